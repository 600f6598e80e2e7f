//! What earlier builds have left to be used again changes nothing but the time that a build takes.

use crate::project::{Run, TestProject};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

const NOTHING_CHANGED: &str = "nothing has changed since";

/// A project with something of every kind that a build reads.
fn project() -> TestProject {
    let project = TestProject::new(&[
        ("polypress.toml", "[book]\ntitle = \"Tea\"\ncover = \"content/cover.svg\"\n\n[locales.fr]\n\n[locales.de]\n"),
        (
            "content/index.md",
            "# Tea\n\nPour the *water*. See [the pots](pots.md).\n\n```\n{{#include ../leaf.txt}}\n```\n",
        ),
        ("content/pots.md", "# Pots\n\nA pot holds tea.\n\n![A pot](pot.svg) ![Lost](lost.svg)\n"),
        ("content/pot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>"),
        ("content/cover.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"6\" height=\"9\"/>"),
        ("leaf.txt", "black\n"),
        ("theme/own.css", "p { color: red }\n"),
    ]);
    assert_eq!(project.run(&["update"]).status, 0);
    project.write("locales/fr/pots.ftl", "pots = Théières\n".as_bytes());
    project
}

/// The same project in another folder, where nothing was ever built.
fn copy(project: &TestProject) -> TestProject {
    let copy = TestProject::new(&[]);
    for (path, bytes) in project.tree("") {
        if !path.starts_with("dist") && !path.starts_with(".polypress") {
            copy.write(path.to_str().expect("UTF-8"), &bytes);
        }
    }
    copy
}

fn build(project: &TestProject, arguments: &[&str]) -> Run {
    project.run(&[&["build"], arguments].concat())
}

/// Builds with what earlier builds have left, and must come to what a build from scratch comes to; then again, with
/// nothing to do.
fn assert_is_from_scratch(project: &TestProject, what: &str) {
    let scratch = copy(project);
    let (expected, found) = (build(&scratch, &["--no-cache"]), build(project, &[]));
    assert_eq!((found.status, &found.stderr), (expected.status, &expected.stderr), "{what}");
    assert!(project.tree("dist") == scratch.tree("dist"), "{what}: {}", differences(project, &scratch));
    let again = build(project, &["-v"]);
    assert!(again.stderr.contains(NOTHING_CHANGED), "{what}: {}", again.stderr);
    // What is said only to those who ask for more is left out.
    let lines = |text: &str| {
        let findings = text.split("\n\n").filter(|finding| !finding.contains("[fonts-used]"));
        findings.flat_map(str::lines).filter(|line| !line.contains(NOTHING_CHANGED)).map(str::to_owned).collect()
    };
    let (again_says, says): (Vec<String>, Vec<String>) = (lines(&again.stderr), lines(&expected.stderr));
    assert_eq!((again.status, again_says), (expected.status, says), "{what}");
    assert!(project.tree("dist") == scratch.tree("dist"), "{what}, and again");
}

fn differences(one: &TestProject, other: &TestProject) -> String {
    let (one, other) = (one.tree("dist"), other.tree("dist"));
    let paths = one.keys().chain(other.keys()).filter(|path| one.get(*path) != other.get(*path));
    paths.map(|path| path.display().to_string()).collect::<Vec<_>>().join(", ")
}

#[test]
fn after_every_kind_of_change_a_build_is_as_one_from_scratch() {
    let project = project();
    assert_is_from_scratch(&project, "the first build");
    let changes: &[(&str, &str, &str)] = &[
        ("a page", "content/pots.md", "# Pots\n\nA cup holds tea.\n\n![A pot](pot.svg) ![Lost](lost.svg)\n"),
        ("a new page", "content/cups.md", "# Cups\n\n![A cup](../cup.svg)\n"),
        ("a summary", "content/SUMMARY.md", "# Tea\n\n- [Pots](pots.md)\n- [Tea](index.md)\n"),
        ("an included file", "leaf.txt", "green\n"),
        ("a translation", "locales/fr/pots.ftl", "pots = Bouilloires\n"),
        ("a label", "locales/de/labels.ftl", "contents = Übersicht\n"),
        ("a label of the pages' language", "locales/en/labels.ftl", "contents = What is inside\n"),
        ("an image", "content/pot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"7\"/>"),
        ("an image for a locale", "content/pot.fr.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"5\"/>"),
        ("an image that was lost", "content/lost.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\"/>"),
        ("an image beside the content", "cup.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\"/>"),
        ("a cover", "content/cover.de.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"4\"/>"),
        ("a style", "theme/own.css", "p { color: tan }\n"),
        ("a template", "theme/templates/footer.html", "<p>Brewed by hand</p>\n"),
        (
            "options and fonts",
            "polypress.toml",
            "[book]\ntitle = \"Tea\"\n\n[locales.fr]\n\n[locales.de]\n\n[export.epub]\nfonts = true\npage-list = \"pdf\"\n",
        ),
        ("fewer locales", "polypress.toml", "[book]\ntitle = \"Tea\"\n\n[locales.fr]\n"),
    ];
    for (what, path, text) in changes {
        project.write(path, text.as_bytes());
        assert_is_from_scratch(&project, what);
    }
    fs::remove_file(project.root().join("content/cups.md")).expect("removed");
    assert_is_from_scratch(&project, "a page that is gone");
    project.write("dist/fr/html/index.html", b"mine");
    assert_is_from_scratch(&project, "a file of the output that somebody wrote");
    fs::remove_file(project.root().join("dist/en/tea.pdf")).expect("removed");
    assert_is_from_scratch(&project, "a file of the output that is gone");
    fs::remove_dir_all(project.root().join("dist")).expect("removed");
    assert_is_from_scratch(&project, "no output");
}

#[test]
fn builds_that_are_asked_for_different_things_do_not_mix() {
    let project = project();
    let asked: &[&[&str]] = &[&[], &["--format", "html"], &["--locale", "fr"], &["--strict"], &["--jobs", "1"], &[]];
    for arguments in asked {
        let (with, scratch) = (build(&project, arguments), copy(&project));
        let without = build(&scratch, &[arguments, &["--no-cache"][..]].concat());
        assert_eq!((with.status, with.stderr), (without.status, without.stderr), "{arguments:?}");
        let (found, expected) = (project.tree("dist/fr"), scratch.tree("dist/fr"));
        assert!(expected.iter().all(|(path, bytes)| found.get(path) == Some(bytes)), "{arguments:?}");
    }
    assert_is_from_scratch(&project, "everything");
}

#[test]
fn what_lies_in_the_cache_is_believed_only_if_it_was_put_there() {
    let project = project();
    assert_is_from_scratch(&project, "the first build");
    let is_record = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "json");
    let records: Vec<_> = project.tree(".polypress/cache").into_keys().filter(is_record).collect();
    assert!(records.len() > 9, "a job for each locale and format: {records:?}");
    let ignored = project.read(".polypress/.gitignore");
    assert_eq!(ignored, "*\n");
    let spoil = |change: &dyn Fn(&str) -> String| {
        for record in &records {
            let path = format!(".polypress/cache/{}", record.display());
            project.write(&path, change(&project.read(&path)).as_bytes());
        }
    };
    spoil(&|text| text.chars().take(text.chars().count() / 2).collect());
    assert_is_from_scratch(&project, "half records");
    spoil(&|_| "[]".to_owned());
    assert_is_from_scratch(&project, "other JSON");
    spoil(&|text| text.replace("en/", "../../"));
    assert_is_from_scratch(&project, "paths that lead out");
    // What somebody else has built, with what they say of it.
    project.write("dist/en/html/pots.html", b"theirs");
    let theirs = polypress_model::sha256(b"theirs");
    let ours = polypress_model::sha256(&project.read_bytes("dist/en/html/index.html"));
    spoil(&|text| text.replace(&ours, &theirs).replace("html/pots.html", "html/index.html"));
    assert_is_from_scratch(&project, "others' records");
    fs::remove_dir_all(project.root().join(".polypress")).expect("removed");
    project.write(".polypress", b"a file");
    let (run, scratch) = (build(&project, &[]), copy(&project));
    build(&scratch, &[]);
    assert!(run.status == 0 && project.tree("dist") == scratch.tree("dist"), "no folder to lie in: {run:?}");
}

#[test]
fn chapters_that_were_damaged_are_laid_out_again() {
    let project = project();
    // Chapters of a single page are not kept.
    project.write("content/index.md", format!("# Tea\n\n{}", "Pour the water.\n\n".repeat(200)).as_bytes());
    assert_is_from_scratch(&project, "the first build");
    let chapters = project.tree(".polypress/cache/chapters");
    assert_eq!(chapters.len(), 3, "one for each language");
    for (path, mut bytes) in chapters {
        let words = bytes.windows(5).position(|words| words == b"water").expect("the words of the page");
        bytes[words..words + 5].copy_from_slice(b"WRONG");
        project.write(&format!(".polypress/cache/chapters/{}", path.display()), &bytes);
    }
    // Something that is in no chapter, so that all of them are asked for.
    project.write("polypress.toml", project.read("polypress.toml").replace("Tea", "Coffee").as_bytes());
    assert_is_from_scratch(&project, "damaged chapters");
}

#[cfg(unix)]
#[test]
fn a_cache_that_is_a_link_out_of_the_project_is_none() {
    let (project, elsewhere) = (project(), TestProject::new(&[("keep.txt", "mine")]));
    fs::remove_dir_all(project.root().join(".polypress")).expect("removed");
    std::os::unix::fs::symlink(elsewhere.root(), project.root().join(".polypress")).expect("linked");
    assert_eq!(build(&project, &[]).status, 0);
    assert_eq!(elsewhere.tree("").into_keys().collect::<Vec<_>>(), [Path::new("keep.txt")]);
}

#[test]
fn builds_at_the_same_time_do_not_mislead_each_other() {
    let project = project();
    for round in 0..4 {
        let page = format!("# Pots\n\nPot {round} holds tea.\n");
        std::thread::scope(|scope| {
            for arguments in [&[][..], &["--format", "html"], &["--locale", "fr,en"], &["--no-cache"]] {
                scope.spawn(|| build(&project, arguments));
            }
            project.write("content/pots.md", page.as_bytes());
        });
        assert_is_from_scratch(&project, &page);
    }
}

#[test]
fn a_build_during_which_something_changed_is_not_relied_on() {
    let project = project();
    let page = fs::File::options().write(true).open(project.root().join("content/pots.md")).expect("a page");
    // As if it had been saved after it was read.
    page.set_modified(SystemTime::now() + Duration::from_secs(3600)).expect("set");
    assert_eq!(build(&project, &[]).status, 0);
    assert!(!build(&project, &["-v"]).stderr.contains(NOTHING_CHANGED));
}

/// The file in which the cache keeps what an update said that had nothing to do.
fn answer(project: &TestProject) -> Option<String> {
    let files = project.tree(".polypress/cache").into_keys().map(|path| path.display().to_string());
    files.filter(|path| path.starts_with("answer-")).map(|path| format!(".polypress/cache/{path}")).next()
}

#[test]
fn an_update_says_the_same_again_until_something_changes() {
    let project = project();
    let update = |project: &TestProject| project.run(&["update"]);
    let settle = || {
        update(&project);
        update(&project);
        answer(&project).expect("it had nothing to do")
    };
    let kept = settle();
    project.write(&kept, project.read(&kept).replace(" 0 moved", " 77 moved").as_bytes());
    assert!(update(&project).stdout.contains(" 77 moved"), "what was said is not made anew");
    let french = project.read("locales/fr/pots.ftl").replace("Théières", "Les théières");
    let changes = [
        ("content/pots.md", Some("# Pots\n\nA pot holds teas.\n")),
        ("leaf.txt", None),
        ("leaf.txt", Some("green\n")),
        ("locales/fr/pots.ftl", Some(french.as_str())),
        ("content/new.md", Some("# New\n")),
        ("polypress.toml", Some("[book]\ntitle = \"Teas\"\n\n[locales.fr]\n")),
    ];
    for (path, text) in changes {
        match text {
            Some(text) => project.write(path, text.as_bytes()),
            None => fs::remove_file(project.root().join(path)).expect("removed"),
        }
        let scratch = copy(&project);
        let (expected, found) = (update(&scratch), update(&project));
        assert_eq!(
            (found.status, &found.stdout, &found.stderr),
            (expected.status, &expected.stdout, &expected.stderr),
            "{path}"
        );
        assert!(project.tree("locales") == scratch.tree("locales"), "{path}");
        settle();
    }
}
