//! Settled pages: those that earlier updates have found in order in every locale, so that the next one need not read
//! their catalogs and what is recorded of the translations in them.
//!
//! A page is settled as long as its files are as they were and it offers translators what it offered, and only where no
//! other page can have to do with it. That is, nothing has gone to another address; nothing is asked for translations of
//! its messages; and no attic has, or is about to get, a translation of one of its texts. The source catalogs, histories,
//! attics and waivers of all pages are read in any case.

use super::common::{Common, is_seen};
use super::{BY_HAND, LocaleReport, Update};
use crate::messages::{BOOK_CATALOG, Descent, Fate, IdentifiedPage, Message, Registry, plain_words, title_run};
use crate::project::{PageStamps, catalog_of};
use crate::state::{Fingerprint, StateFile, StateKind, parse_attic};
use polypress_model::{Diagnostic, LanguageTag, MessageId, fingerprint};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The pages that updates have found in order, by catalog.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled(BTreeMap<String, Known>);

/// The old source texts that translations rest on, by message; messages whose translations rest on none are left out.
pub type Needs = BTreeMap<MessageId, BTreeSet<Fingerprint>>;

/// What a page was when it was found in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Known {
    /// Its files in all locales, as a fingerprint.
    files: String,
    /// What it offers translators, as a fingerprint.
    offer: String,
    /// What its translations keep in the histories.
    needs: Needs,
}

impl Settled {
    /// The catalogs of the pages whose files are as they were.
    pub fn unchanged(&self, stamps: &BTreeMap<String, PageStamps>) -> BTreeSet<String> {
        let is_same =
            |catalog: &str, known: &Known| stamps.get(catalog).is_some_and(|stamps| stamps.fingerprint == known.files);
        self.0.iter().filter(|(catalog, known)| is_same(catalog, known)).map(|(catalog, _)| catalog.clone()).collect()
    }

    /// What is to be remembered after an update: the pages that it took for settled, and those that it found in order.
    /// `findings` are all that were made at reading and by the update, `catalogs` is the folder of all catalogs. What has
    /// changed since the update began, by the clock of the disk, may change again without being seen.
    pub fn after(
        update: &Update,
        findings: &[Diagnostic],
        catalogs: &str,
        (offers, stamps, settled): (&Offers, &BTreeMap<String, PageStamps>, &BTreeMap<String, Needs>),
        began: i64,
    ) -> Self {
        let Some(blamed) = blamed(catalogs, findings) else { return Self::default() };
        let mut needs: BTreeMap<&str, Needs> = BTreeMap::new();
        for (id, sources) in update.needs.iter().filter(|(_, sources)| !sources.is_empty()) {
            needs.entry(id.parts().0).or_default().insert(id.clone(), sources.clone());
        }
        let known = |(catalog, offer): (&String, &String)| {
            let stamps = stamps.get(catalog).filter(|stamps| stamps.time < began)?;
            let is_in_order = settled.contains_key(catalog) || update.quiet.contains(catalog);
            let needs = needs.get(catalog.as_str()).cloned().unwrap_or_default();
            let known = || Known { files: stamps.fingerprint.clone(), offer: offer.clone(), needs };
            (is_in_order && !blamed.contains(catalog)).then(|| (catalog.clone(), known()))
        };
        Self(offers.iter().filter_map(known).collect())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What the pages that are in step with their source catalogs offer translators, by catalog, as fingerprints.
pub type Offers = BTreeMap<String, String>;

/// What says of pages whether they are settled: all that is read in any case.
#[derive(Clone, Copy)]
pub struct Settling<'a> {
    /// All pages.
    pub pages: &'a [IdentifiedPage],
    /// The messages that their source catalogs have, by catalog.
    pub registries: &'a BTreeMap<String, Registry>,
    /// The locales that are translated into.
    pub targets: &'a [LanguageTag],
    /// The attics.
    pub states: &'a [StateFile],
}

impl Settling<'_> {
    /// What each page offers that is in step with its source catalog. None is where messages have other addresses than
    /// before: one of them may be where others were.
    pub fn offers(&self) -> Offers {
        let has_moved =
            |(message, descent): (&Message, &Descent)| descent.from.as_ref().is_some_and(|from| *from != message.id);
        let names: BTreeSet<&str> = self.pages.iter().map(|page| page.page.catalog.as_str()).collect();
        let is_gone = |(catalog, registry): (&String, &Registry)| {
            !registry.entries.is_empty() && !names.contains(catalog.as_str())
        };
        if self.pages.iter().flat_map(with_descents).any(has_moved) || self.registries.iter().any(is_gone) {
            return Offers::new();
        }
        let offer = |page: &IdentifiedPage| Some((page.page.catalog.clone(), self.offer(page)?));
        self.pages.par_iter().filter_map(offer).collect()
    }

    /// What a page offers; `None` where it is not in step, or cannot be settled.
    fn offer(&self, identified: &IdentifiedPage) -> Option<String> {
        let page = &identified.page;
        let messages: Vec<&Message> = identified.messages.iter().flatten().collect();
        let registry = self.registries.get(&page.catalog)?;
        let is_own = |(message, descent): (&Message, &Descent)| {
            descent.from.as_ref() == Some(&message.id) && descent.candidates.is_empty()
        };
        let is_in_step = identified.fates.iter().all(|fate| *fate == Fate::Kept)
            && with_descents(identified).all(is_own)
            && registry.entries.len() == messages.len()
            && registry.entries.iter().zip(&messages).all(|(entry, message)| entry.id == message.id.parts().1);
        let is_apart = page.catalog == BOOK_CATALOG || BY_HAND.contains(&page.catalog.as_str());
        if messages.is_empty() || !is_in_step || is_apart {
            return None;
        }
        let seen = |target: &LanguageTag| -> Vec<bool> {
            messages.iter().map(|message| is_seen(page, message, target)).collect()
        };
        let seen: Vec<Vec<bool>> = self.targets.iter().map(seen).collect();
        let texts: Vec<_> = messages
            .iter()
            .map(|message| {
                let placeables = message.placeables.iter();
                let placeables: Vec<_> = placeables.map(|it| (it.range.start, it.range.end, &it.expression)).collect();
                (message.id.as_str(), message.text.as_ref(), placeables, &message.notes, &message.section)
            })
            .collect();
        fingerprint(&(page.source.as_str(), title_run(page).map(plain_words), texts, seen))
    }

    /// The settled pages among those whose files are `unchanged`, by catalog.
    pub fn settled(&self, offers: &Offers, memory: &Settled, unchanged: &BTreeSet<String>) -> BTreeMap<String, Needs> {
        let Some(stored) = self.stored(offers) else { return BTreeMap::new() };
        let candidates = self.pages.iter().flat_map(|page| &page.descents).flat_map(|descent| &descent.candidates);
        let asked: BTreeSet<&str> = candidates.map(|id| id.parts().0).collect();
        // Old texts too, which translations rest on.
        let has_stored = |catalog: &str, needs: &Needs| {
            let entries = self.registries.get(catalog).into_iter().flat_map(|registry| &registry.entries);
            let mut today = entries.map(|entry| Fingerprint::of_normal(&entry.pattern));
            today.any(|text| stored.contains(&text)) || needs.values().flatten().any(|text| stored.contains(text))
        };
        let settled = |catalog: &String| {
            let known = memory.0.get(catalog)?;
            let is_settled = offers.get(catalog) == Some(&known.offer)
                && !asked.contains(catalog.as_str())
                && (stored.is_empty() || !has_stored(catalog, &known.needs));
            is_settled.then(|| (catalog.clone(), known.needs.clone()))
        };
        unchanged.iter().filter_map(settled).collect()
    }

    /// The source texts of which an attic has a translation or may get one, since their messages are gone; `None` where
    /// nobody knows of a translation what it is of.
    fn stored(&self, offers: &Offers) -> Option<BTreeSet<Fingerprint>> {
        let attics = self.states.iter().filter(|file| file.kind == StateKind::Attic);
        let stored = attics.flat_map(|file| parse_attic(&file.catalog, &file.text)).map(|stored| stored.source);
        let mut stored: BTreeSet<Fingerprint> = stored.collect::<Option<_>>()?;
        for page in self.pages.iter().filter(|page| !offers.contains_key(&page.page.catalog)) {
            let kept: BTreeSet<&MessageId> = page.descents.iter().filter_map(|it| it.from.as_ref()).collect();
            let is_gone = |id: &str| !kept.contains(&MessageId::new(format!("{}#{id}", page.page.catalog)));
            let entries = self.registries.get(&page.page.catalog).into_iter().flat_map(|registry| &registry.entries);
            let gone = entries.filter(|entry| is_gone(&entry.id));
            stored.extend(gone.map(|entry| Fingerprint::of_normal(&entry.pattern)));
        }
        Some(stored)
    }
}

/// The messages of a page with what they were.
fn with_descents(page: &IdentifiedPage) -> impl Iterator<Item = (&Message, &Descent)> {
    page.messages.iter().flatten().zip(&page.descents)
}

/// The catalogs that findings in translations are about; `None` where that cannot be said of one.
fn blamed<'d>(catalogs: &str, findings: impl IntoIterator<Item = &'d Diagnostic>) -> Option<BTreeSet<String>> {
    let mut blamed = BTreeSet::new();
    for found in findings.into_iter().filter(|found| found.locale.is_some()) {
        let of_message = found.message_id.as_ref().map(|id| id.parts().0.to_owned());
        let of_place = found.span.as_ref().and_then(|span| catalog_of(catalogs, &span.file));
        if of_message.is_none() && of_place.is_none() {
            return None;
        }
        blamed.extend(of_message.into_iter().chain(of_place));
    }
    Some(blamed)
}

/// The catalogs of pages that nothing is to be written of in any locale, and nothing to be reported.
pub(super) fn quiet(common: &Common<'_>, update: &Update) -> BTreeSet<String> {
    let catalogs = &common.input.configuration.book.catalogs;
    let mut loud: BTreeSet<String> =
        update.files.iter().filter_map(|change| catalog_of(catalogs, &change.path)).collect();
    loud.extend(update.locales.iter().flat_map(LocaleReport::all).map(|id| id.parts().0.to_owned()));
    // Terms hold for the whole locale.
    let with_terms =
        common.input.files.iter().filter(|file| {
            file.locale != *common.source() && common.input.catalogs.has_terms(&file.locale, &file.catalog)
        });
    loud.extend(with_terms.map(|file| file.catalog.clone()));
    let all = common.today.iter().map(|catalog| catalog.name);
    all.filter(|name| !loud.contains(*name)).map(str::to_owned).collect()
}
