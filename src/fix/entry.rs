//! Repairs one entry of a catalog: in the text of its pattern and nowhere else.

use crate::catalog::ftl;
use crate::markdown::repair_mojibake;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use std::ops::Range;

/// What stands behind `id =` after the repair; `None` if there is nothing to repair. `entry` is the entry without its
/// comment.
pub(super) fn repair(entry: &str, language: &str, is_waived: &dyn Fn(&str) -> bool) -> Option<String> {
    // One kind after the other, since each changes the places of the next.
    let mut text = entry.to_owned();
    if !is_waived("mojibake") {
        text = replaced(&text, &|stretch, _| repair_mojibake(stretch));
    }
    if !is_waived("space-outside") {
        text = without_edges(&text);
    }
    if language == "fr" && !is_waived("typography-habit") {
        text = replaced(&text, &|stretch, is_last| french(stretch, is_last));
    }
    let value = text.split_once('=').map(|(_, value)| value.to_owned())?;
    (text != entry && ftl::normalize_value(&value).is_some()).then_some(value)
}

/// A line of the text of a pattern to its repair; and whether nothing follows it.
type Repair<'r> = &'r dyn Fn(&str, bool) -> Option<String>;

/// The entry with each line of its text repaired. Where code might go over several lines it stays as it is.
fn replaced(entry: &str, repair: Repair<'_>) -> String {
    let document = ftl::Document::parse(&format!("{entry}\n"));
    let Some(pattern) = document.messages().next().and_then(|(_, message)| document.whole_value(message)) else {
        return entry.to_owned();
    };
    let mut lines: Vec<(Range<usize>, bool)> = Vec::new();
    push_lines(&document, pattern, &mut lines);
    if lines.len() > 1 && entry.contains('`') {
        return entry.to_owned();
    }
    lines.sort_by_key(|(range, _)| range.start);
    let mut text = entry.to_owned();
    for (range, is_last) in lines.into_iter().rev() {
        if let Some(repaired) = entry.get(range.clone()).and_then(|line| repair(line, is_last)) {
            text.replace_range(range, &repaired);
        }
    }
    text
}

fn push_lines(document: &ftl::Document, pattern: &Pattern<&str>, lines: &mut Vec<(Range<usize>, bool)>) {
    let count = pattern.elements.len();
    for (index, element) in pattern.elements.iter().enumerate() {
        match element {
            PatternElement::TextElement { value } => {
                let start = document.offset(value);
                lines.push((start..start + value.len(), index + 1 == count));
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| push_lines(document, &variant.value, lines));
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => {}
        }
    }
}

/// The entry without literals of white space at the beginning and end of its text.
fn without_edges(entry: &str) -> String {
    let mut text = entry.to_owned();
    while let Some(range) = edge(&text) {
        text.replace_range(range, "");
    }
    if text == entry { text } else { text.trim_end_matches(' ').to_owned() }
}

fn edge(entry: &str) -> Option<Range<usize>> {
    let document = ftl::Document::parse(&format!("{entry}\n"));
    let (_, message) = document.messages().next()?;
    let elements = &document.whole_value(message)?.elements;
    let space = [elements.first()?, elements.last()?].into_iter().find_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) }
            if !value.is_empty() && value.trim().is_empty() =>
        {
            Some(*value)
        }
        _ => None,
    });
    let space = space.filter(|_| elements.len() > 1)?;
    let start = document.offset(space);
    let before = entry.get(..start)?.rfind('{')?;
    let after = entry.get(start..)?.find('}')? + start + 1;
    Some(before..after)
}

/// Plain spaces before the marks of two parts, and within « », as those that keep lines together.
fn french(line: &str, is_last: bool) -> Option<String> {
    // In code, formulas and tags a space may have to be what it is.
    if line.contains(['`', '$', '<', '\\']) {
        return None;
    }
    let mut repaired = String::with_capacity(line.len());
    let mut before = None;
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        let mut ahead = characters.clone();
        let (next, then) = (ahead.next(), ahead.next());
        let ends = match then {
            // With a bracket these two make faces.
            Some(')' | ']') => matches!(next, Some('!' | '?')),
            Some(then) => then.is_whitespace() || matches!(then, '»' | '”' | '…' | '*' | '_'),
            None => is_last,
        };
        let is_between = before.is_some_and(|before: char| !before.is_whitespace());
        let kept = match (character, next) {
            (' ', Some(';' | '!' | '?')) if is_between && ends => '\u{202F}',
            (' ', Some(':')) if is_between && ends => '\u{A0}',
            (' ', Some('»')) if is_between => '\u{A0}',
            (' ', Some(next)) if before == Some('«') && !next.is_whitespace() => '\u{A0}',
            (other, _) => other,
        };
        repaired.push(kept);
        before = Some(character);
    }
    (repaired != line).then_some(repaired)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixed(entry: &str) -> Option<String> {
        repair(entry, "fr", &|_| false)
    }

    #[test]
    fn only_what_is_sure_is_repaired() {
        let value = fixed("a = Quoi ? Lisez « ceci » : oui !");
        assert_eq!(value.as_deref(), Some(" Quoi\u{202F}? Lisez «\u{A0}ceci\u{A0}»\u{A0}: oui\u{202F}!"));
        for right in ["a = Lisez `x ?` bien", "a = Voir :{ $x }", "a = Oui : non, 8 :30", "a = x :) et ?y"] {
            let expected = right.contains("Oui").then(|| " Oui\u{A0}: non, 8 :30".to_owned());
            assert_eq!(fixed(right), expected, "{right}");
        }
        let select = "a = { $n ->\n    [one] Un jour ?\n   *[other] { $n } jours ?\n }";
        assert_eq!(fixed(select), Some(select[3..].replace(" ?", "\u{202F}?")));
        assert_eq!(repair(select, "de", &|_| false), None);
    }

    #[test]
    fn lost_letters_and_space_at_the_ends() {
        assert_eq!(fixed("a = CafÃ© { $x } dâ€™ici").as_deref(), Some(" Café { $x } d’ici"));
        assert_eq!(fixed("a = Lisez `CafÃ©`"), None);
        assert_eq!(fixed("a = { \" \" }Un { \"\\u0020\" }b{ \" \" }").as_deref(), Some(" Un { \"\\u0020\" }b"));
        assert_eq!(fixed("a = { \" \" }"), None);
        assert_eq!(fixed("a = b  "), None);
        assert_eq!(repair("a = Quoi ?", "fr", &|code| code == "typography-habit"), None);
    }
}
