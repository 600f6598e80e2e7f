//! Update: brings the source catalog in step with the pages, and every locale's catalogs in step with it.

use crate::catalog::CatalogFile;
use crate::markdown::Page;
use crate::messages::Fate;
use crate::outline::Outline;
use crate::project::{Configuration, Platform};
use polypress_model::{Diagnostic, LanguageTag, MessageId, SourcePath};

/// A project as far as its messages go.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The configuration.
    pub configuration: &'a Configuration,
    /// The order of the book.
    pub outline: &'a Outline,
    /// All pages.
    pub pages: &'a [Page],
    /// All catalog files of all locales.
    pub files: &'a [CatalogFile],
    /// The locale that the pages are written in.
    pub source: &'a LanguageTag,
    /// The locales that they are translated into.
    pub targets: &'a [LanguageTag],
    /// Which platform shows translators what is missing.
    pub platform: Platform,
}

/// What an update would change, and what became of every message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Update {
    /// The files to write, in the order of their paths.
    pub files: Vec<FileChange>,
    /// What became of the messages, catalog by catalog.
    pub report: Vec<CatalogReport>,
    /// What is wrong.
    pub diagnostics: Vec<Diagnostic>,
}

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChange {
    /// The file.
    pub path: SourcePath,
    /// Its content today; `None` if it is new.
    pub before: Option<String>,
    /// Its content afterwards.
    pub after: String,
}

/// What became of the messages of a source catalog.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CatalogReport {
    /// The catalog: `guides/translator`.
    pub catalog: String,
    /// Its messages and their fates, in its order.
    pub messages: Vec<(MessageId, Fate)>,
    /// Messages that the source has no longer, in the order of the catalog as it was.
    pub obsolete: Vec<MessageId>,
}

impl CatalogReport {
    /// How many messages have met this fate.
    pub fn count(&self, fate: Fate) -> usize {
        self.messages.iter().filter(|(_, met)| *met == fate).count()
    }
}

/// Brings all catalogs in step with the pages. Pure: reads and writes no file. Doing it twice changes nothing.
pub fn update(input: Input<'_>) -> Update {
    let _ = input;
    Update::default()
}
