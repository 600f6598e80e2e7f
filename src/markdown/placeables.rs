//! Placeables: held out of the parser's sight, so that a variable in a link's address does not break the link.
//!
//! Each `{ $name }` becomes one [`sentinel`] character before parsing. In code it becomes what it was; elsewhere it is
//! a value, exactly as it will be in the translations.

use super::input::Declared;
use super::page::{Placeable, has_sentinels, sentinel, sentinel_index};
use super::source::SourceText;
use crate::catalog::FUNCTIONS;
use crate::nearest::nearest;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, PatternElement};
use polypress_model::Diagnostic;
use std::collections::BTreeSet;
use std::ops::Range;

/// How many values one text may hold: as many as there are characters to stand for them.
const MOST: usize = 60_000;
/// No placeable is longer, in bytes.
const LONGEST: usize = 400;

/// What the sentinels of a text stand for.
#[derive(Default)]
pub(super) struct Held {
    items: Vec<Item>,
    undeclared: Vec<Undeclared>,
}

struct Item {
    source: String,
    /// `None` for a character of the text that merely looks like a sentinel.
    expression: Option<String>,
}

struct Undeclared {
    range: Range<usize>,
    name: String,
    hint: Option<String>,
}

/// A run's text with its placeables as they are written, and with its own sentinels instead of the page's.
#[derive(Default)]
pub(super) struct Settled {
    /// With placeables as they are written.
    pub(super) text: String,
    /// With sentinels, numbered in the order of the text.
    pub(super) sentinels: String,
    pub(super) placeables: Vec<Placeable>,
    /// The page's number of each placeable.
    pub(super) numbers: Vec<usize>,
}

impl Held {
    /// Replaces the placeables of a text, from `start` on, by sentinels.
    pub(super) fn hold(source: SourceText, start: usize, declared: &Declared) -> (SourceText, Self) {
        let mut held = Self::default();
        let text = source.text();
        let wanted = |character: char| character == '{' || sentinel_index(character).is_some();
        if !text.get(start..).unwrap_or_default().contains(wanted) {
            return (source, held);
        }
        let mut rewritten = source.rewritten();
        let (mut done, mut from) = (0, start);
        while let Some(found) = text.get(from..).and_then(|rest| rest.find(wanted)) {
            let at = from + found;
            let rest = &text[at..];
            let first = rest.chars().next().unwrap_or_default();
            from = at + first.len_utf8();
            let end = if first == '{' {
                match held.placeable(text, at, rewritten.text().len() + at - done, declared) {
                    Some(length) => at + length,
                    None => continue,
                }
            } else {
                held.items.push(Item { source: first.to_string(), expression: None });
                from
            };
            rewritten.append(&source, done..at);
            rewritten.append_replaced(&source, at..end, &sentinel(held.items.len() - 1).to_string());
            (done, from) = (end, end);
        }
        rewritten.append(&source, done..text.len());
        (rewritten, held)
    }

    /// Holds the placeable that begins at `at`, if there is one; its length. `place` is where it will be.
    fn placeable(&mut self, text: &str, at: usize, place: usize, declared: &Declared) -> Option<usize> {
        let backslashes = text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count();
        let rest = &text[at..];
        if backslashes % 2 == 1 || self.items.len() >= MOST {
            return None;
        }
        let (length, expression) = scan(rest)?;
        match undeclared_name(&expression, declared)? {
            Ok(()) => {
                let written = &rest[..length];
                // Wrapped, with a quotation's prefix perhaps, it is joined as the rest of the run is.
                let source = if written.contains('\n') { format!("{{ {expression} }}") } else { written.to_owned() };
                let item = Item { source, expression: Some(expression) };
                self.items.push(item);
                Some(length)
            }
            Err((name, hint)) => {
                self.undeclared.push(Undeclared { range: place..place + length, name, hint });
                None
            }
        }
    }

    /// Whether nothing is held.
    pub(super) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// What stands in the file for number `index`.
    pub(super) fn source(&self, index: usize) -> &str {
        self.items.get(index).map_or("\u{FFFD}", |item| &item.source)
    }

    /// The text as its author wrote it.
    pub(super) fn restore(&self, text: &str) -> String {
        if self.is_empty() {
            return text.to_owned();
        }
        let mut restored = String::with_capacity(text.len());
        for character in text.chars() {
            match sentinel_index(character) {
                Some(index) => restored.push_str(self.source(index)),
                None => restored.push(character),
            }
        }
        restored
    }

    /// Numbers the placeables of a run; those that are `literal` become what they were.
    pub(super) fn settle(&self, text: &str, literal: &BTreeSet<usize>) -> Settled {
        if !has_sentinels(text) {
            return Settled { text: text.to_owned(), sentinels: text.to_owned(), ..Settled::default() };
        }
        let mut settled = Settled::default();
        for character in text.chars() {
            let Some(index) = sentinel_index(character) else {
                settled.text.push(character);
                settled.sentinels.push(character);
                continue;
            };
            let start = settled.text.len();
            settled.text.push_str(self.source(index));
            let item = self.items.get(index).filter(|_| !literal.contains(&index));
            match item.and_then(|item| item.expression.clone()) {
                Some(expression) => {
                    settled.sentinels.push(sentinel(settled.placeables.len()));
                    settled.placeables.push(Placeable { range: start..settled.text.len(), expression });
                    settled.numbers.push(index);
                }
                None => settled.sentinels.push_str(self.source(index)),
            }
        }
        settled
    }

    /// The placeables in a stretch of words whose names nobody declared.
    pub(super) fn undeclared(&self, words: &Range<usize>, source: &SourceText) -> Vec<Diagnostic> {
        let first = self.undeclared.partition_point(|found| found.range.start < words.start);
        let inside = self.undeclared[first..].iter().take_while(|found| found.range.start < words.end);
        let report = |found: &Undeclared| {
            let finding = Diagnostic::warning("placeable-undeclared", format!("nothing declares {}", found.name))
                .at(source.span(&found.range))
                .note("it is printed as it is written");
            match &found.hint {
                Some(name) => finding.hint(format!("did you mean {name}?")),
                None if found.name.starts_with('$') => {
                    finding.hint("give it a value in [variables] of polypress.toml, or write \\{ if the brace is meant")
                }
                None => finding.hint("add it to terms.ftl of the source locale, or write \\{ if the brace is meant"),
            }
        };
        inside.map(report).collect()
    }
}

/// The length of the placeable that a text begins with, and its expression.
fn scan(text: &str) -> Option<(usize, String)> {
    let inner = text.strip_prefix('{')?;
    let first = inner.trim_start_matches([' ', '\t', '\r', '\n']).chars().next()?;
    if !matches!(first, '$' | '-' | 'A'..='Z') {
        return None;
    }
    let mut quoted = false;
    let close = inner.char_indices().take_while(|(index, _)| *index < LONGEST).find_map(|(index, character)| {
        match character {
            '"' => quoted = !quoted,
            '}' if !quoted => return Some(Some(index)),
            '{' if !quoted => return Some(None),
            _ => {}
        }
        None
    })??;
    let expression = inner.get(..close)?.trim();
    let expression = expression.split(['\r', '\n']).map(str::trim).collect::<Vec<_>>().join(" ");
    Some((close + 2, expression))
}

/// What stands in the way of a placeable: a name that is not declared, with what may have been meant. `None` if it is
/// no placeable at all.
#[allow(clippy::type_complexity, reason = "one caller, which takes it apart at once")]
fn undeclared_name(expression: &str, declared: &Declared) -> Option<Result<(), (String, Option<String>)>> {
    let message = format!("m = {{ {expression} }}\n");
    let resource = fluent_syntax::parser::parse(message.as_str()).ok()?;
    let [Entry::Message(message)] = resource.body.as_slice() else { return None };
    let pattern = message.value.as_ref()?;
    let [PatternElement::Placeable { expression: Expression::Inline(inline) }] = pattern.elements.as_slice() else {
        return None;
    };
    let mut names = Vec::new();
    match inline {
        InlineExpression::VariableReference { .. } | InlineExpression::TermReference { .. } => {}
        InlineExpression::FunctionReference { .. } => {}
        _ => return None,
    }
    names_of(inline, &mut names);
    let unknown = names.into_iter().find(|name| !is_declared(name, declared));
    Some(unknown.map_or(Ok(()), |name| {
        let hint = near(&name, declared);
        Err((name, hint))
    }))
}

/// The names in an expression, with what tells variables and terms apart.
fn names_of(expression: &InlineExpression<&str>, names: &mut Vec<String>) {
    let arguments = |arguments: &CallArguments<&str>, names: &mut Vec<String>| {
        arguments.positional.iter().for_each(|argument| names_of(argument, names));
        arguments.named.iter().for_each(|argument| names_of(&argument.value, names));
    };
    match expression {
        InlineExpression::VariableReference { id } => names.push(format!("${}", id.name)),
        InlineExpression::TermReference { id, arguments: given, .. } => {
            names.push(format!("-{}", id.name));
            given.iter().for_each(|given| arguments(given, names));
        }
        InlineExpression::FunctionReference { id, arguments: given } => {
            names.push(id.name.to_owned());
            arguments(given, names);
        }
        _ => {}
    }
}

fn is_declared(name: &str, declared: &Declared) -> bool {
    match (name.strip_prefix('$'), name.strip_prefix('-')) {
        (Some(variable), _) => declared.variables.contains(variable),
        (_, Some(term)) => declared.terms.contains(term),
        _ => FUNCTIONS.contains(&name),
    }
}

fn near(name: &str, declared: &Declared) -> Option<String> {
    match (name.strip_prefix('$'), name.strip_prefix('-')) {
        (Some(variable), _) => {
            nearest(variable, declared.variables.iter().map(String::as_str)).map(|name| format!("${name}"))
        }
        (_, Some(term)) => nearest(term, declared.terms.iter().map(String::as_str)).map(|name| format!("-{name}")),
        _ => nearest(name, FUNCTIONS.iter().copied()).map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use polypress_model::SourcePath;

    fn hold(text: &str) -> (SourceText, Held) {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let declared = Declared { variables: names(&["version", "count"]), terms: names(&["product"]) };
        let (source, _) = SourceText::decode(SourcePath::new("a.md"), text.as_bytes());
        Held::hold(source, 0, &declared)
    }

    #[test]
    fn declared_placeables_are_held_and_everything_else_is_literal() {
        let text =
            "{ $version } {-product} { NUMBER($count, minimumFractionDigits: 2) } \\{ $version } {x} { message } {}";
        let (source, held) = hold(text);
        assert_eq!(source.text().chars().filter(|character| sentinel_index(*character).is_some()).count(), 3);
        assert_eq!(held.restore(source.text()), text);
        let settled = held.settle(source.text(), &BTreeSet::from([1]));
        assert_eq!(settled.text, text);
        let expressions: Vec<_> = settled.placeables.iter().map(|placeable| placeable.expression.as_str()).collect();
        assert_eq!(expressions, ["$version", "NUMBER($count, minimumFractionDigits: 2)"]);
        assert_eq!(&text[settled.placeables[0].range.clone()], "{ $version }");
    }

    #[test]
    fn an_undeclared_name_is_reported_with_the_nearest() {
        let (source, held) = hold("Get { $vesion } of { DATE($count) }.");
        let found = held.undeclared(&(0..100), &source);
        let messages: Vec<_> = found.iter().map(|finding| finding.message.as_str()).collect();
        assert_eq!(messages, ["nothing declares $vesion", "nothing declares DATE"]);
        assert_eq!(found[0].hints, ["did you mean $version?"]);
    }

    #[test]
    fn a_character_that_looks_like_a_sentinel_comes_back() {
        let text = "icon \u{F0001} and { $version }";
        let (source, held) = hold(text);
        assert_eq!(held.restore(source.text()), text);
        assert_eq!(held.settle(source.text(), &BTreeSet::new()).placeables.len(), 1);
    }
}
