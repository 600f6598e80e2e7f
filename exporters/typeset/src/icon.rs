//! Icons of alerts, drawn on a square 16 wide; the words beside them say the same.

use crate::document::{ArtifactKind, Item, ItemContent, Line, Owner, Rectangle};
use crate::geometry::{Color, Point, Rect};
use polypress_model::AlertKind;

/// Thickness of lines, as a part of the square.
const STROKE: f32 = 1.5;

/// The corners of what surrounds the sign of a warning and of a caution.
const TRIANGLE: [(f32, f32); 3] = [(8.0, 1.5), (15.2, 14.2), (0.8, 14.2)];
const OCTAGON: [(f32, f32); 8] =
    [(5.1, 1.0), (10.9, 1.0), (15.0, 5.1), (15.0, 10.9), (10.9, 15.0), (5.1, 15.0), (1.0, 10.9), (1.0, 5.1)];

/// The icon of an alert, its left top corner here.
pub(crate) fn icon(kind: AlertKind, corner: Point, width: f32, color: Color) -> Vec<Item> {
    let mut pen = Pen { corner, scale: width / 16.0, color, items: Vec::new() };
    match kind {
        AlertKind::Note => {
            pen.frame((1.0, 1.0, 14.0, 14.0), 7.0);
            pen.lines(&[(8.0, 7.2), (8.0, 11.8)]);
            pen.dot(8.0, 4.8);
        }
        AlertKind::Tip => {
            pen.frame((3.2, 0.9, 9.6, 9.6), 4.8);
            pen.lines(&[(5.6, 12.4), (10.4, 12.4)]);
            pen.lines(&[(6.6, 14.9), (9.4, 14.9)]);
        }
        AlertKind::Important => {
            pen.frame((1.0, 1.2, 14.0, 11.0), 2.0);
            pen.lines(&[(4.2, 12.2), (4.2, 15.2), (7.4, 12.2)]);
            pen.lines(&[(8.0, 3.4), (8.0, 7.0)]);
            pen.dot(8.0, 9.6);
        }
        AlertKind::Warning => {
            pen.closed(&TRIANGLE);
            pen.lines(&[(8.0, 6.0), (8.0, 9.6)]);
            pen.dot(8.0, 12.0);
        }
        AlertKind::Caution => {
            pen.closed(&OCTAGON);
            pen.lines(&[(8.0, 4.4), (8.0, 8.8)]);
            pen.dot(8.0, 11.4);
        }
    }
    pen.items
}

struct Pen {
    corner: Point,
    scale: f32,
    color: Color,
    items: Vec<Item>,
}

impl Pen {
    fn point(&self, (x, y): (f32, f32)) -> Point {
        Point { x: self.corner.x + x * self.scale, y: self.corner.y + y * self.scale }
    }

    fn draw(&mut self, content: ItemContent) {
        self.items.push(Item { content, owner: Owner::Artifact(ArtifactKind::Layout) });
    }

    fn frame(&mut self, (x, y, width, height): (f32, f32, f32, f32), radius: f32) {
        let corner = self.point((x, y));
        let rect = Rect::new(corner.x, corner.y, width * self.scale, height * self.scale);
        let stroke = Some((STROKE * self.scale, self.color));
        self.draw(ItemContent::Rectangle(Rectangle { rect, radius: radius * self.scale, fill: None, stroke }));
    }

    fn dot(&mut self, x: f32, y: f32) {
        let (corner, width) = (self.point((x - 0.95, y - 0.95)), 1.9 * self.scale);
        let rect = Rect::new(corner.x, corner.y, width, width);
        let rectangle = Rectangle { rect, radius: width / 2.0, fill: Some(self.color), stroke: None };
        self.draw(ItemContent::Rectangle(rectangle));
    }

    fn lines(&mut self, points: &[(f32, f32)]) {
        for ends in points.windows(2) {
            let (from, to) = (self.point(ends[0]), self.point(ends[1]));
            let (width, color) = (STROKE * self.scale, self.color);
            self.draw(ItemContent::Line(Line { from, to, width, color, dash: None }));
        }
    }

    fn closed(&mut self, corners: &[(f32, f32)]) {
        self.lines(corners);
        if let (Some(first), Some(last)) = (corners.first(), corners.last()) {
            self.lines(&[*last, *first]);
        }
        // Lines end bluntly; a dot in each corner joins them.
        for (x, y) in corners {
            let (corner, width) = (self.point((x - STROKE / 2.0, y - STROKE / 2.0)), STROKE * self.scale);
            let rect = Rect::new(corner.x, corner.y, width, width);
            let rectangle = Rectangle { rect, radius: width / 2.0, fill: Some(self.color), stroke: None };
            self.draw(ItemContent::Rectangle(rectangle));
        }
    }
}
