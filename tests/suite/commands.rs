//! The commands and their contract.

use crate::project::{TestProject, run_in};

#[test]
fn a_new_project_builds() {
    let folder = TestProject::new(&[]);
    let run = folder.run(&["init", "book", "--locales", "fr,ja"]);
    assert_eq!(run.status, 0, "{run:?}");
    assert!(run.stdout.contains("wrote book/polypress.toml\nwrote book/content/index.md\n"), "{}", run.stdout);
    assert!(run.stdout.contains("book/locales/ja/guide.ftl"), "{}", run.stdout);
    let book = folder.root().join("book");
    assert_eq!(run_in(&book, &["update", "--check"]).status, 0);
    let check = run_in(&book, &["check"]);
    assert_eq!((check.status, check.stderr.as_str()), (0, ""), "{check:?}");
    let again = folder.run(&["init", "book"]);
    assert_eq!(again.status, 2, "{again:?}");
}

#[test]
fn an_mdbook_is_taken_over_where_it_stands() {
    let folder = TestProject::new(&[
        ("book.toml", "[book]\ntitle = \"A \\\"book\\\"\"\nauthors = [\"Ann\"]\nlanguage = \"de\"\nsrc = \"text\"\n"),
        ("text/SUMMARY.md", "# Summary\n\n- [Eins](one.md)\n"),
        ("text/one.md", "# Eins\n\nWorte.\n"),
    ]);
    let run = folder.run(&["init", "--from", "mdbook", "--locales", "fr,de"]);
    assert_eq!(run.status, 0, "{run:?}");
    assert_eq!(
        folder.read("polypress.toml"),
        "format = 1\n\n[book]\ntitle = 'A \"book\"'\nauthors = [\"Ann\"]\nsource-locale = \"de\"\ncontent = \"text\"\n\n[locales.fr]\n"
    );
    assert!(folder.read("locales/de/one.ftl").contains("Worte."));
    assert_eq!(folder.run(&["check"]).status, 0);
}

#[test]
fn update_writes_once_and_check_tells_whether_it_would() {
    let project = TestProject::two_pages();
    assert_eq!(project.run(&["update", "--check"]).status, 0);
    project.write("content/pots.md", b"# Pots\n\nA pot holds tea.\n\nAnother paragraph.\n");
    let before = project.tree("locales");
    for arguments in [&["update", "--check"][..], &["update", "--dry-run", "--json"]] {
        let expected = i32::from(arguments.contains(&"--check"));
        assert_eq!(project.run(arguments).status, expected);
        assert!(project.tree("locales") == before, "{arguments:?} writes nothing");
    }
    let run = project.run(&["update"]);
    assert!(run.stdout.contains("wrote locales/en/pots.ftl"), "{run:?}");
    assert!(run.stdout.contains("1 new"), "{run:?}");
    assert_eq!(project.run(&["update", "--check"]).status, 0);
}

#[test]
fn update_does_not_take_what_it_cannot_read_for_gone() {
    let project = TestProject::two_pages();
    let before = project.tree("locales");
    project.write("locales/fr/pots.ftl", b"pots = caf\xE9\n");
    let run = project.run(&["update"]);
    assert_eq!(run.status, 1, "{run:?}");
    assert!(run.stderr.contains("locales/fr/pots.ftl:1:11"), "{}", run.stderr);
    project.write("locales/fr/pots.ftl", &before[std::path::Path::new("fr/pots.ftl")]);
    project.write("content/pots.md", b"# Pots\n\nCaf\xE9 au lait.\n");
    assert_eq!(project.run(&["update"]).status, 1);
    assert!(project.tree("locales") == before);
}

#[test]
fn status_counts_messages_and_words() {
    let project = TestProject::two_pages();
    let run = project.run(&["status", "--format", "json"]);
    let status: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let [en, fr] = [0, 1].map(|index| &status["locales"][index]);
    assert_eq!((&en["locale"], &en["percent"]), (&"en".into(), &100.into()));
    assert_eq!((&fr["locale"], &fr["messages"]["translated"]), (&"fr".into(), &0.into()));
    assert!(fr["words"]["all"].as_u64().is_some_and(|words| words > 10), "{status}");
    let table = project.run(&["status", "--locale", "fr"]).stdout;
    assert!(table.lines().any(|line| line.starts_with("fr ") && line.ends_with("0%  français")), "{table}");
}

#[test]
fn check_speaks_to_people_and_programs() {
    let project = TestProject::two_pages();
    project.write("content/pots.md", b"# Pots\n\nA [pot]() holds tea.\n");
    assert_eq!(project.run(&["update"]).status, 0);
    let people = project.run(&["check"]);
    assert_eq!((people.status, people.stderr.as_str()), (0, "1 warning\n"));
    assert!(people.stdout.contains("\n  --> content/pots.md:3:3\n"), "{}", people.stdout);
    assert_eq!(project.run(&["check", "--strict"]).status, 1);
    let programs = project.run(&["check", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&programs.stdout).expect("JSON");
    assert_eq!((&report["warnings"], &report["findings"][0]["line"]), (&1.into(), &3.into()));
    let github = project.run(&["check", "--format", "github"]);
    assert!(github.stdout.starts_with("::warning file=content/pots.md,line=3,col=3,title=link-empty::"), "{github:?}");
    assert_eq!(project.run(&["check", "--min-translated", "50"]).status, 1);
    assert_eq!(project.run(&["check", "--format", "xml"]).status, 2);
}

#[test]
fn explain_knows_codes_and_what_was_meant() {
    let folder = TestProject::new(&[]);
    assert!(folder.run(&["explain", "link-empty"]).stdout.starts_with("link-empty\n\n"));
    assert!(folder.run(&["explain"]).stdout.contains("\nlink-empty "));
    let unknown = folder.run(&["explain", "link-emtpy"]);
    assert_eq!((unknown.status, unknown.stderr.contains("link-empty")), (2, true), "{unknown:?}");
}

#[test]
fn a_project_is_found_from_below_and_from_afar() {
    let project = TestProject::two_pages();
    assert_eq!(run_in(&project.root().join("content"), &["check"]).status, 0);
    let elsewhere = TestProject::new(&[]);
    let root = project.root().to_str().expect("UTF-8");
    assert_eq!(elsewhere.run(&["--project", root, "check"]).status, 0);
    assert_eq!(elsewhere.run(&["check"]).status, 2);
}

#[test]
fn completions_name_the_commands() {
    let folder = TestProject::new(&[]);
    for shell in ["bash", "zsh", "fish"] {
        assert!(folder.run(&["completions", shell]).stdout.contains("polypress"), "{shell}");
    }
    assert_eq!(folder.run(&["exporters"]).stdout.lines().count(), 4);
}
