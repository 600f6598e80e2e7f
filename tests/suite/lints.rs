//! What is said of defects in pages: `tests/spec/lints.md`.
//!
//! Each case is a heading, which is the code that is reported; the page in a `page` block; and the whole report of
//! `polypress check` in a `report` block. With `POLYPRESS_UPDATE` set, the reports are written anew, for review.

use crate::project::TestProject;
use std::path::Path;

#[test]
fn defects_are_reported_as_the_specification_says() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/spec/lints.md");
    let text = std::fs::read_to_string(&file).expect("the specification");
    let (introduction, cases) = text.split_once("\n## ").expect("cases");
    let written: Vec<String> = cases.split("\n## ").map(with_report).collect();
    let written = format!("{introduction}\n## {}", written.join("\n## "));
    if std::env::var_os("POLYPRESS_UPDATE").is_some() {
        return std::fs::write(&file, written).expect("written");
    }
    for (found, expected) in written.split("\n## ").zip(text.split("\n## ")) {
        assert_eq!(found, expected);
    }
}

/// A case with the report that its page gives.
fn with_report(case: &str) -> String {
    let (code, _) = case.split_once('\n').expect("a heading");
    let page = case.split_once("```page\n").and_then(|(_, rest)| rest.split_once("\n```\n")).expect("a page").0;
    let report = report(page);
    assert!(report.contains(&format!("[{code}]")), "{code} is not reported:\n{report}");
    let before = case.split_once("```report\n").expect("a report").0;
    format!("{before}```report\n{report}```\n")
}

/// What `check` prints of a project with this page, another page, and one that the summary leaves out.
fn report(page: &str) -> String {
    let image = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>";
    let project = TestProject::new(&[
        ("polypress.toml", "[book]\ntitle = \"Tea\"\n\n[variables]\nversion = \"1.0\"\n"),
        ("content/SUMMARY.md", "- [Page](page.md)\n- [Other](other.md)\n"),
        ("content/page.md", page),
        ("content/other.md", "# Other\n\n## A place\n"),
        ("content/unlisted.md", "# Unlisted\n"),
        ("content/pot.svg", image),
    ]);
    let run = project.run(&["check"]);
    // That a page is not listed is so in every case.
    let findings = run.stdout.split("\n\n").map(str::trim_end);
    let findings = findings.filter(|finding| !finding.is_empty() && !finding.starts_with("info[page-unlisted]"));
    findings.map(|finding| format!("{finding}\n")).collect::<Vec<_>>().join("\n")
}
