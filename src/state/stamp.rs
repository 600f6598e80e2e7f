//! The stamping rule: which source text was a translation made from?
//!
//! Merges, rebases and platforms fake almost everything: a comment that is there or gone, the order of commits, the
//! source catalog on disk. Only a record of this very translation, or a statement that names the source text by its
//! fingerprint, is evidence. Without any, a translation is taken for fresh only where its source text never changed
//! since the message was first offered to the locale.

use super::{Fingerprint, Progress, Record};

/// A message in a locale as an update finds it.
#[derive(Clone, Copy, Debug)]
pub struct Offer<'a> {
    /// Today's source text.
    pub source: &'a Fingerprint,
    /// The translation; `None` where there is none.
    pub target: Option<&'a Fingerprint>,
    /// What is recorded of it.
    pub records: &'a [Record],
    /// The source text that its own comment says it was made from.
    pub claim: Option<&'a Fingerprint>,
    /// Whether a translation without record needs a claim.
    pub needs_claim: bool,
}

/// A record and how sure it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// What is to be recorded.
    pub record: Record,
    /// Whether the source text was inferred, so that somebody has to confirm it.
    pub is_unconfirmed: bool,
    /// Whether records contradicted each other about how far the translation has come.
    pub is_disputed: bool,
}

/// The record of a message.
pub fn stamp(offer: Offer<'_>) -> Stamp {
    let Offer { source, target, records, claim, needs_claim } = offer;
    let differs = |record: &Record| record.source.as_ref() != Some(source);
    let reworded = records.iter().any(|record| record.reworded || differs(record));
    let sure = |source: Option<&Fingerprint>, progress| Stamp {
        record: Record { source: source.cloned(), target: target.cloned(), progress, reworded },
        is_unconfirmed: false,
        is_disputed: false,
    };
    let Some(translation) = target else { return sure(Some(source), Progress::Missing) };
    // Someone who looked at a translation and found it right as it is says so by a claim on today's text.
    if claim == Some(source) && !records.iter().any(|record| is_settled(record, source, translation)) {
        return sure(claim, Progress::Translated);
    }
    if let Some(stamp) = recorded(source, translation, records) {
        return Stamp { record: Record { reworded, ..stamp.record }, ..stamp };
    }
    if claim.is_some() {
        return sure(claim, Progress::Translated);
    }
    if !reworded && !needs_claim {
        return sure(Some(source), Progress::Translated);
    }
    Stamp { is_unconfirmed: true, ..sure(only_offer(records).filter(|known| *known != source), Progress::Translated) }
}

/// The source text that was offered, if no other one ever was. Where a translation has been replaced, or the source text
/// reworded before, the new one may have been made from any of them: were a guess recorded, it would turn into the truth
/// as soon as the source text is what it was.
fn only_offer(records: &[Record]) -> Option<&Fingerprint> {
    let [Record { source, target: None, reworded: false, .. }] = records else { return None };
    source.as_ref()
}

/// Whether a record says of this translation all that a claim on today's text could.
fn is_settled(record: &Record, source: &Fingerprint, translation: &Fingerprint) -> bool {
    record.target.as_ref() == Some(translation)
        && record.source.as_ref() == Some(source)
        && record.progress >= Progress::Translated
}

/// The record of this very translation: rather one of today's text, and of several the one that says least.
fn recorded(source: &Fingerprint, translation: &Fingerprint, records: &[Record]) -> Option<Stamp> {
    let own: Vec<&Record> = records.iter().filter(|record| record.target.as_ref() == Some(translation)).collect();
    let fresh: Vec<&Record> = own.iter().copied().filter(|record| record.source.as_ref() == Some(source)).collect();
    let best = if fresh.is_empty() { own } else { fresh };
    let least = best.iter().min_by_key(|record| record.progress)?;
    let is_disputed = best.iter().any(|record| record.progress != least.progress);
    Some(Stamp { record: (*least).clone(), is_unconfirmed: false, is_disputed })
}
