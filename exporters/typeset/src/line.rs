//! One line: its clusters brought into the order in which they are seen, made as wide as they should be, and packed.

use crate::document::Glyph;
use crate::fonts::Typefaces;
use crate::justification::justify;
use crate::paragraph::Paragraph;
use crate::passage::{Passage, Stretch};
use crate::shaping::{Cluster, Kind, Run, Shaped};
use crate::units::{hyphen, tail};
use std::ops::Range;
use unicode_bidi::{BidiInfo, Level};

/// A line of a paragraph, its start at 0.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    pub(crate) runs: Vec<LineRun>,
    /// Boxes by index, each with its left edge.
    pub(crate) boxes: Vec<(usize, f32)>,
    /// Width with the white space at its end.
    pub(crate) advance: f32,
    /// Width of that white space.
    pub(crate) hanging: f32,
    /// Bytes of the shaped text.
    pub(crate) range: Range<usize>,
}

/// Glyphs of one face and one segment.
#[derive(Clone, Debug)]
pub(crate) struct LineRun {
    pub(crate) segment: usize,
    pub(crate) face: u16,
    pub(crate) size: f32,
    pub(crate) x: f32,
    pub(crate) width: f32,
    pub(crate) right_to_left: bool,
    pub(crate) stretch: Stretch,
}

/// Makes the lines of one paragraph.
pub(crate) struct LineMaker<'a> {
    pub(crate) paragraph: &'a Paragraph,
    pub(crate) shaped: &'a Shaped,
    pub(crate) fonts: &'a Typefaces,
    pub(crate) passage: Passage,
    /// Where the hyphens of line breaks are said.
    hyphen: Option<Range<u32>>,
}

/// What is added to the width of a cluster at its left and its right.
#[derive(Clone, Copy, Debug, Default)]
struct Change {
    left: f32,
    right: f32,
}

impl<'a> LineMaker<'a> {
    pub(crate) fn new(paragraph: &'a Paragraph, shaped: &'a Shaped, fonts: &'a Typefaces) -> Self {
        Self { paragraph, shaped, fonts, passage: Passage::new(paragraph.output.as_str()), hyphen: None }
    }

    /// A line of these clusters, as wide as `width` if it can and should be.
    pub(crate) fn line(&mut self, range: Range<usize>, width: Option<f32>) -> Line {
        let shaped = self.shaped;
        let clusters = shaped.clusters.get(range.clone()).unwrap_or_default();
        let byte = |cluster: usize| shaped.clusters.get(cluster).map(|cluster| cluster.start as usize);
        let start = if range.start == 0 { 0 } else { byte(range.start).unwrap_or(self.paragraph.text.len()) };
        let end = byte(range.end).unwrap_or(self.paragraph.text.len());
        let tail = tail(clusters);
        let mut changes = vec![Change::default(); clusters.len()];
        // The beginning of a letter lies at its right in a run from right to left.
        let is_reversed =
            |cluster: &Cluster| shaped.runs.get(cluster.run as usize).is_some_and(|run| run.level.is_rtl());
        if let (Some(first), Some(change)) = (clusters.first(), changes.first_mut()) {
            if is_reversed(first) { change.right = -first.lead } else { change.left = -first.lead }
        }
        let last = clusters.get(tail).copied().unwrap_or_default();
        if let (Kind::Letters, Some(change)) = (last.kind, changes.get_mut(tail)) {
            if is_reversed(&last) { change.left -= last.trail } else { change.right -= last.trail }
        }
        let added = |changes: &[Change]| changes.iter().map(|change| change.left + change.right).sum::<f32>();
        let natural = clusters.iter().map(|cluster| cluster.advance).sum::<f32>() + added(&changes);
        let hanging = clusters.get(tail..).unwrap_or_default().iter().filter(|cluster| cluster.kind == Kind::Space);
        let hanging = hanging.map(|cluster| cluster.advance).sum::<f32>();
        let hyphen = clusters.last().and_then(|last| hyphen(self.paragraph, shaped, self.fonts, last, end));
        let hyphen_width = hyphen.map_or(0.0, |(_, width)| width);
        if let Some(width) = width {
            let free = width - (natural - hanging + hyphen_width);
            let ends_here = last_of(clusters) == Some(Kind::End) || range.end >= shaped.clusters.len();
            // The last line stays as it is, unless it was chosen because its gaps can shrink.
            let wanted = if ends_here { free.min(0.0) } else { free };
            let inner = clusters.get(..tail).unwrap_or_default();
            let more = justify(inner, wanted, self.paragraph.size).unwrap_or_default();
            changes.iter_mut().zip(more).for_each(|(change, more)| change.right += more);
        }
        let mut line = Line { range: start..end, hanging, ..Line::default() };
        self.place(&mut line, clusters, &changes, tail);
        if let (Some((glyph, advance)), Some(last)) = (hyphen, line.runs.last().cloned()) {
            let text = self.hyphen.get_or_insert_with(|| self.passage.append("\u{ad}")).clone();
            let glyph = Glyph { id: glyph, advance, text: text.clone(), ..Glyph::default() };
            let stretch = self.passage.push(text, [glyph]);
            line.runs.push(LineRun { x: last.x + last.width, width: advance, stretch, ..last });
            line.advance += advance;
        }
        line
    }

    /// Puts clusters next to each other in the order in which they are seen.
    fn place(&mut self, line: &mut Line, clusters: &[Cluster], changes: &[Change], tail: usize) {
        let order = self.order(clusters, tail);
        let mut pen = 0.0;
        let mut rest = order.as_slice();
        while let Some(first) = rest.first() {
            let of = |index: &usize| clusters.get(*index).copied().unwrap_or_default();
            let run = of(first).run;
            let is_drawn = |cluster: &Cluster| matches!(cluster.kind, Kind::Letters | Kind::Space);
            if !is_drawn(&of(first)) {
                if let Kind::Box(index) = of(first).kind {
                    line.boxes.push((index.into(), pen));
                }
                pen += of(first).advance;
                rest = rest.get(1..).unwrap_or_default();
                continue;
            }
            let next_to = |pair: &[usize]| matches!(pair, [one, other] if one.abs_diff(*other) == 1);
            let together = rest.windows(2).take_while(|pair| {
                next_to(pair) && pair.get(1).is_some_and(|next| of(next).run == run && is_drawn(&of(next)))
            });
            let (group, later) = rest.split_at(together.count() + 1);
            self.group(line, &mut pen, group, clusters, changes);
            rest = later;
        }
        line.advance = pen;
    }

    /// Adds clusters of one run.
    fn group(&mut self, line: &mut Line, pen: &mut f32, group: &[usize], clusters: &[Cluster], changes: &[Change]) {
        let members = || group.iter().filter_map(|index| Some((clusters.get(*index)?, changes.get(*index)?)));
        let Some(Run { segment, face, level }) =
            members().next().and_then(|(cluster, _)| self.shaped.runs.get(cluster.run as usize)).copied()
        else {
            return;
        };
        let says = |byte: u32| self.paragraph.translate(byte as usize) as u32;
        let start = members().map(|(cluster, _)| cluster.start).min().map_or(0, says);
        let end = members().map(|(cluster, _)| cluster.end).max().map_or(start, says);
        let mut glyphs = Vec::new();
        let mut width = 0.0;
        // Marks stay upon a letter that stands further from the next one.
        let mut behind = 0.0;
        for (cluster, change) in members() {
            let is_mark = cluster.advance == 0.0 && level.is_ltr();
            behind = if is_mark { behind } else { change.right };
            let text = says(cluster.start)..says(cluster.end);
            if text.is_empty() && cluster.advance == 0.0 {
                continue;
            }
            let own = self.shaped.glyphs.get(cluster.glyphs.0 as usize..cluster.glyphs.1 as usize).unwrap_or_default();
            for (index, glyph) in own.iter().enumerate() {
                let (mut advance, mut x_offset) = (glyph.advance, if is_mark { glyph.x - behind } else { glyph.x });
                if index == 0 {
                    advance += change.left;
                    x_offset += change.left;
                }
                if index + 1 == own.len() {
                    advance += change.right;
                }
                width += advance;
                glyphs.push(Glyph { id: glyph.id, x_offset, y_offset: glyph.y, advance, text: text.clone() });
            }
        }
        if !glyphs.is_empty() {
            let size = self.paragraph.segments.get(segment as usize).map_or(0.0, |(_, segment)| segment.size);
            let stretch = self.passage.push(start..end, glyphs);
            let (segment, right_to_left) = (segment as usize, level.is_rtl());
            line.runs.push(LineRun { segment, face, size, x: *pen, width, right_to_left, stretch });
        }
        *pen += width;
    }

    /// Indexes of clusters from left to right (UAX #9, L1 and L2).
    fn order(&self, clusters: &[Cluster], tail: usize) -> Vec<usize> {
        let base = if self.paragraph.right_to_left { Level::rtl() } else { Level::ltr() };
        let levels: Vec<Level> = clusters
            .iter()
            .enumerate()
            .map(|(index, cluster)| match cluster.kind {
                Kind::Space | Kind::End if index >= tail => base,
                _ => self.shaped.runs.get(cluster.run as usize).map_or(base, |run| run.level),
            })
            .collect();
        if levels.iter().all(|level| level.is_ltr()) {
            return (0..clusters.len()).collect();
        }
        BidiInfo::reorder_visual(&levels)
    }
}

fn last_of(clusters: &[Cluster]) -> Option<Kind> {
    clusters.last().map(|cluster| cluster.kind)
}
