//! What is wrong with a catalog by itself: its syntax, and placeables without a value.

use super::FUNCTIONS;
use super::catalogs::{Catalogs, Loaded};
use super::resolve::Fault;
use super::settings::CatalogLocale;
use crate::nearest::nearest;
use polypress_model::{Diagnostic, MessageId};

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
