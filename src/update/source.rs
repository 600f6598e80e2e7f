//! The files of the source locale: the catalogs that everyone translates from, and the history of their texts.

use super::{Catalog, Common, FileChange, Update};
use crate::catalog::write_source;
use crate::state::{Fingerprint, StateKind, States, Wordings, parse_history, write_history};
use polypress_model::MessageId;
use std::collections::{BTreeMap, BTreeSet};

/// Brings the source catalogs in step; those of pages that are gone go too, unless someone keeps terms in them.
pub(super) fn update_catalogs(common: &Common<'_>, update: &mut Update) {
    let leaving = leaving(common);
    for catalog in &common.today {
        // A page without messages gets none, and one that it had is left alone.
        if catalog.messages.is_empty() {
            continue;
        }
        let before = common.file(common.source(), catalog.name).map(|file| file.text.clone());
        let entries = catalog.offered.iter().map(|offered| offered.entry.as_str());
        let messages = catalog.messages.iter().copied().zip(entries);
        let previous = common.input.catalogs.document(common.source(), catalog.name);
        let after = write_source(&catalog.title, &catalog.file, messages, previous);
        let leaving = leaving.get(catalog.name).map(Vec::as_slice).unwrap_or_default();
        let interim = (!leaving.is_empty()).then(|| format!("{after}\n{}\n", leaving.join("\n\n")));
        let change = FileChange::new(common.path(common.source(), catalog.name), before, Some(after));
        update.files.extend(change.map(|change| FileChange { interim, ..change }));
    }
    for name in common.gone() {
        let has_terms = common.input.catalogs.has_terms(common.source(), name);
        if let Some(file) = common.file(common.source(), name).filter(|_| !has_terms) {
            update.files.extend(FileChange::new(file.path.clone(), Some(file.text.clone()), None));
        }
    }
}

/// The entries that go from one catalog to another. Their old catalog keeps them until the new one is written: an update
/// that was interrupted in between must find them where they come from.
fn leaving<'a>(common: &Common<'a>) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut leaving: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (message, offered) in common.messages() {
        let Some(from) = offered.from.as_ref().filter(|from| from.parts().0 != message.id.parts().0) else { continue };
        let home = common.today.iter().find(|catalog| catalog.name == from.parts().0);
        if let Some((home, entry)) = home.zip(common.input.catalogs.entry_text(common.source(), from)) {
            leaving.entry(home.name).or_default().push(entry);
        }
    }
    leaving
}

/// Keeps the old wordings that some translation still rests on. Returns all that are known, none where there are no
/// translations.
pub(super) fn update_history(common: &Common<'_>, update: &mut Update) -> Wordings {
    let known = if common.has_targets() { wordings(common) } else { Wordings::new() };
    let mut needed = update.needs.clone();
    for stored in common.input.targets().flat_map(|target| update.states.attic(target)) {
        needed.entry(stored.message.clone()).or_default().extend(stored.source.clone());
    }
    let today: BTreeSet<&str> = common.today.iter().map(|catalog| catalog.name).collect();
    let line = |id: &MessageId, sources: BTreeSet<Fingerprint>| -> (String, Wordings) {
        let wordings = sources.iter().filter_map(|source| Some((source.clone(), known.get(source)?.clone())));
        (id.parts().1.to_owned(), wordings.collect())
    };
    let mut files: BTreeMap<String, Vec<(String, Wordings)>> = BTreeMap::new();
    for catalog in common.today.iter().filter(|catalog| !catalog.messages.is_empty()) {
        let lines =
            catalog.messages.iter().map(|message| line(&message.id, needed.remove(&message.id).unwrap_or_default()));
        files.insert(catalog.name.to_owned(), lines.collect());
    }
    // What is left belongs to translations in an attic.
    for (id, sources) in needed {
        let line = line(&id, sources);
        if !line.1.is_empty() {
            files.entry(id.parts().0.to_owned()).or_default().push(line);
        }
    }
    let present = common.state_files(common.source(), StateKind::History).map(|file| file.catalog.clone());
    let names: BTreeSet<String> = present.chain(files.keys().cloned()).collect();
    for name in names {
        let before = common.state(common.source(), StateKind::History, &name).map(|file| file.text.clone());
        let lines: Vec<_> = files.remove(&name).unwrap_or_default();
        let lines: Vec<(&str, Wordings)> = lines.iter().map(|(id, wordings)| (id.as_str(), wordings.clone())).collect();
        // A book that nobody translates has no history.
        let is_wanted = !lines.is_empty() && (common.has_targets() || !today.contains(name.as_str()));
        let after = is_wanted.then(|| write_history(&lines));
        let path = common.state_path(StateKind::History, common.source(), &name);
        update.files.extend(FileChange::new(path, before, after));
    }
    known
}

/// All wordings that the source catalogs on disk and their history know.
fn wordings(common: &Common<'_>) -> Wordings {
    let mut known = Wordings::new();
    for file in common.state_files(common.source(), StateKind::History) {
        known.extend(parse_history(&file.text));
    }
    for name in common.input.catalogs.catalogs(common.source()) {
        let values = common.input.catalogs.values(common.source(), name).into_iter();
        known.extend(values.map(|(normal, value)| (Fingerprint::of_normal(&normal), value)));
    }
    known
}

/// The old source texts that the translations in the catalogs rest on, by message.
pub(super) fn needs(common: &Common<'_>, states: &States) -> BTreeMap<MessageId, BTreeSet<Fingerprint>> {
    let mut needs: BTreeMap<MessageId, BTreeSet<Fingerprint>> = BTreeMap::new();
    for target in common.input.targets() {
        for (id, standing) in states.standings(target).filter(|(_, standing)| !standing.is_fresh) {
            needs.entry(id.clone()).or_default().extend(standing.source.clone());
        }
        for (id, candidates) in states.all_candidates(target) {
            needs.entry(id.clone()).or_default().extend(candidates.iter().map(|candidate| candidate.source.clone()));
        }
    }
    needs.extend(common.input.settled.values().flatten().map(|(id, sources)| (id.clone(), sources.clone())));
    needs
}

/// The ids that the messages of today had before.
pub(super) fn carried<'c>(common: &'c Common<'_>) -> BTreeSet<&'c MessageId> {
    common.messages().filter_map(|(_, offered)| offered.from.as_ref()).collect()
}

/// What became of the messages of a catalog; `carried` are the ids that live on in some message.
pub(super) fn report(
    catalog: &Catalog<'_>,
    common: &Common<'_>,
    carried: &BTreeSet<&MessageId>,
) -> super::CatalogReport {
    let entries = common.registries.get(catalog.name).into_iter().flatten();
    let addresses = entries.map(|(id, _)| MessageId::new(format!("{}#{id}", catalog.name)));
    let now: BTreeSet<&MessageId> = catalog.messages.iter().map(|message| &message.id).collect();
    let obsolete = addresses.filter(|id| !now.contains(id) && !carried.contains(id)).collect();
    let messages = catalog.messages.iter().zip(&catalog.offered).zip(catalog.fates);
    let messages = messages.map(|((message, offered), fate)| super::MessageReport {
        id: message.id.clone(),
        fate: *fate,
        from: offered.from.clone().filter(|from| *from != message.id),
        edit: offered.edit,
        candidates: offered.candidates.clone(),
    });
    let messages = messages.collect();
    super::CatalogReport { catalog: catalog.name.to_owned(), messages, obsolete }
}
