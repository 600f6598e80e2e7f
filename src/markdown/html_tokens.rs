//! Tags, comments and words of raw HTML, as a browser would tell them apart.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, TagKind, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// A piece of raw HTML; character references are resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A start tag, its name in lower case; `closed` if it ends in `/>`.
    Start { name: String, attributes: BTreeMap<String, String>, closed: bool },
    /// An end tag.
    End(String),
    /// Words.
    Text(String),
    /// A comment, without its marks.
    Comment(String),
}

/// The pieces of raw HTML with the offsets where they start.
pub(super) fn tokens(html: &str) -> Vec<(Token, usize)> {
    let sink = Sink { tokens: RefCell::default(), place: Cell::new(0) };
    let tokenizer = Tokenizer::new(sink, TokenizerOpts { discard_bom: false, ..TokenizerOpts::default() });
    let queue = BufferQueue::default();
    let mut start = 0;
    // Fed from `<` to `<`, every piece comes out while the stretch that ends it is fed.
    while start < html.len() {
        let rest = &html[start..];
        let length = rest.get(1..).and_then(|rest| rest.find('<')).map_or(rest.len(), |found| found + 1);
        let Some(stretch) = rest.get(..length) else { break };
        tokenizer.sink.place.set(start);
        queue.push_back(StrTendril::from(stretch));
        // A finished `<script>` would be run at this point; there is nothing to run it.
        while !matches!(tokenizer.feed(&queue), html5ever::TokenizerResult::Done) {}
        start += length;
    }
    tokenizer.end();
    tokenizer.sink.tokens.take()
}

struct Sink {
    tokens: RefCell<Vec<(Token, usize)>>,
    place: Cell<usize>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: html5ever::tokenizer::Token, _line: u64) -> TokenSinkResult<()> {
        use html5ever::tokenizer::Token as Raw;
        let place = self.place.get();
        let mut tokens = self.tokens.borrow_mut();
        match token {
            Raw::TagToken(tag) => {
                let name = tag.name.to_string();
                if tag.kind == TagKind::EndTag {
                    tokens.push((Token::End(name), place));
                    return TokenSinkResult::Continue;
                }
                let attribute =
                    |attribute: &html5ever::Attribute| (attribute.name.local.to_string(), attribute.value.to_string());
                let raw = raw_kind(&name);
                let attributes = tag.attrs.iter().map(attribute).collect();
                tokens.push((Token::Start { name, attributes, closed: tag.self_closing }, place));
                return raw.map_or(TokenSinkResult::Continue, TokenSinkResult::RawData);
            }
            Raw::CharacterTokens(text) => match tokens.last_mut() {
                Some((Token::Text(before), _)) => before.push_str(&text),
                _ => tokens.push((Token::Text(text.to_string()), place)),
            },
            Raw::CommentToken(text) => tokens.push((Token::Comment(text.to_string()), place)),
            Raw::DoctypeToken(_) | Raw::NullCharacterToken | Raw::EOFToken | Raw::ParseError(_) => {}
        }
        TokenSinkResult::Continue
    }
}

/// How the inside of an element is read, if not as HTML.
fn raw_kind(name: &str) -> Option<RawKind> {
    match name {
        "script" => Some(RawKind::ScriptData),
        "style" | "xmp" | "iframe" | "noembed" | "noframes" => Some(RawKind::Rawtext),
        "textarea" | "title" => Some(RawKind::Rcdata),
        _ => None,
    }
}
