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

    /// Its language and direction.
    pub fn language(&self) -> Language {
        Language { tag: self.tag.clone(), direction: self.direction }
    }
}
