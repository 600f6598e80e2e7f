//! The order that `SUMMARY.md` gives a book.

use super::load::Project;
use crate::markdown::{Page, Summary, SummaryEntry};
use crate::nearest::nearest;
use crate::outline::{Outline, OutlineEntry, OutlinePart};
use polypress_model::{Diagnostic, SourcePath};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Puts the pages in the order of the summary. Chapters without a page and pages without a chapter are reported.
pub(super) fn follow_summary(
    project: &Project,
    summary: Summary,
    pages: &[Arc<Page>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Outline {
    let by_source: BTreeMap<&str, &Page> = pages.iter().map(|page| (page.source.as_str(), page.as_ref())).collect();
    let mut follower = Follower { project, by_source, seen: BTreeSet::new(), diagnostics };
    let parts = summary.parts.into_iter().map(|part| OutlinePart {
        kind: part.kind,
        title: part.title,
        entries: part.entries.into_iter().filter_map(|entry| follower.entry(entry)).collect(),
    });
    let parts = parts.filter(|part| !part.entries.is_empty()).collect();
    for page in pages.iter().filter(|page| !follower.seen.contains(&page.source)) {
        let at = super::source::SourceText::new(page.source.clone(), String::new()).span(0..0);
        let message = "the summary does not name this page, so it is not in the book";
        let diagnostic = Diagnostic::info("page-unlisted", message).at(at);
        follower.diagnostics.push(diagnostic.hint("add a line for it to SUMMARY.md"));
    }
    Outline { parts, numbered: project.configuration.book.numbered }
}

struct Follower<'a> {
    project: &'a Project,
    by_source: BTreeMap<&'a str, &'a Page>,
    seen: BTreeSet<SourcePath>,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Follower<'_> {
    fn entry(&mut self, entry: SummaryEntry) -> Option<OutlineEntry> {
        let destination = entry.destination.as_str();
        // A chapter without a destination is a plan, as in mdBook: nothing to show yet.
        if destination.is_empty() {
            return None;
        }
        let path = format!("{}/{}", self.project.configuration.book.content, destination.trim_start_matches("./"));
        let Some(page) = self.by_source.get(path.as_str()) else {
            self.missing(&entry, destination);
            return None;
        };
        let source = page.source.clone();
        if !self.seen.insert(source.clone()) {
            let message = format!("the summary names {destination} twice");
            let diagnostic = Diagnostic::warning("chapter-repeated", message).at(entry.span);
            self.diagnostics.push(diagnostic.hint("a page can stand in one place only: remove one of the lines"));
            return None;
        }
        Some(OutlineEntry { source, title: Some(entry.title), depth: entry.depth })
    }

    fn missing(&mut self, entry: &SummaryEntry, destination: &str) {
        let folder = format!("{}/", self.project.configuration.book.content);
        let known = self.by_source.keys().filter_map(|path| path.strip_prefix(folder.as_str()));
        let hint = match nearest(destination, known) {
            Some(name) => format!("did you mean “{name}”?"),
            None => "write the page, or remove the line".to_owned(),
        };
        let diagnostic = Diagnostic::error("chapter-missing", format!("there is no page {destination}"));
        self.diagnostics.push(diagnostic.at(entry.span.clone()).hint(hint));
    }
}
