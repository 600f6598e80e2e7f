//! Writes source catalogs: what translators and platforms translate from.

use super::ftl::{self, Document};
use crate::messages::Message;
use polypress_model::SourcePath;
use std::collections::BTreeMap;

/// The text of a source catalog with the messages in their order, each with its entry: `title` names the page, `file` is
/// where its words are edited. The terms of `previous` stay.
pub fn write_source<'a>(
    title: &str,
    file: &SourcePath,
    messages: impl IntoIterator<Item = (&'a Message, &'a str)>,
    previous: Option<&Document>,
) -> String {
    let mut blocks = vec![header(title, file)];
    let mut section = None;
    for (message, entry) in messages {
        if message.section != section {
            let words = message.section.as_deref().map(one_line).unwrap_or_default();
            blocks.push(format!("## {words}").trim_end().to_owned());
            section.clone_from(&message.section);
        }
        blocks.push(format!("{}{entry}", notes(message)));
    }
    // A line feed stands for either line ending until the end.
    let terms = previous.into_iter().flat_map(|document| document.terms().map(|(item, _)| document.source(item)));
    blocks.extend(terms.map(|term| term.replace("\r\n", "\n")));
    let line_ending = previous.map_or("\n", |document| ftl::line_ending(document.text()));
    let text = format!("{}\n", blocks.join("\n\n")).replace('\n', line_ending);
    if previous.is_some_and(Document::has_mark) { format!("\u{feff}{text}") } else { text }
}

/// The entries of a source catalog, whose bytes stay where the text does.
#[derive(Debug)]
pub struct SourceEntries<'d> {
    document: Option<&'d Document>,
    /// By id: the normal form of each text and its item.
    places: BTreeMap<&'d str, Vec<(String, usize)>>,
}

impl<'d> SourceEntries<'d> {
    /// The entries of a catalog; none where there is none yet.
    pub fn of(document: Option<&'d Document>) -> Self {
        let mut places: BTreeMap<&str, Vec<(String, usize)>> = BTreeMap::new();
        let items = document.into_iter().flat_map(|document| document.items().iter().enumerate());
        for (index, item) in items {
            let message = document.and_then(|document| document.message(item));
            let value = message.and_then(|message| document?.whole_value(message));
            if let Some((message, value)) = message.zip(value) {
                places.entry(message.id.name).or_default().push((ftl::normalize(value), index));
            }
        }
        Self { document, places }
    }

    /// The entry of a message, without its notes and without a line ending behind it. `normal` is the normal form of its
    /// text.
    pub fn entry(&self, message: &Message, normal: &str) -> String {
        let id = message.id.parts().1;
        let same = self.places.get(id).and_then(|all| all.iter().find(|(known, _)| known == normal));
        let bytes = same.zip(self.document).and_then(|((_, index), document)| {
            let item = document.items().get(*index)?;
            document.text().get(item.entry..item.range.end)
        });
        match bytes {
            Some(bytes) => bytes.replace("\r\n", "\n"),
            None => ftl::entry(id, &ftl::pieces(&message.text, &message.placeables)).trim_end_matches('\n').to_owned(),
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
            text: text.into(),
            placeables: Vec::new(),
            role: RunRole::Paragraph,
            section: (!section.is_empty()).then(|| section.to_owned()),
            notes: Vec::new(),
            span: Span { file, start: 0, end: 0, position: Position::default() },
            words: 1,
        }
    }

    fn write(messages: &[Message], previous: Option<&str>) -> String {
        let previous = previous.map(Document::parse);
        let entries = SourceEntries::of(previous.as_ref());
        let entry = |message: &Message| {
            let pieces = ftl::pieces(&message.text, &message.placeables);
            entries.entry(message, &ftl::normalize_pieces(&pieces))
        };
        let written: Vec<_> = messages.iter().map(entry).collect();
        let messages = messages.iter().zip(written.iter().map(String::as_str));
        write_source("The guide", &SourcePath::new("content/guide.md"), messages, previous.as_ref())
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
