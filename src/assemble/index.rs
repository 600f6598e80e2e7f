//! What is where, decided once for all locales.

use super::{Sources, footnotes, numbering};
use crate::markdown::{Inline, Page};
use polypress_model::{Anchor, Block, Number, PagePath, SourcePath, Style};
use std::collections::{BTreeMap, BTreeSet};

/// Pages by file and by address, their anchors and numbers.
pub(super) struct Index {
    sources: BTreeMap<SourcePath, usize>,
    addresses: BTreeMap<PagePath, usize>,
    anchors: Vec<BTreeSet<Anchor>>,
    listed: Vec<bool>,
    numbers: Vec<Option<Number>>,
    first: Vec<numbering::Captions>,
    footnotes: Vec<footnotes::Footnotes>,
    has_terms: Vec<bool>,
    terms_page: PagePath,
}

impl Index {
    pub(super) fn new(sources: &Sources<'_>) -> Self {
        let pages = sources.pages;
        let by_source: BTreeMap<_, _> =
            pages.iter().enumerate().map(|(index, page)| (page.page.source.clone(), index)).collect();
        let numbering = numbering::number(sources.outline, pages, &by_source);
        Self {
            addresses: pages.iter().enumerate().map(|(index, page)| (page.page.path.clone(), index)).collect(),
            anchors: pages.iter().map(|page| anchors(&page.page)).collect(),
            footnotes: pages.iter().map(|page| footnotes::Footnotes::new(&page.page)).collect(),
            has_terms: pages.iter().map(|page| has_terms(&page.page)).collect(),
            terms_page: free_address(pages.iter().map(|page| &page.page.path).collect()),
            listed: numbering.listed,
            numbers: numbering.numbers,
            first: numbering.first,
            sources: by_source,
        }
    }

    /// The page that was read from this file.
    pub(super) fn by_source(&self, source: &SourcePath) -> Option<usize> {
        self.sources.get(source).copied()
    }

    /// The page at this address.
    pub(super) fn by_address(&self, address: &PagePath) -> Option<usize> {
        self.addresses.get(address).copied()
    }

    /// All addresses, for suggestions.
    pub(super) fn addresses(&self) -> impl Iterator<Item = &PagePath> {
        self.addresses.keys()
    }

    /// The anchors of a page.
    pub(super) fn anchors(&self, page: usize) -> &BTreeSet<Anchor> {
        &self.anchors[page]
    }

    /// Whether the outline has the page.
    pub(super) fn is_listed(&self, page: usize) -> bool {
        self.listed[page]
    }

    /// The number of the page as a chapter.
    pub(super) fn number(&self, page: usize) -> Option<&Number> {
        self.numbers[page].as_ref()
    }

    /// The numbers of the first figure and the first table with a caption on the page.
    pub(super) fn first_captions(&self, page: usize) -> numbering::Captions {
        self.first[page]
    }

    /// The footnotes of the page in the order of their numbers.
    pub(super) fn footnotes(&self, page: usize) -> &footnotes::Footnotes {
        &self.footnotes[page]
    }

    /// Whether the page marks terms for the index.
    pub(super) fn has_terms(&self, page: usize) -> bool {
        self.has_terms[page]
    }

    /// The address of the index of terms.
    pub(super) fn terms_page(&self) -> &PagePath {
        &self.terms_page
    }
}

/// An address for the index of terms that no page has.
fn free_address(taken: BTreeSet<&PagePath>) -> PagePath {
    let names = std::iter::once("terms".to_owned()).chain((2..).map(|number| format!("terms-{number}")));
    let mut free = names.map(PagePath::new).filter(|path| !taken.contains(path));
    free.next().unwrap_or_else(|| PagePath::new("terms"))
}

fn has_terms(page: &Page) -> bool {
    let mut found = false;
    page.for_each_run(&mut |run| found |= run.inlines.iter().any(is_or_has_term));
    found
}

fn is_or_has_term(inline: &Inline) -> bool {
    match inline {
        Inline::Styled { style: Style::Term, .. } => true,
        Inline::Styled { inlines, .. } | Inline::Link { inlines, .. } | Inline::Span { inlines, .. } => {
            inlines.iter().any(is_or_has_term)
        }
        _ => false,
    }
}

fn anchors(page: &Page) -> BTreeSet<Anchor> {
    let mut anchors = BTreeSet::new();
    collect_block_anchors(&page.blocks, &mut anchors);
    page.for_each_run(&mut |run| collect_inline_anchors(&run.inlines, &mut anchors));
    anchors
}

fn collect_block_anchors<T>(blocks: &[Block<T>], anchors: &mut BTreeSet<Anchor>) {
    for block in blocks {
        anchors.extend(block.anchor.clone());
        block.children().into_iter().for_each(|children| collect_block_anchors(children, anchors));
    }
}

/// The anchors of inline content, in its order.
pub(super) fn collect_inline_anchors(inlines: &[Inline], anchors: &mut impl Extend<Anchor>) {
    for inline in inlines {
        match inline {
            Inline::Anchor(anchor) => anchors.extend([anchor.clone()]),
            Inline::Styled { inlines, .. } | Inline::Link { inlines, .. } | Inline::Span { inlines, .. } => {
                collect_inline_anchors(inlines, anchors);
            }
            _ => {}
        }
    }
}
