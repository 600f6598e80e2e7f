//! The pages of a project, read on all cores.

use super::content::{Content, PageFile, walk};
use super::files::{inside, read_text, unreadable};
use super::includes::ProjectIncludes;
use super::load::Project;
use super::order::order;
use super::summary::follow_summary;
use crate::comments::CodeTexts;
use crate::markdown::{self, Declared, Page, ReadInput, ReadOptions};
use crate::outline::Outline;
use polypress_model::{Diagnostic, SourcePath};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeSet;

/// Reads the pages of the content folder and finds their order. `terms` are the names of the terms that placeables
/// may name. A page that cannot be read is reported and left out.
pub fn read_pages(
    project: &Project,
    terms: BTreeSet<String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<Page>, Outline) {
    let content = walk(project, diagnostics);
    let options = read_options(project, terms);
    let includes = ProjectIncludes::new(project);
    let read: Vec<_> = content.pages.par_iter().map(|file| read_page(project, file, &options, &includes)).collect();
    let mut pages = Vec::with_capacity(read.len());
    for (page, problems) in read {
        pages.extend(page);
        diagnostics.extend(problems);
    }
    let outline = outline(project, &content, &pages, &options, diagnostics);
    (pages, outline)
}

/// What holds for every page of the project. `terms` are the names of the terms that placeables may name.
pub fn read_options(project: &Project, terms: BTreeSet<String>) -> ReadOptions {
    let configuration = &project.configuration;
    let own = configuration.locales.values().flat_map(|locale| locale.variables.keys());
    let variables = configuration.variables.keys().chain(own).cloned().collect();
    ReadOptions {
        source_locale: project.source_locale().clone(),
        protected: configuration.book.protected.clone(),
        declared: Declared { variables, terms },
        code: CodeTexts { comments: configuration.translation.comments, strings: configuration.translation.strings },
    }
}

fn read_page(
    project: &Project,
    file: &PageFile,
    options: &ReadOptions,
    includes: &ProjectIncludes,
) -> (Option<Page>, Vec<Diagnostic>) {
    match read_bytes(project, &file.source) {
        Ok(bytes) => {
            let (source, path, catalog) = (file.source.clone(), file.path.clone(), file.catalog.clone());
            let input = ReadInput { source, path, catalog, bytes: &bytes };
            let (page, diagnostics) = markdown::read(input, options, includes);
            (Some(page), diagnostics)
        }
        Err(diagnostic) => (None, vec![*diagnostic]),
    }
}

fn outline(
    project: &Project,
    content: &Content,
    pages: &[Page],
    options: &ReadOptions,
    diagnostics: &mut Vec<Diagnostic>,
) -> Outline {
    let numbered = project.configuration.book.numbered;
    let Some(summary) = &content.summary else { return order(pages, numbered) };
    match read_text(&project.root, summary) {
        Ok(source) => {
            let (summary, problems) = markdown::read_summary(summary.clone(), &source.text, options);
            diagnostics.extend(problems);
            follow_summary(project, summary, pages, diagnostics)
        }
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            order(pages, numbered)
        }
    }
}

fn read_bytes(project: &Project, source: &SourcePath) -> Result<Vec<u8>, Box<Diagnostic>> {
    inside(&project.root, source)?.and_then(std::fs::read).map_err(|error| unreadable(source, &error))
}
