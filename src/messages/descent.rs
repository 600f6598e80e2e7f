//! What became of a message, and where it comes from.

use polypress_model::MessageId;

/// What became of a message since the source catalog was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// Same text, same place among its neighbours.
    Kept,
    /// Same text, another place on this page or another.
    Moved,
    /// Another text, similar enough to be the same message.
    Edited,
    /// Not there before.
    New,
}

/// Where a message comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Descent {
    /// The address that it had in the source catalogs, which is another than its id if it went to another page or its
    /// author gave it a name; `None` if it is new.
    pub from: Option<MessageId>,
    /// Which of the messages at that address it was: two branches can give an id twice. Counted from 0 in the order of
    /// the source catalog, which is the order of its pages; a locale's catalog has them in the same order.
    pub occurrence: usize,
    /// Other old messages whose translations may serve, the best first: those that this one was split or merged from,
    /// is a copy of, or might be.
    pub candidates: Vec<MessageId>,
}
