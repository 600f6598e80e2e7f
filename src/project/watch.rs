//! What a project looks like on disk, to see that it has changed.

use super::load::{CONFIGURATION, Project};
use camino::{Utf8Path, Utf8PathBuf};
use std::collections::BTreeMap;
use std::time::SystemTime;

/// When each file was last changed, and its size.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshot(BTreeMap<Utf8PathBuf, (Option<SystemTime>, u64)>);

/// Folders that no page, catalog or template comes from and that may be large.
const NEVER: &[&str] = &["node_modules", "target"];

impl Snapshot {
    /// The files of a project as they are now: all but hidden ones and the output. A project that cannot be read has
    /// its configuration alone.
    pub fn take(root: &Utf8Path, project: Option<&Project>) -> Self {
        let mut snapshot = Self::default();
        let Some(project) = project else {
            snapshot.add(root.join(CONFIGURATION));
            return snapshot;
        };
        let out = root.join(&project.configuration.book.output);
        snapshot.folder(root, &out, 0);
        snapshot
    }

    fn folder(&mut self, folder: &Utf8Path, out: &Utf8Path, depth: usize) {
        for entry in folder.read_dir_utf8().into_iter().flatten().filter_map(Result::ok) {
            let (name, path) = (entry.file_name(), entry.path());
            if name.starts_with('.') || NEVER.contains(&name) || path == out {
                continue;
            }
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && depth < 32 => self.folder(path, out, depth + 1),
                Ok(kind) if kind.is_dir() => {}
                _ => self.add(path.to_owned()),
            }
        }
    }

    fn add(&mut self, path: Utf8PathBuf) {
        if let Ok(metadata) = std::fs::metadata(&path) {
            self.0.insert(path, (metadata.modified().ok(), metadata.len()));
        }
    }
}
