//! What laying out gives: pages with everything in its place, and the tree that says what it all means.
//!
//! A painter walks [`Document::pages`] and draws each [`Item`]; it marks what it draws with the item's [`Owner`] and
//! then writes [`Document::nodes`], whose leaves are those same [`ContentId`]s in reading order. A content slot may be
//! drawn on several pages (a paragraph that breaks) and in several places of one page (a table row drawn cell by cell);
//! all of it belongs at the slot's place in the tree.

use crate::geometry::{Color, Point, Rect};
use crate::passage::{Passage, Stretch};
use crate::tree::{Node, NodeId};
use polypress_model::{AssetId, Diagnostic, LanguageTag};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// A book laid out on pages.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// The pages in order.
    pub pages: Vec<Page>,
    /// What everything means; the first node is the root, a [`crate::NodeKind::Document`].
    pub nodes: Vec<Node>,
    /// The outline (bookmarks) in reading order.
    pub outline: Vec<OutlineEntry>,
    /// The fonts that glyph runs name by index.
    pub faces: Vec<Face>,
    /// Named destinations: `page-path` for a page of the book, `page-path#anchor` for a place on it.
    pub destinations: BTreeMap<String, Place>,
    /// Where links can be clicked.
    pub links: Vec<LinkArea>,
    /// Whether it is to be printed on both sides of the paper: facing pages mirror each other.
    pub two_sided: bool,
    /// What could not be laid out as asked.
    pub diagnostics: Vec<Diagnostic>,
}

impl Document {
    /// Which fonts a file made of it, such as a “PDF”, is set in.
    pub fn fonts_used(&self, file: &str) -> Option<Diagnostic> {
        let names: BTreeSet<&str> = self.faces.iter().map(|face| face.name.as_str()).collect();
        let names = names.into_iter().collect::<Vec<_>>().join(", ");
        (!names.is_empty()).then(|| Diagnostic::info("fonts-used", format!("the {file} is set in {names}")))
    }
}

/// A page.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Page {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// What is drawn on it, in the order of drawing (grounds before what stands on them).
    pub items: Vec<Item>,
    /// Its number as it is printed, in the locale's digits.
    pub label: String,
    /// What is printed large and pale behind everything; it means nothing.
    #[serde(skip)]
    pub watermark: Option<Backdrop>,
}

/// Words across a page.
#[derive(Clone, Debug)]
pub struct Backdrop {
    /// The words, level.
    pub runs: Vec<GlyphRun>,
    /// The angle by which they are turned about the middle of the page, in degrees, clockwise.
    pub angle: f32,
}

/// Something drawn on a page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Item {
    /// What.
    pub content: ItemContent,
    /// Where it belongs in the tree, if it means anything.
    pub owner: Owner,
}

impl Item {
    /// A box of one colour that means nothing.
    pub(crate) fn filled(rect: Rect, fill: Color, kind: ArtifactKind) -> Self {
        let rectangle = Rectangle { rect, radius: 0.0, fill: Some(fill), stroke: None };
        Self { content: ItemContent::Rectangle(rectangle), owner: Owner::Artifact(kind) }
    }
}

/// Whether an item is content or decoration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Owner {
    /// Content, at this place of the tree.
    Content(ContentId),
    /// Decoration or repetition, which a screen reader skips.
    Artifact(ArtifactKind),
}

/// A place for content in the tree; counted from 0 without gaps, each a child of exactly one node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ContentId(pub u32);

/// The kinds of decoration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ArtifactKind {
    /// A running head.
    Header,
    /// A page's foot, such as its number.
    Footer,
    /// Belongs to the page, such as the rule above the footnotes.
    Page,
    /// Belongs to the design, such as rules of a table, the bar of a quotation, leaders, a repeated table head.
    Layout,
    /// A tinted ground.
    Background,
}

/// What an item is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum ItemContent {
    /// Glyphs on a baseline.
    Glyphs(GlyphRun),
    /// A box.
    Rectangle(Rectangle),
    /// A straight line.
    Line(Line),
    /// An image, stretched to the box.
    Image {
        /// Which, in the assets of the book.
        asset: AssetId,
        /// Where.
        rect: Rect,
    },
}

/// A box that is filled, framed or both.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rectangle {
    /// Where.
    pub rect: Rect,
    /// Radius of its corners.
    pub radius: f32,
    /// Its ground.
    pub fill: Option<Color>,
    /// Its frame, centred on the edge: width and colour.
    pub stroke: Option<(f32, Color)>,
}

/// A straight line.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// One end.
    pub from: Point,
    /// The other.
    pub to: Point,
    /// Thickness.
    pub width: f32,
    /// Colour.
    pub color: Color,
    /// Lengths of dash and gap; `None` for an unbroken line.
    pub dash: Option<(f32, f32)>,
}

/// Glyphs of one face on one baseline, in visual order from left to right: a stretch of a [`Passage`].
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct GlyphRun {
    /// Left end of the baseline.
    pub x: f32,
    /// The baseline.
    pub y: f32,
    /// Font size in points.
    pub size: f32,
    /// Index into [`Document::faces`].
    pub face: u16,
    /// Colour.
    pub color: Color,
    /// Whether it is read from right to left.
    pub right_to_left: bool,
    /// The language it is in, where it differs from the document's.
    pub language: Option<Arc<LanguageTag>>,
    /// What it is a stretch of.
    #[serde(skip)]
    pub passage: Arc<Passage>,
    /// Which glyphs of the passage, and what they say.
    pub stretch: Stretch,
}

impl GlyphRun {
    /// The glyphs, in visual order.
    pub fn glyphs(&self) -> impl Iterator<Item = Glyph> + '_ {
        self.passage.glyphs(&self.stretch)
    }

    /// How far the run reaches from [`GlyphRun::x`].
    pub fn width(&self) -> f32 {
        self.passage.packed(&self.stretch).iter().map(|glyph| glyph.advance).sum()
    }

    /// What the passage says in logical order; glyphs name ranges of it.
    pub fn text(&self) -> &str {
        &self.passage.text
    }

    /// The bytes of [`GlyphRun::text`] that this run draws: from the first to the last in logical order.
    pub fn range(&self) -> Range<usize> {
        self.stretch.text.start as usize..self.stretch.text.end as usize
    }

    /// What this run says.
    pub fn words(&self) -> &str {
        self.text().get(self.range()).unwrap_or_default()
    }
}

/// A glyph in its place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Glyph {
    /// Its index in the font.
    pub id: u16,
    /// Shift to the right, in points.
    pub x_offset: f32,
    /// Shift downwards, in points.
    pub y_offset: f32,
    /// How far the pen moves, in points.
    pub advance: f32,
    /// The bytes of [`GlyphRun::text`] that its cluster draws, whole ligatures included. Glyphs of one cluster share it.
    pub text: Range<u32>,
}

impl Glyph {
    /// [`Glyph::text`], to take words with.
    pub fn bytes(&self) -> Range<usize> {
        self.text.start as usize..self.text.end as usize
    }
}

/// A font.
#[derive(Clone)]
pub struct Face {
    /// Its full name, for reports: `Noto Sans Bold`.
    pub name: String,
    /// The font file, shared and never copied.
    pub data: Arc<dyn AsRef<[u8]> + Send + Sync>,
    /// Which font of a collection; 0 for a file with one.
    pub index: u32,
}

impl fmt::Debug for Face {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Face").field("name", &self.name).field("index", &self.index).finish_non_exhaustive()
    }
}

/// A place that links and the outline lead to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Index of the page.
    pub page: usize,
    /// From its left edge.
    pub x: f32,
    /// From its top edge.
    pub y: f32,
}

/// An entry of the outline.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlineEntry {
    /// Its words, its number included.
    pub title: String,
    /// How deep it lies: 0 at the top; never more than one deeper than the entry before it.
    pub depth: usize,
    /// Where it leads.
    pub place: Place,
    /// The named destination there.
    pub destination: String,
}

/// A box in which a link can be clicked; a link that breaks over lines has several.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct LinkArea {
    /// Index of the page.
    pub page: usize,
    /// The box.
    pub rect: Rect,
    /// The link, a [`crate::NodeKind::Link`] that says where it leads.
    pub node: NodeId,
}
