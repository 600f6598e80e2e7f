//! Glyphs that grow: larger forms of a glyph, or one put together from parts (OpenType 1.9.1, `MathVariants`).

use super::font::{Axis, parts};
use super::layout::Setter;
use super::shape::{Drawn, Ink, Shape};
use ttf_parser::GlyphId;
use ttf_parser::math::{GlyphAssembly, GlyphPart};

/// How large a glyph is to become, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Fit {
    /// The smallest form that is this large, or the largest there is.
    AtLeast(f32),
    /// The largest form that is no larger than this, or the smallest there is.
    AtMost(f32),
}

/// How often a part that is repeated may be.
const MOST_REPEATS: f32 = 400.0;

impl Setter<'_, '_> {
    /// A character in the size that fits; `None` if the font does not have it.
    pub(crate) fn stretched(&self, character: char, axis: Axis, fit: Fit, ink: Ink) -> Option<Shape> {
        let glyph = self.font.glyph(character, 0)?;
        let text = character.to_string();
        let Some(construction) = self.font.construction(glyph, axis) else { return Some(self.form(glyph, &text, ink)) };
        let sizes: Vec<(GlyphId, f32)> = construction
            .variants
            .into_iter()
            .map(|variant| (variant.variant_glyph, self.font.length(variant.advance_measurement) * ink.size))
            .collect();
        let largest = sizes.last().map_or(glyph, |(glyph, _)| *glyph);
        let fitting = match fit {
            Fit::AtLeast(least) => sizes.iter().find(|(_, size)| *size >= least - 0.01),
            Fit::AtMost(most) => sizes.iter().rev().find(|(_, size)| *size <= most).or(sizes.first()),
        };
        match (fitting, construction.assembly, fit) {
            (Some((fitting, _)), ..) => Some(self.form(*fitting, &text, ink)),
            (None, Some(assembly), Fit::AtLeast(least)) => Some(self.assembled(&assembly, axis, least, &text, ink)),
            _ => Some(self.form(largest, &text, ink)),
        }
    }

    fn form(&self, glyph: GlyphId, text: &str, ink: Ink) -> Shape {
        let metrics = self.font.metrics(glyph);
        let accent = metrics.accent.or(Some(metrics.center));
        Shape::glyph(glyph, super::font::Metrics { accent, ..metrics }, text, ink)
    }

    /// A glyph put together from parts, at least this long.
    fn assembled(&self, assembly: &GlyphAssembly<'static>, axis: Axis, least: f32, text: &str, ink: Ink) -> Shape {
        let parts = parts(assembly);
        let length = |units: u16| self.font.length(units) * ink.size;
        let overlap = self.font.least_overlap() * ink.size;
        let (fixed, repeated): (Vec<&GlyphPart>, Vec<&GlyphPart>) =
            parts.iter().partition(|part| !part.part_flags.extender());
        let net = |parts: &[&GlyphPart]| parts.iter().map(|part| length(part.full_advance) - overlap).sum::<f32>();
        let missing = least - net(&fixed) - overlap;
        let times = if missing > 0.0 { (missing / net(&repeated).max(0.1)).ceil().min(MOST_REPEATS) } else { 0.0 };
        let all: Vec<&GlyphPart> = parts
            .iter()
            .flat_map(|part| std::iter::repeat_n(part, if part.part_flags.extender() { times as usize } else { 1 }))
            .collect();
        // What is too much is taken away at all joints alike.
        let natural = net(&all) + overlap;
        let joints = all.len().saturating_sub(1).max(1) as f32;
        let more = ((natural - least) / joints).max(0.0);
        let (mut place, mut end) = (0.0, 0.0);
        let mut drawn = Vec::with_capacity(all.len());
        let mut whole = Shape::default();
        for (index, part) in all.iter().enumerate() {
            if let Some(before) = index.checked_sub(1).and_then(|before| all.get(before)) {
                let room = length(before.end_connector_length.min(part.start_connector_length));
                place = end - (overlap + more).min(room.max(overlap));
            }
            end = place + length(part.full_advance);
            let metrics = self.font.metrics(part.glyph_id);
            let (ascent, descent, advance) =
                (metrics.ascent * ink.size, metrics.descent * ink.size, metrics.advance * ink.size);
            drawn.push(match axis {
                Axis::Vertical => Drawn { glyph: part.glyph_id, x: 0.0, y: -(place + descent) },
                Axis::Horizontal => Drawn { glyph: part.glyph_id, x: place, y: 0.0 },
            });
            match axis {
                Axis::Vertical => whole.width = whole.width.max(advance),
                Axis::Horizontal => {
                    (whole.ascent, whole.descent) = (whole.ascent.max(ascent), whole.descent.max(descent));
                }
            }
        }
        match axis {
            Axis::Vertical => whole.ascent = end,
            Axis::Horizontal => whole.width = end,
        }
        whole.items.push(Shape::run(&drawn, whole.width, text, ink));
        whole
    }
}
