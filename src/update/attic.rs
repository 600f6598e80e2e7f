//! Finds in the attics of a locale what comes back.

use super::blocks::{Block, Entry};
use crate::state::{Fingerprint, Stored};
use polypress_model::MessageId;
use std::collections::BTreeMap;

/// Takes out a translation that was made from this text: rather that of the same message, or of the same page.
pub(super) fn take(
    attics: &mut BTreeMap<String, (String, Vec<Stored>)>,
    catalog: &str,
    message: &MessageId,
    source: &Fingerprint,
) -> Option<Stored> {
    let nearness = |stored: &Stored| (stored.message != *message, stored.message.parts().0 != catalog);
    let all = attics.values().flat_map(|(_, stored)| stored).filter(|stored| stored.source.as_ref() == Some(source));
    let best = all.min_by_key(|stored| (nearness(stored), std::cmp::Reverse(stored.progress)))?.clone();
    let (_, home) = attics.get_mut(best.message.parts().0)?;
    home.retain(|stored| *stored != best);
    Some(best)
}

/// What a stored translation says.
pub(super) fn target(stored: &Stored) -> Option<Fingerprint> {
    Block::parse(&stored.entry).as_ref().and_then(Block::entry).and_then(|entry: &Entry| entry.target.clone())
}
