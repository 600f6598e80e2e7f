//! One round trip: out, through a tool, and back, into the project as it is and into one without translations.

use super::passage::Passage;
use super::{Kind, Tool};
use crate::files::{files_below, remove};
use crate::process::{command, run};
use crate::project::polypress;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What translators and programs write beside the translations of messages, which stays where those are taken away.
const KEPT: [&str; 2] = ["terms.ftl", "labels.ftl"];

/// A round trip.
pub(super) struct Trip<'a> {
    pub(super) tool: &'a Tool,
    pub(super) kind: Kind,
    /// A copy of the project.
    pub(super) project: &'a Path,
    pub(super) locale: &'a str,
    /// Whether all its translations are sound, so that none is refused where there was none before.
    pub(super) is_sound: bool,
}

/// How many messages were exchanged, and what was lost.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) messages: u64,
    pub(super) findings: Vec<String>,
}

/// The folder of a project's copy for a tool, made anew: pages, what they include, catalogs and
/// configuration.
///
/// # Errors
/// When the disk refuses.
pub(in crate::conformance::judges) fn copy(project: &Path, tool: &str, label: &str) -> Result<PathBuf, String> {
    let to = crate::repository().join("target/conformance/.exchange").join(tool).join(label.replace('/', "-"));
    remove(&to)?;
    let failed = |error: std::io::Error| format!("{} cannot be copied: {error}", project.display());
    for part in ["content", "examples", "locales", "returned"] {
        if project.join(part).is_dir() {
            copy_folder(&project.join(part), &to.join(part)).map_err(failed)?;
        }
    }
    fs::copy(project.join("polypress.toml"), to.join("polypress.toml")).map_err(failed)?;
    Ok(to)
}

fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::write(target, fs::read(entry.path())?)?;
        }
    }
    Ok(())
}

impl Trip<'_> {
    pub(super) fn run(&self) -> Result<Outcome, String> {
        let mut outcome = Outcome::default();
        let before = self.tree()?;
        let (out, back) = (self.file("out"), self.file("back"));
        self.export(&out)?;
        self.empty()?;
        let untranslated = self.file("untranslated");
        self.export(&untranslated)?;
        self.restore(&before)?;
        if self.judge_returned(&untranslated, &mut outcome)? {
            return Ok(outcome);
        }
        if let Err(words) = self.pass(&out, &back, &untranslated) {
            outcome.findings.push(format!("{} is not taken: {words}", self.name()));
            return Ok(outcome);
        }
        // A memory brings the translation of one text to every message that says the same: changes where some are not
        // finished, or refused.
        let is_judged = self.kind.is_whole || self.is_sound && self.is_finished()?;
        if !is_judged {
            return Ok(outcome);
        }
        outcome.messages = self.compare(&back, &before, &mut outcome.findings)?;
        if self.is_sound {
            self.fill(&out, &back, &mut outcome.findings)?;
        }
        self.restore(&before)?;
        Ok(outcome)
    }

    /// In a project that is broken on purpose: what is malformed has to be refused by the tool, and what has lost
    /// something is taken for what came back.
    fn judge_returned(&self, untranslated: &Path, outcome: &mut Outcome) -> Result<bool, String> {
        let returned = |name: &str| {
            let file = self.project.join("returned").join(format!("{name}.{}", self.kind.name));
            file.is_file().then_some(file)
        };
        let (Some(broken), Some(lost)) = (returned("broken"), returned("lost")) else { return Ok(false) };
        let passed = self.file("passed");
        if let Err(words) = self.pass(&broken, &passed, untranslated) {
            outcome.findings.push(format!("{} is not taken: {words}", self.name()));
        }
        let before = self.tree()?;
        self.compare(&lost, &before, &mut outcome.findings)?;
        self.restore(&before)?;
        Ok(true)
    }

    /// What comes back must change nothing. How many messages there were.
    fn compare(
        &self,
        back: &Path,
        before: &BTreeMap<PathBuf, Vec<u8>>,
        findings: &mut Vec<String>,
    ) -> Result<u64, String> {
        let all = self.messages()?;
        let report = self.import(back)?;
        let counts = &report["counts"];
        let mut refused =
            report["entries"].as_array().into_iter().flatten().filter(|entry| entry["outcome"] == "refused");
        if let Some(first) = refused.next() {
            let count = refused.count() + 1;
            findings.push(format!(
                "{}: {count} translations, {} the first, was refused: {}",
                self.name(),
                first["id"],
                first["reasons"]
            ));
        }
        let unchanged = counts["unchanged"].as_u64().unwrap_or_default();
        if self.kind.is_whole && unchanged != all {
            findings.push(format!(
                "{}: {} of {all} translations did not come back as they were: {counts}",
                self.name(),
                all.saturating_sub(unchanged)
            ));
        }
        let after = self.tree()?;
        for (path, _) in before.iter().filter(|(path, bytes)| after.get(*path) != Some(bytes)) {
            findings.push(format!("{}: {} has changed", self.name(), path.display()));
        }
        Ok(all)
    }

    /// Brought into a project without translations, what came back must bring all of them.
    fn fill(&self, out: &Path, back: &Path, findings: &mut Vec<String>) -> Result<(), String> {
        let is_finished = self.is_finished()?;
        let translated = self.translated()?;
        self.empty()?;
        let report = self.import(back)?;
        let count = |outcome: &str| report["counts"][outcome].as_u64().unwrap_or_default();
        let brought = count("applied") + count("stale");
        if brought != translated {
            findings.push(format!(
                "{}: of {translated} translations {brought} were brought in: {}",
                self.name(),
                report["counts"]
            ));
        }
        // A project without translations has no history of the texts that stale ones were made from.
        if self.kind.is_whole && is_finished {
            let again = self.file("again");
            self.export(&again)?;
            let text = |path: &Path| fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
            let (first, second) = (text(out)?, text(&again)?);
            let differs = first.lines().zip(second.lines()).find(|(one, other)| one != other);
            if first != second {
                findings.push(format!("{}: a second export differs: {differs:?}", self.name()));
            }
        }
        Ok(())
    }

    fn pass(&self, from: &Path, to: &Path, untranslated: &Path) -> Result<(), String> {
        (self.tool.pass)(&Passage { kind: self.kind.name, from, to, untranslated, locale: self.locale })
    }

    fn name(&self) -> String {
        format!("{} {}", self.locale, self.kind.name)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.project.join(format!("{}-{}-{name}.{}", self.locale, self.kind.name, self.kind.extension))
    }

    fn exchange(&self, direction: &str, file: &Path) -> std::process::Command {
        let mut exchange = command(polypress());
        exchange.arg("--project").arg(self.project).args(["exchange", direction, "--locale", self.locale]);
        exchange.args(self.kind.arguments).arg(file);
        exchange
    }

    fn export(&self, file: &Path) -> Result<(), String> {
        let mut export = self.exchange("export", file);
        if self.kind.name == "ftl" {
            export.arg("--all");
        }
        let finished = run(&mut export)?;
        if finished.success() { Ok(()) } else { Err(finished.last_words()) }
    }

    /// The report of an import, which may have refused something.
    fn import(&self, file: &Path) -> Result<Value, String> {
        let finished = run(self.exchange("import", file).arg("--json"))?;
        super::super::parse("polypress", &finished.stdout)
            .map_err(|error| format!("{error}\n{}", finished.last_words()))
    }

    /// How many messages there are, and how many have a translation, by the PO export.
    fn messages(&self) -> Result<u64, String> {
        Ok(self.po()?.matches("\nmsgctxt ").count() as u64)
    }

    fn translated(&self) -> Result<u64, String> {
        let po = self.po()?;
        let missing = po
            .split("\n\n")
            .filter(|entry| entry.contains("msgctxt ") && entry.trim_end().ends_with("\nmsgstr \"\""))
            .count();
        Ok((po.matches("\nmsgctxt ").count() - missing) as u64)
    }

    /// Whether no translation is stale or a draft.
    fn is_finished(&self) -> Result<bool, String> {
        Ok(!self.po()?.contains("\n#, fuzzy"))
    }

    fn po(&self) -> Result<String, String> {
        let mut export = command(polypress());
        export.arg("--project").arg(self.project).args([
            "exchange",
            "export",
            "--locale",
            self.locale,
            "--as",
            "po",
            "-",
        ]);
        let finished = run(&mut export)?;
        if finished.success() { Ok(finished.stdout) } else { Err(finished.last_words()) }
    }

    fn catalogs(&self) -> PathBuf {
        self.project.join("locales")
    }

    /// The project's catalogs and state.
    fn tree(&self) -> Result<BTreeMap<PathBuf, Vec<u8>>, String> {
        let paths = ["ftl", "tsv", "attic"].into_iter().flat_map(|extension| files_below(&self.catalogs(), extension));
        let read = |path: PathBuf| match fs::read(&path) {
            Ok(bytes) => Ok((path, bytes)),
            Err(error) => Err(format!("{}: {error}", path.display())),
        };
        paths.map(read).collect()
    }

    /// Takes the translations of messages away.
    fn empty(&self) -> Result<(), String> {
        let locale = self.catalogs().join(self.locale);
        for path in self.tree()?.keys().filter(|path| path.starts_with(&locale)) {
            let is_kept = path.file_name().is_some_and(|name| KEPT.iter().any(|kept| name == *kept));
            if !is_kept {
                fs::remove_file(path).map_err(|error| format!("{}: {error}", path.display()))?;
            }
        }
        Ok(())
    }

    fn restore(&self, before: &BTreeMap<PathBuf, Vec<u8>>) -> Result<(), String> {
        for path in self.tree()?.keys().filter(|path| !before.contains_key(*path)) {
            fs::remove_file(path).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        for (path, bytes) in before {
            fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        Ok(())
    }
}
