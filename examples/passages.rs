//! What a book says in each of its locales, passage by passage, as JSON: for judges of files that readers take text out
//! of, and an example of how the library puts a book together.
//!
//! `cargo run --example passages -- PROJECT`
#![allow(clippy::print_stdout, reason = "a program for the terminal: its output is what it is for")]

use polypress::assemble::Assembler;
use polypress::manuscript::{Manuscript, Reading};
use polypress::project;
use polypress_model::{Book, Inline, Page, Style};
use serde_json::{Value, json};

/// What stands where text is taken apart: an image or a formula.
const CUT: char = '\u{fffc}';

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = std::env::args().nth(1).ok_or("name the folder of a project")?;
    let root = camino::Utf8PathBuf::from(root).canonicalize_utf8()?;
    let (project, _) = project::load(&root).map_err(|problem| format!("{problem:?}"))?;
    let tags: Vec<_> = project.locales.iter().map(|locale| locale.tag.clone()).collect();
    // Findings are what `polypress check` is for.
    let mut findings = Vec::new();
    let manuscript = Manuscript::new(Reading::read(project, &mut findings), 0, &mut findings);
    let sources = manuscript.sources();
    let (assembler, _) = Assembler::prepare(&sources);
    let mut locales = serde_json::Map::new();
    for tag in tags {
        if let Some((book, _)) = assembler.book(&tag) {
            locales.insert(tag.to_string(), passages(&book));
        }
    }
    println!("{}", Value::Object(locales));
    Ok(())
}

/// The passages of all pages: their words, in parts where an image or a formula stands among them.
fn passages(book: &Book) -> Value {
    let mut passages = Vec::new();
    for page in book.pages() {
        page.for_each_text(&mut |text| {
            let mut words = String::new();
            collect(book, page, &text.inlines, &mut words);
            let parts: Vec<&str> = words.split(CUT).filter(|part| !part.trim().is_empty()).collect();
            if !parts.is_empty() {
                passages.push(json!(parts));
            }
        });
    }
    Value::Array(passages)
}

/// Words as they are printed, the numbers of footnotes and quotation marks included.
fn collect(book: &Book, page: &Page, inlines: &[Inline], words: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => words.push_str(text),
            Inline::Styled { style: Style::Quotation, inlines } => {
                let marks = &book.locale.quotation_marks.outer;
                words.push_str(&marks.0);
                collect(book, page, inlines, words);
                words.push_str(&marks.1);
            }
            Inline::Styled { inlines, .. } | Inline::Link { inlines, .. } | Inline::Span { inlines, .. } => {
                collect(book, page, inlines, words);
            }
            Inline::FootnoteReference { footnote, .. } => {
                let number = page.footnotes.get(*footnote).map(|note| book.locale.number(note.number));
                words.push_str(&number.unwrap_or_default());
            }
            Inline::Break => words.push(' '),
            Inline::Image(_) | Inline::Math(_) => words.push(CUT),
            Inline::Anchor(_) => {}
        }
    }
}
