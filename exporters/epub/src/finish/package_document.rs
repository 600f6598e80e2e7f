//! The package document, `content.opf`.

use super::editing::{Xml, set, value};
use super::metadata::metadata;
use super::navigation::landmarks;
use crate::packager::Package;
use std::collections::BTreeMap;

/// Gives the package its language and direction, its metadata, and says what its documents hold. The contents become
/// the page after the cover.
pub(super) fn finish(xml: &mut Xml, package: &Package<'_>) {
    let locale = &package.book.locale;
    let language = [("xml:lang", locale.tag.as_str()), ("dir", locale.direction.as_str())];
    xml.change("package", |element| {
        set(element, &language);
        set(element, &[("unique-identifier", "identifier")]);
    });
    xml.change("metadata", |element| {
        element.clear_attributes();
        set(element, &[("xmlns:dc", "http://purl.org/dc/elements/1.1/")]);
    });
    xml.replace_content("metadata", metadata(package));
    let properties: BTreeMap<&str, &str> =
        package.documents.iter().map(|document| (document.file.as_str(), document.properties.as_str())).collect();
    xml.change("item", |element| {
        if let Some(properties) = properties.get(value(element, "href").as_str()).filter(|it| !it.is_empty()) {
            set(element, &[("properties", properties)]);
        }
    });
    let mut contents = Xml::default();
    contents.line();
    contents.empty("itemref", &[("idref", "nav")]);
    xml.insert_after("itemref", contents);
    xml.replace_content("guide", guide(package));
}

/// The landmarks for reading systems of before EPUB 3.
fn guide(package: &Package<'_>) -> Xml {
    let mut guide = Xml::default();
    guide.line();
    for landmark in landmarks(package) {
        let kind = if landmark.kind == "bodymatter" { "text" } else { landmark.kind };
        guide.empty("reference", &[("type", kind), ("title", &landmark.title), ("href", landmark.address)]);
    }
    guide
}
