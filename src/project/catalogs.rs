//! The files of a project's locales: catalogs, and what is recorded of the translations in them.

use super::content::{FoundFile, files_below};
use super::files::read_texts;
use super::load::Project;
use crate::catalog::{CatalogFile, CatalogLocale, CatalogSettings};
use crate::nearest::nearest;
use crate::state::{StateFile, StateKind};
use polypress_model::{Diagnostic, SourcePath};
use std::collections::BTreeSet;

/// What lies in the folders of the locales.
#[derive(Default)]
pub struct LocaleFiles {
    /// The catalogs.
    pub catalogs: Vec<CatalogFile>,
    /// What is recorded of the translations in them.
    pub states: Vec<StateFile>,
}

/// A file in the folder of a locale.
enum Kind {
    Catalog(String),
    State(StateKind, String),
}

/// The files of all locales, by path. A file that cannot be read is reported and left out.
pub fn read_locales(project: &Project, diagnostics: &mut Vec<Diagnostic>) -> LocaleFiles {
    let folder = &project.configuration.book.catalogs;
    let mut files = LocaleFiles::default();
    if !project.root.join(folder).is_dir() {
        return files;
    }
    let mut unknown = BTreeSet::new();
    let mut kinds = Vec::new();
    let mut found: Vec<FoundFile> = Vec::new();
    for file in files_below(project, folder, diagnostics) {
        let Some((tag, rest)) = file.path.split_once('/') else { continue };
        let state = || StateKind::of(rest).map(|(kind, catalog)| Kind::State(kind, catalog.to_owned()));
        let catalog = rest.strip_suffix(".ftl").map(|catalog| Kind::Catalog(catalog.to_owned()));
        let Some(kind) = catalog.or_else(state) else { continue };
        match project.locale(tag) {
            Some(locale) if project.unread.contains(&locale.tag) => {}
            Some(locale) => {
                kinds.push((locale.tag.clone(), kind));
                found.push(file);
            }
            None => {
                unknown.insert(tag.to_owned());
            }
        }
    }
    let texts = read_texts(&project.root, folder, &found);
    for (((locale, kind), file), text) in kinds.into_iter().zip(found).zip(texts) {
        match (text, kind) {
            (Ok(text), Kind::Catalog(catalog)) => {
                let path = SourcePath::new(format!("{folder}/{}", file.path));
                files.catalogs.push(CatalogFile { locale, catalog, path, text });
            }
            (Ok(text), Kind::State(kind, catalog)) => files.states.push(StateFile { locale, catalog, kind, text }),
            (Err(diagnostic), _) => diagnostics.push(diagnostic.in_locale(locale)),
        }
    }
    diagnostics.extend(unknown.iter().map(|tag| unknown_locale(project, tag)));
    files
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
