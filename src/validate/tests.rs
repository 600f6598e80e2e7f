//! Translations that are as good as their sources, and must not be found fault with.

use super::*;
use crate::catalog::{CatalogFile, CatalogSettings};
use crate::markdown::{Placeable, RunRole};
use crate::project::Variable;
use polypress_model::{Position, SourcePath, Span};
use proptest::prelude::*;

fn message(text: &str) -> Message {
    let placeable = |(start, _): (usize, &str)| {
        let end = text.get(start..).and_then(|rest| rest.find(" }")).map_or(text.len(), |end| start + end + 2);
        Placeable { range: start..end, expression: text.get(start + 2..end - 2).unwrap_or_default().to_owned() }
    };
    Message {
        id: MessageId::new("page#text"),
        text: text.into(),
        placeables: text.match_indices("{ ").map(placeable).collect(),
        role: RunRole::Paragraph,
        section: None,
        notes: Vec::new(),
        span: Span { file: SourcePath::new("content/page.md"), start: 0, end: 0, position: Position::default() },
        words: 1,
    }
}

/// The messages of all findings of a translation.
fn review(source: &str, tag: &str, entry: &str) -> Vec<String> {
    let message = message(source);
    let locale = |tag: &str| {
        let mut locale = CatalogLocale::plain(&LanguageTag::new(tag));
        locale.fallbacks = vec![LanguageTag::new("en")];
        locale.variables.insert("count".to_owned(), Variable::Integer(6));
        locale
    };
    let file = |tag: &str, catalog: &str, text: &str| CatalogFile {
        locale: LanguageTag::new(tag),
        catalog: catalog.to_owned(),
        path: SourcePath::new(format!("locales/{tag}/{catalog}.ftl")),
        text: text.to_owned(),
    };
    let files =
        [file("en", "terms", "-forge = SpecWorks\n"), file(tag, "page", &format!("text = {entry}\nnext = x\n"))];
    let settings = CatalogSettings { source: LanguageTag::new("en"), locales: vec![locale("en"), locale(tag)] };
    let (catalogs, problems) = Catalogs::load(files, settings);
    let tag = LanguageTag::new(tag);
    let context = InlineContext::bare(&tag);
    let pair = Pair {
        locale: &tag,
        message: &message,
        source: &source_inlines(&message, &InlineContext::bare(&LanguageTag::new("en"))),
        translation: None,
        context: &context,
        message_language: "en",
        same_page: &|first, second| first.trim_start_matches("./") == second,
        is_fresh: true,
    };
    let mut found = problems;
    Validator::new(&catalogs, &["GitHub".to_owned()], std::iter::empty()).review(&pair, &mut found);
    found.into_iter().map(|diagnostic| diagnostic.message).collect()
}

#[test]
fn good_translations_have_no_findings() {
    let pairs = [
        ("Tea, 1,000 cups of it.", "de", "Tee, 1.000 Tassen."),
        ("Tea, 1,000 cups of it.", "ar", "الشاي، ١٬٠٠٠ كوب."),
        ("Is it ready?", "fr", "Est-ce prêt\u{202F}?"),
        ("At 10:30, see http://example.org: tea.", "fr", "À 10:30, voyez http://example.org\u{A0}: thé."),
        ("Is it ready?", "es", "¿Está listo?"),
        ("Is it ready?", "el", "Είναι έτοιμο;"),
        ("As follows:", "ja", "次のとおりです。"),
        ("As follows:", "zh", "如下："),
        ("It is done.", "hi", "यह हो गया।"),
        ("It is done.", "th", "เสร็จแล้ว"),
        ("Use { -forge } on GitHub.", "pl", "Użyj { -forge } na GitHubie."),
        ("SpecWorks is here.", "fr", "{ -forge } est ici."),
        ("Run `a b` and `c`, then `c` again.", "fr", "Lancez `c` et `a b`, puis encore."),
        ("See [tea](tea.md).", "fr", "Voyez le [thé](./tea.md)."),
        ("The 20th century, the 1<sup>st</sup> of 3.", "es", "El siglo XX, el primero de tres."),
        (
            "{ $count } cups",
            "pl",
            "{ $count ->\n    [one] filiżanka\n    [few] { $count } filiżanki\n    [many] { $count } filiżanek\n   *[other] { $count } filiżanki\n }",
        ),
        (
            "{ $count } cups",
            "fr",
            "{ $count ->\n    [0] aucune tasse\n    [one] { $count } tasse\n   *[other] { $count } tasses\n }",
        ),
        (
            "The { $count } cup",
            "en-GB",
            "The { NUMBER($count, type: \"ordinal\") ->\n    [one] { $count }st\n    [two] { $count }nd\n    [few] { $count }rd\n   *[other] { $count }th\n } cup",
        ),
    ];
    for (source, tag, translation) in pairs {
        assert_eq!(review(source, tag, translation), Vec::<String>::new(), "{translation}");
    }
}

#[test]
fn what_is_found_in_every_variant_is_told_once_and_else_with_its_variant() {
    let choice = |one: &str, other: &str| {
        review(
            "Read `a`, { $count } cups.",
            "de",
            &format!("Lies {{ $count ->\n    [one] {one}\n   *[other] {other}\n }}."),
        )
    };
    assert_eq!(choice("`a`", "{ $count } von `a`"), Vec::<String>::new());
    assert_eq!(choice("eine Tasse", "viele Tassen"), ["the translation drops the code `a`"]);
    assert_eq!(choice("`a`", "viele Tassen"), ["the translation drops the code `a` in the variant [other]"]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_translation_is_compared_without_panic(
        source in "[A-Z0-9a-z *`_\\[\\](){}.,:?!<>éß漢。«»\"-]{0,40}",
        translation in "[A-Z0-9a-z *`_\\[\\](){}$.,:?!<>/^éß漢。«»“\u{202F}\u{2067}\u{FFFD}١-]{0,40}",
        tag in prop::sample::select(vec!["fr", "ja", "ar", "de", "pl", "zh-CN", "es", "el"]),
    ) {
        let source = source.replace("{ ", "{");
        review(&source, tag, &translation);
    }
}
