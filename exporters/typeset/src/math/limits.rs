//! What stands above and below: limits, accents, braces and lines (MathML Core, 3.4.2).

use super::font::Axis;
use super::layout::{Place, Set, Setter, Stretch};
use super::letters::{accent, is_line};
use super::row::{Core, core, core_of};
use super::shape::Shape;
use super::stretch::Fit;
use super::style::MathStyle;
use polypress_formula::Element;
use ttf_parser::math::Constants;

/// At which side of its base something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Above,
    Below,
}

/// How far from its base something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Distance {
    /// As limits of a sum do.
    Limit,
    /// As words on an arrow do.
    Arrow,
}

impl Setter<'_, '_> {
    pub(crate) fn limits(&mut self, element: &Element, style: MathStyle, place: Place) -> Set {
        let mut children = element.elements();
        let Some(base) = children.next() else { return Ok(Shape::default()) };
        let (below, above) = match element.name {
            "munder" => (children.next(), None),
            "mover" => (None, children.next()),
            _ => (children.next(), children.next()),
        };
        let operator = core_of(base).map(|operator| core(operator, place.form));
        if !style.display && operator.is_some_and(|operator| operator.habits.movable_limits) {
            let base = self.element(base, style, place)?;
            return self.beside(base, below, above, style);
        }
        if operator.is_some_and(|operator| self.grows_wide(&operator)) {
            return self.on_arrow(base, below, above, style);
        }
        let is_accent = |name| element.attribute(name) == Some("true");
        let mut whole = self.element(base, style, place)?;
        if let Some(below) = below {
            whole = self.attach(whole, below, Side::Below, is_accent("accentunder"), style)?;
        }
        if let Some(above) = above {
            whole = self.attach(whole, above, Side::Above, is_accent("accent"), style)?;
        }
        Ok(whole)
    }

    fn grows_wide(&self, core: &Core<'_>) -> bool {
        core.habits.stretchy && self.can_grow(core, Axis::Horizontal)
    }

    /// An arrow that is as long as what stands on it.
    fn on_arrow(&mut self, arrow: &Element, below: Option<&Element>, above: Option<&Element>, style: MathStyle) -> Set {
        let mut set = |element: Option<&Element>, style| {
            element.map(|element| self.element(element, style, Place::ANY)).transpose()
        };
        let (below, above) = (set(below, style.script().compact())?, set(above, style.script())?);
        let width = below.iter().chain(&above).map(|shape| shape.width).fold(0.0, f32::max);
        let mut whole = self.element(arrow, style, Place { stretch: Some(Stretch::Wide(width)), ..Place::ANY })?;
        if let Some(below) = below {
            whole = self.at_distance(whole, below, Side::Below, Distance::Arrow, style);
        }
        if let Some(above) = above {
            whole = self.at_distance(whole, above, Side::Above, Distance::Arrow, style);
        }
        Ok(whole)
    }

    fn attach(&mut self, base: Shape, element: &Element, side: Side, is_accent: bool, style: MathStyle) -> Set {
        if is_accent && element.name == "mo" {
            return Ok(self.mark(base, element, side, style));
        }
        let inner = if side == Side::Below { style.script().compact() } else { style.script() };
        let wide = core_of(element).is_some_and(|operator| self.grows_wide(&core(operator, Place::ANY.form)));
        let stretch = wide.then_some(Stretch::Wide(base.width));
        let shape = self.element(element, inner, Place { stretch, ..Place::ANY })?;
        Ok(self.at_distance(base, shape, side, Distance::Limit, style))
    }

    /// Puts something centred above or below.
    fn at_distance(&self, base: Shape, shape: Shape, side: Side, distance: Distance, style: MathStyle) -> Shape {
        let size = style.size(self.font);
        let constant = |of| self.font.constant(of) * size;
        let y = match (side, distance) {
            (Side::Above, Distance::Limit) => {
                let gap = constant(Constants::upper_limit_gap_min) + shape.descent;
                -(base.ascent + gap.max(constant(Constants::upper_limit_baseline_rise_min)))
            }
            (Side::Above, Distance::Arrow) => {
                let gap = base.ascent + constant(Constants::stretch_stack_gap_below_min) + shape.descent;
                -gap.max(constant(Constants::stretch_stack_top_shift_up))
            }
            (Side::Below, Distance::Limit) => {
                let gap = constant(Constants::lower_limit_gap_min) + shape.ascent;
                base.descent + gap.max(constant(Constants::lower_limit_baseline_drop_min))
            }
            (Side::Below, Distance::Arrow) => {
                let gap = base.descent + constant(Constants::stretch_stack_gap_above_min) + shape.ascent;
                gap.max(constant(Constants::stretch_stack_bottom_shift_down))
            }
        };
        // The limits of a leaning integral lean with it.
        let lean = if side == Side::Above { base.italic / 2.0 } else { -base.italic / 2.0 };
        centered(base, shape, lean, y)
    }

    /// An accent, a brace or a line.
    fn mark(&self, base: Shape, element: &Element, side: Side, style: MathStyle) -> Shape {
        let words = element.words();
        let Some(given) = words.trim().chars().next() else { return base };
        let core = core(element, super::operators::Form::Postfix);
        if is_line(given) && core.habits.stretchy {
            return self.line(base, side, style);
        }
        let character = accent(given);
        let combining = matches!(character, '\u{300}'..='\u{36f}' | '\u{20d0}'..='\u{20ff}');
        let fit = match (core.habits.stretchy, combining) {
            (true, true) => Fit::AtMost(base.width),
            (true, false) => Fit::AtLeast(base.width),
            (false, _) => Fit::AtMost(0.0),
        };
        let Some(mark) = self.stretched(character, Axis::Horizontal, fit, self.ink(style)) else { return base };
        if combining && side == Side::Above {
            return self.accented(base, mark, style);
        }
        let gap = self.font.constant(Constants::overbar_vertical_gap) * style.size(self.font);
        let y = match side {
            Side::Above => -(base.ascent + gap + mark.descent),
            Side::Below => base.descent + gap + mark.ascent,
        };
        centered(base, mark, 0.0, y)
    }

    /// A letter with an accent, the middle of the one over that of the other.
    fn accented(&self, base: Shape, mark: Shape, style: MathStyle) -> Shape {
        let height = self.font.constant(Constants::accent_base_height) * style.size(self.font);
        let up = (base.ascent - height).max(0.0);
        let x = base.accent.unwrap_or(base.width / 2.0) - mark.accent.unwrap_or(mark.width / 2.0);
        let mut whole = Shape {
            width: base.width,
            italic: base.italic,
            accent: base.accent,
            is_character: base.is_character,
            ..Shape::default()
        };
        whole.add(base, 0.0, 0.0);
        whole.add(mark, x, -up);
        whole
    }

    fn line(&self, base: Shape, side: Side, style: MathStyle) -> Shape {
        let size = style.size(self.font);
        let constant = |of| self.font.constant(of) * size;
        let mut whole = Shape { width: base.width, ..Shape::default() };
        let (ascent, descent) = (base.ascent, base.descent);
        whole.add(base, 0.0, 0.0);
        match side {
            Side::Above => {
                let bar = Shape::bar(whole.width, constant(Constants::overbar_rule_thickness), style.color, self.owner);
                whole.add(bar, 0.0, -(ascent + constant(Constants::overbar_vertical_gap)));
                whole.ascent += constant(Constants::overbar_extra_ascender);
            }
            Side::Below => {
                let thickness = constant(Constants::underbar_rule_thickness);
                let bar = Shape::bar(whole.width, thickness, style.color, self.owner);
                whole.add(bar, 0.0, descent + constant(Constants::underbar_vertical_gap) + thickness);
                whole.descent += constant(Constants::underbar_extra_descender);
            }
        }
        whole
    }
}

/// One shape in the middle of another, this far to the right of it and below its baseline.
fn centered(base: Shape, other: Shape, lean: f32, y: f32) -> Shape {
    let x = (base.width - other.width) / 2.0 + lean;
    let start = (-x).max(0.0);
    let end = (x + other.width).max(base.width);
    let mut whole = Shape { width: start + end, italic: base.italic, ..Shape::default() };
    whole.add(base, start, 0.0);
    whole.add(other, start + x, y);
    whole
}
