//! Tables.

use crate::blocks::element;
use crate::markup::{Element, Syntax};
use crate::writer::Writer;
use polypress_model::{Alignment, Anchor, Cell, HeaderScope, Inline, Label, Row, Table, Text};

/// From this many columns on, a table may be wider than a small screen and scrolls on its own.
const WIDE: usize = 3;

/// So does one that has a longer word than this, in characters.
const LONG_WORD: usize = 24;

impl<'a> Writer<'a> {
    pub(crate) fn table(&mut self, table: &'a Table, anchor: Option<&'a Anchor>) {
        let wide = table.columns.len() >= WIDE || has_long_word(table);
        if wide {
            let name = table.caption.as_ref().map(Text::to_plain);
            let mut scroller = Element::new("div").class("table");
            if self.markup.syntax() == Syntax::Html {
                // A group and no landmark: several tables may have the same caption.
                scroller = scroller.with("tabindex", "0").with("role", "group").with_some("aria-label", name);
            }
            self.markup.start(scroller);
            self.markup.line();
        }
        self.markup.start(element("table", anchor));
        self.markup.line();
        if let Some(caption) = &table.caption {
            let write_number = |writer: &mut Self| writer.caption_number(Label::TableNumber, table.number.as_ref());
            self.text_between(Element::new("caption"), caption, write_number, |_| {});
            self.markup.line();
        }
        self.rows("thead", &table.head, &table.columns);
        self.rows("tbody", &table.body, &table.columns);
        self.markup.end();
        if wide {
            self.markup.line();
            self.markup.end();
        }
    }

    fn rows(&mut self, section: &'static str, rows: &'a [Row], columns: &[Alignment]) {
        if rows.is_empty() {
            return;
        }
        self.markup.start(Element::new(section));
        self.markup.line();
        let mut grid = Grid::new(columns.len());
        for (index, row) in rows.iter().enumerate() {
            self.markup.start(Element::new("tr"));
            grid.next_row();
            for cell in &row.cells {
                let (column, width, height) = grid.place(cell, rows.len() - index);
                let alignment = columns.get(column).copied().unwrap_or_default();
                self.cell(cell, width, height, alignment);
            }
            self.markup.end();
            self.markup.line();
        }
        self.markup.end();
        self.markup.line();
    }

    fn cell(&mut self, cell: &'a Cell, columns: usize, rows: usize, alignment: Alignment) {
        // A header without words would be announced as one and say nothing.
        let header = cell.header.filter(|_| !cell.blocks.is_empty());
        let scope = header.map(|scope| match scope {
            HeaderScope::Column => "col",
            HeaderScope::Row => "row",
        });
        let element = Element::new(if header.is_some() { "th" } else { "td" })
            .with_some("scope", scope)
            .with_some("colspan", (columns > 1).then(|| columns.to_string()))
            .with_some("rowspan", (rows > 1).then(|| rows.to_string()))
            .class(match alignment {
                Alignment::Default => "",
                Alignment::Start => "align-start",
                Alignment::Center => "align-center",
                Alignment::End => "align-end",
            });
        self.markup.start(element);
        self.flow(&cell.blocks);
        self.markup.end();
    }
}

/// Whether a line of a cell may be unbreakable for longer than a small screen is wide. Code breaks anywhere.
fn has_long_word(table: &Table) -> bool {
    let mut found = false;
    let cells = table.head.iter().chain(&table.body).flat_map(|row| &row.cells);
    let mut look = |text: &Text| found |= has_long(&text.inlines);
    cells.flat_map(|cell| &cell.blocks).for_each(|block| block.for_each(&mut look));
    found
}

fn has_long(inlines: &[Inline]) -> bool {
    // From Thai on, there are scripts that break between letters.
    let ends = |character: char| character.is_whitespace() || character >= '\u{e00}';
    inlines.iter().any(|inline| match inline {
        Inline::Text(words) => words.split(ends).any(|word| word.chars().count() > LONG_WORD),
        Inline::Styled { inlines, .. } | Inline::Link { inlines, .. } | Inline::Span { inlines, .. } => {
            has_long(inlines)
        }
        _ => false,
    })
}

/// Which columns of a row are taken by cells of the rows above it.
struct Grid {
    /// For each column, how many rows it is still taken for, the current one included.
    taken: Vec<usize>,
    next: usize,
}

impl Grid {
    fn new(columns: usize) -> Self {
        Self { taken: vec![0; columns], next: 0 }
    }

    fn next_row(&mut self) {
        self.taken.iter_mut().for_each(|rows| *rows = rows.saturating_sub(1));
        self.next = 0;
    }

    /// The column of the next cell, and how many columns and rows it can span without leaving the table.
    fn place(&mut self, cell: &Cell, rows_left: usize) -> (usize, usize, usize) {
        let free = self.taken.iter().skip(self.next).take_while(|rows| **rows > 0).count();
        let column = self.next + free;
        let room = self.taken.len().saturating_sub(column).max(1);
        let width = (cell.columns as usize).clamp(1, room);
        let height = (cell.rows as usize).clamp(1, rows_left.max(1));
        self.taken.iter_mut().skip(column).take(width).for_each(|rows| *rows = height);
        self.next = column + width;
        (column, width, height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_find_their_columns_beside_those_that_span_rows() {
        let cell = |columns, rows| Cell { header: None, columns, rows, blocks: Vec::new() };
        let mut grid = Grid::new(3);
        grid.next_row();
        assert_eq!(grid.place(&cell(1, 2), 2), (0, 1, 2));
        assert_eq!(grid.place(&cell(9, 9), 2), (1, 2, 2), "no cell leaves the table");
        grid.next_row();
        assert_eq!(grid.place(&cell(1, 1), 1), (3, 1, 1), "all columns are taken");
        let mut grid = Grid::new(3);
        grid.next_row();
        grid.place(&cell(1, 2), 2);
        grid.next_row();
        assert_eq!(grid.place(&cell(1, 1), 1), (1, 1, 1));
    }
}
