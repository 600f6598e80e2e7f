//! Paragraphs become lines.

use crate::breaks::{Sums, choose, fill};
use crate::line::{Line, LineMaker};
use crate::paragraph::{Paragraph, Placement};
use crate::passage::Passage;
use crate::shaping::{Shaped, Shaper};
use crate::spacing::space;
use crate::units::Units;
use std::ops::Range;
use std::sync::Arc;

/// The lines of a paragraph.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lines {
    pub(crate) lines: Vec<Line>,
    /// What their runs are stretches of.
    pub(crate) passage: Arc<Passage>,
    /// What no font can draw: index of the segment, and bytes of the text.
    pub(crate) missing: Vec<(usize, Range<usize>)>,
}

impl Shaper {
    /// Breaks a paragraph into lines of this width.
    pub(crate) fn lines(&mut self, paragraph: &Paragraph, width: f32) -> Lines {
        let width = width.max(1.0);
        let (shaped, units) = self.units(paragraph, width);
        match paragraph.placement {
            Placement::Justified => {
                // Lines that must not be broken by hand may not be short of a letter or two either.
                let ends = choose(&units.units, width, paragraph.size * 2.0);
                self.make(paragraph, shaped, &units, &ends, Some(width))
            }
            Placement::Center => {
                let ends = balance(&units, width);
                self.make(paragraph, shaped, &units, &ends, None)
            }
            Placement::Start | Placement::End => {
                let ends = fill(&units.units, width, width);
                self.make(paragraph, shaped, &units, &ends, None)
            }
        }
    }

    /// Breaks a paragraph into lines, the first of this width and the others of that. Each takes what has room on it.
    pub(crate) fn hanging_lines(&mut self, paragraph: &Paragraph, first: f32, others: f32) -> Lines {
        let (first, others) = (first.max(1.0), others.max(1.0));
        let (shaped, units) = self.units(paragraph, first.min(others));
        let ends = fill(&units.units, first, others);
        self.make(paragraph, shaped, &units, &ends, None)
    }

    /// The least and the greatest width that a paragraph can make use of.
    pub(crate) fn widths(&mut self, paragraph: &Paragraph) -> (f32, f32) {
        let (_, units) = self.units(paragraph, f32::INFINITY);
        let sums = Sums::new(&units.units);
        let least = units.units.iter().map(|unit| unit.width - unit.lead).fold(0.0, f32::max);
        let mut most = 0.0_f32;
        let mut start = 0;
        for (end, unit) in units.units.iter().enumerate().filter(|(_, unit)| unit.forced) {
            most = most.max(sums.natural(&units.units, start, end) as f32 - unit.hyphen.unwrap_or_default());
            start = end + 1;
        }
        // What just fits must not be broken because sums are rounded.
        (least + 0.01, most + 0.01)
    }

    /// Shapes a paragraph and finds where lines may end, between any two letters of what is wider than `width`.
    fn units(&mut self, paragraph: &Paragraph, width: f32) -> (Shaped, Units) {
        let mut shaped = self.shape(paragraph);
        space(paragraph, &mut shaped);
        let opportunities = self.opportunities.of(paragraph);
        let units = Units::new(paragraph, &shaped, &opportunities, &self.fonts, width);
        (shaped, units)
    }

    fn make(&self, paragraph: &Paragraph, shaped: Shaped, units: &Units, ends: &[usize], width: Option<f32>) -> Lines {
        let mut maker = LineMaker::new(paragraph, &shaped, &self.fonts);
        // A line may end with a hyphen.
        maker.passage.reserve(shaped.glyphs.len() + ends.len());
        let mut lines = Vec::with_capacity(ends.len());
        let mut start = 0;
        for end in ends {
            lines.push(maker.line(units.clusters(start, *end), width));
            start = end + 1;
        }
        Lines { lines, passage: Arc::new(maker.passage), missing: shaped.missing }
    }
}

/// Ends of lines of about the same length, as few as there must be.
fn balance(units: &Units, width: f32) -> Vec<usize> {
    let ends = fill(&units.units, width, width);
    if !(2..=8).contains(&ends.len()) {
        return ends;
    }
    let (mut narrow, mut wide) = (width * 0.4, width);
    for _ in 0..6 {
        let middle = (narrow + wide) / 2.0;
        if fill(&units.units, middle, middle).len() > ends.len() { narrow = middle } else { wide = middle }
    }
    fill(&units.units, wide, wide)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{ArtifactKind, Owner};
    use crate::fonts::{Fonts, Role, Script};
    use crate::geometry::Color;
    use crate::hyphens;
    use crate::paragraph::Segment;
    use polypress_model::LanguageTag;

    fn segment(language: &LanguageTag) -> Segment {
        Segment {
            role: Role::Body,
            script: Script::of(language),
            size: 10.0,
            bold: false,
            italic: false,
            color: Color::BLACK,
            rise: 0.0,
            underline: None,
            strikethrough: false,
            ground: None,
            frame: false,
            language: None,
            link: None,
            owner: Owner::Artifact(ArtifactKind::Layout),
        }
    }

    /// A paragraph of these words, broken after the rules of its language and where `|` stands in them.
    fn paragraph(language: &str, words: &str, placement: Placement) -> Paragraph {
        let language = LanguageTag::new(language);
        let mut paragraph =
            Paragraph { size: 10.0, placement, hangs: placement == Placement::Justified, ..Paragraph::default() };
        let plain = words.replace('|', "");
        let soft: Vec<usize> = words.match_indices('|').enumerate().map(|(index, (at, _))| at - index).collect();
        paragraph.push_words(&plain, &soft, &segment(&language), hyphens::rules(&language));
        paragraph.language = Some(language);
        paragraph
    }

    fn lines(paragraph: &Paragraph, width: f32) -> Lines {
        let locale = paragraph.language.clone().unwrap_or_else(|| LanguageTag::new("en"));
        Shaper::new(&Fonts::default(), &locale).lines(paragraph, width)
    }

    /// What each line says, with a hyphen where one is drawn.
    fn said(paragraph: &Paragraph, width: f32) -> Vec<String> {
        let Lines { lines, passage, .. } = lines(paragraph, width);
        let text = |run: &crate::line::LineRun| {
            let range = run.stretch.text.start as usize..run.stretch.text.end as usize;
            passage.text.get(range).unwrap_or_default().replace('\u{ad}', "-")
        };
        lines.iter().map(|line| line.runs.iter().map(text).collect()).collect()
    }

    fn width(language: &str, words: &str) -> f32 {
        let line = lines(&paragraph(language, words, Placement::Start), 1000.0).lines.remove(0);
        line.runs.iter().map(|run| run.width).sum()
    }

    #[test]
    fn an_author_says_where_a_word_is_broken() {
        let words = "see documen|tation";
        for placement in [Placement::Start, Placement::Justified] {
            assert_eq!(said(&paragraph("en", words, placement), 68.0), ["see documen-", "tation"]);
        }
    }

    #[test]
    fn never_do_three_lines_in_a_row_end_in_hyphens() {
        let words = "Considerable responsibilities characterise international organisations. ".repeat(20);
        for width in [90.0, 120.0, 150.0, 200.0] {
            let lines = said(&paragraph("en", &words, Placement::Justified), width);
            let hyphenated = lines.iter().filter(|line| line.ends_with('-')).count();
            let in_a_row = lines.windows(3).filter(|lines| lines.iter().all(|line| line.ends_with('-'))).count();
            assert!(hyphenated > 0 && in_a_row == 0, "{width}: {lines:?}");
        }
    }

    #[test]
    fn a_paragraph_does_not_end_in_a_stub() {
        let words = "The quick brown fox jumps over the lazy dog and all of its friends are at it as well as I";
        let lines = said(&paragraph("en", words, Placement::Justified), 160.0);
        assert!(lines.last().is_some_and(|line| line.len() > 4), "{lines:?}");
    }

    #[test]
    fn squares_give_way_to_each_other_and_latin_words_stand_apart() {
        let letter = width("ja", "日");
        let close = |one: f32, other: f32| (one - other).abs() < 0.01;
        assert!(close(width("ja", "日A"), letter + width("ja", "A") + 2.5));
        assert!(close(width("ja", "日、「本"), 3.0 * letter + letter / 2.0));
        assert!(close(width("ja", "「日本」"), 3.0 * letter), "the edges of a line have no blank");
        assert!(close(width("zh-TW", "，日"), width("ja", "、日")), "marks that begin a line are whole");
    }

    #[test]
    fn code_stands_apart_from_squares_and_a_note_mark_right_at_a_stop() {
        let letter = width("ja", "日");
        let added = |before: &str, middle: Segment, after: &str| {
            let whole = |before: &str, after: &str| {
                let mut paragraph = paragraph("ja", before, Placement::Start);
                paragraph.push("1", &middle);
                paragraph.push(after, &segment(&LanguageTag::new("ja")));
                lines(&paragraph, 1000.0).lines.remove(0).runs.iter().map(|run| run.width).sum::<f32>()
            };
            whole(before, after) - whole("", "")
        };
        let plain = segment(&LanguageTag::new("ja"));
        let code = Segment { role: Role::Code, ..plain.clone() };
        let mark = Segment { rise: 4.0, size: 6.0, ..plain };
        assert!((added("日", code, "日") - 2.0 * letter - 5.0).abs() < 0.01);
        assert!((added("日。", mark, "") - 1.5 * letter).abs() < 0.01);
    }

    #[test]
    fn narrow_spaces_of_french_stay_as_they_are() {
        let words = "Est-ce que c’est vrai\u{202f}? Mais oui, naturellement\u{202f}! ".repeat(9);
        let Lines { lines, passage, .. } = lines(&paragraph("fr", &words, Placement::Justified), 150.0);
        let glyphs = lines.iter().flat_map(|line| &line.runs).flat_map(|run| passage.glyphs(&run.stretch));
        let narrow = glyphs.filter(|glyph| passage.text.get(glyph.bytes()) == Some("\u{202f}"));
        let mut widths: Vec<f32> = narrow.map(|glyph| glyph.advance).collect();
        widths.dedup();
        assert_eq!(widths.len(), 1, "{widths:?}");
    }

    #[test]
    fn addresses_break_without_hyphens() {
        let words = "Look at https://example.org/specifications/documentation/international.html first";
        let lines = said(&paragraph("en", words, Placement::Justified), 150.0);
        assert!(lines.len() > 2 && lines.iter().all(|line| !line.ends_with('-')), "{lines:?}");
    }

    #[test]
    fn marks_hang_out_of_the_margin() {
        let words = "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen";
        let Lines { lines, passage, .. } = lines(&paragraph("en", words, Placement::Justified), 100.0);
        let comma = width("en", "a,") - width("en", "a");
        let ends = lines.iter().filter_map(|line| {
            let run = line.runs.last()?;
            let visible = passage.glyphs(&run.stretch).filter(|glyph| passage.text.get(glyph.bytes()) != Some(" "));
            visible.last().filter(|glyph| passage.text.get(glyph.bytes()) == Some(","))
        });
        let advances: Vec<f32> = ends.map(|glyph| glyph.advance).collect();
        assert!(advances.len() > 2 && advances.iter().all(|advance| *advance < comma * 0.4), "{advances:?} of {comma}");
    }

    #[test]
    fn marks_of_thai_take_no_room_in_a_spread_line() {
        let words = "ตั้งอยู่ที่นี่เพื่อผู้อ่านทุกคนที่ต้องการ".repeat(6);
        let made = lines(&paragraph("th", &words, Placement::Justified), 150.0);
        let glyphs = made.lines.iter().flat_map(|line| &line.runs).flat_map(|run| made.passage.glyphs(&run.stretch));
        let marks = glyphs.filter(|glyph| matches!(made.passage.text.get(glyph.bytes()), Some("\u{e31}" | "\u{e49}")));
        let advances: Vec<f32> = marks.map(|glyph| glyph.advance).collect();
        assert!(advances.len() > 9 && advances.iter().all(|advance| *advance == 0.0), "{advances:?}");
    }

    #[test]
    fn words_in_other_directions_stand_where_they_are_read() {
        let mut arabic = paragraph("ar", "اكتب make clean ثم اقرأ 12", Placement::Start);
        arabic.right_to_left = true;
        assert_eq!(said(&arabic, 500.0), ["12 ثم اقرأ make cleanاكتب "]);
    }
}
