//! Texts that did not change.

use super::kinship::FEWEST_WORDS;
use super::words::has_fewer_words;
use super::{Alignment, Kinship, Match, Unit};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::{BTreeMap, BTreeSet};

/// What two units have to share in order to be equal: a name, or else a text.
type Key<'a> = (bool, &'a str);

impl<'a> Alignment<'a> {
    /// Joins what is equal in an old and a new page: in order as far as possible, then elsewhere.
    pub(super) fn equal_in_pair(&mut self, kinship: &Kinship) {
        self.equal(kinship, |_| true);
    }

    /// Joins texts that went to other pages, where it is clear which: pages that share what no other has, those that
    /// share most first. Gives these pairs. Short texts go along only where a page became another, or beside a
    /// neighbour that went.
    pub(super) fn equal_across(&mut self, known: &[Kinship]) -> Vec<Kinship> {
        let mut shares: Vec<_> = self.shares().into_iter().filter(|(_, share)| Self::is_kin(*share)).collect();
        shares.sort_by_key(|((old, new), share)| (std::cmp::Reverse(share.weight), *old, *new));
        let mut kinships = Vec::new();
        for ((old, new), share) in shares {
            let is_close = self.is_offshoot(old, new, share);
            let kinship = Kinship { old, new, is_close };
            self.equal(&kinship, |text| is_close || !has_fewer_words(text, FEWEST_WORDS));
            self.equal_neighbours(&kinship);
            if !known.iter().any(|known| (known.old, known.new) == (old, new)) {
                kinships.push(kinship);
            }
        }
        kinships
    }

    fn equal(&mut self, kinship: &Kinship, may_go: impl Fn(&str) -> bool) {
        let (old_page, new_page) = (self.old.pages[kinship.old].clone(), self.new.pages[kinship.new].clone());
        let names: BTreeSet<_> = new_page.clone().filter_map(|index| self.new.units[index].name).collect();
        let mut ids = BTreeSet::new();
        let mut old = Vec::new();
        for index in self.free_old(old_page) {
            let unit = self.old.units[index];
            match unit.name.filter(|name| names.contains(name)) {
                Some(name) if ids.insert(name) => old.push((index, (true, name))),
                _ => old.push((index, (false, unit.text))),
            }
        }
        let units = self.free_new(new_page).map(|index| (index, self.new.units[index]));
        let unnamed: BTreeSet<_> = units.clone().filter(|(_, unit)| unit.name.is_none()).map(|(_, u)| u.text).collect();
        let key = |(index, unit): (usize, Unit<'a>)| match unit.name {
            Some(name) if ids.contains(name) => Some((index, (true, name))),
            // A title that says what the heading says does not take its place.
            Some(_) if unnamed.contains(unit.text) => None,
            _ => Some((index, (false, unit.text))),
        };
        let mut new: Vec<(usize, Key<'a>)> = units.filter_map(key).collect();
        old.retain(|(_, (is_name, text))| *is_name || may_go(text));
        new.retain(|(_, (is_name, text))| *is_name || may_go(text));
        self.equal_in_order(&old, &new);
        self.equal_elsewhere(&old, &new);
    }

    fn equal_in_order(&mut self, old: &[(usize, Key<'a>)], new: &[(usize, Key<'a>)]) {
        let [old_keys, new_keys] = [old, new].map(|units| units.iter().map(|(_, key)| *key).collect::<Vec<_>>());
        for operation in capture_diff_slices(Algorithm::Patience, &old_keys, &new_keys) {
            if let DiffOp::Equal { old_index, new_index, len } = operation {
                for ((old, _), (new, _)) in old.iter().skip(old_index).zip(new.iter().skip(new_index)).take(len) {
                    self.join(*new, Match::Exact(*old));
                }
            }
        }
    }

    fn equal_elsewhere(&mut self, old: &[(usize, Key<'a>)], new: &[(usize, Key<'a>)]) {
        let mut places: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (index, key) in old.iter().rev().filter(|(index, _)| !self.used[*index]) {
            places.entry(key).or_default().push(*index);
        }
        for (index, key) in new {
            if self.matches[*index] == Match::New
                && let Some(old) = places.get_mut(key).and_then(Vec::pop)
            {
                self.join(*index, Match::Moved(old));
            }
        }
    }

    /// Joins short texts that stand beside what went to the same page, as they did before.
    fn equal_neighbours(&mut self, kinship: &Kinship) {
        let (old_page, new_page) = (self.old.pages[kinship.old].clone(), self.new.pages[kinship.new].clone());
        let forward: Vec<usize> = new_page.clone().skip(1).collect();
        let backward: Vec<usize> = new_page.clone().rev().skip(1).collect();
        for (order, is_forward) in [(forward, true), (backward, false)] {
            for index in order {
                let neighbour = if is_forward { index.checked_sub(1) } else { Some(index + 1) };
                let before = neighbour.and_then(|neighbour| self.matches.get(neighbour)?.old());
                let old = before.and_then(|old| if is_forward { Some(old + 1) } else { old.checked_sub(1) });
                let Some(old) = old.filter(|old| old_page.contains(old) && !self.used[*old]) else { continue };
                if self.matches[index] == Match::New && self.old.units[old].text == self.new.units[index].text {
                    self.join(index, Match::Moved(old));
                }
            }
        }
    }
}
