//! What became of the translations, for people and for programs.

use super::Failure;
use crate::import::{Import, Left, Outcome, PageReport, Passage};
use polypress_model::LanguageTag;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// An import to tell of.
pub(super) struct Told<'a> {
    pub(super) import: &'a Import,
    /// Translated pages that are translations of no page.
    pub(super) strangers: &'a [String],
    pub(super) locale: &'a LanguageTag,
    /// How many files were written.
    pub(super) wrote: usize,
}

/// How many passages of each reason are shown to people who do not ask for all.
const SHOWN: usize = 3;

/// How much of a passage is shown, in characters.
const EXCERPT: usize = 90;

impl Told<'_> {
    /// For people.
    pub(super) fn text(&self, verbose: bool, quiet: bool) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let import = self.import;
        let (locale, arrivals) = (self.locale, import.arrivals.len());
        let fuzzy = import.passages.iter().filter(|passage| passage.fuzzy).count();
        let _ = writeln!(text, "{locale}: {} translations found, {fuzzy} of them fuzzy", import.passages.len());
        if import.untranslated + import.obsolete > 0 {
            let (untranslated, obsolete) = (import.untranslated, import.obsolete);
            let _ = writeln!(text, "  ({untranslated} untranslated and {obsolete} obsolete entries passed over)");
        }
        if !import.pages.is_empty() {
            self.pages(&mut text, quiet);
        }
        for fuzzy in [false, true] {
            let ways = import.ways(fuzzy);
            if !ways.is_empty() {
                let landed: usize = ways.values().sum();
                let ways: Vec<_> = ways.iter().map(|(way, count)| format!("{count} {}", way.name())).collect();
                let what = if fuzzy { "fuzzy ones landed, stale" } else { "landed" };
                let _ = writeln!(text, "  {landed:>6} {what}: {}", ways.join(", "));
            }
            for (left, count) in import.reasons(fuzzy) {
                let what = if fuzzy { "fuzzy ones left out" } else { "left out" };
                let _ = writeln!(text, "  {count:>6} {what}: {}", left.explanation());
                if !quiet {
                    self.examples(&mut text, left, fuzzy, verbose);
                }
            }
        }
        let _ = match self.wrote {
            0 => writeln!(text, "nothing written; {arrivals} messages would be translated"),
            1 => writeln!(text, "translated {arrivals} messages in 1 file"),
            files => writeln!(text, "translated {arrivals} messages in {files} files"),
        };
        text
    }

    /// What became of the pages, one by one, and how sure the pairs are.
    fn pages(&self, text: &mut String, quiet: bool) {
        let pages = &self.import.pages;
        for page in pages.iter().filter(|_| !quiet) {
            let PageReport { file, source, messages, sure, likely, unsure, same, .. } = page;
            let missing = messages.saturating_sub(sure + likely + unsure + same);
            let _ = writeln!(
                text,
                "  {file} → {source}: {messages} messages: {sure} sure, {likely} likely, {unsure} unsure, {same} the same, {missing} missing"
            );
        }
        for stranger in self.strangers {
            let _ = writeln!(text, "  {stranger}: no page has this name");
        }
        let _ = writeln!(text, "  confidence of the pairs:");
        for (from, count) in self.histogram().into_iter().enumerate().filter(|(_, count)| *count > 0) {
            let _ = writeln!(text, "    {}–{} % {count:>6}", from * 5, from * 5 + 5);
        }
    }

    /// How many pairs are how sure, in steps of 5 %; those that say the same in both languages not counted.
    fn histogram(&self) -> [usize; 20] {
        let mut histogram = [0; 20];
        let is_pair = |passage: &&Passage| passage.outcome.left() != Some(Left::Same);
        for passage in self.import.passages.iter().filter(is_pair) {
            let step = (passage.confidence * 20.0).clamp(0.0, 19.0);
            if let Some(count) = histogram.get_mut(step as usize) {
                *count += 1;
            }
        }
        histogram
    }

    /// Some passages that were left out for one reason.
    fn examples(&self, text: &mut String, wanted: Left, fuzzy: bool, verbose: bool) {
        let is_wanted = |passage: &&Passage| passage.fuzzy == fuzzy && passage.outcome.left() == Some(wanted);
        let most = if verbose { usize::MAX } else { SHOWN };
        for passage in self.import.passages.iter().filter(is_wanted).take(most) {
            let words = passage.source.split_whitespace().collect::<Vec<_>>().join(" ");
            let mut excerpt: String = words.chars().take(EXCERPT).collect();
            if excerpt.len() < words.len() {
                excerpt.push('…');
            }
            let _ = write!(text, "           {}:{}: {excerpt}", passage.file, passage.line);
            let why = passage.outcome.why();
            let _ = if why.is_empty() { writeln!(text) } else { writeln!(text, " ({why})") };
        }
    }

    /// For programs.
    pub(super) fn json(&self) -> Result<String, Failure> {
        let import = self.import;
        let document = Document {
            format: 1,
            locale: self.locale.as_str(),
            files_written: self.wrote,
            messages: import.arrivals.len(),
            untranslated: import.untranslated,
            obsolete: import.obsolete,
            certain: Counts::of(import, false),
            fuzzy: Counts::of(import, true),
            pages: import.pages.iter().map(PageEntry::of).collect(),
            strangers: self.strangers,
            confidence: self.histogram(),
            passages: import.passages.iter().map(Entry::of).collect(),
        };
        let text = serde_json::to_string_pretty(&document).map_err(|error| Failure::new(error.to_string()))?;
        Ok(text + "\n")
    }
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Document<'a> {
    /// The version of this form; it grows when a field changes its meaning.
    format: u32,
    locale: &'a str,
    files_written: usize,
    messages: usize,
    untranslated: usize,
    obsolete: usize,
    certain: Counts,
    fuzzy: Counts,
    pages: Vec<PageEntry<'a>>,
    strangers: &'a [String],
    /// How many pairs are how sure, in steps of 5 %.
    confidence: [usize; 20],
    passages: Vec<Entry<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Counts {
    landed: BTreeMap<&'static str, usize>,
    left_out: BTreeMap<&'static str, usize>,
}

impl Counts {
    fn of(import: &Import, fuzzy: bool) -> Self {
        Self {
            landed: import.ways(fuzzy).into_iter().map(|(way, count)| (way.name(), count)).collect(),
            left_out: import.reasons(fuzzy).into_iter().map(|(left, count)| (left.name(), count)).collect(),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Entry<'a> {
    file: &'a str,
    line: usize,
    source: &'a str,
    translation: &'a str,
    fuzzy: bool,
    confidence: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    landed: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    messages: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    left_out: Option<&'static str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    why: &'a str,
}

impl<'a> Entry<'a> {
    fn of(passage: &'a Passage) -> Self {
        let (landed, messages) = match &passage.outcome {
            Outcome::Landed(way, messages) => (Some(way.name()), messages.iter().map(AsRef::as_ref).collect()),
            Outcome::Left(..) => (None, Vec::new()),
        };
        Self {
            file: &passage.file,
            line: passage.line,
            source: &passage.source,
            translation: &passage.translation,
            fuzzy: passage.fuzzy,
            confidence: passage.confidence,
            landed,
            messages,
            left_out: passage.outcome.left().map(Left::name),
            why: passage.outcome.why(),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct PageEntry<'a> {
    file: &'a str,
    source: &'a str,
    messages: usize,
    runs: usize,
    sure: usize,
    likely: usize,
    unsure: usize,
    same: usize,
}

impl<'a> PageEntry<'a> {
    fn of(page: &'a PageReport) -> Self {
        let PageReport { file, source, messages, runs, sure, likely, unsure, same } = page;
        let (messages, runs, sure) = (*messages, *runs, *sure);
        Self { file, source, messages, runs, sure, likely: *likely, unsure: *unsure, same: *same }
    }
}
