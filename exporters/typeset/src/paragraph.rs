//! A paragraph before it is shaped: its text, how each stretch looks, and what stands within it.

use crate::document::{Item, Owner};
use crate::fonts::{Role, Script};
use crate::geometry::Color;
use crate::hyphens;
use crate::tree::NodeId;
use polypress_model::{LanguageTag, MessageId, Span};
use std::ops::Range;

/// How a stretch of text looks and where it belongs.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Segment {
    pub(crate) role: Role,
    pub(crate) script: Script,
    pub(crate) size: f32,
    pub(crate) bold: bool,
    pub(crate) italic: bool,
    pub(crate) color: Color,
    /// How far above the baseline, in points.
    pub(crate) rise: f32,
    pub(crate) underline: Option<Color>,
    pub(crate) strikethrough: bool,
    pub(crate) ground: Option<Color>,
    pub(crate) frame: bool,
    /// The language, where it differs from the book's.
    pub(crate) language: Option<LanguageTag>,
    pub(crate) link: Option<NodeId>,
    pub(crate) owner: Owner,
}

impl Segment {
    /// Sets words in another script, as large to the eye as those around.
    pub(crate) fn turn_to(&mut self, script: Script) {
        self.size *= script.scale() / self.script.scale();
        self.script = script;
    }

    /// Whether its spaces stay as wide as they are when lines are made equally wide.
    pub(crate) fn is_rigid(&self) -> bool {
        self.role == Role::Code
    }
}

/// What stands among words and is not made of them: an image, or a piece of a formula. Lines break beside it as they do
/// beside a letter.
#[derive(Clone, Debug)]
pub(crate) struct InlineBox {
    /// Byte of the shaped text that stands for it.
    pub(crate) at: usize,
    pub(crate) width: f32,
    /// How far it reaches above the baseline.
    pub(crate) ascent: f32,
    /// How far it reaches below the baseline.
    pub(crate) descent: f32,
    /// What is drawn, from the left end of its baseline.
    pub(crate) items: Vec<Item>,
    /// The link that it is part of.
    pub(crate) link: Option<NodeId>,
}

/// How lines are placed between the margins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Placement {
    #[default]
    Start,
    Center,
    End,
    /// Both sides flush, the last line at the start.
    Justified,
}

/// A paragraph before it is shaped.
#[derive(Clone, Debug, Default)]
pub(crate) struct Paragraph {
    /// What the shaper sees: without soft hyphens, with isolates around words in another direction.
    pub(crate) text: String,
    /// What the paragraph says.
    pub(crate) output: String,
    /// Where the two drift apart: from this byte of the text on, this byte of the output.
    pub(crate) drift: Vec<(usize, usize)>,
    pub(crate) segments: Vec<(Range<usize>, Segment)>,
    pub(crate) boxes: Vec<InlineBox>,
    /// Footnotes whose mark stands at a byte of the text.
    pub(crate) notes: Vec<(usize, usize)>,
    /// Anchors that stand at a byte of the text.
    pub(crate) anchors: Vec<(usize, String)>,
    pub(crate) right_to_left: bool,
    pub(crate) language: Option<LanguageTag>,
    pub(crate) placement: Placement,
    /// Whether small marks hang out of the margins.
    pub(crate) hangs: bool,
    /// Whether it is a line of code, which breaks otherwise than words.
    pub(crate) is_code: bool,
    /// Distance of baselines in points.
    pub(crate) leading: f32,
    /// Size of the text around the segments.
    pub(crate) size: f32,
    /// Where the text came from, for diagnostics.
    pub(crate) message: Option<MessageId>,
    pub(crate) span: Option<Span>,
    /// Bytes of the text at which words may be broken with a hyphen, in order.
    pub(crate) hyphens: Vec<usize>,
    /// Words, as bytes of the text and in order, that stay whole as long as they fit on a line.
    pub(crate) whole: Vec<Range<usize>>,
}

/// The most stretches of different looks that a paragraph may have; the shaper counts them in 16 bits.
const MOST_SEGMENTS: usize = 60_000;

impl Paragraph {
    /// Adds words that look like `segment` and may be broken after these rules; a word in which the author says where,
    /// by bytes of `words`, only there.
    pub(crate) fn push_words(&mut self, words: &str, soft: &[usize], segment: &Segment, rules: Option<hypher::Lang>) {
        let start = self.text.len();
        let mut points = rules.map(|rules| hyphens::points(words, rules)).unwrap_or_default();
        for at in soft {
            let first = words.get(..*at).and_then(|before| before.rfind(' ')).unwrap_or(0);
            let last = words.get(*at..).and_then(|after| after.find(' ')).map_or(words.len(), |length| at + length);
            points.retain(|point| !(first..last).contains(point) || soft.contains(point));
        }
        let is_within = |at: &usize| {
            let (before, after) = (words.get(..*at).unwrap_or_default(), words.get(*at..).unwrap_or_default());
            !before.is_empty() && !before.ends_with(' ') && !after.is_empty() && !after.starts_with(' ')
        };
        points.extend(soft.iter().filter(|at| is_within(at)));
        points.sort_unstable();
        points.dedup();
        self.hyphens.extend(points.into_iter().map(|point| start + point));
        self.push(words, segment);
    }

    /// Adds words that look like `segment`.
    pub(crate) fn push(&mut self, shown: &str, segment: &Segment) {
        self.grow(shown, shown, segment);
    }

    /// Adds text that the shaper sees as `shaped` and that says `output`.
    pub(crate) fn push_as(&mut self, shaped: &str, output: &str, segment: &Segment) {
        self.mark();
        self.grow(shaped, output, segment);
        self.mark();
    }

    fn mark(&mut self) {
        self.drift.push((self.text.len(), self.output.len()));
    }

    fn grow(&mut self, shaped: &str, output: &str, segment: &Segment) {
        let start = self.text.len();
        self.text.push_str(shaped);
        self.output.push_str(output);
        let end = self.text.len();
        if start == end {
            return;
        }
        let full = self.segments.len() >= MOST_SEGMENTS;
        match self.segments.last_mut() {
            Some((range, last)) if last == segment || full => range.end = end,
            _ => self.segments.push((start..end, segment.clone())),
        }
    }

    /// Adds a box that stands among the words like a letter.
    pub(crate) fn push_box(&mut self, content: InlineBox, segment: &Segment) {
        self.boxes.push(InlineBox { at: self.text.len(), ..content });
        self.push_as("\u{fffc}", "", segment);
    }

    /// Keeps the words from this byte of the text on whole, unless they are longer than this many characters.
    pub(crate) fn keep_whole(&mut self, mut start: usize, longest: usize) {
        let words = self.text.get(start..).unwrap_or_default().split(' ');
        for word in words {
            let end = start + word.len();
            if (2..=longest).contains(&word.chars().count()) {
                self.whole.push(start..end);
            }
            start = end + 1;
        }
    }

    /// The byte of the output that a byte of the text stands for.
    pub(crate) fn translate(&self, byte: usize) -> usize {
        let next = self.drift.partition_point(|(text, _)| *text <= byte);
        let (text, output) = next.checked_sub(1).and_then(|last| self.drift.get(last)).copied().unwrap_or_default();
        let limit = self.drift.get(next).map_or(self.output.len(), |(_, output)| *output);
        (output + (byte - text)).min(limit)
    }

    /// How far the baseline of a line of words lies below its top: the middle of lower-case letters stands in the middle
    /// of the line.
    pub(crate) fn baseline(&self) -> f32 {
        self.leading / 2.0 + self.size * 0.34
    }

    /// Whether there is nothing to show.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty() && self.boxes.is_empty()
    }
}
