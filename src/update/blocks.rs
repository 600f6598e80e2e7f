//! A locale's catalog in blocks: entries, stubs and comments, with the white space between them, so that it can be
//! written again with what nobody touched as it was.

use super::stub::{self, Part, Stub};
use crate::catalog::ftl::{self, Document, ItemKind};
use crate::state::Fingerprint;
use std::ops::Range;

/// A stretch of a file that stays together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) kind: BlockKind,
    pub(super) text: String,
    /// The white space before it, as it is in the file; `None` for what is added.
    pub(super) gap: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum BlockKind {
    /// A message, term or what Fluent does not understand.
    Entry(Entry),
    /// A stub that may be replaced or removed.
    Stub(String),
    /// A stub in which someone has written.
    EditedStub(String),
    /// A comment, and how many `#` it has.
    Comment(usize),
}

/// An entry; the text of its block is the entry without its comment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// The id that it seems to have: `id` of a message, `-id` of a term.
    pub(super) id: Option<String>,
    /// The lines of its own comment, each with its line ending.
    pub(super) comment: String,
    /// What it says; `None` where it has no value, or cannot be read.
    pub(super) target: Option<Fingerprint>,
    /// Whether it was read, but says nothing.
    pub(super) is_empty: bool,
}

impl Entry {
    /// The id, if it is a message's.
    pub(super) fn message(&self) -> Option<&str> {
        self.id.as_deref().filter(|id| !id.starts_with('-'))
    }
}

impl Block {
    pub(super) fn id(&self) -> Option<&str> {
        match &self.kind {
            BlockKind::Entry(entry) => entry.id.as_deref(),
            BlockKind::Stub(id) | BlockKind::EditedStub(id) => Some(id),
            BlockKind::Comment(_) => None,
        }
    }

    /// Its text with its comment.
    pub(super) fn whole(&self) -> String {
        format!("{}{}", self.entry().map_or("", |entry| &entry.comment), self.text)
    }

    pub(super) fn is_stub(&self) -> bool {
        matches!(self.kind, BlockKind::Stub(_) | BlockKind::EditedStub(_))
    }

    pub(super) fn entry(&self) -> Option<&Entry> {
        if let BlockKind::Entry(entry) = &self.kind { Some(entry) } else { None }
    }

    /// The entry that such a text, its comment included, is; `None` if Fluent does not understand it.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let document = Document::parse(&format!("{}\n", text.trim_end()));
        let mut blocks = blocks(&document, |_, _| false);
        let block = blocks.pop().filter(|_| blocks.is_empty() && document.problems().is_empty())?;
        let is_message = block.entry().is_some_and(|entry| entry.message().is_some() && entry.target.is_some());
        is_message.then_some(Self { gap: None, ..block })
    }

    /// Gives the entry another id.
    pub(super) fn rename(&mut self, id: &str) {
        let BlockKind::Entry(entry) = &mut self.kind else { return };
        if let Some(rest) = entry.id.as_deref().and_then(|old| self.text.strip_prefix(old)) {
            self.text = format!("{id}{rest}");
            entry.id = Some(id.to_owned());
        }
    }
}

/// The file in blocks. `is_offered`: whether this is the stub that would be written for a message today, which spares
/// reading it.
pub(super) fn blocks(document: &Document, is_offered: impl Fn(&str, &str) -> bool) -> Vec<Block> {
    let text = document.text();
    let mut blocks = Vec::new();
    let mut end = 0;
    let mut push = |kind, range: Range<usize>, from: usize| {
        let gap = text.get(end..range.start).unwrap_or_default().to_owned();
        end = range.end;
        blocks.push(Block { kind, text: text.get(from..range.end).unwrap_or_default().to_owned(), gap: Some(gap) });
    };
    for item in document.items() {
        let comment = match item.kind {
            ItemKind::Comment(1) => item.range.clone(),
            ItemKind::Comment(level) => {
                push(BlockKind::Comment(level), item.range.clone(), item.range.start);
                continue;
            }
            _ => item.range.start..item.entry,
        };
        // What is left of a comment behind its stubs belongs to the entry that follows.
        let mut rest: Option<Range<usize>> = None;
        for part in stub::divide(text, comment) {
            match part {
                Part::Stub(Stub { id: Some(id), range }) => {
                    rest.take().into_iter().for_each(|part| push(BlockKind::Comment(1), part.clone(), part.start));
                    let stub = text.get(range.clone()).unwrap_or_default();
                    let is_untouched = is_offered(&id, stub) || stub::is_untouched(stub);
                    let kind = if is_untouched { BlockKind::Stub(id) } else { BlockKind::EditedStub(id) };
                    push(kind, range.clone(), range.start);
                }
                Part::Stub(Stub { id: None, range }) | Part::Comment(range) => {
                    rest = Some(rest.map_or(range.start, |rest| rest.start)..range.end);
                }
            }
        }
        if matches!(item.kind, ItemKind::Comment(_)) {
            rest.into_iter().for_each(|part| push(BlockKind::Comment(1), part.clone(), part.start));
        } else {
            let start = rest.map_or(item.entry, |rest| rest.start);
            push(BlockKind::Entry(entry(document, item, start)), start..item.range.end, item.entry);
        }
    }
    blocks
}

fn entry(document: &Document, item: &ftl::Item, start: usize) -> Entry {
    let text = document.text();
    let value = document.message(item).and_then(|message| document.whole_value(message));
    let normal = value.map(ftl::normalize);
    Entry {
        id: ftl::entry_name(text.get(item.entry..).unwrap_or_default()).map(str::to_owned),
        comment: text.get(start..item.entry).unwrap_or_default().to_owned(),
        is_empty: normal.as_ref().is_some_and(|normal| normal.trim().is_empty()),
        target: normal.filter(|normal| !normal.trim().is_empty()).map(|normal| Fingerprint::of_normal(&normal)),
    }
}

/// The white space between the entries of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gaps {
    /// At least a blank line, so that branches which change neighbouring entries merge without conflict.
    Blank,
    /// As they are: the program that writes the file would take blank lines out again.
    Kept,
}

/// The blocks as text: gaps as they were, but a blank line around what was added and, unless they are kept, between
/// entries.
pub(super) fn join(blocks: &[Block], ending: &str, line_ending: &str, gaps: Gaps) -> String {
    let mut text = String::new();
    let mut last: Option<&Block> = None;
    let is_blank = |gap: &String| gap.matches('\n').count() > 1;
    let is_dense = || blocks.iter().skip(1).filter_map(|block| block.gap.as_ref()).all(|gap| !is_blank(gap));
    let added = line_ending.repeat(if gaps == Gaps::Kept && blocks.len() > 2 && is_dense() { 1 } else { 2 });
    for block in blocks {
        let is_apart = |block: &Block| block.is_stub() || block.entry().is_some();
        let apart = last.is_some_and(|last| is_apart(last) && (is_apart(block) || last.is_stub()) || block.is_stub());
        match (&block.gap, last) {
            (Some(gap), _) if gaps == Gaps::Kept || !apart || is_blank(gap) => text.push_str(gap),
            (_, None) => {}
            _ => text.push_str(&added),
        }
        text.push_str(&block.entry().map_or_else(String::new, |entry| with_ending(&entry.comment, line_ending)));
        let is_added = block.is_stub() || block.gap.is_none();
        text.push_str(&if is_added { with_ending(&block.text, line_ending) } else { block.text.clone() });
        last = Some(block);
    }
    text.push_str(if ending.contains('\n') { ending } else { line_ending });
    text
}

fn with_ending(text: &str, line_ending: &str) -> String {
    text.replace("\r\n", "\n").replace('\n', line_ending)
}
