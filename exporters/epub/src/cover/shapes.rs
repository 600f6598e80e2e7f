//! A laid-out page as filled shapes: boxes, and the outlines of letters.

use crate::Failure;
use polypress_typeset::{Color, Document, Face, GlyphRun, ItemContent, Rectangle};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use tiny_skia::{Path, PathBuilder, Rect, Transform};

/// The width of a cover in pixels.
const WIDTH: u32 = 1600;

/// Shapes of one colour each, in the order of drawing; lengths are in points.
#[derive(Debug)]
pub(super) struct Shapes {
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) filled: Vec<(Path, Color)>,
}

impl Shapes {
    /// The boxes and letters of the first page.
    ///
    /// # Errors
    /// When a font cannot be read.
    pub(super) fn of(document: &Document) -> Result<Self, Failure> {
        let page = document.pages.first().ok_or("the cover has no page")?;
        let mut shapes = Self { width: page.width, height: page.height, filled: Vec::new() };
        for item in &page.items {
            match &item.content {
                ItemContent::Rectangle(rectangle) => shapes.rectangle(rectangle),
                ItemContent::Glyphs(run) => shapes.glyphs(run, &document.faces)?,
                ItemContent::Line(_) | ItemContent::Image { .. } => {}
            }
        }
        Ok(shapes)
    }

    /// Width and height in pixels, as large as shops ask for.
    pub(super) fn pixels(&self) -> (u32, u32) {
        (WIDTH, (WIDTH as f32 / self.width * self.height).round() as u32)
    }

    fn rectangle(&mut self, rectangle: &Rectangle) {
        let own = rectangle.rect;
        if let (Some(rect), Some(fill)) = (Rect::from_xywh(own.x, own.y, own.width, own.height), rectangle.fill) {
            self.filled.push((PathBuilder::from_rect(rect), fill));
        }
    }

    /// The letters of a run, as one shape.
    fn glyphs(&mut self, run: &GlyphRun, faces: &[Face]) -> Result<(), Failure> {
        let Some(face) = faces.get(usize::from(run.face)) else { return Ok(()) };
        let font = FontRef::from_index(face.data.as_ref().as_ref(), face.index)?;
        let outlines = font.outline_glyphs();
        let mut letters = PathBuilder::new();
        let mut pen = run.x;
        for glyph in run.glyphs() {
            let mut outline = Outline(PathBuilder::new());
            if let Some(drawn) = outlines.get(GlyphId::new(glyph.id.into())) {
                drawn.draw(DrawSettings::unhinted(Size::new(run.size), LocationRef::default()), &mut outline)?;
            }
            // Fonts count upwards, pages downwards.
            let place = Transform::from_row(1.0, 0.0, 0.0, -1.0, pen + glyph.x_offset, run.y + glyph.y_offset);
            if let Some(path) = outline.0.finish().and_then(|path| path.transform(place)) {
                letters.push_path(&path);
            }
            pen += glyph.advance;
        }
        self.filled.extend(letters.finish().map(|letters| (letters, run.color)));
        Ok(())
    }
}

/// Takes down what a font draws.
struct Outline(PathBuilder);

impl OutlinePen for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to(x, y);
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        self.0.quad_to(cx0, cy0, x, y);
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.0.cubic_to(cx0, cy0, cx1, cy1, x, y);
    }

    fn close(&mut self) {
        self.0.close();
    }
}
