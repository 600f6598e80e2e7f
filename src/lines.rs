//! Byte offsets of a file to lines and columns.

use polypress_model::{Position, SourcePath, Span};
use std::ops::Range;

/// Where the lines of a text begin.
#[derive(Clone, Debug)]
pub(crate) struct Lines {
    starts: Vec<usize>,
    /// How many bytes of a byte-order mark stand before the text in its file.
    mark: usize,
}

impl Lines {
    /// Finds the lines of a text that stands in its file behind a byte-order mark of `mark` bytes.
    pub(crate) fn new(text: &str, mark: usize) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(index, _)| index + 1)).collect();
        Self { starts, mark }
    }

    /// The line that holds this byte; the first is 0.
    pub(crate) fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).saturating_sub(1)
    }

    /// The stretch of the text as a span of its file.
    pub(crate) fn span(&self, file: &SourcePath, text: &str, range: Range<usize>) -> Span {
        let line = self.line(range.start);
        let start = self.starts.get(line).copied().unwrap_or_default();
        let column = text.get(start..range.start).unwrap_or_default().chars().count() + 1;
        let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Span {
            file: file.clone(),
            start: number(range.start + self.mark),
            end: number(range.end + self.mark),
            position: Position { line: number(line + 1), column: number(column) },
        }
    }
}
