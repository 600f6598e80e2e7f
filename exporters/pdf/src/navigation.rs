//! Ways through the file: the outline, named destinations and links.

use crate::metadata::title;
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::destination::{NamedDestination, XyzDestination};
use krilla::geom::{Point, Quadrilateral};
use krilla::outline::{Outline, OutlineNode};
use polypress_model::Book;
use polypress_typeset::{Document, LinkTarget, NodeId, NodeKind, OutlineEntry, Place, Rect};
use std::collections::BTreeMap;

/// Schemes of addresses that a link may lead to; anything else is shown as words alone.
const SCHEMES: [&str; 4] = ["http:", "https:", "mailto:", "tel:"];

/// The outline, nested as the headings are, its top level open. A book without headings gets one entry, its title,
/// since an accessible file must have an outline.
pub(crate) fn outline(document: &Document, book: &Book) -> Outline {
    let mut outline = Outline::new();
    let mut entries = document.outline.iter().filter(|entry| entry.place.page < document.pages.len()).peekable();
    if entries.peek().is_none() {
        outline.push_child(OutlineNode::new(title(book), place(&Place::default())));
    }
    while let Some(entry) = entries.next() {
        outline.push_child(outline_node(entry, &mut entries).with_open(true));
    }
    outline
}

/// An entry with the deeper ones that follow it.
fn outline_node<'a>(
    entry: &OutlineEntry,
    following: &mut std::iter::Peekable<impl Iterator<Item = &'a OutlineEntry>>,
) -> OutlineNode {
    let mut node = OutlineNode::new(entry.title.clone(), place(&entry.place));
    while let Some(child) = following.next_if(|next| next.depth > entry.depth) {
        node.push_child(outline_node(child, following));
    }
    node
}

/// The named destinations of places on pages that exist.
pub(crate) fn destinations(document: &Document) -> BTreeMap<&str, NamedDestination> {
    let on_a_page = document.destinations.iter().filter(|(_, place)| place.page < document.pages.len());
    on_a_page.map(|(name, at)| (name.as_str(), NamedDestination::new(name.clone(), place(at)))).collect()
}

/// The boxes of links by page and link, each box belonging to one annotation.
pub(crate) fn links(document: &Document) -> BTreeMap<usize, BTreeMap<NodeId, Vec<Rect>>> {
    let mut links: BTreeMap<usize, BTreeMap<NodeId, Vec<Rect>>> = BTreeMap::new();
    for area in &document.links {
        links.entry(area.page).or_default().entry(area.node).or_default().push(area.rect);
    }
    links
}

/// The annotation of a link with its boxes on one page; `None` for one that leads nowhere or has no extent.
pub(crate) fn annotation(
    document: &Document,
    destinations: &BTreeMap<&str, NamedDestination>,
    link: NodeId,
    boxes: &[Rect],
) -> Option<Annotation> {
    let NodeKind::Link { target, description } = &document.nodes.get(link.0 as usize)?.kind else { return None };
    let (target, address) = match target {
        LinkTarget::Destination(name) => {
            (Target::Destination(destinations.get(name.as_str())?.clone().into()), name.as_str())
        }
        LinkTarget::Url(url) => {
            let lower = url.to_ascii_lowercase();
            let allowed = SCHEMES.iter().any(|scheme| lower.starts_with(scheme));
            allowed.then(|| (Target::Action(Action::Link(LinkAction::new(ascii(url)))), url.as_str()))?
        }
    };
    let quads: Vec<Quadrilateral> = boxes.iter().filter_map(quadrilateral).collect();
    if quads.is_empty() {
        return None;
    }
    let description = if description.trim().is_empty() { address } else { description };
    Some(Annotation::new_link(LinkAnnotation::new_with_quad_points(quads, target), Some(description.to_owned())))
}

/// The corners of a box; `None` for one without extent.
fn quadrilateral(rect: &Rect) -> Option<Quadrilateral> {
    let rect = krilla::geom::Rect::from_xywh(rect.x, rect.y, rect.width, rect.height)?;
    (rect.width() > 0.0 && rect.height() > 0.0).then(|| rect.into())
}

/// An address with what is not ASCII percent-encoded, since a URI action holds 7-bit ASCII (ISO 32000-1, 12.6.4.7).
fn ascii(url: &str) -> String {
    let mut address = String::with_capacity(url.len());
    for byte in url.bytes() {
        match byte {
            0x21..=0x7e => address.push(char::from(byte)),
            _ => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address
}

fn place(place: &Place) -> XyzDestination {
    XyzDestination::new(place.page, Point::from_xy(place.x, place.y))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_ascii() {
        assert_eq!(ascii("https://example.org/é ü"), "https://example.org/%C3%A9%20%C3%BC");
    }

    #[test]
    fn an_outline_keeps_its_depths() {
        let entry = |title: &str, depth| OutlineEntry {
            title: title.to_owned(),
            depth,
            place: Place::default(),
            destination: String::new(),
        };
        let entries = [entry("1", 0), entry("1.1", 1), entry("1.1.1", 2), entry("1.2", 1), entry("2", 0)];
        let mut following = entries.iter().peekable();
        let mut titles = Vec::new();
        while let Some(next) = following.next() {
            let node = outline_node(next, &mut following);
            titles.push(format!("{node:?}").matches("text:").count());
        }
        assert_eq!(titles, [4, 1]);
    }
}
