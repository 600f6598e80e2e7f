//! The judges: one type each, named after what it asks. To add one, write it, and list it in [`named`].

mod axe;
mod browser;
mod epub;
mod exchange;
mod links;
mod manifest;
mod nu;
mod painters;
mod pdf;
mod platforms;
mod sarif;
mod text;

use super::books::Book;
use super::install::Need;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// An independent opinion about files that polypress wrote.
pub(super) trait Judge: Sync {
    fn name(&self) -> &'static str;

    /// What has to be installed before it can be asked.
    fn needs(&self) -> &'static [Need] {
        &[]
    }

    /// The input that it must reject.
    fn control(&self) -> Control;

    /// What it judges of these books, in portions that are worth a process and a line of the report each.
    fn groups(&self, books: &[Book]) -> Vec<Group>;

    /// # Errors
    /// When the judge could not be asked or its answer not be understood, which counts as a finding.
    fn judge(&self, group: &Group) -> Result<Verdict, String>;
}

/// A file or folder below `xtask/controls/`, and words that must appear among the findings about it.
pub(super) struct Control {
    pub(super) input: &'static str,
    pub(super) faults: &'static [&'static str],
}

/// Files to judge together.
pub(super) struct Group {
    pub(super) label: String,
    pub(super) files: Vec<PathBuf>,
}

/// What a judge said about a group.
pub(super) struct Verdict {
    /// Everything that has to be put right: file, place, rule, message.
    pub(super) findings: Vec<String>,
    /// What is worth knowing but no fault.
    pub(super) remarks: Vec<String>,
    /// How much was looked at or found, in a few words.
    pub(super) summary: String,
}

/// The judges of these names, or all.
///
/// # Errors
/// When there is no judge of a name.
pub(super) fn named(names: &[String]) -> Result<Vec<&'static dyn Judge>, String> {
    let all: [&'static dyn Judge; 22] = [
        &manifest::Manifest,
        &links::Links,
        &epub::Epubcheck,
        &epub::Ace,
        &pdf::Verapdf,
        &pdf::Qpdf,
        &painters::Painters,
        &text::Copied,
        &nu::Nu,
        &axe::Axe,
        &browser::Browser,
        &sarif::Sarif,
        &exchange::GETTEXT,
        &exchange::TOOLKIT,
        &exchange::OKAPI,
        &exchange::OASIS,
        &exchange::MOZ,
        &exchange::COMPARE,
        &exchange::FLUENT_PYTHON,
        &exchange::FLUENT_JS,
        &platforms::PONTOON,
        &platforms::WEBLATE,
    ];
    if let Some(unknown) = names.iter().find(|name| all.iter().all(|judge| judge.name() != name.as_str())) {
        let known: Vec<&str> = all.iter().map(|judge| judge.name()).collect();
        return Err(format!("no judge is called {unknown}; there are {}", known.join(", ")));
    }
    Ok(all.into_iter().filter(|judge| names.is_empty() || names.iter().any(|name| name == judge.name())).collect())
}

/// One group for each file in this format in each edition.
fn one_by_one(books: &[Book], format: &str) -> Vec<Group> {
    let mut groups = Vec::new();
    for book in books {
        for edition in &book.editions {
            let label = format!("{}/{}", book.name, edition.locale);
            groups.extend(
                edition.files(format).into_iter().map(|file| Group { label: label.clone(), files: vec![file] }),
            );
        }
    }
    groups
}

/// One group of all files in this format of all books; none if there are no such files.
fn all_at_once(books: &[Book], format: &str) -> Vec<Group> {
    let files: Vec<PathBuf> = one_by_one(books, format).into_iter().flat_map(|group| group.files).collect();
    if files.is_empty() { Vec::new() } else { vec![Group { label: format!("{} files", files.len()), files }] }
}

/// A path as the reader of a report wants to see it.
fn shown(path: &Path) -> String {
    let root = crate::repository();
    let short = path.strip_prefix(root.join("target/conformance")).or_else(|_| path.strip_prefix(root));
    short.unwrap_or(path).display().to_string()
}

/// A judge's answer in JSON.
fn parse(judge: &str, answer: &str) -> Result<Value, String> {
    serde_json::from_str(answer).map_err(|error| {
        let start: String = answer.chars().take(500).collect();
        format!("{judge} did not answer in JSON ({error}): {start}")
    })
}

/// The members of a JSON array; none if it is something else.
fn array(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The text of a JSON string, any other value as JSON, and nothing of null.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}
