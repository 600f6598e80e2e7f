//! Alignment: which of the messages that a page has today are those that it had before.
//!
//! Texts that are equal are found first, in place and then elsewhere. What is left between two of them is paired by
//! likeness, without crossing; what is still left, by likeness anywhere on the page. The thresholds were chosen on the
//! histories of real books: 97 to 98 of 100 messages keep their ids there.

use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::BTreeMap;

/// Likeness is counted in ten-thousandths; this is all of it.
const WHOLE: u32 = 10_000;

/// How alike two texts must be where nothing else stands between their neighbours.
const ALIKE_IN_PLACE: u32 = 5_000;

/// How alike two texts must be anywhere on the page.
const ALIKE_ANYWHERE: u32 = 6_000;

/// What a lone pair between two neighbours is given for standing there.
const LONE_PAIR: u32 = 1_000;

/// Texts with fewer words are too easily alike to be looked for anywhere.
const FEWEST_WORDS: usize = 3;

/// No more words of a text are compared.
const MOST_WORDS: usize = 500;

/// No more pairs of texts are compared at once: what changes more than this is another page.
const MOST_PAIRS: usize = 40_000;

/// A text to align.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Unit<'a> {
    /// The text.
    pub(super) text: &'a str,
    /// A name that decides alone which unit is the same, whatever its text.
    pub(super) name: Option<&'a str>,
}

/// Which of the old texts a new one is: its index.
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

/// Finds for each new text the old one that it is. Every old text is found once at most.
pub(super) fn align(old: &[Unit<'_>], new: &[Unit<'_>]) -> Vec<Match> {
    let mut alignment = Alignment { matches: vec![Match::New; new.len()], used: vec![false; old.len()], old, new };
    let anchors = alignment.equal_in_place();
    alignment.equal_elsewhere();
    let mut words = Words::default();
    let old_words: Vec<_> = old.iter().map(|unit| words.of(unit.text)).collect();
    let new_words: Vec<_> = new.iter().map(|unit| words.of(unit.text)).collect();
    let mut before = (0, 0);
    for anchor in anchors.into_iter().chain([(old.len(), new.len())]) {
        let old_gap = alignment.free_old(before.0..anchor.0);
        let new_gap = alignment.free_new(before.1..anchor.1);
        alignment.alike_in_gap(&old_gap, &new_gap, &old_words, &new_words);
        before = (anchor.0 + 1, anchor.1 + 1);
    }
    alignment.alike_anywhere(&old_words, &new_words);
    alignment.matches
}

struct Alignment<'a> {
    old: &'a [Unit<'a>],
    new: &'a [Unit<'a>],
    matches: Vec<Match>,
    used: Vec<bool>,
}

/// What two units have to share in order to be equal.
fn key<'a>(unit: &Unit<'a>) -> (bool, &'a str) {
    unit.name.map_or((false, unit.text), |name| (true, name))
}

impl Alignment<'_> {
    fn join(&mut self, new: usize, found: Match) {
        if let (Some(slot), Some(used)) =
            (self.matches.get_mut(new), found.old().and_then(|old| self.used.get_mut(old)))
        {
            *slot = found;
            *used = true;
        }
    }

    /// Joins what is equal and in order; gives those pairs as (old, new).
    fn equal_in_place(&mut self) -> Vec<(usize, usize)> {
        let old: Vec<_> = self.old.iter().map(key).collect();
        let new: Vec<_> = self.new.iter().map(key).collect();
        let mut anchors = Vec::new();
        for operation in capture_diff_slices(Algorithm::Patience, &old, &new) {
            if let DiffOp::Equal { old_index, new_index, len } = operation {
                anchors.extend((0..len).map(|step| (old_index + step, new_index + step)));
            }
        }
        for (old, new) in &anchors {
            self.join(*new, Match::Exact(*old));
        }
        anchors
    }

    fn equal_elsewhere(&mut self) {
        let mut places: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (index, unit) in self.old.iter().enumerate().rev().filter(|(index, _)| !self.used[*index]) {
            places.entry(key(unit)).or_default().push(index);
        }
        for (index, unit) in self.new.iter().enumerate() {
            if self.matches[index] == Match::New
                && let Some(old) = places.get_mut(&key(unit)).and_then(Vec::pop)
            {
                self.join(index, Match::Moved(old));
            }
        }
    }

    /// Old texts of a stretch that are not found yet and have no name.
    fn free_old(&self, range: std::ops::Range<usize>) -> Vec<usize> {
        range.filter(|index| !self.used[*index] && self.old[*index].name.is_none()).collect()
    }

    /// New texts of a stretch that are not found yet and have no name.
    fn free_new(&self, range: std::ops::Range<usize>) -> Vec<usize> {
        range.filter(|index| self.matches[*index] == Match::New && self.new[*index].name.is_none()).collect()
    }

    /// Pairs the texts between two neighbours so that their likeness is greatest and no two pairs cross.
    fn alike_in_gap(&mut self, old: &[usize], new: &[usize], old_words: &[Text], new_words: &[Text]) {
        if old.is_empty() || new.is_empty() || old.len().saturating_mul(new.len()) > MOST_PAIRS {
            return;
        }
        let lone = if old.len() == 1 && new.len() == 1 { LONE_PAIR } else { 0 };
        let score = |i: usize, j: usize| {
            let likeness = likeness(&old_words[old[i]], &new_words[new[j]]) + lone;
            if likeness >= ALIKE_IN_PLACE { likeness } else { 0 }
        };
        let scores: Vec<Vec<u32>> = (0..old.len()).map(|i| (0..new.len()).map(|j| score(i, j)).collect()).collect();
        // best[i][j]: the greatest likeness that the first i old and the first j new texts can have together.
        let mut best = vec![vec![0; new.len() + 1]; old.len() + 1];
        for i in 0..old.len() {
            for j in 0..new.len() {
                best[i + 1][j + 1] = best[i][j + 1].max(best[i + 1][j]).max(best[i][j] + scores[i][j]);
            }
        }
        let (mut i, mut j) = (old.len(), new.len());
        while i > 0 && j > 0 {
            if scores[i - 1][j - 1] > 0 && best[i][j] == best[i - 1][j - 1] + scores[i - 1][j - 1] {
                self.join(new[j - 1], Match::Similar(old[i - 1]));
                (i, j) = (i - 1, j - 1);
            } else if best[i][j] == best[i - 1][j] {
                i -= 1;
            } else {
                j -= 1;
            }
        }
    }

    /// Joins what is left by likeness alone, the most alike first.
    fn alike_anywhere(&mut self, old_words: &[Text], new_words: &[Text]) {
        let old = self.free_old(0..self.old.len());
        let new = self.free_new(0..self.new.len());
        if old.len().saturating_mul(new.len()) > MOST_PAIRS {
            return;
        }
        let mut pairs = Vec::new();
        for &j in &new {
            for &i in &old {
                let (few, many) = (old_words[i].order.len(), new_words[j].order.len());
                let (few, many) = (few.min(many), few.max(many));
                if few < FEWEST_WORDS || few * 3 < many {
                    continue;
                }
                let likeness = likeness(&old_words[i], &new_words[j]);
                if likeness >= ALIKE_ANYWHERE {
                    pairs.push((WHOLE - likeness.min(WHOLE), j, i));
                }
            }
        }
        pairs.sort_unstable();
        for (_, j, i) in pairs {
            if !self.used[i] && self.matches[j] == Match::New {
                self.join(j, Match::Similar(i));
            }
        }
    }
}

/// The words of a text as numbers.
struct Text {
    order: Vec<u32>,
    sorted: Vec<u32>,
}

/// A number for every word.
#[derive(Default)]
struct Words {
    numbers: BTreeMap<String, u32>,
}

impl Words {
    fn of(&mut self, text: &str) -> Text {
        let order: Vec<u32> = split_words(text).take(MOST_WORDS).map(|word| self.number(word)).collect();
        let mut sorted = order.clone();
        sorted.sort_unstable();
        Text { order, sorted }
    }

    fn number(&mut self, word: &str) -> u32 {
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        *self.numbers.entry(word.to_lowercase()).or_insert(next)
    }
}

/// The words of a text: stretches of letters and digits, and every ideograph and kana by itself.
pub(super) fn split_words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|character: char| !character.is_alphanumeric());
        let first = rest.chars().next()?;
        let ends = |character: char| !character.is_alphanumeric() || stands_alone(character);
        let end = if stands_alone(first) { first.len_utf8() } else { rest.find(ends).unwrap_or(rest.len()) };
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

/// Scripts that put no space between words.
fn stands_alone(character: char) -> bool {
    matches!(character, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Twice the words that two texts share in the same order, of all their words, in ten-thousandths.
fn likeness(old: &Text, new: &Text) -> u32 {
    let all = old.order.len() + new.order.len();
    let share = |count: usize| u32::try_from(2 * count * WHOLE as usize / all.max(1)).unwrap_or(WHOLE);
    // What they share in any order is quick to count, and is the most that they can share in order.
    let most = share(shared(&old.sorted, &new.sorted));
    if most < 4_000 { most / 2 } else { share(longest_common(&old.order, &new.order)) }
}

fn shared(old: &[u32], new: &[u32]) -> usize {
    let (mut i, mut j, mut count) = (0, 0, 0);
    while let (Some(left), Some(right)) = (old.get(i), new.get(j)) {
        count += usize::from(left == right);
        i += usize::from(left <= right);
        j += usize::from(right <= left);
    }
    count
}

fn longest_common(old: &[u32], new: &[u32]) -> usize {
    let mut row = vec![0; new.len() + 1];
    for word in old {
        let mut diagonal = 0;
        for (j, other) in new.iter().enumerate() {
            let above = row[j + 1];
            row[j + 1] = if word == other { diagonal + 1 } else { above.max(row[j]) };
            diagonal = above;
        }
    }
    row[new.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts<'a>(texts: &[&'a str]) -> Vec<Unit<'a>> {
        texts.iter().map(|text| Unit { text, name: None }).collect()
    }

    #[test]
    fn kept_edited_moved_and_new() {
        let old = texts(&["Install", "Get the tools from the site.", "Run them once a day.", "Remove", "See also"]);
        let new = texts(&["See also", "Install", "Get all tools from the site.", "A wholly other line", "Remove"]);
        assert_eq!(
            align(&old, &new),
            [Match::Moved(4), Match::Exact(0), Match::Similar(1), Match::New, Match::Exact(3)]
        );
    }

    #[test]
    fn a_name_decides_whatever_the_text() {
        let old = [Unit { text: "Guide", name: Some("title") }, Unit { text: "Guide", name: None }];
        let new = [Unit { text: "Handbook", name: Some("title") }, Unit { text: "Guide", name: None }];
        assert_eq!(align(&old, &new), [Match::Exact(0), Match::Exact(1)]);
        let unnamed = texts(&["Guide", "Guide"]);
        assert_eq!(align(&old, &unnamed), [Match::Exact(1), Match::New]);
    }

    #[test]
    fn an_edited_paragraph_that_moved_is_found() {
        let old = texts(&["one two three four five", "alpha", "beta", "gamma", "delta"]);
        let new = texts(&["alpha", "beta", "gamma", "delta", "one two three four six"]);
        assert_eq!(align(&old, &new).last(), Some(&Match::Similar(0)));
    }

    #[test]
    fn a_page_of_other_texts_is_new_and_quick() {
        let old: Vec<String> = (0..3_000).map(|number| format!("old words number {number}")).collect();
        let new: Vec<String> = (0..3_000).map(|number| format!("other lines with {number} things")).collect();
        let [old, new] = [&old, &new].map(|all| all.iter().map(|text| Unit { text, name: None }).collect::<Vec<_>>());
        assert!(align(&old, &new).iter().all(|found| *found == Match::New));
    }

    #[test]
    fn words_of_scripts_without_spaces() {
        assert_eq!(split_words("Don’t: 見る a1").collect::<Vec<_>>(), ["Don", "t", "見", "る", "a1"]);
    }
}
