//! The tagged PDF of a book.
//!
//! A book becomes pages ([`polypress_typeset::lay_out`]), and pages become a file that keeps PDF/UA-1 (accessible to
//! everyone) and PDF/A-2a (readable for ever). The file is checked while it is written, and none that would not be
//! accessible is.
//!
//! [`Pdf`] first reads the images (`picture`, `drawing`), since words take the place of those that cannot be read
//! (`shown`); then lays out, paints page by page (`page`, `glyphs`, `fonts`), and adds `tags`, `navigation` and
//! `metadata`. What krilla finds wrong with the `file` is put into the user's words in `validation`.

mod drawing;
mod file;
mod fonts;
mod glyphs;
mod metadata;
mod navigation;
mod page;
mod picture;
mod shown;
mod tags;
mod validation;

use crate::file::{Standards, write};
use crate::picture::{Fault, Pictures};
use crate::shown::without;
use crate::validation::{archival_faults, errors, warnings};
use polypress_model::{Artifact, AssetId, Book, Diagnostic, Exported, Exporter, Illustration, MediaType, RelativePath};
use polypress_typeset::{Memory, lay_out_with};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The choices in `[export.pdf]`: those about the pages.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct Options {
    /// Paper, sizes and contents.
    pub layout: polypress_typeset::Options,
}

/// Exports a book as one PDF file, `<book id>.pdf`.
#[derive(Clone, Debug, Default)]
pub struct Pdf {
    options: Options,
    memory: Option<Arc<dyn Memory>>,
}

impl Pdf {
    /// An exporter with these options.
    pub fn new(options: Options) -> Self {
        Self { options, memory: None }
    }

    /// The same, which lays out again only chapters that this memory does not hold.
    pub fn with_memory(self, memory: Option<Arc<dyn Memory>>) -> Self {
        Self { memory, ..self }
    }
}

impl Pdf {
    /// The file, accessible always, and fit for archives too unless its content forbids that.
    ///
    /// Writing uses pages up, so they are laid out anew for the few books whose first file breaks a rule.
    fn paint(&self, book: &Book, pictures: &Pictures, diagnostics: &mut Vec<Diagnostic>) -> Option<Vec<u8>> {
        let again = || lay_out_with(self.memory.as_deref(), book, &self.options.layout);
        let mut document = again();
        diagnostics.append(&mut document.diagnostics);
        diagnostics.extend(document.fonts_used("PDF"));
        let written = write(document, book, pictures, Standards::AccessibleAndArchivable);
        let written = written.or_else(|error| match archival_faults(&error) {
            Some(faults) => {
                let document = again();
                diagnostics.extend(warnings(&document, &faults));
                write(document, book, pictures, Standards::Accessible)
            }
            None => Err(error),
        });
        written.map_err(|error| diagnostics.extend(errors(&again(), &error))).ok()
    }
}

impl Exporter for Pdf {
    fn name(&self) -> &str {
        "pdf"
    }

    fn choices(&self) -> Option<String> {
        Some(format!("{:?}", self.options))
    }

    fn export(&self, book: &Book) -> Exported {
        let mut shown = book.illustrations();
        let cover = book.metadata.cover.iter().filter(|_| self.options.layout.cover);
        shown.extend(cover.map(|cover| Illustration { asset: cover.clone(), span: None, message: None }));
        let (pictures, faults) = Pictures::read(&book.assets, &shown, &self.options.layout.fonts);
        let mut diagnostics = image_faults(&faults, &shown);
        let lost: BTreeMap<&AssetId, &Fault> = faults.iter().filter(|(id, _)| pictures.get(id).is_none()).collect();
        let book = if lost.is_empty() { Cow::Borrowed(book) } else { Cow::Owned(without(book, &lost)) };
        let bytes = self.paint(&book, &pictures, &mut diagnostics);
        let artifact = bytes.and_then(|bytes| artifact(&book, bytes, &mut diagnostics));
        for diagnostic in &mut diagnostics {
            diagnostic.locale.get_or_insert_with(|| book.locale.tag.clone());
        }
        Exported { artifacts: artifact.into_iter().collect(), diagnostics }
    }
}

fn artifact(book: &Book, bytes: Vec<u8>, diagnostics: &mut Vec<Diagnostic>) -> Option<Artifact> {
    let path = RelativePath::new(format!("{}.pdf", book.metadata.id));
    if path.is_none() {
        let id = &book.metadata.id;
        diagnostics.push(
            Diagnostic::error("pdf-invalid", format!("the book's id “{id}” cannot be the name of a file"))
                .hint("use letters, digits and hyphens for the id of the book"),
        );
    }
    Some(Artifact { path: path?, media_type: MediaType::new("application/pdf"), content: bytes.into() })
}

/// What the user is told about images.
fn image_faults(faults: &BTreeMap<AssetId, Fault>, shown: &[Illustration]) -> Vec<Diagnostic> {
    let report = |place: &Illustration| {
        let image = &place.asset;
        let fault = faults.get(image)?;
        let instead = "its alternative text is printed instead";
        let diagnostic = match fault {
            Fault::Words(words) => {
                Diagnostic::warning("image-words", format!("no font shows “{words}” in the image {image}"))
                    .hint("convert the words of the drawing to paths")
            }
            Fault::Format => Diagnostic::warning("image-format", format!("the image {image} cannot stand in a PDF"))
                .hint("save it as PNG, JPEG, GIF, WebP or SVG")
                .note(instead),
            Fault::Corrupt(reason) => {
                Diagnostic::error("image-corrupt", format!("the image {image} cannot be read: {reason}"))
                    .hint("open it in an image editor and save it anew")
                    .note(instead)
            }
        };
        Some(diagnostic.at(place.span.clone()).about(place.message.clone()))
    };
    shown.iter().filter_map(report).collect()
}
