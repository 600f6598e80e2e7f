//! The navigation document, `nav.xhtml`: the contents, which are also a page of the book, and the landmarks.

use super::xml::Xml;
use super::{NAVIGATION, Package};
use crate::contents::Entry;
use crate::document::{COVER, STYLE, TITLE};
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
        landmark("toc", Label::Contents, NAVIGATION),
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

/// The contents, the landmarks and the other lists, each with its language.
pub(super) fn write(package: &Package<'_>) -> String {
    let labels = &package.book.labels;
    let own = package.book.locale.language();
    let contents = package.label(Label::Contents);
    let of_contents = labels.get(Label::Contents).language.as_ref().map(language).unwrap_or_default();
    let namespaces = [("xmlns", "http://www.w3.org/1999/xhtml"), ("xmlns:epub", "http://www.idpf.org/2007/ops")];
    let mut xml = Xml::new();
    xml.markup("<!DOCTYPE html>\n");
    xml.start("html", &[&namespaces[..], &language(&own)].concat());
    xml.markup("\n<head>\n  <meta charset = \"utf-8\" />\n  <meta name=\"generator\" content=\"polypress\" />\n  ");
    xml.start("title", &of_contents);
    xml.text(&contents);
    xml.markup("</title>\n  ");
    xml.empty("link", &[("rel", "stylesheet"), ("type", "text/css"), ("href", STYLE)]);
    xml.markup("</head>\n<body>\n  ");
    let attributes = [("id", "toc"), ("epub:type", "toc"), ("role", "doc-toc"), ("aria-labelledby", "toc-title")];
    xml.start("nav", &attributes);
    xml.markup("\n    ");
    xml.start("h1", &[vec![("id", "toc-title")], of_contents].concat());
    xml.text(&contents);
    xml.markup("</h1>\n");
    entries(&mut xml, package.contents, "    ");
    xml.markup("  </nav>\n  ");
    let name = package.label(Label::Landmarks);
    xml.start("nav", &[("epub:type", "landmarks"), ("aria-label", &name), ("hidden", "")]);
    xml.line();
    list(&mut xml, &landmarks(package));
    xml.end("nav");
    further(&mut xml, package);
    xml.markup("\n</body>\n</html>\n");
    xml.finish()
}

/// Entries of the contents and all below them; `indent` stands before the list.
fn entries(xml: &mut Xml, entries: &[Entry], indent: &str) {
    let within = format!("{indent}    ");
    xml.markup(&format!("{indent}<ol>\n"));
    for entry in entries {
        let is_leaf = entry.below.is_empty();
        xml.markup(&format!("{indent}  <li>"));
        if !is_leaf {
            xml.markup(&format!("\n{within}"));
        }
        let own = entry.language.as_ref().map(language).unwrap_or_default();
        xml.start("a", &[vec![("href", entry.address.as_str())], own].concat());
        xml.text(&entry.title);
        xml.end("a");
        if !is_leaf {
            xml.line();
            self::entries(xml, &entry.below, &within);
            xml.markup(&format!("{indent}  "));
        }
        xml.markup("</li>\n");
    }
    xml.markup(&format!("{indent}</ol>\n"));
}

/// The lists of figures, tables and pages, those that there is something to list in.
fn further(xml: &mut Xml, package: &Package<'_>) {
    let labels = &package.book.labels;
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
        list(xml, &entries.iter().map(Link::to).collect::<Vec<_>>());
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
        list(xml, &package.pages.iter().map(Link::to_page).collect::<Vec<_>>());
        xml.end("nav");
    }
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
