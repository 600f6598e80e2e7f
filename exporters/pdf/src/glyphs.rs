//! Glyph runs as a PDF takes them: what is drawn, and what text is taken out again.

use krilla::surface::Location;
use krilla::text::{GlyphId, KrillaGlyph};
use polypress_typeset::{Glyph, GlyphRun};

/// A stretch of a glyph run.
pub(crate) enum Piece {
    /// Glyphs, drawn from `x` on the baseline.
    Glyphs { x: f32, text: String, glyphs: Vec<KrillaGlyph> },
    /// A character that the font does not have: an accessible file must not show the font's own glyph for it
    /// (ISO 14289-1, 7.21.8), so a frame is drawn.
    Missing { x: f32, width: f32, text: String },
}

/// Cuts a run where glyphs are missing. `location` is where the run stands, for reports.
pub(crate) fn pieces(run: &GlyphRun, location: Location) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut x = run.x;
    if !(run.size > 0.0 && run.size.is_finite()) {
        return pieces;
    }
    for stretch in run.glyphs.chunk_by(|one, next| is_missing(one) == is_missing(next)) {
        let width: f32 = stretch.iter().map(|glyph| glyph.advance).sum();
        match stretch.first() {
            Some(glyph) if is_missing(glyph) => pieces.push(missing(run, stretch, x, width)),
            _ => pieces.push(glyphs(run, stretch, x, location)),
        }
        x += width;
    }
    pieces
}

fn is_missing(glyph: &Glyph) -> bool {
    glyph.id == 0 || glyph.id > u32::from(u16::MAX)
}

fn missing(run: &GlyphRun, stretch: &[Glyph], x: f32, width: f32) -> Piece {
    let start = stretch.iter().map(|glyph| glyph.text.start).min().unwrap_or(0);
    let end = stretch.iter().map(|glyph| glyph.text.end).max().unwrap_or(0);
    Piece::Missing { x, width, text: speakable(run.text.get(start..end).unwrap_or_default()) }
}

fn glyphs(run: &GlyphRun, stretch: &[Glyph], x: f32, location: Location) -> Piece {
    let mut text = String::new();
    let mut glyphs: Vec<KrillaGlyph> = Vec::with_capacity(stretch.len());
    for cluster in stretch.chunk_by(|one, next| one.text == next.text) {
        let Some(first) = cluster.first() else { continue };
        let start = text.len();
        text.push_str(&speakable(run.text.get(first.text.clone()).unwrap_or_default()));
        if text.len() == start {
            // A glyph for nothing in the text is a hyphen that a line break brought.
            text.push('\u{ad}');
        }
        let range = start..text.len();
        glyphs.extend(cluster.iter().map(|glyph| {
            KrillaGlyph::new(
                GlyphId::new(glyph.id),
                glyph.advance / run.size,
                glyph.x_offset / run.size,
                -glyph.y_offset / run.size,
                0.0,
                range.clone(),
                Some(location),
            )
        }));
    }
    Piece::Glyphs { x, text, glyphs }
}

/// The text without the characters that no glyph may stand for (ISO 14289-1, 7.21.7): null, byte-order mark and the
/// noncharacter that is one the wrong way round.
fn speakable(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\0' | '\u{feff}' | '\u{fffe}' => '\u{fffd}',
            other => other,
        })
        .collect()
}
