//! Text on its way to the parser, and where each byte of it came from.
//!
//! A page is decoded, its includes are put in, its mojibake is repaired and its placeables are held, each time giving
//! a new text. Segments remember which bytes of which file every stretch stands for, so that a finding names the
//! place that its author can edit.

use polypress_model::{Position, SourcePath, Span};
use std::cell::Cell;
use std::ops::Range;
use std::sync::Arc;

/// Text and its origin.
pub(super) struct SourceText {
    text: String,
    segments: Vec<Segment>,
    files: Vec<Arc<SourceFile>>,
    /// File, byte and column of the place asked for last: places are asked for in order, and lines can be long.
    last: Cell<(usize, usize, u32)>,
}

struct SourceFile {
    path: SourcePath,
    bytes: Vec<u8>,
    /// Where each line starts.
    lines: Vec<usize>,
}

/// A stretch of text that stands for a stretch of a file.
#[derive(Clone, Copy)]
struct Segment {
    start: usize,
    file: usize,
    from: usize,
    /// How many bytes of the file it stands for.
    length: usize,
    /// Whether its bytes are those of the file.
    verbatim: bool,
}

impl SourceText {
    /// Decodes a file. Where its bytes are not UTF-8, the text has replacement characters, and the place of the first
    /// of them is returned with the byte that it stands for.
    pub(super) fn decode(path: SourcePath, bytes: &[u8]) -> (Self, Option<(usize, u8)>) {
        let newlines = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(index, _)| index + 1);
        let lines = std::iter::once(0).chain(newlines).collect();
        let mut source = Self {
            text: String::with_capacity(bytes.len()),
            segments: Vec::new(),
            files: vec![Arc::new(SourceFile { path, bytes: bytes.to_vec(), lines })],
            last: Cell::new((0, 0, 0)),
        };
        let byte_order_mark = "\u{FEFF}".as_bytes();
        let mut from = if bytes.starts_with(byte_order_mark) { byte_order_mark.len() } else { 0 };
        let mut first_bad = None;
        for chunk in bytes.get(from..).unwrap_or_default().utf8_chunks() {
            source.push(chunk.valid(), 0, from, chunk.valid().len(), true);
            from += chunk.valid().len();
            if let Some(byte) = chunk.invalid().first() {
                first_bad.get_or_insert((source.text.len(), *byte));
                source.push("\u{FFFD}", 0, from, chunk.invalid().len(), false);
                from += chunk.invalid().len();
            }
        }
        (source, first_bad)
    }

    /// No text yet, from the same files.
    pub(super) fn rewritten(&self) -> Self {
        let text = String::with_capacity(self.text.len());
        Self { text, segments: Vec::new(), files: self.files.clone(), last: Cell::new((0, 0, 0)) }
    }

    /// The text.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The file that the text was decoded from first.
    pub(super) fn path(&self) -> &SourcePath {
        &self.files[0].path
    }

    /// Appends a stretch of another text.
    pub(super) fn append(&mut self, other: &Self, range: Range<usize>) {
        for index in other.segments_of(&range) {
            let segment = other.segments[index];
            let segment_end = other.segments.get(index + 1).map_or(other.text.len(), |next| next.start);
            let part = range.start.max(segment.start)..range.end.min(segment_end);
            let Some(text) = other.text.get(part.clone()) else { continue };
            let file = self.file_index(&other.files[segment.file]);
            match segment.verbatim {
                true => self.push(text, file, segment.from + part.start - segment.start, text.len(), true),
                false => self.push(text, file, segment.from, segment.length, false),
            }
        }
    }

    /// Appends text that stands for a stretch of another.
    pub(super) fn append_replaced(&mut self, other: &Self, range: Range<usize>, replacement: &str) {
        let (file, from, end) = other.locate(&range);
        let Some(origin) = other.files.get(file) else { return };
        let file = self.file_index(origin);
        self.push(replacement, file, from, end - from, false);
    }

    fn file_index(&mut self, file: &Arc<SourceFile>) -> usize {
        self.files.iter().position(|known| Arc::ptr_eq(known, file)).unwrap_or_else(|| {
            self.files.push(file.clone());
            self.files.len() - 1
        })
    }

    fn push(&mut self, text: &str, file: usize, from: usize, length: usize, verbatim: bool) {
        if text.is_empty() {
            return;
        }
        self.segments.push(Segment { start: self.text.len(), file, from, length, verbatim });
        self.text.push_str(text);
    }

    /// The indices of the segments that a stretch of text touches.
    fn segments_of(&self, range: &Range<usize>) -> Range<usize> {
        let first = self.segments.partition_point(|segment| segment.start <= range.start).saturating_sub(1);
        let end = self.segments.partition_point(|segment| segment.start < range.end).max(first);
        first..end
    }

    /// File, first byte and end of a stretch of text; only the part in the file where it starts.
    fn locate(&self, range: &Range<usize>) -> (usize, usize, usize) {
        let touched = self.segments_of(&(range.start..range.end.max(range.start + 1)));
        let Some(first) = self.segments.get(touched.start) else { return (0, 0, 0) };
        let offset = |segment: &Segment, place: usize| match segment.verbatim {
            true => segment.from + (place - segment.start).min(segment.length),
            false if place > segment.start => segment.from + segment.length,
            false => segment.from,
        };
        let from = match first.verbatim {
            true => offset(first, range.start),
            false => first.from,
        };
        let same_file = self.segments[touched].iter().take_while(|segment| segment.file == first.file);
        let end = same_file.last().map_or(from, |last| offset(last, range.end.max(last.start)));
        (first.file, from, end.max(from))
    }

    /// Where a stretch of the text stands.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        let (file, start, end) = self.locate(range);
        let position = self.position(file, start);
        let byte = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Span { file: self.files[file].path.clone(), start: byte(start), end: byte(end), position }
    }

    /// Where a stretch of the text stands, one span for each file that it takes in.
    pub(super) fn spans(&self, range: &Range<usize>) -> Vec<Span> {
        let mut spans: Vec<(Span, usize)> = Vec::new();
        for index in self.segments_of(range) {
            let segment = self.segments[index];
            let end = self.segments.get(index + 1).map_or(self.text.len(), |next| next.start);
            let span = self.span(&(segment.start.max(range.start)..end.min(range.end)));
            match spans.last_mut() {
                Some((last, file)) if *file == segment.file => last.end = last.end.max(span.end),
                _ => spans.push((span, segment.file)),
            }
        }
        spans.into_iter().map(|(span, _)| span).collect()
    }

    fn position(&self, file: usize, offset: usize) -> Position {
        let SourceFile { bytes, lines, .. } = &*self.files[file];
        let line = lines.partition_point(|start| *start <= offset).max(1);
        let line_start = lines.get(line - 1).copied().unwrap_or_default();
        let (last_file, last_offset, last_column) = self.last.get();
        let (from, before) = match last_file == file && (line_start..=offset).contains(&last_offset) && last_column > 0
        {
            true => (last_offset, last_column),
            false => (line_start, 1),
        };
        let text = String::from_utf8_lossy(bytes.get(from..offset).unwrap_or_default());
        let mark = usize::from(from == 0 && text.starts_with('\u{FEFF}'));
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let column = before.saturating_add(count(text.chars().count() - mark));
        self.last.set((file, offset, column));
        Position { line: count(line), column }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode(bytes: &[u8]) -> SourceText {
        SourceText::decode(SourcePath::new("a.md"), bytes).0
    }

    #[test]
    fn places_count_the_bytes_of_the_file_and_the_characters_of_the_line() {
        let source = decode("\u{FEFF}né\r\nüx".as_bytes());
        let span = source.span(&(7..8));
        assert_eq!(source.text(), "né\r\nüx");
        assert_eq!((span.start, span.end), (10, 11));
        assert_eq!(span.position, Position { line: 2, column: 2 });
        assert_eq!(source.span(&(1..3)).position, Position { line: 1, column: 2 });
    }

    #[test]
    fn a_replaced_stretch_stands_for_what_it_replaced() {
        let source = decode(b"one two three");
        let mut rewritten = source.rewritten();
        rewritten.append(&source, 0..4);
        rewritten.append_replaced(&source, 4..7, "2");
        rewritten.append(&source, 7..13);
        assert_eq!(rewritten.text(), "one 2 three");
        let range = |range: Range<usize>| (rewritten.span(&range).start, rewritten.span(&range).end);
        assert_eq!(range(4..5), (4, 7));
        assert_eq!(range(6..11), (8, 13));
        assert_eq!(range(0..11), (0, 13));
    }

    #[test]
    fn bytes_that_are_no_text_are_replaced_and_found() {
        let (source, bad) = SourceText::decode(SourcePath::new("a.md"), b"caf\xe9 au lait");
        assert_eq!(source.text(), "caf\u{FFFD} au lait");
        let (at, byte) = bad.unwrap_or_default();
        assert_eq!(byte, 0xE9);
        let span = source.span(&(at..at + 3));
        assert_eq!((span.start, span.end), (3, 4));
        assert_eq!(source.span(&(7..9)).start, 5);
    }
}
