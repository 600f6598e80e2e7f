//! Blocks and inline content as they are written, to be read in review.
//!
//! `POLYPRESS_UPDATE=1` writes the files anew.

use polypress_html::{Places, Syntax, Writer};
use polypress_model::{Anchor, Asset, Language, PagePath, specimen};
use std::path::Path;

/// One folder that holds everything.
struct Folder;

impl Places for Folder {
    fn page(&self, path: &PagePath, anchor: Option<&Anchor>) -> Option<String> {
        Some(format!("{path}{}", anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default()))
    }

    fn other_locale(&self, language: &Language, path: &PagePath, _: Option<&Anchor>) -> Option<String> {
        Some(format!("{}/{path}", language.tag))
    }

    fn asset(&self, asset: &Asset) -> Option<String> {
        Some(asset.path.to_string())
    }

    fn shows_external_images(&self) -> bool {
        false
    }
}

#[test]
fn pages_are_written_as_reviewed() {
    let pages = [
        ("en", "guides/blocks"),
        ("en", "guides/inlines"),
        ("en", "reference/tables"),
        ("en", "reference/code"),
        ("en", "glossary"),
        ("ar", "guides/inlines"),
        ("ar", "guides/inlines/states"),
    ];
    for (locale, path) in pages {
        let book = specimen::book(locale);
        let page = book.page(&PagePath::new(path)).expect("the specimen has the page");
        for (syntax, extension) in [(Syntax::Html, "html"), (Syntax::Xhtml, "xhtml")] {
            let mut writer = Writer::new(&book, syntax, &Folder);
            writer.page(page);
            let name = format!("{locale}-{}.{extension}", path.replace('/', "-"));
            compare(&name, &writer.finish().markup);
        }
    }
}

fn compare(name: &str, written: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("POLYPRESS_UPDATE").is_some() {
        return std::fs::write(path, written).expect("the golden file can be written");
    }
    let golden = std::fs::read_to_string(path).unwrap_or_default();
    assert!(golden == written, "{name} differs; POLYPRESS_UPDATE=1 writes it anew. It is now:\n{written}");
}
