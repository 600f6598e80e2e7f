//! How alike two texts are.

use std::collections::HashMap;

/// Likeness is counted in ten-thousandths; this is all of it.
pub(super) const WHOLE: u32 = 10_000;

/// No more words of a text are compared.
const MOST_WORDS: usize = 500;

/// Texts of no more words are compared letter by letter too: one slip of the pen changes a great part of their words.
const FEW_WORDS: usize = 5;

/// No more letters are compared.
const MOST_LETTERS: usize = 100;

/// How alike the letters of short texts must be to count.
const ALIKE_IN_LETTERS: u32 = 7_000;

/// The words of a text as numbers, and what they weigh.
pub(super) struct Text {
    order: Vec<Word>,
    sorted: Vec<Word>,
    weight: u32,
    /// The letters of a short text.
    letters: Option<String>,
}

/// A word by its number. Long words say more than short ones, which are in every text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Word {
    number: u32,
    weight: u32,
}

/// A number for every word.
#[derive(Default)]
pub(super) struct Vocabulary {
    numbers: HashMap<String, u32>,
}

impl Vocabulary {
    /// The words of a text.
    pub(super) fn text(&mut self, text: &str) -> Text {
        let order: Vec<Word> = split_words(text).take(MOST_WORDS).map(|word| self.word(word)).collect();
        let mut sorted = order.clone();
        sorted.sort_unstable();
        let weight = order.iter().map(|word| word.weight).sum();
        let letters = (order.len() <= FEW_WORDS).then(|| text.to_lowercase().chars().take(MOST_LETTERS).collect());
        Text { order, sorted, weight, letters }
    }

    fn word(&mut self, word: &str) -> Word {
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(word.to_lowercase()).or_insert(next);
        let length = if word.starts_with(stands_alone) { 3 } else { word.chars().take(8).count() };
        Word { number, weight: u32::try_from(length.saturating_sub(1).max(1)).unwrap_or(1) }
    }
}

impl Text {
    /// How many words it has.
    pub(super) fn len(&self) -> usize {
        self.order.len()
    }

    /// The numbers of its words, each once, the heaviest first.
    pub(super) fn telling(&self) -> Vec<u32> {
        let mut words = self.sorted.clone();
        words.dedup();
        words.sort_by_key(|word| (std::cmp::Reverse(word.weight), word.number));
        words.into_iter().map(|word| word.number).collect()
    }
}

/// How alike two texts are, in ten-thousandths.
pub(in crate::messages) fn alike(old: &str, new: &str) -> u32 {
    let mut vocabulary = Vocabulary::default();
    likeness(&vocabulary.text(old), &vocabulary.text(new))
}

/// Twice what two texts share in the same order, of all that they have, by weight in ten-thousandths.
pub(super) fn likeness(old: &Text, new: &Text) -> u32 {
    let share = |common: u32| portion(2 * common, old.weight + new.weight);
    // What they share in any order is quick to count, and is the most that they can share in order.
    let most = share(shared(old, new));
    let words = if most < 2_000 { most / 2 } else { share(common(old, new)) };
    let letters = old.letters.as_ref().zip(new.letters.as_ref()).map_or(0, |(old, new)| alike_letters(old, new));
    words.max(letters)
}

/// How much of `part` is in `whole`, in the same order, by weight in ten-thousandths.
pub(super) fn contained(part: &Text, whole: &Text) -> u32 {
    let most = portion(shared(part, whole), part.weight);
    if most < 5_000 { most / 2 } else { portion(common(part, whole), part.weight) }
}

fn portion(part: u32, whole: u32) -> u32 {
    u32::try_from(u64::from(part) * u64::from(WHOLE) / u64::from(whole.max(1))).unwrap_or(WHOLE)
}

fn alike_letters(old: &str, new: &str) -> u32 {
    let longest = old.chars().count().max(new.chars().count());
    let distance = strsim::osa_distance(old, new);
    let alike = u32::try_from(longest.saturating_sub(distance) * WHOLE as usize / longest.max(1)).unwrap_or(0);
    if alike >= ALIKE_IN_LETTERS { alike } else { 0 }
}

fn shared(old: &Text, new: &Text) -> u32 {
    let (mut i, mut j, mut weight) = (0, 0, 0);
    while let (Some(left), Some(right)) = (old.sorted.get(i), new.sorted.get(j)) {
        weight += if left == right { left.weight } else { 0 };
        i += usize::from(left <= right);
        j += usize::from(right <= left);
    }
    weight
}

/// The weight of the heaviest common subsequence.
fn common(old: &Text, new: &Text) -> u32 {
    let mut row = vec![0; new.order.len() + 1];
    for word in &old.order {
        let mut diagonal = 0;
        for (j, other) in new.order.iter().enumerate() {
            let above = row[j + 1];
            row[j + 1] = if word == other { diagonal + word.weight } else { above.max(row[j]) };
            diagonal = above;
        }
    }
    row[new.order.len()]
}

/// The words of a text: stretches of letters and digits, and every ideograph and kana by itself.
pub(in crate::messages) fn split_words(text: &str) -> impl Iterator<Item = &str> {
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

/// Whether a text has fewer words than that.
pub(super) fn has_fewer_words(text: &str, count: usize) -> bool {
    split_words(text).nth(count.saturating_sub(1)).is_none()
}

/// Scripts that put no space between words.
fn stands_alone(character: char) -> bool {
    matches!(character, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_scripts_without_spaces() {
        assert_eq!(split_words("Don’t: 見る a1").collect::<Vec<_>>(), ["Don", "t", "見", "る", "a1"]);
    }

    #[test]
    fn long_words_say_more_and_short_texts_are_compared_by_letters() {
        assert!(alike("to the end of it", "of the way to it") < alike("catalog of messages", "messages in a catalog"));
        assert!(alike("Instalation", "Installation") > 9_000);
        assert_eq!(alike("Install", "Remove"), 0);
    }
}
