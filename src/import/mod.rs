//! Taking over translations that were made elsewhere: PO files of mdbook-i18n-helpers, and translated Markdown pages.
//!
//! Both bring passages: a source text with its translation. A passage lands on every message whose text says the same
//! (`key`), however it is written. What lands becomes an [`Arrival`] once it has been checked (`landing`); of what does
//! not, [`Import`] says why.

mod blocks;
mod former;
mod gettext;
mod key;
mod landing;
mod pages;
mod report;
mod same;
mod tags;
mod targets;
mod write;

pub use gettext::{PoFile, import_po};
pub use pages::{LIKELY, SURE, TranslatedPage, import_pages};
pub use report::{Import, Left, Outcome, PageReport, Passage, Problem, Way};

use crate::catalog::{CatalogFile, Catalogs};
use crate::markdown::ReadOptions;
use crate::messages::{BookMessages, IdentifiedPage};
use crate::outline::Outline;
use polypress_model::LanguageTag;

#[cfg(doc)]
use crate::update::Arrival;

/// A project that translations are taken over into.
#[derive(Clone)]
pub struct Input<'a> {
    /// All pages.
    pub pages: &'a [IdentifiedPage],
    /// Their order.
    pub outline: &'a Outline,
    /// The messages of the book itself.
    pub book: &'a BookMessages,
    /// All catalog files of all locales.
    pub files: &'a [CatalogFile],
    /// The same files, loaded.
    pub catalogs: &'a Catalogs,
    /// How pages are read.
    pub options: ReadOptions,
    /// The locale of the translations.
    pub locale: &'a LanguageTag,
    /// Whether translations that are there already are replaced.
    pub overwrite: bool,
}
