//! Translations that may serve for a message: those of the texts that it was split or merged from. They are kept behind
//! its line in the state file until somebody has translated or confirmed it.

use super::Fingerprint;
use super::field::{escape, unescape};
use crate::catalog::ftl;

/// A translation of another text that may serve.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The source text that it is a translation of.
    pub source: Fingerprint,
    /// The translation, as what stands behind `id =` in a catalog.
    pub value: String,
}

impl Candidate {
    /// Which translation it is; `None` if Fluent does not understand it.
    pub fn target(&self) -> Option<Fingerprint> {
        ftl::normalize_value(&self.value).map(|normal| Fingerprint::of_normal(&normal))
    }
}

/// `[⇥ source ⇥ translation]…`: the candidates at the end of a line; `None` where it ends in something else.
pub(super) fn parse_candidates<'f>(mut fields: impl Iterator<Item = &'f str>) -> Option<Vec<Candidate>> {
    let mut candidates = Vec::new();
    while let Some(source) = fields.next() {
        candidates.push(Candidate { source: source.parse().ok()?, value: unescape(fields.next()?) });
    }
    Some(candidates)
}

/// The same as fields, each behind a tab.
pub(super) fn write_candidates(candidates: &[Candidate]) -> String {
    candidates.iter().map(|Candidate { source, value }| format!("\t{source}\t{}", escape(value))).collect()
}

/// Adds those that are not there yet.
pub(crate) fn add_candidates(candidates: &mut Vec<Candidate>, more: impl IntoIterator<Item = Candidate>) {
    for candidate in more {
        if !candidates.contains(&candidate) {
            candidates.push(candidate);
        }
    }
}
