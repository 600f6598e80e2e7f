//! Writing XML.

use crate::chapter::clean;
use quick_xml::escape::{escape, partial_escape};
use quick_xml::events::attributes::Attribute;

/// A document on its way.
pub(super) struct Xml(String);

impl Xml {
    /// A document that begins.
    pub(super) fn new() -> Self {
        Self("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned())
    }

    /// The document.
    pub(super) fn finish(self) -> String {
        self.0
    }

    /// Adds markup as it is.
    pub(super) fn markup(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    /// Adds the start of an element.
    pub(super) fn start(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.extend(["<", name]);
        self.attributes(attributes);
        self.0.push('>');
    }

    /// Adds the end of an element.
    pub(super) fn end(&mut self, name: &str) {
        self.0.extend(["</", name, ">"]);
    }

    /// Adds an element without content and breaks the line.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.extend(["<", name]);
        self.attributes(attributes);
        self.0.push_str("/>\n");
    }

    /// Adds an element that holds words and breaks the line.
    pub(super) fn words(&mut self, name: &str, attributes: &[(&str, &str)], words: &str) {
        self.start(name, attributes);
        self.0.push_str(&escape(clean(words)));
        self.end(name);
        self.line();
    }

    /// Adds words in which quotation marks stay as they are.
    pub(super) fn text(&mut self, words: &str) {
        self.0.push_str(&partial_escape(clean(words)));
    }

    /// Breaks the line.
    pub(super) fn line(&mut self) {
        self.0.push('\n');
    }

    fn attributes(&mut self, attributes: &[(&str, &str)]) {
        for (name, value) in attributes {
            self.0.extend([" ", name, "=\"", &Attribute::from((*name, clean(value).as_str())).value, "\""]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Xml;

    #[test]
    fn nothing_in_words_and_attributes_is_markup() {
        let mut xml = Xml::new();
        xml.start("a", &[("b", "<\"\u{1}'&")]);
        xml.text("<'&");
        xml.words("c", &[], "<'\u{1}&");
        xml.empty("d", &[]);
        xml.end("a");
        let expected = "<a b=\"&lt;&quot;\u{fffd}&apos;&amp;\">&lt;'&amp;<c>&lt;&apos;\u{fffd}&amp;</c>\n<d/>\n</a>";
        assert!(xml.finish().ends_with(expected));
    }
}
