//! Puts the translations of comments and strings back into code.
//!
//! Code is highlighted once for all locales. Where a comment says something else, only its tokens change: those of the
//! code around it are those of the source.

use polypress_model::{Block, BlockKind, Code, CodePlace, CodeText, Inline, Text, Token, TokenClass};
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

/// Puts the texts of all code among these blocks into its lines.
pub(super) fn put_texts(blocks: &mut [Block]) {
    for block in blocks {
        if let BlockKind::Code(code) = &mut block.kind {
            (0..code.texts.len()).for_each(|index| put_text(code, index));
        }
        block.children_mut().into_iter().for_each(|blocks| put_texts(blocks));
    }
}

/// Puts a text into the lines, if they say something else, and moves the places of the texts behind it.
fn put_text(code: &mut Code, index: usize) {
    let Some(CodeText { text, place }) = code.texts.get(index).cloned() else { return };
    let words = words(&text);
    let Some(old) = code.lines.get(place.lines.clone()).filter(|lines| !lines.is_empty()) else { return };
    if words.is_empty() || read(old, &place) == words {
        return;
    }
    let new = replaced(old, &place, &words);
    let end = length(new.last()) - (length(old.last()) - place.end);
    let last = place.lines.end - 1;
    let (added, removed) = (new.len(), place.lines.len());
    let moved = |line: usize| (line + added).saturating_sub(removed);
    Arc::make_mut(&mut code.lines).splice(place.lines.clone(), new);
    code.emphasized = emphasized(&code.emphasized, &place.lines, added);
    for CodeText { place: behind, .. } in code.texts.iter_mut().skip(index + 1) {
        let shifted = |byte: usize| (byte + end).saturating_sub(place.end);
        if behind.lines.start == last {
            behind.start = shifted(behind.start);
        }
        if behind.lines.end == last + 1 {
            behind.end = shifted(behind.end);
        }
        behind.lines = moved(behind.lines.start)..moved(behind.lines.end);
    }
    if let Some(CodeText { place, .. }) = code.texts.get_mut(index) {
        place.lines.end = place.lines.start + added;
        place.end = end;
    }
}

/// Which lines are stressed once `added` lines stand in the place of these.
fn emphasized(before: &BTreeSet<usize>, lines: &Range<usize>, added: usize) -> BTreeSet<usize> {
    let outside = before.iter().filter(|line| !lines.contains(line));
    let moved =
        outside.map(|line| if *line < lines.start { *line } else { (line + added).saturating_sub(lines.len()) });
    let is_here = before.range(lines.clone()).next().is_some();
    moved.chain(lines.start..lines.start + if is_here { added } else { 0 }).collect()
}

fn words(text: &Text) -> String {
    let word = |inline: &Inline| if let Inline::Text(words) = inline { words.clone() } else { String::new() };
    text.inlines.iter().map(word).collect()
}

/// What stands at a place now; `lines` are those of the place.
fn read(lines: &[Vec<Token>], place: &CodePlace) -> String {
    let last = lines.len() - 1;
    let prefix = place.prefix.as_deref().unwrap_or_default();
    let mut words = Vec::new();
    for (number, tokens) in lines.iter().enumerate() {
        let line: String = tokens.iter().map(|token| token.text.as_str()).collect();
        let start = if number == 0 { place.start } else { prefix.len() };
        let end = if number == last { place.end } else { line.len() };
        let inside = line.get(start..end).unwrap_or_default();
        words.push(if number == last { inside } else { inside.trim_end() }.to_owned());
    }
    words.join("\n")
}

/// The lines of a place with other words in it.
fn replaced(lines: &[Vec<Token>], place: &CodePlace, words: &str) -> Vec<Vec<Token>> {
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return Vec::new() };
    let (mut line, behind) = cut(first, place.start);
    let class = behind.first().map_or(TokenClass::Comment, |token| token.class);
    let mut new = Vec::new();
    for (number, words) in words.lines().enumerate() {
        if number > 0 {
            new.push(std::mem::replace(&mut line, beginning(lines, place, class)));
        }
        match words {
            "" => trim_end(&mut line),
            words => push(&mut line, class, words),
        }
    }
    cut(last, place.end).1.iter().for_each(|token| push(&mut line, token.class, &token.text));
    new.push(line);
    new
}

/// The tokens that a further line begins with: those of the source's lines.
fn beginning(lines: &[Vec<Token>], place: &CodePlace, class: TokenClass) -> Vec<Token> {
    let prefix = place.prefix.as_deref().unwrap_or_default();
    let begins = |line: &&Vec<Token>| {
        let line: String = line.iter().map(|token| token.text.as_str()).collect();
        line.len() > prefix.len() && line.starts_with(prefix)
    };
    match lines.iter().skip(1).chain(lines.first()).find(begins) {
        Some(line) => cut(line, prefix.len()).0,
        None if prefix.is_empty() => Vec::new(),
        None => vec![Token { class, text: prefix.to_owned() }],
    }
}

/// The tokens before and behind this byte of the line.
fn cut(line: &[Token], at: usize) -> (Vec<Token>, Vec<Token>) {
    let (mut before, mut behind) = (Vec::new(), Vec::new());
    let mut done = 0;
    for token in line {
        let (left, right) =
            token.text.split_at_checked(at.saturating_sub(done).min(token.text.len())).unwrap_or((&token.text, ""));
        push(&mut before, token.class, left);
        push(&mut behind, token.class, right);
        done += token.text.len();
    }
    (before, behind)
}

fn push(line: &mut Vec<Token>, class: TokenClass, text: &str) {
    match line.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.class == class => last.text.push_str(text),
        _ => line.push(Token { class, text: text.to_owned() }),
    }
}

/// Takes away the white space before an empty line's end.
fn trim_end(line: &mut Vec<Token>) {
    while let Some(last) = line.last_mut() {
        last.text.truncate(last.text.trim_end().len());
        if !last.text.is_empty() {
            return;
        }
        line.pop();
    }
}

fn length(line: Option<&Vec<Token>>) -> usize {
    line.into_iter().flatten().map(|token| token.text.len()).sum()
}

#[cfg(test)]
mod tests;
