//! The watermark: what a page says across itself, such as that it is a draft.

use crate::composer::{Column, Composer};
use crate::document::{Backdrop, GlyphRun, Item, ItemContent};
use crate::fonts::Role;
use crate::geometry::Color;
use crate::inline::Look;
use crate::options::{Options, Watermark};
use crate::shaping::Shaper;
use crate::style::Style;
use crate::tree::NodeKind;
use polypress_model::{Book, Label};

/// So pale that the text above it stays easy to read.
const PALE: Color = Color::new(0xec_ed_f1);
/// The most that it takes of the line from corner to corner, and its letters of the width of the page.
const MOST: (f32, f32) = (0.72, 0.26);

/// Lays out the watermark of a book that has one.
pub(crate) fn lay_out_watermark(book: &Book, options: &Options, style: &Style) -> Option<Backdrop> {
    let words = words(book, options)?;
    let mut shaper = Shaper::new(&options.fonts, &book.locale.tag);
    let mut composer = Composer::new(book, style, &mut shaper, NodeKind::Document);
    let (width, height) = (style.page_width, style.page_height);
    let (_, trial) = composer.large(&words, 100.0)?;
    let size = (width.hypot(height) * MOST.0 / trial * 100.0).min(width * MOST.1);
    let (mut runs, length) = composer.large(&words, size)?;
    let left = runs.iter().map(|run| run.x).fold(f32::INFINITY, f32::min);
    for run in &mut runs {
        // The middle of capital letters stands in the middle of the page.
        (run.x, run.y) = (run.x - left + (width - length) / 2.0, height / 2.0 + size * 0.36);
    }
    Some(Backdrop { runs, angle: -height.atan2(width).to_degrees() })
}

fn words(book: &Book, options: &Options) -> Option<String> {
    let draft = book.labels.words(Label::Draft, &book.locale);
    let is_draft = |status: &String| ["draft", &draft.to_lowercase()].contains(&status.trim().to_lowercase().as_str());
    let words = match &options.watermark {
        Watermark::ByStatus => book.metadata.status.as_ref().filter(|status| is_draft(status)).map(|_| draft),
        Watermark::Draft(is_draft) => is_draft.then_some(draft),
        Watermark::Words(words) => Some(words.clone()),
    };
    words.filter(|words| !words.is_empty())
}

impl Composer<'_> {
    /// Words in one line of this size, and how long it is.
    fn large(&mut self, words: &str, size: f32) -> Option<(Vec<GlyphRun>, f32)> {
        let column = Column { width: 100_000.0, ..self.column() };
        let look = Look { role: Role::Heading, size, bold: true, color: PALE, leading: 1.0, ..column.look() };
        let glyphs = |item: Item| match item.content {
            ItemContent::Glyphs(run) => Some(run),
            _ => None,
        };
        let runs: Vec<GlyphRun> = self.one_line(words, &column, &look).items.into_iter().filter_map(glyphs).collect();
        let left = runs.iter().map(|run| run.x).fold(f32::INFINITY, f32::min);
        let right = runs.iter().map(|run| run.x + run.width()).fold(f32::NEG_INFINITY, f32::max);
        (right > left).then_some((runs, right - left))
    }
}
