//! What the specimen knows of its locales.

use crate::{Direction, LanguageTag, Locale, PluralCategory, Plurals, QuotationMarks};

/// The locale of this tag.
pub(super) fn locale(tag: &str) -> Locale {
    let language = LanguageTag::new(tag);
    let (name, direction, digits, marks, plurals): (_, _, _, _, fn(u64) -> PluralCategory) = match language.language() {
        "ar" => ("العربية", Direction::Rtl, "٠١٢٣٤٥٦٧٨٩", ["”", "“", "’", "‘"], arabic),
        "ja" => ("日本語", Direction::Ltr, "0123456789", ["「", "」", "『", "』"], |_| PluralCategory::Other),
        "fr" => ("français", Direction::Ltr, "0123456789", ["«\u{202f}", "\u{202f}»", "“", "”"], english),
        "en" => ("English", Direction::Ltr, "0123456789", ["“", "”", "‘", "’"], english),
        _ => (tag, Direction::Ltr, "0123456789", ["“", "”", "‘", "’"], english),
    };
    let mut ten = ['0'; 10];
    ten.iter_mut().zip(digits.chars()).for_each(|(digit, character)| *digit = character);
    let [open, close, inner_open, inner_close] = marks.map(str::to_owned);
    Locale {
        tag: language.clone(),
        name: name.to_owned(),
        direction,
        digits: ten,
        quotation_marks: QuotationMarks { outer: (open, close), inner: (inner_open, inner_close) },
        plurals: Plurals::new(plurals),
    }
}

fn english(number: u64) -> PluralCategory {
    if number == 1 { PluralCategory::One } else { PluralCategory::Other }
}

fn arabic(number: u64) -> PluralCategory {
    match (number, number % 100) {
        (0, _) => PluralCategory::Zero,
        (1, _) => PluralCategory::One,
        (2, _) => PluralCategory::Two,
        (_, 3..=10) => PluralCategory::Few,
        (_, 11..=99) => PluralCategory::Many,
        _ => PluralCategory::Other,
    }
}
