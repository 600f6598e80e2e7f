//! The report of a run: every finding once, in order, and how many there are.

mod github;
mod json;
mod junit;
mod people;
mod sarif;

pub(crate) use github::github;
pub(crate) use json::json;
pub(crate) use junit::junit;
pub(crate) use people::People;
pub(crate) use sarif::sarif;

use camino::Utf8PathBuf;
use polypress_model::{Diagnostic, LanguageTag, Severity};
use std::collections::BTreeMap;

/// A finding with all the locales that it was found in; none if it holds whatever the locale.
#[derive(Debug)]
pub(crate) struct Finding {
    /// The finding, without its locale.
    pub(crate) diagnostic: Diagnostic,
    /// The locales.
    pub(crate) locales: Vec<LanguageTag>,
}

/// Everything that was found in a run.
#[derive(Debug)]
pub(crate) struct Report {
    /// The project's folder, where excerpts are read.
    pub(crate) root: Utf8PathBuf,
    /// The findings by file, place and code; those without a place come last.
    pub(crate) findings: Vec<Finding>,
}

impl Report {
    /// Puts the findings in order, those that several locales share in one.
    pub(crate) fn new(root: Utf8PathBuf, diagnostics: Vec<Diagnostic>) -> Self {
        let mut merged: BTreeMap<Diagnostic, Vec<LanguageTag>> = BTreeMap::new();
        for mut diagnostic in diagnostics {
            let locale = diagnostic.locale.take();
            merged.entry(diagnostic).or_default().extend(locale);
        }
        let finding = |(diagnostic, mut locales): (Diagnostic, Vec<LanguageTag>)| {
            locales.sort();
            locales.dedup();
            Finding { diagnostic, locales }
        };
        let mut findings: Vec<Finding> = merged.into_iter().map(finding).collect();
        findings.sort_by(|left, right| order(left).cmp(&order(right)));
        Self { root, findings }
    }

    /// How many findings are this grave.
    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.diagnostic.severity == severity).count()
    }

    /// How many warnings and errors there are: `3 warnings, 1 error`; `None` where there are none.
    pub(crate) fn summary(&self) -> Option<String> {
        let count = |word: &str, severity| match self.count(severity) {
            0 => None,
            1 => Some(format!("1 {word}")),
            many => Some(format!("{many} {word}s")),
        };
        let parts = [count("warning", Severity::Warning), count("error", Severity::Error)];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// Whether the command ends with status 1.
    pub(crate) fn fails(&self) -> bool {
        self.count(Severity::Error) > 0
    }
}

fn order(finding: &Finding) -> impl Ord {
    let Diagnostic { span, code, message, .. } = &finding.diagnostic;
    (span.is_none(), span, &finding.locales, code, message)
}

/// Makes every warning an error, as `--strict` asks.
pub(crate) fn make_strict(diagnostics: &mut [Diagnostic]) {
    for diagnostic in diagnostics {
        if diagnostic.severity == Severity::Warning {
            diagnostic.severity = Severity::Error;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use polypress_model::{Position, SourcePath, Span};

    #[test]
    fn what_locales_share_is_one_finding_and_places_come_in_order() {
        let at = |line| Span {
            file: SourcePath::new("content/a.md"),
            start: line * 10,
            end: line * 10 + 1,
            position: Position { line, column: 1 },
        };
        let shared = || Diagnostic::warning("a-code", "shared").at(at(12));
        let diagnostics = vec![
            Diagnostic::error("z-code", "without a place"),
            shared().in_locale(LanguageTag::new("fr")),
            shared().in_locale(LanguageTag::new("de")),
            Diagnostic::warning("b-code", "earlier").at(at(2)),
        ];
        let report = Report::new(Utf8PathBuf::new(), diagnostics);
        let seen: Vec<_> = report.findings.iter().map(|found| found.diagnostic.message.as_str()).collect();
        assert_eq!(seen, ["earlier", "shared", "without a place"]);
        assert_eq!(report.findings[1].locales, ["de", "fr"].map(LanguageTag::new));
        assert_eq!((report.count(Severity::Warning), report.fails()), (2, true));
    }
}
