//! Blocks of code, each token with the class that it was given before assembly.

use crate::blocks::element;
use crate::markup::{Element, Syntax};
use crate::writer::Writer;
use polypress_model::{Anchor, Code, Token, TokenClass};

/// Lines longer than this may be wider than a small screen, so the block can be scrolled with the keyboard.
const LONG: usize = 32;

impl<'a> Writer<'a> {
    pub(crate) fn code(&mut self, code: &'a Code, anchor: Option<&'a Anchor>) {
        let Some(title) = &code.title else { return self.code_lines(code, anchor) };
        self.markup.start(element("figure", anchor).class("code"));
        self.markup.line();
        self.text(Element::new("figcaption"), title);
        self.markup.line();
        self.code_lines(code, None);
        self.markup.line();
        self.markup.end();
    }

    fn code_lines(&mut self, code: &Code, anchor: Option<&'a Anchor>) {
        let length = |line: &Vec<Token>| line.iter().map(|token| token.text.chars().count()).sum::<usize>();
        let scrolls = self.markup.syntax() == Syntax::Html && code.lines.iter().any(|line| length(line) > LONG);
        let block = element("pre", anchor).with("dir", "ltr").with_some("tabindex", scrolls.then_some("0"));
        self.markup.start(block);
        let name = code.language.as_deref().and_then(|language| language.split([' ', ',', '\t', '\n']).next());
        let class = name.filter(|name| !name.is_empty()).map(|name| format!("language-{name}"));
        self.markup.start(Element::new("code").class(class.unwrap_or_default()));
        for (index, line) in code.lines.iter().enumerate() {
            let emphasized = code.emphasized.contains(&index);
            if emphasized {
                self.markup.start(Element::new("mark").class("line"));
            }
            line.iter().for_each(|token| self.token(token));
            // Within the mark, which takes up the whole line.
            if index + 1 < code.lines.len() {
                self.markup.text("\n");
            }
            if emphasized {
                self.markup.end();
            }
        }
        self.markup.end();
        self.markup.end();
    }

    fn token(&mut self, token: &Token) {
        match token_class(token.class) {
            "" => self.markup.text(&token.text),
            class => self.markup.words(Element::new("span").class(class), &token.text),
        }
    }
}

/// The class of a token in the style sheet; plain text needs none.
fn token_class(class: TokenClass) -> &'static str {
    match class {
        TokenClass::Plain => "",
        TokenClass::Comment => "token-comment",
        TokenClass::Keyword => "token-keyword",
        TokenClass::String => "token-string",
        TokenClass::Number => "token-number",
        TokenClass::Constant => "token-constant",
        TokenClass::Function => "token-function",
        TokenClass::Type => "token-type",
        TokenClass::Attribute => "token-attribute",
        TokenClass::Variable => "token-variable",
        TokenClass::Operator => "token-operator",
        TokenClass::Punctuation => "token-punctuation",
        TokenClass::Tag => "token-tag",
        TokenClass::Heading => "token-heading",
        TokenClass::Inserted => "token-inserted",
        TokenClass::Deleted => "token-deleted",
        TokenClass::Invalid => "token-invalid",
    }
}
