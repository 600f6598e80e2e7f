//! The contents of the book: parts, pages by their depth, and sections if asked for.

use crate::Options;
use crate::chapter::{Chapter, clean};
use polypress_model::{Block, BlockKind, Book, Heading, Language, Part, Text};

/// A line of the contents and the lines below it.
#[derive(Debug)]
pub(crate) struct Entry {
    /// Never empty.
    pub(crate) title: String,
    /// Only where it is not the book's.
    pub(crate) language: Option<Language>,
    pub(crate) address: String,
    pub(crate) below: Vec<Entry>,
}

impl Entry {
    pub(crate) fn new(title: &Text, number: Option<String>, address: &str, below: Vec<Self>) -> Self {
        let words = title.to_plain();
        let words = Some(words.trim()).filter(|words| !words.is_empty()).unwrap_or(address);
        let title_text = number.map_or_else(|| words.to_owned(), |number| format!("{number} {words}"));
        Self { title: clean(&title_text), language: title.language.clone(), address: address.to_owned(), below }
    }

    /// How many levels of entries there are from here, this one included.
    pub(crate) fn levels(&self) -> usize {
        1 + self.below.iter().map(Self::levels).max().unwrap_or_default()
    }
}

/// The entries of the book. A part without title is no entry: its pages stand at the top.
pub(crate) fn contents(book: &Book, chapters: &[Chapter], options: &Options) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut rest = chapters;
    for Part { title, pages, .. } in &book.parts {
        let (part, after) = rest.split_at(pages.len().min(rest.len()));
        rest = after;
        let below = nest(book, part, options);
        match (title, part.first()) {
            (Some(title), Some(first)) => entries.push(Entry::new(title, None, &first.file, below)),
            _ => entries.extend(below),
        }
    }
    entries
}

/// Nests chapters by their depth; one that is deeper than the one before lies below it, however much deeper.
fn nest(book: &Book, chapters: &[Chapter], options: &Options) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut rest = chapters;
    while let Some((chapter, after)) = rest.split_first() {
        let length = after.iter().take_while(|below| below.page.depth > chapter.page.depth).count();
        let (deeper, next) = after.split_at(length);
        let mut below = if options.sections { sections(book, chapter) } else { Vec::new() };
        below.extend(nest(book, deeper, options));
        let number = chapter.page.number.as_ref().map(|number| number.in_locale(&book.locale));
        entries.push(Entry::new(&chapter.page.title, number, &chapter.file, below));
        rest = next;
    }
    entries
}

fn sections(book: &Book, chapter: &Chapter) -> Vec<Entry> {
    let section = |block: &Block| match (&block.kind, &block.anchor) {
        (BlockKind::Heading(Heading { level: 2, number, text, .. }), Some(anchor)) => {
            let number = number.as_ref().map(|number| number.in_locale(&book.locale));
            Some(Entry::new(text, number, &format!("{}#{anchor}", chapter.file), Vec::new()))
        }
        _ => None,
    };
    chapter.page.blocks.iter().filter_map(section).collect()
}
