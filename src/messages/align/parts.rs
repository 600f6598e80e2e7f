//! Texts that were split or merged, and copies: one keeps the id, the others have candidates.

use super::distant::Index;
use super::kinship::FEWEST_WORDS;
use super::words::{Text, contained, likeness};
use super::{Alignment, Match, Texts};
use std::collections::{BTreeMap, HashMap};

/// How much of a text must be in another to be a part of it.
const PART: u32 = 8_000;

/// How much of a text its part must make up to be that text from now on.
const MAIN_PART: u32 = 2_500;

/// How alike two texts must be for the translation of one to be of use for the other.
const USEFUL: u32 = 6_000;

/// More candidates are of no use.
const MOST_CANDIDATES: usize = 3;

impl Alignment<'_> {
    /// Finds the parts of texts that were split, the wholes of texts that were merged, and what was copied.
    pub(super) fn parts(&mut self, texts: &Texts) {
        let is_long = |text: &&Text| text.len() >= FEWEST_WORDS;
        let old =
            texts.old.iter().enumerate().filter_map(|(place, text)| Some((place, text.as_ref().filter(is_long)?)));
        let index = Index::of(old);
        let mut splits: BTreeMap<usize, Vec<(usize, u32)>> = BTreeMap::new();
        for (new, text) in texts.new.iter().enumerate() {
            let Some(text) = text.as_ref().filter(is_long) else { continue };
            // What was merged into a text is more than the text was before.
            let own = self.matches[new].old().and_then(|old| texts.old[old].as_ref());
            let has_room = own.is_none_or(|own| contained(text, own) < PART);
            let mut found = Vec::new();
            for old in index.nearest(text) {
                let Some(old_text) = texts.old[old].as_ref().filter(|_| self.matches[new].old() != Some(old)) else {
                    continue;
                };
                let (share, alike) = (contained(text, old_text), likeness(old_text, text));
                let is_merged = !self.used[old] && has_room && contained(old_text, text) >= PART;
                if share >= PART {
                    splits.entry(old).or_default().push((new, contained(old_text, text)));
                }
                let is_useful = share >= PART || alike >= USEFUL;
                if is_merged || is_useful && self.matches[new] == Match::New {
                    found.push((std::cmp::Reverse(alike), old));
                }
            }
            found.sort_unstable();
            self.candidates[new] = found.into_iter().map(|(_, old)| old).collect();
        }
        self.keep_main_parts(&splits);
        self.copies();
        for (new, candidates) in self.candidates.iter_mut().enumerate() {
            candidates.retain(|old| self.matches[new].old() != Some(*old));
            candidates.truncate(MOST_CANDIDATES);
        }
    }

    /// Where no text is like the whole that it was split from, the greatest part keeps the id, or the first of those
    /// that are as great; where texts were merged, the whole keeps that of the greatest.
    fn keep_main_parts(&mut self, splits: &BTreeMap<usize, Vec<(usize, u32)>>) {
        for (old, parts) in splits.iter().filter(|(_, parts)| parts.len() > 1) {
            let free = parts.iter().filter(|(new, share)| *share >= MAIN_PART && self.matches[*new] == Match::New);
            let main = free.min_by_key(|(new, share)| (std::cmp::Reverse(*share), *new)).copied();
            if let Some((new, _)) = main.filter(|_| !self.used[*old]) {
                self.join(new, Match::Similar(*old));
            }
        }
        for new in self.free_new(0..self.matches.len()).collect::<Vec<_>>() {
            let merged: Vec<_> = self.candidates[new].iter().copied().filter(|old| !self.used[*old]).collect();
            if let [main, _, ..] = merged[..] {
                self.join(new, Match::Similar(main));
            }
        }
    }

    /// What is as a text is, or was, elsewhere: its translation may serve.
    fn copies(&mut self) {
        let mut places: HashMap<&str, usize> = HashMap::new();
        for (old, unit) in self.old.units.iter().enumerate() {
            let place = places.entry(unit.text).or_insert(old);
            if self.used[*place] && !self.used[old] {
                *place = old;
            }
        }
        for (new, unit) in self.new.units.iter().enumerate().filter(|(new, _)| self.matches[*new] == Match::New) {
            if let Some(old) = places.get(unit.text) {
                self.candidates[new].retain(|candidate| candidate != old);
                self.candidates[new].insert(0, *old);
            }
        }
    }
}
