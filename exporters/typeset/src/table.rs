//! Tables: rows of cells, each cell a column of blocks.

use crate::composer::{Column, Composer};
use crate::document::{ArtifactKind, Item};
use crate::fit::Needs;
use crate::galley::{Galley, Piece};
use crate::geometry::Rect;
use crate::grid::{Grid, Slot, share};
use crate::inline::Look;
use crate::paragraph::Placement;
use crate::style;
use crate::tree::{NodeId, NodeKind};
use polypress_model::label::Argument;
use polypress_model::{Alignment, BlockKind, Cell, HeaderScope, Label, Row, Table};

/// Where the columns of a table stand.
pub(crate) struct Tracks {
    /// Left edge and width of each.
    pub(crate) columns: Vec<(f32, f32)>,
    pub(crate) padding: f32,
}

/// What a table is told that other tables find out.
#[derive(Clone, Copy)]
pub(crate) struct Given<'a> {
    /// How its columns share the width.
    pub(crate) shares: &'a [f32],
    /// What it is called where it goes on.
    pub(crate) name: &'a str,
}

/// A cell that is set, waiting for its row's height.
struct SetCell {
    slot: Slot,
    galley: Galley,
}

impl Composer<'_> {
    pub(crate) fn table(&mut self, galley: &mut Galley, table: &Table, column: &Column) {
        self.table_in(galley, table, column, None);
    }

    /// A table whose columns share the width as they are told, whatever they hold.
    pub(crate) fn table_of_shares(&mut self, galley: &mut Galley, table: &Table, column: &Column, given: Given<'_>) {
        self.table_in(galley, table, column, Some(given));
    }

    fn table_in(&mut self, galley: &mut Galley, table: &Table, column: &Column, given: Option<Given<'_>>) {
        let rows = table.head.iter().chain(&table.body);
        let longest = rows.map(|row| row.cells.len()).max().unwrap_or_default().max(table.columns.len());
        let (head, body) = (Grid::new(&table.head, longest), Grid::new(&table.body, longest));
        let count = head.columns.max(body.columns);
        if count == 0 {
            return;
        }
        let summary = table.caption.as_ref().map(|caption| caption.to_plain());
        let node = self.node(column.node, NodeKind::Table { summary });
        let mut outer = column.under(node);
        let needs = given.is_none().then(|| self.needs(table, (&head, &body), count, &outer.smaller()));
        let turned = needs.as_ref().is_some_and(|needs| self.fit(needs, &mut outer));
        let inner = outer.smaller();
        let mut whole = Galley::default();
        if let Some(caption) = &table.caption {
            let (label, placement) = (Label::TableNumber, Placement::Start);
            self.caption(&mut whole, label, table.number.as_ref(), caption, placement, &column.caption(&outer));
            whole.pieces.iter_mut().for_each(|piece| piece.keep = true);
            whole.space(self.style.size * 0.4);
        }
        let tracks = match &needs {
            Some(needs) => Tracks::new(&needs.scaled(outer.size / column.size), &inner),
            None => Tracks::of_shares(given.map_or(&[], |given| given.shares), &inner),
        };
        let head_pieces = self.section(table, &table.head, &head, &tracks, &inner);
        let name = given.map(|given| given.name.to_owned()).or_else(|| self.numbered(table));
        let repeated = self.repeated_head(name, &head_pieces, &inner);
        for mut piece in head_pieces {
            piece.keep = true;
            whole.push(piece);
        }
        for piece in self.section(table, &table.body, &body, &tracks, &inner) {
            whole.push(Piece { head: repeated, ..piece });
        }
        match turned {
            true => self.sheets(galley, whole, table.number.is_some()),
            false => whole.pieces.into_iter().for_each(|piece| galley.push(piece)),
        }
    }

    /// “Table 3”, of a table that has a number.
    fn numbered(&self, table: &Table) -> Option<String> {
        let number = Argument::Text(table.number.as_ref()?.in_locale(&self.book.locale));
        Some(self.book.labels.format(Label::TableNumber, &self.book.locale, &[("number", number)]))
    }

    /// What stands at the top of every further page, if it is not too high.
    fn repeated_head(&mut self, name: Option<String>, head: &[Piece], column: &Column) -> Option<usize> {
        let height: f32 = head.iter().map(|piece| piece.height).sum();
        if head.is_empty() || height > self.style.height * 0.3 {
            return None;
        }
        let mut pieces = Vec::new();
        let words = name.into_iter().chain([self.book.labels.words(Label::Continued, &self.book.locale)]);
        let words = words.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · ");
        if !words.is_empty() {
            let look = Look { color: style::QUIET, ..column.label(column.size * 0.85) };
            let paragraph = self.decoration_text(&words, column, &look);
            let mut galley = Galley::default();
            let waiting = std::mem::take(&mut self.anchors);
            self.set(&mut galley, &paragraph, column);
            self.anchors = waiting;
            pieces = galley.pieces;
        }
        pieces.extend(head.iter().map(Piece::repeated));
        self.material.heads.push(pieces);
        Some(self.material.heads.len() - 1)
    }

    /// The pieces of head or body: one for each row, or for rows that cells join, and several for very high rows.
    fn section(&mut self, table: &Table, rows: &[Row], grid: &Grid, tracks: &Tracks, column: &Column) -> Vec<Piece> {
        if rows.is_empty() {
            return Vec::new();
        }
        let is_head = std::ptr::eq(rows, table.head.as_slice());
        let kind = if is_head { NodeKind::TableHead } else { NodeKind::TableBody };
        let section = self.node(column.node, kind);
        let mut pieces = Vec::new();
        let mut slots = grid.slots.iter().peekable();
        for group in &grid.groups {
            let mut cells: Vec<SetCell> = Vec::new();
            for row in group.clone() {
                let node = self.node(section, NodeKind::TableRow);
                let mut used = 0;
                while let Some(slot) = slots.next_if(|slot| slot.row == row) {
                    used += slot.columns;
                    if let Some(cell) = cell_at(rows, slot) {
                        let galley = self.cell(table, cell, slot, tracks, &column.under(node));
                        cells.push(SetCell { slot: slot.clone(), galley });
                    }
                }
                let covered = grid.covered(row);
                for _ in (used + covered)..tracks.columns.len() {
                    self.node(node, NodeKind::Cell { columns: 1, rows: 1 });
                }
            }
            self.join(cells, group.len(), tracks, column, is_head, &mut pieces);
        }
        pieces
    }

    fn cell(&mut self, table: &Table, cell: &Cell, slot: &Slot, tracks: &Tracks, column: &Column) -> Galley {
        let (columns, rows) = (slot.columns as u32, slot.rows as u32);
        let kind = match cell.header {
            Some(scope) => NodeKind::HeaderCell { scope, columns, rows },
            None => NodeKind::Cell { columns, rows },
        };
        let node = self.node(column.node, kind);
        let (x, width) = tracks.span(slot);
        let alignment = table.columns.get(slot.column).copied().unwrap_or_default();
        let inner = Column {
            x: x + tracks.padding,
            width: (width - 2.0 * tracks.padding).max(1.0),
            edge: None,
            bold: cell.header.is_some(),
            placement: match alignment {
                Alignment::Default | Alignment::Start => Placement::Start,
                Alignment::Center => Placement::Center,
                Alignment::End => Placement::End,
            },
            tight: true,
            ..column.under(node)
        };
        let mut galley = Galley::default();
        match cell.blocks.as_slice() {
            [block] => match &block.kind {
                BlockKind::Paragraph(text) if !is_image(text) => {
                    self.anchor(block.anchor.as_ref());
                    let look = cell_look(cell, &inner);
                    self.text(&mut galley, text, &inner, &look);
                }
                _ => self.blocks(&mut galley, &cell.blocks, &inner),
            },
            blocks => self.blocks(&mut galley, blocks, &inner),
        }
        galley
    }

    /// Makes pieces of the cells of joined rows.
    fn join(
        &mut self,
        cells: Vec<SetCell>,
        rows: usize,
        tracks: &Tracks,
        column: &Column,
        is_head: bool,
        pieces: &mut Vec<Piece>,
    ) {
        let padding = column.size * 0.36;
        let first = cells.iter().map(|cell| cell.slot.row).min().unwrap_or_default();
        let heights = row_heights(&cells, first, rows, padding);
        let total: f32 = heights.iter().sum();
        if total > self.style.height * 0.4 {
            return self.slices(cells, tracks, column, padding, pieces);
        }
        let mut piece = Piece { height: total, decorations: column.decorations.clone(), ..Piece::default() };
        if is_head {
            tracks.ground(&mut piece, total);
        }
        for cell in cells {
            let top: f32 = heights.iter().take(cell.slot.row - first).sum();
            let height: f32 = heights.iter().skip(cell.slot.row - first).take(cell.slot.rows).sum();
            tracks.rule(&mut piece, &cell.slot, top + height, is_head);
            let whole = cell.galley.into_piece(&self.material.decorations, &column.decorations);
            piece.absorb(whole, 0.0, top + padding);
        }
        pieces.push(piece);
    }

    /// Rows too high to stay together: slices of a few lines, with those of every cell that stand at this height.
    fn slices(&mut self, cells: Vec<SetCell>, tracks: &Tracks, column: &Column, padding: f32, pieces: &mut Vec<Piece>) {
        let most = self.style.line() * 3.0;
        let mut rows: Vec<Vec<SetCell>> = Vec::new();
        for cell in cells {
            match rows.last_mut() {
                Some(row) if row.first().is_some_and(|first| first.slot.row == cell.slot.row) => row.push(cell),
                _ => rows.push(vec![cell]),
            }
        }
        for row in rows {
            let slots: Vec<Slot> = row.iter().map(|cell| cell.slot.clone()).collect();
            let mut waiting: Vec<_> = row.into_iter().map(|cell| cell.galley.pieces.into_iter().peekable()).collect();
            let mut top = padding;
            while waiting.iter_mut().any(|cell| cell.peek().is_some()) {
                let mut slice = Piece { height: top, decorations: column.decorations.clone(), ..Piece::default() };
                for cell in &mut waiting {
                    let mut taken = Galley::default();
                    while let Some(piece) = cell
                        .next_if(|next| taken.pieces.is_empty() || taken.height() + next.space + next.height <= most)
                    {
                        taken.push(piece);
                    }
                    let whole = taken.into_piece(&self.material.decorations, &column.decorations);
                    slice.height = slice.height.max(top + whole.height);
                    slice.absorb(whole, 0.0, top);
                }
                top = 0.0;
                if !waiting.iter_mut().any(|cell| cell.peek().is_some()) {
                    slice.height += padding;
                    let bottom = slice.height;
                    slots.iter().for_each(|slot| tracks.rule(&mut slice, slot, bottom, false));
                }
                pieces.push(slice);
            }
        }
    }
}

/// How plain words in a cell look.
pub(crate) fn cell_look(cell: &Cell, column: &Column) -> Look {
    let look = if cell.header == Some(HeaderScope::Column) { column.label(column.size * 0.95) } else { column.look() };
    Look { bold: cell.header.is_some(), ..look }
}

fn is_image(text: &polypress_model::Text) -> bool {
    matches!(text.inlines.as_slice(), [polypress_model::Inline::Image(_)])
}

pub(crate) fn cell_at<'a>(rows: &'a [Row], slot: &Slot) -> Option<&'a Cell> {
    rows.get(slot.row)?.cells.get(slot.cell)
}

/// Heights of joined rows: of the cells of one row first, then the last row grows for cells that span several.
fn row_heights(cells: &[SetCell], first: usize, rows: usize, padding: f32) -> Vec<f32> {
    let mut heights = vec![0.0_f32; rows];
    for spanning in [false, true] {
        for cell in cells.iter().filter(|cell| (cell.slot.rows > 1) == spanning) {
            let start = cell.slot.row - first;
            let needed = cell.galley.height() + 2.0 * padding;
            let before: f32 = heights.iter().skip(start).take(cell.slot.rows - 1).sum();
            if let Some(last) = heights.get_mut(start + cell.slot.rows - 1) {
                *last = last.max(needed - before);
            }
        }
    }
    heights
}

impl Column {
    /// How text in the cells of a table is set, compared with the text around it.
    fn smaller(&self) -> Self {
        Self { size: self.size * 0.92, ..self.clone() }
    }

    /// The space at either side of what stands in a cell.
    pub(crate) fn cell_padding(&self) -> f32 {
        self.size * 0.5
    }

    /// Where the caption of a table stands, in the size of the text around the table.
    fn caption(&self, table: &Self) -> Self {
        Self { size: self.size, ..table.clone() }
    }
}

/// Left edge and width of columns of these widths, the first at the start of lines.
fn side_by_side(widths: &[f32], column: &Column) -> Vec<(f32, f32)> {
    let mut x = if column.right_to_left { column.x + column.width } else { column.x };
    let columns = widths.iter().map(|width| {
        if column.right_to_left {
            x -= width;
            return (x, *width);
        }
        x += width;
        (x - width, *width)
    });
    columns.collect()
}

impl Tracks {
    /// Shares the width of a column out.
    fn new(needs: &Needs, column: &Column) -> Self {
        let widths = share(&needs.least, &needs.most, column.width);
        Self { columns: side_by_side(&widths, column), padding: needs.padding }
    }

    /// Columns that share the width of what they stand in.
    pub(crate) fn of_shares(shares: &[f32], column: &Column) -> Self {
        let all: f32 = shares.iter().sum();
        let widths: Vec<f32> = shares.iter().map(|share| column.width * share / all.max(f32::MIN_POSITIVE)).collect();
        Self { columns: side_by_side(&widths, column), padding: column.cell_padding() }
    }

    /// Where columns begin and end, from left to right.
    pub(crate) fn edges(&self) -> Vec<f32> {
        let mut edges: Vec<f32> = self.columns.iter().map(|(x, _)| *x).collect();
        edges.sort_by(f32::total_cmp);
        edges.extend(self.columns.iter().map(|(x, width)| x + width).max_by(f32::total_cmp));
        edges
    }

    /// Left edge and width of what a cell spans.
    fn span(&self, slot: &Slot) -> (f32, f32) {
        let spanned = self.columns.iter().skip(slot.column).take(slot.columns);
        let left = spanned.clone().map(|(x, _)| *x).fold(f32::INFINITY, f32::min);
        let width = spanned.map(|(_, width)| *width).sum();
        (if left.is_finite() { left } else { 0.0 }, width)
    }

    /// The tint behind the head, with a stronger line above it.
    fn ground(&self, piece: &mut Piece, height: f32) {
        let whole = Slot { row: 0, cell: 0, column: 0, columns: self.columns.len(), rows: 1 };
        let (x, width) = self.span(&whole);
        piece.items.push(Item::filled(Rect::new(x, 0.0, width, height), style::GROUND, ArtifactKind::Background));
        piece.items.push(Item::filled(Rect::new(x, 0.0, width, 0.8), style::RULE, ArtifactKind::Layout));
    }

    /// The line below a cell.
    fn rule(&self, piece: &mut Piece, slot: &Slot, y: f32, is_head: bool) {
        let (x, width) = self.span(slot);
        let (thickness, color) = if is_head { (0.8, style::RULE) } else { (0.5, style::HAIRLINE) };
        piece.items.push(Item::filled(Rect::new(x, y - thickness, width, thickness), color, ArtifactKind::Layout));
    }
}

/// A place in the tree that is thrown away after measuring.
pub(crate) const NOWHERE: NodeId = NodeId(u32::MAX);
