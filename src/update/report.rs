//! What an update would change, and what became of every message.

use super::Needs;
use crate::catalog::CatalogFile;
use crate::messages::{Edit, Fate};
use crate::state::{StateFile, States};
use polypress_model::{Diagnostic, LanguageTag, MessageId, SourcePath};
use std::collections::{BTreeMap, BTreeSet};

/// What an update would change, and what became of every message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Update {
    /// The files to write, in the order of their paths.
    pub files: Vec<FileChange>,
    /// What became of the messages, catalog by catalog.
    pub report: Vec<CatalogReport>,
    /// What became of the translations, locale by locale.
    pub locales: Vec<LocaleReport>,
    /// The catalogs in which translations would stand that are elsewhere on disk, or say something else there.
    pub translations: Vec<CatalogFile>,
    /// The files of waivers as they are afterwards.
    pub waivers: Vec<StateFile>,
    /// How every translation stands afterwards.
    pub states: States,
    /// What is wrong.
    pub diagnostics: Vec<Diagnostic>,
    /// The catalogs of pages that nothing was to be written of in any locale, and nothing to be reported but findings.
    pub quiet: BTreeSet<String>,
    /// The old source texts that the translations of each message rest on.
    pub needs: Needs,
    /// Whether pages that were taken for settled may have had to do with this: it is to be done again with all files.
    pub is_doubtful: bool,
}

/// A file to write or to remove.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChange {
    /// The file.
    pub path: SourcePath,
    /// Its content today; `None` if it is new.
    pub before: Option<String>,
    /// Its content afterwards; `None` if it goes.
    pub after: Option<String>,
    /// What it has to hold while the other files are written, where that is more than afterwards.
    pub interim: Option<String>,
}

impl FileChange {
    /// The change from one content to another; `None` if they are the same.
    pub(super) fn new(path: SourcePath, before: Option<String>, after: Option<String>) -> Option<Self> {
        (before != after).then_some(Self { path, before, after, interim: None })
    }
}

/// What became of the messages of a source catalog.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CatalogReport {
    /// The catalog: `guides/translator`.
    pub catalog: String,
    /// Its messages and what became of them, in its order.
    pub messages: Vec<MessageReport>,
    /// Messages that the source has no longer, in the order of the catalog as it was.
    pub obsolete: Vec<MessageId>,
}

impl CatalogReport {
    /// How many messages have met this fate.
    pub fn count(&self, fate: Fate) -> usize {
        self.messages.iter().filter(|message| message.fate == fate).count()
    }
}

/// What became of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageReport {
    /// Its address today.
    pub id: MessageId,
    /// What became of it.
    pub fate: Fate,
    /// The address that it had, where that is another.
    pub from: Option<MessageId>,
    /// How far its text has changed; `None` if it has not, or the message is new.
    pub edit: Option<Edit>,
    /// Old messages whose translations may serve, the best first.
    pub candidates: Vec<MessageId>,
}

/// What became of the translations into a locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleReport {
    /// The locale.
    pub locale: LanguageTag,
    /// Those whose source has changed by this update.
    pub stale: Vec<MessageId>,
    /// Those that came back out of the attic.
    pub returned: Vec<MessageId>,
    /// Those whose message is gone, which went into the attic.
    pub stored: Vec<MessageId>,
    /// Those of which nobody has said which source text they were made from.
    pub unconfirmed: Vec<MessageId>,
    /// Those that follow their source by themselves, since nothing but destinations has changed in it.
    pub carried: Vec<MessageId>,
    /// Those that were brought in or proposed as drafts.
    pub drafts: Vec<MessageId>,
    /// Those for which translations of what they were split or merged from may serve.
    pub candidates: Vec<MessageId>,
}

impl LocaleReport {
    pub(super) fn new(locale: LanguageTag) -> Self {
        let empty = Vec::new;
        let (stale, returned, stored) = (empty(), empty(), empty());
        let (unconfirmed, carried) = (empty(), empty());
        Self { locale, stale, returned, stored, unconfirmed, carried, drafts: empty(), candidates: empty() }
    }

    /// All messages that something is said of.
    pub(super) fn all(&self) -> impl Iterator<Item = &MessageId> {
        let Self { locale: _, stale, returned, stored, unconfirmed, carried, drafts, candidates } = self;
        [stale, returned, stored, unconfirmed, carried, drafts, candidates].into_iter().flatten()
    }
}

/// A file to write, or to remove.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// This content.
    Write(&'a SourcePath, &'a str),
    /// The file goes.
    Remove(&'a SourcePath),
}

impl Update {
    /// How many messages of all catalogs have met this fate.
    pub fn count(&self, fate: Fate) -> usize {
        self.report.iter().map(|report| report.count(fate)).sum()
    }

    /// The stages in which files are written and removed, so that an update may be killed anywhere and nothing is lost:
    /// first what is remembered, then state, then translations, then what they have left behind, at last the source
    /// catalogs, by which the next update knows what is still to be done. Within a stage the order does not matter.
    /// `source` is the folder of the source catalogs.
    pub fn stages(&self, source: &str) -> Vec<Vec<Step<'_>>> {
        const LEFT_BEHIND: u8 = 4;
        const SOURCE: u8 = 5;
        let rank = |path: &SourcePath| {
            let rest = path.as_str().strip_prefix(source).and_then(|rest| rest.strip_prefix('/'));
            match rest {
                Some(rest) if rest.starts_with("history/") => 0,
                Some(rest) if rest.starts_with("state/") => 2,
                Some(_) => SOURCE,
                None if path.as_str().ends_with(".attic") => 1,
                None if path.as_str().ends_with(".tsv") || path.as_str().ends_with(".waivers") => 2,
                None => 3,
            }
        };
        let mut stages: BTreeMap<u8, Vec<Step<'_>>> = BTreeMap::new();
        let mut add = |rank: u8, step| stages.entry(rank).or_default().push(step);
        for change in &self.files {
            let (rank, path) = (rank(&change.path), &change.path);
            match (&change.interim, &change.after) {
                (Some(interim), after) => {
                    add(rank, Step::Write(path, interim));
                    // Behind what has come out of it.
                    let last = after.as_ref().map_or(Step::Remove(path), |after| Step::Write(path, after));
                    add(if rank == SOURCE { SOURCE + 1 } else { LEFT_BEHIND }, last);
                }
                (None, Some(after)) => add(rank, Step::Write(path, after)),
                // What the source catalogs still know is looked for again; those of pages that are gone know it longest.
                (None, None) if rank == SOURCE => add(SOURCE + 1, Step::Remove(path)),
                (None, None) => add(LEFT_BEHIND, Step::Remove(path)),
            }
        }
        stages.into_values().collect()
    }
}
