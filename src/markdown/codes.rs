//! Inline Markdown in words and codes, for tools that show translators the one and guard the other.

use super::input::Declared;
use super::markers::{self, GUARD};
use super::page::sentinel;
use super::parser;
use super::translation::{InlineContext, find_placeables, footnote_stubs, one_paragraph};
use pulldown_cmark::{Event, LinkType, Tag};
use std::ops::Range;

/// A stretch of inline Markdown. All stretches of a text, put together, are the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch<'a> {
    /// What it is.
    pub kind: StretchKind,
    /// The text.
    pub text: &'a str,
}

/// What a stretch of inline Markdown is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StretchKind {
    /// Words to translate.
    Words,
    /// A code that stands alone: code, a placeable, a tag, a formula, the mark of a footnote, a line break.
    Code,
    /// What opens emphasis, a link or an image; the number is the same at its end.
    Open(usize),
    /// What closes it.
    Close(usize),
}

/// Divides a text. What cannot be read as one run of words is words as a whole.
pub fn stretches<'a>(text: &'a str, declared: &Declared, context: &InlineContext<'_>) -> Vec<Stretch<'a>> {
    let codes = codes(text, declared, context).unwrap_or_default();
    let mut stretches = Vec::new();
    let mut position = 0;
    let mut push = |range: Range<usize>, kind| {
        let text = text.get(range).unwrap_or_default();
        stretches.extend((!text.is_empty()).then_some(Stretch { kind, text }));
    };
    for (range, kind) in codes {
        push(position..range.start, StretchKind::Words);
        position = range.end;
        push(range, kind);
    }
    push(position..text.len(), StretchKind::Words);
    stretches
}

type Codes = Vec<(Range<usize>, StretchKind)>;

/// The codes of a text in their order; `None` where the text is no run of words, or its codes overlap.
fn codes(text: &str, declared: &Declared, context: &InlineContext<'_>) -> Option<Codes> {
    let (same, placeables) = find_placeables(text, declared);
    if same != text {
        return None;
    }
    let placeables: Vec<_> = placeables.into_iter().map(|placeable| placeable.range).collect();
    let guarded = Guarded::new(text, &placeables, context);
    let events = parser::inline(&guarded.text, context.references)?;
    let mut codes = markup(one_paragraph(&events).ok()?, &guarded);
    let is_covered = |range: &Range<usize>| {
        let after = codes.partition_point(|(code, _)| code.start <= range.start);
        after.checked_sub(1).and_then(|last| codes.get(last)).is_some_and(|(code, _)| code.end > range.start)
    };
    let free: Vec<_> = placeables.into_iter().filter(|range| !is_covered(range)).collect();
    codes.extend(free.into_iter().map(|range| (range, StretchKind::Code)));
    codes.sort_by_key(|(range, _)| (range.start, range.end));
    let in_order = codes.windows(2).all(|pair| pair[0].0.end <= pair[1].0.start);
    in_order.then_some(codes)
}

/// A text as the parser needs it: behind guards, with characters in the place of placeables.
struct Guarded {
    text: String,
    /// The place in the text of every byte.
    origins: Vec<usize>,
}

impl Guarded {
    fn new(text: &str, placeables: &[Range<usize>], context: &InlineContext<'_>) -> Self {
        let mut guarded = Self { text: String::with_capacity(text.len() + 8), origins: Vec::new() };
        let joints = if context.cjk { markers::joints(text) } else { Vec::new() };
        let mut joints = joints.into_iter().peekable();
        let mut held = placeables.iter().enumerate().peekable();
        let mut skipped_to = 0;
        guarded.push(GUARD, 0);
        guarded.push(' ', 0);
        for (place, character) in text.char_indices() {
            if joints.next_if_eq(&place).is_some() {
                markers::joint().chars().for_each(|joint| guarded.push(joint, place));
            }
            if let Some((index, range)) = held.next_if(|(_, range)| range.start == place) {
                guarded.push(sentinel(index), place);
                skipped_to = range.end;
            }
            if place < skipped_to {
                continue;
            }
            guarded.push(character, place);
            if character == '\n' {
                guarded.push(GUARD, place + 1);
                guarded.push(' ', place + 1);
            }
        }
        guarded.origins.push(text.len());
        guarded.text.push_str(&footnote_stubs(text, context));
        guarded
    }

    fn push(&mut self, character: char, place: usize) {
        self.text.push(character);
        self.origins.extend(std::iter::repeat_n(place, character.len_utf8()));
    }

    /// The stretch of the text that a stretch of the guarded text stands for.
    fn origin(&self, range: Range<usize>) -> Range<usize> {
        let last = self.origins.last().copied().unwrap_or_default();
        let place = |offset: usize| self.origins.get(offset).copied().unwrap_or(last);
        place(range.start)..place(range.end)
    }
}

/// The codes that events are, in the order of the text.
fn markup(events: &[(Event<'_>, Range<usize>)], guarded: &Guarded) -> Codes {
    let mut codes = Codes::new();
    // The pairs that are open: their number, or none inside what is one code as a whole.
    let mut open: Vec<Option<usize>> = Vec::new();
    let (mut pairs, mut whole_until, mut last_end) = (0, 0, 0);
    for (event, range) in events {
        let is_inside = range.start < whole_until;
        match event {
            Event::Start(tag) => {
                let inner = opener(tag, guarded.text.get(range.clone()).unwrap_or_default());
                open.push(inner.filter(|_| !is_inside).map(|_| pairs));
                match inner {
                    _ if is_inside => {}
                    Some(length) => {
                        let marker = range.start..range.start + length;
                        last_end = marker.end;
                        codes.push((guarded.origin(marker), StretchKind::Open(pairs)));
                        pairs += 1;
                    }
                    None => {
                        whole_until = range.end;
                        codes.push((guarded.origin(range.clone()), StretchKind::Code));
                    }
                }
            }
            Event::End(_) => {
                if let Some(pair) = open.pop().flatten() {
                    codes.push((guarded.origin(last_end..range.end), StretchKind::Close(pair)));
                }
                last_end = range.end;
            }
            Event::Text(_) | Event::SoftBreak => last_end = range.end,
            _ => {
                if !is_inside {
                    codes.push((guarded.origin(range.clone()), StretchKind::Code));
                }
                last_end = range.end;
            }
        }
    }
    codes
}

/// How long the marker is that opens this element; `None` for what is one code.
fn opener(tag: &Tag<'_>, text: &str) -> Option<usize> {
    match tag {
        Tag::Emphasis | Tag::Superscript | Tag::Subscript => Some(1),
        Tag::Strong => Some(2),
        Tag::Strikethrough => Some(if text.starts_with("~~") { 2 } else { 1 }),
        Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. } => None,
        Tag::Link { .. } => Some(1),
        Tag::Image { .. } => Some(2),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use polypress_model::LanguageTag;
    use proptest::prelude::*;

    fn declared() -> Declared {
        Declared { variables: ["x".to_owned()].into(), terms: ["t".to_owned()].into() }
    }

    fn divide(text: &str, language: &str) -> Vec<String> {
        let context = InlineContext::bare(&LanguageTag::new(language));
        let shown = |stretch: Stretch<'_>| match stretch.kind {
            StretchKind::Words => stretch.text.to_owned(),
            StretchKind::Code => format!("<{}>", stretch.text),
            StretchKind::Open(pair) => format!("<{pair} {}", stretch.text),
            StretchKind::Close(pair) => format!("{} {pair}>", stretch.text),
        };
        stretches(text, &declared(), &context).into_iter().map(shown).collect()
    }

    #[test]
    fn words_stand_apart_from_codes() {
        assert_eq!(
            divide("Open [the *file* `a`](b/{ $x }.md \"t\") of { -t }\\\nand ![A pot](p.svg)<b>.</b>", "en").join("|"),
            "Open |<0 [|the |<1 *|file|* 1>| |<`a`>|](b/{ $x }.md \"t\") 0>| of |<{ -t }>|<\\\n>|and |<2 ![|A pot|](p.svg) 2>|<<b>>|.|<</b>>"
        );
        assert_eq!(
            divide("\\*a { $x } and { $x } $ **\\*b** <https://x.org> ~~c~~", "en").join("|"),
            "\\*a |<{ $x }>| and |<{ $x }>| $ |<0 **|\\*b|** 0>| |<<https://x.org>>| |<1 ~~|c|~~ 1>"
        );
        assert_eq!(divide("これは**強調（注）**です", "ja").join("|"), "これは|<0 **|強調（注）|** 0>|です");
        assert_eq!(divide("- no list", "en"), ["- no list"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_stretches_of_any_text_are_the_text(
            text in "([a*_~\\[\\]()!<>`\\\\\n $é強（]|\\{ \\$x \\}|\\[a\\]\\(b\\)|<b>|\\*\\*|\\[\\^n\\]){0,14}",
            cjk in any::<bool>(),
        ) {
            let context = InlineContext::bare(&LanguageTag::new(if cjk { "ja" } else { "en" }));
            let stretches = stretches(&text, &declared(), &context);
            prop_assert_eq!(stretches.iter().map(|stretch| stretch.text).collect::<String>(), text.as_str());
            let mut open = Vec::new();
            for stretch in stretches {
                match stretch.kind {
                    StretchKind::Open(pair) => open.push(pair),
                    StretchKind::Close(pair) => prop_assert_eq!(open.pop(), Some(pair)),
                    StretchKind::Words | StretchKind::Code => {}
                }
            }
            prop_assert!(open.is_empty());
        }
    }
}
