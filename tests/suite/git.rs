//! A project under git in a temporary folder: real `git`, with no settings but these.

use crate::project::{TestProject, run_in};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A clone of a project.
pub(crate) struct Repository {
    root: PathBuf,
}

/// Whose lines stay where both sides have changed the same ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keep {
    Ours,
    Theirs,
    /// Ours, then theirs.
    Both,
    /// Nobody looks: the file is committed with git's markers in it.
    Markers,
}

impl Keep {
    /// The same, seen from the other side.
    pub(crate) fn turned(self) -> Self {
        match self {
            Self::Ours => Self::Theirs,
            Self::Theirs => Self::Ours,
            other => other,
        }
    }
}

impl Repository {
    /// The project in a new repository, with everything committed to `main`.
    pub(crate) fn new(project: &TestProject) -> Self {
        let repository = Self { root: project.root().to_owned() };
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository.commit();
        repository
    }

    /// One that is there already.
    pub(crate) fn at(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// A clone that knows nothing but the last commit.
    pub(crate) fn shallow_clone(&self, name: &str) -> Self {
        let url = format!("file://{}", self.root.display());
        self.git(&["clone", "--quiet", "--depth", "1", &url, name]);
        Self { root: self.root.join(name) }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Runs git, which has to succeed.
    pub(crate) fn git(&self, arguments: &[&str]) {
        let output = self.try_git(arguments);
        assert!(output.status.success(), "git {arguments:?}: {output:?}");
    }

    /// Runs git. Whether it succeeded, without conflict.
    pub(crate) fn is_clean(&self, arguments: &[&str]) -> bool {
        self.try_git(arguments).status.success()
    }

    fn try_git(&self, arguments: &[&str]) -> Output {
        let mut git = Command::new("git");
        for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            git.env_remove(variable);
        }
        git.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_EDITOR", "true");
        for role in ["AUTHOR", "COMMITTER"] {
            git.env(format!("GIT_{role}_NAME"), "Ann").env(format!("GIT_{role}_EMAIL"), "ann@example.org");
            git.env(format!("GIT_{role}_DATE"), "2026-01-01T00:00:00Z");
        }
        git.args(["-c", "commit.gpgsign=false", "-c", "gc.auto=0"]).args(arguments).current_dir(&self.root);
        git.output().expect("git is installed")
    }

    pub(crate) fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", "Change"]);
    }

    /// Runs `polypress update`, which has to succeed.
    pub(crate) fn update(&self) {
        let run = run_in(&self.root, &["update", "--quiet"]);
        assert_eq!(run.status, 0, "{run:?}");
    }

    /// Runs `polypress update`, which must have nothing left to do afterwards.
    pub(crate) fn settle(&self) {
        self.update();
        let run = run_in(&self.root, &["update", "--check", "--quiet"]);
        assert_eq!(run.status, 0, "{run:?}");
    }

    pub(crate) fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        std::fs::write(self.root.join(path), text).unwrap_or_else(|error| panic!("{path}: {error}"));
    }

    /// Replaces the one place in a file where a text stands.
    pub(crate) fn edit(&self, path: &str, before: &str, after: &str) {
        let text = self.read(path);
        assert_eq!(text.matches(before).count(), 1, "{before:?} in {path}:\n{text}");
        self.write(path, &text.replace(before, after));
    }

    /// Resolves all conflicts; `keep` says how, file by file.
    pub(crate) fn resolve(&self, keep: impl Fn(&str) -> Keep) {
        for path in self.conflicts() {
            self.write(&path, &resolved(&self.read(&path), keep(&path)));
        }
        self.git(&["add", "--all"]);
    }

    /// The files in conflict.
    pub(crate) fn conflicts(&self) -> Vec<String> {
        let output = self.try_git(&["diff", "--name-only", "--diff-filter=U"]);
        String::from_utf8(output.stdout).expect("UTF-8").lines().map(str::to_owned).collect()
    }

    /// The state line of a message in French, as its fields behind the id.
    pub(crate) fn record(&self, catalog: &str, id: &str) -> Vec<String> {
        let path = format!("locales/fr/state/{catalog}.tsv");
        let text = self.read(&path);
        let lines: Vec<_> = text.lines().filter_map(|line| line.strip_prefix(&format!("{id}\t"))).collect();
        let [line] = lines[..] else { panic!("{id} in {path}:\n{text}") };
        line.split('\t').map(str::to_owned).collect()
    }
}

/// The text with its conflicts resolved.
fn resolved(text: &str, keep: Keep) -> String {
    if keep == Keep::Markers {
        return text.to_owned();
    }
    let (mut kept, mut side) = (String::new(), None);
    for line in text.split_inclusive('\n') {
        match line.get(..7) {
            Some("<<<<<<<") => side = Some(Keep::Ours),
            Some("=======") if side.is_some() => side = Some(Keep::Theirs),
            Some(">>>>>>>") => side = None,
            _ if side.is_none_or(|side| keep == side || keep == Keep::Both) => kept.push_str(line),
            _ => {}
        }
    }
    kept
}
