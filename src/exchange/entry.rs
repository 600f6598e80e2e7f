//! What a file that comes back says of one message.

use crate::state::{Fingerprint, Progress};

/// What a file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Its entries, in their order.
    pub entries: Vec<Entry>,
    /// What of it cannot be read: the line, if it is known, and why.
    pub problems: Vec<(Option<usize>, String)>,
}

/// What a file says of one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The address that it gives the message.
    pub id: String,
    /// Its line in the file, from 1.
    pub line: usize,
    /// The source text that it shows.
    pub source: SourceText,
    /// The older source text that it says the translation was made from.
    pub former: Option<String>,
    /// The translation.
    pub translation: Translated,
    /// How far it says the translation has come.
    pub progress: Progress,
    /// Whether it says that somebody has yet to see whether the translation fits the source text that it shows.
    pub needs_work: bool,
}

impl Entry {
    /// Whether it says that somebody has translated the text that it shows and is done, as a memory says of all that it
    /// holds: then a translation that says the same as its source is meant, and no copy that a tool or an exporter has
    /// left there.
    pub(super) fn is_meant(&self) -> bool {
        match self.source {
            SourceText::Plain(_) | SourceText::Named(_) => !self.needs_work && self.progress > Progress::Draft,
            SourceText::Remembered => true,
            SourceText::Today | SourceText::Unknown => false,
        }
    }
}

/// The source text that an entry shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourceText {
    /// The text itself, as plain text.
    Plain(String),
    /// Which text it is.
    Named(Fingerprint),
    /// It shows none: today's is meant.
    Today,
    /// Today's, which stands in a memory with this translation.
    Remembered,
    /// Nobody knows which one the translation is of.
    Unknown,
}

/// The translation of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Translated {
    /// There is none.
    Nothing,
    /// As plain text.
    Plain(String),
    /// As what stands behind `id =` in a catalog.
    Value(String),
}
