//! Planning: where each page ends, so that all pages of a chapter together look best.
//!
//! As lines of a paragraph are chosen together (Knuth and Plass, “Breaking paragraphs into lines”, 1981), so are pages
//! here, after Plass, “Optimal pagination techniques for automatic typesetting systems”, 1981. A page has a cost: for
//! what stays empty at its foot after the spaces on it have been stretched, for cutting through what belongs together,
//! for footnotes and figures that must wait. The cheapest sequence of pages is found position by position.

use crate::galley::Piece;
use crate::pages::{Material, NOTE_RULE};
use crate::style::Style;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Range, RangeInclusive};

/// What a page holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Plan {
    /// Floats of earlier pages that stand at its top, as indexes of [`Supply::floats`].
    pub(crate) floats: Range<usize>,
    /// Pieces of the galley.
    pub(crate) pieces: Range<usize>,
    /// Floats among those pieces that go to a later page.
    pub(crate) passed: Range<usize>,
    /// Pieces of footnotes, as indexes of [`Supply::notes`].
    pub(crate) notes: Range<usize>,
    /// How far spaces are stretched, or shrunk if it is negative, in parts of what they can bear.
    pub(crate) ratio: f32,
}

/// What is to be put on pages, measured once.
#[derive(Debug, Default)]
pub(crate) struct Supply {
    /// Pieces that may go together to the top of a later page.
    pub(crate) floats: Vec<Range<usize>>,
    /// The pieces of footnotes in the order of their marks: which note, and which of its pieces.
    pub(crate) notes: Vec<(usize, usize)>,
    /// Height of the notes before each of their pieces, and of all.
    note_heights: Vec<f32>,
    /// Whether a page may end before a piece of a note, and whether a note begins there.
    note_breaks: Vec<(bool, bool)>,
    /// For each piece, how many pieces of notes belong to what stands before it; and to everything.
    note_ends: Vec<usize>,
    /// For each piece, how many floats begin before it; and in all.
    float_ends: Vec<usize>,
    /// Height of the table head that is repeated above a piece.
    heads: Vec<f32>,
    /// What it costs to end a page after a piece; `None` where none may end.
    breaks: Vec<Option<f32>>,
}

/// What is bad about a page, where one empty line at its foot costs 1, two cost 4, three cost 9, and from the fifth on
/// each [`cost::MORE_EMPTY`]: one page that is far too short looks better than several that are short.
mod cost {
    /// A line more at the foot of a page with [`MANY_EMPTY`] empty lines.
    pub(super) const MORE_EMPTY: f32 = 6.0;
    /// How many empty lines are many.
    pub(super) const MANY_EMPTY: f32 = 4.0;
    /// Within a paragraph.
    pub(super) const LINES: f32 = 0.5;
    /// Within a ground or table too high to be kept together.
    pub(super) const HIGH: f32 = 4.0;
    /// In addition, if its first or last line or row is left alone.
    pub(super) const STRANDED: f32 = 25.0;
    /// Within one that is not.
    pub(super) const LOW: f32 = 64.0;
    /// A page more.
    pub(super) const PAGE: f32 = 20.0;
    /// Spaces stretched as far as they can be.
    pub(super) const STRETCHED: f32 = 4.0;
    /// Spaces shrunk as far as they can be.
    pub(super) const SHRUNK: f32 = 8.0;
    /// A footnote that goes on at the foot of the next page.
    pub(super) const NOTE_CONTINUED: f32 = 40.0;
    /// A footnote that begins on another page than its mark stands on.
    pub(super) const NOTE_APART: f32 = 1000.0;
    /// A figure that goes to the next page.
    pub(super) const FLOAT: f32 = 6.0;
    /// A last page with next to nothing on it.
    pub(super) const STRAY: f32 = 60.0;
    /// Cutting through what must stay together, where it is higher than a page.
    pub(super) const FORCED: f32 = 10_000.0;
}

/// How many lines a page may be short of the others and still be stretched.
const MOST_RAGGED: f32 = 2.0;
/// The most that figures of other pages may take of a page, where there are several.
const MOST_FLOATS: f32 = 0.7;
/// The most that footnotes of other pages may take of a page, while there is text to go with them.
const MOST_NOTES: f32 = 0.6;

impl Supply {
    pub(crate) fn new(pieces: &[Piece], material: &Material, style: &Style) -> Self {
        let mut supply = Self { note_heights: vec![0.0], note_ends: vec![0], float_ends: vec![0], ..Self::default() };
        let mut seen = BTreeSet::new();
        let head = |piece: &Piece| piece.head.and_then(|head| material.heads.get(head));
        let mut float_end = 0;
        for (index, piece) in pieces.iter().enumerate() {
            for note in material.reachable(piece.notes.iter().copied()) {
                if seen.insert(note) {
                    supply.add_note(note, material.notes.get(note).map_or(&[], Vec::as_slice));
                }
            }
            if piece.float > 0 && index >= float_end {
                float_end = (index + piece.float).min(pieces.len());
                supply.floats.push(index..float_end);
            }
            supply.note_ends.push(supply.notes.len());
            supply.float_ends.push(supply.floats.len());
            supply.heads.push(head(piece).map_or(0.0, |pieces| pieces.iter().map(|piece| piece.height).sum()));
        }
        supply.breaks = breaks(pieces, style);
        supply
    }

    fn add_note(&mut self, note: usize, pieces: &[Piece]) {
        let mut free = true;
        for (index, piece) in pieces.iter().enumerate() {
            self.notes.push((note, index));
            self.note_breaks.push((free, index == 0));
            free = !piece.keep || index + 1 == pieces.len();
            let before = self.note_heights.last().copied().unwrap_or_default();
            self.note_heights.push(before + piece.space + piece.height);
        }
    }

    /// Height of notes with the rule above them.
    fn foot(&self, notes: Range<usize>) -> f32 {
        if notes.is_empty() {
            return 0.0;
        }
        let at = |index: usize| self.note_heights.get(index).copied().unwrap_or_default();
        NOTE_RULE + at(notes.end) - at(notes.start)
    }

    /// Where a page may end within these notes so that the foot is not higher than `room`: as far down as can be.
    fn cut_notes(&self, notes: Range<usize>, room: f32) -> usize {
        let fits = |end: &usize| {
            let free = self.note_breaks.get(*end).is_none_or(|(free, _)| *free);
            free && self.foot(notes.start..*end) <= room
        };
        // Heights grow, so nothing lies beyond the first that is too high.
        let high = (notes.start + 1..=notes.end).find(|end| self.foot(notes.start..*end) > room);
        (notes.start + 1..high.unwrap_or(notes.end + 1)).rev().find(fits).unwrap_or(notes.start)
    }

    /// How many of these notes begin in this stretch.
    fn beginnings(&self, notes: Range<usize>) -> usize {
        self.note_breaks.get(notes).map_or(0, |breaks| breaks.iter().filter(|(_, begins)| *begins).count())
    }
}

/// What it costs to end a page after each piece.
fn breaks(pieces: &[Piece], style: &Style) -> Vec<Option<f32>> {
    // Everything that stands on one ground, or under one table head, is one whole.
    let wholes = |piece: &Piece| {
        let grounds = piece.decorations.iter().map(|ground| (false, *ground));
        grounds.chain(piece.head.map(|head| (true, head))).collect::<Vec<_>>()
    };
    // Height of each, and the pieces from its first to its last.
    let mut known: BTreeMap<(bool, usize), (f32, RangeInclusive<usize>)> = BTreeMap::new();
    for (index, piece) in pieces.iter().enumerate() {
        for whole in wholes(piece) {
            let (height, range) = known.entry(whole).or_insert((0.0, index..=index));
            (*height, *range) = (*height + piece.space + piece.height, *range.start()..=index);
        }
    }
    let price = |index: usize, piece: &Piece, next: &Piece| {
        let around = wholes(next);
        let cut = wholes(piece).into_iter().filter(|whole| around.contains(whole));
        let cut: Vec<&(f32, RangeInclusive<usize>)> = cut.filter_map(|whole| known.get(&whole)).collect();
        let strands = cut.iter().any(|(_, range)| *range.start() == index || *range.end() == index + 1);
        match cut.iter().map(|(height, _)| *height).fold(f32::INFINITY, f32::min) {
            low if low < style.height / 4.0 => cost::LOW,
            high if high.is_finite() => cost::HIGH + if strands { cost::STRANDED } else { 0.0 },
            _ if next.space == 0.0 => cost::LINES,
            _ => 0.0,
        }
    };
    let cost = |(index, piece): (usize, &Piece)| match pieces.get(index + 1) {
        Some(_) if piece.keep => None,
        Some(next) => Some(price(index, piece, next)),
        None => Some(0.0),
    };
    pieces.iter().enumerate().map(cost).collect()
}

/// How far the space above a piece can grow and shrink.
pub(crate) fn elasticity(space: f32, style: &Style) -> (f32, f32) {
    let line = style.line();
    ((space * 0.5).min(line * 0.6), (space * 0.15).min(line * 0.2))
}

/// Plans the pages. Every page takes something, so it ends; what is higher than a page stands on one of its own.
pub(crate) fn plan(pieces: &[Piece], supply: &Supply, style: &Style) -> Vec<Plan> {
    let planner = Planner { pieces, supply, style };
    let mut best: Vec<Option<Found>> = vec![None; pieces.len() + 1];
    if let Some(first) = best.first_mut() {
        *first = Some(Found::default());
    }
    for start in 0..pieces.len() {
        let Some(found) = best.get(start).and_then(Clone::clone) else { continue };
        for (end, next) in planner.pages_from(start, &found) {
            if let Some(known) = best.get_mut(end)
                && known.as_ref().is_none_or(|known| next.cost < known.cost)
            {
                *known = Some(next);
            }
        }
    }
    let mut plans = planner.rest(best.last().and_then(Option::as_ref));
    plans.reverse();
    let mut at = pieces.len();
    while at > 0 {
        let Some(Some(found)) = best.get_mut(at).map(Option::take) else { break };
        at = found.plan.pieces.start;
        plans.push(found.plan);
        let lone = found.lone.into_iter().rev();
        plans.extend(lone.map(|floats| Plan { floats, pieces: at..at, ..Plan::default() }));
    }
    plans.reverse();
    plans
}

/// The cheapest way to a position, by its last page.
#[derive(Clone, Debug, Default)]
struct Found {
    cost: f32,
    plan: Plan,
    /// Pages of nothing but floats right before the last one.
    lone: Vec<Range<usize>>,
    /// How many pieces of notes, and how many floats, have found a page.
    notes: usize,
    floats: usize,
    /// Whether at least half of the last page is used.
    full: bool,
}

struct Planner<'a> {
    pieces: &'a [Piece],
    supply: &'a Supply,
    style: &'a Style,
}

/// A page while it is filled.
#[derive(Clone, Copy, Debug, Default)]
struct Fill {
    height: f32,
    stretch: f32,
    shrink: f32,
}

impl Planner<'_> {
    /// The pages that can begin with a piece: where each ends, and what the way to its end costs.
    fn pages_from(&self, start: usize, found: &Found) -> Vec<(usize, Found)> {
        let mut found = found.clone();
        loop {
            let (floats, mut pages, forced) = self.try_from(start, &found);
            // Pages that are not half full are a last resort.
            if pages.iter().any(|(_, page)| page.full) {
                pages.retain(|(_, page)| page.full);
            }
            if !pages.is_empty() || floats.is_empty() {
                return if pages.is_empty() { forced.into_iter().collect() } else { pages };
            }
            // Nothing has room below these figures.
            found = Found { cost: found.cost + 2.0 * cost::PAGE, floats: floats.end, ..found };
            found.lone.push(floats);
        }
    }

    /// The floats at the top of the page; the pages that may end where they do; one that has to, if need be.
    #[allow(clippy::type_complexity, reason = "a tuple that is taken apart at once")]
    fn try_from(&self, start: usize, found: &Found) -> (Range<usize>, Vec<(usize, Found)>, Option<(usize, Found)>) {
        let (mut fill, floats) = self.top(found.floats..self.floats_before(start));
        let mut pages = Vec::new();
        let mut forced = None;
        // Figures keep their order: once one waits, all that follow wait with it.
        let mut passed = (floats.end < self.floats_before(start)).then_some(floats.end);
        let mut at = start;
        while at < self.pieces.len() {
            if let Some(float) = self.float_at(at).filter(|_| fill.height > 0.0) {
                let end = self.supply.floats.get(float).map_or(at + 1, |range| range.end);
                let foot = self.supply.foot(found.notes..self.notes_before(at));
                if passed.is_some() || self.with(fill, at..end).height + foot > self.style.height {
                    passed.get_or_insert(float);
                    at = end;
                    if at == self.pieces.len() {
                        pages.push((at, self.page(start..at, found, &floats, passed, fill)));
                    }
                    continue;
                }
            }
            if at == start {
                fill.height += self.supply.heads.get(at).copied().unwrap_or_default();
            }
            let next = self.with(fill, at..at + 1);
            let is_first = at == start && floats.is_empty();
            if !is_first && next.height - next.shrink > self.style.height + 0.01 {
                break;
            }
            (fill, at) = (next, at + 1);
            let page = self.page(start..at, found, &floats, passed, fill);
            match self.supply.breaks.get(at - 1) {
                Some(Some(_)) => pages.push((at, page)),
                _ => forced = Some((at, Found { cost: page.cost + cost::FORCED, ..page })),
            }
        }
        (floats, pages, forced)
    }

    /// Those of the waiting floats that the page begins with: one at least, and more while there is room for text.
    fn top(&self, waiting: Range<usize>) -> (Fill, Range<usize>) {
        let (mut fill, mut end) = (Fill::default(), waiting.start);
        while let Some(float) = self.supply.floats.get(end).filter(|_| end < waiting.end) {
            let next = self.with(fill, float.clone());
            if end > waiting.start && next.height > self.style.height * MOST_FLOATS {
                break;
            }
            (fill, end) = (next, end + 1);
        }
        if end > waiting.start {
            fill.height += float_gap(self.style);
        }
        (fill, waiting.start..end)
    }

    /// The page with these pieces added.
    fn with(&self, mut fill: Fill, pieces: Range<usize>) -> Fill {
        for piece in self.pieces.get(pieces).unwrap_or_default() {
            if fill.height > 0.0 {
                let (stretch, shrink) = elasticity(piece.space, self.style);
                fill.height += piece.space;
                fill.stretch += stretch;
                fill.shrink += shrink;
            }
            // Never zero, so that a page with an empty piece is not taken for an empty page.
            fill.height += piece.height.max(LEAST);
        }
        fill
    }

    fn page(
        &self,
        pieces: Range<usize>,
        found: &Found,
        floats: &Range<usize>,
        passed: Option<usize>,
        fill: Fill,
    ) -> Found {
        let ended = pieces.end == self.pieces.len();
        let notes = found.notes..self.notes_before(pieces.end);
        let continues = notes.start < self.notes_before(pieces.start) && !ended;
        let most = self.style.height * if continues { MOST_NOTES } else { 1.0 };
        let room = self.style.height - fill.height;
        let fits = self.supply.foot(notes.clone()) <= (room + fill.shrink + 0.01).min(most);
        let cut = if fits { notes.end } else { self.supply.cut_notes(notes.clone(), room.min(most)) };
        let waiting = self.floats_before(pieces.end);
        let passed = passed.unwrap_or(waiting)..waiting;
        let hole = room - self.supply.foot(notes.start..cut);
        let is_last = ended && cut == notes.end && passed.is_empty();
        // What fills a turned page of its own leaves the page before it as it is.
        let ends_early = self.pieces.get(pieces.end).is_some_and(|next| next.turned);
        let (ratio, price) = if is_last || ends_early {
            last_page(pieces.start, hole, fill, self.style)
        } else {
            self.price(hole, fill)
        };
        let end = pieces.end.checked_sub(1).and_then(|last| self.supply.breaks.get(last)).copied().flatten();
        let mut cost = found.cost + price + cost::PAGE + end.unwrap_or_default() + cost::FLOAT * passed.len() as f32;
        if cut < notes.end {
            cost += cost::NOTE_CONTINUED;
            cost += cost::NOTE_APART * self.supply.beginnings(cut..notes.end) as f32;
        }
        Found {
            cost,
            lone: found.lone.clone(),
            notes: cut,
            floats: passed.start,
            full: ended || ends_early || hole < self.style.height / 2.0,
            plan: Plan { floats: floats.clone(), pieces, passed, notes: notes.start..cut, ratio },
        }
    }

    /// How far spaces are stretched to fill a hole at the foot of a page, and what is bad about that.
    fn price(&self, hole: f32, fill: Fill) -> (f32, f32) {
        let line = self.style.line();
        if hole < 0.0 {
            let ratio = (hole / fill.shrink.max(LEAST)).max(-1.0);
            return (ratio, cost::SHRUNK * ratio * ratio);
        }
        let ratio = hole / fill.stretch.max(LEAST);
        if ratio <= 1.0 {
            return (ratio, cost::STRETCHED * ratio * ratio);
        }
        let left = (hole - fill.stretch) / line;
        // Where stretching does not help, the page keeps its even spaces.
        let few = left.min(cost::MANY_EMPTY);
        let empty = few * few + (left - few) * cost::MORE_EMPTY;
        (if left <= MOST_RAGGED { 1.0 } else { 0.0 }, cost::STRETCHED + empty)
    }

    /// Pages for the notes and floats that are left when all text has found its page.
    fn rest(&self, last: Option<&Found>) -> Vec<Plan> {
        let (mut notes, mut floats) = last.map_or((0, 0), |found| (found.notes, found.floats));
        let (all_notes, all_floats) = (self.supply.notes.len(), self.supply.floats.len());
        let end = self.pieces.len();
        let mut plans = Vec::new();
        while notes < all_notes || floats < all_floats {
            let (fill, top) = self.top(floats..all_floats);
            let mut cut = self.supply.cut_notes(notes..all_notes, self.style.height - fill.height);
            if top.is_empty() && cut == notes {
                cut += 1;
            }
            (floats, cut) = (top.end, cut.min(all_notes));
            plans.push(Plan { floats: top, pieces: end..end, notes: notes..cut, ..Plan::default() });
            notes = cut;
        }
        plans
    }

    fn float_at(&self, piece: usize) -> Option<usize> {
        let before = self.floats_before(piece);
        self.supply.floats.get(before).filter(|float| float.start == piece).map(|_| before)
    }

    fn notes_before(&self, piece: usize) -> usize {
        self.supply.note_ends.get(piece).copied().unwrap_or(self.supply.notes.len())
    }

    fn floats_before(&self, piece: usize) -> usize {
        self.supply.float_ends.get(piece).copied().unwrap_or(self.supply.floats.len())
    }
}

/// The last page of a chapter may end where it does.
fn last_page(start: usize, hole: f32, fill: Fill, style: &Style) -> (f32, f32) {
    let ratio = if hole < 0.0 { (hole / fill.shrink.max(LEAST)).max(-1.0) } else { 0.0 };
    let is_stray = start > 0 && fill.height < style.line() * 4.0;
    (ratio, cost::SHRUNK * ratio * ratio + if is_stray { cost::STRAY } else { 0.0 })
}

/// Space below figures at the top of a page, in addition to that above the text.
pub(crate) fn float_gap(style: &Style) -> f32 {
    style.line() * 0.5
}

/// What counts as no height at all.
pub(crate) const LEAST: f32 = 0.001;
