//! Writes source catalogs: what translators and platforms translate from.

use super::ftl::{self, Document};
use crate::messages::Message;
use polypress_model::SourcePath;

/// The text of a source catalog with the messages in their order: `title` names the page, `file` is where its words
/// are edited. Entries of `previous` whose text did not change keep their bytes; so do its terms.
pub fn write_source<'a>(
    title: &str,
    file: &SourcePath,
    messages: impl IntoIterator<Item = &'a Message>,
    previous: Option<&str>,
) -> String {
    let previous = previous.unwrap_or_default();
    let document = Document::parse(previous);
    let mut blocks = vec![header(title, file)];
    let mut section = None;
    for message in messages {
        if message.section != section {
            let words = message.section.as_deref().map(one_line).unwrap_or_default();
            blocks.push(format!("## {words}").trim_end().to_owned());
            section.clone_from(&message.section);
        }
        blocks.push(source_entry(message, &document));
    }
    // A line feed stands for either line ending until the end.
    blocks.extend(document.terms().map(|(item, _)| document.source(item).replace("\r\n", "\n")));
    let text = format!("{}\n", blocks.join("\n\n")).replace('\n', ftl::line_ending(previous));
    if document.has_mark() { format!("\u{feff}{text}") } else { text }
}

/// The entry of a message with its notes as comments, without a line ending behind it.
pub(crate) fn source_entry(message: &Message, previous: &Document) -> String {
    let id = message.id.parts().1;
    let pieces = ftl::pieces(&message.text, &message.placeables);
    let same = previous.messages().find(|(_, known)| {
        let is_same = |value| ftl::normalize(value) == ftl::normalize_pieces(&pieces);
        known.id.name == id && previous.whole_value(known).is_some_and(is_same)
    });
    let mut entry = String::new();
    for line in message.notes.iter().flat_map(|note| note.lines()) {
        entry.push_str(format!("# {line}").trim_end());
        entry.push('\n');
    }
    match same.and_then(|(item, _)| previous.text().get(item.entry..item.range.end)) {
        Some(bytes) => entry.push_str(&bytes.replace("\r\n", "\n")),
        None => entry.push_str(ftl::entry(id, &pieces).trim_end_matches('\n')),
    }
    entry
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
