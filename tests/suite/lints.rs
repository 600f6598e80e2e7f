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

/// A case with the report that its page and its translations give.
fn with_report(case: &str) -> String {
    let (code, _) = case.split_once('\n').expect("a heading");
    let block = |kind: &str| Some(case.split_once(&format!("```{kind}\n"))?.1.split_once("\n```\n")?.0);
    let translations = ["ar", "de", "fr", "ja", "pl"].into_iter().filter_map(|locale| Some((locale, block(locale)?)));
    let report = report(block("page").expect("a page"), &translations.collect::<Vec<_>>());
    assert!(report.contains(&format!("[{code}]")), "{code} is not reported:\n{report}");
    let before = case.split_once("```report\n").expect("a report").0;
    format!("{before}```report\n{report}```\n")
}

/// What `check` prints of a project with this page and its translations, another page, and one that the summary leaves
/// out.
fn report(page: &str, translations: &[(&str, &str)]) -> String {
    let image = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>";
    let locales: String = translations.iter().map(|(locale, _)| format!("[locales.{locale}]\n")).collect();
    let settings = format!(
        "[book]\ntitle = \"Tea\"\nprotected = [\"SpecWorks\"]\n\n[translation]\nplatform = \"weblate\"\n\n\
         [variables]\nversion = \"1.0\"\ncups = 3\n\n{locales}"
    );
    let project = TestProject::new(&[
        ("polypress.toml", settings.as_str()),
        ("content/SUMMARY.md", "- [Page](page.md)\n- [Other](other.md)\n"),
        ("content/page.md", page),
        ("content/other.md", "# Other\n\n## A place\n"),
        ("content/unlisted.md", "# Unlisted\n"),
        ("content/pot.svg", image),
    ]);
    if !translations.is_empty() {
        // First the messages get their ids, then what they are translated from is recorded.
        project.run(&["update"]);
        for (locale, text) in translations {
            project.write(&format!("locales/{locale}/page.ftl"), format!("{text}\n").as_bytes());
        }
        project.run(&["update"]);
    }
    let run = project.run(&["check"]);
    // That a page is not listed, or that the rest is not translated, is so in every case.
    let is_usual =
        |finding: &str| finding.starts_with("info[page-unlisted]") || finding.starts_with("info[translation-");
    let findings = run.stdout.split("\n\n").map(str::trim_end);
    let findings = findings.filter(|finding| !finding.is_empty() && !is_usual(finding));
    findings.map(|finding| format!("{finding}\n")).collect::<Vec<_>>().join("\n")
}
