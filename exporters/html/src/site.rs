//! The site of a book: a file for every page, the front page, the style sheet and the assets.

mod files;
mod places;
mod view;

use crate::markup::Syntax;
use crate::navigation;
use crate::places::{Places, encode_path};
use crate::templates::{Phrase, Templates};
use crate::writer::Writer;
use crate::{Options, STYLE};
use files::Files;
use places::SitePlaces;
use polypress_model::label::Argument;
use polypress_model::{Book, Content, Exported, Label, Language, Page, PagePath, Text};
use std::collections::BTreeSet;
use view::{Edition, Frame, FrontView, PageView, Shown, Turn};

/// The folder of the site within the locale's output folder.
const FOLDER: &str = "html";

/// Makes the site of a book.
pub(crate) fn export(book: &Book, options: &Options) -> Exported {
    let mut files = Files::default();
    match Templates::new() {
        Ok(templates) => Site::new(book, options, templates).write(&mut files),
        Err(diagnostic) => files.exported.diagnostics.push(*diagnostic),
    }
    files.exported
}

struct Site<'a> {
    book: &'a Book,
    options: &'a Options,
    templates: Templates,
    shown: Shown,
    pages: BTreeSet<&'a PagePath>,
}

impl<'a> Site<'a> {
    fn new(book: &'a Book, options: &'a Options, templates: Templates) -> Self {
        let pages = book.pages().map(|page| &page.path).collect();
        Self { book, options, templates, shown: Shown::new(book), pages }
    }

    fn write(&self, files: &mut Files) {
        files.add("style.css", "text/css", STYLE.to_owned().into());
        let pages: Vec<&Page> = self.book.pages().collect();
        for (index, page) in pages.iter().enumerate() {
            let before = index.checked_sub(1).and_then(|index| pages.get(index)).copied();
            self.page(page, before, pages.get(index + 1).copied(), files);
        }
        if !self.pages.contains(&PagePath::new("index")) {
            self.front_page(files);
        }
        for (id, asset) in &self.book.assets.entries {
            files.add(asset.path.as_str(), asset.media_type.as_str(), Content::Asset(id.clone()));
        }
    }

    fn page(&self, page: &'a Page, before: Option<&Page>, after: Option<&Page>, files: &mut Files) {
        let places = SitePlaces::new(self.book, &self.pages, self.options, &page.path);
        let mut writer = Writer::new(self.book, Syntax::Html, &places);
        writer.page(page);
        let written = writer.finish();
        let turn = |page: &Page| Some(Turn { href: places.page(&page.path, None)?, title: Phrase::of(&page.title) });
        let fallback = page.completeness.fallback as u64;
        let view = PageView {
            frame: self.frame(&places, &page.path, page.description.as_ref()),
            title: Phrase::of(&page.title),
            navigation: navigation::contents(self.book, &places, Some(&page.path)),
            sections: navigation::sections(self.book, page),
            content: written.markup,
            previous: before.and_then(turn),
            next: after.and_then(turn),
            fallback_notice: (fallback > 0)
                .then(|| self.label(Label::PageFallbackNotice, &[("count", Argument::from(fallback))])),
        };
        files.exported.diagnostics.extend(written.diagnostics);
        files.add_page(&format!("{}.html", page.path), self.templates.render("page.html", &view));
    }

    fn front_page(&self, files: &mut Files) {
        let path = PagePath::new("index");
        let places = SitePlaces::new(self.book, &self.pages, self.options, &path);
        let percent = self.book.completeness.percent();
        let view = FrontView {
            frame: self.frame(&places, &path, self.book.metadata.description.as_ref()),
            navigation: navigation::contents(self.book, &places, None),
            imprint: self.imprint(),
            completeness_notice: (percent < 100)
                .then(|| self.label(Label::CompletenessNotice, &[("percent", Argument::from(percent))])),
        };
        files.add_page("index.html", self.templates.render("front.html", &view));
    }

    fn label(&self, label: Label, arguments: &[(&str, Argument)]) -> Phrase {
        Phrase::label(&self.book.labels, &self.book.locale, label, arguments)
    }

    /// Who made the book, and which edition of it this is.
    fn imprint(&self) -> Vec<Phrase> {
        let facts = self.book.credits().into_iter().chain(self.book.edition());
        facts.map(|fact| self.label(fact.label, &fact.arguments())).collect()
    }

    fn frame<'b>(&'b self, places: &SitePlaces<'_>, path: &PagePath, description: Option<&Text>) -> Frame<'b> {
        let locale = &self.book.locale;
        Frame {
            language: locale.tag.as_str(),
            direction: locale.direction.as_str(),
            root: places.root.clone(),
            description: description.map(Phrase::of),
            editions: self.editions(places, path),
            shown: &self.shown,
        }
    }

    /// This page in every locale's edition, this one among them.
    fn editions(&self, places: &SitePlaces<'_>, path: &PagePath) -> Vec<Edition> {
        let locale = &self.book.locale;
        let front = path.as_str() == "index";
        let edition = |language: &Language, name: &str, has_page: bool, current: bool| {
            let page = if has_page { path.clone() } else { PagePath::new("index") };
            let href = if current { places.own(&page) } else { places.in_edition(language, &page, None) };
            let url = self.book.metadata.url.as_deref();
            let absolute =
                url.map(|url| format!("{url}/{}/{FOLDER}/{}.html", language.tag, encode_path(page.as_str())));
            Edition {
                language: language.tag.to_string(),
                direction: language.direction.as_str(),
                name: name.to_owned(),
                canonical: absolute.unwrap_or_else(|| href.clone()),
                href,
                has_page,
                current,
            }
        };
        let mut editions = vec![edition(&locale.language(), &locale.name, true, true)];
        for alternate in &self.book.alternates {
            let has_page = front || alternate.pages.contains(path);
            editions.push(edition(&alternate.language, &alternate.name, has_page, false));
        }
        editions.sort_by(|one, other| one.language.cmp(&other.language));
        editions
    }
}
