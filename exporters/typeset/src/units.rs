//! Units: what stands between two places where a line may end.

use crate::breaks::Unit;
use crate::fonts::Typefaces;
use crate::paragraph::Paragraph;
use crate::shaping::{Cluster, Kind, Shaped};
use crate::spacing::HYPHEN_OVERHANG;
use icu_segmenter::GraphemeClusterSegmenter;
use std::ops::Range;

/// The units of a paragraph.
#[derive(Debug, Default)]
pub(crate) struct Units {
    pub(crate) units: Vec<Unit>,
    /// The index of the cluster after each.
    pub(crate) ends: Vec<usize>,
}

impl Units {
    /// Cuts a paragraph at its opportunities. What is wider than `width` all the same is cut between any two letters.
    pub(crate) fn new(
        paragraph: &Paragraph,
        shaped: &Shaped,
        opportunities: &[u32],
        fonts: &Typefaces,
        width: f32,
    ) -> Self {
        let mut units = Self::default();
        let mut start = 0;
        let mut place = 0;
        for (index, pair) in shaped.clusters.windows(2).enumerate() {
            let [before, after] = pair else { continue };
            place += opportunities.get(place..).unwrap_or_default().partition_point(|at| *at < before.end);
            let allowed = opportunities.get(place).is_some_and(|at| *at <= after.start);
            if allowed || before.kind == Kind::End {
                units.add(paragraph, shaped, start..index + 1, fonts, width);
                start = index + 1;
            }
        }
        if start < shaped.clusters.len() {
            units.add(paragraph, shaped, start..shaped.clusters.len(), fonts, width);
        }
        units
    }

    /// The clusters of the units from `first` to `last`.
    pub(crate) fn clusters(&self, first: usize, last: usize) -> Range<usize> {
        let before = first.checked_sub(1).and_then(|before| self.ends.get(before));
        before.copied().unwrap_or(0)..self.ends.get(last).copied().unwrap_or_default()
    }

    fn add(&mut self, paragraph: &Paragraph, shaped: &Shaped, clusters: Range<usize>, fonts: &Typefaces, width: f32) {
        let unit = unit(paragraph, shaped, clusters.clone(), fonts);
        if unit.width - unit.lead + unit.hyphen.unwrap_or_default() <= width || clusters.len() < 2 {
            return self.push(unit, clusters.end);
        }
        let starts = graphemes(paragraph, shaped, clusters.clone());
        let mut start = clusters.start;
        for index in clusters.clone().skip(1) {
            let is_blank = shaped.clusters.get(index).is_some_and(|cluster| cluster.kind != Kind::Letters);
            if !is_blank && starts.binary_search(&index).is_ok() {
                self.push(self::unit(paragraph, shaped, start..index, fonts), index);
                start = index;
            }
        }
        self.push(self::unit(paragraph, shaped, start..clusters.end, fonts), clusters.end);
    }

    fn push(&mut self, unit: Unit, end: usize) {
        self.units.push(unit);
        self.ends.push(end);
    }
}

/// The clusters of a unit that begin what a reader takes for a letter.
fn graphemes(paragraph: &Paragraph, shaped: &Shaped, clusters: Range<usize>) -> Vec<usize> {
    let (Some(first), Some(last)) = (shaped.clusters.get(clusters.start), shaped.clusters.get(clusters.end - 1)) else {
        return Vec::new();
    };
    let text = paragraph.text.get(first.start as usize..last.end as usize).unwrap_or_default();
    let mut starts = GraphemeClusterSegmenter::new().segment_str(text).map(|at| first.start as usize + at).peekable();
    let begins = |index: &usize| {
        let at = shaped.clusters.get(*index).map_or(0, |cluster| cluster.start as usize);
        while starts.next_if(|start| *start < at).is_some() {}
        starts.peek() == Some(&at)
    };
    clusters.filter(begins).collect()
}

fn unit(paragraph: &Paragraph, shaped: &Shaped, range: Range<usize>, fonts: &Typefaces) -> Unit {
    let clusters = shaped.clusters.get(range.clone()).unwrap_or_default();
    let mut unit = Unit { lead: clusters.first().map_or(0.0, |cluster| cluster.lead), ..Unit::default() };
    let tail = tail(clusters);
    for (index, cluster) in clusters.iter().enumerate() {
        if index < tail {
            unit.width += cluster.advance;
            unit.stretch += cluster.stretch;
            unit.shrink += cluster.shrink;
        } else {
            unit.width += cluster.advance - cluster.trail;
            unit.space += cluster.trail;
            unit.gap_stretch += cluster.stretch;
            unit.gap_shrink += cluster.shrink;
        }
    }
    let last = clusters.last().copied().unwrap_or_default();
    let end = shaped.clusters.get(range.end).map_or(paragraph.text.len(), |next| next.start as usize);
    unit.forced = last.kind == Kind::End || range.end >= shaped.clusters.len();
    unit.hyphen = hyphen(paragraph, shaped, fonts, &last, end).map(|(_, advance)| advance);
    unit
}

/// The index of the cluster from which on white space, and what else can vanish, ends a line.
pub(crate) fn tail(clusters: &[Cluster]) -> usize {
    let blank = |cluster: &&Cluster| matches!(cluster.kind, Kind::Space | Kind::End);
    let blanks = clusters.iter().rev().take_while(blank).count();
    clusters.len().saturating_sub(blanks + 1)
}

/// The hyphen that a line needs which ends with this cluster, before this byte of the text: its glyph, and its width
/// without what hangs out of the margin.
pub(crate) fn hyphen(
    paragraph: &Paragraph,
    shaped: &Shaped,
    fonts: &Typefaces,
    last: &Cluster,
    end: usize,
) -> Option<(u16, f32)> {
    let is_within_word = paragraph.hyphens.binary_search(&end).is_ok() && last.kind == Kind::Letters;
    if !is_within_word {
        return None;
    }
    let run = shaped.runs.get(last.run as usize).filter(|run| run.level.is_ltr())?;
    let (_, segment) = paragraph.segments.get(run.segment as usize)?;
    let (glyph, width) = fonts.hyphen(run.face.into())?;
    let hangs = if paragraph.hangs { HYPHEN_OVERHANG } else { 0.0 };
    Some((glyph, width * segment.size * (1.0 - hangs)))
}
