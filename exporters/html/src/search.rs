//! The index that a site is searched with, made of the book itself: no page is read again.
//!
//! It knows the words of every section, put into one form for all spellings ([`words`]), and is cut into files of which
//! a search fetches one for each word. The script that reads it is `theme/search.js`; the forms of words must be the
//! same there. Words are found by their beginnings, so that inflected forms find each other without rules for each
//! language.

mod words;

use crate::places::{encode_fragment, encode_path};
use crate::theme::{SEARCH, fingerprinted};
use polypress_model::{Anchor, Block, BlockKind, Book, Page, Text, text::collect_words};
use std::collections::HashMap;
use words::Words;

/// A file of the index holds about so many bytes.
const FILE: usize = 48 * 1024;

/// How much more a word in a heading says of its section than one in its text.
const IN_HEADING: u32 = 6;

/// The files of the index and the script that reads it, by their paths below the site.
pub(crate) fn files(book: &Book) -> Vec<(String, String)> {
    let mut index = Index::default();
    let mut words = Words::new();
    book.pages().for_each(|page| index.page(page, &mut words));
    let mut files = vec![(fingerprinted("search.js", SEARCH.as_bytes()), SEARCH.to_owned())];
    let mut contents = Vec::new();
    for (first, lines) in index.chunks(&words) {
        let name = fingerprinted("words.js", lines.as_bytes());
        let path = format!("search/{name}");
        let script = format!("polypress.words_of({}, {});\n", json(&name), json(&lines));
        contents.push((first, name));
        files.push((path, script));
    }
    let sections = index.sections.iter();
    let data = serde_json::json!({
        "pages": index.pages,
        "sections": sections.map(|section| (section.page, &section.anchor, &section.title, section.length)).collect::<Vec<_>>(),
        "files": contents,
    });
    files.push(("search/index.js".to_owned(), format!("polypress.index({data});\n")));
    files
}

fn json(text: &str) -> serde_json::Value {
    serde_json::Value::from(text)
}

#[derive(Default)]
struct Index {
    /// Address and title.
    pages: Vec<(String, String)>,
    sections: Vec<Section>,
    /// For each word, the sections that have it and how often.
    found: Vec<Vec<(u32, u32)>>,
}

struct Section {
    page: usize,
    anchor: String,
    title: String,
    /// How many words it has.
    length: u32,
}

impl Index {
    fn page(&mut self, page: &Page, words: &mut Words) {
        let title = page.title.to_plain();
        self.pages.push((format!("{}.html", encode_path(page.path.as_str())), title.clone()));
        self.section(None, title, words);
        if let Some(description) = &page.description {
            self.text(description, words);
        }
        self.blocks(&page.blocks, true, words);
        let notes = page.footnotes.iter().flat_map(|footnote| &footnote.blocks);
        notes.for_each(|block| self.block(block, words));
    }

    fn section(&mut self, anchor: Option<&Anchor>, title: String, words: &mut Words) {
        let page = self.pages.len().saturating_sub(1);
        let anchor = anchor.map(encode_fragment).unwrap_or_default();
        self.sections.push(Section { page, anchor, title: title.clone(), length: 0 });
        self.words(&title, IN_HEADING, words);
    }

    /// Blocks; a heading among those of the page itself begins a section.
    fn blocks(&mut self, blocks: &[Block], of_page: bool, words: &mut Words) {
        for block in blocks {
            match &block.kind {
                BlockKind::Heading(heading) if of_page && heading.level > 1 => {
                    self.section(block.anchor.as_ref(), heading.text.to_plain(), words);
                }
                // The page's title is its first section's already.
                BlockKind::Heading(heading) if of_page && heading.level == 1 => {}
                BlockKind::Group(group) if of_page => self.blocks(&group.blocks, true, words),
                _ => self.block(block, words),
            }
        }
    }

    /// The texts of a block and the code within it.
    fn block(&mut self, block: &Block, words: &mut Words) {
        if let BlockKind::Code(code) = &block.kind {
            self.words(&code.source(), 1, words);
        }
        match block.children() {
            children if children.is_empty() => block.for_each(&mut |text| self.text(text, words)),
            children => {
                // What a block says itself, beside the blocks in it.
                match &block.kind {
                    BlockKind::Table(table) => table.caption.iter().for_each(|text| self.text(text, words)),
                    BlockKind::Figure(figure) => figure.caption.iter().for_each(|text| self.text(text, words)),
                    BlockKind::Details(details) => details.summary.iter().for_each(|text| self.text(text, words)),
                    BlockKind::Definitions(definitions) => {
                        let terms = definitions.iter().flat_map(|definition| &definition.terms);
                        terms.for_each(|text| self.text(text, words));
                    }
                    _ => {}
                }
                children.into_iter().for_each(|blocks| self.blocks(blocks, false, words));
            }
        }
    }

    fn text(&mut self, text: &Text, words: &mut Words) {
        let mut plain = String::new();
        collect_words(&text.inlines, &mut plain);
        self.words(&plain, 1, words);
    }

    fn words(&mut self, text: &str, weight: u32, words: &mut Words) {
        let Some(section) = self.sections.len().checked_sub(1) else { return };
        let found = &mut self.found;
        let mut length = 0;
        words.each(text, &mut |word| {
            length += 1;
            if found.len() <= word {
                found.resize_with(word + 1, Vec::new);
            }
            let Some(places) = found.get_mut(word) else { return };
            let number = u32::try_from(section).unwrap_or(u32::MAX);
            match places.last_mut() {
                Some((last, count)) if *last == number => *count = count.saturating_add(weight),
                _ => places.push((number, weight)),
            }
        });
        if let Some(section) = self.sections.last_mut() {
            section.length = section.length.saturating_add(length);
        }
    }

    /// The words in order, each on a line with the sections that have it, cut into files; with the first word of each.
    fn chunks(&self, words: &Words) -> Vec<(String, String)> {
        // The order of JavaScript, which reads it.
        let mut sorted: Vec<(&str, usize)> = words.known().collect();
        sorted.sort_by(|(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16()));
        let mut chunks: Vec<(String, String)> = Vec::new();
        for (word, number) in sorted {
            if chunks.last().is_none_or(|(_, lines)| lines.len() > FILE) {
                chunks.push((word.to_owned(), String::new()));
            }
            let Some((_, lines)) = chunks.last_mut() else { break };
            lines.push_str(word);
            let mut before = 0;
            for (section, count) in self.found.get(number).into_iter().flatten() {
                lines.push(' ');
                base36(section - before, lines);
                if *count > 1 {
                    lines.push('*');
                    base36(*count, lines);
                }
                before = *section;
            }
            lines.push('\n');
        }
        chunks
    }
}

/// A number in the digits that JavaScript's `parseInt(text, 36)` reads.
fn base36(number: u32, written: &mut String) {
    if number >= 36 {
        base36(number / 36, written);
    }
    written.extend(char::from_digit(number % 36, 36));
}

/// Numbers of words, in the order in which they were first met.
type Numbers = HashMap<Box<str>, usize>;

#[cfg(test)]
mod tests {
    use super::*;
    use polypress_model::specimen;

    #[test]
    fn numbers_are_written_as_javascript_reads_them() {
        let write = |number| {
            let mut written = String::new();
            base36(number, &mut written);
            written
        };
        assert_eq!([0, 35, 36, 1_295, u32::MAX].map(write), ["0", "z", "10", "zz", "1z141z3"]);
    }

    #[test]
    fn every_section_can_be_found_and_the_index_is_the_same_each_time() {
        let book = specimen::book("en");
        let written = files(&book);
        assert!(written.iter().any(|(path, text)| path == "search/index.js" && text.contains("guides/blocks.html")));
        assert!(written.iter().any(|(_, text)| text.starts_with("polypress.words_of(")));
        assert_eq!(written, files(&book));
    }
}
