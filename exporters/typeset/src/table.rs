//! Tables.

use crate::composer::{Column, Composer};
use crate::galley::Galley;
use polypress_model::Table;

impl Composer<'_> {
    pub(crate) fn table(&mut self, galley: &mut Galley, table: &Table, column: &Column) {
        for row in table.head.iter().chain(&table.body) {
            for cell in &row.cells {
                self.blocks(galley, &cell.blocks, column);
            }
        }
    }
}
