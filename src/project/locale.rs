//! The locales of a project: every setting that the configuration leaves open filled in from its language tag.

use super::configuration::{Configuration, LocaleSettings, ProjectLocale};
use super::language_names::own_name;
use super::quotation_marks::quotation_marks;
use crate::nearest::nearest;
use crate::pseudo::Pseudo;
use icu_locale::{LanguageIdentifier, LocaleDirectionality};
use icu_plurals::{PluralRuleType, PluralRules};
use polypress_model::{Diagnostic, Direction, LanguageTag, Locale, PluralCategory, Plurals};
use std::collections::BTreeMap;

/// The locales of the project: the source locale first, then the others by tag. `place` puts a diagnostic at the
/// setting that it is about.
pub(super) fn resolve_locales(
    configuration: &Configuration,
    place: &dyn Fn(Diagnostic, &str) -> Diagnostic,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<ProjectLocale> {
    let source = &configuration.book.source_locale;
    let mut settings: BTreeMap<&str, &LocaleSettings> = BTreeMap::new();
    for (tag, locale) in &configuration.locales {
        match tag.parse::<LanguageIdentifier>() {
            Ok(parsed) if parsed.to_string() == *tag => _ = settings.insert(tag, locale),
            Ok(parsed) => {
                diagnostics.push(place(wrong_case(tag, &parsed.to_string()), tag));
                settings.insert(tag, locale);
            }
            Err(_) => diagnostics.push(place(malformed(tag), tag)),
        }
    }
    if source.parse::<LanguageIdentifier>().is_err() {
        diagnostics.push(place(malformed(source), "source-locale"));
    }
    let default = LocaleSettings { required: true, ..LocaleSettings::default() };
    let given = settings.remove(source.as_str()).unwrap_or(&default);
    if !given.fallbacks.is_empty() {
        let message = format!("{source} is the source locale and needs no fallbacks");
        diagnostics.push(place(Diagnostic::warning("fallback-unused", message), source));
    }
    let own = fill_in(source, given, Vec::new());
    let mut locales = vec![own.clone()];
    let chains = Chains { settings: &settings, source };
    for (tag, locale) in &settings {
        if let Some(pseudo) = Pseudo::of(tag) {
            let made = pseudo_locale(pseudo, &own);
            locales.push(ProjectLocale { name: locale.name.clone().unwrap_or(made.name), ..made });
            continue;
        }
        let chain = chains.of(tag, &mut |diagnostic| diagnostics.push(place(diagnostic, tag)));
        locales.push(fill_in(tag, locale, chain));
    }
    locales
}

fn fill_in(tag: &str, settings: &LocaleSettings, fallbacks: Vec<LanguageTag>) -> ProjectLocale {
    ProjectLocale {
        tag: LanguageTag::new(tag),
        name: settings.name.clone().unwrap_or_else(|| own_name(tag)),
        direction: settings.direction.unwrap_or_else(|| direction_of(tag)),
        fallbacks,
        required: settings.required,
        translators: settings.translators.clone(),
        pseudo: None,
    }
}

/// A locale that is made from the source text.
pub(super) fn pseudo_locale(pseudo: Pseudo, source: &ProjectLocale) -> ProjectLocale {
    ProjectLocale {
        tag: LanguageTag::new(pseudo.tag()),
        name: format!("{} ({})", source.name, pseudo.note()),
        direction: pseudo.direction(source.direction),
        fallbacks: vec![source.tag.clone()],
        required: false,
        translators: Vec::new(),
        pseudo: Some(pseudo),
    }
}

/// The way a language's script runs.
pub fn direction_of(tag: &str) -> Direction {
    let Ok(language) = tag.parse::<LanguageIdentifier>() else { return Direction::Ltr };
    match LocaleDirectionality::new_common().is_right_to_left(&language) {
        true => Direction::Rtl,
        false => Direction::Ltr,
    }
}

/// A circle is met from each locale in it, and always told from the same one.
fn circular(path: &[&str], fallback: &str) -> Diagnostic {
    let mut circle: Vec<&str> = path.iter().copied().skip_while(|tag| *tag != fallback).collect();
    let first = circle.iter().enumerate().min_by_key(|(_, tag)| **tag).map_or(0, |(index, _)| index);
    circle.rotate_left(first);
    circle.extend(circle.first().copied());
    let message = format!("fallbacks lead in a circle: {}", circle.join(" → "));
    Diagnostic::error("fallback-circular", message).hint("take one of them out of “fallbacks”")
}

fn malformed(tag: &str) -> Diagnostic {
    Diagnostic::error("locale-malformed", format!("“{tag}” is not a language tag"))
        .hint("write a tag such as fr, pt-BR or zh-Hant")
}

fn wrong_case(tag: &str, usual: &str) -> Diagnostic {
    Diagnostic::warning("locale-spelling", format!("the language tag “{tag}” is usually written “{usual}”"))
        .hint(format!("rename it to “{usual}”, its folder of catalogs too"))
}

/// What stands in for what.
struct Chains<'a> {
    settings: &'a BTreeMap<&'a str, &'a LocaleSettings>,
    source: &'a str,
}

impl Chains<'_> {
    /// The locales whose text stands in for that of `tag`, nearest first, the source locale last.
    fn of(&self, tag: &str, report: &mut dyn FnMut(Diagnostic)) -> Vec<LanguageTag> {
        let mut chain = Vec::new();
        self.follow(tag, &mut vec![tag], &mut chain, report);
        chain.retain(|fallback| fallback != self.source);
        chain.push(self.source.to_owned());
        chain.iter().map(LanguageTag::new).collect()
    }

    fn follow<'t>(
        &'t self,
        tag: &'t str,
        path: &mut Vec<&'t str>,
        chain: &mut Vec<String>,
        report: &mut dyn FnMut(Diagnostic),
    ) {
        for fallback in self.direct(tag) {
            if path.contains(&fallback) {
                report(circular(path, fallback));
                continue;
            }
            if fallback != self.source && !self.settings.contains_key(fallback) {
                report(self.unknown(tag, fallback));
                continue;
            }
            if !chain.iter().any(|known| known == fallback) {
                chain.push(fallback.to_owned());
                path.push(fallback);
                self.follow(fallback, path, chain, report);
                path.pop();
            }
        }
    }

    /// The fallbacks that the configuration names, else the nearest wider tag that is a locale of the project.
    fn direct<'t>(&'t self, tag: &'t str) -> Vec<&'t str> {
        let named = self.settings.get(tag).map_or(&[][..], |settings| &settings.fallbacks);
        if !named.is_empty() {
            return named.iter().map(String::as_str).collect();
        }
        let wider = std::iter::successors(Some(tag), |tag| tag.rsplit_once('-').map(|(wider, _)| wider)).skip(1);
        wider.into_iter().find(|wider| self.settings.contains_key(wider)).into_iter().collect()
    }

    fn unknown(&self, tag: &str, fallback: &str) -> Diagnostic {
        let message = format!("{tag} falls back to “{fallback}”, which is no locale of this project");
        let known = self.settings.keys().copied().chain([self.source]);
        let hint = match nearest(fallback, known.filter(|known| *known != tag)) {
            Some(name) => format!("did you mean “{name}”?"),
            None => format!("add [locales.{fallback}], or take it out of “fallbacks”"),
        };
        Diagnostic::error("fallback-unknown", message).hint(hint)
    }
}

impl ProjectLocale {
    /// The locale whose pages, numbers and images this one shows: its own, or what it is made from.
    pub fn original(&self) -> &LanguageTag {
        self.fallbacks.last().filter(|_| self.pseudo.is_some()).unwrap_or(&self.tag)
    }

    /// What exporters need to know of the locale.
    pub fn to_model(&self) -> Locale {
        let original = self.original();
        Locale {
            tag: self.tag.clone(),
            name: self.name.clone(),
            direction: self.direction,
            digits: digits(original),
            quotation_marks: quotation_marks(original),
            plurals: plurals(original),
        }
    }
}

/// The digits that CLDR gives as a locale's own.
fn digits(tag: &LanguageTag) -> [char; 10] {
    let zero = match (tag.language(), tag.as_str()) {
        // In the Maghreb and the Emirates numbers are written with European digits.
        (_, "ar-AE" | "ar-DZ" | "ar-EH" | "ar-LY" | "ar-MA" | "ar-TN") => '0',
        ("ar" | "ckb", _) => '\u{660}',
        ("fa" | "ps", _) => '\u{6F0}',
        ("mr" | "ne", _) => '\u{966}',
        _ => '0',
    };
    std::array::from_fn(|digit| char::from_u32(zero as u32 + digit as u32).unwrap_or('0'))
}

fn plurals(tag: &LanguageTag) -> Plurals {
    let locale = tag.as_str().parse::<icu_locale::Locale>().unwrap_or(icu_locale::Locale::UNKNOWN);
    let Ok(rules) = PluralRules::try_new((&locale).into(), PluralRuleType::Cardinal.into()) else {
        return Plurals::new(|_| PluralCategory::Other);
    };
    Plurals::new(|number| match rules.category_for(number) {
        icu_plurals::PluralCategory::Zero => PluralCategory::Zero,
        icu_plurals::PluralCategory::One => PluralCategory::One,
        icu_plurals::PluralCategory::Two => PluralCategory::Two,
        icu_plurals::PluralCategory::Few => PluralCategory::Few,
        icu_plurals::PluralCategory::Many => PluralCategory::Many,
        icu_plurals::PluralCategory::Other => PluralCategory::Other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolve(toml: &str) -> (Vec<ProjectLocale>, Vec<String>) {
        let configuration: Configuration = toml::from_str(&format!("book.title = 'T'\n{toml}")).expect("valid TOML");
        let mut diagnostics = Vec::new();
        let locales = resolve_locales(&configuration, &|diagnostic, _| diagnostic, &mut diagnostics);
        (locales, diagnostics.iter().map(|found| format!("{}: {}", found.code, found.message)).collect())
    }

    fn fallbacks(locales: &[ProjectLocale], tag: &str) -> Vec<String> {
        let locale = locales.iter().find(|locale| locale.tag.as_str() == tag).expect("the locale");
        locale.fallbacks.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_chain_follows_settings_then_wider_tags_and_ends_in_the_source() {
        let (locales, problems) = resolve("[locales]\npt = {}\npt-BR = {}\ngl = { fallbacks = ['pt-BR', 'en'] }\n");
        assert_eq!(problems, Vec::<String>::new());
        assert_eq!(fallbacks(&locales, "pt-BR"), ["pt", "en"]);
        assert_eq!(fallbacks(&locales, "gl"), ["pt-BR", "pt", "en"]);
        assert_eq!(locales[0].tag.as_str(), "en");
    }

    #[test]
    fn circles_and_unknown_names_are_reported_and_broken() {
        let (locales, problems) =
            resolve("[locales]\nde = { fallbacks = ['nl'] }\nnl = { fallbacks = ['de', 'fe'] }\nfr = {}\n'x!' = {}\n");
        assert_eq!(fallbacks(&locales, "de"), ["nl", "en"]);
        assert_eq!(
            problems,
            [
                "locale-malformed: “x!” is not a language tag",
                "fallback-circular: fallbacks lead in a circle: de → nl → de",
                "fallback-unknown: nl falls back to “fe”, which is no locale of this project",
                "fallback-circular: fallbacks lead in a circle: de → nl → de",
                "fallback-unknown: nl falls back to “fe”, which is no locale of this project",
            ]
        );
    }

    #[test]
    fn a_locale_knows_its_direction_digits_and_plurals() {
        let (locales, _) = resolve("[locales]\nar = {}\nja = {}\nhe = {}\npl = {}\n");
        let locale = |tag: &str| locales.iter().find(|locale| locale.tag.as_str() == tag).expect("it").to_model();
        assert_eq!((locale("ar").direction, locale("ar").number(120)), (Direction::Rtl, "١٢٠".to_owned()));
        assert_eq!((locale("he").direction, locale("he").name.as_str()), (Direction::Rtl, "עברית"));
        assert_eq!(locale("pl").plurals.category(22), PluralCategory::Few);
        assert_eq!(locale("ar").plurals.category(0), PluralCategory::Zero);
        assert_eq!(locale("ja").quotation_marks.outer.0, "「");
    }

    #[test]
    fn a_pseudo_locale_is_like_its_source() {
        let (locales, problems) = resolve("book.source-locale = 'fr'\n[locales]\nar-XB = {}\nde = {}\n");
        assert_eq!(problems, Vec::<String>::new());
        let mirrored = &locales[1];
        assert_eq!((mirrored.pseudo, mirrored.required), (Some(Pseudo::Mirrored), false));
        assert_eq!((mirrored.name.as_str(), mirrored.direction), ("français (pseudo, mirrored)", Direction::Rtl));
        assert_eq!(mirrored.to_model().number(12), "12");
        assert_eq!(pseudo_locale(Pseudo::Accented, &locales[0]).name, "français (pseudo, accented)");
    }

    #[test]
    fn every_language_of_the_shipped_labels_is_known_in_full() {
        let facts = "ar ”١“ العربية, cs „1“ čeština, de „1“ Deutsch, el «1» Ελληνικά, en “1” English, es «1» español, \
            fa «۱» فارسی, fr «\u{202F}1\u{202F}» français, he ”1” עברית, hi “1” हिन्दी, id “1” Indonesia, it «1» italiano, \
            ja 「1」 日本語, ko “1” 한국어, nl ‘1’ Nederlands, pl „1” polski, pt-BR “1” português (Brasil), \
            ru «1» русский, sv ”1” svenska, th “1” ไทย, tr “1” Türkçe, uk «1» українська, vi “1” Tiếng Việt, \
            zh-CN “1” 简体中文";
        for fact in facts.split(", ") {
            let tag = fact.split(' ').next().expect("a tag");
            let locale = fill_in(tag, &LocaleSettings::default(), Vec::new()).to_model();
            let (open, close) = &locale.quotation_marks.outer;
            assert_eq!(format!("{tag} {open}{}{close} {}", locale.number(1), locale.name), fact);
            assert_eq!(locale.direction == Direction::Rtl, ["ar", "fa", "he"].contains(&tag), "{tag}");
        }
    }
}
