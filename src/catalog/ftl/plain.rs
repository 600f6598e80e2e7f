//! Texts as tools and people outside know them: Markdown as in pages, with `{ $name }` where a value belongs.
//!
//! A text that cannot be said so (a choice between variants, a value within code, a control character) is said as
//! Fluent: it has a choice, or begins with `{ "" }`. Whatever [`plain`] writes, [`parse_plain`] reads back.

use super::document::Document;
use super::escape::{self, Piece, value};
use super::pattern::{display, display_inline, normalize};
use crate::markdown::{Declared, find_placeables};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::fmt;

/// What a text begins with that is Fluent although it has no choice.
const MARK: &str = "{ \"\" }";

/// How far the lines of a value are indented.
const INDENT: &str = "    ";

/// A text from outside that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainProblem {
    /// What is wrong, in words.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for PlainProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for PlainProblem {}

/// The plain text of a pattern. `declared` are the names that make a placeable; `None` for a text that is no Markdown
/// and has none, such as a comment in code.
pub fn plain(pattern: &Pattern<&str>, declared: Option<&Declared>) -> String {
    let written = if has_choice(pattern) { fluent_text(pattern) } else { display(pattern) };
    let is_same = || {
        let read = parse_plain(&written, declared).ok()?;
        with_pattern(&read, |read| normalize(read) == normalize(pattern))
    };
    if !written.contains(is_unsafe) && is_same() == Some(true) {
        return written;
    }
    format!("{MARK}{}", fluent_text(pattern))
}

/// Reads a plain text: the Fluent value that stands behind `id =`, with its line ending.
///
/// # Errors
/// When the text says that it is Fluent and is not.
pub fn parse_plain(text: &str, declared: Option<&Declared>) -> Result<String, PlainProblem> {
    let text = text.replace("\r\n", "\n");
    if let Some(fluent) = text.strip_prefix(MARK).or_else(|| text.strip_prefix("{\"\"}")) {
        return read_fluent(fluent);
    }
    if text.contains("->")
        && let Ok(value) = read_fluent(&text)
        && with_pattern(&value, has_choice) == Some(true)
    {
        return Ok(value);
    }
    let Some(declared) = declared else { return Ok(value(&[Piece::Text(&text)])) };
    let (text, placeables) = find_placeables(&text, declared);
    Ok(value(&escape::pieces(&text, &placeables)))
}

/// The value that stands behind `id =`, with its line ending, as polypress writes it.
pub fn pattern_value(pattern: &Pattern<&str>) -> String {
    let mut parts: Vec<Part> = Vec::new();
    pattern.elements.iter().for_each(|element| push_element(&mut parts, element));
    let pieces: Vec<Piece<'_>> = parts
        .iter()
        .map(|part| match part {
            Part::Text(text) => Piece::Text(text),
            Part::Placeable(expression) => Piece::Placeable(expression),
        })
        .collect();
    value(&pieces)
}

/// A piece that owns what it is.
enum Part {
    Text(String),
    Placeable(String),
}

fn push_element(parts: &mut Vec<Part>, element: &PatternElement<&str>) {
    match element {
        PatternElement::TextElement { value } => push_text(parts, value),
        PatternElement::Placeable { expression } => push_placeable(parts, expression),
    }
}

fn push_text(parts: &mut Vec<Part>, text: &str) {
    match parts.last_mut() {
        Some(Part::Text(before)) => before.push_str(text),
        _ => parts.push(Part::Text(text.to_owned())),
    }
}

fn push_placeable(parts: &mut Vec<Part>, expression: &Expression<&str>) {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            push_text(parts, &unescape_unicode_to_string(value));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => push_placeable(parts, expression),
        Expression::Inline(inline) => parts.push(Part::Placeable(display_inline(inline))),
        Expression::Select { selector, variants } => {
            let mut choice = format!("{} ->", display_inline(selector));
            variants.iter().for_each(|variant| push_variant(&mut choice, variant));
            // With the space before the closing brace this is one indentation.
            choice.push_str("\n   ");
            parts.push(Part::Placeable(choice));
        }
    }
}

fn push_variant(choice: &mut String, variant: &Variant<&str>) {
    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = &variant.key;
    choice.push_str(if variant.default { "\n       *[" } else { "\n        [" });
    choice.push_str(key);
    choice.push(']');
    let value = pattern_value(&variant.value);
    choice.push_str(&value.trim_end_matches('\n').replace('\n', "\n        "));
}

/// The value as text that begins on its first line, without the indentation of the others.
fn fluent_text(pattern: &Pattern<&str>) -> String {
    let value = pattern_value(pattern);
    let value = value.strip_suffix('\n').unwrap_or(&value);
    let value = value.strip_prefix(' ').or_else(|| value.strip_prefix("\n    ")).unwrap_or(value);
    value.replace("\n    ", "\n")
}

/// Reads what [`fluent_text`] writes.
fn read_fluent(text: &str) -> Result<String, PlainProblem> {
    let entry = format!("m = {}\n", text.replace('\n', &format!("\n{INDENT}")));
    let document = Document::parse(&entry);
    if let Some(problem) = document.problems().first() {
        return Err(PlainProblem { message: problem.message.clone(), remedy: problem.remedy.to_owned() });
    }
    let mut messages = document.messages();
    match (messages.next(), document.items()) {
        (Some((_, message)), [_]) if message.attributes.is_empty() => {
            Ok(message.value.as_ref().map(pattern_value).unwrap_or_default())
        }
        _ => Err(PlainProblem {
            message: "this is no text of one message".to_owned(),
            remedy: "write a line that begins with “.” with that character in a literal: { \".\" }".to_owned(),
        }),
    }
}

/// What the closure makes of the pattern of a value that [`value`] wrote.
fn with_pattern<T>(value: &str, look: impl FnOnce(&Pattern<&str>) -> T) -> Option<T> {
    let document = Document::parse(&format!("m ={value}"));
    let (_, message) = document.messages().next()?;
    document.whole_value(message).map(look)
}

fn has_choice(pattern: &Pattern<&str>) -> bool {
    fn is_choice(expression: &Expression<&str>) -> bool {
        match expression {
            Expression::Select { .. } => true,
            Expression::Inline(InlineExpression::Placeable { expression }) => is_choice(expression),
            Expression::Inline(_) => false,
        }
    }
    let is_choice = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable { expression } => is_choice(expression),
    };
    pattern.elements.iter().any(is_choice)
}

/// Characters that files of translations cannot hold, or that some tools take for the end of a line.
fn is_unsafe(character: char) -> bool {
    matches!(character,
        '\0'..='\u{9}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn declared() -> Declared {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Declared { variables: names(&["x", "count"]), terms: names(&["t"]) }
    }

    /// The plain text of a value, and the normal form of the value before and after the way through it.
    fn there_and_back(value: &str, declared: Option<&Declared>) -> (String, String, String) {
        let (text, before) = with_pattern(value, |pattern| (plain(pattern, declared), normalize(pattern)))
            .unwrap_or_else(|| panic!("{value:?}"));
        let read = parse_plain(&text, declared).unwrap_or_else(|problem| panic!("{text:?}: {problem}"));
        (text, before, with_pattern(&read, normalize).unwrap_or_else(|| panic!("{read:?}")))
    }

    #[test]
    fn texts_look_as_they_do_in_pages() {
        let text = |text| (value(&[Piece::Text(text)]), text);
        let cases = [
            (" [Get](x.md) { $x } of {-t}\n".to_owned(), "[Get](x.md) { $x } of { -t }"),
            text("write `{ $x }` or \\{ $x } or { $unknown } or {c}"),
            text("[a]\\\n* two  "),
            text(""),
        ];
        for (value, expected) in cases {
            let (text, before, after) = there_and_back(&value, Some(&declared()));
            assert_eq!((text.as_str(), before), (expected, after));
        }
        assert_eq!(there_and_back(&value(&[Piece::Text("// { $x }")]), None).0, "// { $x }");
    }

    #[test]
    fn what_pages_cannot_say_is_said_as_fluent() {
        let cases = [
            (
                " { $count ->\n    [one] one { $x }\n   *[other]\n        many\n        more\n }.\n",
                "{ $count ->\n    [one] one { $x }\n   *[other]\n        many\n        more\n}.",
            ),
            (" `{ $x }`\n", "{ \"\" }`{ $x }`"),
            (" { \"{\" } { $x } \\{ $x }\n", "{ \"\" }{ \"{\" } { $x } \\{ $x }"),
            (" { \"\\u0001\" }\n", "{ \"\" }{ \"\\u0001\" }"),
            (" { \"{ $x ->\" } *[other] a { \"}\" }\n", "{ $x -> *[other] a }"),
        ];
        for (value, expected) in cases {
            let (text, before, after) = there_and_back(value, Some(&declared()));
            assert_eq!(before, after);
            assert_eq!(text, expected);
        }
    }

    #[test]
    fn a_broken_text_is_refused() {
        for text in ["{ \"\" }a { b", "{ \"\" }a\n.b = c", "{ \"\" }"] {
            assert!(parse_plain(text, None).is_err(), "{text:?}");
        }
    }

    fn value_of_pieces() -> impl Strategy<Value = String> {
        let text = "[a*.\\[{}\"`$x>\\\\ \n\u{1}\u{a0}\u{2028}\u{f0000}é-]{0,4}".prop_map(|text| format!("T{text}"));
        let special = prop::sample::select(vec![
            "T{ $x }",
            "T{ \"\" }",
            "T`",
            "T{ -t }",
            "P$x",
            "P$y",
            "P-t",
            "PNUMBER($x, a: \"b\")",
            "P\"{\"",
            "P{ $x }",
            "P$x ->\n *[a] {\"[\"}b\n  c\n",
            "P$x ->\n [1]\n   e\n\n   f\n *[a] { $x ->\n *[b] c\n }\n",
            "Pother",
        ]);
        let piece = prop_oneof![text, special.prop_map(str::to_owned)];
        prop::collection::vec(piece, 0..6).prop_map(|pieces| {
            let pieces = pieces.iter().map(|piece| match piece.split_at(1) {
                ("T", text) => Piece::Text(text),
                (_, expression) => Piece::Placeable(expression),
            });
            value(&pieces.collect::<Vec<_>>())
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_text_comes_back(value in value_of_pieces(), markdown in any::<bool>()) {
            let declared = declared();
            let (text, before, after) = there_and_back(&value, markdown.then_some(&declared));
            prop_assert_eq!(before, after, "{:?}", text);
            prop_assert!(!text.contains(is_unsafe), "{:?}", text);
        }

        #[test]
        fn any_text_is_read_or_refused(text in "([ {}\"$x>\n*\\[\\]a-]|\\{ \"\" \\}|->){0,12}") {
            let _ = parse_plain(&text, Some(&declared()));
        }
    }
}
