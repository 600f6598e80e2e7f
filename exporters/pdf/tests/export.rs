//! The exporter as the application sees it.

use polypress_model::{
    Artifact, Asset, AssetId, AssetStore, Assets, Block, BlockKind, Book, Content, Diagnostic, Exported, Exporter,
    ImageReference, ImageSource, Inline, MediaType, PixelSize, RelativePath, Severity, SourcePath, Text, specimen,
};
use polypress_pdf::{Options, Pdf};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

fn export(book: &Book) -> Exported {
    Pdf::default().export(book)
}

fn bytes(artifact: &Artifact) -> &[u8] {
    match &artifact.content {
        Content::Bytes(bytes) => bytes,
        Content::Asset(asset) => panic!("{asset} is no PDF"),
    }
}

/// What has to be put right.
fn grave(exported: &Exported) -> impl Iterator<Item = &Diagnostic> {
    exported.diagnostics.iter().filter(|diagnostic| diagnostic.severity > Severity::Info)
}

fn codes(exported: &Exported) -> Vec<&str> {
    grave(exported).map(|diagnostic| diagnostic.code.as_str()).collect()
}

#[test]
fn the_specimen_becomes_an_accessible_and_archivable_file_in_every_script() {
    for locale in ["en", "ar", "ja"] {
        let exported = export(&specimen::book(locale));
        let grave: Vec<&Diagnostic> = grave(&exported).collect();
        assert!(grave.is_empty(), "{locale}: {grave:?}");
        let [artifact] = exported.artifacts.as_slice() else { panic!("{locale}: one file") };
        assert_eq!((artifact.path.as_str(), artifact.media_type.as_str()), ("specimen.pdf", "application/pdf"));
        let file = String::from_utf8_lossy(bytes(artifact));
        assert!(file.starts_with("%PDF-1.7"));
        let direction = if locale == "ar" { "/Direction/R2L" } else { "/Direction/L2R" };
        let language = format!("/Lang({locale})");
        let claims = ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<", "/DisplayDocTitle true"];
        for claim in claims.into_iter().chain([direction, &language]) {
            assert!(file.contains(claim), "{locale} lacks {claim}");
        }
    }
}

#[test]
fn the_same_book_gives_the_same_bytes() {
    let book = specimen::book("ar");
    let (one, other) = (export(&book), std::thread::spawn(move || export(&book)).join().expect("no panic"));
    assert_eq!(bytes(&one.artifacts[0]), bytes(&other.artifacts[0]));
}

#[test]
fn links_lead_to_the_names_that_the_site_uses() {
    let exported = export(&specimen::book("en"));
    let file = String::from_utf8_lossy(bytes(&exported.artifacts[0]));
    for name in ["(guides/blocks)", "(guides/inlines#links)"] {
        assert!(file.contains(name), "no destination {name}");
    }
}

#[test]
fn everything_is_tagged_as_what_it_is() {
    let exported = export(&specimen::book("en"));
    let file = String::from_utf8_lossy(bytes(&exported.artifacts[0]));
    let grouping = ["Document", "Part", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Note"];
    let blocks = ["H1", "H2", "H6", "P", "L", "LI", "Lbl", "LBody", "Table", "THead", "TBody", "TR", "TH", "TD"];
    let inline = ["Span", "Quote", "Reference", "Code", "Link", "Figure", "Formula", "Strong", "Em"];
    for kind in grouping.iter().chain(&blocks).chain(&inline) {
        let tag = format!("/S/{kind}");
        let found = file.match_indices(&tag).any(|(at, _)| !file[at + tag.len()..].starts_with(char::is_alphanumeric));
        assert!(found, "nothing is a {kind}");
    }
    for property in ["/Scope/Column", "/Scope/Row", "/ColSpan 2", "/RowSpan 2", "/Lang(ar)", "/ID(Note 1)", "/BBox["] {
        assert!(file.contains(property), "no {property}");
    }
    let links = file.matches("/Subtype/Link").count();
    assert_eq!(file.matches("/S/Link").count(), links, "one link element for each annotation of the specimen");
    assert_eq!(file.matches("/Contents(").count(), links, "every annotation says where it leads");
}

#[test]
fn options_are_checked() {
    let read = |json: &str| serde_json::from_str::<Options>(json);
    assert_eq!(read("{}").expect("all have defaults"), Options::default());
    assert!(read(r#"{"paper": "a5", "font-size": 9}"#).is_ok());
    assert!(read(r#"{"papier": "a5"}"#).is_err());
}

/// A book of one page that shows these files, each under its media type.
fn book_with_images(files: &[(&str, &str, &[u8])]) -> Book {
    let mut book = specimen::book("en");
    let page = book.parts.remove(0).pages.remove(0);
    let image = |(name, ..): &(&str, &str, &[u8])| {
        let source = ImageSource::Asset(AssetId::new(name));
        let alternative = format!("what {name} shows");
        Inline::Image(ImageReference { source, alternative, decorative: false, title: None, width: None, height: None })
    };
    let words = Text { inlines: files.iter().map(image).collect(), origin: None, language: None };
    book.parts.truncate(1);
    book.parts[0].pages = vec![page];
    book.parts[0].pages[0].blocks.push(Block::new(BlockKind::Paragraph(words)));
    let mut entries = BTreeMap::new();
    let mut store = BTreeMap::new();
    for (name, media_type, content) in files {
        let asset = Asset {
            source: SourcePath::new(format!("content/{name}")),
            path: RelativePath::new(name).expect("a plain name"),
            media_type: MediaType::new(media_type),
            size: Some(PixelSize { width: 10, height: 10 }),
            sha256: String::new(),
        };
        entries.insert(AssetId::new(name), asset);
        store.insert((*name).to_owned(), Arc::from(*content));
    }
    book.assets = Assets::new(entries, Arc::new(Memory(store)));
    book
}

struct Memory(BTreeMap<String, Arc<[u8]>>);

impl AssetStore for Memory {
    fn read(&self, asset: &Asset) -> io::Result<Arc<[u8]>> {
        self.0.get(asset.path.as_str()).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

/// The specimen's own image, which is sound.
fn png() -> Vec<u8> {
    specimen::book("en").assets.read(&AssetId::new("images/plan.png")).expect("it has one").to_vec()
}

/// The head of a JPEG of 1 × 1 pixel in `components` colours, and its end; nobody looks at what lies between.
fn jpeg(components: u8) -> Vec<u8> {
    let mut jpeg = vec![0xff, 0xd8, 0xff, 0xc0, 0, 8 + 3 * components, 8, 0, 1, 0, 1, components];
    (1..=components).for_each(|number| jpeg.extend([number, 0x11, 0]));
    jpeg.extend([0xff, 0xda, 0, 6 + 2 * components, components]);
    (1..=components).for_each(|number| jpeg.extend([number, 0]));
    jpeg.extend([0, 63, 0, 0x7f, 0xff, 0xd9]);
    jpeg
}

#[test]
fn images_that_cannot_be_read_are_reported_and_their_words_printed() {
    let whole = png();
    let cut = &whole[..whole.len() / 2];
    let mut huge = whole.clone();
    huge[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    let mut flat = whole.clone();
    flat[20..24].copy_from_slice(&[0; 4]);
    let cut_jpeg = jpeg(3);
    let book = book_with_images(&[
        ("cut.png", "image/png", cut),
        ("huge.png", "image/png", &huge),
        ("flat.png", "image/png", &flat),
        ("cut.jpg", "image/jpeg", &cut_jpeg[..cut_jpeg.len() - 2]),
        ("broken.svg", "image/svg+xml", b"<svg"),
        ("odd.avif", "image/avif", b"\0\0\0\x1cftypavif"),
        ("sound.png", "image/png", &whole),
        ("sound.jpg", "image/png", &jpeg(3)),
    ]);
    let exported = export(&book);
    assert_eq!(exported.artifacts.len(), 1, "{:?}", exported.diagnostics);
    let mut reported: Vec<(&str, &str)> = Vec::new();
    for diagnostic in grave(&exported) {
        let name = diagnostic.message.split_whitespace().find(|word| word.contains('.')).unwrap_or_default();
        reported.push((diagnostic.code.as_str(), name));
        assert!(!diagnostic.hints.is_empty() && diagnostic.locale.is_some());
    }
    reported.sort_unstable();
    let corrupt = ["broken.svg", "cut.jpg", "cut.png", "flat.png", "huge.png"].map(|name| ("image-corrupt", name));
    assert_eq!(reported, [corrupt.as_slice(), &[("image-format", "odd.avif")]].concat());
}

#[test]
fn a_jpeg_is_embedded_as_it_is() {
    let jpeg = jpeg(3);
    let exported = export(&book_with_images(&[("photo.jpg", "image/jpeg", &jpeg)]));
    assert!(bytes(&exported.artifacts[0]).windows(jpeg.len()).any(|window| window == jpeg));
}

#[test]
fn what_no_archive_takes_is_said_and_the_file_stays_accessible() {
    let exported = export(&book_with_images(&[("press.jpg", "image/jpeg", &jpeg(4))]));
    assert_eq!(codes(&exported), ["pdf-not-archivable"]);
    let file = String::from_utf8_lossy(bytes(&exported.artifacts[0]));
    assert!(file.contains("<pdfuaid:part>1<") && !file.contains("pdfaid"));
}

#[test]
fn words_in_a_drawing_need_no_font_of_the_machine() {
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20">
        <text x="2" y="15" font-family="Nobody Has This">road مرحبا &#x12000;</text></svg>"#;
    let exported = export(&book_with_images(&[("words.svg", "image/svg+xml", svg.as_bytes())]));
    assert_eq!(codes(&exported), ["image-words"]);
    let without = svg.replace("road", "");
    let without = export(&book_with_images(&[("words.svg", "image/svg+xml", without.as_bytes())]));
    assert_ne!(bytes(&exported.artifacts[0]).len(), bytes(&without.artifacts[0]).len(), "the word is drawn");
}

proptest! {
    // Each case makes a whole file.
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_words_are_too_hostile(words in "(\\PC|[\\x00-\\x1f\u{ad}\u{200d}\u{202e}\u{feff}\u{fffe}\u{e000}אبกक語]){0,60}") {
        let mut book = book_with_images(&[]);
        book.metadata.title = Text::plain(words.clone());
        book.parts[0].pages[0].blocks.push(Block::new(BlockKind::Paragraph(Text::plain(words))));
        let exported = export(&book);
        prop_assert_eq!(exported.artifacts.len(), 1, "{:?}", exported.diagnostics);
    }

    #[test]
    fn no_image_is_too_hostile(at in 0usize..400, byte: u8, kind in 0usize..3) {
        let svg = br#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>"#;
        let mut file = match kind { 0 => png(), 1 => jpeg(3), _ => svg.to_vec() };
        let length = file.len();
        file[at % length] = byte;
        let media_type = ["image/png", "image/jpeg", "image/svg+xml"][kind];
        prop_assert_eq!(export(&book_with_images(&[("a", media_type, &file)])).artifacts.len(), 1);
    }
}
