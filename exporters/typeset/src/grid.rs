//! The grid of a table: which cell covers which rows and columns, and how wide the columns are.

use polypress_model::Row;
use std::ops::Range;

/// The most columns that a table may claim to have.
const MOST_COLUMNS: usize = 500;

/// A cell's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slot {
    /// The row it begins in.
    pub(crate) row: usize,
    /// Its index among the cells of that row.
    pub(crate) cell: usize,
    /// The column it begins in.
    pub(crate) column: usize,
    /// How many columns it covers.
    pub(crate) columns: usize,
    /// How many rows it covers.
    pub(crate) rows: usize,
}

/// Where the cells of the head or body of a table stand.
#[derive(Clone, Debug, Default)]
pub(crate) struct Grid {
    /// By rows.
    pub(crate) slots: Vec<Slot>,
    /// Rows that cells join.
    pub(crate) groups: Vec<Range<usize>>,
    pub(crate) columns: usize,
    covered: Vec<usize>,
}

impl Grid {
    /// Places the cells of rows; a cell that claims to span more columns than the table has spans what there are.
    pub(crate) fn new(rows: &[Row], columns: usize) -> Self {
        let columns = columns.min(MOST_COLUMNS);
        let mut grid = Self { columns, ..Self::default() };
        // For each column the first row that is free in it.
        let mut free: Vec<usize> = Vec::new();
        let mut joined = 0;
        for (index, row) in rows.iter().enumerate() {
            grid.covered.push(free.iter().filter(|first| **first > index).count());
            let mut column = 0;
            for (cell, content) in row.cells.iter().enumerate() {
                while free.get(column).is_some_and(|first| *first > index) {
                    column += 1;
                }
                let wanted = content.columns.max(1) as usize;
                let until = (column + wanted).min(columns).max(column + 1);
                let blocked = (column..until).find(|column| free.get(*column).is_some_and(|first| *first > index));
                let until = blocked.unwrap_or(until);
                let height = (content.rows.max(1) as usize).min(rows.len() - index);
                if free.len() < until {
                    free.resize(until, 0);
                }
                free.iter_mut().take(until).skip(column).for_each(|first| *first = index + height);
                grid.slots.push(Slot { row: index, cell, column, columns: until - column, rows: height });
                grid.columns = grid.columns.max(until);
                joined = joined.max(index + height);
                column = until;
            }
            joined = joined.max(index + 1);
            match grid.groups.last_mut() {
                Some(last) if last.end > index => last.end = joined,
                _ => grid.groups.push(index..joined),
            }
        }
        grid
    }

    /// How many columns of a row are covered by cells from above.
    pub(crate) fn covered(&self, row: usize) -> usize {
        self.covered.get(row).copied().unwrap_or_default()
    }
}

/// Shares out a width among columns that can use between `least` and `most` each.
pub(crate) fn share(least: &[f32], most: &[f32], width: f32) -> Vec<f32> {
    let (needed, wanted): (f32, f32) = (least.iter().sum(), most.iter().sum());
    if wanted <= width {
        return most.to_vec();
    }
    if needed >= width {
        return least.iter().map(|low| low * width / needed).collect();
    }
    // Narrow columns get all they want as long as the others can have as much; the rest is shared by need.
    let mut settled = vec![false; most.len()];
    loop {
        let taken: f32 = most.iter().zip(&settled).filter(|(_, settled)| **settled).map(|(high, _)| high).sum();
        let open = settled.iter().filter(|settled| !**settled).count().max(1);
        let fair = (width - taken) / open as f32;
        let next = most.iter().zip(&mut settled).filter(|(high, settled)| !**settled && **high <= fair);
        if next.map(|(_, settled)| *settled = true).count() == 0 {
            break;
        }
    }
    let floor = |index: usize| if settled[index] { most[index] } else { least[index] };
    let floors: f32 = (0..most.len()).map(floor).sum();
    if floors > width {
        let (spare, range) = (width - needed, wanted - needed);
        return least.iter().zip(most).map(|(low, high)| low + spare * (high - low) / range).collect();
    }
    let range: f32 = (0..most.len()).map(|index| most[index] - floor(index)).sum();
    let spare = width - floors;
    (0..most.len()).map(|index| floor(index) + spare * (most[index] - floor(index)) / range.max(0.001)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use polypress_model::Cell;

    fn row(cells: &[(u32, u32)]) -> Row {
        let cell = |(columns, rows): &(u32, u32)| Cell { header: None, columns: *columns, rows: *rows, blocks: vec![] };
        Row { cells: cells.iter().map(cell).collect() }
    }

    #[test]
    fn cells_go_around_those_that_reach_down_from_above() {
        let grid = Grid::new(&[row(&[(1, 2), (2, 1)]), row(&[(1, 1), (1, 1)]), row(&[(9, 9)])], 3);
        let places: Vec<_> = grid.slots.iter().map(|slot| (slot.row, slot.column, slot.columns, slot.rows)).collect();
        assert_eq!(places, [(0, 0, 1, 2), (0, 1, 2, 1), (1, 1, 1, 1), (1, 2, 1, 1), (2, 0, 3, 1)]);
        assert_eq!(grid.groups, [0..2, 2..3]);
    }

    #[test]
    fn columns_share_the_width() {
        assert_eq!(share(&[10.0, 10.0], &[20.0, 30.0], 100.0), [20.0, 30.0]);
        let shared = share(&[10.0, 30.0], &[20.0, 300.0], 100.0);
        assert_eq!(shared, [20.0, 80.0]);
        assert_eq!(share(&[100.0, 100.0], &[200.0, 200.0], 100.0), [50.0, 50.0]);
    }
}
