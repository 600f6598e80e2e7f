//! A manuscript: a project read whole, ready to be put together in each of its locales.

use crate::accept;
use crate::assemble::Sources;
use crate::catalog::{CatalogFile, Catalogs};
use crate::exchange;
use crate::highlight;
use crate::import;
use crate::markdown::Declared;
use crate::messages::{BOOK_CATALOG, BookMessages, IdentifiedPage, MajorEdits, Message, book_messages, identify_pages};
use crate::outline::Outline;
use crate::project::{self, FoundLocales, LocaleFiles, PageStamps, Platform, Project, ProjectAssets};
use crate::state::{StateFile, States};
use crate::update::{self, Arrival, FileChange, Needs, Offers, Settled, Settling, Update};
use crate::waivers::Waivers;
use polypress_model::{AssetStore, Diagnostic, LanguageTag, Severity};
use std::collections::{BTreeMap, BTreeSet};
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
    /// The catalogs as they are on disk. The words of the source locale are those of the pages, so that it does not
    /// matter whether its catalogs are in step.
    pub catalogs: Catalogs,
    /// How every translation stands.
    pub states: States,
    /// What is excused.
    pub waivers: Waivers,
    /// The files that pages show.
    pub assets: Arc<ProjectAssets>,
    /// When the book was last changed, in seconds since 1970-01-01 UTC.
    pub modified: i64,
}

/// The pages and catalogs of a project with the messages of each page.
pub struct Reading {
    project: Project,
    files: Vec<CatalogFile>,
    catalogs: Catalogs,
    states: Vec<StateFile>,
    pages: Vec<IdentifiedPage>,
    outline: Outline,
    book: BookMessages,
    left: Left,
}

/// What a reading has left out, and what is to be known in order to leave it out again.
#[derive(Default)]
struct Left {
    /// The files that are not read.
    found: FoundLocales,
    /// The pages that they are of.
    settled: BTreeMap<String, Needs>,
    stamps: BTreeMap<String, PageStamps>,
    offers: Offers,
}

impl Reading {
    /// Reads pages and catalogs, and gives every message its id. What is wrong is reported; the rest counts.
    pub fn read(project: Project, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let files = project::read_locales(&project, diagnostics);
        Self::of(project, files, diagnostics)
    }

    /// The same for an update, but for the catalogs and state of pages that are settled according to this memory.
    pub fn read_unsettled(project: Project, memory: &Settled, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut found = project::find_locales(&project, diagnostics);
        let stamps = found.stamps(&project);
        let unchanged = memory.unchanged(&stamps);
        let files = found.read(&project, &unchanged, diagnostics);
        let mut reading = Self::of(project, files, diagnostics);
        let targets: Vec<LanguageTag> = reading.catalogs.settings().targets().cloned().collect();
        let settling = Settling {
            pages: &reading.pages,
            registries: &reading.catalogs.registries(),
            targets: &targets,
            states: &reading.states,
        };
        let offers = settling.offers();
        let settled = settling.settled(&offers, memory, &unchanged);
        reading.left = Left { found, settled: BTreeMap::new(), stamps, offers };
        reading.read_but(settled, diagnostics);
        reading
    }

    /// Reads what is left, but for the files of these pages.
    fn read_but(&mut self, settled: BTreeMap<String, Needs>, diagnostics: &mut Vec<Diagnostic>) {
        let more = self.left.found.read(&self.project, &settled.keys().cloned().collect(), diagnostics);
        diagnostics.extend(self.catalogs.extend(&more.catalogs));
        let (catalogs, states) = (std::mem::take(&mut self.files), std::mem::take(&mut self.states));
        let mut files = LocaleFiles { catalogs, states };
        files.extend(more);
        LocaleFiles { catalogs: self.files, states: self.states } = files;
        self.left.settled = settled;
    }

    fn of(project: Project, files: LocaleFiles, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let LocaleFiles { catalogs: files, states } = files;
        let (mut catalogs, problems) = Catalogs::load(&files, project::catalog_settings(&project));
        diagnostics.extend(problems);
        let terms = catalogs.term_names(project.source_locale()).map(str::to_owned).collect();
        let (pages, outline) = project::read_pages(&project, terms, diagnostics);
        let own = pages.iter().filter(|page| !page.variables.is_empty());
        catalogs.declare(own.map(|page| (page.catalog.clone(), page.variables.clone())).collect());
        let major_edits = match project.configuration.translation.platform {
            Platform::Pontoon => MajorEdits::RenewId,
            Platform::None | Platform::Weblate => MajorEdits::KeepId,
        };
        let pages = identify_pages(pages, &catalogs.registries(), major_edits);
        let registry = catalogs.registry(BOOK_CATALOG);
        let book = book_messages(&project.configuration, &outline, &pages, registry.as_ref());
        Self { project, files, catalogs, states, pages, outline, book, left: Left::default() }
    }

    /// The project.
    pub fn project(&self) -> &Project {
        &self.project
    }

    /// The pages with their messages, by file.
    pub fn pages(&self) -> &[IdentifiedPage] {
        &self.pages
    }

    /// The messages of the book itself.
    pub fn book(&self) -> &BookMessages {
        &self.book
    }

    /// The catalogs as they are on disk.
    pub fn catalogs(&self) -> &Catalogs {
        &self.catalogs
    }

    /// The project as one that translations into this locale are taken over into.
    pub fn import_into<'a>(&'a self, locale: &'a LanguageTag, overwrite: bool) -> import::Input<'a> {
        let terms = self.catalogs.term_names(self.project.source_locale()).map(str::to_owned).collect();
        import::Input {
            pages: &self.pages,
            outline: &self.outline,
            book: &self.book,
            files: &self.files,
            catalogs: &self.catalogs,
            options: project::read_options(&self.project, terms),
            locale,
            overwrite,
        }
    }

    /// The names that make a placeable.
    pub fn declared(&self) -> Declared {
        let terms = self.catalogs.term_names(self.project.source_locale()).map(str::to_owned).collect();
        project::read_options(&self.project, terms).declared
    }

    /// What of the project is exchanged with translators' tools.
    pub fn exchange<'a>(&'a self, states: &'a States, declared: &'a Declared) -> exchange::Input<'a> {
        exchange::Input {
            title: &self.project.configuration.book.title,
            files: &self.files,
            catalogs: &self.catalogs,
            pages: &self.pages,
            book: &self.book,
            states,
            declared,
        }
    }

    /// What an update of the catalogs would do.
    pub fn update(&self) -> Update {
        self.update_with(&[])
    }

    /// The same where settled pages are not read: if they may have to do with it after all, they are.
    pub fn update_unsettled(&mut self, diagnostics: &mut Vec<Diagnostic>) -> Update {
        let update = self.update();
        if !update.is_doubtful {
            return update;
        }
        self.read_but(BTreeMap::new(), diagnostics);
        self.update()
    }

    /// The pages that the next update need not read. `findings` are those of this one, `began` is when it began, by the
    /// clock of the disk.
    pub fn settled(&self, update: &Update, findings: &[Diagnostic], began: i64) -> Settled {
        let Left { settled, stamps, offers, .. } = &self.left;
        let catalogs = &self.project.configuration.book.catalogs;
        Settled::after(update, findings, catalogs, (offers, stamps, settled), began)
    }

    /// What an update of the catalogs would do that brings in these translations too.
    pub fn update_with(&self, arrivals: &[Arrival]) -> Update {
        update::update(self.input(arrivals))
    }

    /// What an update would do that also proposes translations for what is missing.
    pub fn update_and_fill(&self) -> Update {
        let update = self.update();
        let arrivals = update::fill(self.input(&[]), &update, &self.catalogs_after(&update));
        if arrivals.is_empty() { update } else { self.update_with(&arrivals) }
    }

    fn input<'a>(&'a self, arrivals: &'a [Arrival]) -> update::Input<'a> {
        update::Input {
            configuration: &self.project.configuration,
            pages: &self.pages,
            book: &self.book,
            files: &self.files,
            catalogs: &self.catalogs,
            states: &self.states,
            arrivals,
            settled: &self.left.settled,
        }
    }

    /// The catalogs as an update would leave them, as far as translations go.
    pub fn catalogs_after(&self, update: &Update) -> Catalogs {
        let (mut catalogs, _) = Catalogs::load(self.files_after(update), self.catalogs.settings().clone());
        let own = self.pages.iter().map(|identified| &identified.page).filter(|page| !page.variables.is_empty());
        catalogs.declare(own.map(|page| (page.catalog.clone(), page.variables.clone())).collect());
        catalogs
    }

    /// The files of catalogs as an update would leave them, as far as translations go.
    pub fn files_after(&self, update: &Update) -> Vec<CatalogFile> {
        let changed: BTreeSet<(&LanguageTag, &str)> =
            update.translations.iter().map(|file| (&file.locale, file.catalog.as_str())).collect();
        let others = self.files.iter().filter(|file| !changed.contains(&(&file.locale, file.catalog.as_str())));
        others.chain(&update.translations).cloned().collect()
    }

    /// What is excused, where an update would leave it.
    pub fn waivers(&self, update: &Update) -> Waivers {
        Waivers::new(&self.project.configuration.book.catalogs, self.project.source_locale(), &update.waivers)
    }

    /// All messages of today.
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.book.messages.iter().chain(self.pages.iter().flat_map(|page| page.messages.iter().flatten()))
    }

    /// The project as one whose translations are confirmed: `catalogs` and `states` are those that an update leaves.
    pub fn accept_in<'a>(&'a self, catalogs: &'a Catalogs, states: &'a States) -> accept::Input<'a> {
        accept::Input { pages: &self.pages, book: &self.book, catalogs, states }
    }
}

impl Manuscript {
    /// Reports where the catalogs are behind the pages; with the ids that an update would write, nothing else is in the
    /// way of putting the book together.
    pub fn new(reading: Reading, modified: i64, diagnostics: &mut Vec<Diagnostic>) -> Self {
        // Without translations and anything excused, an update has no say in the book.
        let is_alone = !is_translated(&reading.project) && reading.states.is_empty();
        let update = if is_alone { Update::default() } else { reading.update() };
        let waivers = reading.waivers(&update);
        let Reading { project, mut catalogs, pages, outline, book, .. } = reading;
        // A page that could not be read is out of step too, and has been reported already.
        let is_explained = diagnostics.iter().any(|found| found.severity == Severity::Error && found.locale.is_none());
        if !update.files.is_empty() && !is_explained {
            diagnostics.extend(outdated(&project, &update));
        }
        // Translations that an update would carry elsewhere are used as if it had.
        update.translations.into_iter().for_each(|file| catalogs.replace(file));
        diagnostics.extend(update.diagnostics);
        waivers.sift(&pages, diagnostics);
        let assets = Arc::new(ProjectAssets::new(&project));
        let states = update.states;
        Self { project, outline, pages, book, catalogs, states, waivers, assets, modified }
    }

    /// Lets go of all that is needed only to put locales together: the pages, their catalogs and how translations stand.
    pub fn forget_pages(&mut self) {
        self.outline = Outline::default();
        self.pages = Vec::new();
        self.catalogs.forget_pages();
        self.states = States::default();
        highlight::forget();
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
            states: &self.states,
            waivers: &self.waivers,
            finder: self.assets.as_ref(),
            store,
            modified: self.modified,
        }
    }
}

/// A word that the catalogs on disk are behind the pages; nobody is misled where nothing is translated. That only what
/// translators did is not recorded yet, as when a platform has committed it, is no reason to worry.
fn outdated(project: &Project, update: &Update) -> Option<Diagnostic> {
    let source = format!("{}/{}/", project.configuration.book.catalogs, project.source_locale());
    let is_catalog = |change: &FileChange| change.path.as_str().ends_with(".ftl");
    let is_behind = update.files.iter().any(|change| change.path.as_str().starts_with(&source) && is_catalog(change));
    let counted = |change: &&FileChange| !is_behind || is_catalog(change);
    let files: Vec<_> = update.files.iter().filter(counted).collect();
    let mut diagnostic = match (is_behind, files.len()) {
        (true, 1) => Diagnostic::warning("catalog-outdated", "1 catalog is not in step with the pages"),
        (true, count) => {
            Diagnostic::warning("catalog-outdated", format!("{count} catalogs are not in step with the pages"))
        }
        (false, 1) => Diagnostic::info("catalog-outdated", "1 file does not record yet what translators have done"),
        (false, count) => {
            Diagnostic::info("catalog-outdated", format!("{count} files do not record yet what translators have done"))
        }
    };
    diagnostic.notes.extend(files.first().map(|change| format!("the first is {}", change.path)));
    diagnostic = diagnostic.hint("run “polypress update”");
    is_translated(project).then_some(diagnostic)
}

/// Whether a project has other locales than that of its pages.
fn is_translated(project: &Project) -> bool {
    project.locales.iter().filter(|locale| locale.pseudo.is_none()).count() > 1
}
