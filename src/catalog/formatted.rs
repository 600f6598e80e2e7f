//! What comes of resolving: a text ready to be parsed, with its values aside.

use super::settings::CatalogLocale;
use super::value::Value;
use crate::markdown::{self, InlineContext, sentinel_index};
use polypress_model::{Diagnostic, LanguageTag, Span};

/// A text ready to be parsed as inline Markdown.
#[derive(Clone, Debug, PartialEq)]
pub struct Formatted {
    /// Inline Markdown; [`crate::markdown::sentinel`]`(i)` stands for `values[i]`.
    pub text: String,
    /// The values, to be put in once the text is parsed.
    pub values: Vec<FormattedValue>,
    /// Its entry in the catalog.
    pub span: Option<Span>,
    /// What is wrong with it. Where there is an error the text must not be shown.
    pub diagnostics: Vec<Diagnostic>,
}

/// Replaces the characters that stand for values: right only in what is not going to be parsed, such as an address.
pub(crate) fn put_values(text: &str, values: &[FormattedValue]) -> String {
    let mut replaced = String::with_capacity(text.len());
    for character in text.chars() {
        match sentinel_index(character).and_then(|index| values.get(index)) {
            Some(value) => replaced.push_str(&value.text),
            None => replaced.push(character),
        }
    }
    replaced
}

/// The same for what programs read: addresses and code.
pub(crate) fn put_codes(text: &str, values: &[FormattedValue]) -> String {
    let codes: Vec<_> = values
        .iter()
        .map(|value| FormattedValue::plain(value.code.clone().unwrap_or_else(|| value.text.clone())))
        .collect();
    put_values(text, &codes)
}

/// A value of a formatted text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormattedValue {
    /// The words.
    pub text: String,
    /// What stands in addresses and code in place of the words: `1200` for “1,200”.
    pub code: Option<String>,
    /// Their locale, where they had to be taken from a fallback.
    pub language: Option<LanguageTag>,
    /// The content of a term, which its translator may have set apart with markup.
    pub markup: Option<TermMarkup>,
}

/// The content of a term, parsed.
#[derive(Clone, Debug, PartialEq)]
pub struct TermMarkup {
    /// Its inline content.
    pub inlines: Vec<markdown::Inline>,
    /// The values in it.
    pub values: Vec<FormattedValue>,
}

impl FormattedValue {
    /// A value as it is printed in a locale.
    pub(super) fn of(value: &Value, locale: &CatalogLocale) -> Self {
        Self { text: value.words(locale), code: value.code(), language: None, markup: None }
    }

    /// Words as they are.
    pub(super) fn plain(text: String) -> Self {
        Self { text, ..Self::default() }
    }

    /// The text of a term, which is Markdown.
    pub(super) fn of_term(text: &str, values: Vec<Self>, owner: &LanguageTag, locale: &LanguageTag) -> Self {
        let parsed = markdown::parse_inline(text, &InlineContext::bare(owner));
        let inlines = parsed.unwrap_or_else(|_| vec![markdown::Inline::Text(text.to_owned())]);
        // The parser takes white space off the ends, which is part of the term.
        let words = put_values(&markdown::words(&inlines), &values);
        let language = (owner != locale).then(|| owner.clone());
        Self { text: words, code: None, language, markup: Some(TermMarkup { inlines, values }) }
    }
}
