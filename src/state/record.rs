//! The state file of a page in a locale: a line for every message, with a blank line between two, so that neighbouring
//! lines that two branches have changed merge without conflict.
//!
//! ```text
//! id ⇥ source ⇥ target or - ⇥ missing|draft|translated|reviewed[~] [⇥ source ⇥ candidate]…
//! ```

use super::Fingerprint;
use super::candidate::{Candidate, add_candidates, parse_candidates, write_candidates};
use std::collections::BTreeMap;
use std::fmt::Write;

/// How far a translation has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// There is none.
    Missing,
    /// A proposal that nobody has confirmed.
    Draft,
    /// Translated.
    Translated,
    /// Confirmed by a second person.
    Reviewed,
}

impl Progress {
    /// The word that state files and reports have for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Draft => "draft",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
        }
    }

    fn of(name: &str) -> Option<Self> {
        [Self::Missing, Self::Draft, Self::Translated, Self::Reviewed].into_iter().find(|known| known.name() == name)
    }
}

/// What is recorded of a message in a locale.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Record {
    /// The source text that the translation was made from, or that was offered to be translated; `None`: unknown.
    pub source: Option<Fingerprint>,
    /// The translation; `None` where there is none.
    pub target: Option<Fingerprint>,
    /// How far it has come.
    pub progress: Progress,
    /// Whether the source text has ever changed since it was first offered. Sticky: a branch that still has the old
    /// text may come back at any time.
    pub reworded: bool,
}

/// What a state file says, doubles included: a merge may leave several lines for one message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Records(BTreeMap<String, Lines>);

/// What the lines of a message say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Lines {
    records: Vec<Record>,
    candidates: Vec<Candidate>,
}

impl Records {
    /// Reads a state file. Never fails: blank lines, conflict markers and what else is no record are passed over.
    pub fn parse(text: &str) -> Self {
        let mut all = Self::default();
        for (id, record, candidates) in text.lines().filter_map(parse_line) {
            let lines = all.0.entry(id.to_owned()).or_default();
            if !lines.records.contains(&record) {
                lines.records.push(record);
            }
            add_candidates(&mut lines.candidates, candidates);
        }
        all
    }

    /// The records of a message.
    pub fn of(&self, id: &str) -> &[Record] {
        self.0.get(id).map(|lines| lines.records.as_slice()).unwrap_or_default()
    }

    /// The translations that may serve for a message.
    pub fn candidates(&self, id: &str) -> &[Candidate] {
        self.0.get(id).map(|lines| lines.candidates.as_slice()).unwrap_or_default()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts others in the place of those of a message, and in that of its candidates.
    pub fn set(&mut self, id: &str, records: Vec<Record>, candidates: Vec<Candidate>) {
        self.0.insert(id.to_owned(), Lines { records, candidates });
    }

    /// The ids of all messages.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

fn parse_line(line: &str) -> Option<(&str, Record, Vec<Candidate>)> {
    let mut fields = line.trim_end_matches('\r').split('\t');
    let (id, source, target, state) = (fields.next()?, fields.next()?, fields.next()?, fields.next()?);
    let source = if source == "?" { None } else { Some(source.parse().ok()?) };
    let target = if target == "-" { None } else { Some(target.parse().ok()?) };
    let (progress, reworded) = parse_progress(state)?;
    let candidates = parse_candidates(fields)?;
    (!id.is_empty()).then_some((id, Record { source, target, progress, reworded }, candidates))
}

/// `translated~`: how far, and whether the source text ever changed.
pub(super) fn parse_progress(field: &str) -> Option<(Progress, bool)> {
    let (name, reworded) = field.strip_suffix('~').map_or((field, false), |name| (name, true));
    Some((Progress::of(name)?, reworded))
}

/// The same as a field.
pub(super) fn write_progress(progress: Progress, reworded: bool) -> String {
    format!("{}{}", progress.name(), if reworded { "~" } else { "" })
}

/// A state file with these records and the candidates of each, in their order.
pub fn write_records<'a>(records: impl IntoIterator<Item = (&'a str, &'a Record, &'a [Candidate])>) -> String {
    let mut text = String::new();
    for (id, Record { source, target, progress, reworded }, candidates) in records {
        text.push_str(if text.is_empty() { "" } else { "\n" });
        let source = source.as_ref().map_or("?", Fingerprint::as_str);
        let target = target.as_ref().map_or("-", Fingerprint::as_str);
        // Writing to a string cannot fail.
        let _ = write!(text, "{id}\t{source}\t{target}\t{}", write_progress(*progress, *reworded));
        text.push_str(&write_candidates(candidates));
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn merged_files_are_read_with_their_doubles() {
        let text = "a\t3fa9c1d20b7e\t-\tmissing\n\n<<<<<<< ours\nb\t?\t9ab3c1d20b7e\tdraft~\n=======\nb\t3fa9c1d20b7e\t9ab3c1d20b7e\treviewed\r\n>>>>>>> theirs\nb\tx\t-\tmissing\n\tno\n";
        let records = Records::parse(text);
        let counts: Vec<_> = records.ids().map(|id| (id, records.of(id).len())).collect();
        assert_eq!(counts, [("a", 1), ("b", 2)]);
        let lines = records.ids().flat_map(|id| records.of(id).iter().map(move |line| (id, line, &[][..])));
        assert_eq!(
            write_records(lines),
            "a\t3fa9c1d20b7e\t-\tmissing\n\nb\t?\t9ab3c1d20b7e\tdraft~\n\nb\t3fa9c1d20b7e\t9ab3c1d20b7e\treviewed\n"
        );
    }

    #[test]
    fn candidates_stand_behind_the_line_of_their_message() {
        let line = "a\t3fa9c1d20b7e\t-\tmissing\t9ab3c1d20b7e\t Eins\\tzwei\t77aa01d20b7e\t Drei\n";
        let double = "a\t3fa9c1d20b7e\t-\tmissing~\t77aa01d20b7e\t Drei\na\t3fa9c1d20b7e\t-\tmissing\tno\n";
        let records = Records::parse(&format!("{line}{double}"));
        let values: Vec<_> = records.candidates("a").iter().map(|candidate| candidate.value.as_str()).collect();
        assert_eq!((values.as_slice(), records.of("a").len()), (&[" Eins\tzwei", " Drei"][..], 2));
        assert_eq!(write_records([("a", &records.of("a")[0], records.candidates("a"))]), line);
    }
}
