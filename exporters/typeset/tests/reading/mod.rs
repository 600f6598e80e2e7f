//! Reads a document as a screen reader would.

use polypress_model::Inline;
use polypress_typeset::{Child, Document, GlyphRun, Item, ItemContent, NodeId, NodeKind, Owner};
use std::collections::BTreeMap;

/// A document and what each of its content slots says.
pub(crate) struct Reading<'a> {
    document: &'a Document,
    contents: BTreeMap<u32, String>,
    parents: BTreeMap<u32, usize>,
}

impl<'a> Reading<'a> {
    pub(crate) fn new(document: &'a Document) -> Self {
        // Runs stand on a line as the eye sees them; within a slot they are read by their place in its text.
        let mut runs: BTreeMap<u32, Vec<(usize, usize, String)>> = BTreeMap::new();
        for (index, page) in document.pages.iter().enumerate() {
            for item in &page.items {
                if let (ItemContent::Glyphs(run), Owner::Content(id)) = (&item.content, item.owner) {
                    runs.entry(id.0).or_default().push((index, run.range().start, run.words().to_owned()));
                }
            }
        }
        let contents = runs.into_iter().map(|(id, mut runs)| {
            runs.sort_by_key(|(page, start, _)| (*page, *start));
            (id, runs.into_iter().map(|(_, _, words)| words).collect())
        });
        let mut parents = BTreeMap::new();
        for (index, node) in document.nodes.iter().enumerate() {
            for child in &node.children {
                if let Child::Node(NodeId(id)) = child {
                    parents.insert(*id, index);
                }
            }
        }
        Self { document, contents: contents.collect(), parents }
    }

    /// The words below a node in reading order.
    pub(crate) fn words(&self, node: usize) -> String {
        let children = self.document.nodes[node].children.iter().map(|child| match child {
            Child::Node(node) => self.words(node.0 as usize),
            Child::Content(id) => self.contents.get(&id.0).cloned().unwrap_or_default(),
        });
        children.collect()
    }

    pub(crate) fn parent_kind(&self, node: usize) -> Option<&NodeKind> {
        self.parents.get(&(node as u32)).map(|parent| &self.document.nodes[*parent].kind)
    }
}

/// The parts of the book, without cover and contents.
pub(crate) fn chapters(document: &Document) -> impl Iterator<Item = usize> {
    document.nodes[0].children.iter().filter_map(|child| match child {
        Child::Node(id) if document.nodes[id.0 as usize].kind == NodeKind::Part => Some(id.0 as usize),
        _ => None,
    })
}

/// What a page shows as content, or as decoration.
pub(crate) fn page_words(document: &Document, page: usize, decoration: bool) -> String {
    let mut words = String::new();
    for item in &document.pages[page].items {
        let wanted = matches!(item.owner, Owner::Artifact(_)) == decoration;
        if let (ItemContent::Glyphs(run), true) = (&item.content, wanted) {
            words.push_str(run.words());
            words.push(' ');
        }
    }
    words
}

/// Left and right edge of what is seen of a run; white space may hang over the end of a line.
fn ink(run: &GlyphRun) -> (f32, f32) {
    let mut x = run.x;
    let (mut left, mut right) = (f32::INFINITY, 0.0_f32);
    for glyph in run.glyphs() {
        if !run.text().get(glyph.bytes()).unwrap_or_default().trim().is_empty() {
            (left, right) = (left.min(x), right.max(x + glyph.advance));
        }
        x += glyph.advance;
    }
    (left, right)
}

/// The lines of the paragraphs that begin with these words: left and right edge of what is seen, and the words.
pub(crate) fn lines(document: &Document, beginning: &str) -> Vec<(f32, f32, String)> {
    let mut lines: Vec<(f32, f32, f32, String)> = Vec::new();
    for item in document.pages.iter().flat_map(|page| &page.items) {
        let ItemContent::Glyphs(run) = &item.content else { continue };
        if !run.text().starts_with(beginning) {
            continue;
        }
        let (left, right) = ink(run);
        let words = run.words();
        match lines.last_mut() {
            Some(line) if line.2 == run.y => {
                (line.0, line.1) = (line.0.min(left), line.1.max(right));
                line.3.push_str(words);
            }
            _ => lines.push((left, right, run.y, words.to_owned())),
        }
    }
    lines.into_iter().map(|(left, right, _, words)| (left, right, words)).collect()
}

/// The words of inline content, leaf by leaf.
pub(crate) fn leaves(inlines: &[Inline]) -> Vec<String> {
    let mut found = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Text(words) | Inline::Code(words) => found.push(words.clone()),
            Inline::Styled { inlines, .. } | Inline::Link { inlines, .. } | Inline::Span { inlines, .. } => {
                found.extend(leaves(inlines));
            }
            // What a formula says is not what its source says.
            Inline::Math(_) => {}
            Inline::Image(_) | Inline::FootnoteReference { .. } | Inline::Anchor(_) | Inline::Break => {}
        }
    }
    found
}

/// Without white space and what shaping takes out.
pub(crate) fn squeezed(words: &str) -> String {
    words.chars().filter(|character| !character.is_whitespace() && *character != '\u{ad}').collect()
}

/// No glyph, image or box leaves its page.
pub(crate) fn assert_inside(document: &Document) {
    for (number, page) in document.pages.iter().enumerate() {
        for item in &page.items {
            let (left, top, right, bottom) = match &item.content {
                ItemContent::Glyphs(run) => {
                    let (left, right) = ink(run);
                    (left, run.y, right, run.y)
                }
                ItemContent::Rectangle(rectangle) => {
                    let rect = rectangle.rect;
                    (rect.x, rect.y, rect.right(), rect.bottom())
                }
                ItemContent::Image { rect, .. } => (rect.x, rect.y, rect.right(), rect.bottom()),
                ItemContent::Line(line) => (line.from.x, line.from.y, line.to.x, line.to.y),
            };
            let inside = left >= 0.0 && top >= 0.0 && right <= page.width && bottom <= page.height;
            assert!(inside, "page {number}: {left} {top} {right} {bottom}: {item:?}");
        }
    }
}

/// Items in words, one a line: where each stands, counted from the first, what it is, and what `note` says of it.
pub(crate) fn picture(items: &[&Item], note: impl Fn(&Item) -> String) -> String {
    let corner = |item: &Item| match &item.content {
        ItemContent::Glyphs(run) => (run.x, run.y),
        ItemContent::Rectangle(bar) => (bar.rect.x, bar.rect.y),
        ItemContent::Line(line) => (line.from.x, line.from.y),
        ItemContent::Image { rect, .. } => (rect.x, rect.y),
    };
    let (left, top) = items.first().map(|item| corner(item)).unwrap_or_default();
    let mut picture = String::new();
    for item in items {
        let (x, y) = corner(item);
        let what = match &item.content {
            ItemContent::Glyphs(run) => {
                format!("{:?} at {:.1}", run.words(), run.size)
            }
            ItemContent::Rectangle(bar) => format!("box {:.1} by {:.1}", bar.rect.width, bar.rect.height),
            ItemContent::Line(line) => format!("line by {:.1} {:.1}", line.to.x - line.from.x, line.to.y - line.from.y),
            ItemContent::Image { rect, .. } => format!("image {:.1} by {:.1}", rect.width, rect.height),
        };
        let line = format!("  {:6.1} {:6.1}  {what}  {}", x - left, y - top, note(item));
        picture.push_str(line.trim_end());
        picture.push('\n');
    }
    picture
}

/// Writes a golden file anew if `POLYPRESS_UPDATE` is set.
pub(crate) fn update(name: &str, content: &str) {
    if std::env::var_os("POLYPRESS_UPDATE").is_some() {
        let path = format!("{}/tests/{name}", env!("CARGO_MANIFEST_DIR"));
        std::fs::write(path, content).expect("the golden file can be written");
    }
}
