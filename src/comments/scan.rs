//! Where comments begin and end.

use crate::highlight::{Stretch, StretchKind};

/// A comment with its marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Comment {
    /// What opens it: `//`, `/**`.
    pub(super) opener: String,
    /// What closes it; none if the end of its line does.
    pub(super) closer: Option<&'static str>,
    /// The line and byte of its opening mark.
    pub(super) start: (usize, usize),
    /// The line and byte of its closing mark, or of the end of its line.
    pub(super) end: (usize, usize),
}

/// The marks of comments that end with their line.
const LINE: [&str; 7] = ["//", "#", "--", ";", "%", "!", "'"];

/// The marks of comments that have an end.
const BLOCK: [(&str, &str); 12] = [
    ("<!--", "-->"),
    ("/*", "*/"),
    ("/+", "+/"),
    ("{-", "-}"),
    ("(*", "*)"),
    ("--[[", "]]"),
    ("<#", "#>"),
    ("#|", "|#"),
    ("#=", "=#"),
    ("%{", "%}"),
    ("\"\"\"", "\"\"\""),
    ("'''", "'''"),
];

/// No line comment has a longer mark.
const LONGEST_MARK: usize = 4;

/// The comments among stretches of code. What has no mark that is known is left out.
pub(super) fn comments(lines: &[String], stretches: &[Stretch]) -> Vec<Comment> {
    let mut scanner = Scanner::default();
    for stretch in stretches {
        let Some(text) = lines.get(stretch.line).and_then(|line| line.get(stretch.range.clone())) else { continue };
        match stretch.kind {
            StretchKind::String => {}
            kind => scanner.stretch(text, stretch.line, stretch.range.start, kind == StretchKind::BlockComment),
        }
    }
    scanner.comments
}

/// The same for lines that are comments and nothing else.
pub(super) fn alone(lines: &[String]) -> Vec<Comment> {
    let mut scanner = Scanner::default();
    for (number, line) in lines.iter().enumerate() {
        let is_block = line.starts_with("/*") || line.starts_with("<!--") || scanner.open.is_some();
        scanner.stretch(line, number, 0, is_block);
    }
    scanner.comments
}

#[derive(Default)]
struct Scanner {
    comments: Vec<Comment>,
    /// The comment whose end has not been met.
    open: Option<(String, &'static str, (usize, usize))>,
}

impl Scanner {
    fn stretch(&mut self, text: &str, line: usize, offset: usize, is_block: bool) {
        let mut at = 0;
        loop {
            let rest = text.get(at..).unwrap_or_default();
            if let Some((opener, closer, start)) = self.open.take() {
                let Some(length) = rest.find(closer) else {
                    // The end of another comment than of its own cannot be relied on.
                    self.open = is_block.then_some((opener, closer, start));
                    return;
                };
                let end = (line, offset + at + length);
                self.comments.push(Comment { opener, closer: Some(closer), start, end });
                at += length + closer.len();
                continue;
            }
            let words = rest.trim_start();
            let start = offset + at + rest.len() - words.len();
            if words.is_empty() {
                return;
            }
            let block = BLOCK.iter().find(|(opener, _)| is_block && words.starts_with(opener));
            if let Some((mark, closer)) = block {
                let opener = extended(words, mark);
                at = start - offset + opener.len();
                self.open = Some((opener.to_owned(), closer, (line, start)));
                continue;
            }
            if let Some(opener) = line_mark(words) {
                let end = (line, offset + text.trim_end().len());
                self.comments.push(Comment { opener: opener.to_owned(), closer: None, start: (line, start), end });
            }
            return;
        }
    }
}

/// The mark with the signs that make a documentation comment of it: `/**`, `/*!`.
fn extended<'a>(words: &'a str, mark: &str) -> &'a str {
    let rest = words.get(mark.len()..).unwrap_or_default();
    let sign = mark == "/*" && rest.starts_with(['*', '!']);
    let stands = sign && rest.get(1..).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']));
    words.get(..mark.len() + usize::from(stands)).unwrap_or(words)
}

/// The mark that a line comment opens with: all signs up to white space if they are few, so `///` and `//!` too.
fn line_mark(words: &str) -> Option<&str> {
    let mark = LINE.iter().find(|mark| words.starts_with(**mark))?;
    let signs = words.find(|sign: char| !sign.is_ascii_punctuation()).unwrap_or(words.len());
    let ends = words.get(signs..).is_none_or(|rest| rest.is_empty() || rest.starts_with([' ', '\t']));
    let length = if ends && signs <= LONGEST_MARK { signs } else { mark.len() };
    words.get(..length)
}
