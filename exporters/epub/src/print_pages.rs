//! Where the pages of the print edition begin, for readers who follow one who reads on paper.
//!
//! A copy of the book with an anchor at every word is laid out on pages as the PDF is; where the first anchor of a page
//! stands, the page begins. Anchors take no room, so the pages are those of the PDF.

use polypress_model::{Anchor, Block, BlockKind, Book, Group, Inline, Page, Text};
use polypress_typeset::lay_out;
use std::collections::BTreeMap;

/// The book with an anchor where each page of the print edition begins, and what those pages are called, by anchor.
pub(crate) fn mark(book: &Book, options: &polypress_typeset::Options) -> (Book, BTreeMap<Anchor, String>) {
    let mut named = book.clone();
    let places: Vec<Vec<Anchor>> = pages_of(&mut named).map(|page| Marker::name(&mut page.blocks)).collect();
    let document = lay_out(&named, options);
    let mut marked = book.clone();
    let mut labels = BTreeMap::new();
    let mut last = 0;
    for (page, places) in pages_of(&mut marked).zip(places) {
        let mut breaks: BTreeMap<usize, Vec<Anchor>> = BTreeMap::new();
        let found = |anchor: &Anchor| Some(document.destinations.get(&format!("{}#{anchor}", page.path))?.page);
        let found: Vec<Option<usize>> = places.iter().map(found).collect();
        for (place, found) in earliest(&found).into_iter().enumerate() {
            // The pages of cover and contents come before the first place of the first chapter.
            let first = if labels.is_empty() { found } else { last + 1 };
            for number in first..=found {
                // A page that was left blank begins nowhere.
                let printed = document.pages.get(number).filter(|page| !page.items.is_empty());
                let Some(label) = printed.map(|page| page.label.clone()) else { continue };
                let anchor = Anchor::new(format!("polypress-page-{}", number + 1));
                labels.insert(anchor.clone(), label);
                breaks.entry(place).or_default().push(anchor);
            }
            last = last.max(found);
        }
        Marker::set(&mut page.blocks, breaks);
    }
    (marked, labels)
}

/// The first page that each place or anything after it stands on: a figure that went to the top of the next page does
/// not begin that page as long as text that follows it still stands on the page before.
fn earliest(found: &[Option<usize>]) -> Vec<usize> {
    let mut least = usize::MAX;
    let mut pages: Vec<usize> = found
        .iter()
        .rev()
        .map(|page| {
            least = page.map_or(least, |page| page.min(least));
            least
        })
        .collect();
    pages.reverse();
    // Nothing is known of what comes after the last place that was found.
    pages.truncate(found.iter().rposition(Option::is_some).map_or(0, |last| last + 1));
    pages
}

fn pages_of(book: &mut Book) -> impl Iterator<Item = &mut Page> {
    book.parts.iter_mut().flat_map(|part| &mut part.pages)
}

/// Walks through the places of a page where a page of the print edition may begin, in reading order: before a block,
/// or before a word.
struct Marker {
    next: usize,
    /// The anchor of every place, where they are to be named.
    names: Option<Vec<Anchor>>,
    /// What is to be set at which place.
    breaks: BTreeMap<usize, Vec<Anchor>>,
}

impl Marker {
    /// Gives every place an anchor, and says which.
    fn name(blocks: &mut Vec<Block>) -> Vec<Anchor> {
        let mut marker = Self { next: 0, names: Some(Vec::new()), breaks: BTreeMap::new() };
        marker.blocks(blocks);
        marker.names.unwrap_or_default()
    }

    /// Sets these anchors at these places.
    fn set(blocks: &mut Vec<Block>, breaks: BTreeMap<usize, Vec<Anchor>>) {
        Self { next: 0, names: None, breaks }.blocks(blocks);
    }

    fn blocks(&mut self, blocks: &mut Vec<Block>) {
        let mut index = 0;
        while let Some(block) = blocks.get_mut(index) {
            match &mut block.kind {
                // An image on its own is laid out as a block.
                BlockKind::Paragraph(text) if !matches!(text.inlines.as_slice(), [Inline::Image(_)]) => self.text(text),
                BlockKind::Paragraph(_) | BlockKind::Heading(_) | BlockKind::Code(_) | BlockKind::Math(_) => {
                    let breaks = self.before(block);
                    let count = breaks.len();
                    blocks.splice(index..index, breaks);
                    index += count;
                }
                _ => block.children_mut().into_iter().for_each(|children| self.blocks(children)),
            }
            index += 1;
        }
    }

    /// The place before a block: a block of its own for each page that begins there.
    fn before(&mut self, block: &mut Block) -> Vec<Block> {
        let place = self.next;
        self.next += 1;
        if let Some(names) = &mut self.names {
            names.push(block.anchor.get_or_insert_with(|| place_name(place)).clone());
        }
        let empty = |anchor| {
            let group = Group { classes: Vec::new(), language: None, blocks: Vec::new() };
            Block { anchor: Some(anchor), ..Block::new(BlockKind::Group(group)) }
        };
        self.breaks.remove(&place).unwrap_or_default().into_iter().map(empty).collect()
    }

    fn text(&mut self, text: &mut Text) {
        let mut inlines = Vec::new();
        self.place(&mut inlines);
        self.inlines(std::mem::take(&mut text.inlines), &mut inlines);
        text.inlines = inlines;
    }

    fn inlines(&mut self, inlines: Vec<Inline>, marked: &mut Vec<Inline>) {
        for mut inline in inlines {
            match &mut inline {
                Inline::Text(words) => {
                    self.words(words, marked);
                    continue;
                }
                Inline::Styled { inlines, .. } | Inline::Link { inlines, .. } | Inline::Span { inlines, .. } => {
                    let mut inner = Vec::new();
                    self.inlines(std::mem::take(inlines), &mut inner);
                    *inlines = inner;
                }
                _ => {}
            }
            marked.push(inline);
        }
    }

    fn words(&mut self, words: &str, marked: &mut Vec<Inline>) {
        let ends = |character: char| matches!(character, ' ' | '、' | '。' | '，' | '！' | '？');
        let mut waiting = String::new();
        for (index, word) in words.split_inclusive(ends).enumerate() {
            if index > 0 {
                if self.is_wanted() {
                    marked.push(Inline::Text(std::mem::take(&mut waiting)));
                }
                self.place(marked);
            }
            waiting.push_str(word);
        }
        if !waiting.is_empty() {
            marked.push(Inline::Text(waiting));
        }
    }

    /// Whether something is to stand at the next place.
    fn is_wanted(&self) -> bool {
        self.names.is_some() || self.breaks.contains_key(&self.next)
    }

    /// The place before the next word.
    fn place(&mut self, marked: &mut Vec<Inline>) {
        let place = self.next;
        self.next += 1;
        if let Some(names) = &mut self.names {
            let name = place_name(place);
            names.push(name.clone());
            marked.push(Inline::Anchor(name));
        }
        marked.extend(self.breaks.remove(&place).unwrap_or_default().into_iter().map(Inline::Anchor));
    }
}

fn place_name(place: usize) -> Anchor {
    Anchor::new(format!("polypress-place-{place}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use polypress_model::specimen;
    use polypress_typeset::{Document, ItemContent, Options};

    /// Every glyph with the page and place that it is drawn on.
    fn drawn(document: &Document) -> Vec<(usize, u16, f32, f32)> {
        let mut glyphs = Vec::new();
        for (number, page) in document.pages.iter().enumerate() {
            for item in &page.items {
                if let ItemContent::Glyphs(run) = &item.content {
                    let mut pen = run.x;
                    for glyph in run.glyphs() {
                        glyphs.push((number, glyph.id, pen, run.y));
                        pen += glyph.advance;
                    }
                }
            }
        }
        glyphs
    }

    #[test]
    fn anchors_at_every_word_change_no_page() {
        for locale in ["en", "ar", "ja"] {
            let book = specimen::book(locale);
            let mut named = book.clone();
            let places: usize = pages_of(&mut named).map(|page| Marker::name(&mut page.blocks).len()).sum();
            assert!(places > 50, "{places}");
            let options = Options::default();
            let [plain, named] = [&book, &named].map(|book| lay_out(book, &options));
            assert_eq!(plain.pages.len(), named.pages.len(), "{locale}");
            let (plain, named) = (drawn(&plain), drawn(&named));
            assert_eq!(plain.len(), named.len(), "{locale}");
            for (one, two) in plain.iter().zip(&named) {
                // A pen that stops more often rounds more often.
                let near = |one: f32, two: f32| (one - two).abs() < 0.1;
                assert!(
                    (one.0, one.1) == (two.0, two.1) && near(one.2, two.2) && near(one.3, two.3),
                    "{one:?} {two:?}"
                );
            }
        }
    }

    #[test]
    fn every_page_of_a_chapter_begins_somewhere_and_no_word_is_lost() {
        let book = specimen::book("en");
        for options in [Options::default(), Options { two_sided: true, ..Options::default() }] {
            assert_pages_begin(&book, &options);
        }
    }

    fn assert_pages_begin(book: &Book, options: &Options) {
        let (marked, labels) = mark(book, options);
        let document = lay_out(book, options);
        let first = book.pages().next().unwrap().path.to_string();
        let front = document.destinations[&first].page;
        let printed = document.pages.iter().skip(front).filter(|page| !page.items.is_empty());
        let expected: Vec<String> = printed.map(|page| page.label.clone()).collect();
        let mut found: Vec<(usize, String)> = Vec::new();
        for (anchor, label) in labels {
            found.push((anchor.as_str().rsplit('-').next().unwrap().parse().unwrap(), label));
        }
        found.sort();
        assert_eq!(found.into_iter().map(|(_, label)| label).collect::<Vec<_>>(), expected);
        for (before, after) in book.pages().zip(marked.pages()) {
            let words = |page: &Page| {
                let mut words = String::new();
                page.for_each_text(&mut |text| words.push_str(&text.to_plain()));
                words
            };
            assert_eq!(words(before), words(after));
        }
    }
}
