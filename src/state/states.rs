//! How every translation of a project stands today.

use super::{Candidate, Fingerprint, Progress};
use polypress_model::{LanguageTag, MessageId, State};
use std::collections::BTreeMap;

/// How a translation stands today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How far it has come.
    pub progress: Progress,
    /// The source text that it was made from; `None`: unknown.
    pub source: Option<Fingerprint>,
    /// The translation; `None` where there is none.
    pub target: Option<Fingerprint>,
    /// Whether it was made from today's source text.
    pub is_fresh: bool,
    /// Whether the source text has ever changed since it was first offered.
    pub reworded: bool,
}

impl Standing {
    /// What readers are told of it; `None` where there is no translation.
    pub fn state(&self) -> Option<State> {
        match self.progress {
            Progress::Missing => None,
            _ if !self.is_fresh => Some(State::Stale),
            Progress::Draft => Some(State::Draft),
            Progress::Translated => Some(State::Translated),
            Progress::Reviewed => Some(State::Reviewed),
        }
    }
}

/// A translation whose message no page has any longer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stored {
    /// The address that it had.
    pub message: MessageId,
    /// The source text that it was made from; `None`: unknown.
    pub source: Option<Fingerprint>,
    /// How far it had come.
    pub progress: Progress,
    /// Whether its source text had ever changed.
    pub reworded: bool,
    /// Its entry of the catalog, comments included.
    pub entry: String,
}

/// How every translation of a project stands today, and the old wordings that some still rest on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct States {
    pub(crate) standings: BTreeMap<LanguageTag, BTreeMap<MessageId, Standing>>,
    pub(crate) former: BTreeMap<Fingerprint, String>,
    pub(crate) attic: BTreeMap<LanguageTag, Vec<Stored>>,
    pub(crate) candidates: BTreeMap<LanguageTag, BTreeMap<MessageId, Vec<Candidate>>>,
}

impl States {
    /// How the translation of a message stands; `None` where the locale has no use for the message.
    pub fn standing(&self, locale: &LanguageTag, id: &MessageId) -> Option<&Standing> {
        self.standings.get(locale)?.get(id)
    }

    /// All messages that a locale has a use for, by address.
    pub fn standings(&self, locale: &LanguageTag) -> impl Iterator<Item = (&MessageId, &Standing)> {
        self.standings.get(locale).into_iter().flatten()
    }

    /// An old source text, as what stands behind `id =` in a catalog; `None` where nothing rested on it.
    pub fn former(&self, source: &Fingerprint) -> Option<&str> {
        self.former.get(source).map(String::as_str)
    }

    /// The translations that may serve for a message of a locale which is not translated, the best first.
    pub fn candidates(&self, locale: &LanguageTag, id: &MessageId) -> &[Candidate] {
        let found = self.candidates.get(locale).and_then(|candidates| candidates.get(id));
        found.map(Vec::as_slice).unwrap_or_default()
    }

    /// All translations of a locale that may serve for messages which are not translated, by address.
    pub(crate) fn all_candidates(&self, locale: &LanguageTag) -> impl Iterator<Item = (&MessageId, &[Candidate])> {
        let all = self.candidates.get(locale).into_iter().flatten();
        all.map(|(id, candidates)| (id, candidates.as_slice()))
    }

    /// The translations of a locale whose messages no page has any longer.
    pub fn attic(&self, locale: &LanguageTag) -> &[Stored] {
        self.attic.get(locale).map(Vec::as_slice).unwrap_or_default()
    }
}
