//! Runs: the canonical text of a stretch of inline content, its placeables, and whether it is a message.

use super::inline::{self, Built, MarkupProblem, OnPage, WHITE_SPACE};
use super::input::ReadOptions;
use super::markers::{is_cjk_language, is_marker, is_spaceless};
use super::page::{Inline, LinkDefinition, Run, RunRole};
use super::placeables::Held;
use super::source::SourceText;
use super::translation::{InlineContext, literal, parse_inline_with_problems};
use polypress_model::{LanguageTag, Span};
use pulldown_cmark::Event;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What making a run needs to know of its page.
pub(super) struct Surroundings<'a> {
    pub(super) source: &'a SourceText,
    pub(super) held: &'a Held,
    pub(super) options: &'a ReadOptions,
    pub(super) references: &'a BTreeMap<String, LinkDefinition>,
    /// The normalised labels of the page's footnotes.
    pub(super) footnotes: BTreeSet<String>,
    pub(super) cjk: bool,
    /// Whether anything on the page is to be translated.
    pub(super) translatable: bool,
}

/// A run, what was wrong with its markup, and whether its text gives the run back.
pub(super) struct Made {
    pub(super) run: Run,
    pub(super) problems: Vec<(MarkupProblem, Range<usize>)>,
    pub(super) stable: bool,
}

impl<'a> Surroundings<'a> {
    /// The surroundings of words that no definitions and footnotes belong to.
    pub(super) fn new(source: &'a SourceText, held: &'a Held, options: &'a ReadOptions) -> Self {
        static NONE: BTreeMap<String, LinkDefinition> = BTreeMap::new();
        let cjk = is_cjk_language(&options.source_locale);
        Self { source, held, options, references: &NONE, footnotes: BTreeSet::new(), cjk, translatable: true }
    }

    fn context(&self) -> InlineContext<'_> {
        InlineContext { references: self.references, footnotes: Cow::Borrowed(&self.footnotes), cjk: self.cjk }
    }

    /// The run that these events are; `quotes` is the number of quotations around it, whose marks begin its lines.
    pub(super) fn run(&self, events: &[(Event<'_>, Range<usize>)], role: RunRole, quotes: usize) -> Option<Made> {
        let range = self.extent(events)?;
        let text = self.canonical(range.clone(), events, quotes, role == RunRole::Cell);
        let settled = self.held.settle(&text, &self.literal(events));
        let numbers = settled.numbers.iter().enumerate().map(|(number, index)| (*index, number)).collect();
        let page = OnPage { source: self.source, held: self.held, numbers, cjk: self.cjk };
        let Built { inlines, problems } = inline::build(events, Some(&page));
        let translatable = self.translatable && self.has_words(&inlines);
        let again = || parse_inline_with_problems(&settled.sentinels, &self.context());
        let stable = !translatable || again().is_ok_and(|parsed| comparable(&parsed.inlines) == comparable(&inlines));
        let run = Run {
            text: settled.text.into(),
            inlines,
            placeables: settled.placeables,
            role,
            span: self.source.span(&range),
            translatable,
            explicit_id: None,
            notes: Vec::new(),
            language: None,
        };
        Some(Made { run, problems, stable })
    }

    /// The run that this Markdown is, which was made of something else: HTML or a front-matter field.
    pub(super) fn run_of_text(&self, text: &str, role: RunRole, range: &Range<usize>) -> Made {
        let settled = self.held.settle(text, &BTreeSet::new());
        let parsed = parse_inline_with_problems(&settled.sentinels, &self.context());
        let stable = parsed.is_ok();
        let parsed = parsed.unwrap_or_default();
        let mut inlines = parsed.inlines;
        let span = self.source.span(range);
        if !stable {
            inlines.push(Inline::Text(text.to_owned()));
        }
        place(&mut inlines, &span);
        let translatable = self.translatable && self.has_words(&inlines);
        let (text, placeables) = (settled.text.into(), settled.placeables);
        let (explicit_id, notes, language) = (None, Vec::new(), None);
        let run = Run { text, inlines, placeables, role, span, translatable, explicit_id, notes, language };
        Made { run, problems: parsed.problems.into_iter().map(|problem| (problem, range.clone())).collect(), stable }
    }

    /// The run that a comment or string in code is.
    pub(super) fn run_of_code(&self, text: &str, role: RunRole, span: Span) -> Run {
        let inlines = vec![Inline::Text(text.to_owned())];
        let translatable = self.translatable && self.has_words(&inlines);
        let (text, placeables, explicit_id, notes, language) = (text.into(), Vec::new(), None, Vec::new(), None);
        Run { text, inlines, placeables, role, span, translatable, explicit_id, notes, language }
    }

    /// The stretch of text that events take in, with the backslash before an escaped first character.
    fn extent(&self, events: &[(Event<'_>, Range<usize>)]) -> Option<Range<usize>> {
        let mut start = events.first()?.1.start;
        let end = events.iter().map(|(_, range)| range.end).max()?;
        let before = self.source.text().get(..start)?.bytes().rev().take_while(|byte| *byte == b'\\').count();
        start -= before % 2;
        Some(start..end)
    }

    /// The placeables that stand in code or formulas, where they are none.
    fn literal(&self, events: &[(Event<'_>, Range<usize>)]) -> BTreeSet<usize> {
        if self.held.is_empty() {
            return BTreeSet::new();
        }
        literal(events)
    }

    /// Inline Markdown without the prefixes of lines; soft breaks are spaces, hard breaks a backslash and `\n`.
    fn canonical(
        &self,
        range: Range<usize>,
        events: &[(Event<'_>, Range<usize>)],
        quotes: usize,
        cell: bool,
    ) -> String {
        let raw = self.source.text().get(range.clone()).unwrap_or_default();
        let mut text = String::with_capacity(raw.len());
        let mut lines = lines(raw).peekable();
        let mut first = true;
        let breaks = breaks(events);
        while let Some((start, whole)) = lines.next() {
            let line = if first { whole } else { without_prefix(whole, quotes) };
            first = false;
            let Some((next_start, next)) = lines.peek() else {
                text.push_str(line);
                break;
            };
            // A line that ends inside code or a tag ends without a break.
            let end = range.start + start + whole.len()..range.start + next_start;
            let found = breaks.get(breaks.partition_point(|(_, range)| range.end <= end.start));
            match found.filter(|(_, range)| range.start < end.end).map(|(event, _)| event) {
                Some(Event::HardBreak) => {
                    let line = line.trim_end_matches([' ', '\t']);
                    text.push_str(line.strip_suffix('\\').unwrap_or(line).trim_end_matches([' ', '\t']));
                    text.push_str("\\\n");
                }
                found => {
                    text.push_str(if found.is_some() { line.trim_end_matches([' ', '\t']) } else { line });
                    let next = without_prefix(next, quotes).chars().next();
                    let joined = self.cjk
                        && next.is_some_and(is_spaceless)
                        && text.chars().next_back().is_some_and(is_spaceless);
                    text.push_str(if joined { "" } else { " " });
                }
            }
        }
        if text.contains(is_marker) {
            text.retain(|character| !is_marker(character));
        }
        let text = text.trim_matches(WHITE_SPACE);
        if cell && text.contains("\\|") { text.replace("\\|", "|") } else { text.to_owned() }
    }

    /// Whether there are words to translate: letters outside code, values, addresses and protected names.
    fn has_words(&self, inlines: &[Inline]) -> bool {
        let mut words = String::new();
        collect_words(inlines, &self.options.source_locale, &mut words);
        if !words.contains(char::is_alphabetic) {
            return false;
        }
        let mut names: Vec<_> = self.options.protected.iter().filter(|name| !name.is_empty()).collect();
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        names.into_iter().for_each(|name| words = words.replace(name.as_str(), " "));
        let address = |word: &&str| word.contains("://") || word.starts_with("mailto:") || word.starts_with("www.");
        words.split_whitespace().filter(|word| !address(word)).any(|word| word.contains(char::is_alphabetic))
    }
}

/// The lines of a text with their offsets; a line ends with `\n`, `\r\n` or `\r`.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = Some(0);
    std::iter::from_fn(move || {
        let from = start?;
        let rest = &text[from..];
        match rest.find(['\r', '\n']) {
            Some(length) => {
                let end = if rest[length..].starts_with("\r\n") { 2 } else { 1 };
                start = Some(from + length + end);
                Some((from, &rest[..length]))
            }
            None => {
                start = None;
                Some((from, rest))
            }
        }
    })
}

/// A line without its indentation and the marks of quotations.
fn without_prefix(line: &str, quotes: usize) -> &str {
    let mut line = line.trim_start_matches([' ', '\t']);
    for _ in 0..quotes {
        let Some(rest) = line.strip_prefix('>') else { break };
        line = rest.trim_start_matches([' ', '\t']);
    }
    line
}

/// The line breaks among events, in the order of the text.
fn breaks<'e, 'a>(events: &'e [(Event<'a>, Range<usize>)]) -> Vec<&'e (Event<'a>, Range<usize>)> {
    events.iter().filter(|(event, _)| matches!(event, Event::SoftBreak | Event::HardBreak)).collect()
}

fn collect_words(inlines: &[Inline], source: &LanguageTag, words: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => words.push_str(text),
            // What is in another language already is shown as it is in every locale.
            Inline::Span { language: Some(tag), .. } if tag.language() != source.language() => words.push(' '),
            Inline::Styled { inlines, .. } | Inline::Span { inlines, .. } => collect_words(inlines, source, words),
            Inline::Link { title, inlines, .. } => {
                collect_words(inlines, source, words);
                title.iter().for_each(|title| words.extend([" ", title]));
            }
            Inline::Image { alternative, title, .. } => {
                words.extend([" ", alternative, " "]);
                title.iter().for_each(|title| words.extend([" ", title]));
            }
            // Code between letters does not join them to a word, nor does a value.
            _ => words.push(' '),
        }
    }
}

/// Content to compare a page's with a translation's: without places.
fn comparable(inlines: &[Inline]) -> Vec<Inline> {
    let mut inlines = inlines.to_vec();
    for_each_span(&mut inlines, &mut |span| *span = None);
    inlines
}

fn place(inlines: &mut [Inline], place: &polypress_model::Span) {
    for_each_span(inlines, &mut |span| *span = Some(place.clone()));
}

fn for_each_span(inlines: &mut [Inline], visit: &mut impl FnMut(&mut Option<polypress_model::Span>)) {
    for inline in inlines {
        match inline {
            Inline::Styled { inlines, .. } | Inline::Span { inlines, .. } => for_each_span(inlines, visit),
            Inline::Link { inlines, span, .. } => {
                visit(span);
                for_each_span(inlines, visit);
            }
            Inline::Image { span, .. } | Inline::FootnoteReference { span, .. } => visit(span),
            _ => {}
        }
    }
}
