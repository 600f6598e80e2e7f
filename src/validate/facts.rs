//! What a source text has that its translations are compared with.

use super::ends::{End, end_of};
use super::length::weight;
use super::marks::Marks;
use super::names::Names;
use super::normative::{self, Counts};
use super::numbers::{self, Number};
use super::way::{Reference, references_of};
use crate::catalog::ftl;
use crate::markdown::Inline;
use crate::messages::Message;
use fluent_syntax::ast;
use std::collections::BTreeSet;

/// What a source text has that its translations are compared with.
#[derive(Debug)]
pub(super) struct Facts {
    pub(super) marks: Marks,
    pub(super) references: BTreeSet<Reference>,
    pub(super) numbers: Vec<Number>,
    /// Ids of requirements: `REQ-012`.
    pub(super) identifiers: Vec<String>,
    pub(super) normative: Counts,
    /// Protected names, by their index in [`Names`].
    pub(super) names: Vec<usize>,
    pub(super) end: End,
    /// How long it is, in Latin letters.
    pub(super) weight: usize,
}

impl Facts {
    pub(super) fn of(message: &Message, inlines: &[Inline], names: &Names) -> Self {
        let marks = Marks::of(inlines);
        let words = marks.words.as_str();
        Self {
            references: references(message),
            numbers: numbers::sure_numbers(words),
            identifiers: numbers::identifiers(words),
            normative: normative::of_source(words),
            names: names.found_in(words),
            end: end_of(words),
            weight: weight(words),
            marks,
        }
    }
}

/// The references of a source text.
fn references(source: &Message) -> BTreeSet<Reference> {
    if source.placeables.is_empty() {
        return BTreeSet::new();
    }
    let entry = ftl::entry("text", &ftl::pieces(&source.text, &source.placeables));
    match ftl::parse_entries(&entry).body.first() {
        Some(ast::Entry::Message(ast::Message { value: Some(pattern), .. })) => references_of(pattern),
        _ => BTreeSet::new(),
    }
}
