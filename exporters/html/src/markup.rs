//! Writing elements, attributes and text: the only place where anything is escaped.
//!
//! One stack of open elements serves both syntaxes, so elements can neither overlap nor stay open. HTML and XHTML
//! differ in void elements, in attributes without value, in `xml:lang` and in `epub:type`, and nowhere else.

use std::borrow::Cow;

/// How elements are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// HTML as browsers read it.
    Html,
    /// HTML in the syntax of XML, as EPUB wants it, with `epub:type` beside the roles that have one.
    Xhtml,
}

/// The start of an element: its name and attributes.
#[derive(Clone, Debug)]
pub struct Element<'a> {
    name: &'static str,
    attributes: Vec<(&'static str, Cow<'a, str>)>,
    classes: Vec<Cow<'a, str>>,
}

impl<'a> Element<'a> {
    /// An element without attributes.
    pub fn new(name: &'static str) -> Self {
        Self { name, attributes: Vec::new(), classes: Vec::new() }
    }

    /// Adds an attribute.
    pub fn with(mut self, name: &'static str, value: impl Into<Cow<'a, str>>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// Adds an attribute if there is a value.
    pub fn with_some(self, name: &'static str, value: Option<impl Into<Cow<'a, str>>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Adds a class; an empty one is none.
    pub fn class(mut self, class: impl Into<Cow<'a, str>>) -> Self {
        let class = class.into();
        if !class.is_empty() {
            self.classes.push(class);
        }
        self
    }

    /// Whether it has no attributes at all.
    pub fn is_bare(&self) -> bool {
        self.attributes.is_empty() && self.classes.is_empty()
    }
}

/// Markup under way.
#[derive(Debug)]
pub struct Markup {
    syntax: Syntax,
    written: String,
    open: Vec<&'static str>,
}

impl Markup {
    /// Nothing yet.
    pub fn new(syntax: Syntax) -> Self {
        Self { syntax, written: String::new(), open: Vec::new() }
    }

    /// The syntax it is written in.
    pub fn syntax(&self) -> Syntax {
        self.syntax
    }

    /// Begins an element, which lasts until the matching [`Markup::end`].
    pub fn start(&mut self, element: Element<'_>) {
        debug_assert!(!is_void(element.name), "<{}> has no content", element.name);
        self.tag(&element);
        self.written.push('>');
        self.open.push(element.name);
    }

    /// Ends the element begun last; does nothing if none is open.
    pub fn end(&mut self) {
        debug_assert!(!self.open.is_empty(), "no element is open");
        if let Some(name) = self.open.pop() {
            self.written.push_str("</");
            self.written.push_str(name);
            self.written.push('>');
        }
    }

    /// Writes an element that never has content, such as `<br>`.
    pub fn void(&mut self, element: Element<'_>) {
        debug_assert!(is_void(element.name), "<{}> may have content", element.name);
        self.tag(&element);
        self.written.push_str(match self.syntax {
            Syntax::Html => ">",
            Syntax::Xhtml => "/>",
        });
    }

    /// Writes words.
    pub fn text(&mut self, words: &str) {
        escape(words, Context::Words, &mut self.written);
    }

    /// Writes an element that holds nothing but words.
    pub fn words(&mut self, element: Element<'_>, words: &str) {
        self.start(element);
        self.text(words);
        self.end();
    }

    /// Breaks the line of the markup, where white space has no meaning.
    pub fn line(&mut self) {
        if !self.written.is_empty() && !self.written.ends_with('\n') {
            self.written.push('\n');
        }
    }

    /// The markup, every element ended.
    pub fn finish(mut self) -> String {
        debug_assert!(self.open.is_empty(), "still open: {:?}", self.open);
        while !self.open.is_empty() {
            self.end();
        }
        self.written
    }

    fn tag(&mut self, element: &Element<'_>) {
        self.written.push('<');
        self.written.push_str(element.name);
        for (name, value) in &element.attributes {
            self.attribute(name, value);
            match (self.syntax, *name) {
                (Syntax::Xhtml, "lang") => self.attribute("xml:lang", value),
                (Syntax::Xhtml, "role") => {
                    if let Some(kind) = epub_type(value) {
                        self.attribute("epub:type", kind);
                    }
                }
                _ => {}
            }
        }
        if !element.classes.is_empty() {
            self.attribute("class", &element.classes.join(" "));
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.written.push(' ');
        self.written.push_str(name);
        if self.syntax == Syntax::Html && matches!(name, "checked" | "disabled" | "open") {
            return;
        }
        self.written.push_str("=\"");
        escape(value, Context::Attribute, &mut self.written);
        self.written.push('"');
    }
}

/// Elements that HTML knows to be empty.
fn is_void(name: &str) -> bool {
    matches!(name, "br" | "hr" | "img" | "input" | "link" | "meta" | "wbr" | "col" | "area" | "source")
}

/// The `epub:type` that says the same as a role, after the EPUB Structural Semantics Vocabulary 1.1.
fn epub_type(role: &str) -> Option<&'static str> {
    Some(match role {
        "doc-noteref" => "noteref",
        "doc-footnote" => "footnote",
        "doc-backlink" => "backlink",
        "doc-toc" => "toc",
        "doc-pagebreak" => "pagebreak",
        "doc-chapter" => "chapter",
        "doc-part" => "part",
        "doc-glossary" => "glossary",
        "doc-preface" => "preface",
        "doc-appendix" => "appendix",
        _ => return None,
    })
}

/// Where text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Context {
    /// Between tags.
    Words,
    /// Between double quotation marks; right between tags, too.
    Attribute,
}

/// Writes text so that it is read back as itself. Characters that neither syntax can hold become U+FFFD.
pub(crate) fn escape(text: &str, context: Context, written: &mut String) {
    let mut rest = text;
    while let Some(position) = rest.bytes().position(may_change) {
        let (plain, from) = rest.split_at(position);
        written.push_str(plain);
        let mut characters = from.chars();
        if let Some(character) = characters.next() {
            match in_its_place(character, context) {
                Some(words) => written.push_str(words),
                None => written.push(character),
            }
        }
        rest = characters.as_str();
    }
    written.push_str(rest);
}

/// [`escape`], without a copy where nothing has to change.
pub(crate) fn escaped(text: &str, context: Context) -> Cow<'_, str> {
    if !text.bytes().any(may_change) {
        return Cow::Borrowed(text);
    }
    let mut written = String::with_capacity(text.len() + text.len() / 8);
    escape(text, context, &mut written);
    Cow::Owned(written)
}

/// Whether the character that begins with this byte of UTF-8 may have to be written as another. Nearly all of a text
/// is passed over by this alone.
fn may_change(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | 0..=0x1f | 0x7f | 0xc2 | 0xef..=0xf4)
}

/// What is written for a character that cannot stand for itself.
fn in_its_place(character: char, context: Context) -> Option<&'static str> {
    let in_attribute = context == Context::Attribute;
    Some(match character {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' if in_attribute => "&quot;",
        '\n' if in_attribute => "&#10;",
        '\t' if in_attribute => "&#9;",
        '\r' => "&#13;",
        character if is_permitted(character) => return None,
        _ => "\u{fffd}",
    })
}

/// Whether HTML and XML can both hold a character: no control characters, no noncharacters.
pub fn is_permitted(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => true,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fdd0}'..='\u{fdef}' => false,
        _ => u32::from(character) & 0xfffe != 0xfffe,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_syntaxes_differ_where_they_must() {
        let write = |syntax| {
            let mut markup = Markup::new(syntax);
            markup.start(Element::new("a").with("role", "doc-noteref").with("lang", "fr").class("x").class("y"));
            markup.text("1 < 2 & \"3\"");
            markup.void(Element::new("br"));
            markup.void(Element::new("input").with("checked", ""));
            markup.end();
            markup.finish()
        };
        let html = r#"<a role="doc-noteref" lang="fr" class="x y">1 &lt; 2 &amp; "3"<br><input checked></a>"#;
        assert_eq!(write(Syntax::Html), html);
        let start = r#"<a role="doc-noteref" epub:type="noteref" lang="fr" xml:lang="fr" class="x y">"#;
        let xhtml = format!(r#"{start}1 &lt; 2 &amp; "3"<br/><input checked=""/></a>"#);
        assert_eq!(write(Syntax::Xhtml), xhtml);
    }

    /// `may_change` must not pass over a character that `in_its_place` would change.
    #[test]
    fn every_character_is_written_as_itself_or_in_its_place() {
        for character in '\0'..=char::MAX {
            for context in [Context::Words, Context::Attribute] {
                let mut text = [0; 4];
                let text: &str = character.encode_utf8(&mut text);
                assert_eq!(escaped(text, context), in_its_place(character, context).unwrap_or(text), "{character:?}");
            }
        }
        assert_eq!(escaped("a <b>\u{85}語", Context::Words), "a &lt;b&gt;\u{fffd}語");
    }
}
