//! The file as a whole: pages painted by printpdf, and put right where its output is not what it should be.

use crate::fonts::embed;
use crate::page;
use lopdf::{Object, StringFormat, dictionary};
use polypress_model::LanguageTag;
use polypress_typeset::Document;
use printpdf::{PdfDocument, PdfSaveOptions};
use sha2::{Digest, Sha256};
use std::fmt;

/// What a file says of itself.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// Its title.
    pub title: &'a str,
    /// The language that most of it is in.
    pub language: &'a LanguageTag,
    /// Whether it is read from right to left.
    pub right_to_left: bool,
}

/// Why a file could not be written, in a few words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault(pub(crate) String);

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Paints laid-out pages into a PDF, images aside. The same pages give the same bytes. It is a file to print: without tags, links
/// and bookmarks.
///
/// # Errors
/// When a font cannot be embedded or the file not be written.
pub fn paint(document: &Document, about: About<'_>) -> Result<Vec<u8>, Fault> {
    let mut faces = embed(document)?;
    let mut file = PdfDocument::new(about.title);
    file.pages = document.pages.iter().map(|page| page::paint(page, &mut faces)).collect();
    file.resources.fonts.map.extend(faces.iter().map(|face| face.to_resource()));
    let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
    let mut complaints = Vec::new();
    let mut written = file.to_lopdf_document(&options, &mut complaints);
    drop(file);
    put_right(&mut written, about).map_err(|error| Fault(error.to_string()))?;
    written.compress();
    identify(&mut written);
    let mut bytes = Vec::new();
    written.save_to(&mut bytes).map_err(|error| Fault(error.to_string()))?;
    Ok(bytes)
}

/// Says truly which version of PDF it is and what it is about, and nothing of standards that it does not keep.
fn put_right(file: &mut lopdf::Document, about: About<'_>) -> lopdf::Result<()> {
    file.version = "1.7".to_owned();
    let about_it = dictionary! { "Title" => text(about.title), "Producer" => text("polypress") };
    let info = file.add_object(about_it);
    if let Ok(old) = file.trailer.get(b"Info").and_then(Object::as_reference) {
        file.objects.remove(&old);
    }
    file.trailer.set("Info", info);
    let direction = if about.right_to_left { "R2L" } else { "L2R" };
    let catalog = file.catalog_mut()?;
    catalog.set("Lang", Object::string_literal(about.language.as_str()));
    let preferences = dictionary! { "DisplayDocTitle" => true, "Direction" => direction };
    catalog.set("ViewerPreferences", Object::Dictionary(preferences));
    Ok(())
}

/// Gives the file the two identifiers that every file has, made from what is in it.
fn identify(file: &mut lopdf::Document) {
    let mut digest = Sha256::new();
    for object in file.objects.values() {
        if let Object::Stream(stream) = object {
            digest.update(&stream.content);
        }
    }
    let identifier = digest.finalize().iter().take(16).copied().collect::<Vec<u8>>();
    let identifier = Object::String(identifier, StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![identifier.clone(), identifier]);
}

/// A text in any script: UTF-16 with its mark.
fn text(words: &str) -> Object {
    let units = words.encode_utf16().flat_map(u16::to_be_bytes);
    Object::String([0xfe, 0xff].into_iter().chain(units).collect(), StringFormat::Hexadecimal)
}
