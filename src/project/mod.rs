//! A project on disk.

mod configuration;

pub use configuration::{
    BookSettings, Configuration, LocaleSettings, Platform, ProjectLocale, TranslationSettings, Variable,
};
