//! Inline content written down again, where a text cannot stay as its translator wrote it.

use crate::markdown::{Inline, Placeable};
use polypress_model::{Direction, Style};
use std::fmt::Write;

/// Inline Markdown that reads as this content. Sizes of images are left out; whether nothing else is lost, the caller
/// finds out by reading it.
pub(super) fn write(inlines: &[Inline], placeables: &[Placeable]) -> String {
    let mut text = String::new();
    inlines.iter().for_each(|inline| push(&mut text, inline, placeables));
    text
}

fn push(text: &mut String, inline: &Inline, placeables: &[Placeable]) {
    // Writing to a string cannot fail.
    match inline {
        Inline::Text(words) => push_words(text, words),
        Inline::Styled { style: Style::Term, inlines } => {
            text.push_str("<dfn");
            if let Some(Inline::Entry { words, sort }) = inlines.first() {
                push_attribute(text, "title", words.as_deref());
                push_attribute(text, "data-sort", sort.as_deref());
            }
            let _ = write!(text, ">{}</dfn>", write(inlines, placeables));
        }
        Inline::Styled { style, inlines } => {
            let (before, after) = marks(*style);
            let _ = write!(text, "{before}{}{after}", write(inlines, placeables));
        }
        Inline::Code(code) => push_code(text, code),
        Inline::Link { destination, title, inlines, .. } => {
            let _ = write!(text, "[{}]", write(inlines, placeables));
            push_target(text, destination, title.as_deref());
        }
        Inline::Image { destination, alternative, title, .. } => {
            text.push_str("![");
            push_words(text, alternative);
            text.push(']');
            push_target(text, destination, title.as_deref());
        }
        Inline::FootnoteReference { label, .. } => _ = write!(text, "[^{label}]"),
        Inline::Math(math) => {
            let mark = if math.display { "$$" } else { "$" };
            let _ = write!(text, "{mark}{}{mark}", math.tex);
        }
        Inline::Span { language, direction, classes, inlines } => {
            text.push_str("<span");
            language.iter().for_each(|language| _ = write!(text, " lang=\"{language}\""));
            let name = direction.map(|direction| if direction == Direction::Rtl { "rtl" } else { "ltr" });
            name.iter().for_each(|name| _ = write!(text, " dir=\"{name}\""));
            if !classes.is_empty() {
                let _ = write!(text, " class=\"{}\"", classes.join(" "));
            }
            let _ = write!(text, ">{}</span>", write(inlines, placeables));
        }
        // A tag of its own has none: its term has written it.
        Inline::Entry { .. } => {}
        Inline::Anchor(anchor) => _ = write!(text, "<a id=\"{}\"></a>", anchor.as_str()),
        Inline::Break => text.push_str("\\\n"),
        Inline::Value(index) => {
            let expression = placeables.get(*index).map_or("", |placeable| &placeable.expression);
            let _ = write!(text, "{{ {expression} }}");
        }
    }
}

/// What stands before and after words of a style.
fn marks(style: Style) -> (&'static str, &'static str) {
    match style {
        Style::Emphasis => ("*", "*"),
        Style::Strong => ("**", "**"),
        Style::Strikethrough => ("~~", "~~"),
        Style::Superscript => ("<sup>", "</sup>"),
        Style::Subscript => ("<sub>", "</sub>"),
        Style::Mark => ("<mark>", "</mark>"),
        Style::Keyboard => ("<kbd>", "</kbd>"),
        Style::Underline => ("<u>", "</u>"),
        Style::Small => ("<small>", "</small>"),
        Style::Quotation => ("<q>", "</q>"),
        Style::Term => ("<dfn>", "</dfn>"),
    }
}

fn push_attribute(text: &mut String, name: &str, value: Option<&str>) {
    if let Some(value) = value {
        let _ = write!(text, " {name}=\"{}\"", value.replace('&', "&amp;").replace('"', "&quot;"));
    }
}

/// Words, with a backslash before what would be markup.
fn push_words(text: &mut String, words: &str) {
    for character in words.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' | '$' | '^' | '~') {
            text.push('\\');
        }
        text.push(character);
    }
}

/// Code between more backticks than follow each other in it.
fn push_code(text: &mut String, code: &str) {
    let longest = code.split(|character| character != '`').map(str::len).max().unwrap_or_default();
    let mark = "`".repeat(longest + 1);
    let space = if code.starts_with(['`', ' ']) || code.ends_with(['`', ' ']) { " " } else { "" };
    let _ = write!(text, "{mark}{space}{code}{space}{mark}");
}

fn push_target(text: &mut String, destination: &str, title: Option<&str>) {
    let is_plain = !destination.is_empty() && !destination.contains([' ', '(', ')', '<', '>', '\\']);
    let _ = if is_plain { write!(text, "({destination}") } else { write!(text, "(<{destination}>") };
    title.iter().for_each(|title| _ = write!(text, " \"{}\"", title.replace('\\', "\\\\").replace('"', "\\\"")));
    text.push(')');
}

#[cfg(test)]
mod tests {
    use super::super::key::key;
    use super::*;
    use crate::markdown::{InlineContext, parse_inline};
    use polypress_model::LanguageTag;

    #[test]
    fn what_is_written_reads_the_same() {
        let language = LanguageTag::new("en");
        let context = InlineContext::bare(&language);
        for text in [
            "*a* **b** ~~c~~ `d` `` e` `` [f](g.md \"h \\\"i\") ![j](k.png) <kbd>l</kbd> $x^2$ m\\\nn",
            "1 \\* 2 \\[x\\] &amp; a\\_b <span lang=\"fr\" class=\"x\">mot</span> <a id=\"y\"></a>",
            "[a *b*](<c d.md>) H<sub>2</sub>O <q>said</q> 2 \\< 3",
        ] {
            let inlines = parse_inline(text, &context).unwrap_or_default();
            let again = parse_inline(&write(&inlines, &[]), &context).unwrap_or_default();
            assert_eq!(key(&again, &[]), key(&inlines, &[]), "{text}");
            assert!(!inlines.is_empty());
        }
    }
}
