//! The font of formulas, and what its table `MATH` says.

use crate::fonts::shipped_files;
use std::sync::LazyLock;
use ttf_parser::gsub::SubstitutionSubtable;
use ttf_parser::math::{Constants, GlyphAssembly, GlyphConstruction, GlyphInfo, MathValue, Variants};
use ttf_parser::{Face, GlyphId, Tag};

/// The file of the font.
const FILE: &str = "STIXTwoMath-Regular.ttf";

/// How much larger than the words around it a formula is set, so that its letters look as large as theirs.
pub(crate) const SCALE: f32 = 1.09;

/// A font with a table `MATH`. Lengths are in font sizes.
pub(crate) struct MathFont {
    /// Its index among the faces of a document.
    pub(crate) index: u16,
    face: Face<'static>,
    constants: Constants<'static>,
    information: GlyphInfo<'static>,
    variants: Variants<'static>,
    em: f32,
}

/// What is known of a glyph, in font sizes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Metrics {
    pub(crate) advance: f32,
    /// How far its ink reaches above the baseline.
    pub(crate) ascent: f32,
    /// How far its ink reaches below the baseline.
    pub(crate) descent: f32,
    /// The middle of its ink.
    pub(crate) center: f32,
    /// By how much its top leans over to the right.
    pub(crate) italic: f32,
    /// Where an accent above it is centred.
    pub(crate) accent: Option<f32>,
}

/// In which direction something grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Axis {
    Vertical,
    Horizontal,
}

impl MathFont {
    /// The font that comes with the program.
    pub(crate) fn shipped() -> Option<&'static Self> {
        static SHIPPED: LazyLock<Option<MathFont>> = LazyLock::new(MathFont::load);
        SHIPPED.as_ref()
    }

    fn load() -> Option<Self> {
        let (index, (_, content)) = shipped_files().enumerate().find(|(_, (name, _))| *name == FILE)?;
        let face = Face::parse(content, 0).ok()?;
        let math = face.tables().math?;
        let em = f32::from(face.units_per_em());
        Some(Self {
            index: u16::try_from(index).ok()?,
            constants: math.constants?,
            information: math.glyph_info?,
            variants: math.variants?,
            em,
            face,
        })
    }

    /// A constant, in font sizes.
    pub(crate) fn constant(&self, of: fn(&Constants<'static>) -> MathValue<'static>) -> f32 {
        f32::from(of(&self.constants).value) / self.em
    }

    /// A length in the units of the font, in font sizes.
    pub(crate) fn length(&self, units: u16) -> f32 {
        f32::from(units) / self.em
    }

    /// The least height of a large operator in a formula of its own, in font sizes.
    pub(crate) fn display_operator_height(&self) -> f32 {
        self.length(self.constants.display_operator_min_height())
    }

    /// How large indices are at this depth, as a part of the size of the formula.
    pub(crate) fn script_scale(&self, level: u8) -> f32 {
        let percent = match level {
            0 => 100,
            1 => self.constants.script_percent_scale_down(),
            _ => self.constants.script_script_percent_scale_down(),
        };
        f32::from(percent) / 100.0
    }

    /// How far the index of a root is raised, as a part of the height of its sign.
    pub(crate) fn degree_raise(&self) -> f32 {
        f32::from(self.constants.radical_degree_bottom_raise_percent()) / 100.0
    }

    /// The glyph of a character, in the form that it has in indices at this depth.
    pub(crate) fn glyph(&self, character: char, level: u8) -> Option<GlyphId> {
        let glyph = self.face.glyph_index(character)?;
        Some(if level > 0 { self.script_form(glyph, level).unwrap_or(glyph) } else { glyph })
    }

    /// The form of a glyph for indices (feature `ssty`).
    fn script_form(&self, glyph: GlyphId, level: u8) -> Option<GlyphId> {
        let substitutions = self.face.tables().gsub?;
        let feature = substitutions.features.find(Tag::from_bytes(b"ssty"))?;
        feature.lookup_indices.into_iter().find_map(|lookup| {
            let lookup = substitutions.lookups.get(lookup)?;
            lookup.subtables.into_iter::<SubstitutionSubtable<'_>>().find_map(|subtable| match subtable {
                SubstitutionSubtable::Alternate(table) => {
                    let forms = table.alternate_sets.get(table.coverage.get(glyph)?)?.alternates;
                    forms.get(u16::from(level - 1).min(forms.len().saturating_sub(1)))
                }
                _ => None,
            })
        })
    }

    /// What is known of a glyph.
    pub(crate) fn metrics(&self, glyph: GlyphId) -> Metrics {
        let length = |units: i16| f32::from(units) / self.em;
        let ink = self.face.glyph_bounding_box(glyph);
        let value = |value: Option<MathValue<'_>>| value.map(|value| length(value.value));
        Metrics {
            advance: self.length(self.face.glyph_hor_advance(glyph).unwrap_or_default()),
            ascent: ink.map_or(0.0, |ink| length(ink.y_max)),
            descent: ink.map_or(0.0, |ink| -length(ink.y_min)),
            center: ink.map_or(0.0, |ink| (length(ink.x_min) + length(ink.x_max)) / 2.0),
            italic: value(self.information.italic_corrections.and_then(|values| values.get(glyph))).unwrap_or_default(),
            accent: value(self.information.top_accent_attachments.and_then(|values| values.get(glyph))),
        }
    }

    /// Whether a glyph is one that grows with what it stands beside, so that its corners, not its slant, place indices.
    pub(crate) fn is_extended(&self, glyph: GlyphId) -> bool {
        self.information.extended_shapes.is_some_and(|shapes| shapes.contains(glyph))
    }

    /// The larger forms of a glyph, and the parts that it can be put together from.
    pub(crate) fn construction(&self, glyph: GlyphId, axis: Axis) -> Option<GlyphConstruction<'static>> {
        match axis {
            Axis::Vertical => self.variants.vertical_constructions.get(glyph),
            Axis::Horizontal => self.variants.horizontal_constructions.get(glyph),
        }
    }

    /// By how much the parts of an assembly overlap at least, in font sizes.
    pub(crate) fn least_overlap(&self) -> f32 {
        self.length(self.variants.min_connector_overlap)
    }
}

/// The parts of an assembly.
pub(crate) fn parts(assembly: &GlyphAssembly<'static>) -> Vec<ttf_parser::math::GlyphPart> {
    assembly.parts.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_font_has_what_formulas_need() {
        let font = MathFont::shipped().expect("the font has a table MATH");
        assert!(font.constant(Constants::axis_height) > 0.2);
        let (plain, small) = (font.glyph('′', 0), font.glyph('′', 1));
        assert!(plain.is_some() && plain != small, "a prime has a form for indices");
        for (character, axis) in [('(', Axis::Vertical), ('√', Axis::Vertical), ('⏟', Axis::Horizontal)] {
            let glyph = font.glyph(character, 0).expect("the font has it");
            assert!(font.construction(glyph, axis).is_some(), "{character} grows");
        }
    }
}
