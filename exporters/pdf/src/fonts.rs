//! Fonts of a file, and what each of their glyphs stands for.
//!
//! A font of a PDF maps a glyph to one text. Where a glyph stands for several (in many Arabic fonts one shape serves
//! three letters, the dots being glyphs of their own) the same face is embedded again under another name, with the few
//! glyphs that need it: so every reader gets the right text, while `ActualText` within right-to-left text confuses
//! most of them.

use krilla::text::{Font, Tag};
use polypress_typeset::{Document, Face};
use rustc_hash::FxHashMap;
use skrifa::instance::{LocationRef, Size};
use skrifa::raw::TableProvider;
use skrifa::{FontRef, GlyphId, MetadataProvider};
use std::collections::BTreeMap;

/// How often a face may be embedded; beyond it krilla falls back on `ActualText`.
const MOST_EDITIONS: u8 = 48;

/// An axis that no font has, whose value tells the editions of a face apart.
const EDITION_AXIS: &[u8; 4] = b"POLY";

/// The fonts of a document.
pub(crate) struct Fonts<'a> {
    faces: &'a [Face],
    /// The editions of each face that are in use.
    editions: Vec<Vec<Font>>,
    /// What a glyph of a face stands for in an edition.
    texts: FxHashMap<(u16, u16, u8), Box<str>>,
    /// The blank glyphs of each face that was asked for them.
    blanks: BTreeMap<u16, Vec<u16>>,
}

impl<'a> Fonts<'a> {
    /// The fonts of a document, not yet read.
    pub(crate) fn new(document: &'a Document) -> Self {
        Self {
            faces: &document.faces,
            editions: vec![Vec::new(); document.faces.len()],
            texts: FxHashMap::default(),
            blanks: BTreeMap::new(),
        }
    }

    /// The number of the edition of a face in which each of these glyphs stands for its text.
    pub(crate) fn edition(&mut self, face: u16, glyphs: &[(u16, &str)]) -> u8 {
        let fits = |edition: &u8| {
            let known = |glyph: u16| self.texts.get(&(face, glyph, *edition));
            glyphs.iter().all(|(glyph, text)| known(*glyph).is_none_or(|known| **known == **text))
        };
        let edition = (0..MOST_EDITIONS).find(fits).unwrap_or(0);
        for (glyph, text) in glyphs {
            self.texts.entry((face, *glyph, edition)).or_insert_with(|| (*text).into());
        }
        edition
    }

    /// Says that a glyph stands for this text in the first edition, if it stands for nothing there yet.
    pub(crate) fn take_note(&mut self, face: u16, glyph: u16, text: &str) {
        self.texts.entry((face, glyph, 0)).or_insert_with(|| text.into());
    }

    /// A face in this edition; `None` for a font that cannot be read.
    pub(crate) fn get(&mut self, face: u16, edition: u8) -> Option<Font> {
        let source = self.faces.get(usize::from(face))?;
        let editions = self.editions.get_mut(usize::from(face))?;
        for number in editions.len()..=edition.into() {
            let axis = [(Tag::new(EDITION_AXIS), number as f32)];
            let coordinates = if number == 0 { &[] } else { axis.as_slice() };
            editions.push(Font::new_variable(source.data.clone().into(), source.index, coordinates)?);
        }
        editions.get(usize::from(edition)).cloned()
    }

    /// Glyphs of a face that draw nothing and take no room.
    pub(crate) fn blanks(&mut self, face: u16) -> &[u16] {
        let faces = self.faces;
        self.blanks.entry(face).or_insert_with(|| faces.get(usize::from(face)).and_then(blanks).unwrap_or_default())
    }
}

fn blanks(face: &Face) -> Option<Vec<u16>> {
    let font = FontRef::from_index((*face.data).as_ref(), face.index).ok()?;
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    let (loca, glyf) = (font.loca(None).ok()?, font.glyf().ok()?);
    let is_blank = |glyph: &GlyphId| {
        metrics.advance_width(*glyph) == Some(0.0) && matches!(loca.get_glyf(*glyph, &glyf), Ok(None))
    };
    Some((1..font.maxp().ok()?.num_glyphs()).filter(|glyph| is_blank(&GlyphId::new((*glyph).into()))).collect())
}
