//! The navigation document, `nav.xhtml`: the contents, which are also a page of the book, and the landmarks.

use super::editing::{Xml, set};
use crate::contents::Entry;
use crate::document::{COVER, STYLE, TITLE};
use crate::packager::Package;
use polypress_model::{Label, Language, PartKind};

/// A place that reading systems offer to go to.
pub(super) struct Link<'a> {
    /// What a landmark is, after the EPUB Structural Semantics Vocabulary 1.1.
    pub(super) kind: Option<&'static str>,
    pub(super) title: String,
    pub(super) language: Option<&'a Language>,
    pub(super) address: &'a str,
}

impl<'a> Link<'a> {
    fn to(entry: &'a Entry) -> Self {
        let language = entry.language.as_ref();
        Self { kind: None, title: entry.title.clone(), language, address: &entry.address }
    }

    fn to_page((label, address): &'a (String, String)) -> Self {
        Self { kind: None, title: label.clone(), language: None, address }
    }
}

/// Cover, title page, contents, and where the text begins.
pub(super) fn landmarks<'a>(package: &Package<'a>) -> Vec<Link<'a>> {
    let book = package.book;
    let landmark = |kind, label, address| {
        let language = book.labels.get(label).language.as_ref();
        Link { kind: Some(kind), title: package.label(label), language, address }
    };
    let mut landmarks = vec![
        landmark("cover", Label::Cover, COVER),
        landmark("titlepage", Label::TitlePage, TITLE),
        landmark("toc", Label::Contents, "nav.xhtml"),
    ];
    let bodies = book.parts.iter().filter(|part| part.kind == PartKind::Body);
    let is_there = bodies.flat_map(|part| &part.pages).next().is_some();
    let front = book.parts.iter().take_while(|part| part.kind != PartKind::Body).map(|part| part.pages.len()).sum();
    let mut chapters = package.documents.iter().filter(|document| document.file.starts_with("chapter-"));
    if let Some(first) = chapters.nth(if is_there { front } else { 0 }) {
        landmarks.push(landmark("bodymatter", Label::StartOfContent, first.file.as_str()));
    }
    landmarks
}

/// Says in which language the contents and each line of them are, names the contents, and adds the landmarks.
pub(super) fn finish(xml: &mut Xml, package: &Package<'_>) {
    let labels = &package.book.labels;
    xml.change("html", |element| set(element, &language(&package.book.locale.language())));
    let contents = labels.get(Label::Contents).language.as_ref();
    for name in ["title", "h1"] {
        xml.change(name, |element| set(element, &contents.map(language).unwrap_or_default()));
    }
    xml.change("link", |element| set(element, &[("href", STYLE)]));
    let mut entries = package.contents.iter().flat_map(Entry::all);
    xml.change("a", |element| {
        if let Some(own) = entries.next().and_then(|entry| entry.language.as_ref()) {
            set(element, &language(own));
        }
    });
    let name = package.label(Label::Landmarks);
    let mut navigations = [
        vec![("epub:type", "toc"), ("role", "doc-toc"), ("aria-labelledby", "toc-title")],
        vec![("epub:type", "landmarks"), ("aria-label", name.as_str()), ("hidden", "")],
    ]
    .into_iter();
    xml.change("nav", |element| set(element, &navigations.next().unwrap_or_default()));
    let mut content = Xml::default();
    content.line();
    list(&mut content, &landmarks(package));
    xml.replace_content("nav", content);
    xml.append_after("nav", further(package));
}

/// The lists of figures, tables and pages, those that there is something to list in.
fn further(package: &Package<'_>) -> Xml {
    let labels = &package.book.labels;
    let mut xml = Xml::default();
    for (kind, label, entries) in
        [("loi", Label::ListOfFigures, &package.lists.figures), ("lot", Label::ListOfTables, &package.lists.tables)]
    {
        if entries.is_empty() {
            continue;
        }
        xml.line();
        xml.start("nav", &[("epub:type", kind), ("aria-labelledby", kind)]);
        xml.line();
        let heading = [vec![("id", kind)], labels.get(label).language.as_ref().map(language).unwrap_or_default()];
        xml.words("h2", &heading.concat(), &package.label(label));
        list(&mut xml, &entries.iter().map(Link::to).collect::<Vec<_>>());
        xml.end("nav");
    }
    if !package.pages.is_empty() {
        xml.line();
        let name = package.label(Label::ListOfPages);
        xml.start(
            "nav",
            &[("epub:type", "page-list"), ("role", "doc-pagelist"), ("aria-label", &name), ("hidden", "")],
        );
        xml.line();
        list(&mut xml, &package.pages.iter().map(Link::to_page).collect::<Vec<_>>());
        xml.end("nav");
    }
    xml
}

fn list(xml: &mut Xml, links: &[Link<'_>]) {
    xml.start("ol", &[]);
    xml.line();
    for Link { kind, title, language: own, address } in links {
        xml.start("li", &[]);
        let mut attributes: Vec<(&str, &str)> = kind.iter().map(|kind| ("epub:type", *kind)).collect();
        attributes.push(("href", address));
        attributes.extend(own.iter().flat_map(|own| language(own)));
        xml.words("a", &attributes, title);
        xml.end("li");
        xml.line();
    }
    xml.end("ol");
    xml.line();
}

/// The attributes that say a language.
fn language(language: &Language) -> Vec<(&'static str, &str)> {
    let tag = language.tag.as_str();
    vec![("lang", tag), ("xml:lang", tag), ("dir", language.direction.as_str())]
}
