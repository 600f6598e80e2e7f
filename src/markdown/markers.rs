//! Characters of private use that help a text through the parser and are taken out of what it gives back.
//!
//! The guard stands at the start of every line, so that no line can begin a block. The joint stands on both sides of
//! a `**` between Chinese, Japanese or Korean characters: CommonMark lets `**` set words apart only where white space
//! or punctuation shows that it opens or closes, which these scripts do not have in those places.

use std::borrow::Cow;

/// What a line begins with, followed by a space.
pub(super) const GUARD: char = '\u{10FFFD}';
const JOINT: char = '\u{10FFFC}';

/// Whether a character is one of these.
pub(super) fn is_marker(character: char) -> bool {
    matches!(character, GUARD | JOINT)
}

/// The text without markers.
pub(super) fn without_joints(text: &str) -> Cow<'_, str> {
    match text.contains(JOINT) {
        true => Cow::Owned(text.replace(JOINT, "")),
        false => Cow::Borrowed(text),
    }
}

/// Where joints belong: byte offsets, each before or after a `**`.
pub(super) fn joints(text: &str) -> Vec<usize> {
    let mut places = Vec::new();
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(found) = text.get(from..).and_then(|rest| rest.find("**")) {
        let start = from + found;
        let stars = bytes[start..].iter().take_while(|byte| **byte == b'*').count();
        let end = start + stars;
        from = end;
        let before = text[..start].chars().next_back();
        let after = text[end..].chars().next();
        let beside = |character: Option<char>| character.is_some_and(is_cjk);
        // White space on a side already says whether the stars open or close.
        let spaced = |character: Option<char>| character.is_none_or(char::is_whitespace);
        if stars == 2 && before != Some('\\') && (beside(before) || beside(after)) && !spaced(before) && !spaced(after)
        {
            places.extend([start, end]);
        }
    }
    places
}

/// The text with its joints.
pub(super) fn with_joints(text: &str) -> Cow<'_, str> {
    let places = joints(text);
    if places.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut joined = String::with_capacity(text.len() + 4 * places.len());
    let mut done = 0;
    for place in places {
        joined.push_str(&text[done..place]);
        joined.push(JOINT);
        done = place;
    }
    joined.push_str(&text[done..]);
    Cow::Owned(joined)
}

/// The joint as text.
pub(super) fn joint() -> String {
    JOINT.to_string()
}

/// Whether a character belongs to a script that is written without spaces, or is its punctuation.
pub(super) fn is_cjk(character: char) -> bool {
    matches!(u32::from(character), 0x2E80..=0x30FF | 0x3100..=0x9FFF | 0xAC00..=0xD7AF | 0xF900..=0xFAFF
        | 0xFE30..=0xFE4F | 0xFF00..=0xFFEF | 0x20000..=0x3FFFF)
}

/// Whether a character belongs to a script whose lines can be joined without a space; Korean has spaces.
pub(super) fn is_spaceless(character: char) -> bool {
    is_cjk(character) && !matches!(character, '\u{AC00}'..='\u{D7AF}' | '\u{3130}'..='\u{318F}')
}

/// Whether texts in this language need joints.
pub(super) fn is_cjk_language(tag: &polypress_model::LanguageTag) -> bool {
    matches!(tag.language(), "zh" | "ja" | "ko" | "yue" | "wuu" | "nan" | "hak")
}
