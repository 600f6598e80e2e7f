//! Stubs: untranslated messages, as comments that a translator uncomments and translates.
//!
//! ```text
//! # # @3fa9c1d20b7e untranslated
//! # # Perhaps: a translation of a text that this one was part of
//! # # a note for translators
//! # open-the-file = Open the file and read it.
//! ```

use crate::catalog::ftl;
use crate::state::Candidate;
use std::ops::Range;

/// A stub in a comment of a locale's catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stub {
    /// The id of its message; `None` if its lines have been changed beyond recognition.
    pub(super) id: Option<String>,
    /// Its bytes, without the line ending of the last line.
    pub(super) range: Range<usize>,
}

/// The stub of a source entry, without a line ending behind it. `hash` is the fingerprint of its text.
pub(super) fn write(entry: &str, hash: &str) -> String {
    let mut stub = format!("# # @{hash} untranslated");
    for line in entry.lines() {
        stub.push('\n');
        stub.push_str(format!("# {line}").trim_end());
    }
    stub
}

/// The stub with translations that may serve.
pub(super) fn with_candidates(stub: &str, candidates: &[Candidate]) -> String {
    let (marker, rest) = stub.split_once('\n').unwrap_or((stub, ""));
    let offers: String = candidates.iter().map(|candidate| format!("# {}\n", offer(candidate))).collect();
    format!("{marker}\n{offers}{rest}")
}

/// The line that offers a translation in a comment.
pub(super) fn offer(candidate: &Candidate) -> String {
    let words: Vec<&str> = candidate.value.split_whitespace().collect();
    format!("{OFFER}{}", words.join(" "))
}

/// Whether a line of a comment is an offer.
pub(super) fn is_offer(line: &str) -> bool {
    line.starts_with(OFFER)
}

/// How an offer begins.
const OFFER: &str = "# Perhaps: ";

/// A part of a comment block: a stub, or what is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Stub(Stub),
    Comment(Range<usize>),
}

/// Divides a comment block at the stubs in it. They are known by their first line, because tools that remove blank
/// lines make one block of several stubs and of the comment of the message behind them.
pub(super) fn divide(text: &str, block: Range<usize>) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut start = block.start;
    let mut open = Open::No;
    for line in text.get(block).unwrap_or_default().split_inclusive('\n') {
        let words = line.trim_end_matches(['\n', '\r']);
        let range = start..start + words.len();
        start += line.len();
        let next = open.after(words);
        let begins = next == Open::Begun && is_marker(words);
        match (parts.last_mut(), next) {
            (Some(Part::Stub(stub)), Open::Begun | Open::Entry) if !begins => {
                stub.range.end = range.end;
                stub.id = stub.id.take().or_else(|| entry_id(words));
            }
            (Some(Part::Comment(comment)), Open::No) => comment.end = range.end,
            (_, Open::No) => parts.push(Part::Comment(range)),
            _ => parts.push(Part::Stub(Stub { id: None, range })),
        }
        open = next;
    }
    parts
}

/// How far into a stub a line is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// Outside.
    No,
    /// In its marker and notes.
    Begun,
    /// In its entry.
    Entry,
}

impl Open {
    fn after(self, line: &str) -> Self {
        let inner = line.strip_prefix("# ").unwrap_or_default();
        match self {
            _ if is_marker(line) => Self::Begun,
            Self::Begun if inner.starts_with('#') => Self::Begun,
            Self::Begun if ftl::entry_name(inner).is_some() => Self::Entry,
            // Further lines of the text are indented; empty ones are a bare “#”.
            Self::Entry if continues_entry(line) => Self::Entry,
            _ => Self::No,
        }
    }
}

/// Whether a line within a commented entry is a further line of it.
pub(super) fn continues_entry(line: &str) -> bool {
    line == "#" || line.strip_prefix("# ").is_some_and(|inner| inner.starts_with([' ', '}', '\t']))
}

/// Whether a stub still is what was written: its text has the fingerprint that its first line names. If not, someone
/// has begun to translate without uncommenting it, and it must not be replaced.
pub(super) fn is_untouched(stub: &str) -> bool {
    let Some(hash) = stub.lines().next().and_then(marker_hash) else { return false };
    let uncomment = |line: &str| line.strip_prefix("# ").or(line.strip_prefix('#')).unwrap_or(line).to_owned() + "\n";
    let document = ftl::Document::parse(&stub.lines().map(uncomment).collect::<String>());
    let mut messages = document.messages();
    let (Some((_, message)), None) = (messages.next(), messages.next()) else { return false };
    document.whole_value(message).is_some_and(|value| ftl::fingerprint(&ftl::normalize(value)) == hash)
}

fn is_marker(line: &str) -> bool {
    marker_hash(line).is_some()
}

fn marker_hash(line: &str) -> Option<&str> {
    let hash = line.trim_end().strip_prefix("# # @")?.strip_suffix(" untranslated")?;
    hash.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(hash)
}

fn entry_id(line: &str) -> Option<String> {
    ftl::entry_name(line.strip_prefix("# ")?).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stub_uncommented_is_a_message_under_its_claim() {
        let stub = write("# Members: companies\nabout =\n    (Members)\n\n    come", "3fa9c1d20b7e");
        assert_eq!(
            stub,
            "# # @3fa9c1d20b7e untranslated\n# # Members: companies\n# about =\n#     (Members)\n#\n#     come"
        );
        let uncommented: Vec<_> =
            stub.lines().map(|line| line.strip_prefix("# ").or(line.strip_prefix('#')).unwrap()).collect();
        let document = ftl::Document::parse(&format!("{}\n", uncommented.join("\n")));
        assert_eq!(document.problems(), []);
        let (item, message) = document.messages().next().unwrap();
        assert_eq!(document.source(item).lines().next(), Some("# @3fa9c1d20b7e untranslated"));
        assert_eq!(message.id.name, "about");
    }

    #[test]
    fn stubs_are_found_where_a_tool_has_removed_the_blank_lines() {
        let text = "# # @0a untranslated\n# a =\n#     x\n#\n#     y\n# # @0b untranslated\n# # note\n# b = y\n# a word to you\nkey = x\n";
        let parts = divide(text, 0..text.find("\nkey").unwrap());
        let ids: Vec<_> = parts
            .iter()
            .map(|part| match part {
                Part::Stub(stub) => stub.id.as_deref().unwrap_or("?"),
                Part::Comment(range) => &text[range.clone()],
            })
            .collect();
        assert_eq!(ids, ["a", "b", "# a word to you"]);
    }
}
