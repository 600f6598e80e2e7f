//! What comes out of the catalogs of a small project.

use super::*;
use crate::catalog::FormattedValue;
use crate::catalog::put_values;
use crate::catalog::{SourceEntries, write_source};
use crate::markdown::{RunRole, sentinel};
use crate::messages::Message as Source;
use crate::project::Variable;
use polypress_model::Position;
use proptest::prelude::*;

fn tag(tag: &str) -> LanguageTag {
    LanguageTag::new(tag)
}

/// A project in English, with French that falls back to it and Arabic that falls back to French.
fn load(files: &[(&str, &str, &str)]) -> (Catalogs, Vec<Diagnostic>) {
    let locale = |name: &str, fallbacks: &[&str]| {
        let mut locale = CatalogLocale::plain(&tag(name));
        locale.fallbacks = fallbacks.iter().map(LanguageTag::new).collect();
        locale.variables.insert("version".to_owned(), Variable::Text("*2* <b>".to_owned()));
        locale.variables.insert("count".to_owned(), Variable::Integer(1_000_000));
        locale.variables.insert("half".to_owned(), Variable::Text("1.5".to_owned()));
        if name == "ar" {
            locale.digits = ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'];
        }
        locale
    };
    let locales = vec![locale("en", &[]), locale("fr", &["en"]), locale("ar", &["fr", "en"])];
    let file = |(locale, catalog, text): &(&str, &str, &str)| CatalogFile {
        locale: tag(locale),
        catalog: (*catalog).to_owned(),
        path: SourcePath::new(format!("locales/{locale}/{catalog}.ftl")),
        text: (*text).to_owned(),
    };
    Catalogs::load(files.iter().map(file), CatalogSettings { source: tag("en"), locales })
}

fn format(catalogs: &Catalogs, locale: &str, id: &str) -> Option<Formatted> {
    catalogs.format(&tag(locale), &MessageId::new(format!("page#{id}")))
}

fn source(id: &str, text: &str, placeables: &[&str]) -> Source {
    let placeable = |expression: &&str| {
        let written = format!("{{ {expression} }}");
        let start = text.find(&written).unwrap();
        Placeable { range: start..start + written.len(), expression: (*expression).to_owned() }
    };
    let file = SourcePath::new("content/page.md");
    Source {
        id: MessageId::new(format!("page#{id}")),
        text: text.into(),
        placeables: placeables.iter().map(placeable).collect(),
        role: RunRole::Paragraph,
        section: None,
        notes: Vec::new(),
        span: Span { file, start: 0, end: 0, position: Position::default() },
        words: 1,
    }
}

#[test]
fn values_never_become_markup_and_a_missing_term_has_its_own_language() {
    let (catalogs, diagnostics) = load(&[
        ("en", "terms", "-forge = *Forge*{ $case ->\n   *[plain] {\"\"}\n    [of] ’s\n }\n-site = the *site*\n"),
        ("ar", "terms", "-forge = فورج\n"),
        ("en", "page", "a = { -forge(case: \"of\") } { $version }\n"),
        ("ar", "page", "a = { -forge } { $version } { -site } { NUMBER($half) } { $count }\n"),
    ]);
    assert_eq!(diagnostics, []);
    let english = format(&catalogs, "en", "a").unwrap();
    assert_eq!(english.text, format!("*Forge*’s {}", sentinel(0)));
    assert_eq!(english.values, [FormattedValue { text: "*2* <b>".to_owned(), ..FormattedValue::default() }]);
    let arabic = format(&catalogs, "ar", "a").unwrap();
    assert_eq!(arabic.diagnostics, []);
    let marks = [0, 1, 2, 3].map(|index| sentinel(index).to_string()).join(" ");
    assert_eq!(arabic.text, format!("فورج {marks}"));
    let values: Vec<_> = arabic.values.iter().map(|value| value.text.as_str()).collect();
    assert_eq!(values, ["*2* <b>", "the site", "١٫٥", "١٬٠٠٠٬٠٠٠"]);
    assert_eq!(arabic.values[1].language, Some(tag("en")));
    assert_eq!(arabic.values[3].code.as_deref(), Some("1000000"));
}

#[test]
fn a_text_of_a_page_has_its_values_by_the_number_of_the_placeable() {
    let (catalogs, _) =
        load(&[("en", "terms", "-forge = *Forge*\n-site = site\n"), ("fr", "terms", "-forge = *Forge*\n")]);
    let run = source("a", "{ -forge } \u{F0000} { $version } { -site }.", &["-forge", "$version", "-site"]);
    let formatted = catalogs.format_text(&tag("fr"), None, &run.text, &run.placeables);
    let marks = [0, 3, 1, 2].map(|index| sentinel(index).to_string());
    assert_eq!(formatted.text, format!("{}.", marks.join(" ")));
    let values: Vec<_> = formatted.values.iter().map(|value| value.text.as_str()).collect();
    assert_eq!(values, ["Forge", "*2* <b>", "site", "\u{F0000}"]);
    let markup = formatted.values[0].markup.as_ref().unwrap();
    assert!(matches!(markup.inlines[0], crate::markdown::Inline::Styled { .. }));
    assert_eq!(formatted.values[2].language, Some(tag("en")));
}

#[test]
fn terms_have_cases_and_attributes_to_choose_by() {
    let polish = "-product = { $case ->\n   *[nominative] Kuźnia\n    [genitive] Kuźni\n }\n    .gender = feminine\n";
    let choice = "{ -product.gender ->\n    [feminine] nowa\n   *[masculine] nowy\n }";
    let page = format!("a = Strona {{ -product(case: \"genitive\") }}.\nb = {choice} {{ -product }}.\n");
    let (catalogs, diagnostics) = load(&[("fr", "terms", polish), ("fr", "page", &page), ("ar", "page", &page)]);
    assert_eq!(diagnostics, []);
    let words = |locale: &str, id: &str| {
        let formatted = format(&catalogs, locale, id).unwrap();
        assert_eq!(formatted.diagnostics, []);
        put_values(&formatted.text, &formatted.values)
    };
    assert_eq!((words("fr", "a"), words("fr", "b")), ("Strona Kuźni.".to_owned(), "nowa Kuźnia.".to_owned()));
    // A fallback's term declines and agrees as it does at home.
    assert_eq!((words("ar", "a"), words("ar", "b")), ("Strona Kuźni.".to_owned(), "nowa Kuźnia.".to_owned()));
    assert_eq!(format(&catalogs, "ar", "a").unwrap().values[0].language, Some(tag("fr")));
}

#[test]
fn a_page_has_its_variables_before_the_projects() {
    let (mut catalogs, _) = load(&[("fr", "page", "a = { $version } { $own }\n"), ("fr", "other", "a = { $own }\n")]);
    let version = ("version".to_owned(), Variable::Text("3".to_owned()));
    let own = ("own".to_owned(), Variable::Number(0.5));
    catalogs.declare(BTreeMap::from([("page".to_owned(), BTreeMap::from([version, own]))]));
    let formatted = format(&catalogs, "fr", "a").unwrap();
    assert_eq!(put_values(&formatted.text, &formatted.values), "3 0,5");
    let other = catalogs.format(&tag("fr"), &MessageId::new("other#a")).unwrap();
    assert_eq!(other.diagnostics[0].code.as_str(), "placeable-unknown");
}

#[test]
fn a_choice_goes_by_todays_plural_rules() {
    let choice = "a = { $count ->\n    [one] one\n    [many] de\n   *[other] more\n }\nb = { $count ->\n    [1000000] all\n   *[other] some\n }\nc = { $version ->\n   *[x] none\n }\n";
    let (catalogs, _) = load(&[("fr", "page", choice), ("en", "page", choice)]);
    let words = |locale, id| format(&catalogs, locale, id).unwrap().text;
    assert_eq!(words("fr", "a"), "de");
    assert_eq!(words("en", "a"), "more");
    assert_eq!(words("en", "b"), "all");
    assert_eq!(words("en", "c"), "none");
}

#[test]
fn missing_empty_and_broken_messages_have_no_text() {
    let page = "empty = { \"\" }\nattribute =\n    .x = y\ntruncated = a\n    [b]\nbad = { $x\nfine = z\nfine = y\n";
    let (catalogs, diagnostics) = load(&[("fr", "page", page)]);
    for id in ["none", "empty", "attribute", "truncated", "bad"] {
        assert_eq!(format(&catalogs, "fr", id), None, "{id}");
    }
    assert_eq!(format(&catalogs, "fr", "fine").unwrap().text, "z");
    let found: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| (diagnostic.code.as_str(), diagnostic.span.as_ref().unwrap().position.line))
        .collect();
    let expected = [("catalog-syntax", 5), ("catalog-syntax", 6), ("attribute-unknown", 2), ("message-duplicate", 8)];
    assert_eq!(found, expected);
    assert_eq!(diagnostics[0].message_id, Some(MessageId::new("page#truncated")));
}

#[test]
fn what_has_no_value_is_an_error_with_a_remedy() {
    let page = "a = { $verison } { -frge } { NUMBR(1) } { other } { NUMBER($version) }\n";
    let (catalogs, _) = load(&[("fr", "page", page), ("en", "terms", "-forge = Forge\n")]);
    let formatted = format(&catalogs, "fr", "a").unwrap();
    let hints: Vec<_> = formatted.diagnostics.iter().flat_map(|diagnostic| &diagnostic.hints).collect();
    assert_eq!(hints.len(), 5);
    for hint in ["did you mean { $version }?", "did you mean { -forge }?", "did you mean { NUMBER(…) }?"] {
        assert!(hints.iter().any(|found| *found == hint), "{hint}: {hints:?}");
    }
}

#[test]
fn terms_within_terms_end() {
    let mut terms = "-a = x { -b }\n-b = y { -a }\n-l0 = laugh\n".to_owned();
    for level in 1..20 {
        terms += &format!("-l{level} = {}\n", format!("{{ -l{} }}", level - 1).repeat(20));
    }
    let (catalogs, _) = load(&[("en", "terms", &terms), ("en", "page", "a = { -a }\nb = { -l19 }\n")]);
    for id in ["a", "b"] {
        let formatted = format(&catalogs, "en", id).unwrap();
        assert_eq!(formatted.diagnostics[0].code.as_str(), "placeable-loop");
        assert!(formatted.text.len() < 2_000_000);
    }
}

/// What a source text gives after it was written, changed as tools do, loaded and formatted.
fn through(text: &str, change: impl Fn(&str) -> String) -> Formatted {
    let message = source("a", text, &[]);
    let entry = SourceEntries::of(None).entry(&message, "");
    let written = write_source("T", &SourcePath::new("t.md"), [(&message, entry.as_str())], None);
    let file = change(&format!("{written}next = n\n"));
    let (catalogs, diagnostics) = load(&[("en", "page", &file)]);
    assert_eq!(diagnostics, [], "{file:?}");
    assert_eq!(catalogs.ids(&tag("en"), "page").len(), 2, "{file:?}");
    let file = catalogs.file(&tag("en"), "page").unwrap();
    let (_, pattern) = file.find("a").unwrap();
    let locale = catalogs.settings.locale(&tag("en")).unwrap();
    catalogs.finish(resolve(&catalogs, locale, None, pattern), locale, None, None)
}

fn nasty() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "*",
        "[",
        "]",
        ".",
        "#",
        "# ",
        "{",
        "}",
        "{{",
        "\\",
        "\"",
        "\\u0041",
        "=",
        "-",
        "a",
        "word",
        " ",
        "    ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\n    ",
        "\n  *",
        "\n[",
        "\n.",
        "\n}",
        "\n{",
        " \n",
        "\u{2068}",
        "\u{200f}",
        "\u{feff}",
        "\0",
        "\u{85}",
        "\u{2028}",
        "\u{a0}",
        "é",
        "漢",
        "عربي",
        "{$x}",
        "{ -brand }",
        "{ \"q\" }",
        "*[other] x",
        "key = v",
        "-term = v",
        "->",
        "\u{F0000}",
        "\u{F0001}",
        "\u{FFFFD}",
        "{{{{{{{{{{{{{{{{{{",
    ]);
    let piece = prop_oneof![8 => pieces.prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
    prop_oneof![3 => prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat()), 1 => any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_survives_its_catalog(text in nasty()) {
        let strip = |file: &str| file.lines().map(|line| format!("{}\n", line.trim_end())).collect::<String>();
        for formatted in [
            through(&text, str::to_owned),
            through(&text, |file| file.replace('\n', "\r\n")),
            through(&text, strip),
        ] {
            prop_assert_eq!(formatted.diagnostics.as_slice(), &[]);
            prop_assert_eq!(put_values(&formatted.text, &formatted.values), text.as_str());
        }
        let (catalogs, _) = load(&[]);
        let formatted = catalogs.format_text(&tag("en"), None, &text, &[]);
            prop_assert_eq!(put_values(&formatted.text, &formatted.values), text);
    }

    #[test]
    fn any_file_is_read_without_panic(text in nasty(), other in nasty()) {
        let (catalogs, _) = load(&[("en", "page", &format!("a = {text}\n{other}")), ("en", "terms", &other)]);
        for id in catalogs.ids(&tag("en"), "page") {
            catalogs.format(&tag("en"), &id);
        }
    }
}
