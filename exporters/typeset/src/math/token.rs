//! Letters, numbers, operators, words and spaces (MathML Core, 3.2).

use super::font::{Axis, SCALE};
use super::layout::{Place, Set, Setter, Stretch};
use super::letters::italic;
use super::row::core;
use super::shape::Shape;
use super::stretch::Fit;
use super::style::{MathStyle, property};
use crate::fonts::Role;
use crate::lines::Lines;
use crate::paragraph::{Paragraph, Segment};
use crate::words::Spaces;
use polypress_formula::Element;

impl Setter<'_, '_> {
    pub(crate) fn identifier(&mut self, element: &Element, style: MathStyle) -> Set {
        let words = element.words();
        let mut characters = words.chars();
        match (characters.next(), characters.next()) {
            (Some(letter), None) if element.attribute("mathvariant") != Some("normal") => {
                self.character(italic(letter), &words, style)
            }
            _ => self.string(&words, style),
        }
    }

    /// Upright characters side by side.
    pub(crate) fn string(&mut self, words: &str, style: MathStyle) -> Set {
        // Selectors of variants (script letters in two manners) are for fonts that have both.
        let characters: Vec<char> =
            words.chars().filter(|character| !matches!(character, '\u{fe00}'..='\u{fe0f}')).collect();
        match characters.as_slice() {
            [] => Ok(Shape::default()),
            [alone] => self.character(*alone, &alone.to_string(), style),
            _ if characters.iter().any(|character| self.font.glyph(*character, style.level).is_none()) => {
                self.words(words, None, style)
            }
            _ => {
                let mut whole = Shape::default();
                for character in characters {
                    let shape = self.character(character, &character.to_string(), style)?;
                    whole.append(shape);
                }
                Ok(whole)
            }
        }
    }

    /// A character that says `text`.
    fn character(&mut self, character: char, text: &str, style: MathStyle) -> Set {
        let Some(glyph) = self.font.glyph(character, style.level) else { return self.words(text, None, style) };
        let mut shape = Shape::glyph(glyph, self.font.metrics(glyph), text, self.ink(style));
        if !self.font.is_extended(glyph) {
            shape.width += shape.italic;
        }
        Ok(shape)
    }

    pub(crate) fn operator(&mut self, element: &Element, style: MathStyle, place: Place) -> Set {
        let words = element.words();
        let words = words.trim();
        let mut characters = words.chars();
        let operator = match (characters.next(), characters.next()) {
            (None | Some('\u{2061}'..='\u{2064}'), None) => return Ok(Shape::default()),
            (Some('-'), None) => '−',
            (Some(operator), None) => operator,
            _ => return self.string(words, style),
        };
        let core = core(element, place.form);
        let size = style.size(self.font);
        let (ink, given) =
            (self.ink(style), |name| element.attribute(name).and_then(|given| style.length(given, self.font)));
        if style.display && core.habits.large {
            let height = self.font.display_operator_height() * size;
            if let Some(shape) = self.stretched(operator, Axis::Vertical, Fit::AtLeast(height), ink) {
                return Ok(self.centered(shape, size));
            }
        }
        match place.stretch {
            Some(Stretch::Tall { ascent, descent }) if core.habits.stretchy => {
                let axis = self.axis(size);
                let around = 2.0 * (ascent - axis).max(descent + axis);
                // A fence may be a little lower than what it stands around (The TeXbook, appendix G, 19).
                let wanted = (around * 0.901).max(around - size * 0.5);
                let wanted = given("minsize").map_or(wanted, |least| wanted.max(least));
                let wanted = given("maxsize").map_or(wanted, |most| wanted.min(most));
                if let Some(shape) = self.stretched(operator, Axis::Vertical, Fit::AtLeast(wanted), ink) {
                    return Ok(self.centered(shape, size));
                }
            }
            Some(Stretch::Wide(width)) if core.habits.stretchy => {
                if let Some(shape) = self.stretched(operator, Axis::Horizontal, Fit::AtLeast(width), ink) {
                    return Ok(shape);
                }
            }
            _ => {}
        }
        self.character(operator, words, style)
    }

    /// The height of the axis above the baseline.
    pub(crate) fn axis(&self, size: f32) -> f32 {
        self.font.constant(ttf_parser::math::Constants::axis_height) * size
    }

    /// The shape with its middle on the axis.
    pub(crate) fn centered(&self, shape: Shape, size: f32) -> Shape {
        let lower = (shape.ascent - shape.descent) / 2.0 - self.axis(size);
        Shape { is_character: false, ..shape.lowered(lower) }
    }

    pub(crate) fn space(&self, element: &Element, style: MathStyle) -> Shape {
        let margin = property(element.attribute("style"), "margin-left");
        let length = |given: Option<&str>| given.and_then(|given| style.length(given, self.font)).unwrap_or_default();
        Shape::space(length(element.attribute("width")) + length(margin))
    }

    /// Words in the letters of the text around the formula.
    pub(crate) fn words(&mut self, words: &str, css: Option<&str>, style: MathStyle) -> Set {
        let size = style.size(self.font) / SCALE;
        let family = property(css, "font-family");
        let segment = Segment {
            role: match family {
                Some("monospace") => Role::Code,
                Some("sans-serif") => Role::Heading,
                _ => Role::Body,
            },
            size: size * self.around.script.scale(),
            bold: property(css, "font-weight") == Some("bold"),
            italic: property(css, "font-style") == Some("italic"),
            color: style.color,
            rise: 0.0,
            underline: (property(css, "text-decoration") == Some("underline")).then_some(style.color),
            strikethrough: property(css, "text-decoration") == Some("line-through"),
            ground: None,
            frame: false,
            link: None,
            owner: self.owner,
            ..self.around.clone()
        };
        let language = self.around.language.clone().or_else(|| Some(self.composer.book.locale.tag.clone()));
        let mut paragraph = Paragraph { size, leading: size * 1.4, language, ..Paragraph::default() };
        self.composer.words(&mut paragraph, words, &segment, Spaces::Kept);
        let mut whole = Shape { ascent: size * 0.74, descent: size * 0.22, ..Shape::default() };
        let Lines { lines, passage, missing } = self.composer.shaper.hanging_lines(&paragraph, 1e6, 1e6);
        self.composer.report_gaps(&paragraph, &missing);
        let Some(line) = lines.first() else { return Ok(whole) };
        let column = crate::composer::Column { x: 0.0, width: 1e6, ..self.composer.column() };
        let piece = crate::setting::set_line(&paragraph, line, &column, &passage);
        whole.width = line.advance;
        whole.items = piece.items.into_iter().map(|item| item.moved(0.0, -paragraph.baseline())).collect();
        Ok(whole)
    }
}
