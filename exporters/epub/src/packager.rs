//! The only place that knows epub-builder: documents and pictures into an archive with package, contents and NCX.
//!
//! What it cannot say, or says wrong, is the business of [`crate::finish`].

use crate::Failure;
use crate::accessibility::Contents;
use crate::chapter::clean;
use crate::contents::Entry;
use crate::cover::Cover;
use crate::document::Document;
use crate::finish::moment;
use crate::fonts::Fonts;
use crate::lists::Lists;
use crate::pictures::{Picture, Pictures};
use epub_builder::{EpubBuilder, EpubContent, EpubVersion, TocElement, ZipLibrary};
use polypress_model::{Book, Label};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Our own style sheet.
const STYLE: &str = include_str!("stylesheet.css");

const EMPTY: &[u8] = b"";

/// All that goes into the file.
pub(crate) struct Package<'a> {
    pub(crate) book: &'a Book,
    pub(crate) contents: &'a [Entry],
    /// In reading order, the cover first.
    pub(crate) documents: &'a [Document],
    pub(crate) pictures: &'a Pictures,
    pub(crate) cover: &'a Cover,
    pub(crate) fonts: &'a Fonts,
    pub(crate) lists: &'a Lists,
    /// The pages of the print edition: what they are called, and where they begin.
    pub(crate) pages: &'a [(String, String)],
    pub(crate) accessibility: Contents,
}

impl Package<'_> {
    /// What identifies this edition of the book for ever: made from the book's id, its locale and its version.
    pub(crate) fn identifier(&self) -> Uuid {
        self.identifier_in(self.book.locale.tag.as_str())
    }

    /// The style sheet.
    pub(crate) fn style(&self) -> String {
        format!("{STYLE}{}", self.fonts.style)
    }

    /// The pictures that pages show, and those of the cover.
    pub(crate) fn pictures(&self) -> impl Iterator<Item = &Picture> {
        self.pictures.iter().chain(&self.cover.own)
    }

    /// The words of a label, or its id where the book has none, since nothing may go without a name.
    pub(crate) fn label(&self, label: Label) -> String {
        let words = self.book.labels.words(label, &self.book.locale);
        if words.trim().is_empty() { label.id().to_owned() } else { words }
    }

    /// What identifies the print edition.
    pub(crate) fn identifier_of_print(&self) -> Uuid {
        Uuid::new_v5(&self.identifier(), b"print")
    }

    /// The identifier of the edition in another locale.
    pub(crate) fn identifier_in(&self, locale: &str) -> Uuid {
        let metadata = &self.book.metadata;
        let name = [metadata.id.as_str(), locale, metadata.version.as_deref().unwrap_or_default()].join("\n");
        Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes())
    }
}

/// The archive as epub-builder makes it: package, contents and NCX. All other files are empty, since they are put in
/// by the finishing pass, and would else be compressed twice.
///
/// # Errors
/// When epub-builder fails.
pub(crate) fn pack(package: &Package<'_>) -> Result<Vec<u8>, Failure> {
    let Package { book, contents, documents, .. } = package;
    let mut builder = EpubBuilder::new(ZipLibrary::new()?)?;
    builder.epub_version(EpubVersion::V33);
    builder.set_generator("polypress");
    builder.set_toc_name(clean(&package.label(Label::Contents)));
    // Its method for the direction has no effect.
    builder.metadata("direction", book.locale.direction.as_str())?;
    // Without these it would take chance and the clock.
    builder.set_uuid(package.identifier());
    builder.set_modified_date(moment(book.metadata.modified));
    builder.stylesheet(EMPTY)?;
    for picture in package.pictures() {
        builder.add_resource(&picture.file, EMPTY, picture.media_type)?;
    }
    for (file, _) in &package.fonts.files {
        builder.add_resource(file, EMPTY, "font/ttf")?;
    }
    // It takes an entry of the contents only together with the document that the entry leads to.
    let entries: BTreeMap<&str, &Entry> = contents.iter().map(|entry| (entry.address.as_str(), entry)).collect();
    for document in *documents {
        let mut content = EpubContent::new(&document.file, EMPTY);
        if let Some(entry) = entries.get(document.file.as_str()) {
            content.toc = element(entry);
        }
        builder.add_content(content)?;
    }
    let mut archive = Vec::new();
    builder.generate(&mut archive)?;
    Ok(archive)
}

fn element(entry: &Entry) -> TocElement {
    let element = TocElement::new(&entry.address, &entry.title);
    entry.below.iter().fold(element, |element, below| element.child(self::element(below)))
}
