//! Indices and exponents (MathML Core, 3.4.1 and 3.4.3).

use super::layout::{Place, Set, Setter};
use super::shape::Shape;
use super::style::MathStyle;
use polypress_formula::Element;
use ttf_parser::math::Constants;

/// An index and an exponent at one side.
#[derive(Default)]
struct Pair {
    below: Option<Shape>,
    above: Option<Shape>,
}

impl Setter<'_, '_> {
    pub(crate) fn scripts(&mut self, element: &Element, style: MathStyle, place: Place) -> Set {
        let children: Vec<&Element> = element.elements().collect();
        let Some((base, scripts)) = children.split_first() else { return Ok(Shape::default()) };
        let base = self.element(base, style, place)?;
        let (after, before) = match element.name {
            "msub" => (vec![self.pair(scripts.first(), None, style)?], Vec::new()),
            "msup" => (vec![self.pair(None, scripts.first(), style)?], Vec::new()),
            "msubsup" => (vec![self.pair(scripts.first(), scripts.get(1), style)?], Vec::new()),
            _ => {
                let mut parts = scripts.split(|child| child.name == "mprescripts");
                (self.pairs(parts.next(), style)?, self.pairs(parts.next(), style)?)
            }
        };
        let whole = after.into_iter().fold(base, |whole, pair| self.after(whole, pair, style));
        Ok(before.into_iter().fold(whole, |whole, pair| self.before(whole, pair, style)))
    }

    fn pairs(&mut self, scripts: Option<&[&Element]>, style: MathStyle) -> Result<Vec<Pair>, &'static str> {
        let pairs = scripts.unwrap_or_default().chunks(2);
        pairs.map(|pair| self.pair(pair.first(), pair.get(1), style)).collect()
    }

    fn pair(
        &mut self,
        below: Option<&&Element>,
        above: Option<&&Element>,
        style: MathStyle,
    ) -> Result<Pair, &'static str> {
        let below = below.map(|index| self.element(index, style.script().compact(), Place::ANY)).transpose()?;
        let above = above.map(|exponent| self.element(exponent, style.script(), Place::ANY)).transpose()?;
        Ok(Pair { below, above })
    }

    /// An index and an exponent beside a base that is set already.
    pub(crate) fn beside(
        &mut self,
        base: Shape,
        index: Option<&Element>,
        exponent: Option<&Element>,
        style: MathStyle,
    ) -> Set {
        let pair = self.pair(index.as_ref(), exponent.as_ref(), style)?;
        Ok(self.after(base, pair, style))
    }

    fn after(&self, base: Shape, pair: Pair, style: MathStyle) -> Shape {
        let (up, down) = self.shifts(&base, &pair, style);
        let (width, italic) = (base.width, base.italic);
        let mut whole = Shape { width, ..Shape::default() };
        whole.add(base, 0.0, 0.0);
        let mut end = width;
        if let Some(above) = pair.above {
            end = end.max(width + above.width);
            whole.add(above, width, -up);
        }
        if let Some(below) = pair.below {
            end = end.max(width - italic + below.width);
            whole.add(below, width - italic, down);
        }
        whole.width = end + self.after_script(style);
        whole
    }

    fn before(&self, base: Shape, pair: Pair, style: MathStyle) -> Shape {
        let (up, down) = self.shifts(&base, &pair, style);
        let width = |shape: &Option<Shape>| shape.as_ref().map_or(0.0, |shape| shape.width);
        let start = self.after_script(style) + width(&pair.above).max(width(&pair.below));
        let mut whole = Shape { width: start + base.width, italic: base.italic, ..Shape::default() };
        for (script, y) in [(pair.above, -up), (pair.below, down)] {
            if let Some(script) = script {
                let x = start - script.width;
                whole.add(script, x, y);
            }
        }
        whole.add(base, start, 0.0);
        whole
    }

    fn after_script(&self, style: MathStyle) -> f32 {
        self.font.constant(Constants::space_after_script) * style.size(self.font)
    }

    /// How far an exponent is raised and an index lowered (MathML Core, 3.4.1.2 to 3.4.1.4; for a single character as
    /// in The TeXbook, appendix G, 18: no more for high letters than for low ones).
    fn shifts(&self, base: &Shape, pair: &Pair, style: MathStyle) -> (f32, f32) {
        let size = style.size(self.font);
        let constant = |of| self.font.constant(of) * size;
        let mut up = match style.compact {
            true => constant(Constants::superscript_shift_up_cramped),
            false => constant(Constants::superscript_shift_up),
        };
        let mut down = constant(Constants::subscript_shift_down);
        if !base.is_character {
            up = up.max(base.ascent - constant(Constants::superscript_baseline_drop_max));
            down = down.max(base.descent + constant(Constants::subscript_baseline_drop_min));
        }
        if let Some(above) = &pair.above {
            up = up.max(constant(Constants::superscript_bottom_min) + above.descent);
        }
        if let Some(below) = &pair.below {
            down = down.max(below.ascent - constant(Constants::subscript_top_max));
        }
        if let (Some(above), Some(below)) = (&pair.above, &pair.below) {
            let gap = (up - above.descent) - (below.ascent - down);
            let missing = (constant(Constants::sub_superscript_gap_min) - gap).max(0.0);
            let highest = constant(Constants::superscript_bottom_max_with_subscript);
            let raise = missing.min((highest - (up - above.descent)).max(0.0));
            up += raise;
            down += missing - raise;
        }
        (up, down)
    }
}
