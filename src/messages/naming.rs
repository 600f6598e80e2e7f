//! Gives messages their ids.

use super::align::{Found, Match, Sheet, Unit, align};
use super::descent::{Descent, Fate};
use super::edit::{Edit, edit};
use super::message::own_words;
use super::registry::Registry;
use super::slug::{Taken, slug};
use crate::markdown::Run;
use polypress_model::MessageId;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What a message keeps whose text has changed much.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MajorEdits {
    /// Its id.
    #[default]
    KeepId,
    /// Nothing: it gets a new id unless its author gave it one, and the old one is a candidate. For platforms that do
    /// not show translators that a text has changed.
    RenewId,
}

/// A message that wants an id.
pub(super) struct Candidate<'a> {
    /// Its pattern in the normal form.
    pub(super) pattern: String,
    /// The id that its author, or its role, gives it.
    pub(super) name: Option<String>,
    /// Where its id comes from if it is new.
    pub(super) slug: Slug<'a>,
}

/// An id to be: few messages are new, and to make the ids of all others takes longer than to find what they had.
pub(super) enum Slug<'a> {
    /// It is there.
    Ready(Cow<'a, str>),
    /// What it begins with, and the run whose words follow.
    Words(&'static str, &'a Run),
}

impl Slug<'_> {
    fn make(&self) -> String {
        match self {
            Self::Ready(slug) => slug.to_string(),
            Self::Words(prefix, run) => format!("{prefix}{}", slug(&own_words(run))),
        }
    }
}

/// A message's id, and how it came by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Identified {
    pub(super) id: MessageId,
    pub(super) fate: Fate,
    pub(super) descent: Descent,
}

/// A message of a source catalog.
struct Known<'a> {
    catalog: &'a str,
    id: &'a str,
    pattern: &'a str,
    /// How many messages of the catalog have the same id and stand before it.
    occurrence: usize,
}

impl Known<'_> {
    fn address(&self) -> MessageId {
        address(self.catalog, self.id)
    }
}

/// A candidate with what alignment found.
struct Aligned<'a> {
    candidate: Candidate<'a>,
    known: Option<&'a Known<'a>>,
    is_in_place: bool,
    others: Vec<&'a Known<'a>>,
}

/// Gives the candidates of every catalog ids, all different within it.
pub(super) fn give_ids(
    mut pages: Vec<(&str, Vec<Candidate<'_>>)>,
    registries: &BTreeMap<String, Registry>,
    major_edits: MajorEdits,
) -> Vec<Vec<Identified>> {
    let names: Vec<_> = pages.iter_mut().map(|(_, candidates)| unique_names(candidates)).collect();
    let known = known_messages(registries);
    let mut found = align(&old_sheets(registries), &pages.iter().map(new_sheet).collect::<Vec<_>>()).into_iter();
    let mut identified = Vec::new();
    for ((catalog, candidates), names) in pages.into_iter().zip(names) {
        let found = found.by_ref().take(candidates.len());
        let pairs = candidates.into_iter().zip(found);
        let mut aligned: Vec<_> = pairs.map(|(candidate, found)| Aligned::new(candidate, &found, &known)).collect();
        if major_edits == MajorEdits::RenewId {
            aligned.iter_mut().for_each(Aligned::renew);
        }
        identified.push(name_all(catalog, aligned, names, registries.get(catalog)));
    }
    identified
}

/// Makes the names that authors gave different from each other.
fn unique_names(candidates: &mut [Candidate<'_>]) -> Taken {
    let mut names = Taken::default();
    for name in candidates.iter_mut().filter_map(|candidate| candidate.name.as_mut()) {
        *name = names.take(name);
    }
    names
}

/// The messages of all source catalogs, in the order of [`old_sheets`].
fn known_messages(registries: &BTreeMap<String, Registry>) -> Vec<Known<'_>> {
    let mut known = Vec::new();
    for (catalog, registry) in registries {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for entry in &registry.entries {
            let count = counts.entry(&entry.id).or_default();
            known.push(Known { catalog, id: &entry.id, pattern: &entry.pattern, occurrence: *count });
            *count += 1;
        }
    }
    known
}

fn old_sheets(registries: &BTreeMap<String, Registry>) -> Vec<Sheet<'_>> {
    let mut sheets = Vec::new();
    for (catalog, registry) in registries {
        let units = registry.entries.iter().map(|entry| Unit { text: &entry.pattern, name: Some(&entry.id) });
        sheets.push(Sheet { catalog, units: units.collect() });
    }
    sheets
}

fn new_sheet<'a>((catalog, candidates): &'a (&'a str, Vec<Candidate<'_>>)) -> Sheet<'a> {
    let unit = |candidate: &'a Candidate<'_>| Unit { text: &candidate.pattern, name: candidate.name.as_deref() };
    Sheet { catalog, units: candidates.iter().map(unit).collect() }
}

impl<'a> Aligned<'a> {
    fn new(candidate: Candidate<'a>, found: &Found, known: &'a [Known<'a>]) -> Self {
        Self {
            candidate,
            known: found.matched.old().and_then(|old| known.get(old)),
            is_in_place: !matches!(found.matched, Match::Moved(_)),
            others: found.candidates.iter().filter_map(|old| known.get(*old)).collect(),
        }
    }

    /// Gives up what it was if much of its text has changed.
    fn renew(&mut self) {
        let is_major = |known: &&Known<'_>| edit(known.pattern, &self.candidate.pattern) == Edit::Major;
        if let Some(known) = self.known.filter(is_major).filter(|_| self.candidate.name.is_none()) {
            self.known = None;
            self.others.insert(0, known);
        }
    }

    /// What it was, if it was a message of this catalog.
    fn known_in(&self, catalog: &str) -> Option<&'a Known<'a>> {
        self.known.filter(|known| known.catalog == catalog)
    }

    fn fate(&self, catalog: &str) -> Fate {
        match self.known {
            None => Fate::New,
            Some(known) if known.pattern != self.candidate.pattern => Fate::Edited,
            Some(known) if self.is_in_place && known.catalog == catalog => Fate::Kept,
            Some(_) => Fate::Moved,
        }
    }

    fn descent(&self) -> Descent {
        Descent {
            from: self.known.map(Known::address),
            occurrence: self.known.map_or(0, |known| known.occurrence),
            candidates: self.others.iter().map(|other| other.address()).collect(),
        }
    }
}

/// Names the messages of a catalog: as their authors did, as they were called here, as they were called elsewhere if
/// nothing here was called so, or anew.
fn name_all(
    catalog: &str,
    aligned: Vec<Aligned<'_>>,
    mut taken: Taken,
    registry: Option<&Registry>,
) -> Vec<Identified> {
    let unnamed = aligned.iter().filter(|aligned| aligned.candidate.name.is_none());
    let mut kept: BTreeMap<(&str, usize), &str> = BTreeMap::new();
    for known in unnamed.filter_map(|aligned| aligned.known_in(catalog)) {
        if taken.insert(known.id) {
            kept.insert((known.id, known.occurrence), known.id);
        }
    }
    // No other message gets the id of one that goes, whose translations are on their way to the attic.
    taken.extend(registry.into_iter().flat_map(|registry| registry.entries.iter().map(|entry| entry.id.clone())));
    // What comes from elsewhere may find its translations here already, if an update was interrupted.
    let carried: Vec<_> = aligned
        .iter()
        .map(|aligned| {
            let kept = aligned.known_in(catalog).and_then(|known| kept.get(&(known.id, known.occurrence)));
            match (&aligned.candidate.name, kept, aligned.known) {
                (Some(name), _, _) => Some(name.clone()),
                (None, Some(id), _) => Some((*id).to_owned()),
                (None, None, Some(known)) => Some(taken.take(known.id)),
                (None, None, None) => None,
            }
        })
        .collect();
    let mut identified = Vec::new();
    for (aligned, carried) in aligned.iter().zip(carried) {
        let id = carried.unwrap_or_else(|| taken.take(&aligned.candidate.slug.make()));
        identified.push(Identified {
            id: address(catalog, &id),
            fate: aligned.fate(catalog),
            descent: aligned.descent(),
        });
    }
    identified
}

fn address(catalog: &str, id: &str) -> MessageId {
    MessageId::new(format!("{catalog}#{id}"))
}

#[cfg(test)]
mod tests;
