//! The figures of a locale or page: how many messages and words are in which state.

use crate::manuscript::Manuscript;
use crate::messages::count_words;
use polypress_model::{Completeness, LanguageTag};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many are in which state. `all` = `missing` + `draft` + `stale` + `broken` + `translated`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Figures<T = usize> {
    /// All.
    pub all: T,
    /// Without any translation.
    pub missing: T,
    /// With a translation that nobody has confirmed.
    pub draft: T,
    /// With a translation of an older source text.
    pub stale: T,
    /// With a translation that cannot be used.
    pub broken: T,
    /// With a fresh translation, reviewed ones included.
    pub translated: T,
    /// Confirmed by a reviewer.
    pub reviewed: T,
    /// In the attic: translations whose message no page has any longer. They are not among `all`. Words are those of
    /// source texts that are still known.
    pub obsolete: T,
}

/// The figures of a locale or page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Count {
    /// Translated messages in percent, rounded down.
    pub percent: u64,
    /// Messages.
    pub messages: Figures,
    /// Words of the source text.
    pub words: Figures,
    /// What has changed since an earlier status, if one was given that knew of this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
}

/// Differences to an earlier status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Change {
    /// Percentage points.
    pub percent: i64,
    /// Messages.
    pub messages: Figures<i64>,
    /// Words of the source text.
    pub words: Figures<i64>,
}

impl Figures {
    fn since(&self, before: &Self) -> Figures<i64> {
        Figures {
            all: difference(self.all, before.all),
            missing: difference(self.missing, before.missing),
            draft: difference(self.draft, before.draft),
            stale: difference(self.stale, before.stale),
            broken: difference(self.broken, before.broken),
            translated: difference(self.translated, before.translated),
            reviewed: difference(self.reviewed, before.reviewed),
            obsolete: difference(self.obsolete, before.obsolete),
        }
    }
}

/// An earlier status out of JSON may say anything.
fn difference(now: usize, before: usize) -> i64 {
    let number = |count| i64::try_from(count).unwrap_or(i64::MAX);
    number(now).saturating_sub(number(before))
}

impl Count {
    pub(super) fn new(completeness: &Completeness, (obsolete, obsolete_words): (usize, usize)) -> Self {
        let messages = Figures {
            all: completeness.messages,
            missing: completeness.missing(),
            draft: completeness.draft,
            stale: completeness.stale,
            broken: completeness.broken,
            translated: completeness.translated,
            reviewed: completeness.reviewed,
            obsolete,
        };
        let words = Figures {
            all: completeness.words,
            missing: completeness.missing_words(),
            draft: completeness.draft_words,
            stale: completeness.stale_words,
            broken: completeness.broken_words,
            translated: completeness.translated_words,
            reviewed: completeness.reviewed_words,
            obsolete: obsolete_words,
        };
        Self { percent: completeness.percent(), messages, words, change: None }
    }

    /// Messages that are not translated, or not well enough.
    pub fn left(&self) -> usize {
        self.messages.all.saturating_sub(self.messages.translated)
    }

    /// Words of their source text.
    pub fn words_left(&self) -> usize {
        self.words.all.saturating_sub(self.words.translated)
    }

    pub(super) fn compare(&mut self, before: &Self) {
        let number = |percent: u64| usize::try_from(percent).unwrap_or(usize::MAX);
        self.change = Some(Change {
            percent: difference(number(self.percent), number(before.percent)),
            messages: self.messages.since(&before.messages),
            words: self.words.since(&before.words),
        });
    }
}

/// What is left of the whole without a part of it.
pub(super) fn rest(whole: &Completeness, part: &Completeness) -> Completeness {
    Completeness {
        messages: whole.messages.saturating_sub(part.messages),
        translated: whole.translated.saturating_sub(part.translated),
        reviewed: whole.reviewed.saturating_sub(part.reviewed),
        stale: whole.stale.saturating_sub(part.stale),
        draft: whole.draft.saturating_sub(part.draft),
        broken: whole.broken.saturating_sub(part.broken),
        fallback: whole.fallback.saturating_sub(part.fallback),
        words: whole.words.saturating_sub(part.words),
        translated_words: whole.translated_words.saturating_sub(part.translated_words),
        reviewed_words: whole.reviewed_words.saturating_sub(part.reviewed_words),
        stale_words: whole.stale_words.saturating_sub(part.stale_words),
        draft_words: whole.draft_words.saturating_sub(part.draft_words),
        broken_words: whole.broken_words.saturating_sub(part.broken_words),
    }
}

/// Obsolete translations of a locale with the words of their source texts, by the catalog that they came from.
pub(super) struct Attic<'a>(BTreeMap<&'a str, (usize, usize)>);

impl<'a> Attic<'a> {
    pub(super) fn new(manuscript: &'a Manuscript, locale: &LanguageTag) -> Self {
        let mut attic: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for stored in manuscript.states.attic(locale) {
            let source = stored.source.as_ref().and_then(|source| manuscript.states.former(source));
            let (messages, words) = attic.entry(stored.message.parts().0).or_default();
            *messages += 1;
            *words += source.map_or(0, count_words);
        }
        Self(attic)
    }

    pub(super) fn of(&self, catalog: &str) -> (usize, usize) {
        self.0.get(catalog).copied().unwrap_or_default()
    }

    pub(super) fn all(&self) -> (usize, usize) {
        self.0.values().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
    }
}
