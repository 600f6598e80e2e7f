//! All catalogs of a project, loaded, and the texts that come out of them.

use super::check;
use super::ftl::{self, Document, Item, Piece};
use super::resolve::{Formatted, Output, TextPiece, resolve, resolve_text};
use super::settings::{CatalogLocale, CatalogSettings};
use crate::markdown::Placeable;
use crate::messages::{Registry, RegistryEntry};
use fluent_syntax::ast::{Entry, Expression, Message, Pattern, PatternElement, Resource, Term};
use polypress_model::{Diagnostic, LanguageTag, MessageId, SourcePath, Span, State};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A catalog file as it is on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogFile {
    /// The locale whose folder it lies in.
    pub locale: LanguageTag,
    /// Its path within that folder without extension: `guides/translator`, `book`, `labels`, `terms`.
    pub catalog: String,
    /// The file: `locales/fr/guides/translator.ftl`.
    pub path: SourcePath,
    /// Its content.
    pub text: String,
}

/// A loaded file.
#[derive(Debug)]
pub(super) struct Loaded {
    pub(super) path: SourcePath,
    pub(super) document: Document,
    /// Index of the item of each message; the first of two with the same id holds.
    messages: BTreeMap<String, usize>,
}

impl Loaded {
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        self.document.lines().span(&self.path, self.document.text(), range)
    }

    /// Where the entry of an item stands, its comment left out.
    pub(super) fn entry_span(&self, item: &Item) -> Span {
        self.span(item.entry..item.range.end)
    }

    /// A message that was read whole and has a text.
    pub(super) fn find(&self, id: &str) -> Option<(&Item, &Pattern<&str>)> {
        let item = self.document.items().get(*self.messages.get(id)?)?;
        Some((item, self.document.whole_value(self.document.message(item)?)?))
    }
}

/// All catalogs of a project.
#[derive(Debug)]
pub struct Catalogs {
    settings: CatalogSettings,
    /// By locale and catalog.
    files: BTreeMap<LanguageTag, BTreeMap<String, Loaded>>,
    /// By locale and name: the catalog and the index of the item.
    terms: BTreeMap<LanguageTag, BTreeMap<String, (String, usize)>>,
}

impl Catalogs {
    /// Parses all files. What is wrong in them is reported; what is right is loaded.
    pub fn load(files: impl IntoIterator<Item = CatalogFile>, settings: CatalogSettings) -> (Self, Vec<Diagnostic>) {
        let mut catalogs = Self { settings, files: BTreeMap::new(), terms: BTreeMap::new() };
        let mut diagnostics = Vec::new();
        for file in files {
            catalogs.add(file, &mut diagnostics);
        }
        (catalogs, diagnostics)
    }

    fn add(&mut self, file: CatalogFile, diagnostics: &mut Vec<Diagnostic>) {
        let CatalogFile { locale, catalog, path, text } = file;
        let mut loaded = Loaded { path, document: Document::parse(&text), messages: BTreeMap::new() };
        let mut found = check::syntax(&loaded, &catalog);
        let terms = self.terms.entry(locale.clone()).or_default();
        for (index, item) in loaded.document.items().iter().enumerate() {
            let (name, is_new) = if let Some(message) = loaded.document.message(item) {
                let is_new = !loaded.messages.contains_key(message.id.name);
                loaded.messages.entry(message.id.name.to_owned()).or_insert(index);
                (message.id.name.to_owned(), is_new)
            } else if let Some(term) = loaded.document.term(item) {
                let name = format!("-{}", term.id.name);
                let is_whole = !loaded.document.problems().iter().any(|problem| problem.id.as_ref() == Some(&name));
                let is_new = !terms.contains_key(term.id.name);
                if is_whole {
                    terms.entry(term.id.name.to_owned()).or_insert((catalog.clone(), index));
                }
                (name, is_new)
            } else {
                continue;
            };
            if !is_new {
                let message = format!("“{name}” is there twice; the first one holds");
                let diagnostic = Diagnostic::error("message-duplicate", message).at(loaded.entry_span(item));
                found.push(diagnostic.hint("Delete one of the two, or give it another name."));
            }
        }
        diagnostics.extend(found.into_iter().map(|diagnostic| diagnostic.in_locale(locale.clone())));
        self.files.entry(locale).or_default().insert(catalog, loaded);
    }

    /// The settings that the catalogs were loaded with.
    pub fn settings(&self) -> &CatalogSettings {
        &self.settings
    }

    /// The catalogs of a locale, in the order of their names.
    pub fn catalogs(&self, locale: &LanguageTag) -> impl Iterator<Item = &str> {
        self.files.get(locale).into_iter().flatten().map(|(catalog, _)| catalog.as_str())
    }

    pub(super) fn file(&self, locale: &LanguageTag, catalog: &str) -> Option<&Loaded> {
        self.files.get(locale)?.get(catalog)
    }

    /// The ids of the messages that a locale's catalog has a text for, in the order of the file.
    pub fn ids(&self, locale: &LanguageTag, catalog: &str) -> Vec<MessageId> {
        let Some(file) = self.file(locale, catalog) else { return Vec::new() };
        let messages = file.document.messages().filter(|(_, message)| file.document.whole_value(message).is_some());
        messages.map(|(_, message)| MessageId::new(format!("{catalog}#{}", message.id.name))).collect()
    }

    /// Where a locale's catalog has a message, broken or not.
    pub fn span(&self, locale: &LanguageTag, id: &MessageId) -> Option<Span> {
        let (catalog, name) = id.parts();
        let file = self.file(locale, catalog)?;
        let item = file.document.items().get(*file.messages.get(name)?)?;
        Some(file.entry_span(item))
    }

    /// The memory of the ids of a page or of the book: its source catalog; `None` if there is none.
    pub fn registry(&self, catalog: &str) -> Option<Registry> {
        let source = self.file(&self.settings.source, catalog)?;
        let entries = source.document.messages().map(|(_, message)| RegistryEntry {
            id: message.id.name.to_owned(),
            pattern: message.value.as_ref().map(ftl::normalize).unwrap_or_default(),
        });
        let entries = entries.collect();
        let files = self.files.values().filter_map(|files| files.get(catalog));
        let reserved: BTreeSet<_> = files.flat_map(|file| file.messages.keys().cloned()).collect();
        Some(Registry { entries, reserved })
    }

    /// The text of a message in this locale alone; `None` where it is missing, a stub, empty or broken.
    pub fn format(&self, locale: &LanguageTag, id: &MessageId) -> Option<Formatted> {
        let settings = self.settings.locale(locale)?;
        let (catalog, name) = id.parts();
        let file = self.file(locale, catalog)?;
        let (item, pattern) = file.find(name)?;
        let span = file.entry_span(item);
        let state = if *locale == self.settings.source { State::Source } else { State::Translated };
        let formatted = self.finish(resolve(self, settings, pattern), settings, state, Some(span), Some(id));
        let is_empty = formatted.values.is_empty() && formatted.text.trim().is_empty();
        (!is_empty || !formatted.diagnostics.is_empty()).then_some(formatted)
    }

    /// A text of a page with its placeables put in for a locale: for runs that are no messages, for the source locale,
    /// and for text that falls back to the page itself. The first values are those of the placeables, in their order,
    /// so that the page's own inline content can be used; but a term that has markup comes out right in `text` only.
    /// The diagnostics name no place; the caller knows it.
    pub fn format_text(&self, locale: &LanguageTag, text: &str, placeables: &[Placeable]) -> Formatted {
        let unknown = CatalogLocale::plain(locale);
        let settings = self.settings.locale(locale).unwrap_or(&unknown);
        let written: Vec<_> =
            placeables.iter().map(|placeable| ftl::value(&[Piece::Placeable(&placeable.expression)])).collect();
        let written: Vec<_> = written.iter().map(|value| format!("text ={value}")).collect();
        let parsed: Vec<_> = written.iter().map(|entry| ftl::parse_entries(entry)).collect();
        let mut pieces = Vec::new();
        let mut position = 0;
        for (index, (placeable, resource)) in placeables.iter().zip(&parsed).enumerate() {
            let Range { start, end } = placeable.range;
            let before = text.get(position..start).filter(|_| text.get(start..end).is_some());
            let (Some(before), Some(expression)) = (before, only_placeable(resource)) else { continue };
            pieces.push(TextPiece::Text(before));
            pieces.push(TextPiece::Placeable(index, expression));
            position = end;
        }
        pieces.push(TextPiece::Text(text.get(position..).unwrap_or_default()));
        let output = resolve_text(self, settings, &pieces, placeables.len());
        self.finish(output, settings, State::Source, None, None)
    }

    fn finish(
        &self,
        output: Output,
        locale: &CatalogLocale,
        state: State,
        span: Option<Span>,
        id: Option<&MessageId>,
    ) -> Formatted {
        let explain = |fault| {
            let diagnostic = check::explain(&fault, self, locale).at(span.clone()).about(id.cloned());
            diagnostic.in_locale(locale.tag.clone())
        };
        let diagnostics = output.faults.into_iter().map(explain).collect();
        Formatted { text: output.text, values: output.values, state, diagnostics, span }
    }

    /// A term in a locale or the nearest fallback that has it.
    pub(super) fn find_term<'a>(
        &'a self,
        locale: &'a CatalogLocale,
        name: &str,
    ) -> Option<(&'a CatalogLocale, &'a Term<&'a str>)> {
        if let Some(term) = self.term(&locale.tag, name) {
            return Some((locale, term));
        }
        locale.fallbacks.iter().find_map(|tag| Some((self.settings.locale(tag)?, self.term(tag, name)?)))
    }

    fn term(&self, locale: &LanguageTag, name: &str) -> Option<&Term<&str>> {
        let (catalog, index) = self.terms.get(locale)?.get(name)?;
        let document = &self.file(locale, catalog)?.document;
        document.term(document.items().get(*index)?)
    }

    /// The names of the terms that a locale declares, without their leading `-`.
    pub fn term_names(&self, locale: &LanguageTag) -> impl Iterator<Item = &str> {
        self.terms.get(locale).into_iter().flatten().map(|(name, _)| name.as_str())
    }

    /// The text that the source catalog has for a message, placeables as written; for reports.
    pub fn source_text(&self, id: &MessageId) -> Option<String> {
        self.text(&self.settings.source, id)
    }

    /// The text that a locale has for a message, placeables as written; for reports.
    pub fn text(&self, locale: &LanguageTag, id: &MessageId) -> Option<String> {
        let (catalog, name) = id.parts();
        Some(ftl::display(self.file(locale, catalog)?.find(name)?.1))
    }
}

/// The placeable that is all of the text of the only entry.
fn only_placeable<'a>(resource: &'a Resource<&'a str>) -> Option<&'a Expression<&'a str>> {
    let [Entry::Message(Message { value: Some(pattern), .. })] = resource.body.as_slice() else { return None };
    match pattern.elements.as_slice() {
        [PatternElement::Placeable { expression }] => Some(expression),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::FormattedValue;
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
            text: text.to_owned(),
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
        assert_eq!((english.text, english.state), (format!("*Forge*’s {}", sentinel(0)), State::Source));
        assert_eq!(english.values, [FormattedValue { text: "*2* <b>".to_owned(), language: None }]);
        let arabic = format(&catalogs, "ar", "a").unwrap();
        assert_eq!(arabic.diagnostics, []);
        let marks = [0, 1, 2, 3].map(|index| sentinel(index).to_string()).join(" ");
        assert_eq!(arabic.text, format!("فورج {marks}"));
        let values: Vec<_> = arabic.values.iter().map(|value| value.text.as_str()).collect();
        assert_eq!(values, ["*2* <b>", "the *site*", "١.٥", "١٠٠٠٠٠٠"]);
        assert_eq!(arabic.values[1].language, Some(tag("en")));
    }

    #[test]
    fn a_text_of_a_page_has_its_values_by_the_number_of_the_placeable() {
        let (catalogs, _) =
            load(&[("en", "terms", "-forge = *Forge*\n-site = site\n"), ("fr", "terms", "-forge = *Forge*\n")]);
        let run = source("a", "{ -forge } \u{F0000} { $version } { -site }.", &["-forge", "$version", "-site"]);
        let formatted = catalogs.format_text(&tag("fr"), &run.text, &run.placeables);
        let marks = [3, 1, 2].map(|index| sentinel(index).to_string());
        assert_eq!(formatted.text, format!("*Forge* {}.", marks.join(" ")));
        let values: Vec<_> = formatted.values.iter().map(|value| value.text.as_str()).collect();
        assert_eq!(values, ["*Forge*", "*2* <b>", "site", "\u{F0000}"]);
        assert_eq!(formatted.values[2].language, Some(tag("en")));
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
        let page =
            "empty = { \"\" }\nattribute =\n    .x = y\ntruncated = a\n    [b]\nbad = { $x\nfine = z\nfine = y\n";
        let (catalogs, diagnostics) = load(&[("fr", "page", page)]);
        for id in ["none", "empty", "attribute", "truncated", "bad"] {
            assert_eq!(format(&catalogs, "fr", id), None, "{id}");
        }
        assert_eq!(format(&catalogs, "fr", "fine").unwrap().text, "z");
        let found: Vec<_> = diagnostics
            .iter()
            .map(|diagnostic| (diagnostic.code.as_str(), diagnostic.span.as_ref().unwrap().position.line))
            .collect();
        let expected =
            [("catalog-syntax", 5), ("catalog-syntax", 7), ("attribute-unknown", 2), ("message-duplicate", 8)];
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
        for hint in ["Did you mean { $version }?", "Did you mean { -forge }?", "Did you mean { NUMBER(…) }?"] {
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

    #[test]
    fn a_translation_must_keep_its_placeables_in_every_variant() {
        let choice = "{ $count ->\n    [one] une { $version }\n   *[other] { $count }\n }";
        let (catalogs, _) = load(&[
            ("en", "terms", "-forge = Forge\n"),
            ("fr", "page", &format!("a = Les outils de {{ -forge }}.\nb = {choice}\nc = Obtenez.\n")),
        ]);
        let check = |id, text, placeables: &[&str]| {
            let found = catalogs.check(&tag("fr"), &source(id, text, placeables));
            found.into_iter().map(|diagnostic| diagnostic.message).collect::<Vec<_>>()
        };
        assert_eq!(check("a", "The tools of { -forge }.", &["-forge"]), Vec::<String>::new());
        assert_eq!(
            check("b", "{ $count } of { $version }", &["$count", "$version"]),
            ["the translation drops { $version } in the variant [other]"]
        );
        assert_eq!(check("c", "Get { $version }.", &["$version"]), ["the translation drops { $version }"]);
        assert_eq!(check("none", "Get { $version }.", &["$version"]), Vec::<String>::new());
    }

    /// What a source text gives after it was written, changed as tools do, loaded and formatted.
    fn through(text: &str, change: impl Fn(&str) -> String) -> Formatted {
        let written = crate::catalog::write_source("T", &SourcePath::new("t.md"), &[source("a", text, &[])], None);
        let file = change(&format!("{written}next = n\n"));
        let (catalogs, diagnostics) = load(&[("en", "page", &file)]);
        assert_eq!(diagnostics, [], "{file:?}");
        assert_eq!(catalogs.ids(&tag("en"), "page").len(), 2, "{file:?}");
        let file = catalogs.file(&tag("en"), "page").unwrap();
        let (_, pattern) = file.find("a").unwrap();
        let locale = catalogs.settings.locale(&tag("en")).unwrap();
        catalogs.finish(resolve(&catalogs, locale, pattern), locale, State::Source, None, None)
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
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases()) })]

        #[test]
        fn any_text_survives_its_catalog(text in nasty()) {
            let strip = |file: &str| file.lines().map(|line| format!("{}\n", line.trim_end())).collect::<String>();
            for formatted in [
                through(&text, str::to_owned),
                through(&text, |file| file.replace('\n', "\r\n")),
                through(&text, strip),
            ] {
                prop_assert_eq!(formatted.diagnostics.as_slice(), &[]);
                prop_assert_eq!(formatted.to_plain(), text.as_str());
            }
            let (catalogs, _) = load(&[]);
            prop_assert_eq!(catalogs.format_text(&tag("en"), &text, &[]).to_plain(), text);
        }

        #[test]
        fn any_file_is_read_without_panic(text in nasty(), other in nasty()) {
            let (catalogs, _) = load(&[("en", "page", &format!("a = {text}\n{other}")), ("en", "terms", &other)]);
            for id in catalogs.ids(&tag("en"), "page") {
                catalogs.format(&tag("en"), &id);
                catalogs.check(&tag("en"), &source(id.parts().1, "x", &[]));
            }
        }
    }

    /// 5,000, or as many as PROPTEST_CASES says.
    fn cases() -> u32 {
        std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(5_000)
    }
}
