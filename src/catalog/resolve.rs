//! Resolving: a parsed pattern to inline Markdown with its values aside.
//!
//! `fluent-bundle` has a resolver of its own; this one differs where a handbook needs it to. Values come out aside, so
//! that they can never become markup; a missing term falls back alone and is known by its language; plural
//! categories are ICU's; literals do not count as placeables, so that text with many braces can be formatted.

use super::catalogs::Catalogs;
use super::settings::CatalogLocale;
use super::value::{Number, Value};
use crate::markdown::{sentinel, sentinel_index};
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;
use polypress_model::{Diagnostic, LanguageTag, Span, State};
use std::collections::BTreeMap;

/// More placeables than this in one text are taken for an attack: terms that multiply each other.
const MOST_PLACEABLES: usize = 1_000;

/// How much text terms may bring into one message, in bytes.
const MOST_TERM_TEXT: usize = 1 << 20;

/// A text ready to be parsed as inline Markdown.
#[derive(Clone, Debug, PartialEq)]
pub struct Formatted {
    /// Inline Markdown; [`crate::markdown::sentinel`]`(i)` stands for `values[i]`.
    pub text: String,
    /// The values, to be put in once the text is parsed.
    pub values: Vec<FormattedValue>,
    /// How far the text has come in the locale it was asked for.
    pub state: State,
    /// Its entry in the catalog.
    pub span: Option<Span>,
    /// What is wrong with it. Where there is an error the text must not be shown.
    pub diagnostics: Vec<Diagnostic>,
}

/// Replaces the characters that stand for values: right only in what is not going to be parsed, such as an address.
pub(crate) fn put_values(text: &str, values: &[FormattedValue]) -> String {
    let mut replaced = String::with_capacity(text.len());
    for character in text.chars() {
        match sentinel_index(character).and_then(|index| values.get(index)) {
            Some(value) => replaced.push_str(&value.text),
            None => replaced.push(character),
        }
    }
    replaced
}

/// A value of a formatted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormattedValue {
    /// The words.
    pub text: String,
    /// Their locale, where they had to be taken from a fallback.
    pub language: Option<LanguageTag>,
}

/// Why a placeable has no value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fault {
    /// A variable that the project does not declare.
    Variable(String),
    /// A variable within a term that its user did not give.
    TermArgument { term: String, name: String },
    /// A term that neither the locale nor its fallbacks have.
    Term(String),
    /// An attribute that a term does not have.
    Attribute { term: String, name: String },
    /// A function that there is not.
    Function(String),
    /// A message within a message.
    Message(String),
    /// A term that contains itself.
    Loop(String),
    /// Terms that multiply each other.
    TooMuch,
    /// `NUMBER` of what is no number, or of nothing.
    NotANumber(String),
}

/// What has been put together.
#[derive(Debug, Default)]
pub(super) struct Output {
    pub(super) text: String,
    pub(super) values: Vec<FormattedValue>,
    pub(super) faults: Vec<Fault>,
    /// Characters of the text that would be taken for sentinels, as values.
    private: BTreeMap<char, usize>,
}

/// Where variables come from.
struct Scope<'a> {
    locale: &'a CatalogLocale,
    /// The term that is being expanded, with the arguments it was given; `None` in a message, where variables are the
    /// project's.
    term: Option<(&'a str, BTreeMap<&'a str, Value>)>,
}

/// Resolves one text.
pub(super) struct Resolver<'a> {
    catalogs: &'a Catalogs,
    output: Output,
    /// Terms being expanded: locale and name.
    open_terms: Vec<(&'a str, &'a str)>,
    /// Text being made for a value, which is no markup.
    plain: bool,
    placeables: usize,
    term_text: usize,
}

/// A piece of a text that is no pattern.
pub(super) enum TextPiece<'a> {
    /// Text as it is.
    Text(&'a str),
    /// The placeable of this index.
    Placeable(usize, &'a Expression<&'a str>),
}

/// Resolves a pattern in a locale.
pub(super) fn resolve<'a>(catalogs: &'a Catalogs, locale: &'a CatalogLocale, pattern: &'a Pattern<&'a str>) -> Output {
    let mut resolver = Resolver::new(catalogs);
    resolver.pattern(pattern, &Scope { locale, term: None });
    resolver.finish()
}

/// Resolves a text of a page in a locale. Its first `placeables` values are those of the placeables, by index.
pub(super) fn resolve_text<'a>(
    catalogs: &'a Catalogs,
    locale: &'a CatalogLocale,
    pieces: &[TextPiece<'a>],
    placeables: usize,
) -> Output {
    let mut resolver = Resolver::new(catalogs);
    let scope = Scope { locale, term: None };
    resolver.output.values = vec![FormattedValue { text: String::new(), language: None }; placeables];
    for piece in pieces {
        match piece {
            TextPiece::Text(text) => resolver.text(text),
            TextPiece::Placeable(index, expression) => resolver.numbered(*index, expression, &scope),
        }
    }
    resolver.finish()
}

impl<'a> Resolver<'a> {
    fn new(catalogs: &'a Catalogs) -> Self {
        let (output, open_terms) = (Output::default(), Vec::new());
        Self { catalogs, output, open_terms, plain: false, placeables: 0, term_text: 0 }
    }

    fn finish(self) -> Output {
        let mut output = self.output;
        output.faults.sort();
        output.faults.dedup();
        output
    }

    /// A placeable of a page: the value of its index. A term of this locale also stands in place, as it may have
    /// markup.
    fn numbered(&mut self, index: usize, expression: &'a Expression<&'a str>, scope: &Scope<'a>) {
        let owner = match expression {
            Expression::Inline(InlineExpression::TermReference { id, .. }) => {
                self.catalogs.find_term(scope.locale, id.name).map(|(owner, _)| &owner.tag)
            }
            _ => None,
        };
        let text = self.aside(|resolver| resolver.placeable(expression, scope));
        if owner == Some(&scope.locale.tag) {
            self.placeable(expression, scope);
        } else {
            self.output.text.push(sentinel(index));
        }
        if let Some(value) = self.output.values.get_mut(index) {
            *value = FormattedValue { text, language: owner.filter(|owner| **owner != scope.locale.tag).cloned() };
        }
    }

    fn pattern(&mut self, pattern: &'a Pattern<&'a str>, scope: &Scope<'a>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value),
                PatternElement::Placeable { expression } => self.placeable(expression, scope),
            }
        }
    }

    fn placeable(&mut self, expression: &'a Expression<&'a str>, scope: &Scope<'a>) {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                self.text(&unescape_unicode_to_string(value));
                return;
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.placeable(expression, scope);
                return;
            }
            _ => {}
        }
        self.placeables += 1;
        if self.placeables > MOST_PLACEABLES {
            self.fault(Fault::TooMuch);
            return;
        }
        match expression {
            Expression::Inline(InlineExpression::TermReference { id, attribute: None, arguments }) => {
                let arguments = self.named(arguments.as_ref(), scope);
                self.term(id.name, arguments, scope.locale);
            }
            Expression::Inline(inline) => {
                if let Some(value) = self.value(inline, scope) {
                    self.put(FormattedValue { text: value.words(&scope.locale.digits), language: None });
                }
            }
            Expression::Select { selector, variants } => {
                let value = match (selector, &scope.term) {
                    // A term may leave open which of its forms is asked for.
                    (InlineExpression::VariableReference { id }, Some((_, arguments))) => {
                        arguments.get(id.name).cloned()
                    }
                    _ => self.value(selector, scope),
                };
                let matching =
                    |value: &Value| variants.iter().find(|variant| value.matches(&variant.key, &scope.locale.tag));
                let variant = value.as_ref().and_then(matching);
                if let Some(variant) = variant.or_else(|| variants.iter().find(|variant| variant.default)) {
                    self.pattern(&variant.value, scope);
                }
            }
        }
    }

    /// The value of an expression that is not expanded as markup.
    fn value(&mut self, inline: &'a InlineExpression<&'a str>, scope: &Scope<'a>) -> Option<Value> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                Some(Value::Text(unescape_unicode_to_string(value).into_owned()))
            }
            InlineExpression::NumberLiteral { value } => Number::parse(value).map(Value::Number),
            InlineExpression::VariableReference { id } => self.variable(id.name, scope),
            InlineExpression::FunctionReference { id, arguments } => self.function(id.name, arguments, scope),
            InlineExpression::TermReference { id, attribute: Some(attribute), arguments } => {
                let arguments = self.named(arguments.as_ref(), scope);
                self.term_attribute(id.name, attribute.name, arguments, scope.locale)
            }
            InlineExpression::TermReference { id, attribute: None, arguments } => {
                let arguments = self.named(arguments.as_ref(), scope);
                let words = self.aside(|resolver| resolver.term(id.name, arguments, scope.locale));
                Some(Value::Text(words))
            }
            InlineExpression::Placeable { expression } => match &**expression {
                Expression::Inline(inline) => self.value(inline, scope),
                Expression::Select { .. } => {
                    Some(Value::Text(self.aside(|resolver| resolver.placeable(expression, scope))))
                }
            },
            InlineExpression::MessageReference { id, .. } => {
                self.fault(Fault::Message(id.name.to_owned()));
                None
            }
        }
    }

    fn variable(&mut self, name: &'a str, scope: &Scope<'a>) -> Option<Value> {
        match &scope.term {
            None => {
                let value = scope.locale.variables.get(name).map(Value::of);
                if value.is_none() {
                    self.fault(Fault::Variable(name.to_owned()));
                }
                value
            }
            Some((term, arguments)) => {
                let value = arguments.get(name).cloned();
                if value.is_none() {
                    self.fault(Fault::TermArgument { term: (*term).to_owned(), name: name.to_owned() });
                }
                value
            }
        }
    }

    fn function(&mut self, name: &'a str, arguments: &'a CallArguments<&'a str>, scope: &Scope<'a>) -> Option<Value> {
        let argument = arguments.positional.first().and_then(|argument| self.value(argument, scope));
        match name {
            "DATETIME" => argument,
            "NUMBER" => {
                let number = match &argument {
                    Some(Value::Number(number)) => Some(number.clone()),
                    Some(Value::Text(text)) => Number::parse(text),
                    None => None,
                };
                let Some(number) = number else {
                    let what = argument.map_or_else(String::new, |value| value.words(&scope.locale.digits));
                    self.fault(Fault::NotANumber(what));
                    return None;
                };
                let ordinal = arguments.named.iter().any(|argument| {
                    let value = &argument.value;
                    argument.name.name == "type"
                        && matches!(value, InlineExpression::StringLiteral { value } if *value == "ordinal")
                });
                Some(Value::Number(number.counting(ordinal)))
            }
            _ => {
                self.fault(Fault::Function(name.to_owned()));
                None
            }
        }
    }

    fn named(&mut self, arguments: Option<&'a CallArguments<&'a str>>, scope: &Scope<'a>) -> BTreeMap<&'a str, Value> {
        let named = arguments.map_or(&[][..], |arguments| &arguments.named);
        named.iter().filter_map(|argument| Some((argument.name.name, self.value(&argument.value, scope)?))).collect()
    }

    /// Expands a term in place; one that had to be taken from a fallback is a value with its language.
    fn term(&mut self, name: &'a str, arguments: BTreeMap<&'a str, Value>, locale: &'a CatalogLocale) {
        let Some((owner, term)) = self.catalogs.find_term(locale, name) else {
            self.fault(Fault::Term(name.to_owned()));
            return;
        };
        if !self.open_term(owner, name) {
            return;
        }
        let scope = Scope { locale: owner, term: Some((name, arguments)) };
        if owner.tag == locale.tag {
            self.pattern(&term.value, &scope);
        } else {
            let text = self.aside(|resolver| resolver.pattern(&term.value, &scope));
            self.put(FormattedValue { text, language: Some(owner.tag.clone()) });
        }
        self.open_terms.pop();
    }

    fn term_attribute(
        &mut self,
        name: &'a str,
        attribute: &'a str,
        arguments: BTreeMap<&'a str, Value>,
        locale: &'a CatalogLocale,
    ) -> Option<Value> {
        let Some((owner, term)) = self.catalogs.find_term(locale, name) else {
            self.fault(Fault::Term(name.to_owned()));
            return None;
        };
        let Some(found) = term.attributes.iter().find(|found| found.id.name == attribute) else {
            self.fault(Fault::Attribute { term: name.to_owned(), name: attribute.to_owned() });
            return None;
        };
        if !self.open_term(owner, name) {
            return None;
        }
        let scope = Scope { locale: owner, term: Some((name, arguments)) };
        let words = self.aside(|resolver| resolver.pattern(&found.value, &scope));
        self.open_terms.pop();
        Some(Value::Text(words))
    }

    fn open_term(&mut self, owner: &'a CatalogLocale, name: &'a str) -> bool {
        let term = (owner.tag.as_str(), name);
        let is_open = self.open_terms.contains(&term);
        if is_open {
            self.fault(Fault::Loop(name.to_owned()));
        } else {
            self.open_terms.push(term);
        }
        !is_open
    }

    /// What the closure would put into the text, as plain words.
    fn aside(&mut self, make: impl FnOnce(&mut Self)) -> String {
        let text = std::mem::take(&mut self.output.text);
        let plain = std::mem::replace(&mut self.plain, true);
        make(self);
        self.plain = plain;
        std::mem::replace(&mut self.output.text, text)
    }

    fn text(&mut self, text: &str) {
        if !self.open_terms.is_empty() {
            self.term_text += text.len();
            if self.term_text > MOST_TERM_TEXT {
                self.fault(Fault::TooMuch);
                return;
            }
        }
        if self.plain {
            self.output.text.push_str(text);
            return;
        }
        let output = &mut self.output;
        for character in text.chars() {
            if sentinel_index(character).is_none() {
                output.text.push(character);
                continue;
            }
            let values = &mut output.values;
            let index = *output.private.entry(character).or_insert_with(|| {
                values.push(FormattedValue { text: character.to_string(), language: None });
                values.len() - 1
            });
            output.text.push(sentinel(index));
        }
    }

    fn put(&mut self, value: FormattedValue) {
        if self.plain {
            self.output.text.push_str(&value.text);
        } else {
            self.output.text.push(sentinel(self.output.values.len()));
            self.output.values.push(value);
        }
    }

    fn fault(&mut self, fault: Fault) {
        self.output.faults.push(fault);
    }
}
