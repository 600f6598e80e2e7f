//! What a reviewer needs: every message of a book beside its source text.

use crate::page::Number;
use crate::path::PagePath;
use crate::text::{MessageId, Text};
use serde::{Deserialize, Serialize};

/// The messages of a book in one locale, each with its source text and its translation, whether readers see that or not.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Review {
    /// The book's own messages, such as its title, then those of its pages in reading order.
    pub sections: Vec<ReviewSection>,
}

/// The messages of one page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReviewSection {
    /// The page; `None` for the book's own messages.
    pub page: Option<PagePath>,
    /// Its title in the locale.
    pub title: Text,
    /// Its number, if chapters are numbered.
    pub number: Option<Number>,
    /// Its messages in reading order.
    pub messages: Vec<ReviewedMessage>,
}

/// A message as its reviewer sees it. Its texts have no origin, since what became of them is said here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReviewedMessage {
    /// Which.
    pub id: MessageId,
    /// How its translation stands.
    pub state: ReviewState,
    /// Today's source text.
    pub source: Text,
    /// The source text that the translation was made from, where that is another than today's and is known.
    pub former: Option<Text>,
    /// The translation; `None` where there is none, or none that can be used.
    pub translation: Option<Text>,
}

/// How a translation stands before its reviewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReviewState {
    /// There is none.
    Missing,
    /// There is one that cannot be used, since it breaks what its source is made of.
    Broken,
    /// Made from a source text that has changed since.
    Stale,
    /// Not confirmed by a translator.
    Draft,
    /// Made from today's source text.
    Translated,
    /// Confirmed by a reviewer.
    Reviewed,
}
