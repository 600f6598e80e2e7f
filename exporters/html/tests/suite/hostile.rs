//! Other people's words never become markup.

use crate::document::{Element, read_html, read_xml};
use polypress_html::{Html, Options, Places, Syntax, Writer};
use polypress_model::{
    Anchor, Asset, AssetId, Block, BlockKind, Book, Code, Content, Exporter, Figure, Heading, ImageReference,
    ImageSource, Inline, Language, PagePath, Target, Text, Token, TokenClass, specimen,
};
use proptest::prelude::*;

const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "</title></head><body onload=x>",
    "</code></pre><!--",
    "]]><?x?><![CDATA[",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;&amp;&#60;&notin;",
    "\r\n\t\0\u{1}\u{7f}\u{85}\u{fffe}\u{202e}",
];

fn words() -> impl Strategy<Value = String> {
    let few = proptest::collection::vec(any::<char>(), 1..12).prop_map(|characters| characters.into_iter().collect());
    prop_oneof![few, proptest::sample::select(HOSTILE).prop_map(str::to_owned)]
}

/// What comes back: itself, but for characters that neither syntax can hold.
fn expected(words: &str) -> String {
    let lost = |character: char| match character {
        '\n' | '\r' | '\t' => false,
        '\u{fdd0}'..='\u{fdef}' => true,
        _ => character.is_control() || u32::from(character) & 0xfffe == 0xfffe,
    };
    words.chars().map(|character| if lost(character) { '\u{fffd}' } else { character }).collect()
}

/// A book whose only page holds these words in every place that takes words.
fn book_of(words: &str) -> Book {
    let mut book = specimen::book("en");
    let image = Inline::Image(ImageReference {
        source: ImageSource::Asset(AssetId::new("images/plan.png")),
        alternative: words.to_owned(),
        decorative: false,
        title: Some(words.to_owned()),
        width: None,
        height: None,
    });
    let link = Inline::Link {
        target: Target::External("https://example.org/".to_owned()),
        title: Some(words.to_owned()),
        inlines: vec![Inline::Text(words.to_owned())],
    };
    let anchored = |name: &str, kind| Block { anchor: Some(Anchor::new(name)), ..Block::new(kind) };
    let heading = Heading { level: 2, number: None, text: Text::plain(words), classes: vec!["x".to_owned()] };
    let token = Token { class: TokenClass::Keyword, text: words.to_owned() };
    let (language, title) = (Some("x".to_owned()), Some(Text::plain(words)));
    let blocks = vec![
        anchored("paragraph", BlockKind::Paragraph(Text::plain(words))),
        Block::new(BlockKind::Heading(Heading { level: 1, ..heading.clone() })),
        anchored("heading", BlockKind::Heading(heading)),
        anchored("inlines", BlockKind::Paragraph(Text { inlines: vec![image, link], ..Text::default() })),
        Block::new(BlockKind::Code(Code {
            language,
            title,
            lines: vec![vec![token]].into(),
            texts: Vec::new(),
            emphasized: [0].into(),
        })),
        Block::new(BlockKind::Figure(Figure { number: None, blocks: vec![], caption: Some(Text::plain(words)) })),
    ];
    book.metadata.title = Text::plain(words);
    book.metadata.publisher = Some(words.to_owned());
    book.parts.truncate(1);
    for page in book.parts.iter_mut().flat_map(|part| &mut part.pages) {
        page.title = Text::plain(words);
        page.description = Some(Text::plain(words));
        page.blocks = blocks.clone();
    }
    book
}

fn page_of(book: &Book) -> String {
    let exported = Html::new(Options::default()).export(book);
    let page = exported.artifacts.iter().find(|artifact| artifact.path.as_str() == "html/preface.html");
    match page.map(|page| &page.content) {
        Some(Content::Bytes(bytes)) => String::from_utf8(bytes.to_vec()).expect("UTF-8"),
        _ => panic!("no page: {:?}", exported.diagnostics),
    }
}

fn structure(elements: &[Element]) -> Vec<(String, Vec<String>)> {
    let names = |element: &Element| element.attributes.keys().cloned().collect();
    elements.iter().map(|element| (element.name.clone(), names(element))).collect()
}

fn find<'a>(elements: &'a [Element], name: &str, id: Option<&str>) -> &'a Element {
    let matches = |element: &&Element| element.name == name && id.is_none_or(|id| element.attribute("id") == Some(id));
    elements.iter().find(matches).expect("the element is there")
}

fn check(elements: &[Element], words: &str) {
    let words = expected(words);
    assert_eq!(find(elements, "p", Some("paragraph")).words, words);
    assert_eq!(find(elements, "h2", Some("heading")).words, words);
    let image = find(elements, "img", None);
    assert_eq!((image.attribute("alt"), image.attribute("title")), (Some(&*words), Some(&*words)));
    let link = elements.iter().find(|element| element.attribute("href") == Some("https://example.org/"));
    let link = link.expect("the link is there");
    assert_eq!((link.words.as_str(), link.attribute("title")), (&*words, Some(&*words)));
    assert_eq!(find(elements, "pre", None).words, words);
    assert_eq!(find(elements, "figcaption", None).words, words);
}

struct Nowhere;

impl Places for Nowhere {
    fn page(&self, _: &PagePath, _: Option<&Anchor>) -> Option<String> {
        None
    }

    fn other_locale(&self, _: &Language, _: &PagePath, _: Option<&Anchor>) -> Option<String> {
        None
    }

    fn asset(&self, asset: &Asset) -> Option<String> {
        Some(asset.path.to_string())
    }

    fn shows_external_images(&self) -> bool {
        false
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn words_come_back_as_they_were(words in words()) {
        let plain = read_html(&page_of(&book_of("x")));
        let elements = read_html(&page_of(&book_of(&words)));
        prop_assert_eq!(structure(&elements), structure(&plain));
        check(&elements, &words);
        let book = book_of(&words);
        let mut writer = Writer::new(&book, Syntax::Xhtml, &Nowhere);
        book.pages().for_each(|page| writer.page(page));
        check(&read_xml(&format!("<body xmlns:epub=\"urn:x\">{}</body>", writer.finish().markup)), &words);
    }
}
