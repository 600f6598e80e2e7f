//! The files of state of a project.

use super::content::files_below;
use super::files::read_text;
use super::load::Project;
use crate::state::{StateFile, StateKind};
use polypress_model::{Diagnostic, SourcePath};

/// The files of state of all locales, by path. A file that cannot be read is reported and left out.
pub fn read_states(project: &Project, diagnostics: &mut Vec<Diagnostic>) -> Vec<StateFile> {
    let folder = &project.configuration.book.catalogs;
    let mut states = Vec::new();
    if !project.root.join(folder).is_dir() {
        return states;
    }
    // What is odd about the folder is told where its catalogs are read.
    for file in files_below(project, folder, &mut Vec::new()) {
        let Some((tag, rest)) = file.split_once('/') else { continue };
        let Some((locale, (kind, catalog))) = project.locale(tag).zip(StateKind::of(rest)) else { continue };
        match read_text(&project.root, &SourcePath::new(format!("{folder}/{file}"))) {
            Ok(source) => {
                let (locale, catalog) = (locale.tag.clone(), catalog.to_owned());
                states.push(StateFile { locale, catalog, kind, text: source.text });
            }
            Err(diagnostic) => diagnostics.push(diagnostic.in_locale(locale.tag.clone())),
        }
    }
    states
}
