//! Fonts of a file, and what each of their glyphs stands for.
//!
//! A font of a PDF maps a glyph to one text. Where a glyph stands for several (in many Arabic fonts one shape serves
//! three letters, the dots being glyphs of their own) the same face is embedded again under another name, with the few
//! glyphs that need it: so every reader gets the right text, while `ActualText` within right-to-left text confuses
//! most of them.

use krilla::text::{Font, Tag};
use polypress_typeset::{Document, Face};
use skrifa::instance::{LocationRef, Size};
use skrifa::raw::TableProvider;
use skrifa::{FontRef, GlyphId, MetadataProvider};
use std::collections::BTreeMap;

/// How often a face may be embedded; beyond it krilla falls back on `ActualText`.
const MOST_EDITIONS: usize = 12;

/// An axis that no font has, whose value tells the editions of a face apart.
const EDITION_AXIS: &[u8; 4] = b"POLY";

/// The fonts of a document.
pub(crate) struct Fonts<'a> {
    faces: &'a [Face],
    /// The editions of each face that are in use.
    editions: Vec<Vec<Font>>,
    /// What a glyph of a face stands for in an edition.
    texts: BTreeMap<(usize, u32, usize), Box<str>>,
    /// The blank glyphs of each face that was asked for them.
    blanks: BTreeMap<usize, Vec<u32>>,
}

impl<'a> Fonts<'a> {
    /// The fonts of a document, not yet read.
    pub(crate) fn new(document: &'a Document) -> Self {
        Self {
            faces: &document.faces,
            editions: vec![Vec::new(); document.faces.len()],
            texts: BTreeMap::new(),
            blanks: BTreeMap::new(),
        }
    }

    /// The number of the edition of a face in which each of these glyphs stands for its text.
    pub(crate) fn edition(&mut self, face: usize, glyphs: &[(u32, &str)]) -> usize {
        let fits = |edition: &usize| {
            let known = |glyph: u32| self.texts.get(&(face, glyph, *edition));
            glyphs.iter().all(|(glyph, text)| known(*glyph).is_none_or(|known| **known == **text))
        };
        let edition = (0..MOST_EDITIONS).find(fits).unwrap_or(0);
        for (glyph, text) in glyphs {
            self.texts.entry((face, *glyph, edition)).or_insert_with(|| (*text).into());
        }
        edition
    }

    /// Says that a glyph stands for this text in the first edition, if it stands for nothing there yet.
    pub(crate) fn take_note(&mut self, face: usize, glyph: u32, text: &str) {
        self.texts.entry((face, glyph, 0)).or_insert_with(|| text.into());
    }

    /// A face in this edition; `None` for a font that cannot be read.
    pub(crate) fn get(&mut self, face: usize, edition: usize) -> Option<Font> {
        let source = self.faces.get(face)?;
        let editions = self.editions.get_mut(face)?;
        for number in editions.len()..=edition {
            let axis = [(Tag::new(EDITION_AXIS), number as f32)];
            let coordinates = if number == 0 { &[] } else { axis.as_slice() };
            editions.push(Font::new_variable(source.data.clone().into(), source.index, coordinates)?);
        }
        editions.get(edition).cloned()
    }

    /// Glyphs of a face that draw nothing and take no room.
    pub(crate) fn blanks(&mut self, face: usize) -> &[u32] {
        let faces = self.faces;
        self.blanks.entry(face).or_insert_with(|| faces.get(face).and_then(blanks).unwrap_or_default())
    }
}

fn blanks(face: &Face) -> Option<Vec<u32>> {
    let font = FontRef::from_index((*face.data).as_ref(), face.index).ok()?;
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    let (loca, glyf) = (font.loca(None).ok()?, font.glyf().ok()?);
    let is_blank = |glyph: &GlyphId| {
        metrics.advance_width(*glyph) == Some(0.0) && matches!(loca.get_glyf(*glyph, &glyf), Ok(None))
    };
    let glyphs = (1..u32::from(font.maxp().ok()?.num_glyphs())).map(GlyphId::new);
    Some(glyphs.filter(is_blank).map(|glyph| glyph.to_u32()).collect())
}
