//! Formulas in the composer: TeX is read, and becomes boxes within a line or one of its own.

use super::font::{MathFont, SCALE};
use super::layout::{Place, Setter};
use super::row::Placed;
use super::shape::Shape;
use super::style::MathStyle;
use crate::composer::Composer;
use crate::document::Owner;
use crate::paragraph::Segment;
use polypress_formula::{Element, read};
use polypress_model::Math;

/// How small a formula may be set, as a part of its size, so that it has room.
const SMALLEST: f32 = 0.6;

/// Why a formula is printed as its source.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Fault {
    /// Its TeX is wrong or unknown.
    Unreadable(String),
    /// It is well written and cannot be set.
    Unset(&'static str),
}

impl<'b> Composer<'b> {
    /// A formula as one shape, for a line of its own; `room` is how wide it may be.
    pub(crate) fn display_formula(
        &mut self,
        math: &Math,
        around: &Segment,
        owner: Owner,
        room: f32,
    ) -> Result<Shape, Fault> {
        let formula = read(math).map_err(Fault::Unreadable)?;
        let shape = self.formula(&formula, math, around, owner, room, 1.0)?;
        let scale = room / shape.width.max(0.1);
        let shape = match scale < 1.0 {
            true if scale < SMALLEST => return Err(Fault::Unset("it is too wide for its place")),
            true => self.formula(&formula, math, around, owner, room, scale * 0.999)?,
            false => shape,
        };
        self.of_sane_height(shape)
    }

    /// A formula within a line as shapes between which the line may end; `room` is the width of the line.
    pub(crate) fn inline_formula(
        &mut self,
        math: &Math,
        around: &Segment,
        owner: Owner,
        room: f32,
    ) -> Result<Vec<Shape>, Fault> {
        let whole = self.display_formula(math, around, owner, room * 3.0)?;
        if whole.width < room * 0.3 {
            return Ok(vec![whole]);
        }
        let formula = read(math).map_err(Fault::Unreadable)?;
        let style = style(math, around, 1.0);
        let mut setter = self.setter(around, owner, None).ok_or(Fault::Unset("its font cannot be read"))?;
        let elements: Vec<&Element> = formula.elements().collect();
        let placed = setter.arrange(&elements, style).map_err(Fault::Unset)?;
        let pieces = pieces(placed);
        match pieces.iter().all(|piece| piece.width <= room) {
            true => Ok(pieces),
            false => self.display_formula(math, around, owner, room).map(|whole| vec![whole]),
        }
    }

    fn formula(
        &mut self,
        formula: &Element,
        math: &Math,
        around: &Segment,
        owner: Owner,
        room: f32,
        scale: f32,
    ) -> Result<Shape, Fault> {
        let style = style(math, around, scale);
        let room = math.display.then_some(room);
        let mut setter = self.setter(around, owner, room).ok_or(Fault::Unset("its font cannot be read"))?;
        setter.element(formula, style, Place::ANY).map_err(Fault::Unset)
    }

    fn setter(&mut self, around: &Segment, owner: Owner, room: Option<f32>) -> Option<Setter<'_, 'b>> {
        Some(Setter { font: MathFont::shipped()?, composer: self, owner, around: around.clone(), room })
    }

    fn of_sane_height(&self, shape: Shape) -> Result<Shape, Fault> {
        match shape.ascent.max(0.0) + shape.descent.max(0.0) < self.style.height * 0.8 {
            true => Ok(shape),
            false => Err(Fault::Unset("it is too high for the page")),
        }
    }
}

fn style(math: &Math, around: &Segment, scale: f32) -> MathStyle {
    let base = around.size / around.script.scale() * SCALE * scale;
    MathStyle { base, display: math.display, level: 0, compact: false, color: around.color, depth: 0 }
}

/// Joins elements up to each place where a line may end: after a relation or an operator between two others.
fn pieces(placed: Vec<Placed>) -> Vec<Shape> {
    let mut pieces = vec![Shape::default()];
    let count = placed.len();
    let mut open = 0.0;
    for (index, Placed { shape, before, after, breaks }) in placed.into_iter().enumerate() {
        let Some(piece) = pieces.last_mut() else { break };
        piece.width += open + before;
        piece.append(shape);
        open = after;
        if breaks && index + 1 < count {
            pieces.push(Shape::default());
            open = 0.0;
        }
    }
    pieces
}
