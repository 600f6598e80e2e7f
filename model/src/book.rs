//! The book: one handbook in one locale.

use crate::asset::{AssetId, Assets};
use crate::label::Labels;
use crate::locale::{Language, LanguageTag, Locale};
use crate::page::Page;
use crate::path::PagePath;
use crate::review::Review;
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// One handbook in one locale. Everything is decided: numbers, anchors, links, labels, fallbacks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Book {
    /// What it is and who made it.
    pub metadata: Metadata,
    /// The locale it is in.
    pub locale: Locale,
    /// The same book in other locales, in the project's order; without this one.
    pub alternates: Vec<Alternate>,
    /// Its parts in reading order: front, body, back.
    pub parts: Vec<Part>,
    /// Every word that an exporter adds.
    pub labels: Labels,
    /// Images and other files.
    pub assets: Assets,
    /// How much of it is translated.
    pub completeness: Completeness,
    /// What a reviewer needs; only for exporters that ask for it ([`crate::Exporter::needs_review`]).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
}

impl Book {
    /// Its pages in reading order.
    pub fn pages(&self) -> impl DoubleEndedIterator<Item = &Page> {
        self.parts.iter().flat_map(|part| &part.pages)
    }

    /// The page at this address.
    pub fn page(&self, path: &PagePath) -> Option<&Page> {
        self.pages().find(|page| page.path == *path)
    }
}

/// What the book is and who made it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Metadata {
    /// The book's name in file names and identifiers, the same in every locale: `handbook`.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// Its subtitle.
    pub subtitle: Option<Text>,
    /// What it is about.
    pub description: Option<Text>,
    /// Who made it.
    pub people: Vec<Person>,
    /// Who publishes it.
    pub publisher: Option<String>,
    /// Under which terms.
    pub rights: Option<String>,
    /// Its version: `2.1`.
    pub version: Option<String>,
    /// Its standing: `Draft`, `Approved`.
    pub status: Option<String>,
    /// Its date of issue as `YYYY-MM-DD`.
    pub date: Option<String>,
    /// That date as readers of the locale write it.
    #[serde(default)]
    pub issued: Option<String>,
    /// The document number that its publisher gave it.
    pub document_number: Option<String>,
    /// The series that it belongs to.
    #[serde(default)]
    pub series: Option<Series>,
    /// What it is about, in the words that libraries and shops sort by.
    #[serde(default)]
    pub subjects: Vec<String>,
    /// The image on its cover, if it has one: the locale's own where there is a variant for it.
    #[serde(default)]
    pub cover: Option<AssetId>,
    /// The language it was written in.
    pub source_language: LanguageTag,
    /// Where the site will stand, without a slash at its end; needed for links that must be absolute.
    pub url: Option<String>,
    /// When it was last changed, in seconds since 1970-01-01 UTC; the only time that may enter a file.
    pub modified: i64,
}

/// A series of books.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Series {
    /// Its name.
    pub name: String,
    /// Which of its books this is: `2`, or `2.5` for one between two others.
    pub position: Option<f64>,
}

/// Someone who made the book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The name as it is printed.
    pub name: String,
    /// What they did.
    pub role: Role,
}

/// What someone did for the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Wrote it.
    Author,
    /// Edited it.
    Editor,
    /// Translated it into the book's locale.
    Translator,
}

/// The same book in another locale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alternate {
    /// Its language.
    pub language: Language,
    /// The language's name in itself.
    pub name: String,
    /// The pages that it has, in reading order.
    pub pages: Vec<PagePath>,
}

/// A part of the book.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Where it stands.
    pub kind: PartKind,
    /// Its title, if it has one.
    pub title: Option<Text>,
    /// Its pages in reading order.
    pub pages: Vec<Page>,
}

/// Where a part stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PartKind {
    /// Before the numbered chapters.
    Front,
    /// The numbered chapters.
    Body,
    /// After them.
    Back,
}

/// How much is translated, in messages and in words of the source text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Completeness {
    /// All messages.
    pub messages: usize,
    /// Messages with a fresh translation that someone stands for, reviewed ones included; in the source locale all.
    pub translated: usize,
    /// Messages confirmed by a reviewer.
    pub reviewed: usize,
    /// Messages whose translation was made from an older source text, whether shown or not.
    pub stale: usize,
    /// Messages whose translation nobody has confirmed, whether shown or not.
    pub draft: usize,
    /// Messages whose translation cannot be used.
    pub broken: usize,
    /// Messages shown in another language.
    pub fallback: usize,
    /// Words of all messages' source text.
    pub words: usize,
    /// Words of the source text of those that are translated.
    pub translated_words: usize,
    /// Words of the source text of those that are reviewed.
    pub reviewed_words: usize,
    /// Words of the source text of those that are stale.
    pub stale_words: usize,
    /// Words of the source text of those that are drafts.
    pub draft_words: usize,
    /// Words of the source text of those that are broken.
    pub broken_words: usize,
}

impl Completeness {
    /// Adds what another part of the book counts.
    pub fn add(&mut self, other: &Self) {
        let pairs = [
            (&mut self.messages, other.messages),
            (&mut self.translated, other.translated),
            (&mut self.reviewed, other.reviewed),
            (&mut self.stale, other.stale),
            (&mut self.draft, other.draft),
            (&mut self.broken, other.broken),
            (&mut self.fallback, other.fallback),
            (&mut self.words, other.words),
            (&mut self.translated_words, other.translated_words),
            (&mut self.reviewed_words, other.reviewed_words),
            (&mut self.stale_words, other.stale_words),
            (&mut self.draft_words, other.draft_words),
            (&mut self.broken_words, other.broken_words),
        ];
        for (own, more) in pairs {
            *own = own.saturating_add(more);
        }
    }

    /// Messages without any translation.
    pub fn missing(&self) -> usize {
        [self.translated, self.stale, self.draft, self.broken].into_iter().fold(self.messages, usize::saturating_sub)
    }

    /// Words of the source text of those without any translation.
    pub fn missing_words(&self) -> usize {
        let present = [self.translated_words, self.stale_words, self.draft_words, self.broken_words];
        present.into_iter().fold(self.words, usize::saturating_sub)
    }

    /// Translated messages in percent, rounded down; 100 where there is nothing to translate.
    pub fn percent(&self) -> u64 {
        // A book out of JSON may say anything.
        let translated = self.translated.min(self.messages) as u128;
        (translated * 100).checked_div(self.messages as u128).unwrap_or(100) as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_are_rounded_down_and_bear_any_number() {
        let percent = |translated, messages| Completeness { translated, messages, ..Completeness::default() }.percent();
        assert_eq!([percent(0, 0), percent(999, 1000), percent(5, 3)], [100, 99, 100]);
        assert_eq!(percent(usize::MAX, usize::MAX), 100);
    }
}
