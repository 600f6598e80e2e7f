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
    // The title of the book is also the heading of a page.
    assert_eq!(drafts.len(), 3, "{report}");
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
    assert_eq!(json(&project, &["accept", "--all", "--json"])["counts"]["accepted"], 4);
    let states = project.read("locales/fr/state/water.tsv");
    assert!(!states.contains("draft"), "{states}");
}

#[test]
fn a_waived_finding_is_told_no_more_and_goes_where_its_message_goes() {
    let project = translated();
    let page = "# More\n\nAnd [nothing]() else to say of it all.\n\nLet it rest for 45 minutes.\n";
    project.write("content/more.md", page.as_bytes());
    assert_eq!(project.run(&["update"]).status, 0);
    let french = project.read("locales/fr/more.ftl") + "\nlet-it-rest-for-45-minutes = Reposer 60 minutes.\n";
    project.write("locales/fr/more.ftl", french.as_bytes());
    assert_eq!(project.run(&["update"]).status, 0);
    let codes = |arguments: &[&str]| -> Vec<String> {
        let report = json(&project, arguments);
        let findings = report["findings"].as_array().expect("findings").iter();
        findings.filter_map(|found| found["code"].as_str().map(str::to_owned)).collect()
    };
    let check = ["check", "--format", "json"];
    let before = codes(&check);
    assert!(before.contains(&"number-changed".to_owned()), "{before:?}");
    assert!(before.contains(&"link-empty".to_owned()), "{before:?}");

    let id = "more#let-it-rest-for-45-minutes";
    let nothing = project.run(&["waive", id, "link-empty", "--reason", "x"]);
    assert_eq!((nothing.status, nothing.stderr.contains("number-changed")), (2, true), "{nothing:?}");
    assert_eq!(project.run(&["waive", id, "number-changed", "--reason", " "]).status, 2);
    let run = project.run(&["waive", id, "number-changed", "--reason", "French pots are slow"]);
    assert_eq!((run.status, run.stdout.as_str()), (0, "wrote locales/fr/state/more.waivers\n"), "{run:?}");
    let line = "let-it-rest-for-45-minutes\tnumber-changed\tFrench pots are slow\n";
    assert_eq!(project.read("locales/fr/state/more.waivers"), line);
    let other = "more#and-nothing-else-to-say-of";
    let run = project.run(&["waive", other, "link-empty", "--reason", "it is an example"]);
    assert_eq!(run.stdout, "wrote locales/en/state/more.waivers\n", "{run:?}");
    let after = codes(&check);
    assert!(!after.contains(&"number-changed".to_owned()) && !after.contains(&"link-empty".to_owned()), "{after:?}");
    let update = project.run(&["update", "--check"]);
    assert_eq!((update.status, update.stderr.contains("link-empty")), (0, false), "{update:?}");

    // The page gets another name: nothing is told in memory, nor after the update.
    std::fs::rename(project.root().join("content/more.md"), project.root().join("content/rest.md")).expect("renamed");
    assert!(!codes(&check).contains(&"link-empty".to_owned()));
    assert_eq!(project.run(&["update"]).status, 0);
    assert!(project.read("locales/en/state/rest.waivers").starts_with("and-nothing-else-to-say-of\tlink-empty\t"));
    assert!(!project.root().join("locales/en/state/more.waivers").exists());
    let after = codes(&check);
    assert!(!after.contains(&"number-changed".to_owned()) && !after.contains(&"link-empty".to_owned()), "{after:?}");

    project.write("content/rest.md", page.replace("[nothing]()", "nothing").as_bytes());
    assert_eq!(project.run(&["update"]).status, 0);
    assert!(codes(&check).contains(&"waiver-unused".to_owned()));
}

#[test]
fn what_is_wrong_beyond_doubt_is_repaired_and_shown() {
    let project = translated();
    let page = format!("{FIRST}\nA `cafÃ©` is no cafÃ©.\n").replace('\n', "\r\n");
    project.write("content/index.md", page.as_bytes());
    assert_eq!(project.run(&["update"]).status, 0);
    let french = project.read("locales/fr/index.ftl").replace("= Thé", "= Thé ?").replace("Versez", "« Versez »");
    project.write("locales/fr/index.ftl", french.as_bytes());
    assert_eq!(project.run(&["update"]).status, 0);
    let states = project.read("locales/fr/state/index.tsv");
    let before = project.tree(".");
    let dry = project.run(&["fix", "--dry-run"]);
    assert!(project.tree(".") == before, "nothing is written");
    let run = project.run(&["fix"]);
    assert_eq!((run.status, &run.stdout), (0, &dry.stdout), "{run:?}");
    assert!(run.stdout.contains("--- a/content/index.md\n+++ b/content/index.md\n"), "{}", run.stdout);
    assert!(run.stdout.contains("\n+tea = Thé\u{202F}?\n"), "{}", run.stdout);
    assert_eq!(project.read("content/index.md"), page.replace("no cafÃ©", "no café"));
    assert!(project.read("locales/fr/index.ftl").contains("«\u{A0}Versez\u{A0}»"));
    let progress = |text: &str| text.lines().filter_map(|line| line.rsplit('\t').next()).collect::<Vec<_>>().join(",");
    assert_eq!(progress(&project.read("locales/fr/state/index.tsv")), progress(&states));
    assert_eq!(project.run(&["update", "--check"]).status, 0);
    assert_eq!(project.run(&["fix"]).stdout, "");
}
