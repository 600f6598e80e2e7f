//! The cases of `tests/spec/code.md`, and what holds for every translation.

use super::*;
use crate::comments::{self, CodeTexts, Found};
use crate::highlight::{Highlighted, StretchKind, highlight};
use polypress_model::{MessageId, Origin, State};
use proptest::prelude::*;

const SPECIFICATION: &str = include_str!("../../../tests/spec/code.md");

/// The languages of the specification and their code.
fn cases() -> impl Iterator<Item = (&'static str, &'static str)> {
    SPECIFICATION.split("\n## ").skip(1).filter_map(|case| {
        let (language, rest) = case.split_once('\n')?;
        Some((language, rest.split_once("````code\n")?.1.split_once("````\n")?.0))
    })
}

fn read(language: &str, source: &str) -> (Highlighted, Vec<Found>) {
    let highlighted = highlight(Some(language), source);
    let found = comments::find(&highlighted, CodeTexts { comments: true, strings: true });
    (highlighted, found)
}

/// The code with other texts.
fn translated(highlighted: &Highlighted, found: &[Found], translate: impl Fn(usize, &Found) -> String) -> Code {
    let text = |(index, found): (usize, &Found)| {
        let origin = Some(Origin { message: MessageId::new("a#b"), state: State::Translated });
        let inlines = vec![Inline::Text(found.enclosure.fit(&translate(index, found)))];
        CodeText { text: Text { inlines, origin, language: None }, place: found.place.clone() }
    };
    let texts = found.iter().enumerate().map(text).collect();
    let mut code =
        Code { language: None, title: None, lines: highlighted.lines.clone(), texts, emphasized: Default::default() };
    (0..code.texts.len()).for_each(|index| put_text(&mut code, index));
    code
}

/// What stands outside comments, and strings if `strings` says so: characters with their classes, without white space.
fn outside(highlighted: &Highlighted, strings: bool) -> Vec<(TokenClass, char)> {
    let mut kept = Vec::new();
    for (number, line) in highlighted.lines.iter().enumerate() {
        let inside: Vec<_> = highlighted
            .stretches
            .iter()
            .filter(|stretch| stretch.line == number && (strings || stretch.kind != StretchKind::String))
            .map(|stretch| stretch.range.clone())
            .collect();
        let characters = line.iter().flat_map(|token| token.text.chars().map(|character| (token.class, character)));
        let mut at = 0;
        for (class, character) in characters {
            if !character.is_whitespace() && !inside.iter().any(|range| range.contains(&at)) {
                kept.push((class, character));
            }
            at += character.len_utf8();
        }
    }
    kept
}

/// The case with what is found in it today.
fn with_results(case: &str) -> String {
    let Some((language, _)) = case.split_once('\n') else { return case.to_owned() };
    let Some(source) = cases().find(|(name, _)| *name == language).map(|(_, source)| source) else {
        return case.to_owned();
    };
    let (highlighted, found) = read(language, source);
    let messages: String = found.iter().map(|found| found.text.replace('\n', "⏎") + "\n").collect();
    let code = translated(&highlighted, &found, |_, found| format!("«{}»", found.text)).source();
    let mut case = replaced_block(case, "```messages\n", &messages);
    case = replaced_block(&case, "````translated\n", &code);
    let tried = case.split_once("```rejected\n").and_then(|(_, rest)| Some(rest.split_once("\n```")?.0.to_owned()));
    let Some(tried) = tried else { return case };
    let judge = |line: &str| {
        let line = line.split(" ⇒ ").next().unwrap_or(line);
        let (number, text) = line.split_once(": ").expect("a number");
        let found = &found[number.parse::<usize>().expect("a number")];
        let text = escaped(text);
        let result = found.enclosure.admit(&found.text, &found.enclosure.fit(&text));
        format!("{line} ⇒ {}\n", result.expect_err("it must be rejected"))
    };
    replaced_block(&case, "```rejected\n", &tried.lines().map(judge).collect::<String>())
}

fn replaced_block(case: &str, fence: &str, content: &str) -> String {
    let (before, rest) = case.split_once(fence).expect("a block");
    let end = fence.trim_end_matches(|sign: char| sign != '`');
    let from = if rest.starts_with(end) { 0 } else { rest.find(&format!("\n{end}\n")).expect("its end") + 1 };
    format!("{before}{fence}{content}{}", &rest[from..])
}

/// `\u{85}` as the character.
fn escaped(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (digits, rest) = part.split_once('}').expect("a brace");
        whole.extend(u32::from_str_radix(digits, 16).ok().and_then(char::from_u32));
        whole.push_str(rest);
    }
    whole
}

#[test]
fn texts_are_found_translated_and_rejected_as_the_specification_says() {
    let written = SPECIFICATION.split("\n## ").map(with_results).collect::<Vec<_>>().join("\n## ");
    if std::env::var_os("POLYPRESS_UPDATE").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/spec/code.md");
        return std::fs::write(path, written).expect("written");
    }
    for (found, expected) in written.split("\n## ").zip(SPECIFICATION.split("\n## ")) {
        assert_eq!(found, expected);
    }
}

#[test]
fn the_source_put_in_changes_nothing() {
    for (language, source) in cases() {
        let (highlighted, found) = read(language, source);
        let code = translated(&highlighted, &found, |_, found| found.text.clone());
        assert_eq!(code.lines, highlighted.lines, "{language}");
    }
}

/// Texts made of what could do harm.
fn hostile() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        prop::sample::select(vec![
            "*/",
            "/*",
            "-->",
            "<!--",
            "--",
            "]]",
            "[[",
            "-}",
            "{-",
            "*)",
            "(*",
            "\"\"\"",
            "'''",
            "\"",
            "'",
            "`",
            "\\",
            "\n",
            "\n\n",
            "\n  ",
            "//",
            "#",
            ";",
            "</script>",
            "<script>",
            "</style>",
            "?>",
            "<?php",
            "${",
            "}",
            "{",
            "#{",
            "{}",
            "%s",
            "%",
            "$x",
            "\\n",
            "\\u{41}",
            "/",
            "*",
            "-",
            "!",
            "[",
            "]",
            ">",
            "<",
            "\r",
            "\u{2028}",
            "\u{85}",
            "\t",
            "=",
            "@param",
            "TODO",
            "\\\n",
            "??/",
            "```",
            "~~~",
            "{{",
            "END",
            "E",
            "é",
            "水",
            " ",
            "a word",
            "eslint-disable",
        ])
        .prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(part, 1..8).prop_map(|parts| parts.concat())
}

proptest! {
    // Each case highlights a whole text.
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 8, failure_persistence: None, ..ProptestConfig::default() })]

    /// A translation is rejected, or leaves everything outside comments and strings as it is, with its colours.
    #[test]
    fn no_translation_changes_the_code(hostile in hostile()) {
        for (language, source) in cases() {
            let (highlighted, found) = read(language, source);
            for (index, of) in found.iter().enumerate() {
                let fit = of.enclosure.fit(&hostile);
                if fit.trim().is_empty() || of.enclosure.admit(&of.text, &fit).is_err() {
                    continue;
                }
                let text = |number: usize, found: &Found| if number == index { hostile.clone() } else { found.text.clone() };
                let code = translated(&highlighted, &found, text);
                let anew = highlight(Some(language), &code.source());
                let unchanged = outside(&anew, of.is_string) == outside(&highlighted, of.is_string);
                prop_assert!(unchanged, "{language}: {:?} as {:?}\n{}", of.text, hostile, code.source());
                let place = &code.texts[index].place;
                let stands = super::read(&code.lines[place.lines.clone()], place);
                prop_assert_eq!(stands, fit);
            }
        }
    }
}
