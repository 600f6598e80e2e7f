//! Pages: a galley is cut into pages, with the footnotes at the foot of the page that their marks stand on.

use crate::document::{ArtifactKind, Item, ItemContent, LinkArea, Owner, Page, Place, Rectangle};
use crate::galley::{Decoration, HeadingEntry, Piece};
use crate::geometry::{Point, Rect};
use crate::plan::{LEAST, Plan, Supply, elasticity, float_gap, plan};
use crate::style::{RULE, Style};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What the pieces of a galley refer to by index.
#[derive(Clone, Debug, Default)]
pub(crate) struct Material {
    pub(crate) decorations: Vec<Decoration>,
    /// Pieces of table heads, to be repeated.
    pub(crate) heads: Vec<Vec<Piece>>,
    /// Pieces of footnotes.
    pub(crate) notes: Vec<Vec<Piece>>,
}

impl Material {
    /// These footnotes, each followed by those whose marks stand in it.
    pub(crate) fn reachable(&self, notes: impl IntoIterator<Item = usize>) -> Vec<usize> {
        let mut found = Vec::new();
        let mut waiting: Vec<usize> = notes.into_iter().collect();
        waiting.reverse();
        let mut seen = BTreeSet::new();
        while let Some(note) = waiting.pop() {
            if seen.insert(note) {
                found.push(note);
                let pieces = self.notes.get(note).map_or(&[][..], Vec::as_slice);
                waiting.extend(pieces.iter().rev().flat_map(|piece| piece.notes.iter().rev().copied()));
            }
        }
        found
    }
}

/// A galley cut into pages; page indexes count from its own first page.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Pages {
    pub(crate) pages: Vec<Page>,
    pub(crate) links: Vec<LinkArea>,
    pub(crate) destinations: Vec<(String, Place)>,
    pub(crate) headings: Vec<(HeadingEntry, Place)>,
}

impl Pages {
    /// Moves everything on a page to the right.
    pub(crate) fn shift(&mut self, page: usize, x: f32) {
        if x == 0.0 {
            return;
        }
        if let Some(page) = self.pages.get_mut(page) {
            page.items = std::mem::take(&mut page.items).into_iter().map(|item| item.moved(x, 0.0)).collect();
        }
        for link in self.links.iter_mut().filter(|link| link.page == page) {
            link.rect = link.rect.moved(x, 0.0);
        }
        let destinations = self.destinations.iter_mut().map(|(_, place)| place);
        let headings = self.headings.iter_mut().map(|(_, place)| place);
        destinations.chain(headings).filter(|place| place.page == page).for_each(|place| place.x += x);
    }
}

/// Cuts pieces into pages.
pub(crate) fn paginate(pieces: Vec<Piece>, material: Material, style: &Style) -> Pages {
    let supply = Supply::new(&pieces, &material, style);
    let plans = plan(&pieces, &supply, style);
    let turned = style.turned();
    let mut builder = Builder {
        upright: style,
        turned: &turned,
        style,
        pieces: pieces.into_iter().map(Some).collect(),
        notes: material.notes.into_iter().map(|pieces| pieces.into_iter().map(Some).collect()).collect(),
        heads: &material.heads,
        decorations: &material.decorations,
        done: Pages::default(),
        body: Vec::new(),
        decorated: BTreeMap::new(),
        used: 0.0,
        ratio: 0.0,
    };
    for plan in &plans {
        builder.page(plan, &supply);
    }
    builder.done
}

/// The rule above footnotes, with the space around it.
pub(crate) const NOTE_RULE: f32 = 18.0;

/// Draws pages as they were planned.
struct Builder<'a> {
    upright: &'a Style,
    turned: &'a Style,
    /// That of the page which is being made.
    style: &'a Style,
    pieces: Vec<Option<Piece>>,
    notes: Vec<Vec<Option<Piece>>>,
    heads: &'a [Vec<Piece>],
    decorations: &'a [Decoration],
    done: Pages,
    body: Vec<Item>,
    decorated: BTreeMap<usize, (f32, f32)>,
    used: f32,
    ratio: f32,
}

impl Builder<'_> {
    fn page(&mut self, plan: &Plan, supply: &Supply) {
        (self.used, self.ratio) = (0.0, plan.ratio);
        let floats = supply.floats.get(plan.floats.clone()).unwrap_or_default();
        let first = floats.first().map_or(plan.pieces.start, |float| float.start);
        let turned = self.pieces.get(first).and_then(Option::as_ref).is_some_and(|piece| piece.turned);
        self.style = if turned { self.turned } else { self.upright };
        for float in floats {
            float.clone().for_each(|piece| self.place(piece));
        }
        if !plan.floats.is_empty() {
            self.used += float_gap(self.style);
        }
        let passed = supply.floats.get(plan.passed.clone()).unwrap_or_default();
        let mut waiting = passed.iter().skip_while(|float| float.start < plan.pieces.start).peekable();
        self.head(plan.pieces.start);
        for piece in plan.pieces.clone() {
            waiting.next_if(|float| float.end <= piece);
            if waiting.peek().is_none_or(|float| !float.contains(&piece)) {
                self.place(piece);
            }
        }
        // The pages of a whole book lie in memory together, and to give room back is to copy.
        let mut items = Vec::with_capacity(2 * self.decorated.len() + self.body.len());
        for (decoration, (top, bottom)) in std::mem::take(&mut self.decorated) {
            if let Some(decoration) = self.decorations.get(decoration) {
                decoration.draw(self.style.left, top, bottom, &mut items);
            }
        }
        items.append(&mut self.body);
        self.foot(supply.notes.get(plan.notes.clone()).unwrap_or_default(), &mut items);
        let (width, height) = (self.style.page_width, self.style.page_height);
        self.done.pages.push(Page { width, height, items, ..Page::default() });
    }

    /// The head of a table that goes on from the page before.
    fn head(&mut self, piece: usize) {
        let head = self.pieces.get(piece).and_then(Option::as_ref).and_then(|piece| piece.head);
        for piece in head.and_then(|head| self.heads.get(head)).into_iter().flatten() {
            self.draw(piece.repeated());
        }
    }

    fn place(&mut self, piece: usize) {
        let Some(piece) = self.pieces.get_mut(piece).and_then(Option::take) else { return };
        if self.used > 0.0 {
            let (stretch, shrink) = elasticity(piece.space, self.style);
            self.used += piece.space + self.ratio * if self.ratio < 0.0 { shrink } else { stretch };
        }
        self.draw(piece);
    }

    fn draw(&mut self, piece: Piece) {
        let (x, y) = (self.style.left, self.style.top + self.used);
        let bottom = y + piece.height;
        for decoration in &piece.decorations {
            self.decorated.entry(*decoration).or_insert((y, y)).1 = bottom;
        }
        self.used += piece.height.max(LEAST);
        let items = self.put(piece, x, y);
        self.body.extend(items);
    }

    /// Puts a piece on the page that is being made, and gives what it draws.
    fn put(&mut self, piece: Piece, x: f32, y: f32) -> impl Iterator<Item = Item> + use<> {
        let page = self.done.pages.len();
        if let Some(heading) = piece.heading {
            self.done.headings.push((heading, Place { page, x, y }));
        }
        for (name, left, top) in piece.anchors {
            self.done.destinations.push((name, Place { page, x: x + left, y: y + top }));
        }
        for (rect, node) in piece.links {
            self.done.links.push(LinkArea { page, rect: rect.moved(x, y), node });
        }
        piece.items.into_iter().map(move |item| item.moved(x, y))
    }

    /// Footnotes, below a rule; a longer one where the first of them began on an earlier page.
    fn foot(&mut self, notes: &[(usize, usize)], items: &mut Vec<Item>) {
        let mut pieces = Vec::new();
        for (note, piece) in notes {
            pieces.extend(self.notes.get_mut(*note).and_then(|note| note.get_mut(*piece)).and_then(Option::take));
        }
        let height: f32 = pieces.iter().map(|piece| piece.space + piece.height).sum();
        let continues = notes.first().is_some_and(|(_, piece)| *piece > 0);
        if pieces.is_empty() {
            return;
        }
        let mut y = self.style.top + self.style.height - height;
        items.reserve_exact(1 + pieces.iter().map(|piece| piece.items.len()).sum::<usize>());
        items.push(note_rule(self.style, y - NOTE_RULE * 0.45, continues));
        for piece in pieces {
            y += piece.space;
            let height = piece.height;
            items.extend(self.put(piece, self.style.left, y));
            y += height;
        }
    }
}

fn note_rule(style: &Style, y: f32, continues: bool) -> Item {
    let width = if continues { style.width } else { style.width / 5.0 };
    let x = if style.right_to_left { style.left + style.width - width } else { style.left };
    Item::filled(Rect::new(x, y, width, 0.5), RULE, ArtifactKind::Page)
}

impl Decoration {
    /// Draws it from `top` to `bottom`.
    pub(crate) fn draw(&self, left: f32, top: f32, bottom: f32, items: &mut Vec<Item>) {
        if let Some(fill) = self.fill {
            let rect = Rect::new(left + self.x, top, self.width, bottom - top);
            let rectangle = Rectangle { rect, radius: self.radius, fill: Some(fill), stroke: None };
            let owner = Owner::Artifact(ArtifactKind::Background);
            items.push(Item { content: ItemContent::Rectangle(rectangle), owner });
        }
        if let Some((x, width, color)) = self.bar {
            let middle = left + x + width / 2.0;
            let (from, to) = (Point { x: middle, y: top }, Point { x: middle, y: bottom });
            let line = crate::Line { from, to, width, color, dash: None };
            items.push(Item { content: ItemContent::Line(line), owner: Owner::Artifact(ArtifactKind::Layout) });
        }
    }
}
