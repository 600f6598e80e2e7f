//! Choices by number: each plural category that a locale can choose has a variant, and no other category has one.

use super::report::Report;
use super::visit::{Part, visit};
use crate::catalog::{CatalogLocale, Entry};
use crate::project::Variable;
use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use polypress_model::{Diagnostic, LanguageTag};
use std::collections::BTreeSet;

/// The numbers that decide which categories a translator must write: those beyond, and fractions, are so rare that a
/// category for them alone may be left to the default.
const LAST_SAMPLE: u32 = 200;

const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural categories of a locale.
#[derive(Debug)]
pub(super) struct Categories {
    cardinal: Kind,
    ordinal: Kind,
}

/// The categories of things counted, or of places in an order.
#[derive(Debug, Default)]
struct Kind {
    /// All that the locale has.
    all: BTreeSet<&'static str>,
    /// The category of each number from zero.
    samples: Vec<&'static str>,
}

impl Categories {
    pub(super) fn of(locale: &LanguageTag) -> Self {
        Self {
            cardinal: Kind::of(locale, PluralRuleType::Cardinal),
            ordinal: Kind::of(locale, PluralRuleType::Ordinal),
        }
    }
}

impl Kind {
    fn of(locale: &LanguageTag, kind: PluralRuleType) -> Self {
        let locale = locale.as_str().parse::<icu_locale::Locale>().unwrap_or(icu_locale::Locale::UNKNOWN);
        let Ok(rules) = PluralRules::try_new((&locale).into(), kind.into()) else { return Self::default() };
        Self {
            all: rules.categories().map(name).collect(),
            samples: (0..=LAST_SAMPLE).map(|number| name(rules.category_for(number))).collect(),
        }
    }

    /// A number of each category that these keys have no variant for, in the order of the numbers.
    fn missing(&self, keys: &BTreeSet<&str>) -> Vec<(&'static str, usize)> {
        let mut missing: Vec<(&'static str, usize)> = Vec::new();
        // Nothing is the rarest number of things.
        for (number, category) in self.samples.iter().enumerate().cycle().skip(1).take(self.samples.len()) {
            let is_covered = keys.contains(category) || keys.contains(number.to_string().as_str());
            if !is_covered && !missing.iter().any(|(known, _)| known == category) {
                missing.push((category, number));
            }
        }
        missing
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Reports the choices of a translation that leave a category of its locale out, or have one that nothing leads to.
/// `variable` knows the values of variables.
pub(super) fn check<'v>(
    categories: &Categories,
    locale: &CatalogLocale,
    variable: &dyn Fn(&str) -> Option<&'v Variable>,
    entry: &Entry<'_>,
    report: &mut Report<'_>,
) {
    visit(entry.pattern, &mut |part| {
        if let Part::Choice(selector, variants) = part
            && let Some(is_ordinal) = counts(selector, variable)
        {
            let kind = if is_ordinal { &categories.ordinal } else { &categories.cardinal };
            check_choice(kind, locale, variants, entry, report);
        }
    });
}

/// Whether a selector is a number, and if so whether it counts places and not things.
fn counts<'v>(selector: &InlineExpression<&str>, variable: &dyn Fn(&str) -> Option<&'v Variable>) -> Option<bool> {
    match selector {
        InlineExpression::VariableReference { id } => {
            let is_number = matches!(variable(id.name)?, Variable::Integer(_) | Variable::Number(_));
            is_number.then_some(false)
        }
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            Some(arguments.named.iter().any(|argument| {
                let is_ordinal =
                    matches!(argument.value, InlineExpression::StringLiteral { value } if value == "ordinal");
                argument.name.name == "type" && is_ordinal
            }))
        }
        _ => None,
    }
}

fn check_choice(
    kind: &Kind,
    locale: &CatalogLocale,
    variants: &[Variant<&str>],
    entry: &Entry<'_>,
    report: &mut Report<'_>,
) {
    let key = |variant: &Variant<&'_ str>| match variant.key {
        VariantKey::Identifier { name } => entry.span_of(entry.offset(name)..entry.offset(name) + name.len()),
        VariantKey::NumberLiteral { value } => entry.span_of(entry.offset(value)..entry.offset(value) + value.len()),
    };
    let keys: BTreeSet<&str> = variants.iter().map(text).collect();
    let is_plural =
        variants.iter().any(|variant| matches!(variant.key, VariantKey::Identifier { name } if NAMES.contains(&name)));
    let Some(default) = variants.iter().find(|variant| variant.default).filter(|_| is_plural && !kind.all.is_empty())
    else {
        return;
    };
    let tag = &locale.tag;
    for variant in variants {
        let name = text(variant);
        if NAMES.contains(&name) && !kind.all.contains(name) {
            let list = list(&kind.all);
            report.once(
                key(variant),
                Diagnostic::warning("plural-unused", format!("no number leads to the variant [{name}] in “{tag}”"))
                    .hint(format!("take it out; the categories are {list}, and a number such as [0] may be one too")),
            );
        }
    }
    if text(default) != "other" {
        report.once(
            key(default),
            Diagnostic::warning(
                "plural-default",
                format!("the default of this choice is [{}], not [other]", text(default)),
            )
            .hint("add *[other], which is what fractions and unknown numbers are told by"),
        );
    }
    for (category, number) in kind.missing(&keys).into_iter().filter(|(category, _)| *category != "other") {
        let message = format!("this choice has no variant [{category}], which “{tag}” uses for {number}");
        let hint = format!("add [{category}]; the categories are {}", list(&kind.all));
        report.once(key(default), Diagnostic::warning("plural-missing", message).hint(hint));
    }
}

fn text<'e>(variant: &Variant<&'e str>) -> &'e str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn list(categories: &BTreeSet<&'static str>) -> String {
    let names = NAMES.iter().filter(|name| categories.contains(*name));
    names.map(|name| format!("[{name}]")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_categories_are_those_that_everyday_numbers_lead_to() {
        let missing = |tag: &str, keys: &[&str]| {
            let categories = Categories::of(&LanguageTag::new(tag));
            let missing = categories.cardinal.missing(&keys.iter().copied().collect());
            missing.into_iter().map(|(category, _)| category).collect::<Vec<_>>()
        };
        assert_eq!(missing("pl", &["one", "other"]), ["few", "many"]);
        // [1] is all of “one” in English, not in Russian, where 21 is another.
        assert_eq!(missing("en", &["1", "other"]), Vec::<&str>::new());
        assert_eq!(missing("ru", &["1", "few", "many"]), ["one"]);
        // In French only 1,000,000 is “many”.
        assert_eq!(missing("fr", &["one", "other"]), Vec::<&str>::new());
        let english = Categories::of(&LanguageTag::new("en"));
        assert_eq!(list(&english.ordinal.all), "[one], [two], [few], [other]");
    }
}
