//! Seeing that a project has changed on disk.

use super::load::{CONFIGURATION, Project};
use camino::{Utf8Path, Utf8PathBuf};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
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

/// Whether nothing of this name is looked at.
fn is_passed_over(name: &str) -> bool {
    name.starts_with('.') || NEVER.contains(&name)
}

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

    /// Looks at these files alone, as long as nothing but files of known folders has changed. Whether any of them is
    /// another than it was; `None` where everything must be looked at.
    pub fn look_at(&mut self, paths: &BTreeSet<Utf8PathBuf>) -> Option<bool> {
        let mut has_changed = false;
        for path in paths {
            let is_of_a_folder = path.parent().is_some_and(|folder| self.folders.contains(folder));
            if !is_of_a_folder || path.file_name().is_none_or(is_passed_over) {
                continue;
            }
            if self.folders.contains(path) || path.is_dir() {
                return None;
            }
            let before = self.files.remove(path);
            self.add(path.clone());
            has_changed |= self.files.get(path) != before.as_ref();
        }
        Some(has_changed)
    }

    fn folder(&mut self, folder: &Utf8Path, out: &Utf8Path, depth: usize) {
        self.folders.insert(folder.to_owned());
        for entry in folder.read_dir_utf8().into_iter().flatten().filter_map(Result::ok) {
            let (name, path) = (entry.file_name(), entry.path());
            if is_passed_over(name) || path == out {
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
    told: Receiver<Vec<PathBuf>>,
    folders: BTreeSet<Utf8PathBuf>,
}

impl Watcher {
    /// Watches nothing yet.
    pub fn new() -> Self {
        let (sender, told) = channel();
        let tell = move |event: notify::Result<Event>| {
            if let Some(event) = event.ok().filter(|event| !event.kind.is_access()) {
                // What changed may have been lost with the rest of what was to be told.
                let paths = if event.need_rescan() { Vec::new() } else { event.paths };
                // Nobody listens any more when the program ends.
                let _ = sender.send(paths);
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

    /// Returns when something may have changed. `look` is how long it takes to look at everything.
    pub fn wait(&self, look: Duration) -> Told {
        let Some(system) = &self.system else {
            std::thread::sleep(PAUSE.max(look * SHARE));
            return Told::Nothing;
        };
        let Ok(first) = system.told.recv_timeout(TRUST) else { return Told::Nothing };
        let more = std::iter::from_fn(|| system.told.recv_timeout(QUIET).ok()).take(MOST_TOLD);
        let told: Vec<Vec<PathBuf>> = std::iter::once(first).chain(more).collect();
        let is_named = told.iter().all(|paths| !paths.is_empty());
        let paths = told.into_iter().flatten().map(Utf8PathBuf::try_from).collect::<Result<_, _>>();
        paths.ok().filter(|_| is_named).map_or(Told::Something, Told::Changed)
    }
}

/// What the system told of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// Of nothing.
    Nothing,
    /// Of changes somewhere.
    Something,
    /// Of changes to these files and folders.
    Changed(BTreeSet<Utf8PathBuf>),
}

impl Default for Watcher {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, Utf8PathBuf) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = Utf8PathBuf::from_path_buf(folder.path().canonicalize().expect("it")).expect("UTF-8");
        (folder, root)
    }

    fn look(root: &Utf8Path) -> Snapshot {
        let mut snapshot = Snapshot::default();
        snapshot.folder(root, &root.join("dist"), 0);
        snapshot
    }

    #[test]
    fn a_change_is_told_in_old_folders_and_new_ones() {
        let (_folder, root) = folder();
        let look = || look(&root);
        let mut watcher = Watcher::new();
        let mut before = look();
        assert!(watcher.watch(&before));
        for (folder, file) in [("", "a.md"), ("deep", "deep/b.md")] {
            std::fs::create_dir_all(root.join(folder)).expect("made");
            watcher.watch(&look());
            std::fs::write(root.join(file), "tea").expect("written");
            // Where the system tells of nothing, looking is all there is.
            let told = watcher.wait(Duration::ZERO);
            assert!(told != Told::Nothing || watcher.system.is_none());
            let now = look();
            assert_ne!(now, before);
            before = now;
        }
    }

    #[test]
    fn to_look_at_what_has_changed_is_to_look_at_everything() {
        let (_folder, root) = folder();
        let look = || look(&root);
        let place = |name: &str| root.join(name);
        std::fs::create_dir_all(place("dist")).expect("made");
        std::fs::write(place("a.md"), "tea").expect("written");
        let mut known = look();
        let mut see = |names: &[&str]| {
            let before = known.clone();
            let seen = known.look_at(&names.iter().map(|name| place(name)).collect());
            assert_eq!(seen.is_none_or(|has_changed| has_changed), look() != before, "{names:?}");
            assert!(seen.is_none() || known == look(), "{names:?}");
            known = look();
            seen
        };
        assert_eq!(see(&["a.md"]), Some(false));
        std::fs::write(place("a.md"), "green tea").expect("written");
        assert_eq!(see(&["a.md"]), Some(true));
        std::fs::write(place("b.md"), "tea").expect("written");
        std::fs::write(place(".b.md.swp"), "tea").expect("written");
        std::fs::write(place("dist/b.html"), "tea").expect("written");
        assert_eq!(see(&["b.md", ".b.md.swp", "dist/b.html"]), Some(true));
        std::fs::write(place(".b.md.swp"), "green tea").expect("written");
        assert_eq!(see(&[".b.md.swp"]), Some(false));
        std::fs::remove_file(place("b.md")).expect("removed");
        assert_eq!(see(&["b.md"]), Some(true));
        std::fs::create_dir(place("deep")).expect("made");
        assert_eq!(see(&["deep"]), None);
        std::fs::remove_dir(place("deep")).expect("removed");
        assert_eq!(see(&["deep"]), None);
    }
}
