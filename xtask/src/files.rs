//! Files and folders.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Removes a folder with all that is in it, if it is there.
///
/// # Errors
/// When the disk refuses.
pub(crate) fn remove(folder: &Path) -> Result<(), String> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(format!("{}: {error}", folder.display())),
        _ => Ok(()),
    }
}

/// What is in a folder, sorted by name; nothing if there is no such folder.
pub(crate) fn entries(directory: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(directory).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// The last part of a path.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// All files below a folder, each folder's own first.
pub(crate) fn all_files_below(directory: &Path) -> Vec<PathBuf> {
    let (folders, mut found): (Vec<_>, Vec<_>) = entries(directory).into_iter().partition(|path| path.is_dir());
    found.extend(folders.iter().flat_map(|folder| all_files_below(folder)));
    found
}

/// Those of them with this extension.
pub(crate) fn files_below(directory: &Path, extension: &str) -> Vec<PathBuf> {
    all_files_below(directory).into_iter().filter(|path| has_extension(path, extension)).collect()
}

/// Whether the name of a file ends in this extension.
pub(crate) fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|own| own == extension)
}
