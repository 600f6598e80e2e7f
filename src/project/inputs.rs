//! What a build reads of a project, and whether that is still as it was.

use super::content::files_below;
use super::load::{CONFIGURATION, Project};
use super::stamp::Stamp;
use camino::{Utf8Component, Utf8Path};
use polypress_model::SourcePath;
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

/// The files and folders that were looked for in a project beside its configuration, pages and catalogs, whether they
/// are there or not: whoever reads one notes it here, so that a build is made anew when it changes.
#[derive(Clone, Debug, Default)]
pub(super) struct LookedFor(Arc<Mutex<BTreeSet<SourcePath>>>);

impl LookedFor {
    /// Notes a path relative to the project, before what lies there is read.
    pub(super) fn note(&self, path: &SourcePath) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path.clone());
    }

    fn paths(&self) -> BTreeSet<String> {
        let paths = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        paths.iter().map(SourcePath::to_string).collect()
    }
}

/// Everything that a build reads of a project: configuration, pages, catalogs with the folders that they lie in, and
/// what else was looked for; each with its stamp, or nothing where nothing lies.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inputs(BTreeMap<String, Option<Stamp>>);

impl Inputs {
    /// What a build of the project that is over has read, as it is now.
    pub fn of(project: &Project) -> Self {
        Self::stamped(project, project.looked_for.paths())
    }

    /// Whether all of it is as it was, and nothing new is there that a build would read.
    pub fn hold(&self, project: &Project) -> bool {
        // Pages are few beside their translations, and mostly it is they that have changed.
        let catalogs = &project.configuration.book.catalogs;
        let mut pages = self.0.iter().filter(|(path, _)| !Utf8Path::new(path).starts_with(catalogs));
        let is_same = |(path, stamp): (&String, &Option<Stamp>)| {
            !is_inside(path) || Stamp::of(&project.root.join(path)) == *stamp
        };
        pages.all(is_same) && Self::stamped(project, self.0.keys().cloned().collect()) == *self
    }

    /// Whether something was changed, or came, or went since this time by the clock of the disk.
    pub fn changed_since(&self, time: i64) -> bool {
        self.0.values().flatten().any(|stamp| stamp.time() >= time)
    }

    fn stamped(project: &Project, mut paths: BTreeSet<String>) -> Self {
        paths.insert(CONFIGURATION.to_owned());
        let book = &project.configuration.book;
        for folder in [&book.content, &book.catalogs] {
            // What is wrong with the folders is said by those who read the files.
            for file in files_below(project, folder, &mut Vec::new()) {
                let path = format!("{folder}/{}", file.path);
                let folders = Utf8Path::new(&path).ancestors().skip(1).filter(|folder| *folder != "");
                paths.extend(folders.map(Utf8Path::to_string));
                // Of other files in the content folder those that pages show were looked for.
                let is_read = folder != &book.content || path.ends_with(".md");
                paths.extend(is_read.then_some(path));
            }
        }
        let stamp = |path: String| (Stamp::of(&project.root.join(&path)), path);
        let stamps = paths.into_par_iter().filter(|path| is_inside(path)).map(stamp);
        Self(stamps.map(|(stamp, path)| (path, stamp)).collect())
    }
}

/// A path that leads out has never been followed.
fn is_inside(path: &str) -> bool {
    Utf8Path::new(path).components().all(|it| matches!(it, Utf8Component::Normal(_)))
}
