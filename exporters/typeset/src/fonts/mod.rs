//! Fonts: those that come with the program, those of a project, and which of them are tried for which text.

mod families;
mod own;
mod script;
mod shipped;

pub use families::Families;
pub(crate) use families::Role;
pub use own::{FontFault, FontFile};
pub(crate) use script::Script;
pub use shipped::{Family, rare_family, shipped_files};

use crate::document::Face;
use harfrust::ShaperData;
use polypress_model::{LanguageTag, sha256};
use skrifa::attribute::Style;
use skrifa::instance::{LocationRef, Size};
use skrifa::raw::FileRef;
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, OnceLock};

/// The fonts that books are set in: those that come with the program, and those that a project adds.
#[derive(Clone)]
pub struct Fonts(Arc<Library>);

/// All faces, ready for shaping.
#[derive(Clone, Default)]
struct Library {
    /// The faces, as glyph runs name them, each with what is asked of it again and again.
    faces: Vec<(Face, Arc<Traits>)>,
    /// A bit for each character that some face has, counted when it is first asked for.
    covered: OnceLock<Vec<u64>>,
    /// Fingerprints of the files that the project adds.
    own: Vec<String>,
    /// What the project asks for, by locale.
    chosen: BTreeMap<LanguageTag, Families>,
}

/// What a face is like.
struct Traits {
    family: String,
    /// Its weight in the numbers of OpenType: 400 is regular, 700 bold.
    weight: f32,
    italic: bool,
    units_per_em: f32,
    /// Glyphs with their widths in sizes.
    space: Option<(u16, f32)>,
    hyphen: Option<(u16, f32)>,
    /// What the shaper prepares when it first meets the face.
    shaping: OnceLock<ShaperData>,
}

/// The fonts as one book uses them.
#[derive(Clone)]
pub(crate) struct Typefaces {
    library: Arc<Library>,
    chosen: Families,
    home: Script,
}

impl Default for Fonts {
    /// The fonts that come with the program.
    fn default() -> Self {
        static SHIPPED: OnceLock<Fonts> = OnceLock::new();
        SHIPPED.get_or_init(Self::shipped).clone()
    }
}

/// Whether they are the very same.
impl PartialEq for Fonts {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// What tells fonts from others: the files that a project adds, by what is in them, and what it has chosen.
impl fmt::Debug for Fonts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Fonts").field("own", &self.0.own).field("chosen", &self.0.chosen).finish()
    }
}

impl Fonts {
    fn shipped() -> Self {
        let mut library = Library::default();
        for (_, content) in shipped_files() {
            library.add(Arc::new(content));
        }
        Self(Arc::new(library))
    }

    /// These fonts and those of more files; also, by the names of the files, what is wrong with them. A file with a
    /// grave fault is left out.
    pub fn and(self, files: &[FontFile]) -> (Self, Vec<(String, FontFault)>) {
        let mut library = Arc::unwrap_or_clone(self.0);
        let mut faults = Vec::new();
        for file in files {
            match own::check(&file.content) {
                Err(fault) if fault.is_grave() => faults.push((file.name.clone(), fault)),
                checked => {
                    faults.extend(checked.err().map(|fault| (file.name.clone(), fault)));
                    library.own.push(sha256(&file.content));
                    library.add(Arc::new(Arc::clone(&file.content)));
                }
            }
        }
        (Self(Arc::new(library)), faults)
    }

    /// These fonts, of which each locale uses first what is chosen for it.
    pub fn choosing(self, chosen: BTreeMap<LanguageTag, Families>) -> Self {
        Self(Arc::new(Library { chosen, ..Arc::unwrap_or_clone(self.0) }))
    }

    /// The names of all families.
    pub fn family_names(&self) -> Vec<String> {
        let names: BTreeSet<&String> = self.0.faces.iter().map(|(_, traits)| &traits.family).collect();
        names.into_iter().cloned().collect()
    }

    /// The contents of all font files, each once.
    pub fn files(&self) -> impl Iterator<Item = &Arc<dyn AsRef<[u8]> + Send + Sync>> {
        self.0.faces.iter().filter(|(face, _)| face.index == 0).map(|(face, _)| &face.data)
    }

    /// A face, as glyph runs of paragraphs name it.
    pub(crate) fn face(&self, index: usize) -> Option<&Face> {
        self.0.faces.get(index).map(|(face, _)| face)
    }

    /// The fonts as a book in this locale uses them.
    pub(crate) fn of(&self, locale: &LanguageTag) -> Typefaces {
        let chosen = self.0.chosen.get(locale).cloned().unwrap_or_default();
        Typefaces { library: Arc::clone(&self.0), chosen, home: Script::of(locale) }
    }
}

impl Library {
    /// Adds the fonts of a file.
    fn add(&mut self, data: Arc<dyn AsRef<[u8]> + Send + Sync>) {
        let Ok(file) = FileRef::new((*data).as_ref()) else { return };
        self.covered = OnceLock::new();
        for (index, font) in (0..).zip(file.fonts().flatten()) {
            // Glyph runs count faces in 16 bits.
            if self.faces.len() > usize::from(u16::MAX) {
                return;
            }
            let name = name(&font, &[StringId::FULL_NAME]);
            self.faces.push((Face { name, data: Arc::clone(&data), index }, Arc::new(Traits::new(&font))));
        }
    }

    fn font(&self, face: usize) -> Option<FontRef<'_>> {
        let (face, _) = self.faces.get(face)?;
        FontRef::from_index((*face.data).as_ref(), face.index).ok()
    }

    fn covers(&self, character: char) -> bool {
        let covered = self.covered.get_or_init(|| {
            let mut covered = vec![0; 0x11_0000 / 64];
            for font in (0..self.faces.len()).filter_map(|face| self.font(face)) {
                for (character, _) in font.charmap().mappings() {
                    if let Some(word) = covered.get_mut(character as usize / 64) {
                        *word |= 1 << (character % 64);
                    }
                }
            }
            covered
        });
        let code = character as usize;
        covered.get(code / 64).is_some_and(|word: &u64| word >> (code % 64) & 1 == 1)
    }
}

impl Traits {
    fn new(font: &FontRef<'_>) -> Self {
        let characters = font.charmap();
        let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
        let glyph = |character: char| {
            let glyph = characters.map(character)?;
            Some((u16::try_from(glyph.to_u32()).ok()?, metrics.advance_width(glyph).unwrap_or_default()))
        };
        let attributes = font.attributes();
        Self {
            family: name(font, &[StringId::TYPOGRAPHIC_FAMILY_NAME, StringId::FAMILY_NAME]),
            weight: attributes.weight.value(),
            italic: attributes.style != Style::Normal,
            units_per_em: f32::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em.max(1)),
            space: glyph(' '),
            hyphen: glyph('\u{2010}').or_else(|| glyph('-')),
            shaping: OnceLock::new(),
        }
    }
}

/// The first of these names that a font has.
fn name(font: &FontRef<'_>, ids: &[StringId]) -> String {
    let find = |id: &StringId| font.localized_strings(*id).english_or_first().map(|name| name.to_string());
    ids.iter().find_map(find).unwrap_or_default()
}

impl Typefaces {
    /// The names of the families tried for a text, the best first, every family after them.
    pub(crate) fn names(&self, role: Role, script: Script) -> Vec<&str> {
        families::names(role, script, &self.chosen, self.home)
    }

    /// The faces tried for a text, one of each of those families.
    pub(crate) fn chain(&self, role: Role, script: Script, bold: bool, italic: bool) -> Vec<usize> {
        let weight = if bold { 700.0 } else { 400.0 };
        // An upright face is farther from an italic one than any weight from another.
        let distance =
            |traits: &Traits| (traits.weight - weight).abs() + if traits.italic == italic { 0.0 } else { 2_000.0 };
        let closest = |family: &str| {
            let own = self.library.faces.iter().enumerate().filter(|(_, (_, traits))| traits.family == family);
            // Of two alike that of the project, which came last.
            let own = own.rev().min_by(|(_, (_, one)), (_, (_, other))| distance(one).total_cmp(&distance(other)));
            own.map(|(index, _)| index)
        };
        self.names(role, script).into_iter().filter_map(closest).collect()
    }

    /// A face to be read.
    pub(crate) fn font(&self, face: usize) -> Option<FontRef<'_>> {
        self.library.font(face)
    }

    /// What the shaper has prepared of a face.
    pub(crate) fn shaping(&self, face: usize, font: &FontRef<'_>) -> Option<&ShaperData> {
        self.traits(face).map(|traits| traits.shaping.get_or_init(|| ShaperData::new(font)))
    }

    /// How many units of a face make one size.
    pub(crate) fn units_per_em(&self, face: usize) -> f32 {
        self.traits(face).map_or(1000.0, |traits| traits.units_per_em)
    }

    /// The glyph of the space in a face, and its width in sizes.
    pub(crate) fn space(&self, face: usize) -> Option<(u16, f32)> {
        self.traits(face)?.space
    }

    /// The glyph of the hyphen in a face, and its width in sizes.
    pub(crate) fn hyphen(&self, face: usize) -> Option<(u16, f32)> {
        self.traits(face)?.hyphen
    }

    fn traits(&self, face: usize) -> Option<&Traits> {
        self.library.faces.get(face).map(|(_, traits)| &**traits)
    }

    /// Whether any face can draw the character, or there is nothing of it to draw.
    pub(crate) fn draws(&self, character: char) -> bool {
        is_invisible(character) || self.library.covers(character)
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
        let fonts = Fonts::default();
        let names = fonts.family_names();
        for name in families::ALL {
            assert!(names.iter().any(|known| known == name), "{name}");
        }
        let typefaces = fonts.of(&LanguageTag::new("en"));
        assert_eq!(typefaces.chain(Role::Body, Script::Thai, true, true).len(), families::ALL.len());
        assert!(typefaces.draws('語') && typefaces.draws('한') && !typefaces.draws('\u{1403}'));
    }
}
