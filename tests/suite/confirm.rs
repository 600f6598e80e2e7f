//! Translations that are confirmed, proposed and excused: `accept`, `update --fill`, `waive`, `fix`.

use crate::project::TestProject;
use serde_json::Value;

const FIRST: &str = "# Tea\n\nPour the water into the pot.\n\nWait three minutes.\n\nDrink the tea while it is hot.\n";

/// A page in step, whose paragraphs are translated into French.
fn translated() -> TestProject {
    let project = TestProject::new(&[
        ("polypress.toml", "[book]\ntitle = \"Tea\"\n\n[locales.fr]\n[locales.pl]\n"),
        ("content/index.md", FIRST),
    ]);
    assert_eq!(project.run(&["update"]).status, 0);
    project.write(
        "locales/fr/index.ftl",
        "### Thé\n\ntea = Thé\n\npour-the-water-into-the-pot = Versez l’eau dans la théière.\n\nwait-three-minutes = Attendez trois minutes.\n\ndrink-the-tea-while-it-is = Drink the tea while it is hot.\n"
            .as_bytes(),
    );
    assert_eq!(project.run(&["update"]).status, 0);
    project
}

fn json(project: &TestProject, arguments: &[&str]) -> Value {
    let run = project.run(arguments);
    serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run:?}"))
}

/// The last field of a message's line of state: `translated~`.
fn state(project: &TestProject, id: &str) -> String {
    let text = project.read("locales/fr/state/index.tsv");
    let line = text.lines().find(|line| line.split('\t').next() == Some(id));
    line.and_then(|line| line.rsplit('\t').next()).unwrap_or_default().to_owned()
}

#[test]
fn stale_translations_are_confirmed_one_by_one_or_where_the_edit_was_trivial() {
    let project = translated();
    let edited = FIRST.replace("into the pot.", "into the *pot*!").replace("Wait three", "Wait about three");
    project.write("content/index.md", edited.as_bytes());
    let report = json(&project, &["update", "--json"]);
    let messages = report["catalogs"].as_array().and_then(|all| all.iter().find(|one| one["catalog"] == "index"));
    let edits: Vec<_> = messages.expect("a page")["messages"].as_array().expect("messages").iter().collect();
    let edits: Vec<_> = edits.iter().filter_map(|message| message["edit"].as_str()).collect();
    assert_eq!((edits.len(), edits[0]), (2, "trivial"));
    let stale = &report["locales"][0]["stale"];
    assert_eq!(stale[0], "index#pour-the-water-into-the-pot");
    assert_eq!(stale.as_array().map(Vec::len), Some(2));

    let before = project.tree("locales");
    let dry = project.run(&["accept", "--trivial", "--dry-run"]);
    assert_eq!(
        dry.stdout,
        "accepted  fr index#pour-the-water-into-the-pot\n1 accepted, 0 unchanged, 0 missing, 0 same, 0 broken (nothing was written)\n"
    );
    assert!(project.tree("locales") == before);
    assert_eq!(project.run(&["accept", "--trivial"]).status, 0);
    let french = project.read("locales/fr/index.ftl");
    assert_eq!(french.matches(" stale: ").count(), 1, "{french}");
    assert_eq!(state(&project, "pour-the-water-into-the-pot"), "translated~");

    let run = project.run(&["accept", "--locale", "fr", "index#wait-three-minutes", "--reviewed", "--settle"]);
    assert_eq!((run.status, state(&project, "wait-three-minutes").as_str()), (0, "reviewed"), "{run:?}");
    assert!(!project.read("locales/fr/index.ftl").contains(" stale: "));
    assert_eq!(project.run(&["update", "--check"]).status, 0);
    assert_eq!(project.run(&["accept", "--settle"]).status, 0);
    assert!(!project.read("locales/fr/state/index.tsv").contains('~'));
}

#[test]
fn what_is_missing_broken_or_a_copy_is_not_confirmed_in_passing() {
    let project = translated();
    let unknown = project.run(&["accept", "index#wait-three-minuts"]);
    assert_eq!((unknown.status, unknown.stderr.contains("“index#wait-three-minutes”")), (2, true), "{unknown:?}");
    assert_eq!(project.run(&["accept"]).status, 2);

    let missing = project.run(&["accept", "book#title"]);
    assert_eq!((missing.status, missing.stdout.contains("missing   fr book#title")), (1, true), "{missing:?}");

    let id = "index#drink-the-tea-while-it-is";
    assert_eq!(project.run(&["accept", "--locale", "fr", id]).status, 1);
    assert_eq!(state(&project, "drink-the-tea-while-it-is"), "missing");
    assert_eq!(json(&project, &["accept", "--same", "--json"])["counts"]["accepted"], 1);
    assert_eq!(state(&project, "drink-the-tea-while-it-is"), "translated");

    let french = project.read("locales/fr/index.ftl").replace("trois minutes.", "{ $minutes } minutes.");
    project.write("locales/fr/index.ftl", french.as_bytes());
    let broken = project.run(&["accept", "--locale", "fr", "index", "--reviewed"]);
    assert_eq!((broken.status, broken.stdout.contains("broken    fr index#wait-three-minutes: ")), (1, true));
    assert_eq!(state(&project, "tea"), "reviewed");
    project.write("content/index.md", b"Caf\xE9\n");
    let before = project.tree("locales");
    assert_eq!(project.run(&["accept", "--all"]).status, 1);
    assert!(project.tree("locales") == before, "nothing is confirmed where something cannot be read");
}

#[test]
fn repeated_text_and_parts_of_what_was_split_are_proposed_as_drafts() {
    let project = translated();
    let long = "Water that has boiled for long has lost its air, and tea made of it tastes flat and of nothing. \
                Take fresh water from the tap for every pot that you make, however full the kettle still is.";
    project.write("content/water.md", format!("# Water\n\n{long}\n").as_bytes());
    assert_eq!(project.run(&["update"]).status, 0);
    let french = "### Eau\n\nwater = Eau\n\nwater-that-has-boiled-for-long = Une eau bouillie n’a plus d’air. Prenez de l’eau fraîche.\n";
    project.write("locales/fr/water.ftl", french.as_bytes());
    assert_eq!(project.run(&["update"]).status, 0);

    let (first, second) = long.split_once(". ").expect("two sentences");
    project.write("content/water.md", format!("# Water\n\n{first}.\n\n{second}\n\nWait three minutes.\n").as_bytes());
    let without = json(&project, &["update", "--dry-run", "--json"]);
    assert_eq!(without["locales"][0]["drafts"], Value::Array(Vec::new()));
    let report = json(&project, &["update", "--fill", "--json"]);
    let drafts = report["locales"][0]["drafts"].as_array().expect("drafts");
    assert_eq!(drafts.len(), 2, "{report}");
    assert_eq!(report["locales"][1]["drafts"], Value::Array(Vec::new()), "Polish has nothing to offer");
    let french = project.read("locales/fr/water.ftl");
    assert!(french.contains(" draft: delete the word “draft”"), "{french}");
    assert!(french.contains("\nwait-three-minutes = Attendez trois minutes.\n"), "{french}");
    // What kept the id and what was split off both rest on the old wording.
    assert_eq!(french.matches(" stale: ").count(), 2, "{french}");
    assert_eq!(french.matches("Une eau bouillie").count(), 2, "{french}");
    let states = project.read("locales/fr/state/water.tsv");
    assert_eq!(states.matches("\tdraft").count(), 2, "{states}");
    assert_eq!(project.run(&["update", "--check"]).status, 0);
    assert_eq!(project.run(&["update", "--fill", "--check"]).status, 0, "a second time there is nothing to fill");
    assert_eq!(json(&project, &["accept", "--all", "--json"])["counts"]["accepted"], 3);
    let states = project.read("locales/fr/state/water.tsv");
    assert!(!states.contains("draft"), "{states}");
}
