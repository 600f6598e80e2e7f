//! Front matter: what stands before the text, and is made from the rest of the book.

use crate::block::{captioned_destination, is_unnamed};
use crate::book::Section;
use crate::chapter::Chapter;
use crate::contents::{Entry, Listing, lay_out_list};
use crate::cover::lay_out_cover;
use crate::folios::{Series, Standing, arrange};
use crate::options::Options;
use crate::shaping::Shaper;
use crate::style::Style;
use crate::title_page::lay_out_title_page;
use polypress_model::label::Argument;
use polypress_model::{Block, BlockKind, Book, Label, Number, Page, Text};
use std::collections::BTreeMap;

/// How often lists are laid out at most, until their own pages no longer move the numbers that they print.
const MOST_ROUNDS: usize = 4;

/// How many figures or tables there must be for a list of them, unless the publisher decides.
const A_FEW: usize = 5;

/// Cover, title page, contents and lists of a book with this text.
pub(crate) fn lay_out_front_matter(book: &Book, options: &Options, style: &Style, text: &[Section]) -> Vec<Section> {
    let mut shaper = Shaper::new(&options.fonts, &book.locale.tag);
    let section =
        |chapter: Chapter| Section { chapter, series: Series::Front, odd: options.odd_starts(), depth: 0, part: None };
    let mut front = Vec::new();
    if options.cover {
        front.push(Section { series: Series::Cover, ..section(lay_out_cover(book, style, &mut shaper)) });
    }
    if options.title_page {
        front.push(section(lay_out_title_page(book, style, &mut shaper)));
    }
    let mut lists: Vec<Section> = Vec::new();
    for _ in 0..MOST_ROUNDS {
        let sections = || front.iter().chain(&lists).chain(text).map(Section::sheaf);
        let standings = arrange(&sections().collect::<Vec<_>>());
        let standings = standings.get(front.len() + lists.len()..).unwrap_or_default();
        let before: Vec<usize> = lists.iter().map(|list| list.sheaf().pages).collect();
        let lay_out = |(listing, entries): (Listing, Vec<Entry>)| {
            section(lay_out_list(book, listing, &entries, style, &mut shaper))
        };
        lists = listings(book, options, text, standings).into_iter().map(lay_out).collect();
        if before == lists.iter().map(|list| list.sheaf().pages).collect::<Vec<_>>() {
            break;
        }
    }
    front.extend(lists);
    front
}

/// The lists that the book has, with their lines.
fn listings(book: &Book, options: &Options, text: &[Section], standings: &[Standing]) -> Vec<(Listing, Vec<Entry>)> {
    let (figures, tables) = illustrations(book, text, standings);
    let wanted = |choice: Option<bool>, entries: &[Entry]| choice.unwrap_or(entries.len() >= A_FEW);
    let lists = [
        (Listing::Contents, options.contents_depth > 0, headings(book, options, text, standings)),
        (Listing::Figures, wanted(options.list_of_figures, &figures), figures),
        (Listing::Tables, wanted(options.list_of_tables, &tables), tables),
    ];
    let is_listed = |(listing, is_wanted, entries): &(Listing, bool, Vec<Entry>)| {
        *is_wanted && (*listing == Listing::Contents || !entries.is_empty())
    };
    lists.into_iter().filter(is_listed).map(|(listing, _, entries)| (listing, entries)).collect()
}

/// The lines of the contents.
fn headings(book: &Book, options: &Options, text: &[Section], standings: &[Standing]) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut last = None;
    for (section, standing) in text.iter().zip(standings) {
        let part = section.part.filter(|_| section.part != last).and_then(|part| book.parts.get(part));
        last = section.part;
        if let Some(title) = part.and_then(|part| part.title.as_ref()) {
            entries.push(Entry { title: title.to_plain(), ..Entry::default() });
        }
        for (heading, place) in &section.chapter.pages.headings {
            let depth = section.depth_of(heading);
            if depth < usize::from(options.contents_depth) {
                entries.push(Entry {
                    number: heading.number.clone(),
                    title: heading.title.clone(),
                    language: heading.language.clone(),
                    depth: Some(depth),
                    page: standing.series.folio(standing.number + place.page as u64, book),
                    destination: heading.destination.clone(),
                });
            }
        }
    }
    entries
}

/// The lines of the lists of figures and of tables: those that have a caption and a place.
fn illustrations(book: &Book, text: &[Section], standings: &[Standing]) -> (Vec<Entry>, Vec<Entry>) {
    let (mut figures, mut tables) = (Vec::new(), Vec::new());
    for ((page, section), standing) in book.pages().zip(text).zip(standings) {
        let places: BTreeMap<&str, usize> =
            section.chapter.pages.destinations.iter().map(|(name, place)| (name.as_str(), place.page)).collect();
        let mut unnamed = 0;
        let mut list = |block: &Block, number: Option<&Number>, caption: &Text, entries: &mut Vec<Entry>| {
            unnamed += usize::from(is_unnamed(block));
            let destination = match &block.anchor {
                Some(anchor) => format!("{}#{anchor}", page.path),
                None => captioned_destination(&page.path, unnamed),
            };
            let Some(place) = places.get(destination.as_str()) else { return };
            let number = number.map(|number| {
                let number = Argument::Text(number.in_locale(&book.locale));
                book.labels.format(Label::FigureNumber, &book.locale, &[("number", number)])
            });
            entries.push(Entry {
                number,
                title: caption.to_plain(),
                language: caption.language.as_ref().map(|language| language.tag.clone()),
                depth: Some(0),
                page: standing.series.folio(standing.number + *place as u64, book),
                destination,
            });
        };
        for_each_block(page, &mut |block| match &block.kind {
            BlockKind::Figure(figure) => {
                if let Some(caption) = &figure.caption {
                    list(block, figure.number.as_ref(), caption, &mut figures);
                }
            }
            BlockKind::Table(table) => {
                if let Some(caption) = &table.caption {
                    list(block, None, caption, &mut tables);
                }
            }
            _ => {}
        });
    }
    (figures, tables)
}

/// Visits all blocks of a page in reading order.
fn for_each_block<'a>(page: &'a Page, visit: &mut impl FnMut(&'a Block)) {
    let mut waiting: Vec<&Block> = page.blocks.iter().rev().collect();
    while let Some(block) = waiting.pop() {
        visit(block);
        waiting.extend(block.children().into_iter().rev().flat_map(|children| children.iter().rev()));
    }
}
