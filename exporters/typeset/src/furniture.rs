//! Furniture: running heads and page numbers.

use crate::composer::{Column, Composer};
use crate::document::{ArtifactKind, Document, Item, ItemContent, Line as Rule, Owner};
use crate::fonts::Fonts;
use crate::galley::{Galley, Piece};
use crate::geometry::Point;
use crate::inline::Look;
use crate::lines::Shaper;
use crate::paragraph::Placement;
use crate::style::{self, Style};
use crate::tree::NodeKind;
use polypress_model::label::Argument;
use polypress_model::{Book, Label};
use rayon::prelude::*;

/// Numbers all pages, and gives those with a chapter title in `heads` a running head and a foot.
pub(crate) fn furnish(document: &mut Document, book: &Book, style: &Style, heads: &[Option<String>]) {
    let count = document.pages.len() as u64;
    let title = book.metadata.title.to_plain();
    let furniture: Vec<Vec<Item>> = heads
        .par_iter()
        .enumerate()
        .map_init(
            || Shaper::new(Fonts::shipped()),
            |shaper, (index, head)| match head {
                Some(head) => page_furniture(book, style, shaper, (head, &title), (index as u64 + 1, count)),
                None => Vec::new(),
            },
        )
        .collect();
    for (index, (page, items)) in document.pages.iter_mut().zip(furniture).enumerate() {
        page.label = book.locale.number(index as u64 + 1);
        page.items.extend(items);
    }
}

fn page_furniture(
    book: &Book,
    style: &Style,
    shaper: &mut Shaper,
    (head, title): (&str, &str),
    (page, pages): (u64, u64),
) -> Vec<Item> {
    let mut composer = Composer::new(book, style, shaper, NodeKind::Document);
    let column = composer.column();
    // Large text on small paper does not make the margins larger.
    let size = (style.size * 0.8).min(style.page_height / 70.0);
    let look = Look { color: style::QUIET, ..column.label(size) };
    let arguments = [("page", Argument::Number(page)), ("pages", Argument::Number(pages))];
    let number = book.labels.format(Label::PageOf, &book.locale, &arguments);
    let number = if number.is_empty() { book.locale.number(page) } else { number };
    let mut items = Vec::new();
    let top = style.top * 0.66;
    let half = Column { width: column.width * 0.49, ..column.clone() };
    let other = Column { x: column.width * 0.51, ..half.clone() };
    let (first, second) = if column.right_to_left { (&other, &half) } else { (&half, &other) };
    let end = Look { placement: Placement::End, ..look.clone() };
    let centre = Look { placement: Placement::Center, ..look.clone() };
    let heads = [(title, first, &look), (head, second, &end)];
    for (words, column, look) in heads {
        let piece = composer.one_line(words, column, look);
        items.extend(owned(piece, style.left, top, ArtifactKind::Header));
    }
    let y = top + size * 1.95;
    let (from, to) = (Point { x: style.left, y }, Point { x: style.left + style.width, y });
    let line = Rule { from, to, width: 0.4, color: style::HAIRLINE, dash: None };
    items.push(Item { content: ItemContent::Line(line), owner: Owner::Artifact(ArtifactKind::Header) });
    let foot = style.page_height - (style.page_height - style.top - style.height) * 0.76;
    let piece = composer.one_line(&number, &column, &centre);
    items.extend(owned(piece, style.left, foot, ArtifactKind::Footer));
    items
}

fn owned(piece: Piece, x: f32, y: f32, kind: ArtifactKind) -> impl Iterator<Item = Item> {
    piece.items.into_iter().map(move |item| Item { owner: Owner::Artifact(kind), ..item.moved(x, y) })
}

impl Composer<'_> {
    /// Words on one line; what does not fit is left out and shown by dots.
    fn one_line(&mut self, words: &str, column: &Column, look: &Look) -> Piece {
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
