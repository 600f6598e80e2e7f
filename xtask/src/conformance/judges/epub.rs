//! Judges of EPUB files: W3C's epubcheck for the standard, DAISY's Ace for accessibility.

use super::{Control, Group, Judge, Verdict, array, one_by_one, parse, shown, text};
use crate::conformance::books::Book;
use crate::conformance::install::{CHROMIUM, JAVA, MAVEN, NODE, NPM, Need, directory, java};
use crate::process::{command, run, succeed};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// No fatal error, error or warning; what it merely informs of is a remark.
pub(super) struct Epubcheck;

impl Judge for Epubcheck {
    fn name(&self) -> &'static str {
        "epubcheck"
    }

    fn needs(&self) -> &'static [Need] {
        &[JAVA, MAVEN, Need::Maven("epubcheck")]
    }

    fn control(&self) -> Control {
        Control { input: "broken.epub", faults: &["RSC-005", "element \"ul\" not allowed here", "RSC-007"] }
    }

    fn groups(&self, books: &[Book]) -> Vec<Group> {
        one_by_one(books, "epub")
    }

    fn judge(&self, group: &Group) -> Result<Verdict, String> {
        let mut verdict = Verdict { findings: Vec::new(), remarks: Vec::new(), summary: String::new() };
        let (mut errors, mut warnings) = (0, 0);
        for file in &group.files {
            let mut epubcheck = java("epubcheck", "com.adobe.epubcheck.tool.Checker");
            let finished = run(epubcheck.args(["--quiet", "--json", "-"]).arg(file))?;
            let answer = parse("epubcheck", &finished.stdout)?;
            let messages = array(&answer["messages"]);
            for message in messages {
                let words = format!("{} {}", shown(file), epubcheck_message(message));
                match text(&message["severity"]).as_str() {
                    "INFO" | "USAGE" | "SUPPRESSED" => verdict.remarks.push(words),
                    severity => {
                        *(if severity == "WARNING" { &mut warnings } else { &mut errors }) += 1;
                        verdict.findings.push(words);
                    }
                }
            }
            let counted = ["nFatal", "nError", "nWarning"].map(|count| answer["checker"][count].as_u64());
            let clean = finished.success() && counted == [Some(0); 3];
            if !clean && verdict.findings.is_empty() {
                verdict.findings.push(format!(
                    "{}: rejected without a message:\n{}",
                    shown(file),
                    finished.last_words()
                ));
            }
        }
        verdict.summary = format!("{errors} errors {warnings} warnings");
        Ok(verdict)
    }
}

fn epubcheck_message(message: &Value) -> String {
    let place = &message["locations"][0];
    let [severity, id, path, line, words] =
        [&message["severity"], &message["ID"], &place["path"], &place["line"], &message["message"]].map(text);
    format!("{severity} {id} {path}:{line} {words}")
}

/// The outcome must be a pass: Ace exits with 0 whatever it finds, so its report is read.
pub(super) struct Ace;

impl Judge for Ace {
    fn name(&self) -> &'static str {
        "ace"
    }

    fn needs(&self) -> &'static [Need] {
        &[NODE, NPM, CHROMIUM, Need::Npm]
    }

    fn control(&self) -> Control {
        Control { input: "broken.epub", faults: &["html-has-lang", "metadata-accessibilityfeature"] }
    }

    fn groups(&self, books: &[Book]) -> Vec<Group> {
        one_by_one(books, "epub")
    }

    fn judge(&self, group: &Group) -> Result<Verdict, String> {
        let mut findings = Vec::new();
        for file in &group.files {
            let report = report_folder(group, file);
            let mut ace = command("node");
            ace.arg(directory("npm").join("node_modules/@daisy/ace-cli/bin/ace.js"));
            ace.args(["--force", "--silent", "--outdir"]).arg(&report).arg(file);
            ace.env("PUPPETEER_EXECUTABLE_PATH", "/usr/bin/chromium");
            let finished = succeed(&mut ace)?;
            let answer = std::fs::read_to_string(report.join("report.json"))
                .map_err(|error| format!("Ace wrote no report ({error}): {}", finished.last_words()))?;
            let answer = parse("Ace", &answer)?;
            for chapter in array(&answer["assertions"]) {
                let page = text(&chapter["earl:testSubject"]["url"]);
                let failed = |a: &&Value| a["earl:result"]["earl:outcome"] == "fail";
                let faults = array(&chapter["assertions"]).iter().filter(failed);
                findings.extend(faults.map(|fault| format!("{} {page} {}", shown(file), ace_fault(fault))));
            }
            if answer["earl:result"]["earl:outcome"] != "pass" && findings.is_empty() {
                findings.push(format!("{}: the outcome is not a pass: {}", shown(file), answer["earl:result"]));
            }
        }
        Ok(Verdict { summary: format!("{} violations", findings.len()), findings, remarks: Vec::new() })
    }
}

fn ace_fault(fault: &Value) -> String {
    let result = &fault["earl:result"];
    let [rule, place, words] =
        [&fault["earl:test"]["dct:title"], &result["earl:pointer"]["css"], &result["dct:description"]].map(text);
    format!("{rule} {place} {words}")
}

fn report_folder(group: &Group, file: &Path) -> PathBuf {
    let name = group.label.replace('/', "-") + "-" + &file.file_stem().unwrap_or_default().to_string_lossy();
    crate::repository().join("target/conformance/.ace").join(name)
}
