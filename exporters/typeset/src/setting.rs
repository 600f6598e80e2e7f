//! Setting: a shaped paragraph becomes pieces of the galley, one for each line.

use crate::composer::{Column, Composer};
use crate::document::{ArtifactKind, GlyphRun, Item, ItemContent, Line as Rule, Owner, Rectangle};
use crate::galley::{Galley, Piece};
use crate::geometry::{Color, Point, Rect};
use crate::line::{Line, LineRun};
use crate::lines::Lines;
use crate::paragraph::{InlineBox, Paragraph, Placement, Segment};
use crate::passage::Passage;
use crate::style;
use crate::tree::NodeId;
use std::ops::Range;
use std::sync::Arc;

impl Composer<'_> {
    /// Sets a paragraph in a column. Neither its first nor its last line stands alone on a page.
    pub(crate) fn set(&mut self, galley: &mut Galley, paragraph: &Paragraph, column: &Column) {
        let Lines { lines, passage, missing } = self.shaper.lines(paragraph, column.width);
        self.report_gaps(paragraph, &missing);
        let count = lines.len();
        for (index, line) in lines.iter().enumerate() {
            let mut piece = set_line(paragraph, line, column, &passage);
            piece.keep = (index == 0 && count > 1) || index + 2 == count;
            if index == 0 {
                let start = column.start(0.0);
                piece.anchors.extend(std::mem::take(&mut self.anchors).into_iter().map(|name| (name, start, 0.0)));
            }
            galley.push(piece);
        }
    }

    /// Reports clusters that no single font can draw.
    pub(crate) fn report_gaps(&mut self, paragraph: &Paragraph, missing: &[(usize, Range<usize>)]) {
        for (segment, bytes) in missing {
            let text = paragraph.text.get(bytes.clone()).unwrap_or_default();
            let Some((_, segment)) = paragraph.segments.get(*segment) else { continue };
            text.chars().for_each(|character| self.report_missing(character, paragraph, segment));
        }
    }
}

/// One line as a piece.
pub(crate) fn set_line(paragraph: &Paragraph, line: &Line, column: &Column, passage: &Arc<Passage>) -> Piece {
    let left = column.x + place(paragraph, line, column.width);
    let boxes = || line.boxes.iter().filter_map(|(index, _)| paragraph.boxes.get(*index));
    let above = paragraph.baseline();
    let raised = boxes().map(|inline| inline.ascent - above).fold(0.0, f32::max);
    let lowered = boxes().map(|inline| inline.descent - (paragraph.leading - above)).fold(0.0, f32::max);
    let mut setter = Setter {
        piece: Piece { height: paragraph.leading + raised + lowered, ..Piece::default() },
        baseline: above + raised,
        paragraph,
        passage,
    };
    setter.grounds(line, left);
    for run in line.runs.iter() {
        setter.run(run, left);
    }
    for (index, x) in &line.boxes {
        if let Some(inline) = paragraph.boxes.get(*index) {
            setter.inline(inline, left + x);
        }
    }
    let within =
        |at: usize| line.range.contains(&at) || (line.range.end == paragraph.text.len() && at >= line.range.end);
    let notes = paragraph.notes.iter().filter(|(at, _)| within(*at));
    setter.piece.notes.extend(notes.map(|(_, note)| *note));
    let anchors = paragraph.anchors.iter().filter(|(at, _)| within(*at));
    setter.piece.anchors.extend(anchors.map(|(_, name)| (name.clone(), left, 0.0)));
    setter.piece.decorations = column.decorations.clone();
    setter.piece
}

/// Where the line begins.
fn place(paragraph: &Paragraph, line: &Line, width: f32) -> f32 {
    let natural = line.advance - line.hanging;
    let free = width - natural;
    // White space at the end of a line from right to left hangs out at the left.
    let hanging = if paragraph.right_to_left { line.hanging } else { 0.0 };
    let end = if paragraph.right_to_left { 0.0 } else { free };
    let start = if paragraph.right_to_left { free } else { 0.0 };
    let left = match paragraph.placement {
        Placement::Start | Placement::Justified => start,
        Placement::Center => free / 2.0,
        Placement::End => end,
    };
    left - hanging
}

struct Setter<'a> {
    piece: Piece,
    baseline: f32,
    paragraph: &'a Paragraph,
    passage: &'a Arc<Passage>,
}

impl Setter<'_> {
    /// Grounds and frames come first, so that they lie under the words.
    fn grounds(&mut self, line: &Line, left: f32) {
        let boxed = |segment: &Segment| segment.ground.is_some() || segment.frame;
        let mut boxes: Vec<(usize, f32, f32)> = Vec::new();
        for run in &line.runs {
            let Some((_, segment)) = self.paragraph.segments.get(run.segment) else { continue };
            let (start, end) = (left + run.x, left + run.x + run.width);
            match boxes.last_mut() {
                Some((last, _, right)) if *last == run.segment => *right = end,
                _ if boxed(segment) => boxes.push((run.segment, start, end)),
                _ => {}
            }
        }
        for (segment, start, end) in boxes {
            let Some((_, segment)) = self.paragraph.segments.get(segment) else { continue };
            let (top, height) = (self.baseline - segment.rise - segment.size * 0.95, segment.size * 1.25);
            let around = if segment.frame { segment.size * 0.18 } else { segment.size * 0.08 };
            let rectangle = Rectangle {
                rect: Rect::new(start - around, top, end - start + 2.0 * around, height),
                radius: segment.size * 0.16,
                fill: segment.ground.or(segment.frame.then_some(style::GROUND)),
                stroke: segment.frame.then_some((0.5, style::RULE)),
            };
            let owner = Owner::Artifact(ArtifactKind::Background);
            self.piece.items.push(Item { content: ItemContent::Rectangle(rectangle), owner });
        }
    }

    fn run(&mut self, run: &LineRun, left: f32) {
        let Some((_, segment)) = self.paragraph.segments.get(run.segment) else { return };
        let (x, y) = (left + run.x, self.baseline - segment.rise);
        let content = ItemContent::Glyphs(GlyphRun {
            x,
            y,
            size: run.size,
            face: run.face,
            color: segment.color,
            right_to_left: run.right_to_left,
            language: segment.language.clone().map(Arc::new),
            passage: Arc::clone(self.passage),
            stretch: run.stretch.clone(),
        });
        self.piece.items.push(Item { content, owner: segment.owner });
        if let Some(color) = segment.underline {
            self.rule(x, y + run.size * 0.16, run.width, color);
        }
        if segment.strikethrough {
            self.rule(x, y - run.size * 0.28, run.width, segment.color);
        }
        if let Some(link) = segment.link {
            self.link(Rect::new(x, y - run.size * 0.9, run.width, run.size * 1.2), link);
        }
    }

    fn inline(&mut self, inline: &InlineBox, x: f32) {
        let baseline = self.baseline;
        self.piece.items.extend(inline.items.iter().map(|item| item.clone().moved(x, baseline)));
        if let Some(link) = inline.link {
            self.link(Rect::new(x, baseline - inline.ascent, inline.width, inline.ascent + inline.descent), link);
        }
    }

    fn rule(&mut self, x: f32, y: f32, width: f32, color: Color) {
        let (from, to) = (Point { x, y }, Point { x: x + width, y });
        let content = ItemContent::Line(Rule { from, to, width: 0.5, color, dash: None });
        self.piece.items.push(Item { content, owner: Owner::Artifact(ArtifactKind::Layout) });
    }

    /// Joins the boxes of one link on one line.
    fn link(&mut self, rect: Rect, node: NodeId) {
        match self.piece.links.last_mut() {
            Some((last, same)) if *same == node => {
                let (x, y) = (last.x.min(rect.x), last.y.min(rect.y));
                let (right, bottom) = (last.right().max(rect.right()), last.bottom().max(rect.bottom()));
                *last = Rect::new(x, y, right - x, bottom - y);
            }
            _ => self.piece.links.push((rect, node)),
        }
    }
}
