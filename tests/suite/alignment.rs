//! Alignment: messages keep their ids in whatever happens to a book, and get none of another's.

use crate::replay::{Book, KINDS, Outcome, Random, collect, replay};
use polypress::messages::{MajorEdits, Registry, RegistryEntry, identify_pages};
use std::path::Path;

/// A handbook that stays as it is: the edits are drawn from its words, and every new page would draw others.
const BOOK: &str = "tests/pages/library";

/// How often each kind of edit is done, each time elsewhere.
const ROUNDS: u64 = 4;

/// `cargo xtask replay` does the same to more books, more often, and prints a table.
#[test]
fn ids_outlive_every_kind_of_edit() {
    let pages = collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(BOOK)).expect("the handbook");
    let book = Book::new(&pages, &mut Random::new(0));
    let mut notes = Vec::new();
    let mut sum = Outcome::default();
    for kind in KINDS {
        let mut outcome = Outcome::default();
        for round in 0..ROUNDS {
            outcome += replay(&book, &[kind], round, &mut notes).expect("the handbook");
        }
        // One of few may be lost, in a kind that is as hard as they come.
        let most = 1 + outcome.expected / 50;
        let lost = outcome.expected - outcome.kept;
        assert!(lost <= most, "{}: {lost} of {} lost\n{}", kind.name, outcome.expected, notes.join("\n"));
        sum += outcome;
    }
    for round in 0..ROUNDS {
        let mut random = Random::new(1 + round);
        let history: Vec<_> = (0..6).filter_map(|_| random.pick(KINDS)).collect();
        sum += replay(&book, &history, round, &mut notes).expect("the handbook");
    }
    let report = format!("{sum:?}\n{}", notes.join("\n"));
    assert!(sum.expected > 2_000 && sum.kept * 100 >= sum.expected * 98, "{report}");
    // Twins can only be told apart by where they stand.
    assert!(sum.twins[0] > 20 && sum.twins[1] * 10 >= sum.twins[0] * 9, "{report}");
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
