//! The order of a page's footnotes: by their first marks in the source, so that numbers agree between locales.

use crate::markdown::{Inline, Page, Run};
use polypress_model::{Anchor, Block};
use std::collections::{BTreeMap, BTreeSet};

/// The footnotes of a page.
#[derive(Debug, Default)]
pub(super) struct Footnotes {
    /// Index into [`Page::footnotes`] of the first footnote, the second, ….
    pub(super) order: Vec<usize>,
    /// The position in `order` of each label.
    positions: BTreeMap<String, usize>,
}

impl Footnotes {
    pub(super) fn new(page: &Page) -> Self {
        let mut definitions = BTreeMap::new();
        for (index, footnote) in page.footnotes.iter().enumerate() {
            definitions.entry(footnote.label.as_str()).or_insert(index);
        }
        let mut footnotes = Self::default();
        footnotes.meet(&page.blocks, &definitions);
        // A footnote may hold marks of others, which are met in turn.
        let mut next = 0;
        while next < footnotes.order.len() {
            footnotes.meet(&page.footnotes[footnotes.order[next]].blocks, &definitions);
            next += 1;
        }
        for (label, index) in definitions {
            footnotes.add(label, index);
        }
        footnotes
    }

    /// The position of the footnote with this label.
    pub(super) fn position(&self, label: &str) -> Option<usize> {
        self.positions.get(label).copied()
    }

    fn meet(&mut self, blocks: &[Block<Run>], definitions: &BTreeMap<&str, usize>) {
        let mut labels = Vec::new();
        blocks.iter().for_each(|block| block.for_each(&mut |run| marks(&run.inlines, &mut labels)));
        for label in labels {
            if let Some(index) = definitions.get(label) {
                self.add(label, *index);
            }
        }
    }

    fn add(&mut self, label: &str, index: usize) {
        if !self.positions.contains_key(label) {
            self.positions.insert(label.to_owned(), self.order.len());
            self.order.push(index);
        }
    }
}

fn marks<'a>(inlines: &'a [Inline], labels: &mut Vec<&'a str>) {
    for inline in inlines {
        match inline {
            Inline::FootnoteReference { label, .. } => labels.push(label),
            Inline::Styled { inlines, .. } | Inline::Link { inlines, .. } | Inline::Span { inlines, .. } => {
                marks(inlines, labels);
            }
            _ => {}
        }
    }
}

/// The anchor of a footnote: `footnote-2`, or with more behind it where the page has taken that for something else, or
/// what would be the anchor of a mark.
pub(super) fn anchor(number: usize, taken: &BTreeSet<Anchor>) -> Anchor {
    let mut name = format!("footnote-{number}");
    let is_taken = |name: &str| {
        let mark = format!("{name}-mark-");
        let after = taken.range(Anchor::new(&mark)..).next();
        taken.contains(&Anchor::new(name)) || after.is_some_and(|anchor| anchor.as_str().starts_with(&mark))
    };
    while is_taken(&name) {
        name.push_str("-note");
    }
    Anchor::new(name)
}
