//! Glyph runs as a PDF takes them: what is drawn, and what text is taken out again.
//!
//! A PDF says for every glyph what text it stands for, and knows no clusters. Readers guess words and their order from
//! where glyphs lie, so whatever lies above or below a letter misleads them: such marks are drawn as shapes, which say
//! nothing, and their letter says them, in an edition of its font where it stands for all of that. What even that cannot
//! express krilla wraps in `ActualText`, after which some readers see a space.
//!
//! From right to left readers take the glyphs as they lie and turn them round, so there every character needs a glyph of
//! its own, where it is read; what a letter cannot say is said by blank glyphs beside it. Some of them turn numbers, stops
//! and commas back together with the space behind them, which a mark of direction on a blank glyph prevents.

use crate::fonts::Fonts;
use krilla::surface::Location;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use polypress_typeset::{Glyph, GlyphRun};
use std::borrow::Cow;
use std::ops::Range;

/// What a glyph stands for that is nothing in the text: the hyphen that a line break brought.
const SOFT_HYPHEN: &str = "\u{ad}";

/// The mark of direction that stands in a line from right to left.
const RIGHT_TO_LEFT: &str = "\u{200f}";

/// How far beside the next glyph that mark stands, in sizes: further off, a space is seen between them.
const BESIDE: f32 = 0.015;

/// Whether some readers see a character as running from left to right with what follows it: letters and numbers that do,
/// and what Unicode lets stand in numbers (UAX #9, bidirectional types ES, ET and CS).
fn is_turned_back(character: char) -> bool {
    let is_part_of_numbers =
        matches!(character, '+' | '-' | '#'..='%' | '°' | ',' | '.' | '/' | ':' | '،' | '٪' | '‰' | '−');
    is_part_of_numbers || character.is_numeric() || character.is_alphabetic() && (character as u32) < 0x590
}

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
    let mut cutter = Cutter { run, location, pieces: Vec::new(), open: None };
    let glyphs: Vec<Glyph> = run.glyphs().collect();
    let mut rest = glyphs.as_slice();
    while !rest.is_empty() {
        let (glyphs, later) = rest.split_at(cluster_length(rest, run.right_to_left));
        cutter.cluster(&Cluster { pen, glyphs }, fonts);
        pen += glyphs.iter().map(|glyph| glyph.advance).sum::<f32>();
        rest = later;
    }
    cutter.close();
    cutter.pieces
}

/// How many of these glyphs are drawn for the first text; from left to right with the marks upon it that follow.
fn cluster_length(glyphs: &[Glyph], right_to_left: bool) -> usize {
    let same = |one: &Glyph, next: &Glyph| one.text == next.text && is_missing(one) == is_missing(next);
    let mut clusters = glyphs.chunk_by(same);
    let first = clusters.next().unwrap_or_default();
    let is_mark = |glyph: &Glyph| glyph.advance == 0.0 && !is_missing(glyph);
    let can_have_marks = !right_to_left && !first.first().is_some_and(is_missing);
    let marks = clusters.take_while(|cluster| can_have_marks && cluster.iter().all(is_mark));
    first.len() + marks.map(<[Glyph]>::len).sum::<usize>()
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
        let (Some(first), Some(last)) = (cluster.glyphs.first(), cluster.glyphs.last()) else { return };
        let bytes = first.bytes().start..last.bytes().end.max(first.bytes().end);
        let said = speakable(self.run.text().get(bytes).unwrap_or_default());
        if is_missing(first) {
            self.close();
            let width = cluster.glyphs.iter().map(|glyph| glyph.advance).sum();
            self.pieces.push(Piece::Missing { x: self.run.x + cluster.pen, width, text: said.into_owned() });
            return;
        }
        let said = if said.is_empty() { SOFT_HYPHEN.into() } else { said };
        if let [letter] = cluster.glyphs {
            if !self.run.right_to_left || letter.advance == 0.0 {
                return match has_syllables(&said) {
                    true => self.syllable(&[letter], cluster.pen, &said, fonts),
                    false => self.letters(&[letter], cluster.pen, &said, fonts),
                };
            }
            self.letter(letter, cluster.pen, &said, fonts);
            return self.direction(letter, cluster.pen + letter.advance, fonts);
        }
        let is_syllable = !self.run.right_to_left && has_syllables(&said);
        let has_letters = cluster.glyphs.iter().any(|glyph| glyph.advance != 0.0);
        let can_have_marks = has_one_letter(cluster.glyphs) || is_syllable && has_letters;
        let is_mark = |glyph: &Glyph| glyph.advance == 0.0 && can_have_marks;
        let (marks, letters): (Vec<&Glyph>, Vec<&Glyph>) = cluster.glyphs.iter().partition(|glyph| is_mark(glyph));
        match letters.as_slice() {
            [letter] if self.run.right_to_left => self.letter(letter, cluster.pen, &said, fonts),
            _ if is_syllable || !marks.is_empty() => self.syllable(&letters, cluster.pen, &said, fonts),
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

    /// Adds letters that share out among them what they say together.
    fn syllable(&mut self, letters: &[&Glyph], pen: f32, said: &str, fonts: &mut Fonts<'_>) {
        let parts = shared(said, letters.len());
        if parts.len() != letters.len() {
            return self.letters(letters, pen, said, fonts);
        }
        let pairs: Vec<(u16, &str)> = letters.iter().map(|letter| letter.id).zip(parts.iter().copied()).collect();
        let edition = fonts.edition(self.run.face, &pairs);
        for (letter, part) in letters.iter().zip(parts) {
            self.add(&[letter], edition, pen, part, fonts);
        }
    }

    /// Adds a mark of direction before what is neither letter nor number and follows, in reading order, what some readers
    /// take for a part of a number.
    fn direction(&mut self, letter: &Glyph, pen: f32, fonts: &mut Fonts<'_>) {
        let text = self.run.text();
        let before = text.get(..letter.bytes().start).unwrap_or_default().chars().next_back();
        let own = text.get(letter.bytes()).unwrap_or_default().chars().next();
        let (Some(before), Some(own)) = (before, own) else { return };
        let Some(blank) = fonts.blanks(self.run.face).first().copied() else { return };
        if is_turned_back(before) && !own.is_alphanumeric() {
            let edition = fonts.edition(self.run.face, &[(blank, RIGHT_TO_LEFT)]);
            // Poppler takes two glyphs at the very same place for one that was drawn twice to make it bold.
            let x_offset = -BESIDE * self.run.size;
            let blank = Glyph { id: blank, x_offset, ..Glyph::default() };
            self.add(&[&blank], edition, pen, RIGHT_TO_LEFT, fonts);
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

/// Whether a text is of a script whose letters are joined to syllables and carry their vowels around them: those of India
/// and of South-East Asia, and all after them, where it does no harm.
fn has_syllables(text: &str) -> bool {
    text.chars().next().is_some_and(|first| first >= '\u{900}')
}

/// A text cut into as many parts as there are letters, if it has as many characters: after the signs that join
/// consonants, else after one character.
fn shared(text: &str, letters: usize) -> Vec<&str> {
    let is_joiner = |character: char| matches!(character as u32, 0x900..=0xdff if character as u32 & 0x7f == 0x4d);
    let mut parts = Vec::new();
    let mut rest = text;
    for left in (0..letters).rev() {
        let count = rest.chars().count();
        let after_joiner = rest.chars().position(is_joiner).map_or(1, |at| at + 1);
        let length = if left == 0 { count } else { after_joiner.min(count.saturating_sub(left)) };
        let bytes: usize = rest.chars().take(length).map(char::len_utf8).sum();
        let (part, later) = rest.split_at(bytes);
        if part.is_empty() {
            return Vec::new();
        }
        parts.push(part);
        rest = later;
    }
    parts
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
                let said = said.concat().replace(SOFT_HYPHEN, "").replace(RIGHT_TO_LEFT, "");
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
    fn letters_of_a_syllable_share_what_they_say() {
        assert_eq!(shared("स्क", 2), ["स्", "क"]);
        assert_eq!(shared("क्षि", 2), ["क्", "षि"]);
        assert_eq!(shared("कि", 2), ["क", "ि"]);
        assert_eq!(shared("क", 2), [""; 0]);
    }

    #[test]
    fn marks_of_a_letter_are_said_by_it() {
        let document = lay_out(&specimen::book("en"), &Default::default());
        let glyphs = vec![glyph(5, 4.0, 0..3), glyph(6, 0.0, 3..6), glyph(7, 0.0, 6..9), glyph(8, 4.0, 9..12)];
        let pieces = pieces(&run("ตั้ง", glyphs, false), &mut Fonts::new(&document), Location::MIN);
        assert_eq!(said(&pieces), ["ตั้", "ง"]);
        assert_eq!(pieces.iter().filter(|piece| matches!(piece, Piece::Mark { .. })).count(), 2);
    }

    #[test]
    fn a_space_behind_a_stop_is_marked_as_running_from_right_to_left() {
        let document = lay_out(&specimen::book("ar"), &Default::default());
        let face = (0..document.faces.len() as u16).find(|face| !Fonts::new(&document).blanks(*face).is_empty());
        let glyphs = vec![glyph(4, 5.0, 4..6), glyph(3, 3.0, 3..4), glyph(2, 3.0, 2..3), glyph(1, 5.0, 0..2)];
        let run = GlyphRun { face: face.unwrap_or_default(), ..run("א. ב", glyphs, true) };
        assert_eq!(said(&pieces(&run, &mut Fonts::new(&document), Location::MIN)), ["ב", " ", RIGHT_TO_LEFT, ".", "א"]);
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
