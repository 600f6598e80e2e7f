//! When two texts say the same: their inline content, however it is written.
//!
//! Other tools write the same words with other emphasis characters, other escapes, with references spelt out. So texts
//! are compared by the tree that the parser makes of them, written down in one line: the key.

use crate::markdown::{Inline, InlineContext, Placeable, parse_inline};
use std::fmt::Write;

/// Characters that no text on its way through the parser holds, around what is no plain text.
const OPEN: char = '\u{1}';
const CLOSE: char = '\u{2}';

/// The key of inline content. A placeable counts as the text that it is written as.
pub(super) fn key(inlines: &[Inline], placeables: &[Placeable]) -> String {
    let mut key = String::new();
    push_all(&mut key, inlines, placeables);
    key.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The key of a text that another tool keeps; `None` if it cannot be one run of inline content.
pub(super) fn key_of(text: &str, context: &InlineContext<'_>) -> Option<String> {
    let inlines = parse_inline(&with_backslashes(text), context).ok()?;
    Some(key(&inlines, &[]))
}

/// Line breaks as polypress writes them: a backslash at the end of the line instead of two spaces.
pub(super) fn with_backslashes(text: &str) -> String {
    let mut lines = text.trim_end().lines().peekable();
    let mut written = String::with_capacity(text.len());
    while let Some(line) = lines.next() {
        let words = line.trim_end_matches([' ', '\t']);
        written.push_str(words);
        if lines.peek().is_some() {
            written.push_str(if line.ends_with("  ") { "\\\n" } else { "\n" });
        }
    }
    written
}

fn push_all(key: &mut String, inlines: &[Inline], placeables: &[Placeable]) {
    inlines.iter().for_each(|inline| push(key, inline, placeables));
}

fn push(key: &mut String, inline: &Inline, placeables: &[Placeable]) {
    // Writing to a string cannot fail.
    let mut open = |what: &str| _ = write!(key, "{OPEN}{what}\u{3}");
    match inline {
        Inline::Text(text) => return key.push_str(text),
        Inline::Break => return key.push_str(" \u{4} "),
        Inline::Value(index) => {
            let expression = placeables.get(*index).map_or("", |placeable| &placeable.expression);
            _ = write!(key, "{{ {expression} }}");
            return;
        }
        Inline::Code(code) => {
            open("code");
            key.push_str(code);
        }
        Inline::Math(math) => open(&format!("math {} {}", math.display, math.tex)),
        Inline::Anchor(anchor) => open(&format!("anchor {}", anchor.as_str())),
        Inline::Entry { words, sort } => open(&format!("entry {words:?} {sort:?}")),
        Inline::FootnoteReference { label, .. } => open(&format!("footnote {label}")),
        Inline::Image { destination, alternative, title, .. } => {
            open(&format!("image {destination} {}", title.as_deref().unwrap_or_default()));
            key.push_str(alternative);
        }
        Inline::Styled { style, inlines } => {
            open(&format!("{style:?}"));
            push_all(key, inlines, placeables);
        }
        Inline::Link { destination, title, inlines, .. } => {
            open(&format!("link {destination} {}", title.as_deref().unwrap_or_default()));
            push_all(key, inlines, placeables);
        }
        Inline::Span { language, direction, classes, inlines } => {
            open(&format!("span {language:?} {direction:?} {classes:?}"));
            push_all(key, inlines, placeables);
        }
    }
    key.push(CLOSE);
}
