//! An EPUB, opened: what any program finds that knows archives and XML alone.

use polypress_epub::Epub;
use polypress_model::{Book, Content, Exported, Exporter};
use quick_xml::XmlVersion;
use quick_xml::events::Event;
use quick_xml::reader::NsReader;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

/// What the exporter makes of a book.
pub(crate) fn export(book: &Book) -> Exported {
    Epub::default().export(book)
}

/// The bytes of the only file.
pub(crate) fn bytes(exported: &Exported) -> Vec<u8> {
    let [artifact] = exported.artifacts.as_slice() else { panic!("{:?}", exported.diagnostics) };
    assert_eq!(artifact.media_type.as_str(), "application/epub+zip");
    let Content::Bytes(bytes) = &artifact.content else { panic!("not bytes") };
    bytes.to_vec()
}

/// The files in the order of the archive.
pub(crate) fn files(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = Vec::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        files.push((file.name().to_owned(), content));
    }
    files
}

/// What there is in one XML file.
#[derive(Debug, Default)]
pub(crate) struct Parsed {
    pub(crate) words: String,
    pub(crate) ids: BTreeSet<String>,
    pub(crate) links: Vec<String>,
    pub(crate) elements: Vec<(String, BTreeMap<String, String>)>,
}

/// Reads XML with namespaces; panics where it is not well-formed, holds an id twice or a character that XML forbids.
pub(crate) fn parse(name: &str, content: &[u8]) -> Parsed {
    let text = std::str::from_utf8(content).unwrap();
    let forbidden =
        |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    assert!(!text.contains(forbidden), "{name}");
    let mut reader = NsReader::from_str(text);
    let mut parsed = Parsed::default();
    let mut depth = 0;
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}")) {
            event @ (Event::Start(_) | Event::Empty(_)) => {
                depth += i32::from(matches!(event, Event::Start(_)));
                let (Event::Start(element) | Event::Empty(element)) = event else { continue };
                let mut attributes = BTreeMap::new();
                for attribute in element.attributes() {
                    let attribute = attribute.unwrap_or_else(|error| panic!("{name}: {error}"));
                    let key = attribute.key.as_ref().to_owned();
                    let value = attribute.normalized_value(XmlVersion::Implicit1_0).unwrap().into_owned();
                    match key.as_str() {
                        "id" => {
                            assert!(is_xml_name(&value) && parsed.ids.insert(value.clone()), "{name}: id {value:?}")
                        }
                        "href" | "src" => parsed.links.push(value.clone()),
                        _ => {}
                    }
                    attributes.insert(key, value);
                }
                parsed.elements.push((element.name().as_ref().to_owned(), attributes));
            }
            Event::End(_) => depth -= 1,
            Event::Text(words) => parsed.words.push_str(&words.xml10_content()),
            Event::GeneralRef(reference) => match reference.resolve_char_ref().unwrap() {
                Some(character) => parsed.words.push(character),
                None => parsed.words.push(match reference.as_ref() {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    "apos" => '\'',
                    other => panic!("{name}: &{other};"),
                }),
            },
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "{name}");
    parsed
}

fn is_xml_name(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

/// Reads every XML file of an EPUB and follows every link within it; the files by name.
pub(crate) fn whole(bytes: &[u8]) -> BTreeMap<String, Parsed> {
    let files = files(bytes);
    assert_eq!(files.first().unwrap(), &("mimetype".to_owned(), b"application/epub+zip".to_vec()));
    assert_eq!(&bytes[30..38], b"mimetype");
    let names: BTreeSet<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let is_xml = |name: &str| [".xhtml", ".opf", ".ncx", ".xml", ".svg"].iter().any(|end| name.ends_with(end));
    let xml = files.iter().filter(|(name, _)| is_xml(name));
    let parsed: BTreeMap<String, Parsed> = xml.map(|(name, content)| (name.clone(), parse(name, content))).collect();
    for (name, document) in &parsed {
        for link in document.links.iter().filter(|link| !link.contains(':')) {
            let (file, fragment) = link.split_once('#').map_or((link.as_str(), None), |(file, id)| (file, Some(id)));
            let file = if file.is_empty() { name.clone() } else { format!("OEBPS/{file}") };
            assert!(names.contains(file.as_str()), "{name}: {link} leads to no file");
            if let Some(id) = fragment {
                assert!(parsed[&file].ids.contains(id), "{name}: {link} leads to no place");
            }
        }
    }
    parsed
}
