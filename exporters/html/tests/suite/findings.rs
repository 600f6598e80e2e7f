//! What cannot be rendered as asked is said.

use crate::document::read_html;
use polypress_html::{Html, Options};
use polypress_model::{
    AssetId, Block, BlockKind, Book, Content, Exported, Exporter, ImageReference, ImageSource, Inline, PagePath,
    Severity, Target, Text, specimen,
};

/// The specimen with one paragraph of this content as its first page.
fn export(inline: Inline) -> (Exported, String) {
    let mut book = specimen::book("en");
    if let Some(page) = book.parts.iter_mut().flat_map(|part| &mut part.pages).next() {
        let span = page.blocks.first().and_then(|block| block.span.clone());
        let text = Text { inlines: vec![inline], ..Text::default() };
        page.blocks.push(Block { span, ..Block::new(BlockKind::Paragraph(text)) });
    }
    let exported = Html::new(Options::default()).export(&book);
    let page = exported.artifacts.iter().find(|artifact| artifact.path.as_str() == "html/preface.html");
    let Some(Content::Bytes(bytes)) = page.map(|page| &page.content) else { panic!("no page") };
    let page = String::from_utf8(bytes.to_vec()).expect("UTF-8");
    (exported, page)
}

fn link(target: Target) -> Inline {
    Inline::Link { target, title: None, inlines: vec![Inline::Text("the words".to_owned())] }
}

fn image(source: ImageSource) -> Inline {
    let alternative = "the words".to_owned();
    Inline::Image(ImageReference { source, alternative, decorative: false, title: None, width: None, height: None })
}

#[test]
fn links_and_images_that_lead_nowhere_keep_their_words() {
    let cases = [
        (link(Target::External("javascript:alert(1)".to_owned())), "link-unsafe"),
        (link(Target::Page { path: PagePath::new("lost"), anchor: None }), "link-unresolved"),
        (link(Target::Asset(AssetId::new("lost.pdf"))), "link-unresolved"),
        (image(ImageSource::Asset(AssetId::new("lost.png"))), "image-unresolved"),
        (Inline::FootnoteReference { footnote: 7, occurrence: 1 }, "footnote-unresolved"),
    ];
    for (inline, code) in cases {
        let has_words = !matches!(inline, Inline::FootnoteReference { .. });
        let (exported, page) = export(inline);
        let found = exported.diagnostics.iter().find(|diagnostic| diagnostic.code.as_str() == code);
        let found = found.unwrap_or_else(|| panic!("no {code} in {:?}", exported.diagnostics));
        assert_eq!(found.severity, Severity::Error);
        assert!(found.span.as_ref().is_some_and(|span| span.file.as_str() == "content/preface.md"), "{found:?}");
        let elements = read_html(&page);
        assert_eq!(
            elements.iter().any(|element| element.name == "p" && element.words.contains("the words")),
            has_words
        );
        assert!(!page.contains("javascript:") && !page.contains("lost.p"));
    }
}

#[test]
fn images_elsewhere_are_shown_only_when_asked_for() {
    let book = specimen::book("en");
    let shows = |options| {
        let exported = Html::new(options).export(&book);
        let said = exported.diagnostics.iter().any(|diagnostic| diagnostic.code.as_str() == "image-external");
        let contains = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("src=\"https://example.org/badge.svg\"");
        let shown = exported.artifacts.iter().any(|artifact| match &artifact.content {
            Content::Bytes(bytes) => contains(bytes),
            Content::Asset(_) => false,
        });
        (shown, said)
    };
    assert_eq!(shows(Options::default()), (false, true));
    let options: Options = serde_json::from_str(r#"{ "external-images": true }"#).expect("an option");
    assert_eq!(shows(options), (true, false));
    assert!(serde_json::from_str::<Options>(r#"{ "extrenal-images": true }"#).is_err());
}

#[test]
fn two_files_of_one_name_are_an_error() {
    let mut book: Book = specimen::book("en");
    if let Some(page) = book.parts.iter_mut().flat_map(|part| &mut part.pages).next() {
        page.path = PagePath::new("GLOSSARY");
    }
    let exported = Html::new(Options::default()).export(&book);
    assert!(exported.diagnostics.iter().any(|diagnostic| diagnostic.code.as_str() == "output-path-taken"));
    if let Some(page) = book.parts.iter_mut().flat_map(|part| &mut part.pages).next() {
        page.path = PagePath::new("../../escape");
    }
    let exported = Html::new(Options::default()).export(&book);
    assert!(exported.diagnostics.iter().any(|diagnostic| diagnostic.code.as_str() == "output-path-invalid"));
    assert!(exported.artifacts.iter().all(|artifact| !artifact.path.as_str().contains("..")));
}
