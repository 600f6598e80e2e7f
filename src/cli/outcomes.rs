//! What became of each of many messages, for people and for programs.

use super::Failure;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What became of many messages.
pub(super) struct Outcomes<'a> {
    /// The words for all that can become of one, in the order of the report.
    pub(super) names: &'static [&'static str],
    pub(super) entries: Vec<Entry<'a>>,
}

/// What became of one message.
#[derive(Serialize)]
pub(super) struct Entry<'a> {
    /// The language, where several are reported of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) locale: Option<&'a str>,
    pub(super) id: &'a str,
    /// Its line in the file that it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) line: Option<usize>,
    pub(super) outcome: &'static str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub(super) reasons: &'a [String],
    /// What people are told behind its name; `None` where they are told of no single one.
    #[serde(skip)]
    pub(super) remark: Option<String>,
}

#[derive(Serialize)]
struct Document<'a> {
    format: u32,
    counts: BTreeMap<&'static str, usize>,
    entries: &'a [Entry<'a>],
}

impl Outcomes<'_> {
    /// For people: a line for each, and how many there are.
    pub(super) fn text(&self, written: bool, quiet: bool) -> String {
        let mut text = String::new();
        for entry in self.entries.iter().filter(|_| !quiet) {
            let Some(remark) = &entry.remark else { continue };
            let locale = entry.locale.map(|locale| format!("{locale} ")).unwrap_or_default();
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{:<9} {locale}{}{remark}", entry.outcome, entry.id);
        }
        let counts = self.names.iter().map(|name| format!("{} {name}", self.count(name))).collect::<Vec<_>>();
        let dry = if written { "" } else { " (nothing was written)" };
        let _ = writeln!(text, "{}{dry}", counts.join(", "));
        text
    }

    /// For programs.
    pub(super) fn json(&self) -> Result<String, Failure> {
        let counts = self.names.iter().map(|name| (*name, self.count(name))).collect();
        let document = Document { format: 1, counts, entries: &self.entries };
        let text = serde_json::to_string_pretty(&document).map_err(|error| Failure::new(error.to_string()))?;
        Ok(text + "\n")
    }

    fn count(&self, name: &str) -> usize {
        self.entries.iter().filter(|entry| entry.outcome == name).count()
    }
}
