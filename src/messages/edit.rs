//! How far a source text has changed.

use super::align::alike;
use crate::markdown::{Inline, InlineContext, parse_inline, sentinel, sentinel_index};
use polypress_model::LanguageTag;

/// How far a text has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Edit {
    /// White space, punctuation or emphasis alone: a translation stays as good as it was.
    Trivial,
    /// A few words, capitals, or where a link leads.
    Minor,
    /// More.
    Major,
}

/// The likeness, in ten-thousandths, of texts that differ in a few words.
const MINOR: u32 = 9_000;

/// How far a text has changed; both in the normal form of [`crate::catalog::ftl::normalize`].
pub fn edit(before: &str, after: &str) -> Edit {
    let [old, new] = [before, after].map(|normal| substance(&inlines(normal)));
    if old == new {
        return Edit::Trivial;
    }
    let folded = |parts: &[Part]| parts.iter().map(Part::folded).collect::<Vec<_>>();
    if alike(before, after) >= MINOR || folded(&old) == folded(&new) { Edit::Minor } else { Edit::Major }
}

/// The link and image destinations that changed, each with what it became, if nothing else changed; both texts in the
/// normal form. `None` too where one destination became two.
pub fn only_destinations_differ(before: &str, after: &str) -> Option<Vec<(String, String)>> {
    if before == after {
        return None;
    }
    let mut changes = Vec::new();
    let [old, new] = [before, after].map(inlines);
    if !compare(&old.inlines, &new.inlines, &mut changes) || old.values != new.values {
        return None;
    }
    let restored = |(before, after): (String, String)| (old.restore(&before), new.restore(&after));
    let mut changes: Vec<_> = changes.into_iter().map(restored).collect();
    changes.sort();
    changes.dedup();
    let is_clear = changes.windows(2).all(|pair| pair[0].0 != pair[1].0);
    changes.retain(|(before, after)| before != after);
    (is_clear && !changes.is_empty()).then_some(changes)
}

/// A text parsed, with the placeables whose places sentinels hold.
struct Content {
    inlines: Vec<Inline>,
    values: Vec<String>,
}

impl Content {
    /// The string with its placeables in the normal form.
    fn restore(&self, text: &str) -> String {
        let mut restored = String::new();
        for character in text.chars() {
            match sentinel_index(character).and_then(|index| self.values.get(index)) {
                Some(value) => restored.push_str(&format!("{{{value}}}")),
                None => restored.push(character),
            }
        }
        restored
    }
}

/// What a text in the normal form holds. What cannot be parsed is a text.
fn inlines(normal: &str) -> Content {
    let (mut text, mut values) = (String::new(), Vec::new());
    let mut characters = normal.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => text.extend(characters.next()),
            '{' => {
                let mut value = String::new();
                let mut depth = 1;
                for character in characters.by_ref() {
                    depth += match character {
                        '{' => 1,
                        '}' => -1,
                        _ => 0,
                    };
                    if depth == 0 {
                        break;
                    }
                    value.push(character);
                }
                text.push(sentinel(values.len()));
                values.push(value);
            }
            _ => text.push(character),
        }
    }
    let parsed = parse_inline(&text, &InlineContext::bare(&LanguageTag::new("und")));
    let inlines = parsed.unwrap_or_else(|_| vec![Inline::Text(text)]);
    Content { inlines, values }
}

/// What a text says, piece by piece.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// A word, or a sign that is more than punctuation.
    Word(String),
    /// Code, a formula, a value, a destination.
    Fixed(String),
}

impl Part {
    fn folded(&self) -> Part {
        match self {
            Self::Word(word) => Self::Word(word.to_lowercase()),
            Self::Fixed(text) => Self::Fixed(text.clone()),
        }
    }
}

fn substance(content: &Content) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut words = String::new();
    push_parts(&content.inlines, content, &mut words, &mut parts);
    flush(&mut words, &mut parts);
    parts
}

fn push_parts(inlines: &[Inline], content: &Content, words: &mut String, parts: &mut Vec<Part>) {
    let fixed = |text: String, words: &mut String, parts: &mut Vec<Part>| {
        flush(words, parts);
        parts.push(Part::Fixed(content.restore(&text)));
    };
    for inline in inlines {
        match inline {
            Inline::Text(text) => words.push_str(text),
            Inline::Break => words.push(' '),
            Inline::Styled { inlines, .. } => push_parts(inlines, content, words, parts),
            Inline::Span { language, classes, inlines, .. } => {
                fixed(format!("{language:?} {classes:?}"), words, parts);
                push_parts(inlines, content, words, parts);
            }
            Inline::Link { destination, title, inlines, .. } => {
                fixed(destination.clone(), words, parts);
                push_parts(inlines, content, words, parts);
                fixed(title.clone().unwrap_or_default(), words, parts);
            }
            Inline::Image { destination, alternative, title, .. } => {
                fixed(destination.clone(), words, parts);
                words.push_str(alternative);
                fixed(title.clone().unwrap_or_default(), words, parts);
            }
            Inline::Code(text) => fixed(text.clone(), words, parts),
            Inline::Math(math) => fixed(math.tex.clone(), words, parts),
            Inline::Value(index) => fixed(content.values.get(*index).cloned().unwrap_or_default(), words, parts),
            Inline::FootnoteReference { label, .. } => fixed(label.clone(), words, parts),
            Inline::Anchor(anchor) => fixed(anchor.to_string(), words, parts),
            Inline::Entry { words: term, sort } => {
                term.iter().chain(sort).for_each(|text| fixed(text.clone(), words, parts));
            }
        }
    }
}

/// The words gathered so far, and the signs that a translation would have to follow: a question mark, a point or comma
/// or minus of a number, and everything that is neither letter, digit nor punctuation.
fn flush(words: &mut String, parts: &mut Vec<Part>) {
    let is_digit = |character: Option<&char>| character.is_some_and(char::is_ascii_digit);
    let characters: Vec<char> = words.chars().collect();
    let mut word = String::new();
    for (index, character) in characters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| characters.get(before));
        let is_in_number = match character {
            '.' | ',' | ':' | '/' => is_digit(before) && is_digit(characters.get(index + 1)),
            '-' | '−' | '–' => {
                !before.is_some_and(|before| before.is_alphabetic()) && is_digit(characters.get(index + 1))
            }
            _ => false,
        };
        if character.is_alphanumeric() || is_in_number {
            word.push(*character);
            continue;
        }
        parts.extend((!word.is_empty()).then(|| Part::Word(std::mem::take(&mut word))));
        let is_sign = character.is_ascii_punctuation() && "?%&+=<>@#$^|~/*".contains(*character)
            || !character.is_ascii() && !character.is_whitespace() && !is_punctuation(*character);
        parts.extend(is_sign.then(|| Part::Word(character.to_string())));
    }
    parts.extend((!word.is_empty()).then_some(Part::Word(word)));
    words.clear();
}

/// Quotation marks, dashes, dots and the like beyond ASCII.
fn is_punctuation(character: char) -> bool {
    matches!(character, '\u{ab}' | '\u{bb}' | '\u{a1}' | '\u{b7}' | '\u{2010}'..='\u{2027}' | '\u{2039}' | '\u{203a}'
        | '\u{3000}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{ff01}' | '\u{ff08}' | '\u{ff09}' | '\u{ff0c}' | '\u{ff0e}'
        | '\u{ff1a}' | '\u{ff1b}' | '\u{60c}' | '\u{61b}' | '\u{6d4}' | '\u{200b}'..='\u{200f}' | '\u{ad}')
}

/// Whether two texts are the same but for destinations, which are noted.
fn compare(old: &[Inline], new: &[Inline], changes: &mut Vec<(String, String)>) -> bool {
    old.len() == new.len() && old.iter().zip(new).all(|(old, new)| compare_one(old, new, changes))
}

fn compare_one(old: &Inline, new: &Inline, changes: &mut Vec<(String, String)>) -> bool {
    match (old, new) {
        (
            Inline::Link { destination: before, title, inlines, .. },
            Inline::Link { destination: after, title: new_title, inlines: new_inlines, .. },
        ) => {
            changes.push((before.clone(), after.clone()));
            // An address that is its own text changes with it.
            let is_shown = shows_itself(inlines, before) && shows_itself(new_inlines, after);
            title == new_title && (is_shown || compare(inlines, new_inlines, changes))
        }
        (Inline::Image { destination: before, .. }, Inline::Image { destination: after, .. }) => {
            changes.push((before.clone(), after.clone()));
            let mut moved = old.clone();
            if let Inline::Image { destination, .. } = &mut moved {
                destination.clone_from(after);
            }
            moved == *new
        }
        (Inline::Styled { style, inlines }, Inline::Styled { style: new_style, inlines: new_inlines }) => {
            style == new_style && compare(inlines, new_inlines, changes)
        }
        (
            Inline::Span { language, direction, classes, inlines },
            Inline::Span {
                language: new_language,
                direction: new_direction,
                classes: new_classes,
                inlines: new_inlines,
            },
        ) => {
            (language, direction, classes) == (new_language, new_direction, new_classes)
                && compare(inlines, new_inlines, changes)
        }
        _ => old == new,
    }
}

/// Whether a link's words are the address that it leads to.
fn shows_itself(inlines: &[Inline], destination: &str) -> bool {
    let shown: Option<String> = inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) => Some(text.clone()),
            Inline::Value(index) => Some(sentinel(*index).to_string()),
            _ => None,
        })
        .collect();
    shown.as_deref() == Some(destination)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trivial_minor_and_major_edits() {
        let before = "Open the *file* (twice), then read `a-b` in {$name} [here](x.md).";
        let cases = [
            ("Open the **file** twice — then read `a-b` in {$name}: [here](x.md)!", Edit::Trivial),
            ("Open the *file* (twice), then read `a_b` in {$name} [here](x.md).", Edit::Minor),
            ("Open the *file* (twice), then read `a-b` in {$name} [here](y.md).", Edit::Minor),
            ("Open the *File* (twice), then read `a-b` in {$name} [here](x.md).", Edit::Minor),
            ("Close it and go home.", Edit::Major),
        ];
        for (after, expected) in cases {
            assert_eq!(edit(before, after), expected, "{after}");
        }
        let pairs = [
            ("It takes 1.5 s.", "It takes 15 s."),
            ("Add -5.", "Add 5."),
            ("Done?", "Done."),
            ("\\{x\\} < 3", "\\{x\\} > 3"),
        ];
        for (before, after) in pairs {
            assert_ne!(edit(before, after), Edit::Trivial, "{before}");
            assert_eq!(edit(before, before), Edit::Trivial);
        }
        assert_eq!(edit("見る、聞く。", "見る。聞く"), Edit::Trivial);
    }

    #[test]
    fn destinations_that_changed_alone_are_told() {
        let pair = |before: &str, after: &str| (before.to_owned(), after.to_owned());
        let before = "See [a *b*](x.md), ![c](d.png), [a](x.md) and <https://x.org/{$v}> of \\{it\\}.";
        let after = "See [a *b*](y.md), ![c](e.png), [a](y.md) and <https://y.org/{$v}> of \\{it\\}.";
        let expected = [pair("d.png", "e.png"), pair("https://x.org/{$v}", "https://y.org/{$v}"), pair("x.md", "y.md")];
        assert_eq!(only_destinations_differ(before, after), Some(expected.to_vec()));
        for (before, after) in [
            ("[a](x.md)", "[a](x.md)"),
            ("[a](x.md)", "[b](y.md)"),
            ("[a](x.md) [b](x.md)", "[a](y.md) [b](z.md)"),
            ("[a]({$x})", "[a]({$y})"),
            ("[a](x.md)", "a"),
        ] {
            assert_eq!(only_destinations_differ(before, after), None, "{before} {after}");
        }
    }
}
