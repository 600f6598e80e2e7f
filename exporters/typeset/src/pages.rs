//! Pages: a galley is cut into pages, with the footnotes at the foot of the page that their marks stand on.

use crate::document::{ArtifactKind, Item, ItemContent, LinkArea, Owner, Page, Place, Rectangle};
use crate::galley::{Decoration, HeadingEntry, Piece};
use crate::geometry::{Point, Rect};
use crate::style::{RULE, Style};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

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
#[derive(Clone, Debug, Default)]
pub(crate) struct Pages {
    pub(crate) pages: Vec<Page>,
    pub(crate) links: Vec<LinkArea>,
    pub(crate) destinations: Vec<(String, Place)>,
    pub(crate) headings: Vec<(HeadingEntry, Place)>,
}

/// Cuts pieces into pages. Every page takes a piece, so it ends; pieces higher than a page stand on one of their own.
pub(crate) fn paginate(pieces: Vec<Piece>, material: &Material, style: &Style) -> Pages {
    let mut builder = Builder::new(material, style);
    let mut waiting: VecDeque<Piece> = pieces.into();
    while !waiting.is_empty() {
        let group = builder.group(&waiting);
        if builder.fits(&waiting, group) {
            waiting.drain(..group).for_each(|piece| builder.place(piece));
        } else if builder.is_empty() {
            // Too much to keep together: as much as there is room for, one piece at least.
            let room = (1..group).rev().find(|count| builder.fits(&waiting, *count)).unwrap_or(1);
            waiting.drain(..room).for_each(|piece| builder.place(piece));
        } else {
            builder.turn();
        }
    }
    builder.finish()
}

/// The rule above footnotes, with the space around it.
const NOTE_RULE: f32 = 14.0;

struct Builder<'a> {
    material: &'a Material,
    style: &'a Style,
    done: Pages,
    body: Vec<Item>,
    used: f32,
    decorated: BTreeMap<usize, (f32, f32)>,
    foot: Vec<Piece>,
    foot_height: f32,
    carried: VecDeque<Piece>,
    seen_notes: BTreeSet<usize>,
}

impl<'a> Builder<'a> {
    fn new(material: &'a Material, style: &'a Style) -> Self {
        Self {
            material,
            style,
            done: Pages::default(),
            body: Vec::new(),
            used: 0.0,
            decorated: BTreeMap::new(),
            foot: Vec::new(),
            foot_height: 0.0,
            carried: VecDeque::new(),
            seen_notes: BTreeSet::new(),
        }
    }

    fn is_empty(&self) -> bool {
        self.used == 0.0 && self.foot.is_empty()
    }

    fn room(&self) -> f32 {
        self.style.height - self.used - self.foot_height
    }

    /// How many of the waiting pieces must stay together; not more than about a page of them.
    fn group(&self, waiting: &VecDeque<Piece>) -> usize {
        let (mut count, mut height) = (0, 0.0);
        for piece in waiting {
            count += 1;
            height += piece.space + piece.height;
            if !piece.keep || height > self.style.height {
                break;
            }
        }
        count
    }

    fn fits(&self, waiting: &VecDeque<Piece>, count: usize) -> bool {
        let mut height = 0.0;
        let (mut notes, mut first_lines) = (0.0, 0.0_f32);
        for (index, piece) in waiting.iter().take(count).enumerate() {
            let at_top = index == 0 && self.used == 0.0;
            height += piece.height + if at_top { self.repeated_height(piece) } else { piece.space };
            for note in piece.notes.iter().filter(|note| !self.seen_notes.contains(note)) {
                let pieces = self.material.notes.get(*note).map_or(&[][..], Vec::as_slice);
                notes += pieces.iter().map(|piece| piece.space + piece.height).sum::<f32>();
                first_lines = notes.min(first_lines + pieces.iter().take(2).map(|piece| piece.height).sum::<f32>());
            }
        }
        if notes > 0.0 && self.foot.is_empty() {
            notes += NOTE_RULE;
            first_lines += NOTE_RULE;
        }
        let room = self.room() + 0.01;
        // A long footnote may go on at the foot of the next page; a short one moves there with its line.
        let long = notes > self.style.height / 5.0;
        height + notes <= room || (long && height + first_lines <= room)
    }

    fn repeated_height(&self, piece: &Piece) -> f32 {
        let pieces = piece.head.and_then(|head| self.material.heads.get(head));
        pieces.map_or(0.0, |pieces| pieces.iter().map(|piece| piece.height).sum())
    }

    fn place(&mut self, piece: Piece) {
        if self.used == 0.0 {
            let head = piece.head.and_then(|head| self.material.heads.get(head));
            for head in head.into_iter().flatten() {
                self.draw(head.repeated());
            }
        } else {
            self.used += piece.space;
        }
        let notes = piece.notes.clone();
        self.draw(piece);
        for note in self.material.reachable(notes) {
            if self.seen_notes.insert(note) {
                let pieces = self.material.notes.get(note).cloned().unwrap_or_default();
                self.carried.extend(pieces);
                self.fill_foot(self.style.height);
            }
        }
    }

    fn draw(&mut self, piece: Piece) {
        let (x, y) = (self.style.left, self.style.top + self.used);
        let index = self.done.pages.len();
        for decoration in &piece.decorations {
            let span = self.decorated.entry(*decoration).or_insert((y, y));
            span.1 = y + piece.height;
        }
        if let Some(heading) = piece.heading {
            self.done.headings.push((heading, Place { page: index, x, y }));
        }
        for (name, left, top) in piece.anchors {
            self.done.destinations.push((name, Place { page: index, x: x + left, y: y + top }));
        }
        for (rect, node) in piece.links {
            self.done.links.push(LinkArea { page: index, rect: rect.moved(x, y), node });
        }
        self.body.extend(piece.items.into_iter().map(|item| item.moved(x, y)));
        // Never zero, so that a page with an empty piece is not taken for an empty page.
        self.used += piece.height.max(0.001);
    }

    /// Moves carried pieces of footnotes to this page's foot, as many as there is room for.
    fn fill_foot(&mut self, most: f32) {
        while let Some(piece) = self.carried.front() {
            let rule = if self.foot.is_empty() { NOTE_RULE } else { 0.0 };
            let height = rule + piece.space + piece.height;
            let forced = self.is_empty();
            if !forced && (height > self.room() + 0.01 || self.foot_height + height > most) {
                break;
            }
            self.foot_height += height;
            self.foot.extend(self.carried.pop_front());
        }
    }

    /// Ends the page and begins another.
    fn turn(&mut self) {
        let page = self.done.pages.len();
        let mut items = Vec::new();
        for (decoration, (top, bottom)) in std::mem::take(&mut self.decorated) {
            if let Some(decoration) = self.material.decorations.get(decoration) {
                decoration.draw(self.style.left, top, bottom, &mut items);
            }
        }
        items.append(&mut self.body);
        let foot = std::mem::take(&mut self.foot);
        if !foot.is_empty() {
            let mut y = self.style.top + self.style.height - self.foot_height;
            items.push(note_rule(self.style, y + NOTE_RULE * 0.45));
            y += NOTE_RULE;
            for piece in foot {
                y += piece.space;
                let height = piece.height;
                let mut placed = Piece::default();
                placed.absorb(piece, self.style.left, y);
                y += height;
                items.extend(placed.items);
                let links = placed.links.into_iter().map(|(rect, node)| LinkArea { page, rect, node });
                self.done.links.extend(links);
                let places = placed.anchors.into_iter().map(|(name, x, y)| (name, Place { page, x, y }));
                self.done.destinations.extend(places);
            }
        }
        let (width, height) = (self.style.page_width, self.style.page_height);
        self.done.pages.push(Page { width, height, items, label: String::new() });
        self.used = 0.0;
        self.foot_height = 0.0;
        self.fill_foot(self.style.height * 0.6);
    }

    fn finish(mut self) -> Pages {
        while !self.is_empty() {
            self.turn();
        }
        self.done
    }
}

fn note_rule(style: &Style, y: f32) -> Item {
    let width = style.width / 5.0;
    let x = if style.right_to_left { style.left + style.width - width } else { style.left };
    let rect = Rect::new(x, y, width, 0.5);
    let rectangle = Rectangle { rect, radius: 0.0, fill: Some(RULE), stroke: None };
    Item { content: ItemContent::Rectangle(rectangle), owner: Owner::Artifact(ArtifactKind::Page) }
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
