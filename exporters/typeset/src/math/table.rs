//! Matrices, cases and equations one below the other (MathML Core, 3.5).

use super::layout::{Set, Setter};
use super::shape::Shape;
use super::style::{MathStyle, property};
use polypress_formula::Element;

/// Room at each side of a column, in font sizes, where a cell does not say.
const PADDING: f32 = 0.5;

/// Room at the outer edges of a table, in font sizes.
const EDGE: f32 = 0.08;

/// The least a row reaches above and below its baseline, in font sizes (The TeXbook, appendix B: a strut in lines 1.2
/// font sizes apart).
const STRUT: (f32, f32) = (0.84, 0.36);

/// Thickness of lines in a table, in font sizes.
const LINE: f32 = 0.05;

/// A cell that is set.
struct Cell {
    shape: Shape,
    /// Which part of the free room is before it: 0 at the left, 1 at the right.
    part: f32,
    before: f32,
    after: f32,
    line_above: bool,
    line_after: bool,
}

/// Where columns begin and how wide they are without their padding.
struct Columns {
    places: Vec<(f32, f32)>,
    width: f32,
}

impl Setter<'_, '_> {
    pub(crate) fn table(&mut self, element: &Element, style: MathStyle) -> Set {
        let style = MathStyle { display: element.attribute("displaystyle") == Some("true"), ..style };
        let css = element.attribute("style");
        let is_numbered = property(css, "width") == Some("100%");
        let mut rows = Vec::new();
        let mut numbers = Vec::new();
        for row in element.elements() {
            let mut cells = row.elements().map(|cell| self.cell(cell, style)).collect::<Result<Vec<Cell>, _>>()?;
            if is_numbered && cells.len() >= 2 {
                numbers.push(cells.pop().map(|cell| cell.shape));
                cells.remove(0);
            }
            rows.push(cells);
        }
        let size = style.size(self.font);
        let columns = columns(&mut rows, property(css, "border-left").is_some(), size);
        let has_numbers = numbers.iter().flatten().any(|number| number.width > 0.0);
        let numbered_room = self.room.filter(|room| has_numbers && style.depth <= 4 && *room > columns.width);
        let start = numbered_room.map_or(0.0, |room| (room - columns.width) / 2.0);
        let mut whole = self.rows(rows, &columns, numbers, start, numbered_room, style);
        whole.width = numbered_room.unwrap_or(columns.width);
        if property(css, "border-left").is_some() {
            let bar = Shape::bar(size * LINE, whole.height(), style.color, self.owner);
            let y = whole.descent;
            whole.add(bar, 0.0, y);
        }
        if property(css, "border-top").is_some() {
            let y = -whole.ascent;
            whole.add(Shape::bar(columns.width, size * LINE, style.color, self.owner), start, y);
        }
        Ok(self.centered(whole, size))
    }

    fn cell(&mut self, element: &Element, style: MathStyle) -> Result<Cell, &'static str> {
        let css = element.attribute("style");
        let inner = MathStyle { depth: style.depth + 1, ..style };
        let children: Vec<&Element> = element.elements().collect();
        let shape = super::row::joined(self.arrange(&children, inner)?);
        let size = style.size(self.font);
        let padding = |name| {
            let given = property(css, name).and_then(|given| style.length(given, self.font));
            given.unwrap_or(size * PADDING)
        };
        Ok(Cell {
            shape,
            part: match property(css, "text-align") {
                Some("left") => 0.0,
                Some("right") => 1.0,
                _ => 0.5,
            },
            before: padding("padding-left"),
            after: padding("padding-right"),
            line_above: property(css, "border-top").is_some(),
            line_after: property(css, "border-right").is_some(),
        })
    }

    /// Rows one below the other, the first one's top at the baseline.
    fn rows(
        &self,
        rows: Vec<Vec<Cell>>,
        columns: &Columns,
        numbers: Vec<Option<Shape>>,
        start: f32,
        numbered_room: Option<f32>,
        style: MathStyle,
    ) -> Shape {
        let size = style.size(self.font);
        let (above, below) = if style.level > 0 { (0.7, 0.25) } else { STRUT };
        let between = if style.display { 0.3 } else { 0.1 } * size;
        let line = |width, height| Shape::bar(width, height, style.color, self.owner);
        let mut whole = Shape::default();
        let mut numbers = numbers.into_iter();
        let count = rows.len();
        let mut y = 0.0;
        for (index, row) in rows.into_iter().enumerate() {
            let shapes = || row.iter().map(|cell| &cell.shape);
            let ascent = shapes().map(|shape| shape.ascent).fold(above * size, f32::max);
            let descent = shapes().map(|shape| shape.descent).fold(below * size, f32::max);
            let gap = if index + 1 < count { between } else { 0.0 };
            let (baseline, bottom) = (y + ascent, y + ascent + descent + gap);
            for (cell, (x, width)) in row.into_iter().zip(&columns.places) {
                let x = start + x;
                if cell.line_above {
                    whole.add(line(width + cell.before + cell.after, size * LINE), x - cell.before, y);
                }
                if cell.line_after {
                    whole.add(line(size * LINE, bottom - y), x + width + cell.after, bottom);
                }
                let free = width - cell.shape.width;
                whole.add(cell.shape, x + free * cell.part, baseline);
            }
            if let (Some(room), Some(number)) = (numbered_room, numbers.next().flatten()) {
                let x = room - number.width;
                whole.add(number, x, baseline);
            }
            y = bottom;
        }
        whole.ascent = whole.ascent.max(0.0);
        whole.descent = whole.descent.max(y);
        whole
    }
}

/// Finds the places of columns, and takes the room away that stands at the outer edges.
fn columns(rows: &mut [Vec<Cell>], has_line_before: bool, size: f32) -> Columns {
    let count = rows.iter().map(Vec::len).max().unwrap_or_default();
    let ends_in_line = rows.iter().any(|row| row.len() == count && row.last().is_some_and(|cell| cell.line_after));
    for row in rows.iter_mut() {
        if let (Some(first), false) = (row.first_mut(), has_line_before) {
            first.before = size * EDGE;
        }
        if row.len() == count
            && !ends_in_line
            && let Some(last) = row.last_mut()
        {
            last.after = size * EDGE;
        }
    }
    let mut x = if has_line_before { size * LINE } else { 0.0 };
    let mut places = Vec::with_capacity(count);
    for column in 0..count {
        let cells = || rows.iter().filter_map(|row| row.get(column));
        let most = |of: fn(&Cell) -> f32| cells().map(of).fold(0.0, f32::max);
        let width = most(|cell| cell.shape.width);
        x += most(|cell| cell.before);
        places.push((x, width));
        x += width + most(|cell| cell.after);
    }
    Columns { places, width: x }
}
