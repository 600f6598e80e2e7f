//! Writes source catalogs: what translators and platforms translate from.

use super::ftl::{self, Document};
use crate::messages::Message;
use polypress_model::SourcePath;
use std::collections::BTreeMap;

/// The text of a source catalog with the messages in their order: `title` names the page, `file` is where its words
/// are edited. Entries of `previous` whose text did not change keep their bytes; so do its terms.
pub fn write_source<'a>(
    title: &str,
    file: &SourcePath,
    messages: impl IntoIterator<Item = &'a Message>,
    previous: Option<&str>,
) -> String {
    let previous = previous.unwrap_or_default();
    let entries = SourceEntries::parse(previous);
    let document = &entries.document;
    let mut blocks = vec![header(title, file)];
    let mut section = None;
    for message in messages {
        if message.section != section {
            let words = message.section.as_deref().map(one_line).unwrap_or_default();
            blocks.push(format!("## {words}").trim_end().to_owned());
            section.clone_from(&message.section);
        }
        blocks.push(format!("{}{}", notes(message), entries.entry(message)));
    }
    // A line feed stands for either line ending until the end.
    blocks.extend(document.terms().map(|(item, _)| document.source(item).replace("\r\n", "\n")));
    let text = format!("{}\n", blocks.join("\n\n")).replace('\n', ftl::line_ending(previous));
    if document.has_mark() { format!("\u{feff}{text}") } else { text }
}

/// The entries of a source catalog, whose bytes stay where the text does.
pub(crate) struct SourceEntries {
    document: Document,
    /// By id: the normal form of each text and its item.
    places: BTreeMap<String, Vec<(String, usize)>>,
}

impl SourceEntries {
    pub(crate) fn parse(text: &str) -> Self {
        let document = Document::parse(text);
        let mut places: BTreeMap<String, Vec<(String, usize)>> = BTreeMap::new();
        for (index, item) in document.items().iter().enumerate() {
            let Some(message) = document.message(item) else { continue };
            if let Some(value) = document.whole_value(message) {
                places.entry(message.id.name.to_owned()).or_default().push((ftl::normalize(value), index));
            }
        }
        Self { document, places }
    }

    /// The entry of a message, without its notes and without a line ending behind it.
    pub(crate) fn entry(&self, message: &Message) -> String {
        let id = message.id.parts().1;
        let pieces = ftl::pieces(&message.text, &message.placeables);
        let same = self.places.get(id).and_then(|all| {
            let normal = ftl::normalize_pieces(&pieces);
            all.iter().find(|(known, _)| *known == normal)
        });
        let item = same.and_then(|(_, index)| self.document.items().get(*index));
        match item.and_then(|item| self.document.text().get(item.entry..item.range.end)) {
            Some(bytes) => bytes.replace("\r\n", "\n"),
            None => ftl::entry(id, &pieces).trim_end_matches('\n').to_owned(),
        }
    }
}

/// The notes of a message as comment lines.
pub(crate) fn notes(message: &Message) -> String {
    let lines = message.notes.iter().flat_map(|note| note.lines());
    lines.map(|line| format!("{}\n", format!("# {line}").trim_end())).collect()
}

fn header(title: &str, file: &SourcePath) -> String {
    let title = one_line(title);
    let title = if title.is_empty() { String::new() } else { format!("### {title}\n") };
    format!("{title}### Written by “polypress update” from {file}: edit that file, not this one.")
}

fn one_line(text: &str) -> String {
    let words: Vec<_> = text.split(|character: char| character.is_whitespace() || character.is_control()).collect();
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::{Placeable, RunRole};
    use polypress_model::{MessageId, Position, Span};

    fn message(id: &str, text: &str, section: &str) -> Message {
        let file = SourcePath::new("content/guide.md");
        Message {
            id: MessageId::new(format!("guide#{id}")),
            text: text.to_owned(),
            placeables: Vec::new(),
            role: RunRole::Paragraph,
            section: (!section.is_empty()).then(|| section.to_owned()),
            notes: Vec::new(),
            span: Span { file, start: 0, end: 0, position: Position::default() },
            words: 1,
        }
    }

    fn write(messages: &[Message], previous: Option<&str>) -> String {
        write_source("The guide", &SourcePath::new("content/guide.md"), messages, previous)
    }

    #[test]
    fn page_sections_and_notes_are_comments() {
        let mut noted = message("get", "Get { $version }", "Install it");
        noted.placeables = vec![Placeable { range: 4..16, expression: "$version".to_owned() }];
        noted.notes = vec!["A number.\nNot a word.".to_owned()];
        let messages = [message("title", "The guide", ""), noted, message("end", "{end}", "Install it")];
        let header =
            "### The guide\n### Written by “polypress update” from content/guide.md: edit that file, not this one.\n";
        let expected = format!(
            "{header}\ntitle = The guide\n\n## Install it\n\n# A number.\n# Not a word.\nget = Get {{ $version }}\n\n\
             end = {{ \"{{\" }}end{{ \"}}\" }}\n"
        );
        assert_eq!(write(&messages, None), expected);
        assert_eq!(write(&messages, Some(&expected)), expected);
    }

    #[test]
    fn what_did_not_change_keeps_its_bytes_line_endings_and_mark() {
        let previous = "\u{feff}### x\r\n\r\nb = {\"[\"}b]\r\na =\r\n      one\r\n      two\r\n-term = T\r\n";
        let messages = [message("a", "one\ntwo", ""), message("b", "[b] new", "")];
        let written = write(&messages, Some(previous));
        assert!(written.starts_with("\u{feff}### The guide\r\n"));
        assert!(
            written.contains("\r\n\r\na =\r\n      one\r\n      two\r\n\r\nb = [b] new\r\n\r\n-term = T\r\n"),
            "{written}"
        );
        assert_eq!(write(&messages, Some(&written)), written);
    }
}
