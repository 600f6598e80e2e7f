//! A message of a catalog with the place of everything in it.

use super::catalogs::{Catalogs, Loaded};
use super::ftl::{Item, display};
use super::resolve::{Fault, resolve};
use super::settings::CatalogLocale;
use super::{FUNCTIONS, check};
use crate::project::Variable;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use polypress_model::{Diagnostic, LanguageTag, MessageId, Span};
use std::ops::Range;

/// A message of a catalog that was read whole.
pub(crate) struct Entry<'a> {
    pub(crate) pattern: &'a Pattern<&'a str>,
    file: &'a Loaded,
    item: &'a Item,
}

impl Entry<'_> {
    /// Where it stands, its comment left out.
    pub(crate) fn span(&self) -> Span {
        self.file.entry_span(self.item)
    }

    /// A stretch of its file.
    pub(crate) fn span_of(&self, range: Range<usize>) -> Span {
        self.file.span(range)
    }

    /// Where a slice of its pattern begins in the file.
    pub(crate) fn offset(&self, slice: &str) -> usize {
        self.file.document.offset(slice)
    }
}

impl Catalogs {
    /// The text of a message in this locale alone; `None` where it is missing or broken.
    pub(crate) fn entry(&self, locale: &LanguageTag, id: &MessageId) -> Option<Entry<'_>> {
        let (catalog, name) = id.parts();
        let file = self.file(locale, catalog)?;
        let (item, pattern) = file.find(name)?;
        Some(Entry { pattern, file, item })
    }

    /// The text of a term in this locale alone, placeables in it as they are written.
    pub(crate) fn term_text(&self, locale: &LanguageTag, name: &str) -> Option<String> {
        self.term(locale, name).map(|term| display(&term.value))
    }

    /// The value of a variable in a catalog: that of its page, or of the project.
    pub(crate) fn variable<'a>(&'a self, locale: &'a CatalogLocale, catalog: &str, name: &str) -> Option<&'a Variable> {
        self.of_page(catalog).and_then(|page| page.get(name)).or_else(|| locale.variables.get(name))
    }

    /// What a reference of a translation is at fault for by itself, whatever the variant it stands in.
    pub(crate) fn fault(
        &self,
        reference: &InlineExpression<&str>,
        locale: &CatalogLocale,
        catalog: &str,
    ) -> Option<Diagnostic> {
        let fault = match reference {
            InlineExpression::VariableReference { id } if self.variable(locale, catalog, id.name).is_none() => {
                Fault::Variable(id.name.to_owned())
            }
            InlineExpression::TermReference { id, attribute, .. } => match (self.find_term(locale, id.name), attribute)
            {
                (None, _) => Fault::Term(id.name.to_owned()),
                (Some((_, term)), Some(attribute))
                    if term.attributes.iter().all(|own| own.id.name != attribute.name) =>
                {
                    Fault::Attribute { term: id.name.to_owned(), name: attribute.name.to_owned() }
                }
                _ => return None,
            },
            InlineExpression::FunctionReference { id, .. } if !FUNCTIONS.contains(&id.name) => {
                Fault::Function(id.name.to_owned())
            }
            InlineExpression::FunctionReference { .. } => return self.argument_fault(reference, locale, catalog),
            InlineExpression::MessageReference { id, .. } => Fault::Message(id.name.to_owned()),
            _ => return None,
        };
        Some(check::explain(&fault, self, locale))
    }

    /// What the resolver says of a function's arguments.
    fn argument_fault(
        &self,
        reference: &InlineExpression<&str>,
        locale: &CatalogLocale,
        catalog: &str,
    ) -> Option<Diagnostic> {
        let pattern =
            Pattern { elements: vec![PatternElement::Placeable { expression: Expression::Inline(reference.clone()) }] };
        let output = resolve(self, locale, self.of_page(catalog), &pattern);
        // What is unknown within the arguments is met by itself.
        let own = |fault: &&Fault| !matches!(fault, Fault::Variable(_) | Fault::Term(_) | Fault::Function(_));
        output.faults.iter().find(own).map(|fault| check::explain(fault, self, locale))
    }
}
