//! Strings in code: which have words, and which translations they can take.

use super::{Enclosure, Found};
use crate::highlight::{Stretch, StretchKind};
use polypress_model::CodePlace;

/// Syntaxes whose strings are data, names or addresses.
const DATA: [&str; 16] = [
    "json", "yaml", "toml", "html", "xml", "css", "scss", "sass", "less", "ini", "dotenv", "markdown", "sql", "make",
    "docker", "graphql",
];

/// The strings with words in them.
pub(super) fn texts(syntax: &str, lines: &[String], stretches: &[Stretch]) -> Vec<Found> {
    if DATA.iter().any(|name| syntax.starts_with(name)) {
        return Vec::new();
    }
    let strings = stretches.iter().filter(|stretch| stretch.kind == StretchKind::String);
    strings.filter_map(|stretch| text(syntax, lines.get(stretch.line)?, stretch)).collect()
}

fn text(syntax: &str, line: &str, stretch: &Stretch) -> Option<Found> {
    let whole = line.get(stretch.range.clone())?;
    let quote = ["\"", "'"].into_iter().find(|quote| whole.starts_with(quote))?;
    let inner = whole.strip_prefix(quote)?.strip_suffix(quote)?;
    let parts = parts(inner, quote).ok()?;
    if !reads_as_words(&parts.words) {
        return None;
    }
    let start = stretch.range.start + 1;
    let lines = stretch.line..stretch.line + 1;
    let place = CodePlace { lines, start, end: start + inner.len(), prefix: None };
    let enclosure = Enclosure {
        syntax: syntax.to_owned(),
        opener: quote.to_owned(),
        closer: Some(quote.to_owned()),
        prefix: None,
        touches_opener: true,
        touches_closer: true,
    };
    Some(Found { is_string: true, text: inner.to_owned(), place, enclosure })
}

/// Whether these are words for people: several with letters, or one that begins like a sentence.
fn reads_as_words(words: &str) -> bool {
    let mut letters = words.chars().filter(|sign| sign.is_alphabetic());
    let several = words.trim().contains(char::is_whitespace);
    let begins = words.trim_start().starts_with(char::is_uppercase) && words.contains(char::is_lowercase);
    letters.next().is_some() && letters.next().is_some() && (several || begins)
}

/// Whether a translation leaves the string a string, with the same values put in.
pub(super) fn admit(quote: &str, source: &str, translation: &str) -> Result<(), String> {
    let (source, translation) = (parts(source, quote).unwrap_or_default(), parts(translation, quote)?);
    let without = |one: &[String], other: &[String]| one.iter().find(|part| !other.contains(part)).cloned();
    match (source.values == translation.values, without(&source.values, &translation.values)) {
        (true, _) => Ok(()),
        (false, Some(part)) => Err(format!("it lacks “{part}”, which the code needs")),
        (false, None) => match without(&translation.values, &source.values) {
            Some(part) => Err(format!("it has “{part}”, which its source does not have")),
            None => Err("it has not as many values or escapes as its source".to_owned()),
        },
    }
}

/// What a string is made of.
#[derive(Debug, Default)]
struct Parts {
    /// Its words.
    words: String,
    /// What stands for something else: `\n`, `{name}`, `%s`, `$x`, sorted.
    values: Vec<String>,
}

fn parts(text: &str, quote: &str) -> Result<Parts, String> {
    let mut parts = Parts::default();
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        if rest.starts_with(quote) || sign == '\n' {
            return Err(format!("it has “{}”, which ends the string", sign.escape_default()));
        }
        let length = value(rest);
        if length == 0 {
            parts.words.push(sign);
            rest = rest.get(sign.len_utf8()..).unwrap_or_default();
            continue;
        }
        let (value, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        if value == "\\" {
            return Err("it ends with “\\”, which takes the quotation mark into the string".to_owned());
        }
        if value.len() > 1 && value.starts_with(['{', '$', '#']) && value.contains(quote) {
            return Err(format!("it has “{quote}”, which ends the string"));
        }
        parts.values.push(value.to_owned());
        parts.words.push(' ');
        rest = after;
    }
    parts.values.sort();
    Ok(parts)
}

/// How many bytes at the start stand for something else than themselves.
fn value(rest: &str) -> usize {
    let mut signs = rest.char_indices().skip(1).map(|(at, sign)| (at + sign.len_utf8(), sign));
    let until = |end: char| rest.find(end).map(|at| at + end.len_utf8());
    let name = |from: usize| {
        let after = rest.get(from..).unwrap_or_default();
        from + after.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_').unwrap_or(after.len())
    };
    match (rest.chars().next(), rest.chars().nth(1)) {
        (Some('\\'), Some('u' | 'x' | 'U')) if rest.get(2..3) == Some("{") => until('}').unwrap_or(2),
        (Some('\\'), Some('u' | 'x' | 'U' | '0'..='9')) => name(2).min(10),
        (Some('\\'), Some('(')) => until(')').unwrap_or(2),
        (Some('\\'), _) => signs.next().map_or(1, |(end, _)| end),
        (Some('{'), Some('{')) | (Some('}'), Some('}')) | (Some('%'), Some('%')) => 2,
        (Some('{'), _) => until('}').unwrap_or(1),
        (Some('}' | '`'), _) => 1,
        (Some('$'), Some('{')) | (Some('#'), Some('{')) => until('}').unwrap_or(2),
        (Some('$'), Some('(')) => until(')').unwrap_or(2),
        (Some('$'), _) => name(1),
        (Some('%'), _) => {
            let end = signs.find(|(_, sign)| !matches!(sign, '0'..='9' | '.' | '-' | '+' | '*' | '('));
            end.filter(|(_, sign)| "diouxXeEfFgGcsaAprnq@".contains(*sign)).map_or(1, |(end, _)| end)
        }
        _ => 0,
    }
}
