//! Seals: how to see, mostly without reading it, that a file is still as it was written.

use crate::project::{Stamp, sha256};
use camino::{Utf8Path, Utf8PathBuf};
use polypress_model::RelativePath;
use serde::{Deserialize, Serialize};

/// A file of the output folder as it was written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Seal {
    path: String,
    sha256: String,
    stamp: Stamp,
    /// A moment before the stamp was taken, by the clock of the disk.
    time: i64,
}

impl Seal {
    /// Seals the file of this path below `out`, if it has this hash; `time` is now.
    pub(super) fn new(out: &Utf8Path, path: &str, sha256: String, time: i64) -> Option<Self> {
        let file = place(out, path)?;
        // Another build may write the same file meanwhile: the stamp comes first, so that it is no newer than the bytes.
        let stamp = Stamp::of(&file)?;
        is_of(&file, &sha256).then(|| Self { path: path.to_owned(), sha256, stamp, time })
    }

    /// The file, sealed again now.
    pub(super) fn renewed(self, out: &Utf8Path, time: i64) -> Option<Self> {
        Self::new(out, &self.path, self.sha256, time)
    }

    /// Path and hash of the file.
    pub(super) fn file(&self) -> (&str, &str) {
        (&self.path, &self.sha256)
    }

    /// Whether the stamp alone tells: the clock of the disk has ticked between the last change and the sealing, so that
    /// every change after it has a later time.
    pub(super) fn is_firm(&self) -> bool {
        self.stamp.time() < self.time
    }

    /// Whether the file is as it was.
    pub(super) fn holds(&self, out: &Utf8Path) -> bool {
        let Some(file) = place(out, &self.path) else { return false };
        Stamp::of(&file) == Some(self.stamp) && (self.is_firm() || is_of(&file, &self.sha256))
    }
}

/// Where a file of this path is; `None` for one that would lead out of the folder.
pub(super) fn place(out: &Utf8Path, path: &str) -> Option<Utf8PathBuf> {
    RelativePath::new(path).map(|path| out.join(path.as_str()))
}

fn is_of(file: &Utf8Path, hash: &str) -> bool {
    std::fs::read(file).is_ok_and(|bytes| sha256(&bytes) == hash)
}
