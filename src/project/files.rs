//! Reading and writing files of the project: never outside it, never half, never for nothing.

use super::source::{SourceText, decode};
use camino::{Utf8Path, Utf8PathBuf};
use polypress_model::{Diagnostic, SourcePath};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeSet;
use std::io::{self, Write};

/// Reads a text file of the project.
///
/// # Errors
/// A diagnostic: `file-unreadable`, `file-not-utf8` or `path-outside`.
pub(super) fn read_text(root: &Utf8Path, path: &SourcePath) -> Result<SourceText, Box<Diagnostic>> {
    let bytes = inside(root, path)?.and_then(std::fs::read).map_err(|error| unreadable(path, &error))?;
    decode(path, bytes)
}

/// Reads many text files of the project on all cores.
///
/// # Errors
/// As [`read_text`], for each.
pub(super) fn read_texts<'p>(
    root: &Utf8Path,
    paths: impl Iterator<Item = &'p SourcePath>,
) -> Vec<Result<String, Box<Diagnostic>>> {
    let paths: Vec<&SourcePath> = paths.collect();
    // Where a folder lies is asked once, not for each of its files.
    let parent = |path: &SourcePath| path.as_str().rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let folders: BTreeSet<String> = paths.iter().map(|path| parent(path)).collect();
    let plain: BTreeSet<String> = folders.into_iter().filter(|folder| is_plain(root, folder)).collect();
    let read = |path: &&SourcePath| {
        let place = root.join(path.as_str());
        let is_file = || std::fs::symlink_metadata(&place).is_ok_and(|found| found.is_file());
        if plain.contains(&parent(path)) && is_file() {
            let bytes = std::fs::read(&place).map_err(|error| unreadable(path, &error))?;
            return decode(path, bytes).map(|source| source.text);
        }
        read_text(root, path).map(|source| source.text)
    };
    paths.par_iter().map(read).collect()
}

/// Whether a folder of the project is where its name says, without links.
fn is_plain(root: &Utf8Path, folder: &str) -> bool {
    let place = root.join(folder);
    let is_below = !place.components().any(|part| part == camino::Utf8Component::ParentDir);
    is_below && place.canonicalize_utf8().is_ok_and(|real| real == place)
}

/// The real place of a file of the project.
///
/// # Errors
/// A diagnostic `path-outside` where `..` or a symbolic link leads out of the project; inside, what the disk says.
pub fn inside(root: &Utf8Path, path: &SourcePath) -> Result<io::Result<Utf8PathBuf>, Box<Diagnostic>> {
    let outside = || {
        let message = format!("{path} leads out of the project");
        Box::new(Diagnostic::error("path-outside", message).hint("copy the file into the project"))
    };
    let joined = root.join(path.as_str());
    if joined.components().any(|part| part == camino::Utf8Component::ParentDir) || !joined.starts_with(root) {
        return Err(outside());
    }
    match joined.canonicalize_utf8() {
        Ok(real) if real.starts_with(root) => Ok(Ok(real)),
        Ok(_) => Err(outside()),
        Err(error) => Ok(Err(error)),
    }
}

/// What is said of a file that the disk does not give.
pub(super) fn unreadable(path: &SourcePath, error: &io::Error) -> Box<Diagnostic> {
    let reason = match error.kind() {
        io::ErrorKind::NotFound => "it is not there, or links to nothing".to_owned(),
        io::ErrorKind::PermissionDenied => "you may not read it".to_owned(),
        _ => error.to_string(),
    };
    let span = SourceText::new(path.clone(), String::new()).span(0..0);
    let diagnostic = Diagnostic::error("file-unreadable", format!("{path} cannot be read: {reason}"));
    Box::new(diagnostic.at(span).hint("check its name and permissions"))
}

/// Writes a file unless it has these bytes already, by way of a temporary file beside it, so that nobody ever sees
/// half a file. Returns whether it was written.
///
/// # Errors
/// When the path would lead out of `root`, by symbolic links too, or the disk refuses.
pub fn write(root: &Utf8Path, path: &str, bytes: &[u8]) -> io::Result<bool> {
    let target = writable(root, path)?;
    if std::fs::read(&target).is_ok_and(|present| present == bytes) {
        return Ok(false);
    }
    replace(&target, |file| file.write_all(bytes))?;
    Ok(true)
}

/// Removes a file of the project; that it is gone already is no error. Folders that it leaves empty go too.
///
/// # Errors
/// When the path would lead out of `root`, by symbolic links too, or the disk refuses.
pub fn remove(root: &Utf8Path, path: &str) -> io::Result<()> {
    let target = writable(root, path)?;
    match std::fs::remove_file(&target) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut folder = target.parent();
    while let Some(empty) = folder.filter(|folder| *folder != root) {
        // A folder that still holds something stays.
        folder = std::fs::remove_dir(empty).ok().and_then(|()| empty.parent());
    }
    Ok(())
}

/// Where a file of this relative path may be written; its folder is made.
///
/// # Errors
/// As for [`write()`].
fn writable(root: &Utf8Path, path: &str) -> io::Result<Utf8PathBuf> {
    let refused = || io::Error::new(io::ErrorKind::PermissionDenied, format!("{path} leads out of {root}"));
    let target = root.join(polypress_model::RelativePath::new(path).ok_or_else(refused)?.as_str());
    let folder = target.parent().ok_or_else(refused)?;
    std::fs::create_dir_all(folder)?;
    let (real_root, real_folder) = (root.canonicalize_utf8()?, folder.canonicalize_utf8()?);
    if !real_folder.starts_with(real_root) {
        return Err(refused());
    }
    Ok(target)
}

/// How the names of files begin that are being written.
const TEMPORARY: &str = ".polypress-";

/// Removes what runs that were ended while they wrote have left below a folder of the project. That something is gone
/// or cannot be removed is no error: nobody reads these files.
pub fn remove_leftovers(root: &Utf8Path, folder: &str) {
    let Ok(Ok(folder)) = inside(root, &SourcePath::new(folder)) else { return };
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir_utf8().into_iter().flatten().flatten() {
            match entry.file_type() {
                // Never through links.
                Ok(kind) if kind.is_dir() => folders.push(entry.into_path()),
                Ok(kind) if kind.is_file() && entry.file_name().starts_with(TEMPORARY) => {
                    let _ = std::fs::remove_file(entry.path());
                }
                _ => {}
            }
        }
    }
}

/// Puts a new file in the place of `target` in one step, once `fill` has written it whole.
///
/// # Errors
/// When the disk refuses; `target` is as it was then.
fn replace(target: &Utf8Path, fill: impl FnOnce(&mut std::fs::File) -> io::Result<()>) -> io::Result<()> {
    let folder = target.parent().unwrap_or(Utf8Path::new("."));
    let mut temporary = tempfile::Builder::new().prefix(TEMPORARY).tempfile_in(folder)?;
    fill(temporary.as_file_mut())?;
    open_to_all(temporary.as_file())?;
    temporary.persist(target).map_err(|error| error.error)?;
    Ok(())
}

/// A temporary file is its owner's alone; output is as readable as any file that the user makes.
#[cfg(unix)]
fn open_to_all(file: &std::fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn open_to_all(_: &std::fs::File) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, Utf8PathBuf) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = Utf8PathBuf::from_path_buf(folder.path().canonicalize().expect("it")).expect("UTF-8");
        (folder, root)
    }

    #[test]
    fn equal_bytes_are_not_written_again() {
        let (_folder, root) = folder();
        assert!(write(&root, "a/b.txt", b"one").expect("written"));
        assert!(!write(&root, "a/b.txt", b"one").expect("left alone"));
        assert!(write(&root, "a/b.txt", b"two").expect("written"));
    }

    #[cfg(unix)]
    #[test]
    fn no_path_leads_out() {
        let (_folder, root) = folder();
        let (_elsewhere, outside) = self::folder();
        std::fs::write(outside.join("secret.txt"), "secret").expect("written");
        std::os::unix::fs::symlink(&outside, root.join("link")).expect("linked");
        for path in ["../x", "/x", "link/x"] {
            assert!(write(&root, path, b"x").is_err(), "{path}");
        }
        for path in ["link/secret.txt", "../secret.txt"] {
            let error = read_text(&root, &SourcePath::new(path)).expect_err(path);
            assert_eq!(error.code.as_str(), "path-outside");
        }
    }
}
