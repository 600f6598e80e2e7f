//! Whether `manifest.json` tells the truth: our own check, since no one else knows the file.

use super::{Control, Group, Judge, Verdict, array, parse, text};
use crate::conformance::books::Book;
use crate::files::files_below;
use crate::process::{command, succeed};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Every artifact is there with the size and digest stated, every book is named, and all locales have the same formats,
/// but that there are no proof sheets of the source.
pub(super) struct Manifest;

impl Judge for Manifest {
    fn name(&self) -> &'static str {
        "manifest"
    }

    fn control(&self) -> Control {
        Control { input: "dist", faults: &["no such file", "the size is", "the digest is", "is not named"] }
    }

    fn groups(&self, books: &[Book]) -> Vec<Group> {
        books.iter().map(|book| Group { label: book.name.clone(), files: vec![book.out.clone()] }).collect()
    }

    fn judge(&self, group: &Group) -> Result<Verdict, String> {
        let mut findings = Vec::new();
        let mut count = 0;
        for out in &group.files {
            let manifest = out.join("manifest.json");
            let manifest =
                std::fs::read_to_string(&manifest).map_err(|error| format!("{}: {error}", manifest.display()))?;
            let manifest = parse("polypress", &manifest)?;
            let artifacts = array(&manifest["artifacts"]);
            count += artifacts.len();
            findings.extend(untrue(out, artifacts)?);
            findings.extend(unnamed(out, artifacts));
            findings.extend(incomplete(artifacts, &text(&manifest["source"])));
        }
        Ok(Verdict { summary: format!("{count} artifacts, {} faults", findings.len()), findings, remarks: Vec::new() })
    }
}

/// Artifacts that are not as the manifest says.
fn untrue(out: &Path, artifacts: &[Value]) -> Result<Vec<String>, String> {
    let mut findings = Vec::new();
    let mut digests = BTreeMap::new();
    for artifact in artifacts {
        let path = text(&artifact["path"]);
        match std::fs::metadata(out.join(&path)) {
            Ok(metadata) if metadata.is_dir() => {}
            Ok(metadata) => {
                if artifact["size"].as_u64() != Some(metadata.len()) {
                    findings.push(format!("{path}: the size is {}, not {}", metadata.len(), artifact["size"]));
                }
                digests.insert(out.join(&path), (path, text(&artifact["sha256"])));
            }
            Err(_) => findings.push(format!("{path}: no such file")),
        }
    }
    let files: Vec<&PathBuf> = digests.keys().collect();
    for files in files.chunks(500) {
        let finished = succeed(command("sha256sum").arg("--").args(files))?;
        for line in finished.stdout.lines() {
            if let Some((digest, file)) = line.split_once("  ")
                && let Some((path, stated)) = digests.get(Path::new(file))
                && digest != stated
            {
                findings.push(format!("{path}: the digest is {digest}, not {stated}"));
            }
        }
    }
    Ok(findings)
}

/// Books on disk that the manifest does not know.
fn unnamed(out: &Path, artifacts: &[Value]) -> Vec<String> {
    let named: BTreeSet<PathBuf> = artifacts.iter().map(|artifact| out.join(text(&artifact["path"]))).collect();
    let books = ["epub", "pdf"].into_iter().flat_map(|extension| files_below(out, extension));
    books
        .filter(|book| !named.contains(book) && !book.components().any(|part| part.as_os_str() == "html"))
        .map(|book| format!("{}: is not named", book.strip_prefix(out).unwrap_or(&book).display()))
        .collect()
}

/// Locales that lack a format which another locale has.
fn incomplete(artifacts: &[Value], source: &str) -> Vec<String> {
    let mut formats: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for artifact in artifacts.iter().filter(|artifact| artifact["locale"].is_string()) {
        formats.entry(text(&artifact["locale"])).or_default().insert(text(&artifact["format"]));
    }
    let all: BTreeSet<&String> = formats.values().flatten().collect();
    let lacks = |(locale, own): (&String, &BTreeSet<String>)| {
        let is_missing = |format: &&&String| !own.contains(**format) && (locale != source || **format != "proof");
        let missing: Vec<String> = all.iter().filter(is_missing).map(|format| (*format).clone()).collect();
        (!missing.is_empty()).then(|| format!("{locale} has no {}, which another locale has", missing.join(", ")))
    };
    formats.iter().filter_map(lacks).collect()
}
