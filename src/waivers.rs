//! Waivers: findings that somebody has looked at and excused. What is excused is left out of every report, and kept
//! here so that it is known which waivers have no use any more.

use crate::messages::IdentifiedPage;
use crate::state::{StateFile, StateKind, States, Waiver, parse_waivers};
use polypress_model::{Diagnostic, LanguageTag, MessageId, Position, Severity, SourcePath, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

/// The waivers of a project, and what they have excused so far.
#[derive(Debug, Default)]
pub struct Waivers {
    /// The folder of all catalogs.
    catalogs: String,
    /// The locale that the findings in pages belong to.
    source: Option<LanguageTag>,
    /// By locale and message; each with its line.
    waivers: BTreeMap<LanguageTag, BTreeMap<MessageId, Vec<(usize, Waiver)>>>,
    excused: Mutex<BTreeSet<Diagnostic>>,
}

impl Waivers {
    /// The waivers of these files. `catalogs` is the folder of all catalogs.
    pub fn new(catalogs: &str, source: &LanguageTag, files: &[StateFile]) -> Self {
        let mut waivers: BTreeMap<LanguageTag, BTreeMap<MessageId, Vec<_>>> = BTreeMap::new();
        for file in files.iter().filter(|file| file.kind == StateKind::Waivers) {
            let of_locale = waivers.entry(file.locale.clone()).or_default();
            for (line, waiver) in parse_waivers(&file.catalog, &file.text) {
                of_locale.entry(waiver.message.clone()).or_default().push((line, waiver));
            }
        }
        Self { catalogs: catalogs.to_owned(), source: Some(source.clone()), waivers, excused: Mutex::default() }
    }

    /// Takes out what is excused. A finding in a page first learns which message it is about. Errors are never excused.
    pub fn sift(&self, pages: &[IdentifiedPage], diagnostics: &mut Vec<Diagnostic>) {
        attribute(pages, diagnostics);
        if self.waivers.is_empty() {
            return;
        }
        let mut excused = Vec::new();
        diagnostics.retain(|diagnostic| {
            let is_excused = self.waives(diagnostic);
            excused.extend(is_excused.then(|| diagnostic.clone()));
            !is_excused
        });
        self.excused.lock().unwrap_or_else(PoisonError::into_inner).extend(excused);
    }

    fn waives(&self, diagnostic: &Diagnostic) -> bool {
        let of_message = || {
            let locale = diagnostic.locale.as_ref().or(self.source.as_ref())?;
            self.waivers.get(locale)?.get(diagnostic.message_id.as_ref()?)
        };
        diagnostic.severity < Severity::Error
            && of_message()
                .is_some_and(|waivers| waivers.iter().any(|(_, waiver)| waiver.code == diagnostic.code.as_str()))
    }

    /// Whether a finding of a translation is excused.
    pub fn has(&self, locale: &LanguageTag, message: &MessageId, code: &str) -> bool {
        let of_message = self.waivers.get(locale).and_then(|of_locale| of_locale.get(message));
        of_message.into_iter().flatten().any(|(_, waiver)| waiver.code == code)
    }

    /// What has been excused so far.
    pub fn excused(&self) -> Vec<Diagnostic> {
        self.excused.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    /// A warning for each waiver of these locales that has excused nothing. A stale translation is not held to
    /// everything, so that its waivers may have their use again.
    pub fn unused(&self, locales: &[LanguageTag], states: &States) -> Vec<Diagnostic> {
        let excused = self.excused();
        let is_used = |locale: &LanguageTag, waiver: &Waiver| {
            excused.iter().any(|found| {
                found.locale.as_ref().or(self.source.as_ref()) == Some(locale)
                    && found.message_id.as_ref() == Some(&waiver.message)
                    && found.code.as_str() == waiver.code
            })
        };
        let is_stale = |locale: &LanguageTag, waiver: &Waiver| {
            states.standing(locale, &waiver.message).is_some_and(|standing| !standing.is_fresh)
        };
        let mut unused = Vec::new();
        for (locale, waivers) in self.waivers.iter().filter(|(locale, _)| locales.contains(locale)) {
            for (line, waiver) in waivers.values().flatten() {
                if !is_used(locale, waiver) && !is_stale(locale, waiver) {
                    unused.push(self.report(locale, *line, waiver));
                }
            }
        }
        unused
    }

    fn report(&self, locale: &LanguageTag, line: usize, waiver: &Waiver) -> Diagnostic {
        let Waiver { message, code, reason } = waiver;
        let file: SourcePath = StateKind::Waivers.path(&self.catalogs, locale, message.parts().0);
        let position = Position { line: u32::try_from(line).unwrap_or(u32::MAX), column: 1 };
        let text = format!("nothing is found that the waiver of {code} would excuse");
        let finding = Diagnostic::warning("waiver-unused", text)
            .at(Span { file, start: 0, end: 0, position })
            .hint("take its line out of the file")
            .note(format!("its reason was: {reason}"))
            .about(message.clone());
        if Some(locale) == self.source.as_ref() { finding } else { finding.in_locale(locale.clone()) }
    }
}

/// Says of findings in pages that may be excused which message they are about.
fn attribute(pages: &[IdentifiedPage], diagnostics: &mut [Diagnostic]) {
    let is_open = |found: &Diagnostic| {
        found.severity < Severity::Error && found.message_id.is_none() && found.locale.is_none() && found.span.is_some()
    };
    if !diagnostics.iter().any(is_open) {
        return;
    }
    let pages: BTreeMap<&SourcePath, &IdentifiedPage> = pages.iter().map(|page| (&page.page.source, page)).collect();
    for diagnostic in diagnostics.iter_mut().filter(|found| is_open(found)) {
        let Some(span) = &diagnostic.span else { continue };
        let Some(page) = pages.get(&span.file).filter(|_| span.start < span.end) else { continue };
        let holds = |own: &Span| own.file == span.file && own.start <= span.start && span.end <= own.end;
        let owner = page.messages.iter().flatten().find(|message| holds(&message.span));
        diagnostic.message_id = owner.map(|message| message.id.clone());
    }
}
