//! Chapters as they were laid out, each in a file that is named by what it was made of.

use super::FOLDER;
use super::record::remove_oldest;
use crate::project::files::{self, Folders};
use camino::{Utf8Path, Utf8PathBuf};
use polypress_model::{SourcePath, fingerprint, sha256};
use polypress_typeset::Memory;
use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many bytes chapters may have together: some 12,000 pages.
const MOST_BYTES: u64 = 256 << 20;

/// How many digits of a hash stand before what it is of.
const HASH: usize = 64;

/// The chapters that a project's cache holds, in the hands of one build.
#[derive(Debug)]
pub(super) struct Chapters {
    root: Utf8PathBuf,
    folders: Folders,
    program: String,
    used: Mutex<Used>,
}

/// What the build has recalled or kept.
#[derive(Debug, Default)]
struct Used {
    files: BTreeSet<String>,
    bytes: u64,
}

impl Chapters {
    /// Those of the project in this folder that this program has laid out.
    pub(super) fn new(root: &Utf8Path, program: String) -> Self {
        Self { root: root.to_owned(), folders: Folders::new(root), program, used: Mutex::default() }
    }

    /// Removes chapters that the build had no use for where there are too many, those written longest ago first.
    pub(super) fn make_room(&self) {
        let used = self.used();
        let is_used = |path: &Utf8Path| path.file_name().is_some_and(|name| used.files.contains(name));
        if let Ok(Ok(folder)) = files::inside(&self.root, &SourcePath::new(folder())) {
            remove_oldest(&folder, MOST_BYTES, is_used);
        }
    }

    fn name(&self, key: &str) -> Option<String> {
        fingerprint(&(&self.program, key))
    }

    fn used(&self) -> MutexGuard<'_, Used> {
        self.used.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Used {
    /// Whether there is room for the file; if so, it is counted.
    fn has_room_for(&mut self, name: &str, bytes: u64) -> bool {
        let has_room = self.bytes + bytes <= MOST_BYTES;
        if has_room && self.files.insert(name.to_owned()) {
            self.bytes += bytes;
        }
        has_room
    }
}

impl Memory for Chapters {
    fn recall(&self, key: &str) -> Option<Vec<u8>> {
        let name = self.name(key)?;
        let path = self.root.join(place(&name));
        let length = std::fs::metadata(&path).ok().filter(std::fs::Metadata::is_file)?.len();
        if !self.used().has_room_for(&name, length) {
            return None;
        }
        let mut content = std::fs::read(path).ok()?;
        let rest = content.split_off(content.len().min(HASH));
        (content == sha256(&rest).as_bytes()).then_some(rest)
    }

    /// That the disk refuses is no error: the next build does the same work again.
    fn keep(&self, key: &str, content: &[u8]) {
        let Some(name) = self.name(key) else { return };
        if self.used().has_room_for(&name, (HASH + content.len()) as u64) {
            let _ = self.folders.write(&place(&name), &[sha256(content).as_bytes(), content].concat());
        }
    }
}

fn folder() -> String {
    format!("{FOLDER}/chapters")
}

fn place(name: &str) -> String {
    format!("{}/{name}", folder())
}
