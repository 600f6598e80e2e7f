//! The table of contents: titles, leaders and page numbers, all of them links.

use crate::chapter::Chapter;
use crate::composer::{Column, Composer};
use crate::document::{ArtifactKind, Item, ItemContent, Line as Rule, Owner};
use crate::fonts::Role;
use crate::galley::{Galley, HeadingEntry, Piece};
use crate::geometry::{Point, Rect};
use crate::inline::Look;
use crate::paragraph::Placement;
use crate::shaping::Shaper;
use crate::style::{self, Style};
use crate::tree::{LinkTarget, NodeId, NodeKind};
use polypress_model::{Book, Inline, Label, LanguageTag, Text};

/// A line of the contents.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Entry {
    pub(crate) number: Option<String>,
    pub(crate) title: String,
    /// The title's language, where it differs from the book's.
    pub(crate) language: Option<LanguageTag>,
    /// How deep it stands in; `None` for the title of a part.
    pub(crate) depth: Option<usize>,
    /// The printed number of its page.
    pub(crate) page: String,
    pub(crate) destination: String,
}

/// The destination of the contents themselves.
pub(crate) const CONTENTS: &str = "#contents";

/// Lays out the contents.
pub(crate) fn lay_out_contents(book: &Book, entries: &[Entry], style: &Style, shaper: &mut Shaper) -> Chapter {
    let mut composer = Composer::new(book, style, shaper, NodeKind::Section);
    let column = composer.column();
    let mut galley = Galley::default();
    let title = composer.contents_title(&mut galley, &column);
    let node = composer.node(NodeId(0), NodeKind::TableOfContents);
    for entry in entries {
        composer.entry(&mut galley, entry, &column.under(node));
    }
    composer.finish(galley, title)
}

impl Composer<'_> {
    fn contents_title(&mut self, galley: &mut Galley, column: &Column) -> String {
        let title = self.book.labels.words(Label::Contents, &self.book.locale);
        galley.pad(self.style.line() * 2.0, true, &[]);
        let node = self.node(column.node, NodeKind::Heading { level: 1, title: title.clone() });
        let look = Look {
            role: Role::Heading,
            size: self.style.heading(1),
            color: style::HEADING,
            leading: column.script.leading() - 0.17,
            ..column.look()
        };
        self.anchors.push(CONTENTS.to_owned());
        let start = galley.pieces.len();
        self.text(galley, &Text::plain(title.clone()), &column.under(node), &look);
        if let Some(piece) = galley.pieces.get_mut(start) {
            let destination = CONTENTS.to_owned();
            piece.heading =
                Some(HeadingEntry { number: None, title: title.clone(), language: None, level: 1, destination });
        }
        galley.keep();
        galley.space(self.style.line() * 1.4);
        title
    }

    fn entry(&mut self, galley: &mut Galley, entry: &Entry, column: &Column) {
        let Some(depth) = entry.depth else { return self.part_title(galley, entry, column) };
        let item = self.node(column.node, NodeKind::TableOfContentsItem);
        self.set_language(item, entry.language.as_ref());
        let target = LinkTarget::Destination(entry.destination.clone());
        let link = self.node(item, NodeKind::Link { target, description: entry.title.clone() });
        let top = depth == 0;
        let mut inner = column.clone();
        for _ in 0..depth.min(6) {
            inner = inner.indented(self.style.size * 1.6);
        }
        galley.space(self.style.size * if top { 0.75 } else { 0.1 });
        let leading = inner.script.leading() - 0.08;
        let look = Look { bold: top, color: style::INK, leading, ..inner.look() };
        let room = self.style.size * 3.2;
        let x = if inner.right_to_left { inner.x + room } else { inner.x };
        let words = Column { x, width: inner.width - room, ..inner.under(link) };
        let number = entry.number.as_ref().map(|number| Inline::Text(format!("{number}\u{2002}")));
        let title = Inline::Text(format!("{} ", entry.title));
        let text = Text { inlines: number.into_iter().chain([title]).collect(), ..Text::default() };
        let first = galley.pieces.len();
        self.text(galley, &text, &words, &look);
        let page = self.page_number(&entry.page, link, &inner, &Look { bold: false, ..look });
        galley.pieces.iter_mut().skip(first).rev().skip(1).for_each(|piece| piece.keep = true);
        if let Some(last) = galley.pieces.get_mut(first..).and_then(|pieces| pieces.last_mut()) {
            leader(last, &page, &inner);
            last.absorb(page, 0.0, 0.0);
        }
        for piece in galley.pieces.iter_mut().skip(first) {
            piece.links.push((Rect::new(inner.x, 0.0, inner.width, piece.height), link));
        }
    }

    fn part_title(&mut self, galley: &mut Galley, entry: &Entry, column: &Column) {
        let node = self.node(column.node, NodeKind::TableOfContentsItem);
        galley.space(self.style.size * 1.6);
        let look = Look { bold: true, color: style::QUIET, ..column.label(self.style.size * 0.95) };
        self.text(galley, &Text::plain(entry.title.clone()), &column.under(node), &look);
        galley.keep();
    }

    fn page_number(&mut self, page: &str, link: NodeId, column: &Column, look: &Look) -> Piece {
        let look = Look { placement: Placement::End, ..look.clone() };
        let paragraph = self.plain(page, link, column, &look);
        let mut galley = Galley::default();
        self.set(&mut galley, &paragraph, column);
        galley.into_piece(&[], &[])
    }
}

/// Dots from the end of the words to the page number.
fn leader(line: &mut Piece, page: &Piece, column: &Column) {
    let edges = |piece: &Piece| {
        let runs = piece.items.iter().filter_map(|item| match &item.content {
            ItemContent::Glyphs(run) => Some((run.x, run.x + run.width(), run.y)),
            _ => None,
        });
        runs.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1), one.2))
    };
    let (Some((left, right, y)), Some((page_left, page_right, _))) = (edges(line), edges(page)) else { return };
    let gap = column.size * 0.5;
    let (from, to) = if column.right_to_left { (page_right + gap, left - gap) } else { (right + gap, page_left - gap) };
    if to - from > column.size {
        let (from, to) = (Point { x: from, y }, Point { x: to, y });
        let line_of_dots = Rule { from, to, width: 0.7, color: style::RULE, dash: Some((0.7, 3.3)) };
        let owner = Owner::Artifact(ArtifactKind::Layout);
        line.items.push(Item { content: ItemContent::Line(line_of_dots), owner });
    }
}
