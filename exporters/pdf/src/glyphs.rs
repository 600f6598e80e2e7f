//! Glyph runs as a PDF takes them: what is drawn, and what text is taken out again.
//!
//! A PDF says for every glyph what text it stands for, and knows no clusters. krilla wraps what that cannot express in
//! `ActualText`. For scripts that run from right to left this is not enough: readers take the place of such a passage
//! from its first and last glyph, and a dot or vowel mark above its letter makes them see a word of its own. So the
//! marks of a run are drawn after its letters and say nothing; each letter says the whole of its cluster.

use krilla::surface::Location;
use krilla::text::{GlyphId, KrillaGlyph};
use polypress_typeset::{Glyph, GlyphRun};
use std::ops::Range;

/// What marks stand for where a reader does not know `ActualText`: WORD JOINER, which nobody sees.
const SILENCE: &str = "\u{2060}";

/// What a glyph stands for that is nothing in the text: the hyphen that a line break brought.
const SOFT_HYPHEN: &str = "\u{ad}";

/// A stretch of a glyph run.
pub(crate) enum Piece {
    /// Glyphs that say their text.
    Spoken(Stretch),
    /// Marks of letters that speak for them.
    Silent(Stretch),
    /// Characters that the font does not have: an accessible file must not show the font's own glyph for them
    /// (ISO 14289-1, 7.21.8), so a frame is drawn.
    Missing {
        /// Left end.
        x: f32,
        /// How wide the frame may be.
        width: f32,
        /// What it says.
        text: String,
    },
}

/// Glyphs that are drawn at once.
pub(crate) struct Stretch {
    /// Left end on the baseline.
    pub(crate) x: f32,
    /// What the glyphs name ranges of.
    pub(crate) text: String,
    /// The glyphs, in visual order.
    pub(crate) glyphs: Vec<KrillaGlyph>,
}

/// Cuts a run into pieces, to be drawn in this order. `location` is where the run stands, for reports.
pub(crate) fn pieces(run: &GlyphRun, location: Location) -> Vec<Piece> {
    let mut pieces = Vec::new();
    if !(run.size > 0.0 && run.size.is_finite()) {
        return pieces;
    }
    let mut x = run.x;
    for stretch in run.glyphs.chunk_by(|one, next| is_missing(one) == is_missing(next)) {
        let width: f32 = stretch.iter().map(|glyph| glyph.advance).sum();
        if stretch.first().is_some_and(is_missing) {
            let text = speakable(run.text.get(extent(stretch)).unwrap_or_default());
            pieces.push(Piece::Missing { x, width, text });
        } else {
            let writer = Writer { size: run.size, location };
            let (letters, marks) = split_marks(stretch, run.right_to_left);
            pieces.push(Piece::Spoken(writer.spoken(x, &run.text, &letters)));
            if !marks.is_empty() {
                pieces.push(Piece::Silent(writer.silent(x, &marks)));
            }
        }
        x += width;
    }
    pieces
}

fn is_missing(glyph: &Glyph) -> bool {
    glyph.id == 0 || glyph.id > u32::from(u16::MAX)
}

/// The bytes of the text that these glyphs draw.
fn extent(glyphs: &[Glyph]) -> Range<usize> {
    let start = glyphs.iter().map(|glyph| glyph.text.start).min().unwrap_or(0);
    let end = glyphs.iter().map(|glyph| glyph.text.end).max().unwrap_or(0);
    start..end
}

/// The glyphs that say something, and the marks of letters with how far the pen has come; these only from right to left.
fn split_marks(stretch: &[Glyph], right_to_left: bool) -> (Vec<&Glyph>, Vec<(f32, &Glyph)>) {
    let mut letters = Vec::with_capacity(stretch.len());
    let mut marks = Vec::new();
    let mut pen = 0.0;
    for cluster in stretch.chunk_by(|one, next| one.text == next.text) {
        let has_letter = cluster.iter().any(|glyph| glyph.advance > 0.0);
        for glyph in cluster {
            if right_to_left && has_letter && glyph.advance == 0.0 {
                marks.push((pen, glyph));
            } else {
                letters.push(glyph);
            }
            pen += glyph.advance;
        }
    }
    (letters, marks)
}

/// Turns glyphs into krilla's, whose lengths are in font sizes and upwards.
struct Writer {
    size: f32,
    location: Location,
}

impl Writer {
    fn spoken(&self, x: f32, run_text: &str, letters: &[&Glyph]) -> Stretch {
        let start = letters.iter().map(|glyph| glyph.text.start).min().unwrap_or(0);
        let end = letters.iter().map(|glyph| glyph.text.end).max().unwrap_or(0);
        let mut text = speakable(run_text.get(start..end).unwrap_or_default());
        let hyphen = text.len()..text.len() + SOFT_HYPHEN.len();
        let mut glyphs = Vec::with_capacity(letters.len());
        for glyph in letters {
            let range = glyph.text.start.saturating_sub(start)..glyph.text.end.saturating_sub(start);
            let says_something = text.get(range.clone()).is_some_and(|text| !text.is_empty());
            let range = if says_something { range } else { hyphen.clone() };
            glyphs.push(self.glyph(glyph, glyph.x_offset, glyph.advance, range));
        }
        text.push_str(SOFT_HYPHEN);
        Stretch { x, text, glyphs }
    }

    fn silent(&self, x: f32, marks: &[(f32, &Glyph)]) -> Stretch {
        let length = SILENCE.len();
        let glyph = |(index, (pen, glyph)): (usize, &(f32, &Glyph))| {
            // Each has a range of its own, else krilla takes them for one cluster.
            self.glyph(glyph, pen + glyph.x_offset, 0.0, index * length..(index + 1) * length)
        };
        Stretch { x, text: SILENCE.repeat(marks.len()), glyphs: marks.iter().enumerate().map(glyph).collect() }
    }

    fn glyph(&self, glyph: &Glyph, x_offset: f32, advance: f32, text: Range<usize>) -> KrillaGlyph {
        KrillaGlyph::new(
            GlyphId::new(glyph.id),
            advance / self.size,
            x_offset / self.size,
            -glyph.y_offset / self.size,
            0.0,
            text,
            Some(self.location),
        )
    }
}

/// The text without the characters that no glyph may stand for (ISO 14289-1, 7.21.7): null, byte-order mark and the
/// noncharacter that is one the wrong way round. What replaces them is as long.
fn speakable(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\0' => '\u{1a}',
            '\u{feff}' | '\u{fffe}' => '\u{fffd}',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use polypress_typeset::Color;

    fn glyph(id: u32, advance: f32, text: Range<usize>) -> Glyph {
        Glyph { id, x_offset: 1.0, y_offset: 0.0, advance, text }
    }

    fn run(text: &str, glyphs: Vec<Glyph>, right_to_left: bool) -> GlyphRun {
        let (face, size, x, y, color) = (0, 10.0, 100.0, 50.0, Color::BLACK);
        GlyphRun { face, size, x, y, color, text: text.into(), glyphs, right_to_left, language: None }
    }

    fn said(stretch: &Stretch) -> Vec<&str> {
        stretch.glyphs.iter().map(|glyph| &stretch.text[glyph.text_range.clone()]).collect()
    }

    #[test]
    fn a_letter_speaks_for_its_marks_from_right_to_left() {
        // Visually: alef, then a mark and its letter.
        let glyphs = vec![glyph(8, 3.0, 4..6), glyph(379, 0.0, 0..4), glyph(14, 8.0, 0..4)];
        let pieces = pieces(&run("بَا", glyphs, true), Location::MIN);
        let [Piece::Spoken(letters), Piece::Silent(marks)] = pieces.as_slice() else { panic!("two pieces") };
        assert_eq!(said(letters), ["ا", "بَ"]);
        assert_eq!(said(marks), [SILENCE]);
        assert_eq!(marks.glyphs[0].x_offset, 0.4, "after the alef, and its own offset");
    }

    #[test]
    fn a_hyphen_of_a_line_break_is_soft() {
        let pieces = pieces(&run("of-", vec![glyph(1, 5.0, 0..2), glyph(2, 5.0, 2..2)], false), Location::MIN);
        let [Piece::Spoken(letters)] = pieces.as_slice() else { panic!("one piece") };
        assert_eq!(said(letters), ["of", SOFT_HYPHEN]);
    }

    #[test]
    fn missing_glyphs_are_framed_in_their_place() {
        let glyphs = vec![glyph(5, 4.0, 0..1), glyph(0, 6.0, 1..5), glyph(5, 4.0, 5..6)];
        let pieces = pieces(&run("a\u{12000}a", glyphs, false), Location::MIN);
        let [Piece::Spoken(_), Piece::Missing { x, width, text }, Piece::Spoken(last)] = pieces.as_slice() else {
            panic!("three pieces")
        };
        assert_eq!((*x, *width, text.as_str(), last.x), (104.0, 6.0, "\u{12000}", 110.0));
    }

    #[test]
    fn no_text_and_no_range_is_too_odd() {
        let glyphs = vec![glyph(5, 4.0, 1..9), glyph(5, f32::NAN, 7..3), glyph(70_000, 0.0, 0..0)];
        assert_eq!(pieces(&run("ü", glyphs, true), Location::MIN).len(), 2);
        assert_eq!(speakable("a\0b\u{feff}").len(), "a\0b\u{feff}".len());
    }
}
