//! The text of one message in one locale: its translation, or what stands in for it.

use super::index::collect_inline_anchors;
use super::inlines::Surroundings;
use super::terms::Entry;
use super::{Assembler, AssemblyLocale};
use crate::catalog::{Formatted, put_codes};
use crate::comments::Enclosure;
use crate::markdown::{self, InlineContext, MarkupProblem, Placeable, Run};
use crate::messages::Message;
use crate::project::StalePolicy;
use crate::pseudo::Pseudo;
use crate::validate::Pair;
use polypress_model::{
    Anchor, Asset, AssetId, Completeness, Diagnostic, Direction, Inline, Language, LanguageTag, Origin, Severity,
    State, Text,
};
use std::collections::BTreeMap;

/// Makes the texts of one page, or of the book itself, in one locale.
pub(super) struct TextBuilder<'b, 'a> {
    pub(super) assembler: &'b Assembler<'a>,
    pub(super) locale: &'b AssemblyLocale<'a>,
    /// The page that the texts stand on; `None` for the book's own.
    pub(super) page: Option<usize>,
    pub(super) diagnostics: &'b mut Vec<Diagnostic>,
    /// The files that the texts show or link to.
    pub(super) assets: BTreeMap<AssetId, Asset>,
    /// How many marks of each footnote have been met.
    pub(super) marks: Vec<usize>,
    /// How many terms have been met.
    pub(super) terms: usize,
    /// What the index has of those that say so.
    pub(super) entries: BTreeMap<Anchor, Entry>,
    /// The anchors that the text under way has in the source and that have not been met.
    anchors: Vec<Anchor>,
    pub(super) completeness: Completeness,
}

impl<'b, 'a> TextBuilder<'b, 'a> {
    pub(super) fn new(
        assembler: &'b Assembler<'a>,
        locale: &'b AssemblyLocale<'a>,
        page: Option<usize>,
        diagnostics: &'b mut Vec<Diagnostic>,
    ) -> Self {
        let marks = vec![0; page.map_or(0, |page| assembler.index.footnotes(page).order.len())];
        let (assets, anchors, completeness) = (BTreeMap::new(), Vec::new(), Completeness::default());
        let entries = BTreeMap::new();
        Self { assembler, locale, page, diagnostics, assets, marks, terms: 0, entries, anchors, completeness }
    }

    /// Resolves the inline content of a text. Its anchors are those of its source, each once: the page has made them
    /// differ from all others, and a translation that repeats one cannot undo that.
    fn resolve(
        &mut self,
        inlines: &[markdown::Inline],
        source: &[markdown::Inline],
        around: Surroundings<'_>,
    ) -> Vec<Inline> {
        self.anchors.clear();
        collect_inline_anchors(source, &mut self.anchors);
        self.inlines(inlines, around)
    }

    /// The anchor of the page that a text means by this name: that, or what the page calls it since the name was taken.
    pub(super) fn anchor(&mut self, name: &Anchor) -> Option<Anchor> {
        let is_meant = |anchor: &Anchor| {
            let more = anchor.as_str().strip_prefix(name.as_str());
            more.is_some_and(|more| more.is_empty() || more.starts_with('-'))
        };
        let exact = self.anchors.iter().position(|anchor| anchor == name);
        let position = exact.or_else(|| self.anchors.iter().position(is_meant))?;
        Some(self.anchors.remove(position))
    }

    /// The text of a run: that of its message, or the run itself where there is nothing to translate.
    pub(super) fn run(&mut self, run: &Run, message: Option<&Message>) -> Text {
        match message {
            Some(message) => self.message(message, &run.inlines),
            None => {
                let tag = self.locale.settings.original();
                let formatted = self.format_text(tag, &run.text, &run.placeables);
                if self.locale.settings.tag == *self.assembler.source_locale() {
                    let placed = |problem: Diagnostic| problem.at(run.span.clone());
                    self.diagnostics.extend(formatted.diagnostics.into_iter().map(placed));
                }
                let direction = self.locale.locale.direction;
                let around = Surroundings::new(&formatted.values, Origins::Page, direction);
                let inlines = self.resolve(&run.inlines, &run.inlines, around);
                Text { inlines, origin: None, language: None }
            }
        }
    }

    /// The text of a message whose source text is `source`.
    pub(super) fn message(&mut self, message: &Message, source: &[markdown::Inline]) -> Text {
        let assembler = self.assembler;
        let tag = &self.locale.settings.tag;
        let source_tag = assembler.source_locale();
        if tag == source_tag {
            self.count(message, Counted::As(State::Source), State::Source);
            return self.source_text(message, source, State::Source);
        }
        if let Some(pseudo) = self.locale.settings.pseudo {
            return self.pseudo_text(pseudo, message, source);
        }
        let standing = self.standing(tag, message);
        let fallbacks = self.locale.settings.fallbacks.iter().filter(|fallback| *fallback != source_tag);
        let mut counted = Counted::Missing;
        for candidate in std::iter::once(tag).chain(fallbacks) {
            let own = candidate == tag;
            let state = if own { standing } else { self.standing(candidate, message) };
            let Some(state) = state else { continue };
            let found = self.translation(candidate, message, source);
            if own {
                counted = if found.is_some() { Counted::As(state) } else { Counted::Broken };
            }
            let Some(inlines) = found.filter(|_| self.is_shown(state)) else { continue };
            let state = if own { state } else { State::Fallback };
            self.count(message, counted, state);
            let language = if own { None } else { self.language(candidate) };
            return Text { inlines, origin: Some(Origin { message: message.id.clone(), state }), language };
        }
        self.count(message, counted, State::Fallback);
        self.source_text(message, source, State::Fallback)
    }

    /// How the translation of a message stands; `None` where there is none.
    fn standing(&self, tag: &LanguageTag, message: &Message) -> Option<State> {
        self.assembler.sources.states.standing(tag, &message.id)?.state()
    }

    /// Whether readers see a translation of this state.
    fn is_shown(&self, state: State) -> bool {
        let policy = &self.assembler.sources.configuration.translation;
        match state {
            State::Stale => policy.stale == StalePolicy::Show,
            State::Draft => policy.drafts,
            _ => true,
        }
    }

    pub(super) fn source_text(&mut self, message: &Message, source: &[markdown::Inline], state: State) -> Text {
        let assembler = self.assembler;
        let source_tag = assembler.source_locale();
        let formatted = self.format_text(source_tag, &message.text, &message.placeables);
        if state == State::Source {
            let placed = |problem: Diagnostic| problem.at(message.span.clone()).about(message.id.clone());
            self.diagnostics.extend(formatted.diagnostics.into_iter().map(placed));
        }
        let direction = self.direction(source_tag);
        let around = Surroundings::new(&formatted.values, Origins::Page, direction);
        let inlines = self.resolve(source, source, around);
        let language = if state == State::Source { None } else { self.language(source_tag) };
        Text { inlines, origin: Some(Origin { message: message.id.clone(), state }), language }
    }

    /// The source text made strange.
    fn pseudo_text(&mut self, pseudo: Pseudo, message: &Message, source: &[markdown::Inline]) -> Text {
        let assembler = self.assembler;
        let source_tag = assembler.source_locale();
        let formatted = self.format_text(source_tag, &message.text, &message.placeables);
        let mut made = pseudo.message(source, &assembler.sources.configuration.book.protected, source_tag);
        let is_safe = |enclosure: &Enclosure| match made.as_slice() {
            [markdown::Inline::Text(words)] => enclosure.admit(&message.text, words).is_ok(),
            _ => false,
        };
        if !message.role.enclosure().is_none_or(is_safe) {
            made = source.to_vec();
        }
        let around = Surroundings::new(&formatted.values, Origins::Page, self.locale.locale.direction);
        let inlines = self.resolve(&made, source, around);
        self.count(message, Counted::As(State::Translated), State::Translated);
        let origin = Origin { message: message.id.clone(), state: State::Translated };
        Text { inlines, origin: Some(origin), language: None }
    }

    /// The translation of a message into `tag`, unless there is none or it is broken. What is wrong with it is
    /// reported with the locale that it belongs to, not with those that fall back to it.
    pub(super) fn translation(
        &mut self,
        tag: &LanguageTag,
        message: &Message,
        source: &[markdown::Inline],
    ) -> Option<Vec<Inline>> {
        let assembler = self.assembler;
        let catalogs = assembler.sources.catalogs;
        let formatted = catalogs.format(tag, &message.id)?;
        let mut problems = formatted.diagnostics.clone();
        let parsed = match message.role.enclosure() {
            Some(enclosure) => in_code(enclosure, message, &formatted).map_err(|problem| problems.push(*problem)).ok(),
            None => self.in_paragraph(tag, message, &formatted, &mut problems),
        };
        let same_page = |first: &str, second: &str| self.is_same_page(first, second);
        let pair = Pair {
            locale: tag,
            message,
            source,
            translation: parsed.as_deref(),
            context: &self.context(tag),
            message_language: assembler.source_locale().language(),
            same_page: &same_page,
            is_fresh: assembler.sources.states.standing(tag, &message.id).is_none_or(|standing| standing.is_fresh),
        };
        assembler.validator.review(&pair, &mut problems);
        let broken = problems.iter().any(|problem| problem.severity == Severity::Error);
        let own = *tag == self.locale.settings.tag;
        if own {
            let entry = &formatted.span;
            self.diagnostics.extend(problems.into_iter().map(|mut problem| {
                problem.span = problem.span.or_else(|| entry.clone());
                problem.in_locale(tag.clone()).about(message.id.clone())
            }));
        }
        let parsed = parsed.filter(|_| !broken)?;
        let origins = Origins::Translation { source, message, entry: formatted.span.as_ref(), report: own };
        let around = Surroundings::new(&formatted.values, origins, self.direction(tag));
        Some(self.resolve(&parsed, source, around))
    }

    /// A translation as inline Markdown; what is wrong with its markup goes to `problems`.
    fn in_paragraph(
        &self,
        tag: &LanguageTag,
        message: &Message,
        formatted: &Formatted,
        problems: &mut Vec<Diagnostic>,
    ) -> Option<Vec<markdown::Inline>> {
        match markdown::parse_inline_with_problems(&formatted.text, &self.context(tag)) {
            Ok(parsed) => {
                let place = formatted.span.clone().unwrap_or_else(|| message.span.clone());
                let added = self.added_problems(parsed.problems, message);
                problems.extend(added.map(|problem| markdown::markup_finding(problem, place.clone())));
                Some(parsed.inlines)
            }
            Err(problem) => {
                let remedy = "translate it as the text of one paragraph, without lists, headings or blank lines";
                let rejected = format!("the translation cannot be used: {problem}");
                problems.push(Diagnostic::error("translation-rejected", rejected).hint(remedy));
                None
            }
        }
    }

    /// The defects of a translation's markup that its source does not have; those of the page are reported there.
    fn added_problems(
        &self,
        problems: Vec<MarkupProblem>,
        message: &Message,
    ) -> impl Iterator<Item = MarkupProblem> + use<> {
        let of_source = || {
            let context = self.context(self.assembler.source_locale());
            markdown::parse_inline_with_problems(&message.text, &context).unwrap_or_default().problems
        };
        let known = if problems.is_empty() { Vec::new() } else { of_source() };
        let same =
            |left: &MarkupProblem, right: &MarkupProblem| std::mem::discriminant(left) == std::mem::discriminant(right);
        problems.into_iter().filter(move |problem| !known.iter().any(|known| same(known, problem)))
    }

    /// What a text of this page may refer to.
    pub(super) fn context(&self, tag: &LanguageTag) -> InlineContext<'a> {
        match self.page {
            Some(page) => InlineContext::of(&self.assembler.sources.pages[page].page, tag),
            None => InlineContext::bare(tag),
        }
    }

    /// A text of this page with its values for a locale.
    fn format_text(&self, tag: &LanguageTag, text: &str, placeables: &[Placeable]) -> Formatted {
        let sources = self.assembler.sources;
        let catalog = self.page.map(|page| sources.pages[page].page.catalog.as_str());
        sources.catalogs.format_text(tag, catalog, text, placeables)
    }

    /// The way a locale runs.
    pub(super) fn direction(&self, tag: &LanguageTag) -> Direction {
        self.language(tag).map_or_else(|| crate::project::direction_of(tag.as_str()), |language| language.direction)
    }

    pub(super) fn language(&self, tag: &LanguageTag) -> Option<Language> {
        self.assembler.locale(tag).map(|locale| locale.locale.language())
    }

    /// Counts a message: how its translation stands, and what is shown.
    fn count(&mut self, message: &Message, counted: Counted, shown: State) {
        let words = message.words;
        let mut one = Completeness { messages: 1, words, ..Completeness::default() };
        match counted {
            Counted::Missing | Counted::As(State::Fallback) => {}
            Counted::Broken => (one.broken, one.broken_words) = (1, words),
            Counted::As(State::Stale) => (one.stale, one.stale_words) = (1, words),
            Counted::As(State::Draft) => (one.draft, one.draft_words) = (1, words),
            Counted::As(State::Source | State::Translated | State::Reviewed) => {
                (one.translated, one.translated_words) = (1, words);
            }
        }
        if counted == Counted::As(State::Reviewed) {
            (one.reviewed, one.reviewed_words) = (1, words);
        }
        one.fallback = usize::from(shown == State::Fallback);
        self.completeness.add(&one);
    }
}

/// A translation as plain text that can stand in code between the marks of its source.
fn in_code(
    enclosure: &Enclosure,
    message: &Message,
    formatted: &Formatted,
) -> Result<Vec<markdown::Inline>, Box<Diagnostic>> {
    let words = enclosure.fit(&put_codes(&formatted.text, &formatted.values));
    match enclosure.admit(&message.text, &words) {
        Ok(()) => Ok(vec![markdown::Inline::Text(words)]),
        Err(problem) => {
            let rejected = format!("the translation cannot stand in the code: {problem}");
            let remedy = "write it as plain words; the code around it must stay as it is";
            Err(Box::new(Diagnostic::error("code-comment-rejected", rejected).hint(remedy)))
        }
    }
}

/// What a message counts as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counted {
    /// Not translated.
    Missing,
    /// Translated, but in a way that cannot be used.
    Broken,
    /// What its translation stands as.
    As(State),
}

/// Where inline content was read from, which decides whether its links have been reviewed already.
#[derive(Clone, Copy)]
pub(super) enum Origins<'t> {
    /// The page: reviewed once for all locales.
    Page,
    /// A translation: links that its source does not have are reviewed here.
    Translation {
        /// The source text.
        source: &'t [markdown::Inline],
        /// The message.
        message: &'t Message,
        /// Its entry in the catalog.
        entry: Option<&'t polypress_model::Span>,
        /// Whether to report: only for the locale that the translation belongs to.
        report: bool,
    },
}
