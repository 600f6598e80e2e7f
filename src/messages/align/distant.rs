//! Edited texts that went elsewhere: on the same page, or to another.

use super::kinship::FEWEST_WORDS;
use super::words::{Text, WHOLE, likeness};
use super::{Alignment, Kinship, Match, Texts};
use std::collections::{BTreeMap, HashMap};

/// How alike two texts must be anywhere on the page.
const ALIKE_ON_PAGE: u32 = 6_000;

/// How alike two texts must be on pages that have nothing else in common.
const ALIKE_ANYWHERE: u32 = 7_500;

/// A word that more texts have tells nothing of any.
const MOST_TEXTS: usize = 64;

/// So many of the words of a text are looked up, the longest first.
const MOST_WORDS: usize = 24;

/// So many texts that share words are compared with a text.
const MOST_COMPARED: usize = 12;

/// The texts that each word is in.
pub(super) struct Index {
    texts: HashMap<u32, Vec<usize>>,
}

impl Index {
    /// An index of some texts.
    pub(super) fn of<'a>(texts: impl Iterator<Item = (usize, &'a Text)>) -> Self {
        let mut index = Self { texts: HashMap::new() };
        for (place, text) in texts {
            for word in text.telling() {
                index.texts.entry(word).or_default().push(place);
            }
        }
        index
    }

    /// The texts that share the rarest words with this one, those that share most first.
    pub(super) fn nearest(&self, text: &Text) -> Vec<usize> {
        let found = text.telling().into_iter().filter_map(|word| self.texts.get(&word));
        let found = found.filter(|places| places.len() <= MOST_TEXTS).take(MOST_WORDS);
        let mut votes: BTreeMap<usize, usize> = BTreeMap::new();
        for places in found {
            for place in places {
                *votes.entry(*place).or_default() += 1_000 / places.len();
            }
        }
        let mut votes: Vec<_> = votes.into_iter().collect();
        votes.sort_by_key(|(place, votes)| (std::cmp::Reverse(*votes), *place));
        votes.into_iter().take(MOST_COMPARED).map(|(place, _)| place).collect()
    }
}

impl Alignment<'_> {
    /// Joins what is left by likeness alone: on the same page first, then on pages that have passages in common, then
    /// on any that have lost or gained some; the most alike first.
    pub(super) fn alike_anywhere(&mut self, kinships: &[Kinship], texts: &Texts) {
        let known: BTreeMap<_, _> =
            kinships.iter().map(|kinship| ((kinship.old, kinship.new), kinship.is_close)).collect();
        let is_long = |text: &&Text| text.len() >= FEWEST_WORDS;
        let old = self.free_old(0..self.old.units.len());
        let index = Index::of(old.filter_map(|old| Some((old, texts.old[old].as_ref().filter(is_long)?))));
        let mut pairs = Vec::new();
        for new in self.free_new(0..self.new.units.len()) {
            let Some(text) = texts.new[new].as_ref().filter(is_long) else { continue };
            for old in index.nearest(text) {
                let Some((old_text, text)) = texts.pair(old, new) else { continue };
                let distance = match known.get(&(self.old.page_of[old], self.new.page_of[new])) {
                    Some(true) => 0,
                    Some(false) => 1,
                    None => 2,
                };
                let enough = if distance < 2 { ALIKE_ON_PAGE } else { ALIKE_ANYWHERE };
                let likeness = likeness(old_text, text);
                if likeness >= enough {
                    pairs.push((distance, WHOLE - likeness.min(WHOLE), new, old));
                }
            }
        }
        pairs.sort_unstable();
        for (_, _, new, old) in pairs {
            if !self.used[old] && self.matches[new] == Match::New {
                self.join(new, Match::Similar(old));
            }
        }
    }
}
