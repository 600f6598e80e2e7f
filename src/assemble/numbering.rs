//! Numbers of chapters and figures: the same in every locale, whatever a locale leaves out.

use crate::messages::IdentifiedPage;
use crate::outline::Outline;
use polypress_model::{Block, BlockKind, Number, PartKind, SourcePath};
use std::collections::BTreeMap;

/// What the outline decides for each page.
pub(super) struct Numbering {
    pub(super) listed: Vec<bool>,
    pub(super) numbers: Vec<Option<Number>>,
    pub(super) first_figures: Vec<u64>,
}

/// Numbers the pages of the body by their depth, and figures with a caption through the book.
pub(super) fn number(
    outline: &Outline,
    pages: &[IdentifiedPage],
    by_source: &BTreeMap<SourcePath, usize>,
) -> Numbering {
    let mut numbering = Numbering {
        listed: vec![false; pages.len()],
        numbers: vec![None; pages.len()],
        first_figures: vec![1; pages.len()],
    };
    let mut counters: Vec<u64> = Vec::new();
    let mut figure = 1;
    for part in &outline.parts {
        for entry in &part.entries {
            let Some(&page) = by_source.get(&entry.source) else { continue };
            numbering.listed[page] = true;
            numbering.first_figures[page] = figure;
            figure += count_figures(&pages[page].page.blocks);
            if outline.numbered && part.kind == PartKind::Body {
                counters.resize(entry.depth + 1, 0);
                counters[entry.depth] += 1;
                numbering.numbers[page] = Some(Number(counters.clone()));
            }
        }
    }
    numbering
}

fn count_figures<T>(blocks: &[Block<T>]) -> u64 {
    let count = |block: &Block<T>| {
        let inside: u64 = block.children().into_iter().map(|children| count_figures(children)).sum();
        inside + u64::from(matches!(&block.kind, BlockKind::Figure(figure) if figure.caption.is_some()))
    };
    blocks.iter().map(count).sum()
}

/// Gives every figure with a caption the next number.
pub(super) fn number_figures<T>(blocks: &mut [Block<T>], next: &mut u64) {
    for block in blocks {
        if let BlockKind::Figure(figure) = &mut block.kind
            && figure.caption.is_some()
        {
            figure.number = Some(Number(vec![*next]));
            *next += 1;
        }
        block.children_mut().into_iter().for_each(|children| number_figures(children, next));
    }
}
