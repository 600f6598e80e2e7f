//! What a comment is for: words for readers, or something for a tool.

/// What a line of a comment says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    /// Words, or what may stand between words.
    Words,
    /// Nothing to translate: an instruction to a tool, a rule, a licence. It divides the lines around it.
    None,
}

/// What instructions to tools begin with, in lower-case letters.
const DIRECTIVES: [&str; 65] = [
    "!",
    "+build",
    "-*-",
    "<reference",
    "@flow",
    "@generated",
    "@jsx",
    "@noflow",
    "@nolint",
    "@phpstan",
    "@psalm",
    "@ts-",
    "[allow(",
    "[endif",
    "[if ",
    "anchor:",
    "anchor_end:",
    "biome-ignore",
    "c8 ignore",
    "checkstyle:",
    "clang-format",
    "codespell:",
    "coding:",
    "coding=",
    "copyright",
    "cppcheck-",
    "cspell:",
    "deno-lint-ignore",
    "dprint-ignore",
    "editorconfig-",
    "eslint",
    "flake8:",
    "fmt: o",
    "fmt: skip",
    "frozen_string_literal:",
    "hadolint",
    "isort:",
    "istanbul ignore",
    "jscs:",
    "jshint",
    "jslint",
    "ktlint",
    "l10n:",
    "language=",
    "markdownlint",
    "mypy:",
    "noinspection",
    "nolint",
    "noqa",
    "nosec",
    "phpcs:",
    "pragma ",
    "pragma:",
    "prettier-ignore",
    "pylint:",
    "pyright:",
    "renovate:",
    "rubocop:",
    "ruff:",
    "rustfmt::",
    "shellcheck ",
    "sourcemappingurl=",
    "spdx-",
    "tslint:",
    "type: ignore",
];

/// Others, that stand without white space behind their colon.
const TIGHT_DIRECTIVES: [&str; 4] = ["go:", "swiftlint:", "vim:", "yaml-language-server:"];

/// Whether a tool would take this for an instruction.
pub(super) fn is_directive(words: &str) -> bool {
    let words = words.trim_start();
    let start: String = words.chars().take(24).flat_map(char::to_lowercase).collect();
    let start = start.trim_start_matches('#').trim_start();
    let tight = |name: &&str| start.strip_prefix(*name).is_some_and(|rest| !rest.starts_with(char::is_whitespace));
    start.starts_with("region") && words.starts_with('#')
        || DIRECTIVES.iter().any(|name| start.starts_with(name))
        || TIGHT_DIRECTIVES.iter().any(tight)
}

/// What a line of a comment says; `is_first` in the first line of the code, where a `#!` names an interpreter.
pub(super) fn line(words: &str, is_first: bool) -> Sense {
    let rule = (words.len() >= 4 || matches!(words, "..." | "…"))
        && words.chars().all(|sign| !sign.is_alphanumeric() && words.starts_with(sign));
    let interpreter = is_first && words.starts_with('/') && !words.contains(". ");
    match rule || interpreter || is_directive(words) {
        true => Sense::None,
        false => Sense::Words,
    }
}

/// Whether the text is words, and not code that was commented out or a licence.
pub(super) fn has_words(text: &str) -> bool {
    let mut filled = text.lines().filter(|line| !line.trim().is_empty());
    text.contains(char::is_alphabetic) && !text.contains("Licensed under the") && !filled.all(is_code)
}

/// Whether a line is surely code: it ends as code ends, has signs that code has, and nowhere three words in a row.
fn is_code(line: &str) -> bool {
    let line = line.trim();
    let ends = line.ends_with([';', '{', '}']);
    let signs = line.contains(['(', '=', '[']) || line.contains("::") || line.starts_with('}');
    let is_word = |word: &&str| word.chars().all(char::is_alphabetic);
    let mut row = 0;
    let in_a_row = line.split(' ').any(|word| {
        row = if is_word(&word) && !word.is_empty() { row + 1 } else { 0 };
        row >= 3
    });
    let closes = matches!(line, "}" | "{" | ")" | ");" | "});" | "};");
    closes || (ends && signs && !in_a_row)
}
