//! Messages that other tools cut at tags of raw HTML: `<kbd>s</kbd>: Search` as `s` and `: Search`.

use crate::markdown::find_tags;

/// A stretch of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stretch<'a> {
    /// A tag of raw HTML.
    Tag(&'a str),
    /// What stands between tags.
    Words(&'a str),
}

/// A text cut at its tags; `None` if it has none.
pub(super) fn cut(text: &str) -> Option<Vec<Stretch<'_>>> {
    let tags = find_tags(text);
    let mut stretches = Vec::new();
    let mut end = 0;
    for tag in &tags {
        stretches.push(Stretch::Words(text.get(end..tag.start)?));
        stretches.push(Stretch::Tag(text.get(tag.clone())?));
        end = tag.end;
    }
    stretches.push(Stretch::Words(text.get(end..)?));
    stretches.retain(|stretch| *stretch != Stretch::Words(""));
    (!tags.is_empty()).then_some(stretches)
}

/// What stretches are compared by. They may hold half of an emphasis, so that no parser helps: the characters of
/// emphasis count as one, and white space as a space.
pub(super) fn stretch_key(words: &str) -> String {
    words.replace('*', "_").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether something is left to translate.
pub(super) fn has_words(words: &str) -> bool {
    words.contains(char::is_alphabetic)
}

/// A translation with the white space that its source has at the ends.
pub(super) fn with_spaces(source: &str, original: &str, translation: &str) -> String {
    // Where the other tool kept the space, its translator has decided.
    if source.trim().len() == source.len() || original.trim().len() != original.len() {
        return translation.to_owned();
    }
    let start = &source[..source.len() - source.trim_start().len()];
    let end = &source[source.trim_end().len()..];
    format!("{start}{}{end}", translation.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_at_tags_and_not_in_code() {
        use Stretch::{Tag, Words};
        let cut = cut("<kbd>s</kbd>: `Vec<T>` 1 < 2").unwrap_or_default();
        assert_eq!(cut, [Tag("<kbd>"), Words("s"), Tag("</kbd>"), Words(": `Vec<T>` 1 < 2")]);
        assert_eq!(super::cut("no `<b>` here"), None);
    }

    #[test]
    fn spaces_are_those_of_the_source_unless_the_translator_had_them() {
        assert_eq!(with_spaces(" to ", "to", "zu"), " zu ");
        assert_eq!(with_spaces(" to ", " to ", "：zu"), "：zu");
        assert_eq!(with_spaces("to", "to", "zu"), "zu");
    }
}
