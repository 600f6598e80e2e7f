//! A project for a test: files in a temporary folder, and the program run on it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A project in a temporary folder, which goes with it.
pub(crate) struct TestProject {
    folder: tempfile::TempDir,
}

/// How a run ended.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl TestProject {
    /// A project of these files.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let project = Self { folder: tempfile::tempdir().expect("a temporary folder") };
        files.iter().for_each(|(path, text)| project.write(path, text.as_bytes()));
        project
    }

    /// Two pages and French beside English, in step.
    pub(crate) fn two_pages() -> Self {
        let project = Self::new(&[
            ("polypress.toml", "[book]\ntitle = \"Tea\"\n\n[locales.fr]\n"),
            ("content/index.md", "# Tea\n\nPour the *water*. See [the pots](pots.md).\n"),
            ("content/pots.md", "# Pots\n\nA pot holds tea.\n\n![A pot](pot.svg)\n"),
            ("content/pot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>"),
        ]);
        let run = project.run(&["update"]);
        assert_eq!(run.status, 0, "{run:?}");
        project
    }

    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.root().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, bytes).expect("written");
    }

    pub(crate) fn read_bytes(&self, path: &str) -> Vec<u8> {
        std::fs::read(self.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub(crate) fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Runs polypress in the project's folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        run_in(self.root(), arguments)
    }

    /// The files below a folder of the project with their bytes.
    pub(crate) fn tree(&self, folder: &str) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(&self.root().join(folder), Path::new(""), &mut files);
        files
    }
}

/// A text must be what stands in this file below `tests/golden`; `POLYPRESS_UPDATE=1` writes it anew.
pub(crate) fn compare_golden(path: &str, text: &str) {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(path);
    if std::env::var_os("POLYPRESS_UPDATE").is_some() {
        std::fs::create_dir_all(golden.parent().expect("a folder")).expect("made");
        std::fs::write(&golden, text).expect("written");
    }
    let expected = std::fs::read_to_string(&golden).unwrap_or_else(|error| panic!("{}: {error}", golden.display()));
    assert!(text == expected, "{path} stands for something else than\n{text}");
}

/// Runs polypress in a folder.
pub(crate) fn run_in(folder: &Path, arguments: &[&str]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_polypress"));
    command.args(arguments).current_dir(folder).env_remove("SOURCE_DATE_EPOCH").env_remove("RUST_BACKTRACE");
    let Output { status, stdout, stderr } = command.output().expect("it runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Run { status: status.code().expect("a status"), stdout: text(stdout), stderr: text(stderr) }
}

fn collect(folder: &Path, below: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let (path, name) = (entry.path(), below.join(entry.file_name()));
        match path.is_dir() {
            true => collect(&path, &name, files),
            false => _ = files.insert(name, std::fs::read(&path).expect("read")),
        }
    }
}
