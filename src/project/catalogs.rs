//! The files of a project's locales: catalogs, and what is recorded of the translations in them.

use super::content::{FoundFile, files_below};
use super::files::read_texts;
use super::load::Project;
use super::stamp::Stamp;
use crate::catalog::{CatalogFile, CatalogLocale, CatalogSettings};
use crate::nearest::nearest;
use crate::state::{StateFile, StateKind};
use polypress_model::{Diagnostic, LanguageTag, SourcePath, fingerprint};
use rayon::iter::{IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};
use std::collections::{BTreeMap, BTreeSet};

/// What lies in the folders of the locales.
#[derive(Debug, Default)]
pub struct LocaleFiles {
    /// The catalogs.
    pub catalogs: Vec<CatalogFile>,
    /// What is recorded of the translations in them.
    pub states: Vec<StateFile>,
}

impl LocaleFiles {
    /// Adds others, in the order of their paths.
    pub fn extend(&mut self, others: Self) {
        self.catalogs.extend(others.catalogs);
        self.catalogs.sort_by(|one, other| one.path.cmp(&other.path));
        self.states.extend(others.states);
        self.states.sort_by_cached_key(|file| file.kind.path("", &file.locale, &file.catalog));
    }
}

/// The files in the folders of all locales, as far as they are found and not read yet.
#[derive(Debug, Default)]
pub struct FoundLocales {
    files: Vec<(LanguageTag, Kind, FoundFile)>,
    /// Folders of no locale.
    unknown: BTreeSet<String>,
}

/// What a file in the folder of a locale is, and of which catalog.
#[derive(Debug)]
enum Kind {
    Catalog(String),
    State(StateKind, String),
}

impl Kind {
    /// `path` is that within the folder of the locale; `None` if it is neither.
    fn of(path: &str) -> Option<Self> {
        let state = || StateKind::of(path).map(|(kind, catalog)| Self::State(kind, catalog.to_owned()));
        path.strip_suffix(".ftl").map(|catalog| Self::Catalog(catalog.to_owned())).or_else(state)
    }

    fn catalog(&self) -> &str {
        match self {
            Self::Catalog(catalog) | Self::State(_, catalog) => catalog,
        }
    }

    /// Whether nothing but the update of its own page asks for it, in a locale that is translated into.
    fn is_of_page_alone(&self) -> bool {
        matches!(self, Self::Catalog(_) | Self::State(StateKind::Records, _))
    }
}

/// The catalog that a file in the folder of a locale belongs to. `catalogs` is the folder of all catalogs.
pub fn catalog_of(catalogs: &str, path: &SourcePath) -> Option<String> {
    let (_, rest) = path.as_str().strip_prefix(catalogs)?.strip_prefix('/')?.split_once('/')?;
    Some(Kind::of(rest)?.catalog().to_owned())
}

/// What tells the files that a page has in the folders of all locales from every other state of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageStamps {
    /// Their stamps, as a fingerprint.
    pub fingerprint: String,
    /// When the last of them was changed, by the clock of the disk.
    pub time: i64,
}

/// Finds the files of all locales. A folder that cannot be read is reported.
pub fn find_locales(project: &Project, diagnostics: &mut Vec<Diagnostic>) -> FoundLocales {
    let folder = &project.configuration.book.catalogs;
    let mut found = FoundLocales::default();
    if !project.root.join(folder).is_dir() {
        return found;
    }
    for file in files_below(project, folder, diagnostics) {
        let Some((tag, rest)) = file.path.split_once('/') else { continue };
        let Some(kind) = Kind::of(rest) else { continue };
        match project.locale(tag) {
            Some(locale) if project.unread.contains(&locale.tag) => {}
            Some(locale) => found.files.push((locale.tag.clone(), kind, file)),
            None => _ = found.unknown.insert(tag.to_owned()),
        }
    }
    found
}

impl FoundLocales {
    /// The stamps of the files of each page, by catalog; those of a page none of which lies elsewhere than its name says.
    pub fn stamps(&self, project: &Project) -> BTreeMap<String, PageStamps> {
        let folder = project.root.join(&project.configuration.book.catalogs);
        let stamp = |(_, _, file): &(LanguageTag, Kind, FoundFile)| {
            Stamp::of(&folder.join(&file.path)).filter(|_| file.is_plain)
        };
        let stamps: Vec<Option<Stamp>> = self.files.par_iter().map(stamp).collect();
        let mut pages: BTreeMap<&str, Vec<(&str, Option<Stamp>)>> = BTreeMap::new();
        for ((_, kind, file), stamp) in self.files.iter().zip(stamps) {
            pages.entry(kind.catalog()).or_default().push((&file.path, stamp));
        }
        let of_page = |(catalog, stamps): (&str, Vec<(&str, Option<Stamp>)>)| {
            let times: Option<Vec<i64>> = stamps.iter().map(|(_, stamp)| Some(stamp.as_ref()?.time())).collect();
            let (time, fingerprint) = (times?.into_iter().max()?, fingerprint(&stamps)?);
            Some((catalog.to_owned(), PageStamps { fingerprint, time }))
        };
        pages.into_par_iter().filter_map(of_page).collect()
    }

    /// Reads files, in the order of their paths, and takes them out; but of these pages only what an update of others may
    /// ask for too: source catalogs, histories, attics and waivers. A file that cannot be read is reported and left out.
    pub fn read(
        &mut self,
        project: &Project,
        but: &BTreeSet<String>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> LocaleFiles {
        let (folder, source) = (&project.configuration.book.catalogs, project.source_locale());
        let is_left = |(locale, kind, _): &(LanguageTag, Kind, FoundFile)| {
            locale != source && kind.is_of_page_alone() && but.contains(kind.catalog())
        };
        let (left, found): (Vec<_>, Vec<_>) = std::mem::take(&mut self.files).into_iter().partition(is_left);
        self.files = left;
        let mut files = LocaleFiles::default();
        let paths: Vec<&FoundFile> = found.iter().map(|(_, _, file)| file).collect();
        let texts = read_texts(&project.root, folder, &paths);
        for ((locale, kind, file), text) in found.into_iter().zip(texts) {
            match (text, kind) {
                (Ok(text), Kind::Catalog(catalog)) => {
                    let path = SourcePath::new(format!("{folder}/{}", file.path));
                    files.catalogs.push(CatalogFile { locale, catalog, path, text });
                }
                (Ok(text), Kind::State(kind, catalog)) => files.states.push(StateFile { locale, catalog, kind, text }),
                (Err(diagnostic), _) => diagnostics.push(diagnostic.in_locale(locale)),
            }
        }
        diagnostics.extend(std::mem::take(&mut self.unknown).iter().map(|tag| unknown_locale(project, tag)));
        files
    }
}

/// The files of all locales, by path. A file that cannot be read is reported and left out.
pub fn read_locales(project: &Project, diagnostics: &mut Vec<Diagnostic>) -> LocaleFiles {
    find_locales(project, diagnostics).read(project, &BTreeSet::new(), diagnostics)
}

fn unknown_locale(project: &Project, tag: &str) -> Diagnostic {
    let folder = &project.configuration.book.catalogs;
    let message = format!("{folder}/{tag} holds catalogs, but {tag} is no locale of this project");
    let hint = match nearest(tag, project.locales.iter().map(|locale| locale.tag.as_str())) {
        Some(known) => format!("did you mean “{known}”? Else add [locales.{tag}] to polypress.toml"),
        None => format!("add [locales.{tag}] to polypress.toml, or remove the folder"),
    };
    Diagnostic::warning("locale-folder-unknown", message).hint(hint)
}

/// What the catalogs need to know of the project.
pub fn catalog_settings(project: &Project) -> CatalogSettings {
    let settings = |tag: &str| project.configuration.locales.get(tag);
    // A pseudo-locale has no catalogs.
    let real = project.locales.iter().filter(|locale| locale.pseudo.is_none());
    let locales = real.filter(|locale| !project.unread.contains(&locale.tag)).map(|locale| {
        let own = settings(locale.tag.as_str()).map(|settings| settings.variables.clone()).unwrap_or_default();
        let mut variables = project.configuration.variables.clone();
        variables.extend(own);
        CatalogLocale {
            tag: locale.tag.clone(),
            direction: locale.direction,
            fallbacks: locale.fallbacks.clone(),
            variables,
            digits: locale.to_model().digits,
        }
    });
    CatalogSettings { source: project.source_locale().clone(), locales: locales.collect() }
}
