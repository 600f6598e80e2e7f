//! The package document, `content.opf`.

use super::xml::Xml;
use super::{NAVIGATION, Package, metadata, navigation};
use crate::document::STYLE;

/// Says what the book is, what its files are and in which order its documents are read. The contents are the page after
/// cover and title page.
pub(super) fn write(package: &Package<'_>) -> String {
    let locale = &package.book.locale;
    let direction = locale.direction.as_str();
    let mut xml = Xml::new();
    let attributes = [
        ("version", "3.0"),
        ("xmlns", "http://www.idpf.org/2007/opf"),
        ("xml:lang", locale.tag.as_str()),
        ("dir", direction),
        ("unique-identifier", "identifier"),
    ];
    xml.start("package", &attributes);
    xml.markup("\n  ");
    xml.start("metadata", &[("xmlns:dc", "http://purl.org/dc/elements/1.1/")]);
    xml.line();
    metadata::write(&mut xml, package);
    // For reading systems of before EPUB 3.
    xml.empty("meta", &[("name", "cover"), ("content", &id(&package.cover.file))]);
    xml.end("metadata");
    xml.markup("\n  <manifest>\n");
    manifest(&mut xml, package);
    xml.markup("  </manifest>\n  ");
    xml.start("spine", &[("toc", "ncx"), ("page-progression-direction", direction)]);
    xml.line();
    for (place, document) in package.documents.iter().enumerate() {
        if place == 2 {
            xml.empty("itemref", &[("idref", "nav")]);
            xml.line();
        }
        xml.markup("    ");
        xml.empty("itemref", &[("idref", &id(&document.file))]);
    }
    xml.markup("  </spine>\n  <guide>\n");
    guide(&mut xml, package);
    xml.markup("</guide>\n</package>\n");
    xml.finish()
}

/// The files with what they hold.
fn manifest(xml: &mut Xml, package: &Package<'_>) {
    xml.markup("    ");
    xml.empty("item", &[("id", "ncx"), ("href", "toc.ncx"), ("media-type", "application/x-dtbncx+xml")]);
    xml.markup("    ");
    let media_type = ("media-type", "application/xhtml+xml");
    xml.empty("item", &[("id", "nav"), ("href", NAVIGATION), media_type, ("properties", "nav")]);
    let mut item = |file: &str, media_type: &str, properties: &str| {
        let id = id(file);
        let mut attributes = vec![("media-type", media_type), ("id", &id), ("href", file)];
        attributes.extend(Some(("properties", properties)).filter(|_| !properties.is_empty()));
        xml.markup("    ");
        xml.empty("item", &attributes);
    };
    item(STYLE, "text/css", "");
    for picture in package.pictures() {
        let is_cover = picture.file == package.cover.file;
        item(&picture.file, picture.media_type, if is_cover { "cover-image" } else { "" });
    }
    for (file, _) in &package.fonts.files {
        item(file, "font/ttf", "");
    }
    for document in package.documents {
        item(&document.file, "application/xhtml+xml", &document.properties);
    }
}

/// The id of a file, of which no other has the same; see [`crate::names`].
fn id(file: &str) -> String {
    format!("id_{}", file.replace('/', "_"))
}

/// The landmarks for reading systems of before EPUB 3.
fn guide(xml: &mut Xml, package: &Package<'_>) {
    for landmark in navigation::landmarks(package) {
        let kind = match landmark.kind {
            Some("bodymatter") => "text",
            Some("titlepage") => "title-page",
            kind => kind.unwrap_or("text"),
        };
        xml.empty("reference", &[("type", kind), ("title", &landmark.title), ("href", landmark.address)]);
    }
}
