//! Footnotes: marks in the text, the notes at the end of the page, and the ways back.

use crate::markup::{Element, Syntax};
use crate::places::encode_fragment;
use crate::writer::Writer;
use polypress_model::label::Argument;
use polypress_model::{BlockKind, Direction, Footnote, Label, Severity};

impl<'a> Writer<'a> {
    /// The mark of a footnote; within a link it is a mark alone, since links hold no links.
    pub(crate) fn footnote_mark(&mut self, index: usize, occurrence: usize) {
        let Some(footnote) = self.footnotes.get(index) else {
            let message = format!("there is no footnote {} on this page", index.saturating_add(1));
            return self.report(Severity::Error, "footnote-unresolved", message, "its mark is left out");
        };
        let words = self.book.locale.number(footnote.number);
        let name = self.label_words(Label::FootnoteMark, &[("number", Argument::from(footnote.number))]);
        self.markup.start(Element::new("sup").class("footnote-mark"));
        let anchor = footnote.mark(occurrence).to_string();
        if self.within_link {
            self.markup.words(Element::new("span").with("id", anchor), &words);
        } else {
            let mark = Element::new("a")
                .with("id", anchor)
                .with("href", format!("#{}", encode_fragment(&footnote.anchor)))
                .with("role", "doc-noteref")
                .with("aria-label", name);
            self.markup.words(mark, &words);
        }
        self.markup.end();
    }

    /// The footnotes of the page, if there are any.
    pub(crate) fn footnote_section(&mut self) {
        if self.footnotes.is_empty() {
            return;
        }
        let heading = "polypress.footnotes";
        self.markup.start(Element::new("section").with("aria-labelledby", heading).class("footnotes"));
        self.markup.line();
        self.label(Element::new("h2").with("id", heading), Label::Footnotes, &[]);
        self.markup.line();
        for footnote in self.footnotes {
            self.footnote(footnote);
        }
        self.markup.end();
        self.markup.line();
    }

    fn footnote(&mut self, footnote: &'a Footnote) {
        // Browsers make a landmark of every <aside>, reading systems look for one.
        let name = match self.markup.syntax() {
            Syntax::Html => "div",
            Syntax::Xhtml => "aside",
        };
        let note = Element::new(name).with("id", footnote.anchor.as_str()).with("role", "doc-footnote");
        self.markup.start(note.class("footnote"));
        self.markup.line();
        let number = self.book.locale.number(footnote.number);
        self.markup.words(Element::new("span").class("number"), &number);
        self.markup.line();
        self.markup.start(self.footnote_body());
        self.markup.line();
        match footnote.blocks.split_last() {
            Some((last, before)) if matches!(last.kind, BlockKind::Paragraph(_)) => {
                self.blocks(before);
                if let BlockKind::Paragraph(text) = &last.kind {
                    let element = crate::blocks::element("p", last.anchor.as_ref());
                    self.at(last, |writer| {
                        writer.text_between(element, text, |_| {}, |writer| writer.ways_back(footnote))
                    });
                }
            }
            _ => {
                self.blocks(&footnote.blocks);
                self.markup.start(Element::new("p"));
                self.ways_back(footnote);
                self.markup.end();
            }
        }
        self.markup.line();
        self.markup.end();
        self.markup.line();
        self.markup.end();
        self.markup.line();
    }

    /// What a footnote says. Reading systems show it apart from the page, so there it says its language itself.
    fn footnote_body(&self) -> Element<'static> {
        let body = Element::new("div");
        match self.markup.syntax() {
            Syntax::Html => body,
            Syntax::Xhtml => {
                let language = &self.language;
                body.with("lang", language.tag.as_str().to_owned()).with("dir", language.direction.as_str())
            }
        }
    }

    /// A link to every mark of the footnote.
    fn ways_back(&mut self, footnote: &Footnote) {
        let arrow = match self.language.direction {
            Direction::Ltr => "↩\u{fe0e}",
            Direction::Rtl => "↪\u{fe0e}",
        };
        for occurrence in footnote.marks() {
            let mut name = self.label_words(Label::FootnoteBack, &[("number", Argument::from(footnote.number))]);
            let which = self.book.locale.number(occurrence as u64);
            if footnote.occurrences > 1 {
                name.push_str(&format!(" – {which}"));
            }
            self.markup.text(" ");
            let back = Element::new("a")
                .with("href", format!("#{}", encode_fragment(&footnote.mark(occurrence))))
                .with("role", "doc-backlink")
                .with("aria-label", name);
            self.markup.start(back);
            self.markup.text(arrow);
            if footnote.occurrences > 1 {
                self.markup.words(Element::new("sup"), &which);
            }
            self.markup.end();
        }
    }
}
