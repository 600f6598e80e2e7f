//! Fonts of a file: only the glyphs that it shows, under names that are the same in every run.
//!
//! printpdf cuts fonts down only with its layout engine, and makes up names by chance; so both is done here.

use crate::file::Fault;
use polypress_typeset::{Document, Face, GlyphRun, ItemContent};
use printpdf::{FontId, ParsedFont, PdfFont};
use std::collections::{BTreeMap, BTreeSet};
use subsetter::GlyphRemapper;

/// A face as the file has it.
pub(crate) struct EmbeddedFace {
    pub(crate) id: FontId,
    pub(crate) font: ParsedFont,
    glyphs: GlyphRemapper,
    /// What each glyph stands for: a file can say one thing of it, and the first is the likeliest.
    texts: BTreeMap<u16, String>,
}

/// Cuts the faces of a document down to what it shows.
///
/// # Errors
/// When a font cannot be read.
pub(crate) fn embed(document: &Document) -> Result<Vec<EmbeddedFace>, Fault> {
    let mut used: Vec<BTreeSet<u16>> = vec![BTreeSet::new(); document.faces.len()];
    for run in document.pages.iter().flat_map(|page| &page.items).filter_map(|item| glyphs(&item.content)) {
        if let Some(used) = used.get_mut(usize::from(run.face)) {
            used.extend(run.glyphs().map(|glyph| glyph.id));
        }
    }
    document.faces.iter().zip(&used).enumerate().map(|(index, (face, used))| embed_face(index, face, used)).collect()
}

fn embed_face(index: usize, face: &Face, used: &BTreeSet<u16>) -> Result<EmbeddedFace, Fault> {
    let mut glyphs = GlyphRemapper::new();
    for glyph in used {
        glyphs.remap(*glyph);
    }
    let subset = subsetter::subset((*face.data).as_ref(), face.index, &glyphs).ok();
    let font = subset.and_then(|bytes| ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()));
    let font = font.ok_or_else(|| Fault(format!("the font {} cannot be embedded", face.name)))?;
    Ok(EmbeddedFace { id: FontId(name(index, &face.name)), font, glyphs, texts: BTreeMap::new() })
}

/// The glyphs of an item that has any.
pub(crate) fn glyphs(content: &ItemContent) -> Option<&GlyphRun> {
    match content {
        ItemContent::Glyphs(run) => Some(run),
        _ => None,
    }
}

/// A name as fonts cut down have: six letters, a plus sign and the font's own, here `AAAAAB+NotoSansBold`.
fn name(index: usize, own: &str) -> String {
    let letter = |place: u32| char::from(b'A' + (index / 26_usize.pow(place) % 26) as u8);
    let own: String = own.chars().filter(char::is_ascii_alphanumeric).collect();
    (0..6).rev().map(letter).chain(['+']).chain(own.chars()).collect()
}

impl EmbeddedFace {
    /// The font as printpdf wants it.
    pub(crate) fn to_resource(&self) -> (FontId, PdfFont) {
        (self.id.clone(), PdfFont::new(self.font.clone()))
    }

    /// The number that a glyph has in the file.
    pub(crate) fn glyph(&self, id: u16) -> u16 {
        self.glyphs.get(id).unwrap_or_default()
    }

    /// What the file says that a glyph of it stands for, which is this text unless it has said something else before.
    pub(crate) fn text(&mut self, glyph: u16, text: &str) -> String {
        self.texts.entry(glyph).or_insert_with(|| text.to_owned()).clone()
    }

    /// How far a reader moves after a glyph, in thousandths of the size: printpdf writes widths without their fractions.
    pub(crate) fn width(&self, glyph: u16) -> f64 {
        let units = f32::from(self.font.pdf_font_metrics.units_per_em);
        let width = self.font.get_glyph_width(glyph).unwrap_or_default();
        f64::from((f32::from(width) * 1000.0 / units) as i32)
    }
}
