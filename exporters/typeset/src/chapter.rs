//! A chapter: one page of the book, laid out on pages of its own.

use crate::composer::Composer;
use crate::galley::{Galley, Piece};
use crate::index::PageNumbers;
use crate::inline::Look;
use crate::pages::{Pages, paginate};
use crate::paragraph::Placement;
use crate::shaping::Shaper;
use crate::style::{self, Style};
use crate::tree::{LinkTarget, Node, NodeId, NodeKind};
use polypress_model::label::Argument;
use polypress_model::{Book, Diagnostic, Footnote, Label, Page};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A chapter laid out. Pages, nodes and content count from its own beginning; the first node is its root.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Chapter {
    pub(crate) pages: Pages,
    pub(crate) nodes: Vec<Node>,
    pub(crate) contents: u32,
    #[serde(skip)]
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// Its title, for running heads.
    pub(crate) title: String,
}

/// Lays out one page of the book: a function of the page, the book's labels and assets, the options, and for an index
/// the numbers of other pages alone.
pub(crate) fn lay_out_chapter(
    book: &Book,
    page: &Page,
    style: &Style,
    numbers: &PageNumbers,
    shaper: &mut Shaper,
) -> Chapter {
    let mut composer = Composer::new(book, style, shaper, NodeKind::Section);
    (composer.page, composer.numbers) = (Some(page), numbers);
    composer.anchors.push(page.path.to_string());
    let mut galley = Galley::default();
    let column = composer.column();
    composer.blocks(&mut galley, &page.blocks, &column);
    composer.footnotes(page);
    composer.unmarked_notes(&mut galley);
    composer.finish(galley, page.title.to_plain())
}

impl Composer<'_> {
    /// Cuts the galley into pages.
    pub(crate) fn finish(self, mut galley: Galley, title: String) -> Chapter {
        if galley.pieces.is_empty() || !self.anchors.is_empty() {
            // Nothing to stand on: anchors of empty blocks lead to the end.
            let anchors = self.anchors.iter().map(|name| (name.clone(), 0.0, 0.0)).collect();
            galley.push(Piece { anchors, ..Piece::default() });
        }
        let Self { nodes, contents, diagnostics, material, style, .. } = self;
        let pages = paginate(galley.pieces, material, style);
        Chapter { pages, nodes, contents, diagnostics, title }
    }

    /// Composes the footnotes, each as a galley of its own, in the order in which the page lists them.
    fn footnotes(&mut self, page: &Page) {
        for note in &page.footnotes {
            let mut galley = Galley::default();
            self.footnote(&mut galley, page, note);
            self.material.notes.push(galley.pieces);
        }
    }

    fn footnote(&mut self, galley: &mut Galley, page: &Page, note: &Footnote) {
        let mut column = self.column();
        column.size *= 0.84;
        column.tight = true;
        let node = self.node(NodeId(0), NodeKind::Note);
        self.anchor(Some(&note.anchor));
        let label = self.node(node, NodeKind::NoteLabel);
        let locale = &self.book.locale;
        let target = LinkTarget::Destination(format!("{}#{}", page.path, note.mark(1)));
        let number = Argument::Number(note.number);
        let description = self.book.labels.format(Label::FootnoteBack, locale, &[("number", number)]);
        let words = locale.number(note.number);
        let description = if description.is_empty() { words.clone() } else { description };
        let link = self.node(label, NodeKind::Link { target, description });
        let look = Look { color: style::LINK, placement: Placement::End, ..column.label(column.size * 0.9) };
        let look = Look { leading: column.script.leading() * column.size / look.size, ..look };
        let indent = self.style.size * 1.5;
        let gap = column.size * 0.5;
        let inner = column.indented(indent).under(node);
        let mut beside = column.under(link);
        beside.x = if column.right_to_left { column.width - indent + gap } else { 0.0 };
        beside.width = indent - gap;
        let mut mark = Galley::default();
        let mut paragraph = self.plain(&format!("{words} "), link, &beside, &look);
        paragraph.segments.iter_mut().for_each(|(_, segment)| segment.link = Some(link));
        let waiting = std::mem::take(&mut self.anchors);
        self.set(&mut mark, &paragraph, &beside);
        self.anchors = waiting;
        let mark = mark.into_piece(&[], &[]);
        galley.space(self.style.size * 0.2);
        self.blocks(galley, &note.blocks, &inner);
        match galley.pieces.first_mut() {
            Some(piece) => piece.begin_with(mark, 0.0, 0.0),
            None => galley.push(mark),
        }
    }

    /// Footnotes that no mark on a page leads to stand at the end of the chapter.
    fn unmarked_notes(&mut self, galley: &mut Galley) {
        let marks = galley.pieces.iter().flat_map(|piece| piece.notes.iter().copied());
        let marked: BTreeSet<usize> = self.material.reachable(marks).into_iter().collect();
        let count = self.material.notes.len();
        for index in (0..count).filter(|index| !marked.contains(index)) {
            galley.space(self.style.line());
            let pieces = self.material.notes.get(index).cloned().unwrap_or_default();
            pieces.into_iter().for_each(|piece| galley.push(Piece { notes: Vec::new(), ..piece }));
        }
    }
}
