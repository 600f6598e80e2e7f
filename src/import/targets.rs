//! The messages that translations can land on, by what they say.

use super::Input;
use super::key::{key, key_of};
use crate::markdown::{InlineContext, LinkDefinition, Page};
use crate::messages::{IdentifiedPage, Message};
use polypress_model::LanguageTag;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// A message, and the page that it stands on; `None` for the book's own.
#[derive(Clone, Copy)]
pub(super) struct Target<'a> {
    pub(super) message: &'a Message,
    pub(super) page: Option<&'a Page>,
}

/// All messages of a project, by their keys.
pub(super) struct Targets<'a> {
    /// In the order of the pages.
    pub(super) all: Vec<Target<'a>>,
    by_key: BTreeMap<String, Vec<usize>>,
    /// The comments and strings in code, by their text.
    by_text: BTreeMap<&'a str, Vec<usize>>,
    /// What the pages and the summary say that is no message.
    wordless: BTreeSet<String>,
    /// The titles of the summary that are those of the pages themselves.
    titles: BTreeSet<String>,
    /// The footnotes of all pages.
    footnotes: BTreeSet<String>,
    source: &'a LanguageTag,
}

impl<'a> Targets<'a> {
    pub(super) fn of(input: &Input<'a>) -> Self {
        let source = &input.catalogs.settings().source;
        let mut targets = Self {
            all: Vec::new(),
            by_key: BTreeMap::new(),
            by_text: BTreeMap::new(),
            wordless: BTreeSet::new(),
            titles: BTreeSet::new(),
            footnotes: BTreeSet::new(),
            source,
        };
        for message in &input.book.messages {
            let key = key_of(&message.text, &InlineContext::bare(source)).unwrap_or_default();
            targets.add(key, Target { message, page: None });
        }
        for part in &input.outline.parts {
            for title in part.title.iter().chain(part.entries.iter().filter_map(|entry| entry.title.as_ref())) {
                let set = if title.translatable { &mut targets.titles } else { &mut targets.wordless };
                set.insert(key(&title.inlines, &title.placeables));
            }
        }
        for IdentifiedPage { page, messages, .. } in input.pages {
            targets.footnotes.extend(InlineContext::of(page, source).footnotes.iter().cloned());
            for (run, message) in page.runs().into_iter().zip(messages) {
                if run.role.enclosure().is_some() {
                    message.iter().for_each(|message| targets.add_code(Target { message, page: Some(page) }));
                    continue;
                }
                let key = key(&run.inlines, &run.placeables);
                match message {
                    Some(message) => targets.add(key, Target { message, page: Some(page) }),
                    None => _ = targets.wordless.insert(key),
                }
            }
        }
        targets
    }

    fn add(&mut self, key: String, target: Target<'a>) {
        self.by_key.entry(key).or_default().push(self.all.len());
        self.all.push(target);
    }

    fn add_code(&mut self, target: Target<'a>) {
        self.by_text.entry(target.message.text.trim()).or_default().push(self.all.len());
        self.all.push(target);
    }

    /// The comments or strings in code that have this text but for the space around it, as indices into `all`.
    pub(super) fn find_code(&self, text: &str) -> &[usize] {
        self.by_text.get(text.trim()).map(Vec::as_slice).unwrap_or_default()
    }

    /// What a source text of another tool says; `None` if it cannot be one run of inline content.
    pub(super) fn key_of(&self, text: &str) -> Option<String> {
        static NONE: BTreeMap<String, LinkDefinition> = BTreeMap::new();
        let cjk = InlineContext::bare(self.source).cjk;
        let context = InlineContext { references: &NONE, footnotes: Cow::Borrowed(&self.footnotes), cjk };
        key_of(text, &context)
    }

    /// The messages that say this, as indices into `all`.
    pub(super) fn find(&self, key: &str) -> &[usize] {
        self.by_key.get(key).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether the pages say this where it is no message.
    pub(super) fn is_wordless(&self, key: &str) -> bool {
        self.wordless.contains(key)
    }

    /// Whether this is a title of the summary that is no message, because the page's own title says the same.
    pub(super) fn is_title(&self, key: &str) -> bool {
        self.titles.contains(key)
    }
}
