//! A last look at a document before it is packed, so that no reader ever meets one that its software cannot open.

use crate::Failure;
use quick_xml::events::Event;
use quick_xml::reader::Reader;
use std::collections::BTreeSet;

/// What the package must say of a document: that it holds `mathml` or `svg`.
///
/// # Errors
/// When it is not well-formed, or two of its elements have one id.
pub(crate) fn inspect(markup: &str) -> Result<String, Failure> {
    let mut reader = Reader::from_str(markup);
    let (mut ids, mut properties) = (BTreeSet::new(), BTreeSet::new());
    let mut depth = 0usize;
    loop {
        let event = reader.read_event()?;
        match &event {
            Event::Start(element) | Event::Empty(element) => {
                match element.local_name().as_ref() {
                    "math" => drop(properties.insert("mathml")),
                    "svg" => drop(properties.insert("svg")),
                    _ => {}
                }
                for attribute in element.attributes() {
                    let attribute = attribute?;
                    if attribute.key.as_ref() == "id" && !ids.insert(attribute.value.to_string()) {
                        return Err(format!("two elements have the id “{}”", attribute.value).into());
                    }
                }
                depth += usize::from(matches!(event, Event::Start(_)));
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Eof => break,
            _ => {}
        }
    }
    if depth > 0 {
        return Err("it ends before its elements do".into());
    }
    Ok(properties.into_iter().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::inspect;

    #[test]
    fn a_document_is_well_formed_and_says_what_it_holds() {
        let fine = "<p id='a'><svg xmlns='http://www.w3.org/2000/svg'/><m:math xmlns:m='x'/><svg/></p>";
        assert_eq!(inspect(fine).unwrap(), "mathml svg");
        assert_eq!(inspect("<p>svg</p>").unwrap(), "");
        for bad in ["<p>", "<p></q>", "<p><b></p></b>", "<p id='a'><b id='a'/></p>", "<p a='1' a='2'/>"] {
            assert!(inspect(bad).is_err(), "{bad}");
        }
    }
}
