//! Passages: words and the glyphs that draw them, kept small, since glyphs are most of what a laid-out book is in memory.

use crate::document::Glyph;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// What a paragraph, a label or a number says, and the glyphs of all its lines.
///
/// A glyph takes eight bytes here. It says where its cluster begins; a cluster ends where the next one of its run begins,
/// or with the run. Shifts are kept apart, since few glyphs have any.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Passage {
    pub(crate) text: Box<str>,
    glyphs: Vec<Packed>,
    /// Glyphs that are not drawn where the pen is, by index and in order.
    shifts: Vec<(u32, f32, f32)>,
}

/// Glyphs of a passage next to each other, and what they say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stretch {
    glyphs: Range<u32>,
    /// Bytes of the text.
    pub(crate) text: Range<u32>,
}

/// A glyph without its shift.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Packed {
    pub(crate) advance: f32,
    id: u16,
    /// Where its cluster begins, counted from the beginning of the run's text.
    start: u16,
}

impl Passage {
    /// A passage that says this and draws nothing yet.
    pub fn new(text: impl Into<Box<str>>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Adds the glyphs of one run, in visual order, that together say `text`. Clusters must not reach beyond it; those
    /// that begin more than 64 KiB behind its beginning are taken for one.
    pub fn push(&mut self, text: Range<u32>, glyphs: impl IntoIterator<Item = Glyph>) -> Stretch {
        let first = self.glyphs.len() as u32;
        for glyph in glyphs {
            if (glyph.x_offset, glyph.y_offset) != (0.0, 0.0) {
                self.shifts.push((self.glyphs.len() as u32, glyph.x_offset, glyph.y_offset));
            }
            let start = glyph.text.start.saturating_sub(text.start).min(u32::from(u16::MAX)) as u16;
            self.glyphs.push(Packed { advance: glyph.advance, id: glyph.id, start });
        }
        Stretch { glyphs: first..self.glyphs.len() as u32, text }
    }

    /// Adds text that is no part of the words, such as the hyphen of a line break, and says where it stands.
    pub(crate) fn append(&mut self, text: &str) -> Range<u32> {
        let mut whole = std::mem::take(&mut self.text).into_string();
        let start = whole.len() as u32;
        whole.push_str(text);
        self.text = whole.into_boxed_str();
        start..self.text.len() as u32
    }

    /// Makes room for so many glyphs. What grows as they come keeps up to twice the memory that it needs.
    pub(crate) fn reserve(&mut self, glyphs: usize) {
        self.glyphs.reserve_exact(glyphs);
    }

    pub(crate) fn packed(&self, stretch: &Stretch) -> &[Packed] {
        self.glyphs.get(stretch.glyphs.start as usize..stretch.glyphs.end as usize).unwrap_or_default()
    }

    /// The glyphs of a stretch, in visual order.
    pub(crate) fn glyphs(&self, stretch: &Stretch) -> impl Iterator<Item = Glyph> + '_ {
        let packed = self.packed(stretch);
        let first = stretch.glyphs.start;
        let text = stretch.text.clone();
        let mut shift = self.shifts.partition_point(|(index, ..)| *index < first);
        // Where the cluster of the glyph before begins, and where that of the glyphs at hand ends.
        let mut ends = Ends { packed, text: text.clone(), last: None };
        packed.iter().enumerate().map(move |(index, glyph)| {
            let (x_offset, y_offset) = match self.shifts.get(shift) {
                Some((at, x, y)) if *at == first + index as u32 => {
                    shift += 1;
                    (*x, *y)
                }
                _ => (0.0, 0.0),
            };
            let end = ends.of(index, glyph.start);
            let start = text.start + u32::from(glyph.start);
            Glyph { id: glyph.id, x_offset, y_offset, advance: glyph.advance, text: start..end.max(start) }
        })
    }
}

/// Finds the ends of clusters: where the next one begins, which stands on the right or, in a run from right to left, on
/// the left.
struct Ends<'a> {
    packed: &'a [Packed],
    text: Range<u32>,
    /// The beginning and the end of the last cluster.
    last: Option<(u16, u32)>,
}

impl Ends<'_> {
    fn of(&mut self, index: usize, start: u16) -> u32 {
        let end = match self.last {
            Some((same, end)) if same == start => end,
            Some((before, _)) if before > start => self.text.start + u32::from(before),
            _ => {
                let mut later = self.packed.iter().skip(index + 1).map(|glyph| glyph.start);
                let next = later.find(|other| *other != start).filter(|next| *next > start);
                next.map_or(self.text.end, |next| self.text.start + u32::from(next))
            }
        };
        self.last = Some((start, end));
        end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glyph(id: u16, text: Range<u32>) -> Glyph {
        Glyph { id, x_offset: f32::from(id), y_offset: 0.0, advance: 5.0, text }
    }

    #[test]
    fn glyphs_come_back_as_they_were() {
        let mut passage = Passage::new("office שלום-");
        let forwards = vec![glyph(1, 0..1), glyph(0, 1..4), glyph(2, 1..4), glyph(3, 4..6)];
        let backwards = vec![glyph(4, 11..15), glyph(5, 9..11), glyph(0, 9..11), glyph(6, 7..9)];
        let stretches = [passage.push(0..6, forwards.clone()), passage.push(7..15, backwards.clone())];
        let again = stretches.map(|stretch| passage.glyphs(&stretch).collect::<Vec<_>>());
        assert_eq!(again, [forwards, backwards]);
        assert_eq!(passage.append("\u{ad}"), 16..18);
    }

    #[test]
    fn a_cluster_far_from_the_beginning_of_its_run_joins_the_last_one_that_can_be_told() {
        let mut passage = Passage::new("a".repeat(200_000));
        let stretch = passage.push(0..200_000, [glyph(1, 0..100_000), glyph(2, 100_000..200_000)]);
        let ranges: Vec<_> = passage.glyphs(&stretch).map(|glyph| glyph.text).collect();
        assert_eq!(ranges, [0..65_535, 65_535..200_000]);
    }
}
