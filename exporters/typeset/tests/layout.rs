//! The specimen book laid out: nothing lost, nothing outside its page, every number right.

#[allow(dead_code, reason = "each test binary uses a part of it")]
mod reading;

use polypress_model::{
    Block, BlockKind, Book, Cell, DiagnosticCode, Footnote, HeaderScope, Inline, List, ListItem, MessageId, Origin,
    Row, State, Table, Text, specimen,
};
use polypress_typeset::{ArtifactKind, Child, Document, ItemContent, LinkTarget, NodeKind, Options, Owner, lay_out};
use reading::{Reading, chapters, leaves, page_words};

fn specimens() -> [Book; 3] {
    ["en", "ar", "ja"].map(specimen::book)
}

/// The English specimen with these blocks as its only page.
fn book_of(blocks: Vec<Block>, footnotes: Vec<Footnote>) -> Book {
    let mut book = specimen::book("en");
    book.parts.truncate(1);
    if let Some(part) = book.parts.first_mut() {
        part.pages.truncate(1);
        for page in &mut part.pages {
            page.blocks = blocks.clone();
            page.footnotes = footnotes.clone();
        }
    }
    book
}

fn paragraph(words: &str) -> Block {
    Block::new(BlockKind::Paragraph(Text::plain(words)))
}

#[test]
fn nothing_stands_outside_its_page() {
    for book in specimens() {
        reading::assert_inside(&lay_out(&book, &Options::default()));
    }
}

#[test]
fn every_word_is_there_in_reading_order() {
    for book in specimens() {
        let document = lay_out(&book, &Options::default());
        let read = Reading::new(&document);
        let all = reading::squeezed(&chapters(&document).map(|node| read.words(node)).collect::<String>());
        let mut rest = all.as_str();
        for page in book.pages() {
            page.for_each_text(&mut |text| {
                for leaf in leaves(&text.inlines) {
                    let leaf = reading::squeezed(&leaf);
                    let found = rest.find(&leaf);
                    assert!(found.is_some(), "{}: {leaf:?} is not in {:?}", book.locale.tag, &rest.get(..200));
                    rest = &rest[found.unwrap_or(0) + leaf.len()..];
                }
            });
        }
    }
}

#[test]
fn every_content_slot_is_drawn_and_has_one_place_in_the_tree() {
    for book in specimens() {
        let document = lay_out(&book, &Options::default());
        let mut placed: Vec<u32> = Vec::new();
        for node in &document.nodes {
            placed.extend(node.children.iter().filter_map(|child| match child {
                Child::Content(id) => Some(id.0),
                Child::Node(_) => None,
            }));
        }
        placed.sort_unstable();
        let count = placed.len();
        placed.dedup();
        assert_eq!(placed.len(), count);
        assert_eq!(placed.last().map(|last| *last as usize + 1), Some(count));
        for item in document.pages.iter().flat_map(|page| &page.items) {
            assert!(
                matches!(item.owner, Owner::Artifact(_))
                    || matches!(item.owner, Owner::Content(id) if (id.0 as usize) < count)
            );
        }
    }
}

#[test]
fn the_contents_print_the_pages_that_they_lead_to() {
    for book in specimens() {
        let document = lay_out(&book, &Options::default());
        let read = Reading::new(&document);
        let mut entries = 0;
        for (index, node) in document.nodes.iter().enumerate() {
            let NodeKind::Link { target: LinkTarget::Destination(name), .. } = &node.kind else { continue };
            if read.parent_kind(index) != Some(&NodeKind::TableOfContentsItem) {
                continue;
            }
            let place = document.destinations[name];
            let label = &document.pages[place.page].label;
            let words = read.words(index);
            assert!(words.ends_with(label.as_str()), "{words:?} should end with {label}");
            entries += 1;
        }
        assert!(entries >= 8, "{entries}");
    }
}

#[test]
fn a_table_repeats_its_head_on_every_page_as_decoration() {
    let cell = |words: &str, header| Cell { header, columns: 1, rows: 1, blocks: vec![paragraph(words)] };
    let head = vec![Row { cells: vec![cell("Subject", Some(HeaderScope::Column)), cell("Use", None)] }];
    let body = (0..150).map(|row| Row { cells: vec![cell(&format!("row{row}"), None), cell("words", None)] }).collect();
    let table = Table { number: None, caption: None, columns: vec![Default::default(); 2], head, body };
    let document = lay_out(&book_of(vec![Block::new(BlockKind::Table(table))], Vec::new()), &Options::default());
    let with_rows: Vec<usize> =
        (0..document.pages.len()).filter(|page| page_words(&document, *page, false).contains("row")).collect();
    assert!(with_rows.len() > 2, "{with_rows:?}");
    for (index, page) in with_rows.iter().enumerate() {
        assert_eq!(page_words(&document, *page, true).contains("Subject"), index > 0, "page {page}");
    }
}

#[test]
fn a_footnote_stands_on_the_page_of_its_mark() {
    let mut blocks: Vec<Block> = (0..40).map(|_| paragraph(&"words and words ".repeat(20))).collect();
    let mark = Inline::FootnoteReference { footnote: 0, occurrence: 1 };
    let marked = Text { inlines: vec![Inline::Text("Marked".to_owned()), mark], ..Text::default() };
    blocks.insert(20, Block::new(BlockKind::Paragraph(marked)));
    let note = Footnote {
        number: 1,
        anchor: polypress_model::Anchor::new("footnote-1"),
        occurrences: 1,
        blocks: vec![paragraph("Noted")],
    };
    let document = lay_out(&book_of(blocks, vec![note]), &Options::default());
    let page_of =
        |word: &str| (0..document.pages.len()).find(|page| page_words(&document, *page, false).contains(word));
    assert!(page_of("Marked").is_some());
    assert_eq!(page_of("Marked"), page_of("Noted"));
}

#[test]
fn markers_are_drawn_before_the_words_that_they_mark() {
    let list = List { start: None, tight: true, items: vec![ListItem { task: None, blocks: vec![paragraph("Item")] }] };
    let document = lay_out(&book_of(vec![Block::new(BlockKind::List(list))], Vec::new()), &Options::default());
    let shown: String = (0..document.pages.len()).map(|page| page_words(&document, page, false)).collect();
    assert!(shown.contains("• Item"), "{shown}");
}

#[test]
fn cover_and_title_page_are_one_page_each_even_of_a_book_by_nobody() {
    let mut book = specimen::book("ar");
    book.metadata.people.clear();
    assert!(book.completeness.percent() < 100);
    let document = lay_out(&book, &Options::default());
    assert_eq!(document.destinations["#contents"].page, 2);
}

#[test]
fn short_code_is_not_broken_where_it_has_room_on_the_next_line() {
    let code = "locales/en/index.ftl";
    let paragraphs = (1..60).map(|length| {
        let words = format!("words and words and words and words {} ", "x".repeat(length));
        let inlines = vec![Inline::Text(words), Inline::Code(code.to_owned())];
        Block::new(BlockKind::Paragraph(Text { inlines, ..Text::default() }))
    });
    let document = lay_out(&book_of(paragraphs.collect(), Vec::new()), &Options::default());
    let shown: String = (0..document.pages.len()).map(|page| page_words(&document, page, false)).collect();
    assert_eq!(shown.matches(code).count(), 59);
}

#[test]
fn what_a_paragraph_announces_begins_on_its_page() {
    for before in 30..60 {
        let mut blocks: Vec<Block> = (0..before).map(|_| paragraph("Filler.")).collect();
        blocks.extend([paragraph("These follow:"), paragraph("Followers.")]);
        let document = lay_out(&book_of(blocks, Vec::new()), &Options::default());
        let page_of =
            |word: &str| (0..document.pages.len()).find(|page| page_words(&document, *page, false).contains(word));
        assert!(page_of("follow:").is_some());
        assert_eq!(page_of("follow:"), page_of("Followers"), "after {before} paragraphs");
    }
}

#[test]
fn no_footnote_is_lost_wherever_its_mark_stands() {
    let mark = |footnote| Inline::FootnoteReference { footnote, occurrence: 1 };
    let text = |words: &str, mark| Text { inlines: vec![Inline::Text(words.to_owned()), mark], ..Text::default() };
    let note = |number: u64, blocks| Footnote {
        number,
        anchor: polypress_model::Anchor::new(format!("footnote-{number}")),
        occurrences: 1,
        blocks,
    };
    let outer = vec![Block::new(BlockKind::Paragraph(text("Outer", mark(1))))];
    let notes = vec![note(1, outer), note(2, vec![paragraph("Inner")]), note(3, vec![paragraph("Unmarked")])];
    let blocks = vec![Block::new(BlockKind::Paragraph(text("Marked", mark(0))))];
    let document = lay_out(&book_of(blocks, notes), &Options::default());
    let shown: String = (0..document.pages.len()).map(|page| page_words(&document, page, false)).collect();
    for word in ["Outer", "Inner", "Unmarked"] {
        assert_eq!(shown.matches(word).count(), 1, "{word} in {shown}");
    }
}

#[test]
fn a_missing_glyph_is_an_error_that_names_character_and_message() {
    let message = MessageId::new("about#strange");
    let origin = Some(Origin { message: message.clone(), state: State::Translated });
    let text = Text { inlines: vec![Inline::Text("Cherokee Ꭰ Ꭰ here".to_owned())], origin, language: None };
    let document = lay_out(&book_of(vec![Block::new(BlockKind::Paragraph(text))], Vec::new()), &Options::default());
    let found: Vec<_> =
        document.diagnostics.iter().filter(|finding| finding.code == DiagnosticCode::new("glyph-missing")).collect();
    let [finding] = found.as_slice() else { panic!("{found:?}") };
    assert!(finding.message.contains("U+13A0"), "{}", finding.message);
    assert_eq!(finding.message_id, Some(message));
    assert!(Reading::new(&document).words(0).contains("Ꭰ Ꭰ here"));
}

#[test]
fn emoji_and_their_invisible_joiners_are_no_missing_glyphs() {
    let words = "Fine ✔️ ☎︎ 👩‍💻 👨‍👩‍👧 🇫🇷 1️⃣ ❤️";
    let document = lay_out(&book_of(vec![paragraph(words)], Vec::new()), &Options::default());
    assert_eq!(document.diagnostics, []);
}

#[test]
fn two_runs_give_the_same_document() {
    let book = specimen::book("ar");
    let runs = [0, 1].map(|_| format!("{:?}", lay_out(&book, &Options::default())));
    assert!(runs[0] == runs[1]);
}

#[test]
fn code_and_addresses_stay_within_the_margins() {
    let long = format!("https://example.org/{}", "verylongpathwithoutanybreak".repeat(20));
    let document = lay_out(&book_of(vec![paragraph(&long)], Vec::new()), &Options::default());
    reading::assert_inside(&document);
    let rules = |document: &Document| -> usize {
        let items = document.pages.iter().flat_map(|page| &page.items);
        items.filter(|item| item.owner == Owner::Artifact(ArtifactKind::Header)).count()
    };
    assert!(rules(&document) > 0);
    assert!(document.pages.iter().all(|page| page.items.iter().all(|item| match &item.content {
        ItemContent::Glyphs(run) => run.x + run.width() < page.width * 0.9,
        _ => true,
    })));
}

#[test]
fn lines_of_a_paragraph_end_at_the_margin_in_every_script() {
    let samples = [
        ("en", "Handbooks describe considerable responsibilities and characteristic procedures. ".repeat(12)),
        ("ar", "يصف هذا الدليل كيفية كتابة المواصفات ونشرها بعدة لغات في الوقت نفسه. ".repeat(12)),
        ("ja", "日本語の組版では、禁則処理が必要です。「句読点」や（括弧）は行頭・行末に置けません。".repeat(12)),
    ];
    for (locale, words) in samples {
        let mut book = book_of(vec![paragraph(&words)], Vec::new());
        book.locale = specimen::book(locale).locale;
        let document =
            lay_out(&book, &Options { cover: false, title_page: false, contents_depth: 0, ..Options::default() });
        let lines = reading::lines(&document, words.get(..9).unwrap_or(&words));
        assert!(lines.len() > 6, "{locale}: {}", lines.len());
        let right = lines.iter().map(|line| line.1).fold(0.0, f32::max);
        let left = lines.iter().map(|line| line.0).fold(f32::INFINITY, f32::min);
        for (start, end, text) in &lines[..lines.len() - 1] {
            assert!(start - left < 0.1 && right - end < 0.1, "{locale}: {start} to {end} in {left} to {right}: {text}");
            assert!(!text.starts_with(['。', '、', '」', '）']), "{text}");
        }
        let hyphens = lines.iter().filter(|line| line.2.ends_with('\u{ad}')).count();
        assert_eq!(hyphens > 0, locale == "en");
    }
}
