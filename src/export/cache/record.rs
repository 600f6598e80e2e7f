//! Records: a file for each job and each build, which the next of the kind takes the place of.

use super::seal::Seal;
use super::{Cache, FOLDER, Key};
use crate::project::{Stamp, files};
use camino::{Utf8Path, Utf8PathBuf};
use polypress_model::SourcePath;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// How many bytes all records may have; those that were written longest ago go first.
const MOST_BYTES: u64 = 64 << 20;

/// What is kept of a job or a build.
#[derive(Serialize, Deserialize)]
pub(super) struct Record<T> {
    /// What it was made of, as a fingerprint.
    made_of: String,
    /// What it wrote.
    pub(super) files: Vec<Seal>,
    pub(super) content: T,
}

impl Cache {
    /// What was kept under this key; `None` unless it was made of the same and all its files are as they were.
    pub(super) fn recall<T: DeserializeOwned>(&self, out: &Utf8Path, key: &Key) -> Option<Record<T>> {
        let path = files::inside(&self.root, &SourcePath::new(place(&key.file))).ok()?.ok()?;
        std::fs::metadata(&path).ok().filter(|found| found.is_file() && found.len() <= MOST_BYTES)?;
        let record: Record<T> = serde_json::from_slice(&std::fs::read(path).ok()?).ok()?;
        let holds = record.made_of == key.made_of && record.files.iter().all(|seal| seal.holds(out));
        holds.then_some(record)
    }

    /// Keeps something. That the disk refuses is no error: the next build does the same work again.
    pub(super) fn keep<T: Serialize>(&self, key: Key, files: Vec<Seal>, content: T) {
        let record = Record { made_of: key.made_of, files, content };
        if let Ok(record) = serde_json::to_vec(&record)
            && files::write(&self.root, &place(&key.file), &record).is_ok()
        {
            remove_oldest(&self.root.join(FOLDER), MOST_BYTES, |_| false);
        }
    }
}

/// Removes files of a folder until they have no more than so many bytes, those first that were written longest ago;
/// none that is `needed`.
pub(super) fn remove_oldest(folder: &Utf8Path, most_bytes: u64, needed: impl Fn(&Utf8Path) -> bool) {
    let entries = folder.read_dir_utf8().into_iter().flatten().filter_map(Result::ok);
    let stamped = |path: Utf8PathBuf| std::fs::symlink_metadata(&path).ok().map(|found| (found, path));
    let files = entries.filter_map(|entry| stamped(entry.into_path())).filter(|(found, _)| !found.is_dir());
    let mut files: Vec<_> = files.map(|(found, path)| (Stamp::new(&found).time(), found.len(), path)).collect();
    files.sort();
    let mut bytes: u64 = files.iter().map(|(_, length, _)| length).sum();
    for (_, length, path) in files.into_iter().filter(|(_, _, path)| !needed(path)) {
        if bytes <= most_bytes {
            break;
        }
        // What cannot be removed is in nobody's way.
        let _ = std::fs::remove_file(path);
        bytes -= length;
    }
}

fn place(file: &str) -> String {
    format!("{FOLDER}/{file}.json")
}

/// The time by the clock of the disk that the project lies on, in nanoseconds since 1970.
pub(super) fn now(root: &Utf8Path) -> Option<i64> {
    let folder = files::inside(root, &SourcePath::new(FOLDER)).ok()?.ok()?;
    let probe = tempfile::Builder::new().prefix(".now-").tempfile_in(folder).ok()?;
    Some(Stamp::new(&probe.as_file().metadata().ok()?).time())
}
