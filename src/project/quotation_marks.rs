//! Quotation marks of languages, after CLDR.

use polypress_model::{LanguageTag, QuotationMarks};

/// Languages, then outer and inner marks, each opening and closing.
const MARKS: &[(&[&str], [&str; 4])] = &[
    (&["de-CH", "it-CH"], ["«", "»", "‹", "›"]),
    (&["fr-CH"], ["«", "»", "‹", "›"]),
    (&["fr"], ["«\u{202F}", "\u{202F}»", "“", "”"]),
    (&["de", "cs", "sk", "sl", "lt", "is"], ["„", "“", "‚", "‘"]),
    (&["et", "bg"], ["„", "“", "«", "»"]),
    (&["pl", "ro", "hu"], ["„", "”", "«", "»"]),
    (&["hr"], ["„", "”", "‚", "’"]),
    (&["sr", "ka"], ["„", "“", "’", "’"]),
    (&["fi", "sv"], ["”", "”", "’", "’"]),
    (&["da", "ga", "tr"], ["“", "”", "‘", "’"]),
    (&["nl"], ["‘", "’", "“", "”"]),
    (&["nb", "nn", "no"], ["«", "»", "‘", "’"]),
    (&["ru", "uk", "be"], ["«", "»", "„", "“"]),
    (&["es", "ca", "it", "pt-PT", "el", "gl", "hy"], ["«", "»", "“", "”"]),
    (&["lv", "fa"], ["«", "»", "‹", "›"]),
    (&["ar"], ["”", "“", "’", "‘"]),
    (&["he"], ["”", "”", "’", "’"]),
    (&["ur"], ["“", "”", "‘", "’"]),
    (&["ja", "zh-TW", "zh-HK", "zh-Hant"], ["「", "」", "『", "』"]),
];

/// What CLDR gives for all other languages: those of English.
const OTHERS: [&str; 4] = ["“", "”", "‘", "’"];

/// The marks of a locale: those of its tag, else those of its language.
pub(super) fn quotation_marks(tag: &LanguageTag) -> QuotationMarks {
    let find = |wanted: &str| MARKS.iter().find(|(tags, _)| tags.iter().any(|tag| tag.eq_ignore_ascii_case(wanted)));
    let [open, close, inner_open, inner_close] =
        find(tag.as_str()).or_else(|| find(tag.language())).map_or(OTHERS, |(_, marks)| *marks).map(str::to_owned);
    QuotationMarks { outer: (open, close), inner: (inner_open, inner_close) }
}
