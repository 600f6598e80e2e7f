//! Two branches of a project, brought together by git.

use crate::git::{Keep, Repository};
use crate::project::{TestProject, run_in};

const NAMES: [&str; 8] = ["ash", "beech", "cedar", "elm", "fir", "hazel", "larch", "maple"];

/// The paragraph about a tree, and its id.
fn paragraph(name: &str) -> String {
    format!("The {name} grows slowly in the north and is seldom cut.\n")
}

fn id(name: &str) -> String {
    format!("the-{name}-grows-slowly-in-the")
}

fn entry(name: &str) -> String {
    format!("{} = Arbre {name}.\n", id(name))
}

fn page() -> String {
    format!("# Trees\n\n{}", NAMES.map(paragraph).join("\n"))
}

/// A project with a page of eight paragraphs, committed.
fn trees() -> (TestProject, Repository) {
    let project = TestProject::new(&[
        ("polypress.toml", "[book]\ntitle = \"Trees\"\n\n[locales.fr]\n"),
        ("content/trees.md", &page()),
    ]);
    let run = project.run(&["update"]);
    assert_eq!(run.status, 0, "{run:?}");
    let repository = Repository::new(&project);
    (project, repository)
}

/// Uncomments the stub of a paragraph and translates it, with or without its claim.
fn translate(repository: &Repository, catalog: &str, name: &str, claims: bool) {
    let path = format!("locales/fr/{catalog}.ftl");
    let text = repository.read(&path);
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let stub = lines.iter().position(|line| line.starts_with(&format!("# {} = ", id(name)))).expect("a stub");
    lines[stub] = entry(name);
    lines[stub - 1] = if claims { lines[stub - 1].replacen("# ", "", 1) } else { String::new() };
    repository.write(&path, &lines.concat());
}

/// Does work on two branches and merges them. Whether there was no conflict.
fn merge(repository: &Repository, one: impl FnOnce(), two: impl FnOnce()) -> bool {
    repository.git(&["checkout", "--quiet", "-b", "other"]);
    one();
    repository.commit();
    repository.git(&["checkout", "--quiet", "main"]);
    two();
    repository.commit();
    repository.is_clean(&["merge", "--quiet", "--no-edit", "other"])
}

fn assert_translated(repository: &Repository, catalog: &str, names: &[&str]) {
    let text = repository.read(&format!("locales/fr/{catalog}.ftl"));
    for name in names {
        assert_eq!(text.matches(&entry(name)).count(), 1, "{name}:\n{text}");
        let record = repository.record(catalog, &id(name));
        assert!(record[2].starts_with("translated"), "{name}: {record:?}");
        assert!(!text.contains("stale"), "{text}");
    }
}

#[test]
fn neighbouring_translations_merge() {
    for case in 0..16 {
        let [claims, updates_one, updates_two, first] = [1, 2, 4, 8].map(|bit| case & bit != 0);
        let (_project, repository) = trees();
        let (one, two) = if first { ("ash", "beech") } else { ("elm", "cedar") };
        let work = |name: &'static str, updates: bool| {
            let repository = &repository;
            move || {
                translate(repository, "trees", name, claims);
                if updates {
                    repository.update();
                }
            }
        };
        let is_clean = merge(&repository, work(one, updates_one), work(two, updates_two));
        assert!(is_clean, "claims {claims}, updates {updates_one} {updates_two}: {:?}", repository.conflicts());
        repository.settle();
        assert_translated(&repository, "trees", &[one, two]);
    }
}

#[test]
fn edits_of_neighbouring_paragraphs_merge() {
    let (_project, repository) = trees();
    translate(&repository, "trees", "ash", false);
    translate(&repository, "trees", "beech", false);
    repository.update();
    repository.commit();
    let edit = |name: &str| {
        repository.edit("content/trees.md", &paragraph(name), &paragraph(name).replace("slowly", "quickly"));
        repository.update();
    };
    assert!(merge(&repository, || edit("ash"), || edit("beech")), "{:?}", repository.conflicts());
    // There is nothing left for an update to do.
    assert_eq!(run_in(repository.root(), &["update", "--check"]).status, 0);
    for name in ["ash", "beech"] {
        assert_eq!(repository.record("trees", &id(name))[2], "translated~");
        let history = repository.read("locales/en/history/trees.tsv");
        assert!(history.contains(&paragraph(name).trim_end().to_owned()), "{history}");
    }
    assert_eq!(repository.read("locales/fr/trees.ftl").matches(" stale: ").count(), 2);
}

#[test]
fn a_page_renamed_beside_its_translation_keeps_it() {
    for case in 0..8 {
        let [renamer_updates, translator_updates, has_some] = [1, 2, 4].map(|bit| case & bit != 0);
        let (_project, repository) = trees();
        let mut names = vec!["elm", "fir"];
        if has_some {
            translate(&repository, "trees", "larch", false);
            repository.update();
            repository.commit();
            names.push("larch");
        }
        let rename = || {
            repository.git(&["mv", "content/trees.md", "content/woods.md"]);
            if renamer_updates {
                repository.update();
            }
        };
        let work = || {
            ["elm", "fir"].iter().for_each(|name| translate(&repository, "trees", name, false));
            if translator_updates {
                repository.update();
            }
        };
        assert!(merge(&repository, work, rename), "case {case}: {:?}", repository.conflicts());
        repository.settle();
        assert_translated(&repository, "woods", &names);
        let left: Vec<_> = ["en/trees.ftl", "fr/trees.ftl", "fr/state/trees.tsv", "fr/state/trees.attic"]
            .into_iter()
            .filter(|path| repository.root().join("locales").join(path).exists())
            .collect();
        assert!(left.is_empty(), "case {case}: {left:?}");
    }
}

/// Paragraphs that begin with the same six words get the same id on both branches.
#[test]
fn paragraphs_of_the_same_id_both_stay_with_their_translations() {
    const ONE: &str = "To open a file you need the key from the office.\n";
    const TWO: &str = "To open a file you need nothing at all, since it is public.\n";
    const ID: &str = "to-open-a-file-you-need";
    for case in 0..8 {
        let [apart, turned, updates_last] = [1, 2, 4].map(|bit| case & bit != 0);
        let (_project, repository) = trees();
        let add = |text: &'static str, behind: &'static str, french: &'static str| {
            let repository = &repository;
            move || {
                repository.edit("content/trees.md", &paragraph(behind), &format!("{}\n{text}", paragraph(behind)));
                repository.update();
                let path = "locales/fr/trees.ftl";
                let text = repository.read(path);
                let lines: Vec<_> = text.lines().collect();
                let entry = lines.iter().position(|line| line.starts_with(&format!("# {ID} = "))).expect("a stub");
                let stub = format!("{}\n{}\n", lines[entry - 1], lines[entry]);
                let claim = lines[entry - 1].replacen("# ", "", 1);
                repository.edit(path, &stub, &format!("{claim}\n{ID} = {french}\n"));
                if updates_last {
                    repository.update();
                }
            }
        };
        let other = if apart { "hazel" } else { "beech" };
        let (one, two) = if turned { (TWO, ONE) } else { (ONE, TWO) };
        let french = |text: &str| if text == ONE { "Un." } else { "Deux." };
        if !merge(&repository, add(one, "beech", french(one)), add(two, other, french(two))) {
            assert!(!apart, "case {case}: {:?}", repository.conflicts());
            repository.resolve(|_| Keep::Both);
            let page = repository.read("content/trees.md");
            let parted = [ONE, TWO].iter().fold(page, |page, text| page.replace(text, &format!("\n{text}\n")));
            repository.write("content/trees.md", &parted);
            repository.commit();
        }
        repository.settle();
        let (english, text) = (repository.read("locales/en/trees.ftl"), repository.read("locales/fr/trees.ftl"));
        for source in [ONE, TWO] {
            let line = english.lines().find(|line| line.ends_with(source.trim_end())).expect("both are there");
            let (id, _) = line.split_once(" = ").expect("an entry");
            let expected = format!("{id} = {}\n", french(source));
            assert!(text.contains(&expected), "case {case}: {expected}{english}\n{text}");
            let record = repository.record("trees", id);
            assert!(record[2].starts_with("translated"), "case {case}: {record:?}");
            assert!(!text.contains("stale"), "case {case}: {text}");
        }
    }
}

#[test]
fn conflict_markers_in_state_do_no_harm() {
    let (_project, repository) = trees();
    let add = |words: &'static str, french: &'static str| {
        let repository = &repository;
        move || {
            translate(repository, "trees", "ash", false);
            repository.edit("locales/fr/trees.ftl", "Arbre ash.", french);
            repository.edit("content/trees.md", "# Trees", &format!("# {words}"));
            repository.update();
        }
    };
    assert!(!merge(&repository, add("All trees", "Frêne."), add("Some trees", "Un frêne.")));
    let states = repository.conflicts();
    assert!(states.iter().any(|path| path.ends_with("/trees.tsv")), "{states:?}");
    repository.resolve(|path| if path.ends_with(".tsv") { Keep::Markers } else { Keep::Theirs });
    repository.update();
    let state = repository.read("locales/fr/state/trees.tsv");
    assert!(!state.contains("<<<<<<<"), "{state}");
    assert_eq!(repository.record("trees", &id("ash"))[2], "translated");
}

#[test]
fn conflict_markers_in_a_catalog_lose_nothing() {
    let (_project, repository) = trees();
    let add = |french: &'static str| {
        let repository = &repository;
        move || {
            translate(repository, "trees", "ash", false);
            translate(repository, "trees", "maple", false);
            repository.edit("locales/fr/trees.ftl", "Arbre ash.", french);
            repository.update();
        }
    };
    assert!(!merge(&repository, add("Frêne."), add("Un frêne.")));
    let check = run_in(repository.root(), &["check"]);
    assert_eq!(check.status, 1, "{check:?}");
    assert!(check.stdout.contains("locales/fr/trees.ftl:"), "{}", check.stdout);
    let before = repository.read("locales/fr/trees.ftl");
    let run = run_in(repository.root(), &["update"]);
    let after = repository.read("locales/fr/trees.ftl");
    assert!(run.stderr.contains("locales/fr/trees.ftl:"), "{run:?}");
    for line in before.lines().filter(|line| !line.is_empty()) {
        assert!(after.contains(line), "{line:?} is gone:\n{after}");
    }
    // Resolved, it is as if nothing had been.
    repository.resolve(|_| Keep::Theirs);
    repository.update();
    assert_translated(&repository, "trees", &["maple"]);
    assert!(repository.read("locales/fr/trees.ftl").contains(" = Frêne.\n"));
    assert_eq!(repository.record("trees", &id("ash"))[2], "translated");
}
