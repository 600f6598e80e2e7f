//! The semantic tree: what a screen reader is told of the pages.

use crate::document::ContentId;
use polypress_model::{HeaderScope, LanguageTag};
use serde::{Deserialize, Serialize};

/// Index of a node in [`crate::Document::nodes`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct NodeId(pub u32);

/// A node of the tree.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// Its language, where it differs from that around it.
    pub language: Option<LanguageTag>,
    /// What it holds, in reading order.
    pub children: Vec<Child>,
}

/// What a node holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Child {
    /// Another node.
    Node(NodeId),
    /// Something drawn.
    Content(ContentId),
}

/// What a node is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum NodeKind {
    /// The whole; the root alone.
    #[default]
    Document,
    /// A part of the book: front matter, body, back matter.
    Part,
    /// A chapter.
    Section,
    /// A heading.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Its words.
        title: String,
    },
    /// A paragraph.
    Paragraph,
    /// A list; its children are list items.
    List {
        /// How its items are marked.
        numbering: Numbering,
    },
    /// An item of a list: an optional label, then its body.
    ListItem,
    /// The marker of an item, or the term of a definition.
    ListLabel {
        /// What it says in words, where it is a sign.
        alternative: Option<String>,
    },
    /// What the item says.
    ListBody,
    /// A table: caption, head and body.
    Table {
        /// Its caption in words, if it has one.
        summary: Option<String>,
    },
    /// The rows at the top of a table.
    TableHead,
    /// The other rows.
    TableBody,
    /// A row of cells.
    TableRow,
    /// A cell that names a column or row.
    HeaderCell {
        /// Which of the two.
        scope: HeaderScope,
        /// How many columns it spans, at least 1.
        columns: u32,
        /// How many rows it spans, at least 1.
        rows: u32,
    },
    /// Any other cell.
    Cell {
        /// How many columns it spans, at least 1.
        columns: u32,
        /// How many rows it spans, at least 1.
        rows: u32,
    },
    /// A quotation of whole blocks.
    Quote,
    /// A quotation within a line.
    InlineQuote,
    /// Code, within a line or as a block.
    Code,
    /// Blocks that belong together: an alert, details, a group.
    Division,
    /// An image or formula with what it shows in words.
    Figure {
        /// The words; empty only for decoration, which then has no figure at all.
        alternative: String,
    },
    /// The caption of a figure or table.
    Caption,
    /// A formula with its source as its words.
    Formula {
        /// The words.
        alternative: String,
    },
    /// A footnote.
    Note,
    /// The number at the beginning of a footnote.
    NoteLabel,
    /// The mark of a footnote in the text; holds a [`NodeKind::Link`].
    Reference,
    /// A link.
    Link {
        /// Where it leads.
        target: LinkTarget,
        /// What it says to those who cannot see it.
        description: String,
    },
    /// The table of contents.
    TableOfContents,
    /// An entry of it.
    TableOfContentsItem,
    /// The index of terms.
    Index,
    /// Words in another language or style.
    Span,
    /// Stressed words.
    Emphasis,
    /// Important words.
    Strong,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LinkTarget {
    /// A key of [`crate::Document::destinations`].
    Destination(String),
    /// An address outside the document.
    Url(String),
}

/// How the items of a list are marked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Numbering {
    /// Not at all, or by their own words.
    #[default]
    None,
    /// With a bullet.
    Bullet,
    /// With a number.
    Decimal,
}
