//! Characters that nobody sees, or that stand for a lost one.

use super::Case;
use super::report::Report;
use polypress_model::Diagnostic;

/// Languages written without spaces, where a space of no width shows where a line may break.
const WITHOUT_SPACES: &[&str] = &["th", "lo", "km", "my", "bo", "dz", "ja", "zh"];

pub(super) fn check(case: &Case<'_>, report: &mut Report<'_>) {
    let text = case.way.text.as_str();
    // All of them are controls, or lie between U+00AD and U+FFFD.
    if text.bytes().all(|byte| (b' '..0x7F).contains(&byte)) {
        return;
    }
    let mut told = Vec::new();
    let (mut open, mut is_balanced) = (0_usize, true);
    for character in text.chars() {
        match character {
            '\u{202A}' | '\u{202B}' | '\u{2066}'..='\u{2068}' => open += 1,
            '\u{202C}' | '\u{2069}' => {
                is_balanced &= open > 0;
                open = open.saturating_sub(1);
            }
            _ => {}
        }
        if !is_odd(character) || told.contains(&character) || has(case, character) {
            continue;
        }
        told.push(character);
        if let Some(diagnostic) = odd(character, case.language()) {
            report.at(character.encode_utf8(&mut [0; 4]), diagnostic);
        }
    }
    if open > 0 || !is_balanced {
        let message = "a mark of the direction of writing is opened and not closed, or closed and not opened";
        let hint = "close each U+2066, U+2067 or U+2068 with U+2069, or take them all out";
        report.lack(Diagnostic::warning("bidi-control", message).hint(hint));
    }
}

/// Whether the source has the character too.
fn has(case: &Case<'_>, character: char) -> bool {
    case.pair.message.text.contains(character)
}

fn is_odd(character: char) -> bool {
    (character.is_control() && !matches!(character, '\n' | '\t'))
        || matches!(
            character,
            '\u{FFFD}'
                | '\u{202D}'
                | '\u{202E}'
                | '\u{AD}'
                | '\u{200B}'
                | '\u{FEFF}'
                | '\u{2060}'
                | '\u{180E}'
                | '\u{3164}'
        )
}

fn odd(character: char, language: &str) -> Option<Diagnostic> {
    let code = format!("U+{:04X}", u32::from(character));
    Some(match character {
        '\u{FFFD}' => {
            Diagnostic::error("character-lost", "the text has U+FFFD, which stands for a character that was lost")
                .hint("write the character that belongs here, and save the file as UTF-8")
        }
        '\u{202D}' | '\u{202E}' => {
            Diagnostic::warning("bidi-control", format!("the text has {code}, which turns the order of letters round"))
                .hint("take it out; letters find their order by themselves")
        }
        '\u{200B}' if WITHOUT_SPACES.contains(&language) => return None,
        '\u{AD}' => {
            Diagnostic::warning("character-invisible", format!("the text has a soft hyphen, {code}, which nobody sees"))
                .hint("take it out; words are divided by the rules of the language")
        }
        character if character.is_control() => {
            Diagnostic::warning("character-invisible", format!("the text has the control character {code}"))
                .hint("take it out; it was probably copied from another program")
        }
        _ => Diagnostic::warning("character-invisible", format!("the text has {code}, which nobody sees"))
            .hint("take it out, unless it is meant; searching does not find words that have it"),
    })
}
