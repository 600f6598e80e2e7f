//! The whole output in memory.

use crate::assemble::Assembler;
use crate::export;
use crate::manuscript::{Manuscript, Reading};
use crate::project::{self, LoadError, PageMemory, Project};
use camino::Utf8Path;
use polypress_model::{
    Artifact, AssetId, Assets, Book, Content, Diagnostic, Exported, Exporter, LanguageTag, PagePath,
};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The pages that readers are looking at, by locale.
pub type Watched = BTreeMap<LanguageTag, BTreeSet<PagePath>>;

/// The files of all locales, and what was found wrong while they were made.
#[derive(Clone, Default)]
pub struct Site {
    /// By their paths: `fr/html/index.html`.
    files: BTreeMap<String, File>,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
    /// The pages that it was made from.
    pages: Arc<PageMemory>,
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

    /// The site of the project in this folder, made anew. `wanted` are its locales, all if none is named. The pages that
    /// readers are looking at are handed to `early`, made from no more catalogs than they need, before everything else
    /// is. Where the project cannot be read at all, the files of `before` stay.
    pub fn build(
        root: &Utf8Path,
        wanted: &[LanguageTag],
        modified: i64,
        before: &Self,
        watched: &Watched,
        early: &dyn Fn(&Self),
    ) -> Self {
        let failed = |diagnostics| Self { files: before.files.clone(), diagnostics, ..Self::default() };
        let show = |mut first: Self| {
            for (path, file) in &before.files {
                first.files.entry(path.clone()).or_insert_with(|| file.clone());
            }
            early(&first);
        };
        let mut seen = watched.clone();
        seen.retain(|tag, _| wanted.is_empty() || wanted.contains(tag));
        let load = |needed: &[&LanguageTag]| {
            let (mut project, problems) = load(root, wanted, needed)?;
            project.remember_pages(&before.pages);
            Ok((project, problems))
        };
        let made = load(&seen.keys().collect::<Vec<_>>()).map(|loaded| make(loaded, wanted, modified, &seen, &show));
        let site = match made {
            Ok(Some(site)) => site,
            // Only what the first pages need was read.
            Ok(None) => match load(&[]) {
                Ok(loaded) => make(loaded, wanted, modified, &Watched::default(), &show).unwrap_or_default(),
                Err(diagnostics) => failed(diagnostics),
            },
            Err(diagnostics) => failed(diagnostics),
        };
        Self { pages: Arc::clone(&before.pages), ..site }
    }

    /// Adds what `export` makes of the book in these locales.
    fn add(
        &mut self,
        locales: &[&LanguageTag],
        assembler: &Assembler<'_>,
        export: &(dyn Fn(&Book) -> Exported + Sync),
    ) {
        let export = |tag: &&LanguageTag| {
            let (book, mut diagnostics) = assembler.book(tag)?;
            let exported = export(&book);
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

/// A project, and what is wrong with its configuration.
type Loaded = (Project, Vec<Diagnostic>);

/// The project in this folder with the catalogs that books in the locales `needed` are put together from, all if none is
/// named; or why there is none.
fn load(root: &Utf8Path, wanted: &[LanguageTag], needed: &[&LanguageTag]) -> Result<Loaded, Vec<Diagnostic>> {
    match project::load(root) {
        Ok((mut project, problems)) => {
            project.add_pseudo_locales(wanted);
            if !needed.is_empty() {
                project.read_only(needed);
            }
            Ok((project, problems))
        }
        Err(LoadError::Invalid { diagnostics, .. }) => Err(diagnostics),
        Err(error @ LoadError::Missing { .. }) => {
            let gone = Diagnostic::error("file-unreadable", error.to_string());
            Err(vec![gone.hint("put polypress.toml back where it was")])
        }
    }
}

/// The site of a project. The pages that readers are looking at are made first and shown; `None` where the project was
/// not read whole, so that they are all there is.
fn make(
    (project, diagnostics): Loaded,
    wanted: &[LanguageTag],
    modified: i64,
    seen: &Watched,
    show: &dyn Fn(Site),
) -> Option<Site> {
    let mut site = Site { diagnostics, ..Site::default() };
    let exporter = export::site(&project, &[], &mut site.diagnostics);
    let reading = Reading::read(project, &mut site.diagnostics);
    let manuscript = Manuscript::new(reading, modified, &mut site.diagnostics);
    let sources = manuscript.sources();
    let (assembler, problems) = Assembler::prepare(&sources);
    site.diagnostics.extend(problems);
    if !seen.is_empty() {
        let mut first = site.clone();
        let pages = |book: &Book| seen.get(&book.locale.tag).map(|pages| exporter.export_pages(book, pages));
        first.add(&seen.keys().collect::<Vec<_>>(), &assembler, &|book| pages(book).unwrap_or_default());
        show(first);
    }
    let locales = manuscript.project.locales.iter().map(|locale| &locale.tag);
    let locales: Vec<_> = locales.filter(|tag| wanted.is_empty() || wanted.contains(tag)).collect();
    manuscript.project.is_whole().then(|| {
        site.files.extend(root_files(&manuscript.project, &manuscript, &locales));
        site.add(&locales, &assembler, &|book| exporter.export(book));
        site
    })
}

fn held(artifact: Artifact, assets: &Assets) -> File {
    let content = match artifact.content {
        Content::Bytes(bytes) => Bytes::Here(bytes.into()),
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

#[cfg(test)]
mod tests {
    use super::*;
    use camino::Utf8PathBuf;
    use std::cell::RefCell;

    /// A folder with these files.
    fn project(files: &[(&str, &str)]) -> (tempfile::TempDir, Utf8PathBuf) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = Utf8PathBuf::from_path_buf(folder.path().canonicalize().expect("it")).expect("UTF-8");
        files.iter().for_each(|(path, text)| write(&root, path, text));
        (folder, root)
    }

    fn write(root: &Utf8Path, path: &str, text: &str) {
        std::fs::create_dir_all(root.join(path).parent().expect("a folder")).expect("made");
        std::fs::write(root.join(path), text).expect("written");
    }

    #[test]
    fn a_site_made_again_is_what_it_would_be_if_it_were_made_anew() {
        let (_folder, root) = project(&[
            ("polypress.toml", "[book]\ntitle = \"Tea\"\n"),
            ("content/index.md", "# Tea\n\nPour { $water }.\n"),
            ("content/pots.md", "# Pots\n\n```rust\n{{#include pot.rs}}\n```\n"),
            ("content/pot.rs", "// A pot.\n"),
        ]);
        let build = |before: &Site| Site::build(&root, &[], 0, before, &Watched::default(), &|_| ());
        let files = |site: &Site| -> Vec<_> {
            site.files.iter().map(|(path, file)| (path.clone(), file.bytes().expect("bytes"))).collect()
        };
        let mut site = build(&Site::default());
        for (path, text) in [
            ("content/index.md", "# Tea\n\nPour the { $water }.\n"),
            ("content/pot.rs", "// A large pot.\n"),
            ("polypress.toml", "[book]\ntitle = \"Tea\"\n\n[variables]\nwater = \"hot water\"\n"),
            ("content/pots/index.md", "# More pots\n"),
        ] {
            write(&root, path, text);
            let again = build(&site);
            assert!(files(&again) != files(&site), "{path} changes nothing");
            let anew = build(&Site::default());
            assert_eq!(files(&again), files(&anew), "{path}");
            assert_eq!(again.diagnostics, anew.diagnostics, "{path}");
            site = again;
        }
    }

    #[test]
    fn what_a_reader_sees_early_is_what_the_whole_site_has() {
        let (_folder, root) = project(&[
            ("polypress.toml", "[book]\ntitle = \"Tea\"\n\n[locales.fr]\n\n[locales.pl]\n"),
            ("content/index.md", "# Tea\n\nPour the water.\n"),
            ("content/pots.md", "# Pots\n"),
            ("locales/fr/index.ftl", "tea = Thé\n\npour-the-water = Versez l’eau.\n"),
            ("locales/pl/index.ftl", "tea = Herbata\n"),
        ]);
        let seen = RefCell::new(Site::default());
        let watched = Watched::from([(LanguageTag::new("fr"), BTreeSet::from([PagePath::new("index")]))]);
        let early = |site: &Site| *seen.borrow_mut() = site.clone();
        let whole = Site::build(&root, &[], 0, &Site::default(), &watched, &early);
        let page = |site: &Site| site.file("fr/html/index.html").and_then(File::bytes).expect("a page");
        assert_eq!(page(&seen.borrow()), page(&whole));
        assert!(String::from_utf8_lossy(&page(&whole)).contains("Versez l’eau."));
        for later in ["pl/html/index.html", "fr/html/pots.html"] {
            assert!(seen.borrow().file(later).is_none() && whole.file(later).is_some(), "{later}");
        }
    }
}
