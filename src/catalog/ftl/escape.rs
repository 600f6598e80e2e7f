//! Text to Fluent values: exact for any text, readable where it can be.
//!
//! What Fluent would read as syntax or drop as white space is written as a string literal in braces: `{ "{" }`. The
//! values read the same in every implementation of Fluent, also after an editor has stripped the white space at the
//! ends of lines or changed line endings.

use crate::markdown::Placeable;
use fluent_syntax::{ast, parser};
use std::fmt::Write;

/// How far values of several lines are indented.
const INDENT: &str = "    ";

/// With more literals than this, whole stretches are quoted, so that few are left.
const MANY_LITERALS: usize = 40;

/// Fluent implementations refuse values with more than 100 placeables, literals among them.
const MOST_LITERALS: usize = 90;

/// A literal with more braces than this has them written as numbers, so that no parser can think them nested.
const MANY_BRACES: usize = 40;

/// A piece of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text that must come out exactly as it is.
    Text(&'a str),
    /// A Fluent expression without its braces.
    Placeable(&'a str),
}

/// How much is quoted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quoting {
    /// Single characters.
    Characters,
    /// Every stretch of text on a line that has something to quote.
    Stretches,
}

/// A text with placeables as pieces. What is no Fluent expression after all, or has no place in the text, is text.
pub fn pieces<'a>(text: &'a str, placeables: &'a [Placeable]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut position = 0;
    for placeable in placeables {
        let range = &placeable.range;
        if range.start < position || !is_expression(&placeable.expression) {
            continue;
        }
        let (Some(before), Some(_)) = (text.get(position..range.start), text.get(range.clone())) else { continue };
        pieces.extend((!before.is_empty()).then_some(Piece::Text(before)));
        pieces.push(Piece::Placeable(&placeable.expression));
        position = range.end;
    }
    let rest = text.get(position..).unwrap_or_default();
    pieces.extend((!rest.is_empty()).then_some(Piece::Text(rest)));
    pieces
}

/// Whether this, put between braces, is one placeable.
fn is_expression(expression: &str) -> bool {
    // The parser calls itself for every call within a call.
    if expression.contains(['\n', '\r', '{', '}']) || expression.matches('(').count() > 10 {
        return false;
    }
    let entry = format!("x = {{ {expression} }}\n");
    let Ok(resource) = parser::parse_runtime(entry.as_str()) else { return false };
    match resource.body.as_slice() {
        [ast::Entry::Message(ast::Message { value: Some(pattern), .. })] => {
            matches!(pattern.elements.as_slice(), [ast::PatternElement::Placeable { .. }])
        }
        _ => false,
    }
}

/// A message entry: `id = value`, with a line ending.
pub fn entry(id: &str, pieces: &[Piece<'_>]) -> String {
    format!("{id} ={}", value(pieces))
}

/// What follows the `=` of an entry, with a line ending. Values of several lines begin on a line of their own.
pub fn value(pieces: &[Piece<'_>]) -> String {
    let (value, literals) = lines(pieces, Quoting::Characters);
    if literals <= MANY_LITERALS {
        return value;
    }
    let (value, literals) = lines(pieces, Quoting::Stretches);
    if literals <= MOST_LITERALS { value } else { whole(pieces) }
}

/// Every text piece one literal, all on one line.
fn whole(pieces: &[Piece<'_>]) -> String {
    let mut value = String::from(" ");
    for piece in pieces {
        match piece {
            Piece::Text(text) => literal(&mut value, text),
            Piece::Placeable(expression) => placeable(&mut value, expression),
        }
    }
    value.push('\n');
    value
}

/// The value line by line, and how many literals that took.
fn lines(pieces: &[Piece<'_>], quoting: Quoting) -> (String, usize) {
    let lines = split_lines(pieces);
    let last = lines.len() - 1;
    let mut value = String::new();
    let mut literals = 0;
    if last == 0 {
        value.push(' ');
        literals += line(&mut value, &lines[0], false, quoting);
        value.push('\n');
        return (value, literals);
    }
    value.push('\n');
    for (number, pieces) in lines.iter().enumerate() {
        // Empty lines inside need nothing; the first and the last would be dropped.
        if !pieces.is_empty() || number == 0 || number == last {
            value.push_str(INDENT);
            literals += line(&mut value, pieces, true, quoting);
        }
        value.push('\n');
    }
    (value, literals)
}

/// The pieces of each line; there is always one line at least.
fn split_lines<'a>(pieces: &[Piece<'a>]) -> Vec<Vec<Piece<'a>>> {
    let mut lines = Vec::new();
    let mut current = Vec::new();
    for piece in pieces {
        let Piece::Text(text) = piece else {
            current.push(*piece);
            continue;
        };
        for (number, part) in text.split('\n').enumerate() {
            if number > 0 {
                lines.push(std::mem::take(&mut current));
            }
            current.extend((!part.is_empty()).then_some(Piece::Text(part)));
        }
    }
    lines.push(current);
    lines
}

/// Writes one line and says how many literals that took. `continued` is whether the line begins with an indent, where
/// some characters would begin something else than text.
fn line(value: &mut String, pieces: &[Piece<'_>], continued: bool, quoting: Quoting) -> usize {
    if pieces.is_empty() {
        literal(value, "");
        return 1;
    }
    let mut literals = 0;
    let last = pieces.len() - 1;
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Placeable(expression) => placeable(value, expression),
            Piece::Text(text) => {
                let ends = Ends { first: index == 0, last: index == last, continued };
                literals += stretch(value, text, ends, quoting);
            }
        }
    }
    literals
}

/// Where on its line a stretch of text stands.
#[derive(Clone, Copy)]
struct Ends {
    first: bool,
    last: bool,
    continued: bool,
}

/// Writes text without line ends, and says how many literals that took.
fn stretch(value: &mut String, text: &str, ends: Ends, quoting: Quoting) -> usize {
    let start = if ends.first { text.len() - text.trim_start().len() } else { 0 };
    let end = if ends.last { text.trim_end().len().max(start) } else { text.len() };
    let (lead, body, trail) = (&text[..start], &text[start..end], &text[end..]);
    let begins_syntax =
        |body: &str| ends.first && ends.continued && lead.is_empty() && body.starts_with(['.', '*', '[']);
    let mut literals = 0;
    let mut quoted = String::from(lead);
    let mut flush = |value: &mut String, quoted: &mut String| {
        if !quoted.is_empty() {
            literal(value, quoted);
            quoted.clear();
            literals += 1;
        }
    };
    if quoting == Quoting::Stretches && (body.contains(is_syntax) || begins_syntax(body)) {
        quoted.push_str(body);
    } else {
        for (index, character) in body.char_indices() {
            if is_syntax(character) || (index == 0 && begins_syntax(body)) {
                quoted.push(character);
            } else {
                flush(value, &mut quoted);
                value.push(character);
            }
        }
    }
    quoted.push_str(trail);
    flush(value, &mut quoted);
    literals
}

fn placeable(value: &mut String, expression: &str) {
    value.push_str("{ ");
    value.push_str(expression);
    value.push_str(" }");
}

fn literal(value: &mut String, text: &str) {
    let many_braces = text.matches('{').count() > MANY_BRACES;
    value.push_str("{ \"");
    for character in text.chars() {
        match character {
            '"' => value.push_str("\\\""),
            '\\' => value.push_str("\\\\"),
            '{' | '}' if !many_braces => value.push(character),
            _ if is_syntax(character) || (character != ' ' && character.is_whitespace()) => numbered(value, character),
            _ => value.push(character),
        }
    }
    value.push_str("\" }");
}

/// Writes a character as `\uXXXX` or `\UXXXXXX`.
fn numbered(value: &mut String, character: char) {
    let number = u32::from(character);
    let written = if number < 0x1_0000 { write!(value, "\\u{number:04X}") } else { write!(value, "\\U{number:06X}") };
    debug_assert!(written.is_ok(), "writing to a string cannot fail");
}

/// What must not stand in a value as it is: braces, and what cannot be seen or breaks lines for some tool.
fn is_syntax(character: char) -> bool {
    matches!(character,
        '{' | '}'
        | '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(text: &str) -> String {
        value(&[Piece::Text(text)])
    }

    #[test]
    fn ordinary_markdown_stays_readable() {
        assert_eq!(text("[Members](…) come *together*"), " [Members](…) come *together*\n");
        assert_eq!(text("a\\\n**b**"), "\n    a\\\n    { \"*\" }*b**\n");
        assert_eq!(text("fn { }"), " fn { \"{\" } { \"}\" }\n");
        assert_eq!(text(""), " { \"\" }\n");
    }

    #[test]
    fn declared_placeables_are_written_as_such_and_others_as_text() {
        let source = "Get { $version } of {x}";
        let placeable = |expression: &str| Placeable { range: 4..16, expression: expression.to_owned() };
        let declared = [placeable("$version")];
        assert_eq!(entry("get", &pieces(source, &declared)), "get = Get { $version } of { \"{\" }x{ \"}\" }\n");
        let broken = [placeable("$version } {")];
        assert_eq!(pieces(source, &broken), [Piece::Text(source)]);
    }

    #[test]
    fn many_braces_take_few_literals() {
        let code = "fn a() {} ".repeat(150);
        assert!(text(&code).matches("{ \"").count() <= MOST_LITERALS);
        assert!(text(&"{x}\n".repeat(150)).matches("{ \"").count() <= MOST_LITERALS);
    }

    /// What `fluent-bundle`, which has a limit of placeables and counts literals, makes of a written value.
    fn by_fluent_bundle(entry: &str) -> Option<String> {
        let resource = fluent_bundle::FluentResource::try_new(entry.to_owned()).ok()?;
        let mut bundle = fluent_bundle::FluentBundle::new(Vec::new());
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).ok()?;
        let mut errors = Vec::new();
        let pattern = bundle.get_message("text")?.value()?;
        let text = bundle.format_pattern(pattern, None, &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn other_readers_of_fluent_agree(pieces in prop::collection::vec("[a*.\\[{}\"\\\\ \n\u{a0}\u{2028}é-]{0,3}", 0..150)) {
            let text = pieces.concat();
            prop_assert_eq!(by_fluent_bundle(&entry("text", &[Piece::Text(&text)])), Some(text));
        }
    }
}
