//! The ways through the variants of a translation: each is a text that a reader may get, and each is compared.

use super::visit::{Part, visit_inline};
use crate::catalog::{Entry, ftl};
use crate::markdown::{sentinel, sentinel_index};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use polypress_model::Span;
use std::collections::BTreeSet;
use std::ops::Range;

/// No text is compared in more ways than this.
const MOST_WAYS: usize = 256;

/// A placeable as far as a translator must keep it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reference {
    Variable(String),
    Term(String),
    Function(String),
}

impl Reference {
    /// As it is written.
    pub(super) fn display(&self) -> String {
        match self {
            Self::Variable(name) => format!("{{ ${name} }}"),
            Self::Term(name) => format!("{{ -{name} }}"),
            Self::Function(name) => format!("{{ {name}(…) }}"),
        }
    }
}

/// One way through the variants of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Way<'a> {
    /// The keys of the variants that were chosen.
    pub(super) keys: Vec<&'a str>,
    /// Inline Markdown; [`sentinel`]`(i)` stands for `placeables[i]`.
    pub(super) text: String,
    pub(super) placeables: Vec<&'a Expression<&'a str>>,
    pub(super) references: BTreeSet<Reference>,
    /// Where in the file each stretch of the text comes from: its offset in the text, its offset in the file.
    places: Vec<(usize, usize)>,
    /// The stretch of the file that the innermost variant takes.
    variant: Option<Range<usize>>,
}

/// All ways through the text of a message.
pub(super) fn ways<'a>(entry: &Entry<'a>) -> Vec<Way<'a>> {
    let mut ways = vec![Way::default()];
    walk(entry.pattern, &|slice| entry.offset(slice), &mut ways);
    ways
}

/// Every reference of a pattern that was written by polypress itself.
pub(super) fn references_of(pattern: &Pattern<&str>) -> BTreeSet<Reference> {
    let mut ways = vec![Way::default()];
    walk(pattern, &|_| 0, &mut ways);
    ways.into_iter().flat_map(|way| way.references).collect()
}

impl Way<'_> {
    /// The text as people know it.
    pub(super) fn display(&self) -> String {
        let mut text = String::with_capacity(self.text.len());
        for character in self.text.chars() {
            match sentinel_index(character).and_then(|index| self.placeables.get(index)) {
                Some(placeable) => text.push_str(&ftl::display_placeable(placeable)),
                None => text.push(character),
            }
        }
        text
    }

    /// Whether a term stands in the text.
    pub(super) fn has_terms(&self) -> bool {
        self.references.iter().any(|reference| matches!(reference, Reference::Term(_)))
    }

    /// The terms in the text.
    pub(super) fn terms(&self) -> impl Iterator<Item = &str> {
        self.references.iter().filter_map(|reference| match reference {
            Reference::Term(name) => Some(name.as_str()),
            _ => None,
        })
    }

    /// The variants that lead here, in words.
    pub(super) fn variants(&self) -> String {
        format!("in the variant [{}]", self.keys.join("] ["))
    }

    /// Where the innermost variant of this way stands; the whole entry where there is no choice.
    pub(super) fn span(&self, entry: &Entry<'_>) -> Span {
        match &self.variant {
            Some(range) => entry.span_of(range.clone()),
            None => entry.span(),
        }
    }

    /// Where something stands in the file that is in the text.
    pub(super) fn find(&self, entry: &Entry<'_>, wanted: &str) -> Option<Span> {
        let start = self.text.find(wanted).filter(|_| !wanted.is_empty())?;
        self.place(entry, start..start + wanted.len())
    }

    /// Where a stretch of the text stands in the file, as far as it stands there in one piece.
    pub(super) fn place(&self, entry: &Entry<'_>, range: Range<usize>) -> Option<Span> {
        let index = self.places.partition_point(|(text, _)| *text <= range.start).checked_sub(1)?;
        let (text, file) = self.places.get(index)?;
        let next = self.places.get(index + 1).map_or(self.text.len(), |(text, _)| *text);
        let start = file + range.start - text;
        Some(entry.span_of(start..start + range.end.min(next).saturating_sub(range.start)))
    }
}

/// Takes every way through a pattern.
fn walk<'a>(pattern: &'a Pattern<&'a str>, offset: &impl Fn(&str) -> usize, ways: &mut Vec<Way<'a>>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => ways.iter_mut().for_each(|way| way.add(value, offset(value))),
            PatternElement::Placeable { expression } => walk_expression(expression, offset, ways),
        }
    }
}

impl<'a> Way<'a> {
    fn add(&mut self, text: &str, place: usize) {
        self.places.push((self.text.len(), place));
        self.text.push_str(text);
    }

    fn add_placeable(&mut self, expression: &'a Expression<&'a str>, place: usize) {
        self.places.push((self.text.len(), place));
        self.text.push(sentinel(self.placeables.len()));
        self.placeables.push(expression);
    }
}

fn walk_expression<'a>(expression: &'a Expression<&'a str>, offset: &impl Fn(&str) -> usize, ways: &mut Vec<Way<'a>>) {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            let text = unescape_unicode_to_string(value);
            ways.iter_mut().for_each(|way| way.add(&text, offset(value)));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => walk_expression(expression, offset, ways),
        Expression::Inline(inline) => {
            let references = references(inline);
            let place = name(inline).map_or(0, offset);
            for way in ways.iter_mut() {
                way.references.extend(references.iter().cloned());
                way.add_placeable(expression, place);
            }
        }
        Expression::Select { selector, variants } => {
            let references = references(selector);
            ways.iter_mut().for_each(|way| way.references.extend(references.iter().cloned()));
            let before = std::mem::take(ways);
            for variant in variants {
                let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = &variant.key;
                let mut taken = before.clone();
                for way in &mut taken {
                    way.keys.push(key);
                    way.variant = Some(stretch(&variant.value, offset).unwrap_or(offset(key)..offset(key) + key.len()));
                }
                walk(&variant.value, offset, &mut taken);
                ways.extend(taken);
                ways.truncate(MOST_WAYS);
            }
        }
    }
}

/// The stretch of the file from the first words of a pattern to its last.
fn stretch(pattern: &Pattern<&str>, offset: &impl Fn(&str) -> usize) -> Option<Range<usize>> {
    let texts = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { value } => Some((*value).trim_end()).filter(|text| !text.is_empty()),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => name(inline),
        PatternElement::Placeable { .. } => None,
    });
    let mut texts = texts.map(|text| offset(text)..offset(text) + text.len());
    let first = texts.next()?;
    let end = texts.last().map_or(first.end, |last| last.end);
    Some(first.start..end)
}

/// The name that an expression begins with.
fn name<'a>(inline: &InlineExpression<&'a str>) -> Option<&'a str> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => Some(value),
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) => name(inline),
            Expression::Select { selector, .. } => name(selector),
        },
    }
}

/// All references of an expression, those in its arguments too.
fn references(inline: &InlineExpression<&str>) -> Vec<Reference> {
    let mut found = Vec::new();
    visit_inline(inline, &mut |part| match part {
        Part::Inline(InlineExpression::VariableReference { id }) => found.push(Reference::Variable(id.name.to_owned())),
        Part::Inline(InlineExpression::TermReference { id, .. }) => found.push(Reference::Term(id.name.to_owned())),
        Part::Inline(InlineExpression::FunctionReference { id, .. }) => {
            found.push(Reference::Function(id.name.to_owned()));
        }
        _ => {}
    });
    found
}
