//! The contents for reading systems of before EPUB 3, `toc.ncx`.

use super::Package;
use super::xml::Xml;
use crate::contents::Entry;
use std::collections::BTreeMap;

/// The contents with title and language of the book.
pub(super) fn write(package: &Package<'_>) -> String {
    let (book, contents) = (package.book, package.contents);
    let mut xml = Xml::new();
    let attributes = [
        ("version", "2005-1"),
        ("xmlns", "http://www.daisy.org/z3986/2005/ncx/"),
        ("xml:lang", book.locale.tag.as_str()),
        ("dir", book.locale.direction.as_str()),
    ];
    xml.start("ncx", &attributes);
    xml.markup("\n  <head>\n");
    xml.empty("meta", &[("name", "dtb:uid"), ("content", &package.identifier().urn().to_string())]);
    xml.markup("\n    ");
    let depth = contents.iter().map(Entry::levels).max().unwrap_or(1).to_string();
    xml.empty("meta", &[("name", "dtb:depth"), ("content", &depth)]);
    xml.markup("    <meta name=\"dtb:totalPageCount\" content=\"0\" />\n");
    xml.markup("    <meta name=\"dtb:maxPageNumber\" content=\"0\" />\n  </head>\n  <docTitle>");
    xml.words("text", &[], &book.metadata.title.to_plain());
    xml.markup("</docTitle>\n  <navMap>\n");
    let mut points = Points { xml, count: 0, places: BTreeMap::new() };
    contents.iter().for_each(|entry| points.add(entry, "    "));
    let mut xml = points.xml;
    xml.markup("  </navMap>\n</ncx>\n");
    xml.finish()
}

/// Entries on their way.
struct Points<'a> {
    xml: Xml,
    count: usize,
    /// Entries that lead to one place are one place in the order of play.
    places: BTreeMap<&'a str, usize>,
}

impl<'a> Points<'a> {
    /// Adds an entry and all below it; `indent` stands before each of its lines.
    fn add(&mut self, entry: &'a Entry, indent: &str) {
        self.count += 1;
        let id = format!("navPoint-{}", self.count);
        let next = self.places.len() + 1;
        let order = self.places.entry(&entry.address).or_insert(next).to_string();
        let language = entry.language.as_ref();
        let language = language.map(|own| [("xml:lang", own.tag.as_str()), ("dir", own.direction.as_str())]);
        let xml = &mut self.xml;
        xml.markup(indent);
        xml.start("navPoint", &[("id", &id), ("playOrder", &order)]);
        xml.markup(&format!("\n{indent}  "));
        xml.start("navLabel", language.as_ref().map(<[_; 2]>::as_slice).unwrap_or_default());
        xml.markup(&format!("\n{indent}   <text>"));
        xml.text(entry.title.trim());
        xml.markup(&format!("</text>\n{indent}  </navLabel>\n{indent}  "));
        xml.empty("content", &[("src", &entry.address)]);
        entry.below.iter().for_each(|below| self.add(below, &format!("{indent}  ")));
        self.xml.markup(&format!("{indent}</navPoint>\n"));
    }
}
