//! Pseudo-locales: the source text made strange, to see before anything is translated what translating will do.
//!
//! `en-XA` puts accents on letters and makes texts longer, between brackets: what is cut off, has no room or cannot be
//! translated shows. `ar-XB` lets words run from right to left. Both work on parsed content, so that markup, values,
//! code and addresses stay as they are.

mod words;

use crate::markdown::Inline;
use polypress_model::label::{LabelText, Piece};
use polypress_model::{Direction, Labels, LanguageTag};
use words::Words;

/// A locale that is made from the source text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: accents, a third more text, brackets around each message.
    Accented,
    /// `ar-XB`: from right to left, each word mirrored.
    Mirrored,
}

impl Pseudo {
    /// All that there are.
    pub const ALL: [Self; 2] = [Self::Accented, Self::Mirrored];

    /// The pseudo-locale of this tag.
    pub fn of(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pseudo| pseudo.tag() == tag)
    }

    /// Its tag, as Android and ICU name it.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// What stands behind the name of the source language in a language switcher.
    pub fn note(self) -> &'static str {
        match self {
            Self::Accented => "pseudo, accented",
            Self::Mirrored => "pseudo, mirrored",
        }
    }

    /// The way that it runs, where the source text runs `source`.
    pub fn direction(self, source: Direction) -> Direction {
        match (self, source) {
            (Self::Accented, _) => source,
            (Self::Mirrored, _) => Direction::Rtl,
        }
    }

    /// The content of a message in this locale. Names that are `protected` stay as they are, as does what is in another
    /// language than the source.
    pub fn message(self, source: &[Inline], protected: &[String], language: &LanguageTag) -> Vec<Inline> {
        let mut words = Words::new(self, protected);
        let mut inlines = source.to_vec();
        rewrite(&mut inlines, &mut words, language);
        if self == Self::Accented {
            surround(&mut inlines, OPEN, &format!("{}{CLOSE}", words.padding()));
        }
        inlines
    }

    /// The labels in this locale, made from those of the source locale.
    pub fn labels(self, source: Labels) -> Labels {
        Labels(source.0.into_iter().map(|(label, text)| (label, self.label(text))).collect())
    }

    fn label(self, source: LabelText) -> LabelText {
        let mut words = Words::new(self, &[]);
        let mut pieces = source.pieces;
        rewrite_pieces(&mut pieces, &mut words);
        if self == Self::Accented && has_words(&pieces) {
            pieces.insert(0, Piece::Text(OPEN.to_owned()));
            pieces.push(Piece::Text(format!("{}{CLOSE}", words.padding())));
        }
        LabelText { pieces, language: None }
    }
}

const OPEN: &str = "⟦";
const CLOSE: &str = "⟧";

fn rewrite(inlines: &mut [Inline], words: &mut Words<'_>, source: &LanguageTag) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => *text = words.rewrite(text),
            Inline::Span { language: Some(tag), .. } if tag.language() != source.language() => {}
            Inline::Styled { inlines, .. } | Inline::Span { inlines, .. } => rewrite(inlines, words, source),
            Inline::Link { title, inlines, .. } => {
                rewrite(inlines, words, source);
                title.iter_mut().for_each(|title| *title = words.rewrite(title));
            }
            Inline::Image { alternative, title, .. } => {
                *alternative = words.rewrite(alternative);
                title.iter_mut().for_each(|title| *title = words.rewrite(title));
            }
            Inline::Entry { words: term, .. } => {
                term.iter_mut().for_each(|term| *term = words.rewrite(term));
            }
            Inline::Code(_)
            | Inline::FootnoteReference { .. }
            | Inline::Math(_)
            | Inline::Anchor(_)
            | Inline::Break
            | Inline::Value(_) => {}
        }
    }
}

/// Puts words before and after the content, within its first and last words where those are plain. Of an image that
/// stands alone, they are put around what it says.
fn surround(inlines: &mut Vec<Inline>, before: &str, after: &str) {
    if let [Inline::Image { alternative, .. }] = inlines.as_mut_slice() {
        *alternative = format!("{before}{alternative}{after}");
        return;
    }
    match inlines.first_mut() {
        Some(Inline::Text(text)) => text.insert_str(0, before),
        _ => inlines.insert(0, Inline::Text(before.to_owned())),
    }
    match inlines.last_mut() {
        Some(Inline::Text(text)) => text.push_str(after),
        _ => inlines.push(Inline::Text(after.to_owned())),
    }
}

fn rewrite_pieces(pieces: &mut [Piece], words: &mut Words<'_>) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => *text = words.rewrite(text),
            Piece::Argument(_) => {}
            Piece::Plural { branches, .. } => branches.values_mut().for_each(|branch| rewrite_pieces(branch, words)),
        }
    }
}

fn has_words(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Text(text) => text.contains(char::is_alphabetic),
        Piece::Argument(_) => false,
        Piece::Plural { branches, .. } => branches.values().any(|branch| has_words(branch)),
    })
}

#[cfg(test)]
mod tests;
