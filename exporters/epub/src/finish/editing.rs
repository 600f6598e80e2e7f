//! Changing a few places of an XML document and leaving the rest.

use crate::Failure;
use crate::chapter::clean;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use quick_xml::reader::Reader;
use quick_xml::writer::Writer;

/// A document, or a part of one, as what a reader of XML meets in it.
#[derive(Debug, Default)]
pub(super) struct Xml {
    events: Vec<Event<'static>>,
}

impl Xml {
    /// # Errors
    /// When the document is not well-formed.
    pub(super) fn read(document: &str) -> Result<Self, Failure> {
        let mut reader = Reader::from_str(document);
        let mut events = Vec::new();
        loop {
            match reader.read_event()? {
                Event::Eof => return Ok(Self { events }),
                event => events.push(event.into_owned()),
            }
        }
    }

    /// # Errors
    /// Never, as it is written into memory.
    pub(super) fn write(self) -> Result<Vec<u8>, Failure> {
        let mut writer = Writer::new(Vec::new());
        self.events.into_iter().try_for_each(|event| writer.write_event(event))?;
        Ok(writer.into_inner())
    }

    /// Adds the start of an element.
    pub(super) fn start(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        let mut element = BytesStart::new(name);
        set(&mut element, attributes);
        self.events.push(Event::Start(element));
    }

    /// Adds the end of an element.
    pub(super) fn end(&mut self, name: &'static str) {
        self.events.push(Event::End(BytesEnd::new(name)));
    }

    /// Adds an element without content on a line of its own.
    pub(super) fn empty(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        let mut element = BytesStart::new(name);
        set(&mut element, attributes);
        self.events.push(Event::Empty(element));
        self.line();
    }

    /// Adds an element that holds words on a line of its own.
    pub(super) fn words(&mut self, name: &'static str, attributes: &[(&str, &str)], words: &str) {
        self.start(name, attributes);
        self.events.push(Event::Text(BytesText::new(&clean(words)).into_owned()));
        self.end(name);
        self.line();
    }

    /// Breaks the line.
    pub(super) fn line(&mut self) {
        self.events.push(Event::Text(BytesText::new("\n").into_owned()));
    }

    /// Changes the starts of all elements of this name, in the order of the document.
    pub(super) fn change(&mut self, name: &str, mut change: impl FnMut(&mut BytesStart<'static>)) {
        for event in &mut self.events {
            if let Event::Start(element) | Event::Empty(element) = event
                && element.name().as_ref() == name
            {
                change(element);
            }
        }
    }

    /// Puts other content into the last element of this name.
    pub(super) fn replace_content(&mut self, name: &str, content: Self) {
        let start = |event: &Event<'_>| matches!(event, Event::Start(element) if element.name().as_ref() == name);
        let end = |event: &Event<'_>| matches!(event, Event::End(element) if element.name().as_ref() == name);
        if let Some(first) = self.events.iter().rposition(start)
            && let Some(length) = self.events.iter().skip(first).position(end)
        {
            self.events.splice(first + 1..first + length, content.events);
        }
    }

    /// Puts something after this many elements of this name that have no content.
    pub(super) fn insert_after(&mut self, name: &str, count: usize, content: Self) {
        let is_it = |event: &Event<'_>| matches!(event, Event::Empty(element) if element.name().as_ref() == name);
        let places = self.events.iter().enumerate().filter(|(_, event)| is_it(event)).map(|(place, _)| place);
        if let Some(place) = places.take(count).last() {
            self.events.splice(place + 1..place + 1, content.events);
        }
    }

    /// Puts something after the last element of this name.
    pub(super) fn append_after(&mut self, name: &str, content: Self) {
        let is_it = |event: &Event<'_>| matches!(event, Event::End(element) if element.name().as_ref() == name);
        if let Some(place) = self.events.iter().rposition(is_it) {
            self.events.splice(place + 1..place + 1, content.events);
        }
    }

    /// Puts something at the beginning of the content of the first element of this name.
    pub(super) fn insert_into(&mut self, name: &str, content: Self) {
        let is_it = |event: &Event<'_>| matches!(event, Event::Start(element) if element.name().as_ref() == name);
        if let Some(place) = self.events.iter().position(is_it) {
            self.events.splice(place + 1..place + 1, content.events);
        }
    }
}

/// The value of an attribute, empty if there is none.
pub(super) fn value(element: &BytesStart<'_>, name: &str) -> String {
    let attribute = element.try_get_attribute(name).ok().flatten();
    attribute
        .and_then(|attribute| Some(attribute.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned()))
        .unwrap_or_default()
}

/// Gives an element these attributes; others of it stay.
pub(super) fn set(element: &mut BytesStart<'_>, attributes: &[(&str, &str)]) {
    let changed = |name: &str| attributes.iter().any(|(changed, _)| *changed == name);
    let others: Vec<(String, String)> = element
        .attributes()
        .flatten()
        .filter(|attribute| !changed(attribute.key.as_ref()))
        .map(|attribute| (attribute.key.as_ref().to_owned(), value(element, attribute.key.as_ref())))
        .collect();
    element.clear_attributes();
    for (name, value) in &others {
        element.push_attribute((name.as_str(), value.as_str()));
    }
    for (name, value) in attributes {
        element.push_attribute((*name, clean(value).as_str()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_changed_stays() {
        let document = "<?xml version=\"1.0\"?>\n<!DOCTYPE a>\n<a x=\"1 &amp; 2\"><b/><c>&lt;é</c> <c>2</c></a>";
        assert_eq!(Xml::read(document).unwrap().write().unwrap(), document.as_bytes());
        let mut xml = Xml::read(document).unwrap();
        xml.change("a", |element| set(element, &[("y", "<\u{1}"), ("x", "3")]));
        let mut content = Xml::default();
        content.words("d", &[], "1 & 2");
        xml.replace_content("c", content);
        let mut inserted = Xml::default();
        inserted.empty("e", &[]);
        xml.insert_after("b", 1, inserted);
        let written = String::from_utf8(xml.write().unwrap()).unwrap();
        let expected = "<a y=\"&lt;\u{fffd}\" x=\"3\"><b/><e/>\n<c>&lt;é</c> <c><d>1 &amp; 2</d>\n</c></a>";
        assert!(written.ends_with(expected), "{written}");
    }
}
