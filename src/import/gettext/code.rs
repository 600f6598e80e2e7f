//! Comments and strings in code, as other tools keep them: marks and all, line by line.

use super::{Importer, Left, Target, Way};
use crate::comments;
use std::collections::BTreeMap;

impl<'a> Importer<'a> {
    /// The comments, or strings, that say this. In a string the space around the words is part of what it says.
    pub(super) fn found_code(&self, text: &str, is_string: bool) -> Vec<Target<'a>> {
        let targets = self.targets.find_code(text).iter().filter_map(|index| self.targets.all.get(*index).copied());
        targets.filter(|target| !is_string || *target.message.text == *text).collect()
    }

    /// Comments and strings in code. An entry can hold several of our comments.
    pub(super) fn land_code(&mut self, fuzzy: bool) {
        for (index, entry, translation) in self.open(fuzzy) {
            let kind = kind(&entry.source);
            let texts = |text: &str| match kind {
                Some(Left::CodeComment) => comments::bare(text),
                Some(Left::CodeString) => string(text).map(str::to_owned).into_iter().collect(),
                _ => Vec::new(),
            };
            let (sources, mut translations) = (texts(&entry.source), texts(translation));
            // One line of a comment, whose translator left out the marks.
            if kind == Some(Left::CodeComment) && sources.len() == 1 && is_bare_line(translation) {
                translations = vec![translation.trim().to_owned()];
            }
            let found: Vec<_> =
                sources.iter().map(|text| self.found_code(text, kind == Some(Left::CodeString))).collect();
            if found.iter().all(Vec::is_empty) {
                continue;
            }
            if sources.len() != translations.len() {
                let why = "its translation has other marks of comments or strings than its source".to_owned();
                self.settle(index, Way::Whole, Err((Left::Rejected, why)));
                continue;
            }
            let parts = found.into_iter().zip(translations).filter(|(found, _)| !found.is_empty());
            self.land_parts(index, entry, parts.collect());
        }
    }

    /// Comments of several lines that the other tool keeps line by line.
    pub(super) fn join_code(&mut self, fuzzy: bool) {
        let mut lines = BTreeMap::new();
        for (index, entry) in self.entries.iter().enumerate().filter(|(_, entry)| fuzzy || !entry.is_fuzzy()) {
            let (sources, translations) = match entry.translation().filter(|_| kind(&entry.source).is_some()) {
                Some(translation) => (comments::bare(&entry.source), comments::bare(translation)),
                None => continue,
            };
            if let ([source], [translation]) = (sources.as_slice(), translations.as_slice()) {
                lines.entry(source.clone()).or_insert((index, translation.clone()));
            }
        }
        for target in self.free().into_iter().filter(|target| target.message.role.enclosure().is_some()) {
            if let Some((text, used)) = joined(&target.message.text, &lines) {
                self.land_joined(target, &text, used);
            }
        }
    }
}

/// Whether an entry is a comment with nothing to translate: instructions to a tool, code, rules.
pub(super) fn is_wordless(source: &str) -> bool {
    kind(source) == Some(Left::CodeComment) && comments::bare(source).is_empty()
}

/// What kind of code an entry seems to be, if it is not words.
pub(super) fn kind(source: &str) -> Option<Left> {
    let text = source.trim();
    let is_quoted = |quote: char| {
        let inner = text.trim_start_matches(['b', 'r', 'c', '#']);
        inner.len() > 1 && (inner.starts_with(quote) || text.ends_with(quote)) && text.matches(quote).count() != 1
    };
    if text.starts_with("//") || text.starts_with("/*") || text.starts_with('#') {
        Some(Left::CodeComment)
    } else if text.starts_with("```") || text.starts_with("~~~") {
        Some(Left::Code)
    } else if (is_quoted('"') || is_quoted('\'')) || text.starts_with('<') && text.ends_with('>') {
        Some(Left::CodeString)
    } else {
        None
    }
}

/// Whether a text is a single line without the marks of a comment.
fn is_bare_line(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty() && !text.contains('\n') && kind(text).is_none() && comments::bare(text).is_empty()
}

/// The words of a string that is kept with its quotation marks.
fn string(text: &str) -> Option<&str> {
    let inner = text.trim().trim_start_matches(|letter: char| letter.is_ascii_alphabetic()).trim_matches('#');
    ['"', '\''].into_iter().find_map(|quote| inner.strip_prefix(quote)?.strip_suffix(quote))
}

/// The translation of a comment out of those of its lines, and which they are; `None` if one is not there.
fn joined<'a>(text: &str, lines: &'a BTreeMap<String, (usize, String)>) -> Option<(String, Vec<usize>)> {
    let mut joined: Vec<&'a str> = Vec::new();
    let mut used = Vec::new();
    for line in text.lines() {
        match lines.get(line.trim()) {
            Some((index, translation)) => {
                joined.push(translation);
                used.push(*index);
            }
            None if line.trim().is_empty() => joined.push(""),
            None => return None,
        }
    }
    (used.len() > 1).then(|| (joined.join("\n"), used))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_lose_their_marks() {
        let strings = ["\"a \\\" b\"", "b\"bytes\"", "r#\"raw\"#", "'x'", "no string"].map(string);
        assert_eq!(strings, [Some("a \\\" b"), Some("bytes"), Some("raw"), Some("x"), None]);
    }

    #[test]
    fn lines_are_joined_if_all_are_there() {
        let lines = [("one", 0, "eins"), ("two", 1, "zwei")];
        let lines = lines.map(|(line, index, words)| (line.to_owned(), (index, words.to_owned()))).into();
        assert_eq!(joined("one\n\ntwo", &lines), Some(("eins\n\nzwei".to_owned(), vec![0, 1])));
        assert_eq!(joined("one\nthree", &lines), None);
    }
}
