//! Status: how far each locale is, in messages and in words of the source text, and what to translate next.
//!
//! Next comes what readers lose most by: first what is *broken*, since it fails every check and is never shown; then
//! what is *stale*, since it says something that the source no longer says; then a *draft*, which only wants
//! confirming; then what is *missing*, which readers see in another language, marked. Within each, the order of the
//! book decides: nobody knows what is read most, but its author knows what is to be read first.

mod figures;
mod html;
mod tasks;

pub use figures::{Change, Count, Figures};
pub use html::{Words, html};
pub(crate) use tasks::silently_broken;
pub use tasks::{Task, Want};

use crate::manuscript::Manuscript;
use polypress_model::{Book, Completeness, Diagnostic, LanguageTag, PagePath};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How far the locales of a project are. Its JSON is stable: a field that changes its meaning changes `format`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Status {
    /// The version of this form; [`Status::FORMAT`] today.
    pub format: u32,
    /// The book's name in file names.
    pub book: String,
    /// The book's title in the source locale.
    pub title: String,
    /// The locale that the pages are written in.
    pub source: String,
    /// The locales, in the project's order.
    pub locales: Vec<LocaleStatus>,
}

/// How far a locale is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct LocaleStatus {
    /// The locale.
    pub locale: LanguageTag,
    /// The language's name in itself.
    pub name: String,
    /// Whether it must be complete for a strict check.
    pub required: bool,
    /// All of it.
    #[serde(flatten)]
    pub count: Count,
    /// What belongs to no page: titles of the book and of its parts.
    pub own: Count,
    /// The pages, in the order of the book.
    pub pages: Vec<PageStatus>,
    /// What to translate next, in this order.
    pub next: Vec<Task>,
}

/// How far a page is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PageStatus {
    /// Its address.
    pub page: PagePath,
    /// All of it.
    #[serde(flatten)]
    pub count: Count,
}

impl Status {
    /// The version of the form that is written.
    pub const FORMAT: u32 = 1;

    /// The status of a project with these locales.
    pub fn new(manuscript: &Manuscript, locales: Vec<LocaleStatus>) -> Self {
        let project = &manuscript.project;
        Self {
            format: Self::FORMAT,
            book: project.id.clone(),
            title: project.configuration.book.title.clone(),
            source: project.source_locale().to_string(),
            locales,
        }
    }

    /// Reads what [`Status::to_json`] wrote.
    ///
    /// # Errors
    /// When it is something else, in words.
    pub fn from_json(text: &str) -> Result<Self, String> {
        let status: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        match status.format {
            Self::FORMAT => Ok(status),
            other => Err(format!("its format is {other}, and {} is known here", Self::FORMAT)),
        }
    }

    /// The status as one JSON document, a line end behind it.
    ///
    /// # Errors
    /// When a value cannot be written as JSON, which none of these can fail to be.
    pub fn to_json(&self) -> serde_json::Result<String> {
        serde_json::to_string_pretty(self).map(|text| text + "\n")
    }

    /// Notes what has changed since an earlier status.
    pub fn compare(&mut self, earlier: &Self) {
        for locale in &mut self.locales {
            let Some(before) = earlier.locales.iter().find(|before| before.locale == locale.locale) else { continue };
            locale.count.compare(&before.count);
            locale.own.compare(&before.own);
            let pages: BTreeMap<_, _> = before.pages.iter().map(|page| (&page.page, &page.count)).collect();
            for page in &mut locale.pages {
                if let Some(before) = pages.get(&page.page) {
                    page.count.compare(before);
                }
            }
        }
    }
}

impl LocaleStatus {
    /// The status of a book, and of what was found in putting it together.
    pub fn new(manuscript: &Manuscript, book: &Book, problems: &[Diagnostic]) -> Self {
        let tag = &book.locale.tag;
        let attic = figures::Attic::new(manuscript, tag);
        let catalogs: BTreeMap<_, _> =
            manuscript.pages.iter().map(|page| (&page.page.source, page.page.catalog.as_str())).collect();
        let mut pages = Vec::new();
        let mut of_pages = Completeness::default();
        for page in book.pages() {
            let catalog = catalogs.get(&page.source).copied().unwrap_or_default();
            let count = Count::new(&page.completeness, attic.of(catalog));
            of_pages.add(&page.completeness);
            pages.push(PageStatus { page: page.path.clone(), count });
        }
        Self {
            locale: tag.clone(),
            name: book.locale.name.clone(),
            required: manuscript.project.locale(tag.as_str()).is_none_or(|locale| locale.required),
            count: Count::new(&book.completeness, attic.all()),
            own: Count::new(&figures::rest(&book.completeness, &of_pages), attic.of(crate::messages::BOOK_CATALOG)),
            pages,
            next: tasks::tasks(manuscript, book, problems),
        }
    }

    /// The pages that are not finished, those with most words to translate first.
    pub fn open_pages(&self) -> Vec<&PageStatus> {
        let mut pages: Vec<&PageStatus> = self.pages.iter().filter(|page| page.count.left() > 0).collect();
        pages.sort_by_key(|page| std::cmp::Reverse(page.count.words_left()));
        pages
    }
}
