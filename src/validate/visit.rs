//! Shows every part of a Fluent pattern once, however deep it lies.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};

/// A part of a pattern.
pub(super) enum Part<'e> {
    /// An expression that is no choice.
    Inline(&'e InlineExpression<&'e str>),
    /// A choice: what is chosen by, and the variants.
    Choice(&'e InlineExpression<&'e str>, &'e [Variant<&'e str>]),
}

/// Shows all parts of a pattern. Fluent files have a limit of braces, so that this cannot go too deep.
pub(super) fn visit<'e>(pattern: &'e Pattern<&'e str>, see: &mut dyn FnMut(Part<'e>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            visit_expression(expression, see);
        }
    }
}

fn visit_expression<'e>(expression: &'e Expression<&'e str>, see: &mut dyn FnMut(Part<'e>)) {
    match expression {
        Expression::Inline(inline) => visit_inline(inline, see),
        Expression::Select { selector, variants } => {
            see(Part::Choice(selector, variants));
            visit_inline(selector, see);
            variants.iter().for_each(|variant| visit(&variant.value, see));
        }
    }
}

/// Shows an expression, and those in its arguments.
pub(super) fn visit_inline<'e>(inline: &'e InlineExpression<&'e str>, see: &mut dyn FnMut(Part<'e>)) {
    see(Part::Inline(inline));
    match inline {
        InlineExpression::TermReference { arguments: Some(arguments), .. }
        | InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| visit_inline(argument, see));
            arguments.named.iter().for_each(|argument| visit_inline(&argument.value, see));
        }
        InlineExpression::Placeable { expression } => visit_expression(expression, see),
        _ => {}
    }
}
