//! Comments and strings in code: which of them hold words to translate, and which translations they can take.
//!
//! The highlighter says where comments and strings stand (`scan`); neighbouring lines become one text (`block`), and
//! what is there for a tool or is code itself is left out (`sense`). A translation goes back between the same marks, so
//! it must not be able to end the comment or string: [`Enclosure::admit`] (`admit`, `literal`) sees to it.

mod admit;
mod block;
mod literal;
mod scan;
mod sense;

use crate::highlight::Highlighted;
use polypress_model::CodePlace;

/// What in code is translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeTexts {
    /// Comments.
    pub comments: bool,
    /// Strings between quotation marks, in programming languages.
    pub strings: bool,
}

impl Default for CodeTexts {
    fn default() -> Self {
        Self { comments: true, strings: false }
    }
}

/// The marks that a text in code stands between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enclosure {
    /// The name of the syntax, in lower-case letters.
    pub syntax: String,
    /// What opens it: `//`, `/**`, `"`.
    pub opener: String,
    /// What closes it: `*/`, `"`; none if the end of the line does.
    pub closer: Option<String>,
    /// What every line but the first begins with; none if the text can take up only one line.
    pub prefix: Option<String>,
    /// Whether the words touch the opening mark.
    pub touches_opener: bool,
    /// Whether the words touch the closing mark.
    pub touches_closer: bool,
}

/// A comment or string with words to translate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Whether it is a string.
    pub is_string: bool,
    /// Its words: plain text, lines ended by `\n`.
    pub text: String,
    /// Where they stand.
    pub place: CodePlace,
    /// What they stand between.
    pub enclosure: Enclosure,
}

/// Syntaxes in which a comment is no word to readers: what a terminal or tool prints, and catalogs, whose comments are
/// part of what is shown.
const WITHOUT_WORDS: [&str; 5] = ["bat", "diff", "fluent", "po", "shellsession"];

/// The texts in a piece of code, in reading order.
pub fn find(highlighted: &Highlighted, wanted: CodeTexts) -> Vec<Found> {
    let Some(syntax) = &highlighted.syntax else { return Vec::new() };
    if highlighted.stretches.is_empty() || WITHOUT_WORDS.contains(&syntax.as_str()) {
        return Vec::new();
    }
    let whole = |line: &Vec<polypress_model::Token>| line.iter().map(|token| token.text.as_str()).collect::<String>();
    let lines: Vec<String> = highlighted.lines.iter().map(whole).collect();
    let mut found = Vec::new();
    if wanted.comments {
        found.extend(block::texts(syntax, &lines, scan::comments(&lines, &highlighted.stretches)));
    }
    if wanted.strings {
        found.extend(literal::texts(syntax, &lines, &highlighted.stretches));
    }
    found.sort_by_key(|found: &Found| (found.place.lines.start, found.place.start));
    found
}

/// The texts of comments that stand alone, marks and all: what other tools keep as one message can be several of
/// ours. Lines that hold no words of their own are left out.
///
/// ```
/// use polypress::comments::bare;
/// assert_eq!(bare("// Two lines\n    // of words.\n"), ["Two lines\nof words."]);
/// assert_eq!(bare("/** One. */"), ["One."]);
/// ```
pub fn bare(comments: &str) -> Vec<String> {
    // Only the first line has lost its indentation.
    let lines: Vec<String> = comments.lines().map(|line| line.trim_start().to_owned()).collect();
    let found = block::texts("", &lines, scan::alone(&lines));
    found.into_iter().map(|found| found.text).collect()
}
