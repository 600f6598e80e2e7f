//! The contents for reading systems of before EPUB 3, `toc.ncx`.

use super::editing::{Xml, set, value};
use crate::contents::Entry;
use crate::packager::Package;
use std::collections::BTreeMap;

/// Gives it the identifier, title, language and depth of the book. Entries that lead to one place are one place in
/// the order of play.
pub(super) fn finish(xml: &mut Xml, package: &Package<'_>) {
    let (book, contents) = (package.book, package.contents);
    let language = [("xml:lang", book.locale.tag.as_str()), ("dir", book.locale.direction.as_str())];
    xml.change("ncx", |element| set(element, &language));
    let depth = contents.iter().map(Entry::levels).max().unwrap_or(1).to_string();
    xml.change("meta", |element| {
        if value(element, "name") == "dtb:depth" {
            set(element, &[("content", &depth)]);
        }
    });
    let mut identifier = Xml::default();
    identifier.line();
    let urn = package.identifier().urn().to_string();
    identifier.empty("meta", &[("name", "dtb:uid"), ("content", &urn)]);
    xml.insert_into("head", identifier);
    let mut title = Xml::default();
    title.words("text", &[], &book.metadata.title.to_plain());
    xml.replace_content("docTitle", title);

    let entries: Vec<&Entry> = contents.iter().flat_map(Entry::all).collect();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let mut orders = Vec::new();
    for entry in &entries {
        let next = places.len() + 1;
        orders.push(places.entry(&entry.address).or_insert(next).to_string());
    }
    let mut orders = orders.iter();
    xml.change("navPoint", |element| {
        if let Some(order) = orders.next() {
            set(element, &[("playOrder", order)]);
        }
    });
    let mut entries = entries.iter();
    xml.change("navLabel", |element| {
        if let Some(language) = entries.next().and_then(|entry| entry.language.as_ref()) {
            set(element, &[("xml:lang", language.tag.as_str()), ("dir", language.direction.as_str())]);
        }
    });
}
