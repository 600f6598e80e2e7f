//! Where a line may end: the rules of Unicode (UAX #14, with dictionaries for Thai and its like), and our own.

use crate::paragraph::Paragraph;
use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};

/// Finds places where lines may end.
pub(crate) struct Opportunities {
    /// With strict rules: no small kana begins a line.
    segmenter: LineSegmenterBorrowed<'static>,
}

impl Opportunities {
    pub(crate) fn new() -> Self {
        Self { segmenter: LineSegmenter::new_dictionary(LineBreakOptions::default()) }
    }

    /// Bytes of the text before which a line may begin, in order.
    pub(crate) fn of(&self, paragraph: &Paragraph) -> Vec<u32> {
        let mut found = Vec::new();
        let mut unicode = self.segmenter.segment_str(&paragraph.text).skip(1).peekable();
        let mut hyphens = paragraph.hyphens.iter().copied().peekable();
        let mut whole = paragraph.whole.iter().peekable();
        let own = if paragraph.is_code { code_break } else { address_break };
        let (mut before_before, mut before) = (None, None);
        for (at, after) in paragraph.text.char_indices() {
            let by_unicode = unicode.next_if_eq(&at).is_some();
            let by_hyphen = hyphens.next_if_eq(&at).is_some();
            while whole.next_if(|word| word.end <= at).is_some() {}
            let allowed = match before {
                None => false,
                Some(_) if whole.peek().is_some_and(|word| word.start < at) => false,
                Some(_) if by_hyphen => true,
                Some(before) => own(before_before, before, after).unwrap_or(by_unicode),
            };
            if allowed {
                found.push(at as u32);
            }
            (before_before, before) = (before, Some(after));
        }
        found
    }
}

/// Addresses and paths may break after their separators, which the Unicode rules alone do not always allow.
fn address_break(before_before: Option<char>, before: char, after: char) -> Option<bool> {
    let letter_before = before_before.is_some_and(char::is_alphanumeric);
    match before {
        '/' if after.is_alphanumeric() && letter_before => Some(true),
        // `--option` stays whole.
        '-' if after.is_alphanumeric() && !letter_before => Some(false),
        '_' | '?' | '&' | '=' | '#' if after.is_alphabetic() && letter_before => Some(true),
        _ => None,
    }
}

/// Code breaks after what separates its parts rather than within names.
fn code_break(_: Option<char>, before: char, after: char) -> Option<bool> {
    match (before, after) {
        (_, ' ') => None,
        ('(', ')') => Some(false),
        (',' | '(' | ';' | '|', _) | (')', '.') => Some(true),
        ('_' | '-' | '/' | '.' | ':', after) if after.is_alphanumeric() => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(text: &str, is_code: bool) -> String {
        let paragraph = Paragraph { text: text.to_owned(), is_code, ..Paragraph::default() };
        let mut shown = text.to_owned();
        let found = Opportunities::new().of(&paragraph);
        found.into_iter().rev().for_each(|at| shown.insert(at as usize, '|'));
        shown
    }

    #[test]
    fn addresses_break_after_their_separators_and_options_stay_whole() {
        assert_eq!(
            broken("see https://example.org/a/path_of?x=y now", false),
            "see |https://|example.org/|a/|path_|of?|x=|y |now"
        );
        assert_eq!(broken("give --no-cache", false), "give |--no-|cache");
        assert_eq!(broken("call(one, two).map()", true), "call(|one, |two)|.map()");
    }

    #[test]
    fn words_without_spaces_break_after_dictionaries_and_no_line_begins_with_a_full_stop() {
        assert_eq!(broken("ภาษาไทย", false), "ภาษา|ไทย");
        assert_eq!(broken("「日本」。ちょっと", false), "「日|本」。|ちょっ|と");
    }
}
