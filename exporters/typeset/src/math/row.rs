//! Rows: elements side by side, with the room that operators ask for (MathML Core, 3.3.1).

use super::layout::{Place, Set, Setter, Stretch};
use super::operators::{Form, Habits, habits_of};
use super::shape::Shape;
use super::style::MathStyle;
use polypress_formula::Element;

/// An element of a row, set, and the room that it asks for.
pub(crate) struct Placed {
    pub(crate) shape: Shape,
    pub(crate) before: f32,
    pub(crate) after: f32,
    /// Whether a line may end after it.
    pub(crate) breaks: bool,
}

/// An operator and how it behaves.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Core<'e> {
    pub(crate) element: &'e Element,
    pub(crate) form: Form,
    pub(crate) habits: Habits,
}

impl Setter<'_, '_> {
    /// Sets the children of an element side by side.
    pub(crate) fn row(&mut self, element: &Element, style: MathStyle, place: Place) -> Set {
        let children: Vec<&Element> = element.elements().collect();
        let mut visible = children.iter().filter(|child| !is_space(child));
        if let (Some(alone), None) = (visible.next(), visible.next())
            && children.iter().all(|child| {
                child.attribute("width").is_none() && child.attribute("style").is_none() || std::ptr::eq(*child, *alone)
            })
        {
            return self.element(alone, style, place);
        }
        let placed = self.arrange(&children, style)?;
        Ok(joined(placed))
    }

    /// Sets elements, those that grow after the others.
    pub(crate) fn arrange(&mut self, elements: &[&Element], style: MathStyle) -> Result<Vec<Placed>, &'static str> {
        let cores: Vec<Option<Core<'_>>> = self.cores(elements);
        let grows = |core: &Option<Core<'_>>| core.as_ref().is_some_and(|core| self.grows_tall(core));
        let growing: Vec<bool> = cores.iter().map(grows).collect();
        let mut shapes: Vec<Shape> = vec![Shape::default(); elements.len()];
        let (mut ascent, mut descent) = (0.0_f32, 0.0_f32);
        for (index, element) in elements.iter().enumerate().filter(|(index, _)| !growing[*index]) {
            let form = cores[index].map_or(Form::Infix, |core| core.form);
            let shape = self.element(element, style, Place { form, stretch: None })?;
            (ascent, descent) = (ascent.max(shape.ascent), descent.max(shape.descent));
            shapes[index] = shape;
        }
        for (index, element) in elements.iter().enumerate().filter(|(index, _)| growing[*index]) {
            let form = cores[index].map_or(Form::Infix, |core| core.form);
            let stretch = Some(Stretch::Tall { ascent, descent });
            shapes[index] = self.element(element, style, Place { form, stretch })?;
        }
        let size = style.size(self.font);
        let place = |(shape, core): (Shape, Option<Core<'_>>)| {
            let (before, after) = core.map_or((0.0, 0.0), |core| self.room(&core, style, size));
            let between = core.is_some_and(|core| core.form == Form::Infix);
            Placed { shape, before, after, breaks: between && before.min(after) > 0.2 * size }
        };
        Ok(shapes.into_iter().zip(cores).map(place).collect())
    }

    /// The operators among elements, each with its form (MathML Core, 3.2.4.2).
    fn cores<'e>(&self, elements: &[&'e Element]) -> Vec<Option<Core<'e>>> {
        let visible: Vec<usize> = (0..elements.len()).filter(|index| !is_space(elements[*index])).collect();
        let core = |(index, element): (usize, &&'e Element)| {
            let operator = core_of(element)?;
            let form = match visible.as_slice() {
                [first, .., _] if *first == index => Form::Prefix,
                [_, .., last] if *last == index => Form::Postfix,
                _ => Form::Infix,
            };
            Some(core(operator, form))
        };
        elements.iter().enumerate().map(core).collect()
    }

    /// Room before and after an operator, in points.
    fn room(&self, core: &Core<'_>, style: MathStyle, size: f32) -> (f32, f32) {
        let given = |name| core.element.attribute(name).and_then(|given| style.length(given, self.font));
        let before = given("lspace").unwrap_or(core.habits.before * size);
        let after = given("rspace").unwrap_or(core.habits.after * size);
        (before, after)
    }

    fn grows_tall(&self, core: &Core<'_>) -> bool {
        core.habits.stretchy && self.can_grow(core, super::font::Axis::Vertical)
    }

    /// Whether the font has larger forms of an operator.
    pub(crate) fn can_grow(&self, core: &Core<'_>, axis: super::font::Axis) -> bool {
        let words = core.element.words();
        let mut characters = words.trim().chars();
        let (Some(operator), None) = (characters.next(), characters.next()) else { return false };
        self.font.glyph(operator, 0).is_some_and(|glyph| self.font.construction(glyph, axis).is_some())
    }
}

/// Elements of a row as one shape.
pub(crate) fn joined(placed: Vec<Placed>) -> Shape {
    let mut whole = Shape::default();
    for Placed { shape, before, after, .. } in placed {
        whole.width += before;
        whole.append(shape);
        whole.width += after;
    }
    whole
}

/// An operator with what it says of itself and what the dictionary says of it.
pub(crate) fn core(element: &Element, form: Form) -> Core<'_> {
    let form = match element.attribute("form") {
        Some("prefix") => Form::Prefix,
        Some("postfix") => Form::Postfix,
        Some("infix") => Form::Infix,
        _ => form,
    };
    let known = habits_of(element.words().trim(), form);
    let given = |name, known| element.attribute(name).map_or(known, |given| given == "true");
    let habits = Habits {
        stretchy: given("stretchy", known.stretchy) || element.attribute("minsize").is_some(),
        large: given("largeop", known.large),
        movable_limits: given("movablelimits", known.movable_limits),
        ..known
    };
    Core { element, form, habits }
}

/// The operator that an element is, perhaps with indices or within a row of its own (MathML Core, 3.2.4.1).
pub(crate) fn core_of(element: &Element) -> Option<&Element> {
    match element.name {
        "mo" => Some(element),
        "msub" | "msup" | "msubsup" | "munder" | "mover" | "munderover" | "mmultiscripts" => {
            core_of(element.elements().next()?)
        }
        "mrow" | "mstyle" | "mphantom" | "mpadded" => {
            let mut visible = element.elements().filter(|child| !is_space(child));
            let first = visible.next()?;
            visible.next().is_none().then(|| core_of(first))?
        }
        _ => None,
    }
}

/// Whether an element is but room between others.
fn is_space(element: &Element) -> bool {
    match element.name {
        "mspace" => true,
        "mtext" => element.words().trim().is_empty(),
        "mrow" | "mstyle" => element.elements().all(is_space) && element.children.is_empty(),
        _ => false,
    }
}
