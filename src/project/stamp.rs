//! What the disk says of a file without reading it.

use camino::Utf8Path;
use serde::{Deserialize, Serialize};
use std::fs::Metadata;
use std::time::{SystemTime, UNIX_EPOCH};

/// Size, times and identity of a file or folder. What keeps its stamp has not changed, unless it was written twice
/// within a tick of the disk's clock, or somebody has set the times by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    size: u64,
    /// When the content was last changed, in nanoseconds since 1970.
    modified: i64,
    /// When anything of it was last changed, its name and rights too; 0 where the disk does not say.
    changed: i64,
    /// Its number on the disk; 0 where it has none.
    inode: u64,
}

impl Stamp {
    /// The stamp of what lies here, by way of links; `None` where nothing does.
    pub fn of(path: &Utf8Path) -> Option<Self> {
        std::fs::metadata(path).ok().map(|metadata| Self::new(&metadata))
    }

    /// The stamp out of what the disk says.
    pub fn new(metadata: &Metadata) -> Self {
        let modified = metadata.modified().map_or(i64::MAX, nanoseconds);
        let (changed, inode) = identity(metadata);
        Self { size: metadata.len(), modified, changed, inode }
    }

    /// When it was last changed, in nanoseconds since 1970, by the clock of the disk.
    pub fn time(&self) -> i64 {
        self.modified.max(self.changed)
    }
}

fn nanoseconds(time: SystemTime) -> i64 {
    let nanoseconds = |length: std::time::Duration| i64::try_from(length.as_nanos()).unwrap_or(i64::MAX);
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => nanoseconds(after),
        Err(before) => -nanoseconds(before.duration()),
    }
}

#[cfg(unix)]
fn identity(metadata: &Metadata) -> (i64, u64) {
    use std::os::unix::fs::MetadataExt;
    let changed = metadata.ctime().saturating_mul(1_000_000_000).saturating_add(metadata.ctime_nsec());
    (changed, metadata.ino())
}

#[cfg(not(unix))]
fn identity(_: &Metadata) -> (i64, u64) {
    (0, 0)
}
