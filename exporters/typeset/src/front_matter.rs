//! Front matter: what stands before the text, and is made from the rest of the book.

use crate::book::Section;
use crate::chapter::Chapter;
use crate::contents::{Entry, lay_out_contents};
use crate::cover::lay_out_cover;
use crate::folios::{Series, Standing, arrange};
use crate::fonts::Fonts;
use crate::options::Options;
use crate::shaping::Shaper;
use crate::style::Style;
use crate::title_page::lay_out_title_page;
use polypress_model::Book;

/// How often the contents are laid out at most, until their own pages no longer move the numbers that they print.
const MOST_ROUNDS: usize = 4;

/// Cover, title page and contents of a book with this text.
pub(crate) fn lay_out_front_matter(book: &Book, options: &Options, style: &Style, text: &[Section]) -> Vec<Section> {
    let mut shaper = Shaper::new(Fonts::shipped());
    let section =
        |chapter: Chapter| Section { chapter, series: Series::Front, odd: options.odd_starts(), depth: 0, part: None };
    let mut front = Vec::new();
    if options.cover {
        front.push(Section { series: Series::Cover, ..section(lay_out_cover(book, style, &mut shaper)) });
    }
    if options.title_page {
        front.push(section(lay_out_title_page(book, style, &mut shaper)));
    }
    if options.contents_depth == 0 {
        return front;
    }
    let before = front.len();
    for _ in 0..MOST_ROUNDS {
        let pages = front.iter().chain(text).map(Section::sheaf).collect::<Vec<_>>();
        let standings = arrange(&pages);
        let entries = entries(book, options, text, standings.get(front.len()..).unwrap_or_default());
        let contents = section(lay_out_contents(book, &entries, style, &mut shaper));
        let (found, expected) = (contents.sheaf().pages, front.get(before).map(|section| section.sheaf().pages));
        front.truncate(before);
        front.push(contents);
        if expected == Some(found) {
            break;
        }
    }
    front
}

/// The lines of the contents.
fn entries(book: &Book, options: &Options, text: &[Section], standings: &[Standing]) -> Vec<Entry> {
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
