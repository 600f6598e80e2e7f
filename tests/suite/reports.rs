//! What CI systems are told, and the status of a project.
//!
//! Whole reports stand in `tests/golden/reports`; `POLYPRESS_UPDATE=1` writes them anew.

use crate::project::{TestProject, compare_golden};
use serde_json::Value;

/// A link without destination, and a French translation that drops nothing but is alone.
fn defective() -> TestProject {
    let project = TestProject::two_pages();
    project.write("content/pots.md", b"# Pots\n\nA [pot]() holds tea.\n");
    assert_eq!(project.run(&["update"]).status, 0);
    project
}

/// A finding in a page and two in a translation, with what the formats have to escape.
fn small() -> TestProject {
    let project = TestProject::new(&[
        ("polypress.toml", "[book]\ntitle = \"Tea\"\n\n[locales.fr]\n"),
        ("content/two cups.md", "# Tea\n\nPour [milk & tea, 50 %]() into 2 cups.\n"),
        ("locales/fr/two cups.ftl", "pour-milk-tea-50-into-2 = Versez-le dans 3 tasses.\n"),
    ]);
    assert_eq!(project.run(&["update"]).status, 0);
    project
}

#[test]
fn findings_in_every_format() {
    let project = small();
    let formats = [("human", "txt"), ("json", "json"), ("github", "github.txt"), ("junit", "junit.xml")];
    for (format, extension) in formats {
        compare_golden(&format!("reports/check.{extension}"), &project.run(&["check", "--format", format]).stdout);
    }
    // The version and the texts of `polypress explain` change on their own.
    let version = concat!("\"semanticVersion\": \"", env!("CARGO_PKG_VERSION"), "\"");
    let sarif = project.run(&["check", "--format", "sarif"]).stdout;
    let sarif = sarif.replace(version, "\"semanticVersion\": \"VERSION\"");
    let mut is_help = false;
    let kept = sarif.split_inclusive('\n').filter(|line| {
        is_help |= line.trim() == "\"help\": {";
        let is_kept = !is_help;
        is_help &= line.trim() != "},";
        is_kept
    });
    compare_golden("reports/check.sarif", &kept.collect::<String>());
}

#[test]
fn status_in_every_format() {
    let project = small();
    compare_golden("reports/status.txt", &project.run(&["status"]).stdout);
    compare_golden("reports/status.json", &project.run(&["status", "--format", "json"]).stdout);
    // The page speaks the language of the pages, or the one that is asked for.
    let all = project.run(&["status", "--format", "html"]).stdout;
    assert!(all.contains("<html lang=\"en\" dir=\"ltr\">") && all.contains("Status of the translation"), "{all}");
    let french = project.run(&["status", "--format", "html", "--locale", "fr"]).stdout;
    assert!(french.contains("<html lang=\"fr\" dir=\"ltr\">") && french.contains("État de la traduction"), "{french}");
    assert!(!french.contains("Messages: ") && french.contains("Mots : "), "{french}");
}

#[test]
fn sarif_names_rule_place_and_level() {
    let project = defective();
    let run = project.run(&["check", "--format", "sarif"]);
    let report: Value = serde_json::from_str(&run.stdout).expect("JSON");
    let run = &report["runs"][0];
    let results = run["results"].as_array().expect("results");
    let found = results.iter().find(|result| result["ruleId"] == "link-empty").expect("the finding");
    assert_eq!(found["level"], "warning");
    let place = &found["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "content/pots.md");
    assert_eq!((&place["region"]["startLine"], &place["region"]["startColumn"]), (&3.into(), &3.into()));
    let index = found["ruleIndex"].as_u64().expect("a number") as usize;
    let rule = &run["tool"]["driver"]["rules"][index];
    assert_eq!(rule["id"], "link-empty");
    assert!(rule["help"]["text"].as_str().is_some_and(|help| help.len() > 40), "{rule}");
}

#[test]
fn junit_fails_a_case_for_each_kind_of_error() {
    let project = defective();
    let passing = project.run(&["check", "--format", "junit"]).stdout;
    assert!(passing.contains("<testcase classname=\"fr\" name=\"no findings\"/>"), "{passing}");
    assert!(!passing.contains("<failure"), "{passing}");
    let strict = project.run(&["check", "--format", "junit", "--strict"]);
    assert_eq!(strict.status, 1);
    assert!(strict.stdout.contains("<failure type=\"translation-missing\""), "{}", strict.stdout);
    assert!(strict.stdout.contains("name=\"content/pots.md: link-empty\" file=\"content/pots.md\" line=\"3\""));
}

#[test]
fn status_tells_what_has_changed_and_what_is_next() {
    let project = TestProject::two_pages();
    let before = project.run(&["status", "--format", "json"]).stdout;
    project.write("before.json", before.as_bytes());
    project.write("locales/fr/pots.ftl", b"pots = Th\xC3\xA9i\xC3\xA8res\n");
    assert_eq!(project.run(&["update"]).status, 0);
    let now = project.run(&["status", "--format", "json", "--since", "before.json"]).stdout;
    let now: Value = serde_json::from_str(&now).expect("JSON");
    let french = &now["locales"][1];
    assert_eq!((&now["format"], &french["change"]["messages"]["translated"]), (&1.into(), &1.into()));
    assert_eq!(french["next"][0]["state"], "missing");
    let page = project.run(&["status", "--format", "html", "--since", "before.json"]).stdout;
    assert!(page.contains("class=\"up\">↑ ") && !page.contains("<script") && !page.contains("style=\""), "{page}");
    assert_eq!(project.run(&["status", "--since", "polypress.toml"]).status, 2);
}
