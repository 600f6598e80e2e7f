//! Whether platforms for translators may rewrite the catalogs as they do: nothing is lost, and what update does about it
//! comes to an end.

use super::exchange::copy;
use super::{Control, Group, Judge, Verdict};
use crate::conformance::books::Book;
use crate::conformance::hostile;
use crate::conformance::install::{Need, PYTHON, python};
use crate::files::files_below;
use crate::process::{Finished, command, run, succeed};
use crate::project::polypress;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A platform, by the name that `[translation]` and `platforms.py` have for it.
pub(super) struct Platform(&'static str);

pub(super) static PONTOON: Platform = Platform("pontoon");
pub(super) static WEBLATE: Platform = Platform("weblate");

impl Judge for Platform {
    fn name(&self) -> &'static str {
        self.0
    }

    fn needs(&self) -> &'static [Need] {
        &[PYTHON, Need::Python]
    }

    fn control(&self) -> Control {
        Control { input: "exchange", faults: &["is recorded otherwise after the rewrite"] }
    }

    /// No example and no attack: what those have wrong is on purpose.
    fn groups(&self, books: &[Book]) -> Vec<Group> {
        let examples = crate::repository().join("examples");
        let is_sound = |book: &&Book| !book.directory.starts_with(&examples) && book.name != hostile::NAME;
        let is_translated = |book: &&Book| book.directory.join("locales/fr/index.ftl").is_file();
        let group = |book: &Book| Group { label: book.name.clone(), files: vec![book.directory.clone()] };
        books.iter().filter(is_sound).filter(is_translated).map(group).collect()
    }

    fn judge(&self, group: &Group) -> Result<Verdict, String> {
        let mut verdict = Verdict { findings: Vec::new(), remarks: Vec::new(), summary: String::new() };
        let mut count = 0;
        for project in &group.files {
            for setting in [self.0, "none"] {
                let copy = copy(project, &format!("{}-{setting}", self.0), &group.label)?;
                let trial = Trial { platform: self.0, setting, project: copy };
                count += trial.run(group.label == "control", &mut verdict.findings)?;
            }
        }
        verdict.summary = format!("{count} catalogs rewritten");
        Ok(verdict)
    }
}

/// Two cycles of rewrite and update.
struct Trial {
    platform: &'static str,
    /// What the project says of its platform.
    setting: &'static str,
    /// A copy of the project.
    project: PathBuf,
}

impl Trial {
    /// How many catalogs the platform has rewritten.
    fn run(&self, is_control: bool, findings: &mut Vec<String>) -> Result<usize, String> {
        self.configure()?;
        self.update()?;
        let mut say = |words: String| findings.push(format!("platform = \"{}\": {words}", self.setting));
        let (status, records) = (self.status()?, self.files(&["tsv", "attic"])?);
        let count = self.rewrite(if is_control { "wrong" } else { "first" })?;
        if self.status()? != status {
            say("the status has changed by the rewrite".to_owned());
        }
        let rewritten = self.files(&["ftl"])?;
        self.update()?;
        // Whatever both would write in their own ways would change with every cycle.
        if self.setting != "none" && !is_control {
            for path in differing(&rewritten, &self.files(&["ftl"])?) {
                say(format!("{path} is not left as the platform has written it"));
            }
        }
        // A record has the fingerprint of its translation.
        for path in differing(&records, &self.files(&["tsv", "attic"])?) {
            say(format!("{path} is recorded otherwise after the rewrite"));
        }
        let settled = self.files(&["ftl", "tsv", "attic"])?;
        self.rewrite("again")?;
        self.update()?;
        for path in differing(&settled, &self.files(&["ftl", "tsv", "attic"])?) {
            say(format!("{path} differs after the second cycle"));
        }
        if self.status()? != status {
            say("the status has changed after two cycles".to_owned());
        }
        Ok(count)
    }

    fn configure(&self) -> Result<(), String> {
        let path = self.project.join("polypress.toml");
        let failed = |error: std::io::Error| format!("{}: {error}", path.display());
        let text = fs::read_to_string(&path).map_err(failed)?;
        fs::write(&path, format!("{text}\n[translation]\nplatform = \"{}\"\n", self.setting)).map_err(failed)
    }

    fn rewrite(&self, step: &str) -> Result<usize, String> {
        let mut python = python("platforms.py");
        python.args([self.platform, step]).arg(self.project.join("locales")).arg("en");
        succeed(&mut python)?.stdout.trim().parse().map_err(|error| format!("platforms.py: {error}"))
    }

    fn polypress(&self, arguments: &[&str]) -> Result<Finished, String> {
        let done = run(command(polypress()).arg("--project").arg(&self.project).args(arguments))?;
        // What is wrong in the translations is not this judge's business.
        if matches!(done.code, Some(0 | 1)) { Ok(done) } else { Err(done.last_words()) }
    }

    fn update(&self) -> Result<(), String> {
        self.polypress(&["update", "--quiet"]).map(drop)
    }

    fn status(&self) -> Result<String, String> {
        Ok(self.polypress(&["status", "--format", "json"])?.stdout)
    }

    /// All files with these extensions below the catalogs, with their text.
    fn files(&self, extensions: &[&str]) -> Result<BTreeMap<PathBuf, String>, String> {
        let folder = self.project.join("locales");
        let read = |path: PathBuf| {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            Ok((path.strip_prefix(&folder).unwrap_or(&path).to_owned(), text))
        };
        extensions.iter().flat_map(|extension| files_below(&folder, extension)).map(read).collect()
    }
}

/// The files that are not the same before and after, or not there.
fn differing(before: &BTreeMap<PathBuf, String>, after: &BTreeMap<PathBuf, String>) -> Vec<String> {
    let paths: BTreeSet<&PathBuf> = before.keys().chain(after.keys()).collect();
    let differs = |path: &&PathBuf| before.get(*path) != after.get(*path);
    paths.into_iter().filter(differs).map(|path| Path::display(path).to_string()).collect()
}
