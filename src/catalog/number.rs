//! Numbers: as they were written, as the options of `NUMBER` want them, and in a locale's digits and groups.

use super::options::Options;
use super::resolve::Fault;
use super::settings::CatalogLocale;
use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use polypress_model::LanguageTag;

/// The options of `NUMBER`.
const OPTIONS: &[&str] = &[
    "maximumFractionDigits",
    "maximumSignificantDigits",
    "minimumFractionDigits",
    "minimumIntegerDigits",
    "minimumSignificantDigits",
    "style",
    "type",
    "useGrouping",
];

/// What can be asked of a number's digits, as in ECMA-402.
const MOST_FRACTION_DIGITS: i16 = 100;
const MOST_DIGITS: i16 = 21;

/// A number as it was written: its fraction digits decide its plural category.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Number {
    decimal: Decimal,
    /// Whether it counts places (first, second) and not things.
    ordinal: bool,
    grouping: GroupingStrategy,
    /// Whether `NUMBER` says how it is written.
    is_formatted: bool,
}

impl Number {
    /// Reads a number such as `12` or `-3.50`.
    pub(super) fn parse(digits: &str) -> Option<Self> {
        let decimal = digits.trim().parse().ok()?;
        Some(Self { decimal, ordinal: false, grouping: GroupingStrategy::Auto, is_formatted: false })
    }

    /// Whether both are the same number, however they are written.
    pub(super) fn equals(&self, other: &Self) -> bool {
        let trimmed = |number: &Self| {
            let mut decimal = number.decimal.clone();
            decimal.absolute.trim_start();
            decimal.absolute.trim_end();
            decimal
        };
        trimmed(self) == trimmed(other)
    }

    /// The number as `NUMBER` with these options gives it. Options that it cannot have are left out and noted.
    pub(super) fn with_options(mut self, given: Vec<(&str, String)>) -> (Self, Vec<Fault>) {
        let mut options = Options::new("NUMBER", OPTIONS, given);
        self.is_formatted = true;
        let style = |value: &str| (value == "decimal").then_some(());
        options.take("style", "“decimal” alone; write signs such as % and € beside the number", style);
        if let Some(ordinal) = options.choose("type", &[("cardinal", false), ("ordinal", true)]) {
            self.ordinal = ordinal;
        }
        let (auto, never) = (GroupingStrategy::Auto, GroupingStrategy::Never);
        let (always, min2) = (GroupingStrategy::Always, GroupingStrategy::Min2);
        let groupings = [
            ("true", auto),
            ("false", never),
            ("auto", auto),
            ("always", always),
            ("min2", min2),
            ("1", auto),
            ("0", never),
        ];
        if let Some(grouping) = options.choose("useGrouping", &groupings) {
            self.grouping = grouping;
        }
        self.round(&mut options);
        (self, options.into_faults())
    }

    fn round(&mut self, options: &mut Options<'_>) {
        let mut digits = |name: &str, least: i16, most: i16| {
            let within = |value: &str| value.parse().ok().filter(|digits| (least..=most).contains(digits));
            options.take(name, &format!("a whole number from {least} to {most}"), within)
        };
        let least_integer = digits("minimumIntegerDigits", 1, MOST_DIGITS);
        let most_fraction = digits("maximumFractionDigits", 0, MOST_FRACTION_DIGITS);
        let least_fraction = digits("minimumFractionDigits", 0, MOST_FRACTION_DIGITS);
        let most_significant = digits("maximumSignificantDigits", 1, MOST_DIGITS);
        let least_significant = digits("minimumSignificantDigits", 1, MOST_DIGITS);
        let decimal = &mut self.decimal;
        // Where significant digits are asked for, those after the point are not counted, as in ECMA-402.
        if most_significant.is_some() || least_significant.is_some() {
            let first = decimal.absolute.nonzero_magnitude_start();
            let place = |digits: i16| first.saturating_sub(digits - 1);
            most_significant.into_iter().for_each(|digits| decimal.round(place(digits)));
            decimal.absolute.trim_end();
            least_significant.into_iter().for_each(|digits| decimal.absolute.pad_end(place(digits).min(0)));
        } else if most_fraction.is_some() || least_fraction.is_some() {
            let least = least_fraction.unwrap_or(0);
            most_fraction.into_iter().for_each(|most| decimal.round(-most.max(least)));
            decimal.absolute.trim_end();
            decimal.absolute.pad_end(-least);
        }
        least_integer.into_iter().for_each(|digits| decimal.absolute.pad_start(digits));
    }

    /// The number as the locale writes it.
    pub(super) fn words(&self, locale: &CatalogLocale) -> String {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(self.grouping);
        match DecimalFormatter::try_new((&locale.icu_locale()).into(), options) {
            Ok(formatter) => formatter.format(&self.decimal).to_string(),
            Err(_) => self.plain(),
        }
    }

    /// The number in European digits without groups.
    fn plain(&self) -> String {
        self.decimal.to_string()
    }

    /// What stands for it where programs read it, unless `NUMBER` said how to write it.
    pub(super) fn code(&self) -> Option<String> {
        (!self.is_formatted).then(|| self.plain())
    }

    /// Its plural category after CLDR, as Fluent writes it.
    pub(super) fn category(&self, locale: &LanguageTag) -> &'static str {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn number(number: &str, options: &[(&'static str, &str)]) -> (Number, Vec<Fault>) {
        let options = options.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Number::parse(number).expect("a number").with_options(options)
    }

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
        let (second, _) = number("2", &[("type", "ordinal")]);
        assert_eq!(second.category(&LanguageTag::new("en")), "two");
        let (one, _) = number("1", &[("minimumFractionDigits", "1")]);
        assert_eq!(one.category(&LanguageTag::new("en")), "other");
    }

    #[test]
    fn every_locale_writes_numbers_in_its_own_way() {
        let words = |tag: &str| {
            let number = Number::parse("-12345678.5").expect("a number");
            number.words(&CatalogLocale::plain(&LanguageTag::new(tag)))
        };
        assert_eq!(words("en"), "-12,345,678.5");
        assert_eq!(words("de"), "-12.345.678,5");
        assert_eq!(words("fr"), "-12\u{202f}345\u{202f}678,5");
        assert_eq!(words("ja"), "-12,345,678.5");
        assert_eq!(words("hi"), "-1,23,45,678.5");
        assert_eq!(words("pl"), "-12\u{a0}345\u{a0}678,5");
        let mut arabic = CatalogLocale::plain(&LanguageTag::new("ar"));
        assert_eq!(Number::parse("12345678.5").expect("a number").words(&arabic), "12,345,678.5");
        arabic.digits = ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'];
        assert_eq!(Number::parse("12345678.5").expect("a number").words(&arabic), "١٢٬٣٤٥٬٦٧٨٫٥");
    }

    #[test]
    fn options_round_and_fill() {
        type Case<'a> = (&'a str, &'a [(&'static str, &'a str)], &'a str);
        let cases: &[Case<'_>] = &[
            ("3.14159", &[], "3.14159"),
            ("3.14159", &[("maximumFractionDigits", "2")], "3.14"),
            ("3", &[("minimumFractionDigits", "2")], "3.00"),
            ("2.50", &[("maximumFractionDigits", "3")], "2.5"),
            ("2.999", &[("maximumFractionDigits", "0")], "3"),
            ("7", &[("minimumIntegerDigits", "3")], "007"),
            ("123456", &[("maximumSignificantDigits", "3")], "123,000"),
            ("0.00123456", &[("maximumSignificantDigits", "2")], "0.0012"),
            ("5", &[("minimumSignificantDigits", "3")], "5.00"),
            ("2026", &[("useGrouping", "false")], "2026"),
            ("2026", &[("useGrouping", "min2")], "2026"),
        ];
        for (digits, options, expected) in cases {
            let (number, faults) = number(digits, options);
            assert_eq!(number.words(&CatalogLocale::plain(&LanguageTag::new("en"))), *expected, "{digits} {options:?}");
            assert_eq!(faults, []);
        }
    }

    #[test]
    fn what_cannot_be_asked_for_is_said_and_left_out() {
        let given = [("style", "percent"), ("minimumFractionDigits", "500"), ("maxFractionDigits", "2")];
        let (number, faults) = number("0.5", &given);
        assert_eq!(number.words(&CatalogLocale::plain(&LanguageTag::new("en"))), "0.5");
        let messages = faults.iter().map(|fault| match fault {
            Fault::Option { message, .. } => message.as_str(),
            _ => "",
        });
        let expected = [
            "NUMBER has no option “maxFractionDigits”",
            "NUMBER cannot have style: “percent”",
            "NUMBER cannot have minimumFractionDigits: “500”",
        ];
        assert_eq!(messages.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn numbers_are_equal_however_they_are_written() {
        let equals = |one: &str, other: &str| Number::parse(one).unwrap().equals(&Number::parse(other).unwrap());
        assert!(equals("1", "1.0"));
        assert!(!equals("1", "-1"));
    }
}
