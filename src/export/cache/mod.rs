//! The cache of builds: what earlier ones were made of, what they found, and the stamps of the files that they wrote.
//!
//! A job is left out only where all its files lie in the output folder as this program wrote them on this machine, made
//! of the same book with the same choices; a whole build, where nothing that it read has changed either. Of output the
//! cache holds nothing but `chapters` as they were laid out. Whatever else lies in it counts for nothing: old, broken or
//! somebody else's, it is written over.

mod chapters;
mod record;
mod seal;

use super::jobs::Asked;
use super::manifest::{ArtifactEntry, Manifest};
use super::output::WrittenFile;
use crate::project::{Inputs, Project, Stamp, files};
use camino::{Utf8Path, Utf8PathBuf};
use chapters::Chapters;
use polypress_model::{Diagnostic, LanguageTag, fingerprint};
use polypress_typeset::Memory;
use record::{Record, now};
use seal::Seal;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Where it lies in a project.
const FOLDER: &str = ".polypress/cache";

/// What keeps it out of version control and of backups.
const MARKS: [(&str, &str); 2] = [
    (".polypress/.gitignore", "*\n"),
    (".polypress/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n# See https://bford.info/cachedir/.\n"),
];

/// The cache of a project, opened for one build.
#[derive(Debug)]
pub struct Cache {
    root: Utf8PathBuf,
    program: String,
    /// When the build began, by the clock of the disk.
    began: i64,
    /// The files that the build has written, or found to be as they should be; `None` once something went otherwise
    /// than it would have to in order to go the same way again.
    sealed: Mutex<Option<BTreeMap<String, Seal>>>,
    chapters: Arc<Chapters>,
}

/// What a job or a whole build is known by.
#[derive(Debug)]
pub(super) struct Key {
    /// The file of its record, which takes the place of the one before it.
    file: String,
    /// What all of its output depends on, as a fingerprint.
    made_of: String,
}

/// What is kept of a job.
#[derive(Serialize, Deserialize)]
struct Job {
    entries: Vec<ArtifactEntry>,
    diagnostics: Vec<Diagnostic>,
}

/// What is kept of a command that had nothing to write.
#[derive(Serialize, Deserialize)]
struct Answer<T> {
    inputs: Inputs,
    said: T,
}

/// What is kept of a whole build.
#[derive(Serialize, Deserialize)]
struct Build {
    inputs: Inputs,
    /// Files of other builds, which the manifest lists too.
    others: Vec<String>,
    diagnostics: Vec<Diagnostic>,
}

impl Cache {
    /// The cache of the project in this folder, opened before anything of the project is read; `None` where none can be
    /// had. `program` tells this program from every other, older builds of it too.
    pub fn open(root: &Utf8Path, program: String) -> Option<Self> {
        for (path, text) in MARKS {
            files::write(root, path, text.as_bytes()).ok()?;
        }
        // A file, so that the folder is made, which must be inside the project.
        files::write(root, &format!("{FOLDER}/format"), b"1\n").ok()?;
        let began = now(root)?;
        let chapters = Arc::new(Chapters::new(root, program.clone()));
        let sealed = Mutex::new(Some(BTreeMap::new()));
        Some(Self { root: root.to_owned(), program, began, sealed, chapters })
    }

    /// The chapters of books that earlier builds have laid out.
    pub fn chapters(&self) -> Arc<dyn Memory> {
        self.chapters.clone()
    }

    /// What an earlier build found that was asked for the same, of a project that is still the same, and whose output
    /// still is what it wrote: to build again would change nothing.
    pub fn finished(&self, project: &Project, asked: &Asked) -> Option<Vec<Diagnostic>> {
        let Build { inputs, others, diagnostics } = self.recall(&asked.out, &self.build(asked)?)?.content;
        let are_there = others.iter().all(|path| seal::place(&asked.out, path).is_some_and(|file| file.is_file()));
        (are_there && inputs.hold(project)).then_some(diagnostics)
    }

    /// Keeps what the build has found, unless the project or the output was changed meanwhile.
    pub fn finish(&self, project: &Project, asked: &Asked, manifest: &Manifest, diagnostics: &[Diagnostic]) {
        self.chapters.make_room();
        let Some(inputs) = Inputs::of(project).filter(|inputs| !inputs.changed_since(self.began)) else { return };
        let Some((key, (time, sealed))) = self.build(asked).zip(now(&self.root).zip(self.sealed().take())) else {
            return;
        };
        let listed = manifest.artifacts.iter().map(|entry| entry.path.clone());
        let others = listed.filter(|path| !sealed.contains_key(path)).collect();
        let firm = |seal: Seal| if seal.is_firm() { Some(seal) } else { seal.renewed(&asked.out, time) };
        if let Some(files) = sealed.into_values().map(firm).collect() {
            self.keep(key, files, Build { inputs, others, diagnostics: diagnostics.to_vec() });
        }
    }

    /// What a command said that had nothing to write, was asked for the same, and of a project that is still the same.
    pub fn answer<T: DeserializeOwned>(&self, project: &Project, asked: &str) -> Option<T> {
        let Answer { inputs, said } = self.recall(&self.root, &self.question(asked)?)?.content;
        inputs.hold(project).then_some(said)
    }

    /// Keeps what a command said that had nothing to write, unless the project was changed meanwhile.
    pub fn keep_answer(&self, project: &Project, asked: &str, said: &impl Serialize) {
        let inputs = Inputs::of(project).filter(|inputs| !inputs.changed_since(self.began));
        if let Some((key, inputs)) = self.question(asked).zip(inputs) {
            self.keep(key, Vec::new(), Answer { inputs, said });
        }
    }

    /// When the command began, by the clock of the disk.
    pub fn began(&self) -> i64 {
        self.began
    }

    /// The pages that an update has found in order, of a project that has the same configuration.
    pub fn settled<T: DeserializeOwned>(&self, project: &Project) -> Option<T> {
        Some(self.recall(&self.root, &self.settled_key(project)?)?.content)
    }

    /// Keeps the pages that the next update may take for settled.
    pub fn keep_settled(&self, project: &Project, settled: &impl Serialize) {
        if let Some(key) = self.settled_key(project) {
            self.keep(key, Vec::new(), settled);
        }
    }

    fn settled_key(&self, project: &Project) -> Option<Key> {
        let made_of = fingerprint(&(&self.program, project.configuration_text()))?;
        Some(Key { file: "settled".to_owned(), made_of })
    }

    fn question(&self, asked: &str) -> Option<Key> {
        let (name, made_of) = (fingerprint(&asked)?, fingerprint(&(&self.program, asked))?);
        Some(Key { file: format!("answer-{name:.16}"), made_of })
    }

    /// The key of a job: the book in a locale, with its fingerprint, by the exporter of a format, with its choices.
    pub(super) fn job(&self, out: &Utf8Path, book: (&LanguageTag, &str), exporter: (&str, &str)) -> Option<Key> {
        let name = fingerprint(&(out, book.0, exporter.0))?;
        let made_of = fingerprint(&(&self.program, book, exporter))?;
        Some(Key { file: format!("job-{name:.16}"), made_of })
    }

    fn build(&self, asked: &Asked) -> Option<Key> {
        let (name, made_of) = (fingerprint(asked)?, fingerprint(&(&self.program, asked))?);
        Some(Key { file: format!("build-{name:.16}"), made_of })
    }

    /// The files of a job and what it found, if it would make the same again.
    pub(super) fn done(&self, out: &Utf8Path, key: &Key) -> Option<(Vec<ArtifactEntry>, Vec<Diagnostic>)> {
        let Record { files, content: Job { entries, diagnostics }, .. } = self.recall(out, key)?;
        // The entries must be those of files that were looked at.
        let are_its =
            entries.iter().map(|entry| (entry.path.as_str(), entry.sha256.as_str())).eq(files.iter().map(Seal::file));
        (are_its && !files.is_empty()).then(|| {
            self.count(files);
            (entries, diagnostics)
        })
    }

    /// Keeps what a job has written and found; `key` is `None` for one that has to be done every time.
    pub(super) fn keep_job(&self, key: Option<Key>, files: &[WrittenFile], diagnostics: &[Diagnostic]) {
        let Some((key, time)) = key.zip(now(&self.root)) else { return self.spoil() };
        let seal = |WrittenFile { entry, stamp }: &WrittenFile| {
            Seal::new(entry.path.clone(), entry.sha256.clone(), *stamp, time)
        };
        let sealed: Vec<Seal> = files.iter().map(seal).collect();
        self.count(sealed.clone());
        let entries = files.iter().map(|file| file.entry.clone()).collect();
        self.keep(key, sealed, Job { entries, diagnostics: diagnostics.to_vec() });
    }

    /// Counts a file of the output folder that belongs to no job.
    pub(super) fn keep_file(&self, path: &str, sha256: String, stamp: Stamp) {
        match now(&self.root) {
            Some(time) => self.count(vec![Seal::new(path.to_owned(), sha256, stamp, time)]),
            None => self.spoil(),
        }
    }

    /// Says that the build has to be done again, whatever changes.
    pub(super) fn spoil(&self) {
        *self.sealed() = None;
    }

    fn count(&self, files: Vec<Seal>) {
        if let Some(sealed) = self.sealed().as_mut() {
            sealed.extend(files.into_iter().map(|seal| (seal.file().0.to_owned(), seal)));
        }
    }

    fn sealed(&self) -> MutexGuard<'_, Option<BTreeMap<String, Seal>>> {
        self.sealed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
