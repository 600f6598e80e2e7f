//! Resolving: a parsed pattern to inline Markdown with its values aside.
//!
//! `fluent-bundle` has a resolver of its own; this one differs where a handbook needs it to. Values come out aside, so
//! that they can never become markup; a missing term falls back alone and is known by its language; plural
//! categories are ICU's; literals do not count as placeables, so that text with many braces can be formatted.

use super::catalogs::Catalogs;
use super::formatted::FormattedValue;
use super::moment::Moment;
use super::number::Number;
use super::settings::CatalogLocale;
use super::value::Value;
use crate::markdown::{has_sentinels, sentinel, sentinel_index};
use crate::project::Variable;
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeMap;

/// More placeables than this in one text are taken for an attack: terms that multiply each other.
const MOST_PLACEABLES: usize = 1_000;

/// How much text terms may bring into one message, in bytes.
const MOST_TERM_TEXT: usize = 1 << 20;

/// How deep terms may lie in one another.
const MOST_OPEN_TERMS: usize = 32;

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
    /// A function of what it cannot take, or of nothing.
    Argument { function: &'static str, given: String },
    /// An option that a function cannot have: what is wrong and what to do.
    Option { message: String, remedy: String },
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
    /// The variables of the page that the text stands on.
    page: Option<&'a BTreeMap<String, Variable>>,
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
pub(super) fn resolve<'a>(
    catalogs: &'a Catalogs,
    locale: &'a CatalogLocale,
    page: Option<&'a BTreeMap<String, Variable>>,
    pattern: &'a Pattern<&'a str>,
) -> Output {
    let mut resolver = Resolver::new(catalogs, page);
    resolver.pattern(pattern, &Scope { locale, term: None });
    resolver.finish()
}

/// Resolves a text of a page in a locale. Its first `placeables` values are those of the placeables, by index.
pub(super) fn resolve_text<'a>(
    catalogs: &'a Catalogs,
    locale: &'a CatalogLocale,
    page: Option<&'a BTreeMap<String, Variable>>,
    pieces: &[TextPiece<'a>],
    placeables: usize,
) -> Output {
    let mut resolver = Resolver::new(catalogs, page);
    let scope = Scope { locale, term: None };
    resolver.output.values = vec![FormattedValue::default(); placeables];
    for piece in pieces {
        match piece {
            TextPiece::Text(text) => resolver.text(text),
            TextPiece::Placeable(index, expression) => resolver.numbered(*index, expression, &scope),
        }
    }
    resolver.finish()
}

impl<'a> Resolver<'a> {
    fn new(catalogs: &'a Catalogs, page: Option<&'a BTreeMap<String, Variable>>) -> Self {
        let (output, open_terms) = (Output::default(), Vec::new());
        Self { catalogs, page, output, open_terms, plain: false, placeables: 0, term_text: 0 }
    }

    fn finish(self) -> Output {
        let mut output = self.output;
        output.faults.sort();
        output.faults.dedup();
        output
    }

    /// A placeable of a page: the value of its index.
    fn numbered(&mut self, index: usize, expression: &'a Expression<&'a str>, scope: &Scope<'a>) {
        let value = match expression {
            Expression::Inline(InlineExpression::TermReference { id, attribute: None, arguments }) => {
                let arguments = self.named(arguments.as_ref(), scope);
                self.term_value(id.name, arguments, scope.locale)
            }
            Expression::Inline(inline) => {
                self.value(inline, scope).map(|value| FormattedValue::of(&value, scope.locale))
            }
            Expression::Select { .. } => None,
        };
        self.output.text.push(sentinel(index));
        if let (Some(value), Some(place)) = (value, self.output.values.get_mut(index)) {
            *place = value;
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
                    self.put(FormattedValue::of(&value, scope.locale));
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
                let own = self.page.and_then(|page| page.get(name));
                let value = own.or_else(|| scope.locale.variables.get(name)).map(Value::of);
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
        let options = arguments.named.iter().filter_map(|option| {
            let (InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value }) = &option.value
            else {
                return None;
            };
            Some((option.name.name, unescape_unicode_to_string(value).into_owned()))
        });
        let options = options.collect();
        let (value, faults) = match name {
            "NUMBER" => {
                let number = match &argument {
                    Some(Value::Number(number)) => Some(number.clone()),
                    Some(Value::Text(text)) => Number::parse(text),
                    _ => None,
                };
                let Some(number) = number else { return self.refuse("NUMBER", argument, scope) };
                let (number, faults) = number.with_options(options);
                (Value::Number(number), faults)
            }
            "DATETIME" => {
                let moment = match &argument {
                    Some(Value::Moment(moment)) => Some(moment.clone()),
                    Some(Value::Text(text)) => Moment::parse(text),
                    _ => None,
                };
                let Some(moment) = moment else { return self.refuse("DATETIME", argument, scope) };
                let (moment, faults) = moment.with_options(options);
                (Value::Moment(moment), faults)
            }
            _ => {
                self.fault(Fault::Function(name.to_owned()));
                return None;
            }
        };
        self.output.faults.extend(faults);
        Some(value)
    }

    /// Notes that a function cannot take its argument. Where the argument has a fault of its own, that is enough.
    fn refuse(&mut self, function: &'static str, argument: Option<Value>, scope: &Scope<'a>) -> Option<Value> {
        if argument.is_some() || self.output.faults.is_empty() {
            let given = argument.map_or_else(String::new, |value| value.words(scope.locale));
            self.fault(Fault::Argument { function, given });
        }
        None
    }

    fn named(&mut self, arguments: Option<&'a CallArguments<&'a str>>, scope: &Scope<'a>) -> BTreeMap<&'a str, Value> {
        let named = arguments.map_or(&[][..], |arguments| &arguments.named);
        named.iter().filter_map(|argument| Some((argument.name.name, self.value(&argument.value, scope)?))).collect()
    }

    /// Expands a term in place; one that had to be taken from a fallback is a value with its language.
    fn term(&mut self, name: &'a str, arguments: BTreeMap<&'a str, Value>, locale: &'a CatalogLocale) {
        match self.catalogs.find_term(locale, name) {
            Some((owner, term)) if owner.tag == locale.tag && !self.plain => {
                if self.open_term(owner, name) {
                    self.pattern(&term.value, &Scope { locale: owner, term: Some((name, arguments)) });
                    self.open_terms.pop();
                }
            }
            _ => {
                let value = self.term_value(name, arguments, locale);
                value.into_iter().for_each(|value| self.put(value));
            }
        }
    }

    /// A term as a value.
    fn term_value(
        &mut self,
        name: &'a str,
        arguments: BTreeMap<&'a str, Value>,
        locale: &'a CatalogLocale,
    ) -> Option<FormattedValue> {
        let Some((owner, term)) = self.catalogs.find_term(locale, name) else {
            self.fault(Fault::Term(name.to_owned()));
            return None;
        };
        if !self.open_term(owner, name) {
            return None;
        }
        let outer = std::mem::take(&mut self.output);
        let plain = std::mem::replace(&mut self.plain, false);
        self.pattern(&term.value, &Scope { locale: owner, term: Some((name, arguments)) });
        self.plain = plain;
        let Output { text, values, mut faults, .. } = std::mem::replace(&mut self.output, outer);
        self.output.faults.append(&mut faults);
        self.open_terms.pop();
        Some(FormattedValue::of_term(&text, values, &owner.tag, &locale.tag))
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
        if self.open_terms.contains(&term) {
            self.fault(Fault::Loop(name.to_owned()));
            return false;
        }
        if self.open_terms.len() >= MOST_OPEN_TERMS {
            self.fault(Fault::TooMuch);
            return false;
        }
        self.open_terms.push(term);
        true
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
        if self.plain || !has_sentinels(text) {
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
                values.push(FormattedValue::plain(character.to_string()));
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
