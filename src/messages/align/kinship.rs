//! Which old and new pages belong together.

use super::words::has_fewer_words;
use super::{Alignment, Kinship, Match};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What a text that only two pages have weighs.
const TELLING: u64 = 1_000;

/// Shorter texts are in many pages by chance.
pub(super) const FEWEST_WORDS: usize = 3;

/// What a short text weighs, as a part of a longer one.
const SHORT: u64 = 8;

/// A text that stands in more pages tells nothing of any.
const MOST_PAGES: usize = 16;

/// How much more another page must share with a page than that of the same name.
const SAME_NAME: u64 = 3;

/// What an old and a new page share.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Share {
    /// The weight of the texts that both have: the fewer pages have a text, the more it weighs.
    pub(super) weight: u64,
    /// How many texts both have.
    pub(super) texts: usize,
}

impl Alignment<'_> {
    /// Joins the texts of pages that are as they were; says for each new page whether it is.
    pub(super) fn unchanged_pages(&mut self) -> Vec<bool> {
        let names: BTreeMap<_, _> = self.old.catalogs.iter().enumerate().map(|(page, name)| (*name, page)).collect();
        let mut settled = Vec::new();
        for (page, catalog) in self.new.catalogs.clone().into_iter().enumerate() {
            let range = self.new.pages[page].clone();
            let old = names.get(catalog).map(|old| self.old.pages[*old].clone());
            let old = old.filter(|old| old.len() == range.len());
            let same = |(old, new): (usize, usize)| {
                let (old, new) = (self.old.units[old], self.new.units[new]);
                old.text == new.text && new.name.is_none_or(|name| old.name == Some(name))
            };
            let old = old.filter(|old| old.clone().zip(range.clone()).all(same));
            settled.push(old.is_some());
            for (old, new) in old.into_iter().flat_map(|old| old.zip(range.clone())) {
                self.join(new, Match::Exact(old));
            }
        }
        settled
    }

    /// What each old page shares with each new one, of the texts that are not found yet.
    pub(super) fn shares(&self) -> BTreeMap<(usize, usize), Share> {
        let mut places: HashMap<&str, [BTreeSet<usize>; 2]> = HashMap::new();
        for index in self.free_old(0..self.old.units.len()) {
            places.entry(self.old.units[index].text).or_default()[0].insert(self.old.page_of[index]);
        }
        let mut texts = BTreeSet::new();
        for index in self.free_new(0..self.new.units.len()) {
            let text = self.new.units[index].text;
            if let Some([_, new]) = places.get_mut(text) {
                new.insert(self.new.page_of[index]);
                texts.insert(text);
            }
        }
        let mut shares: BTreeMap<_, Share> = BTreeMap::new();
        for text in texts {
            let Some([old, new]) = places.get(text) else { continue };
            let pairs = old.len() * new.len();
            if old.len() > MOST_PAGES || new.len() > MOST_PAGES {
                continue;
            }
            let whole = if has_fewer_words(text, FEWEST_WORDS) { TELLING / SHORT } else { TELLING };
            for pair in old.iter().flat_map(|old| new.iter().map(move |new| (*old, *new))) {
                let share = shares.entry(pair).or_default();
                share.weight += whole / pairs as u64;
                share.texts += 1;
            }
        }
        shares
    }

    /// Pairs each new page with the old one that it was: that of the same name, unless another shares much more.
    pub(super) fn pair_pages(&self, settled: &[bool]) -> Vec<Kinship> {
        let shares = self.shares();
        let names: BTreeMap<_, _> = self.new.catalogs.iter().enumerate().map(|(page, name)| (*name, page)).collect();
        let mut pairs = Vec::new();
        for (old, name) in self.old.catalogs.iter().enumerate() {
            if let Some(new) = names.get(name).copied().filter(|new| !settled[*new]) {
                let weight = shares.get(&(old, new)).map_or(0, |share| share.weight);
                pairs.push((weight * SAME_NAME + 1, old, new));
            }
        }
        for (&(old, new), share) in &shares {
            if self.old.catalogs[old] != self.new.catalogs[new] && self.is_successor(old, new, *share) {
                pairs.push((share.weight, old, new));
            }
        }
        pairs.sort_by_key(|(weight, old, new)| (std::cmp::Reverse(*weight), *old, *new));
        let (mut old_pages, mut new_pages) = (BTreeSet::new(), BTreeSet::new());
        let mut kinships = Vec::new();
        for (_, old, new) in pairs {
            if !old_pages.contains(&old) && !new_pages.contains(&new) {
                old_pages.insert(old);
                new_pages.insert(new);
                kinships.push(Kinship { old, new, is_close: true });
            }
        }
        kinships
    }

    /// Whether the new page may be the old one under another name: they share a third of the smaller one, and what is
    /// in no other page.
    fn is_successor(&self, old: usize, new: usize, share: Share) -> bool {
        let smaller = self.old.pages[old].len().min(self.new.pages[new].len());
        let larger = self.old.pages[old].len().max(self.new.pages[new].len());
        let tells = share.weight >= TELLING || share.texts * 2 >= larger && share.weight >= TELLING / SHORT;
        tells && share.texts * 3 >= smaller
    }

    /// Whether a page has come into being or gone, and shares enough with another to be a part of it.
    pub(super) fn is_offshoot(&self, old: usize, new: usize, share: Share) -> bool {
        let is_new = !self.old.catalogs.contains(&self.new.catalogs[new]);
        let is_gone = !self.new.catalogs.contains(&self.old.catalogs[old]);
        (is_new || is_gone) && share.weight >= 2 * TELLING && self.is_successor(old, new, share)
    }

    /// Whether two pages share a text that no other has.
    pub(super) fn is_kin(share: Share) -> bool {
        share.weight >= TELLING
    }
}
