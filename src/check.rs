//! Checks: what is wrong in each locale, and what it must be like so that a check or a strict build passes.

use crate::assemble::Assembler;
use crate::manuscript::Manuscript;
use crate::project::Project;
use polypress_model::{Book, Completeness, Diagnostic, LanguageTag, Page, Position, Span};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

/// What is asked of locales.
#[derive(Clone, Copy, Debug, Default)]
pub struct Gate {
    /// Whether every warning is an error, and nothing may be shown untranslated.
    pub strict: bool,
    /// Translated messages in percent, at least.
    pub min_translated: Option<u64>,
    /// Whether the locales were named, so that those that are not required count too.
    pub named: bool,
}

/// What is wrong with the pages and with the translations into these locales. Every locale is put together, only to see
/// that.
pub fn check(manuscript: &Manuscript, locales: &[LanguageTag], gate: &Gate) -> Vec<Diagnostic> {
    let sources = manuscript.sources();
    let (assembler, mut diagnostics) = Assembler::prepare(&sources);
    let of_locale = |tag: &LanguageTag| {
        let Some((book, mut problems)) = assembler.book(tag) else { return Vec::new() };
        problems.extend(completeness(&book, gate, &manuscript.project));
        problems
    };
    let found: Vec<Vec<Diagnostic>> = locales.par_iter().map(of_locale).collect();
    diagnostics.extend(found.into_iter().flatten());
    diagnostics.extend(manuscript.waivers.unused(locales, &manuscript.states));
    diagnostics
}

/// What is missing in a translated book: a line of information, or errors where the gate asks for more.
pub(crate) fn completeness(book: &Book, gate: &Gate, project: &Project) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if book.locale.tag == book.metadata.source_language {
        return found;
    }
    let is_required = project.locale(book.locale.tag.as_str()).is_none_or(|locale| locale.required);
    let counts = is_required || gate.named;
    if gate.strict && counts {
        found.extend(book.pages().filter_map(page_gap));
        let pages: usize = book.pages().map(|page| gaps(&page.completeness)).sum();
        let rest = gaps(&book.completeness).saturating_sub(pages);
        if rest > 0 {
            let message = format!("{rest} of the book's own messages, such as its title, are not translated");
            found.push(Diagnostic::error("translation-missing", message).hint("translate them in book.ftl"));
        }
    } else if gaps(&book.completeness) > 0 {
        let (missing, all) = (gaps(&book.completeness), book.completeness.messages);
        let message = format!("{missing} of {all} messages are not translated");
        found.push(Diagnostic::info("translation-missing", message));
    }
    let percent = book.completeness.percent();
    if let Some(least) = gate.min_translated.filter(|least| counts && percent < *least) {
        let message = format!("{percent}% is translated, {least}% is asked for");
        found.push(
            Diagnostic::error("translation-below", message).hint("“polypress status” shows where text is missing"),
        );
    }
    found.into_iter().map(|diagnostic| diagnostic.in_locale(book.locale.tag.clone())).collect()
}

/// Messages that a reader does not see in a fresh translation.
fn gaps(completeness: &Completeness) -> usize {
    completeness.messages.saturating_sub(completeness.translated)
}

fn page_gap(page: &Page) -> Option<Diagnostic> {
    let missing = gaps(&page.completeness);
    let span = Span { file: page.source.clone(), start: 0, end: 0, position: Position { line: 1, column: 1 } };
    (missing > 0).then(|| {
        let message = format!("{missing} of {} messages of this page are not translated", page.completeness.messages);
        Diagnostic::error("translation-missing", message).at(span).hint("translate them in the catalog of the page")
    })
}
