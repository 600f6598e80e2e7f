//! The schema of SARIF 2.1.0, against which code hosts check what they are given.

use super::{Control, Group, Judge, Verdict, array, parse, shown, text};
use crate::conformance::books::Book;
use crate::conformance::install::{NODE, NPM, Need, directory};
use crate::process::{command, run, succeed};
use crate::project::polypress;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Nothing in the report of `polypress check --format sarif` that the schema does not allow.
pub(super) struct Sarif;

impl Judge for Sarif {
    fn name(&self) -> &'static str {
        "sarif"
    }

    fn needs(&self) -> &'static [Need] {
        &[NODE, NPM, Need::Npm]
    }

    fn control(&self) -> Control {
        Control {
            input: "broken.sarif",
            faults: &[
                "/runs/0/tool/driver must have required property 'name'",
                "/runs/0/results/0/level must be equal to one of the allowed values",
                "uri must match format \"uri-reference\"",
                "/region/startLine must be >= 1",
                "/runs/0/results/1 must have required property 'message'",
                "/runs/0/results/1 must NOT have additional properties",
            ],
        }
    }

    fn groups(&self, books: &[Book]) -> Vec<Group> {
        books.iter().map(|book| Group { label: book.name.clone(), files: vec![book.directory.clone()] }).collect()
    }

    fn judge(&self, group: &Group) -> Result<Verdict, String> {
        let mut reports = Vec::new();
        for path in &group.files {
            reports.push(if path.is_dir() { report(path, &group.label)? } else { path.clone() });
        }
        let finished = succeed(command("node").arg(directory("npm").join("sarif.mjs")).args(&reports))?;
        let answer = parse("the validator", &finished.stdout)?;
        let findings: Vec<String> = array(&answer["findings"]).iter().map(finding).collect();
        let summary = format!("{} results, {} faults", answer["results"], findings.len());
        Ok(Verdict { findings, remarks: Vec::new(), summary })
    }
}

/// What `polypress check` reports of a project, in a file; that it finds something in the project is no fault here.
fn report(project: &Path, label: &str) -> Result<PathBuf, String> {
    let folder = crate::repository().join("target/conformance/.sarif");
    let file = folder.join(label.replace('/', "-") + ".sarif");
    let finished = run(command(polypress()).arg("--project").arg(project).args(["check", "--format", "sarif"]))?;
    if !matches!(finished.code, Some(0 | 1)) {
        return Err(format!("`polypress check` ended with {:?}:\n{}", finished.code, finished.last_words()));
    }
    let written = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&file, finished.stdout));
    written.map(|()| file.clone()).map_err(|error| format!("{}: {error}", file.display()))
}

fn finding(finding: &Value) -> String {
    let [file, place, rule, value] = ["file", "place", "rule", "value"].map(|key| text(&finding[key]));
    format!("{}: {place} {rule} {value}", shown(Path::new(&file)))
}
