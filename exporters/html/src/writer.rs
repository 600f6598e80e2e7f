//! The writer of blocks and inline content, shared by the site and by EPUB.

use crate::markup::{Element, Markup, Syntax};
use crate::places::Places;
use polypress_model::label::Argument;
use polypress_model::{
    Anchor, Block, Book, Diagnostic, Direction, Footnote, Label, Language, MessageId, Origin, Page, Severity, Span,
    State, Text,
};
use std::collections::BTreeMap;

/// Writes what a page is made of.
pub struct Writer<'a> {
    pub(crate) book: &'a Book,
    pub(crate) places: &'a dyn Places,
    pub(crate) markup: Markup,
    pub(crate) footnotes: &'a [Footnote],
    /// The language in force where the writer stands.
    pub(crate) language: Language,
    /// Whether a link is open; links hold no links.
    pub(crate) within_link: bool,
    /// How many quotations within a line are open.
    pub(crate) quotations: usize,
    /// Anchors where pages of the print edition begin, and what those pages are called.
    pub(crate) page_breaks: Option<&'a BTreeMap<Anchor, String>>,
    span: Option<&'a Span>,
    message: Option<&'a MessageId>,
    diagnostics: Vec<Diagnostic>,
}

/// What was written, and what could not be written as asked.
#[derive(Debug)]
pub struct Written {
    /// The markup.
    pub markup: String,
    /// Findings, in the order of the page.
    pub diagnostics: Vec<Diagnostic>,
}

impl<'a> Writer<'a> {
    /// A writer that has written nothing.
    pub fn new(book: &'a Book, syntax: Syntax, places: &'a dyn Places) -> Self {
        Self {
            book,
            places,
            markup: Markup::new(syntax),
            footnotes: &[],
            language: book.locale.language(),
            within_link: false,
            quotations: 0,
            page_breaks: None,
            span: None,
            message: None,
            diagnostics: Vec::new(),
        }
    }

    /// Says at which anchors pages of the print edition begin, and what those pages are called.
    pub fn set_page_breaks(&mut self, breaks: &'a BTreeMap<Anchor, String>) {
        self.page_breaks = Some(breaks);
    }

    /// An element at which a page of the print edition begins, if one does at this anchor.
    pub(crate) fn page_break(&self, name: &'static str, anchor: &'a Anchor) -> Option<Element<'a>> {
        let label = self.page_breaks?.get(anchor)?;
        let element = Element::new(name).with("id", anchor.as_str()).with("role", "doc-pagebreak");
        Some(element.with("aria-label", label.as_str()))
    }

    /// Writes the body of a page: its blocks, then its footnotes.
    pub fn page(&mut self, page: &'a Page) {
        self.footnotes = &page.footnotes;
        self.blocks(&page.blocks);
        self.footnote_section();
    }

    /// Writes blocks one after the other.
    pub fn blocks(&mut self, blocks: &'a [Block]) {
        blocks.iter().for_each(|block| self.at(block, |writer| writer.block(block)));
    }

    /// Writes something, and reports findings about it at the place of this block.
    pub(crate) fn at(&mut self, block: &'a Block, content: impl FnOnce(&mut Self)) {
        let outer = self.span;
        self.span = block.span.as_ref().or(outer);
        content(self);
        self.span = outer;
    }

    /// Writes an element that holds a text, with its language and whether it is translated.
    pub fn text(&mut self, element: Element<'a>, text: &'a Text) {
        self.text_between(element, text, |_| {}, |_| {});
    }

    /// [`Writer::text`], with something before and after the words.
    pub(crate) fn text_between(
        &mut self,
        element: Element<'a>,
        text: &'a Text,
        before: impl FnOnce(&mut Self),
        after: impl FnOnce(&mut Self),
    ) {
        let mark = state_mark(text);
        let element = element.class(mark.map_or("", |(class, _)| class));
        self.in_language(element, text.language.as_ref(), |writer| {
            if let Some((_, label)) = mark {
                writer.label(Element::new("span").class("visually-hidden"), label, &[]);
                writer.markup.text(" ");
            }
            before(writer);
            writer.bare_text(text);
            after(writer);
        });
    }

    /// Writes the words of a text without an element that would say their language.
    pub(crate) fn bare_text(&mut self, text: &'a Text) {
        self.message = text.origin.as_ref().map(|origin| &origin.message);
        self.inlines(&text.inlines);
        self.message = None;
    }

    /// Writes an element in a language, which is said where it differs from the language around it.
    pub(crate) fn in_language(
        &mut self,
        element: Element<'_>,
        language: Option<&Language>,
        content: impl FnOnce(&mut Self),
    ) {
        let language = language.filter(|language| **language != self.language).cloned();
        let Some(language) = language else {
            self.markup.start(element);
            content(self);
            return self.markup.end();
        };
        let element = element.with("lang", language.tag.as_str().to_owned()).with("dir", language.direction.as_str());
        let outer = std::mem::replace(&mut self.language, language);
        self.markup.start(element);
        content(self);
        self.markup.end();
        self.language = outer;
    }

    /// Writes an element that holds a label, with its language where it differs from that around it.
    pub fn label(&mut self, element: Element<'_>, label: Label, arguments: &[(&str, Argument)]) {
        let words = self.book.labels.format(label, &self.book.locale, arguments);
        let language = self.book.labels.get(label).language.clone().unwrap_or_else(|| self.book.locale.language());
        self.in_language(element, Some(&language), |writer| writer.markup.text(&words));
    }

    /// The words of a label, for an attribute.
    pub(crate) fn label_words(&self, label: Label, arguments: &[(&str, Argument)]) -> String {
        self.book.labels.format(label, &self.book.locale, arguments)
    }

    /// An element for code, which runs from left to right wherever it stands.
    pub(crate) fn code_element(&self, name: &'static str) -> Element<'static> {
        let right_to_left = self.language.direction == Direction::Rtl;
        Element::new(name).with_some("dir", right_to_left.then_some("ltr"))
    }

    /// The markup under way, for what the model has no block for.
    pub fn markup(&mut self) -> &mut Markup {
        &mut self.markup
    }

    /// Reports something about the block and message being written.
    pub(crate) fn report(&mut self, severity: Severity, code: &'static str, message: String, hint: &str) {
        let diagnostic = Diagnostic::new(code, severity, message).hint(hint).at(self.span.cloned());
        let locale = self.book.locale.tag.clone();
        self.diagnostics.push(diagnostic.about(self.message.cloned()).in_locale(locale));
    }

    /// What was written.
    pub fn finish(self) -> Written {
        Written { markup: self.markup.finish(), diagnostics: self.diagnostics }
    }
}

/// The class and the label of a text whose reader must be told that it is not, or no longer, a translation.
fn state_mark(text: &Text) -> Option<(&'static str, Label)> {
    match text.origin {
        Some(Origin { state: State::Fallback, .. }) => Some(("fallback", Label::NotTranslated)),
        Some(Origin { state: State::Stale, .. }) => Some(("stale", Label::OutOfDate)),
        _ => None,
    }
}
