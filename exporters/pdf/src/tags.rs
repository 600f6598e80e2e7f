//! The tag tree: what a screen reader is told of the pages.

use crate::page::Painted;
use krilla::geom::Rect;
use krilla::tagging::{
    BBox, Identifier, ListNumbering, Node as TagNode, TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};
use polypress_model::{Book, HeaderScope};
use polypress_typeset::{Child, ContentId, Document, Node, NodeId, NodeKind, Numbering};
use std::collections::BTreeMap;
use std::num::{NonZeroU16, NonZeroU32};

/// The tag tree of a document whose pages are painted.
pub(crate) fn tree(document: &Document, book: &Book, painted: Painted) -> TagTree {
    let mut builder = Builder::new(document, painted);
    let mut tree = TagTree::new().with_lang(Some(book.locale.tag.to_string()));
    tree.children = document.nodes.first().map(|root| builder.children(root)).unwrap_or_default();
    for left in builder.left_over() {
        tree.push(TagGroup::with_children(Tag::P, vec![left.into()]));
    }
    tree
}

struct Builder<'a> {
    document: &'a Document,
    /// What was painted for the slots and is not yet in the tree, by slot and then in the order of painting.
    content: Vec<(ContentId, Option<Identifier>)>,
    annotations: BTreeMap<NodeId, Vec<Identifier>>,
    extents: BTreeMap<ContentId, (usize, Rect)>,
    /// The headings that the next one may lie below: their levels in the book and in the tree.
    headings: Vec<(u8, u16)>,
}

impl<'a> Builder<'a> {
    fn new(document: &'a Document, painted: Painted) -> Self {
        let Painted { content, annotations, extents } = painted;
        let mut content: Vec<_> = content.into_iter().map(|(slot, identifier)| (slot, Some(identifier))).collect();
        content.sort_by_key(|(slot, _)| *slot);
        Self { document, content, annotations, extents, headings: Vec::new() }
    }

    fn group(&mut self, id: NodeId) -> Option<TagGroup> {
        let node = self.document.nodes.get(id.0 as usize)?;
        let mut tag = self.tag(node);
        tag.set_lang(node.language.as_ref().map(|language| language.to_string()));
        let mut children: Vec<TagNode> = Vec::new();
        if let NodeKind::Link { .. } = node.kind {
            let annotations = self.annotations.remove(&id).unwrap_or_default();
            children.extend(annotations.into_iter().map(TagNode::from));
        }
        children.extend(self.children(node));
        Some(TagGroup::with_children(tag, children))
    }

    fn children(&mut self, node: &Node) -> Vec<TagNode> {
        let mut children = Vec::new();
        for child in &node.children {
            match child {
                Child::Node(id) => children.extend(self.group(*id).map(TagNode::from)),
                Child::Content(id) => children.extend(self.content(*id).map(TagNode::from)),
            }
        }
        children
    }

    /// What was painted for a slot, on all its pages. Asking a second time gives nothing.
    fn content(&mut self, id: ContentId) -> impl Iterator<Item = Identifier> + '_ {
        let first = self.content.partition_point(|(slot, _)| *slot < id);
        let later = self.content.get_mut(first..).unwrap_or_default().iter_mut();
        later.take_while(move |(slot, _)| *slot == id).filter_map(|(_, identifier)| identifier.take())
    }

    /// What was painted but has no place in the tree; it must not be lost to those who only hear it.
    fn left_over(self) -> impl Iterator<Item = Identifier> {
        let content = self.content.into_iter().filter_map(|(_, identifier)| identifier);
        content.chain(self.annotations.into_values().flatten())
    }

    fn tag(&mut self, node: &Node) -> TagKind {
        match &node.kind {
            NodeKind::Document | NodeKind::Part => Tag::Part.into(),
            NodeKind::Section => Tag::Section.into(),
            NodeKind::Heading { level, title } => Tag::Hn(self.heading_level(*level), Some(spoken(title))).into(),
            NodeKind::Paragraph => Tag::P.into(),
            NodeKind::List { numbering } => Tag::L(list_numbering(*numbering)).into(),
            NodeKind::ListItem => Tag::LI.into(),
            NodeKind::ListLabel { alternative } => {
                let mut label = TagKind::from(Tag::Lbl);
                label.set_alt_text(alternative.clone());
                label
            }
            NodeKind::NoteLabel => Tag::Lbl.into(),
            NodeKind::ListBody => Tag::LBody.into(),
            NodeKind::Table { summary } => Tag::Table.with_summary(summary.clone()).into(),
            NodeKind::TableHead => Tag::THead.into(),
            NodeKind::TableBody => Tag::TBody.into(),
            NodeKind::TableRow => Tag::TR.into(),
            NodeKind::HeaderCell { scope, columns, rows } => {
                Tag::TH(header_scope(*scope)).with_col_span(span(*columns)).with_row_span(span(*rows)).into()
            }
            NodeKind::Cell { columns, rows } => Tag::TD.with_col_span(span(*columns)).with_row_span(span(*rows)).into(),
            NodeKind::Quote => Tag::BlockQuote.into(),
            NodeKind::InlineQuote => Tag::InlineQuote.into(),
            NodeKind::Code => Tag::Code.into(),
            NodeKind::Division => Tag::Div.into(),
            NodeKind::Figure { alternative } => {
                Tag::Figure(Some(spoken(alternative))).with_bbox(self.extent(node)).into()
            }
            NodeKind::Caption => Tag::Caption.into(),
            NodeKind::Formula { alternative } => Tag::Formula(Some(spoken(alternative))).into(),
            NodeKind::Note => Tag::Note.into(),
            NodeKind::Reference => Tag::Reference.into(),
            NodeKind::Link { .. } => Tag::Link.into(),
            NodeKind::TableOfContents => Tag::TOC.into(),
            NodeKind::TableOfContentsItem => Tag::TOCI.into(),
            NodeKind::Index => Tag::Index.into(),
            NodeKind::Span => Tag::Span.into(),
            NodeKind::Emphasis => Tag::Em.into(),
            NodeKind::Strong => Tag::Strong.into(),
        }
    }

    /// The level of a heading in the tree: as in the book, but never more than one deeper than the heading it lies
    /// below, since skipped levels are forbidden (ISO 14289-1, 7.4.2).
    fn heading_level(&mut self, level: u8) -> NonZeroU16 {
        while self.headings.pop_if(|(above, _)| *above >= level).is_some() {}
        let inner = self.headings.last().map_or(1, |(_, above)| above + 1);
        self.headings.push((level, inner));
        NonZeroU16::new(inner).unwrap_or(NonZeroU16::MIN)
    }

    /// Where the images of a figure are, if they are on one page.
    fn extent(&self, node: &Node) -> Option<BBox> {
        let mut extents = node.children.iter().filter_map(|child| match child {
            Child::Content(id) => self.extents.get(id).copied(),
            Child::Node(_) => None,
        });
        let first = extents.next()?;
        extents.next().is_none().then(|| BBox::new(first.0, first.1))
    }
}

/// Words that must not be missing, or a dash where there are none.
fn spoken(words: &str) -> String {
    if words.trim().is_empty() { "–".to_owned() } else { words.to_owned() }
}

/// A number of columns or rows, where it is more than the one that goes without saying.
fn span(count: u32) -> Option<NonZeroU32> {
    NonZeroU32::new(count).filter(|count| count.get() > 1)
}

fn list_numbering(numbering: Numbering) -> ListNumbering {
    match numbering {
        Numbering::None => ListNumbering::None,
        Numbering::Bullet => ListNumbering::Disc,
        Numbering::Decimal => ListNumbering::Decimal,
    }
}

fn header_scope(scope: HeaderScope) -> TableHeaderScope {
    match scope {
        HeaderScope::Column => TableHeaderScope::Column,
        HeaderScope::Row => TableHeaderScope::Row,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heading_levels_are_never_skipped() {
        let document = Document::default();
        let mut builder = Builder::new(&document, Painted::default());
        let levels: Vec<u16> = [2, 4, 4, 3, 1, 2, 6].map(|level| builder.heading_level(level).get()).to_vec();
        assert_eq!(levels, [1, 2, 2, 2, 1, 2, 3]);
    }
}
