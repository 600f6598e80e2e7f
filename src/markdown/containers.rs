//! What blocks are put together from: each container, when it ends, makes a part for the one around it.
//!
//! Markdown and raw HTML open and close the same containers, so that `<details>`, Markdown and `</details>` nest.

use super::page::{Inline, Run, RunRole};
use polypress_model::{
    Alert, AlertKind, Alignment, Anchor, Block, BlockKind, Cell, Definition, Details, Figure, Group, HeaderScope,
    Heading, Language, List, ListItem, Row, Span, Table,
};
use pulldown_cmark::{BlockQuoteKind, Tag};

/// Something that holds blocks and is still open.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Container {
    /// The page, or an element without meaning of its own.
    Plain,
    Paragraph,
    Heading {
        level: u8,
        classes: Vec<String>,
    },
    Quote(Option<AlertKind>),
    List {
        start: Option<u64>,
        tight: bool,
    },
    Item {
        task: Option<bool>,
    },
    Table {
        columns: Vec<Alignment>,
    },
    Head,
    Row,
    Cell {
        header: Option<HeaderScope>,
        columns: u32,
        rows: u32,
        alignment: Alignment,
    },
    Definitions,
    Term,
    Meaning,
    Footnote(String),
    Details {
        open: bool,
    },
    Caption,
    Figure,
    Group {
        classes: Vec<String>,
        language: Option<Language>,
    },
}

impl Container {
    /// The container that Markdown opens with this tag; cells in the head of a table are headers of their columns.
    pub(super) fn of(tag: Tag<'_>, in_head: bool) -> Self {
        match tag {
            Tag::Paragraph => Self::Paragraph,
            Tag::Heading { level, .. } => Self::Heading { level: level as u8, classes: Vec::new() },
            Tag::BlockQuote(kind) => Self::Quote(kind.map(alert)),
            Tag::List(start) => Self::List { start, tight: true },
            Tag::Item => Self::Item { task: None },
            Tag::FootnoteDefinition(label) => Self::Footnote(label.to_string()),
            Tag::DefinitionList => Self::Definitions,
            Tag::DefinitionListTitle => Self::Term,
            Tag::DefinitionListDefinition => Self::Meaning,
            Tag::Table(columns) => Self::Table { columns: columns.into_iter().map(alignment).collect() },
            Tag::TableHead => Self::Head,
            Tag::TableRow => Self::Row,
            Tag::TableCell => {
                let header = in_head.then_some(HeaderScope::Column);
                Self::Cell { header, columns: 1, rows: 1, alignment: Alignment::Default }
            }
            _ => Self::Plain,
        }
    }
}

fn alert(kind: BlockQuoteKind) -> AlertKind {
    match kind {
        BlockQuoteKind::Note => AlertKind::Note,
        BlockQuoteKind::Tip => AlertKind::Tip,
        BlockQuoteKind::Important => AlertKind::Important,
        BlockQuoteKind::Warning => AlertKind::Warning,
        BlockQuoteKind::Caution => AlertKind::Caution,
    }
}

fn alignment(alignment: pulldown_cmark::Alignment) -> Alignment {
    match alignment {
        pulldown_cmark::Alignment::None => Alignment::Default,
        pulldown_cmark::Alignment::Left => Alignment::Start,
        pulldown_cmark::Alignment::Center => Alignment::Center,
        pulldown_cmark::Alignment::Right => Alignment::End,
    }
}

/// What a container makes.
pub(super) enum Part {
    Block(Block<Run>),
    Item(ListItem<Run>),
    Cell(Cell<Run>, Alignment),
    Row { cells: Vec<(Cell<Run>, Alignment)>, head: bool },
    Caption(Run),
    Term(Run),
    Meaning(Vec<Block<Run>>),
}

/// What a container with these parts makes, in the order that it stands in.
pub(super) fn close(container: Container, parts: Vec<Part>, anchor: Option<Anchor>, span: Span) -> Vec<Part> {
    let block = |kind| Part::Block(Block { kind, anchor: anchor.clone(), span: Some(span.clone()) });
    match container {
        Container::Plain | Container::Footnote(_) => match anchor {
            None => parts,
            Some(_) => vec![block(group(Vec::new(), None, parts))],
        },
        Container::Paragraph => paragraph(parts),
        Container::Heading { level, classes } => {
            let (text, rest) = first_run(parts);
            let heading = text.map(|text| block(BlockKind::Heading(Heading { level, number: None, text, classes })));
            heading.into_iter().chain(rest.into_iter().map(Part::Block)).collect()
        }
        Container::Quote(None) => vec![block(BlockKind::Quote(blocks(parts)))],
        Container::Quote(Some(kind)) => vec![block(BlockKind::Alert(Alert { kind, blocks: blocks(parts) }))],
        Container::List { start, tight } => {
            vec![block(BlockKind::List(List { start, tight, items: items(parts) }))]
        }
        Container::Item { task } => vec![Part::Item(ListItem { task, blocks: blocks(parts) })],
        Container::Table { columns } => {
            let (table, before) = table(columns, parts);
            before.into_iter().map(Part::Block).chain([block(BlockKind::Table(table))]).collect()
        }
        Container::Head => head(parts),
        Container::Row => vec![row(parts)],
        Container::Cell { header, columns, rows, alignment } => {
            vec![Part::Cell(Cell { header, columns, rows, blocks: blocks(parts) }, alignment)]
        }
        Container::Definitions => vec![block(BlockKind::Definitions(definitions(parts)))],
        Container::Term => named(parts, |run| Part::Term(Run { role: RunRole::Term, ..run })),
        Container::Meaning => vec![Part::Meaning(blocks(parts))],
        Container::Caption => named(parts, |run| Part::Caption(Run { role: RunRole::Caption, ..run })),
        Container::Details { open } => {
            let (summary, parts) = caption(parts);
            vec![block(BlockKind::Details(Details { summary, open, blocks: blocks(parts) }))]
        }
        Container::Figure => {
            let (caption, parts) = caption(parts);
            vec![block(BlockKind::Figure(Figure { number: None, blocks: blocks(parts), caption }))]
        }
        Container::Group { classes, language } => vec![block(group(classes, language, parts))],
    }
}

fn group(classes: Vec<String>, language: Option<Language>, parts: Vec<Part>) -> BlockKind<Run> {
    BlockKind::Group(Group { classes, language, blocks: blocks(parts) })
}

/// Parts as blocks, those that stand in a wrong place included: a cell without table is its content.
pub(super) fn blocks(parts: Vec<Part>) -> Vec<Block<Run>> {
    let mut all = Vec::new();
    for part in parts {
        match part {
            Part::Block(block) => all.push(block),
            Part::Item(item) => all.extend(item.blocks),
            Part::Cell(cell, _) => all.extend(cell.blocks),
            Part::Row { cells, .. } => all.extend(cells.into_iter().flat_map(|(cell, _)| cell.blocks)),
            Part::Caption(run) | Part::Term(run) => all.push(words(run)),
            Part::Meaning(blocks) => all.extend(blocks),
        }
    }
    // Most containers hold one block, and a book has very many.
    all.shrink_to_fit();
    all
}

fn words(run: Run) -> Block<Run> {
    Block { span: Some(run.span.clone()), kind: BlockKind::Paragraph(run), anchor: None }
}

/// A paragraph that is nothing but a formula on its own is that formula.
fn paragraph(parts: Vec<Part>) -> Vec<Part> {
    let formula = |part: Part| match part {
        Part::Block(Block { kind: BlockKind::Paragraph(run), anchor, span }) => {
            let kind = match run.inlines.as_slice() {
                [Inline::Math(math)] if math.display => BlockKind::Math(math.clone()),
                _ => BlockKind::Paragraph(run),
            };
            Part::Block(Block { kind, anchor, span })
        }
        part => part,
    };
    parts.into_iter().map(formula).collect()
}

/// The first paragraph's run, and all other blocks.
fn first_run(parts: Vec<Part>) -> (Option<Run>, Vec<Block<Run>>) {
    let mut first = None;
    let mut rest = Vec::new();
    for block in blocks(parts) {
        match block.kind {
            BlockKind::Paragraph(run) if first.is_none() => first = Some(run),
            kind => rest.push(Block { kind, anchor: block.anchor, span: block.span }),
        }
    }
    (first, rest)
}

fn named(parts: Vec<Part>, part: impl Fn(Run) -> Part) -> Vec<Part> {
    let (run, rest) = first_run(parts);
    run.map(part).into_iter().chain(rest.into_iter().map(Part::Block)).collect()
}

fn caption(parts: Vec<Part>) -> (Option<Run>, Vec<Part>) {
    let mut caption = None;
    let mut rest = Vec::new();
    for part in parts {
        match part {
            Part::Caption(run) if caption.is_none() => caption = Some(run),
            part => rest.push(part),
        }
    }
    (caption, rest)
}

fn items(parts: Vec<Part>) -> Vec<ListItem<Run>> {
    let mut items: Vec<ListItem<Run>> = Vec::new();
    for part in parts {
        match part {
            Part::Item(item) => items.push(item),
            other => {
                let stray = blocks(vec![other]);
                match items.last_mut() {
                    Some(item) => item.blocks.extend(stray),
                    None => items.push(ListItem { task: None, blocks: stray }),
                }
            }
        }
    }
    items
}

fn definitions(parts: Vec<Part>) -> Vec<Definition<Run>> {
    let mut definitions: Vec<Definition<Run>> = Vec::new();
    for part in parts {
        match part {
            Part::Term(term) => match definitions.last_mut().filter(|definition| definition.details.is_empty()) {
                Some(definition) => definition.terms.push(term),
                None => definitions.push(Definition { terms: vec![term], details: Vec::new() }),
            },
            part => {
                let detail = blocks(vec![part]);
                match definitions.last_mut() {
                    Some(definition) => definition.details.push(detail),
                    None => definitions.push(Definition { terms: Vec::new(), details: vec![detail] }),
                }
            }
        }
    }
    definitions
}

/// Cells and what else stands in a row.
fn row(parts: Vec<Part>) -> Part {
    let mut cells = Vec::new();
    for part in parts {
        match part {
            Part::Cell(cell, alignment) => cells.push((cell, alignment)),
            other => {
                let blocks = blocks(vec![other]);
                cells.push((Cell { header: None, columns: 1, rows: 1, blocks }, Alignment::Default));
            }
        }
    }
    Part::Row { cells, head: false }
}

/// The rows of a table's head; Markdown's has cells alone.
fn head(parts: Vec<Part>) -> Vec<Part> {
    let rows = if parts.iter().any(|part| matches!(part, Part::Row { .. })) { parts } else { vec![row(parts)] };
    let headed = |part| match part {
        Part::Row { cells, .. } => Part::Row { cells, head: true },
        part => part,
    };
    rows.into_iter().map(headed).collect()
}

/// The table, and the blocks that stood in it outside its cells.
fn table(columns: Vec<Alignment>, parts: Vec<Part>) -> (Table<Run>, Vec<Block<Run>>) {
    let (caption, parts) = caption(parts);
    let (mut head, mut body, mut stray) = (Vec::new(), Vec::new(), Vec::new());
    for part in parts {
        match part {
            Part::Row { cells, head: true } => head.push(cells),
            Part::Row { cells, head: false } if !cells.is_empty() => body.push(cells),
            Part::Row { .. } => {}
            other => stray.extend(blocks(vec![other])),
        }
    }
    let is_head = |row: &Vec<(Cell<Run>, Alignment)>| {
        row.iter().all(|(cell, _)| cell.header == Some(HeaderScope::Column) && cell.rows == 1)
    };
    if head.is_empty() && body.len() > 1 && body.first().is_some_and(is_head) {
        head.push(body.remove(0));
    }
    let columns = if columns.is_empty() { alignments(head.iter().chain(&body)) } else { columns };
    let plain = |rows: Vec<Vec<(Cell<Run>, Alignment)>>| {
        rows.into_iter().map(|row| Row { cells: row.into_iter().map(|(cell, _)| cell).collect() }).collect()
    };
    (Table { number: None, caption, columns, head: plain(head), body: plain(body) }, stray)
}

/// The columns that rows take up, cells that span several rows counted in each, and the alignment asked for last.
fn alignments<'a>(rows: impl Iterator<Item = &'a Vec<(Cell<Run>, Alignment)>>) -> Vec<Alignment> {
    const WIDEST: usize = 1_000;
    let mut columns: Vec<Alignment> = Vec::new();
    // For each column, how many further rows a cell above reaches into.
    let mut taken: Vec<u32> = Vec::new();
    for row in rows {
        let mut column = 0;
        let mut fresh = Vec::new();
        for (cell, alignment) in row {
            while taken.get(column).is_some_and(|rows| *rows > 0) {
                column += 1;
            }
            for _ in 0..cell.columns {
                if column >= WIDEST {
                    break;
                }
                columns.resize(columns.len().max(column + 1), Alignment::Default);
                if *alignment != Alignment::Default && cell.columns == 1 {
                    columns[column] = *alignment;
                }
                fresh.push((column, cell.rows));
                column += 1;
            }
        }
        taken.iter_mut().for_each(|rows| *rows = rows.saturating_sub(1));
        taken.resize(columns.len(), 0);
        fresh.into_iter().for_each(|(column, rows)| taken[column] = rows.saturating_sub(1));
    }
    columns
}
