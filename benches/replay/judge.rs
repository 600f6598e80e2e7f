//! What alignment made of an edit, against what is known of it.

use super::book::{Book, Edition, Passage};
use polypress::messages::Descent;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::AddAssign;

/// A passage of which more letters of a thousand stand in words that have changed is another one: nobody can say that it
/// should keep its id.
const ANOTHER: usize = 700;

/// What became of the messages that an edit touched.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Outcome {
    /// Messages that should keep their ids. A message should when something happened to it (it was reworded, it moved,
    /// its page changed its name …) and less than 70 % of its words have changed, counted by their letters: in “a
    /// publisher” that became “a page” all but one. A passage split in parts should keep
    /// its id in one of them, and one merged of others one of theirs. A text of one or two words that went to another
    /// page alone, without its section and without its page, need not.
    pub(crate) expected: usize,
    /// Those of them that did.
    pub(crate) kept: usize,
    /// Of messages whose very words stood twice on a page, nobody can say which of the two went, so they are counted
    /// apart: how many should keep their ids, and how many did.
    pub(crate) twins: [usize; 2],
    /// Parts and wholes that did not get the id of a message that they were made of.
    pub(crate) parts: usize,
    /// Those of them that name it as a candidate.
    pub(crate) offered: usize,
    /// The messages of all pages in which anything happened.
    pub(crate) messages: usize,
    /// Those of them that got the id of a message that they have nothing of.
    pub(crate) wrong: usize,
    /// Those of them that got the id of another message with the very same words.
    pub(crate) exchanged: usize,
    /// Edits that were left out, because chance had made markup of words.
    pub(crate) omitted: usize,
}

impl AddAssign for Outcome {
    fn add_assign(&mut self, other: Self) {
        self.expected += other.expected;
        self.kept += other.kept;
        self.parts += other.parts;
        self.offered += other.offered;
        self.messages += other.messages;
        self.wrong += other.wrong;
        self.twins.iter_mut().zip(other.twins).for_each(|(sum, more)| *sum += more);
        self.exchanged += other.exchanged;
        self.omitted += other.omitted;
    }
}

/// Compares what alignment made of an edit with what is known of it; `notes` says what went wrong.
pub(crate) fn judge(old: &Book, before: &Edition, new: &Book, after: &Edition, notes: &mut Vec<String>) -> Outcome {
    let addresses = before.pages.iter().flat_map(|page| page.messages.iter().flatten());
    let numbers: BTreeMap<_, _> = addresses.enumerate().map(|(number, message)| (&message.id, number)).collect();
    let texts: Vec<_> = old.passages().map(|passage| passage.text.as_str()).collect();
    let descents: Vec<_> = after.pages.iter().flat_map(|page| &page.descents).collect();
    let origin = |descent: &Descent| descent.from.as_ref().and_then(|from| numbers.get(from).copied());
    let doubles = doubles(old);
    let mut outcome = Outcome::default();
    let passages: Vec<&Passage> = new.passages().collect();
    for group in groups(&passages, texts.len()) {
        let members = group.iter().filter_map(|index| passages.get(*index).zip(descents.get(*index)));
        let members: Vec<_> = members.collect();
        let is_expected = members.iter().any(|(passage, _)| is_expected(passage));
        let is_kept = members
            .iter()
            .any(|(passage, descent)| origin(descent).is_some_and(|origin| passage.sources.contains(&origin)));
        if members.iter().any(|(passage, _)| passage.sources.iter().any(|source| doubles.contains(source))) {
            outcome.twins[0] += usize::from(is_expected);
            outcome.twins[1] += usize::from(is_expected && is_kept);
            continue;
        }
        outcome.expected += usize::from(is_expected);
        outcome.kept += usize::from(is_expected && is_kept);
        for (passage, descent) in members.iter().filter(|_| is_expected && !is_kept) {
            let was = passage.sources.first().map(|source| texts[*source]);
            notes.push(format!("lost: {was:?}\n now: {:?} {descent:?}", passage.text));
        }
    }
    for ((passage, descent), is_changed) in passages.iter().zip(&descents).zip(in_changed_pages(new)) {
        outcome.messages += usize::from(is_changed);
        let found = origin(descent);
        let mut others: Vec<_> = passage.sources.iter().filter(|source| found != Some(**source)).collect();
        let is_part = passage.sources.len() > 1 || found.is_none() && is_shared(passage, &passages);
        others.retain(|_| is_part);
        outcome.parts += others.len();
        let candidates: BTreeSet<_> = descent.candidates.iter().filter_map(|from| numbers.get(from).copied()).collect();
        outcome.offered += others.iter().filter(|source| candidates.contains(source)).count();
        let Some(found) = found.filter(|found| !passage.sources.contains(found)) else { continue };
        let equal = passage.sources.iter().map(|source| texts[*source]).chain([passage.text.as_str()]);
        let is_twin = equal.into_iter().any(|text| text == texts[found]);
        outcome.exchanged += usize::from(is_twin);
        outcome.wrong += usize::from(!is_twin);
        if !is_twin {
            notes.push(format!("wrong: {:?}\n   is: {:?}", texts[found], passage.text));
        }
    }
    outcome
}

fn is_expected(passage: &Passage) -> bool {
    let is_short = passage.text.split_whitespace().nth(2).is_none();
    passage.is_touched && passage.changed < ANOTHER && !passage.sources.is_empty() && !(is_short && passage.is_away)
}

/// The messages, by number, whose very words stand more than once on their page.
fn doubles(book: &Book) -> BTreeSet<usize> {
    let mut doubles = BTreeSet::new();
    let mut number = 0;
    for passages in book.pages.values() {
        let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for passage in passages {
            places.entry(&passage.text).or_default().push(number);
            number += 1;
        }
        doubles.extend(places.into_values().filter(|places| places.len() > 1).flatten());
    }
    doubles
}

/// Whether another passage was made of the same message.
fn is_shared(passage: &Passage, passages: &[&Passage]) -> bool {
    let shares = |other: &&&Passage| other.sources.iter().any(|source| passage.sources.contains(source));
    passage.is_touched && passages.iter().filter(shares).nth(1).is_some()
}

/// The passages that were made of the same messages, each group by itself.
fn groups(passages: &[&Passage], sources: usize) -> Vec<Vec<usize>> {
    // The first passage that was made of each message; passages that share one point to the same.
    let mut first: Vec<Option<usize>> = vec![None; sources];
    let mut leader: Vec<usize> = (0..passages.len()).collect();
    for (index, passage) in passages.iter().enumerate() {
        for source in &passage.sources {
            match first[*source] {
                None => first[*source] = Some(leader[index]),
                Some(known) => leader[index] = leader[known],
            }
        }
    }
    let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, leader) in leader.into_iter().enumerate().filter(|(index, _)| passages[*index].is_touched) {
        groups.entry(leader).or_default().push(index);
    }
    groups.into_values().collect()
}

/// For each passage, whether anything happened on its page.
fn in_changed_pages(book: &Book) -> Vec<bool> {
    let mut changed = Vec::new();
    for passages in book.pages.values() {
        let is_changed = passages.iter().any(|passage| passage.is_touched || passage.sources.is_empty());
        changed.resize(changed.len() + passages.len(), is_changed);
    }
    changed
}
