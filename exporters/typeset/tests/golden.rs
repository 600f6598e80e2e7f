//! A small book laid out, as text: where everything stands, what it means, the outline.
//!
//! The expected texts stand in `tests/golden`; `POLYPRESS_UPDATE=1` writes them anew.

#[allow(dead_code, reason = "each test binary uses a part of it")]
mod reading;

use polypress_model::{
    Anchor, Asset, AssetId, Block, BlockKind, Book, Cell, Code, Figure, Footnote, HeaderScope, Heading, ImageReference,
    ImageSource, Inline, List, ListItem, MediaType, Number, PixelSize, RelativePath, Row, SourcePath, Style, Table,
    Text, Token, TokenClass, specimen,
};
use polypress_typeset::{Child, Document, ItemContent, NodeId, NodeKind, Options, Owner, Paper, lay_out};
use reading::Reading;
use std::collections::BTreeMap;
use std::path::Path;

/// Words of the small book: heading, two sentences with a stressed word, section, item, cell, caption, note.
type Words = [&'static str; 8];

const ENGLISH: Words = [
    "Tea",
    "Good tea needs water, leaves and ",
    "patience",
    "Make tea",
    "Boil the water",
    "Minutes",
    "How to pour",
    "Green tea is an exception to most of these rules.",
];
const ARABIC: Words = [
    "الشاي",
    "يحتاج الشاي الجيد إلى الماء والأوراق ",
    "والصبر",
    "إعداد الشاي",
    "اغلِ الماء",
    "الدقائق",
    "كيف يُصبّ",
    "الشاي الأخضر استثناء من معظم هذه القواعد.",
];
const JAPANESE: Words = [
    "お茶",
    "おいしいお茶には水と茶葉、そして",
    "忍耐",
    "お茶を入れる",
    "湯を沸かす",
    "分",
    "注ぎ方",
    "緑茶は例外です。",
];

fn block(kind: BlockKind) -> Block {
    Block::new(kind)
}

fn paragraph(words: &str) -> Block {
    block(BlockKind::Paragraph(Text::plain(words)))
}

fn heading(level: u8, words: &str) -> Block {
    let kind = BlockKind::Heading(Heading { level, number: None, text: Text::plain(words), classes: Vec::new() });
    Block { anchor: Some(Anchor::new(format!("heading-{level}"))), ..block(kind) }
}

fn small_book(locale: &str, words: Words) -> Book {
    let [title, sentence, stressed, section, item, head, caption, remark] = words;
    let mut book = specimen::book(locale);
    book.parts.retain(|part| part.title.is_some());
    book.parts.truncate(1);
    book.metadata.document_number = None;
    let emphasis = Inline::Styled { style: Style::Emphasis, inlines: vec![Inline::Text(stressed.to_owned())] };
    let mark = Inline::FootnoteReference { footnote: 0, occurrence: 1 };
    let inlines = vec![Inline::Text(sentence.to_owned()), emphasis, mark];
    let items = [item, stressed].map(|words| ListItem { task: None, blocks: vec![paragraph(words)] });
    let cell = |words: &str, header| Cell { header, columns: 1, rows: 1, blocks: vec![paragraph(words)] };
    let image = ImageReference {
        source: ImageSource::Asset(AssetId::new("figure")),
        alternative: caption.to_owned(),
        decorative: false,
        title: None,
        width: None,
        height: None,
    };
    let shown = Text { inlines: vec![Inline::Image(image)], ..Text::default() };
    let figure = Figure {
        number: Some(Number(vec![1])),
        blocks: vec![block(BlockKind::Paragraph(shown))],
        caption: Some(Text::plain(caption)),
    };
    let code = Code {
        language: None,
        title: None,
        lines: vec![vec![Token { class: TokenClass::Plain, text: "tea --green".to_owned() }]].into(),
        texts: Vec::new(),
        emphasized: Default::default(),
    };
    let table = Table {
        number: None,
        caption: None,
        columns: vec![Default::default(); 2],
        head: vec![Row { cells: vec![cell(title, Some(HeaderScope::Column)), cell(head, Some(HeaderScope::Column))] }],
        body: vec![Row { cells: vec![cell(stressed, None), cell("3", None)] }],
    };
    let blocks = vec![
        heading(1, title),
        block(BlockKind::Paragraph(Text { inlines, ..Text::default() })),
        heading(2, section),
        block(BlockKind::List(List { start: Some(1), tight: true, items: items.into() })),
        block(BlockKind::Code(code)),
        block(BlockKind::Table(table)),
        block(BlockKind::Figure(figure)),
    ];
    let note = Footnote { number: 1, anchor: Anchor::new("note"), occurrences: 1, blocks: vec![paragraph(remark)] };
    for part in &mut book.parts {
        part.pages.truncate(1);
        for page in &mut part.pages {
            (page.blocks, page.footnotes) = (blocks.clone(), vec![note.clone()]);
        }
    }
    let asset = Asset {
        source: SourcePath::new("figure.png"),
        path: RelativePath::new("figure.png").expect("a plain name"),
        media_type: MediaType::new("image/png"),
        size: Some(PixelSize { width: 200, height: 80 }),
        sha256: String::new(),
    };
    book.assets.entries.insert(AssetId::new("figure"), asset);
    book
}

#[test]
fn a_small_book_is_laid_out_as_it_was() {
    for (locale, words) in [("en", ENGLISH), ("ar", ARABIC), ("ja", JAPANESE)] {
        let options =
            Options { paper: Paper::A5, two_sided: true, cover: false, title_page: false, ..Options::default() };
        let text = describe(&lay_out(&small_book(locale, words), &options));
        let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{locale}.txt"));
        if std::env::var_os("POLYPRESS_UPDATE").is_some() {
            std::fs::create_dir_all(golden.parent().expect("a folder")).expect("made");
            std::fs::write(&golden, &text).expect("written");
        }
        let expected = std::fs::read_to_string(&golden).unwrap_or_default();
        assert!(text == expected, "{} stands for something else than\n{text}", golden.display());
    }
}

/// What is on the pages, line by line: left and right edge, baseline, size, what it is and what it says; then the
/// outline and the tree. Small enough to be read by a person.
fn describe(document: &Document) -> String {
    let kinds = kinds(document);
    let mut words = String::new();
    for (index, page) in document.pages.iter().enumerate() {
        words += &format!("page {:?}, {:.0} × {:.0}\n", page.label, page.width, page.height);
        let mut lines: Vec<(String, f32, f32, String)> = Vec::new();
        for item in &page.items {
            let kind = match item.owner {
                Owner::Content(id) => kinds.get(&id.0).cloned().unwrap_or_default(),
                Owner::Artifact(kind) => format!("({kind:?})"),
            };
            let (left, right, place, says) = match &item.content {
                ItemContent::Glyphs(run) => {
                    let says = run.words().trim().replace('\u{ad}', "-");
                    (run.x, run.x + run.width(), format!("y {:5.1} {:4.1}pt", run.y, run.size), says)
                }
                ItemContent::Rectangle(shape) => {
                    box_of(shape.rect.x, shape.rect.right(), shape.rect.y, shape.rect.height)
                }
                ItemContent::Image { rect, .. } => box_of(rect.x, rect.right(), rect.y, rect.height),
                ItemContent::Line(line) => box_of(line.from.x, line.to.x, line.from.y, line.to.y - line.from.y),
            };
            let key = format!("{place} {kind}");
            match lines.last_mut() {
                Some((last, _, end, text)) if *last == key && !says.is_empty() => {
                    *end = end.max(right);
                    *text += &format!("|{says}");
                }
                _ => lines.push((key, left, right, says)),
            }
        }
        for (key, left, right, says) in lines {
            words += format!("  x {left:5.1}–{right:5.1} {key} {says}").trim_end();
            words.push('\n');
        }
        for link in document.links.iter().filter(|link| link.page == index) {
            if let NodeKind::Link { target, .. } = &document.nodes[link.node.0 as usize].kind {
                words += &format!(
                    "  link x {:5.1}–{:5.1} y {:5.1} {target:?}\n",
                    link.rect.x,
                    link.rect.right(),
                    link.rect.y
                );
            }
        }
    }
    words += "outline\n";
    for entry in &document.outline {
        let page = &document.pages[entry.place.page].label;
        words += &format!("{}{} → {} on {page:?}\n", "  ".repeat(entry.depth + 1), entry.title, entry.destination);
    }
    words += "tree\n";
    branch(document, &Reading::new(document), 0, 1, &mut words);
    words
}

fn box_of(left: f32, right: f32, top: f32, height: f32) -> (f32, f32, String, String) {
    (left, right, format!("y {top:5.1}+{height:4.1}"), String::new())
}

/// The names of the kinds of nodes that content belongs to.
fn kinds(document: &Document) -> BTreeMap<u32, String> {
    let mut kinds = BTreeMap::new();
    for node in &document.nodes {
        for child in &node.children {
            if let Child::Content(id) = child {
                kinds.insert(id.0, name(&node.kind));
            }
        }
    }
    kinds
}

fn name(kind: &NodeKind) -> String {
    let words = format!("{kind:?}");
    words.split([' ', '{', '(']).next().unwrap_or_default().to_owned()
}

/// A node with what lies below it; those that hold nothing but words on one line.
fn branch(document: &Document, read: &Reading<'_>, node: usize, depth: usize, words: &mut String) {
    let source = &document.nodes[node];
    let children: Vec<usize> = source
        .children
        .iter()
        .filter_map(|child| match child {
            Child::Node(NodeId(id)) => Some(*id as usize),
            Child::Content(_) => None,
        })
        .collect();
    let language = source.language.as_ref().map(|tag| format!(" [{tag}]")).unwrap_or_default();
    *words += &format!("{}{}{language}", "  ".repeat(depth), name(&source.kind));
    if children.is_empty() {
        *words += &format!(" {}", read.words(node).trim());
        *words = words.trim_end().to_owned();
    }
    words.push('\n');
    children.into_iter().for_each(|child| branch(document, read, child, depth + 1, words));
}
