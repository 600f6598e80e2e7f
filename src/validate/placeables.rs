//! Placeables: those that nobody knows, and those that a translation drops.

use super::facts::Facts;
use super::report::Report;
use super::visit::{Part, visit};
use super::way::Way;
use crate::catalog::{CatalogLocale, Catalogs, Entry};
use fluent_syntax::ast::InlineExpression;
use polypress_model::Diagnostic;

/// Reports variables, terms and functions that there are not, and arguments that a function cannot use.
pub(super) fn unknown(
    catalogs: &Catalogs,
    locale: &CatalogLocale,
    catalog: &str,
    entry: &Entry<'_>,
    report: &mut Report<'_>,
) {
    visit(entry.pattern, &mut |part| {
        let Part::Inline(inline) = part else { return };
        let name = match inline {
            InlineExpression::VariableReference { id }
            | InlineExpression::TermReference { id, .. }
            | InlineExpression::FunctionReference { id, .. }
            | InlineExpression::MessageReference { id, .. } => id.name,
            _ => return,
        };
        if let Some(diagnostic) = catalogs.fault(inline, locale, catalog) {
            let start = entry.offset(name);
            report.once(entry.span_of(start..start + name.len()), diagnostic);
        }
    });
}

/// Reports the placeables of the source that a way does without.
pub(super) fn missing(source: &Facts, way: &Way<'_>, report: &mut Report<'_>) {
    for reference in source.references.difference(&way.references) {
        let message = format!("the translation drops {}", reference.display());
        report.lack(
            Diagnostic::error("placeable-missing", message).hint("put it where the words belong that it stands for"),
        );
    }
}
