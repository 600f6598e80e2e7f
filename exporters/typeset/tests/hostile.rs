//! Books that nobody would write: they are laid out all the same, in bounded time, and nothing leaves its page.

#[allow(dead_code, reason = "each test binary uses a part of it")]
mod reading;

use polypress_model::{
    Alert, AlertKind, Asset, AssetId, Assets, Block, BlockKind, Book, Cell, Code, Definition, Direction, Figure,
    Footnote, HeaderScope, Heading, ImageReference, ImageSource, Inline, Language, LanguageTag, List, ListItem, Math,
    MediaType, PixelSize, RelativePath, Row, SourcePath, Style, Table, Target, Text, Token, TokenClass, specimen,
};
use polypress_typeset::{ItemContent, Options, Paper, lay_out};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just(" ".to_owned()),
        "[a-z ]{0,60}",
        "\\PC{0,20}",
        Just("a".repeat(900)),
        Just("كلمة 12 word، ".repeat(9)),
        Just("「言葉」。、".repeat(30)),
        Just("\u{202e}\u{2067}x\u{200d}\u{fe0f}\u{301}\u{ad}\n\t\0".to_owned()),
    ]
}

fn inlines() -> impl Strategy<Value = Vec<Inline>> {
    let leaf = prop_oneof![
        words().prop_map(Inline::Text),
        words().prop_map(Inline::Code),
        words().prop_map(|tex| Inline::Math(Math { tex, display: false })),
        (0..3_usize, 0..3_usize).prop_map(|(footnote, occurrence)| Inline::FootnoteReference { footnote, occurrence }),
        Just(Inline::Break),
        image().prop_map(Inline::Image),
    ];
    let nested = leaf.prop_recursive(4, 12, 3, |inner| {
        let inner = prop::collection::vec(inner, 0..3);
        let styles =
            [Style::Emphasis, Style::Superscript, Style::Quotation, Style::Keyboard, Style::Mark, Style::Small];
        prop_oneof![
            (prop::sample::select(styles.to_vec()), inner.clone())
                .prop_map(|(style, inlines)| Inline::Styled { style, inlines }),
            inner.clone().prop_map(|inlines| Inline::Link {
                target: Target::External("https://example.org".to_owned()),
                title: None,
                inlines
            }),
            inner.prop_map(|inlines| Inline::Span { language: Some(arabic()), classes: Vec::new(), inlines }),
        ]
    });
    prop::collection::vec(nested, 0..4)
}

fn arabic() -> Language {
    Language { tag: LanguageTag::new("ar"), direction: Direction::Rtl }
}

fn image() -> impl Strategy<Value = ImageReference> {
    let size = prop_oneof![Just(None), Just(Some(0)), Just(Some(1)), Just(Some(u32::MAX))];
    (prop::sample::select(vec!["flat", "tall", "unknown", "nothing"]), size.clone(), size).prop_map(
        |(name, width, height)| ImageReference {
            source: ImageSource::Asset(AssetId::new(name)),
            alternative: name.to_owned(),
            decorative: false,
            title: None,
            width,
            height,
        },
    )
}

fn text() -> impl Strategy<Value = Text> {
    inlines().prop_map(|inlines| Text { inlines, origin: None, language: None })
}

fn blocks() -> impl Strategy<Value = Vec<Block>> {
    let code = prop::collection::vec(words(), 0..5).prop_map(|lines| {
        let token = |text| vec![Token { class: TokenClass::Plain, text }];
        let lines: Vec<_> = lines.into_iter().map(token).collect();
        let (lines, texts, emphasized) = (lines.into(), Vec::new(), Default::default());
        BlockKind::Code(Code { language: None, title: None, lines, texts, emphasized })
    });
    let leaf = prop_oneof![
        text().prop_map(BlockKind::Paragraph),
        (1..7_u8, text()).prop_map(|(level, text)| BlockKind::Heading(Heading {
            level,
            number: None,
            text,
            classes: Vec::new()
        })),
        code,
        Just(BlockKind::Rule),
        words().prop_map(|tex| BlockKind::Math(Math { tex, display: true })),
    ];
    let leaf = leaf.prop_map(Block::new);
    let nested = leaf.prop_recursive(5, 40, 4, |inner| {
        let inner = prop::collection::vec(inner, 0..3);
        prop_oneof![
            inner.clone().prop_map(BlockKind::Quote),
            inner.clone().prop_map(|blocks| BlockKind::Alert(Alert { kind: AlertKind::Note, blocks })),
            (text(), inner.clone()).prop_map(|(text, blocks)| BlockKind::Figure(Figure {
                number: None,
                blocks,
                caption: Some(text)
            })),
            (text(), inner.clone()).prop_map(|(term, blocks)| BlockKind::Definitions(vec![Definition {
                terms: vec![term],
                details: vec![blocks]
            }])),
            (prop::option::of(any::<u64>()), prop::collection::vec(inner.clone(), 0..3)).prop_map(|(start, items)| {
                let item = |blocks| ListItem { task: None, blocks };
                BlockKind::List(List { start, tight: true, items: items.into_iter().map(item).collect() })
            }),
            table(inner),
        ]
        .prop_map(Block::new)
    });
    prop::collection::vec(nested, 0..6)
}

fn table(blocks: impl Strategy<Value = Vec<Block>> + 'static) -> impl Strategy<Value = BlockKind> {
    let span = prop_oneof![Just(0_u32), Just(1), Just(2), Just(7), Just(u32::MAX)];
    let cell = (any::<bool>(), span.clone(), span, blocks).prop_map(|(header, columns, rows, blocks)| Cell {
        header: header.then_some(HeaderScope::Column),
        columns,
        rows,
        blocks,
    });
    let row = prop::collection::vec(cell, 0..4).prop_map(|cells| Row { cells }).boxed();
    (prop::collection::vec(row.clone(), 0..2), prop::collection::vec(row, 0..4), 0..5_usize).prop_map(
        |(head, body, columns)| {
            BlockKind::Table(Table {
                number: None,
                caption: None,
                columns: vec![Default::default(); columns],
                head,
                body,
            })
        },
    )
}

fn book_of(locale: &str, blocks: Vec<Block>, notes: Vec<Vec<Block>>) -> Book {
    let mut book = specimen::book(locale);
    book.parts.truncate(1);
    let sizes = [("flat", 100_000, 1), ("tall", 1, 100_000), ("nothing", 0, 0)];
    let assets = sizes.into_iter().map(|(name, width, height)| {
        let asset = Asset {
            source: SourcePath::new(name),
            path: RelativePath::new(name).expect("a plain name"),
            media_type: MediaType::new("image/png"),
            size: Some(PixelSize { width, height }),
            sha256: String::new(),
        };
        (AssetId::new(name), asset)
    });
    book.assets = Assets::default();
    book.assets.entries = assets.collect();
    for part in &mut book.parts {
        part.pages.truncate(1);
        for page in &mut part.pages {
            page.blocks.clone_from(&blocks);
            page.footnotes = (1..)
                .zip(&notes)
                .map(|(number, blocks)| Footnote {
                    number,
                    anchor: polypress_model::Anchor::new(format!("footnote-{number}")),
                    occurrences: usize::from(number % 2 == 1),
                    blocks: blocks.clone(),
                })
                .collect();
        }
    }
    book
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 2, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn any_blocks_are_laid_out_within_their_pages(
        blocks in blocks(),
        notes in prop::collection::vec(blocks(), 0..2),
        locale in prop::sample::select(vec!["en", "ar", "ja"]),
        paper in prop::sample::select(vec![Paper::A4, Paper::A5]),
        font_size in prop::sample::select(vec![10.5_f32, 24.0, f32::NAN, 0.0]),
    ) {
        let options = Options { paper, font_size, ..Options::default() };
        reading::assert_inside(&lay_out(&book_of(locale, blocks, notes), &options));
    }
}

/// What is left of words in print: no white space, and nothing that only steers directions and line breaks.
fn printed(words: &str) -> String {
    let steers = |character: char| {
        matches!(character,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'
            | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    words.chars().filter(|it| !it.is_whitespace() && !it.is_control() && !steers(*it)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 2, failure_persistence: None, rng_seed: RngSeed::Fixed(2), ..ProptestConfig::default() })]

    #[test]
    fn no_text_is_lost_or_doubled_and_no_two_runs_overlap(
        words in prop::collection::vec(words(), 1..6),
        locale in prop::sample::select(vec!["en", "ar", "ja"]),
    ) {
        let blocks = words.iter().map(|words| paragraph(words.clone())).collect();
        let document = lay_out(&book_of(locale, blocks, Vec::new()), &Options::default());
        let read = reading::Reading::new(&document);
        let said: String = reading::chapters(&document).map(|node| read.words(node)).collect();
        prop_assert_eq!(printed(&said), printed(&words.concat()));
        for page in &document.pages {
            let mut runs: Vec<(f32, f32, f32)> = page.items.iter().filter_map(|item| match &item.content {
                ItemContent::Glyphs(run) => Some((run.y, run.x, run.x + run.width())),
                _ => None,
            }).collect();
            runs.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1)));
            for pair in runs.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
                prop_assert!(pair[1].1 > pair[0].2 - 0.1, "{pair:?}");
            }
        }
    }
}

fn paragraph(words: String) -> Block {
    Block::new(BlockKind::Paragraph(Text::plain(words)))
}

#[test]
fn lists_may_be_nested_deeply() {
    let mut block = paragraph("deep".to_owned());
    for _ in 0..300 {
        let item = ListItem { task: None, blocks: vec![paragraph("word".to_owned()), block] };
        block = Block::new(BlockKind::List(List { start: None, tight: true, items: vec![item] }));
    }
    reading::assert_inside(&lay_out(&book_of("en", vec![block], Vec::new()), &Options::default()));
}

#[test]
fn a_table_may_have_ten_thousand_rows() {
    let cell = |words: String| Cell { header: None, columns: 1, rows: 1, blocks: vec![paragraph(words)] };
    let row = |number: u32| Row { cells: vec![cell(format!("row {number}")), cell("words".to_owned())] };
    let head = vec![Row { cells: vec![cell("Row".to_owned()), cell("What".to_owned())] }];
    let body = (0..10_000).map(row).collect();
    let table = Table { number: None, caption: None, columns: vec![Default::default(); 2], head, body };
    let document = lay_out(&book_of("en", vec![Block::new(BlockKind::Table(table))], Vec::new()), &Options::default());
    assert!(document.pages.len() > 150, "{}", document.pages.len());
    reading::assert_inside(&document);
}

#[test]
fn a_paragraph_may_fill_many_pages_and_a_word_many_lines() {
    let blocks = vec![paragraph("word ".repeat(100_000)), paragraph("x".repeat(10_000))];
    let document = lay_out(&book_of("en", blocks, Vec::new()), &Options::default());
    assert!(document.pages.len() > 130, "{}", document.pages.len());
    reading::assert_inside(&document);
}

#[test]
fn a_footnote_may_be_longer_than_a_page() {
    let mark = Inline::FootnoteReference { footnote: 0, occurrence: 1 };
    let text = Text { inlines: vec![Inline::Text("Marked".to_owned()), mark], ..Text::default() };
    let note = (0..200).map(|_| paragraph("A long remark. ".repeat(12))).collect();
    let blocks = vec![Block::new(BlockKind::Paragraph(text)), paragraph("After.".to_owned())];
    let document = lay_out(&book_of("en", blocks, vec![note]), &Options::default());
    assert!(document.pages.len() > 6, "{}", document.pages.len());
    reading::assert_inside(&document);
}
