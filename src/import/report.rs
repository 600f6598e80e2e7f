//! What became of every passage.

use crate::update::Arrival;
use polypress_model::{MessageId, Severity};
use std::collections::BTreeMap;

/// Translations that were found elsewhere, and what became of each.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Import {
    /// What is to be brought in, by message.
    pub arrivals: Vec<Arrival>,
    /// Every passage that has a translation, in the order of the files.
    pub passages: Vec<Passage>,
    /// How many passages have no translation.
    pub untranslated: usize,
    /// How many entries are there for nobody any longer.
    pub obsolete: usize,
    /// The pages that were compared with their translations.
    pub pages: Vec<PageReport>,
    /// What is wrong with the files themselves.
    pub problems: Vec<Problem>,
}

/// A text with its translation, as it stands in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    /// The file.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The source text.
    pub source: String,
    /// Its translation, as it stands there.
    pub translation: String,
    /// Whether its translation has to be looked at again, by its file's own account.
    pub fuzzy: bool,
    /// How surely the two belong together, from 0 to 1; 1 where the file says so.
    pub confidence: f64,
    /// What became of it.
    pub outcome: Outcome,
}

/// A page that was compared with its translation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageReport {
    /// The file of the translation.
    pub file: String,
    /// The page.
    pub source: String,
    /// How many messages the page has.
    pub messages: usize,
    /// How many stretches of words the translation has.
    pub runs: usize,
    /// How many messages have a translation that is sure to be theirs.
    pub sure: usize,
    /// How many have one that is likely to be theirs.
    pub likely: usize,
    /// How many stand where something unlike them stands.
    pub unsure: usize,
    /// How many say the same in both languages.
    pub same: usize,
}

/// What became of a passage.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It is the translation of these messages.
    Landed(Way, Vec<MessageId>),
    /// It was left out, and why.
    Left(Left, String),
}

/// How a passage came to its messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// The message says the same.
    Whole,
    /// It was split: each message is a part of it.
    Split,
    /// It was joined: the message is made of several passages.
    Joined,
    /// The message says nearly the same: its text was changed since. Such a translation is stale.
    Former,
    /// It stands where the message stands, and nothing speaks against it.
    Paired,
    /// It probably stands where the message stands: a draft.
    Drafted,
}

/// Why a passage was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Left {
    /// The message has a translation already.
    Present,
    /// Another passage gave its messages another translation before.
    Contradicted,
    /// It would not be a valid translation.
    Rejected,
    /// A comment in code that is no message.
    CodeComment,
    /// A string in code.
    CodeString,
    /// A whole block of code.
    Code,
    /// The pages have it, but it has no words: code, names, addresses.
    Wordless,
    /// A title of the summary; the page's own title says the same.
    Title,
    /// No page says so.
    Unknown,
    /// It has plural forms.
    Plural,
    /// It is not sure what it is the translation of.
    Unsure,
    /// It says the same in both languages, and is no name.
    Same,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// How grave it is.
    pub severity: Severity,
}

impl Outcome {
    /// Why it was left out, if it was.
    pub fn left(&self) -> Option<Left> {
        match self {
            Self::Landed(..) => None,
            Self::Left(left, _) => Some(*left),
        }
    }

    /// More words on why it was left out.
    pub fn why(&self) -> &str {
        match self {
            Self::Landed(..) => "",
            Self::Left(_, why) => why,
        }
    }

    /// The same once the translations of some messages have turned out not to be valid, for these reasons.
    pub(super) fn without(self, invalid: &BTreeMap<MessageId, String>) -> Self {
        let Self::Landed(way, mut messages) = self else { return self };
        let why = messages.iter().find_map(|id| invalid.get(id)).cloned();
        messages.retain(|id| !invalid.contains_key(id));
        match why {
            Some(why) if messages.is_empty() => Self::Left(Left::Rejected, why),
            _ => Self::Landed(way, messages),
        }
    }
}

impl Way {
    /// Its name in reports for programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Split => "split",
            Self::Joined => "joined",
            Self::Former => "former",
            Self::Paired => "paired",
            Self::Drafted => "drafted",
        }
    }
}

impl Left {
    /// Its name in reports for programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Contradicted => "contradicted",
            Self::Rejected => "rejected",
            Self::CodeComment => "code-comment",
            Self::CodeString => "code-string",
            Self::Code => "code",
            Self::Wordless => "wordless",
            Self::Title => "title",
            Self::Unknown => "unknown",
            Self::Plural => "plural",
            Self::Unsure => "unsure",
            Self::Same => "same",
        }
    }

    /// The same in words, for people.
    pub fn explanation(self) -> &'static str {
        match self {
            Self::Present => "the message is translated already",
            Self::Contradicted => "another entry translates the same message otherwise",
            Self::Rejected => "it would not be a valid translation",
            Self::CodeComment => "a comment in code that no page has, or that is not to be translated",
            Self::CodeString => "a string in code; strings are translated if [translation] says strings = true",
            Self::Code => "a whole block of code, which is not translated",
            Self::Wordless => "on the pages it is no message, having no words to translate",
            Self::Title => "a title of the summary, which says the same as the page's own title",
            Self::Unknown => "no page says this",
            Self::Plural => "plural forms, which no page has",
            Self::Unsure => "it is not sure what it is the translation of",
            Self::Same => "not translated: the words are those of the page",
        }
    }
}

impl Import {
    /// How many passages came in each way, for those that are fuzzy or for the others.
    pub fn ways(&self, fuzzy: bool) -> BTreeMap<Way, usize> {
        let mut ways = BTreeMap::new();
        for passage in self.passages.iter().filter(|passage| passage.fuzzy == fuzzy) {
            if let Outcome::Landed(way, _) = passage.outcome {
                *ways.entry(way).or_default() += 1;
            }
        }
        ways
    }

    /// How many passages were left out for each reason, for those that are fuzzy or for the others.
    pub fn reasons(&self, fuzzy: bool) -> BTreeMap<Left, usize> {
        let mut reasons = BTreeMap::new();
        for passage in self.passages.iter().filter(|passage| passage.fuzzy == fuzzy) {
            if let Outcome::Left(left, _) = passage.outcome {
                *reasons.entry(left).or_default() += 1;
            }
        }
        reasons
    }
}
