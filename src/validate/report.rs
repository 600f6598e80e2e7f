//! What is found in the ways through one translation, told once each and with its place.

use super::Pair;
use super::place::place_in;
use super::way::Way;
use crate::catalog::{Entry, ftl};
use polypress_model::{Diagnostic, Span};

/// Collects what is found in one translation.
pub(super) struct Report<'r> {
    pair: &'r Pair<'r>,
    entry: &'r Entry<'r>,
    ways: &'r [Way<'r>],
    /// The way that is being compared.
    pub(super) way: usize,
    findings: Vec<Finding>,
}

struct Finding {
    diagnostic: Diagnostic,
    /// The first way it was met in, and in how many.
    way: usize,
    met: usize,
}

impl<'r> Report<'r> {
    pub(super) fn new(pair: &'r Pair<'r>, entry: &'r Entry<'r>, ways: &'r [Way<'r>]) -> Self {
        Self { pair, entry, ways, way: 0, findings: Vec::new() }
    }

    /// Reports what a way lacks: it has no place of its own.
    pub(super) fn lack(&mut self, diagnostic: Diagnostic) {
        self.add(diagnostic);
    }

    /// Reports what stands in the text of the way, at its first place.
    pub(super) fn at(&mut self, wanted: &str, diagnostic: Diagnostic) {
        let span = self.ways.get(self.way).and_then(|way| way.find(self.entry, wanted));
        self.add(diagnostic.at(span));
    }

    /// Reports a destination of the way that is not as it should be.
    pub(super) fn at_destination(&mut self, destination: &str, diagnostic: Diagnostic) {
        let span = self.ways.get(self.way).and_then(|way| place_in(way, self.entry, destination));
        self.add(diagnostic.at(span));
    }

    /// Reports what stands at this place, in whichever way.
    pub(super) fn once(&mut self, span: Span, diagnostic: Diagnostic) {
        self.findings.push(Finding { diagnostic: diagnostic.at(span), way: 0, met: usize::MAX });
    }

    /// Reports what stands at the end of a stretch of the text of the way.
    pub(super) fn at_end(&mut self, around: &str, stretch: &str, diagnostic: Diagnostic) {
        let place = |way: &Way<'_>| {
            let start = way.text.find(around).filter(|_| !around.is_empty())? + around.rfind(stretch)?;
            way.place(self.entry, start..start + stretch.len())
        };
        let span = self.ways.get(self.way).and_then(place);
        self.add(diagnostic.at(span));
    }

    fn add(&mut self, diagnostic: Diagnostic) {
        let way = self.way;
        let is_same = |finding: &&mut Finding| {
            finding.diagnostic.code == diagnostic.code && finding.diagnostic.message == diagnostic.message
        };
        match self.findings.iter_mut().find(is_same) {
            Some(finding) => finding.met = finding.met.saturating_add(1),
            None => self.findings.push(Finding { diagnostic, way, met: 1 }),
        }
    }

    /// Adds what was found to the problems that are known already.
    pub(super) fn finish(self, problems: &mut Vec<Diagnostic>) {
        for Finding { mut diagnostic, way, met } in self.findings {
            let Some(way) = self.ways.get(way) else { continue };
            // What formatting has found already has a better place now.
            let known = problems.len();
            problems.retain(|problem| problem.code != diagnostic.code || problem.message != diagnostic.message);
            let is_known = problems.len() < known || diagnostic.code.as_str() == "placeable-unknown";
            if diagnostic.span.is_none() && met < self.ways.len() {
                diagnostic.message = format!("{} {}", diagnostic.message, way.variants());
            }
            let everywhere = met >= self.ways.len();
            let place = || if everywhere { self.entry.span() } else { way.span(self.entry) };
            diagnostic.span = Some(diagnostic.span.take().unwrap_or_else(place));
            if !is_known {
                let here = if everywhere { ftl::display(self.entry.pattern) } else { way.display() };
                diagnostic.notes.push(format!("source: {}", self.pair.message.text));
                diagnostic.notes.push(format!("here:   {here}"));
            }
            problems.push(diagnostic.in_locale(self.pair.locale.clone()).about(self.pair.message.id.clone()));
        }
    }
}
