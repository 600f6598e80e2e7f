//! Mojibake: UTF-8 that someone read as Windows-1252, such as `todayâ€™s`.

use super::source::SourceText;
use polypress_model::Diagnostic;
use std::ops::Range;

/// The characters of Windows-1252 at 0x80 to 0x9F. Bytes without one are read as the control character of that number.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// Repairs a text, except where it is code, and reports each repair. The file stays as it is.
pub(super) fn repair(source: SourceText) -> (SourceText, Vec<Diagnostic>) {
    let found = find_outside_code(source.text());
    if found.is_empty() {
        return (source, Vec::new());
    }
    let mut diagnostics = Vec::new();
    let mut repaired = source.rewritten();
    let mut done = 0;
    for (range, text) in found {
        diagnostics.push(report(&source, &range, &text));
        repaired.append(&source, done..range.start);
        repaired.append_replaced(&source, range.clone(), &text);
        done = range.end;
    }
    repaired.append(&source, done..source.text().len());
    (repaired, diagnostics)
}

/// A text repaired, except where it is code; `None` if there is nothing to repair.
pub fn repair_mojibake(text: &str) -> Option<String> {
    let mut repaired = text.to_owned();
    for (range, meant) in find_outside_code(text).into_iter().rev() {
        repaired.replace_range(range, &meant);
    }
    (repaired != text).then_some(repaired)
}

/// What a stretch of characters beyond ASCII was before it was read in the wrong encoding; `None` if it was not.
pub fn meant_by_mojibake(stretch: &str) -> Option<String> {
    decode(stretch)
}

fn find_outside_code(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = find(text);
    if found.is_empty() {
        return found;
    }
    let code = super::parser::code(text);
    let is_code = |range: &Range<usize>| {
        let next = code.partition_point(|code| code.end <= range.start);
        code.get(next).is_some_and(|code| code.start < range.end)
    };
    found.retain(|(range, _)| !is_code(range));
    found
}

fn report(source: &SourceText, range: &Range<usize>, text: &str) -> Diagnostic {
    let before = source.text().get(range.clone()).unwrap_or_default();
    Diagnostic::warning("mojibake", format!("“{before}” is “{text}”, saved in one encoding and read in another"))
        .at(source.span(range))
        .hint("put the right character in its place, or let “polypress fix” do it")
        .note("it is repaired in every output; the file is left as it is")
}

/// The stretches of a text that are mojibake, and what they were.
///
/// A stretch is a longest run of characters beyond ASCII. It is repaired only if all of it is Windows-1252 and the
/// bytes are UTF-8 for fewer characters, which hardly any real text is.
fn find(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let mut start = None;
    for (index, byte) in text.bytes().enumerate().chain([(text.len(), b' ')]) {
        match (byte.is_ascii(), start) {
            (false, None) => start = Some(index),
            (true, Some(from)) => {
                start = None;
                found.extend(text.get(from..index).and_then(decode).map(|decoded| (from..index, decoded)));
            }
            _ => {}
        }
    }
    found
}

fn decode(run: &str) -> Option<String> {
    let byte = |character: char| match u8::try_from(u32::from(character)) {
        Ok(byte @ 0xA0..) => Some(byte),
        _ => HIGH.iter().position(|high| *high == character).and_then(|index| u8::try_from(0x80 + index).ok()),
    };
    let bytes: Vec<u8> = run.chars().map(byte).collect::<Option<_>>()?;
    let decoded = String::from_utf8(bytes).ok()?;
    (!decoded.contains(char::is_control)).then_some(decoded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_read_in_the_wrong_encoding_is_found() {
        let found = |text| find(text).into_iter().map(|(_, text)| text).collect::<Vec<_>>();
        assert_eq!(found("todayâ€™s cafÃ© â€œxâ€\u{9d}"), ["’", "é", "“", "”"]);
        assert!(found("déjà vu, Größe, naïve — “quotes” ñandú © 2024 £5 日本語").is_empty());
    }
}
