//! Reading tables of `polypress.toml` into types, with every problem of a table reported in one run.

use super::source::SourceText;
use crate::nearest::nearest;
use polypress_model::Diagnostic;
use serde::de::DeserializeOwned;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer};

/// How many problems of one file are reported at most; each costs another pass.
const LIMIT: usize = 50;

/// Reads a table into a type. A key that is unknown or has a wrong value is reported and left out, so that the others
/// still count; without a value, a key that is needed is missing.
pub(super) fn read_table<T: DeserializeOwned>(
    source: &SourceText,
    mut table: Spanned<DeTable<'_>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<T> {
    for _ in 0..LIMIT {
        let error = match T::deserialize(Deserializer::from(table.clone())) {
            Ok(value) => return Some(value),
            Err(error) => error,
        };
        let whole = table.span();
        let span = error.span().unwrap_or_else(|| whole.clone());
        diagnostics.push(describe(error.message(), source, span.clone()));
        if !remove(table.get_mut(), &span) {
            return None;
        }
    }
    None
}

/// Reads the text of `polypress.toml` as far as it is TOML.
pub(super) fn parse<'a>(source: &'a SourceText, diagnostics: &mut Vec<Diagnostic>) -> Option<Spanned<DeTable<'a>>> {
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    for error in &errors {
        let span = source.span(error.span().unwrap_or_default());
        let diagnostic = Diagnostic::error("configuration-invalid", format!("this is not TOML: {}", error.message()));
        diagnostics.push(diagnostic.at(span).hint("see https://toml.io for how TOML is written"));
    }
    errors.is_empty().then_some(table)
}

/// The table `[first.second]`, if it is there.
pub(super) fn find_table<'a>(root: &Spanned<DeTable<'a>>, first: &str, second: &str) -> Option<Spanned<DeTable<'a>>> {
    let DeValue::Table(table) = root.get_ref().get(first)?.get_ref() else { return None };
    let value = table.get(second)?;
    match value.get_ref() {
        DeValue::Table(table) => Some(Spanned::new(value.span(), table.clone())),
        _ => None,
    }
}

/// Takes out the key that an error is about: the one that lies there, or the one whose value does.
fn remove(table: &mut DeTable<'_>, span: &Range<usize>) -> bool {
    let inside = |outer: &Range<usize>| outer.start <= span.start && span.end <= outer.end;
    let key =
        table.iter().find(|(key, value)| key.span() == *span || value.span() == *span).map(|(key, _)| key.clone());
    if let Some(key) = key {
        return table.remove(&key).is_some();
    }
    let mut removed = false;
    for (_, value) in table.iter_mut() {
        if let DeValue::Table(inner) = value.get_mut() {
            removed = removed || remove(inner, span);
        }
    }
    let around = table.iter().find(|(_, value)| inside(&value.span())).map(|(key, _)| key.clone());
    removed || around.is_some_and(|key| table.remove(&key).is_some())
}

fn describe(message: &str, source: &SourceText, span: Range<usize>) -> Diagnostic {
    let names: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let place = source.span(span);
    match (message.strip_prefix("unknown field"), names.split_first()) {
        (Some(_), Some((unknown, known))) => {
            let diagnostic =
                Diagnostic::error("configuration-unknown-key", format!("there is no setting named “{unknown}” here"));
            let hint = match nearest(unknown, known.iter().copied()) {
                Some(name) => format!("did you mean “{name}”?"),
                None => format!("the settings known here are {}", known.join(", ")),
            };
            diagnostic.at(place).hint(hint)
        }
        _ if message.contains("untagged enum") => {
            Diagnostic::error("configuration-invalid", "a variable is a text, a number or a date").at(place)
        }
        (None, Some((name, _))) if message.starts_with("missing field") => {
            Diagnostic::error("configuration-invalid", format!("the setting “{name}” is missing here"))
                .at(place)
                .hint("a project needs a table [book] with a title")
        }
        _ => Diagnostic::error("configuration-invalid", quoted(message)).at(place),
    }
}

/// The message in the words and with the quotation marks that polypress uses everywhere.
fn quoted(message: &str) -> String {
    let types = message.strip_prefix("invalid type: ").and_then(|types| types.split_once(", expected "));
    if let Some((found, expected)) = types {
        let expected = match expected {
            "f32" | "f64" => "a number",
            "u8" | "u16" | "u32" | "u64" | "usize" | "i64" => "a whole number",
            "a boolean" => "true or false",
            "a string" => "a text",
            "a sequence" => "a list",
            "a map" => "a table",
            other => other,
        };
        let found = found.replace("string", "the text").replace("integer", "the number");
        return format!("{expected} is expected here, not {}", quoted(&found));
    }
    if let Some((found, known)) =
        message.strip_prefix("unknown variant ").and_then(|rest| rest.split_once(", expected "))
    {
        return quoted(&format!("{found} is not possible here, only {}", known.trim_start_matches("one of ")));
    }
    let mut parts = message.split('`');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for (index, part) in parts.enumerate() {
        text.push(if index % 2 == 0 { '“' } else { '”' });
        text.push_str(part);
    }
    text
}
