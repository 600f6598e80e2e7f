//! Ways through the book: its contents, the way to a page, and the sections of one page.

use crate::markup::{Element, Markup, Syntax};
use crate::places::{encode_fragment, encode_path};
use polypress_model::{Anchor, Block, BlockKind, Book, Heading, Language, Page, PagePath, Text};
use std::collections::BTreeMap;

/// Up to this many pages, the navigation beside a page shows them all; in larger books it unfolds only the branch
/// that the reader is on, since a list of a thousand pages on each of a thousand pages helps nobody.
const SHOWN_WHOLE: usize = 60;

/// From this many pages on, only the part that the reader is in is unfolded.
const PARTS_SHOWN: usize = 500;

/// Entries that lie deeper are shown as if they lay here.
const DEEPEST: usize = 16;

/// The contents of a book, nested and put into words once for all of its pages.
pub(crate) struct Navigation<'a> {
    parts: Vec<PartEntry>,
    /// In the order of the book; the entries below one follow it.
    entries: Vec<Entry<'a>>,
    positions: BTreeMap<&'a PagePath, usize>,
}

struct PartEntry {
    title: Option<String>,
    start: usize,
    end: usize,
}

struct Entry<'a> {
    page: &'a Page,
    /// The address of the page, seen from the root of the site.
    address: String,
    /// Language and words, as they stand behind the address: ` lang="fr">2 Titre</a>`.
    rest: String,
    /// How many of the entries that follow lie below this one.
    below: usize,
}

impl<'a> Navigation<'a> {
    pub(crate) fn new(book: &'a Book) -> Self {
        let mut navigation = Self { parts: Vec::new(), entries: Vec::new(), positions: BTreeMap::new() };
        for part in book.parts.iter().filter(|part| !part.pages.is_empty()) {
            let title = part.title.as_ref().map(|title| {
                let mut markup = Markup::new(Syntax::Html);
                let element = Element::new("p").class("part");
                markup.words(in_language(element, title.language.as_ref()), &title.to_plain());
                markup.finish()
            });
            let start = navigation.entries.len();
            let depths: Vec<usize> = part.pages.iter().map(|page| page.depth.min(DEEPEST)).collect();
            for (page, below) in part.pages.iter().zip(below(&depths)) {
                navigation.positions.insert(&page.path, navigation.entries.len());
                navigation.entries.push(Entry::new(book, page, below));
            }
            navigation.parts.push(PartEntry { title, start, end: navigation.entries.len() });
        }
        navigation
    }

    /// The contents of the book, whole or as far as they help on the page `current`. `root` leads from the page that
    /// they stand on to the root of the site.
    pub(crate) fn contents(&self, root: &str, current: Option<&PagePath>) -> String {
        let position = current.and_then(|path| self.positions.get(path)).copied();
        let whole = position.is_none() || self.entries.len() <= SHOWN_WHOLE;
        let mut list = List { entries: &self.entries, root, position, whole, written: String::new() };
        for part in &self.parts {
            if let Some(title) = &part.title {
                list.written.push_str(title);
                list.written.push('\n');
            }
            let is_here = position.is_none_or(|position| (part.start..part.end).contains(&position));
            if is_here || self.entries.len() <= PARTS_SHOWN || part.title.is_none() {
                list.branches(part.start, part.end);
            } else {
                list.branches(part.start, part.start + 1);
            }
        }
        list.written
    }

    /// The pages above a page, the outermost first.
    pub(crate) fn above(&self, path: &PagePath) -> Vec<&'a Page> {
        let Some(position) = self.positions.get(path).copied() else { return Vec::new() };
        let part = self.parts.iter().find(|part| (part.start..part.end).contains(&position));
        let mut above = Vec::new();
        let mut at = part.map_or(position, |part| part.start);
        while at < position {
            let Some(entry) = self.entries.get(at) else { break };
            if position <= at + entry.below {
                above.push(entry.page);
                at += 1;
            } else {
                at += entry.below + 1;
            }
        }
        above
    }
}

/// For each depth, how many of those that follow lie below it; one that is deeper than the one before lies below it,
/// however much deeper.
fn below(depths: &[usize]) -> Vec<usize> {
    let mut below = vec![0; depths.len()];
    let mut open: Vec<usize> = Vec::new();
    for (index, depth) in depths.iter().enumerate() {
        while let Some(last) = open.pop_if(|last| depths[*last] >= *depth) {
            below[last] = index - last - 1;
        }
        open.push(index);
    }
    for last in open {
        below[last] = depths.len() - last - 1;
    }
    below
}

impl<'a> Entry<'a> {
    fn new(book: &Book, page: &'a Page, below: usize) -> Self {
        let mut markup = Markup::new(Syntax::Html);
        markup.start(in_language(Element::new("a"), page.title.language.as_ref()));
        if let Some(number) = &page.number {
            markup.words(Element::new("span").class("number"), &number.in_locale(&book.locale));
            markup.text(" ");
        }
        markup.text(&page.title.to_plain());
        markup.end();
        let rest = markup.finish().split_off("<a".len());
        Self { page, address: format!("{}.html", encode_path(page.path.as_str())), rest, below }
    }
}

struct List<'a> {
    entries: &'a [Entry<'a>],
    root: &'a str,
    position: Option<usize>,
    whole: bool,
    written: String,
}

impl List<'_> {
    /// The entries from `start` to before `end`, in a list; depth of recursion is that of the outline.
    fn branches(&mut self, start: usize, end: usize) {
        self.written.push_str("<ul>\n");
        let mut at = start;
        while at < end {
            let Some(entry) = self.entries.get(at) else { break };
            let current = if self.position == Some(at) { " aria-current=\"page\"" } else { "" };
            for words in ["<li><a href=\"", self.root, &entry.address, "\"", current, &entry.rest] {
                self.written.push_str(words);
            }
            let holds_current = self.position.is_some_and(|position| (at..=at + entry.below).contains(&position));
            if entry.below > 0 && (self.whole || holds_current) {
                self.written.push('\n');
                self.branches(at + 1, at + 1 + entry.below);
            }
            self.written.push_str("</li>\n");
            at += entry.below + 1;
        }
        self.written.push_str("</ul>\n");
    }
}

/// The sections of a page down to the third level; nothing where there are fewer than two.
pub(crate) fn sections(book: &Book, page: &Page) -> Option<String> {
    let mut headings = Vec::new();
    collect_headings(&page.blocks, &mut headings);
    if headings.len() < 2 {
        return None;
    }
    let depths: Vec<usize> = headings.iter().map(|(_, heading)| usize::from(heading.level)).collect();
    let mut markup = Markup::new(Syntax::Html);
    write_sections(book, &headings, &below(&depths), &mut markup);
    Some(markup.finish())
}

type Section<'a> = (&'a Anchor, &'a Heading);

fn collect_headings<'a>(blocks: &'a [Block], headings: &mut Vec<Section<'a>>) {
    for block in blocks {
        match (&block.kind, &block.anchor) {
            (BlockKind::Heading(heading), Some(anchor)) if matches!(heading.level, 2 | 3) => {
                headings.push((anchor, heading));
            }
            (BlockKind::Group(group), _) => collect_headings(&group.blocks, headings),
            _ => {}
        }
    }
}

fn write_sections(book: &Book, mut sections: &[Section<'_>], mut below: &[usize], markup: &mut Markup) {
    markup.start(Element::new("ul"));
    markup.line();
    while let (Some(((anchor, heading), after)), Some((length, lengths))) =
        (sections.split_first(), below.split_first())
    {
        let Heading { text, number, .. } = heading;
        markup.start(Element::new("li"));
        let link = Element::new("a").with("href", format!("#{}", encode_fragment(anchor)));
        markup.start(in_language(link, text.language.as_ref()));
        if let Some(number) = number {
            markup.words(Element::new("span").class("number"), &number.in_locale(&book.locale));
            markup.text(" ");
        }
        markup.text(&Text::to_plain(text));
        markup.end();
        let length = (*length).min(after.len());
        if length > 0 {
            markup.line();
            write_sections(book, &after[..length], &lengths[..length], markup);
        }
        markup.end();
        markup.line();
        (sections, below) = (&after[length..], &lengths[length..]);
    }
    markup.end();
    markup.line();
}

fn in_language<'a>(element: Element<'a>, language: Option<&'a Language>) -> Element<'a> {
    element
        .with_some("lang", language.map(|language| language.tag.as_str()))
        .with_some("dir", language.map(|language| language.direction.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_nest_by_depth_even_where_it_jumps() {
        assert_eq!(below(&[0, 1, 2, 1, 0]), [3, 1, 0, 0, 0]);
        assert_eq!(below(&[2, 0, 3, 1]), [0, 2, 0, 0]);
        assert_eq!(below(&[]), Vec::<usize>::new());
    }
}
