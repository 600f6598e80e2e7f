//! Seeing that a project has changed on disk.

use super::load::{CONFIGURATION, Project};
use camino::{Utf8Path, Utf8PathBuf};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, SystemTime};

/// What a project looks like on disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshot {
    /// When each file was last changed, and its size.
    files: BTreeMap<Utf8PathBuf, (Option<SystemTime>, u64)>,
    folders: BTreeSet<Utf8PathBuf>,
}

/// Folders that no page, catalog or template comes from and that may be large.
const NEVER: &[&str] = &["node_modules", "target"];

impl Snapshot {
    /// The files of a project as they are now: all but hidden ones and the output. A project that cannot be read has
    /// its configuration alone.
    pub fn take(root: &Utf8Path, project: Option<&Project>) -> Self {
        let mut snapshot = Self::default();
        match project {
            Some(project) => snapshot.folder(root, &root.join(&project.configuration.book.output), 0),
            None => {
                snapshot.folders.insert(root.to_owned());
                snapshot.add(root.join(CONFIGURATION));
            }
        }
        snapshot
    }

    fn folder(&mut self, folder: &Utf8Path, out: &Utf8Path, depth: usize) {
        self.folders.insert(folder.to_owned());
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
            self.files.insert(path, (metadata.modified().ok(), metadata.len()));
        }
    }
}

/// Where the system tells of no changes: the least time between two looks at the disk, and how many times longer than
/// a look takes it may be.
const PAUSE: Duration = Duration::from_millis(40);
const SHARE: u32 = 15;

/// Where it does: as long as this, since it may miss some, such as those that another machine makes.
const TRUST: Duration = Duration::from_secs(2);

/// A program that saves a file makes several changes at once; they are over when nothing has been told for so long,
/// or when there are more than anybody waits for.
const QUIET: Duration = Duration::from_millis(8);
const MOST_TOLD: usize = 10_000;

/// Waits for changes below some folders.
pub struct Watcher {
    /// None where the system does not tell of changes, or can no more.
    system: Option<System>,
}

struct System {
    watcher: RecommendedWatcher,
    told: Receiver<()>,
    folders: BTreeSet<Utf8PathBuf>,
}

impl Watcher {
    /// Watches nothing yet.
    pub fn new() -> Self {
        let (sender, told) = channel();
        let tell = move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| !event.kind.is_access()) {
                // Nobody listens any more when the program ends.
                let _ = sender.send(());
            }
        };
        let watcher = notify::recommended_watcher(tell).ok();
        Self { system: watcher.map(|watcher| System { watcher, told, folders: BTreeSet::new() }) }
    }

    /// Watches the folders of a snapshot, and no others. Whether one of them is new: what changed in it before it was
    /// watched is to be looked for.
    pub fn watch(&mut self, snapshot: &Snapshot) -> bool {
        let Some(system) = &mut self.system else { return false };
        for gone in system.folders.difference(&snapshot.folders) {
            // One that is no longer there is watched no longer.
            let _ = system.watcher.unwatch(gone.as_std_path());
        }
        let new: Vec<_> = snapshot.folders.difference(&system.folders).collect();
        let mut watch = |folder: &&Utf8PathBuf| system.watcher.watch(folder.as_std_path(), RecursiveMode::NonRecursive);
        let is_watched = new.iter().all(|folder| watch(folder).is_ok() || !folder.is_dir());
        let is_new = !new.is_empty();
        system.folders.clone_from(&snapshot.folders);
        if !is_watched {
            self.system = None;
        }
        is_new
    }

    /// Returns when something may have changed. Whether the system told of it. `look` is how long it takes to see.
    pub fn wait(&self, look: Duration) -> bool {
        let Some(system) = &self.system else {
            std::thread::sleep(PAUSE.max(look * SHARE));
            return false;
        };
        let is_told = system.told.recv_timeout(TRUST).is_ok();
        let more = (0..MOST_TOLD).take_while(|_| is_told && system.told.recv_timeout(QUIET).is_ok());
        more.for_each(drop);
        is_told
    }
}

impl Default for Watcher {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_told_in_old_folders_and_new_ones() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = Utf8PathBuf::from_path_buf(folder.path().canonicalize().expect("it")).expect("UTF-8");
        let look = || {
            let mut snapshot = Snapshot::default();
            snapshot.folder(&root, &root.join("dist"), 0);
            snapshot
        };
        let mut watcher = Watcher::new();
        let mut before = look();
        assert!(watcher.watch(&before));
        for (folder, file) in [("", "a.md"), ("deep", "deep/b.md")] {
            std::fs::create_dir_all(root.join(folder)).expect("made");
            watcher.watch(&look());
            std::fs::write(root.join(file), "tea").expect("written");
            // Where the system tells of nothing, looking is all there is.
            assert!(watcher.wait(Duration::ZERO) || watcher.system.is_none());
            let now = look();
            assert_ne!(now, before);
            before = now;
        }
    }
}
