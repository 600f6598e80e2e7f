//! Patterns in a normal form, by which source texts are compared and fingerprinted however a tool has written them.

use super::document::{Document, parse_entries};
use super::escape::{Piece, value};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use sha2::{Digest, Sha256};

/// The normal form of a pattern: literals are text, placeables have no white space, and braces and backslashes of the
/// text have a backslash before them. Two patterns that print the same have the same normal form.
pub fn normalize(pattern: &Pattern<&str>) -> String {
    let mut normal = String::new();
    write_pattern(&mut normal, pattern, Form::Normal);
    normal
}

/// The same of what stands behind `id =` in a catalog; `None` where that is no text of a message.
pub fn normalize_value(value: &str) -> Option<String> {
    let document = Document::parse(&format!("m ={}{value}\n", if value.starts_with('\n') { "" } else { " " }));
    let (_, message) = document.messages().next()?;
    document.whole_value(message).map(normalize)
}

/// The normal form of a value that would be written for these pieces.
pub fn normalize_pieces(pieces: &[Piece<'_>]) -> String {
    let mut normal = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => write_text(&mut normal, text, Form::Normal),
            // Through the parser, so that there is one normal form and one way to it.
            Piece::Placeable(_) => {
                let entry = format!("x ={}", value(&[*piece]));
                if let Some(Entry::Message(message)) = parse_entries(&entry).body.first()
                    && let Some(pattern) = &message.value
                {
                    write_pattern(&mut normal, pattern, Form::Normal);
                }
            }
        }
    }
    normal
}

/// The pattern as people know it: text as it is, placeables as `{ $name }`.
pub fn display(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    write_pattern(&mut text, pattern, Form::Display);
    text
}

/// A placeable as people know it: `{ $name }`.
pub fn display_placeable(expression: &Expression<&str>) -> String {
    let mut text = String::new();
    write_placeable(&mut text, expression, Form::Display);
    text
}

/// Twelve hexadecimal digits that stand for a normal form.
pub fn fingerprint(normal: &str) -> String {
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or('0');
    Sha256::digest(normal.as_bytes()).iter().take(6).flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Normal,
    Display,
}

fn write_pattern(out: &mut String, pattern: &Pattern<&str>, form: Form) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => write_text(out, value, form),
            PatternElement::Placeable { expression } => write_placeable(out, expression, form),
        }
    }
}

fn write_text(out: &mut String, text: &str, form: Form) {
    let is_marked = |byte| form == Form::Normal && matches!(byte, b'{' | b'}' | b'\\');
    let mut rest = text;
    while let Some((before, found)) = rest.bytes().position(is_marked).and_then(|place| rest.split_at_checked(place)) {
        out.push_str(before);
        out.push('\\');
        let (mark, after) = found.split_at(1);
        out.push_str(mark);
        rest = after;
    }
    out.push_str(rest);
}

fn write_placeable(out: &mut String, expression: &Expression<&str>, form: Form) {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            write_text(out, &unescape_unicode_to_string(value), form);
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => write_placeable(out, expression, form),
        _ => {
            let space = if form == Form::Display { " " } else { "" };
            out.push('{');
            out.push_str(space);
            write_expression(out, expression, form);
            out.push_str(space);
            out.push('}');
        }
    }
}

fn write_expression(out: &mut String, expression: &Expression<&str>, form: Form) {
    match expression {
        Expression::Inline(inline) => write_inline(out, inline, form),
        Expression::Select { selector, variants } => {
            let space = if form == Form::Display { " " } else { "" };
            write_inline(out, selector, form);
            out.push_str(space);
            out.push_str("->");
            for variant in variants {
                out.push_str(space);
                write_variant(out, variant, form);
            }
        }
    }
}

fn write_variant(out: &mut String, variant: &Variant<&str>, form: Form) {
    out.push_str(if variant.default { "*[" } else { "[" });
    match &variant.key {
        VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key } => out.push_str(key),
    }
    out.push(']');
    if form == Form::Display {
        out.push(' ');
    }
    write_pattern(out, &variant.value, form);
}

/// An expression as it stands between braces.
pub(super) fn display_inline(inline: &InlineExpression<&str>) -> String {
    let mut text = String::new();
    write_inline(&mut text, inline, Form::Display);
    text
}

fn write_inline(out: &mut String, inline: &InlineExpression<&str>, form: Form) {
    match inline {
        InlineExpression::StringLiteral { value } => {
            out.push('"');
            out.push_str(value);
            out.push('"');
        }
        InlineExpression::NumberLiteral { value } => out.push_str(value),
        InlineExpression::FunctionReference { id, arguments } => {
            out.push_str(id.name);
            write_arguments(out, arguments, form);
        }
        InlineExpression::MessageReference { id, attribute } => {
            out.push_str(id.name);
            write_attribute(out, attribute.as_ref().map(|attribute| attribute.name));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            out.push('-');
            out.push_str(id.name);
            write_attribute(out, attribute.as_ref().map(|attribute| attribute.name));
            arguments.iter().for_each(|arguments| write_arguments(out, arguments, form));
        }
        InlineExpression::VariableReference { id } => {
            out.push('$');
            out.push_str(id.name);
        }
        InlineExpression::Placeable { expression } => write_placeable(out, expression, form),
    }
}

fn write_attribute(out: &mut String, attribute: Option<&str>) {
    if let Some(attribute) = attribute {
        out.push('.');
        out.push_str(attribute);
    }
}

fn write_arguments(out: &mut String, arguments: &CallArguments<&str>, form: Form) {
    let separator = if form == Form::Display { ", " } else { "," };
    out.push('(');
    for (index, argument) in arguments.positional.iter().enumerate() {
        out.push_str(if index > 0 { separator } else { "" });
        write_inline(out, argument, form);
    }
    for (index, argument) in arguments.named.iter().enumerate() {
        out.push_str(if index > 0 || !arguments.positional.is_empty() { separator } else { "" });
        out.push_str(argument.name.name);
        out.push_str(if form == Form::Display { ": " } else { ":" });
        write_inline(out, &argument.value, form);
    }
    out.push(')');
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn pieces_have_the_normal_form_of_what_is_written_for_them(texts in prop::collection::vec("[a{}\\\\\"\\[*.# \r\n\u{1}é]{0,8}", 0..6)) {
            // An empty one stands for a placeable.
            let pieces: Vec<Piece<'_>> = texts
                .iter()
                .map(|text| if text.is_empty() { Piece::Placeable("NUMBER( $x )") } else { Piece::Text(text) })
                .collect();
            let entry = format!("x ={}", value(&pieces));
            let resource = parse_entries(&entry);
            let Some(Entry::Message(message)) = resource.body.first() else { panic!("no message") };
            prop_assert_eq!(normalize_pieces(&pieces), normalize(message.value.as_ref().unwrap()));
        }
    }

    fn parse(value: &str) -> (String, String) {
        let entry = format!("x ={value}\n");
        let resource = parse_entries(&entry);
        let Some(Entry::Message(message)) = resource.body.first() else { panic!("no message") };
        let pattern = message.value.as_ref().unwrap();
        (normalize(pattern), display(pattern))
    }

    #[test]
    fn what_tools_rewrite_stays_the_same() {
        let ours = parse("\n    { \"[\" }a] {$x} { \"{\" }\n\n    b");
        let theirs = parse("\n      { \"[\" }{\"a\"}] { $x   } {\"{\"}\n    \n      b\n");
        assert_eq!(ours, theirs);
        assert_eq!(ours, ("[a] {$x} \\{\n\nb".to_owned(), "[a] { $x } {\n\nb".to_owned()));
    }

    #[test]
    fn a_select_has_its_variants_in_the_normal_form() {
        let (normal, display) = parse(" { NUMBER($n, type: \"ordinal\") ->\n    [one] { -a }\n   *[other] b\n }");
        assert_eq!(normal, "{NUMBER($n,type:\"ordinal\")->[one]{-a}*[other]b}");
        assert_eq!(display, "{ NUMBER($n, type: \"ordinal\") -> [one] { -a } *[other] b }");
    }

    #[test]
    fn text_that_looks_like_a_placeable_has_another_fingerprint() {
        assert_ne!(parse(" { \"{\" }$x{ \"}\" }").0, parse(" { $x }").0);
        assert_eq!(fingerprint("Save").len(), 12);
    }
}
