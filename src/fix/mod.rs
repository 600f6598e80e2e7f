//! Repairs what is wrong beyond doubt: text that was read in another encoding, white space at the ends of translations,
//! and French spaces that do not keep lines together. What was waived is left alone.

mod entry;

use crate::catalog::{CatalogFile, ftl};
use crate::markdown::meant_by_mojibake;
use crate::state::{Fingerprint, Standing, States};
use crate::update::{Arrival, Source};
use crate::waivers::Waivers;
use polypress_model::{Diagnostic, LanguageTag, MessageId, SourcePath};
use std::collections::{BTreeMap, BTreeSet};

/// What of each file of pages is to be replaced, by the byte that it begins with: how far, and by what.
pub type Repairs = BTreeMap<SourcePath, BTreeMap<usize, (usize, String)>>;

/// The repairs of pages that these findings ask for. `read` gives the bytes of a file.
pub fn in_pages(diagnostics: &[Diagnostic], read: &dyn Fn(&SourcePath) -> Option<Vec<u8>>) -> Repairs {
    let mut repairs = Repairs::new();
    let mut files: BTreeMap<SourcePath, Option<Vec<u8>>> = BTreeMap::new();
    for finding in diagnostics.iter().filter(|finding| finding.code.as_str() == "mojibake") {
        let Some(span) = &finding.span else { continue };
        let (start, end) = (span.start as usize, span.end as usize);
        let bytes = files.entry(span.file.clone()).or_insert_with(|| read(&span.file));
        let stretch = bytes.as_ref().and_then(|bytes| std::str::from_utf8(bytes.get(start..end)?).ok());
        if let Some(meant) = stretch.and_then(meant_by_mojibake) {
            repairs.entry(span.file.clone()).or_default().insert(start, (end, meant));
        }
    }
    repairs
}

/// The bytes with what is to be replaced in them replaced.
pub fn splice(bytes: &[u8], repairs: &BTreeMap<usize, (usize, String)>) -> Vec<u8> {
    let mut spliced = Vec::with_capacity(bytes.len());
    let mut done = 0;
    for (start, (end, text)) in repairs.iter().filter(|(start, (end, _))| *start <= end && *end <= bytes.len()) {
        if *start < done {
            continue;
        }
        spliced.extend_from_slice(bytes.get(done..*start).unwrap_or_default());
        spliced.extend_from_slice(text.as_bytes());
        done = *end;
    }
    spliced.extend_from_slice(bytes.get(done..).unwrap_or_default());
    spliced
}

/// Repaired translations, each with the state that it has. The files are those that an update would leave; `today` is
/// today's source text of each message.
pub fn in_translations(
    files: &[CatalogFile],
    today: &BTreeMap<&MessageId, Fingerprint>,
    states: &States,
    waivers: &Waivers,
) -> Vec<Arrival> {
    let mut arrivals = Vec::new();
    for CatalogFile { locale, catalog, text, .. } in files {
        let document = ftl::Document::parse(text);
        let mut seen = BTreeSet::new();
        for (item, message) in document.messages() {
            let id = MessageId::new(format!("{catalog}#{}", message.id.name));
            let Some((standing, today)) = states.standing(locale, &id).zip(today.get(&id)) else { continue };
            let target = document.whole_value(message).map(Fingerprint::of_pattern);
            if standing.target.is_none() || target != standing.target || !seen.insert(id.clone()) {
                continue;
            }
            let written = document.text().get(item.entry..item.range.end).unwrap_or_default();
            let is_waived = |code: &str| waivers.has(locale, &id, code);
            if let Some(value) = entry::repair(written, locale.language(), &is_waived) {
                arrivals.push(arrival(locale, id, value, standing, today));
            }
        }
    }
    arrivals
}

/// The repaired text, with the state that it had.
fn arrival(
    locale: &LanguageTag,
    message: MessageId,
    value: String,
    standing: &Standing,
    today: &Fingerprint,
) -> Arrival {
    let source = match &standing.source {
        Some(source) if source == today => None,
        Some(source) => Some(Source::Known(source.clone())),
        None => Some(Source::Unknown),
    };
    Arrival { source, ..Arrival::new(locale.clone(), message, value, standing.progress) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_around_a_repair_stay() {
        let repairs = BTreeMap::from([(1, (3, "é".to_owned())), (2, (4, "x".to_owned())), (9, (11, String::new()))]);
        assert_eq!(splice(b"\xFFab\xFEcd", &repairs), b"\xFF\xC3\xA9\xFEcd");
    }
}
