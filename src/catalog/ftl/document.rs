//! A Fluent file as entries and comments with their places, so that it can be read with blame and changed by splicing.

use crate::lines::Lines;
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Message, Pattern, Resource, Term};
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use std::collections::BTreeSet;
use std::ops::Range;
use std::panic::catch_unwind;

/// The parser calls itself for every opening brace, and an entry with more of them than this is not given to it.
const MOST_BRACES: usize = 500;

/// A parsed file.
#[derive(Debug)]
pub struct Document {
    resource: FluentResource,
    text: String,
    lines: Lines,
    mark: bool,
    items: Vec<Item>,
    problems: Vec<Problem>,
    /// The names of the entries that a problem breaks.
    broken: BTreeSet<String>,
}

/// A stretch of a file that belongs together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
    /// Its bytes, an attached comment included, up to the end of its last line but without the line ending.
    pub range: Range<usize>,
    /// Where the entry itself begins, behind its comment.
    pub entry: usize,
}

/// What a stretch of a file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemKind {
    /// A message: index into the entries of the parsed file.
    Message(usize),
    /// A term: index into the entries of the parsed file.
    Term(usize),
    /// A comment with so many `#`, standing alone.
    Comment(usize),
    /// What Fluent does not understand.
    Junk,
}

/// What Fluent does not understand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub range: Range<usize>,
    /// What is wrong, in words.
    pub message: String,
    /// What to do about it.
    pub remedy: &'static str,
    /// The entry that is broken by it: the one that it begins, or the one before, whose end it would have been.
    pub id: Option<String>,
}

impl Document {
    /// Parses a file. Never fails: what cannot be read is among the [`problems`](Self::problems).
    pub fn parse(content: &str) -> Self {
        let text = content.strip_prefix('\u{feff}').unwrap_or(content).to_owned();
        let mark = text.len() != content.len();
        let lines = Lines::new(&text, content.len() - text.len());
        let (readable, mut problems) = without_deep_entries(&text);
        let (resource, errors) = match FluentResource::try_new(readable) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let (items, broken) = (Vec::new(), BTreeSet::new());
        let mut document = Self { resource, text, lines, mark, items, problems: Vec::new(), broken };
        document.items = document.find_items();
        problems.extend(document.blame(&errors));
        problems.extend(document.bad_comments());
        problems.sort_by_key(|problem| problem.range.start);
        document.broken = problems.iter().filter_map(|problem| problem.id.clone()).collect();
        document.problems = problems;
        document
    }

    /// The content without a byte-order mark.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the file begins with a byte-order mark.
    pub fn has_mark(&self) -> bool {
        self.mark
    }

    /// Its lines.
    pub(crate) fn lines(&self) -> &Lines {
        &self.lines
    }

    /// Its entries and comments in order.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// What could not be read.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The message of an item.
    pub fn message(&self, item: &Item) -> Option<&Message<&str>> {
        let ItemKind::Message(index) = item.kind else { return None };
        match self.resource.get_entry(index) {
            Some(Entry::Message(message)) => Some(message),
            _ => None,
        }
    }

    /// The term of an item.
    pub fn term(&self, item: &Item) -> Option<&Term<&str>> {
        let ItemKind::Term(index) = item.kind else { return None };
        match self.resource.get_entry(index) {
            Some(Entry::Term(term)) => Some(term),
            _ => None,
        }
    }

    /// The messages of the file with their items, in its order.
    pub fn messages(&self) -> impl Iterator<Item = (&Item, &Message<&str>)> {
        self.items.iter().filter_map(|item| Some((item, self.message(item)?)))
    }

    /// The terms of the file with their items, in its order.
    pub fn terms(&self) -> impl Iterator<Item = (&Item, &Term<&str>)> {
        self.items.iter().filter_map(|item| Some((item, self.term(item)?)))
    }

    /// The value of a message that was read whole: `None` where it has none or lost its end.
    pub fn whole_value<'a>(&'a self, message: &'a Message<&'a str>) -> Option<&'a Pattern<&'a str>> {
        message.value.as_ref().filter(|_| !self.is_broken(message.id.name))
    }

    /// Whether something is wrong with the entry of this name: `id` of a message, `-id` of a term.
    pub fn is_broken(&self, name: &str) -> bool {
        self.broken.contains(name)
    }

    /// The text of an item with its comment.
    pub fn source(&self, item: &Item) -> &str {
        self.text.get(item.range.clone()).unwrap_or_default()
    }

    /// Where a slice of a parsed entry begins.
    pub(crate) fn offset(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.resource.source().as_ptr() as usize).min(self.text.len())
    }

    /// Entries begin where the parser says so; comments stand between them.
    fn find_items(&self) -> Vec<Item> {
        let entries = self.resource.entries().enumerate().filter_map(|(index, entry)| match entry {
            Entry::Message(message) => Some((self.offset(message.id.name), ItemKind::Message(index))),
            Entry::Term(term) => Some((self.offset(term.id.name).saturating_sub(1), ItemKind::Term(index))),
            Entry::Junk { content } => Some((self.offset(content), ItemKind::Junk)),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => None,
        });
        let entries: Vec<_> = entries.collect();
        let mut items = Vec::new();
        let first = entries.first().map_or(self.text.len(), |(start, _)| *start);
        let mut comment = self.push_comments(0..first, &mut items);
        for (position, (start, kind)) in entries.iter().enumerate() {
            let next = entries.get(position + 1).map_or(self.text.len(), |(start, _)| *start);
            let end = self.first_comment(*start..next);
            let is_junk = *kind == ItemKind::Junk;
            let begin = comment.take().filter(|_| !is_junk);
            let begin = match begin {
                Some(begin) => {
                    items.pop();
                    begin
                }
                None => *start,
            };
            let stretch = self.text.get(*start..end).unwrap_or_default();
            let range = begin..start + stretch.trim_end_matches(['\n', '\r', ' ']).len();
            items.push(Item { kind: kind.clone(), range, entry: *start });
            comment = self.push_comments(end..next, &mut items);
        }
        items
    }

    /// Where the first line within the range begins that is a comment; no line of an entry begins with `#`.
    fn first_comment(&self, range: Range<usize>) -> usize {
        let stretch = self.text.get(range.clone()).unwrap_or_default();
        stretch.find("\n#").map_or(range.end, |found| range.start + found + 1)
    }

    /// Adds the comments of a stretch between entries. Says where the last one begins if an entry behind it would own
    /// it: one `#`, and no blank line between.
    fn push_comments(&self, range: Range<usize>, items: &mut Vec<Item>) -> Option<usize> {
        let mut start = range.start;
        let mut attached = None;
        for line in self.text.get(range).unwrap_or_default().split_inclusive('\n') {
            let words = line.trim_end_matches(['\n', '\r']);
            let level = words.len() - words.trim_start_matches('#').len();
            if level == 0 {
                attached = if words.trim_start().is_empty() { None } else { attached };
            } else {
                match items.last_mut() {
                    Some(item) if item.kind == ItemKind::Comment(level) && attached.is_some() => {
                        item.range.end = start + words.len();
                    }
                    _ => {
                        let range = start..start + words.len();
                        items.push(Item { kind: ItemKind::Comment(level), range, entry: start });
                    }
                }
                attached = items.last().map(|item| item.range.start);
            }
            start += line.len();
        }
        let only_single = |start: &usize| {
            items.last().is_some_and(|item| item.kind == ItemKind::Comment(1) && item.range.start == *start)
        };
        attached.filter(only_single)
    }

    /// What the parser did not understand, and the message that suffers from it.
    fn blame(&self, errors: &[ParserError]) -> Vec<Problem> {
        let understood: Vec<&Item> = self.items.iter().filter(|item| item.kind != ItemKind::Junk).collect();
        let problem = |error: &ParserError| {
            let slice = error.slice.clone().unwrap_or_else(|| error.pos.clone());
            let junk = self.text.get(slice.clone()).unwrap_or_default();
            let own = entry_name(junk);
            let before = understood.partition_point(|item| item.entry < slice.start).checked_sub(1);
            let before = before.and_then(|before| understood.get(before));
            let before = before.filter(|item| matches!(item.kind, ItemKind::Message(_) | ItemKind::Term(_)));
            let before = before.and_then(|item| entry_name(self.text.get(item.entry..)?));
            let (message, remedy) = match &own {
                Some(_) => explain(&error.kind),
                None => (
                    "this line belongs to no message".to_owned(),
                    "indent every further line of a text by four spaces, and write a line that begins with “[”, “*” \
                     or “.” with that character in a literal: { \"*\" }",
                ),
            };
            // Where something is missing the parser is at the next line already.
            let last = slice.start + junk.trim_end().len().saturating_sub(1);
            let start = if own.is_some() { error.pos.start.clamp(slice.start, last) } else { slice.start };
            let start = (0..=start).rev().find(|start| self.text.is_char_boundary(*start)).unwrap_or_default();
            let end =
                self.text.get(start..).and_then(|rest| rest.find('\n')).map_or(self.text.len(), |end| start + end);
            Problem { range: start..end, message, remedy, id: own.or(before).map(str::to_owned) }
        };
        errors.iter().map(problem).collect()
    }

    /// `#~ id` and `#id`: the reader of programs skips them, but translation platforms refuse the whole file.
    fn bad_comments(&self) -> Vec<Problem> {
        let mut start = 0;
        let mut problems = Vec::new();
        for line in self.text.split_inclusive('\n') {
            let words = line.trim_end_matches(['\n', '\r']);
            let rest = words.trim_start_matches('#');
            if words.starts_with('#') && (words.len() - rest.len() > 3 || !(rest.is_empty() || rest.starts_with(' '))) {
                problems.push(Problem {
                    range: start..start + words.len(),
                    message: "this is no comment: translation tools refuse the whole file for it".to_owned(),
                    remedy: "write a space behind “#”, “##” or “###”",
                    id: None,
                });
            }
            start += line.len();
        }
        problems
    }
}

/// The entries of a text that polypress itself has written.
pub fn parse_entries(text: &str) -> Resource<&str> {
    match parser::parse_runtime(text) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

/// The name of the entry that a text begins with: `id` of `id = …`, `-id` of `-id = …`.
pub fn entry_name(text: &str) -> Option<&str> {
    let name = text.strip_prefix('-').unwrap_or(text);
    let end = name.find(|character: char| !continues_identifier(character))?;
    let is_entry = name.get(end..)?.trim_start_matches(' ').starts_with('=');
    text.get(..end + text.len() - name.len()).filter(|_| is_identifier(name.get(..end).unwrap_or_default()) && is_entry)
}

/// Whether a name can be the id of a message: a letter, then letters, digits, hyphens and underscores.
pub fn is_identifier(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.chars().all(continues_identifier)
}

fn continues_identifier(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_')
}

/// The line ending that most lines of a text have.
pub fn line_ending(text: &str) -> &'static str {
    let all = text.matches('\n').count();
    if text.matches("\r\n").count() * 2 > all { "\r\n" } else { "\n" }
}

/// Blanks out entries with too many braces, every byte a space, so that places stay what they are.
fn without_deep_entries(text: &str) -> (String, Vec<Problem>) {
    let mut problems = Vec::new();
    if openings(text) <= MOST_BRACES && !may_break_parser(text) {
        return (text.to_owned(), problems);
    }
    let mut readable = String::with_capacity(text.len());
    // Within an entry no line can look like the beginning of another, so counting may begin anew there.
    let begins = |line: &str| line.starts_with('#') || entry_name(line).is_some();
    let mut start = 0;
    while let Some(rest) = text.get(start..).filter(|rest| !rest.is_empty()) {
        let lines = rest.split_inclusive('\n').scan(0, |offset, line| {
            let begin = *offset;
            *offset += line.len();
            Some((begin, line))
        });
        let end = lines.skip(1).find(|(_, line)| begins(line)).map_or(rest.len(), |(begin, _)| begin);
        let entry = rest.get(..end).unwrap_or(rest);
        let defect = match openings(entry) > MOST_BRACES {
            true => Some((
                format!("this entry has more than {MOST_BRACES} opening braces"),
                "divide the text, or write its braces as one literal",
            )),
            false => breaks_parser(entry)
                .then(|| ("an escape is cut off".to_owned(), "write four digits behind \\u and six behind \\U")),
        };
        if let Some((message, remedy)) = defect {
            readable.extend(entry.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
            let range = start..start + entry.find('\n').unwrap_or(entry.len());
            problems.push(Problem { range, message, remedy, id: entry_name(entry).map(str::to_owned) });
        } else {
            readable.push_str(entry);
        }
        start += entry.len();
    }
    (readable, problems)
}

/// Whether the parser of fluent-syntax 0.12.0 would panic, as it does at a character beyond ASCII that cuts off an escape
/// in a literal.
fn breaks_parser(entry: &str) -> bool {
    let cuts_off = |rest: &str| {
        let digits = rest.bytes().skip(1).take(6).take_while(u8::is_ascii_hexdigit).count();
        rest.as_bytes().get(digits + 1).is_some_and(|byte| !byte.is_ascii())
    };
    let is_suspect = entry.match_indices('\\').any(|(index, _)| {
        let rest = entry.get(index + 1..).unwrap_or_default();
        rest.starts_with(['u', 'U']) && cuts_off(rest)
    });
    is_suspect && catch_unwind(|| FluentResource::try_new(entry.to_owned()).is_ok()).is_err()
}

/// Whether a text has an escape in it at all.
fn may_break_parser(text: &str) -> bool {
    text.contains("\\u") || text.contains("\\U")
}

/// How deep the parser could be led at most: it goes down at braces, and at calls within them.
fn openings(entry: &str) -> usize {
    let may_end_callee = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b' ' | b'\n' | b'\r');
    let calls = entry.as_bytes().windows(2).filter(|pair| pair[1] == b'(' && may_end_callee(pair[0])).count();
    match entry.matches('{').count() {
        0 => 0,
        braces => braces + calls,
    }
}

/// A parser error in words, and its remedy.
fn explain(kind: &ErrorKind) -> (String, &'static str) {
    let close = "close every “{” with “}”; write a brace that is text as { \"{\" } or { \"}\" }";
    match kind {
        ErrorKind::ExpectedToken(token) => (format!("“{token}” is expected here"), close),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => (
            "this entry has no text".to_owned(),
            "write the text behind “=”, or delete the entry; an empty text is { \"\" }",
        ),
        ErrorKind::MissingDefaultVariant => (
            "no variant of this choice is the default".to_owned(),
            "mark the variant for all other cases with “*”: *[other]",
        ),
        ErrorKind::MultipleDefaultVariants => {
            ("two variants of this choice are the default".to_owned(), "leave “*” at one variant only")
        }
        ErrorKind::MissingValue => ("a text is missing here".to_owned(), "write one; an empty text is { \"\" }"),
        ErrorKind::UnterminatedStringLiteral => {
            ("a literal is not closed on its line".to_owned(), "write the closing quotation mark")
        }
        ErrorKind::UnknownEscapeSequence(sequence) | ErrorKind::InvalidUnicodeEscapeSequence(sequence) => (
            format!("“\\{sequence}” stands for nothing"),
            "in literals write \\\\ for a backslash, \\\" for a quotation mark and \\u00A0 for a character by number",
        ),
        ErrorKind::UnbalancedClosingBrace => ("this “}” closes nothing".to_owned(), close),
        ErrorKind::ForbiddenCallee => {
            ("this is not the name of a function".to_owned(), "names of functions are all capitals: NUMBER")
        }
        _ => (
            "this is no Fluent expression".to_owned(),
            "between braces stand { $variable }, { -term }, { FUNCTION() } or { \"literal\" }; a brace that is text \
             is { \"{\" }",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(document: &Document) -> Vec<(&ItemKind, &str)> {
        document.items().iter().map(|item| (&item.kind, document.source(item))).collect()
    }

    #[test]
    fn comments_belong_to_the_entry_that_follows_without_a_blank_line() {
        let document = Document::parse(
            "### Page\n\n## Part\n\n# alone\n\n# mine\n# too\nkey = a\n    b\n\n# last\n-term = T\n    .gender = f\n# tail\n",
        );
        assert_eq!(
            kinds(&document),
            [
                (&ItemKind::Comment(3), "### Page"),
                (&ItemKind::Comment(2), "## Part"),
                (&ItemKind::Comment(1), "# alone"),
                (&ItemKind::Message(0), "# mine\n# too\nkey = a\n    b"),
                (&ItemKind::Term(1), "# last\n-term = T\n    .gender = f"),
                (&ItemKind::Comment(1), "# tail"),
            ]
        );
        assert_eq!(document.problems(), []);
    }

    #[test]
    fn a_line_that_ends_a_text_too_early_is_blamed_on_that_text() {
        let document = Document::parse("ok = fine\nkey =\n    foo\n\n    **bar**\nnext = n\nbad = { $x\nlast = l\n");
        let ids: Vec<_> = document.problems().iter().map(|problem| problem.id.as_deref()).collect();
        assert_eq!(ids, [Some("key"), Some("bad")]);
        let position = |problem: &Problem| document.lines().line(problem.range.start) + 1;
        assert_eq!(document.problems().iter().map(position).collect::<Vec<_>>(), [5, 7]);
        let values: Vec<_> = document
            .messages()
            .filter_map(|(_, message)| document.whole_value(message).map(|_| message.id.name))
            .collect();
        assert_eq!(values, ["ok", "next", "last"]);
    }

    #[test]
    fn byte_order_mark_and_line_endings_leave_places_as_on_disk() {
        let document = Document::parse("\u{feff}a = x\r\n\r\n# c\r\nb = y\r\n    z\r\n");
        assert!(document.has_mark());
        assert_eq!(document.source(&document.items()[1]), "# c\r\nb = y\r\n    z");
        let path = polypress_model::SourcePath::new("x.ftl");
        let span = document.lines().span(&path, document.text(), 7..9);
        assert_eq!((span.start, span.position.line), (10, 2));
    }

    #[test]
    fn an_escape_that_is_cut_off_costs_its_entry_alone() {
        let document = Document::parse("a = {\"\\Uⷀ\n\nb = {\"\\u00E9é\"}\n\nc = \\u0é\n");
        let ids: Vec<_> = document.problems().iter().map(|problem| problem.id.as_deref()).collect();
        assert_eq!((ids, document.messages().count()), (vec![Some("a")], 2));
    }

    #[test]
    fn what_only_programs_take_for_a_comment_is_reported() {
        let document = Document::parse("#~ old = x\n#x\n# fine\n#\nkey = a\n");
        assert_eq!(document.problems().len(), 2);
    }

    #[test]
    fn many_mistakes_take_no_longer_than_they_are_many() {
        let started = std::time::Instant::now();
        for mistake in ["a\n", "a = { $x\n"] {
            let count = 50_000;
            let document = Document::parse(&mistake.repeat(count));
            assert_eq!(document.problems().len(), count);
            assert!(document.messages().all(|(_, message)| document.whole_value(message).is_none()));
        }
        // Far more than it takes, far less than it would take to look at each for each.
        assert!(started.elapsed().as_secs() < 20);
    }

    #[test]
    fn deeply_nested_braces_cannot_exhaust_the_stack() {
        for opening in ["{", "{ ", "{ F(", "{\nF(\n", "{ F (", "{ $x ->\n *[a] "] {
            let document = Document::parse(&format!("a = x\nbad = {}\nb = y\n", opening.repeat(100_000)));
            let problems: Vec<_> = document.problems().iter().map(|problem| problem.id.as_deref()).collect();
            assert_eq!(problems, [Some("bad")], "{opening}");
            assert_eq!(document.messages().count(), 2, "{opening}");
        }
    }
}
