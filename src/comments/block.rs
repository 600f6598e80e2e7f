//! From comments to texts: neighbouring line comments together, block comments without their decoration.

use super::scan::Comment;
use super::sense::{self, Sense};
use super::{Enclosure, Found};
use polypress_model::CodePlace;

/// The texts that these comments hold.
pub(super) fn texts(syntax: &str, lines: &[String], comments: Vec<Comment>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut neighbours: Vec<Comment> = Vec::new();
    for comment in comments {
        let line = line_of(lines, comment.start.0);
        if comment.closer.is_some() {
            found.extend(line_comments(syntax, lines, std::mem::take(&mut neighbours)));
            found.extend(block_comment(syntax, lines, &comment));
            continue;
        }
        let joins = neighbours.last().is_some_and(|last| {
            last.start.0 + 1 == comment.start.0 && last.start.1 == comment.start.1 && last.opener == comment.opener
        });
        let indentation = line.get(..comment.start.1).unwrap_or_default();
        let words = line.get(comment.start.1 + comment.opener.len()..comment.end.1).unwrap_or_default();
        let sense = sense::line(words.trim(), comment.start.0 == 0);
        if !joins || sense == Sense::None {
            found.extend(line_comments(syntax, lines, std::mem::take(&mut neighbours)));
        }
        match sense {
            Sense::None => {}
            _ if indentation.trim().is_empty() => neighbours.push(comment),
            _ => found.extend(line_comments(syntax, lines, vec![comment])),
        }
    }
    found.extend(line_comments(syntax, lines, neighbours));
    found
}

fn line_of(lines: &[String], number: usize) -> &str {
    lines.get(number).map_or("", String::as_str)
}

/// Line comments that stand below one another, as one text; those of which only some touch their mark are none.
fn line_comments(syntax: &str, lines: &[String], mut comments: Vec<Comment>) -> Option<Found> {
    let words = |comment: &Comment| {
        line_of(lines, comment.start.0)
            .get(comment.start.1 + comment.opener.len()..comment.end.1)
            .unwrap_or_default()
            .trim_end()
    };
    let is_blank = |comment: &Comment| words(comment).is_empty();
    while comments.last().is_some_and(is_blank) {
        comments.pop();
    }
    let leading = comments.iter().take_while(|comment| is_blank(comment)).count();
    comments.drain(..leading);
    let (first, last) = (comments.first()?, comments.last()?);
    let padding = |comment: &Comment| words(comment).len() - words(comment).trim_start().len();
    let padding = comments.iter().filter(|comment| !is_blank(comment)).map(padding).min().unwrap_or_default();
    let start = first.start.1 + first.opener.len() + padding;
    let head = line_of(lines, first.start.0).get(..start)?;
    let alone = head.get(..first.start.1)?.trim().is_empty();
    let text = comments.iter().map(|comment| words(comment).get(padding..).unwrap_or_default());
    let text: Vec<&str> = text.collect();
    // A line that ends like this goes on in the next, in some languages.
    if text.iter().any(|line| line.ends_with('\\')) {
        return None;
    }
    let place = CodePlace {
        lines: first.start.0..last.start.0 + 1,
        start,
        end: line_of(lines, last.start.0).get(..last.end.1)?.trim_end().len(),
        prefix: alone.then(|| head.to_owned()),
    };
    let enclosure = Enclosure {
        syntax: syntax.to_owned(),
        opener: first.opener.clone(),
        closer: None,
        prefix: place.prefix.clone(),
        touches_opener: padding == 0,
        touches_closer: false,
    };
    let text = text.join("\n");
    sense::has_words(&text).then_some(Found { is_string: false, text, place, enclosure })
}

/// The text of a comment that has an end, without what decorates its lines.
fn block_comment(syntax: &str, lines: &[String], comment: &Comment) -> Option<Found> {
    let closer = comment.closer?;
    let ((first, opened), (last, closed)) = (comment.start, comment.end);
    let opened = opened + comment.opener.len();
    let content = |number: usize| {
        let line = line_of(lines, number);
        let from = if number == first { opened } else { 0 };
        let to = if number == last { closed } else { line.len() };
        line.get(from..to).unwrap_or_default()
    };
    let prefix = decoration((first + 1..=last).map(content), &comment.opener);
    let words = |number: usize| match number == first {
        true => Some(content(number).trim()),
        false => bared(content(number), &prefix),
    };
    let filled = |number: &usize| words(*number).is_none_or(|words| !words.is_empty());
    let (from, to) = ((first..=last).find(filled)?, (first..=last).rev().find(filled)?);
    let text = (from..=to).map(words).collect::<Option<Vec<_>>>()?.join("\n");
    let offset = |number: usize| if number == first { opened } else { 0 };
    let start = match from == first {
        true => offset(from) + content(from).len() - content(from).trim_start().len(),
        false => prefix.len(),
    };
    let end = offset(to) + content(to).trim_end().len();
    let several = from != to || (from != first && to != last);
    let place = CodePlace { lines: from..to + 1, start, end, prefix: several.then_some(prefix) };
    let enclosure = Enclosure {
        syntax: syntax.to_owned(),
        opener: comment.opener.clone(),
        closer: Some(closer.to_owned()),
        prefix: place.prefix.clone(),
        touches_opener: from == first && start == opened,
        touches_closer: to == last && end == closed,
    };
    let is_message = text.lines().all(|line| sense::line(line.trim(), false) != Sense::None || is_rule(line));
    (is_message && sense::has_words(&text)).then_some(Found { is_string: false, text, place, enclosure })
}

fn is_rule(line: &str) -> bool {
    !line.contains(char::is_alphanumeric)
}

/// What the further lines of a comment have in common before their words: indentation, and perhaps an asterisk.
fn decoration<'a>(contents: impl Iterator<Item = &'a str>, opener: &str) -> String {
    let filled: Vec<&str> = contents.map(str::trim_end).filter(|line| !line.is_empty()).collect();
    let stars = opener.starts_with("/*") && filled.iter().all(|line| line.trim_start().starts_with('*'));
    let until = |line: &&str| {
        let indentation = line.len() - line.trim_start().len();
        if !stars {
            return indentation;
        }
        let rest = line.get(indentation + 1..).unwrap_or_default();
        indentation + 1 + usize::from(rest.starts_with(' '))
    };
    // A bare asterisk has no space behind it.
    let telling = filled.iter().filter(|line| !stars || line.trim_start().len() > 1);
    let Some(shortest) = telling.min_by_key(|line| until(line)) else { return String::new() };
    shortest.get(..until(shortest)).unwrap_or_default().to_owned()
}

/// A line without its decoration; none if it has another.
fn bared<'a>(line: &'a str, prefix: &str) -> Option<&'a str> {
    let line = line.trim_end();
    match line.strip_prefix(prefix) {
        Some(words) => Some(words),
        None if line.is_empty() || line == prefix.trim_end() => Some(""),
        None => None,
    }
}
