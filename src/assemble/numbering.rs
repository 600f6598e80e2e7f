//! Numbers of chapters, figures and tables: the same in every locale, whatever a locale leaves out.

use crate::messages::IdentifiedPage;
use crate::outline::Outline;
use polypress_model::{Block, BlockKind, Number, PartKind, SourcePath};
use std::collections::BTreeMap;

/// What the outline decides for each page.
pub(super) struct Numbering {
    pub(super) listed: Vec<bool>,
    pub(super) numbers: Vec<Option<Number>>,
    pub(super) first: Vec<Captions>,
}

/// The numbers of the next figure and the next table with a caption.
#[derive(Clone, Copy, Debug)]
pub(super) struct Captions {
    figure: u64,
    table: u64,
}

/// Numbers the pages of the body by their depth, and figures and tables with a caption through the book.
pub(super) fn number(
    outline: &Outline,
    pages: &[IdentifiedPage],
    by_source: &BTreeMap<SourcePath, usize>,
) -> Numbering {
    let mut numbering = Numbering {
        listed: vec![false; pages.len()],
        numbers: vec![None; pages.len()],
        first: vec![Captions { figure: 1, table: 1 }; pages.len()],
    };
    let mut counters: Vec<u64> = Vec::new();
    let mut next = Captions { figure: 1, table: 1 };
    for part in &outline.parts {
        for entry in &part.entries {
            let Some(&page) = by_source.get(&entry.source) else { continue };
            numbering.listed[page] = true;
            numbering.first[page] = next;
            next.pass(&pages[page].page.blocks);
            if outline.numbered && part.kind == PartKind::Body {
                counters.resize(entry.depth + 1, 0);
                counters[entry.depth] += 1;
                numbering.numbers[page] = Some(Number(counters.clone()));
            }
        }
    }
    numbering
}

impl Captions {
    /// Counts the captions of blocks.
    fn pass<T>(&mut self, blocks: &[Block<T>]) {
        for block in blocks {
            match &block.kind {
                BlockKind::Figure(figure) => self.figure += u64::from(figure.caption.is_some()),
                BlockKind::Table(table) => self.table += u64::from(table.caption.is_some()),
                _ => {}
            }
            block.children().into_iter().for_each(|children| self.pass(children));
        }
    }

    /// Gives every figure and every table with a caption the next number.
    pub(super) fn number<T>(&mut self, blocks: &mut [Block<T>]) {
        for block in blocks {
            match &mut block.kind {
                BlockKind::Figure(figure) if figure.caption.is_some() => figure.number = take(&mut self.figure),
                BlockKind::Table(table) if table.caption.is_some() => table.number = take(&mut self.table),
                _ => {}
            }
            block.children_mut().into_iter().for_each(|children| self.number(children));
        }
    }
}

fn take(next: &mut u64) -> Option<Number> {
    let number = Number(vec![*next]);
    *next += 1;
    Some(number)
}
