//! What the templates are filled with.

use crate::templates::{Phrase, label_phrases};
use polypress_model::label::Argument;
use polypress_model::{Book, Label, Metadata};
use serde::Serialize;
use std::collections::BTreeMap;

/// What every page shows of the book.
#[derive(Serialize)]
pub(super) struct Shown {
    pub(super) book: BookView,
    pub(super) labels: BTreeMap<&'static str, Phrase>,
    /// The name of the links to the page before and the page after.
    pub(super) turn: String,
}

#[derive(Serialize)]
pub(super) struct BookView {
    pub(super) title: Phrase,
    pub(super) subtitle: Option<Phrase>,
    pub(super) publisher: Option<String>,
    pub(super) rights: Option<String>,
    pub(super) version: Option<String>,
}

impl Shown {
    pub(super) fn new(book: &Book) -> Self {
        let Metadata { title, subtitle, publisher, rights, version, .. } = &book.metadata;
        let version = version.as_deref().map(|version| {
            let version = [("version", Argument::from(book.isolated(version)))];
            book.labels.format(Label::Version, &book.locale, &version)
        });
        let words = |label| book.labels.words(label, &book.locale);
        Self {
            book: BookView {
                title: Phrase::of(title),
                subtitle: subtitle.as_ref().map(Phrase::of),
                publisher: publisher.clone(),
                rights: rights.clone(),
                version,
            },
            turn: [words(Label::Previous), words(Label::Next)].join(&words(Label::ListSeparator)),
            labels: label_phrases(&book.labels, &book.locale),
        }
    }
}

#[derive(Serialize)]
pub(super) struct Frame<'a> {
    pub(super) language: &'a str,
    pub(super) direction: &'static str,
    pub(super) root: String,
    pub(super) description: Option<Phrase>,
    pub(super) editions: Vec<Edition>,
    #[serde(flatten)]
    pub(super) shown: &'a Shown,
}

#[derive(Serialize)]
pub(super) struct Edition {
    pub(super) language: String,
    pub(super) direction: &'static str,
    pub(super) name: String,
    pub(super) href: String,
    pub(super) canonical: String,
    pub(super) has_page: bool,
    pub(super) current: bool,
}

#[derive(Serialize)]
pub(super) struct Turn {
    pub(super) href: String,
    pub(super) title: Phrase,
}

#[derive(Serialize)]
pub(super) struct PageView<'a> {
    #[serde(flatten)]
    pub(super) frame: Frame<'a>,
    pub(super) title: Phrase,
    pub(super) navigation: String,
    pub(super) sections: Option<String>,
    pub(super) content: String,
    pub(super) previous: Option<Turn>,
    pub(super) next: Option<Turn>,
    pub(super) fallback_notice: Option<Phrase>,
}

#[derive(Serialize)]
pub(super) struct FrontView<'a> {
    #[serde(flatten)]
    pub(super) frame: Frame<'a>,
    pub(super) navigation: String,
    pub(super) imprint: Vec<Phrase>,
    pub(super) completeness_notice: Option<Phrase>,
}
