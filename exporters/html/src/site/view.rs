//! What the templates are filled with. The handbook's page on templates lists all of it.

use crate::templates::Phrase;
use polypress_model::label::Argument;
use polypress_model::{Book, Completeness, Fields, Label, Metadata};
use serde::Serialize;

/// `book`: what every page shows of the book.
#[derive(Serialize)]
pub(super) struct BookView {
    pub(super) title: Phrase,
    pub(super) subtitle: Option<Phrase>,
    pub(super) publisher: Option<String>,
    pub(super) rights: Option<String>,
    pub(super) version: Option<String>,
    /// The date of issue as the locale writes it.
    pub(super) date: Option<String>,
    /// The name of the links to the page before and the page after.
    pub(super) turn: String,
    /// The book in other formats; addresses seen from the folder of the locale.
    pub(super) downloads: Vec<Download>,
    pub(super) completeness: Completeness,
    pub(super) percent: u64,
    pub(super) is_translation: bool,
}

/// A file of the book in another format.
#[derive(Serialize)]
pub(super) struct Download {
    /// `EPUB`
    pub(super) name: String,
    /// `polypress.epub`
    pub(super) file: String,
}

impl BookView {
    pub(super) fn new(book: &Book, formats: &[String]) -> Self {
        let Metadata { id, title, subtitle, publisher, rights, version, issued, source_language, .. } = &book.metadata;
        let version = version.as_deref().map(|version| {
            let version = [("version", Argument::from(book.isolated(version)))];
            book.labels.format(Label::Version, &book.locale, &version)
        });
        let words = |label| book.labels.words(label, &book.locale);
        let download = |format: &String| Download { name: format.to_uppercase(), file: format!("{id}.{format}") };
        Self {
            title: Phrase::of(title),
            subtitle: subtitle.as_ref().map(Phrase::of),
            publisher: publisher.clone(),
            rights: rights.clone(),
            version,
            date: issued.clone(),
            turn: [words(Label::Previous), words(Label::Next)].join(&words(Label::ListSeparator)),
            downloads: formats.iter().map(download).collect(),
            completeness: book.completeness,
            percent: book.completeness.percent(),
            is_translation: book.locale.tag != *source_language,
        }
    }
}

/// `site`: the files that every page needs, addresses seen from the root of the site.
#[derive(Serialize)]
pub(super) struct SiteView {
    pub(super) style: String,
    pub(super) icon: String,
    pub(super) early: String,
    pub(super) script: String,
    /// Style sheets and scripts of the project's own.
    pub(super) styles: Vec<String>,
    pub(super) scripts: Vec<String>,
    pub(super) search: bool,
    /// The page with the state of the translation, where there is one.
    pub(super) status: Option<String>,
}

/// What every page has.
#[derive(Serialize)]
pub(super) struct Frame<'a> {
    pub(super) language: &'a str,
    pub(super) direction: &'static str,
    pub(super) root: String,
    pub(super) path: &'a str,
    pub(super) description: Option<Phrase>,
    pub(super) editions: Vec<Edition>,
    pub(super) canonical: Option<String>,
    pub(super) help: Option<String>,
}

/// This page in a locale.
#[derive(Serialize)]
pub(super) struct Edition {
    pub(super) language: String,
    pub(super) direction: &'static str,
    pub(super) name: String,
    pub(super) href: String,
    pub(super) canonical: String,
    pub(super) has_page: bool,
    pub(super) current: bool,
    /// Whether it is in the language that the book was written in.
    pub(super) source: bool,
}

#[derive(Serialize)]
pub(super) struct Turn {
    pub(super) href: String,
    pub(super) title: Phrase,
}

/// A page of the book.
#[derive(Serialize)]
pub(super) struct PageView<'a> {
    #[serde(flatten)]
    pub(super) frame: Frame<'a>,
    pub(super) title: Phrase,
    pub(super) navigation: String,
    pub(super) above: Vec<Turn>,
    pub(super) sections: Option<String>,
    pub(super) content: String,
    pub(super) previous: Option<Turn>,
    pub(super) next: Option<Turn>,
    pub(super) fallback_notice: Option<Phrase>,
    pub(super) stale_notice: Option<Phrase>,
    pub(super) edit: Option<String>,
    pub(super) completeness: Completeness,
    pub(super) completeness_notice: Option<Phrase>,
    pub(super) fields: &'a Fields,
}

/// The front page of a book that has none of its own.
#[derive(Serialize)]
pub(super) struct FrontView<'a> {
    #[serde(flatten)]
    pub(super) frame: Frame<'a>,
    pub(super) navigation: String,
    pub(super) imprint: Vec<Phrase>,
    pub(super) completeness_notice: Option<Phrase>,
}

/// The page with the state of the translation.
#[derive(Serialize)]
pub(super) struct StatusView<'a> {
    #[serde(flatten)]
    pub(super) frame: Frame<'a>,
    pub(super) title: Phrase,
    pub(super) navigation: String,
    pub(super) rows: Vec<StatusRow>,
    pub(super) whole: Counts,
}

/// A page of the book, and how far its translation is.
#[derive(Serialize)]
pub(super) struct StatusRow {
    pub(super) href: String,
    pub(super) title: Phrase,
    pub(super) counts: Counts,
}

/// Messages, in the locale's digits.
#[derive(Serialize)]
pub(super) struct Counts {
    pub(super) translated: String,
    pub(super) stale: String,
    pub(super) fallback: String,
}

/// A page in the place of one that has moved.
#[derive(Serialize)]
pub(super) struct Redirect<'a> {
    #[serde(flatten)]
    pub(super) frame: Frame<'a>,
    pub(super) to: Turn,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::reference::{documented, names};
    use polypress_model::specimen;
    use std::collections::BTreeSet;

    fn frame() -> Frame<'static> {
        Frame {
            language: "",
            direction: "",
            root: String::new(),
            path: "",
            description: None,
            editions: Vec::new(),
            canonical: None,
            help: None,
        }
    }

    fn phrase() -> Phrase {
        Phrase::new(String::new(), None)
    }

    #[test]
    fn the_handbook_names_what_every_page_has() {
        let book = specimen::book("en");
        let none = BTreeSet::new();
        assert_eq!(documented("everywhere"), names(&frame(), &none));
        assert_eq!(documented("book"), names(&BookView::new(&book, &[]), &none));
        let (style, icon, early, script) = Default::default();
        let (styles, scripts, search, status) = Default::default();
        let site = SiteView { style, icon, early, script, styles, scripts, search, status };
        assert_eq!(documented("site"), names(&site, &none));
        let (language, name, href, canonical) = Default::default();
        let (has_page, current, source) = Default::default();
        let edition = Edition { language, direction: "", name, href, canonical, has_page, current, source };
        assert_eq!(documented("editions"), names(&edition, &none));
    }

    #[test]
    fn the_handbook_names_what_each_template_has() {
        let of_all = names(&frame(), &BTreeSet::new());
        let page = PageView {
            frame: frame(),
            title: phrase(),
            navigation: String::new(),
            above: Vec::new(),
            sections: None,
            content: String::new(),
            previous: None,
            next: None,
            fallback_notice: None,
            stale_notice: None,
            edit: None,
            completeness: Completeness::default(),
            completeness_notice: None,
            fields: &Fields::default(),
        };
        assert_eq!(documented("page"), names(&page, &of_all));
        let (navigation, imprint, completeness_notice) = Default::default();
        let front = FrontView { frame: frame(), navigation, imprint, completeness_notice };
        assert_eq!(documented("front"), names(&front, &of_all));
        let counts = Counts { translated: String::new(), stale: String::new(), fallback: String::new() };
        let (navigation, rows) = Default::default();
        let status = StatusView { frame: frame(), title: phrase(), navigation, rows, whole: counts };
        assert_eq!(documented("status"), names(&status, &of_all));
        let redirect = Redirect { frame: frame(), to: Turn { href: String::new(), title: phrase() } };
        assert_eq!(documented("redirect"), names(&redirect, &of_all));
    }
}
