//! What the update of every locale has in common: the messages of today and what was there before.

use super::blocks::Gaps;
use super::{Arrival, Input, stub};
use crate::catalog::{CatalogFile, SourceEntries, ftl, notes};
use crate::markdown::{Page, Region};
use crate::messages::{
    BOOK_CATALOG, Descent, Edit, Fate, IdentifiedPage, Message, edit, only_destinations_differ, plain_words, title_run,
};
use crate::project::{CONFIGURATION, Platform};
use crate::state::{Fingerprint, StateFile, StateKind};
use polypress_model::{LanguageTag, MessageId, SourcePath};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Catalogs that belong to no page and are written by people alone.
pub(super) const BY_HAND: &[&str] = &["labels", "terms"];

/// The messages of a source catalog as they are today.
pub(super) struct Catalog<'a> {
    pub(super) name: &'a str,
    pub(super) title: String,
    /// Where its words are edited.
    pub(super) file: SourcePath,
    page: Option<&'a Page>,
    pub(super) messages: Vec<&'a Message>,
    pub(super) fates: &'a [Fate],
    /// What is offered to every locale of each message.
    pub(super) offered: Vec<Offered>,
}

/// A message as it is offered to every locale.
pub(super) struct Offered {
    /// Its text today.
    pub(super) source: Fingerprint,
    /// Its text in the source catalog on disk.
    pub(super) before: Option<Fingerprint>,
    /// The address that it had there; `None` if it is new.
    pub(super) from: Option<MessageId>,
    /// How far its text has changed; `None` if it has not, or the message is new.
    pub(super) edit: Option<Edit>,
    /// Old messages whose translations may serve, the best first.
    pub(super) candidates: Vec<MessageId>,
    /// Old and new destinations, where nothing else has changed.
    pub(super) destinations: Vec<(String, String)>,
    /// Whether it is nothing but protected names, which every locale keeps.
    pub(super) is_name: bool,
    /// Its entry in the source catalog, without notes.
    pub(super) entry: String,
    /// Its stub, where there is a locale that has a use for one.
    pub(super) stub: String,
}

/// What the update of every locale has in common.
pub(super) struct Common<'a> {
    pub(super) input: Input<'a>,
    pub(super) today: Vec<Catalog<'a>>,
    /// The texts that the source catalogs on disk hold, in the normal form, by catalog and id.
    pub(super) registries: BTreeMap<&'a str, BTreeMap<String, Vec<String>>>,
    /// Pages that have another name: old and new catalog.
    pub(super) renamed: BTreeMap<String, String>,
    files: BTreeMap<(&'a LanguageTag, &'a str), &'a CatalogFile>,
    states: BTreeMap<(&'a LanguageTag, StateKind), BTreeMap<&'a str, &'a StateFile>>,
    arrivals: BTreeMap<(&'a LanguageTag, &'a MessageId), &'a Arrival>,
    /// For an address of before, the texts of the messages that come from it and have another address today.
    heirs: BTreeMap<MessageId, Vec<Fingerprint>>,
    /// Where in `today` each message stands, by catalog and id.
    places: HashMap<(&'a str, &'a str), (usize, usize)>,
}

impl<'a> Common<'a> {
    pub(super) fn new(input: Input<'a>) -> Self {
        let files = input.files.iter().map(|file| ((&file.locale, file.catalog.as_str()), file)).collect();
        let mut states: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
        for file in input.states {
            states.entry((&file.locale, file.kind)).or_default().insert(file.catalog.as_str(), file);
        }
        let arrivals = input.arrivals.iter().map(|arrival| ((&arrival.locale, &arrival.message), arrival)).collect();
        let (registries, renamed, heirs) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let (today, places) = (Vec::new(), HashMap::new());
        let mut common = Self { input, today, registries, renamed, files, states, arrivals, heirs, places };
        common.registries = common.read_registries();
        common.today = common.read_today();
        common.places = common.find_places();
        common.renamed = common.find_renamed();
        common.heirs = common.find_heirs();
        common
    }

    pub(super) fn source(&self) -> &'a LanguageTag {
        self.input.source()
    }

    pub(super) fn has_targets(&self) -> bool {
        self.input.targets().next().is_some()
    }

    /// All messages of today.
    pub(super) fn messages(&self) -> impl Iterator<Item = (&'a Message, &Offered)> {
        self.today.iter().flat_map(|catalog| catalog.messages.iter().copied().zip(&catalog.offered))
    }

    /// The messages of before whose translations may serve for one of today.
    pub(super) fn candidates(&self) -> impl Iterator<Item = &MessageId> {
        self.messages().flat_map(|(_, offered)| &offered.candidates)
    }

    /// What is offered of the message of this catalog and id.
    pub(super) fn offered(&self, catalog: &str, id: &str) -> Option<&Offered> {
        let (catalog, message) = self.places.get(&(catalog, id))?;
        self.today.get(*catalog)?.offered.get(*message)
    }

    /// Whether the locales' files of a page are not at hand, since nothing is to be done about them.
    pub(super) fn is_settled(&self, catalog: &str) -> bool {
        self.input.settled.contains_key(catalog)
    }

    /// Whether an attic that has a translation of this text may have to do with a settled page: that may be without
    /// one, or have the very same.
    pub(super) fn concerns_settled(&self, source: Option<&Fingerprint>) -> bool {
        let Some(source) = source else { return !self.input.settled.is_empty() };
        let mut settled = self.today.iter().filter(|catalog| self.is_settled(catalog.name));
        settled.any(|catalog| catalog.offered.iter().any(|offered| offered.source == *source))
            || self.input.settled.values().flatten().any(|(_, sources)| sources.contains(source))
    }

    /// The source catalogs whose page is gone.
    pub(super) fn gone(&self) -> impl Iterator<Item = &'a str> {
        let today: BTreeSet<&str> = self.today.iter().map(|catalog| catalog.name).collect();
        self.registries.keys().copied().filter(move |name| !today.contains(name) && !BY_HAND.contains(name))
    }

    pub(super) fn file(&self, locale: &LanguageTag, catalog: &str) -> Option<&'a CatalogFile> {
        self.files.get(&(locale, catalog)).copied()
    }

    /// The catalogs of a locale but those that people alone write.
    pub(super) fn catalog_files(&self, locale: &LanguageTag) -> impl Iterator<Item = &'a CatalogFile> {
        let files = self.input.files.iter().filter(move |file| file.locale == *locale);
        files.filter(|file| !BY_HAND.contains(&file.catalog.as_str()))
    }

    pub(super) fn state(&self, locale: &LanguageTag, kind: StateKind, catalog: &str) -> Option<&'a StateFile> {
        self.states.get(&(locale, kind))?.get(catalog).copied()
    }

    pub(super) fn state_files(&self, locale: &LanguageTag, kind: StateKind) -> impl Iterator<Item = &'a StateFile> {
        let files = self.input.states.iter();
        files.filter(move |file| file.locale == *locale && file.kind == kind)
    }

    pub(super) fn path(&self, locale: &LanguageTag, catalog: &str) -> SourcePath {
        let path = || SourcePath::new(format!("{}/{locale}/{catalog}.ftl", self.input.configuration.book.catalogs));
        self.file(locale, catalog).map_or_else(path, |file| file.path.clone())
    }

    pub(super) fn state_path(&self, kind: StateKind, locale: &LanguageTag, catalog: &str) -> SourcePath {
        kind.path(&self.input.configuration.book.catalogs, locale, catalog)
    }

    pub(super) fn arrival(&self, locale: &LanguageTag, message: &MessageId) -> Option<&'a Arrival> {
        self.arrivals.get(&(locale, message)).copied()
    }

    /// A text that the source catalog on disk has at an address.
    pub(super) fn registered(&self, id: &MessageId) -> Option<Fingerprint> {
        let (catalog, name) = id.parts();
        self.registries.get(catalog)?.get(name)?.first().map(|normal| Fingerprint::of_normal(normal))
    }

    /// Whether any message has another address than before.
    pub(super) fn has_heirs(&self) -> bool {
        !self.heirs.is_empty()
    }

    /// The texts of the messages that come from an address and have another one today.
    pub(super) fn heirs(&self, from: &MessageId) -> impl Iterator<Item = &Fingerprint> {
        self.heirs.get(from).into_iter().flatten()
    }

    /// Whether translators see in the catalogs themselves what is to be done.
    pub(super) fn has_stubs(&self) -> bool {
        self.input.configuration.translation.platform == Platform::None
    }

    /// A platform writes catalogs with a program of its own, which knows no blank lines: put back by every update, they
    /// would be gone with every commit of the platform, and each of the two would change every line of every file.
    pub(super) fn gaps(&self) -> Gaps {
        if self.has_stubs() { Gaps::Blank } else { Gaps::Kept }
    }

    /// Whether a new translation counts as one of today's text only if it says so.
    pub(super) fn needs_claims(&self) -> bool {
        self.input.configuration.translation.claims
    }

    /// Whether a locale is in the language of the source, so that most of its texts are the same.
    pub(super) fn is_same_language(&self, locale: &LanguageTag) -> bool {
        let language = |tag: &LanguageTag| tag.as_str().split('-').next().unwrap_or_default().to_lowercase();
        language(locale) == language(self.source())
    }

    fn read_registries(&self) -> BTreeMap<&'a str, BTreeMap<String, Vec<String>>> {
        let (catalogs, source) = (self.input.catalogs, self.source());
        let mut registries = BTreeMap::new();
        for name in catalogs.catalogs(source).filter(|name| !BY_HAND.contains(name)) {
            let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for entry in catalogs.registry(name).map(|registry| registry.entries).unwrap_or_default() {
                texts.entry(entry.id).or_default().push(entry.pattern);
            }
            registries.insert(name, texts);
        }
        registries
    }

    /// The source catalogs as they are today: that of the book and those of the pages.
    fn read_today(&self) -> Vec<Catalog<'a>> {
        let input = self.input;
        let mut book = Catalog {
            name: BOOK_CATALOG,
            title: input.configuration.book.title.clone(),
            file: SourcePath::new(CONFIGURATION),
            page: None,
            messages: input.book.messages.iter().collect(),
            fates: &input.book.fates,
            offered: Vec::new(),
        };
        book.offered = self.offer(&book, &input.book.descents);
        let of_page = |identified: &'a IdentifiedPage| {
            let page = &identified.page;
            let mut catalog = Catalog {
                name: &page.catalog,
                title: title_run(page).map(plain_words).unwrap_or_default(),
                file: page.source.clone(),
                page: Some(page),
                messages: identified.messages.iter().flatten().collect(),
                fates: &identified.fates,
                offered: Vec::new(),
            };
            catalog.offered = self.offer(&catalog, &identified.descents);
            catalog
        };
        let pages: Vec<_> = input.pages.par_iter().map(of_page).collect();
        std::iter::once(book).chain(pages).collect()
    }

    /// What is offered of each message: its entry as in the source catalog, and its stub.
    fn offer(&self, catalog: &Catalog<'a>, descents: &[Descent]) -> Vec<Offered> {
        let entries = SourceEntries::of(self.input.catalogs.document(self.source(), catalog.name));
        let is_open = self.has_targets() && !self.is_settled(catalog.name);
        let offered = |(message, descent): (&&'a Message, &Descent)| {
            let normal = ftl::normalize_pieces(&ftl::pieces(&message.text, &message.placeables));
            let source = Fingerprint::of_normal(&normal);
            let from = descent.from.clone();
            let entry = entries.entry(message, &normal);
            let stub = || stub::write(&format!("{}{entry}", notes(message)), source.as_str());
            let stub = is_open.then(stub).unwrap_or_default();
            let before = from.as_ref().and_then(|from| self.text_before(from, &normal));
            let destinations = before.and_then(|before| only_destinations_differ(before, &normal)).unwrap_or_default();
            let edit = before.filter(|before| *before != normal).map(|before| edit(before, &normal));
            let before =
                before.map(|before| if edit.is_some() { Fingerprint::of_normal(before) } else { source.clone() });
            let candidates = descent.candidates.clone();
            let is_name = self.is_name(&message.text);
            Offered { source, before, from, edit, candidates, destinations, is_name, entry, stub }
        };
        catalog.messages.iter().zip(descents).map(offered).collect()
    }

    fn is_name(&self, text: &str) -> bool {
        let mut names: Vec<&String> = self.input.configuration.book.protected.iter().collect();
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let rest = names.into_iter().fold(text.to_owned(), |rest, name| rest.replace(name.as_str(), ""));
        !rest.contains(char::is_alphabetic)
    }

    /// The text that the source catalog has at an address; of several rather the one that still is that.
    fn text_before(&self, from: &MessageId, today: &str) -> Option<&str> {
        let (catalog, name) = from.parts();
        let texts = self.registries.get(catalog)?.get(name)?;
        texts.iter().find(|text| *text == today).or(texts.first()).map(String::as_str)
    }

    /// The catalogs of pages that are gone, with the new page that most of their messages are on today.
    fn find_renamed(&self) -> BTreeMap<String, String> {
        let gone: BTreeSet<&str> = self.gone().collect();
        let mut shares: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
        for (message, offered) in self.messages() {
            let (home, from) = (message.id.parts().0, offered.from.as_ref().map(|from| from.parts().0));
            if let Some(from) = from.filter(|from| gone.contains(from) && !self.registries.contains_key(home)) {
                *shares.entry(from).or_default().entry(home).or_default() += 1;
            }
        }
        let most = |(old, shares): (&str, BTreeMap<&str, usize>)| {
            let all = self.registries.get(old).map_or(0, BTreeMap::len);
            let (new, count) = shares.into_iter().max_by_key(|(_, count)| *count)?;
            (count * 2 > all).then(|| (old.to_owned(), new.to_owned()))
        };
        shares.into_iter().filter_map(most).collect()
    }

    fn find_places(&self) -> HashMap<(&'a str, &'a str), (usize, usize)> {
        let of_catalog = |(index, catalog): (usize, &Catalog<'a>)| {
            let (name, messages) = (catalog.name, catalog.messages.clone());
            messages.into_iter().enumerate().map(move |(place, message)| ((name, message.id.parts().1), (index, place)))
        };
        self.today.iter().enumerate().flat_map(of_catalog).collect()
    }

    fn find_heirs(&self) -> BTreeMap<MessageId, Vec<Fingerprint>> {
        let mut heirs: BTreeMap<MessageId, Vec<Fingerprint>> = BTreeMap::new();
        for (message, offered) in self.messages() {
            if let Some(from) = offered.from.as_ref().filter(|from| **from != message.id) {
                heirs.entry(from.clone()).or_default().push(offered.source.clone());
            }
        }
        heirs
    }
}

impl<'a> Catalog<'a> {
    /// One whose page is gone.
    pub(super) fn gone(name: &'a str) -> Self {
        let (title, file, page) = (String::new(), SourcePath::new(name), None);
        Self { name, title, file, page, messages: Vec::new(), fates: &[], offered: Vec::new() }
    }

    /// Whether a locale has a use for a message.
    pub(super) fn is_seen(&self, message: &Message, target: &LanguageTag) -> bool {
        self.page.is_none_or(|page| is_seen(page, message, target))
    }
}

/// Whether a locale has a use for a message of a page.
pub(super) fn is_seen(page: &Page, message: &Message, target: &LanguageTag) -> bool {
    let holds = |region: &Region| (region.span.start..region.span.end).contains(&message.span.start);
    let mut regions = page.regions.iter().filter(|region| holds(region));
    page.audience.includes(target) && regions.all(|region| region.audience.includes(target))
}
