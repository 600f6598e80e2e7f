//! The fonts that come with the program, and which of them are tried for which text.

use crate::document::Face;
use harfrust::ShaperData;
use polypress_model::LanguageTag;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};
use std::sync::{Arc, OnceLock};

/// All fonts, ready for shaping. There is one for the whole program, since fonts never change.
pub(crate) struct Fonts {
    /// The faces, as glyph runs name them.
    pub(crate) faces: Vec<Face>,
    /// What each of them is like.
    traits: Vec<Traits>,
    /// A bit for each character that some face has.
    covered: Vec<u64>,
}

/// What is asked of a face again and again.
struct Traits {
    bold: bool,
    italic: bool,
    units_per_em: f32,
    /// Glyphs with their widths in sizes.
    space: Option<(u16, f32)>,
    hyphen: Option<(u16, f32)>,
    /// What the shaper prepares when it first meets the face.
    shaping: OnceLock<ShaperData>,
}

/// What a face is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    /// Running text.
    #[default]
    Body,
    /// Headings and labels.
    Heading,
    /// Code.
    Code,
}

/// The scripts that a text is set for first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Script {
    /// Latin, Greek and Cyrillic, and every script without fonts of its own.
    #[default]
    Latin,
    /// Arabic.
    Arabic,
    /// Hebrew.
    Hebrew,
    /// Devanagari.
    Devanagari,
    /// Thai.
    Thai,
    /// Chinese, Japanese and Korean.
    Han,
}

impl Script {
    /// The script that a language is written in by default, or that its tag names.
    pub(crate) fn of(tag: &LanguageTag) -> Self {
        let mut subtags = tag.as_str().split('-');
        let language = subtags.next().unwrap_or_default();
        match subtags.find(|subtag| subtag.len() == 4) {
            Some("Latn" | "Cyrl" | "Grek") => return Self::Latin,
            Some("Arab") => return Self::Arabic,
            Some("Hebr") => return Self::Hebrew,
            Some("Deva") => return Self::Devanagari,
            Some("Thai") => return Self::Thai,
            Some("Hans" | "Hant" | "Jpan" | "Kore") => return Self::Han,
            _ => {}
        }
        match language {
            "ar" | "fa" | "ur" | "ps" | "ckb" | "sd" | "ug" | "yi-Arab" => Self::Arabic,
            "he" | "yi" => Self::Hebrew,
            "hi" | "mr" | "ne" | "sa" => Self::Devanagari,
            "th" => Self::Thai,
            "ja" | "zh" | "ko" | "yue" => Self::Han,
            _ => Self::Latin,
        }
    }

    /// How far apart baselines stand, in font sizes: scripts with tall letters or square ones need more air.
    pub(crate) fn leading(self) -> f32 {
        match self {
            Self::Latin => 1.42,
            Self::Hebrew => 1.45,
            Self::Arabic | Self::Thai => 1.6,
            Self::Devanagari | Self::Han => 1.6,
        }
    }

    /// How much larger letters are set so that they look as large as Latin ones.
    pub(crate) fn scale(self) -> f32 {
        match self {
            Self::Arabic => 1.14,
            Self::Han => 0.96,
            Self::Hebrew | Self::Thai => 1.04,
            Self::Latin | Self::Devanagari => 1.0,
        }
    }

    /// Whether stress is shown by italics; scripts without them use bold.
    pub(crate) fn has_italics(character: char) -> Option<bool> {
        match character as u32 {
            _ if !character.is_alphabetic() => None,
            0..0x530 | 0x1e00..0x2000 | 0x2100..0x2200 => Some(true),
            _ => Some(false),
        }
    }
}

const ALL: [&str; 16] = [
    "Noto Serif",
    "Noto Sans",
    "Noto Naskh Arabic",
    "Noto Sans Arabic",
    "Noto Serif Hebrew",
    "Noto Sans Hebrew",
    "Noto Serif Devanagari",
    "Noto Sans Devanagari",
    "Noto Serif Thai",
    "Noto Sans Thai",
    "Noto Sans JP",
    "Noto Sans Math",
    "Noto Sans Symbols",
    "Noto Sans Symbols 2",
    "Noto Emoji",
    "Noto Sans Mono",
];

/// The families tried for a text, the best first, every family after them.
pub(crate) fn names(role: Role, script: Script) -> Vec<&'static str> {
    let serif = match script {
        Script::Latin => ["Noto Serif", "Noto Serif"],
        Script::Arabic => ["Noto Naskh Arabic", "Noto Serif"],
        Script::Hebrew => ["Noto Serif Hebrew", "Noto Serif"],
        Script::Devanagari => ["Noto Serif Devanagari", "Noto Serif"],
        Script::Thai => ["Noto Serif Thai", "Noto Serif"],
        Script::Han => ["Noto Sans JP", "Noto Sans"],
    };
    let sans = match script {
        Script::Latin => ["Noto Sans", "Noto Sans"],
        Script::Arabic => ["Noto Sans Arabic", "Noto Sans"],
        Script::Hebrew => ["Noto Sans Hebrew", "Noto Sans"],
        Script::Devanagari => ["Noto Sans Devanagari", "Noto Sans"],
        Script::Thai => ["Noto Sans Thai", "Noto Sans"],
        Script::Han => ["Noto Sans JP", "Noto Sans"],
    };
    let mut names = match role {
        Role::Body => serif.to_vec(),
        Role::Heading => sans.to_vec(),
        Role::Code => vec!["Noto Sans Mono", sans[0]],
    };
    // Sans faces come before serif ones among the rest where the text around is sans.
    let rest = ALL.iter().copied();
    let sans_first = role != Role::Body;
    names.extend(rest.clone().filter(|name| !sans_first || name.contains("Sans")));
    names.extend(rest);
    let mut unique: Vec<&'static str> = Vec::new();
    for name in names {
        if !unique.contains(&name) {
            unique.push(name);
        }
    }
    unique
}

/// The font files that come with the program: their names and their bytes.
pub fn shipped_files() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    let files = [
        polypress_fonts_latin::FILES,
        polypress_fonts_arabic::FILES,
        polypress_fonts_hebrew::FILES,
        polypress_fonts_devanagari::FILES,
        polypress_fonts_thai::FILES,
        polypress_fonts_japanese_regular::FILES,
        polypress_fonts_japanese_bold::FILES,
        polypress_fonts_symbols::FILES,
    ];
    files.into_iter().flatten().copied()
}

/// A font family and the files of its faces: names and bytes.
pub type Family = (&'static str, Vec<(&'static str, &'static [u8])>);

/// The family that running text in this language is set in, where its script is not one that everyone has fonts for:
/// Latin, Greek, Cyrillic, and those of Chinese, Japanese and Korean.
pub fn rare_family(language: &LanguageTag) -> Option<Family> {
    let script = Script::of(language);
    let family = names(Role::Body, script).into_iter().next()?;
    let prefix = family.replace(' ', "") + "-";
    let files = shipped_files().filter(|(name, _)| name.starts_with(&prefix)).collect();
    (!matches!(script, Script::Latin | Script::Han)).then_some((family, files))
}

impl Fonts {
    /// The fonts that come with the program.
    pub(crate) fn shipped() -> &'static Self {
        static SHIPPED: OnceLock<Fonts> = OnceLock::new();
        SHIPPED.get_or_init(|| Self::new(shipped_files().collect()))
    }

    fn new(files: Vec<(&'static str, &'static [u8])>) -> Self {
        let mut fonts = Self { faces: Vec::new(), traits: Vec::new(), covered: vec![0; 0x11_0000 / 64] };
        for (name, content) in files {
            let Ok(font) = FontRef::new(content) else { continue };
            let family = name.split(['.']).next().unwrap_or(name).to_owned();
            fonts.traits.push(Traits::new(&family, &font));
            fonts.faces.push(Face { family, data: Arc::new(content), index: 0 });
            for (character, _) in font.charmap().mappings() {
                if let Some(word) = fonts.covered.get_mut(character as usize / 64) {
                    *word |= 1 << (character % 64);
                }
            }
        }
        fonts
    }

    /// The faces tried for a text, one of each family.
    pub(crate) fn chain(&self, role: Role, script: Script, bold: bool, italic: bool) -> Vec<usize> {
        let families = names(role, script).into_iter().map(|family| family.replace(' ', "") + "-");
        let closest = |family: String| {
            let distance = |traits: &Traits| 2 * u8::from(traits.italic != italic) + u8::from(traits.bold != bold);
            let faces = self.faces.iter().zip(&self.traits).enumerate();
            let own = faces.filter(|(_, (face, _))| face.family.starts_with(&family));
            own.min_by_key(|(_, (_, traits))| distance(traits)).map(|(index, _)| index)
        };
        families.filter_map(closest).collect()
    }

    /// A face to be read.
    pub(crate) fn font(&self, face: usize) -> Option<FontRef<'_>> {
        let face = self.faces.get(face)?;
        FontRef::from_index((*face.data).as_ref(), face.index).ok()
    }

    /// What the shaper has prepared of a face.
    pub(crate) fn shaping(&self, face: usize, font: &FontRef<'_>) -> Option<&ShaperData> {
        self.traits.get(face).map(|traits| traits.shaping.get_or_init(|| ShaperData::new(font)))
    }

    /// How many units of a face make one size.
    pub(crate) fn units_per_em(&self, face: usize) -> f32 {
        self.traits.get(face).map_or(1000.0, |traits| traits.units_per_em)
    }

    /// The glyph of the space in a face, and its width in sizes.
    pub(crate) fn space(&self, face: usize) -> Option<(u16, f32)> {
        self.traits.get(face)?.space
    }

    /// The glyph of the hyphen in a face, and its width in sizes.
    pub(crate) fn hyphen(&self, face: usize) -> Option<(u16, f32)> {
        self.traits.get(face)?.hyphen
    }

    /// Whether any face can draw the character, or there is nothing of it to draw.
    pub(crate) fn draws(&self, character: char) -> bool {
        let code = character as usize;
        let covered = self.covered.get(code / 64).is_some_and(|word| word >> (code % 64) & 1 == 1);
        covered || is_invisible(character)
    }
}

impl Traits {
    /// The name of a shipped file ends in its style.
    fn new(name: &str, font: &FontRef<'_>) -> Self {
        let style = name.rsplit('-').next().unwrap_or_default();
        let characters = font.charmap();
        let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
        let glyph = |character: char| {
            let glyph = characters.map(character)?;
            Some((u16::try_from(glyph.to_u32()).ok()?, metrics.advance_width(glyph).unwrap_or_default()))
        };
        Self {
            bold: style.contains("Bold"),
            italic: style.contains("Italic"),
            units_per_em: f32::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em.max(1)),
            space: glyph(' '),
            hyphen: glyph('\u{2010}').or_else(|| glyph('-')),
            shaping: OnceLock::new(),
        }
    }
}

/// Characters that shaping consumes and that never have ink (Unicode's default-ignorable ones, and controls).
pub(crate) fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character as u32,
            0xad | 0x34f | 0x61c | 0x115f..=0x1160 | 0x17b4..=0x17b5 | 0x180b..=0x180f | 0x200b..=0x200f
            | 0x2028..=0x202e | 0x2060..=0x206f | 0x3164 | 0xfe00..=0xfe0f | 0xfeff | 0xffa0 | 0xfff0..=0xfffb
            | 0x1bca0..=0x1bca3 | 0x1d173..=0x1d17a | 0xe0000..=0xe0fff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_family_of_the_lists_is_registered() {
        let all: Vec<String> = ALL.iter().map(|family| family.replace(' ', "") + "-").collect();
        for family in &all {
            assert!(Fonts::shipped().faces.iter().any(|face| face.family.starts_with(family)), "{family}");
        }
        assert_eq!(Fonts::shipped().chain(Role::Body, Script::Thai, true, true).len(), ALL.len());
        assert!(Fonts::shipped().draws('語') && !Fonts::shipped().draws('\u{1403}'));
    }
}
