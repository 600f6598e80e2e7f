//! The whole book: chapters laid out, put together, numbered.

use crate::assembly::{append, collect_faces, outline, settle_links};
use crate::chapter::{Chapter, lay_out_chapter};
use crate::document::{Document, OutlineEntry, Page, Place};
use crate::folios::{Series, Sheaf, Standing, arrange};
use crate::front_matter::lay_out_front_matter;
use crate::furniture::{Leaf, furnish};
use crate::galley::HeadingEntry;
use crate::index::PageNumbers;
use crate::memory::{Memory, Recollection};
use crate::options::Options;
use crate::shaping::Shaper;
use crate::style::Style;
use crate::tree::{Child, Node, NodeId, NodeKind};
use crate::watermark::lay_out_watermark;
use polypress_model::{Block, BlockKind, Book, Diagnostic, PartKind};
use rayon::prelude::*;

/// A chapter, or a piece of front matter, with its place in the book.
#[derive(Clone, Debug)]
pub(crate) struct Section {
    pub(crate) chapter: Chapter,
    pub(crate) series: Series,
    /// Whether it begins on an odd page.
    pub(crate) odd: bool,
    /// How deep its headings lie in the book.
    pub(crate) depth: usize,
    /// Index of its part; `None` for what no author wrote.
    pub(crate) part: Option<usize>,
}

/// Lays a book out on pages. The same book and options give the same document, however many threads work on it.
pub fn lay_out(book: &Book, options: &Options) -> Document {
    lay_out_with(None, book, options)
}

/// Lays a book out as [`lay_out`] does, but for the chapters that `memory` holds from an earlier time, if there is one.
pub fn lay_out_with(memory: Option<&dyn Memory>, book: &Book, options: &Options) -> Document {
    let style = Style::new(options, &book.locale);
    let recollection = memory.and_then(|memory| Recollection::new(memory, book, options));
    let text = lay_out_text(book, options, &style, recollection.as_ref());
    let sections = with_front_matter(text, book, options, &style);
    let standings = arrange(&sections.iter().map(Section::sheaf).collect::<Vec<_>>());
    let mut making =
        Making { document: Document { nodes: vec![Node::default()], ..Document::default() }, ..Making::default() };
    let nodes = sections.iter().map(|section| section.chapter.nodes.len()).sum::<usize>() + book.parts.len();
    making.document.nodes.reserve_exact(nodes);
    for (section, standing) in sections.into_iter().zip(standings) {
        making.add(section, &standing, &style);
    }
    let Making { mut document, leaves, .. } = making;
    document.two_sided = options.two_sided;
    if style.narrowed {
        let finding =
            Diagnostic::warning("margins-wide", "the margins leave less than a third of the paper to the text")
                .hint("set narrower margins in [export.pdf], or larger paper")
                .note("they are narrowed");
        document.diagnostics.push(finding);
    }
    settle_links(&mut document);
    furnish(&mut document, book, (&style, &options.fonts), &leaves);
    if let Some(watermark) = lay_out_watermark(book, options, &style) {
        let pages = document
            .pages
            .iter_mut()
            .zip(&leaves)
            .filter(|(page, leaf)| leaf.series != Series::Cover && !page.items.is_empty());
        pages.for_each(|(page, _)| page.watermark = Some(watermark.clone()));
    }
    collect_faces(&mut document, &options.fonts);
    document
}

/// How often an index is laid out at most, until it no longer moves the numbers that it prints.
const MOST_ROUNDS: usize = 3;

/// Front matter and text. An index needs the numbers of all pages, so it is laid out anew when they are known.
fn with_front_matter(mut text: Vec<Section>, book: &Book, options: &Options, style: &Style) -> Vec<Section> {
    let is_index = |block: &Block| matches!(block.kind, BlockKind::Index(_));
    let pages = book.pages().enumerate().filter(|(_, page)| page.blocks.iter().any(is_index));
    let indexes: Vec<(usize, &polypress_model::Page)> = pages.collect();
    let mut rounds = 0;
    loop {
        let mut sections = lay_out_front_matter(book, options, style, &text);
        let front = sections.len();
        sections.append(&mut text);
        rounds += 1;
        if indexes.is_empty() || rounds > MOST_ROUNDS {
            return sections;
        }
        let standings = arrange(&sections.iter().map(Section::sheaf).collect::<Vec<_>>());
        let numbers = PageNumbers::of(book, &sections, &standings);
        let mut shaper = Shaper::new(&options.fonts, &book.locale.tag);
        let mut has_moved = false;
        for (index, page) in &indexes {
            let Some(section) = sections.get_mut(front + index) else { continue };
            let before = section.sheaf().pages;
            section.chapter = lay_out_chapter(book, page, style, &numbers, &mut shaper);
            has_moved |= section.sheaf().pages != before;
        }
        if !has_moved {
            return sections;
        }
        text = sections.split_off(front);
    }
}

/// What the authors wrote, page by page of the book.
fn lay_out_text(
    book: &Book,
    options: &Options,
    style: &Style,
    recollection: Option<&Recollection<'_>>,
) -> Vec<Section> {
    let pages: Vec<_> = (0..)
        .zip(&book.parts)
        .flat_map(|(index, part)| part.pages.iter().map(move |page| (index, part.kind, page)))
        .collect();
    let lay_out = |shaper: &mut Shaper, (part, kind, page): &(usize, PartKind, &polypress_model::Page)| {
        let mut anew = || lay_out_chapter(book, page, style, PageNumbers::unknown(), shaper);
        Section {
            chapter: match recollection {
                Some(recollection) => recollection.chapter(page, anew),
                None => anew(),
            },
            series: if *kind == PartKind::Front { Series::Front } else { Series::Body },
            odd: options.odd_starts() && page.depth == 0,
            depth: page.depth,
            part: Some(*part),
        }
    };
    pages.par_iter().map_init(|| Shaper::new(&options.fonts, &book.locale.tag), lay_out).collect()
}

impl Section {
    pub(crate) fn sheaf(&self) -> Sheaf {
        Sheaf { series: self.series, pages: self.chapter.pages.pages.len(), odd: self.odd }
    }

    /// How deep a heading lies in the book.
    pub(crate) fn depth_of(&self, heading: &HeadingEntry) -> usize {
        self.depth + heading.level.saturating_sub(1)
    }
}

/// The document in the making.
#[derive(Default)]
struct Making {
    document: Document,
    contents: u32,
    leaves: Vec<Leaf>,
    /// The part that is being added, and its node.
    part: Option<(usize, NodeId)>,
}

impl Making {
    /// The node below which a section of this part comes.
    fn parent(&mut self, part: Option<usize>) -> NodeId {
        let Some(part) = part else { return NodeId(0) };
        match self.part {
            Some((current, node)) if current == part => node,
            _ => {
                let node = NodeId(self.document.nodes.len() as u32);
                self.document.nodes.push(Node { kind: NodeKind::Part, ..Node::default() });
                if let Some(root) = self.document.nodes.first_mut() {
                    root.children.push(Child::Node(node));
                }
                self.part = Some((part, node));
                node
            }
        }
    }

    fn add(&mut self, mut section: Section, standing: &Standing, style: &Style) {
        let parent = self.parent(section.part);
        for _ in 0..standing.blank {
            self.blank(style);
        }
        let chapter = &mut section.chapter;
        let title = Some(chapter.title.clone()).filter(|title| !title.is_empty());
        let opening = chapter.pages.headings.first().is_some_and(|(heading, at)| heading.level == 1 && at.page == 0);
        for (index, number) in (0..chapter.pages.pages.len()).zip(standing.number..) {
            if (standing.first + index) % 2 == 1 {
                chapter.pages.shift(index, style.even_shift);
            }
            let opens = opening && index == 0;
            self.leaves.push(Leaf { series: standing.series, number, title: title.clone(), opens });
        }
        for (heading, place) in &section.chapter.pages.headings {
            let title = heading.number.iter().chain([&heading.title]).cloned().collect::<Vec<_>>().join(" ");
            let place = Place { page: place.page + standing.first, ..*place };
            let (depth, destination) = (section.depth_of(heading), heading.destination.clone());
            outline(&mut self.document, OutlineEntry { title, depth, place, destination });
        }
        append(&mut self.document, section.chapter, parent, &mut self.contents);
    }

    /// Adds a page without anything on it, so that the next one is odd. It goes on with the numbers before it.
    fn blank(&mut self, style: &Style) {
        let (width, height) = (style.page_width, style.page_height);
        self.document.pages.push(Page { width, height, ..Page::default() });
        let before = self.leaves.last().map(|leaf| (leaf.series, leaf.number));
        let (series, number) = before.unwrap_or((Series::Cover, 0));
        self.leaves.push(Leaf { series, number: number + 1, title: None, opens: false });
    }
}
