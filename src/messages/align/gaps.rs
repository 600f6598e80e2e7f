//! Edited texts that stand where they stood: between the same neighbours.

use super::Match;
use super::words::likeness;
use super::{Alignment, Kinship, Texts};

/// How alike two texts must be where nothing else stands between their neighbours.
const ALIKE_IN_PLACE: u32 = 5_000;

/// What a lone pair between two neighbours is given for standing there.
const LONE_PAIR: u32 = 2_500;

/// What pairs are given of which there are as many before as after.
const EVEN_PAIR: u32 = 1_500;

/// No more pairs of texts are compared at once: what changes more than this is another page.
const MOST_PAIRS: usize = 40_000;

impl Alignment<'_> {
    /// Pairs what is left of two pages by likeness, between neighbours that are found.
    pub(super) fn alike_in_gaps(&mut self, kinship: &Kinship, texts: &Texts) {
        let (old_page, new_page) = (self.old.pages[kinship.old].clone(), self.new.pages[kinship.new].clone());
        let found = new_page.clone().filter_map(|new| Some((self.matches[new].old()?, new)));
        let anchors = longest_increasing(&found.filter(|(old, _)| old_page.contains(old)).collect::<Vec<_>>());
        // Where pages have only some passages in common, what stands before and after those was never near them.
        let end = kinship.is_close.then_some((old_page.end, new_page.end));
        let mut before = kinship.is_close.then_some((old_page.start, new_page.start));
        for anchor in anchors.into_iter().chain(end) {
            if let Some(before) = before {
                let old: Vec<_> = self.free_old(before.0..anchor.0).collect();
                let new: Vec<_> = self.free_new(before.1..anchor.1).collect();
                self.alike_in_gap(&old, &new, texts);
            }
            before = Some((anchor.0 + 1, anchor.1 + 1));
        }
    }

    /// Pairs the texts between two neighbours so that their likeness is greatest and no two pairs cross.
    fn alike_in_gap(&mut self, old: &[usize], new: &[usize], texts: &Texts) {
        if old.is_empty() || new.is_empty() || old.len().saturating_mul(new.len()) > MOST_PAIRS {
            return;
        }
        let bonus = |i: usize, j: usize| match (old.len(), new.len()) {
            (1, 1) => LONE_PAIR,
            (before, after) if before == after && i == j => EVEN_PAIR,
            _ => 0,
        };
        let score = |i: usize, j: usize| {
            let likeness = texts.pair(old[i], new[j]).map_or(0, |(old, new)| likeness(old, new)) + bonus(i, j);
            if likeness >= ALIKE_IN_PLACE { likeness } else { 0 }
        };
        let scores: Vec<Vec<u32>> = (0..old.len()).map(|i| (0..new.len()).map(|j| score(i, j)).collect()).collect();
        // best[i][j]: the greatest likeness that the old texts from i and the new ones from j can have together.
        let mut best = vec![vec![0; new.len() + 1]; old.len() + 1];
        for i in (0..old.len()).rev() {
            for j in (0..new.len()).rev() {
                best[i][j] = best[i][j + 1].max(best[i + 1][j]).max(best[i + 1][j + 1] + scores[i][j]);
            }
        }
        let (mut i, mut j) = (0, 0);
        while i < old.len() && j < new.len() {
            if scores[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + scores[i][j] {
                self.join(new[j], Match::Similar(old[i]));
                (i, j) = (i + 1, j + 1);
            } else if best[i][j] == best[i + 1][j] {
                i += 1;
            } else {
                j += 1;
            }
        }
    }
}

/// The longest subsequence in which the first numbers increase; the second ones do already.
fn longest_increasing(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // The index of the pair that ends the best subsequence of each length, and the pair before each pair.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::new();
    for (index, (old, _)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].0 < *old);
        before.push(length.checked_sub(1).and_then(|length| ends.get(length).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = index,
            None => ends.push(index),
        }
    }
    let mut longest = Vec::new();
    let mut next = ends.last().copied();
    while let Some(index) = next {
        longest.push(pairs[index]);
        next = before[index];
    }
    longest.reverse();
    longest
}
