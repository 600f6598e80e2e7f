//! The composer turns the blocks of one chapter into a galley and the tree of what it means.

use crate::document::{ArtifactKind, ContentId, Owner};
use crate::fonts::{Role, Script};
use crate::galley::Decoration;
use crate::geometry::Color;
use crate::index::PageNumbers;
use crate::pages::Material;
use crate::paragraph::{Placement, Segment};
use crate::shaping::Shaper;
use crate::style::{INK, Style};
use crate::tree::{Child, Node, NodeId, NodeKind};
use polypress_model::{Anchor, Book, Diagnostic, LanguageTag, MessageId, Page};
use std::collections::BTreeSet;

/// Everything that composing a chapter needs and gathers.
pub(crate) struct Composer<'a> {
    pub(crate) book: &'a Book,
    pub(crate) style: &'a Style,
    pub(crate) shaper: &'a mut Shaper,
    /// The page that is composed; `None` for the cover and the like.
    pub(crate) page: Option<&'a Page>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) contents: u32,
    pub(crate) material: Material,
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// The numbers of pages, where they are known, for an index.
    pub(crate) numbers: &'a PageNumbers,
    /// Anchors that wait for the next piece.
    pub(crate) anchors: Vec<String>,
    /// How many figures and tables with a caption and without an anchor there have been.
    pub(crate) captioned: usize,
    pub(crate) missing: BTreeSet<(char, Option<MessageId>)>,
}

/// Where blocks stand, and how their text is set.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    /// Left edge, from the left edge of the text area.
    pub(crate) x: f32,
    pub(crate) width: f32,
    /// The node that blocks become children of.
    pub(crate) node: NodeId,
    pub(crate) right_to_left: bool,
    /// The language, where it differs from the book's.
    pub(crate) language: Option<LanguageTag>,
    pub(crate) script: Script,
    /// Size of the text.
    pub(crate) size: f32,
    pub(crate) color: Color,
    pub(crate) bold: bool,
    /// How many lists and the like it stands in.
    pub(crate) depth: usize,
    pub(crate) decorations: Vec<usize>,
    /// Whether paragraphs follow each other without space.
    pub(crate) tight: bool,
    /// How lines are placed.
    pub(crate) placement: Placement,
    /// Left and right edge of the text around, beside which what is not translated is marked; `None` for this column.
    pub(crate) edge: Option<(f32, f32)>,
}

impl<'a> Composer<'a> {
    pub(crate) fn new(book: &'a Book, style: &'a Style, shaper: &'a mut Shaper, kind: NodeKind) -> Self {
        Self {
            book,
            style,
            shaper,
            page: None,
            nodes: vec![Node { kind, ..Node::default() }],
            contents: 0,
            material: Material::default(),
            diagnostics: Vec::new(),
            numbers: PageNumbers::unknown(),
            anchors: Vec::new(),
            captioned: 0,
            missing: BTreeSet::new(),
        }
    }

    /// The whole width of the text area, below the root of this composer's tree.
    pub(crate) fn column(&self) -> Column {
        Column {
            x: 0.0,
            width: self.style.width,
            node: NodeId(0),
            right_to_left: self.book.locale.direction == polypress_model::Direction::Rtl,
            language: None,
            script: Script::of(&self.book.locale.tag),
            size: self.style.size,
            color: INK,
            bold: false,
            depth: 0,
            decorations: Vec::new(),
            tight: false,
            placement: Placement::Start,
            edge: Some((0.0, self.style.width)),
        }
    }

    /// Adds a node below another.
    pub(crate) fn node(&mut self, parent: NodeId, kind: NodeKind) -> NodeId {
        let id = NodeId(self.nodes.len() as u32);
        self.nodes.push(Node { kind, ..Node::default() });
        self.adopt(parent, Child::Node(id));
        id
    }

    /// Adds a place for content below a node.
    pub(crate) fn content(&mut self, parent: NodeId) -> Owner {
        let id = ContentId(self.contents);
        self.contents += 1;
        self.adopt(parent, Child::Content(id));
        Owner::Content(id)
    }

    fn adopt(&mut self, parent: NodeId, child: Child) {
        if let Some(parent) = self.nodes.get_mut(parent.0 as usize) {
            parent.children.push(child);
        }
    }

    /// Says that a node is in another language than the book.
    pub(crate) fn set_language(&mut self, node: NodeId, language: Option<&LanguageTag>) {
        if let Some(node) = self.nodes.get_mut(node.0 as usize) {
            node.language = language.cloned();
        }
    }

    /// Makes the next piece a destination.
    pub(crate) fn anchor(&mut self, anchor: Option<&Anchor>) {
        if let (Some(anchor), Some(page)) = (anchor, self.page) {
            self.anchors.push(format!("{}#{anchor}", page.path));
        }
    }

    /// Adds a ground or bar, and gives its index.
    pub(crate) fn decoration(&mut self, decoration: Decoration) -> usize {
        self.material.decorations.push(decoration);
        self.material.decorations.len() - 1
    }
}

impl Column {
    /// The column without this much at its start.
    pub(crate) fn indented(&self, amount: f32) -> Self {
        // However deep lists are nested, some width stays for words; less of it in a cell, whose width fits its words.
        let least = if self.edge.is_some() { 8.0 } else { 2.0 };
        let amount = amount.min((self.width - self.size * least).max(0.0));
        let x = if self.right_to_left { self.x } else { self.x + amount };
        Self { x, width: self.width - amount, depth: self.depth + 1, ..self.clone() }
    }

    /// The column with this much less on both sides.
    pub(crate) fn inset(&self, amount: f32) -> Self {
        let amount = amount.min((self.width / 4.0).max(0.0));
        Self { x: self.x + amount, width: self.width - 2.0 * amount, ..self.clone() }
    }

    /// The same column below another node.
    pub(crate) fn under(&self, node: NodeId) -> Self {
        Self { node, ..self.clone() }
    }

    /// Left edge of something this wide that stands at the start of lines.
    pub(crate) fn start(&self, width: f32) -> f32 {
        if self.right_to_left { self.x + self.width - width } else { self.x }
    }

    /// How text in this column looks.
    pub(crate) fn segment(&self) -> Segment {
        Segment {
            role: Role::Body,
            script: self.script,
            size: self.size,
            bold: self.bold,
            italic: false,
            color: self.color,
            rise: 0.0,
            underline: None,
            strikethrough: false,
            ground: None,
            frame: false,
            language: self.language.clone(),
            link: None,
            owner: Owner::Artifact(ArtifactKind::Layout),
        }
    }
}
