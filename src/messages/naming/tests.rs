use super::*;
use crate::messages::RegistryEntry;
use crate::messages::slug::slug;

fn candidate(text: &str) -> Candidate<'static> {
    Candidate { pattern: text.to_owned(), name: None, slug: Slug::Ready(slug(text).into()) }
}

fn named(name: &str, text: &str) -> Candidate<'static> {
    Candidate { name: Some(name.to_owned()), ..candidate(text) }
}

fn ids(candidates: Vec<Candidate>, registry: &Registry) -> Vec<(String, Fate)> {
    let registries = [("page".to_owned(), registry.clone())].into();
    let identified = give_ids(vec![("page", candidates)], &registries, MajorEdits::KeepId).concat();
    identified.iter().map(|identified| (identified.id.parts().1.to_owned(), identified.fate)).collect()
}

fn registry(entries: &[(&str, &str)]) -> Registry {
    let entry = |(id, pattern): &(&str, &str)| RegistryEntry { id: (*id).into(), pattern: (*pattern).into() };
    Registry { entries: entries.iter().map(entry).collect() }
}

#[test]
fn ids_outlive_edits_and_moves() {
    let registry = registry(&[
        ("old-words", "Something else entirely"),
        ("title", "Guide"),
        ("open-the-file", "Open the file and read it."),
        ("see", "See"),
        ("close", "Close"),
    ]);
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
            ("close".to_owned(), Fate::Moved),
            ("open-the-file".to_owned(), Fate::Edited),
            ("see".to_owned(), Fate::Kept),
            ("old-words-2".to_owned(), Fate::New),
        ]
    );
}

#[test]
fn equal_texts_and_equal_names_get_different_ids() {
    let candidates = vec![candidate("Note"), candidate("Note"), named("x", "1"), named("x", "2")];
    let identified = give_ids(vec![("p", candidates)], &BTreeMap::new(), MajorEdits::KeepId);
    let ids: Vec<_> = identified.iter().flatten().map(|identified| identified.id.as_str()).collect();
    assert_eq!(ids, ["p#note", "p#note-2", "p#x", "p#x-2"]);
}

#[test]
fn an_author_may_take_an_id_that_another_message_has() {
    let registry = registry(&[("start", "First steps in the workshop")]);
    let now = vec![named("start", "Start"), candidate("First steps in the workshop")];
    let ids = ids(now, &registry);
    assert_eq!(ids, [("start".to_owned(), Fate::Edited), ("first-steps-in-the-workshop".to_owned(), Fate::New)]);
}
