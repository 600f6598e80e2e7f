//! Fractions and what is stacked like them (MathML Core, 3.3.2).

use super::layout::{Set, Setter};
use super::shape::Shape;
use super::style::{MathStyle, property};
use polypress_formula::Element;
use ttf_parser::math::Constants;

/// Room at both sides of a fraction, in font sizes.
const AROUND: f32 = 0.1;

impl Setter<'_, '_> {
    pub(crate) fn fraction(&mut self, element: &Element, style: MathStyle) -> Set {
        let inner = style.part_of_fraction();
        let mut above = self.child(element, 0, inner)?;
        let below = self.child(element, 1, inner.compact())?;
        if let Some(more) =
            property(element.attribute("style"), "padding-top").and_then(|given| style.length(given, self.font))
        {
            above.ascent += more;
        }
        let thickness = element.attribute("linethickness").and_then(|given| style.length(given, self.font));
        match thickness {
            Some(0.0) => Ok(self.stack(above, below, style)),
            _ => Ok(self.divided(above, below, thickness, style)),
        }
    }

    fn divided(&self, above: Shape, below: Shape, thickness: Option<f32>, style: MathStyle) -> Shape {
        let size = style.size(self.font);
        let constant = |of| self.font.constant(of) * size;
        let thickness = thickness.unwrap_or_else(|| constant(Constants::fraction_rule_thickness));
        let axis = self.axis(size);
        let (up, gap_above, down, gap_below) = match style.display {
            true => (
                constant(Constants::fraction_numerator_display_style_shift_up),
                constant(Constants::fraction_num_display_style_gap_min),
                constant(Constants::fraction_denominator_display_style_shift_down),
                constant(Constants::fraction_denom_display_style_gap_min),
            ),
            false => (
                constant(Constants::fraction_numerator_shift_up),
                constant(Constants::fraction_numerator_gap_min),
                constant(Constants::fraction_denominator_shift_down),
                constant(Constants::fraction_denominator_gap_min),
            ),
        };
        let up = up.max(axis + thickness / 2.0 + gap_above + above.descent);
        let down = down.max(below.ascent + gap_below + thickness / 2.0 - axis);
        let width = above.width.max(below.width);
        let around = size * AROUND;
        let mut whole = Shape { width: width + 2.0 * around, ..Shape::default() };
        let middle = |part: &Shape| around + (width - part.width) / 2.0;
        let (above_at, below_at) = (middle(&above), middle(&below));
        whole.add(above, above_at, -up);
        whole.add(Shape::bar(width, thickness, style.color, self.owner), around, thickness / 2.0 - axis);
        whole.add(below, below_at, down);
        whole
    }

    /// Two parts one above the other, without a bar.
    fn stack(&self, above: Shape, below: Shape, style: MathStyle) -> Shape {
        let size = style.size(self.font);
        let constant = |of| self.font.constant(of) * size;
        let (mut up, mut down, least) = match style.display {
            true => (
                constant(Constants::stack_top_display_style_shift_up),
                constant(Constants::stack_bottom_display_style_shift_down),
                constant(Constants::stack_display_style_gap_min),
            ),
            false => (
                constant(Constants::stack_top_shift_up),
                constant(Constants::stack_bottom_shift_down),
                constant(Constants::stack_gap_min),
            ),
        };
        let missing = (least - (up - above.descent) - (down - below.ascent)).max(0.0);
        (up, down) = (up + missing / 2.0, down + missing / 2.0);
        let width = above.width.max(below.width);
        let mut whole = Shape { width, ..Shape::default() };
        let middle = |part: &Shape| (width - part.width) / 2.0;
        let (above_at, below_at) = (middle(&above), middle(&below));
        whole.add(above, above_at, -up);
        whole.add(below, below_at, down);
        whole
    }
}
