//! What a build writes, and what it leaves alone.

use crate::project::TestProject;

const FORMATS: [&str; 3] = ["html", "epub", "pdf"];

#[test]
fn every_locale_and_format_is_written_and_listed() {
    let project = TestProject::two_pages();
    let run = project.run(&["build"]);
    assert_eq!(run.status, 0, "{run:?}");
    for locale in ["en", "fr"] {
        for file in ["html/index.html", "html/pots.html", "tea.epub", "tea.pdf"] {
            assert!(!project.read_bytes(&format!("dist/{locale}/{file}")).is_empty());
        }
    }
    let chooser = project.read("dist/index.html");
    assert!(chooser.contains("fr/html/index.html") && chooser.contains("français"), "{chooser}");
    let manifest: serde_json::Value = serde_json::from_str(&project.read("dist/manifest.json")).expect("JSON");
    let artifacts = manifest["artifacts"].as_array().expect("a list");
    let listed: Vec<&str> = artifacts.iter().filter_map(|artifact| artifact["path"].as_str()).collect();
    let written: Vec<String> = project.tree("dist").into_keys().map(|path| path.display().to_string()).collect();
    let others = [
        "404.html",
        "chooser.js",
        "early.js",
        "icon.svg",
        "index.html",
        "manifest.json",
        "status.html",
        "status.json",
        "style.css",
    ];
    let mut expected: Vec<&str> = written.iter().map(String::as_str).filter(|path| !others.contains(path)).collect();
    expected.sort_unstable();
    let mut sorted = listed.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, expected);
    assert!(FORMATS.iter().all(|format| artifacts.iter().any(|artifact| artifact["format"] == *format)));
}

#[test]
fn a_project_sets_its_pages_in_fonts_of_its_own() {
    let project = TestProject::two_pages();
    // A font that no machine has: one of ours under another name, in the encoding of its table of names.
    let mut font = include_bytes!("../../fonts/latin/fonts/NotoSansMono-Regular.ttf").to_vec();
    let utf_16 = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>();
    let (old, new) = (utf_16("Noto Sans"), utf_16("Home Sans"));
    for at in 0..font.len() - old.len() {
        if font[at..].starts_with(&old) {
            font[at..at + new.len()].copy_from_slice(&new);
        }
    }
    project.write("fonts/home.ttf", &font);
    let text = "[book]\ntitle = \"Tea\"\n\n[fonts]\nfiles = [\"fonts\"]\nbody = \"home sans mono\"\n\n\
        [locales.fr.fonts]\nheading = \"Noto Serif\"\n";
    project.write("polypress.toml", text.as_bytes());
    let run = project.run(&["build", "--format", "pdf", "-v"]);
    assert_eq!(run.status, 0, "{run:?}");
    let said: Vec<&str> = run.stderr.lines().filter(|line| line.contains("[fonts-used]")).collect();
    let expected = [
        "info[fonts-used]: the PDF is set in Home Sans Mono Regular, Noto Sans Bold, Noto Sans Regular",
        "info[fonts-used]: the PDF is set in Home Sans Mono Regular, Noto Serif Bold, Noto Serif Regular",
    ];
    assert_eq!(said, expected, "{run:?}");
    assert!(!project.run(&["build", "--format", "pdf"]).stderr.contains("fonts-used"));
}

#[test]
fn the_bytes_depend_on_the_pages_alone() {
    let (one, other) = (TestProject::two_pages(), TestProject::two_pages());
    assert_eq!(one.run(&["build", "--jobs", "1"]).status, 0);
    assert_eq!(other.run(&["build", "--jobs", "7", "--out", "elsewhere/out"]).status, 0);
    assert!(one.tree("dist") == other.tree("elsewhere/out"));
}

#[test]
fn a_build_of_some_replaces_only_those() {
    let project = TestProject::two_pages();
    assert_eq!(project.run(&["build", "--format", "html"]).status, 0);
    let before = project.tree("dist/en");
    std::fs::remove_file(project.root().join("content/pots.md")).expect("removed");
    project.write("content/index.md", b"# Tea\n\nPour the water.\n");
    assert_eq!(project.run(&["build", "--format", "html", "--locale", "fr"]).status, 0);
    assert!(project.tree("dist/en") == before, "the other locale is as it was");
    let french = project.tree("dist/fr/html");
    assert!(!french.keys().any(|path| path.ends_with("pots.html")), "{:?}", french.keys());
    let manifest = project.read("dist/manifest.json");
    assert!(manifest.contains("en/html/pots.html") && !manifest.contains("fr/html/pots.html"), "{manifest}");
}

#[test]
fn strict_wants_every_translation_where_it_is_required() {
    let project = TestProject::two_pages();
    let run = project.run(&["build", "--strict", "--format", "html"]);
    assert_eq!(run.status, 1, "{run:?}");
    assert!(run.stderr.contains("error[translation-missing]"), "{}", run.stderr);
    assert!(project.tree("dist/fr").is_empty() && !project.tree("dist/en").is_empty(), "one locale hides no other");
    project.write("polypress.toml", b"[book]\ntitle = \"Tea\"\n\n[locales.fr]\nrequired = false\n");
    assert_eq!(project.run(&["build", "--strict", "--format", "html"]).status, 0);
    assert_eq!(project.run(&["build", "--strict", "--format", "html", "--locale", "fr"]).status, 1);
}

#[test]
fn pages_ahead_of_their_catalogs_are_built_with_one_warning() {
    let project = TestProject::two_pages();
    let before = project.tree("locales");
    project.write("content/new.md", b"# A new page\n\nWith words.\n");
    let run = project.run(&["build", "--format", "html"]);
    assert_eq!((run.status, run.stderr.matches("catalog-outdated").count()), (0, 1), "{run:?}");
    assert!(project.read("dist/fr/html/new.html").contains("With words."));
    assert!(project.tree("locales") == before, "the catalogs are not written");
}

#[test]
fn an_image_has_a_variant_for_a_locale() {
    let project = TestProject::two_pages();
    project.write("content/pot.fr.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
    assert_eq!(project.run(&["build", "--format", "html"]).status, 0);
    // The names of images say which bytes they are.
    assert!(project.read("dist/fr/html/pots.html").contains("\"pot.fr."));
    assert!(!project.read("dist/en/html/pots.html").contains("\"pot.fr."));
    let images =
        |locale: &str| project.tree(locale).into_keys().filter(|path| path.to_string_lossy().contains("pot.")).count();
    assert_eq!((images("dist/fr/html"), images("dist/en/html")), (1, 1), "only what is shown is copied");
}
