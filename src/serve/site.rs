//! The whole output in memory.

use crate::assemble::Assembler;
use crate::export;
use crate::manuscript::{Manuscript, Reading};
use crate::project::{self, LoadError, Project};
use camino::Utf8Path;
use polypress_model::{Artifact, AssetId, Assets, Content, Diagnostic, Exporter, LanguageTag};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The files of all locales, and what was found wrong while they were made.
#[derive(Clone, Default)]
pub struct Site {
    /// By their paths: `fr/html/index.html`.
    files: BTreeMap<String, File>,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
}

/// A file of the site.
#[derive(Clone)]
pub(super) struct File {
    pub(super) media_type: String,
    content: Bytes,
}

#[derive(Clone)]
enum Bytes {
    Here(Arc<[u8]>),
    /// Read from the project when asked for, as it was when the book was put together.
    Asset(Assets, AssetId),
}

impl File {
    /// The bytes; `None` for an image that has changed since.
    pub(super) fn bytes(&self) -> Option<Arc<[u8]>> {
        match &self.content {
            Bytes::Here(bytes) => Some(Arc::clone(bytes)),
            Bytes::Asset(assets, id) => assets.read(id).ok(),
        }
    }
}

impl Site {
    /// The file at this path.
    pub(super) fn file(&self, path: &str) -> Option<&File> {
        self.files.get(path)
    }

    /// The site of the project in this folder, made anew. `wanted` are its locales, all if none is named; the sites of
    /// those that a reader is looking at are handed to `early` before the others are made. Where the project cannot be
    /// read at all, the files of `before` stay.
    pub fn build(
        root: &Utf8Path,
        wanted: &[LanguageTag],
        modified: i64,
        before: &Self,
        watched: &[LanguageTag],
        early: &dyn Fn(&Self),
    ) -> Self {
        let mut site = Self::default();
        let project = match project::load(root) {
            Ok((mut project, problems)) => {
                site.diagnostics.extend(problems);
                project.add_pseudo_locales(wanted);
                project
            }
            Err(LoadError::Invalid { diagnostics, .. }) => {
                return Self { files: before.files.clone(), diagnostics };
            }
            Err(error @ LoadError::Missing { .. }) => {
                let gone = Diagnostic::error("file-unreadable", error.to_string())
                    .hint("put polypress.toml back where it was");
                return Self { files: before.files.clone(), diagnostics: vec![gone] };
            }
        };
        let exporter = export::site(&project, &[], &mut site.diagnostics);
        let reading = Reading::read(project, &mut site.diagnostics);
        let manuscript = Manuscript::new(reading, modified, &mut site.diagnostics);
        let sources = manuscript.sources();
        let (assembler, problems) = Assembler::prepare(&sources);
        site.diagnostics.extend(problems);
        let locales = manuscript.project.locales.iter().map(|locale| &locale.tag);
        let locales: Vec<_> = locales.filter(|tag| wanted.is_empty() || wanted.contains(tag)).collect();
        site.files.extend(root_files(&manuscript.project, &manuscript, &locales));
        let (first, rest): (Vec<_>, Vec<_>) = locales.into_iter().partition(|tag| watched.contains(tag));
        if !first.is_empty() {
            site.add(&first, &assembler, &exporter);
            let mut shown = site.clone();
            for (path, file) in &before.files {
                shown.files.entry(path.clone()).or_insert_with(|| file.clone());
            }
            early(&shown);
        }
        site.add(&rest, &assembler, &exporter);
        site
    }

    fn add(&mut self, locales: &[&LanguageTag], assembler: &Assembler<'_>, exporter: &dyn Exporter) {
        let export = |tag: &&LanguageTag| {
            let (book, mut diagnostics) = assembler.book(tag)?;
            let exported = exporter.export(&book);
            diagnostics.extend(exported.diagnostics);
            let files = exported.artifacts.into_iter();
            let files: Vec<_> = files.map(|file| (format!("{tag}/{}", file.path), held(file, &book.assets))).collect();
            Some((files, diagnostics))
        };
        let made: Vec<_> = locales.par_iter().filter_map(export).collect();
        for (files, diagnostics) in made {
            self.files.extend(files);
            self.diagnostics.extend(diagnostics);
        }
    }
}

fn held(artifact: Artifact, assets: &Assets) -> File {
    let content = match artifact.content {
        Content::Bytes(bytes) => Bytes::Here(bytes),
        Content::Asset(id) => Bytes::Asset(assets.clone(), id),
    };
    File { media_type: artifact.media_type.to_string(), content }
}

/// What stands above the folders of the locales.
fn root_files(project: &Project, manuscript: &Manuscript, locales: &[&LanguageTag]) -> Vec<(String, File)> {
    let exported = export::root_of_sites(project, &manuscript.catalogs, locales);
    let nothing = Assets::default();
    exported.artifacts.into_iter().map(|file| (file.path.to_string(), held(file, &nothing))).collect()
}
