//! What becomes of each entry of a file that comes back.

use super::entry::{Entry, Reading, SourceText, Translated};
use super::sheet::{Input, Sheet, Unit, with_pattern};
use super::validate::faults;
use crate::catalog::ftl;
use crate::state::{Fingerprint, Progress};
use crate::update::{Arrival, Source};
use polypress_model::MessageId;
use std::collections::{BTreeMap, BTreeSet};

/// What became of one entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The address that the file gives the message.
    pub id: String,
    /// Its line in the file, from 1.
    pub line: usize,
    /// What became of it.
    pub verdict: Verdict,
}

/// What became of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The translation goes into the project.
    Applied,
    /// It goes into the project as a translation of an older source text, since the text has changed meanwhile.
    Stale,
    /// The project has it already, or there is nothing to bring in.
    Unchanged,
    /// The project has a finished translation of today's text, and this is less.
    Kept,
    /// It is broken, and why.
    Refused(Vec<String>),
    /// No message has this address.
    Unknown,
}

/// A translation that may go into the project.
struct Proposal<'s, 'a> {
    place: usize,
    unit: &'s Unit<'a>,
    /// What stands behind `id =`; `None` where the text stays.
    value: Option<String>,
    source: Option<Source>,
    progress: Progress,
    /// Whether it is a translation even where it says the same as its source.
    same: bool,
}

/// Judges what a file says: what became of each entry, and what goes into the project.
pub fn judge(input: Input<'_>, sheet: &Sheet<'_>, reading: &Reading) -> (Vec<Judged>, Vec<Arrival>) {
    let mut judged = Vec::new();
    let mut proposals: Vec<Proposal<'_, '_>> = Vec::new();
    let mut seen: BTreeSet<MessageId> = BTreeSet::new();
    for (place, entry) in reading.entries.iter().enumerate() {
        let unit = sheet.unit(&MessageId::new(entry.id.clone()));
        let verdict = match unit {
            None => Verdict::Unknown,
            Some(unit) if !seen.insert(unit.message.id.clone()) => {
                Verdict::Refused(vec!["the file has this message twice".to_owned()])
            }
            Some(unit) => match weigh(entry, unit) {
                Ok(Ok(proposal)) => {
                    let verdict = match proposal.source {
                        Some(_) => Verdict::Stale,
                        None => Verdict::Applied,
                    };
                    proposals.push(Proposal { place, ..proposal });
                    verdict
                }
                Ok(Err(verdict)) => verdict,
                Err(reason) => Verdict::Refused(vec![reason]),
            },
        };
        judged.push(Judged { id: entry.id.clone(), line: entry.line, verdict });
    }
    let candidates: BTreeMap<MessageId, String> = proposals
        .iter()
        .filter_map(|proposal| Some((proposal.unit.message.id.clone(), proposal.value.clone()?)))
        .collect();
    let faults = faults(input, sheet, &candidates);
    let mut arrivals = Vec::new();
    for Proposal { place, unit, value, source, progress, same } in proposals {
        let message = unit.message.id.clone();
        match (faults.get(&message), judged.get_mut(place)) {
            (Some(faults), Some(judged)) => judged.verdict = Verdict::Refused(faults.clone()),
            _ => {
                let locale = sheet.target.clone();
                arrivals.push(Arrival { locale, message, value, source, progress, settles: false, same });
            }
        }
    }
    (judged, arrivals)
}

/// What an entry would change, or why it changes nothing.
///
/// # Errors
/// Why its translation cannot be read.
fn weigh<'s, 'a>(entry: &Entry, unit: &'s Unit<'a>) -> Result<Result<Proposal<'s, 'a>, Verdict>, String> {
    let read = |text: &str| ftl::parse_plain(text, unit.declared.as_deref()).map_err(|problem| problem.to_string());
    let value = match &entry.translation {
        Translated::Nothing => return Ok(Err(Verdict::Unchanged)),
        Translated::Plain(text) if text.trim().is_empty() => return Ok(Err(Verdict::Unchanged)),
        Translated::Plain(text) => read(text)?,
        Translated::Value(value) => value.clone(),
    };
    let fingerprint = |text: &str| with_pattern(&read(text).ok()?, Fingerprint::of_pattern);
    let shown = match &entry.source {
        SourceText::Plain(text) => Some(fingerprint(text).ok_or("its source text cannot be read")?),
        SourceText::Named(source) => Some(source.clone()),
        SourceText::Today | SourceText::Remembered => Some(unit.fingerprint.clone()),
        SourceText::Unknown => None,
    };
    let former = entry.former.as_deref().and_then(fingerprint);
    let is_same = with_pattern(&value, ftl::normalize) == unit.normal;
    let is_copy = with_pattern(&value, Fingerprint::of_pattern).as_ref() == Some(&unit.fingerprint);
    let same = entry.is_meant();
    if is_copy && !same && !is_same {
        return Ok(Err(Verdict::Unchanged));
    }
    let verdict = match is_same {
        true => weigh_same(entry, unit, shown.as_ref()),
        false => weigh_new(entry, unit, shown, former),
    };
    let value = (!is_same).then_some(value);
    Ok(verdict.map(|(source, progress)| Proposal { place: 0, unit, value, source, progress, same }))
}

/// The source text that a translation is of, and how far it has come; or why nothing changes.
type Weighed = Result<(Option<Source>, Progress), Verdict>;

/// An entry with the translation that the project has: it may say more of it, or call it in question.
fn weigh_same(entry: &Entry, unit: &Unit<'_>, shown: Option<&Fingerprint>) -> Weighed {
    let standing = &unit.standing;
    let is_of_today = shown == Some(&unit.fingerprint);
    match (entry.needs_work, standing.is_fresh) {
        // Somebody asks to see it again.
        (true, true) if is_of_today && standing.progress > Progress::Draft => Ok((None, Progress::Draft)),
        (true, _) => Err(Verdict::Unchanged),
        (false, true) if is_of_today && entry.progress > standing.progress => Ok((None, entry.progress)),
        (false, true) => Err(Verdict::Unchanged),
        // Somebody found that it fits today's text as it is.
        (false, false) if is_of_today => Ok((None, entry.progress)),
        (false, false) if standing.source.is_none() => Ok((Some(made_from(shown.cloned())), entry.progress)),
        (false, false) => Err(Verdict::Unchanged),
    }
}

/// An entry with another translation.
fn weigh_new(entry: &Entry, unit: &Unit<'_>, shown: Option<Fingerprint>, former: Option<Fingerprint>) -> Weighed {
    let standing = &unit.standing;
    let is_finished = standing.is_fresh && standing.progress > Progress::Draft;
    let made_from = made_from(match (entry.needs_work, former) {
        (true, Some(former)) => Some(former),
        // A translation that was stale stays so until somebody says that it fits.
        (true, None) if unit.is_stale() => standing.source.clone(),
        _ => shown,
    });
    let source = Some(made_from).filter(|source| *source != Source::Known(unit.fingerprint.clone()));
    match is_finished && (entry.needs_work || source.is_some()) {
        true => Err(Verdict::Kept),
        false => Ok((source, entry.progress)),
    }
}

fn made_from(source: Option<Fingerprint>) -> Source {
    source.map_or(Source::Unknown, Source::Known)
}
