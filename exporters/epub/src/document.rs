//! The XHTML documents: cover, title page, notice and chapters.

use crate::Failure;
use crate::chapter::Chapter;
use crate::cover::Cover;
use crate::inspection::inspect;
use polypress_html::{Element, Places, Syntax, Writer, Written};
use polypress_model::label::Argument;
use polypress_model::{Book, Label, Language, Metadata, PartKind, Text};

/// The file of the cover.
pub(crate) const COVER: &str = "cover.xhtml";

/// The file of the title page.
pub(crate) const TITLE: &str = "title.xhtml";

/// The file of the notice that says what is not translated.
pub(crate) const NOTICE: &str = "notice.xhtml";

/// The file of the style sheet.
pub(crate) const STYLE: &str = "stylesheet.css";

/// A document of the package.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) file: String,
    pub(crate) markup: String,
    /// What the package must say of it, as `properties` of its item.
    pub(crate) properties: String,
}

impl Document {
    /// # Errors
    /// When the markup is not well-formed or holds an id twice.
    pub(crate) fn new(file: &str, markup: String) -> Result<Self, Failure> {
        let properties = inspect(&markup).map_err(|failure| format!("{file}: {failure}"))?;
        Ok(Self { file: file.to_owned(), markup, properties })
    }
}

/// A page of the book.
pub(crate) fn chapter<'a>(book: &'a Book, chapter: &'a Chapter, places: &'a dyn Places) -> Written {
    let (kind, role) = match chapter.part {
        PartKind::Front => ("frontmatter", None),
        PartKind::Body => ("bodymatter", Some("doc-chapter")),
        PartKind::Back => ("backmatter", None),
    };
    let page = &chapter.page;
    let title = page.title.to_plain();
    document(book, places, (&title, page.title.language.as_ref()), kind, |writer| {
        let label = role.map(|_| title.clone());
        writer.markup().start(Element::new("section").with_some("role", role).with_some("aria-label", label));
        writer.markup().line();
        writer.set_page_breaks(&chapter.page_breaks);
        writer.page(page);
        writer.markup().end();
    })
}

/// The cover: its image, with what it says.
pub(crate) fn cover<'a>(book: &'a Book, cover: &'a Cover, places: &'a dyn Places) -> Written {
    let words = book.labels.words(Label::Cover, &book.locale);
    let language = book.labels.get(Label::Cover).language.as_ref();
    document(book, places, (&words, language), "frontmatter", |writer| {
        writer.markup().start(Element::new("section").with("epub:type", "cover").class("front-cover"));
        let (width, height) = cover.size.map(|(width, height)| (width.to_string(), height.to_string())).unzip();
        let image = Element::new("img").with("src", cover.shown.as_str()).with("alt", cover.words.as_str());
        writer.markup().void(image.with("role", "doc-cover").with_some("width", width).with_some("height", height));
        writer.markup().end();
    })
}

/// The title page: what the book is and who made it.
pub(crate) fn title_page<'a>(book: &'a Book, places: &'a dyn Places) -> Written {
    let Metadata { title, subtitle, publisher, rights, .. } = &book.metadata;
    let words = book.labels.words(Label::TitlePage, &book.locale);
    let language = book.labels.get(Label::TitlePage).language.as_ref();
    document(book, places, (&words, language), "frontmatter", |writer| {
        writer.markup().start(Element::new("section").with("epub:type", "titlepage").class("title-page"));
        writer.markup().line();
        paragraph(writer, Element::new("h1"), title);
        if let Some(subtitle) = subtitle {
            paragraph(writer, Element::new("p").class("subtitle"), subtitle);
        }
        for fact in book.credits().iter().chain(&book.edition()) {
            writer.label(Element::new("p").class(fact.label.id()), fact.label, &fact.arguments());
            writer.markup().line();
        }
        if let Some(fact) = book.original_language() {
            writer.label(Element::new("p").class("original-language"), fact.label, &fact.arguments());
            writer.markup().line();
        }
        for (class, words) in [("publisher", publisher), ("rights", rights)] {
            if let Some(words) = words {
                writer.markup().words(Element::new("p").class(class), words);
                writer.markup().line();
            }
        }
        writer.markup().end();
    })
}

fn paragraph<'a>(writer: &mut Writer<'a>, element: Element<'a>, text: &'a Text) {
    writer.text(element, text);
    writer.markup().line();
}

/// How much of the book is translated, and which chapters are not wholly.
pub(crate) fn notice<'a>(book: &'a Book, chapters: &'a [Chapter], places: &'a dyn Places) -> Written {
    let percent = [("percent", Argument::from(book.completeness.percent()))];
    let words = book.labels.format(Label::CompletenessNotice, &book.locale, &percent);
    let language = book.labels.get(Label::CompletenessNotice).language.as_ref();
    document(book, places, (&words, language), "frontmatter", |writer| {
        writer.markup().start(Element::new("section").class("notice"));
        writer.markup().line();
        writer.label(Element::new("h1"), Label::CompletenessNotice, &percent);
        writer.markup().line();
        let wanting: Vec<&Chapter> = chapters.iter().filter(|chapter| chapter.page.completeness.fallback > 0).collect();
        if !wanting.is_empty() {
            writer.markup().start(Element::new("ul"));
            wanting.into_iter().for_each(|chapter| wanting_chapter(writer, chapter));
            writer.markup().end();
        }
        writer.markup().end();
    })
}

/// A chapter, and how many of its passages are not translated.
fn wanting_chapter<'a>(writer: &mut Writer<'a>, chapter: &'a Chapter) {
    writer.markup().start(Element::new("li"));
    writer.markup().start(Element::new("a").with("href", chapter.file.as_str()));
    writer.text(Element::new("span"), &chapter.page.title);
    writer.markup().end();
    writer.markup().void(Element::new("br"));
    let count = chapter.page.completeness.fallback as u64;
    writer.label(Element::new("span"), Label::PageFallbackNotice, &[("count", Argument::from(count))]);
    writer.markup().end();
    writer.markup().line();
}

/// A whole document around its content.
fn document<'a>(
    book: &'a Book,
    places: &'a dyn Places,
    (title, language): (&str, Option<&Language>),
    kind: &'static str,
    content: impl FnOnce(&mut Writer<'a>),
) -> Written {
    let mut writer = Writer::new(book, Syntax::Xhtml, places);
    let markup = writer.markup();
    // A document must have a title.
    let title = if title.trim().is_empty() { &book.metadata.id } else { title };
    let root = Element::new("html")
        .with("xmlns", "http://www.w3.org/1999/xhtml")
        .with("xmlns:epub", "http://www.idpf.org/2007/ops")
        .with("lang", book.locale.tag.as_str())
        .with("dir", book.locale.direction.as_str());
    markup.start(root);
    markup.line();
    markup.start(Element::new("head"));
    markup.line();
    markup.void(Element::new("meta").with("charset", "utf-8"));
    markup.line();
    let tag = language.map(|language| language.tag.as_str());
    let direction = language.map(|language| language.direction.as_str());
    markup.words(Element::new("title").with_some("lang", tag).with_some("dir", direction), title);
    markup.line();
    markup.void(Element::new("link").with("rel", "stylesheet").with("type", "text/css").with("href", STYLE));
    markup.line();
    markup.end();
    markup.line();
    markup.start(Element::new("body").with("epub:type", kind));
    markup.line();
    content(&mut writer);
    let markup = writer.markup();
    markup.line();
    markup.end();
    markup.line();
    markup.end();
    let Written { markup, diagnostics } = writer.finish();
    Written { markup: format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n{markup}\n"), diagnostics }
}
