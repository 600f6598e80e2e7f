//! A locale's translations as they are today, in the form in which they leave the project.

use crate::catalog::{CatalogFile, Catalogs, ftl};
use crate::markdown::{Declared, InlineContext, Page};
use crate::messages::{BookMessages, IdentifiedPage, Message, with_pages};
use crate::state::{Fingerprint, Progress, Standing, States, Stored};
use fluent_syntax::ast::Pattern;
use polypress_model::{LanguageTag, MessageId, PluralCategory};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What of a project is exchanged.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The book's title.
    pub title: &'a str,
    /// All catalog files of all locales.
    pub files: &'a [CatalogFile],
    /// The same files, loaded.
    pub catalogs: &'a Catalogs,
    /// The pages with their messages.
    pub pages: &'a [IdentifiedPage],
    /// The messages of the book itself.
    pub book: &'a BookMessages,
    /// How every translation stands.
    pub states: &'a States,
    /// The names that make a placeable in any locale.
    pub declared: &'a Declared,
}

/// A locale's translations as they are today.
pub struct Sheet<'a> {
    /// The book's title.
    pub title: &'a str,
    /// The locale that is translated from.
    pub source: &'a LanguageTag,
    /// The locale that is translated into.
    pub target: &'a LanguageTag,
    /// The names that make a placeable.
    pub declared: &'a Declared,
    /// Every message that the locale has a use for: those of the book, then page by page.
    pub units: Vec<Unit<'a>>,
    /// The translations whose messages are gone.
    pub attic: Vec<Memory>,
    /// The plural category of every number from 0 to 200 in the locale.
    pub plurals: Vec<PluralCategory>,
    /// Whether what is done is written too where it need not be.
    pub is_whole: bool,
    places: BTreeMap<&'a MessageId, usize>,
}

/// A message and its translation.
pub struct Unit<'a> {
    /// The message.
    pub message: &'a Message,
    /// The page that it stands on; `None` for a message of the book itself.
    pub page: Option<&'a Page>,
    /// Its source text, as plain text.
    pub source: String,
    /// The same, as what stands behind `id =` in a catalog.
    pub source_value: String,
    /// Which text that is.
    pub fingerprint: Fingerprint,
    /// Its translation, as plain text.
    pub translation: Option<String>,
    /// The same, as what stands behind `id =` in a catalog.
    pub value: Option<String>,
    /// The normal form of its translation.
    pub normal: Option<String>,
    /// How it stands.
    pub standing: Standing,
    /// The source text that it was made from, where that is another and known, as plain text.
    pub former: Option<String>,
    /// Translations of what it was split or merged from, which may serve, as plain texts.
    pub candidates: Vec<String>,
    /// What makes a placeable in it; `None` for a text that is no Markdown.
    pub declared: Option<Cow<'a, Declared>>,
}

/// A source text and its translation that belong to no message any longer, as plain texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Memory {
    /// The address that the message had.
    pub id: MessageId,
    /// The source text.
    pub source: String,
    /// Its translation.
    pub translation: String,
}

impl<'a> Sheet<'a> {
    /// The translations of a locale.
    pub fn new(input: Input<'a>, target: &'a LanguageTag, plurals: Vec<PluralCategory>) -> Self {
        let unit = |(message, page)| unit(input, target, message, page);
        let units: Vec<Unit<'_>> = with_pages(input.book, input.pages).filter_map(unit).collect();
        let places = units.iter().enumerate().map(|(place, unit)| (&unit.message.id, place)).collect();
        let stored = input.states.attic(target).iter();
        let attic = stored.filter_map(|stored| memory(input, stored)).collect();
        Self {
            title: input.title,
            source: &input.catalogs.settings().source,
            target,
            declared: input.declared,
            units,
            attic,
            plurals,
            is_whole: false,
            places,
        }
    }

    /// The unit of this address.
    pub fn unit(&self, id: &MessageId) -> Option<&Unit<'a>> {
        self.units.get(*self.places.get(id)?)
    }
}

impl Unit<'_> {
    /// Whether somebody has to work on it.
    pub fn is_due(&self) -> bool {
        self.translation.is_none() || !self.standing.is_fresh || self.standing.progress == Progress::Draft
    }

    /// Whether it has a translation of an older source text.
    pub fn is_stale(&self) -> bool {
        self.translation.is_some() && !self.standing.is_fresh
    }

    /// The context in which its texts are read.
    pub fn context(&self, language: &LanguageTag) -> InlineContext<'_> {
        self.page.map_or_else(|| InlineContext::bare(language), |page| InlineContext::of(page, language))
    }

    /// What a translator should know: the heading that it stands under, and the author's notes.
    pub fn notes(&self) -> Vec<&str> {
        let section = self.message.section.as_deref();
        section.into_iter().chain(self.message.notes.iter().map(String::as_str)).collect()
    }
}

fn unit<'a>(input: Input<'a>, target: &LanguageTag, message: &'a Message, page: Option<&'a Page>) -> Option<Unit<'a>> {
    let standing = input.states.standing(target, &message.id)?.clone();
    let declared = message.role.enclosure().is_none().then(|| declared_on(page, input.declared));
    let source_value = ftl::value(&ftl::pieces(&message.text, &message.placeables));
    let plain = |value: &str| with_pattern(value, |pattern| ftl::plain(pattern, declared.as_deref()));
    // A text that nobody has translated yet may have been copied from the source.
    let pattern = input.catalogs.pattern(target, &message.id).filter(|_| standing.progress > Progress::Missing);
    let former = standing.source.as_ref().filter(|_| !standing.is_fresh);
    let former = former.and_then(|source| plain(input.states.former(source)?));
    let candidates = input.states.candidates(target, &message.id).iter();
    let candidates = candidates.filter_map(|candidate| plain(&candidate.value)).collect();
    Some(Unit {
        message,
        page,
        source: plain(&source_value)?,
        source_value,
        fingerprint: Fingerprint::of(message),
        translation: pattern.map(|pattern| ftl::plain(pattern, declared.as_deref())),
        value: pattern.map(ftl::pattern_value),
        normal: pattern.map(ftl::normalize),
        standing,
        former,
        candidates,
        declared,
    })
}

/// The names that make a placeable on a page, which may have variables of its own.
fn declared_on<'a>(page: Option<&Page>, declared: &'a Declared) -> Cow<'a, Declared> {
    match page.map(|page| &page.variables).filter(|variables| !variables.is_empty()) {
        None => Cow::Borrowed(declared),
        Some(variables) => {
            let mut own = declared.clone();
            own.variables.extend(variables.keys().cloned());
            Cow::Owned(own)
        }
    }
}

/// A translation of the attic, if it is known what it is a translation of.
fn memory(input: Input<'_>, stored: &Stored) -> Option<Memory> {
    let plain = |pattern: &Pattern<&str>| ftl::plain(pattern, Some(input.declared));
    let wording = input.states.former(stored.source.as_ref()?)?;
    let source = with_pattern(wording, plain)?;
    let document = ftl::Document::parse(&format!("{}\n", stored.entry));
    let (_, message) = document.messages().next()?;
    let translation = document.whole_value(message).map(plain)?;
    (stored.progress > Progress::Draft).then(|| Memory { id: stored.message.clone(), source, translation })
}

/// What the closure makes of the pattern that stands behind `id =`.
pub(super) fn with_pattern<T>(value: &str, look: impl FnOnce(&Pattern<&str>) -> T) -> Option<T> {
    let document = ftl::Document::parse(&format!("m ={}\n", value.trim_end_matches('\n')));
    let (_, message) = document.messages().next()?;
    document.whole_value(message).map(look)
}
