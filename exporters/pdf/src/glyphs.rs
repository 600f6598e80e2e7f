//! Glyph runs as a PDF takes them: what is drawn, and what text is taken out again.
//!
//! A PDF says for every glyph what text it stands for, and knows no clusters. krilla wraps what that cannot express in
//! `ActualText`, which serves well from left to right. From right to left readers take the glyphs as they lie and turn
//! them round, so there every character needs a glyph of its own, where it is read: dots and vowel marks are drawn as
//! shapes, which say nothing, and what a letter cannot say is said by blank glyphs beside it.

use crate::fonts::Fonts;
use krilla::surface::Location;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use polypress_typeset::{Glyph, GlyphRun};
use std::borrow::Cow;
use std::ops::Range;

/// What a glyph stands for that is nothing in the text: the hyphen that a line break brought.
const SOFT_HYPHEN: &str = "\u{ad}";

/// A stretch of a glyph run.
pub(crate) enum Piece {
    /// Glyphs that say their text.
    Spoken(Stretch),
    /// A mark of a letter that speaks for it, to be drawn as a shape.
    Mark {
        /// Its index in the font.
        glyph: u16,
        /// Its origin.
        x: f32,
        /// Its baseline.
        y: f32,
    },
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
    /// Their font.
    pub(crate) font: Font,
    /// Left end on the baseline.
    pub(crate) x: f32,
    /// What the glyphs name ranges of.
    pub(crate) text: String,
    /// The glyphs, in visual order.
    pub(crate) glyphs: Vec<KrillaGlyph>,
}

/// Glyphs next to each other that together stand for a text, and how far the pen is before them.
struct Cluster<'a> {
    pen: f32,
    glyphs: &'a [Glyph],
}

/// Cuts a run into pieces, to be drawn in this order. `location` is where the run stands, for reports.
pub(crate) fn pieces(run: &GlyphRun, fonts: &mut Fonts<'_>, location: Location) -> Vec<Piece> {
    if !(run.size > 0.0 && run.size.is_finite()) {
        return Vec::new();
    }
    let mut pen = 0.0;
    let same_cluster = |one: &Glyph, next: &Glyph| one.text == next.text && is_missing(one) == is_missing(next);
    let mut cutter = Cutter { run, location, pieces: Vec::new(), open: None };
    let glyphs: Vec<Glyph> = run.glyphs().collect();
    for glyphs in glyphs.chunk_by(same_cluster) {
        cutter.cluster(&Cluster { pen, glyphs }, fonts);
        pen += glyphs.iter().map(|glyph| glyph.advance).sum::<f32>();
    }
    cutter.close();
    cutter.pieces
}

fn is_missing(glyph: &Glyph) -> bool {
    glyph.id == 0
}

/// Whether all glyphs but one are marks upon it, which take no room.
fn has_one_letter(cluster: &[Glyph]) -> bool {
    cluster.iter().filter(|glyph| glyph.advance != 0.0).count() == 1
}

/// Puts clusters into pieces.
struct Cutter<'a> {
    run: &'a GlyphRun,
    location: Location,
    pieces: Vec<Piece>,
    /// The stretch that the next letter may join, and its edition of the face.
    open: Option<(u8, Stretch)>,
}

impl Cutter<'_> {
    fn cluster(&mut self, cluster: &Cluster<'_>, fonts: &mut Fonts<'_>) {
        let Some(first) = cluster.glyphs.first() else { return };
        let said = speakable(self.run.text().get(first.bytes()).unwrap_or_default());
        if is_missing(first) {
            self.close();
            let width = cluster.glyphs.iter().map(|glyph| glyph.advance).sum();
            self.pieces.push(Piece::Missing { x: self.run.x + cluster.pen, width, text: said.into_owned() });
            return;
        }
        let said = if said.is_empty() { SOFT_HYPHEN.into() } else { said };
        if let [letter] = cluster.glyphs {
            return match self.run.right_to_left {
                true if letter.advance != 0.0 => self.letter(letter, cluster.pen, &said, fonts),
                _ => self.letters(&[letter], cluster.pen, &said, fonts),
            };
        }
        let is_mark = |glyph: &Glyph| glyph.advance == 0.0 && has_one_letter(cluster.glyphs);
        let (marks, letters): (Vec<&Glyph>, Vec<&Glyph>) = cluster.glyphs.iter().partition(|glyph| is_mark(glyph));
        match letters.as_slice() {
            [letter] if self.run.right_to_left => self.letter(letter, cluster.pen, &said, fonts),
            _ => self.letters(&letters, cluster.pen, &said, fonts),
        }
        if !marks.is_empty() {
            self.marks(cluster);
        }
    }

    /// Adds a letter that is read from right to left. Readers turn glyphs round but not what one glyph says, so it says
    /// its first character alone; blank glyphs say the others.
    fn letter(&mut self, letter: &Glyph, pen: f32, said: &str, fonts: &mut Fonts<'_>) {
        let face = self.run.face;
        let blanks = fonts.blanks(face).to_vec();
        let characters: Vec<&str> = said.split_inclusive(|_| true).collect();
        if blanks.is_empty() || characters.len() < 2 {
            let edition = fonts.edition(face, &[(letter.id, said)]);
            return self.add(&[letter], edition, pen, said, fonts);
        }
        let speakers = std::iter::once(letter.id).chain(blanks.iter().copied().cycle());
        let pairs: Vec<(u16, &str)> = speakers.zip(characters).collect();
        // All in one edition where the blanks suffice, since readers pass over blanks that stand alone.
        let together = (pairs.len() <= blanks.len() + 1).then(|| fonts.edition(face, &pairs));
        for (index, pair) in pairs.iter().enumerate().rev() {
            let edition = together.unwrap_or_else(|| fonts.edition(face, &[*pair]));
            let blank = Glyph { id: pair.0, x_offset: 0.0, y_offset: 0.0, advance: 0.0, text: 0..0 };
            self.add(&[if index == 0 { letter } else { &blank }], edition, pen, pair.1, fonts);
        }
    }

    /// Adds letters that krilla lets speak through `ActualText` where the font cannot.
    fn letters(&mut self, letters: &[&Glyph], pen: f32, said: &str, fonts: &mut Fonts<'_>) {
        letters.iter().for_each(|letter| fonts.take_note(self.run.face, letter.id, said));
        self.add(letters, 0, pen, said, fonts);
    }

    /// Adds glyphs that together say something to a stretch in this edition of the face.
    fn add(&mut self, letters: &[&Glyph], edition: u8, pen: f32, said: &str, fonts: &mut Fonts<'_>) {
        if self.open.as_ref().is_none_or(|(open, _)| *open != edition) {
            self.close();
            let Some(font) = fonts.get(self.run.face, edition) else { return };
            let stretch = Stretch { font, x: self.run.x + pen, text: String::new(), glyphs: Vec::new() };
            self.open = Some((edition, stretch));
        }
        let Some((_, stretch)) = &mut self.open else { return };
        let start = stretch.text.len();
        stretch.text.push_str(said);
        let range = start..stretch.text.len();
        let (size, location) = (self.run.size, self.location);
        stretch.glyphs.extend(letters.iter().map(|letter| scaled(letter, size, range.clone(), location)));
    }

    fn marks(&mut self, cluster: &Cluster<'_>) {
        let mut x = self.run.x + cluster.pen;
        for glyph in cluster.glyphs {
            if glyph.advance == 0.0 {
                let (x, y) = (x + glyph.x_offset, self.run.y + glyph.y_offset);
                self.pieces.push(Piece::Mark { glyph: glyph.id, x, y });
            }
            x += glyph.advance;
        }
    }

    fn close(&mut self) {
        self.pieces.extend(self.open.take().map(|(_, stretch)| Piece::Spoken(stretch)));
    }
}

/// A glyph as krilla has it, with lengths in font sizes and upwards.
fn scaled(glyph: &Glyph, size: f32, text: Range<usize>, location: Location) -> KrillaGlyph {
    let (x_offset, y_offset) = (glyph.x_offset / size, -glyph.y_offset / size);
    KrillaGlyph::new(GlyphId::new(glyph.id.into()), glyph.advance / size, x_offset, y_offset, 0.0, text, Some(location))
}

/// The text without the characters that no glyph may stand for (ISO 14289-1, 7.21.7): null, byte-order mark and the
/// noncharacter that is one the wrong way round.
fn speakable(text: &str) -> Cow<'_, str> {
    const FORBIDDEN: [char; 3] = ['\0', '\u{feff}', '\u{fffe}'];
    if text.contains(FORBIDDEN) { text.replace(FORBIDDEN, "\u{fffd}").into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use polypress_model::specimen;
    use polypress_typeset::{Color, Document, ItemContent, Passage, lay_out};

    fn glyph(id: u16, advance: f32, text: Range<u32>) -> Glyph {
        Glyph { id, x_offset: 1.0, y_offset: 0.0, advance, text }
    }

    fn run(text: &str, glyphs: Vec<Glyph>, right_to_left: bool) -> GlyphRun {
        let (face, size, x, y, color) = (0, 10.0, 100.0, 50.0, Color::BLACK);
        let mut passage = Passage::new(text);
        let stretch = passage.push(0..text.len() as u32, glyphs);
        GlyphRun { face, size, x, y, color, right_to_left, language: None, passage: passage.into(), stretch }
    }

    /// What the glyphs say one after the other, those of one cluster once.
    fn said(pieces: &[Piece]) -> Vec<String> {
        let mut said = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Spoken(stretch) => {
                    let ranges: Vec<_> = stretch.glyphs.iter().map(|glyph| glyph.text_range.clone()).collect();
                    said.extend(
                        ranges.chunk_by(|one, next| one == next).map(|one| stretch.text[one[0].clone()].to_owned()),
                    );
                }
                Piece::Missing { text, .. } => said.push(text.clone()),
                Piece::Mark { .. } => {}
            }
        }
        said
    }

    #[test]
    fn every_run_of_the_specimen_says_its_text_in_reading_order() {
        for locale in ["en", "ar", "ja"] {
            let document = lay_out(&specimen::book(locale), &Default::default());
            let mut fonts = Fonts::new(&document);
            let mut runs = 0;
            for item in document.pages.iter().flat_map(|page| &page.items) {
                let ItemContent::Glyphs(run) = &item.content else { continue };
                let mut said = said(&pieces(run, &mut fonts, Location::MIN));
                if run.right_to_left {
                    said.reverse();
                }
                let said = said.concat().replace(SOFT_HYPHEN, "");
                assert_eq!(said, run.words().replace(SOFT_HYPHEN, ""), "{locale}");
                runs += 1;
            }
            assert!(runs > 100, "{locale} has {runs} runs");
        }
    }

    #[test]
    fn a_shape_that_serves_two_letters_is_embedded_twice() {
        let document = lay_out(&specimen::book("ar"), &Default::default());
        let mut fonts = Fonts::new(&document);
        assert_eq!(fonts.edition(0, &[(7, "ح")]), 0);
        assert_eq!(fonts.edition(0, &[(7, "ج")]), 1);
        assert_eq!(fonts.edition(0, &[(7, "ح"), (8, "َ")]), 0);
        assert_eq!(fonts.edition(0, &[(7, "ح"), (8, "ِ")]), 2);
        assert!(fonts.get(0, 1).is_some() && fonts.get(0, 1) != fonts.get(0, 0));
    }

    #[test]
    fn a_hyphen_of_a_line_break_is_soft() {
        let document = lay_out(&specimen::book("en"), &Default::default());
        let run = run("of\u{ad}", vec![glyph(1, 5.0, 0..2), glyph(2, 5.0, 2..4)], false);
        assert_eq!(said(&pieces(&run, &mut Fonts::new(&document), Location::MIN)), ["of", SOFT_HYPHEN]);
    }

    #[test]
    fn missing_glyphs_are_framed_in_their_place() {
        let document = lay_out(&specimen::book("en"), &Default::default());
        let glyphs = vec![glyph(5, 4.0, 0..1), glyph(0, 6.0, 1..5), glyph(5, 4.0, 5..6)];
        let pieces = pieces(&run("a\u{12000}a", glyphs, false), &mut Fonts::new(&document), Location::MIN);
        let [Piece::Spoken(_), Piece::Missing { x, width, text }, Piece::Spoken(last)] = pieces.as_slice() else {
            panic!("three pieces")
        };
        assert_eq!((*x, *width, text.as_str(), last.x), (104.0, 6.0, "\u{12000}", 110.0));
    }

    #[test]
    fn no_text_and_no_range_is_too_odd() {
        let document = Document::default();
        let glyphs = vec![glyph(5, 4.0, 1..9), glyph(5, f32::NAN, 7..7), glyph(0, 0.0, 0..0)];
        let pieces = pieces(&run("ü", glyphs, true), &mut Fonts::new(&document), Location::MIN);
        assert!(matches!(pieces.as_slice(), [Piece::Missing { .. }]), "there is no font for the others");
        assert_eq!(speakable("a\0b\u{feff}"), "a\u{fffd}b\u{fffd}");
    }
}
