//! Brings the catalogs and the state of one locale in step with the messages of today.

use super::attic;
use super::blocks::{Block, BlockKind, Entry};
use super::destinations;
use super::layout::{self, Wanted};
use super::remark::{self, Mark, Remark};
use super::report::{FileChange, LocaleReport};
use super::shelf::{Shelf, Shelves};
use super::{Arrival, Catalog, Common, Offered, Source, stub};
use crate::catalog::{CatalogFile, ftl};
use crate::messages::Message;
use crate::state::{
    Candidate, Fingerprint, Offer, Progress, Record, Records, Standing, StateKind, Stored, add_candidates, parse_attic,
    stamp, write_attic, write_records,
};
use polypress_model::{Diagnostic, LanguageTag, MessageId, SourcePath};
use std::collections::{BTreeMap, BTreeSet};

/// What stands at the top of a locale's catalog, below the title of the page.
const ADVICE: &str = "### To translate a passage, take away the “# ” before its lines and write your words behind “=”.";

/// What an update does to one locale.
pub(super) struct LocaleUpdate {
    pub(super) files: Vec<FileChange>,
    pub(super) translations: Vec<CatalogFile>,
    pub(super) standings: BTreeMap<MessageId, Standing>,
    pub(super) attic: Vec<Stored>,
    pub(super) candidates: BTreeMap<MessageId, Vec<Candidate>>,
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) report: LocaleReport,
    pub(super) is_doubtful: bool,
}

impl LocaleUpdate {
    fn new(target: &LanguageTag) -> Self {
        let (files, translations, attic, diagnostics) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let (standings, candidates) = (BTreeMap::new(), BTreeMap::new());
        let report = LocaleReport::new(target.clone());
        Self { files, translations, standings, attic, candidates, diagnostics, report, is_doubtful: false }
    }
}

/// A message as it is found in a locale.
#[derive(Clone, Copy)]
struct Found<'f> {
    message: &'f Message,
    offered: &'f Offered,
    known: &'f [Record],
    /// Translations that may serve for it.
    candidates: &'f [Candidate],
    line_ending: &'f str,
    is_seen: bool,
}

/// Brings a locale in step.
pub(super) fn update_locale(common: &Common<'_>, target: &LanguageTag) -> LocaleUpdate {
    let attics = open_attics(common, target);
    let stored = attics.values().flat_map(|(_, stored)| stored).filter_map(|stored| stored.source.as_ref()).collect();
    let mut shelves = Shelves::new(common, target);
    let candidates = shelves.candidates(common, target);
    let moved = shelves.move_home(common, &stored);
    let update = LocaleUpdate::new(target);
    let mut work = Work { common, target, update, attics, moved, candidates };
    for catalog in common.today.iter().filter(|catalog| !common.is_settled(catalog.name)) {
        let shelf = shelves.take(catalog.name);
        work.catalog(catalog, shelf);
    }
    for (name, shelf) in shelves.rest() {
        work.gone(name, shelf);
    }
    work.close_attics();
    work.update
}

/// Attics by catalog: as they were, and as they are to be.
type Attics = BTreeMap<String, (String, Vec<Stored>)>;

fn open_attics(common: &Common<'_>, target: &LanguageTag) -> Attics {
    let files = common.state_files(target, StateKind::Attic);
    files.map(|file| (file.catalog.clone(), (file.text.clone(), parse_attic(&file.catalog, &file.text)))).collect()
}

struct Work<'c, 'a> {
    common: &'c Common<'a>,
    target: &'c LanguageTag,
    update: LocaleUpdate,
    attics: Attics,
    /// The translations that have moved, by the address that they had: a second copy of one is left over.
    moved: BTreeSet<(MessageId, Fingerprint)>,
    /// The translations that messages may begin with which were split or merged, by the address that they had.
    candidates: BTreeMap<&'c MessageId, Candidate>,
}

impl Work<'_, '_> {
    /// The catalog of a page, or of the book.
    fn catalog(&mut self, catalog: &Catalog<'_>, shelf: Shelf<'_>) {
        if catalog.messages.is_empty() {
            return self.gone(catalog.name.to_owned(), shelf);
        }
        let Shelf { file, origin, mut blocks, mut is_renamed, mut incoming, left, records } = shelf;
        let model = origin.or(file).map(|file| file.text.as_str());
        let today: BTreeSet<&str> = catalog.messages.iter().map(|message| message.id.parts().1).collect();
        self.store_obsolete(catalog.name, &mut blocks, &records, &today);
        let line_ending = ftl::line_ending(model.unwrap_or_default());
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for (index, block) in blocks.iter().enumerate() {
            if let Some(id) = block.entry().and_then(Entry::message) {
                places.entry(id.to_owned()).or_insert(index);
            }
        }
        let mut wanted = Vec::new();
        let mut lines = Vec::new();
        for (message, offered) in catalog.messages.iter().zip(&catalog.offered) {
            let id = message.id.parts().1;
            let place = places.get(id).copied();
            let mut known = known(records.of(id), offered);
            let mut own = incoming.remove(id);
            if place.is_none() && own.is_none() {
                own = self.come_back(catalog.name, message, offered, &mut known);
            }
            is_renamed |= own.is_some();
            let block = place.and_then(|place| blocks.get_mut(place)).or(own.as_mut());
            let said = block.as_ref().and_then(|block| block.entry()?.target.clone());
            let is_seen = catalog.is_seen(message, self.target);
            let mut candidates = self.candidates(&records, message, offered);
            let found = Found { message, offered, known: &known, candidates: &candidates, line_ending, is_seen };
            let (record, added) = self.message(found, block);
            is_renamed |= record.target != said && record.target.is_some();
            self.note(found, &record);
            if is_finished(&record, offered) {
                candidates.clear();
            }
            let is_there = place.is_some() || own.is_some() || added.is_some();
            let is_wanted = is_seen && !is_there && self.common.has_stubs();
            let stub = is_wanted.then(|| stub::with_candidates(&offered.stub, &candidates));
            wanted.push(Wanted { id, stub, block: own.or(added) });
            if is_seen || is_there {
                self.update.standings.insert(message.id.clone(), standing(&record, offered));
                if !candidates.is_empty() {
                    self.update.candidates.insert(message.id.clone(), candidates.clone());
                }
                lines.push((id, record, candidates));
            }
        }
        let header = header(&catalog.title);
        let updated = layout::arrange(model, blocks, &header, wanted, self.common.gaps());
        for id in updated.edited_stubs {
            self.report_edited_stub(catalog.name, &id);
        }
        let path = self.common.path(self.target, catalog.name);
        let before = file.map(|file| file.text.clone());
        if let Some(after) = updated.text {
            if is_renamed {
                let (locale, catalog) = (self.target.clone(), catalog.name.to_owned());
                let (path, text) = (path.clone(), after.clone());
                self.update.translations.push(CatalogFile { locale, catalog, path, text });
            }
            self.change_leaving(path, before, Some(after), &left);
        }
        let text = write_records(lines.iter().map(|(id, record, candidates)| (*id, record, candidates.as_slice())));
        self.write_records(catalog.name, text, &records, &today);
    }

    /// The translations that may serve for a message: those that are kept for it, and those that this update finds.
    fn candidates(&mut self, records: &Records, message: &Message, offered: &Offered) -> Vec<Candidate> {
        let id = message.id.parts().1;
        let mut candidates = records.candidates(id).to_vec();
        // An update that was interrupted has looked before, when the source catalogs were still whole.
        let is_known = records.of(id).iter().any(|record| record.source.as_ref() == Some(&offered.source));
        if candidates.is_empty() && !is_known {
            let found = offered.candidates.iter().filter_map(|from| self.candidates.get(from));
            // What is a translation of this very text is found where it is.
            add_candidates(&mut candidates, found.filter(|found| found.source != offered.source).cloned());
            self.update.report.candidates.extend((!candidates.is_empty()).then(|| message.id.clone()));
        }
        candidates
    }

    /// Notes what becomes of a translation by this update.
    fn note(&mut self, found: Found<'_>, record: &Record) {
        let Found { message, offered, .. } = found;
        let report = &mut self.update.report;
        let arrival = self.common.arrival(self.target, &message.id).filter(|arrival| arrival.value.is_some());
        if arrival.is_some() && record.progress == Progress::Draft {
            report.drafts.push(message.id.clone());
        } else if record.target.is_some()
            && record.source.as_ref() != Some(&offered.source)
            && record.source.is_some()
            && record.source == offered.before
        {
            report.stale.push(message.id.clone());
        }
    }

    /// Puts in what arrives, stamps the message and marks its translation. The block of a message that had none is
    /// given back.
    fn message(&mut self, found: Found<'_>, block: Option<&mut Block>) -> (Record, Option<Block>) {
        let Found { message, offered, known, .. } = found;
        let arrival = self.common.arrival(self.target, &message.id);
        let mut added = None;
        let block = match (block, arrival.and_then(|arrival| arrival.value.as_deref())) {
            (block, None) => block,
            (Some(block), Some(value)) => {
                self.put(block, &message.id, value);
                Some(block)
            }
            (None, Some(value)) => {
                added = self.parse(&message.id, "", value);
                added.as_mut()
            }
        };
        let Some((entry, block)) = block.and_then(|block| Some((block.entry().cloned()?, block))) else {
            let (source, target) = (&offered.source, None);
            let known = if arrival.is_some_and(|arrival| arrival.settles) { &[] } else { known };
            let offer = Offer { source, target, records: known, claim: None, needs_claim: false };
            return (stamp(offer).record, None);
        };
        if entry.target.is_none() && !entry.is_empty {
            // Broken: what was known of it holds until it can be read again.
            let lost = Record { source: None, target: None, progress: Progress::Missing, reworded: true };
            return (known.first().cloned().unwrap_or(lost), added);
        }
        let carried = self.carry(found, block);
        self.update.report.carried.extend(carried.as_ref().map(|_| message.id.clone()));
        let entry = carried.as_ref().and_then(|_| block.entry().cloned()).unwrap_or(entry);
        let remark = remark::read(&entry.comment);
        let may_be_same = offered.is_name || self.common.is_same_language(self.target);
        let is_copy = entry.target.as_ref() == Some(&offered.source) && !may_be_same;
        let record = match arrival {
            // A copy of the source that arrives as a translation is none, unless it is meant; one that is confirmed is.
            Some(arrival) if !is_copy || arrival.same || arrival.value.is_none() => {
                arrived(arrival, offered, &entry, known)
            }
            _ => carried.unwrap_or_else(|| self.stamp(found, &entry, &remark, is_copy)),
        };
        let mark = self.mark(&record, offered).filter(|_| found.is_seen);
        let offers = || found.candidates.iter().filter(|candidate| candidate.target() != record.target);
        let write = |mark| remark::write(mark, &offered.source, offers(), &offered.entry);
        let mut comment = mark.map_or_else(String::new, write);
        comment.push_str(if record.target.is_some() { &remark.own } else { &entry.comment });
        let comment = comment.replace("\r\n", "\n");
        if let BlockKind::Entry(entry) = &mut block.kind
            && comment != entry.comment.replace("\r\n", "\n")
        {
            entry.comment = comment.replace('\n', found.line_ending);
        }
        (record, added)
    }

    /// Carries an edit of nothing but destinations into a fresh translation that uses the old ones.
    fn carry(&self, found: Found<'_>, block: &mut Block) -> Option<Record> {
        let Found { offered, known, .. } = found;
        let (before, target) = (offered.before.as_ref()?, block.entry()?.target.clone()?);
        let is_of_before =
            |record: &&Record| record.source.as_ref() == Some(before) && record.target.as_ref() == Some(&target);
        let record = known.iter().find(is_of_before)?.clone();
        let text = destinations::replace(&block.text, &offered.destinations)?;
        let changed = Block::parse(&text)?;
        (block.kind, block.text) = match (changed.kind, &block.kind) {
            (BlockKind::Entry(changed), BlockKind::Entry(entry)) => {
                (BlockKind::Entry(Entry { comment: entry.comment.clone(), ..changed }), text)
            }
            _ => return None,
        };
        let target = block.entry().and_then(|entry| entry.target.clone());
        Some(Record { source: Some(offered.source.clone()), target, reworded: true, ..record })
    }

    /// The record of a translation that is there. `is_copy`: whether it says the same as the source.
    fn stamp(&mut self, found: Found<'_>, entry: &Entry, remark: &Remark, is_copy: bool) -> Record {
        let Found { message, offered, known, .. } = found;
        let claims_today = remark.claim.as_ref() == Some(&offered.source) && !remark.is_of_stub;
        let is_recorded = known.iter().any(|record| record.target.is_some() && record.target == entry.target);
        let is_untranslated = is_copy && !claims_today && !is_recorded;
        if is_untranslated {
            self.report(
                Diagnostic::warning("translation-same", "the translation says the same as the source")
                    .hint(format!("translate it, or confirm it with “polypress accept --same {}”", message.id))
                    .note("it counts as not translated until then"),
                &message.id,
            );
        }
        let stamped = stamp(Offer {
            source: &offered.source,
            target: entry.target.as_ref().filter(|_| !is_untranslated),
            records: known,
            claim: remark.claim.as_ref(),
            needs_claim: self.common.needs_claims(),
        });
        if stamped.is_unconfirmed {
            self.update.report.unconfirmed.push(message.id.clone());
            self.report(
                Diagnostic::info("translation-unconfirmed", "nobody has said which source text this was made from")
                    .hint(format!("compare it with the source, then “polypress accept {}”", message.id))
                    .note("the source changed while it was translated, so it counts as stale"),
                &message.id,
            );
        }
        stamped.record
    }

    fn mark(&self, record: &Record, offered: &Offered) -> Option<Mark> {
        let is_fresh = record.source.as_ref() == Some(&offered.source);
        match record.progress {
            _ if !self.common.has_stubs() => None,
            Progress::Missing => None,
            _ if !is_fresh => Some(Mark::Stale),
            Progress::Draft => Some(Mark::Draft),
            Progress::Translated | Progress::Reviewed => None,
        }
    }

    /// Gives an entry another text.
    fn put(&mut self, block: &mut Block, id: &MessageId, value: &str) {
        let comment = block.entry().map(|entry| remark::read(&entry.comment).own).unwrap_or_default();
        if let Some(parsed) = self.parse(id, &comment, value) {
            block.kind = parsed.kind;
            block.text = parsed.text;
        }
    }

    fn parse(&mut self, id: &MessageId, comment: &str, value: &str) -> Option<Block> {
        let space = if value.starts_with([' ', '\n', '\r']) { "" } else { " " };
        let block = Block::parse(&format!("{comment}{} ={space}{value}", id.parts().1));
        if block.is_none() {
            let diagnostic = Diagnostic::error("translation-rejected", "this is no text of a Fluent message");
            let hint = "write braces, and “.”, “*” or “[” at the beginning of a line, as literals: { \"{\" }";
            self.report(diagnostic.hint(hint).note(value.to_owned()), id);
        }
        block
    }

    /// A translation of this very text that lies in the attic: rather that of this message, or of this page.
    fn come_back(
        &mut self,
        catalog: &str,
        message: &Message,
        offered: &Offered,
        known: &mut Vec<Record>,
    ) -> Option<Block> {
        let Stored { source, progress, reworded, entry, .. } =
            attic::take(&mut self.attics, catalog, &message.id, &offered.source)?;
        let mut block = Block::parse(&entry)?;
        block.rename(message.id.parts().1);
        let target = block.entry().and_then(|entry| entry.target.clone());
        known.push(Record { source, target, progress, reworded });
        self.update.report.returned.push(message.id.clone());
        Some(block)
    }

    /// Carries the translations of messages that the page has no longer into its attic.
    fn store_obsolete(&mut self, catalog: &str, blocks: &mut Vec<Block>, records: &Records, today: &BTreeSet<&str>) {
        let mut seen = BTreeSet::new();
        let mut is_removed = false;
        blocks.retain_mut(|block| {
            if is_removed {
                // What follows a removed block stands where that stood.
                block.gap = None;
            }
            is_removed = block.entry().is_some_and(|entry| {
                let Some((id, target)) = entry.message().zip(entry.target.as_ref()) else { return false };
                if today.contains(id) {
                    // The same entry twice, as a merge can leave it.
                    return !seen.insert((id.to_owned(), Some(target.clone())));
                }
                let message = MessageId::new(format!("{catalog}#{id}"));
                if self.moved.contains(&(message.clone(), target.clone())) {
                    return true;
                }
                let known = records.of(id);
                let before = self.common.registered(&message);
                if known.is_empty() && before.is_none() {
                    return false;
                }
                let source = before.or_else(|| known.iter().find_map(|record| record.source.clone()));
                let Some(source) = source else { return false };
                let remark = remark::read(&entry.comment);
                let (records, claim) = (known, remark.claim.as_ref());
                let offer = Offer { source: &source, target: Some(target), records, claim, needs_claim: false };
                let Record { source, progress, reworded, .. } = stamp(offer).record;
                let entry = format!("{}{}", remark.own, block.text).replace("\r\n", "\n");
                self.update.report.stored.push(message.clone());
                // If the page was renamed and an update interrupted, it may lie there already.
                let home = self.common.renamed.get(catalog).map_or(catalog, String::as_str);
                let message = MessageId::new(format!("{home}#{id}"));
                self.update.is_doubtful |= self.common.concerns_settled(source.as_ref());
                let stored = Stored { message, source, progress, reworded, entry };
                self.attics.entry(home.to_owned()).or_default().1.push(stored);
                true
            });
            !is_removed
        });
    }

    /// A catalog that no page has any longer.
    fn gone(&mut self, name: String, shelf: Shelf<'_>) {
        let Some(file) = shelf.file else {
            return self.write_state(StateKind::Records, &name, None);
        };
        let mut blocks = shelf.blocks;
        self.store_obsolete(&name, &mut blocks, &shelf.records, &BTreeSet::new());
        let is_needed =
            blocks.iter().any(|block| block.entry().is_some() || matches!(block.kind, BlockKind::EditedStub(_)));
        let was_ours =
            file.text.is_empty() || !shelf.records.is_empty() || self.common.registries.contains_key(name.as_str());
        if was_ours {
            let after = layout::arrange(Some(&file.text), blocks, "", Vec::new(), self.common.gaps()).text;
            let (path, before) = (file.path.clone(), Some(file.text.clone()));
            self.change_leaving(path, before, after.filter(|_| is_needed), &shelf.left);
        }
        self.write_state(StateKind::Records, &name, None);
    }

    fn close_attics(&mut self) {
        let attics = std::mem::take(&mut self.attics);
        let standings = if attics.is_empty() { BTreeMap::new() } else { self.update.standings.clone() };
        let living = standings.values().filter(|standing| standing.target.is_some());
        let living: BTreeSet<_> = living.map(|standing| (standing.source.as_ref(), standing.target.as_ref())).collect();
        for (catalog, (before, mut after)) in attics {
            after.sort();
            after.dedup();
            // What stands in the catalogs again has come back, though an update was interrupted before it said so.
            after.retain(|stored| !living.contains(&(stored.source.as_ref(), attic::target(stored).as_ref())));
            let was = parse_attic(&catalog, &before);
            if was == after {
                self.update.attic.extend(after);
                continue;
            }
            // First what comes in, so that nothing is ever nowhere; last what goes out.
            let both: BTreeSet<Stored> = was.iter().chain(&after).cloned().collect();
            let interim = (both.len() > after.len()).then(|| write_attic(&both.into_iter().collect::<Vec<_>>()));
            let path = self.common.state_path(StateKind::Attic, self.target, &catalog);
            let text = (!after.is_empty()).then(|| write_attic(&after));
            let before = (!before.is_empty()).then_some(before);
            self.update.files.push(FileChange { path, before, after: text, interim });
            self.update.attic.extend(after);
        }
    }

    /// Writes the state file of a catalog. What is recorded of messages that it has no longer is kept until their
    /// translations are where they go: an update that is interrupted in between has to know how far they had come.
    fn write_records(&mut self, catalog: &str, text: String, before: &Records, today: &BTreeSet<&str>) {
        let gone = before.ids().filter(|id| !today.contains(id));
        let gone = gone.flat_map(|id| before.of(id).iter().map(move |record| (id, record, before.candidates(id))));
        let left = write_records(gone);
        let first = self.update.files.len();
        self.write_state(StateKind::Records, catalog, Some(text));
        for change in self.update.files.iter_mut().skip(first).filter(|_| !left.is_empty()) {
            change.interim = change.after.as_ref().map(|after| format!("{after}\n{left}"));
        }
    }

    fn write_state(&mut self, kind: StateKind, catalog: &str, after: Option<String>) {
        let path = self.common.state_path(kind, self.target, catalog);
        let before = self.common.state(self.target, kind, catalog).map(|file| file.text.clone());
        self.change(path, before, after.filter(|text| !text.is_empty()));
    }

    fn change(&mut self, path: SourcePath, before: Option<String>, after: Option<String>) {
        self.update.files.extend(FileChange::new(path, before, after));
    }

    /// The same of a catalog whose entries `left` go to others, which it keeps until those are written: an update that is
    /// interrupted in between must find them somewhere.
    fn change_leaving(&mut self, path: SourcePath, before: Option<String>, after: Option<String>, left: &[String]) {
        let change = FileChange::new(path, before, after);
        let interim = |after: &String| format!("{after}\n{}\n", left.join("\n\n"));
        self.update.files.extend(change.map(|change| FileChange {
            interim: change.after.as_ref().filter(|_| !left.is_empty()).map(interim),
            ..change
        }));
    }

    fn report_edited_stub(&mut self, catalog: &str, id: &str) {
        let message = format!("the translation of “{id}” stands in a comment and is not used");
        let path = self.common.path(self.target, catalog);
        let diagnostic = Diagnostic::warning("stub-edited", message);
        let hint = format!("take away the “# ” before its lines in {path}");
        self.report(diagnostic.hint(hint), &MessageId::new(format!("{catalog}#{id}")));
    }

    fn report(&mut self, diagnostic: Diagnostic, id: &MessageId) {
        let span = diagnostic.span.clone().or_else(|| self.common.input.catalogs.span(self.target, id));
        self.update.diagnostics.push(diagnostic.at(span).in_locale(self.target.clone()).about(id.clone()));
    }
}

/// What is recorded of a message. Where nothing is, the source catalog tells what was offered until today.
fn known(records: &[Record], offered: &Offered) -> Vec<Record> {
    let before = offered.before.as_ref().filter(|_| records.is_empty());
    let offer = |source: &Fingerprint| Record {
        source: Some(source.clone()),
        target: None,
        progress: Progress::Missing,
        reworded: false,
    };
    before.map_or_else(|| records.to_vec(), |before| vec![offer(before)])
}

/// The record of what arrives.
fn arrived(arrival: &Arrival, offered: &Offered, entry: &Entry, known: &[Record]) -> Record {
    let source = match &arrival.source {
        None => Some(offered.source.clone()),
        Some(Source::Known(source)) => Some(source.clone()),
        Some(Source::Unknown) => None,
    };
    let differs = |record: &Record| record.reworded || record.source.as_ref() != Some(&offered.source);
    let is_of_another = source.as_ref() != Some(&offered.source);
    let reworded = is_of_another || (!arrival.settles && known.iter().any(differs));
    Record { source, target: entry.target.clone(), progress: arrival.progress, reworded }
}

/// Whether somebody has translated today's text, or confirmed its translation.
fn is_finished(record: &Record, offered: &Offered) -> bool {
    record.target.is_some() && record.progress > Progress::Draft && record.source.as_ref() == Some(&offered.source)
}

fn standing(record: &Record, offered: &Offered) -> Standing {
    Standing {
        progress: record.progress,
        source: record.source.clone(),
        target: record.target.clone(),
        is_fresh: record.source.as_ref() == Some(&offered.source),
        reworded: record.reworded,
    }
}

fn header(title: &str) -> String {
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    if title.is_empty() { ADVICE.to_owned() } else { format!("### {title}\n{ADVICE}") }
}
