//! A manuscript: a project read whole, ready to be put together in each of its locales.

use crate::assemble::{IdentifiedPage, Sources};
use crate::catalog::{CatalogFile, CatalogSettings, Catalogs};
use crate::markdown::Page;
use crate::messages::{BookMessages, book_messages, plain_words};
use crate::outline::Outline;
use crate::project::{self, Project, ProjectAssets};
use crate::update::{self, FileChange, Update};
use polypress_model::{AssetStore, Diagnostic, LanguageTag, Severity, SourcePath};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A project read whole: pages with their messages, catalogs, and the order of the book.
pub struct Manuscript {
    /// The project.
    pub project: Project,
    /// The order of the book.
    pub outline: Outline,
    /// The pages with their messages, by file.
    pub pages: Vec<IdentifiedPage>,
    /// The messages of the book itself.
    pub book: BookMessages,
    /// The catalogs, in step with the pages whether those on disk are or not.
    pub catalogs: Catalogs,
    /// The files that pages show.
    pub assets: Arc<ProjectAssets>,
    /// When the book was last changed, in seconds since 1970-01-01 UTC.
    pub modified: i64,
}

/// The pages and catalogs of a project, read and not yet compared.
pub struct Reading {
    /// The project.
    pub project: Project,
    /// The catalog files.
    pub files: Vec<CatalogFile>,
    /// The pages, by file.
    pub pages: Vec<Page>,
    /// The order of the book.
    pub outline: Outline,
    catalogs: Catalogs,
    settings: CatalogSettings,
}

impl Reading {
    /// Reads pages and catalogs. What is wrong in them is reported; the rest counts.
    pub fn read(project: Project, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let files = project::read_catalogs(&project, diagnostics);
        let settings = project::catalog_settings(&project);
        let (catalogs, problems) = Catalogs::load(files.clone(), settings.clone());
        diagnostics.extend(problems);
        let terms = catalogs.term_names(project.source_locale()).map(str::to_owned).collect();
        let (pages, outline) = project::read_pages(&project, terms, diagnostics);
        Self { project, files, pages, outline, catalogs, settings }
    }

    /// What an update of the catalogs would do.
    pub fn update(&self) -> Update {
        let targets: Vec<LanguageTag> = self.project.locales.iter().skip(1).map(|locale| locale.tag.clone()).collect();
        update::update(update::Input {
            configuration: &self.project.configuration,
            outline: &self.outline,
            pages: &self.pages,
            files: &self.files,
            source: self.project.source_locale(),
            targets: &targets,
            platform: self.project.configuration.translation.platform,
        })
    }
}

impl Manuscript {
    /// Brings what was read in step, in memory alone, and finds the messages of every page.
    pub fn new(reading: Reading, modified: i64, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let update = reading.update();
        let Reading { project, files, pages, outline, mut catalogs, settings } = reading;
        if !update.files.is_empty() {
            // A page that could not be read is out of step too, and has been reported already.
            if !diagnostics.iter().any(|found| found.severity == Severity::Error && found.locale.is_none()) {
                diagnostics.extend(outdated(&project, &update));
            }
            // What is wrong in the files as they are has been reported.
            (catalogs, _) = Catalogs::load(with_changes(&project, files, update.files), settings);
        }
        let titles: BTreeMap<SourcePath, String> =
            pages.iter().filter_map(|page| Some((page.source.clone(), own_title(page)?))).collect();
        let registry = catalogs.registry("book");
        let title = |source: &SourcePath| titles.get(source).cloned();
        let book = book_messages(&project.configuration, &outline, &title, registry.as_ref());
        let identify = |page: Page| {
            let registry = catalogs.registry(&page.catalog);
            IdentifiedPage::new(page, registry.as_ref())
        };
        let pages = pages.into_iter().map(identify).collect();
        let assets = Arc::new(ProjectAssets::new(&project));
        Self { project, outline, pages, book, catalogs, assets, modified }
    }

    /// What every locale is put together from.
    pub fn sources(&self) -> Sources<'_> {
        let store: Arc<dyn AssetStore> = self.assets.clone();
        Sources {
            configuration: &self.project.configuration,
            id: &self.project.id,
            locales: &self.project.locales,
            outline: &self.outline,
            pages: &self.pages,
            book: &self.book,
            catalogs: &self.catalogs,
            finder: self.assets.as_ref(),
            store,
            modified: self.modified,
        }
    }
}

/// The words of a page's own title: that of its front matter, else its first heading.
fn own_title(page: &Page) -> Option<String> {
    let field = page.front_matter.iter().find(|field| field.name == "title").map(|field| &field.run);
    let heading = || {
        page.blocks.iter().find_map(|block| match &block.kind {
            polypress_model::BlockKind::Heading(heading) if heading.level == 1 => Some(&heading.text),
            _ => None,
        })
    };
    field.or_else(heading).map(plain_words)
}

/// A word that the catalogs on disk are behind the pages; nobody is misled where nothing is translated.
fn outdated(project: &Project, update: &Update) -> Option<Diagnostic> {
    let is_translated = project.locales.len() > 1;
    let count = update.files.len();
    let message = match count {
        1 => "1 catalog is not in step with the pages".to_owned(),
        _ => format!("{count} catalogs are not in step with the pages"),
    };
    let first = update.files.first().map(|change| format!("the first is {}", change.path));
    let mut diagnostic = Diagnostic::warning("catalog-outdated", message).hint("run “polypress update”");
    diagnostic.notes.extend(first);
    is_translated.then_some(diagnostic)
}

/// The catalog files with the source catalogs as they would be after the update. In the other locales nothing that is
/// translated would change, and findings there must keep the places that they have on disk.
fn with_changes(project: &Project, mut files: Vec<CatalogFile>, changes: Vec<FileChange>) -> Vec<CatalogFile> {
    let source = project.source_locale();
    let folder = format!("{}/{source}/", project.configuration.book.catalogs);
    for change in changes {
        let catalog = change.path.as_str().strip_prefix(&folder).and_then(|file| file.strip_suffix(".ftl"));
        let Some(catalog) = catalog.map(str::to_owned) else { continue };
        match files.iter_mut().find(|file| file.path == change.path) {
            Some(file) => file.text = change.after,
            None => {
                files.push(CatalogFile { locale: source.clone(), catalog, path: change.path, text: change.after });
            }
        }
    }
    files.sort_by(|left, right| left.path.cmp(&right.path));
    files
}
