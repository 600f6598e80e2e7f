//! Values of placeables: words, numbers, dates.

use super::moment::Moment;
use super::number::Number;
use super::settings::CatalogLocale;
use crate::project::Variable;
use fluent_syntax::ast::VariantKey;
use polypress_model::LanguageTag;

/// The value of a placeable.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// Words.
    Text(String),
    /// A number.
    Number(Number),
    /// A date, a time, or both.
    Moment(Moment),
}

impl Value {
    /// The value of a variable of the project. What is infinite or no number is words.
    pub(super) fn of(variable: &Variable) -> Self {
        let written = match variable {
            Variable::Text(text) => return Self::Text(text.clone()),
            Variable::Date(date) => return Self::Moment(Moment::new(*date)),
            Variable::Integer(integer) => integer.to_string(),
            Variable::Number(number) => number.to_string(),
        };
        Number::parse(&written).map_or(Self::Text(written), Self::Number)
    }

    /// The words that are printed: numbers and dates as the locale writes them.
    pub(super) fn words(&self, locale: &CatalogLocale) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.words(locale),
            Self::Moment(moment) => moment.words(locale),
        }
    }

    /// What is written in addresses and code, which programs read, where it differs from the words that are printed.
    pub(super) fn code(&self) -> Option<String> {
        match self {
            Self::Text(_) => None,
            Self::Number(number) => number.code(),
            Self::Moment(moment) => moment.code(),
        }
    }

    /// Whether a variant of a choice is for this value: by its words, the number itself, or its plural category.
    pub(super) fn matches(&self, key: &VariantKey<&str>, locale: &LanguageTag) -> bool {
        match (self, key) {
            (Self::Text(text), VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) => {
                text == key
            }
            (Self::Number(number), VariantKey::NumberLiteral { value }) => {
                Number::parse(value).is_some_and(|key| key.equals(number))
            }
            (Self::Number(number), VariantKey::Identifier { name }) => number.category(locale) == *name,
            (Self::Moment(_), _) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_that_are_no_numbers_are_words() {
        assert_eq!(Value::of(&Variable::Number(f64::NAN)), Value::Text("NaN".to_owned()));
        assert_eq!(Value::of(&Variable::Number(1.5)), Value::Number(Number::parse("1.5").unwrap()));
    }
}
