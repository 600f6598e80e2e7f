//! Worksheets: one Fluent file of all that is to be done in a locale, whatever page it stands on.
//!
//! ```text
//! # guides/translator#open-the-file
//! # @3fa9c1d20b7e untranslated
//! # Note: Files
//! guides_translator--open-the-file = Open the file and read it.
//! ```

use super::entry::{Entry, Reading, SourceText, Translated};
use super::sheet::{Sheet, Unit};
use crate::catalog::ftl::{self, Document};
use crate::state::{Fingerprint, Progress};
use polypress_model::MessageId;
use std::collections::BTreeMap;

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
        _ if unit.translation.is_none() => " untranslated",
        _ if unit.is_stale() => " stale",
        Progress::Draft => " draft",
        _ => "",
    };
    let mut lines = vec![unit.message.id.as_str().to_owned(), format!("@{}{mark}", unit.fingerprint)];
    lines.extend(unit.notes().iter().map(|note| format!("Note: {}", one_line(note))));
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
        let normal = ftl::normalize(pattern);
        let is_as_given = unit.is_some_and(|unit| match &unit.normal {
            Some(known) => *known == normal,
            None => unit.fingerprint == Fingerprint::of_pattern(pattern),
        });
        // What nobody has touched says nothing; a mark that was left behind by mistake does not undo the work.
        let is_untouched = mark.is_some() && is_as_given;
        let value = if is_untouched { Translated::Nothing } else { Translated::Value(ftl::pattern_value(pattern)) };
        reading.entries.push(Entry {
            id: id.map_or_else(|| message.id.name.to_owned(), |id| id.as_str().to_owned()),
            line: document.lines().line(item.entry) + 1,
            source,
            former: None,
            translation: value,
            progress: Progress::Translated,
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
