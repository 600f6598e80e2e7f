//! The status of all locales beside what is built of them.

use super::cache::Cache;
use super::output;
use crate::manuscript::Manuscript;
use crate::status::{LocaleStatus, Status, Words, html};
use camino::Utf8Path;
use std::io;

/// For programs: what `status --format json` says.
const DATA: &str = "status.json";

/// For people.
const PAGE: &str = "status.html";

/// Writes the status of the locales that were built, and of the others as it was; nothing where there is only one
/// locale, which is the one that the pages are written in.
///
/// # Errors
/// When the disk refuses.
pub(super) fn write_status(
    manuscript: &Manuscript,
    out: &Utf8Path,
    cache: Option<&Cache>,
    built: Vec<LocaleStatus>,
) -> io::Result<()> {
    let real: Vec<_> = manuscript.project.locales.iter().filter(|locale| locale.pseudo.is_none()).collect();
    let [source, _, ..] = real.as_slice() else { return Ok(()) };
    let text = std::fs::read_to_string(out.join(DATA)).unwrap_or_default();
    let earlier = Status::from_json(&text).unwrap_or_default().locales;
    let known: Vec<LocaleStatus> = built.into_iter().chain(earlier).collect();
    let locales = real.iter().filter_map(|locale| known.iter().find(|known| known.locale == locale.tag).cloned());
    let status = Status::new(manuscript, locales.collect());
    let words = Words::new(&manuscript.catalogs, source);
    output::write_file(out, cache, DATA, status.to_json()?.as_bytes())?;
    output::write_file(out, cache, PAGE, html(&status, &words).as_bytes())
}
