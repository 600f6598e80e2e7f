//! Blocks of every kind, laid out and told in words: what stands where, and what it means.

#[allow(dead_code, reason = "each test binary uses a part of it")]
mod reading;

use polypress_model::{
    Alert, AlertKind, Alignment, Block, BlockKind, Book, Cell, Code, Definition, HeaderScope, List, ListItem, Number,
    Row, Table, Text, Token, TokenClass, specimen,
};
use polypress_typeset::{ArtifactKind, Child, Document, Item, NodeKind, Options, Owner, Paper, lay_out};

/// What the blocks below look like.
const PICTURES: &str = include_str!("blocks.golden.txt");

fn book_of(locale: &str, blocks: Vec<Block>) -> Book {
    let mut book = specimen::book(locale);
    book.parts.truncate(1);
    for page in book.parts.iter_mut().flat_map(|part| &mut part.pages) {
        page.blocks.clone_from(&blocks);
        page.footnotes.clear();
    }
    book
}

fn options() -> Options {
    Options { cover: false, title_page: false, contents_depth: 0, line_numbers: true, ..Options::default() }
}

fn paragraph(words: &str) -> Block {
    Block::new(BlockKind::Paragraph(Text::plain(words)))
}

fn list(start: Option<u64>, items: Vec<ListItem>) -> Block {
    Block::new(BlockKind::List(List { start, tight: true, items }))
}

fn item(task: Option<bool>, blocks: Vec<Block>) -> ListItem {
    ListItem { task, blocks }
}

fn cell(words: &str, header: Option<HeaderScope>, columns: u32, rows: u32) -> Cell {
    Cell { header, columns, rows, blocks: vec![paragraph(words)] }
}

fn table(head: Vec<Cell>, body: Vec<Vec<Cell>>) -> Table {
    let row = |cells| Row { cells };
    let columns = vec![Alignment::Default, Alignment::Center, Alignment::End];
    let (number, caption) = (Some(Number(vec![3])), Some(Text::plain("Caption")));
    Table { number, caption, columns, head: vec![row(head)], body: body.into_iter().map(row).collect() }
}

fn spans() -> Block {
    let (column, row) = (Some(HeaderScope::Column), Some(HeaderScope::Row));
    let head = vec![cell("One", column, 1, 1), cell("Two and three", column, 2, 1)];
    let first = vec![cell("high", row, 1, 2), cell("b", None, 1, 1), cell("1", None, 1, 1)];
    let second = vec![cell("wide", None, 2, 1)];
    Block::new(BlockKind::Table(table(head, vec![first, second])))
}

fn code() -> Block {
    let plain = |text: &str| vec![Token { class: TokenClass::Plain, text: text.to_owned() }];
    let lines = vec![plain("if true {"), plain(&format!("    call({}last)", "argument, ".repeat(9)))].into();
    let title = Some(Text::plain("main.rs"));
    Block::new(BlockKind::Code(Code { language: None, title, lines, texts: Vec::new(), emphasized: [0].into() }))
}

/// The blocks, each with a name.
fn blocks() -> Vec<(&'static str, Block)> {
    let nested = list(Some(9), vec![item(None, vec![paragraph("nine")]), item(None, vec![paragraph("ten")])]);
    let items = vec![item(Some(true), vec![paragraph("done")]), item(None, vec![paragraph("open"), nested])];
    let definition = Definition { terms: vec![Text::plain("Term")], details: vec![vec![paragraph("Meaning")]] };
    let alert = Alert { kind: AlertKind::Tip, blocks: vec![paragraph("Advice")] };
    vec![
        ("a list", list(None, items)),
        ("a table", spans()),
        ("code", code()),
        ("a definition", Block::new(BlockKind::Definitions(vec![definition]))),
        ("a quotation", Block::new(BlockKind::Quote(vec![paragraph("Quoted")]))),
        ("an alert", Block::new(BlockKind::Alert(alert))),
    ]
}

/// What an item means: the kinds of the nodes that it is in, the innermost first, or what kind of decoration it is.
fn meaning(document: &Document, item: &Item) -> String {
    let Owner::Content(id) = item.owner else { return "–".to_owned() };
    let parent = |child: Child| document.nodes.iter().position(|node| node.children.contains(&child));
    let mut names = Vec::new();
    let mut at = parent(Child::Content(id));
    while let Some(index) = at {
        let name = format!("{:?}", document.nodes[index].kind);
        names.push(name.split([' ', '{']).next().unwrap_or_default().to_owned());
        at = parent(Child::Node(polypress_typeset::NodeId(index as u32)));
    }
    names.truncate(names.len().saturating_sub(3));
    names.join(" < ")
}

#[test]
fn blocks_look_as_they_are_known_to_look() {
    let mut pictures = String::new();
    for locale in ["en", "ar"] {
        for (name, block) in blocks() {
            let document = lay_out(&book_of(locale, vec![block]), &options());
            assert_eq!(document.diagnostics, [], "{name} in {locale}");
            let is_block =
                |item: &&Item| !matches!(item.owner, Owner::Artifact(ArtifactKind::Header | ArtifactKind::Footer));
            let items: Vec<&Item> = document.pages[0].items.iter().filter(is_block).collect();
            let picture = reading::picture(&items, |item| meaning(&document, item));
            pictures.push_str(&format!("{name} in {locale}\n{picture}\n"));
        }
    }
    reading::update("blocks.golden.txt", &pictures);
    assert_eq!(pictures, PICTURES);
}

/// A table with as many columns, each as wide as a long word.
fn wide(columns: usize, rows: usize) -> Block {
    let cells = |words: &str| (0..columns).map(|_| cell(words, None, 1, 1)).collect::<Vec<_>>();
    let mut table = table(cells("Heading"), (0..rows).map(|_| cells("configuration")).collect());
    table.columns = vec![Alignment::Default; columns];
    Block::new(BlockKind::Table(table))
}

#[test]
fn tables_that_are_too_wide_are_made_smaller_or_turned() {
    let cases = [(5, "", false), (7, "printed smaller", false), (9, "turned", true), (14, "are broken", true)];
    for (columns, said, is_turned) in cases {
        let document = lay_out(&book_of("en", vec![paragraph("Before."), wide(columns, 60)]), &options());
        reading::assert_inside(&document);
        let message = document.diagnostics.first().map(|finding| finding.message.clone()).unwrap_or_default();
        assert!(message.contains(said) && message.is_empty() == said.is_empty(), "{columns} columns: {message}");
        let turned = document.pages.iter().filter(|page| page.width > page.height).count();
        assert_eq!(turned > 1, is_turned, "{columns} columns");
        let shown: String = (0..document.pages.len()).map(|page| reading::page_words(&document, page, false)).collect();
        assert_eq!(shown.matches("configuration").count() == 60 * columns, said != "are broken", "{columns} columns");
    }
}

#[test]
fn a_table_within_a_block_is_not_turned() {
    let quote = Block::new(BlockKind::Quote(vec![wide(9, 3)]));
    let document = lay_out(&book_of("ar", vec![quote]), &Options { paper: Paper::default(), ..options() });
    reading::assert_inside(&document);
    assert!(document.pages.iter().all(|page| page.width < page.height));
    assert!(document.nodes.iter().any(|node| matches!(node.kind, NodeKind::Table { .. })));
}
