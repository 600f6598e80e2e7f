//! Blocks: what a page is made of.
//!
//! Every type here is generic over the text it holds. A page as read from Markdown is made of blocks over runs of
//! source text; assembling a locale *maps* each run to the [`Text`] of that locale with [`Block::map`]. So a
//! translation can change words, and cannot change the structure of a page. Exporters see `Block<Text>`, which is
//! plain `Block`.

use crate::index::Index;
use crate::locale::Language;
use crate::page::Number;
use crate::path::Anchor;
use crate::span::Span;
use crate::text::{Math, Text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

/// How many containers of blocks may lie in one another on a page, lists and their items counted apart. The reader of
/// pages sees to it, and [`crate::text::MOST_NESTED`] to inline content, so that a JSON reader that goes 128 levels deep,
/// as most do, can read every book.
pub const MOST_NESTED: usize = 24;

/// A block, the anchor that links can lead to, and where it stands in the source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Block<T = Text> {
    /// What it is.
    pub kind: BlockKind<T>,
    /// Its anchor, the same in every locale.
    pub anchor: Option<Anchor>,
    /// Where it stands; `None` for what polypress added.
    pub span: Option<Span>,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind<T = Text> {
    /// A heading.
    Heading(Heading<T>),
    /// A paragraph.
    Paragraph(T),
    /// A list.
    List(List<T>),
    /// A table.
    Table(Table<T>),
    /// A block of code.
    Code(Code<T>),
    /// A quotation.
    Quote(Vec<Block<T>>),
    /// A note, tip or warning.
    Alert(Alert<T>),
    /// An image, table or the like with a caption.
    Figure(Figure<T>),
    /// Terms and what they mean.
    Definitions(Vec<Definition<T>>),
    /// What opens on request on a screen, and is always open on paper.
    Details(Details<T>),
    /// A formula on its own.
    Math(Math),
    /// The index of terms.
    Index(Index<T>),
    /// A break between subjects.
    Rule,
    /// Blocks that belong together.
    Group(Group<T>),
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Heading<T = Text> {
    /// 1 to 6.
    pub level: u8,
    /// Its number, if the book numbers its sections.
    pub number: Option<Number>,
    /// Its words.
    pub text: T,
    /// Names that a theme may know, from `{.class}`.
    pub classes: Vec<String>,
}

/// A list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct List<T = Text> {
    /// The first number of an ordered list; `None` for a bulleted one.
    pub start: Option<u64>,
    /// Whether items follow each other without space, their only paragraph being plain words.
    pub tight: bool,
    /// The items.
    pub items: Vec<ListItem<T>>,
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ListItem<T = Text> {
    /// Whether the task is done, if it is one.
    pub task: Option<bool>,
    /// Its content.
    pub blocks: Vec<Block<T>>,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Table<T = Text> {
    /// Its number in the book, if tables are numbered.
    #[serde(default)]
    pub number: Option<Number>,
    /// Its caption.
    pub caption: Option<T>,
    /// How the cells of each column are aligned; as many as there are columns.
    pub columns: Vec<Alignment>,
    /// The rows that are repeated on each page.
    pub head: Vec<Row<T>>,
    /// The others.
    pub body: Vec<Row<T>>,
}

/// How a column or cell is aligned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Alignment {
    /// As the language does.
    #[default]
    Default,
    /// At the side where lines begin.
    Start,
    /// Centred.
    Center,
    /// At the side where lines end.
    End,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row<T = Text> {
    /// Its cells; one that spans several columns stands once.
    pub cells: Vec<Cell<T>>,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cell<T = Text> {
    /// What it is the header of, if it is one.
    pub header: Option<HeaderScope>,
    /// How many columns it spans, at least 1.
    pub columns: u32,
    /// How many rows it spans, at least 1.
    pub rows: u32,
    /// Its content; a single paragraph is plain words.
    pub blocks: Vec<Block<T>>,
}

/// What a header cell is the header of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HeaderScope {
    /// Its column.
    Column,
    /// Its row.
    Row,
}

/// A block of code, highlighted once for all locales and formats.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Code<T = Text> {
    /// The language as the author named it.
    pub language: Option<String>,
    /// Its title, such as a file name.
    pub title: Option<T>,
    /// The lines without their line ends. The tokens of a line, put together, are the line. Locales share those in which
    /// they change nothing.
    pub lines: Arc<Vec<Vec<Token>>>,
    /// Its comments and strings that are translated, in reading order.
    pub texts: Vec<CodeText<T>>,
    /// The lines that its author stresses, counted from 0.
    #[serde(default)]
    pub emphasized: BTreeSet<usize>,
}

/// A comment or a string in code whose words are translated. [`Code::lines`] has them already.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CodeText<T = Text> {
    /// Its words, plain, without the marks of the comment; lines end with `\n`.
    pub text: T,
    /// Where they stand.
    pub place: CodePlace,
}

/// Where words stand in the lines of a piece of code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodePlace {
    /// The lines that they stand on.
    pub lines: Range<usize>,
    /// The byte of the first line that they begin with.
    pub start: usize,
    /// The byte of the last line that they end before.
    pub end: usize,
    /// What every line but the first has before its words: indentation and the mark of the comment. None if the words
    /// can take up only one line.
    pub prefix: Option<String>,
}

impl<T> Code<T> {
    /// The code as it is, lines ended by `\n`.
    pub fn source(&self) -> String {
        let mut source = String::new();
        for line in self.lines.iter() {
            line.iter().for_each(|token| source.push_str(&token.text));
            source.push('\n');
        }
        source
    }
}

/// A stretch of a line of code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Token {
    /// What it is.
    pub class: TokenClass,
    /// Its characters.
    pub text: String,
}

/// What a stretch of code is: a few classes that every theme and format can tell apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum TokenClass {
    #[default]
    Plain,
    Comment,
    Keyword,
    String,
    Number,
    Constant,
    Function,
    Type,
    Attribute,
    Variable,
    Operator,
    Punctuation,
    Tag,
    Heading,
    Inserted,
    Deleted,
    Invalid,
}

/// A note, tip or warning.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alert<T = Text> {
    /// Which.
    pub kind: AlertKind,
    /// What it says.
    pub blocks: Vec<Block<T>>,
}

/// The kinds of alert that GitHub Flavored Markdown knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AlertKind {
    /// Good to know.
    Note,
    /// Good advice.
    Tip,
    /// Needed in order to succeed.
    Important,
    /// Needs attention in order to avoid trouble.
    Warning,
    /// Advises of risk.
    Caution,
}

/// Blocks with a caption.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure<T = Text> {
    /// Its number in the book, if figures are numbered.
    pub number: Option<Number>,
    /// What it shows.
    pub blocks: Vec<Block<T>>,
    /// Its caption.
    pub caption: Option<T>,
}

/// Terms that share a meaning, or a term with several.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Definition<T = Text> {
    /// The terms.
    pub terms: Vec<T>,
    /// What they mean, each a sequence of blocks; a single paragraph is plain words.
    pub details: Vec<Vec<Block<T>>>,
}

/// What opens on request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Details<T = Text> {
    /// What is seen while it is closed.
    pub summary: Option<T>,
    /// Whether it is open at first.
    pub open: bool,
    /// What is inside.
    pub blocks: Vec<Block<T>>,
}

/// Blocks that belong together, perhaps in another language, perhaps with classes that a theme may know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group<T = Text> {
    /// Names that a theme may know.
    pub classes: Vec<String>,
    /// Their language, if another one.
    pub language: Option<Language>,
    /// The blocks.
    pub blocks: Vec<Block<T>>,
}

/// The sequences of blocks inside a kind of block, as [`Block::children`] and [`Block::children_mut`] give them.
macro_rules! children {
    ($kind:expr, $iterate:ident $(, $mutable:tt)?) => {
        match $kind {
            BlockKind::List(list) => list.items.$iterate().map(|item| &$($mutable)? item.blocks).collect(),
            BlockKind::Table(table) => {
                let rows = table.head.$iterate().chain(table.body.$iterate());
                rows.flat_map(|row| row.cells.$iterate()).map(|cell| &$($mutable)? cell.blocks).collect()
            }
            BlockKind::Definitions(definitions) => {
                definitions.$iterate().flat_map(|definition| definition.details.$iterate()).collect()
            }
            BlockKind::Quote(blocks)
            | BlockKind::Alert(Alert { blocks, .. })
            | BlockKind::Figure(Figure { blocks, .. })
            | BlockKind::Details(Details { blocks, .. })
            | BlockKind::Group(Group { blocks, .. }) => vec![blocks],
            BlockKind::Heading(_)
            | BlockKind::Paragraph(_)
            | BlockKind::Code(_)
            | BlockKind::Math(_)
            | BlockKind::Index(_)
            | BlockKind::Rule => Vec::new(),
        }
    };
}

impl<T> Block<T> {
    /// A block without anchor and place.
    pub fn new(kind: BlockKind<T>) -> Self {
        Self { kind, anchor: None, span: None }
    }

    /// The same structure with every text replaced by what `text` makes of it, in reading order.
    pub fn map<U>(&self, text: &mut impl FnMut(&T) -> U) -> Block<U> {
        Block { kind: self.kind.map(text), anchor: self.anchor.clone(), span: self.span.clone() }
    }

    /// The sequences of blocks right inside this one, in reading order.
    pub fn children(&self) -> Vec<&Vec<Block<T>>> {
        children!(&self.kind, iter)
    }

    /// The same, to be changed.
    pub fn children_mut(&mut self) -> Vec<&mut Vec<Block<T>>> {
        children!(&mut self.kind, iter_mut, mut)
    }

    /// Calls `visit` for every text in reading order, that of nested blocks included.
    pub fn for_each<'a>(&'a self, visit: &mut impl FnMut(&'a T)) {
        let mut all = |blocks: &'a [Block<T>]| blocks.iter().for_each(|block| block.for_each(visit));
        match &self.kind {
            BlockKind::Heading(heading) => visit(&heading.text),
            BlockKind::Paragraph(text) => visit(text),
            BlockKind::List(list) => list.items.iter().for_each(|item| all(&item.blocks)),
            BlockKind::Table(table) => {
                table.caption.iter().for_each(&mut *visit);
                let cells = table.head.iter().chain(&table.body).flat_map(|row| &row.cells);
                cells.flat_map(|cell| &cell.blocks).for_each(|block| block.for_each(visit));
            }
            BlockKind::Code(code) => {
                code.title.iter().for_each(&mut *visit);
                code.texts.iter().for_each(|inner| visit(&inner.text));
            }
            BlockKind::Quote(blocks) => all(blocks),
            BlockKind::Alert(alert) => all(&alert.blocks),
            BlockKind::Figure(figure) => {
                all(&figure.blocks);
                figure.caption.iter().for_each(visit);
            }
            BlockKind::Definitions(definitions) => {
                for definition in definitions {
                    definition.terms.iter().for_each(&mut *visit);
                    definition.details.iter().flatten().for_each(|block| block.for_each(visit));
                }
            }
            BlockKind::Details(details) => {
                details.summary.iter().for_each(&mut *visit);
                details.blocks.iter().for_each(|block| block.for_each(visit));
            }
            BlockKind::Group(group) => all(&group.blocks),
            BlockKind::Index(index) => {
                index.groups.iter().flat_map(|group| &group.entries).for_each(|entry| visit(&entry.term));
            }
            BlockKind::Math(_) | BlockKind::Rule => {}
        }
    }
}

impl<T> BlockKind<T> {
    fn map<U>(&self, text: &mut impl FnMut(&T) -> U) -> BlockKind<U> {
        match self {
            Self::Heading(Heading { level, number, text: words, classes }) => BlockKind::Heading(Heading {
                level: *level,
                number: number.clone(),
                text: text(words),
                classes: classes.clone(),
            }),
            Self::Paragraph(words) => BlockKind::Paragraph(text(words)),
            Self::List(List { start, tight, items }) => {
                let item = |item: &ListItem<T>| ListItem { task: item.task, blocks: map_all(&item.blocks, text) };
                BlockKind::List(List { start: *start, tight: *tight, items: items.iter().map(item).collect() })
            }
            Self::Table(table) => BlockKind::Table(table.map(text)),
            Self::Code(Code { language, title, lines, texts, emphasized }) => BlockKind::Code(Code {
                emphasized: emphasized.clone(),
                language: language.clone(),
                title: title.as_ref().map(&mut *text),
                lines: Arc::clone(lines),
                texts: texts
                    .iter()
                    .map(|CodeText { text: words, place }| CodeText { text: text(words), place: place.clone() })
                    .collect(),
            }),
            Self::Quote(blocks) => BlockKind::Quote(map_all(blocks, text)),
            Self::Alert(Alert { kind, blocks }) => {
                BlockKind::Alert(Alert { kind: *kind, blocks: map_all(blocks, text) })
            }
            Self::Figure(Figure { number, blocks, caption }) => BlockKind::Figure(Figure {
                number: number.clone(),
                blocks: map_all(blocks, text),
                caption: caption.as_ref().map(text),
            }),
            Self::Definitions(definitions) => {
                BlockKind::Definitions(definitions.iter().map(|definition| definition.map(text)).collect())
            }
            Self::Details(Details { summary, open, blocks }) => BlockKind::Details(Details {
                summary: summary.as_ref().map(&mut *text),
                open: *open,
                blocks: map_all(blocks, text),
            }),
            Self::Math(math) => BlockKind::Math(math.clone()),
            Self::Index(index) => BlockKind::Index(index.map(text)),
            Self::Rule => BlockKind::Rule,
            Self::Group(Group { classes, language, blocks }) => BlockKind::Group(Group {
                classes: classes.clone(),
                language: language.clone(),
                blocks: map_all(blocks, text),
            }),
        }
    }
}

impl<T> Table<T> {
    fn map<U>(&self, text: &mut impl FnMut(&T) -> U) -> Table<U> {
        let caption = self.caption.as_ref().map(&mut *text);
        let mut cell = |cell: &Cell<T>| Cell {
            header: cell.header,
            columns: cell.columns,
            rows: cell.rows,
            blocks: map_all(&cell.blocks, text),
        };
        let mut rows = |rows: &[Row<T>]| -> Vec<Row<U>> {
            rows.iter().map(|row| Row { cells: row.cells.iter().map(&mut cell).collect() }).collect()
        };
        let (number, columns) = (self.number.clone(), self.columns.clone());
        Table { number, caption, columns, head: rows(&self.head), body: rows(&self.body) }
    }
}

impl<T> Definition<T> {
    fn map<U>(&self, text: &mut impl FnMut(&T) -> U) -> Definition<U> {
        let terms = self.terms.iter().map(&mut *text).collect();
        Definition { terms, details: self.details.iter().map(|blocks| map_all(blocks, text)).collect() }
    }
}

/// [`Block::map`] for a sequence.
pub fn map_all<T, U>(blocks: &[Block<T>], text: &mut impl FnMut(&T) -> U) -> Vec<Block<U>> {
    blocks.iter().map(|block| block.map(text)).collect()
}

/// Leaves out every block that `keep` does not keep, at any depth.
pub fn retain<T>(blocks: &mut Vec<Block<T>>, keep: &impl Fn(&Block<T>) -> bool) {
    blocks.retain(keep);
    blocks.iter_mut().flat_map(Block::children_mut).for_each(|children| retain(children, keep));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::{IndexEntry, IndexGroup};

    /// One block of every kind that holds text, numbered in reading order.
    fn every_kind() -> Vec<Block<u32>> {
        let mut next = 0;
        let mut number = || {
            next += 1;
            next
        };
        let mut paragraph = || vec![Block::new(BlockKind::Paragraph(number()))];
        let item = ListItem { task: None, blocks: paragraph() };
        let mut kinds = vec![BlockKind::List(List { start: None, tight: true, items: vec![item] })];
        kinds.push(BlockKind::Quote(paragraph()));
        kinds.push(BlockKind::Alert(Alert { kind: AlertKind::Tip, blocks: paragraph() }));
        let blocks = paragraph();
        kinds.push(BlockKind::Figure(Figure { number: None, blocks, caption: Some(number()) }));
        let (caption, header) = (Some(number()), None);
        let cell = Cell { header, columns: 1, rows: 1, blocks: vec![Block::new(BlockKind::Paragraph(number()))] };
        let head = vec![Row { cells: vec![cell] }];
        kinds.push(BlockKind::Table(Table {
            number: None,
            caption,
            columns: vec![Alignment::Default],
            head,
            body: vec![],
        }));
        let terms = vec![number(), number()];
        let details = vec![vec![Block::new(BlockKind::Paragraph(number()))]];
        kinds.push(BlockKind::Definitions(vec![Definition { terms, details }]));
        let summary = Some(number());
        let blocks = vec![Block::new(BlockKind::Paragraph(number()))];
        kinds.push(BlockKind::Details(Details { summary, open: false, blocks }));
        let place = CodePlace { lines: 0..1, start: 0, end: 0, prefix: None };
        let title = Some(number());
        let texts = vec![CodeText { text: number(), place }];
        kinds.push(BlockKind::Code(Code {
            language: None,
            title,
            lines: Arc::default(),
            texts,
            emphasized: BTreeSet::new(),
        }));
        let entry = IndexEntry { term: number(), places: Vec::new() };
        kinds.push(BlockKind::Index(Index { groups: vec![IndexGroup { letter: None, entries: vec![entry] }] }));
        kinds.into_iter().map(Block::new).collect()
    }

    #[test]
    fn map_and_for_each_meet_every_text_once_in_reading_order() {
        let blocks = every_kind();
        let mut visited = Vec::new();
        blocks.iter().for_each(|block| block.for_each(&mut |text| visited.push(*text)));
        assert_eq!(visited, (1..=visited.len() as u32).collect::<Vec<_>>());
        let mut mapped = Vec::new();
        map_all(&blocks, &mut |text| mapped.push(*text));
        assert_eq!(mapped, visited);
    }
}
