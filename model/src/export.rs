//! The contract between polypress and an exporter.

use crate::asset::AssetId;
use crate::book::Book;
use crate::diagnostic::Diagnostic;
use crate::path::{RelativePath, name};

name! {
    /// A media type: `text/html`, `image/png`.
    MediaType
}

impl MediaType {
    /// Takes the name as it is.
    pub fn new(name: impl AsRef<str>) -> Self {
        Self(name.as_ref().into())
    }
}

/// Turns a book into files. A pure function: no disk, clock, environment or global state.
pub trait Exporter: Send + Sync {
    /// The format's name on the command line and in `[export.NAME]`: `html`.
    fn name(&self) -> &str;

    /// All that decides beside the book what [`export`](Self::export) gives, in words that only programs read: two
    /// exporters of one program that say the same here make the same of a book, so that what one has made need not be
    /// made again. `None`, as it is unless an exporter says otherwise, where that cannot be told.
    fn choices(&self) -> Option<String> {
        None
    }

    /// Whether [`Book::review`] is needed, which costs time and memory that other exporters should not pay for.
    fn needs_review(&self) -> bool {
        false
    }

    /// The files of the book in this format, and what could not be rendered.
    ///
    /// An exporter that cannot make its files says so in an error diagnostic and returns no artifacts.
    fn export(&self, book: &Book) -> Exported;
}

/// What an exporter gives back.
#[derive(Clone, Debug, Default)]
pub struct Exported {
    /// The files, each path once.
    pub artifacts: Vec<Artifact>,
    /// What could not be rendered, and what was rendered otherwise than asked.
    pub diagnostics: Vec<Diagnostic>,
}

/// One file to be written below the locale's output folder.
#[derive(Clone, Debug, PartialEq)]
pub struct Artifact {
    /// Where: `html/about.html`, `handbook.pdf`.
    pub path: RelativePath,
    /// What it is.
    pub media_type: MediaType,
    /// Its bytes, or the asset they are.
    pub content: Content,
}

/// The content of an artifact.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// These bytes.
    Bytes(Vec<u8>),
    /// The bytes of an asset of the book, copied without being held in memory.
    Asset(AssetId),
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes)
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        Self::Bytes(text.into_bytes())
    }
}
