//! What a build reads of a project, and whether that is still as it was.

use super::content::files_below;
use super::load::{CONFIGURATION, Project};
use super::stamp::Stamp;
use camino::{Utf8Component, Utf8Path};
use polypress_model::{SourcePath, fingerprint};
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
#[derive(Debug, Serialize, Deserialize)]
pub struct Inputs {
    looked_for: BTreeSet<String>,
    /// The stamps of everything but the catalogs, as a fingerprint.
    pages: String,
    /// The stamps of the catalogs, as a fingerprint.
    catalogs: String,
    /// When any of it was last changed, by the clock of the disk.
    #[serde(skip)]
    time: i64,
}

/// Paths with their stamps.
struct Stamps(BTreeMap<String, Option<Stamp>>);

impl Inputs {
    /// What a build of the project that is over has read, as it is now; `None` where that cannot be said.
    pub fn of(project: &Project) -> Option<Self> {
        let looked_for = project.looked_for.paths();
        let (pages, catalogs) = (Stamps::of_pages(project, &looked_for), Stamps::of_catalogs(project));
        let time = pages.0.values().chain(catalogs.0.values()).flatten().map(Stamp::time).max()?;
        Some(Self { looked_for, pages: fingerprint(&pages.0)?, catalogs: fingerprint(&catalogs.0)?, time })
    }

    /// Whether all of it is as it was, and nothing new is there that a build would read.
    pub fn hold(&self, project: &Project) -> bool {
        // Pages are few beside their translations, and mostly it is they that have changed.
        fingerprint(&Stamps::of_pages(project, &self.looked_for).0).as_ref() == Some(&self.pages)
            && fingerprint(&Stamps::of_catalogs(project).0).as_ref() == Some(&self.catalogs)
    }

    /// Whether something was changed, or came, or went since this time by the clock of the disk, before it was stamped.
    pub fn changed_since(&self, time: i64) -> bool {
        self.time >= time
    }
}

impl Stamps {
    /// Those of the configuration, the pages and what else was looked for.
    fn of_pages(project: &Project, looked_for: &BTreeSet<String>) -> Self {
        let content = &project.configuration.book.content;
        // Of other files in the content folder those that pages show were looked for.
        let mut paths = below(project, content, |path| path.ends_with(".md"));
        paths.extend(looked_for.iter().cloned().chain([CONFIGURATION.to_owned()]));
        Self::of(project, paths)
    }

    fn of_catalogs(project: &Project) -> Self {
        Self::of(project, below(project, &project.configuration.book.catalogs, |_| true))
    }

    fn of(project: &Project, paths: BTreeSet<String>) -> Self {
        // A path that leads out has never been followed.
        let is_inside =
            |path: &String| Utf8Path::new(path).components().all(|it| matches!(it, Utf8Component::Normal(_)));
        let stamp = |path: String| (Stamp::of(&project.root.join(&path)), path);
        let stamps = paths.into_par_iter().filter(is_inside).map(stamp);
        Self(stamps.map(|(stamp, path)| (path, stamp)).collect())
    }
}

/// The files below a folder that are read, and the folders that any file lies in.
fn below(project: &Project, folder: &str, is_read: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    // What is wrong with the folders is said by those who read the files.
    for file in files_below(project, folder, &mut Vec::new()) {
        let path = format!("{folder}/{}", file.path);
        let mut above = Utf8Path::new(&path).parent().filter(|above| *above != "");
        while let Some(new) = above.filter(|above| !paths.contains(above.as_str())) {
            paths.insert(new.to_string());
            above = new.parent().filter(|above| *above != "");
        }
        paths.extend(is_read(&path).then_some(path));
    }
    paths
}
