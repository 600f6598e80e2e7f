//! The navigation document, `nav.xhtml`: the contents, which are also a page of the book, and the landmarks.

use super::editing::{Xml, set};
use crate::contents::Entry;
use crate::document::{COVER, STYLE};
use crate::packager::Package;
use polypress_model::{Label, Language, PartKind};

/// A place that reading systems offer to go to.
pub(super) struct Landmark<'a> {
    /// After the EPUB Structural Semantics Vocabulary 1.1.
    pub(super) kind: &'static str,
    pub(super) title: String,
    pub(super) language: Option<&'a Language>,
    pub(super) address: &'a str,
}

/// Cover, contents, and where the text begins.
pub(super) fn landmarks<'a>(package: &Package<'a>) -> Vec<Landmark<'a>> {
    let book = package.book;
    let landmark = |kind, label, address| {
        let language = book.labels.get(label).language.as_ref();
        Landmark { kind, title: package.label(label), language, address }
    };
    let mut landmarks = vec![landmark("cover", Label::Cover, COVER), landmark("toc", Label::Contents, "nav.xhtml")];
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
    xml.replace_content("nav", list(&landmarks(package)));
}

fn list(landmarks: &[Landmark<'_>]) -> Xml {
    let mut xml = Xml::default();
    xml.line();
    xml.start("ol", &[]);
    xml.line();
    for Landmark { kind, title, language: own, address } in landmarks {
        xml.start("li", &[]);
        let mut attributes = vec![("epub:type", *kind), ("href", *address)];
        attributes.extend(own.iter().flat_map(|own| language(own)));
        xml.words("a", &attributes, title);
        xml.end("li");
        xml.line();
    }
    xml.end("ol");
    xml.line();
    xml
}

/// The attributes that say a language.
fn language(language: &Language) -> Vec<(&'static str, &str)> {
    let tag = language.tag.as_str();
    vec![("lang", tag), ("xml:lang", tag), ("dir", language.direction.as_str())]
}
