//! Shapes: parts of a formula that are set, and how they are put together.

use super::font::Metrics;
use crate::document::{Glyph, GlyphRun, Item, ItemContent, Line, Owner, Rectangle};
use crate::geometry::{Color, Point, Rect};
use crate::paragraph::{InlineBox, Segment};
use crate::passage::Passage;
use std::sync::Arc;
use ttf_parser::GlyphId;

/// A part of a formula, drawn from the left end of its baseline.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shape {
    pub(crate) width: f32,
    /// How far it reaches above the baseline.
    pub(crate) ascent: f32,
    /// How far it reaches below the baseline.
    pub(crate) descent: f32,
    /// By how much its top leans over to the right.
    pub(crate) italic: f32,
    /// Where an accent above it is centred, if not in the middle.
    pub(crate) accent: Option<f32>,
    /// Whether it is a single character, whose indices stand at a height that does not depend on it.
    pub(crate) is_character: bool,
    pub(crate) items: Vec<Item>,
}

/// How glyphs are drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ink {
    pub(crate) face: u16,
    pub(crate) size: f32,
    pub(crate) color: Color,
    pub(crate) owner: Owner,
}

impl Shape {
    /// Empty room.
    pub(crate) fn space(width: f32) -> Self {
        Self { width, ..Self::default() }
    }

    /// A single glyph that says `text`.
    pub(crate) fn glyph(glyph: GlyphId, metrics: Metrics, text: &str, ink: Ink) -> Self {
        let size = ink.size;
        let drawn = [Drawn { glyph, x: 0.0, y: 0.0 }];
        let width = metrics.advance * size;
        Self {
            width,
            ascent: metrics.ascent * size,
            descent: metrics.descent * size,
            italic: metrics.italic * size,
            accent: metrics.accent.map(|accent| accent * size),
            is_character: true,
            items: vec![Self::run(&drawn, width, text, ink)],
        }
    }

    /// Glyphs that together say `text`; the first takes up the width, the others none.
    pub(crate) fn run(drawn: &[Drawn], width: f32, text: &str, ink: Ink) -> Item {
        let all = 0..text.len() as u32;
        let glyph = |(index, drawn): (usize, &Drawn)| Glyph {
            id: drawn.glyph.0,
            x_offset: if index == 0 { drawn.x } else { drawn.x - width },
            y_offset: drawn.y,
            advance: if index == 0 { width } else { 0.0 },
            text: all.clone(),
        };
        let mut passage = Passage::new(text);
        let stretch = passage.push(all.clone(), drawn.iter().enumerate().map(glyph));
        let content = ItemContent::Glyphs(GlyphRun {
            x: 0.0,
            y: 0.0,
            size: ink.size,
            face: ink.face,
            color: ink.color,
            right_to_left: false,
            language: None,
            passage: Arc::new(passage),
            stretch,
        });
        Item { content, owner: ink.owner }
    }

    /// A bar from the baseline up.
    pub(crate) fn bar(width: f32, height: f32, color: Color, owner: Owner) -> Self {
        let rect = Rect::new(0.0, -height, width, height);
        let content = ItemContent::Rectangle(Rectangle { rect, radius: 0.0, fill: Some(color), stroke: None });
        Self { width, ascent: height, items: vec![Item { content, owner }], ..Self::default() }
    }

    /// Height above and below the baseline.
    pub(crate) fn height(&self) -> f32 {
        self.ascent + self.descent
    }

    /// Adds a shape, its baseline this far to the right and below; makes room above and below, not to the right.
    pub(crate) fn add(&mut self, other: Self, x: f32, y: f32) {
        self.ascent = self.ascent.max(other.ascent - y);
        self.descent = self.descent.max(other.descent + y);
        self.items.extend(other.items.into_iter().map(|item| item.moved(x, y)));
    }

    /// Adds a shape at the right.
    pub(crate) fn append(&mut self, other: Self) {
        let (x, width) = (self.width, other.width);
        self.add(other, x, 0.0);
        self.width += width;
    }

    /// The same shape with its baseline this far lower.
    pub(crate) fn lowered(mut self, y: f32) -> Self {
        self.items = self.items.into_iter().map(|item| item.moved(0.0, y)).collect();
        self.ascent -= y;
        self.descent += y;
        self
    }

    /// The shape among words that look like `around`.
    pub(crate) fn into_box(self, around: &Segment) -> InlineBox {
        InlineBox {
            at: 0,
            width: self.width,
            ascent: self.ascent + around.rise,
            descent: self.descent - around.rise,
            items: self.items.into_iter().map(|item| item.moved(0.0, -around.rise)).collect(),
            link: around.link,
        }
    }

    /// Nothing, in the same room.
    pub(crate) fn hidden(self) -> Self {
        Self { items: Vec::new(), ..self }
    }
}

/// A glyph and where it is drawn, from the left end of the baseline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Drawn {
    pub(crate) glyph: GlyphId,
    pub(crate) x: f32,
    pub(crate) y: f32,
}

/// A straight line between two points.
pub(crate) fn stroke((from, to): ((f32, f32), (f32, f32)), width: f32, color: Color, owner: Owner) -> Item {
    let point = |(x, y)| Point { x, y };
    let content = ItemContent::Line(Line { from: point(from), to: point(to), width, color, dash: None });
    Item { content, owner }
}
