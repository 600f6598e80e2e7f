//! Values of placeables: words and numbers, and the plural category of a number.

use crate::project::Variable;
use fixed_decimal::Decimal;
use fluent_syntax::ast::VariantKey;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use polypress_model::LanguageTag;

/// The value of a placeable.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// Words.
    Text(String),
    /// A number.
    Number(Number),
}

/// A number as it was written: its fraction digits decide its plural category.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Number {
    decimal: Decimal,
    /// Whether it counts places (first, second) and not things.
    ordinal: bool,
}

impl Number {
    /// Reads a number such as `12` or `-3.50`.
    pub(super) fn parse(digits: &str) -> Option<Self> {
        Some(Self { decimal: digits.trim().parse().ok()?, ordinal: false })
    }

    /// The number as one that counts places, or things.
    pub(super) fn counting(self, ordinal: bool) -> Self {
        Self { ordinal, ..self }
    }

    /// The number in a locale's digits, without grouping.
    pub(super) fn in_digits(&self, digits: &[char; 10]) -> String {
        let localized = |character: char| match character.to_digit(10) {
            Some(digit) => digits.get(digit as usize).copied().unwrap_or(character),
            None => character,
        };
        self.decimal.to_string().chars().map(localized).collect()
    }

    /// Its plural category after CLDR, as Fluent writes it.
    fn category(&self, locale: &LanguageTag) -> &'static str {
        let kind = if self.ordinal { PluralRuleType::Ordinal } else { PluralRuleType::Cardinal };
        let locale = locale.as_str().parse::<icu_locale::Locale>().unwrap_or(icu_locale::Locale::UNKNOWN);
        let Ok(rules) = PluralRules::try_new((&locale).into(), kind.into()) else { return "other" };
        match rules.category_for(&self.decimal) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }
}

impl Value {
    /// The value of a variable of the project. What is infinite or no number is words.
    pub(super) fn of(variable: &Variable) -> Self {
        let written = match variable {
            Variable::Text(text) => return Self::Text(text.clone()),
            Variable::Integer(integer) => integer.to_string(),
            Variable::Number(number) => number.to_string(),
        };
        Number::parse(&written).map_or(Self::Text(written), Self::Number)
    }

    /// The words that are printed.
    pub(super) fn words(&self, digits: &[char; 10]) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.in_digits(digits),
        }
    }

    /// Whether a variant of a choice is for this value: by its words, the number itself, or its plural category.
    pub(super) fn matches(&self, key: &VariantKey<&str>, locale: &LanguageTag) -> bool {
        match (self, key) {
            (Self::Text(text), VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) => {
                text == key
            }
            (Self::Number(number), VariantKey::NumberLiteral { value }) => Number::parse(value).is_some_and(|key| {
                key.decimal.absolute == number.decimal.absolute && key.decimal.sign == number.decimal.sign
            }),
            (Self::Number(number), VariantKey::Identifier { name }) => number.category(locale) == *name,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_todays_cldr() {
        let category = |tag: &str, number: &str| Number::parse(number).unwrap().category(&LanguageTag::new(tag));
        assert_eq!(category("fr", "1000000"), "many");
        assert_eq!(category("fr", "1.5"), "one");
        assert_eq!(category("en", "1"), "one");
        assert_eq!(category("en", "1.0"), "other");
        assert_eq!(
            ["1", "3", "5", "22", "1.5"].map(|number| category("pl", number)),
            ["one", "few", "many", "few", "other"]
        );
        assert_eq!(
            ["0", "1", "2", "3", "11", "100"].map(|number| category("ar", number)),
            ["zero", "one", "two", "few", "many", "other"]
        );
        let second = Number::parse("2").unwrap().counting(true);
        assert_eq!(second.category(&LanguageTag::new("en")), "two");
    }

    #[test]
    fn variables_that_are_no_numbers_are_words() {
        assert_eq!(Value::of(&Variable::Number(f64::NAN)), Value::Text("NaN".to_owned()));
        assert_eq!(Value::of(&Variable::Number(1.5)), Value::Number(Number::parse("1.5").unwrap()));
    }
}
