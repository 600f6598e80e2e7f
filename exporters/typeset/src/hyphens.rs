//! Where words may be broken.

use hypher::Lang;
use polypress_model::LanguageTag;

/// The rules of a language, if they are known.
pub(crate) fn rules(language: &LanguageTag) -> Option<Lang> {
    let code: [u8; 2] = language.language().as_bytes().try_into().ok()?;
    Lang::from_iso(code)
}

/// Bytes of a text at which its words may be broken with a hyphen.
///
/// Only plain words of at least six letters: no addresses, names with digits, or words in capitals.
pub(crate) fn points(text: &str, rules: Lang) -> Vec<usize> {
    const LONGEST: usize = 120;
    let mut points = Vec::new();
    let mut start = 0;
    for token in text.split(' ') {
        let word = token.trim_matches(|character: char| !character.is_alphabetic());
        let plain = word.chars().all(|character| character.is_alphabetic() || matches!(character, '-' | '’' | '\''));
        let capitals = word.chars().skip(1).any(char::is_uppercase);
        if plain && !capitals {
            let first = start + (word.as_ptr() as usize - token.as_ptr() as usize);
            for part in word.split(|character: char| !character.is_alphabetic()) {
                let at = first + (part.as_ptr() as usize - word.as_ptr() as usize);
                if (6..=LONGEST).contains(&part.chars().count()) {
                    syllables(part, rules, at, &mut points);
                }
            }
        }
        start += token.len() + 1;
    }
    points
}

fn syllables(word: &str, rules: Lang, start: usize, points: &mut Vec<usize>) {
    let (left, right) = rules.bounds();
    let mut at = start;
    for syllable in hypher::hyphenate_bounded(word, rules, left.max(2), right.max(3)) {
        at += syllable.len();
        if at < start + word.len() {
            points.push(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_broken_and_addresses_are_not() {
        let broken = |text: &str| {
            let mut shown = text.to_owned();
            points(text, Lang::English).into_iter().rev().for_each(|at| shown.insert(at, '|'));
            shown
        };
        assert_eq!(broken("an extensive (documentation)"), "an ex|ten|sive (doc|u|men|ta|tion)");
        for whole in ["example.org/documentation", "UNESCO documents2go", "McDonaldization", "words"] {
            assert_eq!(broken(whole), whole);
        }
    }
}
