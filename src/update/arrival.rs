//! Translations that are brought in or confirmed.

use crate::state::{Fingerprint, Progress};
use polypress_model::{LanguageTag, MessageId};

/// A translation that is brought in from elsewhere, or confirmed as it is. Whoever writes translations does so by way
/// of an update, so that text and state are always written together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// Into which locale.
    pub locale: LanguageTag,
    /// Of which message.
    pub message: MessageId,
    /// Its text, as what stands behind `id =` in a catalog; `None` where the text stays as it is.
    pub value: Option<String>,
    /// The source text that it was made from; `None`: today's.
    pub source: Option<Source>,
    /// How far it has come.
    pub progress: Progress,
    /// Whether no branch with an older source text is expected any more.
    pub settles: bool,
    /// Whether it is a translation even where it says the same as its source.
    pub same: bool,
}

/// The source text that an arriving translation was made from, where that is not simply today's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// This one.
    Known(Fingerprint),
    /// Another one than today's, nobody knows which.
    Unknown,
}

impl Arrival {
    /// A translation of today's source text.
    pub fn new(locale: LanguageTag, message: MessageId, value: String, progress: Progress) -> Self {
        Self { locale, message, value: Some(value), source: None, progress, settles: false, same: false }
    }
}
