//! What is wrong with a catalog: its syntax, its placeables, and what a translation lacks of its source.

use super::catalogs::{Catalogs, Loaded};
use super::resolve::Fault;
use super::settings::CatalogLocale;
use super::{FUNCTIONS, ftl};
use crate::messages::Message;
use crate::nearest::nearest;
use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use polypress_model::{Diagnostic, LanguageTag, MessageId};
use std::collections::BTreeSet;

/// What is wrong with a file by itself.
pub(super) fn syntax(file: &Loaded, catalog: &str) -> Vec<Diagnostic> {
    let document = &file.document;
    let mut diagnostics = Vec::new();
    for problem in document.problems() {
        let mut diagnostic = Diagnostic::error("catalog-syntax", problem.message.as_str())
            .at(file.span(problem.range.clone()))
            .hint(problem.remedy);
        if let Some(id) = &problem.id {
            diagnostic = diagnostic.note(format!("“{id}” is left out until this is put right"));
            diagnostic = diagnostic.about(MessageId::new(format!("{catalog}#{id}")));
        }
        diagnostics.push(diagnostic);
    }
    for (item, message) in document.messages() {
        for attribute in &message.attributes {
            let text = format!("“{}” has an attribute “.{}”, which nothing uses", message.id.name, attribute.id.name);
            let diagnostic = Diagnostic::warning("attribute-unknown", text).at(file.entry_span(item));
            diagnostics.push(
                diagnostic
                    .hint("delete it; if it is text, write its “.” as a literal: { \".\" }")
                    .about(MessageId::new(format!("{catalog}#{}", message.id.name))),
            );
        }
    }
    diagnostics
}

/// A placeable that has no value, in words.
pub(super) fn explain(fault: &Fault, catalogs: &Catalogs, locale: &CatalogLocale) -> Diagnostic {
    let unknown = |message: String| Diagnostic::error("placeable-unknown", message);
    let meant = |name: Option<&str>, before: &str, after: &str, otherwise: &str| match name {
        Some(name) => format!("did you mean {{ {before}{name}{after} }}?"),
        None => otherwise.to_owned(),
    };
    match fault {
        Fault::Variable(name) => {
            let near = nearest(name, locale.variables.keys().map(String::as_str));
            let otherwise = format!("declare it under [variables] in polypress.toml: {name} = \"…\"");
            unknown(format!("no variable is called {{ ${name} }}")).hint(meant(near, "$", "", &otherwise))
        }
        Fault::TermArgument { term, name } => unknown(format!("{{ -{term} }} needs a value for ${name}"))
            .hint(format!("give it where the term is used: {{ -{term}({name}: \"…\") }}"))
            .note("a term knows only the values it is given, not the variables of the project"),
        Fault::Term(name) => {
            let locales = std::iter::once(&locale.tag).chain(&locale.fallbacks);
            let near = nearest(name, locales.flat_map(|tag| catalogs.term_names(tag)));
            let otherwise = format!("declare it in terms.ftl: -{name} = …");
            unknown(format!("no term is called {{ -{name} }}")).hint(meant(near, "-", "", &otherwise))
        }
        Fault::Attribute { term, name } => unknown(format!("the term -{term} has no attribute “.{name}”"))
            .hint(format!("add it to the term in terms.ftl: .{name} = …, or choose by something else")),
        Fault::Function(name) => {
            let near = nearest(name, FUNCTIONS.iter().copied());
            let otherwise = format!("the functions are {}", FUNCTIONS.join(" and "));
            unknown(format!("no function is called {name}")).hint(meant(near, "", "(…)", &otherwise))
        }
        Fault::Message(name) => unknown(format!("a message cannot stand within another: {{ {name} }}"))
            .hint(format!("write its words, or make it a term: {{ -{name} }}")),
        Fault::Loop(name) => Diagnostic::error("placeable-loop", format!("the term -{name} contains itself"))
            .hint("take the term out of its own text, and out of the terms that it uses"),
        Fault::TooMuch => {
            Diagnostic::error("placeable-loop", "the terms of this text multiply each other beyond measure")
                .hint("use fewer terms within terms")
        }
        Fault::Argument { function, given } => {
            let (what, remedy) = match *function {
                "NUMBER" => ("number", "give it a variable that is a number, or print the variable without NUMBER"),
                _ => ("date", "give it a date such as 2026-08-05 or 2026-08-05T14:30"),
            };
            let given = if given.is_empty() { "nothing".to_owned() } else { format!("“{given}”") };
            let message = format!("{function} is given {given}, which is no {what}");
            Diagnostic::error("placeable-argument", message).hint(remedy)
        }
        Fault::Option { message, remedy } => Diagnostic::warning("placeable-option", message.as_str())
            .hint(remedy.as_str())
            .note("it is printed without that"),
    }
}

/// A placeable as far as a translator must keep it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Reference {
    Variable(String),
    Term(String),
    Function(String),
}

impl Reference {
    /// As it is written.
    fn display(&self) -> String {
        match self {
            Self::Variable(name) => format!("{{ ${name} }}"),
            Self::Term(name) => format!("{{ -{name} }}"),
            Self::Function(name) => format!("{{ {name}(…) }}"),
        }
    }
}

/// One way through the variants of a text.
#[derive(Clone, Debug, Default)]
struct Way {
    /// The keys of the variants that were chosen.
    keys: Vec<String>,
    references: BTreeSet<Reference>,
}

/// No text is compared in more ways than this.
const MOST_WAYS: usize = 256;

impl Catalogs {
    /// Compares the translation of a message with its source: placeables dropped, and placeables that nobody knows.
    /// Every variant of a choice is looked at. Nothing is reported where there is no translation.
    pub fn check(&self, locale: &LanguageTag, source: &Message) -> Vec<Diagnostic> {
        let (catalog, name) = source.id.parts();
        let found = self.settings().locale(locale).zip(self.file(locale, catalog));
        let Some((settings, file)) = found else { return Vec::new() };
        let Some((item, pattern)) = file.find(name) else { return Vec::new() };
        let complete = |diagnostic: Diagnostic| {
            diagnostic.at(file.entry_span(item)).in_locale(locale.clone()).about(source.id.clone())
        };
        let mut faults = BTreeSet::new();
        let mut ways = vec![Way::default()];
        walk(pattern, &mut ways, &mut |reference| faults.extend(self.unknown(reference, settings, catalog)));
        let wanted = references_of(source);
        let mut diagnostics: Vec<_> = faults.iter().map(|fault| complete(explain(fault, self, settings))).collect();
        for reference in &wanted {
            let lacks = |way: &&Way| !way.references.contains(reference);
            let Some(way) = ways.iter().find(lacks) else { continue };
            let everywhere = ways.iter().all(|way| lacks(&way));
            let place = match way.keys.as_slice() {
                keys if everywhere || keys.is_empty() => String::new(),
                keys => format!(" in the variant [{}]", keys.join("] [")),
            };
            let diagnostic =
                Diagnostic::error("placeable-missing", format!("the translation drops {}{place}", reference.display()))
                    .hint("put it where the words belong that it stands for")
                    .note(format!("source: {}", source.text))
                    .note(format!("here:   {}", ftl::display(pattern)));
            diagnostics.push(complete(diagnostic));
        }
        diagnostics
    }

    /// What a reference of a translation is at fault for by itself.
    fn unknown(&self, reference: &InlineExpression<&str>, locale: &CatalogLocale, catalog: &str) -> Option<Fault> {
        let is_known = |name: &str| {
            locale.variables.contains_key(name) || self.of_page(catalog).is_some_and(|page| page.contains_key(name))
        };
        match reference {
            InlineExpression::VariableReference { id } if !is_known(id.name) => {
                Some(Fault::Variable(id.name.to_owned()))
            }
            InlineExpression::TermReference { id, .. } if self.find_term(locale, id.name).is_none() => {
                Some(Fault::Term(id.name.to_owned()))
            }
            InlineExpression::FunctionReference { id, .. } if !FUNCTIONS.contains(&id.name) => {
                Some(Fault::Function(id.name.to_owned()))
            }
            InlineExpression::MessageReference { id, .. } => Some(Fault::Message(id.name.to_owned())),
            _ => None,
        }
    }
}

/// The references of a source text.
fn references_of(source: &Message) -> BTreeSet<Reference> {
    let entry = ftl::entry("text", &ftl::pieces(&source.text, &source.placeables));
    let resource = ftl::parse_entries(&entry);
    let mut ways = vec![Way::default()];
    if let Some(ast::Entry::Message(ast::Message { value: Some(pattern), .. })) = resource.body.first() {
        walk(pattern, &mut ways, &mut |_| {});
    }
    ways.into_iter().flat_map(|way| way.references).collect()
}

/// Takes every way through a pattern, and shows every reference once.
fn walk<'a>(pattern: &'a Pattern<&'a str>, ways: &mut Vec<Way>, visit: &mut impl FnMut(&'a InlineExpression<&'a str>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, ways, visit);
        }
    }
}

fn walk_expression<'a>(
    expression: &'a Expression<&'a str>,
    ways: &mut Vec<Way>,
    visit: &mut impl FnMut(&'a InlineExpression<&'a str>),
) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, ways, visit),
        Expression::Select { selector, variants } => {
            walk_inline(selector, ways, visit);
            let before = std::mem::take(ways);
            for variant in variants {
                let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = &variant.key;
                let mut taken = before.clone();
                taken.iter_mut().for_each(|way| way.keys.push((*key).to_owned()));
                walk(&variant.value, &mut taken, visit);
                ways.extend(taken);
                ways.truncate(MOST_WAYS);
            }
        }
    }
}

fn walk_inline<'a>(
    inline: &'a InlineExpression<&'a str>,
    ways: &mut Vec<Way>,
    visit: &mut impl FnMut(&'a InlineExpression<&'a str>),
) {
    visit(inline);
    let mut add = |reference: Reference| {
        for way in ways.iter_mut() {
            way.references.insert(reference.clone());
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => add(Reference::Variable(id.name.to_owned())),
        InlineExpression::TermReference { id, arguments, .. } => {
            add(Reference::Term(id.name.to_owned()));
            let named = arguments.iter().flat_map(|arguments| &arguments.named);
            named.for_each(|argument| walk_inline(&argument.value, ways, visit));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            add(Reference::Function(id.name.to_owned()));
            arguments.positional.iter().for_each(|argument| walk_inline(argument, ways, visit));
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, ways, visit),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. } => {}
    }
}
