//! XML for the files of translators' tools: written with care, read with suspicion.

use roxmltree::{Document, ParsingOptions};
use std::borrow::Cow;

/// What every XML file begins with.
pub(crate) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// Elements nested deeper than this are passed over.
pub(super) const DEEPEST: usize = 64;

/// No file has more elements and texts than this.
const MOST_NODES: u32 = 8_000_000;

/// Text between tags.
pub(crate) fn text(text: &str) -> Cow<'_, str> {
    escape(text, false)
}

/// The value of an attribute.
pub(crate) fn attribute(text: &str) -> Cow<'_, str> {
    escape(text, true)
}

fn escape(text: &str, is_attribute: bool) -> Cow<'_, str> {
    let is_special = |character: char| {
        matches!(character, '<' | '>' | '&' | '"' | '\n' | '\t')
            && (is_attribute || !matches!(character, '"' | '\n' | '\t'))
            || !is_allowed(character)
            || character == '\r'
    };
    if !text.contains(is_special) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' if is_attribute => escaped.push_str("&quot;"),
            '\n' if is_attribute => escaped.push_str("&#10;"),
            '\t' if is_attribute => escaped.push_str("&#9;"),
            '\r' => escaped.push_str("&#13;"),
            other if is_allowed(other) => escaped.push(other),
            _ => escaped.push(char::REPLACEMENT_CHARACTER),
        }
    }
    Cow::Owned(escaped)
}

/// Whether XML 1.0 has a place for this character.
fn is_allowed(character: char) -> bool {
    !matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Reads a file. A document type is passed over where it only names a file; one that declares entities is refused, for
/// a few lines of them can make gigabytes.
///
/// # Errors
/// The line, if it is known, and what is wrong.
pub(super) fn parse(text: &str) -> Result<Document<'_>, (Option<usize>, String)> {
    if nesting(text) > DEEPEST {
        return Err((None, format!("elements are nested deeper than {DEEPEST}")));
    }
    let options =
        ParsingOptions { allow_dtd: declares_nothing(text), nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).map_err(|error| {
        let line = usize::try_from(error.pos().row).ok();
        match error {
            roxmltree::Error::DtdDetected => (line, "it declares entities, which nothing here needs".to_owned()),
            other => (line, format!("it is no XML: {other}")),
        }
    })
}

/// Whether the document type, if there is one, has no declarations of its own.
fn declares_nothing(text: &str) -> bool {
    let Some(start) = text.find("<!DOCTYPE") else { return true };
    let end = text.get(start..).and_then(|rest| rest.find(['>', '[']).map(|end| start + end));
    end.is_some_and(|end| text.as_bytes().get(end) == Some(&b'>'))
}

/// How deep elements are nested at most, judged by their tags alone.
fn nesting(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut rest = text;
    while let Some((_, tag)) = rest.split_once('<') {
        let passed = [("!--", "-->"), ("![CDATA[", "]]>"), ("?", "?>"), ("!", ">"), ("/", ">")];
        let end = match passed.iter().find(|(start, _)| tag.starts_with(start)) {
            Some((start, end)) => {
                depth = depth.saturating_sub(usize::from(*start == "/"));
                tag.find(end).map(|found| found + end.len())
            }
            None => {
                let end = end_of_tag(tag);
                let is_empty = end.and_then(|end| tag.get(..end)).is_some_and(|tag| tag.ends_with("/>"));
                depth += usize::from(!is_empty);
                deepest = deepest.max(depth);
                end
            }
        };
        let Some(next) = end.and_then(|end| tag.get(end..)) else { break };
        rest = next;
    }
    deepest
}

/// Where a tag ends, whatever its attributes hold.
fn end_of_tag(tag: &str) -> Option<usize> {
    let mut quote = None;
    tag.bytes()
        .position(|byte| match (quote, byte) {
            (None, b'>') => true,
            (None, b'"' | b'\'') => {
                quote = Some(byte);
                false
            }
            (Some(open), _) if open == byte => {
                quote = None;
                false
            }
            _ => false,
        })
        .map(|end| end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_a_text_holds_it_is_xml() {
        let hostile = "a<b>&\"c\"\u{1}\u{fffe}]]>\r\n\t\u{1f600}";
        let xml = format!("<a b=\"{}\">{}</a>", attribute(hostile), text(hostile));
        let document = parse(&xml).expect("XML");
        let read = hostile.replace(['\u{1}', '\u{fffe}'], "\u{fffd}");
        assert_eq!(document.root_element().text(), Some(read.as_str()));
        assert_eq!(document.root_element().attribute("b"), Some(read.as_str()));
    }

    #[test]
    fn bombs_are_refused() {
        let entities = "<!DOCTYPE a [<!ENTITY b \"xxxxxxxx\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>";
        assert!(parse(entities).is_err());
        assert!(parse("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><a/>").is_ok());
        assert!(parse(&"<a>".repeat(200_000)).is_err());
        assert!(parse(&format!("{}{}", "<a>".repeat(200), "</a>".repeat(200))).is_err());
        let many = format!("<a>{}</a>", "<b/>".repeat(100_000));
        assert!(parse(&many).is_ok());
    }
}
