//! The pages of a project, read on all cores.

use super::content::{Content, PageFile, walk};
use super::files::{read_found, read_text};
use super::includes::ProjectIncludes;
use super::load::Project;
use super::order::order;
use super::page_memory::KnownPage;
use super::summary::follow_summary;
use crate::comments::CodeTexts;
use crate::markdown::{self, Declared, IncludeError, Included, Includes, Page, ReadInput, ReadOptions};
use crate::outline::Outline;
use polypress_model::{Diagnostic, SourcePath};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Reads the pages of the content folder and finds their order. `terms` are the names of the terms that placeables
/// may name. A page that cannot be read is reported and left out.
pub fn read_pages(
    project: &Project,
    terms: BTreeSet<String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<Arc<Page>>, Outline) {
    let content = walk(project, diagnostics);
    let options = read_options(project, terms);
    let includes = ProjectIncludes::new(project);
    let before = project.page_memory.as_ref().map(|memory| memory.recall(&options)).unwrap_or_default();
    let read = |file: &PageFile| read_page(project, file, &options, &includes, before.get(file));
    let read: Vec<_> = content.pages.par_iter().map(read).collect();
    let mut pages = Vec::with_capacity(read.len());
    let mut known = BTreeMap::new();
    for (file, read) in content.pages.iter().zip(read) {
        pages.extend(read.page.clone());
        diagnostics.extend(read.diagnostics.iter().cloned());
        if let ReadPage { page: Some(page), diagnostics, bytes: Some(bytes) } = read {
            known.insert(file.clone(), KnownPage { bytes, page, diagnostics });
        }
    }
    if let Some(memory) = &project.page_memory {
        memory.keep(options.clone(), known);
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

/// What a file was read as.
struct ReadPage {
    page: Option<Arc<Page>>,
    diagnostics: Vec<Diagnostic>,
    /// The file, if the page is to be remembered.
    bytes: Option<Vec<u8>>,
}

fn read_page(
    project: &Project,
    file: &PageFile,
    options: &ReadOptions,
    includes: &ProjectIncludes,
    known: Option<&KnownPage>,
) -> ReadPage {
    let bytes = match read_found(&project.root, &file.source, file.is_plain) {
        Ok(bytes) => bytes,
        Err(diagnostic) => return ReadPage { page: None, diagnostics: vec![*diagnostic], bytes: None },
    };
    if let Some(KnownPage { page, diagnostics, .. }) = known.filter(|known| known.bytes == bytes) {
        return ReadPage { page: Some(Arc::clone(page)), diagnostics: diagnostics.clone(), bytes: Some(bytes) };
    }
    let (source, path, catalog) = (file.source.clone(), file.path.clone(), file.catalog.clone());
    let input = ReadInput { source, path, catalog, bytes: &bytes };
    let includes = Noticed { includes, has_included: Cell::new(false) };
    let (page, diagnostics) = markdown::read(input, options, &includes);
    // What a page includes may change without it.
    let is_remembered = project.page_memory.is_some() && !includes.has_included.get();
    ReadPage { page: Some(Arc::new(page)), diagnostics, bytes: is_remembered.then_some(bytes) }
}

/// Notices whether a page includes anything.
struct Noticed<'a> {
    includes: &'a ProjectIncludes,
    has_included: Cell<bool>,
}

impl Includes for Noticed<'_> {
    fn include(&self, from: &SourcePath, path: &str) -> Result<Included, IncludeError> {
        self.has_included.set(true);
        self.includes.include(from, path)
    }
}

fn outline(
    project: &Project,
    content: &Content,
    pages: &[Arc<Page>],
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
