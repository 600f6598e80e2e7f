//! Texts with their codes numbered, so that those of a translation have the numbers of those of its source.

use super::sheet::Unit;
use crate::markdown::{Stretch, StretchKind, stretches};
use polypress_model::LanguageTag;

/// A stretch of a text with the number of its code, from 1; 0 for words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numbered<'a> {
    pub(super) stretch: Stretch<'a>,
    pub(super) number: usize,
}

/// The source text of a unit and its translation, in words and numbered codes.
pub(super) struct Texts<'a> {
    pub(super) source: Vec<Numbered<'a>>,
    pub(super) translation: Option<Vec<Numbered<'a>>>,
}

impl<'a> Texts<'a> {
    pub(super) fn new(unit: &'a Unit<'_>, source: &LanguageTag, target: &LanguageTag) -> Self {
        let divide = |text: &'a str, language: &LanguageTag| match &unit.declared {
            Some(declared) => stretches(text, declared, &unit.context(language)),
            None => vec![Stretch { kind: StretchKind::Words, text }],
        };
        let mut codes = Codes::default();
        let source = codes.number(divide(&unit.source, source));
        let translation = unit.translation.as_deref().map(|text| codes.number(divide(text, target)));
        Self { source, translation }
    }
}

/// The codes that have a number: the text of each, and of what closes it.
#[derive(Default)]
struct Codes<'a> {
    known: Vec<(&'a str, &'a str)>,
}

impl<'a> Codes<'a> {
    /// A code that the source has too gets its number, any other a new one.
    fn number(&mut self, stretches: Vec<Stretch<'a>>) -> Vec<Numbered<'a>> {
        let closing = |pair: usize| {
            let closes = |stretch: &&Stretch<'a>| stretch.kind == StretchKind::Close(pair);
            stretches.iter().find(closes).map_or("", |stretch| stretch.text)
        };
        let mut used = vec![false; self.known.len()];
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        let mut numbered = Vec::new();
        for stretch in &stretches {
            let number = match stretch.kind {
                StretchKind::Words => 0,
                StretchKind::Close(pair) => {
                    pairs.iter().find(|(known, _)| *known == pair).map_or(0, |(_, number)| *number)
                }
                StretchKind::Code => self.find((stretch.text, ""), &mut used),
                StretchKind::Open(pair) => {
                    let number = self.find((stretch.text, closing(pair)), &mut used);
                    pairs.push((pair, number));
                    number
                }
            };
            numbered.push(Numbered { stretch: *stretch, number });
        }
        numbered
    }

    fn find(&mut self, code: (&'a str, &'a str), used: &mut Vec<bool>) -> usize {
        let free = self.known.iter().zip(used.iter()).position(|(known, used)| *known == code && !used);
        let place = free.unwrap_or(self.known.len());
        if free.is_none() {
            self.known.push(code);
            used.push(false);
        }
        if let Some(used) = used.get_mut(place) {
            *used = true;
        }
        place + 1
    }
}
