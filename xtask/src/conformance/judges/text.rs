//! The judge of what readers take out of PDF files: the text of the book, as poppler and pdfium copy it.

use super::{Control, Group, Judge, Verdict, array, parse, shown, text};
use crate::conformance::books::Book;
use crate::conformance::install::{Need, PDFTOTEXT, PYTHON, python};
use crate::process::{command, succeed};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Passages come out of every file as they stand in the book, in every viewer: of a hundred in a script no more than two
/// may not. Viewers join the cells of a row that stand side by side, drop a hyphen at the end of a line whatever it is,
/// and look for raised figures on a line of their own. What comes out of Arabic and Hebrew pages, whose order viewers
/// guess each in its own way, is told but no fault.
pub(super) struct Copied;

/// How many passages of a hundred must come out as they stand in the book.
const LEAST: u64 = 98;

impl Judge for Copied {
    fn name(&self) -> &'static str {
        "text"
    }

    fn needs(&self) -> &'static [Need] {
        &[PYTHON, Need::Python, PDFTOTEXT]
    }

    fn control(&self) -> Control {
        Control { input: "untagged.pdf", faults: &["poppler", "pdfium", "words that are not there"] }
    }

    fn groups(&self, books: &[Book]) -> Vec<Group> {
        let mut groups = Vec::new();
        for book in books {
            for edition in &book.editions {
                let label = format!("{}/{}", book.name, edition.locale);
                let file = |pdf: PathBuf| Group { label: label.clone(), files: vec![book.directory.clone(), pdf] };
                groups.extend(edition.files("pdf").into_iter().map(file));
            }
        }
        groups
    }

    fn judge(&self, group: &Group) -> Result<Verdict, String> {
        let (pdf, passages, locale) = match group.files.as_slice() {
            [project, pdf] => (pdf, passages(project)?, group.label.rsplit('/').next().unwrap_or_default()),
            [pdf] => (pdf, control_passages()?, "en"),
            _ => return Err("a project and its PDF are judged".to_owned()),
        };
        let finished = succeed(python("text.py").arg(pdf).arg(passages).arg(locale))?;
        let answer = parse("text.py", &finished.stdout)?;
        let lacking = if is_mirrored(locale) { Vec::new() } else { lacking(&answer["counts"]) };
        let (faults, told): (Vec<&Value>, Vec<&Value>) = array(&answer["differences"])
            .iter()
            .partition(|difference| lacking.contains(&(text(&difference["viewer"]), text(&difference["script"]))));
        let line = |difference: &&Value| {
            let [viewer, wanted, found] = ["viewer", "wanted", "found"].map(|key| text(&difference[key]));
            format!("{} {viewer}: “{wanted}” comes out as “{found}”", shown(pdf))
        };
        let findings = faults.iter().map(line).collect();
        let remarks = told.iter().map(line).collect();
        Ok(Verdict { findings, remarks, summary: summary(&answer["counts"]) })
    }
}

/// Whether lines of this locale begin at the right.
fn is_mirrored(locale: &str) -> bool {
    ["ar", "fa", "he"].contains(&locale.split('-').next().unwrap_or(locale))
}

/// Viewers, and the scripts of which they give too few passages; one may differ in every script.
fn lacking(counts: &Value) -> Vec<(String, String)> {
    let viewers = counts.as_object().into_iter().flatten();
    let scripts = viewers.flat_map(|(viewer, scripts)| {
        scripts.as_object().into_iter().flatten().map(move |(script, counts)| (viewer.clone(), script.clone(), counts))
    });
    let number = |count: &Value| count.as_u64().unwrap_or_default();
    let is_told = |script: &str| ["arabic", "hebrew"].contains(&script);
    let lacking = scripts.filter(|(_, script, counts)| {
        !is_told(script.as_str()) && number(&counts[0]) * 100 < number(&counts[1]).saturating_sub(1) * LEAST
    });
    lacking.map(|(viewer, script, _)| (viewer, script)).collect()
}

/// `poppler latin 40/40, arabic 7/9; pdfium …`
fn summary(counts: &Value) -> String {
    let viewers = counts.as_object().into_iter().flatten().map(|(viewer, scripts)| {
        let scripts = scripts.as_object().into_iter().flatten();
        let scripts: Vec<String> =
            scripts.map(|(script, counts)| format!("{script} {}/{}", counts[0], counts[1])).collect();
        format!("{viewer} {}", scripts.join(", "))
    });
    viewers.collect::<Vec<_>>().join("; ")
}

/// A file with what the book of a project says, made by the library itself.
fn passages(project: &Path) -> Result<PathBuf, String> {
    let mut example = command(env!("CARGO"));
    example.args(["run", "--quiet", "--release", "--package", "polypress", "--example", "passages", "--"]);
    let finished = succeed(example.arg(project).current_dir(crate::repository()))?;
    let name = project.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "-");
    written(&name, &finished.stdout)
}

fn control_passages() -> Result<PathBuf, String> {
    written("control", r#"{"en": [["words that are not there"], ["nor are these"]]}"#)
}

fn written(name: &str, content: &str) -> Result<PathBuf, String> {
    let folder = crate::repository().join("target/conformance/.text");
    let file = folder.join(format!("{name}.json"));
    let written = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&file, content));
    written.map(|()| file.clone()).map_err(|error| format!("{}: {error}", file.display()))
}
