//! A text file of the project, and the places in it.

use crate::lines::Lines;
use crate::markdown::not_utf8;
use polypress_model::{Diagnostic, SourcePath, Span};
use std::ops::Range;

/// A text file with the starts of its lines, so that a byte offset becomes a line and a column.
#[derive(Clone, Debug)]
pub(super) struct SourceText {
    /// The file.
    pub(super) path: SourcePath,
    /// Its whole text as it is on disk.
    pub(super) text: String,
    lines: Lines,
}

impl SourceText {
    /// Takes the text of a file.
    pub(super) fn new(path: SourcePath, text: String) -> Self {
        let lines = Lines::new(&text, 0);
        Self { path, text, lines }
    }

    /// The place of a stretch of bytes; one that lies outside the text is moved to its end.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        let start = floor(&self.text, range.start);
        let end = floor(&self.text, range.end).max(start);
        self.lines.span(&self.path, &self.text, start..end)
    }
}

/// Turns the bytes of a file into text.
///
/// # Errors
/// A diagnostic that names the first byte that is not UTF-8.
pub(super) fn decode(path: &SourcePath, bytes: Vec<u8>) -> Result<String, Box<Diagnostic>> {
    String::from_utf8(bytes).map_err(|error| {
        let start = error.utf8_error().valid_up_to();
        let bytes = error.into_bytes();
        let byte = bytes.get(start).copied().unwrap_or_default();
        let valid = String::from_utf8_lossy(bytes.get(..start).unwrap_or_default()).into_owned();
        let mut span = SourceText::new(path.clone(), valid).span(start..start);
        span.end = span.start.saturating_add(1);
        Box::new(not_utf8(byte, span))
    })
}

fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

#[cfg(test)]
mod tests {
    use super::*;
    use polypress_model::Position;

    #[test]
    fn lines_and_columns_count_from_one_and_in_characters() {
        let source = SourceText::new(SourcePath::new("a.md"), "é one\ntwo\n".to_owned());
        assert_eq!(source.span(3..6).position, Position { line: 1, column: 3 });
        assert_eq!(source.span(7..10).position, Position { line: 2, column: 1 });
        assert_eq!(source.span(900..901).position, Position { line: 3, column: 1 });
    }

    #[test]
    fn the_first_wrong_byte_is_named() {
        let error = decode(&SourcePath::new("a.md"), b"ok\nna\xefve".to_vec()).map(|_| ()).unwrap_err();
        assert_eq!(error.span.as_ref().map(|span| span.position), Some(Position { line: 2, column: 3 }));
        assert!(error.message.contains("0xEF"), "{}", error.message);
    }
}
