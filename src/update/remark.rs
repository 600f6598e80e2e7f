//! What the comment of a translation says about its state: the mark that an update puts there, and the claim that a
//! translator makes of it.
//!
//! ```text
//! # @9ab3c1d20b7e stale: delete the word “stale” and what follows when done
//! # Perhaps: a translation of a text that has become part of this one
//! # about-intro = New source text
//! about-intro = Ancienne traduction
//! ```

use super::stub;
use crate::catalog::ftl;
use crate::state::{Candidate, Fingerprint};

/// Why a translation is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// It was made from another source text than today's.
    Stale,
    /// Nobody has confirmed it.
    Draft,
}

impl Mark {
    fn word(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::Draft => "draft",
        }
    }
}

/// A comment in its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Remark {
    /// The source text that the translator says the translation was made from.
    pub(super) claim: Option<Fingerprint>,
    /// Whether the claim is that of a stub: nobody has said more than that the text is in place of the stub.
    pub(super) is_of_stub: bool,
    /// The lines that are the translator's own.
    pub(super) own: String,
}

/// Takes a comment apart. Of several claims the last one holds.
pub(super) fn read(comment: &str) -> Remark {
    let mut remark = Remark::default();
    let mut open = Open::No;
    for line in comment.split_inclusive('\n') {
        let words = line.trim_end_matches(['\n', '\r']);
        open = match (statement(words), open) {
            (Some(statement), _) => {
                if let Statement::Claim { of_stub } = statement.1 {
                    remark.claim = Some(statement.0);
                    remark.is_of_stub = of_stub;
                }
                // A stub's own entry has been uncommented; what follows its claim are notes.
                if statement.1 == (Statement::Claim { of_stub: true }) { Open::Offers } else { Open::Begun }
            }
            (None, Open::Begun | Open::Offers) if stub::is_offer(words) => open,
            (None, Open::Begun) if words.strip_prefix("# ").is_some_and(|entry| ftl::entry_name(entry).is_some()) => {
                Open::Entry
            }
            (None, Open::Entry) if stub::continues_entry(words) => Open::Entry,
            (None, _) => Open::No,
        };
        if open == Open::No && statement(words).is_none() {
            remark.own.push_str(line);
        }
    }
    remark
}

/// The lines of a mark, each with a line ending: `entry` is today's entry of the source catalog without its notes, and
/// the candidates are what a stale translation may be mended with.
pub(super) fn write<'c>(
    mark: Mark,
    source: &Fingerprint,
    candidates: impl IntoIterator<Item = &'c Candidate>,
    entry: &str,
) -> String {
    let word = mark.word();
    let mut lines = format!("# @{source} {word}: delete the word “{word}” and what follows when done\n");
    for candidate in candidates.into_iter().filter(|_| mark == Mark::Stale) {
        lines.push_str(&stub::offer(candidate));
        lines.push('\n');
    }
    for line in entry.lines() {
        lines.push_str(format!("# {line}").trim_end());
        lines.push('\n');
    }
    lines
}

/// How far into what stands below a mark or the claim of a stub a line is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    No,
    /// In what an uncommented stub offers.
    Offers,
    Begun,
    Entry,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Statement {
    Mark,
    Claim { of_stub: bool },
}

/// What a line says of a source text: `# @HASH`, `# @HASH untranslated`, `# @HASH stale…`.
fn statement(line: &str) -> Option<(Fingerprint, Statement)> {
    let rest = line.strip_prefix("# @")?;
    let (hash, words) = rest.split_once(' ').unwrap_or((rest, ""));
    let hash = hash.parse().ok()?;
    let says = |mark: Mark| words.trim_start().starts_with(mark.word());
    match words.trim() {
        "" => Some((hash, Statement::Claim { of_stub: false })),
        "untranslated" => Some((hash, Statement::Claim { of_stub: true })),
        _ if says(Mark::Stale) || says(Mark::Draft) => Some((hash, Statement::Mark)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_no_claim_until_its_word_is_deleted() {
        let source: Fingerprint = "9ab3c1d20b7e".parse().unwrap();
        let mark = write(Mark::Stale, &source, &[], "about =\n    New\n\n    text");
        let comment = format!("# mine\n{mark}# mine too\n");
        let own = "# mine\n# mine too\n".to_owned();
        assert_eq!(read(&comment), Remark { claim: None, is_of_stub: false, own: own.clone() });
        let done = comment.replace(" stale: delete the word “stale” and what follows when done", "");
        assert_eq!(read(&done), Remark { claim: Some(source.clone()), is_of_stub: false, own: own.clone() });
        let candidate = Candidate { source: source.clone(), value: "\n    Teil\n    zwei".to_owned() };
        let offering = write(Mark::Stale, &source, &[candidate], "about = New");
        assert!(offering.contains("\n# Perhaps: Teil zwei\n# about = New\n"), "{offering}");
        assert_eq!(read(&format!("# mine\n{offering}# mine too\n")).own, own);
        assert_eq!(read(&mark.replace(" stale: delete", " statistics: delete")).claim, None);
    }

    #[test]
    fn an_uncommented_stub_claims_and_keeps_its_notes() {
        let remark = read("# @3fa9c1d20b7e untranslated\n# Members: companies\n");
        assert_eq!(remark.claim.map(|claim| claim.to_string()).as_deref(), Some("3fa9c1d20b7e"));
        assert_eq!((remark.is_of_stub, remark.own.as_str()), (true, "# Members: companies\n"));
        // What the stub offered has served.
        let remark =
            read("# @3fa9c1d20b7e untranslated\n# Perhaps: Mitglieder\n# Members: companies\n# Perhaps: mine\n");
        assert_eq!(remark.own, "# Members: companies\n# Perhaps: mine\n");
        // The marker of a stub that was not uncommented is none.
        assert_eq!(read("# # @3fa9c1d20b7e untranslated\n").claim, None);
    }
}
