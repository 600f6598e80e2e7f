//! Projects given by hand: polypress built to work on them, and copies of them that it may write to.

use crate::files::{entries, has_extension, name_of, remove};
use crate::process::{command, run, succeed};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Builds polypress as it is released.
///
/// # Errors
/// When it does not compile.
pub(crate) fn build_polypress() -> Result<(), String> {
    let mut cargo = command(env!("CARGO"));
    cargo.args(["build", "--release", "--package", "polypress"]).current_dir(crate::repository());
    succeed(&mut cargo).map(|_| ())
}

/// The program that [`build_polypress`] builds.
pub(crate) fn polypress() -> PathBuf {
    crate::repository().join("target/release/polypress")
}

/// A copy of a project.
pub(crate) struct Copied {
    /// The name of the original's folder.
    pub(crate) name: String,
    pub(crate) folder: PathBuf,
}

impl Copied {
    /// The locales that an mdBook has PO files for, in `po/`.
    pub(crate) fn po_locales(book: &Path) -> Vec<String> {
        let files = entries(&book.join("po")).into_iter().filter(|file| has_extension(file, "po"));
        files.map(|file| name_of(&file.with_extension(""))).collect()
    }

    /// Imports the translations of `po/<locale>.po`.
    ///
    /// # Errors
    /// When polypress cannot read them. Findings in the translations are no failure.
    pub(crate) fn import_po(&self, locale: &str) -> Result<(), String> {
        let file = self.folder.join("po").join(format!("{locale}.po"));
        let mut import = command(polypress());
        import.arg("--project").arg(&self.folder).args(["import-translations", "--locale", locale, "--from"]);
        let done = run(import.arg(&file))?;
        let is_done = matches!(done.code, Some(0 | 1));
        is_done.then_some(()).ok_or_else(|| format!("{} was not taken over:\n{}", file.display(), done.last_words()))
    }
}

/// A new copy of a project, `target/<chore>/<name>/project`, so that the original is never written to. An mdBook becomes
/// a project of polypress, to be translated into `locales`.
///
/// # Errors
/// When there is no such folder, it cannot be copied, or it is neither kind of project.
pub(crate) fn take_over(original: &Path, chore: &str, locales: &[String]) -> Result<Copied, String> {
    let original = original.canonicalize().map_err(|error| format!("{}: {error}", original.display()))?;
    let name = name_of(&original);
    let folder = crate::repository().join("target").join(chore).join(&name).join("project");
    remove(&folder)?;
    copy(&original, &folder, true).map_err(|error| format!("{} cannot be copied: {error}", original.display()))?;
    if !folder.join("polypress.toml").is_file() {
        let mut init = command(polypress());
        init.arg("init").arg(&folder).args(["--from", "mdbook"]);
        if !locales.is_empty() {
            init.arg("--locales").arg(locales.join(","));
        }
        let made = run(&mut init)?;
        // With findings in the pages `init` ends with 1 and has made a project all the same.
        if !matches!(made.code, Some(0 | 1)) || !folder.join("polypress.toml").is_file() {
            return Err(format!("{} cannot be taken over:\n{}", original.display(), made.last_words()));
        }
    }
    Ok(Copied { name, folder })
}

/// As [`take_over`], with the translations that an mdBook has in `po/`, in step with the pages; and their locales.
///
/// # Errors
/// As [`take_over`], and when there are no translations or they cannot be imported.
pub(crate) fn take_over_translated(original: &Path, chore: &str) -> Result<(Copied, Vec<String>), String> {
    let locales = Copied::po_locales(original);
    if locales.is_empty() {
        return Err("there are no .po files in po/".to_owned());
    }
    let project = take_over(original, chore, &locales)?;
    locales.iter().try_for_each(|locale| project.import_po(locale))?;
    let updated = run(command(polypress()).arg("--project").arg(&project.folder).arg("update"))?;
    let is_done = matches!(updated.code, Some(0 | 1));
    is_done.then_some((project, locales)).ok_or_else(|| updated.last_words())
}

/// Copies what makes a project: neither hidden files nor, at its root, what builds have left there.
fn copy(from: &Path, to: &Path, is_root: bool) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (name, kind) = (entry.file_name(), entry.file_type()?);
        let is_made = is_root && ["target", "dist"].iter().any(|made| name == *made);
        if is_made || name.as_encoded_bytes().starts_with(b".") {
            continue;
        }
        let copy_of = to.join(&name);
        if kind.is_dir() {
            copy(&entry.path(), &copy_of, false)?;
        } else if entry.path().is_file() {
            // The bytes alone: a copy of a file that may not be written would be one.
            fs::write(copy_of, fs::read(entry.path())?)?;
        }
    }
    Ok(())
}
