//! The package: the files of the book, and what is said of them after EPUB 3.3 by package document, navigation and NCX.

mod archive;
mod metadata;
mod navigation;
mod ncx;
mod package_document;
mod xml;

use crate::Failure;
use crate::accessibility::Contents;
use crate::contents::Entry;
use crate::cover::Cover;
use crate::document::{Document, STYLE};
use crate::fonts::Fonts;
use crate::lists::Lists;
use crate::pictures::{Picture, Pictures};
use chrono::{DateTime, Utc};
use polypress_model::{Book, Label};
use uuid::Uuid;

/// Our own style sheet.
const OWN_STYLE: &str = include_str!("../stylesheet.css");

/// Says where the package document is.
const CONTAINER: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml" />
  </rootfiles>
</container>
"#;

/// The navigation document.
const NAVIGATION: &str = "nav.xhtml";

/// The last second that a package can be of: 9999-12-31.
const LAST_MODIFIED: i64 = 253_402_300_799;

/// A time as the package has it, from seconds since 1970.
fn moment(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds.clamp(0, LAST_MODIFIED), 0).unwrap_or_default()
}

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

    /// The file, whose bytes depend on the book alone.
    ///
    /// # Errors
    /// When something is larger than an archive can hold.
    pub(crate) fn write(&self) -> Result<Vec<u8>, Failure> {
        let said = [
            ("content.opf", package_document::write(self)),
            (NAVIGATION, navigation::write(self)),
            ("toc.ncx", ncx::write(self)),
            (STYLE, format!("{OWN_STYLE}{}", self.fonts.style)),
        ];
        let said = said.iter().map(|(file, text)| (*file, text.as_bytes()));
        let documents = self.documents.iter().map(|document| (document.file.as_str(), document.markup.as_bytes()));
        let pictures = self.pictures().map(|picture| (picture.file.as_str(), &*picture.bytes));
        let fonts = self.fonts.files.iter().map(|(file, bytes)| (file.as_str(), *bytes));
        let files = said.chain(documents).chain(pictures).chain(fonts);
        let files = files.map(|(file, bytes)| (format!("OEBPS/{file}"), bytes));
        let container = ("META-INF/container.xml".to_owned(), CONTAINER.as_bytes());
        archive::write(&files.chain([container]).collect(), moment(self.book.metadata.modified))
    }
}
