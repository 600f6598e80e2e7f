//! Bad input gets a diagnostic with place and remedy, the status of the contract, and leaves earlier output whole.
//!
//! What each case must say stands in `tests/golden/bad-input`; `POLYPRESS_UPDATE=1` writes it anew.

use crate::project::{TestProject, compare_golden};

/// Builds once, spoils the project, and builds again: status and words must be as expected, `dist` as it was.
fn case(name: &str, status: i32, spoil: impl FnOnce(&TestProject)) {
    let project = TestProject::two_pages();
    let first = project.run(&["build", "--format", "html"]);
    assert_eq!(first.status, 0, "{first:?}");
    let before = project.tree("dist");
    assert!(before.len() > 4, "{before:?}");
    spoil(&project);
    let run = project.run(&["build", "--format", "html"]);
    assert_eq!(run.status, status, "{name}: {run:?}");
    compare(name, &run.stderr);
    assert!(project.tree("dist") == before, "{name}: earlier output has changed");
}

fn compare(name: &str, text: &str) {
    compare_golden(&format!("bad-input/{name}.txt"), text);
}

#[test]
fn a_page_that_is_not_utf8() {
    case("page-not-utf8", 1, |project| project.write("content/pots.md", b"# Pots\n\nCaf\xE9 au lait.\n"));
}

#[cfg(unix)]
#[test]
fn a_page_that_cannot_be_read() {
    case("page-unreadable", 1, |project| {
        std::fs::remove_file(project.root().join("content/pots.md")).expect("removed");
        std::os::unix::fs::symlink("nowhere.md", project.root().join("content/pots.md")).expect("linked");
    });
}

#[test]
fn front_matter_that_is_no_yaml() {
    case("yaml-broken", 1, |project| project.write("content/pots.md", b"---\ntitle: [Pots\n---\n\n# Pots\n"));
}

#[test]
fn a_project_without_configuration() {
    case("configuration-missing", 2, |project| {
        std::fs::remove_file(project.root().join("polypress.toml")).expect("removed");
    });
}

#[test]
fn a_configuration_with_mistakes_names_them_all() {
    case("configuration-mistakes", 1, |project| {
        let text = "[book]\ntilte = \"Tea\"\ntitle = \"Tea\"\nnumbered = \"no\"\n\n[locales.fr]\nfallback = [\"de\"]\n\n\
            [export.html]\nexternal-image = true\n\n[export.dpf]\n";
        project.write("polypress.toml", text.as_bytes());
    });
}

#[test]
fn choices_about_pages_that_cannot_be() {
    let project = TestProject::two_pages();
    let text = "[book]\ntitle = \"Tea\"\n\n[export.pdf]\npaper = \"a7\"\nmargins = { inner = \"2\", top = \"5mm\" }\n\
        two-sided = \"yes\"\nchapter-start = \"left\"\nfont-size = 30\ncontents-depth = 9\nwatermark = 3\n";
    project.write("polypress.toml", text.as_bytes());
    let run = project.run(&["build", "--format", "pdf"]);
    assert_eq!(run.status, 1, "{run:?}");
    compare("configuration-pages", &run.stderr);
}

#[test]
fn a_configuration_that_is_no_toml() {
    case("configuration-no-toml", 1, |project| project.write("polypress.toml", b"[book\ntitle = \"Tea\"\n"));
}

#[test]
fn fallbacks_in_a_circle() {
    case("fallback-circular", 1, |project| {
        let text =
            "[book]\ntitle = \"Tea\"\n\n[locales.fr]\nfallbacks = [\"oc\"]\n\n[locales.oc]\nfallbacks = [\"fr\"]\n";
        project.write("polypress.toml", text.as_bytes());
    });
}

#[test]
fn two_pages_at_one_address() {
    case("page-duplicate", 1, |project| project.write("content/02-pots.md", b"# More pots\n"));
}

#[test]
fn includes_in_a_circle() {
    case("include-circular", 1, |project| {
        project.write("content/pots.md", b"# Pots\n\n{{#include part.txt}}\n");
        project.write("content/part.txt", b"{{#include more.txt}}\n");
        project.write("content/more.txt", b"{{#include part.txt}}\n");
    });
}

#[test]
fn a_path_that_leads_out_of_the_project() {
    case("include-outside", 1, |project| {
        project.write("content/pots.md", b"# Pots\n\n{{#include ../../../etc/passwd}}\n");
    });
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_of_the_project() {
    let outside = TestProject::new(&[("secret.md", "# Secret\n")]);
    case("link-outside", 1, |project| {
        let target = outside.root().join("secret.md");
        std::os::unix::fs::symlink(target, project.root().join("content/secret.md")).expect("linked");
    });
}

#[test]
fn a_corrupt_image() {
    case("image-corrupt", 1, |project| {
        project.write("content/pot.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x08\0\0\0\x08\x08\x06\0\0\0");
        project.write("content/pots.md", b"# Pots\n\n![A pot](pot.png)\n");
    });
}

#[test]
fn fonts_that_cannot_be_used() {
    case("fonts", 1, |project| {
        let text = "[book]\ntitle = \"Tea\"\n\n[locales.fr]\n\n[fonts]\nfiles = [\"fonts\", \"none.ttf\", \"../x.ttf\"]\n\
            body = \"Noto Serfi\"\ncode = \"Typewriter of Nobody\"\n";
        project.write("polypress.toml", text.as_bytes());
        project.write("fonts/page.ttf", b"<!doctype html>");
        project.write("fonts/cut.otf", b"\x00\x01\x00\x00\x00\x09\x00\x80\x00\x03\x00\x10");
        project.write("fonts/README.txt", b"no font");
    });
}

#[test]
fn a_locale_that_there_is_not() {
    let project = TestProject::two_pages();
    let run = project.run(&["build", "--locale", "fri"]);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""));
    compare("locale-unknown", &run.stderr);
}

#[test]
fn a_format_that_there_is_not() {
    let project = TestProject::two_pages();
    let run = project.run(&["build", "--format", "pfd"]);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""));
    compare("format-unknown", &run.stderr);
}

#[test]
fn a_broken_catalog_costs_only_what_is_broken() {
    let project = TestProject::two_pages();
    let catalog =
        "title-tea = Thé\n\npour-the-water-see-the-pots = { $\n\na-pot-holds-tea = Une théière contient du thé.\n";
    project.write("locales/fr/pots.ftl", catalog.as_bytes());
    let run = project.run(&["build", "--format", "html"]);
    assert_eq!(run.status, 1, "{run:?}");
    compare("catalog-broken", &run.stderr);
    let page = project.read("dist/fr/html/pots.html");
    assert!(page.contains("Une théière contient du thé."), "{page}");
    assert!(project.tree("dist/en/html").len() > 2, "the other locale is built");
}
