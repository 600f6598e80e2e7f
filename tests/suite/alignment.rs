//! Alignment: messages keep their ids in whatever happens to a book, and get none of another's.

use crate::replay::{Book, KINDS, Outcome, Random, collect, replay};
use polypress::messages::{MajorEdits, Registry, RegistryEntry, identify_pages};
use std::path::Path;

/// `cargo xtask replay` does the same to more books, more often, and prints a table.
#[test]
fn ids_outlive_every_kind_of_edit() {
    let pages = collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content")).expect("the handbook");
    let book = Book::new(&pages, &mut Random::new(0));
    let mut notes = Vec::new();
    let mut sum = Outcome::default();
    for kind in KINDS {
        let outcome = replay(&book, &[kind], 1, &mut notes).expect("the handbook");
        // One of few may be lost, in a kind that is as hard as they come; of passages that several edits have left a
        // fifth of their words, twice as many.
        let most = 1 + outcome.expected / if kind.name == "several at once" { 25 } else { 50 };
        let lost = outcome.expected - outcome.kept;
        assert!(lost <= most, "{}: {lost} of {} lost\n{}", kind.name, outcome.expected, notes.join("\n"));
        sum += outcome;
    }
    let mut random = Random::new(1);
    let history: Vec<_> = (0..6).filter_map(|_| random.pick(KINDS)).collect();
    sum += replay(&book, &history, 1, &mut notes).expect("the handbook");
    let report = format!("{sum:?}\n{}", notes.join("\n"));
    assert!(sum.expected > 500 && sum.kept * 100 >= sum.expected * 98, "{report}");
    assert!(sum.wrong * 2_000 <= sum.messages, "{report}");
}

/// Two branches that add paragraphs which begin with the same six words give them the same id. Merged, the source
/// catalog has it twice, as far as it has both.
#[test]
fn two_branches_may_give_the_same_id() {
    const ONE: &str = "To open a file you need the key from the office.";
    const TWO: &str = "To open a file you need nothing at all, since it is public.";
    let page = |text: &str| crate::road::page(text).page;
    let entry = |(id, text): &(&str, &str)| RegistryEntry { id: (*id).to_owned(), pattern: (*text).to_owned() };
    let id = "to-open-a-file-you-need";
    for (entries, expected) in [
        (vec![("first", "First"), (id, ONE), (id, TWO)], [Some(0), Some(1)]),
        (vec![("first", "First"), (id, TWO), (id, ONE)], [Some(1), Some(0)]),
        (vec![("first", "First"), (id, TWO)], [None, Some(0)]),
        (vec![("first", "First"), (id, ONE)], [Some(0), None]),
    ] {
        let registry = Registry { entries: entries.iter().map(entry).collect() };
        let merged = vec![page(&format!("First\n\n{ONE}\n\n{TWO}\n"))];
        let pages = identify_pages(merged, &[("page".to_owned(), registry)].into(), MajorEdits::KeepId);
        let messages: Vec<_> = pages[0].messages.iter().flatten().skip(1).map(|message| message.id.as_str()).collect();
        assert!(messages.contains(&"page#to-open-a-file-you-need"), "{messages:?}");
        assert!(messages.contains(&"page#to-open-a-file-you-need-2"), "{messages:?}");
        let descents = pages[0].descents.iter().skip(1);
        let occurrences: Vec<_> = descents.map(|found| found.from.as_ref().map(|_| found.occurrence)).collect();
        assert_eq!(occurrences, expected, "{entries:?}");
    }
}
