//! A project on disk: its configuration, locales, pages, catalogs and images. Everything that reads or writes the
//! project's files is here.

mod assets;
mod catalogs;
mod configuration;
mod content;
pub mod date;
pub mod files;
mod fonts;
mod image;
mod includes;
mod inputs;
mod language_names;
mod load;
mod locale;
mod order;
mod page_memory;
mod pages;
mod quotation_marks;
mod settings;
mod source;
mod stamp;
mod summary;
mod theme;
mod watch;

pub use assets::ProjectAssets;
pub use catalogs::{FoundLocales, LocaleFiles, PageStamps, catalog_of, catalog_settings, find_locales, read_locales};
pub use configuration::{
    BookSettings, Configuration, FamilySettings, FontSettings, LocaleSettings, Platform, ProjectLocale, StalePolicy,
    TranslationSettings, Variable,
};
pub use fonts::read_fonts;
pub use inputs::Inputs;
pub use load::{CONFIGURATION, LoadError, Project, find, load};
pub use locale::direction_of;
pub use page_memory::PageMemory;
pub use pages::{read_options, read_pages};
pub use stamp::Stamp;
pub use theme::read_theme;
pub use watch::{Snapshot, Told, Watcher};
