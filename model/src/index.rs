//! The index of terms: where the book explains which word.

use crate::path::{Anchor, PagePath};
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// An index of terms, sorted after the rules of the book's language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Index<T = Text> {
    /// Terms that begin alike, in order.
    pub groups: Vec<IndexGroup<T>>,
}

/// Terms of an index that begin alike.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IndexGroup<T = Text> {
    /// The letter that they begin with; `None` for those that begin with none.
    pub letter: Option<String>,
    /// The terms in order.
    pub entries: Vec<IndexEntry<T>>,
}

/// A term of an index.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IndexEntry<T = Text> {
    /// The term.
    pub term: T,
    /// Where it is explained, in reading order; at least one place.
    pub places: Vec<IndexPlace>,
}

/// Where a term is explained.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndexPlace {
    /// The page.
    pub page: PagePath,
    /// The place on it.
    pub anchor: Anchor,
}

impl<T> Index<T> {
    /// The same with every term replaced by what `text` makes of it.
    pub(crate) fn map<U>(&self, text: &mut impl FnMut(&T) -> U) -> Index<U> {
        let mut entry = |entry: &IndexEntry<T>| IndexEntry { term: text(&entry.term), places: entry.places.clone() };
        let group = |group: &IndexGroup<T>| IndexGroup {
            letter: group.letter.clone(),
            entries: group.entries.iter().map(&mut entry).collect(),
        };
        Index { groups: self.groups.iter().map(group).collect() }
    }
}
