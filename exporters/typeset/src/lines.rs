//! Paragraphs become lines: shaping, bidi and line breaking.

use crate::breaks::{Unit, choose};
use crate::document::{Glyph, in_32_bits};
use crate::fonts::{Fonts, Role, Script, families};
use crate::justification::{is_set_solid, justify};
use crate::paragraph::{Paragraph, Placement, Segment};
use parley::style::{FontFamily, FontStyle, FontWeight, OverflowWrap, TextStyle};
use parley::{
    BaseDirection, FontContext, InlineBox, InlineBoxKind, Layout, LayoutContext, Line as ParleyLine, LineBreakContext,
    PositionedLayoutItem, Run as ParleyRun, VerticalAlign,
};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Shapes paragraphs. Every thread has its own; the fonts are shared.
pub(crate) struct Shaper {
    pub(crate) fonts: &'static Fonts,
    context: FontContext,
    scratch: LayoutContext<u32>,
    families: BTreeMap<(Role, Script), FontFamily<'static>>,
}

/// The glyph of a character that the font does not have; never drawn.
pub(crate) const GAP: u32 = 0;

/// A line of a paragraph, its start at 0.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    pub(crate) runs: Vec<LineRun>,
    /// Images by index, each with its left edge.
    pub(crate) images: Vec<(usize, f32)>,
    /// Width with the white space at its end.
    pub(crate) advance: f32,
    /// Width of that white space.
    pub(crate) hanging: f32,
    /// Bytes of the shaped text.
    pub(crate) range: Range<usize>,
    /// Whether the paragraph or its author ends the line here.
    pub(crate) last: bool,
}

/// Glyphs of one face and one segment.
#[derive(Clone, Debug)]
pub(crate) struct LineRun {
    pub(crate) segment: usize,
    pub(crate) face: usize,
    pub(crate) size: f32,
    pub(crate) x: f32,
    pub(crate) width: f32,
    pub(crate) right_to_left: bool,
    /// What it says, where that is not part of the paragraph's text.
    pub(crate) says: Option<&'static str>,
    /// Ranges are bytes of the shaped text.
    pub(crate) glyphs: Vec<Glyph>,
}

impl Shaper {
    pub(crate) fn new(fonts: &'static Fonts) -> Self {
        Self { fonts, context: fonts.context.clone(), scratch: LayoutContext::new(), families: BTreeMap::new() }
    }

    /// Breaks a paragraph into lines of this width.
    pub(crate) fn lines(&mut self, paragraph: &Paragraph, width: f32) -> Vec<Line> {
        let width = width.max(1.0);
        if paragraph.placement == Placement::Justified
            && let Some(lines) = self.justified(paragraph, width)
        {
            return lines;
        }
        if paragraph.placement == Placement::Center {
            self.balanced(paragraph, width)
        } else {
            self.hanging_lines(paragraph, width, width)
        }
    }

    /// Lines of about the same length, as few as there must be.
    fn balanced(&mut self, paragraph: &Paragraph, width: f32) -> Vec<Line> {
        let mut layout = self.shape(paragraph, OverflowWrap::Anywhere);
        layout.break_all_lines(Some(width));
        let count = layout.len();
        if (2..=8).contains(&count) {
            let (mut narrow, mut wide) = (width * 0.4, width);
            for _ in 0..6 {
                let middle = (narrow + wide) / 2.0;
                layout.break_all_lines(Some(middle));
                if layout.len() > count { narrow = middle } else { wide = middle }
            }
            layout.break_all_lines(Some(wide));
        }
        layout.lines().map(|line| self.take(paragraph, line)).collect()
    }

    /// Breaks a paragraph into lines, the first of this width and the others of that. Each takes what has room on it.
    pub(crate) fn hanging_lines(&mut self, paragraph: &Paragraph, first: f32, others: f32) -> Vec<Line> {
        let mut layout = self.shape(paragraph, OverflowWrap::Anywhere);
        let mut breaker = layout.break_lines();
        breaker.state_mut().set_layout_max_advance(first.max(others).max(1.0));
        breaker.state_mut().set_line_max_advance(first.max(1.0));
        while breaker.break_next().is_some() {
            breaker.state_mut().set_line_max_advance(others.max(1.0));
        }
        breaker.finish();
        layout.lines().map(|line| self.take(paragraph, line)).collect()
    }

    /// Lines that are chosen together and made equally wide; `None` if a word is wider than the line.
    fn justified(&mut self, paragraph: &Paragraph, width: f32) -> Option<Vec<Line>> {
        let mut layout = self.shape(paragraph, OverflowWrap::Normal);
        // In no width at all every line ends at the first place where it may.
        layout.break_all_lines(Some(0.0));
        let units: Vec<(Unit, u32)> = layout.lines().map(|line| self.unit(paragraph, line)).collect();
        let (units, lengths): (Vec<Unit>, Vec<u32>) = units.into_iter().unzip();
        if units.iter().any(|unit| unit.width + unit.hyphen.unwrap_or_default() > width) {
            return None;
        }
        let ends = choose(&units, width);
        let mut breaker = layout.break_lines();
        let mut start = 0;
        for end in &ends {
            let length = lengths.get(start..=*end).map_or(0, |lengths| lengths.iter().sum());
            if length > 0 {
                breaker.break_next_with_length(length);
            }
            start = end + 1;
        }
        breaker.finish();
        let mut lines: Vec<Line> = layout.lines().map(|line| self.take(paragraph, line)).collect();
        for line in &mut lines {
            self.hyphenate(paragraph, line);
            justify(line, paragraph, width);
        }
        Some(lines)
    }

    /// What the shortest possible line says of the paragraph, and how many characters and images it has.
    fn unit(&self, paragraph: &Paragraph, line: ParleyLine<'_, u32>) -> (Unit, u32) {
        let (metrics, range) = (line.metrics(), line.text_range());
        let text = paragraph.text.get(range.clone()).unwrap_or_default();
        let images = line.items().filter(|item| matches!(item, PositionedLayoutItem::InlineBox(_))).count();
        let (width, space) = (metrics.advance - metrics.hanging_advance, metrics.hanging_advance);
        let solid = text.chars().next_back().is_some_and(is_set_solid);
        let hyphen = paragraph.hyphens.binary_search(&range.end).is_ok();
        let last = range.end.saturating_sub(1);
        let rigid = paragraph.segment_at(last).is_some_and(Segment::is_rigid);
        let give = if rigid { 0.0 } else { space };
        let unit = Unit {
            width,
            space,
            stretch: if solid { paragraph.size * 0.06 } else { give * 0.5 },
            shrink: if solid { 0.0 } else { give * 0.2 },
            // About as wide as the hyphen of any face.
            hyphen: hyphen.then_some(paragraph.size * 0.34),
            forced: text.ends_with('\n') || range.end >= paragraph.text.len(),
        };
        (unit, (text.chars().count() + images) as u32)
    }

    /// Adds the hyphen to a line that ends within a word.
    fn hyphenate(&self, paragraph: &Paragraph, line: &mut Line) {
        if paragraph.right_to_left || paragraph.hyphens.binary_search(&line.range.end).is_err() {
            return;
        }
        let Some(last) = line.runs.last() else { return };
        let Some((id, advance)) = self.fonts.hyphen(last.face, last.size) else { return };
        let text = in_32_bits(line.range.end..line.range.end);
        let glyphs = vec![Glyph { id, x_offset: 0.0, y_offset: 0.0, advance, text }];
        let hyphen = LineRun { x: last.x + last.width, width: advance, glyphs, says: Some("\u{ad}"), ..last.clone() };
        line.advance += advance;
        line.runs.push(hyphen);
    }

    /// The least and the greatest width that a paragraph can make use of.
    pub(crate) fn widths(&mut self, paragraph: &Paragraph) -> (f32, f32) {
        let widths = self.shape(paragraph, OverflowWrap::Normal).calculate_content_widths();
        (widths.min, widths.max)
    }

    fn shape(&mut self, paragraph: &Paragraph, overflow_wrap: OverflowWrap) -> Layout<u32> {
        let (families, segments) = (&mut self.families, &paragraph.segments);
        for (_, segment) in segments {
            let key = (segment.role, segment.script);
            families.entry(key).or_insert_with(|| self::families(segment.role, segment.script));
        }
        let mut builder = self.scratch.style_run_builder(&mut self.context, &paragraph.text, 1.0, false);
        let direction = if paragraph.right_to_left { BaseDirection::Rtl } else { BaseDirection::Ltr };
        builder.set_base_direction(direction);
        let words = WordBreaks::new(paragraph);
        let line_break = if paragraph.is_code { code_break } else { line_break };
        let breaks = move |context: LineBreakContext| words.next(context).or_else(|| line_break(context));
        builder.set_line_break_override(Some(&breaks));
        for (index, (range, segment)) in segments.iter().enumerate() {
            let family = families.get(&(segment.role, segment.script)).cloned();
            let style = builder.push_style(style(index, segment, family, paragraph, overflow_wrap));
            builder.push_style_run(style, range.clone());
        }
        for (index, image) in paragraph.images.iter().enumerate() {
            builder.push_inline_box(InlineBox {
                id: index as u64,
                kind: InlineBoxKind::InFlow,
                index: image.at,
                width: image.width,
                height: image.height,
                baseline: None,
                vertical_align: VerticalAlign::BASELINE,
            });
        }
        builder.build(&paragraph.text)
    }

    fn take(&self, paragraph: &Paragraph, source: ParleyLine<'_, u32>) -> Line {
        let metrics = source.metrics();
        let range = source.text_range();
        let mut line = Line {
            advance: metrics.advance,
            hanging: metrics.hanging_advance,
            last: matches!(source.break_reason(), parley::BreakReason::None | parley::BreakReason::Explicit),
            range,
            ..Line::default()
        };
        let start = metrics.offset + metrics.inline_min_coord;
        let mut pending: Option<(usize, Clusters<'_>)> = None;
        for item in source.items() {
            match item {
                PositionedLayoutItem::InlineBox(image) => line.images.push((image.id as usize, image.x - start)),
                PositionedLayoutItem::GlyphRun(run) => {
                    let source = *run.run();
                    let wanted = run.glyphs().count();
                    let clusters = match &mut pending {
                        Some((index, clusters)) if *index == source.index() => clusters,
                        _ => &mut pending.insert((source.index(), Clusters::new(source))).1,
                    };
                    let segment = run.style().brush as usize;
                    let face = self.fonts.face(source.font().data.id());
                    let glyphs = clusters.take(wanted);
                    line.runs.push(self.place(paragraph, segment, face, source, run.offset() - start, glyphs));
                }
            }
        }
        line
    }

    fn place(
        &self,
        paragraph: &Paragraph,
        segment: usize,
        face: usize,
        source: ParleyRun<'_, u32>,
        x: f32,
        mut glyphs: Vec<Glyph>,
    ) -> LineRun {
        let says = |glyph: &Glyph| paragraph.translate(glyph.bytes().start) < paragraph.translate(glyph.bytes().end);
        // Invisible characters of our own (isolates) are no glyphs; nor is a character that no font has.
        glyphs.retain(|glyph| says(glyph) || glyph.advance > 0.0);
        let width = glyphs.iter().map(|glyph| glyph.advance).sum();
        LineRun {
            segment,
            face,
            size: source.font_size(),
            x,
            width,
            right_to_left: source.is_rtl(),
            says: None,
            glyphs,
        }
    }
}

fn style(
    index: usize,
    segment: &Segment,
    family: Option<FontFamily<'static>>,
    paragraph: &Paragraph,
    overflow_wrap: OverflowWrap,
) -> TextStyle<'static, 'static, u32> {
    let language = segment.language.as_ref().or(paragraph.language.as_ref());
    let base = TextStyle::<u32>::default();
    TextStyle {
        font_family: family.unwrap_or_else(|| base.font_family.clone()),
        font_size: segment.size,
        font_style: if segment.italic { FontStyle::Italic } else { FontStyle::Normal },
        font_weight: if segment.bold { FontWeight::BOLD } else { FontWeight::NORMAL },
        locale: language.and_then(|tag| tag.as_str().parse().ok()),
        brush: index as u32,
        overflow_wrap,
        ..base
    }
}

/// Addresses and paths may break after their separators, which the Unicode rules alone do not always allow.
fn line_break(context: LineBreakContext) -> Option<bool> {
    let (before, after) = (context.before, context.after);
    let letter_before = context.before_before.is_some_and(char::is_alphanumeric);
    match before {
        '/' if after.is_alphanumeric() && letter_before => Some(true),
        // `--option` stays whole.
        '-' if after.is_alphanumeric() && !letter_before => Some(false),
        '_' | '?' | '&' | '=' | '#' if after.is_alphabetic() && letter_before => Some(true),
        _ => None,
    }
}

/// Code breaks after what separates its parts rather than within names.
fn code_break(context: LineBreakContext) -> Option<bool> {
    match (context.before, context.after) {
        (_, ' ') => None,
        (',' | '(' | ';' | '|', _) | (')', '.') => Some(true),
        ('_' | '-' | '/' | '.' | ':', after) if after.is_alphanumeric() => Some(false),
        _ => None,
    }
}

/// Allows breaks at a paragraph's hyphens, and none in words that stay whole. The shaper asks about every pair of
/// neighbours in order, and tells characters alone; so the place in the text is kept here.
struct WordBreaks {
    text: String,
    hyphens: Vec<usize>,
    whole: Vec<Range<usize>>,
    /// Byte of the character before the next pair.
    place: AtomicUsize,
}

impl WordBreaks {
    fn new(paragraph: &Paragraph) -> Self {
        let (hyphens, whole) = (paragraph.hyphens.clone(), paragraph.whole.clone());
        let text = if hyphens.is_empty() && whole.is_empty() { String::new() } else { paragraph.text.clone() };
        Self { text, hyphens, whole, place: AtomicUsize::new(0) }
    }

    fn next(&self, pair: LineBreakContext) -> Option<bool> {
        if self.text.is_empty() {
            return None;
        }
        let mut place = self.place.load(Ordering::Relaxed);
        // Pairs with a line break in them are left out.
        let found = loop {
            let mut rest = self.text.get(place..)?.chars();
            let (before, after) = (rest.next()?, rest.next()?);
            place += before.len_utf8();
            if (before, after) == (pair.before, pair.after) {
                break place;
            }
        };
        self.place.store(place, Ordering::Relaxed);
        let word = self.whole.partition_point(|word| word.end <= found);
        if self.whole.get(word).is_some_and(|word| word.start < found) {
            return Some(false);
        }
        self.hyphens.binary_search(&found).is_ok().then_some(true)
    }
}

/// The clusters of a run on a line, in visual order, with ligatures as one cluster.
struct Clusters<'a> {
    glyphs: std::vec::IntoIter<Glyph>,
    run: std::marker::PhantomData<&'a ()>,
}

impl<'a> Clusters<'a> {
    fn new(run: ParleyRun<'a, u32>) -> Self {
        // Ends of ligatures by their starts. In a run from right to left the continuations come before their start
        // in visual order, so this is found in logical order first.
        let mut ends: BTreeMap<usize, usize> = BTreeMap::new();
        let mut start = 0;
        for cluster in run.clusters() {
            let range = cluster.text_range();
            if !cluster.is_ligature_continuation() {
                start = range.start;
            }
            ends.insert(start, range.end);
        }
        let mut glyphs = Vec::new();
        for cluster in run.visual_clusters() {
            let start = cluster.text_range().start;
            let end = ends.get(&start).copied().unwrap_or(start);
            for glyph in cluster.glyphs() {
                glyphs.push(Glyph {
                    id: glyph.id,
                    x_offset: glyph.x,
                    y_offset: glyph.y,
                    advance: glyph.advance,
                    text: in_32_bits(start..end),
                });
            }
        }
        Self { glyphs: glyphs.into_iter(), run: std::marker::PhantomData }
    }

    fn take(&mut self, count: usize) -> Vec<Glyph> {
        self.glyphs.by_ref().take(count).collect()
    }
}
