//! Translations that say the same as their source, where another tool keeps them as translated.

use crate::markdown::Placeable;

/// A text with more words is a sentence or a title, which differs from language to language.
const MOST_WORDS: usize = 3;

/// Whether a text is likely the same in another language: code, addresses, and names of few words of which no more than
/// one begins in lower case, as “Cargo”, “Rust by Example” and “*src/main.rs*:” do.
pub(super) fn may_stay(text: &str, placeables: &[Placeable]) -> bool {
    let mut rest = String::with_capacity(text.len());
    let mut from = 0;
    for placeable in placeables {
        rest.push_str(text.get(from..placeable.range.start).unwrap_or_default());
        from = placeable.range.end;
    }
    rest.push_str(text.get(from..).unwrap_or_default());
    let plain = without(&without(&without(&without(&rest, '`', "`"), '{', "}"), '<', ">"), '(', ")");
    let words: Vec<&str> = plain.split_whitespace().filter_map(word).collect();
    let small = words.iter().filter(|word| word.starts_with(char::is_lowercase)).count();
    words.len() <= MOST_WORDS && small <= 1
}

/// The letters of a word, if it is one of plain language: no path, no identifier, no single letter.
fn word(text: &str) -> Option<&str> {
    let word = text.trim_matches(|sign: char| !sign.is_alphanumeric());
    let is_plain = word.chars().all(|sign| sign.is_alphabetic() || matches!(sign, '-' | '\'' | '’'));
    (is_plain && word.chars().count() > 1).then_some(word)
}

/// A text without what stands between two marks: code, values, tags, destinations. An unclosed mark is a character.
fn without(text: &str, open: char, close: &str) -> String {
    let mut rest = text;
    let mut kept = String::with_capacity(text.len());
    while let Some((before, after)) = rest.split_once(open) {
        let is_destination = open != '(' || before.ends_with(']');
        match after.split_once(close).filter(|_| is_destination) {
            Some((_, behind)) => {
                kept.push_str(before);
                rest = behind;
            }
            None if !is_destination => {
                kept.push_str(before);
                kept.push(open);
                rest = after;
            }
            None => break,
        }
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_code_may_stay_and_sentences_may_not() {
        for name in [
            "Cargo",
            "Rust by Example",
            "*src/main.rs*:",
            "`std::vector<T>` and `int`",
            "x: {x}",
            "[Hubris](https://hubris.example/in/many words/)",
            "**birthday_service/aidl/com/example/IBirthdayService.aidl**:",
            "x86, ARM, WebAssembly, ...",
        ] {
            assert!(may_stay(name, &[]), "{name}");
        }
        for words in [
            "and the client with:",
            "build script effect",
            "Lifetimes in Data Structures",
            "Assertions (such as `assert!`) panic on failure",
            "([back to exercise](rtc.md))",
        ] {
            assert!(!may_stay(words, &[]), "{words}");
        }
    }
}
