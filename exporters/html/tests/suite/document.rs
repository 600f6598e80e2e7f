//! Reading back what was written, with parsers that are not ours.

use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use std::collections::BTreeMap;

/// An element in the order of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
    /// All words within it.
    pub(crate) words: String,
}

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}

/// The elements of a whole page.
pub(crate) fn read_html(page: &str) -> Vec<Element> {
    let document = html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(page);
    elements(&document.document)
}

/// The elements of a document in XML.
pub(crate) fn read_xml(page: &str) -> Vec<Element> {
    let document = xml5ever::driver::parse_document(RcDom::default(), xml5ever::driver::XmlParseOpts::default());
    elements(&document.one(page).document)
}

fn elements(node: &Handle) -> Vec<Element> {
    let mut found = Vec::new();
    walk(node, &mut found);
    found
}

fn walk(node: &Handle, found: &mut Vec<Element>) -> String {
    let mut words = String::new();
    let mut index = None;
    match &node.data {
        NodeData::Text { contents } => words.push_str(&contents.borrow()),
        NodeData::Element { name, attrs, .. } => {
            index = Some(found.len());
            let attributes = attrs.borrow();
            let attributes = attributes.iter().map(|attribute| {
                let prefix = attribute.name.prefix.as_ref().map(|prefix| format!("{prefix}:")).unwrap_or_default();
                (format!("{prefix}{}", attribute.name.local), attribute.value.to_string())
            });
            let (name, attributes) = (name.local.to_string(), attributes.collect());
            found.push(Element { name, attributes, words: String::new() });
        }
        _ => {}
    }
    for child in node.children.borrow().iter() {
        words.push_str(&walk(child, found));
    }
    if let Some(element) = index.and_then(|index| found.get_mut(index)) {
        element.words.clone_from(&words);
    }
    words
}
