//! Font files of a project, which come from anyone: read with care, and told what is wrong with them.

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::DrawSettings;
use skrifa::outline::pen::NullPen;
use skrifa::raw::{FileRef, TableProvider};
use skrifa::{FontRef, MetadataProvider, Tag};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

/// A font file of a project.
#[derive(Clone)]
pub struct FontFile {
    /// Its name, for reports: `EBGaramond-Regular.ttf`.
    pub name: String,
    /// What it holds: a font of OpenType, or a collection of them.
    pub content: Arc<[u8]>,
}

impl fmt::Debug for FontFile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("FontFile").field("name", &self.name).finish_non_exhaustive()
    }
}

/// What is wrong with a font file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FontFault {
    /// It is damaged, or no font; the reason in a few words.
    Corrupt(String),
    /// It is a variable font, of which no single face can be told.
    Variable,
    /// Its maker forbids putting it into documents (`fsType` of its table `OS/2`). It is used nonetheless.
    Restricted,
}

impl FontFault {
    /// Whether the font cannot be used.
    pub fn is_grave(&self) -> bool {
        *self != Self::Restricted
    }
}

/// Finds what is wrong with a file.
pub(super) fn check(content: &[u8]) -> Result<(), FontFault> {
    let corrupt = |reason: &str| FontFault::Corrupt(reason.to_owned());
    let file = FileRef::new(content).map_err(|_| corrupt("it is no OpenType font"))?;
    let mut count = 0;
    for font in file.fonts() {
        let font = font.map_err(|_| corrupt("its directory is damaged"))?;
        // The library gives up with a panic on some counts of points that no outline can have.
        let checked = catch_unwind(AssertUnwindSafe(|| check_font(&font)));
        checked.unwrap_or_else(|_| Err(corrupt("its glyphs are beyond reading")))?;
        count += 1;
    }
    if count == 0 { Err(corrupt("it holds no font")) } else { Ok(()) }
}

fn check_font(font: &FontRef<'_>) -> Result<(), FontFault> {
    let broken = |table: &str| FontFault::Corrupt(format!("its table “{table}” is damaged or missing"));
    if font.data_for_tag(Tag::new(b"fvar")).is_some() {
        return Err(FontFault::Variable);
    }
    font.head().map_err(|_| broken("head"))?;
    font.hhea().map_err(|_| broken("hhea"))?;
    font.hmtx().map_err(|_| broken("hmtx"))?;
    font.name().map_err(|_| broken("name"))?;
    let flags = font.os2().map_err(|_| broken("OS/2"))?.fs_type();
    let count = u32::from(font.maxp().map_err(|_| broken("maxp"))?.num_glyphs());
    if font.cmap().is_err() || font.charmap().mappings().next().is_none() {
        return Err(broken("cmap"));
    }
    let outlines = font.outline_glyphs();
    let settings = || DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
    for (character, glyph) in font.charmap().mappings() {
        let shown = char::from_u32(character).unwrap_or(char::REPLACEMENT_CHARACTER);
        let damaged = || FontFault::Corrupt(format!("its glyph of “{shown}” (U+{character:04X}) is damaged"));
        if glyph.to_u32() >= count {
            return Err(damaged());
        }
        let outline = outlines.get(glyph).ok_or_else(damaged)?;
        outline.draw(settings(), &mut NullPen).map_err(|_| damaged())?;
    }
    // Bits 0 to 3 of OpenType's `fsType`: 2 is “restricted licence embedding”.
    if flags & 0xf == 2 { Err(FontFault::Restricted) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fonts::Fonts;
    use crate::fonts::shipped_files;
    use proptest::prelude::*;

    fn thai() -> Vec<u8> {
        let (_, content) = shipped_files().find(|(name, _)| *name == "NotoSansThai-Regular.ttf").expect("it is there");
        content.to_vec()
    }

    #[test]
    fn what_is_wrong_with_a_file_is_said() {
        assert_eq!(check(&thai()), Ok(()));
        let cut = thai()[..thai().len() / 3].to_vec();
        for content in [b"<!doctype html>".to_vec(), Vec::new(), cut] {
            let files = [FontFile { name: "Odd.ttf".into(), content: content.into() }];
            let (_, faults) = Fonts::default().and(&files);
            assert!(matches!(faults.as_slice(), [(name, FontFault::Corrupt(_))] if name == "Odd.ttf"), "{faults:?}");
        }
    }

    #[test]
    fn counts_of_points_that_no_outline_has_are_damage() {
        let mut content = thai();
        content[1534] = 14;
        assert!(matches!(check(&content), Err(FontFault::Corrupt(_))));
    }

    /// Where a table begins, and where its entry of the directory stands.
    fn table(content: &[u8], tag: &[u8; 4]) -> (usize, usize) {
        let entry = content.windows(4).position(|window| window == tag).expect("the table is there");
        let offset: [u8; 4] = content[entry + 8..entry + 12].try_into().expect("four bytes");
        (u32::from_be_bytes(offset) as usize, entry)
    }

    #[test]
    fn variable_and_restricted_fonts_are_told_apart_from_damaged_ones() {
        let (mut variable, mut restricted) = (thai(), thai());
        let (_, entry) = table(&variable, b"gasp");
        variable[entry..entry + 4].copy_from_slice(b"fvar");
        assert_eq!(check(&variable), Err(FontFault::Variable));
        let (start, _) = table(&restricted, b"OS/2");
        restricted[start + 8..start + 10].copy_from_slice(&[0, 2]);
        assert_eq!(check(&restricted), Err(FontFault::Restricted));
        let file = FontFile { name: "a".into(), content: restricted.into() };
        assert!(!FontFault::Restricted.is_grave() && Fonts::default().and(&[file]).1.len() == 1);
    }

    proptest! {
        #[test]
        fn no_file_is_too_hostile(changes in prop::collection::vec((0.0f64..1.0, any::<u8>()), 1..12)) {
            let mut content = thai();
            for (at, byte) in changes {
                let at = (content.len() as f64 * at * at) as usize;
                content[at] = byte;
            }
            let file = FontFile { name: "a".into(), content: content.into() };
            Fonts::default().and(&[file]);
        }
    }
}
