//! The images that pages show, each checked to be what an EPUB can hold.

mod drawing;

use crate::names::FileNames;
use polypress_html::cleaned_drawing;
use polypress_model::{Asset, AssetId, Book, Diagnostic, Illustration, RelativePath};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// An image as it lies in the package.
#[derive(Debug)]
pub(crate) struct Picture {
    pub(crate) file: String,
    pub(crate) media_type: &'static str,
    pub(crate) bytes: Arc<[u8]>,
}

impl Picture {
    /// Whether it may move: it has several images, or says how it changes.
    pub(crate) fn moves(&self) -> bool {
        let holds = |words: &[u8]| self.bytes.windows(words.len()).any(|window| window == words);
        match self.media_type {
            // An extension for each image that is shown for a while.
            "image/gif" => self.bytes.windows(3).filter(|window| *window == b"\x21\xf9\x04").count() > 1,
            "image/png" => holds(b"acTL"),
            "image/webp" => holds(b"ANMF"),
            "image/svg+xml" => [b"<animate".as_slice(), b"<set", b"animation"].into_iter().any(holds),
            _ => false,
        }
    }
}

/// The images that the book shows.
#[derive(Debug, Default)]
pub(crate) struct Pictures {
    shown: BTreeMap<RelativePath, Picture>,
    refused: BTreeSet<AssetId>,
}

/// Why an image cannot be shown.
enum Fault {
    /// No reading system need know its format.
    Format,
    /// It is not what it says it is.
    Corrupt(String),
}

impl Pictures {
    /// Reads the images that pages show, and reports those that cannot be shown where they first stand.
    pub(crate) fn read(book: &Book, names: &mut FileNames, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut pictures = Self::default();
        for Illustration { asset: id, span, message } in book.illustrations() {
            let Some(asset) = book.assets.get(&id) else { continue };
            if let Err(fault) = pictures.add(book, &id, asset, names, diagnostics) {
                let note = "its alternative text is printed instead";
                diagnostics.push(fault.diagnostic(&id).note(note).about(message).at(span));
            }
        }
        pictures
    }

    /// Reads the image of the cover, and gives its file; reports it if it cannot be shown.
    pub(crate) fn add_cover(
        &mut self,
        book: &Book,
        id: &AssetId,
        asset: &Asset,
        names: &mut FileNames,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<String> {
        let note = "it is the cover of the book; one is made from its title instead";
        if let Err(fault) = self.add(book, id, asset, names, diagnostics) {
            diagnostics.push(fault.diagnostic(id).note(note));
            return None;
        }
        self.file(asset).map(str::to_owned)
    }

    fn add(
        &mut self,
        book: &Book,
        id: &AssetId,
        asset: &Asset,
        names: &mut FileNames,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<(), Fault> {
        let read = book.assets.read(id).map_err(|error| Fault::Corrupt(error.to_string()));
        let checked = read.and_then(|bytes| check(book, asset, bytes, diagnostics));
        let (media_type, extension, bytes) = checked.inspect_err(|_| {
            self.refused.insert(id.clone());
        })?;
        // Two names for one file are one picture.
        if !self.shown.contains_key(&asset.path) {
            let file = names.asset(&asset.path, extension);
            self.shown.insert(asset.path.clone(), Picture { file, media_type, bytes });
        }
        Ok(())
    }

    /// The pictures in the order of their names.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Picture> {
        self.shown.values()
    }

    /// The file of an asset, if it is a picture that is shown.
    pub(crate) fn file(&self, asset: &Asset) -> Option<&str> {
        self.shown.get(&asset.path).map(|picture| picture.file.as_str())
    }

    /// Whether it was reported that this image cannot be shown.
    pub(crate) fn refused(&self, id: &AssetId) -> bool {
        self.refused.contains(id)
    }
}

impl Fault {
    fn diagnostic(self, id: &AssetId) -> Diagnostic {
        match self {
            Self::Format => Diagnostic::warning("image-format", format!("the image {id} cannot stand in an EPUB"))
                .hint("save it as PNG, JPEG, GIF, WebP or SVG"),
            Self::Corrupt(reason) => {
                Diagnostic::error("image-corrupt", format!("the image {id} cannot be read: {reason}"))
                    .hint("open it in an image editor and save it anew")
            }
        }
    }
}

/// The media type, the extension and the bytes of an image: what it is by its first bytes, whatever its name says.
/// These formats are the ones that every reading system shows (EPUB 3.3, section 3.2).
fn check(
    book: &Book,
    asset: &Asset,
    bytes: Arc<[u8]>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<(&'static str, &'static str, Arc<[u8]>), Fault> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Ok(("image/png", "png", bytes));
    }
    if bytes.starts_with(b"\xff\xd8\xff") {
        return Ok(("image/jpeg", "jpg", bytes));
    }
    if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") {
        return Ok(("image/gif", "gif", bytes));
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Ok(("image/webp", "webp", bytes));
    }
    match asset.media_type.as_str() {
        "image/svg+xml" => {
            let (bytes, finding) = match cleaned_drawing(book, asset, &bytes) {
                Some((drawing, finding)) => (drawing.into_bytes().into(), Some(finding)),
                None => (bytes, None),
            };
            diagnostics.extend(finding);
            Ok(("image/svg+xml", "svg", drawing::fitting(&bytes).map_err(Fault::Corrupt)?.into()))
        }
        "image/png" | "image/jpeg" | "image/gif" | "image/webp" => {
            Err(Fault::Corrupt(format!("it is not {}", asset.media_type)))
        }
        _ => Err(Fault::Format),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_moves_if_it_is_several() {
        let moves = |media_type, bytes: &[u8]| Picture { file: String::new(), media_type, bytes: bytes.into() }.moves();
        let frame = b"\x21\xf9\x04\0";
        assert!(!moves("image/gif", &[b"GIF89a".as_slice(), frame].concat()));
        assert!(moves("image/gif", &[b"GIF89a".as_slice(), frame, frame].concat()));
        assert!(moves("image/svg+xml", b"<svg><animate/></svg>") && !moves("image/svg+xml", b"<svg><g/></svg>"));
        assert!(moves("image/png", b"\x89PNG acTL") && !moves("image/jpeg", b"acTL"));
    }
}
