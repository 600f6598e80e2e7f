//! The EPUB 3.3 of a book.
//!
//! [`Epub::export`] reads the images that pages show (`pictures`), fits each page to what an EPUB can hold
//! (`chapter`), and writes it as XHTML (`document`) with the block writer of the HTML exporter. A book without an image
//! for its `cover` gets one that is made; `print_pages` finds where the pages of the PDF begin, if that is asked for.
//! `package` says what the book is and in which order it is read, and packs all of it.

mod accessibility;
mod chapter;
mod contents;
mod cover;
mod document;
mod fonts;
mod inspection;
mod lists;
mod names;
mod package;
mod pictures;
mod places;
mod print_pages;

use crate::accessibility::Contents;
use crate::chapter::Chapter;
use crate::cover::Cover;
use crate::document::Document;
use crate::lists::Lists;
use crate::names::FileNames;
use crate::package::Package;
use crate::pictures::Pictures;
use crate::places::BookPlaces;
use polypress_html::Written;
use polypress_model::{Artifact, Book, Diagnostic, Exported, Exporter, MediaType, RelativePath};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Why an EPUB could not be made, in words.
type Failure = Box<dyn std::error::Error>;

/// The choices in `[export.epub]`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Options {
    /// Whether the contents list the sections of each page (headings of level 2) below its title.
    pub sections: bool,
    /// The edition whose page numbers are marked.
    pub page_list: Option<PageList>,
    /// Whether fonts are embedded for scripts that some reading systems have none for: all but Latin, Greek, Cyrillic,
    /// and those of Chinese, Japanese and Korean.
    pub fonts: bool,
}

/// An edition that has page numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PageList {
    /// The PDF.
    Pdf,
}

/// Exports a book as one EPUB file, `<book id>.epub`.
#[derive(Clone, Debug, Default)]
pub struct Epub {
    options: Options,
    /// How the pages of the PDF are laid out.
    pages: polypress_typeset::Options,
}

impl Epub {
    /// An exporter with these options; `pages` are those of the PDF, whose page numbers may be asked for.
    pub fn new(options: Options, pages: polypress_typeset::Options) -> Self {
        Self { options, pages }
    }
}

impl Exporter for Epub {
    fn name(&self) -> &str {
        "epub"
    }

    fn choices(&self) -> Option<String> {
        Some(format!("{self:?}"))
    }

    fn export(&self, book: &Book) -> Exported {
        let mut diagnostics = Vec::new();
        let artifact = match self.package(book, &mut diagnostics) {
            Ok(artifact) => Some(artifact),
            Err(failure) => {
                let message = format!("the EPUB could not be made: {failure}");
                diagnostics.push(Diagnostic::error("epub-failed", message));
                None
            }
        };
        for diagnostic in &mut diagnostics {
            diagnostic.locale.get_or_insert_with(|| book.locale.tag.clone());
        }
        Exported { artifacts: artifact.into_iter().collect(), diagnostics }
    }
}

impl Epub {
    fn package(&self, book: &Book, diagnostics: &mut Vec<Diagnostic>) -> Result<Artifact, Failure> {
        let name = format!("{}.epub", book.metadata.id);
        let path = RelativePath::new(&name).ok_or_else(|| format!("“{name}” is no file name; change the book's id"))?;
        let marked = self.options.page_list.map(|PageList::Pdf| print_pages::mark(book, &self.pages));
        let (book, labels) = marked.map_or((Cow::Borrowed(book), BTreeMap::new()), |(book, it)| (Cow::Owned(book), it));
        let mut names = FileNames::new();
        let mut pictures = Pictures::read(&book, &mut names, diagnostics);
        let cover = Cover::of(&book, &self.pages.fonts, &mut pictures, &mut names, diagnostics)?;
        let chapters = Chapter::all(&book, &mut names, &pictures, &labels, diagnostics);
        let contents = contents::contents(&book, &chapters, &self.options);
        if contents.is_empty() {
            return Err("the book has no pages".into());
        }
        let documents = documents(&book, &chapters, &pictures, &cover, diagnostics)?;
        let package = Package {
            book: &book,
            contents: &contents,
            lists: &Lists::of(&book, &chapters),
            pages: &chapters.iter().flat_map(Chapter::pages).collect::<Vec<_>>(),
            documents: &documents,
            pictures: &pictures,
            cover: &cover,
            fonts: &fonts::Fonts::of(&book, self.options.fonts),
            accessibility: Contents::of(&book, &pictures, !labels.is_empty()),
        };
        let bytes = package.write()?;
        Ok(Artifact { path, media_type: MediaType::new("application/epub+zip"), content: bytes.into() })
    }
}

/// The documents in reading order.
fn documents(
    book: &Book,
    chapters: &[Chapter],
    pictures: &Pictures,
    cover: &Cover,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Vec<Document>, Failure> {
    let places = BookPlaces::new(chapters, pictures);
    let mut documents = Vec::new();
    let mut add = |file: &str, written: Written| -> Result<(), Failure> {
        diagnostics.extend(written.diagnostics);
        documents.push(Document::new(file, written.markup)?);
        Ok(())
    };
    add(document::COVER, document::cover(book, cover, &places))?;
    add(document::TITLE, document::title_page(book, &places))?;
    if book.completeness.percent() < 100 {
        add(document::NOTICE, document::notice(book, chapters, &places))?;
    }
    for chapter in chapters {
        add(&chapter.file, document::chapter(book, chapter, &places))?;
    }
    Ok(documents)
}
