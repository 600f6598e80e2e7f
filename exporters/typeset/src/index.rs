//! The index of terms: in two columns, each term with the numbers of the pages on which it is explained.

use crate::book::Section;
use crate::composer::{Column, Composer};
use crate::folios::{Series, Standing};
use crate::fonts::Role;
use crate::galley::{Galley, Piece};
use crate::inline::Look;
use crate::lines::Lines;
use crate::paragraph::{Paragraph, Segment};
use crate::setting::set_line;
use crate::style;
use crate::tree::{LinkTarget, NodeId, NodeKind, Numbering};
use crate::words::Spaces;
use polypress_model::{Book, Direction, Index, IndexEntry, IndexGroup, Inline, Label, Text};
use std::collections::BTreeMap;

/// The pages on which the places of a book are, as far as it is laid out.
#[derive(Debug)]
pub(crate) struct PageNumbers {
    places: BTreeMap<String, Printed>,
}

/// A page as an index names it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Printed {
    /// Its index in the book.
    page: usize,
    series: Series,
    /// Its number as it is printed.
    folio: String,
    destination: String,
}

impl PageNumbers {
    /// Those of a book of which no page is laid out.
    pub(crate) fn unknown() -> &'static Self {
        static UNKNOWN: PageNumbers = PageNumbers { places: BTreeMap::new() };
        &UNKNOWN
    }

    /// Those of these sections.
    pub(crate) fn of(book: &Book, sections: &[Section], standings: &[Standing]) -> Self {
        let mut places = BTreeMap::new();
        for (section, standing) in sections.iter().zip(standings) {
            for (destination, place) in &section.chapter.pages.destinations {
                places.entry(destination.clone()).or_insert_with(|| Printed {
                    page: standing.first + place.page,
                    series: standing.series,
                    folio: standing.series.folio(standing.number + place.page as u64, book),
                    destination: destination.clone(),
                });
            }
        }
        Self { places }
    }

    /// The pages of a term: each once and in order, at least three in a row as the first and the last of them.
    fn of_entry(&self, entry: &IndexEntry) -> Vec<(&Printed, Option<&Printed>)> {
        let destination = |place: &polypress_model::IndexPlace| format!("{}#{}", place.page, place.anchor);
        let found = entry.places.iter().filter_map(|place| self.places.get(&destination(place)));
        let pages: BTreeMap<usize, &Printed> = found.rev().map(|printed| (printed.page, printed)).collect();
        let mut rows: Vec<Vec<&Printed>> = Vec::new();
        for printed in pages.into_values() {
            let follows = |last: &&&Printed| last.page + 1 == printed.page && last.series == printed.series;
            match rows.last_mut().filter(|row| row.last().as_ref().is_some_and(follows)) {
                Some(row) => row.push(printed),
                None => rows.push(vec![printed]),
            }
        }
        let mut pages = Vec::new();
        for row in rows {
            match row.as_slice() {
                [first, _, .., last] => pages.push((*first, Some(*last))),
                few => pages.extend(few.iter().map(|printed| (*printed, None))),
            }
        }
        pages
    }
}

impl Composer<'_> {
    pub(crate) fn index(&mut self, galley: &mut Galley, index: &Index, column: &Column) {
        let node = self.node(column.node, NodeKind::Index);
        let gap = column.size * 2.0;
        let half = (column.width - gap) / 2.0;
        let has_columns = column.depth == 0 && column.edge.is_some() && half > column.size * 12.0;
        let narrow = Column { width: if has_columns { half } else { column.width }, ..column.under(node) };
        let mut strip = Galley::default();
        for group in &index.groups {
            self.index_group(&mut strip, group, &narrow);
        }
        if !has_columns {
            return strip.pieces.into_iter().for_each(|piece| galley.push(piece));
        }
        let line = self.style.line();
        let free = self.style.height - galley.height() - 2.0 * line;
        let room = if free > self.style.height / 4.0 { free } else { self.style.height };
        let (first, second) = if column.right_to_left { (half + gap, 0.0) } else { (0.0, half + gap) };
        for [one, other] in side_by_side(strip.pieces, room, self.style.height, line) {
            let mut both = one.into_piece(&[], &[]);
            let other = other.into_piece(&[], &[]);
            both.height = both.height.max(other.height);
            let mut piece = Piece { height: both.height, ..Piece::default() };
            piece.absorb(both, first, 0.0);
            piece.absorb(other, second, 0.0);
            galley.push(piece);
        }
    }

    fn index_group(&mut self, galley: &mut Galley, group: &IndexGroup, column: &Column) {
        let symbols = || self.book.labels.words(Label::IndexSymbols, &self.book.locale);
        let letter = group.letter.clone().unwrap_or_else(symbols);
        let heading = self.node(column.node, NodeKind::Heading { level: 2, title: letter.clone() });
        let size = self.style.heading(4);
        let look = Look { role: Role::Heading, size, bold: true, color: style::HEADING, ..column.look() };
        galley.space(self.style.line());
        self.text(galley, &Text::plain(letter), &column.under(heading), &look);
        galley.keep();
        let list = self.node(column.node, NodeKind::List { numbering: Numbering::None });
        for entry in &group.entries {
            self.index_entry(galley, entry, &column.under(list));
        }
    }

    fn index_entry(&mut self, galley: &mut Galley, entry: &IndexEntry, column: &Column) {
        let item = self.node(column.node, NodeKind::ListItem);
        let body = self.node(item, NodeKind::ListBody);
        // The numbers run as the book does, whatever the language of the term.
        let Text { inlines, language, .. } = entry.term.clone();
        let inlines = match language {
            Some(_) => vec![Inline::Span { language, classes: Vec::new(), inlines }],
            None => inlines,
        };
        let own = entry.term.to_plain();
        let term = Text { inlines, ..Text::default() };
        let mut paragraph = self.paragraph(&Text::default(), body, column, &column.look());
        let segment = column.segment();
        let turns = self.book.locale.direction == Direction::Rtl;
        if turns {
            paragraph.push_as("\u{2068}", "", &segment);
        }
        self.add(&mut paragraph, &term, body, column);
        if turns {
            paragraph.push_as("\u{2069}", "", &segment);
        }
        self.page_numbers(&mut paragraph, (entry, &own), body, &segment);
        self.set_entry(galley, &paragraph, column);
    }

    fn page_numbers(
        &mut self,
        paragraph: &mut Paragraph,
        (entry, term): (&IndexEntry, &str),
        node: NodeId,
        segment: &Segment,
    ) {
        let separator = self.book.labels.words(Label::ListSeparator, &self.book.locale);
        for (index, (first, last)) in self.numbers.of_entry(entry).into_iter().enumerate() {
            let before = if index == 0 { "  " } else { separator.as_str() };
            let between = Segment { owner: self.content(node), ..segment.clone() };
            self.words(paragraph, before, &between, Spaces::Kept);
            self.page_number(paragraph, first, term, node, segment);
            if let Some(last) = last {
                let between = Segment { owner: self.content(node), ..segment.clone() };
                self.words(paragraph, "–", &between, Spaces::Kept);
                self.page_number(paragraph, last, term, node, segment);
            }
        }
    }

    fn page_number(
        &mut self,
        paragraph: &mut Paragraph,
        printed: &Printed,
        term: &str,
        node: NodeId,
        segment: &Segment,
    ) {
        let reference = self.node(node, NodeKind::Reference);
        let target = LinkTarget::Destination(printed.destination.clone());
        let link = self.node(reference, NodeKind::Link { target, description: format!("{term} {}", printed.folio) });
        let segment = Segment { color: style::LINK, link: Some(link), owner: self.content(link), ..segment.clone() };
        self.words(paragraph, &printed.folio, &segment, Spaces::Kept);
    }

    /// Sets an entry; what does not fit on its first line stands in.
    fn set_entry(&mut self, galley: &mut Galley, paragraph: &Paragraph, column: &Column) {
        let narrow = column.indented(column.size * 1.5);
        let Lines { lines, passage, missing } = self.shaper.hanging_lines(paragraph, column.width, narrow.width);
        self.report_gaps(paragraph, &missing);
        let count = lines.len();
        for (index, line) in lines.iter().enumerate() {
            let mut piece = set_line(paragraph, line, if index == 0 { column } else { &narrow }, &passage);
            piece.keep = index + 1 < count;
            galley.push(piece);
        }
    }
}

/// Cuts pieces into pairs of columns: those of the first pair at most `first` high, those of the others `height`, and
/// those of the last alike, to within a line.
fn side_by_side(mut pieces: Vec<Piece>, first: f32, height: f32, line: f32) -> Vec<[Galley; 2]> {
    let mut pairs = Vec::new();
    let mut room = first;
    while !pieces.is_empty() {
        let mut ends = fill(&pieces, room);
        if ends[1] == pieces.len() {
            let whole: f32 = pieces.iter().map(|piece| piece.space + piece.height).sum();
            let mut balanced = whole / 2.0;
            while balanced < room {
                let tried = fill(&pieces, balanced);
                if tried[1] == pieces.len() {
                    ends = tried;
                    break;
                }
                balanced += line / 2.0;
            }
        }
        let rest = pieces.split_off(ends[1]);
        let other = pieces.split_off(ends[0]);
        pairs.push([Galley::of(pieces), Galley::of(other)]);
        pieces = rest;
        room = height;
    }
    pairs
}

/// Where two columns of this height end; both take something if there is something.
fn fill(pieces: &[Piece], height: f32) -> [usize; 2] {
    let mut ends = [0; 2];
    let mut start = 0;
    for end in &mut ends {
        let (mut used, mut at) = (0.0, start);
        while at < pieces.len() {
            let together =
                pieces.iter().skip(at).position(|piece| !piece.keep).map_or(pieces.len() - at, |last| last + 1);
            let these = pieces.get(at..at + together).unwrap_or_default();
            let space = if at == start { 0.0 } else { these.first().map_or(0.0, |piece| piece.space) };
            let inner: f32 = these.iter().skip(1).map(|piece| piece.space).sum();
            used += space + inner + these.iter().map(|piece| piece.height).sum::<f32>();
            if used > height && at > start {
                break;
            }
            at += together;
        }
        (*end, start) = (at, at);
    }
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_in_a_row_are_named_by_the_first_and_the_last() {
        let printed = |(page, series): (usize, Series)| {
            let destination = format!("page#{page}");
            (destination.clone(), Printed { page, series, folio: page.to_string(), destination })
        };
        let front = [(1, Series::Front), (2, Series::Front)];
        let body = [3, 5, 6, 8, 9, 10].map(|page| (page, Series::Body));
        let numbers = PageNumbers { places: front.into_iter().chain(body).map(printed).collect() };
        let anchor = |page: usize| polypress_model::IndexPlace {
            page: polypress_model::PagePath::new("page"),
            anchor: polypress_model::Anchor::new(page.to_string()),
        };
        let places = [10, 9, 8, 8, 6, 5, 3, 2, 1, 77].map(anchor).to_vec();
        let entry = IndexEntry { term: Text::plain("term"), places };
        let shown = numbers.of_entry(&entry).into_iter().map(|(first, last)| match last {
            Some(last) => format!("{}–{}", first.folio, last.folio),
            None => first.folio.clone(),
        });
        assert_eq!(shown.collect::<Vec<_>>(), ["1", "2", "3", "5", "6", "8–10"]);
    }

    #[test]
    fn columns_keep_together_what_belongs_together_and_end_alike() {
        let piece = |keep| Piece { height: 10.0, keep, ..Piece::default() };
        let pieces: Vec<Piece> = [false, false, true, false, false, false, false].map(piece).to_vec();
        assert_eq!(fill(&pieces, 30.0), [2, 5]);
        let pairs = side_by_side(pieces, 30.0, 100.0, 10.0);
        let counts: Vec<[usize; 2]> =
            pairs.iter().map(|pair| pair.each_ref().map(|galley| galley.pieces.len())).collect();
        assert_eq!(counts, [[2, 3], [1, 1]]);
        assert_eq!(fill(&[piece(false), piece(false)], 1.0), [1, 2], "what is too high is not lost");
    }
}
