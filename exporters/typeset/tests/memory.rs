//! A memory of chapters saves work and changes nothing.

use polypress_model::{Book, PixelSize, RelativePath, Text, specimen};
use polypress_typeset::{Memory, Options, lay_out, lay_out_with};
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A memory with room for everything.
#[derive(Debug, Default)]
struct Shelf {
    kept: Mutex<BTreeMap<String, Vec<u8>>>,
    recalled: AtomicUsize,
}

impl Memory for Shelf {
    fn recall(&self, key: &str) -> Option<Vec<u8>> {
        let found = self.kept.lock().ok()?.get(key).cloned();
        self.recalled.fetch_add(usize::from(found.is_some()), Ordering::Relaxed);
        found
    }

    fn keep(&self, key: &str, content: &[u8]) {
        self.kept.lock().expect("no test has panicked").insert(key.to_owned(), content.to_vec());
    }
}

impl Shelf {
    /// Lays the book out, which must come to what it comes to without a memory; how many chapters were recalled.
    fn recalls(&self, book: &Book, options: &Options, what: &str) -> usize {
        let before = self.recalled.load(Ordering::Relaxed);
        let found = lay_out_with(Some(self), book, options);
        assert!(format!("{found:?}") == format!("{:?}", lay_out(book, options)), "{what}");
        self.recalled.load(Ordering::Relaxed) - before
    }
}

/// Small pages, since chapters of a single one are not kept.
fn options() -> Options {
    Options { font_size: 20.0, ..Options::default() }
}

/// How many of its chapters are kept.
fn chapters(book: &Book) -> usize {
    let shelf = Shelf::default();
    shelf.recalls(book, &options(), "nothing");
    shelf.kept.into_inner().expect("no test has panicked").len()
}

#[test]
fn chapters_come_back_as_they_were_laid_out() {
    for locale in ["en", "ar", "ja"] {
        let (shelf, book, options) = (Shelf::default(), specimen::book(locale), options());
        assert!(chapters(&book) > 2, "{}", chapters(&book));
        assert_eq!(shelf.recalls(&book, &options, locale), 0);
        assert_eq!(shelf.recalls(&book, &options, locale), chapters(&book));
    }
}

#[test]
fn after_a_change_only_what_depends_on_it_is_laid_out_again() {
    /// A change, and whether it concerns a single page.
    type Change = (&'static str, bool, fn(&mut Book, &mut Options));
    let changes: &[Change] = &[
        ("the title of the book", false, |book, _| book.metadata.title = Text::plain("Another")),
        ("its address", false, |book, _| book.metadata.url = Some("https://example.org".into())),
        ("the labels", false, |book, _| book.labels.0.clear()),
        ("the quotation marks", false, |book, _| book.locale.quotation_marks.outer.0 = "»".into()),
        ("the language", false, |book, _| book.locale.tag = polypress_model::LanguageTag::new("de")),
        ("the size of the text", false, |_, options| options.font_size = 21.0),
        ("line numbers", false, |_, options| options.line_numbers = true),
        ("the words of a page", true, |book, _| {
            let page = book.parts.iter_mut().flat_map(|part| &mut part.pages).next().expect("a page");
            let words = polypress_model::BlockKind::Paragraph(Text::plain("More."));
            page.blocks.push(polypress_model::Block::new(words));
        }),
        ("the depth of a page", true, |book, _| {
            let page = book.parts.iter_mut().flat_map(|part| &mut part.pages).next_back().expect("a page");
            page.depth += 1;
        }),
        ("the shape of the images", false, |book, _| {
            book.assets.entries.values_mut().for_each(|asset| asset.size = Some(PixelSize { width: 30, height: 90 }));
        }),
        ("where files are", false, |book, _| {
            let elsewhere = |path: &RelativePath| RelativePath::new(format!("elsewhere/{path}")).expect("a path");
            book.assets.entries.values_mut().for_each(|asset| asset.path = elsewhere(&asset.path));
        }),
        ("the order of the pages", true, |book, _| {
            book.parts.iter_mut().for_each(|part| part.pages.reverse());
        }),
    ];
    let (shelf, mut book, mut options) = (Shelf::default(), specimen::book("en"), options());
    shelf.recalls(&book, &options, "nothing");
    let count = chapters(&book);
    for (what, is_of_one_page, change) in changes {
        change(&mut book, &mut options);
        let recalled = shelf.recalls(&book, &options, what);
        assert!(!is_of_one_page || recalled + 1 >= count, "{what}: {recalled} of {count}");
    }
}

#[test]
fn chapters_that_are_broken_break_nothing() {
    let (shelf, book, options) = (Shelf::default(), specimen::book("en"), options());
    lay_out_with(Some(&shelf), &book, &options);
    let kept = shelf.kept.lock().expect("no test has panicked").clone();
    for step in [7, 101, 1009] {
        let broken = |bytes: &Vec<u8>| {
            let mut bytes = bytes.clone();
            bytes.iter_mut().skip(step % 5).step_by(step).for_each(|byte| *byte = byte.wrapping_add(step as u8 | 1));
            bytes
        };
        let broken = kept.iter().map(|(key, bytes)| (key.clone(), broken(bytes))).collect();
        let shorter = kept.iter().map(|(key, bytes)| (key.clone(), bytes[..bytes.len() / step].to_vec())).collect();
        for content in [broken, shorter] {
            lay_out_with(Some(&Shelf { kept: Mutex::new(content), ..Shelf::default() }), &book, &options);
        }
    }
}
