//! Assembly: chapters, cover and contents become one document with page numbers and running heads.

use crate::chapter::Chapter;
use crate::document::{Document, Face, ItemContent, OutlineEntry, Owner, Place};
use crate::fonts::Fonts;
use crate::tree::{Child, LinkTarget, Node, NodeId, NodeKind};
use std::collections::{BTreeMap, BTreeSet};

/// Puts a chapter behind what is in the document already, below `parent`.
pub(crate) fn append(document: &mut Document, chapter: Chapter, parent: NodeId, contents: &mut u32) {
    let (first_page, first_node) = (document.pages.len(), document.nodes.len() as u32);
    let first_content = *contents;
    *contents += chapter.contents;
    let root = NodeId(first_node);
    if let Some(parent) = document.nodes.get_mut(parent.0 as usize) {
        parent.children.push(Child::Node(root));
    }
    document.nodes.extend(chapter.nodes.into_iter().map(|mut node| {
        for child in &mut node.children {
            match child {
                Child::Node(id) => id.0 += first_node,
                Child::Content(id) => id.0 += first_content,
            }
        }
        node
    }));
    document.pages.extend(chapter.pages.pages.into_iter().map(|mut page| {
        for item in &mut page.items {
            if let Owner::Content(id) = &mut item.owner {
                id.0 += first_content;
            }
        }
        page
    }));
    let moved = |place: Place| Place { page: place.page + first_page, ..place };
    document.links.extend(chapter.pages.links.into_iter().map(|mut link| {
        link.page += first_page;
        link.node.0 += first_node;
        link
    }));
    for (name, place) in chapter.pages.destinations {
        document.destinations.entry(name).or_insert(moved(place));
    }
    document.diagnostics.extend(chapter.diagnostics);
}

/// Adds an entry to the outline, at most one level deeper than the one before.
pub(crate) fn outline(document: &mut Document, mut entry: OutlineEntry) {
    let deepest = document.outline.last().map_or(0, |last| last.depth + 1);
    entry.depth = entry.depth.min(deepest);
    document.outline.push(entry);
}

/// Links that lead to no place of the document become plain words or lead to the page that the place should be on.
pub(crate) fn settle_links(document: &mut Document) {
    let mut plain = BTreeSet::new();
    for (index, node) in document.nodes.iter_mut().enumerate() {
        let Node { kind: NodeKind::Link { target: LinkTarget::Destination(name), .. }, .. } = node else { continue };
        if document.destinations.contains_key(name) {
            continue;
        }
        let page = name.split('#').next().unwrap_or_default().to_owned();
        if document.destinations.contains_key(&page) {
            *name = page;
        } else {
            node.kind = NodeKind::Span;
            plain.insert(NodeId(index as u32));
        }
    }
    document.links.retain(|link| !plain.contains(&link.node));
}

/// Lists the faces that are used, and makes glyph runs name them.
pub(crate) fn collect_faces(document: &mut Document, fonts: &Fonts) {
    let mut used: BTreeMap<usize, usize> = BTreeMap::new();
    let runs = |content: &ItemContent| match content {
        ItemContent::Glyphs(run) => Some(usize::from(run.face)),
        _ => None,
    };
    for page in &document.pages {
        let watermark = page.watermark.iter().flat_map(|watermark| &watermark.runs).map(|run| usize::from(run.face));
        let items = page.items.iter().filter_map(|item| runs(&item.content));
        used.extend(watermark.chain(items).map(|face| (face, 0)));
    }
    let mut faces: Vec<Face> = Vec::new();
    for (face, index) in &mut used {
        *index = faces.len();
        faces.extend(fonts.face(*face).cloned());
    }
    for page in &mut document.pages {
        let watermark = page.watermark.iter_mut().flat_map(|watermark| &mut watermark.runs);
        let items = page.items.iter_mut().filter_map(|item| match &mut item.content {
            ItemContent::Glyphs(run) => Some(run),
            _ => None,
        });
        let renumber = |face: u16| used.get(&usize::from(face)).copied().unwrap_or_default() as u16;
        watermark.chain(items).for_each(|run| run.face = renumber(run.face));
    }
    document.faces = faces;
}
