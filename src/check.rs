//! Checks: what is wrong in each locale, and what it must be like so that a check or a strict build passes.

use crate::assemble::Assembler;
use crate::manuscript::Manuscript;
use crate::messages::{BOOK_CATALOG, Message};
use crate::status::{LocaleStatus, Task, Want, silently_broken};
use polypress_model::{Diagnostic, LanguageTag, MessageId};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeMap;

/// What is asked of locales. What is broken always fails.
#[derive(Clone, Copy, Debug, Default)]
pub struct Gate {
    /// Whether every warning is an error, and nothing may be missing, stale or a draft.
    pub strict: bool,
    /// Translated messages in percent, at least. Drafts and stale translations do not count.
    pub min_translated: Option<u64>,
    /// Stale translations, at most.
    pub max_stale: Option<usize>,
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
        let status = LocaleStatus::new(manuscript, &book, &problems);
        let found = completeness(manuscript, &status, &problems, gate);
        problems.extend(found);
        problems
    };
    let found: Vec<Vec<Diagnostic>> = locales.par_iter().map(of_locale).collect();
    diagnostics.extend(found.into_iter().flatten());
    diagnostics.extend(manuscript.waivers.unused(locales, &manuscript.states));
    diagnostics
}

/// What a locale lacks: lines of information, or errors where the gate asks for more. `problems` are those found in
/// putting it together.
pub(crate) fn completeness(
    manuscript: &Manuscript,
    status: &LocaleStatus,
    problems: &[Diagnostic],
    gate: &Gate,
) -> Vec<Diagnostic> {
    let counts = status.required || gate.named;
    let mut found: Vec<Diagnostic> =
        silently_broken(manuscript, status, problems).into_iter().map(|task| empty(manuscript, status, task)).collect();
    match gate.strict && counts {
        true => found.extend(gaps(manuscript, status)),
        false => found.extend(summary(status)),
    }
    let (messages, percent) = (&status.count.messages, status.count.percent);
    if let Some(least) = gate.min_translated.filter(|least| counts && percent < *least) {
        let (translated, all) = (messages.translated, messages.all);
        let message = format!("{translated} of {all} messages are translated: {percent}%, and {least}% are asked for");
        let hint = "“polypress status” shows where text is missing";
        found.push(Diagnostic::error("translation-below", message).hint(hint));
    }
    if let Some(most) = gate.max_stale.filter(|most| counts && messages.stale > *most) {
        let message = format!("{}, and at most {most} may be", words(Want::Stale, messages.stale, ""));
        let hint = "“polypress status” lists them; translate them anew, or accept those that still hold";
        found.push(Diagnostic::error("stale-above", message).hint(hint));
    }
    found.into_iter().map(|diagnostic| diagnostic.in_locale(status.locale.clone())).collect()
}

/// A line for each state that keeps a locale from being finished.
fn summary(status: &LocaleStatus) -> impl Iterator<Item = Diagnostic> {
    let messages = status.count.messages;
    let missing = (messages.missing > 0).then(|| {
        let message = format!("{} of {} messages are not translated", messages.missing, messages.all);
        Diagnostic::info(code(Want::Missing), message)
    });
    let others = [(Want::Stale, messages.stale), (Want::Draft, messages.draft)];
    let others = others.into_iter().filter(|(_, count)| *count > 0);
    missing.into_iter().chain(others.map(|(want, count)| Diagnostic::info(code(want), words(want, count, ""))))
}

/// An error for each page and state that keeps it from being finished; what is broken has errors of its own.
fn gaps(manuscript: &Manuscript, status: &LocaleStatus) -> Vec<Diagnostic> {
    let mut groups: BTreeMap<(&str, Want), Vec<&Task>> = BTreeMap::new();
    for task in status.next.iter().filter(|task| task.state != Want::Broken) {
        groups.entry((task.message.parts().0, task.state)).or_default().push(task);
    }
    let gap = |((catalog, want), tasks): ((&str, Want), Vec<&Task>)| {
        let first = &tasks.first()?.message;
        let of = if catalog == BOOK_CATALOG { " of the book itself" } else { " of this page" };
        let place = match want {
            Want::Missing => find(manuscript, first).map(|message| message.span.clone()),
            _ => manuscript.catalogs.span(&status.locale, first),
        };
        let note = if tasks.len() == 1 { format!("it is {first}") } else { format!("the first is {first}") };
        let hint = match want {
            Want::Missing => "translate them in the catalog of the page",
            Want::Draft => "confirm those that are right: polypress accept",
            Want::Broken | Want::Stale => "translate them anew; polypress accept confirms those that still hold",
        };
        let diagnostic = Diagnostic::error(code(want), words(want, tasks.len(), of)).at(place);
        Some(diagnostic.hint(hint).note(note))
    };
    groups.into_iter().filter_map(gap).collect()
}

/// A translation without a text, which nothing else would tell of.
fn empty(manuscript: &Manuscript, status: &LocaleStatus, task: &Task) -> Diagnostic {
    Diagnostic::error("translation-empty", "the translation says nothing")
        .at(manuscript.catalogs.span(&status.locale, &task.message))
        .about(task.message.clone())
        .hint("translate it, or delete it so that it counts as missing")
}

fn code(want: Want) -> &'static str {
    match want {
        Want::Missing => "translation-missing",
        Want::Stale => "translation-stale",
        Want::Draft => "translation-draft",
        Want::Broken => "translation-empty",
    }
}

/// `2 translations of this page are stale`.
fn words(want: Want, count: usize, of: &str) -> String {
    let (noun, one, many) = match want {
        Want::Missing => ("message", "is not translated", "are not translated"),
        Want::Draft => ("translation", "is a draft", "are drafts"),
        Want::Stale => ("translation", "is stale", "are stale"),
        Want::Broken => ("translation", "is broken", "are broken"),
    };
    if count == 1 { format!("1 {noun}{of} {one}") } else { format!("{count} {noun}s{of} {many}") }
}

fn find<'a>(manuscript: &'a Manuscript, id: &MessageId) -> Option<&'a Message> {
    let of_pages = manuscript.pages.iter().flat_map(|page| page.messages.iter().flatten());
    manuscript.book.messages.iter().chain(of_pages).find(|message| message.id == *id)
}
