//! The walk through the tree of a formula.

use super::font::MathFont;
use super::operators::Form;
use super::shape::{Ink, Shape};
use super::style::{MathStyle, property};
use crate::composer::Composer;
use crate::document::Owner;
use crate::geometry::Color;
use crate::paragraph::Segment;
use polypress_formula::Element;

/// Formulas whose elements lie deeper in each other are not set.
const DEEPEST: usize = 60;

/// Sets one formula.
pub(crate) struct Setter<'c, 'b> {
    pub(crate) composer: &'c mut Composer<'b>,
    pub(crate) font: &'static MathFont,
    /// Where it belongs in the tree of the document.
    pub(crate) owner: Owner,
    /// How words around the formula look.
    pub(crate) around: Segment,
    /// Width that numbers of equations may stand at the end of; none within a line.
    pub(crate) room: Option<f32>,
}

/// A set part, or why it cannot be set.
pub(crate) type Set = Result<Shape, &'static str>;

/// What surrounds an element, as far as it matters to an operator.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) form: Form,
    pub(crate) stretch: Option<Stretch>,
}

/// How large an operator should become.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Stretch {
    /// As high as what reaches this far above and below the baseline.
    Tall { ascent: f32, descent: f32 },
    /// As wide as this.
    Wide(f32),
}

impl Place {
    /// Where nothing is known of the surroundings.
    pub(crate) const ANY: Self = Self { form: Form::Infix, stretch: None };
}

impl Setter<'_, '_> {
    /// Sets an element.
    pub(crate) fn element(&mut self, element: &Element, style: MathStyle, place: Place) -> Set {
        let style = self.own_style(element, style);
        if style.depth > DEEPEST {
            return Err("it is nested too deeply");
        }
        match element.name {
            "math" | "mrow" | "mstyle" => self.row(element, style, place),
            "mi" => self.identifier(element, style),
            "mn" => self.string(&element.words(), style),
            "mo" => self.operator(element, style, place),
            "mtext" => self.words(&element.words(), element.attribute("style"), style),
            "mspace" => Ok(self.space(element, style)),
            "mfrac" => self.fraction(element, style),
            "msqrt" => self.square_root(element, style),
            "mroot" => self.root(element, style),
            "msub" | "msup" | "msubsup" | "mmultiscripts" => self.scripts(element, style, place),
            "munder" | "mover" | "munderover" => self.limits(element, style, place),
            "mtable" => self.table(element, style),
            "mpadded" => self.padded(element, style, place),
            "mphantom" => Ok(self.row(element, style, place)?.hidden()),
            "menclose" => self.struck(element, style),
            _ => Err("it holds what cannot be set in type"),
        }
    }

    /// The style of an element: that around it, and what it says itself.
    fn own_style(&self, element: &Element, style: MathStyle) -> MathStyle {
        let mut own = MathStyle { depth: style.depth + 1, ..style };
        if let Some(display) = element.attribute("displaystyle") {
            own.display = display == "true";
        }
        if let Some(level) = element.attribute("scriptlevel").and_then(|level| level.parse::<u8>().ok()) {
            own.level = level.min(2);
        }
        let css = element.attribute("style");
        own.compact |= property(css, "math-shift") == Some("compact");
        let color =
            property(css, "color").and_then(|color| u32::from_str_radix(color.trim_start_matches('#'), 16).ok());
        own.color = color.map_or(own.color, Color::new);
        own
    }

    /// How glyphs in this style are drawn.
    pub(crate) fn ink(&self, style: MathStyle) -> Ink {
        Ink { face: self.font.index, size: style.size(self.font), color: style.color, owner: self.owner }
    }

    /// A child by its place.
    pub(crate) fn child(&mut self, element: &Element, index: usize, style: MathStyle) -> Set {
        match element.elements().nth(index) {
            Some(child) => self.element(child, style, Place::ANY),
            None => Ok(Shape::default()),
        }
    }

    fn padded(&mut self, element: &Element, style: MathStyle, place: Place) -> Set {
        let css = element.attribute("style");
        let length = |name| property(css, name).and_then(|given| style.length(given, self.font)).unwrap_or_default();
        let (before, after) = (length("padding-left"), length("padding-right"));
        let inner = self.row(element, style, place)?;
        let mut whole = Shape { width: before, italic: inner.italic, ..Shape::default() };
        whole.append(inner);
        whole.width += after;
        if element.attribute("width") == Some("0") {
            whole.width = 0.0;
        }
        if element.attribute("height") == Some("0") {
            (whole.ascent, whole.descent) = (0.0, 0.0);
        }
        Ok(whole)
    }

    fn struck(&mut self, element: &Element, style: MathStyle) -> Set {
        let mut whole = self.row(element, style, Place::ANY)?;
        let notation = element.attribute("notation").unwrap_or_default();
        let thickness = style.size(self.font) * 0.05;
        let (left, right, top, bottom) = (0.0, whole.width, -whole.ascent, whole.descent);
        for name in notation.split(' ') {
            let ends = match name {
                "updiagonalstrike" => ((left, bottom), (right, top)),
                "downdiagonalstrike" => ((left, top), (right, bottom)),
                "horizontalstrike" => ((left, (top + bottom) / 2.0), (right, (top + bottom) / 2.0)),
                _ => return Err("it is enclosed in a way that cannot be drawn"),
            };
            whole.items.push(super::shape::stroke(ends, thickness, style.color, self.owner));
        }
        Ok(whole)
    }
}
