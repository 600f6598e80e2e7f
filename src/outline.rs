//! The order of a book: its parts, and the pages of each with the titles that the summary gives them.

use crate::markdown::Run;
use polypress_model::{PartKind, SourcePath};

/// The order of a book.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    /// The parts in reading order: at most one of front matter, then the body's, then at most one of back matter.
    pub parts: Vec<OutlinePart>,
    /// Whether the pages of the body are numbered.
    pub numbered: bool,
}

/// A part of a book.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlinePart {
    /// Where it stands.
    pub kind: PartKind,
    /// Its title, a message of `book.ftl`.
    pub title: Option<Run>,
    /// Its pages in reading order.
    pub entries: Vec<OutlineEntry>,
}

/// A page in the outline.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlineEntry {
    /// The page's file: `content/guides/translator.md`.
    pub source: SourcePath,
    /// The title that the summary gives it, a message of `book.ftl`; without one the page's own title holds.
    pub title: Option<Run>,
    /// How deep it lies; 0 for a page of its part.
    pub depth: usize,
}
