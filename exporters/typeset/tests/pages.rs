//! Pages as publishers choose them: paper, margins, facing pages, numbers, and where pages end.

#[allow(dead_code, reason = "each test binary uses a part of it")]
mod reading;

use polypress_model::{
    Anchor, Asset, AssetId, Block, BlockKind, Book, Cell, Code, Figure, Footnote, Heading, ImageReference, ImageSource,
    Index, IndexEntry, IndexGroup, IndexPlace, Inline, MediaType, Number, PagePath, PixelSize, RelativePath, Row,
    SourcePath, Style, Table, Text, Token, TokenClass, specimen,
};
use polypress_typeset::{
    ArtifactKind, ChapterStart, Document, ItemContent, Length, LinkTarget, Margins, NodeKind, Options, Owner, Paper,
    Watermark, lay_out,
};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use reading::{Reading, page_words};

fn two_sided() -> Options {
    Options { two_sided: true, ..Options::default() }
}

/// Only the text, without what is put before it.
fn bare() -> Options {
    let lists = Some(false);
    Options {
        cover: false,
        title_page: false,
        contents_depth: 0,
        list_of_figures: lists,
        list_of_tables: lists,
        ..Options::default()
    }
}

/// The English specimen with these blocks as its only page.
fn book_of(blocks: Vec<Block>, footnotes: Vec<Footnote>) -> Book {
    let mut book = specimen::book("en");
    book.parts.retain(|part| part.title.is_some());
    book.parts.truncate(1);
    for part in &mut book.parts {
        part.pages.truncate(1);
        for page in &mut part.pages {
            page.blocks.clone_from(&blocks);
            page.footnotes.clone_from(&footnotes);
        }
    }
    book
}

fn paragraph(words: &str) -> Block {
    Block::new(BlockKind::Paragraph(Text::plain(words)))
}

fn heading(words: &str) -> Block {
    let text = Text::plain(words);
    Block::new(BlockKind::Heading(Heading { level: 2, number: None, text, classes: Vec::new() }))
}

fn code(lines: usize) -> Block {
    let line = |number| vec![Token { class: TokenClass::Plain, text: format!("code {number}") }];
    let lines: Vec<_> = (0..lines).map(line).collect();
    Block::new(BlockKind::Code(Code {
        language: None,
        title: None,
        lines: lines.into(),
        texts: Vec::new(),
        emphasized: Default::default(),
    }))
}

/// Left edge, right edge and lowest baseline of what the text of a page shows.
fn extent(document: &Document, page: usize) -> Option<(f32, f32, f32)> {
    let runs = document.pages[page].items.iter().filter_map(|item| match (&item.content, item.owner) {
        (ItemContent::Glyphs(run), Owner::Content(_)) => Some((run.x, run.x + run.width(), run.y)),
        _ => None,
    });
    runs.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1), one.2.max(other.2)))
}

fn page_of(document: &Document, word: &str) -> usize {
    let found = (0..document.pages.len()).find(|page| page_words(document, *page, false).contains(word));
    found.unwrap_or_else(|| panic!("{word} is on no page"))
}

#[test]
fn facing_pages_mirror_each_other_and_rtl_books_are_bound_at_the_right() {
    let margins = Margins {
        inner: Some(Length::millimetres(40.0)),
        outer: Some(Length::millimetres(20.0)),
        ..Margins::default()
    };
    let inner = Length::millimetres(40.0).points();
    for (locale, at_left) in [("en", 0), ("ar", 1)] {
        let mut book = book_of((0..90).map(|_| paragraph(&"words ".repeat(60))).collect(), Vec::new());
        book.locale = specimen::book(locale).locale;
        let options = Options { two_sided: true, margins, ..bare() };
        let document = lay_out(&book, &options);
        reading::assert_inside(&document);
        let width = document.pages[0].width;
        for page in 2..6 {
            let (left, right, _) = extent(&document, page).expect("words");
            let binding = if page % 2 == at_left { left } else { width - right };
            assert!((binding - inner).abs() < 3.0, "{locale}, page {page}: {binding} instead of {inner}");
        }
    }
}

#[test]
fn front_matter_is_numbered_apart_and_the_text_from_1() {
    let document = lay_out(&specimen::book("en"), &Options::default());
    let labels: Vec<&str> = document.pages.iter().map(|page| page.label.as_str()).collect();
    assert_eq!(labels[..4], ["Cover", "i", "ii", "iii"]);
    let first = document.destinations["guides/index"].page;
    assert_eq!(document.pages[first].label, "1");
    assert!(page_words(&document, first, true).contains("Page 1 of"));
    let last = document.pages.len() - 1;
    let label = &document.pages[last].label;
    assert!(page_words(&document, last, true).contains(&format!("Page {label} of {label}")));
    let preface = document.destinations["preface"].page;
    assert!(document.pages[preface].label.chars().all(|letter| "ivx".contains(letter)));
    assert!(!page_words(&document, preface, true).contains("Page"));
}

#[test]
fn chapters_of_two_sided_books_begin_on_odd_pages_after_blank_ones() {
    for locale in ["en", "ar", "ja"] {
        let book = specimen::book(locale);
        let document = lay_out(&book, &two_sided());
        for page in book.pages().filter(|page| page.depth == 0) {
            assert_eq!(document.destinations[&page.path.to_string()].page % 2, 0, "{locale}: {}", page.path);
        }
        let blank = document.pages.iter().filter(|page| page.items.is_empty()).count();
        assert!(blank > 1, "{locale}: {blank}");
        let anywhere = Options { chapter_start: Some(ChapterStart::NewPage), ..two_sided() };
        assert!(lay_out(&book, &anywhere).pages.len() < document.pages.len());
        reading::assert_inside(&document);
    }
}

#[test]
fn small_marks_hang_out_of_the_margin_unless_the_publisher_says_otherwise() {
    let words = "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, ".repeat(9);
    let book = book_of(vec![paragraph(&words)], Vec::new());
    for hanging_punctuation in [true, false] {
        let document = lay_out(&book, &Options { hanging_punctuation, ..bare() });
        let mut advances = Vec::new();
        for item in &document.pages[0].items {
            if let (ItemContent::Glyphs(run), Owner::Content(_)) = (&item.content, item.owner) {
                let commas = run.glyphs().filter(|glyph| run.text().get(glyph.bytes()) == Some(","));
                advances.extend(commas.map(|glyph| (glyph.advance * 100.0).round()));
            }
        }
        advances.sort_by(f32::total_cmp);
        advances.dedup();
        assert_eq!(advances.len(), if hanging_punctuation { 2 } else { 1 }, "{advances:?}");
    }
}

fn term(anchor: &str, words: &str) -> Inline {
    let inlines = vec![Inline::Anchor(Anchor::new(anchor)), Inline::Text(words.to_owned())];
    Inline::Styled { style: Style::Term, inlines }
}

#[test]
fn an_index_prints_the_pages_that_it_leads_to() {
    let mark = |number: usize| {
        let inlines = vec![Inline::Text("words ".repeat(200)), term(&format!("term-{number}"), "term")];
        Block::new(BlockKind::Paragraph(Text { inlines, ..Text::default() }))
    };
    let mut book = book_of((0..40).map(mark).collect(), Vec::new());
    let place = |number: usize| IndexPlace {
        page: book.parts[0].pages[0].path.clone(),
        anchor: Anchor::new(format!("term-{number}")),
    };
    let entry = |words: &str, places| IndexEntry { term: Text::plain(words), places };
    let many = (0..200).map(|number| entry(&format!("entry {number}"), vec![place(0)]));
    let entries = [entry("everywhere", (0..40).map(place).collect()), entry("late", vec![place(39), place(3)])];
    let groups = vec![IndexGroup { letter: Some("E".to_owned()), entries: entries.into_iter().chain(many).collect() }];
    let path = PagePath::new("terms");
    let blocks = vec![Block::new(BlockKind::Index(Index { groups }))];
    let page = polypress_model::Page { path, blocks, ..book.parts[0].pages[0].clone() };
    book.parts[0].pages.push(page);
    let document = lay_out(&book, &bare());
    reading::assert_inside(&document);
    let number = |anchor: &str| {
        let place = document.destinations[&format!("{}#{anchor}", book.parts[0].pages[0].path)];
        document.pages[place.page].label.clone()
    };
    let index = document.destinations["terms"].page;
    let words = reading::squeezed(&page_words(&document, index, false));
    let expected = format!("everywhere{}–{}", number("term-0"), number("term-39"));
    assert!(words.contains(&expected), "{expected} is not in {words}");
    assert!(words.contains(&format!("late{},{}", number("term-3"), number("term-39"))), "{words}");
    assert!(document.pages.len() > index + 1, "it goes on on another page");
    let last = reading::squeezed(&page_words(&document, document.pages.len() - 1, false));
    assert!(last.contains("entry199"), "{last}");
    let references = document.links.iter().filter(|link| link.page >= index).count();
    assert_eq!(references, 2 + 2 + 200);
}

#[test]
fn paper_may_have_any_size() {
    let paper = Paper::Custom { width: Length::millimetres(170.0), height: Length::millimetres(240.0) };
    let document = lay_out(&specimen::book("en"), &Options { paper, ..Options::default() });
    assert!(
        document.pages.iter().all(|page| (page.width - 481.89).abs() < 0.01 && (page.height - 680.31).abs() < 0.01)
    );
    reading::assert_inside(&document);
}

#[test]
fn margins_that_leave_no_room_for_text_are_narrowed_and_said_so() {
    let wide = Some(Length::millimetres(100.0));
    let margins = Margins { inner: wide, outer: wide, top: wide, bottom: wide };
    let options = Options { paper: Paper::A5, margins, ..bare() };
    let document = lay_out(&book_of(vec![paragraph("Words.")], Vec::new()), &options);
    reading::assert_inside(&document);
    let codes: Vec<String> = document.diagnostics.iter().map(|finding| finding.code.to_string()).collect();
    assert_eq!(codes, ["margins-wide"]);
}

#[test]
fn a_page_that_opens_a_chapter_has_no_running_head() {
    let document = lay_out(&specimen::book("en"), &Options::default());
    let heads = |page: usize| {
        let items = document.pages[page].items.iter();
        items.filter(|item| item.owner == Owner::Artifact(ArtifactKind::Header)).count()
    };
    let opening = document.destinations["guides/blocks"].page;
    assert_eq!(heads(opening), 0);
    assert!(heads(opening + 1) > 0);
}

#[test]
fn drafts_say_so_on_every_page_but_the_cover() {
    let mut book = specimen::book("ar");
    book.metadata.status = Some("Draft".to_owned());
    let words = |book: &Book, watermark: Watermark| -> Vec<String> {
        let document = lay_out(book, &Options { watermark, ..Options::default() });
        let says = |page: &polypress_typeset::Page| {
            let runs = page.watermark.iter().flat_map(|watermark| &watermark.runs);
            runs.map(|run| run.words().to_owned()).collect::<String>()
        };
        document.pages.iter().map(says).collect()
    };
    let drafts = words(&book, Watermark::ByStatus);
    assert_eq!(drafts[0], "");
    assert!(drafts[1..].iter().all(|words| words == &drafts[1] && !words.is_empty()), "{drafts:?}");
    assert!(words(&book, Watermark::Draft(false)).iter().all(String::is_empty));
    book.metadata.status = Some("Approved".to_owned());
    assert!(words(&book, Watermark::ByStatus).iter().all(String::is_empty));
    assert_eq!(words(&book, Watermark::Words("SECRET".to_owned()))[1], "SECRET");
}

#[test]
fn lists_of_figures_print_the_pages_that_they_lead_to() {
    let options = Options { list_of_figures: Some(true), list_of_tables: Some(true), ..Options::default() };
    for locale in ["en", "ar", "ja"] {
        let document = lay_out(&specimen::book(locale), &options);
        assert!(document.destinations.contains_key("#figures") && document.destinations.contains_key("#tables"));
        let read = Reading::new(&document);
        for (index, node) in document.nodes.iter().enumerate() {
            let NodeKind::Link { target: LinkTarget::Destination(name), .. } = &node.kind else { continue };
            if read.parent_kind(index) == Some(&NodeKind::TableOfContentsItem) {
                let label = &document.pages[document.destinations[name].page].label;
                let words = read.words(index);
                assert!(words.ends_with(label.as_str()), "{words:?} should end with {label}");
            }
        }
    }
}

#[test]
fn full_pages_end_at_the_same_height() {
    let mut blocks = Vec::new();
    for part in 0..40 {
        blocks.push(heading(&format!("Heading {part}")));
        blocks.extend((0..5).map(|length| paragraph(&"words and words ".repeat(20 + 7 * length + part % 5))));
    }
    let document = lay_out(&book_of(blocks, Vec::new()), &bare());
    let bottoms: Vec<f32> = (1..document.pages.len() - 1).filter_map(|page| Some(extent(&document, page)?.2)).collect();
    assert!(bottoms.len() > 10);
    let lowest = bottoms.iter().copied().fold(0.0, f32::max);
    let flush = bottoms.iter().filter(|bottom| lowest - **bottom < 1.0).count();
    assert!(flush * 10 >= bottoms.len() * 9, "{flush} of {}: {bottoms:?}", bottoms.len());
}

#[test]
fn short_code_is_kept_together_and_leaves_no_large_hole() {
    for before in 20..40 {
        let mut blocks: Vec<Block> = (0..before).map(|_| paragraph("Filler.")).collect();
        blocks.push(code(6));
        blocks.extend((0..30).map(|_| paragraph("Filler.")));
        let document = lay_out(&book_of(blocks, Vec::new()), &bare());
        assert_eq!(page_of(&document, "code 0"), page_of(&document, "code 5"), "after {before} paragraphs");
    }
}

#[test]
fn no_row_of_a_table_stands_alone_on_a_page() {
    let cell = |words: &str| Cell { header: None, columns: 1, rows: 1, blocks: vec![paragraph(words)] };
    for (rows, above) in (30..60).zip((0..30).cycle()) {
        let head = vec![Row { cells: vec![cell("Head")] }];
        let body = (0..rows).map(|row| Row { cells: vec![cell(&format!("row{row}."))] }).collect();
        let table = Table { number: None, caption: None, columns: vec![Default::default()], head, body };
        let mut blocks: Vec<Block> = (0..above).map(|_| paragraph("Filler.")).collect();
        blocks.extend([Block::new(BlockKind::Table(table)), paragraph("After.")]);
        let document = lay_out(&book_of(blocks, Vec::new()), &bare());
        let page = |row: usize| page_of(&document, &format!("row{row}."));
        assert_eq!(page(0), page(1), "of {rows} rows below {above} lines");
        assert_eq!(page(rows - 1), page(rows - 2), "of {rows} rows below {above} lines");
    }
}

/// A figure, numbered.
fn figure(number: u64, words: &str) -> Block {
    let image = ImageReference {
        source: ImageSource::Asset(AssetId::new("figure")),
        alternative: "A figure".to_owned(),
        decorative: false,
        title: None,
        width: None,
        height: None,
    };
    let blocks =
        vec![Block::new(BlockKind::Paragraph(Text { inlines: vec![Inline::Image(image)], ..Text::default() }))];
    let caption = Some(Text::plain(words));
    Block::new(BlockKind::Figure(Figure { number: Some(Number(vec![number])), blocks, caption }))
}

fn with_image(mut book: Book) -> Book {
    let asset = Asset {
        source: SourcePath::new("figure.png"),
        path: RelativePath::new("figure.png").expect("a plain name"),
        media_type: MediaType::new("image/png"),
        size: Some(PixelSize { width: 300, height: 320 }),
        sha256: String::new(),
    };
    book.assets.entries.insert(AssetId::new("figure"), asset);
    book
}

#[test]
fn figures_without_room_go_to_the_next_page_in_order_and_text_flows_on() {
    let mut moved = 0;
    for before in 10..40 {
        let mut blocks: Vec<Block> = (0..before).map(|_| paragraph("Filler.")).collect();
        blocks.extend([figure(1, "Captionone"), paragraph("Between them."), figure(2, "Captiontwo")]);
        blocks.extend((0..40).map(|index| paragraph(&format!("After{index}."))));
        let document = lay_out(&with_image(book_of(blocks, Vec::new())), &bare());
        reading::assert_inside(&document);
        let pages = ["Captionone", "Captiontwo", "Between", "After0."].map(|word| page_of(&document, word));
        assert!(pages[0] <= pages[1], "{pages:?}");
        assert!(pages[2] + 1 >= pages[0], "{pages:?}");
        moved += usize::from(pages[3] < pages[0]);
        let words = Reading::new(&document).words(0);
        let order = ["Captionone", "Between", "Captiontwo", "After0."].map(|word| words.find(word));
        assert!(order.is_sorted() && order[0].is_some(), "{order:?}");
    }
    assert!(moved > 3, "{moved}");
}

fn note(number: u64, words: &str) -> Footnote {
    let anchor = polypress_model::Anchor::new(format!("footnote-{number}"));
    Footnote { number, anchor, occurrences: 1, blocks: vec![paragraph(words)] }
}

fn marked(footnote: usize) -> Block {
    let mark = Inline::FootnoteReference { footnote, occurrence: 1 };
    let inlines = vec![Inline::Text(format!("Marked{footnote}")), mark];
    Block::new(BlockKind::Paragraph(Text { inlines, ..Text::default() }))
}

#[test]
fn a_long_footnote_goes_on_below_a_longer_rule() {
    let blocks = vec![paragraph(&"words and words ".repeat(165)), marked(0), paragraph(&"more words ".repeat(200))];
    let document = lay_out(&book_of(blocks, vec![note(1, &"A long remark. ".repeat(120))]), &bare());
    let first = page_of(&document, "Marked0");
    let rules: Vec<f32> = (first..first + 2)
        .flat_map(|page| &document.pages[page].items)
        .filter_map(|item| match &item.content {
            ItemContent::Rectangle(rule) if item.owner == Owner::Artifact(ArtifactKind::Page) => Some(rule.rect.width),
            _ => None,
        })
        .collect();
    assert!(matches!(rules[..], [short, long] if long > short * 3.0), "{rules:?}");
    assert!(page_words(&document, first, false).contains("long remark"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 8, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    /// Whatever comes together: each paragraph, note and figure is there once, and notes begin where their marks stand.
    #[test]
    fn nothing_is_lost_or_doubled_between_pages(
        kinds in prop::collection::vec((0..6_usize, 1..80_usize), 1..60),
        two_sided in any::<bool>(),
    ) {
        let (mut blocks, mut notes, mut expected) = (Vec::new(), Vec::new(), Vec::new());
        for (index, (kind, length)) in kinds.into_iter().enumerate() {
            let word = format!("Q{index}Q");
            match kind {
                0 => blocks.push(heading(&word)),
                1 => blocks.push(figure(index as u64, &word)),
                2 => {
                    let number = notes.len() as u64 + 1;
                    notes.push(note(number, &format!("{word} {}", "remark ".repeat(length * 4))));
                    blocks.push(marked(number as usize - 1));
                }
                3 => blocks.extend([paragraph(&word), code(length / 4 + 1)]),
                _ => blocks.push(paragraph(&format!("{word} {}", "words ".repeat(length * 3)))),
            }
            expected.push(word);
        }
        let marks = notes.len();
        let document = lay_out(&with_image(book_of(blocks, notes)), &Options { two_sided, ..bare() });
        reading::assert_inside(&document);
        let shown: Vec<String> = (0..document.pages.len()).map(|page| page_words(&document, page, false)).collect();
        let all = shown.concat();
        for word in &expected {
            prop_assert_eq!(all.matches(word.as_str()).count(), 1, "{}", word);
        }
        for mark in 0..marks {
            prop_assert_eq!(all.matches(&format!("Marked{mark} ")).count(), 1);
        }
        for page in &document.pages {
            let text = page.items.iter().filter(|item| matches!(item.owner, Owner::Content(_)));
            let lowest = text.filter_map(|item| match &item.content {
                ItemContent::Glyphs(run) => Some(run.y),
                ItemContent::Image { rect, .. } => Some(rect.bottom()),
                _ => None,
            });
            prop_assert!(lowest.fold(0.0, f32::max) < page.height * 0.9);
        }
    }
}
