//! The HTML site of a book, and the block writer that EPUB shares.
//!
//! [`Html`] is the exporter: it frames each page with a template and adds navigation, style sheet and assets.
//! [`Writer`] turns blocks and inline content into markup, in the syntax of HTML or of XHTML. Where links lead is the
//! business of whoever uses it, who says so through [`Places`]. [`chooser`] makes the page that leads to all locales.
//!
//! Reading order: `site`, which makes the files, with `templates` and `navigation`; then `writer`, and what it writes:
//! `blocks`, `tables`, `code`, `footnotes`, `inlines`. All of them write through [`markup`], the only place where
//! anything is escaped.

mod blocks;
mod chooser;
mod code;
mod footnotes;
mod inlines;
pub mod markup;
mod math;
mod navigation;
pub mod places;
mod site;
mod tables;
mod templates;
mod writer;

pub use chooser::{ChooserEntry, chooser};
pub use markup::{Element, Markup, Syntax};
pub use places::Places;
pub use writer::{Writer, Written};

use polypress_model::{Book, Exported, Exporter};
use serde::Deserialize;

/// The style sheet of the site.
const STYLE: &str = include_str!("../theme/style.css");

/// What a project may ask of the HTML site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Options {
    /// Show images that lie outside the book. Each is a request to someone else's server, so they are not shown
    /// unless asked for: their words are, with a link.
    pub external_images: bool,
}

/// The exporter of the HTML site.
#[derive(Clone, Debug, Default)]
pub struct Html {
    options: Options,
}

impl Html {
    /// An exporter with these options.
    pub fn new(options: Options) -> Self {
        Self { options }
    }
}

impl Exporter for Html {
    fn name(&self) -> &str {
        "html"
    }

    fn export(&self, book: &Book) -> Exported {
        site::export(book, &self.options)
    }
}
