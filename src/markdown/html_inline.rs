//! What raw inline tags mean.

use polypress_model::{Direction, LanguageTag, Style};
use std::collections::BTreeMap;

/// What a tag means among words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Styled(Style),
    Code,
    Link,
    Image,
    Span,
    Break,
    /// It may stand there and says nothing, such as `<wbr>`.
    Nothing,
    /// It goes, and what is inside with it.
    Dropped,
    Unknown,
}

/// What a tag of this name means among words.
pub(super) fn meaning(name: &str) -> Meaning {
    match name {
        "b" | "strong" => Meaning::Styled(Style::Strong),
        "i" | "em" | "cite" | "var" => Meaning::Styled(Style::Emphasis),
        "s" | "del" | "strike" => Meaning::Styled(Style::Strikethrough),
        "sup" => Meaning::Styled(Style::Superscript),
        "sub" => Meaning::Styled(Style::Subscript),
        "mark" => Meaning::Styled(Style::Mark),
        "kbd" => Meaning::Styled(Style::Keyboard),
        "u" | "ins" => Meaning::Styled(Style::Underline),
        "small" => Meaning::Styled(Style::Small),
        "q" => Meaning::Styled(Style::Quotation),
        "dfn" => Meaning::Styled(Style::Term),
        "code" | "samp" | "tt" => Meaning::Code,
        "a" => Meaning::Link,
        "img" => Meaning::Image,
        "span" | "bdi" | "bdo" | "abbr" | "acronym" | "time" | "data" | "font" | "big" | "label" => Meaning::Span,
        "br" => Meaning::Break,
        "wbr" | "picture" | "source" => Meaning::Nothing,
        name if is_dropped(name) => Meaning::Dropped,
        _ => Meaning::Unknown,
    }
}

/// Whether an element never survives, with all that is inside.
pub(super) fn is_dropped(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "iframe"
            | "object"
            | "embed"
            | "applet"
            | "noscript"
            | "noembed"
            | "noframes"
            | "frameset"
            | "frame"
            | "template"
            | "svg"
            | "math"
            | "canvas"
            | "video"
            | "audio"
            | "select"
            | "textarea"
            | "title"
            | "head"
            | "meta"
            | "link"
            | "base"
            | "input"
            | "plaintext"
            | "xmp"
            | "portal"
    )
}

/// Whether an element has no end tag.
pub(super) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "frame"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "picture"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Language, direction and classes of a tag.
pub(super) fn span(attributes: &BTreeMap<String, String>) -> (Option<LanguageTag>, Option<Direction>, Vec<String>) {
    (language(attributes), direction(attributes), classes(attributes))
}

/// The language that a tag gives, if it is well formed.
pub(super) fn language(attributes: &BTreeMap<String, String>) -> Option<LanguageTag> {
    let tag = attributes.get("lang").or_else(|| attributes.get("xml:lang"))?.trim();
    icu_locale::LanguageIdentifier::try_from_str(tag).ok().map(|tag| LanguageTag::new(tag.to_string()))
}

/// The direction that a tag gives.
pub(super) fn direction(attributes: &BTreeMap<String, String>) -> Option<Direction> {
    match attributes.get("dir")?.trim() {
        "ltr" => Some(Direction::Ltr),
        "rtl" => Some(Direction::Rtl),
        _ => None,
    }
}

/// The classes of a tag: names that a theme may know, so nothing but letters, digits, hyphens and underscores.
pub(super) fn classes(attributes: &BTreeMap<String, String>) -> Vec<String> {
    let plain = |class: &&str| class.chars().all(|character| character.is_alphanumeric() || "-_".contains(character));
    let classes = attributes.get("class").into_iter().flat_map(|classes| classes.split_whitespace());
    classes.filter(plain).map(str::to_owned).collect()
}

/// A length in CSS pixels: `120` or `120px`; others depend on what stands around.
pub(super) fn pixels(value: &str) -> Option<u32> {
    value.trim().trim_end_matches("px").trim().parse().ok().filter(|pixels| (1..=100_000).contains(pixels))
}
