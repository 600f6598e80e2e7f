//! The catalogs of a locale, taken apart, with every translation carried to where its message is today.

use super::Common;
use super::blocks::{Block, BlockKind, Entry, blocks};
use crate::catalog::{CatalogFile, ftl};
use crate::state::{Candidate, Fingerprint, Progress, Record, Records, StateKind, add_candidates};
use polypress_model::{LanguageTag, MessageId};
use std::collections::{BTreeMap, BTreeSet};

/// A catalog of a locale, taken apart.
#[derive(Default)]
pub(super) struct Shelf<'a> {
    /// Its file; `None` if there is none.
    pub(super) file: Option<&'a CatalogFile>,
    /// The file whose blocks these are: its own, or that of the page that this one was before it was renamed.
    pub(super) origin: Option<&'a CatalogFile>,
    pub(super) blocks: Vec<Block>,
    /// Whether translations have other ids than on disk.
    pub(super) is_renamed: bool,
    /// Translations that come from elsewhere, by their id here.
    pub(super) incoming: BTreeMap<String, Block>,
    /// The entries that went to other catalogs.
    pub(super) left: Vec<String>,
    /// What is recorded of its messages: those of today, and those that are gone.
    pub(super) records: Records,
}

/// All catalogs of a locale but those that people alone write.
pub(super) struct Shelves<'a> {
    shelves: BTreeMap<String, Shelf<'a>>,
}

/// Where a translation lies: catalog and block.
type Place = (String, usize);

impl<'a> Shelves<'a> {
    pub(super) fn new(common: &Common<'a>, target: &LanguageTag) -> Self {
        let mut shelves: BTreeMap<String, Shelf<'a>> = BTreeMap::new();
        for file in common.catalog_files(target) {
            let is_offered =
                |id: &str, stub: &str| common.offered(&file.catalog, id).is_some_and(|offered| offered.stub == stub);
            let document = common.input.catalogs.document(target, &file.catalog);
            let blocks = document.map(|document| blocks(document, is_offered)).unwrap_or_default();
            let shelf = Shelf { file: Some(file), origin: Some(file), blocks, ..Shelf::default() };
            shelves.insert(file.catalog.clone(), shelf);
        }
        for file in common.state_files(target, StateKind::Records) {
            shelves.entry(file.catalog.clone()).or_default().records = Records::parse(&file.text);
        }
        let mut shelves = Self { shelves };
        common.renamed.iter().for_each(|(old, new)| shelves.rename(old, new));
        shelves
    }

    /// A page was renamed: its catalog goes along whole, comments and stubs included.
    fn rename(&mut self, old: &str, new: &str) {
        let Some(shelf) = self.shelves.get_mut(old).filter(|shelf| shelf.file.is_some()) else { return };
        let records = shelf.records.clone();
        let (origin, blocks) = (shelf.origin, std::mem::take(&mut shelf.blocks));
        let home = self.shelves.entry(new.to_owned()).or_default();
        if home.file.is_some() {
            // Both are there, as a merge can leave them: translations are carried one by one.
            self.shelves.entry(old.to_owned()).or_default().blocks = blocks;
            return;
        }
        (home.origin, home.blocks, home.is_renamed) = (origin, blocks, true);
        for id in records.ids().filter(|id| home.records.of(id).is_empty()).collect::<Vec<_>>() {
            home.records.set(id, records.of(id).to_vec(), records.candidates(id).to_vec());
        }
    }

    pub(super) fn take(&mut self, catalog: &str) -> Shelf<'a> {
        self.shelves.remove(catalog).unwrap_or_default()
    }

    pub(super) fn rest(self) -> impl Iterator<Item = (String, Shelf<'a>)> {
        self.shelves.into_iter()
    }

    /// The translations that messages of today may begin with, by the address that they have before anything is carried.
    pub(super) fn candidates<'c>(
        &self,
        common: &'c Common<'a>,
        target: &LanguageTag,
    ) -> BTreeMap<&'c MessageId, Candidate> {
        let wanted: BTreeSet<&MessageId> = common.candidates().collect();
        let candidate = |id: &'c MessageId| {
            let pattern = common.input.catalogs.pattern(target, id)?;
            let target = Fingerprint::of_pattern(pattern);
            let is_of_it =
                |record: &&Record| record.target.as_ref() == Some(&target) && record.progress > Progress::Draft;
            let source = self.records(id).iter().find(is_of_it)?.source.clone()?;
            Some((id, Candidate { source, value: ftl::pattern_value(pattern).trim_end().to_owned() }))
        };
        wanted.into_iter().filter_map(candidate).collect()
    }

    /// Carries translations and records to where their messages are today. Gives what has moved, by the address that it
    /// had. `stored` are the source texts of which the attics have translations.
    pub(super) fn move_home(
        &mut self,
        common: &Common<'a>,
        stored: &BTreeSet<&Fingerprint>,
    ) -> BTreeSet<(MessageId, Fingerprint)> {
        if !common.has_heirs() {
            return BTreeSet::new();
        }
        let places = self.places();
        let homes = self.homes(common, &places, stored);
        let mut moved = BTreeSet::new();
        let mut emptied: BTreeSet<Place> = BTreeSet::new();
        // Records first: those of an old address may serve several messages.
        let mut records: Vec<(MessageId, Vec<Record>, Vec<Candidate>)> = Vec::new();
        for (id, from, _) in &homes {
            let mut all = self.records(id).to_vec();
            all.extend(self.records(from).iter().filter(|record| !all.contains(record)).cloned().collect::<Vec<_>>());
            let mut candidates = self.kept_candidates(id).to_vec();
            add_candidates(&mut candidates, self.kept_candidates(from).iter().cloned());
            records.push((id.clone(), all, candidates));
        }
        for (id, from, place) in homes {
            let Some((catalog, index)) = place else {
                // What is at home already may have been left behind as well.
                let at_home = places.get(&id).into_iter().flatten();
                let targets = at_home.filter_map(|place| self.block(place)?.entry()?.target.clone());
                moved.extend(targets.map(|target| (from.clone(), target)));
                continue;
            };
            let Some(shelf) = self.shelves.get_mut(&catalog) else { continue };
            let Some(block) = shelf.blocks.get_mut(index) else { continue };
            if let Some(target) = block.entry().and_then(|entry| entry.target.clone()) {
                moved.insert((from, target));
            }
            let (home, name) = id.parts();
            if catalog == home {
                block.rename(name);
                shelf.is_renamed = true;
                continue;
            }
            shelf.left.push(block.whole());
            let mut block = Block { gap: None, ..block.clone() };
            block.rename(name);
            self.shelves.entry(home.to_owned()).or_default().incoming.insert(name.to_owned(), block);
            emptied.insert((catalog, index));
        }
        for (catalog, shelf) in &mut self.shelves {
            remove(catalog, &mut shelf.blocks, &emptied);
        }
        for (id, all, candidates) in records.into_iter().filter(|(_, all, _)| !all.is_empty()) {
            let (catalog, name) = id.parts();
            self.shelves.entry(catalog.to_owned()).or_default().records.set(name, all, candidates);
        }
        moved
    }

    /// The translations by their address.
    fn places(&self) -> BTreeMap<MessageId, Vec<Place>> {
        let mut places: BTreeMap<MessageId, Vec<Place>> = BTreeMap::new();
        for (catalog, shelf) in &self.shelves {
            for (index, block) in shelf.blocks.iter().enumerate() {
                if let Some(id) = block.entry().and_then(Entry::message) {
                    let before = shelf.origin.map_or(catalog.as_str(), |origin| &origin.catalog);
                    let address = MessageId::new(format!("{before}#{id}"));
                    places.entry(address).or_default().push((catalog.clone(), index));
                }
            }
        }
        places
    }

    /// The messages that have another address than before: their address today, the one before, and where their
    /// translation lies, if there is one to carry.
    fn homes(
        &self,
        common: &Common<'_>,
        places: &BTreeMap<MessageId, Vec<Place>>,
        stored: &BTreeSet<&Fingerprint>,
    ) -> Vec<(MessageId, MessageId, Option<Place>)> {
        let mut homes = Vec::new();
        let mut taken: BTreeSet<&Place> = BTreeSet::new();
        // A message that stays has the first choice among several translations at its address.
        for (message, offered) in
            common.messages().filter(|(message, offered)| offered.from.as_ref() == Some(&message.id))
        {
            let Some(all) = places.get(&message.id) else { continue };
            let is_own = |place: &&Place| self.was_made_from(place, &message.id, &offered.source);
            let is_of_another =
                |place: &&Place| common.heirs(&message.id).any(|source| self.was_made_from(place, &message.id, source));
            taken.extend(all.iter().find(is_own).or_else(|| all.iter().find(|place| !is_of_another(place))));
        }
        for (message, offered) in common.messages() {
            let Some(from) = offered.from.as_ref().filter(|from| **from != message.id) else { continue };
            let is_free = |place: &&Place| !taken.contains(place);
            let candidates = || places.get(from).into_iter().flatten().filter(is_free);
            let own = candidates().find(|place| self.was_made_from(place, from, &offered.source));
            // One that lies at its new address already, from an update that was interrupted or another branch, stays.
            let is_home = places.get(&message.id).into_iter().flatten().any(|place| is_free(&place));
            // A text that is only like the one that was on another page has nothing to gain from its translation where
            // the attic has one of its own.
            let comes_back =
                offered.edit.is_some() && from.parts().0 != message.id.parts().0 && stored.contains(&offered.source);
            let like = || candidates().next().filter(|_| !comes_back);
            let place = own.or_else(like).filter(|_| !is_home);
            taken.extend(place);
            homes.push((message.id.clone(), from.clone(), place.cloned()));
        }
        homes
    }

    fn block(&self, place: &Place) -> Option<&Block> {
        self.shelves.get(&place.0)?.blocks.get(place.1)
    }

    /// Whether it is recorded that the translation there was made from this text.
    fn was_made_from(&self, place: &Place, address: &MessageId, source: &Fingerprint) -> bool {
        let Some(target) = self.block(place).and_then(Block::entry).and_then(|entry| entry.target.as_ref()) else {
            return false;
        };
        let is_it = |record: &Record| record.source.as_ref() == Some(source) && record.target.as_ref() == Some(target);
        self.records(address).iter().any(is_it)
    }

    fn records(&self, id: &MessageId) -> &[Record] {
        let (catalog, name) = id.parts();
        self.shelves.get(catalog).map_or(&[], |shelf| shelf.records.of(name))
    }

    fn kept_candidates(&self, id: &MessageId) -> &[Candidate] {
        let (catalog, name) = id.parts();
        self.shelves.get(catalog).map_or(&[], |shelf| shelf.records.candidates(name))
    }
}

/// Removes blocks; what follows one stands where that stood.
fn remove(catalog: &str, blocks: &mut Vec<Block>, emptied: &BTreeSet<Place>) {
    let mut index = 0;
    let mut is_removed = false;
    blocks.retain_mut(|block| {
        if is_removed {
            block.gap = None;
        }
        is_removed = emptied.contains(&(catalog.to_owned(), index)) && matches!(block.kind, BlockKind::Entry(_));
        index += 1;
        !is_removed
    });
}
