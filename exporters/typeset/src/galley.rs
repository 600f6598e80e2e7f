//! The galley: one long column of pieces, each of which must stay on one page.

use crate::document::{Item, ItemContent, Owner};
use crate::geometry::{Color, Rect};
use crate::tree::NodeId;
use polypress_model::LanguageTag;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What must stay together: a line, a row of a table, an image, a rule. `x` counts from the left edge of the text area,
/// `y` from the top of the piece.
#[derive(Clone, Debug, Default)]
pub(crate) struct Piece {
    pub(crate) height: f32,
    /// Least space above it; vanishes at the top of a page, and the larger of two neighbours' wishes counts.
    pub(crate) space: f32,
    /// Whether the next piece must stand on the same page.
    pub(crate) keep: bool,
    pub(crate) items: Vec<Item>,
    pub(crate) links: Vec<(Rect, NodeId)>,
    /// How many pieces, from this one on, may go together to the top of a later page; 0 for none.
    pub(crate) float: usize,
    /// Whether it fills a page of its own that is turned, wider than high.
    pub(crate) turned: bool,
    /// Destinations with their place in the piece.
    pub(crate) anchors: Vec<(String, f32, f32)>,
    /// A heading that begins here, for outline and contents.
    pub(crate) heading: Option<HeadingEntry>,
    /// Footnotes, by index, whose first mark stands here.
    pub(crate) notes: Vec<usize>,
    /// Grounds and bars, by index, that it stands on, the outermost first.
    pub(crate) decorations: Vec<usize>,
    /// The table head, by index, to be repeated when a page begins with this piece.
    pub(crate) head: Option<usize>,
}

/// A heading as outline and contents show it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct HeadingEntry {
    pub(crate) number: Option<String>,
    pub(crate) title: String,
    /// The title's language, where it differs from the book's.
    pub(crate) language: Option<LanguageTag>,
    pub(crate) level: usize,
    pub(crate) destination: String,
}

/// What is drawn behind or beside a sequence of pieces, on every page that it reaches.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Decoration {
    pub(crate) x: f32,
    pub(crate) width: f32,
    pub(crate) fill: Option<Color>,
    pub(crate) radius: f32,
    /// Left edge, width and colour of a bar.
    pub(crate) bar: Option<(f32, f32, Color)>,
}

/// Pieces one below the other.
#[derive(Clone, Debug, Default)]
pub(crate) struct Galley {
    pub(crate) pieces: Vec<Piece>,
    space: f32,
}

impl Galley {
    /// These pieces.
    pub(crate) fn of(pieces: Vec<Piece>) -> Self {
        Self { pieces, space: 0.0 }
    }

    /// Wishes space above the next piece.
    pub(crate) fn space(&mut self, points: f32) {
        self.space = self.space.max(points);
    }

    /// Takes back the wish for space above the next piece.
    pub(crate) fn drop_space(&mut self) {
        self.space = 0.0;
    }

    /// Adds a piece, below the space wished for.
    pub(crate) fn push(&mut self, mut piece: Piece) {
        piece.space = piece.space.max(std::mem::take(&mut self.space));
        self.pieces.push(piece);
    }

    /// Adds empty space that belongs to the design, such as the padding of a tinted ground.
    pub(crate) fn pad(&mut self, height: f32, keep: bool, decorations: &[usize]) {
        self.push(Piece { height, keep, decorations: decorations.to_vec(), ..Piece::default() });
    }

    /// Forbids a page break below the last piece.
    pub(crate) fn keep(&mut self) {
        if let Some(piece) = self.pieces.last_mut() {
            piece.keep = true;
        }
    }

    /// Height of everything, as if on one page.
    pub(crate) fn height(&self) -> f32 {
        let spaces: f32 = self.pieces.iter().skip(1).map(|piece| piece.space).sum();
        spaces + self.pieces.iter().map(|piece| piece.height).sum::<f32>()
    }

    /// Everything as one piece, on the grounds and bars that it does not share with what is around it.
    pub(crate) fn into_piece(self, decorations: &[Decoration], around: &[usize]) -> Piece {
        let mut whole = Piece::default();
        let mut spans: BTreeMap<usize, (f32, f32)> = BTreeMap::new();
        let mut drawn = Piece::default();
        for (index, piece) in self.pieces.into_iter().enumerate() {
            if index == 0 {
                whole.space = piece.space;
            } else {
                whole.height += piece.space;
            }
            let y = whole.height;
            whole.height += piece.height;
            for decoration in piece.decorations.iter().filter(|decoration| !around.contains(decoration)) {
                spans.entry(*decoration).or_insert((y, y)).1 = whole.height;
            }
            drawn.absorb(piece, 0.0, y);
        }
        for (decoration, (top, bottom)) in spans {
            if let Some(decoration) = decorations.get(decoration) {
                decoration.draw(0.0, top, bottom, &mut whole.items);
            }
        }
        whole.absorb(drawn, 0.0, 0.0);
        whole
    }
}

impl Piece {
    /// Takes over what another piece draws, moved by `x` and `y`.
    pub(crate) fn absorb(&mut self, other: Self, x: f32, y: f32) {
        self.items.extend(other.items.into_iter().map(|item| item.moved(x, y)));
        self.links.extend(other.links.into_iter().map(|(rect, node)| (rect.moved(x, y), node)));
        self.anchors.extend(other.anchors.into_iter().map(|(name, left, top)| (name, left + x, top + y)));
        self.notes.extend(other.notes);
        self.heading = self.heading.take().or(other.heading);
    }

    /// Takes over what another piece draws, before what it draws itself: a marker is read before its words.
    pub(crate) fn begin_with(&mut self, other: Self, x: f32, y: f32) {
        let own = std::mem::take(&mut self.items);
        self.absorb(other, x, y);
        self.items.extend(own);
    }

    /// The same, drawn again as decoration: no meaning, no links, no anchors.
    pub(crate) fn repeated(&self) -> Self {
        let mut items = self.items.clone();
        for item in &mut items {
            if let Owner::Content(_) = item.owner {
                item.owner = Owner::Artifact(crate::ArtifactKind::Layout);
            }
        }
        Self { height: self.height, keep: true, items, decorations: self.decorations.clone(), ..Self::default() }
    }
}

impl Rect {
    pub(crate) fn moved(self, x: f32, y: f32) -> Self {
        Self { x: self.x + x, y: self.y + y, ..self }
    }
}

impl Item {
    pub(crate) fn moved(mut self, x: f32, y: f32) -> Self {
        match &mut self.content {
            ItemContent::Glyphs(run) => {
                run.x += x;
                run.y += y;
            }
            ItemContent::Rectangle(rectangle) => rectangle.rect = rectangle.rect.moved(x, y),
            ItemContent::Line(line) => {
                line.from.x += x;
                line.from.y += y;
                line.to.x += x;
                line.to.y += y;
            }
            ItemContent::Image { rect, .. } => *rect = rect.moved(x, y),
        }
        self
    }
}
