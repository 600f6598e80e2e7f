//! Files that were being written when a run was ended.

use super::write::TEMPORARY;
use camino::Utf8Path;
use polypress_model::SourcePath;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

/// What runs that were ended while they wrote have left below the folders of a project, noted by whoever walks them.
#[derive(Clone, Debug, Default)]
pub struct Leftovers(Arc<Mutex<BTreeSet<SourcePath>>>);

impl Leftovers {
    /// Whether a file of this name was being written.
    pub(in crate::project) fn is_one(name: &str) -> bool {
        name.starts_with(TEMPORARY)
    }

    /// Notes one, by its path relative to the project.
    pub(in crate::project) fn note(&self, path: SourcePath) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path);
    }

    /// Removes them. That something is gone or cannot be removed is no error: nobody reads these files.
    pub fn remove(&self, root: &Utf8Path) {
        for path in std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner)) {
            let _ = std::fs::remove_file(root.join(path.as_str()));
        }
    }
}
