//! Ways through the book: its contents, and the sections of one page.

use crate::markup::{Element, Markup, Syntax};
use crate::places::{Places, encode_fragment};
use polypress_model::{Anchor, Block, BlockKind, Book, Heading, Language, Page, PagePath, Text};

/// Up to this many pages, the navigation beside a page shows them all; in larger books it unfolds only the branch
/// that the reader is on, since a list of a thousand pages on each of a thousand pages helps nobody.
const SHOWN_WHOLE: usize = 60;

/// An entry and the entries below it.
struct Branch<T> {
    entry: T,
    below: Vec<Branch<T>>,
}

/// Nests entries by their depth; one that is deeper than the entry before lies below it, however much deeper.
fn nest<T: Copy>(entries: &[T], depth: &impl Fn(T) -> usize) -> Vec<Branch<T>> {
    let mut branches = Vec::new();
    let mut rest = entries;
    while let Some((&entry, after)) = rest.split_first() {
        let length = after.iter().take_while(|below| depth(**below) > depth(entry)).count();
        let (below, next) = after.split_at(length);
        branches.push(Branch { entry, below: nest(below, depth) });
        rest = next;
    }
    branches
}

/// The contents of the book, whole or as far as they help on the page `current`.
pub(crate) fn contents(book: &Book, places: &dyn Places, current: Option<&PagePath>) -> String {
    let whole = current.is_none() || book.pages().count() <= SHOWN_WHOLE;
    let mut writer = Contents { book, places, current, whole, markup: Markup::new(Syntax::Html) };
    for part in &book.parts {
        if part.pages.is_empty() {
            continue;
        }
        if let Some(title) = &part.title {
            let element = Element::new("p").class("part");
            writer.markup.words(in_language(element, title.language.as_ref()), &title.to_plain());
            writer.markup.line();
        }
        let pages: Vec<&Page> = part.pages.iter().collect();
        writer.branches(&nest(&pages, &|page: &Page| page.depth));
    }
    writer.markup.finish()
}

struct Contents<'a> {
    book: &'a Book,
    places: &'a dyn Places,
    current: Option<&'a PagePath>,
    whole: bool,
    markup: Markup,
}

impl Contents<'_> {
    fn branches(&mut self, branches: &[Branch<&Page>]) {
        self.markup.start(Element::new("ul"));
        self.markup.line();
        for branch in branches {
            self.markup.start(Element::new("li"));
            self.page(branch.entry);
            if !branch.below.is_empty() && (self.whole || self.holds_current(branch)) {
                self.markup.line();
                self.branches(&branch.below);
            }
            self.markup.end();
            self.markup.line();
        }
        self.markup.end();
        self.markup.line();
    }

    fn holds_current(&self, branch: &Branch<&Page>) -> bool {
        Some(&branch.entry.path) == self.current || branch.below.iter().any(|below| self.holds_current(below))
    }

    fn page(&mut self, page: &Page) {
        let current = (Some(&page.path) == self.current).then_some("page");
        let link = Element::new("a").with_some("href", self.places.page(&page.path, None));
        self.markup.start(in_language(link.with_some("aria-current", current), page.title.language.as_ref()));
        if let Some(number) = &page.number {
            self.markup.words(Element::new("span").class("number"), &number.in_locale(&self.book.locale));
            self.markup.text(" ");
        }
        self.markup.text(&page.title.to_plain());
        self.markup.end();
    }
}

/// The sections of a page down to the third level; nothing where there are fewer than two.
pub(crate) fn sections(book: &Book, page: &Page) -> Option<String> {
    let mut headings = Vec::new();
    collect_headings(&page.blocks, &mut headings);
    if headings.len() < 2 {
        return None;
    }
    let mut markup = Markup::new(Syntax::Html);
    write_sections(book, &nest(&headings, &|(_, heading): Section<'_>| usize::from(heading.level)), &mut markup);
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

fn write_sections(book: &Book, branches: &[Branch<Section<'_>>], markup: &mut Markup) {
    markup.start(Element::new("ul"));
    markup.line();
    for Branch { entry: (anchor, Heading { text, number, .. }), below } in branches {
        markup.start(Element::new("li"));
        let link = Element::new("a").with("href", format!("#{}", encode_fragment(anchor)));
        markup.start(in_language(link, text.language.as_ref()));
        if let Some(number) = number {
            markup.words(Element::new("span").class("number"), &number.in_locale(&book.locale));
            markup.text(" ");
        }
        markup.text(&Text::to_plain(text));
        markup.end();
        if !below.is_empty() {
            markup.line();
            write_sections(book, below, markup);
        }
        markup.end();
        markup.line();
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
        fn show(branches: &[Branch<usize>]) -> String {
            branches.iter().map(|branch| format!("{}({})", branch.entry, show(&branch.below))).collect()
        }
        assert_eq!(show(&nest(&[0, 1, 2, 1, 0], &|depth| depth)), "0(1(2())1())0()");
        assert_eq!(show(&nest(&[2, 0, 3, 1], &|depth| depth)), "2()0(3()1())");
    }
}
