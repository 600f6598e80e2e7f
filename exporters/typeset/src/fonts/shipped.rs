//! The fonts that come with the program.

use super::families::{Families, Role, names};
use super::script::Script;
use polypress_model::LanguageTag;

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
        polypress_fonts_chinese_simplified_regular::FILES,
        polypress_fonts_chinese_simplified_bold::FILES,
        polypress_fonts_chinese_traditional_regular::FILES,
        polypress_fonts_chinese_traditional_bold::FILES,
        polypress_fonts_korean_regular::FILES,
        polypress_fonts_korean_bold::FILES,
        polypress_fonts_symbols::FILES,
        polypress_fonts_math::FILES,
    ];
    files.into_iter().flatten().copied()
}

/// A font family and the files of its faces: names and bytes.
pub type Family = (&'static str, Vec<(&'static str, &'static [u8])>);

/// The family that running text in this language is set in, where its script is not one that everyone has fonts for:
/// Latin, Greek, Cyrillic, and those of Chinese, Japanese and Korean.
pub fn rare_family(language: &LanguageTag) -> Option<Family> {
    let script = Script::of(language);
    if script == Script::Latin || script == Script::Korean || script.is_square() {
        return None;
    }
    let shipped = Families::default();
    let first = names(Role::Body, script, &shipped, script).into_iter().next()?;
    let family = super::families::ALL.into_iter().find(|name| *name == first)?;
    let prefix = family.replace(' ', "") + "-";
    Some((family, shipped_files().filter(|(name, _)| name.starts_with(&prefix)).collect()))
}
