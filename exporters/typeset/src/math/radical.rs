//! Roots (MathML Core, 3.3.3).

use super::font::Axis;
use super::layout::{Place, Set, Setter};
use super::shape::Shape;
use super::stretch::Fit;
use super::style::MathStyle;
use polypress_formula::Element;
use ttf_parser::math::Constants;

impl Setter<'_, '_> {
    pub(crate) fn square_root(&mut self, element: &Element, style: MathStyle) -> Set {
        let inner = self.row(element, style.compact(), Place::ANY)?;
        let (root, _) = self.under_root(inner, style);
        Ok(root)
    }

    pub(crate) fn root(&mut self, element: &Element, style: MathStyle) -> Set {
        let inner = self.child(element, 0, style.compact())?;
        let degree = self.child(element, 1, MathStyle { display: false, level: 2, ..style })?;
        let (root, sign) = self.under_root(inner, style);
        let size = style.size(self.font);
        let before = self.font.constant(Constants::radical_kern_before_degree) * size;
        let after = self.font.constant(Constants::radical_kern_after_degree) * size;
        let raise = self.font.degree_raise() * sign - root.descent + degree.descent;
        let left = before.max(0.0);
        let start = (left + degree.width + after).max(0.0);
        let mut whole = Shape { width: start + root.width, ..Shape::default() };
        whole.add(degree, left, -raise);
        whole.add(root, start, 0.0);
        Ok(whole)
    }

    /// The sign of a root over something, and how high the sign is.
    fn under_root(&self, inner: Shape, style: MathStyle) -> (Shape, f32) {
        let size = style.size(self.font);
        let constant = |of| self.font.constant(of) * size;
        let thickness = constant(Constants::radical_rule_thickness);
        let gap = match style.display {
            true => constant(Constants::radical_display_style_vertical_gap),
            false => constant(Constants::radical_vertical_gap),
        };
        let needed = inner.height() + gap + thickness;
        let sign = self.stretched('√', Axis::Vertical, Fit::AtLeast(needed), self.ink(style)).unwrap_or_default();
        let (height, start) = (sign.height(), sign.width);
        // A sign that is too high stands above and below what it covers alike.
        let gap = gap + ((height - needed) / 2.0).max(0.0);
        let top = inner.ascent + gap + thickness;
        let lower = sign.ascent - top;
        let mut whole = Shape { width: start + inner.width, ..Shape::default() };
        let bar = Shape::bar(inner.width, thickness, style.color, self.owner);
        whole.add(sign.lowered(lower), 0.0, 0.0);
        whole.add(bar, start, thickness - top);
        whole.add(inner, start, 0.0);
        whole.ascent += constant(Constants::radical_extra_ascender);
        (whole, height)
    }
}
