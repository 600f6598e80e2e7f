//! What to translate next.

use crate::manuscript::Manuscript;
use crate::messages::Message;
use polypress_model::{Book, Diagnostic, LanguageTag, MessageId, Severity, State};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A message that wants work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Task {
    /// Its address.
    pub message: MessageId,
    /// What it wants.
    pub state: Want,
    /// How many words its source text has.
    pub words: usize,
}

/// What a message wants, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Want {
    /// Its translation cannot be used.
    Broken,
    /// Its translation was made from an older source text.
    Stale,
    /// Nobody has confirmed its translation.
    Draft,
    /// It has no translation.
    Missing,
}

impl Want {
    /// All, the most urgent first.
    pub const ALL: [Self; 4] = [Self::Broken, Self::Stale, Self::Draft, Self::Missing];

    /// The word for it in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Broken => "broken",
            Self::Stale => "stale",
            Self::Draft => "draft",
            Self::Missing => "missing",
        }
    }
}

/// The messages of a book that want work, the most urgent first and then in the order of the book.
pub(super) fn tasks(manuscript: &Manuscript, book: &Book, problems: &[Diagnostic]) -> Vec<Task> {
    let tag = &book.locale.tag;
    if manuscript.project.locale(tag.as_str()).is_some_and(|locale| locale.pseudo.is_some()) {
        return Vec::new();
    }
    let broken = broken(tag, problems);
    let has_empty = book.completeness.broken > broken.len();
    let pages: BTreeMap<_, _> = manuscript.pages.iter().map(|page| (&page.page.source, page)).collect();
    let of_pages = book.pages().filter_map(|page| pages.get(&page.source)).flat_map(|page| &page.messages).flatten();
    let task = |message: &Message| {
        let state = match manuscript.states.standing(tag, &message.id)?.state() {
            None => Want::Missing,
            Some(_) if broken.contains(&message.id) => Want::Broken,
            Some(_) if has_empty && is_empty(manuscript, tag, &message.id) => Want::Broken,
            Some(State::Stale) => Want::Stale,
            Some(State::Draft) => Want::Draft,
            Some(_) => return None,
        };
        Some(Task { message: message.id.clone(), state, words: message.words })
    };
    let mut tasks: Vec<Task> = manuscript.book.messages.iter().chain(of_pages).filter_map(task).collect();
    tasks.sort_by_key(|task| task.state);
    tasks
}

/// The broken translations that no finding tells of, since there is nothing in them to find fault with.
pub(crate) fn silently_broken<'a>(
    manuscript: &Manuscript,
    status: &'a super::LocaleStatus,
    problems: &[Diagnostic],
) -> Vec<&'a Task> {
    let known = broken(&status.locale, problems);
    let is_silent = |task: &&Task| {
        task.state == Want::Broken
            && !known.contains(&task.message)
            && is_empty(manuscript, &status.locale, &task.message)
    };
    status.next.iter().filter(is_silent).collect()
}

/// The messages whose translation is at fault.
fn broken<'d>(tag: &LanguageTag, problems: &'d [Diagnostic]) -> BTreeSet<&'d MessageId> {
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    errors.filter(|error| error.locale.as_ref() == Some(tag)).filter_map(|error| error.message_id.as_ref()).collect()
}

/// Whether a translation says nothing.
fn is_empty(manuscript: &Manuscript, tag: &LanguageTag, id: &MessageId) -> bool {
    manuscript.catalogs.format(tag, id).is_none()
}
