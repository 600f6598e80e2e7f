//! Pages: a book set in type, with a tree that says what everything on the pages means.
//!
//! [`lay_out`] turns a book into a [`Document`]; a painter such as the PDF exporter draws it. Nothing here knows a file
//! format, and nothing here reads a disk, a clock or the fonts of the machine.

mod document;
mod geometry;
mod options;
mod tree;

pub use document::{
    ArtifactKind, ContentId, Document, Face, Glyph, GlyphRun, Item, ItemContent, Line, LinkArea, OutlineEntry, Owner,
    Page, Place, Rectangle,
};
pub use geometry::{Color, Point, Rect};
pub use options::{Options, Paper};
pub use tree::{Child, LinkTarget, Node, NodeId, NodeKind, Numbering};

use polypress_model::Book;

/// Lays a book out on pages. The same book and options give the same document.
pub fn lay_out(book: &Book, options: &Options) -> Document {
    let (width, height) = options.paper.size();
    let page = Page { width, height, items: Vec::new(), label: book.locale.number(1) };
    Document { pages: vec![page], nodes: vec![Node::default()], ..Document::default() }
}
