//! Words: what the shaper sees of them, and what no font can draw.

use crate::composer::Composer;
use crate::fonts::{Role, Script, is_invisible};
use crate::hyphens;
use crate::paragraph::{Paragraph, Placement, Segment};
use polypress_model::Diagnostic;

/// Whether a character steers bidi and line breaks, and is no part of what words say.
pub(crate) fn is_steering(character: char) -> bool {
    matches!(character,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'
        | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// What becomes of white space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spaces {
    /// Any stretch of it is one space.
    Joined,
    /// Every character of it is a space.
    Kept,
}

impl Composer<'_> {
    /// Adds words. Latin letters among Arabic ones, which are set larger, are brought back to their own size.
    pub(crate) fn words(&mut self, paragraph: &mut Paragraph, words: &str, segment: &Segment, spaces: Spaces) {
        let latin = Segment { size: segment.size / segment.script.scale(), ..segment.clone() };
        let split = segment.script == Script::Arabic && segment.role == Role::Body;
        let (mut start, mut inside) = (0, false);
        for (at, character) in words.char_indices().filter(|(_, character)| split && character.is_alphanumeric()) {
            let is_latin = (character as u32) < 0x530;
            if is_latin != inside {
                let run = words.get(start..at).unwrap_or_default();
                self.run(paragraph, run, if inside { &latin } else { segment }, spaces);
                (start, inside) = (at, is_latin);
            }
        }
        let run = words.get(start..).unwrap_or_default();
        self.run(paragraph, run, if inside { &latin } else { segment }, spaces);
    }

    /// Adds words of one size. Characters that no font has are reported and drawn as a replacement.
    fn run(&mut self, paragraph: &mut Paragraph, words: &str, segment: &Segment, spaces: Spaces) {
        let mut plain = String::new();
        // Where the author lets words be broken, in bytes of `plain`.
        let mut soft = Vec::new();
        let rules = self.hyphenation(paragraph, segment);
        let flush = |paragraph: &mut Paragraph, plain: &mut String, soft: &mut Vec<usize>| {
            paragraph.push_words(&std::mem::take(plain), &std::mem::take(soft), segment, rules);
        };
        for character in words.chars() {
            match character {
                '\u{ad}' if segment.role == Role::Code => {}
                '\u{ad}' => soft.push(plain.len()),
                '\u{fe0e}' | '\u{fe0f}' => {
                    flush(paragraph, &mut plain, &mut soft);
                    paragraph.push_as("", character.encode_utf8(&mut [0; 4]), segment);
                }
                _ if is_steering(character) => {
                    flush(paragraph, &mut plain, &mut soft);
                    paragraph.push_as(character.encode_utf8(&mut [0; 4]), "", segment);
                }
                _ if character.is_control() || matches!(character, ' ' | '\u{2028}' | '\u{2029}') => {
                    let last = plain.chars().next_back().or_else(|| paragraph.text.chars().next_back());
                    if spaces == Spaces::Kept || !matches!(last, None | Some(' ' | '\n')) {
                        plain.push(' ');
                    }
                }
                _ if character.is_ascii() || is_invisible(character) || self.shaper.fonts.draws(character) => {
                    plain.push(character);
                }
                _ => {
                    flush(paragraph, &mut plain, &mut soft);
                    paragraph.push_as("\u{fffd}", character.encode_utf8(&mut [0; 4]), segment);
                    self.report_missing(character, paragraph, segment);
                }
            }
        }
        flush(paragraph, &mut plain, &mut soft);
    }

    /// The rules by which words of a segment may be broken.
    fn hyphenation(&self, paragraph: &Paragraph, segment: &Segment) -> Option<hypher::Lang> {
        let wanted = paragraph.placement == Placement::Justified && segment.role == Role::Body;
        let language = segment.language.as_ref().or(paragraph.language.as_ref())?;
        hyphens::rules(language).filter(|_| wanted && segment.script == Script::Latin)
    }

    /// Says that no font has a character, once for each message.
    pub(crate) fn report_missing(&mut self, character: char, paragraph: &Paragraph, segment: &Segment) {
        const MOST: usize = 100;
        if self.missing.len() >= MOST || !self.missing.insert((character, paragraph.message.clone())) {
            return;
        }
        let code = character as u32;
        let tried = self.shaper.fonts.names(segment.role, segment.script).join(", ");
        let mut finding =
            Diagnostic::error("glyph-missing", format!("no font has the character “{character}” (U+{code:04X})"))
                .hint("use another character, or add a font that has it")
                .note(format!("fonts tried: {tried}"))
                .note("a replacement mark is printed in its place")
                .at(paragraph.span.clone())
                .in_locale(self.book.locale.tag.clone());
        finding = finding.about(paragraph.message.clone());
        self.diagnostics.push(finding);
    }
}
