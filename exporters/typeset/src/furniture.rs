//! Furniture: running heads and page numbers.

use crate::composer::{Column, Composer};
use crate::document::{ArtifactKind, Document, Item, ItemContent, Line as Rule, Owner};
use crate::folios::Series;
use crate::fonts::Fonts;
use crate::galley::{Galley, Piece};
use crate::geometry::Point;
use crate::inline::Look;
use crate::paragraph::Placement;
use crate::shaping::Shaper;
use crate::style::{self, Style};
use crate::tree::NodeKind;
use polypress_model::label::Argument;
use polypress_model::{Book, Label};
use rayon::prelude::*;

/// A page as heads and feet know it.
#[derive(Clone, Debug)]
pub(crate) struct Leaf {
    pub(crate) series: Series,
    /// Its number in the series.
    pub(crate) number: u64,
    /// The title of its chapter; pages without one have neither head nor foot.
    pub(crate) title: Option<String>,
    /// Whether a chapter opens on it with its title, which then needs no running head.
    pub(crate) opens: bool,
}

/// Labels all pages, and gives those with a title a running head and a foot.
pub(crate) fn furnish(document: &mut Document, book: &Book, (style, fonts): (&Style, &Fonts), leaves: &[Leaf]) {
    let numbers = leaves.iter().filter(|leaf| leaf.series == Series::Body).map(|leaf| leaf.number);
    let count = numbers.max().unwrap_or_default();
    let title = book.metadata.title.to_plain();
    let turned = style.turned();
    let is_turned = |index: usize| document.pages.get(index).is_some_and(|page| page.width != style.page_width);
    let furniture: Vec<Vec<Item>> = (0..leaves.len())
        .into_par_iter()
        .zip(leaves)
        .map_init(
            || Shaper::new(fonts, &book.locale.tag),
            |shaper, (index, leaf)| match &leaf.title {
                Some(chapter) => {
                    let style = if is_turned(index) { &turned } else { style };
                    let mut composer = Composer::new(book, style, shaper, NodeKind::Document);
                    let mut sheet = Sheet::new(&composer, index % 2 == 1);
                    if !leaf.opens {
                        sheet.head(&mut composer, &title, chapter);
                    }
                    sheet.foot(&mut composer, leaf, count);
                    sheet.items
                }
                None => Vec::new(),
            },
        )
        .collect();
    for ((page, items), leaf) in document.pages.iter_mut().zip(furniture).zip(leaves) {
        page.label = leaf.series.folio(leaf.number, book);
        page.items.reserve_exact(items.len());
        page.items.extend(items);
    }
}

/// The head and foot of a page in the making.
struct Sheet {
    /// Left edge of the text.
    left: f32,
    /// The columns next to the binding and opposite.
    inner: Column,
    outer: Column,
    inner_look: Look,
    outer_look: Look,
    items: Vec<Item>,
}

impl Sheet {
    fn new(composer: &Composer<'_>, even: bool) -> Self {
        let (style, column) = (composer.style, composer.column());
        // Large text on small paper does not make the margins larger.
        let size = (style.size * 0.8).min(style.page_height / 70.0);
        let start = Look { color: style::QUIET, ..column.label(size) };
        let end = Look { placement: Placement::End, ..start.clone() };
        let left = Column { width: column.width * 0.49, ..column.clone() };
        let right = Column { x: column.width * 0.51, ..left.clone() };
        let (first, second) = if column.right_to_left { (right, left) } else { (left, right) };
        let mirrored = even && style.two_sided;
        let left = style.left + if even { style.even_shift } else { 0.0 };
        let (inner, outer) = if mirrored { (second, first) } else { (first, second) };
        let (inner_look, outer_look) = if mirrored { (end, start) } else { (start, end) };
        Self { left, inner, outer, inner_look, outer_look, items: Vec::new() }
    }

    /// The book's title at the binding, the chapter's opposite, a rule below both.
    fn head(&mut self, composer: &mut Composer<'_>, book: &str, chapter: &str) {
        let style = composer.style;
        let rule = style.top - (style.top * 0.16).min(style.line());
        let inner = composer.one_line(book, &self.inner, &self.inner_look);
        let outer = composer.one_line(chapter, &self.outer, &self.outer_look);
        let top = (rule - inner.height.max(outer.height) - style.top * 0.04).max(0.0);
        for piece in [inner, outer] {
            self.items.extend(owned(piece, self.left, top, ArtifactKind::Header));
        }
        let (from, to) = (Point { x: self.left, y: rule }, Point { x: self.left + style.width, y: rule });
        let line = Rule { from, to, width: 0.4, color: style::HAIRLINE, dash: None };
        self.items.push(Item { content: ItemContent::Line(line), owner: Owner::Artifact(ArtifactKind::Header) });
    }

    /// What document this is at the binding, the number of the page opposite.
    fn foot(&mut self, composer: &mut Composer<'_>, leaf: &Leaf, count: u64) {
        let style = composer.style;
        let identity = composer.one_line(&identity(composer.book), &self.inner, &self.inner_look);
        let words = page_words(composer.book, leaf, count);
        let number = composer.one_line(&words, &self.outer, &self.outer_look);
        let text = style.top + style.height;
        let top = text + ((style.page_height - text) * 0.3).min(style.line() * 1.6);
        for piece in [identity, number] {
            self.items.extend(owned(piece, self.left, top, ArtifactKind::Footer));
        }
    }
}

/// “Page 3 of 90” in the text, the bare number before it.
fn page_words(book: &Book, leaf: &Leaf, count: u64) -> String {
    let folio = leaf.series.folio(leaf.number, book);
    if leaf.series != Series::Body {
        return folio;
    }
    let arguments = [("page", Argument::Number(leaf.number)), ("pages", Argument::Number(count))];
    let words = book.labels.format(Label::PageOf, &book.locale, &arguments);
    if words.is_empty() { folio } else { words }
}

/// What a page that was torn out would still say: number, version and status of a document that has a number.
fn identity(book: &Book) -> String {
    let metadata = &book.metadata;
    let Some(number) = &metadata.document_number else { return String::new() };
    let version = metadata.version.as_ref().map(|version| {
        let words = book.labels.format(Label::Version, &book.locale, &[("version", book.isolated(version).into())]);
        if words.is_empty() { book.isolated(version) } else { words }
    });
    let status = metadata.status.as_ref().map(|status| book.isolated(status));
    let facts = [Some(book.isolated(number)), version, status];
    facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn owned(piece: Piece, x: f32, y: f32, kind: ArtifactKind) -> impl Iterator<Item = Item> {
    piece.items.into_iter().map(move |item| Item { owner: Owner::Artifact(kind), ..item.moved(x, y) })
}

impl Composer<'_> {
    /// Words on one line; what does not fit is left out and shown by dots.
    pub(crate) fn one_line(&mut self, words: &str, column: &Column, look: &Look) -> Piece {
        let mut words = words.to_owned();
        loop {
            let paragraph = self.decoration_text(&words, column, look);
            let mut galley = Galley::default();
            self.set(&mut galley, &paragraph, column);
            let count = words.chars().count();
            if galley.pieces.len() <= 1 || count < 4 {
                galley.pieces.truncate(1);
                return galley.into_piece(&[], &[]);
            }
            let kept = (count * 4 / 5).min(200);
            words = words.chars().take(kept).collect::<String>().trim_end().to_owned() + "…";
        }
    }
}
