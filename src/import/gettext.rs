//! Entries of PO files, as mdbook-i18n-helpers makes them, to messages.
//!
//! Certain entries come before fuzzy ones, and what is sure before what is not: entries that say what a message says,
//! those that were cut at tags and are joined, those of several blocks and are split; at last entries whose message was
//! reworded since.

mod code;

use super::Input;
use super::blocks;
use super::former::{Former, fingerprint};
use super::key::key;
use super::landing::{Landing, Refusal, Standing};
use super::report::{Import, Left, Outcome, Passage, Problem, Way};
use super::tags::{self, Stretch};
use super::targets::{Target, Targets};
use crate::markdown::{Run, RunRole};
use crate::po::{self, PoEntry};
use crate::state::Progress;
use crate::update::Source;
use polypress_model::{MessageId, Severity};
use std::collections::BTreeMap;

/// A PO file as it is on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PoFile {
    /// Its name, for reports.
    pub name: String,
    /// Its content.
    pub text: String,
}

/// Finds the messages of every entry.
pub fn import_po(input: &Input<'_>, files: &[PoFile]) -> Import {
    let mut import = Import::default();
    let mut entries = Vec::new();
    for file in files {
        collect(file, &mut entries, &mut import);
    }
    let targets = Targets::of(input);
    let keys = entries.iter().map(|entry| targets.key_of(&entry.source)).collect();
    let landing = Landing::new(input);
    let outcomes = vec![None; entries.len()];
    let mut importer = Importer { input, targets, landing, entries: &entries, keys, outcomes };
    for fuzzy in [false, true] {
        importer.land_whole(fuzzy);
        importer.land_code(fuzzy);
        importer.join_code(fuzzy);
        importer.join(fuzzy);
        importer.split(fuzzy);
    }
    importer.land_former();
    let Importer { targets, landing, keys, outcomes, .. } = importer;
    let (arrivals, invalid) = landing.finish();
    import.arrivals = arrivals;
    for ((entry, outcome), key) in entries.iter().zip(outcomes).zip(keys) {
        let outcome = match outcome {
            Some(outcome) => outcome,
            None => Outcome::Left(reason(entry, key.as_deref(), &targets), String::new()),
        };
        let outcome = outcome.without(&invalid);
        let (file, source) = (entry.file.clone(), entry.source.clone());
        let translation = entry.translations.first().cloned().unwrap_or_default();
        import.passages.push(Passage {
            file,
            line: entry.line,
            source,
            translation,
            fuzzy: entry.is_fuzzy(),
            confidence: 1.0,
            outcome,
        });
    }
    import
}

/// An entry that has a translation, and its file.
struct Entry {
    file: String,
    entry: PoEntry,
}

impl std::ops::Deref for Entry {
    type Target = PoEntry;

    fn deref(&self) -> &PoEntry {
        &self.entry
    }
}

/// Collects the entries that have translations, and says what is wrong with a file.
fn collect(file: &PoFile, entries: &mut Vec<Entry>, import: &mut Import) {
    let po = po::read(&file.text);
    import.problems.extend(po.problems.into_iter().map(|found| Problem {
        file: file.name.clone(),
        line: found.line,
        message: found.message.to_owned(),
        severity: Severity::Warning,
    }));
    for entry in po.entries {
        if entry.obsolete {
            import.obsolete += 1;
        } else if entry.translations.iter().all(String::is_empty) {
            import.untranslated += 1;
        } else {
            entries.push(Entry { file: file.name.clone(), entry });
        }
    }
}

struct Importer<'a> {
    input: &'a Input<'a>,
    targets: Targets<'a>,
    landing: Landing<'a>,
    entries: &'a [Entry],
    /// What each entry says; `None` where it is no run of inline content.
    keys: Vec<Option<String>>,
    outcomes: Vec<Option<Outcome>>,
}

impl<'a> Importer<'a> {
    /// The entries that nothing has become of yet and that have a translation.
    fn open(&self, fuzzy: bool) -> Vec<(usize, &'a Entry, &'a str)> {
        let entries = self.entries.iter().enumerate().filter(|(_, entry)| entry.is_fuzzy() == fuzzy);
        let open = entries.filter(|(index, _)| self.outcomes.get(*index) == Some(&None));
        open.filter_map(|(index, entry)| Some((index, entry, entry.translation()?))).collect()
    }

    fn settle(&mut self, index: usize, way: Way, landed: Result<Vec<MessageId>, Refusal>) {
        let outcome = match landed {
            Ok(messages) => Outcome::Landed(way, messages),
            Err((left, why)) => Outcome::Left(left, why),
        };
        if let Some(slot) = self.outcomes.get_mut(index) {
            *slot = Some(outcome);
        }
    }

    fn found(&self, key: &str) -> Vec<Target<'a>> {
        self.targets.find(key).iter().filter_map(|index| self.targets.all.get(*index).copied()).collect()
    }

    /// Entries that say what messages say.
    fn land_whole(&mut self, fuzzy: bool) {
        for (index, entry, translation) in self.open(fuzzy) {
            let Some(Some(key)) = self.keys.get(index) else { continue };
            let found = self.found(key);
            if !found.is_empty() {
                let landed = self.landing.land(&found, translation, &self.standing(entry));
                self.settle(index, Way::Whole, landed);
            }
        }
    }

    /// Messages that were cut at their tags, if there are entries for all their parts.
    fn join(&mut self, fuzzy: bool) {
        let mut parts: BTreeMap<String, (usize, &Entry, &str)> = BTreeMap::new();
        for known in [false, true].into_iter().take(if fuzzy { 2 } else { 1 }) {
            let entries = self.entries.iter().enumerate().filter(|(_, entry)| entry.is_fuzzy() == known);
            for (index, entry) in entries {
                if let Some(translation) = entry.translation() {
                    parts.entry(tags::stretch_key(&entry.source)).or_insert((index, entry, translation));
                }
            }
        }
        for target in self.free() {
            if let Some((text, used)) = joined(&target.message.text, &parts) {
                self.land_joined(target, &text, used);
            }
        }
    }

    /// The messages that no entry has landed on yet, also those that are translated already.
    fn free(&self) -> Vec<Target<'a>> {
        self.targets.all.iter().filter(|target| !self.landing.has(&target.message.id)).copied().collect()
    }

    /// Gives a message the translation that these entries make up together.
    fn land_joined(&mut self, target: Target<'a>, text: &str, used: Vec<usize>) {
        let worst = used.iter().filter_map(|index| self.entries.get(*index)).max_by_key(|entry| entry.is_fuzzy());
        let Some(standing) = worst.map(|entry| Standing { same: false, ..self.standing(entry) }) else { return };
        let landed = self.landing.land(&[target], text, &standing);
        for index in used {
            let mut messages = match self.outcomes.get(index) {
                Some(Some(Outcome::Landed(Way::Joined, messages))) => messages.clone(),
                Some(Some(_)) => continue,
                _ => Vec::new(),
            };
            messages.extend(landed.clone().unwrap_or_default());
            let landed = if messages.is_empty() { landed.clone() } else { Ok(messages) };
            self.settle(index, Way::Joined, landed);
        }
    }

    /// Gives messages the translations of the parts of an entry.
    fn land_parts(&mut self, index: usize, entry: &PoEntry, parts: Vec<(Vec<Target<'a>>, String)>) {
        let way = if parts.len() > 1 { Way::Split } else { Way::Whole };
        let standing = Standing { same: false, ..self.standing(entry) };
        let (mut messages, mut refusal) = (Vec::new(), None);
        for (found, translation) in parts {
            match self.landing.land(&found, &translation, &standing) {
                Ok(landed) => messages.extend(landed),
                Err(refused) => refusal = refusal.or(Some(refused)),
            }
        }
        let landed = refusal.filter(|_| messages.is_empty()).map_or(Ok(messages), Err);
        self.settle(index, way, landed);
    }

    /// Entries of several blocks, each of which is a message.
    fn split(&mut self, fuzzy: bool) {
        for (index, entry, translation) in self.open(fuzzy) {
            let Some(pairs) = blocks::pairs(&entry.source, translation, &self.input.options) else { continue };
            let found = |run: &Run| match &run.role {
                RunRole::Comment(_) | RunRole::Literal(_) => self.found_code(&run.text, run.text.trim() != &*run.text),
                _ => self.found(&key(&run.inlines, &run.placeables)),
            };
            let found: Vec<_> = pairs.iter().map(|(run, _)| found(run)).collect();
            // A single block is one that only the markers around it set apart.
            if found.iter().any(Vec::is_empty) {
                continue;
            }
            let translations = pairs.into_iter().map(|(_, translation)| translation);
            self.land_parts(index, entry, found.into_iter().zip(translations).collect());
        }
    }

    /// Entries whose message was reworded since: certain ones alone, and only on the pages that they name.
    fn land_former(&mut self) {
        let is_open = |target: &Target<'_>| !self.landing.is_present(&target.message.id);
        let mut former = Former::new(self.free().into_iter().filter(is_open).collect());
        for (index, entry, translation) in self.open(false) {
            let is_said = |key: &String| self.targets.is_wordless(key) || self.targets.is_title(key);
            let Some(Some(key)) = self.keys.get(index) else { continue };
            if is_said(key) || code::kind(&entry.source).is_some() {
                continue;
            }
            if entry.source.trim() == translation.trim() {
                self.settle(index, Way::Former, Err((Left::Same, String::new())));
                continue;
            }
            let Some(target) = former.take(&entry.source, &entry.references) else { continue };
            let source = Source::Known(fingerprint(&entry.source, &self.input.options.declared));
            let standing = Standing { source: Some(source), progress: Progress::Translated, same: false };
            let landed = self.landing.land(&[target], translation, &standing);
            self.settle(index, Way::Former, landed);
        }
    }

    fn standing(&self, entry: &PoEntry) -> Standing {
        let source = entry.is_fuzzy().then(|| match &entry.previous {
            Some(previous) => Source::Known(fingerprint(previous, &self.input.options.declared)),
            None => Source::Unknown,
        });
        let same = entry.translation().is_some_and(|translation| translation.trim() == entry.source.trim());
        Standing { source, progress: Progress::Translated, same }
    }
}

/// The translation of a text out of those of its parts between tags, and which they are.
fn joined(text: &str, parts: &BTreeMap<String, (usize, &Entry, &str)>) -> Option<(String, Vec<usize>)> {
    let mut joined = String::new();
    let mut used = Vec::new();
    for stretch in tags::cut(text)? {
        match stretch {
            Stretch::Tag(tag) => joined.push_str(tag),
            Stretch::Words(words) => match parts.get(&tags::stretch_key(words)) {
                Some((index, entry, translation)) => {
                    joined.push_str(&tags::with_spaces(words, &entry.source, translation));
                    used.push(*index);
                }
                None if tags::has_words(words) => return None,
                None => joined.push_str(words),
            },
        }
    }
    (!used.is_empty()).then_some((joined, used))
}

/// Why nothing became of an entry.
fn reason(entry: &PoEntry, key: Option<&str>, targets: &Targets<'_>) -> Left {
    match key {
        _ if entry.translation().is_none() => Left::Plural,
        Some(key) if targets.is_wordless(key) => Left::Wordless,
        Some(key) if targets.is_title(key) => Left::Title,
        _ if code::is_wordless(&entry.source) => Left::Wordless,
        _ => code::kind(&entry.source).unwrap_or(Left::Unknown),
    }
}
