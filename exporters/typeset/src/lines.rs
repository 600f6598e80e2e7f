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
        let units = Units::new(paragraph, &shaped, &opportunities, self.fonts, width);
        (shaped, units)
    }

    fn make(&self, paragraph: &Paragraph, shaped: Shaped, units: &Units, ends: &[usize], width: Option<f32>) -> Lines {
        let mut maker = LineMaker::new(paragraph, &shaped, self.fonts);
        let mut lines = Vec::with_capacity(ends.len());
        let mut start = 0;
        for end in ends {
            lines.push(maker.line(units.clusters(start, *end), width));
            start = end + 1;
        }
        let mut passage = maker.passage;
        passage.shrink();
        Lines { lines, passage: Arc::new(passage), missing: shaped.missing }
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
