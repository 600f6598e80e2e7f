//! Lists of what stands where: the contents, and lists of figures and tables. Titles, leaders and page numbers, all of
//! them links.

use crate::chapter::Chapter;
use crate::composer::{Column, Composer};
use crate::document::{ArtifactKind, Item, ItemContent, Line as Rule, Owner};
use crate::fonts::Role;
use crate::galley::{Galley, HeadingEntry, Piece};
use crate::geometry::{Point, Rect};
use crate::inline::Look;
use crate::paragraph::Placement;
use crate::shaping::Shaper;
use crate::style::{self, Style};
use crate::tree::{LinkTarget, NodeId, NodeKind};
use polypress_model::{Book, Label, LanguageTag, Text};

/// A line of the contents.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Entry {
    pub(crate) number: Option<String>,
    pub(crate) title: String,
    /// The title's language, where it differs from the book's.
    pub(crate) language: Option<LanguageTag>,
    /// How deep it stands in; `None` for the title of a part.
    pub(crate) depth: Option<usize>,
    /// The printed number of its page.
    pub(crate) page: String,
    pub(crate) destination: String,
}

/// What is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Listing {
    Contents,
    Figures,
    Tables,
}

impl Listing {
    fn label(self) -> Label {
        match self {
            Self::Contents => Label::Contents,
            Self::Figures => Label::ListOfFigures,
            Self::Tables => Label::ListOfTables,
        }
    }

    /// The destination of the list itself.
    pub(crate) fn destination(self) -> &'static str {
        match self {
            Self::Contents => "#contents",
            Self::Figures => "#figures",
            Self::Tables => "#tables",
        }
    }
}

/// Lays out a list.
pub(crate) fn lay_out_list(
    book: &Book,
    listing: Listing,
    entries: &[Entry],
    style: &Style,
    shaper: &mut Shaper,
) -> Chapter {
    let mut composer = Composer::new(book, style, shaper, NodeKind::Section);
    let column = composer.column();
    let mut galley = Galley::default();
    let title = composer.list_title(&mut galley, listing, &column);
    let node = composer.node(NodeId(0), NodeKind::TableOfContents);
    let measures = Measures::of(entries, &column);
    for entry in entries {
        let is_top = listing == Listing::Contents && entry.depth == Some(0);
        // Captions are long; chapters stand apart from each other.
        let space = match listing {
            Listing::Contents if is_top => 0.5,
            Listing::Contents => 0.0,
            Listing::Figures | Listing::Tables => 0.25,
        };
        galley.space(style.line() * space);
        composer.entry(&mut galley, entry, is_top, &measures, &column.under(node));
    }
    composer.finish(galley, title)
}

/// Widths that all lines of a list share.
struct Measures {
    /// Room for the numbers of each depth.
    numbers: Vec<f32>,
    /// Room for the page numbers.
    pages: f32,
}

impl Measures {
    fn of(entries: &[Entry], column: &Column) -> Self {
        let letters = |words: &str| words.chars().count() as f32 * 0.6;
        let (mut numbers, mut pages) = (Vec::new(), 2.0_f32);
        for entry in entries {
            let depth = entry.depth.unwrap_or_default();
            if numbers.len() <= depth {
                numbers.resize(depth + 1, 0.0_f32);
            }
            if let (Some(number), Some(widest)) = (&entry.number, numbers.get_mut(depth)) {
                *widest = widest.max(letters(number).min(12.0) + 0.9);
            }
            pages = pages.max(letters(&entry.page).min(8.0));
        }
        Self { numbers: numbers.iter().map(|width| width * column.size).collect(), pages: pages * column.size }
    }

    /// How far the titles of a depth stand in: behind the numbers of those above it.
    fn indent(&self, depth: usize, column: &Column) -> f32 {
        let above = self.numbers.iter().take(depth);
        above.map(|width| if *width > 0.0 { *width } else { column.size * 1.6 }).sum()
    }
}

impl Composer<'_> {
    fn list_title(&mut self, galley: &mut Galley, listing: Listing, column: &Column) -> String {
        let title = self.book.labels.words(listing.label(), &self.book.locale);
        galley.pad(self.style.line() * 2.0, true, &[]);
        let node = self.node(column.node, NodeKind::Heading { level: 1, title: title.clone() });
        let look = Look {
            role: Role::Heading,
            size: self.style.heading(1),
            color: style::HEADING,
            leading: column.script.leading() - 0.17,
            ..column.look()
        };
        self.anchors.push(listing.destination().to_owned());
        let start = galley.pieces.len();
        self.text(galley, &Text::plain(title.clone()), &column.under(node), &look);
        if let Some(piece) = galley.pieces.get_mut(start) {
            let destination = listing.destination().to_owned();
            piece.heading =
                Some(HeadingEntry { number: None, title: title.clone(), language: None, level: 1, destination });
        }
        galley.keep();
        galley.space(self.style.line() * 1.5);
        title
    }

    fn entry(&mut self, galley: &mut Galley, entry: &Entry, is_top: bool, measures: &Measures, column: &Column) {
        let Some(depth) = entry.depth else { return self.part_title(galley, entry, column) };
        let item = self.node(column.node, NodeKind::TableOfContentsItem);
        self.set_language(item, entry.language.as_ref());
        let target = LinkTarget::Destination(entry.destination.clone());
        let description = entry.number.iter().chain([&entry.title]).cloned().collect::<Vec<_>>().join(" ");
        let link = self.node(item, NodeKind::Link { target, description });
        let line = column.indented(measures.indent(depth, column)).under(link);
        let look = Look { bold: is_top, color: style::INK, ..column.look() };
        let mark = entry.number.as_ref().map(|number| {
            let paragraph = self.plain(&format!("{number} "), link, &line, &look);
            self.alone(&paragraph, &line)
        });
        let beside = measures.numbers.get(depth).copied().unwrap_or_default();
        let room = measures.pages + column.size * 1.2;
        let inner = line.indented(beside);
        let x = if inner.right_to_left { inner.x + room } else { inner.x };
        let words = Column { x, width: inner.width - room, ..inner };
        let first = galley.pieces.len();
        self.text(galley, &Text::plain(format!("{} ", entry.title)), &words, &look);
        let page = self.plain(&entry.page, link, &line, &Look { bold: false, placement: Placement::End, ..look });
        let page = self.alone(&page, &line);
        galley.pieces.iter_mut().skip(first).rev().skip(1).for_each(|piece| piece.keep = true);
        let Some(pieces) = galley.pieces.get_mut(first..) else { return };
        if let (Some(mark), Some(piece)) = (mark, pieces.first_mut()) {
            piece.begin_with(mark, 0.0, 0.0);
        }
        if let Some(last) = pieces.last_mut() {
            leader(last, &words, measures, &line);
            last.absorb(page, 0.0, 0.0);
        }
        for piece in pieces {
            piece.links.push((Rect::new(line.x, 0.0, line.width, piece.height), link));
        }
    }

    fn part_title(&mut self, galley: &mut Galley, entry: &Entry, column: &Column) {
        let node = self.node(column.node, NodeKind::TableOfContentsItem);
        galley.space(self.style.line() * 1.5);
        let look = Look { bold: true, color: style::HEADING, ..column.label(self.style.size) };
        self.text(galley, &Text::plain(entry.title.clone()), &column.under(node), &look);
        galley.keep();
    }

    /// A paragraph as one piece.
    fn alone(&mut self, paragraph: &crate::paragraph::Paragraph, column: &Column) -> Piece {
        let mut galley = Galley::default();
        self.set(&mut galley, paragraph, column);
        galley.into_piece(&[], &[])
    }
}

/// Dots from the end of the words to the page number. They are counted from the number's side, so that those of all
/// lines stand one below the other.
fn leader(piece: &mut Piece, words: &Column, measures: &Measures, line: &Column) {
    let within = |x: f32| (words.x - 0.5..=words.x + words.width + 0.5).contains(&x);
    let runs = piece.items.iter().filter_map(|item| match &item.content {
        ItemContent::Glyphs(run) if within(run.x) => Some((run.x, run.x + run.width(), run.y)),
        _ => None,
    });
    let edges = runs.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1), one.2));
    let Some((left, right, y)) = edges else { return };
    let gap = line.size * 0.5;
    let numbers = measures.pages + gap;
    let (from, to) =
        if line.right_to_left { (line.x + numbers, left - gap) } else { (line.x + line.width - numbers, right + gap) };
    if (to - from).abs() > line.size && (to > from) == line.right_to_left {
        let (from, to) = (Point { x: from, y: y - 0.4 }, Point { x: to, y: y - 0.4 });
        let line_of_dots = Rule { from, to, width: 0.8, color: style::RULE, dash: Some((0.8, line.size * 0.5 - 0.8)) };
        let owner = Owner::Artifact(ArtifactKind::Layout);
        piece.items.push(Item { content: ItemContent::Line(line_of_dots), owner });
    }
}
