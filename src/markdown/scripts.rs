//! Super- and subscript within a word: `2^10^`, `H~2~O`. The parser knows them only between words.

use polypress_model::Style;
use std::collections::BTreeSet;
use std::ops::Range;

/// Longer stretches between two marks are words that happen to hold them.
const LONGEST: usize = 48;

/// Words as they come out of the parser, before anything is made of the marks in them.
#[derive(Default)]
pub(super) struct Words {
    text: String,
    /// Where a backslash stood before a character.
    escaped: BTreeSet<usize>,
    /// Where the last piece ended in the source.
    end: Option<usize>,
}

impl Words {
    /// Adds what the parser calls a piece of text. The parser leaves backslashes out, so a gap of one is one.
    pub(super) fn add(&mut self, text: &str, range: &Range<usize>) {
        if self.end.is_some_and(|end| end + 1 == range.start) {
            self.escaped.insert(self.text.len());
        }
        self.text.push_str(text);
        self.end = Some(range.end);
    }

    /// The words, each stretch with how it is set; nothing is kept for the next.
    pub(super) fn take(&mut self) -> Vec<(Option<Style>, String)> {
        let Words { text, escaped, .. } = std::mem::take(self);
        if !text.bytes().any(|byte| matches!(byte, b'^' | b'~')) {
            return Some((None, text)).filter(|(_, text)| !text.is_empty()).into_iter().collect();
        }
        let mut stretches = Vec::new();
        let mut from = 0;
        while let Some((range, style)) = next_script(&text, from, &escaped) {
            stretches.push((None, text[from..range.start - 1].to_owned()));
            stretches.push((Some(style), text[range.clone()].to_owned()));
            from = range.end + 1;
        }
        stretches.push((None, text[from..].to_owned()));
        stretches.retain(|(_, text)| !text.is_empty());
        stretches
    }
}

/// The next stretch between two marks within a word, at or after `from`.
fn next_script(text: &str, from: usize, escaped: &BTreeSet<usize>) -> Option<(Range<usize>, Style)> {
    let marks = text[from..].match_indices(['^', '~']).map(|(at, mark)| (from + at, mark));
    marks.filter(|(at, _)| !escaped.contains(at)).find_map(|(at, mark)| {
        let within_word = text[..at].ends_with(|before: char| before.is_alphanumeric() || ")]}".contains(before));
        let inside = at + 1..at + 1 + text[at + 1..].find(mark)?;
        let words = &text[inside.clone()];
        let plain = !words.is_empty() && words.len() <= LONGEST && !words.contains(char::is_whitespace);
        let single = !text[inside.end + 1..].starts_with(mark) && !escaped.contains(&inside.end);
        let style = if mark == "^" { Style::Superscript } else { Style::Subscript };
        (within_word && plain && single && at >= from).then_some((inside, style))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(pieces: &[(&str, usize)]) -> Vec<(Option<Style>, String)> {
        let mut words = Words::default();
        pieces.iter().for_each(|(text, start)| words.add(text, &(*start..start + text.len())));
        words.take()
    }

    #[test]
    fn marks_within_a_word_set_what_stands_between_them() {
        let plain = |text: &str| (None, text.to_owned());
        let [above, below] = [Style::Superscript, Style::Subscript];
        assert_eq!(split(&[("2^10^", 0)]), [plain("2"), (Some(above), "10".to_owned())]);
        assert_eq!(split(&[("H~2~O", 0)]), [plain("H"), (Some(below), "2".to_owned()), plain("O")]);
    }

    #[test]
    fn other_marks_are_words() {
        for words in ["a ~5 and ~6", "x^", "a^ b^", "2^^10^^", "~/a~/b", "a~~b~~", "^a^"] {
            assert_eq!(split(&[(words, 0)]), [(None, words.to_owned())], "{words:?}");
        }
        assert_eq!(split(&[("2", 0), ("^10^", 2)]), [(None, "2^10^".to_owned())]);
    }
}
