//! Blocks of every kind but tables, code and footnotes.

use crate::markup::{Element, Syntax};
use crate::writer::Writer;
use polypress_model::label::Argument;
use polypress_model::{
    Alert, AlertKind, Anchor, Block, BlockKind, Definition, Details, Figure, Group, Heading, Label, List, ListItem,
    Number,
};

impl<'a> Writer<'a> {
    pub(crate) fn block(&mut self, block: &'a Block) {
        let anchor = block.anchor.as_ref();
        match &block.kind {
            BlockKind::Heading(heading) => self.heading(heading, anchor),
            BlockKind::Paragraph(text) => self.text(element("p", anchor), text),
            BlockKind::List(list) => self.list(list, anchor),
            BlockKind::Table(table) => self.table(table, anchor),
            BlockKind::Code(code) => self.code(code, anchor),
            BlockKind::Quote(blocks) => self.container(element("blockquote", anchor), blocks),
            BlockKind::Alert(alert) => self.alert(alert, anchor),
            BlockKind::Figure(figure) => self.figure(figure, anchor),
            BlockKind::Definitions(definitions) => self.definitions(definitions, anchor),
            BlockKind::Details(details) => self.details(details, anchor),
            BlockKind::Math(math) => self.display_math(math, anchor),
            BlockKind::Index(index) => self.index(index),
            BlockKind::Rule => self.markup.void(element("hr", anchor)),
            BlockKind::Group(group) => self.group(group, anchor),
        }
        self.markup.line();
    }

    /// An element that holds blocks.
    pub(crate) fn container(&mut self, element: Element<'_>, blocks: &'a [Block]) {
        self.markup.start(element);
        self.markup.line();
        self.blocks(blocks);
        self.markup.end();
    }

    /// Blocks of a cell, definition or figure, where a paragraph that stands alone is plain words.
    pub(crate) fn flow(&mut self, blocks: &'a [Block]) {
        self.flow_of(blocks, blocks.len() == 1);
    }

    /// Blocks whose only paragraph, if there is but one, may be plain words.
    fn flow_of(&mut self, blocks: &'a [Block], tight: bool) {
        let paragraphs = blocks.iter().filter(|block| matches!(block.kind, BlockKind::Paragraph(_))).count();
        let plain = tight && paragraphs == 1;
        for block in blocks {
            match &block.kind {
                // Plain words need an element only to be led to, or to say their language or state.
                BlockKind::Paragraph(text) if plain => self.at(block, |writer| {
                    if block.anchor.is_some() || text.language.is_some() || text.is_fallback() {
                        writer.text(element("div", block.anchor.as_ref()), text);
                    } else {
                        writer.bare_text(text);
                    }
                }),
                _ => {
                    self.markup.line();
                    self.blocks(std::slice::from_ref(block));
                }
            }
        }
    }

    fn heading(&mut self, heading: &'a Heading, anchor: Option<&'a Anchor>) {
        let name = match heading.level {
            0 | 1 => "h1",
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        };
        // The link stands beside the heading, so that it is no part of the heading's own words.
        let link = anchor.filter(|_| self.markup.syntax() == Syntax::Html && heading.level > 1);
        if link.is_some() {
            // A heading in another language begins where that language does, as its paragraphs do.
            let direction = heading.text.language.as_ref().map(|language| language.direction);
            let other = direction.filter(|direction| *direction != self.language.direction);
            let wrapper = Element::new("div").with_some("dir", other.map(|direction| direction.as_str()));
            self.markup.start(wrapper.class("heading"));
        }
        let element = heading.classes.iter().fold(element(name, anchor), |element, class| element.class(class));
        let number = heading.number.as_ref().map(|number| number.in_locale(&self.book.locale));
        let write_number = |writer: &mut Self| {
            if let Some(number) = number {
                writer.markup.words(Element::new("span").class("number"), &number);
                writer.markup.text(" ");
            }
        };
        self.text_between(element, &heading.text, write_number, |_| {});
        if let Some(anchor) = link {
            let words = Argument::from(heading.text.to_plain());
            let name = self.label_words(Label::LinkToHeading, &[("heading", words)]);
            let address = format!("#{}", crate::places::encode_fragment(anchor));
            let link = Element::new("a").with("href", address).with("aria-label", name).class("self-link");
            self.markup.words(link, "#");
            self.markup.end();
        }
    }

    fn list(&mut self, list: &'a List, anchor: Option<&'a Anchor>) {
        let tasks = list.items.iter().any(|item| item.task.is_some());
        let list_element = match list.start {
            None => element("ul", anchor),
            Some(1) => element("ol", anchor).class(self.numerals()),
            Some(start) => element("ol", anchor).with("start", start.to_string()).class(self.numerals()),
        };
        self.markup.start(list_element.class(if tasks { "tasks" } else { "" }));
        self.markup.line();
        for item in &list.items {
            self.list_item(item, list.tight);
        }
        self.markup.end();
    }

    fn list_item(&mut self, item: &'a ListItem, tight: bool) {
        self.markup.start(Element::new("li"));
        if let Some(done) = item.task {
            let name = self.label_words(if done { Label::TaskDone } else { Label::TaskOpen }, &[]);
            let checkbox = Element::new("input").with("type", "checkbox").with("disabled", "").with("aria-label", name);
            self.markup.void(checkbox.with_some("checked", done.then_some("")));
            self.markup.text(" ");
        }
        self.flow_of(&item.blocks, tight || item.task.is_some());
        self.markup.end();
        self.markup.line();
    }

    /// The class of a list that is numbered in other digits than 0 to 9, which a style sheet can then ask for.
    fn numerals(&self) -> &'static str {
        match self.book.locale.digits[0] {
            '٠' => "arabic-indic",
            '۰' => "persian",
            '०' => "devanagari",
            '০' => "bengali",
            '๐' => "thai",
            '၀' => "myanmar",
            _ => "",
        }
    }

    fn alert(&mut self, alert: &'a Alert, anchor: Option<&'a Anchor>) {
        let (class, label) = match alert.kind {
            AlertKind::Note => ("note", Label::Note),
            AlertKind::Tip => ("tip", Label::Tip),
            AlertKind::Important => ("important", Label::Important),
            AlertKind::Warning => ("warning", Label::Warning),
            AlertKind::Caution => ("caution", Label::Caution),
        };
        self.markup.start(element("div", anchor).with("role", "note").class("alert").class(class));
        self.markup.line();
        self.label(Element::new("p").class("alert-title"), label, &[]);
        self.markup.line();
        self.blocks(&alert.blocks);
        self.markup.end();
    }

    /// The number before a caption.
    pub(crate) fn caption_number(&mut self, label: Label, number: Option<&Number>) {
        if let Some(number) = number {
            let number = Argument::from(number.in_locale(&self.book.locale));
            self.label(Element::new("span").class("number"), label, &[("number", number)]);
            self.markup.text(" ");
        }
    }

    fn figure(&mut self, figure: &'a Figure, anchor: Option<&'a Anchor>) {
        self.markup.start(element("figure", anchor));
        self.markup.line();
        self.flow(&figure.blocks);
        self.markup.line();
        let write_number = |writer: &mut Self| writer.caption_number(Label::FigureNumber, figure.number.as_ref());
        match &figure.caption {
            Some(caption) => self.text_between(Element::new("figcaption"), caption, write_number, |_| {}),
            None if figure.number.is_some() => {
                self.markup.start(Element::new("figcaption"));
                write_number(self);
                self.markup.end();
            }
            None => {}
        }
        self.markup.line();
        self.markup.end();
    }

    fn definitions(&mut self, definitions: &'a [Definition], anchor: Option<&'a Anchor>) {
        self.markup.start(element("dl", anchor));
        self.markup.line();
        for definition in definitions {
            for term in &definition.terms {
                self.text(Element::new("dt"), term);
                self.markup.line();
            }
            for detail in &definition.details {
                self.markup.start(Element::new("dd"));
                self.flow(detail);
                self.markup.end();
                self.markup.line();
            }
        }
        self.markup.end();
    }

    fn details(&mut self, details: &'a Details, anchor: Option<&'a Anchor>) {
        self.markup.start(element("details", anchor).with_some("open", details.open.then_some("")));
        match &details.summary {
            Some(summary) => self.text(Element::new("summary"), summary),
            None => self.label(Element::new("summary"), Label::Details, &[]),
        }
        self.markup.line();
        self.blocks(&details.blocks);
        self.markup.end();
    }

    fn group(&mut self, group: &'a Group, anchor: Option<&'a Anchor>) {
        if let Some(page) = anchor.and_then(|anchor| self.page_break("div", anchor)) {
            return self.markup.words(page, "");
        }
        let element = group.classes.iter().fold(element("div", anchor), |element, class| element.class(class));
        self.in_language(element, group.language.as_ref(), |writer| {
            writer.markup.line();
            writer.blocks(&group.blocks);
        });
    }
}

/// An element that links can lead to.
pub(crate) fn element<'e>(name: &'static str, anchor: Option<&'e Anchor>) -> Element<'e> {
    Element::new(name).with_some("id", anchor.map(Anchor::as_str))
}
