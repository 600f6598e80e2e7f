//! The Markdown parser, contained: which extensions are on, and what happens if it should panic.

use pulldown_cmark::{BrokenLink, BrokenLinkCallback, CowStr, Event, Options, Parser, Tag, TagEnd};
use std::collections::BTreeMap;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use unicase::UniCase;

use super::page::LinkDefinition;

/// Events with the stretches of text that they stand for.
pub(super) type Events<'a> = Vec<(Event<'a>, Range<usize>)>;

/// What inline content may be made of, in pages and in translations.
///
/// Never `Options::all()`: it has the old footnotes, and smart punctuation that only suits English. Heading attributes
/// are read by [`super::heading`], because the parser would take `{ $version }` at the end of a heading for one, and
/// panics on a setext heading whose attributes follow a quotation mark. Addresses without angle brackets are words, as
/// in CommonMark: GitHub's guesses about where an address ends are not the parser's.
fn inline_options() -> Options {
    Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_MATH
        | Options::ENABLE_SUPERSCRIPT
        | Options::ENABLE_SUBSCRIPT
}

/// What pages may be made of. Definition lists only where no line begins with `::`: those are another tool's blocks,
/// which the extension would tear apart.
fn page_options(text: &str) -> Options {
    let blocks = Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS | Options::ENABLE_GFM;
    let foreign = text.contains("::") && text.lines().any(|line| line.trim_start().starts_with("::"));
    inline_options() | blocks | if foreign { Options::empty() } else { Options::ENABLE_DEFINITION_LIST }
}

/// A page's events and link definitions; `None` if the parser panicked.
pub(super) fn page(text: &str) -> Option<(Events<'_>, BTreeMap<String, LinkDefinition>)> {
    let parse = || {
        let parser = Parser::new_ext(text, page_options(text)).into_offset_iter();
        let definitions = parser.reference_definitions().iter().map(|(label, definition)| {
            let title = definition.title.as_deref().map(str::to_owned);
            (normal_label(label), LinkDefinition { destination: definition.dest.to_string(), title })
        });
        let references = definitions.collect();
        (parser.collect(), references)
    };
    catch_unwind(AssertUnwindSafe(parse)).ok()
}

/// The events of text that stands for inline content, with links looked up in `references`; `None` if the parser
/// panicked.
pub(super) fn inline<'a>(text: &'a str, references: &BTreeMap<String, LinkDefinition>) -> Option<Events<'a>> {
    let look_up = |link: BrokenLink<'_>| {
        let definition = references.get(&normal_label(&link.reference))?;
        let title = definition.title.clone().unwrap_or_default();
        Some((CowStr::from(definition.destination.clone()), CowStr::from(title)))
    };
    let parse = || with_callback(text, look_up);
    catch_unwind(AssertUnwindSafe(parse)).ok()
}

fn with_callback<'a>(text: &'a str, look_up: impl BrokenLinkCallback<'a>) -> Events<'a> {
    Parser::new_with_broken_link_callback(text, inline_options(), Some(look_up)).into_offset_iter().collect()
}

/// A reference label as CommonMark compares them: white space collapsed, case folded.
pub(super) fn normal_label(label: &str) -> String {
    UniCase::new(label.split_whitespace().collect::<Vec<_>>().join(" ")).to_folded_case()
}

/// Whether a tag stands for inline content.
pub(super) fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

/// The same for the end of a tag.
pub(super) fn is_inline_end(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}

/// The stretches of a page that are code.
pub(super) fn code(text: &str) -> Vec<Range<usize>> {
    let parse = || {
        let parser = Parser::new_ext(text, page_options(text)).into_offset_iter();
        let code = |event: &Event<'_>| matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_)));
        parser.filter(|(event, _)| code(event)).map(|(_, range)| range).collect()
    };
    catch_unwind(AssertUnwindSafe(parse)).unwrap_or_default()
}
