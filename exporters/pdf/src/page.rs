//! Painting pages: every item is drawn, and marked as content of its slot in the tag tree or as decoration.

use crate::fonts::Fonts;
use crate::glyphs::{Piece, Stretch, pieces};
use crate::picture::Pictures;
use crate::validation::location;
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Rect, Transform};
use krilla::graphic::Graphic;
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag};
use krilla::text::{GlyphId, KrillaGlyph};
use polypress_model::LanguageTag;
use polypress_typeset::{
    ArtifactKind, Color, ContentId, GlyphRun, Item, ItemContent, Line, NodeId, Owner, Page, Rectangle,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What has been painted so far, to be put into the tag tree.
#[derive(Default)]
pub(crate) struct Painted {
    /// The pieces of the content slots in the order of painting.
    pub(crate) content: Vec<(ContentId, Identifier)>,
    /// The annotations of each link.
    pub(crate) annotations: BTreeMap<NodeId, Vec<Identifier>>,
    /// Page and box of each slot that is an image.
    pub(crate) extents: BTreeMap<ContentId, (usize, Rect)>,
}

/// Draws the items of pages, one page at a time.
pub(crate) struct Painter<'a> {
    /// The fonts of the document.
    fonts: Fonts<'a>,
    /// The images of the book.
    pictures: &'a Pictures,
    /// What has been painted so far.
    pub(crate) painted: Painted,
    /// Shapes of glyphs by face, glyph, bits of the size, and colour.
    stamps: BTreeMap<(u16, u16, u32, Color), Graphic>,
}

/// How what is being drawn is marked. Items that follow each other with the same mark share it.
#[derive(Clone, PartialEq)]
struct Mark {
    owner: Owner,
    kind: MarkKind,
}

#[derive(Clone, PartialEq)]
enum MarkKind {
    /// Text, perhaps in another language than the book's.
    Text(Option<Arc<LanguageTag>>),
    /// Characters shown as a frame, and what it says.
    Missing(String),
    /// Lines, boxes and images.
    Graphic,
    /// A ground and its extent, which the standard asks for (ISO 32000-1, table 330).
    Ground(Rect),
}

impl MarkKind {
    /// Whether the next item may share the mark.
    fn is_shared(&self) -> bool {
        matches!(self, Self::Text(_) | Self::Graphic)
    }
}

impl<'a> Painter<'a> {
    /// A painter that has painted nothing yet.
    pub(crate) fn new(fonts: Fonts<'a>, pictures: &'a Pictures) -> Self {
        Self { fonts, pictures, painted: Painted::default(), stamps: BTreeMap::new() }
    }

    /// Draws the words across a page, which lie below everything else.
    pub(crate) fn watermark(&mut self, surface: &mut Surface<'_>, (index, page): (usize, &Page)) {
        let Some(watermark) = &page.watermark else { return };
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Watermark)));
        let turn = Transform::from_rotate_at(watermark.angle, page.width / 2.0, page.height / 2.0);
        surface.push_transform(&turn);
        for run in &watermark.runs {
            for piece in pieces(run, &mut self.fonts, location(index, page.items.len())) {
                match piece {
                    Piece::Spoken(stretch) => draw(surface, run, stretch),
                    Piece::Mark { glyph, x, y } => self.stamp(surface, run, glyph, Point::from_xy(x, y)),
                    Piece::Missing { .. } => {}
                }
            }
        }
        surface.pop();
        surface.end_tagged();
    }

    /// Draws the items of a page.
    pub(crate) fn paint(&mut self, surface: &mut Surface<'_>, page: usize, items: &[Item]) {
        let mut open = None;
        for (index, item) in items.iter().enumerate() {
            surface.set_location(location(page, index));
            match &item.content {
                ItemContent::Glyphs(run) => self.run(surface, &mut open, item.owner, run, (page, index)),
                _ => {
                    self.mark(surface, &mut open, Mark { owner: item.owner, kind: graphic_mark(item) });
                    self.graphic(surface, page, item);
                }
            }
        }
        if open.is_some() {
            surface.end_tagged();
        }
        surface.reset_location();
    }

    /// Opens the mark unless it is open already.
    fn mark(&mut self, surface: &mut Surface<'_>, open: &mut Option<Mark>, mark: Mark) {
        if mark.kind.is_shared() && open.as_ref() == Some(&mark) {
            return;
        }
        if open.is_some() {
            surface.end_tagged();
        }
        let tag = match (mark.owner, &mark.kind) {
            (Owner::Artifact(kind), MarkKind::Ground(extent)) => {
                ContentTag::Artifact(Artifact::new(artifact_type(kind), Some(*extent)))
            }
            (Owner::Artifact(ArtifactKind::Background), _) => {
                ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout))
            }
            (Owner::Artifact(kind), _) => ContentTag::Artifact(Artifact::with_kind(artifact_type(kind))),
            (Owner::Content(_), MarkKind::Text(language)) => {
                ContentTag::Span(SpanTag::empty().with_lang(language.as_ref().map(|language| language.as_str())))
            }
            (Owner::Content(_), MarkKind::Missing(text)) => {
                ContentTag::Span(SpanTag::empty().with_actual_text(Some(text)))
            }
            (Owner::Content(_), MarkKind::Graphic | MarkKind::Ground(_)) => ContentTag::Other,
        };
        let identifier = surface.start_tagged(tag);
        if let Owner::Content(slot) = mark.owner {
            self.painted.content.push((slot, identifier));
        }
        *open = Some(mark);
    }

    fn run(
        &mut self,
        surface: &mut Surface<'_>,
        open: &mut Option<Mark>,
        owner: Owner,
        run: &GlyphRun,
        (page, index): (usize, usize),
    ) {
        for piece in pieces(run, &mut self.fonts, location(page, index)) {
            match piece {
                Piece::Spoken(stretch) => {
                    self.mark(surface, open, Mark { owner, kind: MarkKind::Text(run.language.clone()) });
                    draw(surface, run, stretch);
                }
                Piece::Mark { glyph, x, y } => {
                    self.mark(surface, open, Mark { owner, kind: MarkKind::Text(run.language.clone()) });
                    self.stamp(surface, run, glyph, Point::from_xy(x, y));
                }
                Piece::Missing { x, width, text } => {
                    self.mark(surface, open, Mark { owner, kind: MarkKind::Missing(text) });
                    rectangle(surface, &frame(run, x, width));
                }
            }
        }
    }

    /// Draws a glyph as a shape, which is written once however often it is drawn.
    fn stamp(&mut self, surface: &mut Surface<'_>, run: &GlyphRun, glyph: u16, at: Point) {
        let key = (run.face, glyph, run.size.to_bits(), run.color);
        let Some(font) = self.fonts.get(run.face, 0) else { return };
        let stamp = self.stamps.entry(key).or_insert_with(|| {
            let mut builder = surface.stream_builder();
            let mut shape = builder.surface();
            shape.set_fill(Some(fill(run.color)));
            let glyph = KrillaGlyph::new(GlyphId::new(glyph.into()), 0.0, 0.0, 0.0, 0.0, 0..0, None);
            shape.draw_glyphs(Point::from_xy(0.0, 0.0), &[glyph], font, "", run.size, true);
            shape.finish();
            Graphic::new(builder.finish(), false)
        });
        surface.push_transform(&Transform::from_translate(at.x, at.y));
        surface.draw_graphic(stamp.clone());
        surface.pop();
    }

    fn graphic(&mut self, surface: &mut Surface<'_>, page: usize, item: &Item) {
        match &item.content {
            ItemContent::Glyphs(_) => {}
            ItemContent::Rectangle(shape) => rectangle(surface, shape),
            ItemContent::Line(shape) => line(surface, shape),
            ItemContent::Image { asset, rect } => {
                let (Some(picture), Some(rect)) = (self.pictures.get(asset), extent(rect)) else { return };
                if let Owner::Content(slot) = item.owner {
                    self.painted.extents.insert(slot, (page, rect));
                }
                picture.draw(surface, rect);
            }
        }
    }
}

fn draw(surface: &mut Surface<'_>, run: &GlyphRun, stretch: Stretch) {
    surface.set_stroke(None);
    surface.set_fill(Some(fill(run.color)));
    let start = Point::from_xy(stretch.x, run.y);
    surface.draw_glyphs(start, &stretch.glyphs, stretch.font, &stretch.text, run.size, false);
}

/// What stands for characters that the font does not have.
fn frame(run: &GlyphRun, x: f32, width: f32) -> Rectangle {
    let height = run.size * 0.7;
    let inset = (width * 0.1).min(run.size * 0.1);
    Rectangle {
        rect: polypress_typeset::Rect::new(x + inset, run.y - height, width - 2.0 * inset, height),
        radius: 0.0,
        fill: None,
        stroke: Some((run.size * 0.05, run.color)),
    }
}

fn graphic_mark(item: &Item) -> MarkKind {
    let ground = match (&item.content, item.owner) {
        (ItemContent::Rectangle(shape), Owner::Artifact(ArtifactKind::Background)) => extent(&shape.rect),
        (ItemContent::Image { rect, .. }, Owner::Artifact(ArtifactKind::Background)) => extent(rect),
        _ => None,
    };
    ground.map_or(MarkKind::Graphic, MarkKind::Ground)
}

fn artifact_type(kind: ArtifactKind) -> ArtifactType {
    match kind {
        ArtifactKind::Header => ArtifactType::Header,
        ArtifactKind::Footer => ArtifactType::Footer,
        ArtifactKind::Page => ArtifactType::Page,
        ArtifactKind::Layout => ArtifactType::Layout,
        ArtifactKind::Background => ArtifactType::Background,
    }
}

fn rectangle(surface: &mut Surface<'_>, shape: &Rectangle) {
    let Some(path) = extent(&shape.rect).and_then(|rect| rounded(rect, shape.radius)) else { return };
    surface.set_fill(shape.fill.map(fill));
    surface.set_stroke(shape.stroke.map(|(width, color)| stroke(width, color, None)));
    if shape.fill.is_some() || shape.stroke.is_some() {
        surface.draw_path(&path);
    }
}

fn line(surface: &mut Surface<'_>, line: &Line) {
    let mut path = PathBuilder::new();
    path.move_to(line.from.x, line.from.y);
    path.line_to(line.to.x, line.to.y);
    let Some(path) = path.finish() else { return };
    surface.set_fill(None);
    surface.set_stroke(Some(stroke(line.width, line.color, line.dash)));
    surface.draw_path(&path);
}

/// A box with round corners; `None` for one without extent.
fn rounded(rect: Rect, radius: f32) -> Option<Path> {
    /// How far the control points of a quarter of a circle lie from its ends, as a part of the radius.
    const KAPPA: f32 = 0.552_285;
    let mut path = PathBuilder::new();
    let radius = radius.min(rect.width() / 2.0).min(rect.height() / 2.0);
    if radius <= 0.0 {
        path.push_rect(rect);
        return path.finish();
    }
    let (left, top, right, bottom) = (rect.left(), rect.top(), rect.right(), rect.bottom());
    let near = radius * (1.0 - KAPPA);
    path.move_to(left + radius, top);
    path.line_to(right - radius, top);
    path.cubic_to(right - near, top, right, top + near, right, top + radius);
    path.line_to(right, bottom - radius);
    path.cubic_to(right, bottom - near, right - near, bottom, right - radius, bottom);
    path.line_to(left + radius, bottom);
    path.cubic_to(left + near, bottom, left, bottom - near, left, bottom - radius);
    path.line_to(left, top + radius);
    path.cubic_to(left, top + near, left + near, top, left + radius, top);
    path.close();
    path.finish()
}

/// A box as krilla has it; `None` for one that is not finite or has no extent.
fn extent(rect: &polypress_typeset::Rect) -> Option<Rect> {
    Rect::from_xywh(rect.x, rect.y, rect.width, rect.height).filter(|rect| rect.width() > 0.0 && rect.height() > 0.0)
}

fn fill(color: Color) -> Fill {
    Fill { paint: paint(color).into(), opacity: NormalizedF32::ONE, rule: Default::default() }
}

fn stroke(width: f32, color: Color, dash: Option<(f32, f32)>) -> Stroke {
    Stroke {
        paint: paint(color).into(),
        width,
        dash: dash.map(|(dash, gap)| StrokeDash { array: vec![dash, gap], offset: 0.0 }),
        ..Stroke::default()
    }
}

fn paint(color: Color) -> rgb::Color {
    rgb::Color::new(color.red, color.green, color.blue)
}
