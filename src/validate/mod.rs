//! Compares a translation with its source: what it must keep, what it should keep, and the habits of its language.
//!
//! Every variant of every choice is a text that somebody may read, so each `way` through a translation is compared by
//! itself. What a source text has (its `facts`) is found once for all locales. Each rule is a module and knows nothing of
//! the others.

mod address;
mod characters;
mod ends;
mod facts;
mod habits;
mod length;
mod marks;
mod markup;
mod names;
mod normative;
mod numbers;
mod place;
mod placeables;
mod plurals;
mod report;
mod visit;
mod way;

pub use place::place_of_destination;

use crate::catalog::{CatalogLocale, Catalogs};
use crate::markdown::{Inline, InlineContext, Page, parse_inline, sentinel};
use crate::messages::Message;
use facts::Facts;
use marks::Marks;
use names::Names;
use polypress_model::{Diagnostic, LanguageTag, MessageId};
use report::Report;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Compares translations with their sources.
pub struct Validator<'a> {
    catalogs: &'a Catalogs,
    names: Names,
    /// What each source text has, found when first asked for.
    facts: BTreeMap<&'a MessageId, OnceLock<Box<Facts>>>,
    plurals: BTreeMap<LanguageTag, plurals::Categories>,
}

/// A translation beside its source.
pub struct Pair<'p> {
    /// The locale of the translation.
    pub locale: &'p LanguageTag,
    /// The source.
    pub message: &'p Message,
    /// Its inline content.
    pub source: &'p [Inline],
    /// The inline content of the translation, of the variants that hold today; `None` where it could not be read.
    pub translation: Option<&'p [Inline]>,
    /// What the page knows.
    pub context: &'p InlineContext<'p>,
    /// The language of the source.
    pub message_language: &'p str,
    /// Whether two destinations lead to the same page of the book.
    pub same_page: &'p dyn Fn(&str, &str) -> bool,
    /// Whether the translation was made from today's source. One that was not is only held to what would break.
    pub is_fresh: bool,
}

/// One way through a translation beside its source: what the rules look at.
struct Case<'c> {
    pair: &'c Pair<'c>,
    locale: &'c CatalogLocale,
    source: &'c Facts,
    here: &'c Marks,
    way: &'c way::Way<'c>,
}

impl Case<'_> {
    fn language(&self) -> &str {
        self.locale.tag.language()
    }
}

impl<'a> Validator<'a> {
    /// Knows the names that are the same in every language, and the messages that will be compared.
    pub fn new(catalogs: &'a Catalogs, protected: &[String], messages: impl Iterator<Item = &'a Message>) -> Self {
        let locales = &catalogs.settings().locales;
        let plurals = locales.iter().map(|locale| (locale.tag.clone(), plurals::Categories::of(&locale.tag))).collect();
        let facts = messages.map(|message| (&message.id, OnceLock::new())).collect();
        Self { catalogs, names: Names::new(catalogs, protected), facts, plurals }
    }

    /// Reports the words of a page that are nearly a protected name.
    pub fn misspelt_names(&self, page: &Page) -> Vec<Diagnostic> {
        self.names.misspelt(page)
    }

    /// Compares a translation with its source. `problems` are those already found, such as a placeable without a value;
    /// they get their exact places. Nothing is reported where there is no translation.
    pub fn review(&self, pair: &Pair<'_>, problems: &mut Vec<Diagnostic>) {
        let facts = || Box::new(Facts::of(pair.message, pair.source, &self.names));
        match self.facts.get(&pair.message.id) {
            Some(cell) => compare(self.catalogs, pair, cell.get_or_init(facts), Some(self), problems),
            None => compare(self.catalogs, pair, &facts(), Some(self), problems),
        }
    }
}

/// What would break the page, in a translation that need not be in the project's catalogs yet: of a message that stands
/// on `page`, or is the book's own.
pub fn broken(catalogs: &Catalogs, locale: &LanguageTag, message: &Message, page: Option<&Page>) -> Vec<Diagnostic> {
    let source = &catalogs.settings().source;
    let known = |tag| page.map_or_else(|| InlineContext::bare(tag), |page| InlineContext::of(page, tag));
    let pair = Pair {
        locale,
        message,
        source: &source_inlines(message, &known(source)),
        translation: None,
        context: &known(locale),
        message_language: source.language(),
        same_page: &|_, _| false,
        is_fresh: false,
    };
    let mut found = Vec::new();
    compare(catalogs, &pair, &Facts::of(message, pair.source, &Names::default()), None, &mut found);
    found
}

/// The inline content of a message, its values left open.
fn source_inlines(message: &Message, context: &InlineContext<'_>) -> Vec<Inline> {
    if message.role.enclosure().is_some() {
        return vec![Inline::Text(message.text.to_string())];
    }
    let mut text = String::with_capacity(message.text.len());
    let mut position = 0;
    for (index, placeable) in message.placeables.iter().enumerate() {
        text.push_str(message.text.get(position..placeable.range.start).unwrap_or_default());
        text.push(sentinel(index));
        position = placeable.range.end;
    }
    text.push_str(message.text.get(position..).unwrap_or_default());
    parse_inline(&text, context).unwrap_or_default()
}

/// Compares a translation with what its source has; with `validator`, what a reader would miss too.
fn compare(
    catalogs: &Catalogs,
    pair: &Pair<'_>,
    source: &Facts,
    validator: Option<&Validator<'_>>,
    problems: &mut Vec<Diagnostic>,
) {
    let (catalog, _) = pair.message.id.parts();
    let settings = catalogs.settings().locale(pair.locale);
    let Some((locale, entry)) = settings.zip(catalogs.entry(pair.locale, &pair.message.id)) else { return };
    let validator = validator.filter(|_| pair.is_fresh);
    let ways = way::ways(&entry);
    let mut report = Report::new(pair, &entry, &ways);
    placeables::unknown(catalogs, locale, catalog, &entry, &mut report);
    if let Some(categories) = validator.and_then(|validator| validator.plurals.get(pair.locale)) {
        let variable = |name: &str| catalogs.variable(locale, catalog, name);
        plurals::check(categories, locale, &variable, &entry, &mut report);
    }
    for (index, way) in ways.iter().enumerate() {
        report.way = index;
        placeables::missing(source, way, &mut report);
        let own;
        let inlines = match pair.translation {
            Some(inlines) if ways.len() == 1 => inlines,
            _ if pair.message.role.enclosure().is_some() => {
                own = vec![Inline::Text(way.text.clone())];
                &own
            }
            _ => match parse_inline(&way.text, pair.context) {
                Ok(inlines) => {
                    own = inlines;
                    &own
                }
                Err(_) => continue,
            },
        };
        let here = Marks::of(inlines);
        let case = Case { pair, locale, source, here: &here, way };
        markup::broken(&case, &mut report);
        characters::check(&case, &mut report);
        if let Some(validator) = validator {
            markup::changed(&case, &mut report);
            numbers::check(&case, &mut report);
            normative::check(&case, &mut report);
            validator.names.check(&case, catalogs, &mut report);
            ends::check(&case, &mut report);
            habits::check(&case, &mut report);
            length::check(&case, &mut report);
        }
    }
    report.finish(problems);
}

#[cfg(test)]
mod tests;
