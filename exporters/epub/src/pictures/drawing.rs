//! Drawings (SVG) as a package may hold them: well-formed, and every id once. What runs or fetches is taken out before,
//! by the cleaner that the site has too.

use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::reader::NsReader;
use quick_xml::writer::Writer;
use std::collections::BTreeSet;

const SVG: &str = "http://www.w3.org/2000/svg";

/// The drawing without its document type, which an EPUB may not name, and without instructions to programs.
///
/// # Errors
/// Why it cannot stand in an EPUB.
pub(super) fn fitting(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not written in UTF-8".to_owned())?;
    let mut reader = NsReader::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
    let mut writer = Writer::new(Vec::new());
    let (mut depth, mut elements) = (0usize, 0usize);
    let mut ids = BTreeSet::new();
    loop {
        let (namespace, event) = reader.read_resolved_event().map_err(|error| error.to_string())?;
        let namespace = match namespace {
            ResolveResult::Bound(namespace) => namespace.as_ref().to_owned(),
            ResolveResult::Unknown(prefix) => return Err(undeclared(&prefix)),
            ResolveResult::Unbound => String::new(),
        };
        match &event {
            Event::Start(element) | Event::Empty(element) => {
                let is_root = depth == 0;
                if is_root && (elements > 0 || namespace != SVG || element.local_name().as_ref() != "svg") {
                    return Err("it is not a drawing in the namespace of SVG".to_owned());
                }
                elements += 1;
                depth += usize::from(matches!(event, Event::Start(_)));
                check_attributes(element, &reader)?;
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Text(words) if depth == 0 && !words.trim().is_empty() => {
                return Err("there are words outside of the drawing".to_owned());
            }
            Event::GeneralRef(reference) => {
                let known = ["amp", "lt", "gt", "quot", "apos"].contains(&reference.as_ref());
                if !known && !matches!(reference.resolve_char_ref(), Ok(Some(_))) {
                    return Err(format!("it uses the entity &{};", reference.as_ref()));
                }
            }
            Event::DocType(_) | Event::PI(_) => continue,
            Event::Decl(declaration) => {
                let encoding = declaration.encoding().and_then(Result::ok);
                if encoding.is_some_and(|name| !name.eq_ignore_ascii_case("utf-8")) {
                    return Err("it says that it is not written in UTF-8".to_owned());
                }
            }
            Event::Eof => break,
            _ => {}
        }
        let event = match event {
            Event::Start(element) => Event::Start(with_own_id(element, &mut ids)),
            Event::Empty(element) => Event::Empty(with_own_id(element, &mut ids)),
            event => event,
        };
        writer.write_event(event).map_err(|error| error.to_string())?;
    }
    if depth > 0 || elements == 0 {
        return Err("it ends before the drawing does".to_owned());
    }
    Ok(writer.into_inner())
}

fn undeclared(prefix: &impl std::fmt::Display) -> String {
    format!("the prefix {prefix} is not declared")
}

/// Each attribute once, and of a namespace that is declared.
fn check_attributes(element: &BytesStart<'_>, reader: &NsReader<&[u8]>) -> Result<(), String> {
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        if let (ResolveResult::Unknown(prefix), _) = reader.resolver().resolve_attribute(attribute.key) {
            return Err(undeclared(&prefix));
        }
    }
    Ok(())
}

/// The element without its id if another one before it has the same, or it is no name of XML: nothing can lead to it.
fn with_own_id<'a>(element: BytesStart<'a>, ids: &mut BTreeSet<String>) -> BytesStart<'a> {
    let id = element.try_get_attribute("id").ok().flatten().map(|id| id.value.to_string());
    let is_name = |id: &str| {
        id.starts_with(|c: char| c.is_alphabetic() || c == '_')
            && id.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
    };
    if id.is_none_or(|id| is_name(&id) && ids.insert(id)) {
        return element;
    }
    let mut without = BytesStart::new(element.name().as_ref().to_owned());
    let others = element.attributes().flatten().filter(|attribute| attribute.key.as_ref() != "id");
    others.for_each(|attribute| without.push_attribute(attribute));
    without
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(content: &str) -> Result<Vec<u8>, String> {
        let root = r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">"#;
        fitting(format!("{root}{content}</svg>").as_bytes())
    }

    #[test]
    fn a_harmless_drawing_stays_as_it_is() {
        let fine = r##"<style>rect { fill: url(#a) }</style><a href="https://example.org"><use xlink:href="#b"/></a>
            <text>1 &lt; 2 &#8230;</text><image href="data:image/png;base64,AAAA"/>"##;
        let written = String::from_utf8(svg(fine).unwrap()).unwrap();
        assert!(written.ends_with(&format!("{fine}</svg>")), "{written}");
        let typed = "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.0//EN\" \"x.dtd\"><svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        assert!(!String::from_utf8(fitting(typed.as_bytes()).unwrap()).unwrap().contains("DOCTYPE"));
    }

    #[test]
    fn no_two_elements_keep_one_id() {
        let written =
            String::from_utf8(svg("<g id='a' x='1'/><g x='&lt;2' id='a'><g id='b'/></g><g id='1 2'/>").unwrap());
        assert!(written.unwrap().ends_with("<g id='a' x='1'/><g x=\"&lt;2\"><g id='b'/></g><g/></svg>"));
    }

    #[test]
    fn what_is_no_drawing_is_refused() {
        for bad in ["&nbsp;", "<g>", "<x:g/>", "<g a='1' a='2'/>", "<g x:a='1'/>"] {
            assert!(svg(bad).is_err(), "{bad}");
        }
        assert!(fitting(b"").is_err() && fitting(b"<html/>").is_err() && fitting(b"\xff").is_err());
        assert!(fitting(b"<svg xmlns='http://www.w3.org/2000/svg'/>x").is_err());
    }
}
