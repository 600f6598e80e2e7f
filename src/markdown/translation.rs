//! Text that must be exactly one run of inline content: translations, and everything that is checked against them.

use super::inline::{self, MarkupProblem};
use super::input::Declared;
use super::markers::{GUARD, is_cjk_language, is_marker, with_joints};
use super::page::{Inline, LinkDefinition, Page, Placeable, sentinel_index};
use super::parser::{self, Events, normal_label};
use super::placeables::Held;
use super::source::SourceText;
use polypress_model::{LanguageTag, SourcePath};
use pulldown_cmark::{Event, Tag, TagEnd};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;

/// No run is longer, in bytes.
const LONGEST: usize = 256 * 1024;

/// What the page around a translation knows.
#[derive(Clone, Debug)]
pub struct InlineContext<'a> {
    /// The page's link definitions, by normalised label.
    pub references: &'a BTreeMap<String, LinkDefinition>,
    /// The normalised labels of the page's footnotes.
    pub footnotes: Cow<'a, BTreeSet<String>>,
    /// Whether the text is Chinese, Japanese or Korean, where `**` sets words apart without white space around it.
    pub cjk: bool,
}

impl<'a> InlineContext<'a> {
    /// The context of a text of this page in this language.
    pub fn of(page: &'a Page, language: &LanguageTag) -> Self {
        let footnotes = page.footnotes.iter().map(|footnote| normal_label(&footnote.label)).collect();
        Self { references: &page.references, footnotes: Cow::Owned(footnotes), cjk: is_cjk_language(language) }
    }

    /// The context of a text that stands on no page, such as a book's title.
    pub fn bare(language: &LanguageTag) -> InlineContext<'static> {
        static NONE: BTreeMap<String, LinkDefinition> = BTreeMap::new();
        InlineContext { references: &NONE, footnotes: Cow::default(), cjk: is_cjk_language(language) }
    }
}

/// Why a text cannot be put where one run of inline content stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InlineProblem {
    /// It has a blank line, so it would be two paragraphs.
    BlankLine,
    /// It would become something else than a run of words: a list, a heading, a table, ….
    Block,
    /// It is longer than any paragraph.
    TooLong,
    /// The parser gave up.
    Unreadable,
}

impl fmt::Display for InlineProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::BlankLine => "it has a blank line, and a message is one paragraph",
            Self::Block => "it would become a block of its own, and a message is one run of words",
            Self::TooLong => "it is longer than 256 KB",
            Self::Unreadable => "the Markdown parser cannot read it",
        })
    }
}

impl std::error::Error for InlineProblem {}

/// Inline content and what is wrong with its markup.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parsed {
    /// The content.
    pub inlines: Vec<Inline>,
    /// Defects of its markup: the words are kept, the markup is not.
    pub problems: Vec<MarkupProblem>,
}

/// Reads a translation as exactly one run of inline content. Whatever a translator writes, no block comes of it.
///
/// Characters that [`super::sentinel`] makes become [`Inline::Value`]; in destinations, titles, alternative texts and
/// code they stay in the string, for the caller to replace. A tag without meaning goes, its words stay; see
/// [`parse_inline_with_problems`].
///
/// # Errors
/// When the text cannot be one run.
pub fn parse_inline(text: &str, context: &InlineContext<'_>) -> Result<Vec<Inline>, InlineProblem> {
    parse_inline_with_problems(text, context).map(|parsed| parsed.inlines)
}

/// The same, with the defects of its markup.
///
/// # Errors
/// When the text cannot be one run.
pub fn parse_inline_with_problems(text: &str, context: &InlineContext<'_>) -> Result<Parsed, InlineProblem> {
    let text = text.trim_matches(inline::WHITE_SPACE);
    // Most texts are words and nothing else, and every text of every locale comes through here.
    match is_words(text) {
        true => Ok(Parsed { inlines: vec![Inline::Text(text.to_owned())], problems: Vec::new() }),
        false => parse_markup(text, context),
    }
}

/// Whether nothing in a text can mean anything but itself. Some texts of which that is true are not recognised.
fn is_words(text: &str) -> bool {
    let is_word = |character: char| match character {
        ' ' | ',' | '.' | ';' | ':' | '?' | '(' | ')' | '/' | '-' | '\'' | '"' | '%' => true,
        '’' | '‘' | '“' | '”' | '«' | '»' | '–' | '—' | '…' | '、' | '。' | '，' | '：' | '（' | '）' | '،' => {
            true
        }
        _ => character.is_alphanumeric(),
    };
    !text.is_empty() && text.len() <= LONGEST && text.chars().all(is_word)
}

fn parse_markup(text: &str, context: &InlineContext<'_>) -> Result<Parsed, InlineProblem> {
    let guarded = guarded(text, context)?;
    let Some(guarded) = guarded else { return Ok(Parsed::default()) };
    let events = parser::inline(&guarded, context.references).ok_or(InlineProblem::Unreadable)?;
    let built = inline::build(one_paragraph(&events)?, None);
    Ok(Parsed { inlines: built.inlines, problems: built.problems.into_iter().map(|(problem, _)| problem).collect() })
}

/// The placeables of a text that was written as pages are: of declared names, and neither in code or formulas nor
/// behind a backslash. Gives the text back, in which a placeable over two lines is on one.
pub fn find_placeables(text: &str, declared: &Declared) -> (String, Vec<Placeable>) {
    if !text.contains('{') {
        return (text.to_owned(), Vec::new());
    }
    let (source, _) = SourceText::decode(SourcePath::new(""), text.as_bytes());
    let (source, held) = Held::hold(source, 0, declared);
    let context = InlineContext::bare(&LanguageTag::new("und"));
    let guarded = guarded(source.text(), &context).ok().flatten().unwrap_or_default();
    let events = parser::inline(&guarded, context.references).unwrap_or_default();
    let settled = held.settle(source.text(), &literal(&events));
    (settled.text, settled.placeables)
}

/// Where the tags of raw HTML stand in a text that is one run of inline content.
pub fn find_tags(text: &str) -> Vec<Range<usize>> {
    if !text.contains('<') {
        return Vec::new();
    }
    let before = format!("{GUARD} ");
    let guarded = format!("{before}{text}");
    let events = parser::inline(&guarded, InlineContext::bare(&LanguageTag::new("und")).references).unwrap_or_default();
    let tags = events.into_iter().filter(|(event, _)| matches!(event, Event::InlineHtml(_)));
    tags.filter_map(|(_, range)| Some(range.start.checked_sub(before.len())?..range.end - before.len())).collect()
}

/// The sentinels that stand in code or formulas, where a placeable is none.
pub(super) fn literal(events: &[(Event<'_>, Range<usize>)]) -> BTreeSet<usize> {
    let code = events.iter().filter_map(|(event, _)| match event {
        Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => Some(text),
        _ => None,
    });
    code.flat_map(|text| text.chars()).filter_map(sentinel_index).collect()
}

/// The text on one line, or one for each line break that is asked for, each behind the guard; then the footnotes that
/// it may refer to. `None` if there is no text.
fn guarded(text: &str, context: &InlineContext<'_>) -> Result<Option<String>, InlineProblem> {
    if text.len() > LONGEST {
        return Err(InlineProblem::TooLong);
    }
    let cleared = text.replace(is_marker, "\u{FFFD}");
    let text = if context.cjk { with_joints(&cleared) } else { cleared.as_str().into() };
    let mut guarded = format!("{GUARD} ");
    let mut lines = text.split('\n').peekable();
    while let Some(line) = lines.next() {
        let line = line.trim_matches([' ', '\t', '\r']);
        if line.is_empty() && lines.peek().is_some() {
            return Err(InlineProblem::BlankLine);
        }
        let backslashes = line.bytes().rev().take_while(|byte| *byte == b'\\').count();
        // A lone carriage return is a line end too.
        guarded.push_str(&line.replace('\r', " "));
        match lines.peek() {
            Some(_) if backslashes % 2 == 1 => guarded.extend(['\n', GUARD, ' ']),
            Some(_) => guarded.push(' '),
            None => {}
        }
    }
    if text.is_empty() {
        return Ok(None);
    }
    guarded.push_str(&footnote_stubs(&text, context));
    Ok(Some(guarded))
}

/// What stands behind a text so that its marks of footnotes are such: a definition of each footnote of the page.
pub(super) fn footnote_stubs(text: &str, context: &InlineContext<'_>) -> String {
    let marks = text.split("[^").skip(1).filter_map(|rest| rest.split_once(']')).map(|(label, _)| label);
    let known: BTreeSet<_> = marks.filter(|label| context.footnotes.contains(&normal_label(label))).collect();
    let stubs = known.into_iter().map(|label| format!("[^{label}]: x\n\n"));
    format!("\n\n{}", stubs.collect::<String>())
}

/// The events inside the only paragraph, footnote definitions after it aside.
pub(super) fn one_paragraph<'e, 'a>(
    events: &'e Events<'a>,
) -> Result<&'e [(Event<'a>, std::ops::Range<usize>)], InlineProblem> {
    let Some((Event::Start(Tag::Paragraph), _)) = events.first() else { return Err(InlineProblem::Block) };
    let end = events.iter().position(|(event, _)| matches!(event, Event::End(TagEnd::Paragraph)));
    let end = end.ok_or(InlineProblem::Block)?;
    let inside = events.get(1..end).unwrap_or_default();
    let block = |event: &Event<'_>| match event {
        Event::Start(tag) => !parser::is_inline(tag),
        Event::End(tag) => !parser::is_inline_end(*tag),
        _ => false,
    };
    let mut footnote = false;
    let others = events.get(end + 1..).unwrap_or_default().iter().any(|(event, _)| {
        match event {
            Event::Start(Tag::FootnoteDefinition(_)) => footnote = true,
            Event::End(TagEnd::FootnoteDefinition) => {
                footnote = false;
                return false;
            }
            _ => {}
        }
        !footnote
    });
    match others || inside.iter().any(|(event, _)| block(event)) {
        true => Err(InlineProblem::Block),
        false => Ok(inside),
    }
}

#[cfg(test)]
mod tests {
    use super::super::page::sentinel;
    use super::*;
    use polypress_model::Style;
    use proptest::prelude::*;

    fn parse(text: &str) -> Result<Vec<Inline>, InlineProblem> {
        parse_inline(text, &InlineContext::bare(&LanguageTag::new("en")))
    }

    fn text(words: &str) -> Inline {
        Inline::Text(words.to_owned())
    }

    #[test]
    fn what_would_be_a_block_is_words() {
        let hostile =
            ["- x", "# x", "1. x", "> x", "    x", "```", "<div>", "| a |", "---", "===", ": x", "[a]: b", "<!--"];
        for words in hostile {
            let inlines = parse(words).unwrap_or_default();
            let kept = inline::words(&inlines);
            let expected = if words == "<div>" { "" } else { words.trim_start() };
            assert_eq!(kept, expected, "{words:?}");
        }
        assert_eq!(parse("x\n---"), Ok(vec![text("x ---")]));
        assert_eq!(parse("x\n\ny"), Err(InlineProblem::BlankLine));
        assert_eq!(parse(""), Ok(vec![]));
    }

    proptest! {
        #[test]
        fn words_are_what_the_parser_would_make_of_them(text in "[aZ 0,.;:?()/'\"%–’。字é-]{1,16}") {
            let text = text.trim_matches(inline::WHITE_SPACE);
            for language in ["en", "ja"] {
                let context = InlineContext::bare(&LanguageTag::new(language));
                prop_assert_eq!(parse_inline_with_problems(text, &context), parse_markup(text, &context));
            }
        }
    }

    #[test]
    fn a_line_break_is_asked_for_with_a_backslash() {
        assert_eq!(parse("one\\\n- two"), Ok(vec![text("one"), Inline::Break, text("- two")]));
        assert_eq!(parse("one\ntwo"), Ok(vec![text("one two")]));
    }

    #[test]
    fn values_stay_out_of_the_markup() {
        let (zero, one) = (sentinel(0), sentinel(1));
        let inlines = parse(&format!("*{zero}* [x](https://example.org/{one})")).unwrap_or_default();
        let emphasis = Inline::Styled { style: Style::Emphasis, inlines: vec![Inline::Value(0)] };
        let destination = format!("https://example.org/{one}");
        let link = Inline::Link { destination, title: None, inlines: vec![text("x")], span: None };
        assert_eq!(inlines, [emphasis, text(" "), link]);
    }

    #[test]
    fn stars_between_cjk_characters_set_words_apart() {
        let japanese = InlineContext::bare(&LanguageTag::new("ja"));
        let strong = Inline::Styled { style: Style::Strong, inlines: vec![text("強調（注）")] };
        let expected = vec![text("これは"), strong, text("です")];
        assert_eq!(parse_inline("これは**強調（注）**です", &japanese), Ok(expected));
    }

    #[test]
    fn references_and_footnotes_are_those_of_the_page() {
        let definition = LinkDefinition { destination: "members.md".to_owned(), title: None };
        let references = BTreeMap::from([("members".to_owned(), definition)]);
        let footnotes = Cow::Owned(BTreeSet::from(["note".to_owned()]));
        let context = InlineContext { references: &references, footnotes, cjk: false };
        let inlines = parse_inline("[Mitglieder][Members][^note] [^other]", &context).unwrap_or_default();
        assert!(matches!(&inlines[0], Inline::Link { destination, .. } if destination == "members.md"));
        assert_eq!(inlines[1], Inline::FootnoteReference { label: "note".to_owned(), span: None });
        assert_eq!(inlines[2], text(" [^other]"));
    }
}
