//! The specimen, read back: by an independent reader of EPUB, and file by file.

mod opened;
#[path = "opened/read_back.rs"]
mod read_back;

use opened::{bytes, export, files, whole};
use polypress_epub::{Epub, Options, PageList};
use polypress_model::{
    Asset, AssetId, AssetStore, Assets, Block, BlockKind, Book, Code, Content, Exporter, Severity, Text, Token,
    TokenClass, specimen,
};
use read_back::{assert_is, files_of_pages};
use std::io::Cursor;
use std::sync::Arc;

const LOCALES: [&str; 3] = ["en", "ar", "ja"];

#[test]
fn an_independent_reader_finds_the_book() {
    for locale in LOCALES {
        let book = specimen::book(locale);
        let bytes = bytes(&export(&book));
        assert_is(&book, &bytes);
        let epub = read_back::opened(&bytes);
        let metadata = epub.metadata();
        assert!(metadata.identifier().unwrap().value().starts_with("urn:uuid:"));
        let creators: Vec<&str> = metadata.creators().map(|creator| creator.value()).collect();
        assert_eq!(creators, ["Ada Lovelace", "محمد بن موسى الخوارزمي"]);
        let contributors: Vec<&str> = metadata.contributors().map(|contributor| contributor.value()).collect();
        assert_eq!(contributors, ["Grace Hopper", "紫式部"]);
    }
}

#[test]
fn every_chapter_says_its_language_and_what_is_not_translated() {
    for locale in LOCALES {
        let book = specimen::book(locale);
        let opened = whole(&bytes(&export(&book)));
        for (page, file) in book.pages().zip(files_of_pages(&book)) {
            let chapter = &opened[&format!("OEBPS/{file}")];
            let (_, root) = chapter.elements.first().unwrap();
            let expected = [locale, locale, book.locale.direction.as_str()];
            assert_eq!(["lang", "xml:lang", "dir"].map(|name| root[name].as_str()), expected);
            let fallbacks =
                chapter.elements.iter().filter(|(_, it)| it.get("class").is_some_and(|class| class == "fallback"));
            assert!(fallbacks.clone().all(|(_, it)| it["lang"] == it["xml:lang"] && it["lang"] != locale));
            assert_eq!(fallbacks.count(), page.completeness.fallback, "{locale} {file}");
        }
    }
}

#[test]
fn the_same_book_is_the_same_bytes_and_every_edition_has_its_own_identifier() {
    let mut identifiers = std::collections::BTreeSet::new();
    for locale in LOCALES {
        let book = specimen::book(locale);
        let first = bytes(&export(&book));
        assert_eq!(first, bytes(&export(&book.clone())));
        let names: Vec<String> = files(&first).into_iter().map(|(name, _)| name).collect();
        assert!(names[1..].is_sorted(), "{names:?}");
        for version in ["2.1", "2.2"] {
            let mut book = book.clone();
            book.metadata.version = Some(version.to_owned());
            let epub = rbook::Epub::read(Cursor::new(bytes(&export(&book)))).unwrap();
            identifiers.insert(epub.metadata().identifier().unwrap().value().to_owned());
        }
    }
    assert_eq!(identifiers.len(), 2 * LOCALES.len());
}

#[test]
fn notes_are_notes_and_what_opens_is_open() {
    let opened = whole(&bytes(&export(&specimen::book("en"))));
    let count = |file: &str, name: &str, key: &str, value: &str| {
        let elements = opened[file].elements.iter();
        elements.filter(|(own, attributes)| own == name && attributes.get(key).is_some_and(|it| it == value)).count()
    };
    let inlines = "OEBPS/chapter-guides-inlines.xhtml";
    assert_eq!(count(inlines, "aside", "epub:type", "footnote"), 3);
    assert_eq!(count(inlines, "a", "epub:type", "noteref"), 3);
    assert_eq!(count(inlines, "a", "role", "doc-backlink"), 3);
    let blocks = "OEBPS/chapter-guides-blocks.xhtml";
    assert_eq!(count(blocks, "div", "class", "details"), 2);
    assert!(opened[blocks].elements.iter().all(|(name, _)| name != "details"));
}

#[test]
fn sections_stand_in_the_contents_if_asked_for() {
    let exported =
        Epub::new(Options { sections: true, ..Options::default() }, Default::default()).export(&specimen::book("en"));
    let navigation = &whole(&bytes(&exported))["OEBPS/nav.xhtml"];
    assert!(navigation.links.contains(&"chapter-guides-blocks.xhtml#lists".to_owned()), "{:?}", navigation.links);
}

struct Bytes(&'static [u8]);

impl AssetStore for Bytes {
    fn read(&self, _: &Asset) -> std::io::Result<Arc<[u8]>> {
        Ok(self.0.into())
    }
}

#[test]
fn a_drawing_is_shown_without_what_acts() {
    let acting =
        br#"<!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" onload="x()"><script>alert(1)</script></svg>"#;
    let mut book = specimen::book("en");
    book.assets = Assets::new(book.assets.entries.clone(), Arc::new(Bytes(acting)));
    let exported = export(&book);
    let findings = exported.diagnostics.iter().filter(|diagnostic| diagnostic.code.as_str() == "svg-cleaned");
    assert_eq!(findings.count(), 1, "{:?}", exported.diagnostics);
    let files = files(&bytes(&exported));
    let drawings = files.iter().filter(|(name, _)| name.ends_with(".svg") && name != "OEBPS/cover.svg");
    let drawings: Vec<String> = drawings.map(|(_, bytes)| String::from_utf8(bytes.clone()).unwrap()).collect();
    assert!(matches!(drawings.as_slice(), [drawing] if drawing.ends_with("></svg>")), "{drawings:?}");
    assert!(["script", "onload", "DOCTYPE"].iter().all(|bad| !drawings[0].contains(bad)), "{drawings:?}");
}

#[test]
fn an_image_that_cannot_be_shown_is_words_and_a_finding() {
    let mut book = specimen::book("en");
    book.assets =
        Assets::new(book.assets.entries.clone(), Arc::new(Bytes(b"<svg xmlns='http://www.w3.org/2000/svg'>")));
    let exported = export(&book);
    let found: Vec<&str> = exported
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error && diagnostic.span.is_some())
        .map(|diagnostic| diagnostic.code.as_str())
        .collect();
    assert_eq!(found, ["image-corrupt", "image-corrupt"], "{:?}", exported.diagnostics);
    let opened = whole(&bytes(&exported));
    assert!(opened["OEBPS/chapter-guides-blocks.xhtml"].words.contains("Image: A drawing"));
    assert!(opened.keys().all(|name| !name.ends_with(".svg") || name == "OEBPS/cover.svg"));
    book.assets.entries.retain(|id, _| *id != AssetId::new("images/plan.png"));
    assert!(export(&book).diagnostics.iter().any(|diagnostic| diagnostic.code.as_str() == "image-unresolved"));
}

#[test]
fn links_out_of_the_book_lead_to_the_site_or_are_words() {
    let address = "https://example.org/handbook/en/html/files/values.csv".to_owned();
    let mut book = specimen::book("en");
    let chapter = "OEBPS/chapter-guides-inlines.xhtml";
    assert!(whole(&bytes(&export(&book)))[chapter].links.contains(&address));
    book.metadata.url = None;
    let exported = export(&book);
    assert!(!whole(&bytes(&exported))[chapter].links.iter().any(|link| link.contains("/html/")));
    let lost = exported.diagnostics.iter().filter(|diagnostic| diagnostic.code.as_str() == "link-unresolved");
    assert_eq!(lost.count(), 2, "{:?}", exported.diagnostics);
}

#[test]
fn control_characters_are_shown_as_lost_and_reported() {
    let mut book = specimen::book("en");
    let blocks = &mut book.parts[0].pages[0].blocks;
    blocks.push(Block::new(BlockKind::Paragraph(Text::plain("a\u{1b}b"))));
    let lines = vec![vec![Token { class: TokenClass::Plain, text: "\u{1b}[0m".to_owned() }]].into();
    blocks.push(Block::new(BlockKind::Code(Code {
        language: None,
        title: None,
        lines,
        texts: Vec::new(),
        emphasized: Default::default(),
    })));
    let exported = export(&book);
    let found = exported.diagnostics.iter().filter(|diagnostic| diagnostic.code.as_str() == "character-invalid");
    assert_eq!(found.count(), 2);
    assert!(whole(&bytes(&exported))["OEBPS/chapter-preface.xhtml"].words.contains("a\u{fffd}b"));
}

#[test]
fn a_book_that_cannot_be_made_is_a_finding() {
    let mut empty = specimen::book("en");
    empty.parts.clear();
    let mut nameless = specimen::book("en");
    nameless.metadata.id = "../x".to_owned();
    for book in [empty, nameless] {
        let exported = export(&book);
        assert!(exported.artifacts.is_empty());
        assert_eq!(exported.diagnostics.last().unwrap().code.as_str(), "epub-failed");
    }
    let exported = export(&specimen::book("en"));
    assert!(matches!(exported.artifacts[0].content, Content::Bytes(_)));
    assert_eq!(exported.artifacts[0].path.as_str(), "specimen.epub");
}

#[test]
fn a_cover_is_given_or_made_and_says_in_words_what_it_shows() {
    let mut book = specimen::book("en");
    let cover_of = |book: &Book| {
        let opened = whole(&bytes(&export(book)));
        let find = |file: &str, name: &str, key: &str, value: &str| {
            let mut elements = opened[file].elements.iter();
            elements.find(|(own, it)| own == name && it.get(key).is_some_and(|own| own == value)).unwrap().1.clone()
        };
        let image = find("OEBPS/cover.xhtml", "img", "role", "doc-cover");
        let item = find("OEBPS/content.opf", "item", "properties", "cover-image");
        [&image["src"], &item["href"], &image["alt"]].map(String::clone)
    };
    let words = "The specimen handbook – Every block & every <inline> – Ada Lovelace – محمد بن موسى الخوارزمي";
    assert_eq!(cover_of(&book), ["cover.svg", "cover.png", words]);
    book.metadata.cover = Some(AssetId::new("images/plan.png"));
    assert_eq!(cover_of(&book), ["images/plan.png", "images/plan.png", words]);
}

#[test]
fn pages_of_the_pdf_are_listed_in_order_if_asked_for() {
    let options = Options { page_list: Some(PageList::Pdf), ..Options::default() };
    for (locale, first) in [("en", "3"), ("ar", "٣")] {
        let exported = Epub::new(options.clone(), Default::default()).export(&specimen::book(locale));
        let opened = whole(&bytes(&exported));
        let pages = opened["OEBPS/nav.xhtml"].links.iter().filter(|link| link.contains("#polypress-page-")).count();
        let breaks = opened.values().flat_map(|file| &file.elements);
        let breaks: Vec<_> = breaks.filter(|(_, it)| it.get("role").is_some_and(|it| it == "doc-pagebreak")).collect();
        assert!(pages > 5 && breaks.len() == pages, "{locale}: {pages} listed, {} marked", breaks.len());
        assert!(breaks.iter().any(|(_, it)| it["epub:type"] == "pagebreak" && it["aria-label"] == first), "{locale}");
    }
}

#[test]
fn fonts_are_embedded_where_scripts_need_them_and_only_if_asked_for() {
    for (locale, wanted, expected) in [("ar", true, 2), ("ar", false, 0), ("en", true, 0), ("ja", true, 0)] {
        let options = Options { fonts: wanted, ..Options::default() };
        let exported = Epub::new(options, Default::default()).export(&specimen::book(locale));
        let fonts = files(&bytes(&exported)).into_iter().filter(|(name, _)| name.ends_with(".ttf")).count();
        assert_eq!(fonts, expected, "{locale}");
    }
}
