//! Syntax highlighting: code to tokens of a few classes.

use polypress_model::{Token, TokenClass};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Mutex, OnceLock, PoisonError};
use syntect::parsing::{ParseState, Scope, ScopeStack, SyntaxReference, SyntaxSet};

/// Longer code, in bytes, is left plain: nobody reads it, and highlighting takes time.
const LONGEST: usize = 200_000;
/// A longer line is left plain: expressions for syntax can take very long on it.
const LONGEST_LINE: usize = 2_000;
/// As many bytes of code are remembered with what they were taken apart into.
const REMEMBERED: usize = 8_000_000;

/// Code taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Highlighted {
    /// Its lines, without their line ends, as tokens. The tokens of a line, put together, are the line.
    pub lines: Vec<Vec<Token>>,
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
    let Some(syntax) = syntax else {
        let lines = code.lines().map(plain).collect();
        return Highlighted { lines, ..Highlighted::default() };
    };
    // A preview reads the same code each time that a page changes, and taking it apart is most of reading a page.
    static MEMORY: Mutex<Memory> = Mutex::new(Memory { known: None, bytes: 0 });
    let memory = || MEMORY.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = memory().recall(syntax, code) {
        return known;
    }
    let highlighted = take_apart(syntax, code);
    memory().keep(syntax, code, &highlighted);
    highlighted
}

/// Code that was taken apart before.
struct Memory {
    /// By the names of their syntaxes.
    known: Option<HashMap<&'static str, HashMap<Box<str>, Highlighted>>>,
    bytes: usize,
}

impl Memory {
    fn recall(&self, syntax: &SyntaxReference, code: &str) -> Option<Highlighted> {
        self.known.as_ref()?.get(syntax.name.as_str())?.get(code).cloned()
    }

    fn keep(&mut self, syntax: &'static SyntaxReference, code: &str, highlighted: &Highlighted) {
        self.bytes += code.len();
        if self.bytes > REMEMBERED {
            (self.known, self.bytes) = (None, code.len());
        }
        let known = self.known.get_or_insert_default().entry(&syntax.name).or_default();
        known.insert(code.into(), highlighted.clone());
    }
}

fn take_apart(syntax: &SyntaxReference, code: &str) -> Highlighted {
    let (state, stack) = (ParseState::new(syntax), ScopeStack::new());
    let (stretches, known) = (Vec::new(), HashMap::new());
    let mut highlighter = Highlighter { state, stack, failed: false, line: 0, stretches, known };
    let lines = code.split_inclusive('\n').map(|line| highlighter.line(line)).collect();
    Highlighted { lines, stretches: highlighter.stretches, syntax: Some(syntax.name.to_lowercase()) }
}

fn syntaxes() -> &'static SyntaxSet {
    static SYNTAXES: OnceLock<SyntaxSet> = OnceLock::new();
    SYNTAXES.get_or_init(two_face::syntax::extra_newlines)
}

fn find(language: &str) -> Option<&'static SyntaxReference> {
    let name = match language.to_ascii_lowercase().as_str() {
        "text" | "plain" | "plaintext" | "txt" | "none" => return None,
        "console" | "shell-session" | "sh" | "shell" | "zsh" => "bash".to_owned(),
        "jsonc" | "json5" => "json".to_owned(),
        "c++" => "cpp".to_owned(),
        // The syntax of this name never comes to an end where a comment follows a value without a comma.
        "javascript" => "js".to_owned(),
        other => other.to_owned(),
    };
    syntaxes().find_syntax_by_token(&name).filter(|syntax| syntax.name != "Plain Text")
}

fn plain(line: &str) -> Vec<Token> {
    match line {
        "" => Vec::new(),
        line => vec![Token { class: TokenClass::Plain, text: line.to_owned() }],
    }
}

struct Highlighter {
    state: ParseState,
    stack: ScopeStack,
    failed: bool,
    /// The number of the line that comes next.
    line: usize,
    stretches: Vec<Stretch>,
    /// What the scopes are that were met; a piece of code has a few.
    known: HashMap<Scope, (Option<TokenClass>, Option<StretchKind>)>,
}

impl Highlighter {
    fn line(&mut self, whole: &str) -> Vec<Token> {
        let tokens = self.tokens(whole);
        self.line += 1;
        tokens
    }

    fn tokens(&mut self, whole: &str) -> Vec<Token> {
        let line = whole.trim_end_matches(['\n', '\r']);
        if self.failed || line.len() > LONGEST_LINE {
            return plain(line);
        }
        let Ok(operations) = self.state.parse_line(whole, syntaxes()) else {
            self.failed = true;
            return plain(line);
        };
        let mut tokens = Vec::new();
        let mut done = 0;
        for (at, operation) in operations {
            let at = at.min(line.len());
            if let Some(text) = line.get(done..at) {
                push(&mut tokens, self.class(), text);
                self.mark(done..at);
                done = at;
            }
            if self.stack.apply(&operation).is_err() {
                self.failed = true;
                break;
            }
        }
        push(&mut tokens, self.class(), line.get(done..).unwrap_or_default());
        self.mark(done..line.len());
        tokens
    }

    /// Notes what stands at these bytes of the line if it is part of a comment or string.
    fn mark(&mut self, range: Range<usize>) {
        if range.is_empty() {
            return;
        }
        let Some(kind) = self.find(|(_, kind)| kind) else { return };
        match self.stretches.last_mut() {
            Some(last) if (last.line, last.kind, last.range.end) == (self.line, kind, range.start) => {
                last.range.end = range.end;
            }
            _ => self.stretches.push(Stretch { kind, line: self.line, range }),
        }
    }

    /// The class of what stands here.
    fn class(&mut self) -> TokenClass {
        self.find(|(class, _)| class).unwrap_or_default()
    }

    /// What the innermost scope says of which anything is known.
    fn find<T>(&mut self, of: impl Fn((Option<TokenClass>, Option<StretchKind>)) -> Option<T>) -> Option<T> {
        let mut scopes = self.stack.scopes.iter().rev();
        scopes.find_map(|scope| of(*self.known.entry(*scope).or_insert_with(|| (class(*scope), kind(*scope)))))
    }
}

/// What kind of words stands in a scope, if it is one of comments or strings.
fn kind(scope: Scope) -> Option<StretchKind> {
    static KINDS: OnceLock<Vec<(Scope, StretchKind)>> = OnceLock::new();
    let names = [
        ("comment.block", StretchKind::BlockComment),
        ("comment", StretchKind::LineComment),
        ("string.quoted", StretchKind::String),
    ];
    let named = |(name, kind): (&str, StretchKind)| Scope::new(name).ok().map(|prefix| (prefix, kind));
    let kinds = KINDS.get_or_init(|| names.into_iter().filter_map(named).collect());
    kinds.iter().find(|(prefix, _)| prefix.is_prefix_of(scope)).map(|(_, kind)| *kind)
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

/// The class of what stands in a scope, if it has one.
fn class(scope: Scope) -> Option<TokenClass> {
    classes().iter().find(|(prefix, _)| prefix.is_prefix_of(scope)).map(|(_, class)| *class)
}

/// Scopes and their classes; where one is part of another, the longer stands first.
fn classes() -> &'static [(Scope, TokenClass)] {
    static CLASSES: OnceLock<Vec<(Scope, TokenClass)>> = OnceLock::new();
    CLASSES.get_or_init(|| {
        let scope = |(name, class): &(&str, TokenClass)| Scope::new(name).ok().map(|scope| (scope, *class));
        NAMES.iter().filter_map(scope).collect()
    })
}

const NAMES: [(&str, TokenClass); 43] = [
    ("comment", TokenClass::Comment),
    ("punctuation.definition.comment", TokenClass::Comment),
    ("punctuation.definition.string", TokenClass::String),
    ("punctuation.definition.heading", TokenClass::Heading),
    ("punctuation.definition.keyword", TokenClass::Keyword),
    ("punctuation.definition.variable", TokenClass::Variable),
    ("punctuation.definition.inserted", TokenClass::Inserted),
    ("punctuation.definition.deleted", TokenClass::Deleted),
    ("constant.character.escape", TokenClass::Constant),
    ("constant.numeric", TokenClass::Number),
    ("constant.other.symbol", TokenClass::String),
    ("constant", TokenClass::Constant),
    ("string", TokenClass::String),
    ("keyword.operator.word", TokenClass::Keyword),
    ("keyword.operator", TokenClass::Operator),
    ("keyword", TokenClass::Keyword),
    ("storage.type.function", TokenClass::Keyword),
    ("storage.modifier", TokenClass::Keyword),
    ("storage.type", TokenClass::Keyword),
    ("storage", TokenClass::Keyword),
    ("entity.name.function", TokenClass::Function),
    ("entity.name.tag", TokenClass::Tag),
    ("entity.name.section", TokenClass::Heading),
    ("entity.name.type", TokenClass::Type),
    ("entity.name.class", TokenClass::Type),
    ("entity.name.struct", TokenClass::Type),
    ("entity.name.enum", TokenClass::Type),
    ("entity.name.trait", TokenClass::Type),
    ("entity.name.impl", TokenClass::Type),
    ("entity.name", TokenClass::Type),
    ("entity.other.attribute-name", TokenClass::Attribute),
    ("entity.other.inherited-class", TokenClass::Type),
    ("variable.annotation", TokenClass::Attribute),
    ("variable.function", TokenClass::Function),
    ("variable", TokenClass::Variable),
    ("support.function", TokenClass::Function),
    ("support.macro", TokenClass::Function),
    ("support", TokenClass::Type),
    ("markup.heading", TokenClass::Heading),
    ("markup.inserted", TokenClass::Inserted),
    ("markup.deleted", TokenClass::Deleted),
    ("punctuation", TokenClass::Punctuation),
    ("invalid", TokenClass::Invalid),
];

#[cfg(test)]
mod tests {
    use super::*;

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
        let class = |text: &str| {
            let lines = highlight(Some("rust"), "// note\nfn main() { let x = \"a\"; return 1 }\n");
            lines.lines.into_iter().flatten().find(|token| token.text.trim() == text).map(|token| token.class)
        };
        assert_eq!(class("// note"), Some(TokenClass::Comment));
        assert_eq!(class("fn"), Some(TokenClass::Keyword));
        assert_eq!(class("main"), Some(TokenClass::Function));
        assert_eq!(class("\"a\""), Some(TokenClass::String));
        assert_eq!(class("1"), Some(TokenClass::Number));
    }

    #[test]
    fn code_too_long_is_left_plain() {
        let code = "let x = 1;\n".repeat(20_000);
        let lines = highlight(Some("rust"), &code).lines;
        assert_eq!((lines.len(), lines[0].len()), (20_000, 1));
    }
}
