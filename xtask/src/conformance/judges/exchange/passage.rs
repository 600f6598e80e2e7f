//! How each tool is led to read a file and write it anew.

use super::super::super::install::{directory, java, python};
use crate::process::{Finished, command, run};
use std::path::Path;
use std::process::Command;

/// A file on its way through a tool.
pub(super) struct Passage<'a> {
    /// The kind of file.
    pub(super) kind: &'static str,
    pub(super) from: &'a Path,
    pub(super) to: &'a Path,
    /// The same file as if nothing were translated.
    pub(super) untranslated: &'a Path,
    pub(super) locale: &'a str,
}

/// `msgfmt -c` has to be silent; `msgmerge` merges with a fresh template.
pub(super) fn gettext(passage: &Passage<'_>) -> Result<(), String> {
    let checked = asked(command("msgfmt").args(["--check", "--output-file=/dev/null"]).arg(passage.from))?;
    if !checked.stderr.is_empty() {
        return Err(checked.last_words());
    }
    let mut merge = command("msgmerge");
    merge.args(["--quiet", "--previous", "--no-fuzzy-matching", "--output-file"]);
    asked(merge.arg(passage.to).arg(passage.from).arg(passage.untranslated)).map(drop)
}

pub(super) fn toolkit(passage: &Passage<'_>) -> Result<(), String> {
    l10n("toolkit", passage)
}

pub(super) fn moz(passage: &Passage<'_>) -> Result<(), String> {
    l10n("moz", passage)
}

/// The schemas of OASIS: that of XLIFF 1.2, the strict one, and that of the core of XLIFF 2.
pub(super) fn oasis(passage: &Passage<'_>) -> Result<(), String> {
    l10n("oasis", passage)
}

pub(super) fn compare_locales(passage: &Passage<'_>) -> Result<(), String> {
    l10n("compare", passage)
}

pub(super) fn fluent_python(passage: &Passage<'_>) -> Result<(), String> {
    l10n("fluent", passage)
}

fn l10n(tool: &str, passage: &Passage<'_>) -> Result<(), String> {
    let mut python = python("l10n.py");
    python.args([tool, passage.kind]).args([passage.from, passage.to, passage.untranslated]).arg(passage.locale);
    asked(&mut python).map(drop)
}

pub(super) fn fluent_js(passage: &Passage<'_>) -> Result<(), String> {
    asked(command("node").arg(directory("npm").join("fluent.mjs")).args([passage.from, passage.to])).map(drop)
}

/// Okapi reads XLIFF 2.1 against the schema of OASIS.
pub(super) fn okapi(passage: &Passage<'_>) -> Result<(), String> {
    let source = directory("okapi").join("Okapi.java");
    let mut okapi = java("okapi", &source.display().to_string());
    asked(okapi.arg(passage.kind).args([passage.from, passage.to]).arg(passage.locale)).map(drop)
}

/// The answer of a tool; its words where it does not take the file.
fn asked(tool: &mut Command) -> Result<Finished, String> {
    let finished = run(tool)?;
    if finished.success() { Ok(finished) } else { Err(finished.last_words()) }
}
