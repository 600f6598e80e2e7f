//! Where something stands in a source file.

use crate::path::SourcePath;
use serde::{Deserialize, Serialize};

/// A place in a file: line and column as editors count them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Position {
    /// Line, the first is 1.
    pub line: u32,
    /// Column in characters (Unicode scalar values), the first is 1.
    pub column: u32,
}

/// A stretch of a source file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The file, relative to the project's folder.
    pub file: SourcePath,
    /// First byte, counted from the start of the file as it is on disk (a byte-order mark counts).
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
    /// Line and column of `start`.
    pub position: Position,
}
