//! The state file of a page in a locale: a line for every message, with a blank line between two, so that neighbouring
//! lines that two branches have changed merge without conflict.
//!
//! ```text
//! id ⇥ source ⇥ target or - ⇥ missing|draft|translated|reviewed[~]
//! ```

use super::Fingerprint;
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
pub struct Records(BTreeMap<String, Vec<Record>>);

impl Records {
    /// Reads a state file. Never fails: blank lines, conflict markers and what else is no record are passed over.
    pub fn parse(text: &str) -> Self {
        let mut records: BTreeMap<String, Vec<Record>> = BTreeMap::new();
        for (id, record) in text.lines().filter_map(parse_line) {
            let lines = records.entry(id.to_owned()).or_default();
            if !lines.contains(&record) {
                lines.push(record);
            }
        }
        Self(records)
    }

    /// The records of a message.
    pub fn of(&self, id: &str) -> &[Record] {
        self.0.get(id).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts others in the place of those of a message.
    pub fn set(&mut self, id: &str, records: Vec<Record>) {
        self.0.insert(id.to_owned(), records);
    }

    /// All messages with their records, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[Record])> {
        self.0.iter().map(|(id, records)| (id.as_str(), records.as_slice()))
    }
}

fn parse_line(line: &str) -> Option<(&str, Record)> {
    let mut fields = line.trim_end_matches('\r').split('\t');
    let (id, source, target, state) = (fields.next()?, fields.next()?, fields.next()?, fields.next()?);
    let source = if source == "?" { None } else { Some(source.parse().ok()?) };
    let target = if target == "-" { None } else { Some(target.parse().ok()?) };
    let (progress, reworded) = parse_progress(state)?;
    let is_whole = !id.is_empty() && fields.next().is_none();
    is_whole.then_some((id, Record { source, target, progress, reworded }))
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

/// A state file with these records, in their order.
pub fn write_records<'a>(records: impl IntoIterator<Item = (&'a str, &'a Record)>) -> String {
    let mut text = String::new();
    for (id, Record { source, target, progress, reworded }) in records {
        text.push_str(if text.is_empty() { "" } else { "\n" });
        let source = source.as_ref().map_or("?", Fingerprint::as_str);
        let target = target.as_ref().map_or("-", Fingerprint::as_str);
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{id}\t{source}\t{target}\t{}", write_progress(*progress, *reworded));
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
        assert_eq!(records.iter().map(|(id, lines)| (id, lines.len())).collect::<Vec<_>>(), [("a", 1), ("b", 2)]);
        let lines = records.iter().flat_map(|(id, lines)| lines.iter().map(move |line| (id, line)));
        assert_eq!(
            write_records(lines),
            "a\t3fa9c1d20b7e\t-\tmissing\n\nb\t?\t9ab3c1d20b7e\tdraft~\n\nb\t3fa9c1d20b7e\t9ab3c1d20b7e\treviewed\n"
        );
    }
}
