//! `SUMMARY.md` in mdBook's form: which pages there are, in which order.

use super::input::ReadOptions;
use super::page::{Run, RunRole};
use super::parser::{self, Events};
use super::placeables::Held;
use super::run::Surroundings;
use super::source::SourceText;
use crate::percent::decode;
use polypress_model::{Diagnostic, PartKind, SourcePath, Span};
use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};
use std::ops::Range;

/// The order of a book as its summary gives it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// The parts: front matter, those of the body, back matter; none of them empty.
    pub parts: Vec<SummaryPart>,
}

/// A part of a summary.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryPart {
    /// Where it stands.
    pub kind: PartKind,
    /// Its title.
    pub title: Option<Run>,
    /// Its chapters in reading order.
    pub entries: Vec<SummaryEntry>,
}

/// A chapter of a summary.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryEntry {
    /// The file, relative to the summary, percent signs resolved.
    pub destination: String,
    /// The title that the summary gives it.
    pub title: Run,
    /// How deep it lies; 0 for a chapter of its part.
    pub depth: usize,
    /// Where its link stands.
    pub span: Span,
}

/// Reads a summary.
pub fn read_summary(path: SourcePath, text: &str, options: &ReadOptions) -> (Summary, Vec<Diagnostic>) {
    let (source, _) = SourceText::decode(path, text.as_bytes());
    let (source, held) = Held::hold(source, 0, &options.declared);
    let Some((events, references)) = parser::page(source.text()) else {
        let span = source.span(&(0..source.text().len()));
        return (Summary::default(), vec![super::findings::unreadable(span)]);
    };
    let page = Surroundings { references: &references, ..Surroundings::new(&source, &held, options) };
    let mut reader =
        Reader { page: &page, parts: Vec::new(), back: Vec::new(), lists: 0, started: false, diagnostics: Vec::new() };
    reader.events(&events);
    let back = SummaryPart { kind: PartKind::Back, title: None, entries: reader.back };
    let parts = reader.parts.into_iter().chain([back]).filter(|part| !part.entries.is_empty()).collect();
    (Summary { parts }, reader.diagnostics)
}

struct Reader<'a> {
    page: &'a Surroundings<'a>,
    parts: Vec<SummaryPart>,
    back: Vec<SummaryEntry>,
    /// How many lists the place is in.
    lists: usize,
    /// Whether anything but the summary's own title has been met.
    started: bool,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn events(&mut self, events: &Events<'_>) {
        let mut index = 0;
        while let Some((event, range)) = events.get(index) {
            index += 1;
            match event {
                Event::Start(Tag::List(_)) => {
                    let numbered = self.parts.last().is_some_and(|part| part.kind == PartKind::Body);
                    if self.lists == 0 && !numbered {
                        self.part(PartKind::Body, None);
                    }
                    (self.lists, self.started) = (self.lists + 1, true);
                }
                Event::End(TagEnd::List(_)) => self.lists = self.lists.saturating_sub(1),
                Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) => {
                    let end = end_of(events, index, |tag| matches!(tag, TagEnd::Heading(_)));
                    if self.started {
                        let inside = events.get(index..end).unwrap_or_default();
                        let title = self.page.run(inside, RunRole::Heading(1), 0).map(|made| made.run);
                        self.part(PartKind::Body, title);
                    }
                    (self.started, index) = (true, end);
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    let end = end_of(events, index, |tag| tag == TagEnd::Link);
                    self.link(dest_url, events.get(index..end).unwrap_or_default(), range);
                    (self.started, index) = (true, end);
                }
                _ => {}
            }
        }
    }

    fn part(&mut self, kind: PartKind, title: Option<Run>) {
        self.parts.push(SummaryPart { kind, title, entries: Vec::new() });
    }

    fn link(&mut self, destination: &str, inside: &[(Event<'_>, Range<usize>)], range: &Range<usize>) {
        let span = self.page.source.span(range);
        let Some(made) = self.page.run(inside, RunRole::Paragraph, 0) else { return };
        if destination.trim().is_empty() {
            let draft = Diagnostic::info("chapter-draft", format!("“{}” has no page yet", made.run.text));
            self.diagnostics.push(draft.at(span).note("it is left out"));
            return;
        }
        let destination = decode(&self.page.held.restore(destination));
        let depth = self.lists.saturating_sub(1);
        let entry = SummaryEntry { destination, title: made.run, depth, span };
        if self.lists > 0 {
            self.parts.last_mut().into_iter().for_each(|part| part.entries.push(entry.clone()));
        } else if self.parts.iter().any(|part| part.kind == PartKind::Body) {
            self.back.push(entry);
        } else {
            if self.parts.is_empty() {
                self.part(PartKind::Front, None);
            }
            self.parts.last_mut().into_iter().for_each(|part| part.entries.push(entry.clone()));
        }
    }
}

/// Where the tag ends that began before `from`.
fn end_of(events: &Events<'_>, from: usize, is_end: impl Fn(TagEnd) -> bool) -> usize {
    let ends = |(event, _): &(Event<'_>, Range<usize>)| matches!(event, Event::End(tag) if is_end(*tag));
    events.iter().skip(from).position(ends).map_or(events.len(), |found| from + found)
}

#[cfg(test)]
mod tests {
    use super::super::input::Declared;
    use super::*;
    use polypress_model::LanguageTag;

    #[test]
    fn a_summary_has_front_matter_parts_drafts_and_back_matter() {
        let text = "# Summary\n\n[Preface](preface.md)\n\n---\n\n- [One](one.md)\n  - [Two `x`](a%20b/two.md)\n- [Draft]()\n\n\
            # Part *II*\n\n- [Three](three.md)\n\n[Index](index.md)\n";
        let source_locale = LanguageTag::new("en");
        let options = ReadOptions {
            source_locale,
            protected: Vec::new(),
            declared: Declared::default(),
            code: Default::default(),
        };
        let (summary, diagnostics) = read_summary(SourcePath::new("content/SUMMARY.md"), text, &options);
        let mut lines = Vec::new();
        for part in &summary.parts {
            let title = part.title.as_ref().map_or("", |title| &title.text);
            lines.push(format!("{:?} {title}", part.kind));
            for SummaryEntry { destination, title, depth, .. } in &part.entries {
                lines.push(format!("{depth} {destination} {}", title.text));
            }
        }
        let expected = [
            "Front ",
            "0 preface.md Preface",
            "Body ",
            "0 one.md One",
            "1 a b/two.md Two `x`",
            "Body Part *II*",
            "0 three.md Three",
            "Back ",
            "0 index.md Index",
        ];
        assert_eq!(lines, expected);
        assert_eq!(diagnostics.iter().map(|finding| finding.code.as_str()).collect::<Vec<_>>(), ["chapter-draft"]);
    }
}
