//! Gives the runs of a page their ids: those that they had, as far as they can be recognised, else new ones.

use super::align::{Match, Unit, align};
use super::message::{Message, messages_of, own_words};
use super::registry::Registry;
use super::slug::{Taken, identifier, slug};
use crate::catalog::ftl;
use crate::markdown::{Page, Run};
use polypress_model::MessageId;

/// A page with the message of each of its runs.
#[derive(Clone, Debug)]
pub struct IdentifiedPage {
    /// The page.
    pub page: Page,
    /// For each of [`Page::runs`], its message; `None` where there is nothing to translate.
    pub messages: Vec<Option<Message>>,
    /// What became of each message since the source catalog was written, in their order.
    pub fates: Vec<Fate>,
}

impl IdentifiedPage {
    /// Finds the messages of a page. `registry` is its committed source catalog, from
    /// [`crate::catalog::Catalogs::registry`], which remembers the ids that they had.
    pub fn new(page: Page, registry: Option<&Registry>) -> Self {
        let identified = identify(&page, registry);
        let fates = identified.iter().flatten().map(|identified| identified.fate).collect();
        let ids = identified.into_iter().map(|identified| identified.map(|identified| identified.id)).collect();
        let messages = messages_of(&page, ids);
        Self { page, messages, fates }
    }
}

/// A message's id, and how it came by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Identified {
    pub(super) id: MessageId,
    pub(super) fate: Fate,
}

/// What became of a message since the source catalog was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// Same text, same place among its neighbours.
    Kept,
    /// Same text, another place.
    Moved,
    /// Another text, similar enough to be the same message.
    Edited,
    /// Not there before.
    New,
}

/// The id of each run of the page, in the order of [`Page::runs`]; `None` for a run that is no message.
fn identify(page: &Page, registry: Option<&Registry>) -> Vec<Option<Identified>> {
    let runs = page.runs();
    let fields = page.front_matter.iter().map(|field| Some(field.name.as_str())).chain(std::iter::repeat(None));
    let candidate = |(run, field): (&&Run, Option<&str>)| Candidate {
        pattern: ftl::normalize_pieces(&ftl::pieces(&run.text, &run.placeables)),
        name: field.or(run.explicit_id.as_deref()).map(identifier),
        slug: slug(&own_words(run)),
    };
    let pairs = runs.iter().zip(fields).filter(|(run, _)| run.translatable);
    let candidates: Vec<_> = pairs.map(candidate).collect();
    let mut identified = give_ids(&page.catalog, candidates, registry).into_iter();
    runs.iter().map(|run| if run.translatable { identified.next() } else { None }).collect()
}

/// A message that wants an id.
pub(super) struct Candidate {
    /// Its pattern in the normal form.
    pub(super) pattern: String,
    /// The id that its author, or its role, gives it.
    pub(super) name: Option<String>,
    /// The id that it gets if it is new.
    pub(super) slug: String,
}

/// Gives every candidate an id, all different.
pub(super) fn give_ids(catalog: &str, mut candidates: Vec<Candidate>, registry: Option<&Registry>) -> Vec<Identified> {
    let mut names = Taken::default();
    for name in candidates.iter_mut().filter_map(|candidate| candidate.name.as_mut()) {
        *name = names.take(name);
    }
    let entries = registry.map_or(&[][..], |registry| &registry.entries);
    let old: Vec<_> = entries.iter().map(|entry| Unit { text: &entry.pattern, name: names.get(&entry.id) }).collect();
    let new: Vec<_> =
        candidates.iter().map(|candidate| Unit { text: &candidate.pattern, name: candidate.name.as_deref() }).collect();
    let matches = align(&old, &new);
    let kept = matches.iter().filter_map(|found| Some(entries.get(found.old()?)?.id.clone()));
    let mut taken = Taken::default();
    taken.extend(kept.chain(names.iter().map(str::to_owned)));
    taken.extend(registry.into_iter().flat_map(|registry| registry.reserved.iter().cloned()));
    let mut identified = Vec::new();
    for (candidate, found) in candidates.into_iter().zip(matches) {
        let entry = found.old().and_then(|old| entries.get(old));
        let fate = match (found, entry) {
            (_, Some(entry)) if entry.pattern != candidate.pattern => Fate::Edited,
            (Match::Moved(_), _) => Fate::Moved,
            (_, Some(_)) => Fate::Kept,
            (_, None) => Fate::New,
        };
        let id = match (entry, candidate.name) {
            (_, Some(name)) => name,
            (Some(entry), None) => entry.id.clone(),
            (None, None) => taken.take(&candidate.slug),
        };
        identified.push(Identified { id: MessageId::new(format!("{catalog}#{id}")), fate });
    }
    identified
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::RegistryEntry;

    fn candidate(text: &str) -> Candidate {
        Candidate { pattern: text.to_owned(), name: None, slug: slug(text) }
    }

    fn named(name: &str, text: &str) -> Candidate {
        Candidate { name: Some(name.to_owned()), ..candidate(text) }
    }

    fn ids(candidates: Vec<Candidate>, registry: &Registry) -> Vec<(String, Fate)> {
        let identified = give_ids("page", candidates, Some(registry));
        identified.iter().map(|identified| (identified.id.parts().1.to_owned(), identified.fate)).collect()
    }

    fn registry(entries: &[(&str, &str)], reserved: &[&str]) -> Registry {
        let entry = |(id, pattern): &(&str, &str)| RegistryEntry { id: (*id).into(), pattern: (*pattern).into() };
        Registry {
            entries: entries.iter().map(entry).collect(),
            reserved: reserved.iter().map(|id| (*id).to_owned()).collect(),
        }
    }

    #[test]
    fn ids_outlive_edits_and_moves() {
        let registry = registry(
            &[("title", "Guide"), ("open-the-file", "Open the file and read it."), ("see", "See"), ("close", "Close")],
            &["old-words"],
        );
        let now = vec![
            named("title", "A guide"),
            candidate("Close"),
            candidate("Open the file and read all of it."),
            candidate("See"),
            candidate("Old words"),
        ];
        assert_eq!(
            ids(now, &registry),
            [
                ("title".to_owned(), Fate::Edited),
                ("close".to_owned(), Fate::Kept),
                ("open-the-file".to_owned(), Fate::Edited),
                ("see".to_owned(), Fate::Moved),
                ("old-words-2".to_owned(), Fate::New),
            ]
        );
    }

    #[test]
    fn equal_texts_and_equal_names_get_different_ids() {
        let identified =
            give_ids("p", vec![candidate("Note"), candidate("Note"), named("x", "1"), named("x", "2")], None);
        let ids: Vec<_> = identified.iter().map(|identified| identified.id.as_str()).collect();
        assert_eq!(ids, ["p#note", "p#note-2", "p#x", "p#x-2"]);
    }

    #[test]
    fn an_author_may_take_an_id_that_another_message_has() {
        let registry = registry(&[("start", "First steps in the workshop")], &[]);
        let now = vec![named("start", "Start"), candidate("First steps in the workshop")];
        let ids = ids(now, &registry);
        assert_eq!(ids, [("start".to_owned(), Fate::Edited), ("first-steps-in-the-workshop".to_owned(), Fate::New)]);
    }
}
