//! All catalogs of a project, loaded, and the texts that come out of them.

use crate::markdown::Placeable;
use crate::messages::{Message, Registry};
use crate::project::Variable;
use polypress_model::{Diagnostic, Labels, LanguageTag, MessageId, SourcePath, Span, State};
use std::collections::BTreeMap;

/// A catalog file as it is on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogFile {
    /// The locale whose folder it lies in.
    pub locale: LanguageTag,
    /// Its path within that folder without extension: `guides/translator`, `book`, `labels`, `terms`.
    pub catalog: String,
    /// The file: `locales/fr/guides/translator.ftl`.
    pub path: SourcePath,
    /// Its content.
    pub text: String,
}

/// What the catalogs need to know of the project.
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogSettings {
    /// The locale that the pages are written in.
    pub source: LanguageTag,
    /// All locales, the source locale included.
    pub locales: Vec<CatalogLocale>,
}

/// What the catalogs need to know of a locale.
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogLocale {
    /// Its tag.
    pub tag: LanguageTag,
    /// Whose texts stand in for missing ones, nearest first, ending with the source locale.
    pub fallbacks: Vec<LanguageTag>,
    /// The values of variables: the project's, with the locale's own in their place.
    pub variables: BTreeMap<String, Variable>,
    /// The digits that numbers are written with, zero first.
    pub digits: [char; 10],
}

/// A text ready to be parsed as inline Markdown.
#[derive(Clone, Debug, PartialEq)]
pub struct Formatted {
    /// Inline Markdown; [`crate::markdown::sentinel`]`(i)` stands for `values[i]`.
    pub text: String,
    /// The values, to be put in once the text is parsed.
    pub values: Vec<FormattedValue>,
    /// How far the text has come in the locale it was asked for.
    pub state: State,
    /// Its entry in the catalog.
    pub span: Option<Span>,
    /// What is wrong with it. Where there is an error the text must not be shown.
    pub diagnostics: Vec<Diagnostic>,
}

/// A value of a formatted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormattedValue {
    /// The words.
    pub text: String,
    /// Their locale, where they had to be taken from a fallback.
    pub language: Option<LanguageTag>,
}

/// All catalogs of a project.
#[derive(Debug)]
pub struct Catalogs {
    settings: CatalogSettings,
}

impl Catalogs {
    /// Parses all files. What is wrong in them is reported; what is right is loaded.
    pub fn load(files: impl IntoIterator<Item = CatalogFile>, settings: CatalogSettings) -> (Self, Vec<Diagnostic>) {
        let _ = files.into_iter().count();
        (Self { settings }, Vec::new())
    }

    /// The memory of the ids of a page or of the book: its source catalog; `None` if there is none.
    pub fn registry(&self, catalog: &str) -> Option<Registry> {
        let _ = catalog;
        None
    }

    /// The text of a message in this locale alone; `None` where it is missing, a stub, empty or broken.
    pub fn format(&self, locale: &LanguageTag, id: &MessageId) -> Option<Formatted> {
        let _ = (locale, id);
        None
    }

    /// A text of a page with its placeables put in for a locale: for runs that are no messages, for the source
    /// locale, and for text that falls back to the page itself. In `text` the placeables stand where their ranges say.
    pub fn format_text(&self, locale: &LanguageTag, text: &str, placeables: &[Placeable]) -> Formatted {
        let _ = (locale, placeables);
        Formatted {
            text: text.to_owned(),
            values: Vec::new(),
            state: State::Source,
            span: None,
            diagnostics: Vec::new(),
        }
    }

    /// Compares the translation of a message with its source: placeables dropped, or unknown.
    pub fn check(&self, locale: &LanguageTag, source: &Message) -> Vec<Diagnostic> {
        let _ = (locale, source);
        Vec::new()
    }

    /// Every word that an exporter adds, in this locale or the nearest fallback that has it.
    pub fn labels(&self, locale: &LanguageTag) -> (Labels, Vec<Diagnostic>) {
        let _ = locale;
        (Labels::default(), Vec::new())
    }

    /// The ids of the messages that a locale's catalog holds, in the order of the file.
    pub fn ids(&self, locale: &LanguageTag, catalog: &str) -> Vec<MessageId> {
        let _ = (locale, catalog);
        Vec::new()
    }

    /// The catalogs of a locale, in the order of their names.
    pub fn catalogs(&self, locale: &LanguageTag) -> Vec<&str> {
        let _ = locale;
        Vec::new()
    }

    /// The text that the source catalog has for a message, placeables as written; for reports.
    pub fn source_text(&self, id: &MessageId) -> Option<String> {
        let _ = id;
        None
    }

    /// The names of the terms that the source locale declares, without their leading `-`.
    pub fn term_names(&self) -> Vec<&str> {
        Vec::new()
    }

    /// The settings that the catalogs were loaded with.
    pub fn settings(&self) -> &CatalogSettings {
        &self.settings
    }
}
