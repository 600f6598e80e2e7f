//! Alignment: which of the messages that the pages have today are those that they had before.
//!
//! Pages are paired first: by name, or by what they share where they were renamed. Within a pair, texts that are equal
//! are found in place and then elsewhere; then across pages, where it is clear which. What is left between two that are
//! found is paired by likeness, without crossing; what is still left, by likeness anywhere on the page and then on
//! others. The last step looks for parts: of texts that were split or merged, one keeps the id, and what is known of
//! the others is kept as candidates.

mod distant;
mod equal;
mod gaps;
mod kinship;
mod parts;
mod words;

pub(super) use words::{alike, split_words};

use std::ops::Range;
use words::{Text, Vocabulary};

/// A text to align.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unit<'a> {
    /// The text.
    pub(super) text: &'a str,
    /// The id of an old text, the id that the author or its role gives a new one. Where an old and a new page belong
    /// together, equal names decide alone.
    pub(super) name: Option<&'a str>,
}

/// The texts of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sheet<'a> {
    /// The page's catalog.
    pub(super) catalog: &'a str,
    /// Its texts, in order.
    pub(super) units: Vec<Unit<'a>>,
}

/// Which of the old texts a new one is. Texts are counted through all pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    /// The same text (or name) at the same place among its neighbours.
    Exact(usize),
    /// The same text (or name) elsewhere.
    Moved(usize),
    /// A text like it.
    Similar(usize),
    /// None.
    New,
}

impl Match {
    /// The old text, if there is one.
    pub(super) fn old(self) -> Option<usize> {
        match self {
            Self::Exact(old) | Self::Moved(old) | Self::Similar(old) => Some(old),
            Self::New => None,
        }
    }
}

/// What is known of a new text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The old text that it is.
    pub(super) matched: Match,
    /// Other old texts that it has something of, those it has most of first.
    pub(super) candidates: Vec<usize>,
}

/// Finds for each new text, page by page, the old one that it is. Every old text is found once at most.
pub(super) fn align(old: &[Sheet<'_>], new: &[Sheet<'_>]) -> Vec<Found> {
    let mut alignment = Alignment::new(old, new);
    let settled = alignment.unchanged_pages();
    let mut kinships = alignment.pair_pages(&settled);
    for kinship in &kinships {
        alignment.equal_in_pair(kinship);
    }
    kinships.extend(alignment.equal_across(&kinships));
    let texts = Texts::of(&alignment);
    for kinship in &kinships {
        alignment.alike_in_gaps(kinship, &texts);
    }
    alignment.alike_anywhere(&kinships, &texts);
    alignment.parts(&texts);
    let found = |(matched, candidates)| Found { matched, candidates };
    alignment.matches.into_iter().zip(alignment.candidates).map(found).collect()
}

/// All texts of all pages, one after the other.
struct Side<'a> {
    units: Vec<Unit<'a>>,
    pages: Vec<Range<usize>>,
    page_of: Vec<usize>,
    catalogs: Vec<&'a str>,
}

impl<'a> Side<'a> {
    fn new(sheets: &[Sheet<'a>]) -> Self {
        let mut side = Self { units: Vec::new(), pages: Vec::new(), page_of: Vec::new(), catalogs: Vec::new() };
        for (page, sheet) in sheets.iter().enumerate() {
            let start = side.units.len();
            side.units.extend(&sheet.units);
            side.pages.push(start..side.units.len());
            side.page_of.resize(side.units.len(), page);
            side.catalogs.push(sheet.catalog);
        }
        side
    }
}

/// What is found so far.
struct Alignment<'a> {
    old: Side<'a>,
    new: Side<'a>,
    matches: Vec<Match>,
    used: Vec<bool>,
    candidates: Vec<Vec<usize>>,
}

/// An old and a new page that have messages in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Kinship {
    old: usize,
    new: usize,
    /// Whether the new page is the old one, or was split off it or merged with it: not merely given some passages.
    is_close: bool,
}

impl<'a> Alignment<'a> {
    fn new(old: &[Sheet<'a>], new: &[Sheet<'a>]) -> Self {
        let (old, new) = (Side::new(old), Side::new(new));
        let matches = vec![Match::New; new.units.len()];
        let (used, candidates) = (vec![false; old.units.len()], vec![Vec::new(); new.units.len()]);
        Self { old, new, matches, used, candidates }
    }

    fn join(&mut self, new: usize, found: Match) {
        if let (Some(slot), Some(used)) =
            (self.matches.get_mut(new), found.old().and_then(|old| self.used.get_mut(old)))
        {
            *slot = found;
            *used = true;
        }
    }

    /// Those of these old texts that are not found yet.
    fn free_old(&self, range: Range<usize>) -> impl Iterator<Item = usize> + Clone {
        range.filter(|index| !self.used[*index])
    }

    /// Those of these new texts that are not found yet.
    fn free_new(&self, range: Range<usize>) -> impl Iterator<Item = usize> + Clone {
        range.filter(|index| self.matches[*index] == Match::New)
    }
}

/// The words of the texts that are not equal to another.
struct Texts {
    old: Vec<Option<Text>>,
    new: Vec<Option<Text>>,
}

impl Texts {
    fn of(alignment: &Alignment<'_>) -> Self {
        let mut vocabulary = Vocabulary::default();
        let (old, new) = (&alignment.old.units, &alignment.new.units);
        let is_edited = |index: usize| {
            let matched = alignment.matches[index].old();
            matched.is_none_or(|found| old[found].text != new[index].text)
        };
        let mut is_open: Vec<bool> = alignment.used.iter().map(|used| !used).collect();
        for (index, found) in alignment.matches.iter().enumerate() {
            if let Some(found) = found.old().filter(|_| is_edited(index)) {
                is_open[found] = true;
            }
        }
        let mut words = |unit: &Unit<'_>, is_open: bool| is_open.then(|| vocabulary.text(unit.text));
        let old = old.iter().enumerate().map(|(index, unit)| words(unit, is_open[index])).collect();
        let new = new.iter().enumerate().map(|(index, unit)| words(unit, is_edited(index))).collect();
        Self { old, new }
    }

    /// The words of an old and a new text that are not equal to another.
    fn pair(&self, old: usize, new: usize) -> Option<(&Text, &Text)> {
        Some((self.old.get(old)?.as_ref()?, self.new.get(new)?.as_ref()?))
    }
}

#[cfg(test)]
mod tests;
