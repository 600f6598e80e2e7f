//! The whole book: chapters laid out, put together, numbered.

use crate::assembly::{append, collect_faces, outline, settle_links};
use crate::chapter::lay_out_chapter;
use crate::document::{Document, OutlineEntry, Place};
use crate::fonts::{Fonts, Script};
use crate::furniture::furnish;
use crate::lines::Shaper;
use crate::options::Options;
use crate::style::Style;
use crate::tree::{Child, Node, NodeId, NodeKind};
use polypress_model::{Book, Page, Part};
use rayon::prelude::*;

/// Lays a book out on pages. The same book and options give the same document, however many threads work on it.
pub fn lay_out(book: &Book, options: &Options) -> Document {
    let style = Style::new(options, Script::of(&book.locale.tag));
    let fonts = Fonts::shipped();
    let pages: Vec<(&Part, &Page)> =
        book.parts.iter().flat_map(|part| part.pages.iter().map(move |page| (part, page))).collect();
    let chapters: Vec<_> = pages
        .par_iter()
        .map_init(|| Shaper::new(fonts), |shaper, (_, page)| lay_out_chapter(book, page, &style, shaper))
        .collect();
    let mut document = Document { nodes: vec![Node::default()], ..Document::default() };
    let mut contents = 0;
    let mut heads: Vec<Option<String>> = Vec::new();
    let mut parts: Vec<(*const Part, NodeId)> = Vec::new();
    for ((part, page), chapter) in pages.iter().zip(chapters) {
        let key: *const Part = *part;
        let node = match parts.last() {
            Some((last, node)) if *last == key => *node,
            _ => {
                let node = NodeId(document.nodes.len() as u32);
                document.nodes.push(Node { kind: NodeKind::Part, ..Node::default() });
                if let Some(root) = document.nodes.first_mut() {
                    root.children.push(Child::Node(node));
                }
                parts.push((key, node));
                node
            }
        };
        let first = document.pages.len();
        for (heading, place) in &chapter.pages.headings {
            let title = heading.number.iter().chain([&heading.title]).cloned().collect::<Vec<_>>().join(" ");
            let depth = page.depth + heading.level.saturating_sub(1);
            let place = Place { page: place.page + first, ..*place };
            outline(&mut document, OutlineEntry { title, depth, place, destination: heading.destination.clone() });
        }
        heads.extend(std::iter::repeat_n(Some(chapter.title.clone()), chapter.pages.pages.len()));
        append(&mut document, chapter, node, &mut contents);
    }
    settle_links(&mut document);
    furnish(&mut document, book, &style, &heads);
    collect_faces(&mut document, fonts);
    document
}
