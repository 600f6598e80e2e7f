//! Proposes translations for what is missing: those of the same text elsewhere, and those of messages that it was split
//! or merged from. They come in as drafts, with the source text that they were made from.

use super::{Arrival, Input, Source, Update};
use crate::catalog::{Catalogs, ftl};
use crate::messages::Message;
use crate::state::{Candidate, Fingerprint, Progress, Standing};
use polypress_model::{LanguageTag, MessageId};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Drafts for what an update would leave missing. `catalogs` are those that it leaves.
pub fn fill(input: Input<'_>, update: &Update, catalogs: &Catalogs) -> Vec<Arrival> {
    let messages: Vec<&Message> = messages(input).collect();
    input.targets().flat_map(|locale| Memory::new(update, catalogs, locale).drafts(&messages)).collect()
}

fn messages(input: Input<'_>) -> impl Iterator<Item = &Message> {
    input.book.messages.iter().chain(input.pages.iter().flat_map(|page| page.messages.iter().flatten()))
}

/// What a locale has translated.
struct Memory<'a> {
    update: &'a Update,
    catalogs: &'a Catalogs,
    locale: &'a LanguageTag,
    /// Messages with finished translations, by the source text that these were made from.
    by_source: BTreeMap<&'a Fingerprint, Vec<(&'a MessageId, Progress)>>,
    /// What someone has begun to translate in a comment.
    begun: BTreeSet<&'a MessageId>,
}

impl<'a> Memory<'a> {
    fn new(update: &'a Update, catalogs: &'a Catalogs, locale: &'a LanguageTag) -> Self {
        let mut by_source: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (id, standing) in update.states.standings(locale).filter(|(_, standing)| is_finished(standing)) {
            if let Some(source) = &standing.source {
                by_source.entry(source).or_default().push((id, standing.progress));
            }
        }
        let begun = update
            .diagnostics
            .iter()
            .filter(|found| found.code.as_str() == "stub-edited" && found.locale.as_ref() == Some(locale));
        let begun = begun.filter_map(|found| found.message_id.as_ref()).collect();
        Self { update, catalogs, locale, by_source, begun }
    }

    fn drafts(&self, messages: &[&Message]) -> Vec<Arrival> {
        let is_missing = |id: &MessageId| {
            let standing = self.update.states.standing(self.locale, id);
            standing.is_some_and(|standing| standing.target.is_none())
                && self.catalogs.span(self.locale, id).is_none()
                && !self.begun.contains(id)
        };
        let draft = |message: &&Message| {
            let today = Fingerprint::of(message);
            let repeated = || Some((self.repeated(&message.id, &today)?, today.clone()));
            let (value, source) = repeated().or_else(|| self.candidate(&message.id))?;
            let is_copy = ftl::normalize_value(&value).is_none_or(|normal| Fingerprint::of_normal(&normal) == today);
            let source = (source != today).then_some(Source::Known(source));
            let draft = Arrival::new(self.locale.clone(), message.id.clone(), value, Progress::Draft);
            (!is_copy).then_some(Arrival { source, ..draft })
        };
        messages.iter().filter(|message| is_missing(&message.id)).filter_map(draft).collect()
    }

    /// The best translation of what a message was part of, or made of, with the source text that it is of.
    fn candidate(&self, id: &MessageId) -> Option<(String, Fingerprint)> {
        let Candidate { source, value } = self.update.states.candidates(self.locale, id).first()?;
        Some((value.clone(), source.clone()))
    }

    /// The translation of the same text elsewhere: rather on the same page, and rather one that was reviewed.
    fn repeated(&self, id: &MessageId, source: &Fingerprint) -> Option<String> {
        let nearness = |(other, progress): &&(&MessageId, Progress)| {
            (other.parts().0 != id.parts().0, Reverse(*progress), (*other).clone())
        };
        let (other, _) = self.by_source.get(source)?.iter().min_by_key(nearness)?;
        self.value(other)
    }

    fn value(&self, id: &MessageId) -> Option<String> {
        self.catalogs.pattern(self.locale, id).map(ftl::pattern_value)
    }
}

fn is_finished(standing: &Standing) -> bool {
    standing.target.is_some() && standing.progress > Progress::Draft
}
