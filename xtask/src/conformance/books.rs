//! The books that are judged: our handbook, the examples, or a project given by hand.

use crate::files::{entries, name_of, remove};
use crate::process::{command, run};
use crate::project::{build_polypress, polypress, take_over};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::path::{Path, PathBuf};

/// A project to build.
pub(super) struct Project {
    pub(super) name: String,
    directory: PathBuf,
    /// Whether its pages may have defects: those of a corpus are not ours to mend, and what was built is judged.
    may_have_findings: bool,
}

/// A built project.
pub(super) struct Book {
    pub(super) name: String,
    /// The project's folder.
    pub(super) directory: PathBuf,
    /// What `polypress build` wrote: `manifest.json`, `index.html` and a folder for each locale.
    pub(super) out: PathBuf,
    /// In the order of their names.
    pub(super) editions: Vec<Edition>,
}

/// A book in one locale.
pub(super) struct Edition {
    pub(super) locale: String,
    directory: PathBuf,
    /// Its files outside the site, with their formats.
    files: Vec<(String, PathBuf)>,
}

impl Edition {
    /// The folder of its web site, if it has one.
    pub(super) fn site(&self) -> Option<PathBuf> {
        Some(self.directory.join("html")).filter(|site| site.is_dir())
    }

    /// Its files in this format (`epub`, `pdf`, `proof`) outside the site.
    pub(super) fn files(&self, format: &str) -> Vec<PathBuf> {
        self.files.iter().filter(|(own, _)| own == format).map(|(_, path)| path.clone()).collect()
    }
}

/// Builds polypress and says which projects there are to build with it.
///
/// # Errors
/// When polypress does not compile, the corpus cannot be copied or taken over, or two projects have one name.
pub(super) fn projects(corpus: Option<&Path>) -> Result<Vec<Project>, String> {
    build_polypress()?;
    if let Some(corpus) = corpus {
        let copied = take_over(corpus, "conformance", &[])?;
        return Ok(vec![Project { name: copied.name, directory: copied.folder, may_have_findings: true }]);
    }
    let root = crate::repository();
    let own = |directory: PathBuf, name: String| Project { name, directory, may_have_findings: false };
    let mut projects = vec![own(root.to_owned(), "handbook".to_owned())];
    let examples = entries(&root.join("examples")).into_iter().filter(|path| path.join("polypress.toml").is_file());
    projects.extend(examples.map(|directory| own(directory.clone(), name_of(&directory))));
    projects.push(own(super::unspaced::write()?, super::unspaced::NAME.to_owned()));
    let (directory, name) = (super::hostile::write()?, super::hostile::NAME.to_owned());
    projects.push(Project { name, directory, may_have_findings: true });
    // What is made of a project lies in a folder of its name: two of one name would replace each other unseen.
    let mut names = BTreeSet::new();
    match projects.iter().find(|project| !names.insert(&project.name)) {
        Some(twice) => Err(format!("two books are called {}: one would not be judged", twice.name)),
        None => Ok(projects),
    }
}

impl Project {
    /// Builds all locales and formats into a new folder and prints one line.
    ///
    /// # Errors
    /// The program's own words when it fails, and when it wrote nothing.
    pub(super) fn build(&self) -> Result<Book, String> {
        let out = scratch(&self.name)?.join("dist");
        remove(&out)?;
        let mut build = command(polypress());
        build.arg("--project").arg(&self.directory).arg("build").arg("--out").arg(&out);
        let finished = run(&mut build)?;
        let is_built = finished.success() || self.may_have_findings && finished.code == Some(1);
        if !is_built {
            return Err(format!("`polypress build` ended with {:?}:\n{}", finished.code, finished.last_words()));
        }
        let editions = editions(&out)?;
        if editions.is_empty() {
            return Err(format!("`polypress build` wrote no book into {}", out.display()));
        }
        let warnings = finished.stderr.lines().filter(|line| line.starts_with("warning")).count();
        let errors = finished.stderr.lines().filter(|line| line.starts_with("error")).count();
        let summary = format!("{} locales, {warnings} warnings, {errors} errors", editions.len());
        super::line("build", &self.name, "ok", &summary, finished.elapsed);
        Ok(Book { name: self.name.clone(), directory: self.directory.clone(), out, editions })
    }
}

/// The editions that a manifest lists.
fn editions(out: &Path) -> Result<Vec<Edition>, String> {
    let path = out.join("manifest.json");
    let fault = |error: &dyn Display| format!("{}: {error}", path.display());
    let text = std::fs::read_to_string(&path).map_err(|error| fault(&error))?;
    let manifest: Value = serde_json::from_str(&text).map_err(|error| fault(&error))?;
    let mut editions: BTreeMap<&str, Edition> = BTreeMap::new();
    for artifact in manifest["artifacts"].as_array().into_iter().flatten() {
        let [locale, format, path] = ["locale", "format", "path"].map(|key| artifact[key].as_str().unwrap_or_default());
        let edition = editions.entry(locale).or_insert_with(|| Edition {
            locale: locale.to_owned(),
            directory: out.join(locale),
            files: Vec::new(),
        });
        if format != "html" {
            edition.files.push((format.to_owned(), out.join(path)));
        }
    }
    Ok(editions.into_values().collect())
}

/// The folder for everything that is made of one project.
fn scratch(name: &str) -> Result<PathBuf, String> {
    let folder = crate::repository().join("target/conformance").join(name);
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder)
}
