//! The index of terms: the pages on which each is explained.

use crate::markup::Element;
use crate::writer::Writer;
use polypress_model::{Index, IndexEntry, Label, Text};
use std::collections::BTreeSet;

impl<'a> Writer<'a> {
    pub(crate) fn index(&mut self, index: &'a Index) {
        for group in &index.groups {
            match &group.letter {
                Some(letter) => self.markup.words(Element::new("h2"), letter),
                None => self.label(Element::new("h2"), Label::IndexSymbols, &[]),
            }
            self.markup.line();
            self.markup.start(Element::new("ul").class("index"));
            self.markup.line();
            for entry in &group.entries {
                self.markup.start(Element::new("li"));
                self.index_entry(entry);
                self.markup.end();
                self.markup.line();
            }
            self.markup.end();
            self.markup.line();
        }
    }

    /// A term and the titles of its pages, each leading to the first place on it.
    fn index_entry(&mut self, entry: &'a IndexEntry) {
        let Text { inlines, language, .. } = &entry.term;
        self.in_language(Element::new("span").class("term"), language.as_ref(), |writer| writer.inlines(inlines));
        let separator = self.label_words(Label::ListSeparator, &[]);
        let mut seen = BTreeSet::new();
        for place in entry.places.iter().filter(|place| seen.insert(&place.page)) {
            let address = self.places.page(&place.page, Some(&place.anchor));
            let (Some(page), Some(address)) = (self.book.page(&place.page), address) else { continue };
            self.markup.text(&separator);
            self.in_language(Element::new("a").with("href", address), page.title.language.as_ref(), |writer| {
                writer.markup.text(&page.title.to_plain());
            });
        }
    }
}
