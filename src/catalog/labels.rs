//! The words that exporters add: from the project's `labels.ftl`, else from those that come with polypress.

use super::catalogs::{CatalogFile, Catalogs, Loaded};
use super::settings::{CatalogLocale, CatalogSettings};
use crate::nearest::nearest;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use icu_locale::{LanguageIdentifier, LocaleExpander, subtags};
use polypress_model::{
    Diagnostic, Label, LabelText, Labels, LanguageTag, MessageId, Piece, PluralCategory, SourcePath,
};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The catalog of the labels.
const CATALOG: &str = "labels";

/// The labels that come with polypress by locale, one for each language and script.
const SHIPPED: &[(&str, &str)] = &[
    ("ar", include_str!("../../labels/ar.ftl")),
    ("cs", include_str!("../../labels/cs.ftl")),
    ("de", include_str!("../../labels/de.ftl")),
    ("el", include_str!("../../labels/el.ftl")),
    ("en", include_str!("../../labels/en.ftl")),
    ("es", include_str!("../../labels/es.ftl")),
    ("fa", include_str!("../../labels/fa.ftl")),
    ("fr", include_str!("../../labels/fr.ftl")),
    ("he", include_str!("../../labels/he.ftl")),
    ("hi", include_str!("../../labels/hi.ftl")),
    ("id", include_str!("../../labels/id.ftl")),
    ("it", include_str!("../../labels/it.ftl")),
    ("ja", include_str!("../../labels/ja.ftl")),
    ("ko", include_str!("../../labels/ko.ftl")),
    ("nl", include_str!("../../labels/nl.ftl")),
    ("pl", include_str!("../../labels/pl.ftl")),
    ("pt-BR", include_str!("../../labels/pt-BR.ftl")),
    ("ru", include_str!("../../labels/ru.ftl")),
    ("sv", include_str!("../../labels/sv.ftl")),
    ("th", include_str!("../../labels/th.ftl")),
    ("tr", include_str!("../../labels/tr.ftl")),
    ("uk", include_str!("../../labels/uk.ftl")),
    ("vi", include_str!("../../labels/vi.ftl")),
    ("zh-CN", include_str!("../../labels/zh-CN.ftl")),
];

impl Catalogs {
    /// Every word that an exporter adds, in this locale or the nearest fallback that has it: the project's own word
    /// before the one that comes with polypress, and English at last.
    pub fn labels(&self, locale: &LanguageTag) -> (Labels, Vec<Diagnostic>) {
        let mut diagnostics = self.unknown_labels(locale);
        let english = CatalogLocale::plain(&LanguageTag::new("en"));
        let own = self.settings().locale(locale);
        let fallbacks = own.iter().flat_map(|own| &own.fallbacks).filter_map(|tag| self.settings().locale(tag));
        let chain: Vec<_> = own.into_iter().chain(fallbacks).chain([&english]).collect();
        let mut labels = BTreeMap::new();
        for label in Label::ALL {
            let found = chain.iter().find_map(|settings| {
                let pieces = self.label_in(settings, *label, &mut diagnostics)?;
                let language = (settings.tag != *locale).then(|| settings.language());
                Some(LabelText { pieces, language })
            });
            labels.insert(*label, found.unwrap_or_default());
        }
        diagnostics.sort();
        diagnostics.dedup();
        (Labels(labels), diagnostics)
    }

    /// A label in one locale alone.
    fn label_in(&self, locale: &CatalogLocale, label: Label, diagnostics: &mut Vec<Diagnostic>) -> Option<Vec<Piece>> {
        let own = self.file(&locale.tag, CATALOG).and_then(|file| Some((file, file.find(label.id())?)));
        if let Some((file, (item, pattern))) = own {
            match pieces_of(pattern, label) {
                Ok(pieces) => return Some(pieces),
                Err(complaint) => diagnostics.push(
                    complaint
                        .into_diagnostic(label)
                        .at(file.entry_span(item))
                        .in_locale(locale.tag.clone())
                        .about(MessageId::new(format!("{CATALOG}#{}", label.id()))),
                ),
            }
        }
        let (_, pattern) = shipped(&locale.tag)?.find(label.id())?;
        pieces_of(pattern, label).ok()
    }

    /// Messages of `labels.ftl` that are no labels.
    fn unknown_labels(&self, locale: &LanguageTag) -> Vec<Diagnostic> {
        let Some(file) = self.file(locale, CATALOG) else { return Vec::new() };
        let known = || Label::ALL.iter().map(|label| label.id());
        let unknown = file.document.messages().filter(|(_, message)| known().all(|id| id != message.id.name));
        let complain = |id: &str| {
            let complaint = Diagnostic::warning("label-unknown", format!("no label is called “{id}”"));
            match nearest(id, known()) {
                Some(near) => complaint.hint(format!("did you mean “{near}”?")),
                None => complaint.hint("delete it; the reference of labels lists those that there are"),
            }
        };
        unknown
            .map(|(item, message)| complain(message.id.name).at(file.entry_span(item)).in_locale(locale.clone()))
            .collect()
    }
}

/// The labels that come with polypress for a locale, or for its language in the same script, read when they are first
/// asked for.
fn shipped(tag: &LanguageTag) -> Option<&'static Loaded> {
    static LOADED: [OnceLock<Catalogs>; SHIPPED.len()] = [const { OnceLock::new() }; SHIPPED.len()];
    let place = SHIPPED.iter().position(|(known, _)| *known == tag.as_str()).or_else(|| {
        let own = written_language(tag.as_str())?;
        SHIPPED.iter().position(|(known, _)| written_language(known).as_ref() == Some(&own))
    })?;
    let (tag, text) = SHIPPED.get(place)?;
    let locale = LanguageTag::new(tag);
    let load = || {
        let (catalog, path) = (CATALOG.to_owned(), SourcePath::new(format!("labels/{tag}.ftl")));
        let file = CatalogFile { locale: locale.clone(), catalog, path, text: (*text).to_owned() };
        let settings = CatalogSettings { source: LanguageTag::new("en"), locales: Vec::new() };
        Catalogs::load([file], settings).0
    };
    LOADED.get(place)?.get_or_init(load).file(&locale, CATALOG)
}

/// A language and the script that it is written in, which a tag says or implies: those who read `zh-TW` are not helped
/// by the simplified characters of `zh-CN`, but those who read `zh` are.
fn written_language(tag: &str) -> Option<(subtags::Language, Option<subtags::Script>)> {
    let mut identifier: LanguageIdentifier = tag.parse().ok()?;
    let language = identifier.language;
    LocaleExpander::new_common().maximize(&mut identifier);
    Some((language, identifier.script))
}

/// A pattern as data, or why it cannot be.
fn pieces_of(pattern: &Pattern<&str>, label: Label) -> Result<Vec<Piece>, Complaint> {
    let mut pieces = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => push_text(&mut pieces, value),
            PatternElement::Placeable { expression } => push_placeable(&mut pieces, expression, label)?,
        }
    }
    Ok(pieces)
}

fn push_text(pieces: &mut Vec<Piece>, words: &str) {
    match pieces.last_mut() {
        Some(Piece::Text(text)) => text.push_str(words),
        _ => pieces.push(Piece::Text(words.to_owned())),
    }
}

fn push_placeable(pieces: &mut Vec<Piece>, expression: &Expression<&str>, label: Label) -> Result<(), Complaint> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            push_text(pieces, &unescape_unicode_to_string(value));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => push_placeable(pieces, expression, label)?,
        Expression::Inline(inline) => pieces.push(Piece::Argument(argument(inline, label)?)),
        Expression::Select { selector, variants } => {
            let argument = argument(selector, label)?;
            let mut branches = BTreeMap::new();
            for variant in variants {
                let branch = pieces_of(&variant.value, label)?;
                if variant.default {
                    branches.entry(PluralCategory::Other).or_insert_with(|| branch.clone());
                }
                branches.insert(category(variant)?, branch);
            }
            pieces.push(Piece::Plural { argument, branches });
        }
    }
    Ok(())
}

/// The argument that an expression prints or chooses by.
fn argument(inline: &InlineExpression<&str>, label: Label) -> Result<String, Complaint> {
    let known = label.arguments();
    match inline {
        InlineExpression::VariableReference { id } if known.contains(&id.name) => Ok(id.name.to_owned()),
        InlineExpression::VariableReference { id } => {
            let arguments: Vec<_> = known.iter().map(|name| format!("{{ ${name} }}")).collect();
            let remedy = match known {
                [] => "this label is given no values: write words alone".to_owned(),
                _ => format!("this label is given {}", arguments.join(" and ")),
            };
            Err(Complaint::new(format!("it is given no {{ ${} }}", id.name), remedy))
        }
        // Numbers are written in the locale's digits with and without NUMBER.
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" && arguments.named.is_empty() => {
            match arguments.positional.as_slice() {
                [inline] => argument(inline, label),
                _ => {
                    Err(Complaint::new("NUMBER needs one value", "write NUMBER($…) with one value, or the value alone"))
                }
            }
        }
        _ => Err(Complaint::new(
            "terms, messages and other functions cannot stand in a label",
            "use words, the values that the label is given, and choices by plural category",
        )),
    }
}

fn category(variant: &Variant<&str>) -> Result<PluralCategory, Complaint> {
    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = &variant.key;
    match *key {
        "zero" => Ok(PluralCategory::Zero),
        "one" => Ok(PluralCategory::One),
        "two" => Ok(PluralCategory::Two),
        "few" => Ok(PluralCategory::Few),
        "many" => Ok(PluralCategory::Many),
        "other" => Ok(PluralCategory::Other),
        _ => Err(Complaint::new(
            format!("it cannot choose by [{key}]"),
            "choose by plural category: zero, one, two, few, many or other",
        )),
    }
}

/// Why a pattern cannot be a label.
struct Complaint {
    why: String,
    remedy: String,
}

impl Complaint {
    fn new(why: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { why: why.into(), remedy: remedy.into() }
    }

    fn into_diagnostic(self, label: Label) -> Diagnostic {
        let message = format!("the label “{}” cannot be used: {}", label.id(), self.why);
        Diagnostic::error("label-unsupported", message).hint(self.remedy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use icu_plurals::{PluralRuleType, PluralRules};
    use polypress_model::{Direction, Language};
    use std::collections::BTreeSet;

    fn labels_of(text: &str, tag: &str, fallbacks: &[&str]) -> (Labels, Vec<Diagnostic>) {
        let tags = [tag].into_iter().chain(fallbacks.iter().copied());
        let locales = tags.map(|tag| CatalogLocale::plain(&LanguageTag::new(tag)));
        let mut locales: Vec<_> = locales.collect();
        locales[0].fallbacks = fallbacks.iter().map(LanguageTag::new).collect();
        let file = CatalogFile {
            locale: LanguageTag::new(tag),
            catalog: CATALOG.to_owned(),
            path: SourcePath::new("locales/x/labels.ftl"),
            text: text.to_owned(),
        };
        let settings = CatalogSettings { source: LanguageTag::new("en"), locales };
        Catalogs::load([file], settings).0.labels(&LanguageTag::new(tag))
    }

    /// All arguments in a label's pieces, and the plural categories of every choice.
    fn contents(pieces: &[Piece], arguments: &mut BTreeSet<String>, choices: &mut Vec<BTreeSet<PluralCategory>>) {
        for piece in pieces {
            match piece {
                Piece::Text(_) => {}
                Piece::Argument(name) => {
                    arguments.insert(name.clone());
                }
                Piece::Plural { argument, branches } => {
                    arguments.insert(argument.clone());
                    choices.push(branches.keys().copied().collect());
                    branches.values().for_each(|pieces| contents(pieces, arguments, choices));
                }
            }
        }
    }

    /// The categories that the whole numbers of a label take in a locale, and the one that every choice ends in.
    fn categories(tag: &str) -> BTreeSet<PluralCategory> {
        let locale: icu_locale::Locale = tag.parse().unwrap();
        let rules = PluralRules::try_new((&locale).into(), PluralRuleType::Cardinal.into()).unwrap();
        let model = |category| match category {
            icu_plurals::PluralCategory::Zero => PluralCategory::Zero,
            icu_plurals::PluralCategory::One => PluralCategory::One,
            icu_plurals::PluralCategory::Two => PluralCategory::Two,
            icu_plurals::PluralCategory::Few => PluralCategory::Few,
            icu_plurals::PluralCategory::Many => PluralCategory::Many,
            icu_plurals::PluralCategory::Other => PluralCategory::Other,
        };
        (0_u32..200).map(|number| model(rules.category_for(number))).chain([PluralCategory::Other]).collect()
    }

    #[test]
    fn every_shipped_file_has_every_label_with_all_its_arguments() {
        for (tag, text) in SHIPPED {
            let file = shipped(&LanguageTag::new(tag)).unwrap();
            assert_eq!(file.document.problems(), [], "{tag}");
            let ids: Vec<_> = file.document.messages().map(|(_, message)| message.id.name).collect();
            assert_eq!(ids, Label::ALL.iter().map(|label| label.id()).collect::<Vec<_>>(), "{tag}: all, in order");
            let attached = file.document.messages().filter(|(item, _)| item.entry != item.range.start).count();
            assert_eq!(attached, if *tag == "en" { ids.len() } else { 0 }, "{tag}: comments stand in the reference");
            assert!(text.starts_with("###"), "{tag}");
            for label in Label::ALL {
                let (_, pattern) = file.find(label.id()).unwrap();
                let (mut arguments, mut choices) = (BTreeSet::new(), Vec::new());
                let pieces = pieces_of(pattern, *label).unwrap_or_else(|problem| panic!("{tag}: {}", problem.why));
                contents(&pieces, &mut arguments, &mut choices);
                let expected = label.arguments().iter().map(|name| (*name).to_owned()).collect();
                assert_eq!(arguments, expected, "{tag}: {}", label.id());
                for choice in choices {
                    assert_eq!(choice, categories(tag), "{tag}: {}", label.id());
                }
            }
        }
    }

    #[test]
    fn a_projects_word_comes_before_the_shipped_one() {
        let (labels, diagnostics) = labels_of("note = Bemerkung\nnoet = x\n", "de-AT", &[]);
        assert_eq!(labels.get(Label::Note).pieces, [Piece::Text("Bemerkung".to_owned())]);
        assert_eq!(labels.get(Label::Contents).language, None);
        assert_ne!(labels.get(Label::Contents).pieces, []);
        assert_eq!(diagnostics.len(), 1);
        assert_eq!(diagnostics[0].hints, ["did you mean “note”?"]);
    }

    #[test]
    fn a_language_without_labels_has_those_of_its_fallback_and_says_so() {
        let (labels, _) = labels_of("", "ast", &["fr"]);
        let language = labels.get(Label::Note).language.clone();
        assert_eq!(language, Some(Language { tag: LanguageTag::new("fr"), direction: Direction::Ltr }));
        let (labels, _) = labels_of("", "xx", &[]);
        assert_eq!(labels.get(Label::Note).language.as_ref().map(|language| language.tag.as_str()), Some("en"));
    }

    #[test]
    fn a_locale_has_the_labels_of_its_language_if_they_are_in_its_script() {
        let contents = |tag: &str| {
            let (labels, _) = labels_of("", tag, &[]);
            let LabelText { pieces, language } = labels.get(Label::Contents).clone();
            let Some(Piece::Text(words)) = pieces.first().cloned() else { panic!("{tag}: {pieces:?}") };
            (words, language.map(|language| language.tag.to_string()))
        };
        let own = |words: &str| (words.to_owned(), None);
        for (tag, words) in [("zh", "目录"), ("zh-Hans", "目录"), ("zh-Hans-HK", "目录"), ("zh-SG", "目录")] {
            assert_eq!(contents(tag), own(words), "{tag}");
        }
        for (tag, words) in [("pt", "Sumário"), ("pt-PT", "Sumário"), ("es-MX", "Índice"), ("de-AT", "Inhalt")] {
            assert_eq!(contents(tag), own(words), "{tag}");
        }
        for tag in ["zh-Hant", "zh-TW", "zh-HK", "ru-Latn", "und"] {
            assert_eq!(contents(tag), ("Contents".to_owned(), Some("en".to_owned())), "{tag}");
        }
    }

    #[test]
    fn what_a_label_cannot_hold_is_reported_and_the_shipped_word_used() {
        for bad in ["{ -term }", "{ $nothing }", "{ $page -> [1] a *[other] b }", "{ DATETIME($page) }"] {
            let bad = bad.replace("[1]", "\n [1]").replace("*[", "\n *[").replace("b }", "b\n }");
            let (labels, diagnostics) = labels_of(&format!("page-of = {bad}\n"), "en", &[]);
            assert_eq!(diagnostics.len(), 1, "{bad}: {diagnostics:?}");
            assert_eq!(diagnostics[0].code.as_str(), "label-unsupported");
            assert_eq!(labels.get(Label::PageOf).language, None);
            assert!(!labels.get(Label::PageOf).pieces.is_empty());
        }
    }
}
