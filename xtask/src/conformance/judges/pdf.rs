//! Judges of PDF files: veraPDF for accessibility and archiving, qpdf for the syntax.

use super::{Control, Group, Judge, Verdict, all_at_once, array, parse, shown, text};
use crate::conformance::books::Book;
use crate::conformance::install::{JAVA, MAVEN, Need, QPDF, java};
use crate::process::{command, run};
use serde_json::Value;
use std::path::Path;

/// Every file must say that it is PDF/UA-1 and keep to it, and to any other standard (PDF/A) that it claims.
pub(super) struct Verapdf;

impl Judge for Verapdf {
    fn name(&self) -> &'static str {
        "verapdf"
    }

    fn needs(&self) -> &'static [Need] {
        &[JAVA, MAVEN, Need::Maven("verapdf")]
    }

    fn control(&self) -> Control {
        Control { input: "untagged.pdf", faults: &["PDF/UA-1", "7.1"] }
    }

    fn groups(&self, books: &[Book]) -> Vec<Group> {
        all_at_once(books, "pdf")
    }

    fn judge(&self, group: &Group) -> Result<Verdict, String> {
        let mut verapdf = java("verapdf", "org.verapdf.apps.GreenfieldCliWrapper");
        // Flavour 0: whatever the file claims to be; PDF/UA-1 if it claims nothing.
        verapdf.args(["--flavour", "0", "--defaultflavour", "ua1", "--format", "json", "--maxfailuresdisplayed", "3"]);
        let finished = run(verapdf.args(&group.files))?;
        let answer = parse("veraPDF", &finished.stdout).map_err(|error| format!("{error}\n{}", finished.stderr))?;
        let jobs = array(&answer["report"]["jobs"]);
        let mut findings = Vec::new();
        let mut profiles = 0;
        for file in &group.files {
            let name = file.to_string_lossy();
            let job = jobs.iter().find(|job| job["itemDetails"]["name"].as_str() == Some(&*name));
            let results = job.map_or(&[][..], |job| array(&job["validationResult"]));
            profiles += results.len();
            let unreadable =
                job.map(|job| text(&job["taskException"]["exceptionMessage"])).filter(|words| !words.is_empty());
            findings.extend(unreadable.map(|words| format!("{} {words}", shown(file))));
            findings.extend(faults(file, results));
        }
        if !finished.success() && findings.is_empty() {
            findings.push(format!("veraPDF ended with {:?}:\n{}", finished.code, finished.last_words()));
        }
        let summary = format!("{profiles} profiles, {} failed rules", findings.len());
        Ok(Verdict { findings, remarks: Vec::new(), summary })
    }
}

fn faults(file: &Path, results: &[Value]) -> Vec<String> {
    let mut faults = Vec::new();
    for result in results {
        let profile = text(&result["profileName"]);
        let profile = profile.trim_end_matches(" validation profile");
        for rule in array(&result["details"]["ruleSummaries"]) {
            let check = &rule["checks"][0];
            let [clause, test, count, words, place] = [
                &rule["clause"],
                &rule["testNumber"],
                &rule["failedChecks"],
                &check["errorMessage"],
                &check["context"],
            ]
            .map(text);
            faults.push(format!("{} {profile} {clause}-{test} ({count} times) {words} at {place}", shown(file)));
        }
        if result["compliant"] != true && faults.is_empty() {
            faults.push(format!("{} is no valid {profile}", shown(file)));
        }
    }
    if !results.iter().any(|result| text(&result["profileName"]).starts_with("PDF/UA-1")) {
        faults.push(format!(
            "{} was not judged as PDF/UA-1: it does not claim to be, or is no readable PDF",
            shown(file)
        ));
    }
    faults
}

/// Neither errors nor warnings of `qpdf --check`.
pub(super) struct Qpdf;

impl Judge for Qpdf {
    fn name(&self) -> &'static str {
        "qpdf"
    }

    fn needs(&self) -> &'static [Need] {
        &[QPDF]
    }

    fn control(&self) -> Control {
        Control { input: "damaged.pdf", faults: &["xref not found"] }
    }

    fn groups(&self, books: &[Book]) -> Vec<Group> {
        ["pdf", "proof"].into_iter().flat_map(|format| all_at_once(books, format)).collect()
    }

    fn judge(&self, group: &Group) -> Result<Verdict, String> {
        let mut findings = Vec::new();
        for file in &group.files {
            let finished = run(command("qpdf").arg("--check").arg(file))?;
            if !finished.success() {
                findings.push(format!("{}: {}", shown(file), finished.stderr.trim().replace('\n', "\n    ")));
            }
        }
        Ok(Verdict { summary: format!("{} files damaged", findings.len()), findings, remarks: Vec::new() })
    }
}
