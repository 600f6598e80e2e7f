//! Tables that are too wide: made smaller, or turned onto pages that are wider than high.

use crate::composer::{Column, Composer};
use crate::galley::Galley;
use crate::grid::{Grid, Slot};
use crate::table::cell_at;
use polypress_model::{Diagnostic, Table};

/// How small the text of a table may become, as a part of its size.
const SMALLEST: f32 = 0.75;

/// What the columns of a table can make use of.
pub(crate) struct Needs {
    /// The least width of each column, so that no word breaks.
    pub(crate) least: Vec<f32>,
    /// The width of each, so that no line breaks.
    pub(crate) most: Vec<f32>,
    /// Room at both sides of a cell.
    pub(crate) padding: f32,
}

impl Needs {
    /// The same in text of another size.
    pub(crate) fn scaled(&self, scale: f32) -> Self {
        let scaled = |widths: &[f32]| widths.iter().map(|width| width * scale).collect();
        Self { least: scaled(&self.least), most: scaled(&self.most), padding: self.padding * scale }
    }
}

impl Composer<'_> {
    /// Measures the columns of a table.
    pub(crate) fn needs(&mut self, table: &Table, grids: (&Grid, &Grid), count: usize, column: &Column) -> Needs {
        let padding = column.cell_padding();
        let mut least = vec![padding * 2.0 + 1.0; count];
        let mut most = least.clone();
        for (rows, grid) in [(&table.head, grids.0), (&table.body, grids.1)] {
            for slot in &grid.slots {
                let Some(cell) = cell_at(rows, slot) else { continue };
                let (low, high) = self.measure(cell, column);
                widen(&mut least, slot, low + 2.0 * padding);
                widen(&mut most, slot, high + 2.0 * padding + 0.1);
            }
        }
        Needs { least, most, padding }
    }

    /// Makes room for a table that is too wide, and reports how. Whether it is turned: a table of the text itself can
    /// have pages of its own, one within another block cannot.
    pub(crate) fn fit(&mut self, needs: &Needs, column: &mut Column) -> bool {
        let needed: f32 = needs.least.iter().sum();
        let scale = column.width / needed;
        if scale >= 1.0 {
            return false;
        }
        let is_inner = column.depth > 0 || column.x != 0.0 || !column.decorations.is_empty() || column.edge.is_none();
        let wider = self.style.turned().width;
        let turned = scale < SMALLEST && !is_inner && wider > column.width;
        let scale = if turned { (wider / needed).min(1.0) } else { scale };
        if turned {
            (column.width, column.edge) = (wider, Some((0.0, wider)));
        }
        // A little smaller than it must be, since widths are rounded.
        column.size *= if scale < 1.0 { (scale * 0.995).max(SMALLEST) } else { 1.0 };
        let how = match (turned, scale) {
            (_, scale) if scale < SMALLEST => "words in it are broken",
            (true, 1.0) => "it is printed on a page of its own, turned",
            (true, _) => "it is printed on a page of its own, turned, its text smaller",
            (false, _) => "its text is printed smaller",
        };
        let message = format!("the table is too wide for the page; {how}");
        let finding = match scale < SMALLEST {
            true => Diagnostic::warning("table-wide", message).hint("give it fewer columns, or shorter words"),
            false => Diagnostic::info("table-wide", message),
        };
        self.diagnostics.push(finding.in_locale(self.book.locale.tag.clone()));
        turned
    }

    /// Puts a table on turned pages, each with the head of the table. One that the text can name may stand on a later
    /// page, so that the page before it is filled.
    pub(crate) fn sheets(&mut self, galley: &mut Galley, table: Galley, is_numbered: bool) {
        let style = self.style.turned();
        let mut sheets: Vec<Galley> = Vec::new();
        let mut rows = table.pieces.into_iter().peekable();
        while let Some(first) = rows.next() {
            let mut sheet = Galley::default();
            let head = first.head.filter(|_| !sheets.is_empty()).and_then(|head| self.material.heads.get(head));
            head.into_iter().flatten().for_each(|piece| sheet.push(piece.repeated()));
            sheet.push(first);
            while let Some(row) = rows.next_if(|row| sheet.height() + row.space + row.height <= style.height) {
                sheet.push(row);
            }
            sheets.push(sheet);
        }
        let floats = is_numbered && sheets.len() == 1;
        for sheet in sheets {
            let mut piece = sheet.into_piece(&self.material.decorations, &[]);
            (piece.space, piece.height, piece.turned) = (0.0, self.style.height, true);
            piece.float = usize::from(floats && piece.notes.is_empty());
            // What comes before cannot stand on a page that is turned.
            if let Some(last) = galley.pieces.last_mut() {
                last.keep = false;
            }
            galley.push(piece);
        }
    }
}

/// Makes the columns that a cell spans together at least this wide.
fn widen(widths: &mut [f32], slot: &Slot, width: f32) {
    let spanned: f32 = widths.iter().skip(slot.column).take(slot.columns).sum();
    let more = (width - spanned).max(0.0) / slot.columns.max(1) as f32;
    widths.iter_mut().skip(slot.column).take(slot.columns).for_each(|column| *column += more);
}
