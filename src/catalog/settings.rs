//! What the catalogs need to know of the project.

use crate::project::Variable;
use polypress_model::{Direction, Language, LanguageTag};
use std::collections::BTreeMap;

/// What the catalogs need to know of the project.
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogSettings {
    /// The locale that the pages are written in.
    pub source: LanguageTag,
    /// All locales, the source locale included.
    pub locales: Vec<CatalogLocale>,
}

/// What the catalogs need to know of a locale.
#[derive(Clone, Debug, PartialEq)]
pub struct CatalogLocale {
    /// Its tag.
    pub tag: LanguageTag,
    /// The way it runs.
    pub direction: Direction,
    /// Whose texts stand in for missing ones, nearest first, ending with the source locale.
    pub fallbacks: Vec<LanguageTag>,
    /// The values of variables: the project's, with the locale's own in their place.
    pub variables: BTreeMap<String, Variable>,
    /// The digits that numbers are written with, zero first.
    pub digits: [char; 10],
}

impl CatalogSettings {
    /// A locale of the project.
    pub fn locale(&self, tag: &LanguageTag) -> Option<&CatalogLocale> {
        self.locales.iter().find(|locale| locale.tag == *tag)
    }

    /// The locales that are translated into.
    pub fn targets(&self) -> impl Iterator<Item = &LanguageTag> {
        self.locales.iter().map(|locale| &locale.tag).filter(|tag| **tag != self.source)
    }
}

impl CatalogLocale {
    /// A locale without variables that falls back to nothing and writes numbers as 0 to 9.
    pub fn plain(tag: &LanguageTag) -> Self {
        Self {
            tag: tag.clone(),
            direction: Direction::Ltr,
            fallbacks: Vec::new(),
            variables: BTreeMap::new(),
            digits: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
        }
    }

    /// The locale as ICU knows it, with the project's digits.
    pub(super) fn icu_locale(&self) -> icu_locale::Locale {
        let numerals = match self.digits[0] {
            '\u{660}' => "arab",
            '\u{6F0}' => "arabext",
            '\u{966}' => "deva",
            _ => "latn",
        };
        let tag = format!("{}-u-nu-{numerals}", self.tag);
        tag.parse().or_else(|_| self.tag.as_str().parse()).unwrap_or(icu_locale::Locale::UNKNOWN)
    }

    /// Its language and direction.
    pub fn language(&self) -> Language {
        Language { tag: self.tag.clone(), direction: self.direction }
    }
}
