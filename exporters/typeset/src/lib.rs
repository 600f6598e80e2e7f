//! Pages: a book set in type, with a tree that says what everything on the pages means.
//!
//! [`lay_out`] turns a book into a [`Document`]; a painter such as the PDF exporter draws it. Nothing here knows a file
//! format, and nothing here reads a disk, a clock or the fonts of the machine.
//!
//! Reading order, as a page of the book goes: `book` lays out each page as a `chapter`; a `composer` walks its blocks
//! (`block`, `list`, `table`, `code`, `figure`, `math`, `index`), makes `paragraph`s of inline content (`inline`, `words`, `hyphens`), has
//! them broken into `lines` (below) and sets those (`setting`) into a `galley`, which is cut into `pages` as they were
//! `plan`ned. `front_matter` (`cover`, `title_page`, `contents`) comes before them, `folios` number them all, `furniture`
//! and `watermark` are added, and `assembly` makes one [`Document`] of it all, with the `tree` that says what it means.
//! Chapters that a `memory` holds from an earlier time are not laid out again.
//! Sizes and colours are in `style`, fonts in `fonts`, choices in `options`.
//!
//! A paragraph becomes `lines` in these steps: `shaping` makes clusters of glyphs, `spacing` sets them apart where words
//! do not; `opportunities` says where a line may end, `units` are what stands between; `breaks` chooses among them; each
//! `line` is brought into order, has its `justification`, and is packed into the `passage` that glyph runs draw from.

mod assembly;
mod block;
mod book;
mod breaks;
mod chapter;
mod code;
mod composer;
mod contents;
mod cover;
mod document;
mod figure;
mod fit;
mod folios;
mod fonts;
mod front_matter;
mod furniture;
mod galley;
mod geometry;
mod grid;
mod hyphens;
mod icon;
mod index;
mod inline;
mod justification;
mod line;
mod lines;
mod list;
mod math;
mod measure;
mod memory;
mod opportunities;
mod options;
mod pages;
mod paper;
mod paragraph;
mod passage;
mod plan;
mod setting;
mod shaping;
mod sheet;
mod spacing;
mod style;
mod table;
mod title_page;
mod tree;
mod units;
mod watermark;
mod words;

pub use cover::lay_out_front;
pub use document::{
    ArtifactKind, Backdrop, ContentId, Document, Face, Glyph, GlyphRun, Item, ItemContent, Line, LinkArea,
    OutlineEntry, Owner, Page, Place, Rectangle,
};
pub use fonts::{Families, Family, FontFault, FontFile, Fonts, rare_family, shipped_files};
pub use geometry::{Color, Point, Rect};
pub use memory::Memory;
pub use options::{ChapterStart, Margins, Options, Watermark};
pub use paper::{Length, Paper};
pub use passage::{Passage, Stretch};
pub use sheet::{Form, Sheet, SheetOptions, SheetSection, lay_out_sheet};
pub use tree::{Child, LinkTarget, Node, NodeId, NodeKind, Numbering};

pub use book::{lay_out, lay_out_with};
