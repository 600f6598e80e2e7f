//! The package document, `content.opf`.

use super::editing::{Xml, set, value};
use super::metadata::metadata;
use super::navigation::landmarks;
use crate::packager::Package;
use std::collections::BTreeMap;

/// Gives the package its language and direction, its metadata, and says what its documents hold. The contents become
/// the page after cover and title page.
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
    let mut cover = String::new();
    let properties: BTreeMap<&str, &str> =
        package.documents.iter().map(|document| (document.file.as_str(), document.properties.as_str())).collect();
    xml.change("item", |element| {
        let file = value(element, "href");
        if let Some(properties) = properties.get(file.as_str()).filter(|it| !it.is_empty()) {
            set(element, &[("properties", properties)]);
        }
        if file == package.cover.file {
            set(element, &[("properties", "cover-image")]);
            cover = value(element, "id");
        }
    });
    // For reading systems of before EPUB 3.
    let mut metadata = metadata(package);
    metadata.empty("meta", &[("name", "cover"), ("content", &cover)]);
    xml.replace_content("metadata", metadata);
    let mut contents = Xml::default();
    contents.line();
    contents.empty("itemref", &[("idref", "nav")]);
    xml.insert_after("itemref", 2, contents);
    xml.replace_content("guide", guide(package));
}

/// The landmarks for reading systems of before EPUB 3.
fn guide(package: &Package<'_>) -> Xml {
    let mut guide = Xml::default();
    guide.line();
    for landmark in landmarks(package) {
        let kind = match landmark.kind {
            Some("bodymatter") => "text",
            Some("titlepage") => "title-page",
            kind => kind.unwrap_or("text"),
        };
        guide.empty("reference", &[("type", kind), ("title", &landmark.title), ("href", landmark.address)]);
    }
    guide
}
