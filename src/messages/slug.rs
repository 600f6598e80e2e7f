//! Readable ids out of text.

use crate::catalog::ftl::{fingerprint, is_identifier};
use any_ascii::any_ascii_char;
use std::collections::{BTreeMap, BTreeSet};

/// How many words of a text make its id.
const WORDS: usize = 6;

/// The longest slug, in characters.
const LONGEST: usize = 48;

/// A slug of the first six words, a Fluent identifier of 48 characters at most: `Überblick für alle` gives
/// `uberblick-fur-alle`. Words without any letter or digit that Latin script could write give `m-` and eight
/// hexadecimal digits of the text's hash.
pub(super) fn slug(words: &str) -> String {
    let mut slug = String::new();
    for word in latin(words)
        .split(|character: char| !character.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(WORDS)
    {
        let separator = if slug.is_empty() { "" } else { "-" };
        if !slug.is_empty() && slug.len() + separator.len() + word.len() > LONGEST {
            break;
        }
        slug.push_str(separator);
        slug.push_str(&word[..word.len().min(LONGEST)]);
    }
    if slug.is_empty() {
        return format!("m-{}", &fingerprint(words)[..8]);
    }
    if slug.starts_with(|character: char| character.is_ascii_digit()) {
        slug.insert_str(0, "m-");
        slug.truncate(LONGEST);
    }
    slug
}

/// The text in lower-case Latin letters; apostrophes are left out, so that `don’t` stays one word.
fn latin(text: &str) -> String {
    let mut latin = String::new();
    for character in text.chars().filter(|character| !matches!(character, '\'' | '’')).take(1_000) {
        latin.push_str(&any_ascii_char(character).to_ascii_lowercase());
    }
    latin
}

/// The id that an author gave, as it is if it is a Fluent identifier.
pub(super) fn identifier(name: &str) -> String {
    if is_identifier(name) { name.to_owned() } else { slug(name) }
}

/// The ids of a catalog that are given already.
#[derive(Debug, Default)]
pub(super) struct Taken {
    ids: BTreeSet<String>,
    /// The number to try next for an id that was taken: texts can repeat thousands of times.
    next: BTreeMap<String, u64>,
}

impl Taken {
    /// Notes ids as taken.
    pub(super) fn extend(&mut self, ids: impl IntoIterator<Item = String>) {
        self.ids.extend(ids);
    }

    /// Notes an id as taken; whether it was free.
    pub(super) fn insert(&mut self, id: &str) -> bool {
        self.ids.insert(id.to_owned())
    }

    /// Takes the id, or the first of `id-2`, `id-3`, … that is free.
    pub(super) fn take(&mut self, id: &str) -> String {
        let mut unique = id.to_owned();
        while !self.ids.insert(unique.clone()) {
            let number = self.next.entry(id.to_owned()).or_insert(2);
            unique = format!("{id}-{number}");
            *number += 1;
        }
        unique
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_short_readable_identifiers() {
        assert_eq!(slug("Don’t open the file: it is not yet whole"), "dont-open-the-file-it-is");
        assert_eq!(slug("Überblick für alle"), "uberblick-fur-alle");
        assert_eq!(slug("Введение"), "vvedenie");
        assert_eq!(slug("3 steps"), "m-3-steps");
        assert!(slug("\u{2028}\u{fffd}").starts_with("m-"));
        assert_eq!(slug(&"x".repeat(100)).len(), 48);
        assert_eq!(identifier("1st"), "m-1st");
        assert_eq!(identifier("Kept_As-is"), "Kept_As-is");
    }

    #[test]
    fn a_taken_id_is_counted_on() {
        let mut taken = Taken::default();
        taken.extend(["note".to_owned(), "note-2".to_owned()]);
        assert_eq!([taken.take("note"), taken.take("note"), taken.take("tip")], ["note-3", "note-4", "tip"]);
    }
}
