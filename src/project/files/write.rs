//! Writing files of the project: never outside it, never half, never for nothing.

use crate::project::stamp::Stamp;
use camino::{Utf8Path, Utf8PathBuf};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read, Write};
use std::sync::{PoisonError, RwLock};

/// Writes a file unless it has these bytes already, by way of a temporary file beside it, so that nobody ever sees
/// half a file. Returns whether it was written.
///
/// # Errors
/// When the path would lead out of `root`, by symbolic links too, or the disk refuses.
pub fn write(root: &Utf8Path, path: &str, bytes: &[u8]) -> io::Result<bool> {
    Ok(Folders::new(root).write_changed(path, bytes)?.is_new)
}

/// What became of a file that was to have these bytes.
#[derive(Clone, Copy, Debug)]
pub struct Written {
    /// Whether it had others before.
    pub is_new: bool,
    /// Its stamp, that of the very file that has them: it is no newer than they are.
    pub stamp: Stamp,
}

/// Writes and removes many files of a project. Where a folder lies is asked once, not for each of its files.
#[derive(Debug)]
pub struct Folders {
    root: Utf8PathBuf,
    /// Those that are there and lie inside.
    known: RwLock<BTreeSet<String>>,
}

impl Folders {
    /// The folders below `root`.
    pub fn new(root: &Utf8Path) -> Self {
        Self { root: root.to_owned(), known: RwLock::default() }
    }

    /// Writes a file, whatever it holds today; else as [`write()`].
    ///
    /// # Errors
    /// As for [`write()`].
    pub fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        replace(&self.place(path)?, |file| file.write_all(bytes)).map(drop)
    }

    /// As [`write()`].
    ///
    /// # Errors
    /// As for [`write()`].
    pub fn write_changed(&self, path: &str, bytes: &[u8]) -> io::Result<Written> {
        let target = self.place(path)?;
        if let Some(stamp) = stamp_of_equal(&target, bytes) {
            return Ok(Written { is_new: false, stamp });
        }
        let file = replace(&target, |file| file.write_all(bytes))?;
        Ok(Written { is_new: true, stamp: Stamp::new(&file.metadata()?) })
    }

    /// Removes a file; that it is gone already is no error. Folders that it leaves empty go too.
    ///
    /// # Errors
    /// As for [`write()`].
    pub fn remove(&self, path: &str) -> io::Result<()> {
        let target = self.place(path)?;
        match std::fs::remove_file(&target) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let mut folder = target.parent();
        while let Some(empty) = folder.filter(|folder| *folder != self.root) {
            // A folder that still holds something stays.
            folder = std::fs::remove_dir(empty).ok().and_then(|()| empty.parent());
            known.clear();
        }
        Ok(())
    }

    /// Where a file of this relative path may be written; its folder is made.
    fn place(&self, path: &str) -> io::Result<Utf8PathBuf> {
        let root = &self.root;
        let refused = || io::Error::new(io::ErrorKind::PermissionDenied, format!("{path} leads out of {root}"));
        let path = polypress_model::RelativePath::new(path).ok_or_else(refused)?;
        let name = path.as_str().rsplit_once('/').map_or("", |(folder, _)| folder);
        let target = root.join(path.as_str());
        if self.known.read().unwrap_or_else(PoisonError::into_inner).contains(name) {
            return Ok(target);
        }
        if self.enter(name)? { Ok(target) } else { Err(refused()) }
    }

    /// Makes a folder if it is not there; whether it lies inside.
    fn enter(&self, name: &str) -> io::Result<bool> {
        if self.known.read().unwrap_or_else(PoisonError::into_inner).contains(name) {
            return Ok(true);
        }
        let folder = self.root.join(name);
        match name.rsplit_once('/').map_or("", |(above, _)| above) {
            _ if name.is_empty() => std::fs::create_dir_all(&folder)?,
            above if !self.enter(above)? => return Ok(false),
            _ => match std::fs::symlink_metadata(&folder) {
                Ok(found) if found.is_dir() => {}
                // A link may lead anywhere.
                Ok(_) if !folder.canonicalize_utf8()?.starts_with(self.root.canonicalize_utf8()?) => return Ok(false),
                Ok(_) => {}
                // Another thread may have made it meanwhile.
                Err(error) if error.kind() == io::ErrorKind::NotFound => std::fs::create_dir_all(&folder)?,
                Err(error) => return Err(error),
            },
        }
        self.known.write().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned());
        Ok(true)
    }
}

/// The stamp of a file that has these bytes, taken before they are read; `None` where it has others.
fn stamp_of_equal(target: &Utf8Path, bytes: &[u8]) -> Option<Stamp> {
    let mut file = File::open(target).ok()?;
    let found = file.metadata().ok().filter(|found| found.len() == bytes.len() as u64)?;
    // A piece at a time, since a book may be larger than what else is in memory.
    let mut present = vec![0; bytes.len().min(PIECE)];
    for piece in bytes.chunks(PIECE) {
        let present = present.get_mut(..piece.len())?;
        file.read_exact(present).ok()?;
        if present != piece {
            return None;
        }
    }
    Some(Stamp::new(&found))
}

/// How much of a file is compared at once, in bytes.
const PIECE: usize = 64 << 10;

/// How the names of files begin that are being written.
pub(in crate::project) const TEMPORARY: &str = ".polypress-";

/// Puts a new file in the place of `target` in one step, once `fill` has written it whole; returns that file, still open.
///
/// # Errors
/// When the disk refuses; `target` is as it was then.
fn replace(target: &Utf8Path, fill: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<File> {
    let folder = target.parent().unwrap_or(Utf8Path::new("."));
    let mut builder = tempfile::Builder::new();
    open_to_all(builder.prefix(TEMPORARY));
    let mut temporary = builder.tempfile_in(folder)?;
    fill(temporary.as_file_mut())?;
    temporary.persist(target).map_err(|error| error.error)
}

/// A temporary file is its owner's alone; output is as readable as any file that the user makes.
#[cfg(unix)]
fn open_to_all(builder: &mut tempfile::Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(std::fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn open_to_all(_: &mut tempfile::Builder<'_, '_>) {}
