//! The exporter as the application sees it.

use polypress_model::{Content, Exported, Exporter, ReviewState, Severity, specimen};
use polypress_proof::{Options, Orientation, Proof, sheet};
use polypress_typeset::{Document, Fonts, ItemContent, Paper, SheetOptions, lay_out_sheet};
use std::path::Path;

fn export(locale: &str, options: Options) -> Exported {
    Proof::new(options).export(&specimen::book_to_review(locale))
}

fn bytes(exported: &Exported) -> &[u8] {
    match &exported.artifacts[0].content {
        Content::Bytes(bytes) => bytes,
        Content::Asset(asset) => panic!("{asset} is no PDF"),
    }
}

fn codes(exported: &Exported) -> Vec<(Severity, &str)> {
    exported.diagnostics.iter().map(|found| (found.severity, found.code.as_str())).collect()
}

#[test]
fn a_book_becomes_a_file_of_sheets() {
    for locale in ["ar", "ja"] {
        let exported = export(locale, Options::default());
        assert_eq!(codes(&exported), [(Severity::Info, "fonts-used")]);
        let artifact = &exported.artifacts[0];
        assert_eq!((artifact.path.as_str(), artifact.media_type.as_str()), ("specimen-proof.pdf", "application/pdf"));
        let file = String::from_utf8_lossy(bytes(&exported));
        assert!(file.starts_with("%PDF-1.7"));
        assert!(file.contains(&format!("/Lang({locale})")), "{locale}");
        // Whole fonts would be fifty times as large.
        assert!(bytes(&exported).len() < 150_000, "{} bytes", bytes(&exported).len());
        for false_claim in ["GTS_PDFX", "FOGRA", "OutputIntent"] {
            assert!(!file.contains(false_claim), "{false_claim}");
        }
    }
}

#[test]
fn the_same_book_gives_the_same_bytes() {
    let once = export("ar", Options::default());
    let threads: Vec<_> = (0..3).map(|_| std::thread::spawn(|| export("ar", Options::default()))).collect();
    for thread in threads {
        assert!(bytes(&once) == bytes(&thread.join().expect("no panic")));
    }
}

#[test]
fn a_reviewer_gets_what_was_asked_for() {
    let whole = export("ja", Options::default());
    let some = export("ja", Options { only: vec![ReviewState::Stale], ..Options::default() });
    let page = export("ja", Options { pages: vec!["guides/*".into()], ..Options::default() });
    assert!(bytes(&some).len() < bytes(&page).len() && bytes(&page).len() < bytes(&whole).len());
    let upright = export("ja", Options { orientation: Orientation::Portrait, ..Options::default() });
    assert!(bytes(&upright) != bytes(&whole));
    let unknown = export("ja", Options { pages: vec!["guides/teh".into()], ..Options::default() });
    assert_eq!(codes(&unknown), [(Severity::Warning, "proof-page-unknown"), (Severity::Info, "proof-empty")]);
    assert!(unknown.artifacts.is_empty() && unknown.diagnostics.iter().all(|found| found.locale.is_some()));
}

#[test]
fn options_are_checked() {
    let read = |json: &str| serde_json::from_str::<Options>(json);
    assert_eq!(read("{}").expect("all have defaults"), Options::default());
    assert!(read(r#"{"only": ["stale", "missing"], "orientation": "portrait", "paper": "letter"}"#).is_ok());
    assert!(read(r#"{"only": ["old"]}"#).is_err() && read(r#"{"papier": "a5"}"#).is_err());
}

fn document(locale: &str) -> Document {
    let book = specimen::book_to_review(locale);
    let review = book.review.clone().expect("it has one");
    let options = SheetOptions { paper: Paper::A4, landscape: true, font_size: 9.5, fonts: Fonts::default() };
    lay_out_sheet(&book, &sheet(&book, &review), &options)
}

/// What stands on the pages, a line for each line of a cell, with its left edge in points.
fn lines(document: &Document) -> String {
    let mut lines = String::new();
    for (number, page) in document.pages.iter().enumerate() {
        lines += &format!("page {}: {} × {}\n", number + 1, page.width, page.height);
        let mut last = f32::NAN;
        for item in &page.items {
            let ItemContent::Glyphs(run) = &item.content else { continue };
            if run.y != last {
                lines += &format!("\n{:>4} ", run.x.round());
                last = run.y;
            }
            lines += run.words();
        }
        lines.push('\n');
    }
    lines
}

#[test]
fn every_state_stands_beside_its_source() {
    for locale in ["ar", "ja"] {
        let document = document(locale);
        assert_eq!(document.diagnostics, [], "{locale}");
        let text = lines(&document);
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{locale}.txt"));
        if std::env::var_os("POLYPRESS_UPDATE").is_some() {
            std::fs::write(&file, &text).expect("written");
        }
        assert_eq!(text, std::fs::read_to_string(&file).expect("a golden file"), "{locale}");
    }
}
