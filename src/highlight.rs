//! Syntax highlighting: code to tokens of a few classes.
//!
//! Grammars are those of TextMate, which syntaxmate brings and matches without C, within limits that are the same on
//! every machine. Syntect, which more programs use, has no grammar for Fluent and was most of reading a page.

use polypress_model::{Token, TokenClass};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use syntaxmate::{
    Catalog, HighlightSession, HighlightedToken, HighlighterOptions, ScopeStackId, Theme, TokenizerOptions,
};

/// Longer code, in bytes, is left plain: nobody reads it, and highlighting takes time.
const LONGEST: usize = 200_000;
/// A longer line is left plain: expressions for syntax can take very long on it.
const LONGEST_LINE: usize = 1_000;
/// A scanner that has met more combinations of scopes than this is not used again.
const MOST_SCOPES: usize = 10_000;
/// As many bytes of code are remembered with what they were taken apart into.
const REMEMBERED: usize = 8_000_000;

/// Code taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Highlighted {
    /// Its lines, without their line ends, as tokens. The tokens of a line, put together, are the line.
    pub lines: Arc<Vec<Vec<Token>>>,
    /// The comments and strings in it, line by line, in order.
    pub stretches: Vec<Stretch>,
    /// The name of its syntax, in lower-case letters; none if the language is unknown.
    pub syntax: Option<String>,
}

/// A comment or string, or as much of it as stands on one line, its marks included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// What it is.
    pub kind: StretchKind,
    /// The line.
    pub line: usize,
    /// Its bytes in the line.
    pub range: Range<usize>,
}

/// What a stretch of code is that holds words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StretchKind {
    /// A comment that ends with its line.
    LineComment,
    /// A comment that has a mark at its end.
    BlockComment,
    /// A string between quotation marks.
    String,
}

/// Takes code apart. The lines of an unknown language are plain.
pub fn highlight(language: Option<&str>, code: &str) -> Highlighted {
    let syntax = language.filter(|_| code.len() <= LONGEST).and_then(find);
    let known = || {
        let syntax = syntax?;
        // A preview reads the same code each time that a page changes, and taking it apart is most of reading a page.
        if let Some(known) = memory().recall(syntax, code) {
            return Some(known);
        }
        let highlighted = take_apart(syntax, code)?;
        memory().keep(syntax, code, &highlighted);
        Some(highlighted)
    };
    known()
        .unwrap_or_else(|| Highlighted { lines: Arc::new(code.lines().map(plain).collect()), ..Highlighted::default() })
}

/// Lets go of grammars and of code that was taken apart before; either comes back when it is needed.
pub fn forget() {
    *memory() = Memory::default();
    *grammars() = Grammars::default();
}

fn memory() -> MutexGuard<'static, Memory> {
    static MEMORY: LazyLock<Mutex<Memory>> = LazyLock::new(Mutex::default);
    MEMORY.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Code that was taken apart before.
#[derive(Default)]
struct Memory {
    /// By the names of their syntaxes.
    known: HashMap<&'static str, HashMap<Box<str>, Highlighted>>,
    bytes: usize,
}

impl Memory {
    fn recall(&self, syntax: &str, code: &str) -> Option<Highlighted> {
        self.known.get(syntax)?.get(code).cloned()
    }

    fn keep(&mut self, syntax: &'static str, code: &str, highlighted: &Highlighted) {
        if self.bytes + code.len() > REMEMBERED {
            *self = Self::default();
        }
        self.bytes += code.len();
        self.known.entry(syntax).or_default().insert(code.into(), highlighted.clone());
    }
}

/// The code taken apart; `None` if the grammar of its syntax cannot be read.
fn take_apart(syntax: &'static str, code: &str) -> Option<Highlighted> {
    let scanner = scanner(syntax)?;
    let mut highlighter = Highlighter { scanner, failed: false, line: 0, stretches: Vec::new() };
    let lines = Arc::new(code.split_inclusive('\n').map(|line| highlighter.line(line)).collect());
    let Highlighter { scanner, failed, stretches, .. } = highlighter;
    // Code that is nested without end has ever new scopes.
    if !failed && scanner.known.len() <= MOST_SCOPES {
        grammars().idle.entry(syntax).or_default().push(scanner);
    }
    Some(Highlighted { lines, stretches, syntax: Some(syntax.to_owned()) })
}

/// What tells the tokens of a language apart.
struct Scanner {
    session: HighlightSession,
    /// What stands in the scopes that were met.
    known: HashMap<ScopeStackId, Meaning>,
}

/// What a token is.
type Meaning = (TokenClass, Option<StretchKind>);

/// The grammars that were asked for.
struct Grammars {
    /// Reads them, each part when it is first asked for; scanners share what it has read.
    reader: syntaxmate::Highlighter,
    /// Scanners that nobody uses just now, by syntax: each has compiled the expressions that it has met.
    idle: HashMap<&'static str, Vec<Scanner>>,
}

impl Default for Grammars {
    fn default() -> Self {
        // Few lines of a book are the same, and those of code that is the same are remembered.
        let tokenizer = TokenizerOptions { line_cache_entries: 0, ..TokenizerOptions::default() };
        let options = HighlighterOptions { prepared_languages: usize::MAX, tokenizer, ..HighlighterOptions::default() };
        Self { reader: syntaxmate::Highlighter::with_catalog_options(catalog(), options), idle: HashMap::new() }
    }
}

fn grammars() -> MutexGuard<'static, Grammars> {
    static GRAMMARS: LazyLock<Mutex<Grammars>> = LazyLock::new(Mutex::default);
    GRAMMARS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A scanner at the beginning of a text; `None` if its grammar cannot be read.
fn scanner(syntax: &'static str) -> Option<Scanner> {
    // Colours are the exporters' to choose.
    static COLOURLESS: LazyLock<Option<Theme>> = LazyLock::new(|| Theme::from_rules(&[]).ok());
    let (idle, reader) = {
        let mut grammars = grammars();
        (grammars.idle.entry(syntax).or_default().pop(), grammars.reader.clone())
    };
    if let Some(mut scanner) = idle {
        scanner.session.reset();
        return Some(scanner);
    }
    let session = reader.session_with_theme(syntax, COLOURLESS.as_ref()?).ok()?;
    Some(Scanner { session, known: HashMap::new() })
}

fn catalog() -> &'static Catalog {
    static CATALOG: LazyLock<Catalog> = LazyLock::new(Catalog::bundled);
    &CATALOG
}

/// The name of the syntax of a language: authors call it by its name, by a short one, or as its files end.
fn find(language: &str) -> Option<&'static str> {
    let language = language.to_ascii_lowercase();
    let name = match language.as_str() {
        "text" | "plain" | "plaintext" | "txt" | "none" => return None,
        "shell-session" => "shellsession",
        "patch" => "diff",
        "golang" => "go",
        other => other,
    };
    let is_ending = name.chars().all(|sign| sign.is_ascii_alphanumeric());
    let by_ending = || catalog().detect_path(format!("code.{name}")).filter(|_| is_ending);
    catalog().canonical_language(name).or_else(by_ending)
}

fn plain(line: &str) -> Vec<Token> {
    match line {
        "" => Vec::new(),
        line => vec![Token { class: TokenClass::Plain, text: line.to_owned() }],
    }
}

struct Highlighter {
    scanner: Scanner,
    failed: bool,
    /// The number of the line that comes next.
    line: usize,
    stretches: Vec<Stretch>,
}

impl Highlighter {
    fn line(&mut self, whole: &str) -> Vec<Token> {
        let tokens = self.tokens(whole.trim_end_matches(['\n', '\r']));
        self.line += 1;
        tokens
    }

    fn tokens(&mut self, line: &str) -> Vec<Token> {
        if self.failed || line.len() > LONGEST_LINE {
            return plain(line);
        }
        let Scanner { session, known } = &mut self.scanner;
        let (before, stretches) = (self.stretches.len(), &mut self.stretches);
        let mut tokens = Vec::new();
        let mut done = 0;
        let take = |token: HighlightedToken| {
            let range = token.range();
            let Some(text) = line.get(range.clone()) else { return };
            // What belongs to no token is plain.
            push(&mut tokens, TokenClass::Plain, line.get(done..range.start).unwrap_or_default());
            done = range.end;
            let (class, kind) = match token.scope_stack() {
                Some(stack) => *known.entry(stack).or_insert_with(|| meaning(&token)),
                None => meaning(&token),
            };
            push(&mut tokens, class, text);
            mark(stretches, kind, self.line, range);
        };
        // It gives up on lines that take it too long, whatever the machine.
        let is_whole = session.highlight_line_with(line, take).is_ok_and(|status| status.is_complete());
        if !is_whole {
            self.failed = true;
            self.stretches.truncate(before);
            return plain(line);
        }
        push(&mut tokens, TokenClass::Plain, line.get(done..).unwrap_or_default());
        tokens
    }
}

/// Notes what stands at these bytes of a line if it is part of a comment or string.
fn mark(stretches: &mut Vec<Stretch>, kind: Option<StretchKind>, line: usize, range: Range<usize>) {
    let Some(kind) = kind.filter(|_| !range.is_empty()) else { return };
    match stretches.last_mut() {
        Some(last) if (last.line, last.kind, last.range.end) == (line, kind, range.start) => last.range.end = range.end,
        _ => stretches.push(Stretch { kind, line, range }),
    }
}

fn push(tokens: &mut Vec<Token>, class: TokenClass, text: &str) {
    // White space looks the same in every class.
    let class = if text.trim().is_empty() { tokens.last().map_or(class, |last| last.class) } else { class };
    match tokens.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.class == class => last.text.push_str(text),
        _ => tokens.push(Token { class, text: text.to_owned() }),
    }
}

/// What a token is: what the innermost of its scopes says of which anything is known. All of a comment is one.
fn meaning(token: &HighlightedToken) -> Meaning {
    let kind = innermost(token, &KINDS);
    let class = match kind {
        Some(StretchKind::LineComment | StretchKind::BlockComment) => TokenClass::Comment,
        _ => innermost(token, &CLASSES).unwrap_or_default(),
    };
    (class, kind)
}

/// What is said of the innermost scope that has one of these names, or begins with it.
fn innermost<T: Copy>(token: &HighlightedToken, names: &[(&str, T)]) -> Option<T> {
    let is_in =
        |scope: &str, name: &str| scope.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let known = |scope: &str| names.iter().find(|(name, _)| is_in(scope, name)).map(|(_, meaning)| *meaning);
    token.scopes().filter_map(known).last()
}

/// Scopes of words, as TextMate names them; where one is part of another, the longer stands first.
const KINDS: [(&str, StretchKind); 4] = [
    ("comment.line", StretchKind::LineComment),
    // Some grammars do not say which of both it is, and its marks decide.
    ("comment", StretchKind::BlockComment),
    // A comment between the marks of a string.
    ("string.quoted.docstring", StretchKind::BlockComment),
    ("string.quoted", StretchKind::String),
];

/// Scopes and their classes, in the same order.
const CLASSES: [(&str, TokenClass); 56] = [
    ("punctuation.definition.string", TokenClass::String),
    ("punctuation.definition.char", TokenClass::String),
    ("punctuation.definition.heading", TokenClass::Heading),
    ("punctuation.definition.keyword", TokenClass::Keyword),
    ("punctuation.definition.variable", TokenClass::Variable),
    ("punctuation.definition.inserted", TokenClass::Inserted),
    ("punctuation.definition.deleted", TokenClass::Deleted),
    ("constant.character.escape", TokenClass::Constant),
    ("constant.numeric", TokenClass::Number),
    ("constant.other.symbol", TokenClass::String),
    ("constant", TokenClass::Constant),
    // The words of a command.
    ("string.unquoted.argument", TokenClass::Plain),
    ("string", TokenClass::String),
    ("keyword.operator.expression", TokenClass::Keyword),
    ("keyword.operator.logical.python", TokenClass::Keyword),
    ("keyword.operator.new", TokenClass::Keyword),
    ("keyword.operator.word", TokenClass::Keyword),
    ("keyword.operator", TokenClass::Operator),
    ("keyword", TokenClass::Keyword),
    ("storage.type.annotation", TokenClass::Attribute),
    ("storage.type.function", TokenClass::Keyword),
    ("storage.modifier", TokenClass::Keyword),
    ("storage", TokenClass::Keyword),
    ("entity.name.command", TokenClass::Function),
    ("entity.name.function.decorator", TokenClass::Attribute),
    ("entity.name.function", TokenClass::Function),
    ("entity.name.tag", TokenClass::Tag),
    ("entity.name.section", TokenClass::Heading),
    ("entity.name", TokenClass::Type),
    ("entity.other.attribute-name", TokenClass::Attribute),
    ("entity.other.inherited-class", TokenClass::Type),
    ("meta.attribute", TokenClass::Attribute),
    ("variable.annotation", TokenClass::Attribute),
    ("variable.function", TokenClass::Function),
    ("variable.other.key", TokenClass::Attribute),
    ("variable.other.normal", TokenClass::Variable),
    ("variable.other.php", TokenClass::Variable),
    // Most words in code are names of values.
    ("variable.other", TokenClass::Plain),
    ("variable", TokenClass::Variable),
    ("support.constant", TokenClass::Constant),
    ("support.function", TokenClass::Function),
    ("support.macro", TokenClass::Function),
    ("support.type.property-name", TokenClass::Attribute),
    ("support.variable", TokenClass::Variable),
    ("support", TokenClass::Type),
    ("markup.heading", TokenClass::Heading),
    ("markup.inserted", TokenClass::Inserted),
    ("markup.deleted", TokenClass::Deleted),
    ("markup.inline.raw", TokenClass::String),
    ("markup.fenced_code", TokenClass::String),
    ("markup.underline.link", TokenClass::String),
    ("meta.diff.header", TokenClass::Heading),
    ("meta.diff.range", TokenClass::Heading),
    ("punctuation.support.type.property-name", TokenClass::Attribute),
    ("punctuation", TokenClass::Punctuation),
    ("invalid", TokenClass::Invalid),
];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn unfinished_javascript_comes_to_an_end() {
        let code = "{\n  \"a\": null\n  /* b */\n  \"c\": x /* d\n  */\n}\n";
        for language in ["javascript", "JavaScript", "js", "jsx", "typescript"] {
            assert_eq!(highlight(Some(language), code).lines.len(), 6, "{language}");
        }
    }

    #[test]
    fn tokens_put_together_are_the_lines() {
        let code = "fn main() {\r\n    // größe\n\n    println!(\"{}\", 1_000);\n}";
        for language in [None, Some("rust"), Some("rs"), Some("no-such-language")] {
            let lines: Vec<String> = highlight(language, code)
                .lines
                .iter()
                .map(|line| line.iter().map(|token| token.text.as_str()).collect())
                .collect();
            assert_eq!(lines, code.lines().collect::<Vec<_>>(), "{language:?}");
        }
    }

    #[test]
    fn scopes_become_classes() {
        for (language, code, word, class) in [
            ("rust", "// note\n", "// note", TokenClass::Comment),
            ("rust", "async fn main() {}", "async fn", TokenClass::Keyword),
            ("rust", "fn main() {}", "main", TokenClass::Function),
            ("rust", "let x = \"a\";", "\"a\"", TokenClass::String),
            ("rust", "return 1", "1", TokenClass::Number),
            ("python", "def f():\n    \"\"\"Why.\"\"\"", "\"\"\"Why.\"\"\"", TokenClass::Comment),
            ("python", "x and y", "and", TokenClass::Keyword),
            ("json", "{ \"a\": 1 }", "\"a\"", TokenClass::Attribute),
            ("ftl", "# note\n", "# note", TokenClass::Comment),
            ("patch", "+new", "+new", TokenClass::Inserted),
            ("golang", "return", "return", TokenClass::Keyword),
        ] {
            let lines = highlight(Some(language), code).lines;
            let tokens = lines.iter().flatten();
            let found = tokens.clone().find(|token| token.text.trim() == word).map(|token| token.class);
            assert_eq!(found, Some(class), "{language}: {:?}", tokens.collect::<Vec<_>>());
        }
    }

    #[test]
    fn what_was_forgotten_comes_back() {
        let code = "fn main() {} // note";
        let before = highlight(Some("rust"), code);
        forget();
        assert_eq!(highlight(Some("rust"), code), before);
    }

    #[test]
    fn code_too_long_is_left_plain() {
        let code = "let x = 1;\n".repeat(20_000);
        let lines = highlight(Some("rust"), &code).lines;
        assert_eq!((lines.len(), lines[0].len()), (20_000, 1));
    }

    /// Signs and words that mean something in one language or another, and any others.
    const CODE: &str = r##"([(){}\[\]<>/*#'"`\\$%=:;|&@,.!?~^+-]|<!--|-->|/\*|\*/|"""|\$\{|#\{|\{\{|\}\}|<<EOF|EOF|```|---|[01]x?|if|end|a:?|[é水🦀]|\u{301}|[ \t\r\n\x00]|\n\n|\PC){0,60}"##;

    proptest! {
        // In most cases a grammar is read that no case before has needed.
        #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 8, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_code_is_taken_apart_and_nothing_is_lost(language in prop::sample::select(catalog().languages()), code in CODE) {
            let highlighted = highlight(Some(language), &code);
            let line = |line: &Vec<Token>| line.iter().map(|token| token.text.as_str()).collect::<String>();
            let lines: Vec<String> = highlighted.lines.iter().map(line).collect();
            let wanted: Vec<&str> = code.split_inclusive('\n').map(|line| line.trim_end_matches(['\n', '\r'])).collect();
            prop_assert_eq!(&lines, &wanted);
            for Stretch { line, range, .. } in highlighted.stretches {
                prop_assert!(lines[line].get(range).is_some_and(|text| !text.is_empty()));
            }
        }
    }
}
