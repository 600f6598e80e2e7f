//! Messages that were reworded since they were translated.

use super::targets::Target;
use crate::catalog::ftl;
use crate::markdown::{Declared, find_placeables};
use crate::state::Fingerprint;
use similar::{Algorithm, capture_diff_slices, diff_ratio};
use std::collections::BTreeMap;

/// How alike two texts must be, of 1.
const ALIKE: f32 = 0.6;

/// Shorter texts are too easily alike.
const FEWEST_WORDS: usize = 4;

/// No more words of a text are compared.
const MOST_WORDS: usize = 300;

/// The messages that have no translation yet, by page.
pub(super) struct Former<'a> {
    pages: BTreeMap<&'a str, Vec<Option<Target<'a>>>>,
}

impl<'a> Former<'a> {
    pub(super) fn new(free: Vec<Target<'a>>) -> Self {
        let mut pages: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for target in free {
            let page = target.page.map_or("", |page| page.source.as_str());
            pages.entry(page).or_default().push(Some(target));
        }
        Self { pages }
    }

    /// The message on the pages that an entry names which is most like its text, if one is; it is given once.
    pub(super) fn take(&mut self, text: &str, references: &[String]) -> Option<Target<'a>> {
        let words = words(text);
        if words.len() < FEWEST_WORDS {
            return None;
        }
        let mut best: Option<(f32, &mut Option<Target<'a>>)> = None;
        for (page, targets) in &mut self.pages {
            let names = |reference: &String| file(reference).is_some_and(|file| page.ends_with(file));
            if !references.iter().any(names) {
                continue;
            }
            for slot in targets {
                let Some(target) = slot else { continue };
                let likeness = likeness(&words, &self::words(&target.message.text));
                if likeness >= ALIKE && best.as_ref().is_none_or(|(best, _)| likeness > *best) {
                    best = Some((likeness, slot));
                }
            }
        }
        best?.1.take()
    }
}

/// The file of a reference such as `src/a.md:12`.
fn file(reference: &str) -> Option<&str> {
    let file = reference.split_once(':').map_or(reference, |(file, _)| file);
    file.ends_with(".md").then_some(file)
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().take(MOST_WORDS).collect()
}

fn likeness(one: &[&str], other: &[&str]) -> f32 {
    let (short, long) = (one.len().min(other.len()), one.len().max(other.len()));
    // The most that is possible with these lengths.
    if (2 * short) as f32 / ((short + long) as f32) < ALIKE {
        return 0.0;
    }
    let operations = capture_diff_slices(Algorithm::Myers, one, other);
    diff_ratio(&operations, one.len(), other.len())
}

/// The fingerprint of a source text that another tool keeps.
pub(super) fn fingerprint(text: &str, declared: &Declared) -> Fingerprint {
    let (text, placeables) = find_placeables(&super::key::with_backslashes(text), declared);
    Fingerprint::of_normal(&ftl::normalize_pieces(&ftl::pieces(&text, &placeables)))
}
