//! One page of a book.

use crate::block::Block;
use crate::book::Completeness;
use crate::locale::Locale;
use crate::path::{Anchor, PagePath, SourcePath};
use crate::text::Text;
use crate::value::Fields;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// A page: one file of an HTML site, one chapter of an EPUB or PDF.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// Its address, the same in every locale.
    pub path: PagePath,
    /// The file it was read from; empty for one that polypress made, such as the index of terms.
    pub source: SourcePath,
    /// Its title in navigation, contents and running heads.
    pub title: Text,
    /// What it is about, in a sentence or two, if its author says.
    pub description: Option<Text>,
    /// Its number, if chapters are numbered.
    pub number: Option<Number>,
    /// How deep it lies in the contents; 0 for a page of its part.
    pub depth: usize,
    /// Its content; the first heading of level 1 is there always, made from the title where the page has none.
    pub blocks: Vec<Block>,
    /// Its footnotes in the order of their first marks; those without a mark come last.
    pub footnotes: Vec<Footnote>,
    /// How much of it is translated.
    pub completeness: Completeness,
    /// Front-matter fields that polypress has no meaning for.
    pub fields: Fields,
}

impl Page {
    /// Calls `visit` for every text of the page's body in reading order: blocks, then footnotes.
    pub fn for_each_text<'a>(&'a self, visit: &mut impl FnMut(&'a Text)) {
        let footnotes = self.footnotes.iter().flat_map(|footnote| &footnote.blocks);
        self.blocks.iter().chain(footnotes).for_each(|block| block.for_each(visit));
    }
}

/// A footnote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Footnote {
    /// Its number on the page, from 1.
    pub number: u64,
    /// Its anchor; mark number `n` of it has the anchor `{anchor}-mark-{n}`.
    pub anchor: Anchor,
    /// How many marks lead to it.
    pub occurrences: usize,
    /// What it says.
    pub blocks: Vec<Block>,
}

impl Footnote {
    /// The marks that lead to it, counted from 1: at most ten thousand, whatever a book out of JSON says.
    pub fn marks(&self) -> RangeInclusive<usize> {
        1..=self.occurrences.min(10_000)
    }

    /// The anchor of one of its marks, to lead back to; `occurrence` counts from 1.
    pub fn mark(&self, occurrence: usize) -> Anchor {
        Anchor::new(format!("{}-mark-{occurrence}", self.anchor))
    }
}

/// A number of several parts: `2.1.3`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Number(pub Vec<u64>);

impl Number {
    /// The number in the locale's digits: `٢.١`.
    pub fn in_locale(&self, locale: &Locale) -> String {
        self.0.iter().map(|part| locale.number(*part)).collect::<Vec<_>>().join(".")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_footnote_has_marks_without_end() {
        let note = |occurrences| Footnote { number: 1, anchor: Anchor::new("note"), occurrences, blocks: Vec::new() };
        assert_eq!([note(0), note(2), note(usize::MAX)].map(|note| note.marks().count()), [0, 2, 10_000]);
    }
}
