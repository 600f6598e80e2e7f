//! Languages, and what a locale says about direction, quotation marks and numerals.

use crate::path::name;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

name! {
    /// A language tag after BCP 47: `en`, `pt-BR`, `zh-Hans`.
    LanguageTag
}

impl LanguageTag {
    /// Takes the tag as it is; the caller has checked that it is well formed.
    pub fn new(tag: impl AsRef<str>) -> Self {
        Self(tag.as_ref().into())
    }

    /// The primary language: `pt` of `pt-BR`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// Whether it is Chinese in traditional characters: `zh-Hant`, `zh-TW`.
    pub fn is_traditional_chinese(&self) -> bool {
        let is_traditional = |subtag: &str| matches!(subtag, "Hant" | "TW" | "HK" | "MO");
        self.language() == "zh" && self.0.split('-').any(is_traditional)
    }
}

/// The way a script runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A language with its direction: what a run in another language than its surroundings is marked with.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Language {
    /// The language.
    pub tag: LanguageTag,
    /// The way it runs.
    pub direction: Direction,
}

/// Everything about a locale that an exporter needs in order to add words and numbers of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Locale {
    /// The language tag, which also names the output folder.
    pub tag: LanguageTag,
    /// The language's name in itself: `français`.
    pub name: String,
    /// The way its script runs.
    pub direction: Direction,
    /// The ten digits that numbers are written with, zero first.
    pub digits: [char; 10],
    /// Quotation marks.
    pub quotation_marks: QuotationMarks,
    /// Which plural category a whole number takes.
    pub plurals: Plurals,
}

impl Locale {
    /// The language of the book, to compare the language of a run with.
    pub fn language(&self) -> Language {
        Language { tag: self.tag.clone(), direction: self.direction }
    }

    /// A whole number in the locale's digits, without grouping: `12` is `١٢` in Arabic.
    pub fn number(&self, number: u64) -> String {
        number.to_string().bytes().map(|digit| self.digits[usize::from(digit - b'0')]).collect()
    }
}

/// Quotation marks of a locale after CLDR.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuotationMarks {
    /// Outer marks, opening and closing.
    pub outer: (String, String),
    /// Inner marks, opening and closing.
    pub inner: (String, String),
}

/// A plural category of CLDR.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the names are CLDR's own")]
pub enum PluralCategory {
    Zero,
    One,
    Two,
    Few,
    Many,
    #[default]
    Other,
}

/// Cardinal plural categories of whole numbers as a table, so that no exporter needs plural rules.
///
/// CLDR's rules for whole numbers depend on the number itself only below 200 and on its last two digits above it
/// (Cornish, and the millions of the Romance languages, excepted), so 200 entries decide every number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Plurals(Arc<[PluralCategory]>);

impl Plurals {
    /// Makes the table by asking for the category of each of the numbers 0 to 199.
    pub fn new(category: impl Fn(u64) -> PluralCategory) -> Self {
        Self((0..200).map(category).collect())
    }

    /// The category of a whole number.
    pub fn category(&self, number: u64) -> PluralCategory {
        let index = if number < 200 { number } else { 100 + number % 100 };
        self.0.get(index as usize).copied().unwrap_or_default()
    }
}
