//! The whole book: chapters laid out, put together, numbered.

use crate::assembly::{append, collect_faces, outline, settle_links};
use crate::chapter::{Chapter, lay_out_chapter};
use crate::contents::{Entry, lay_out_contents};
use crate::cover::lay_out_cover;
use crate::document::{Document, OutlineEntry, Place};
use crate::fonts::Fonts;
use crate::furniture::furnish;
use crate::galley::HeadingEntry;
use crate::lines::Shaper;
use crate::options::Options;
use crate::style::Style;
use crate::tree::{Child, Node, NodeId, NodeKind};
use polypress_model::{Book, Page, Part};
use rayon::prelude::*;

/// Lays a book out on pages. The same book and options give the same document, however many threads work on it.
pub fn lay_out(book: &Book, options: &Options) -> Document {
    let style = Style::new(options, &book.locale);
    let fonts = Fonts::shipped();
    let pages: Vec<(&Part, &Page)> =
        book.parts.iter().flat_map(|part| part.pages.iter().map(move |page| (part, page))).collect();
    let chapters: Vec<Chapter> = pages
        .par_iter()
        .map_init(|| Shaper::new(fonts), |shaper, (_, page)| lay_out_chapter(book, page, &style, shaper))
        .collect();
    let front = front_matter(book, options, &style, &pages, &chapters);
    let mut making =
        Making { document: Document { nodes: vec![Node::default()], ..Document::default() }, ..Making::default() };
    for chapter in front {
        making.add(chapter, NodeId(0), 0);
    }
    let mut body = pages.iter().zip(chapters).peekable();
    for part in &book.parts {
        let node = making.part();
        while let Some(((_, page), chapter)) = body.next_if(|((of, _), _)| std::ptr::eq(*of, part)) {
            making.add(chapter, node, page.depth);
        }
    }
    let Making { mut document, heads, .. } = making;
    settle_links(&mut document);
    furnish(&mut document, book, &style, &heads);
    collect_faces(&mut document, fonts);
    document
}

/// Cover and contents. The contents are laid out twice, since their own pages move the numbers that they print.
fn front_matter(
    book: &Book,
    options: &Options,
    style: &Style,
    pages: &[(&Part, &Page)],
    chapters: &[Chapter],
) -> Vec<Chapter> {
    let mut shaper = Shaper::new(Fonts::shipped());
    let mut front = Vec::new();
    if options.cover {
        front.push(lay_out_cover(book, style, &mut shaper));
    }
    if options.contents_depth > 0 {
        let before: usize = front.iter().map(|chapter| chapter.pages.pages.len()).sum();
        let guess = entries(options, pages, chapters, before);
        let guessed = lay_out_contents(book, &guess, style, &mut shaper);
        let sure = entries(options, pages, chapters, before + guessed.pages.pages.len());
        front.push(lay_out_contents(book, &sure, style, &mut shaper));
    }
    front
}

/// The lines of the contents, for chapters that begin after so many pages.
fn entries(options: &Options, pages: &[(&Part, &Page)], chapters: &[Chapter], mut first: usize) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut last: Option<&Part> = None;
    for ((part, page), chapter) in pages.iter().zip(chapters) {
        let new_part = last.is_none_or(|last| !std::ptr::eq(last, *part));
        if let (true, Some(title)) = (new_part, &part.title) {
            let (title, destination) = (title.to_plain(), String::new());
            entries.push(Entry { number: None, title, language: None, depth: None, page: 0, destination });
        }
        last = Some(part);
        for (heading, place) in &chapter.pages.headings {
            let depth = depth(page.depth, heading);
            if depth < usize::from(options.contents_depth) {
                entries.push(Entry {
                    number: heading.number.clone(),
                    title: heading.title.clone(),
                    language: heading.language.clone(),
                    depth: Some(depth),
                    page: (first + place.page) as u64 + 1,
                    destination: heading.destination.clone(),
                });
            }
        }
        first += chapter.pages.pages.len();
    }
    entries
}

/// How deep a heading lies in the book.
fn depth(page: usize, heading: &HeadingEntry) -> usize {
    page + heading.level.saturating_sub(1)
}

/// The document in the making.
#[derive(Default)]
struct Making {
    document: Document,
    contents: u32,
    /// The running head of every page.
    heads: Vec<Option<String>>,
}

impl Making {
    /// Begins a part of the book.
    fn part(&mut self) -> NodeId {
        let node = NodeId(self.document.nodes.len() as u32);
        self.document.nodes.push(Node { kind: NodeKind::Part, ..Node::default() });
        if let Some(root) = self.document.nodes.first_mut() {
            root.children.push(Child::Node(node));
        }
        node
    }

    /// Adds a chapter that lies so deep in the book.
    fn add(&mut self, chapter: Chapter, parent: NodeId, page_depth: usize) {
        let first = self.document.pages.len();
        for (heading, place) in &chapter.pages.headings {
            let title = heading.number.iter().chain([&heading.title]).cloned().collect::<Vec<_>>().join(" ");
            let place = Place { page: place.page + first, ..*place };
            let (depth, destination) = (depth(page_depth, heading), heading.destination.clone());
            outline(&mut self.document, OutlineEntry { title, depth, place, destination });
        }
        let head = Some(chapter.title.clone()).filter(|title| !title.is_empty());
        self.heads.extend(std::iter::repeat_n(head, chapter.pages.pages.len()));
        append(&mut self.document, chapter, parent, &mut self.contents);
    }
}
