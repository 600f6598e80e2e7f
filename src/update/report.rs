//! What an update would change, and what became of every message.

use crate::messages::Fate;
use polypress_model::{Diagnostic, MessageId, SourcePath};

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

impl Update {
    /// How many messages of all catalogs have met this fate.
    pub fn count(&self, fate: Fate) -> usize {
        self.report.iter().map(|report| report.count(fate)).sum()
    }
}
