//! Seals: how to see, mostly without reading it, that a file is still as it was written.

use crate::project::Stamp;
use camino::{Utf8Path, Utf8PathBuf};
use polypress_model::{RelativePath, sha256};
use serde::{Deserialize, Serialize};

/// A file of the output folder as it was written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Seal {
    path: String,
    sha256: String,
    /// The stamp that the file had when it was written: no other file has it, whoever writes to the same path.
    stamp: Stamp,
    /// When it was sealed, by the clock of the disk.
    time: i64,
}

impl Seal {
    /// Seals the file of this path that was written with this stamp and hash; `time` is now.
    pub(super) fn new(path: String, sha256: String, stamp: Stamp, time: i64) -> Self {
        Self { path, sha256, stamp, time }
    }

    /// The file, sealed again now, if it still is what it was.
    pub(super) fn renewed(self, out: &Utf8Path, time: i64) -> Option<Self> {
        let file = place(out, &self.path)?;
        let is_same = Stamp::of(&file)? == self.stamp && is_of(&file, &self.sha256);
        is_same.then_some(Self { time, ..self })
    }

    /// Path and hash of the file.
    pub(super) fn file(&self) -> (&str, &str) {
        (&self.path, &self.sha256)
    }

    /// Whether the stamp alone tells: the clock of the disk has ticked between writing and sealing, so that every change
    /// since then has a later time.
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
