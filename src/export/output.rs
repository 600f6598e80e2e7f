//! Writing what exporters give below the output folder.

use super::cache::Cache;
use super::manifest::ArtifactEntry;
use crate::project::Stamp;
use crate::project::files::Folders;
use camino::Utf8Path;
use polypress_model::{Artifact, Book, Content, LanguageTag, RelativePath, sha256};
use std::fs::File;
use std::io;

/// Waits until no other build writes into this folder, and keeps others waiting until what it gives is dropped. `None`
/// where the system locks no folders, so that nobody waits there.
pub(super) fn turn(out: &Utf8Path) -> Option<File> {
    let folder = File::open(out).ok()?;
    folder.lock().ok().map(|()| folder)
}

/// A file that a job has written, or found to be as it should be.
pub(super) struct WrittenFile {
    pub(super) entry: ArtifactEntry,
    pub(super) stamp: Stamp,
}

/// Writes the files of a locale in a format, those that changed.
pub(super) fn write(out: &Utf8Path, format: &str, book: &Book, artifacts: &[Artifact]) -> io::Result<Vec<WrittenFile>> {
    let (folders, locale) = (Folders::new(out), &book.locale.tag);
    artifacts.iter().map(|artifact| write_one(&folders, format, locale, book, artifact)).collect()
}

/// Writes a file that belongs to no locale.
pub(super) fn write_file(out: &Utf8Path, cache: Option<&Cache>, path: &str, bytes: &[u8]) -> io::Result<()> {
    let written = Folders::new(out).write_changed(path, bytes)?;
    if let Some(cache) = cache {
        cache.keep_file(path, sha256(bytes), written.stamp);
    }
    Ok(())
}

fn write_one(
    folders: &Folders,
    format: &str,
    locale: &LanguageTag,
    book: &Book,
    artifact: &Artifact,
) -> io::Result<WrittenFile> {
    let path = format!("{locale}/{}", artifact.path);
    let asset;
    let bytes: &[u8] = match &artifact.content {
        Content::Bytes(bytes) => bytes,
        Content::Asset(id) => {
            asset = book.assets.read(id)?;
            &asset
        }
    };
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{path}: {error}"));
    let stamp = folders.write_changed(&path, bytes).map_err(named)?.stamp;
    let entry = ArtifactEntry {
        locale: locale.clone(),
        format: format.to_owned(),
        media_type: artifact.media_type.to_string(),
        size: bytes.len() as u64,
        sha256: sha256(bytes),
        path,
    };
    Ok(WrittenFile { entry, stamp })
}

/// Removes files of an earlier build that this one did not make, and the folders that this leaves empty.
pub(super) fn remove_stale(out: &Utf8Path, paths: &[String]) {
    for path in paths.iter().filter(|path| RelativePath::new(path).is_some()) {
        let file = out.join(path);
        let is_inside =
            file.parent().and_then(|folder| folder.canonicalize_utf8().ok()).zip(out.canonicalize_utf8().ok());
        if !is_inside.is_some_and(|(folder, out)| folder.starts_with(out)) {
            continue;
        }
        // What cannot be removed stays: it is in nobody's way, and the manifest no longer names it.
        let _ = std::fs::remove_file(&file);
        let above = file.ancestors().skip(1).take_while(|folder| *folder != out);
        // Only an empty folder can be removed, so the first that is not ends the way up.
        let _ = above.map(std::fs::remove_dir).take_while(Result::is_ok).count();
    }
}
