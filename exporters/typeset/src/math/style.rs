//! How the part of a formula is set: how large, and how roomy.

use super::font::MathFont;
use crate::geometry::Color;

/// How a part of a formula is set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MathStyle {
    /// Size of the whole formula, in points.
    pub(crate) base: f32,
    /// Whether operators are large and have their limits above and below.
    pub(crate) display: bool,
    /// How deep in indices it stands.
    pub(crate) level: u8,
    /// Whether exponents are raised less.
    pub(crate) compact: bool,
    /// Its colour.
    pub(crate) color: Color,
    /// How many elements it stands in.
    pub(crate) depth: usize,
}

impl MathStyle {
    /// Font size in points.
    pub(crate) fn size(&self, font: &MathFont) -> f32 {
        self.base * font.script_scale(self.level)
    }

    /// The style of an index or exponent.
    pub(crate) fn script(self) -> Self {
        Self { display: false, level: self.level.saturating_add(1).min(2), ..self }
    }

    /// The style of what stands above or below the bar of a fraction.
    pub(crate) fn part_of_fraction(self) -> Self {
        if self.display { Self { display: false, ..self } } else { self.script() }
    }

    /// The same with exponents that are raised less.
    pub(crate) fn compact(self) -> Self {
        Self { compact: true, ..self }
    }

    /// A length that the formula gives, in points.
    pub(crate) fn length(&self, given: &str, font: &MathFont) -> Option<f32> {
        let given = given.trim();
        let number = given.trim_end_matches(|character: char| character.is_ascii_alphabetic() || character == '%');
        let amount: f32 = number.parse().ok().filter(|amount: &f32| amount.is_finite())?;
        let points = match given.get(number.len()..)? {
            "em" => amount * self.size(font),
            "rem" => amount * self.base,
            "ex" => amount * self.size(font) * 0.47,
            "pt" => amount,
            "px" => amount * 0.75,
            "cm" => amount * 72.0 / 2.54,
            "mm" => amount * 7.2 / 2.54,
            "in" => amount * 72.0,
            "pc" => amount * 12.0,
            "" if amount == 0.0 => 0.0,
            _ => return None,
        };
        Some(points.clamp(-10.0 * self.base, 40.0 * self.base))
    }
}

/// What a style in the manner of CSS says of a property.
pub(crate) fn property<'a>(style: Option<&'a str>, name: &str) -> Option<&'a str> {
    let declarations = style?.split(';').filter_map(|declaration| declaration.split_once(':'));
    declarations.filter(|(known, _)| known.trim() == name).map(|(_, value)| value.trim()).next_back()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_and_properties_are_read() {
        let font = MathFont::shipped().expect("there is a font");
        let style = MathStyle { base: 10.0, display: true, level: 0, compact: false, color: Color::BLACK, depth: 0 };
        let read = |given| style.length(given, font);
        assert_eq!([read("0.5em"), read("0"), read("-2pt")], [Some(5.0), Some(0.0), Some(-2.0)]);
        assert_eq!([read("7"), read("50%"), read("x"), read("")], [None; 4]);
        assert_eq!(property(Some("width: 50%;text-align: right;"), "text-align"), Some("right"));
        assert_eq!(property(Some("color"), "color"), None);
    }
}
