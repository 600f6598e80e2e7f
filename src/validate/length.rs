//! Translations that are so much longer or shorter than their source that something is lost or came in twice.

use super::Case;
use super::marks::{OBJECT, is_cjk};
use super::report::Report;
use polypress_model::Diagnostic;

/// Shorter texts, in Latin letters, say the same in very different lengths.
const SHORTEST: usize = 20;

/// So many times longer or shorter is unusual.
const UNUSUAL: usize = 3;

/// How long a text is, in Latin letters.
pub(super) fn weight(words: &str) -> usize {
    if words.is_ascii() {
        return words.len();
    }
    words.chars().map(letters).sum()
}

/// As how many Latin letters a character counts. What is no words is the same in every language.
fn letters(character: char) -> usize {
    match character {
        OBJECT => 5,
        '\u{3041}'..='\u{30FF}' | '\u{AC00}'..='\u{D7A3}' => 2,
        character if is_cjk(character) => 3,
        _ => 1,
    }
}

pub(super) fn check(case: &Case<'_>, report: &mut Report<'_>) {
    let (source, here) = (case.source.weight, weight(&case.here.words));
    if source < SHORTEST {
        return;
    }
    let times = |many: usize, few: usize| many as f64 / few.max(1) as f64;
    let message = if here > source * UNUSUAL {
        format!("the translation is {:.0} times as long as its source", times(here, source))
    } else if here * UNUSUAL < source {
        format!("the source is {:.0} times as long as its translation", times(source, here))
    } else {
        return;
    };
    let hint = "see that it says what the source says, and nothing else";
    report.lack(Diagnostic::info("length-unusual", message).hint(hint));
}
