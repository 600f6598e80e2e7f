//! The HTML site of a book, and the block writer that EPUB shares.
//!
//! [`Html`] is the exporter: it frames each page with a template and adds navigation, style sheet, scripts, search
//! index and assets. [`Writer`] turns blocks and inline content into markup, in the syntax of HTML or of XHTML. Where
//! links lead is the business of whoever uses it, who says so through [`Places`]. [`chooser`] makes the pages above
//! those of all locales.
//!
//! Reading order: `site`, which makes the files, with `theme`, `templates` and `navigation`; `search`, the index; then
//! `writer`, and what it writes: `blocks`, `tables`, `code`, `footnotes`, `inlines`. All of them write through
//! [`markup`], the only place where anything is escaped.

mod blocks;
mod chooser;
mod code;
mod footnotes;
mod inlines;
pub mod markup;
mod math;
mod navigation;
pub mod places;
mod search;
mod site;
mod svg;
mod tables;
mod templates;
mod terms;
mod theme;
mod writer;

pub use chooser::{ChooserEntry, chooser};
pub use markup::{Element, Markup, Syntax};
pub use places::Places;
pub use svg::cleaned as cleaned_drawing;
pub use theme::{Theme, ThemeFile};
pub use writer::{Writer, Written};

use polypress_model::{Book, Exported, Exporter, PagePath};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// What a project may ask of the HTML site.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Options {
    /// Show images that lie outside the book. Each is a request to someone else's server, so they are not shown
    /// unless asked for: their words are, with a link.
    pub external_images: bool,
    /// Where a page can be changed: an address in which `{path}` stands for the file of the page, `{page}` for its
    /// address without `.html`, and `{locale}` for the language.
    pub edit: Option<String>,
    /// Where people help with the translation: an address with `{page}` and `{locale}`.
    pub help: Option<String>,
    /// Whether the site can be searched.
    pub search: bool,
    /// Folder of the project's own templates, style sheets and scripts; it need not be there.
    pub theme: String,
    /// Pages that have moved: the old address and the new one, both as `guides/translator`.
    pub redirects: BTreeMap<String, String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            external_images: false,
            edit: None,
            help: None,
            search: true,
            theme: "theme".to_owned(),
            redirects: BTreeMap::new(),
        }
    }
}

/// The exporter of the HTML site.
#[derive(Clone, Debug, Default)]
pub struct Html {
    options: Options,
    theme: Theme,
    downloads: Vec<String>,
}

impl Html {
    /// An exporter with these options.
    pub fn new(options: Options) -> Self {
        Self { options, ..Self::default() }
    }

    /// With what the project brings for its site.
    pub fn with_theme(self, theme: Theme) -> Self {
        Self { theme, ..self }
    }

    /// The project's own templates.
    pub fn templates(&self) -> &BTreeMap<String, String> {
        &self.theme.templates
    }

    /// With links to the book in these formats: `epub`, `pdf`.
    pub fn with_downloads(self, formats: Vec<String>) -> Self {
        Self { downloads: formats, ..self }
    }

    /// Of the site only these pages, as they are in the whole, and what is not made page by page; no search index.
    pub fn export_pages(&self, book: &Book, pages: &BTreeSet<PagePath>) -> Exported {
        site::export(book, self, Some(pages))
    }
}

impl Exporter for Html {
    fn name(&self) -> &str {
        "html"
    }

    fn choices(&self) -> Option<String> {
        Some(format!("{self:?}"))
    }

    fn export(&self, book: &Book) -> Exported {
        site::export(book, self, None)
    }
}
