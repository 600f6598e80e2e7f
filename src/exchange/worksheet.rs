//! Worksheets: one Fluent file of all that is to be done in a locale, whatever page it stands on.
//!
//! ```text
//! # guides/translator#open-the-file
//! # @3fa9c1d20b7e untranslated
//! # Note: Files
//! guides_translator--open-the-file = Open the file and read it.
//!
//! # guides/translator#close-it
//! # @9ab3c1d20b7e stale
//! # Given: @77aa01d20b7e of @51e0aa19c3d2
//! # Source: Close it again.
//! guides_translator--close-it = Fermez-le.
//! ```

use super::entry::{Entry, Reading, SourceText, Translated};
use super::sheet::{Sheet, Unit};
use crate::catalog::ftl::{self, Document};
use crate::state::{Fingerprint, Progress};
use polypress_model::MessageId;
use std::collections::BTreeMap;
use std::fmt;

/// What a worksheet begins with.
const ADVICE: &str = "### Write your words behind “=”, and delete the word “untranslated”, “stale” or “draft” above them.\n\
                      ### Leave the lines with “#” and “@” and the names before “=” as they are.\n";

/// The worksheet of a sheet: what is missing, stale or a draft; everything if the sheet is whole.
pub(super) fn write(sheet: &Sheet<'_>) -> String {
    let mut out = format!("### {}: {} → {}\n{ADVICE}", one_line(sheet.title), sheet.source, sheet.target);
    let mut section = None;
    for unit in sheet.units.iter().filter(|unit| sheet.is_whole || unit.is_due()) {
        let catalog = unit.message.id.parts().0;
        if section != Some(catalog) {
            out.push_str(&format!("\n## {}\n", one_line(catalog)));
            section = Some(catalog);
        }
        out.push('\n');
        push_unit(&mut out, unit);
    }
    out
}

fn push_unit(out: &mut String, unit: &Unit<'_>) {
    let mark = match unit.standing.progress {
        _ if unit.translation.is_none() => " untranslated".to_owned(),
        _ if unit.is_stale() => " stale".to_owned(),
        Progress::Draft => format!(" {DRAFT}"),
        _ => String::new(),
    };
    let mut lines = vec![unit.message.id.as_str().to_owned(), format!("@{}{mark}", unit.fingerprint)];
    let given = unit.standing.target.as_ref().filter(|_| !mark.is_empty() && unit.translation.is_some());
    lines
        .extend(given.map(|target| Given { target: target.clone(), source: unit.standing.source.clone() }.to_string()));
    lines.extend(unit.notes().iter().map(|note| format!("Note: {}", one_line(note))));
    lines.extend(unit.candidates.iter().map(|candidate| format!("Perhaps: {}", one_line(candidate))));
    lines.extend(unit.former.iter().map(|former| format!("Before: {}", one_line(former))));
    if unit.translation.is_some() {
        lines.push(format!("Source: {}", one_line(&unit.source)));
    }
    for line in lines {
        out.push_str(format!("# {line}").trim_end());
        out.push('\n');
    }
    out.push_str(&name(&unit.message.id));
    out.push_str(" =");
    out.push_str(unit.value.as_ref().unwrap_or(&unit.source_value));
}

fn one_line(text: &str) -> String {
    let words = text.split(|character: char| character.is_whitespace() || character.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The name of a message in a worksheet. Two pages may share one where their paths differ in punctuation alone: the
/// comment decides.
fn name(id: &MessageId) -> String {
    let (catalog, name) = id.parts();
    let is_plain = |character: char| character.is_ascii_alphanumeric() || character == '-';
    let catalog: String = catalog.chars().map(|character| if is_plain(character) { character } else { '_' }).collect();
    let begins = if catalog.starts_with(|first: char| first.is_ascii_alphabetic()) { "" } else { "m-" };
    format!("{begins}{catalog}--{name}")
}

/// What a worksheet says.
pub(super) fn read(text: &str, sheet: &Sheet<'_>) -> Reading {
    let document = Document::parse(text);
    let mut reading = Reading::default();
    for problem in document.problems() {
        let line = document.lines().line(problem.range.start) + 1;
        reading.problems.push((Some(line), problem.message.clone()));
    }
    let names: BTreeMap<String, &Unit<'_>> = sheet.units.iter().map(|unit| (name(&unit.message.id), unit)).collect();
    for (item, message) in document.messages() {
        let Some(pattern) = document.whole_value(message) else { continue };
        let comment = document.text().get(item.range.start..item.entry).unwrap_or_default();
        let mut lines = comment.lines().map(|line| line.trim_start_matches('#').trim());
        let id = lines.clone().find_map(|line| {
            let id = MessageId::new(line);
            (name(&id) == message.id.name && line.contains('#')).then_some(id)
        });
        let id = id.or_else(|| names.get(message.id.name).map(|unit| unit.message.id.clone()));
        let claim = lines.find_map(claim);
        let (source, mark) =
            claim.map_or((SourceText::Today, None), |(source, mark)| (SourceText::Named(source), mark));
        let unit = id.as_ref().and_then(|id| sheet.unit(id));
        let given = lines.find_map(Given::read);
        let target = Fingerprint::of_pattern(pattern);
        let given = given.filter(|given| given.target == target);
        let is_source = match &source {
            SourceText::Named(source) => *source == target,
            _ => unit.is_some_and(|unit| unit.fingerprint == target),
        };
        let written = Translated::Value(ftl::pattern_value(pattern));
        // What nobody has touched says nothing; a mark that was left behind by mistake does not undo the work.
        let is_untouched = mark.is_some() && (given.is_some() || is_source);
        let (source, translation, progress) = match given.filter(|_| is_untouched) {
            // A project that does not have the translation takes it for what it was in the other.
            Some(given) if unit.is_some_and(|unit| unit.translation.is_none()) => {
                let source = given.source.map_or(SourceText::Unknown, SourceText::Named);
                let progress = if mark == Some(DRAFT) { Progress::Draft } else { Progress::Translated };
                (source, written, progress)
            }
            _ if is_untouched => (source, Translated::Nothing, Progress::Translated),
            _ => (source, written, Progress::Translated),
        };
        reading.entries.push(Entry {
            id: id.map_or_else(|| message.id.name.to_owned(), |id| id.as_str().to_owned()),
            line: document.lines().line(item.entry) + 1,
            source,
            former: None,
            translation,
            progress,
            needs_work: false,
        });
    }
    reading
}

/// The source text that a line `@HASH` names, and what else it says.
fn claim(line: &str) -> Option<(Fingerprint, Option<&str>)> {
    let mut words = line.strip_prefix('@')?.split_whitespace();
    let source = words.next()?.parse().ok()?;
    Some((source, words.next()))
}

/// The mark of a draft.
const DRAFT: &str = "draft";

/// A line that says which translation a worksheet was given, and which source text it was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Given {
    target: Fingerprint,
    /// `None`: nobody knows.
    source: Option<Fingerprint>,
}

impl Given {
    fn read(line: &str) -> Option<Self> {
        let (target, source) = line.strip_prefix("Given: @")?.split_once(" of ")?;
        let source = source.strip_prefix('@').and_then(|source| source.parse().ok());
        Some(Self { target: target.parse().ok()?, source })
    }
}

impl fmt::Display for Given {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = self.source.as_ref().map_or_else(|| "?".to_owned(), |source| format!("@{source}"));
        write!(formatter, "Given: @{} of {source}", self.target)
    }
}
