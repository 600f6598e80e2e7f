//! Painting pages: every item becomes a few operations of printpdf, which counts from the bottom of the page.

use crate::fonts::EmbeddedFace;
use polypress_typeset::{Color, Glyph, GlyphRun, ItemContent, Line, Page, Rect, Rectangle};
use printpdf::{
    Codepoint, LineDashPattern, LinePoint, Op, PaintMode, PdfFontHandle, PdfPage, Polygon, PolygonRing, Pt, Rgb,
    TextItem, TextMatrix, WindingOrder,
};

/// How far the handles of a curve stand out that makes a quarter of a circle, in its radiuses.
const QUARTER: f32 = 0.552_285;

/// Paints a page. Images are left out: sheets have none.
pub(crate) fn paint(page: &Page, faces: &mut [EmbeddedFace]) -> PdfPage {
    let mut painter = Painter { height: page.height, faces, operations: Vec::new() };
    for item in &page.items {
        match &item.content {
            ItemContent::Glyphs(run) => painter.glyphs(run),
            ItemContent::Rectangle(rectangle) => painter.rectangle(rectangle),
            ItemContent::Line(line) => painter.line(line),
            ItemContent::Image { .. } => {}
        }
    }
    let whole = printpdf::Rect::from_wh(Pt(page.width), Pt(page.height));
    PdfPage { media_box: whole.clone(), trim_box: whole.clone(), crop_box: whole, ops: painter.operations }
}

struct Painter<'a> {
    height: f32,
    faces: &'a mut [EmbeddedFace],
    operations: Vec<Op>,
}

impl Painter<'_> {
    fn point(&self, x: f32, y: f32) -> printpdf::Point {
        printpdf::Point { x: Pt(x), y: Pt(self.height - y) }
    }

    fn glyphs(&mut self, run: &GlyphRun) {
        let Some(face) = self.faces.get_mut(usize::from(run.face)) else { return };
        self.operations.push(Op::SetFillColor { col: color(run.color) });
        self.operations.push(Op::StartTextSection);
        let font = PdfFontHandle::External(face.id.clone());
        self.operations.push(Op::SetFont { font, size: Pt(run.size) });
        let scale = 1000.0 / f64::from(run.size);
        // The pen of the layout, and that of a reader, which is told the difference.
        let mut x = f64::from(run.x);
        let mut stretch: Option<Stretch> = None;
        let glyphs: Vec<Glyph> = run.glyphs().collect();
        for (index, glyph) in glyphs.iter().enumerate() {
            let (left, y) = (x + f64::from(glyph.x_offset), run.y + glyph.y_offset);
            let code = face.glyph(glyph.id);
            let text = face.text(code, words_of(run, &glyphs, index));
            let current = match &mut stretch {
                Some(current) if current.y == y => current,
                _ => {
                    self.operations.extend(stretch.take().into_iter().flat_map(|done| done.operations(self.height)));
                    stretch.insert(Stretch { x: left, y, pen: 0.0, codepoints: Vec::new() })
                }
            };
            current.show(code, (left - current.x) * scale, face.width(code), text);
            x += f64::from(glyph.advance);
        }
        self.operations.extend(stretch.into_iter().flat_map(|done| done.operations(self.height)));
        self.operations.push(Op::EndTextSection);
    }

    fn rectangle(&mut self, rectangle: &Rectangle) {
        let Rectangle { rect, radius, fill, stroke } = *rectangle;
        let mode = match (fill, stroke) {
            (None, None) => return,
            (Some(_), None) => PaintMode::Fill,
            (None, Some(_)) => PaintMode::Stroke,
            (Some(_), Some(_)) => PaintMode::FillStroke,
        };
        self.operations.extend(fill.map(|fill| Op::SetFillColor { col: color(fill) }));
        if let Some((width, stroke)) = stroke {
            self.pen(width, stroke, None);
        }
        let points = self.outline(rect, radius);
        let polygon = Polygon { rings: vec![PolygonRing { points }], mode, winding_order: WindingOrder::NonZero };
        self.operations.push(Op::DrawPolygon { polygon });
    }

    /// The outline of a box whose corners are rounded by `radius`.
    fn outline(&self, rect: Rect, radius: f32) -> Vec<LinePoint> {
        let (left, top, right, bottom) = (rect.x, rect.y, rect.right(), rect.bottom());
        let radius = radius.min(rect.width / 2.0).min(rect.height / 2.0).max(0.0);
        let corners =
            [(left, top, 1.0, 1.0), (right, top, -1.0, 1.0), (right, bottom, -1.0, -1.0), (left, bottom, 1.0, -1.0)];
        let mut points = Vec::new();
        for (index, (x, y, inwards, downwards)) in corners.into_iter().enumerate() {
            let at =
                |dx: f32, dy: f32, bezier| LinePoint { p: self.point(x + dx * inwards, y + dy * downwards), bezier };
            if radius == 0.0 {
                points.push(at(0.0, 0.0, false));
                continue;
            }
            let near = radius * (1.0 - QUARTER);
            // Going round, a corner is entered along the side and left along the next.
            let mut corner = [at(0.0, radius, false), at(0.0, near, true), at(near, 0.0, true), at(radius, 0.0, false)];
            if index % 2 == 1 {
                corner.reverse();
            }
            points.extend(corner);
        }
        points
    }

    fn line(&mut self, line: &Line) {
        self.pen(line.width, line.color, line.dash);
        let end = |x, y| LinePoint { p: self.point(x, y), bezier: false };
        let points = vec![end(line.from.x, line.from.y), end(line.to.x, line.to.y)];
        self.operations.push(Op::DrawLine { line: printpdf::Line { points, is_closed: false } });
    }

    fn pen(&mut self, width: f32, stroke: Color, dash: Option<(f32, f32)>) {
        self.operations.push(Op::SetOutlineColor { col: color(stroke) });
        self.operations.push(Op::SetOutlineThickness { pt: Pt(width) });
        let dash = match dash {
            Some((dash, gap)) => LineDashPattern::new(0.0, &[dash, gap]),
            None => LineDashPattern::default(),
        };
        self.operations.push(Op::SetLineDashPattern { dash });
    }
}

/// Glyphs on one height, shown in one go.
struct Stretch {
    x: f64,
    y: f32,
    /// Where a reader stands after the last glyph, in thousandths of the size.
    pen: f64,
    codepoints: Vec<Codepoint>,
}

impl Stretch {
    /// Adds a glyph that stands at `place`, and whose `width` moves the pen.
    fn show(&mut self, gid: u16, place: f64, width: f64, text: String) {
        if let Some(last) = self.codepoints.last_mut() {
            // What is taken back is what the number says once it is written, so that nothing adds up.
            last.offset = (self.pen - place) as f32;
            self.pen -= f64::from(last.offset);
        }
        self.pen += width;
        self.codepoints.push(Codepoint { gid, offset: 0.0, cid: Some(text) });
    }

    fn operations(self, height: f32) -> [Op; 2] {
        let matrix = TextMatrix::Translate(Pt(self.x as f32), Pt(height - self.y));
        [Op::SetTextMatrix { matrix }, Op::ShowText { items: vec![TextItem::GlyphIds(self.codepoints)] }]
    }
}

/// The part of its cluster's text that a glyph of a run stands for: where several draw a cluster, its characters are
/// dealt out among them, and the last has the rest.
fn words_of<'a>(run: &'a GlyphRun, glyphs: &[Glyph], index: usize) -> &'a str {
    let Some(glyph) = glyphs.get(index) else { return "" };
    let text = run.text().get(glyph.bytes()).unwrap_or_default();
    let is_same = |other: &&Glyph| other.text == glyph.text;
    let before = glyphs.iter().take(index).rev().take_while(is_same).count();
    let after = glyphs.iter().skip(index + 1).take_while(is_same).count();
    if before + after == 0 {
        return text;
    }
    let place = if run.right_to_left { after } else { before };
    let starts: Vec<usize> = text.char_indices().map(|(start, _)| start).collect();
    let start = starts.get(place).copied().unwrap_or(text.len());
    let end = if place == before + after { text.len() } else { starts.get(place + 1).copied().unwrap_or(text.len()) };
    text.get(start..end).unwrap_or_default()
}

fn color(color: Color) -> printpdf::Color {
    let part = |part: u8| f32::from(part) / 255.0;
    printpdf::Color::Rgb(Rgb { r: part(color.red), g: part(color.green), b: part(color.blue), icc_profile: None })
}
