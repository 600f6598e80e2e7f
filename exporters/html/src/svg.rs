//! Drawings as a site may serve them. Shown by a page, an SVG runs nothing; opened on its own, it is a document of the
//! site and could run whatever it likes. So what runs, frames or fetches is taken out; the drawing stays.

use crate::markup::{Context, escape};
use polypress_model::{Asset, Book, Diagnostic};
use roxmltree::{Attribute, Document, Node, ParsingOptions};
use std::collections::BTreeSet;

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// As many elements as a drawing may have; more would make a reader's device suffer.
const MOST_NODES: u32 = 1_000_000;

/// Elements may lie this deep in one another.
const DEEPEST: usize = 200;

/// A drawing of a book that had something taken out, and the finding that says so; `None` where there was nothing, or
/// where it is no drawing.
pub fn cleaned(book: &Book, asset: &Asset, bytes: &[u8]) -> Option<(String, Diagnostic)> {
    let (drawing, removed) = clean(bytes)?;
    let removed: Vec<String> = removed.into_iter().take(5).collect();
    let message = format!("the drawing {} is shown without {}", asset.source, removed.join(", "));
    let finding = Diagnostic::warning("svg-cleaned", message).in_locale(book.locale.tag.clone());
    Some((drawing, finding.hint("export it again as a plain drawing, without scripts and links")))
}

/// A drawing that had something taken out, and what; `None` where there was nothing, or where it is no drawing.
fn clean(bytes: &[u8]) -> Option<(String, BTreeSet<String>)> {
    let text = std::str::from_utf8(bytes).ok()?;
    let options = ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).ok()?;
    let mut cleaner = Cleaner { written: String::new(), removed: BTreeSet::new() };
    cleaner.element(&document.root_element(), 0);
    if document.root().children().any(|node| node.is_pi()) {
        cleaner.removed.insert("a processing instruction".to_owned());
    }
    (!cleaner.removed.is_empty()).then_some((cleaner.written, cleaner.removed))
}

struct Cleaner {
    written: String,
    removed: BTreeSet<String>,
}

impl Cleaner {
    fn element(&mut self, node: &Node<'_, '_>, depth: usize) {
        let name = node.tag_name().name();
        if node.tag_name().namespace() != Some(SVG) {
            // What drawing programs note for themselves shows nothing; only what a browser knows is worth a word.
            if node.tag_name().namespace() == Some("http://www.w3.org/1999/xhtml") {
                self.removed.insert(format!("<{name}>"));
            }
            return;
        }
        if depth > DEEPEST || is_active(node) {
            self.removed.insert(format!("<{name}>"));
            return;
        }
        self.written.push('<');
        self.written.push_str(name);
        if depth == 0 {
            self.attribute("xmlns", SVG);
            self.attribute("xmlns:xlink", XLINK);
        }
        node.attributes().for_each(|attribute| self.checked(name, &attribute));
        self.written.push('>');
        for child in node.children() {
            match child.text().filter(|_| child.is_text()) {
                Some(style) if name == "style" && fetches(style) => {
                    self.removed.insert("a style that fetches".to_owned());
                }
                Some(words) => escape(words, Context::Words, &mut self.written),
                None if child.is_element() => self.element(&child, depth + 1),
                None => {}
            }
        }
        self.written.push_str("</");
        self.written.push_str(name);
        self.written.push('>');
    }

    fn checked(&mut self, element: &str, attribute: &Attribute<'_, '_>) {
        let (name, value) = (attribute.name(), attribute.value());
        let shown = match attribute.namespace() {
            None => name.to_owned(),
            Some(XLINK) => format!("xlink:{name}"),
            Some(XML) => format!("xml:{name}"),
            Some(_) => return,
        };
        let is_bad = name.len() > 2 && name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("on"))
            || leads(name) && !is_harmless(element, value)
            || fetches(value);
        if is_bad {
            self.removed.insert(format!("{shown} of <{element}>"));
        } else {
            self.attribute(&shown, value);
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.written.push(' ');
        self.written.push_str(name);
        self.written.push_str("=\"");
        escape(value, Context::Attribute, &mut self.written);
        self.written.push('"');
    }
}

/// Elements that run, frame, or change where a link leads.
fn is_active(node: &Node<'_, '_>) -> bool {
    match node.tag_name().name().to_ascii_lowercase().as_str() {
        "script" | "foreignobject" | "handler" | "listener" | "iframe" | "object" | "embed" | "audio" | "video" => true,
        "set" | "animate" | "animatetransform" | "animatemotion" => {
            let target = node.attribute("attributeName").unwrap_or_default().to_ascii_lowercase();
            target.ends_with("href") || target.starts_with("on")
        }
        _ => false,
    }
}

/// Whether an attribute names something else that is shown or run, or where such names begin.
fn leads(name: &str) -> bool {
    ["href", "src", "data", "base"].iter().any(|leading| name.eq_ignore_ascii_case(leading))
}

/// A place in the drawing itself, an image in it, or a link that a reader follows.
fn is_harmless(element: &str, address: &str) -> bool {
    let address = address.trim();
    let image =
        ["png", "jpeg", "gif", "webp"].iter().any(|kind| address.starts_with(&format!("data:image/{kind};base64,")));
    address.starts_with('#') || image || element == "a" && crate::places::safe_address(address).is_some()
}

/// Whether a style or value asks for something outside the drawing.
fn fetches(style: &str) -> bool {
    let style: String = style.chars().filter(|character| !character.is_whitespace()).collect::<String>().to_lowercase();
    let outside = |start: &str| {
        let start = start.trim_start_matches(['"', '\'']);
        !start.starts_with('#') && !start.starts_with("data:image/")
    };
    style.contains("@import")
        || style.contains("javascript:")
        || style.contains('\\') && style.contains("url")
        || style.split("url(").skip(1).any(outside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn without(inside: &str) -> Option<String> {
        let svg = format!("<svg xmlns=\"{SVG}\" xmlns:xlink=\"{XLINK}\">{inside}</svg>");
        clean(svg.as_bytes()).map(|(text, _)| {
            assert!(Document::parse(&text).is_ok(), "{text}");
            assert_eq!(clean(text.as_bytes()), None, "clean now");
            text
        })
    }

    #[test]
    fn a_drawing_stays_as_it_is() {
        for inside in [
            "<path d=\"M0 0\" fill=\"url(#a)\"/>",
            "<a href=\"https://example.org\"><text>x</text></a>",
            "<use xlink:href=\"#b\"/><style>a { fill: red }</style>",
            "<image href=\"data:image/png;base64,AA==\"/><animate attributeName=\"x\" to=\"1\"/>",
        ] {
            assert_eq!(without(inside), None, "{inside}");
        }
    }

    #[test]
    fn what_runs_or_fetches_is_taken_out() {
        for inside in [
            "<script>alert(1)</script>",
            "<g onload=\"alert(1)\"/>",
            "<a xlink:href=\"javascript:alert(1)\"><text>x</text></a>",
            "<a><animate attributeName=\"href\" to=\"javascript:alert(1)\"/></a>",
            "<set attributeName=\"onmouseover\" to=\"alert(1)\"/>",
            "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
            "<image href=\"https://example.org/x.png\"/>",
            "<style>@import 'https://example.org/x.css';</style>",
            "<rect style=\"fill: url(https://example.org/x)\"/>",
            "<use href=\"data:image/svg+xml;base64,AA==\"/>",
            "<g xml:base=\"https://example.org/\"/>",
        ] {
            let text = without(inside).unwrap_or_else(|| panic!("{inside} is let through"));
            assert!(!text.contains("alert") && !text.contains("example.org"), "{text}");
        }
    }
}
