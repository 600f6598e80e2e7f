//! A project on disk: its configuration, locales, pages, catalogs and images. Everything that reads or writes the
//! project's files is here.

mod configuration;
mod content;
pub mod date;
pub mod files;
mod language_names;
mod load;
mod locale;
mod quotation_marks;
mod settings;
mod source;

pub use configuration::{
    BookSettings, Configuration, LocaleSettings, Platform, ProjectLocale, TranslationSettings, Variable,
};
pub use content::{Content, PageFile, SUMMARY, walk};
pub use load::{CONFIGURATION, LoadError, Project, find, load, slug};
pub use locale::{direction_of, resolve_locales};
pub use source::{SourceText, decode};
