//! Reading files of the project: never outside it.

use crate::project::content::FoundFile;
use crate::project::source::{SourceText, decode};
use camino::{Utf8Path, Utf8PathBuf};
use polypress_model::{Diagnostic, SourcePath};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::cell::RefCell;
use std::io::{self, Read};

/// Reads a text file of the project.
///
/// # Errors
/// A diagnostic: `file-unreadable`, `file-not-utf8` or `path-outside`.
pub(in crate::project) fn read_text(root: &Utf8Path, path: &SourcePath) -> Result<SourceText, Box<Diagnostic>> {
    let bytes = inside(root, path)?.and_then(std::fs::read).map_err(|error| unreadable(path, &error))?;
    decode(path, bytes).map(|text| SourceText::new(path.clone(), text))
}

/// Reads many text files of a folder of the project on all cores.
///
/// # Errors
/// As [`read_text`], for each.
pub(in crate::project) fn read_texts(
    root: &Utf8Path,
    folder: &str,
    files: &[&FoundFile],
) -> Vec<Result<String, Box<Diagnostic>>> {
    let read = |file: &&FoundFile| {
        let path = SourcePath::new(format!("{folder}/{}", file.path));
        decode(&path, read_found(root, &path, file.is_plain)?)
    };
    files.par_iter().map(read).collect()
}

/// Reads a file that a walk has found; one that is where its name says lies inside the project.
///
/// # Errors
/// A diagnostic: `file-unreadable` or `path-outside`.
pub(in crate::project) fn read_found(
    root: &Utf8Path,
    path: &SourcePath,
    is_plain: bool,
) -> Result<Vec<u8>, Box<Diagnostic>> {
    let found = if is_plain { Ok(root.join(path.as_str())) } else { inside(root, path)? };
    found.and_then(|found| read_small(&found)).map_err(|error| unreadable(path, &error))
}

/// Reads a file that is probably small: without asking for its length first, which takes as long as reading it.
fn read_small(path: &Utf8Path) -> io::Result<Vec<u8>> {
    thread_local! {
        static BUFFER: RefCell<Vec<u8>> = RefCell::new(vec![0; 64 * 1024]);
    }
    let mut file = std::fs::File::open(path)?;
    BUFFER.with_borrow_mut(|buffer| {
        let mut length = 0;
        while let Some(rest) = buffer.get_mut(length..).filter(|rest| !rest.is_empty()) {
            match file.read(rest) {
                Ok(0) => return Ok(buffer.get(..length).unwrap_or_default().to_vec()),
                Ok(count) => length += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        let mut bytes = buffer.clone();
        file.read_to_end(&mut bytes)?;
        Ok(bytes)
    })
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
pub(in crate::project) fn unreadable(path: &SourcePath, error: &io::Error) -> Box<Diagnostic> {
    let reason = match error.kind() {
        io::ErrorKind::NotFound => "it is not there, or links to nothing".to_owned(),
        io::ErrorKind::PermissionDenied => "you may not read it".to_owned(),
        _ => error.to_string(),
    };
    let span = SourceText::new(path.clone(), String::new()).span(0..0);
    let diagnostic = Diagnostic::error("file-unreadable", format!("{path} cannot be read: {reason}"));
    Box::new(diagnostic.at(span).hint("check its name and permissions"))
}
