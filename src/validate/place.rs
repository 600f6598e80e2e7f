//! Where in a translation a finding stands that another stage has made.

use super::way::{Way, ways};
use crate::catalog::{Catalogs, Entry};
use polypress_model::{LanguageTag, MessageId, Span};

/// Where the destination of a link or image stands in a translation; `None` where it stands there in no one piece, since
/// values or escapes are in it, or where the page defines it.
pub fn place_of_destination(
    catalogs: &Catalogs,
    locale: &LanguageTag,
    message: &MessageId,
    destination: &str,
) -> Option<Span> {
    let entry = catalogs.entry(locale, message)?;
    ways(&entry).iter().find_map(|way| place_in(way, &entry, destination))
}

/// The same in one way through the translation: rather where it is a destination than where it is a word of the text.
pub(super) fn place_in(way: &Way<'_>, entry: &Entry<'_>, destination: &str) -> Option<Span> {
    let places = || way.text.match_indices(destination).map(|(place, _)| place);
    let is_enclosed = |place: &usize| {
        let (before, after) = (way.text.get(..*place), way.text.get(place + destination.len()..));
        before.is_some_and(|before| before.ends_with(['(', '<', '"', '\'']))
            && after.is_some_and(|after| after.starts_with([')', '>', '"', '\'', ' ']))
    };
    let found = if destination.is_empty() { None } else { places().find(is_enclosed).or_else(|| places().next()) };
    found.and_then(|start| way.place(entry, start..start + destination.len()))
}
