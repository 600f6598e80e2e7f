//! The catalog files of a project.

use super::content::files_below;
use super::files::read_text;
use super::load::Project;
use crate::catalog::{CatalogFile, CatalogLocale, CatalogSettings};
use crate::nearest::nearest;
use polypress_model::{Diagnostic, SourcePath};
use std::collections::BTreeMap;

/// The catalog files of all locales, by path. A file that cannot be read is reported and left out.
pub fn read_catalogs(project: &Project, diagnostics: &mut Vec<Diagnostic>) -> Vec<CatalogFile> {
    let folder = &project.configuration.book.catalogs;
    let mut files = Vec::new();
    if !project.root.join(folder).is_dir() {
        return files;
    }
    let mut unknown = BTreeMap::new();
    for file in files_below(project, folder, diagnostics) {
        let Some((tag, rest)) = file.split_once('/') else { continue };
        let Some(catalog) = rest.strip_suffix(".ftl") else { continue };
        let path = SourcePath::new(format!("{folder}/{file}"));
        let Some(locale) = project.locale(tag) else {
            unknown.entry(tag.to_owned()).or_insert(path);
            continue;
        };
        match read_text(&project.root, &path) {
            Ok(source) => {
                let (catalog, text) = (catalog.to_owned(), source.text);
                files.push(CatalogFile { locale: locale.tag.clone(), catalog, path, text });
            }
            Err(diagnostic) => diagnostics.push(diagnostic.in_locale(locale.tag.clone())),
        }
    }
    for tag in unknown.keys() {
        let message = format!("{folder}/{tag} holds catalogs, but {tag} is no locale of this project");
        let hint = match nearest(tag, project.locales.iter().map(|locale| locale.tag.as_str())) {
            Some(known) => format!("did you mean “{known}”? Else add [locales.{tag}] to polypress.toml"),
            None => format!("add [locales.{tag}] to polypress.toml, or remove the folder"),
        };
        diagnostics.push(Diagnostic::warning("locale-folder-unknown", message).hint(hint));
    }
    files
}

/// What the catalogs need to know of the project.
pub fn catalog_settings(project: &Project) -> CatalogSettings {
    let settings = |tag: &str| project.configuration.locales.get(tag);
    // A pseudo-locale has no catalogs.
    let locales = project.locales.iter().filter(|locale| locale.pseudo.is_none()).map(|locale| {
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
