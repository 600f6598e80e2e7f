//! Typographic habits by language: only those that everybody who sets texts in it would correct.

use super::Case;
use super::marks::{OBJECT, is_cjk};
use super::report::Report;
use polypress_model::Diagnostic;

/// A habit: what offends against it, and what to do.
struct Habit {
    /// The languages that have it.
    languages: &'static [&'static str],
    /// Whether the character of this index offends against it.
    offence: fn(&[(usize, char)], usize) -> bool,
    message: &'static str,
    hint: &'static str,
}

const HABITS: &[Habit] = &[
    Habit {
        languages: &["fr"],
        offence: french_mark,
        message: "a mark of two parts follows without a space that keeps lines together",
        hint: "write a no-break space before : ; ! and ?, in Fluent as { \"\\u202F\" } if you cannot type it",
    },
    Habit {
        languages: &["fr"],
        offence: french_quotation,
        message: "the words in « » stand without spaces that keep lines together",
        hint: "write a no-break space behind « and before », in Fluent as { \"\\u202F\" } if you cannot type it",
    },
    Habit {
        languages: &["es"],
        offence: spanish_mark,
        message: "a question or exclamation has no mark at its beginning",
        hint: "begin it with ¿ or ¡",
    },
    Habit {
        languages: &["ja", "zh"],
        offence: |text, at| is_narrow_mark(text, at) && after(text, at).is_some_and(is_cjk),
        message: "a narrow mark stands between wide characters",
        hint: "write the wide one: 、 。 ， ： ； ！ ？",
    },
    Habit {
        languages: &["zh"],
        offence: |text, at| is_narrow_mark(text, at) && after(text, at).is_none(),
        message: "a narrow mark follows wide characters",
        hint: "write the wide one: 。 ： ； ！ ？",
    },
    Habit {
        languages: &["de", "cs", "sk", "pl", "bg", "hu", "lt", "sl", "hr", "ro", "et", "is"],
        offence: high_opening,
        message: "a quotation opens with a high mark",
        hint: "open it with „",
    },
    Habit {
        languages: &["el"],
        offence: |text, at| is_between(text, at, |mark| mark == '?', is_greek),
        message: "a question ends with a Latin mark",
        hint: "end it with ;",
    },
    Habit {
        languages: &["ar", "fa", "ur", "ps", "ckb"],
        offence: |text, at| is_between(text, at, |mark| matches!(mark, '?' | ',' | ';'), is_arabic),
        message: "a Latin mark follows Arabic letters",
        hint: "write ؟ ، or ؛",
    },
];

/// Reports each habit that the text offends against, at the first place.
pub(super) fn check(case: &Case<'_>, report: &mut Report<'_>) {
    let language = case.language();
    let mut habits = HABITS.iter().filter(|habit| habit.languages.contains(&language)).peekable();
    if habits.peek().is_none() {
        return;
    }
    let words = case.here.words.as_str();
    let characters: Vec<(usize, char)> = words.char_indices().collect();
    for habit in habits {
        let Some(at) = (0..characters.len()).find(|at| (habit.offence)(&characters, *at)) else { continue };
        let offset = |index: usize| characters.get(index).map_or(words.len(), |(start, _)| *start);
        // What stands before the mark says where in the text it is.
        let around = words.get(offset(at.saturating_sub(12))..offset(at + 1)).unwrap_or_default();
        let around = around.rsplit([OBJECT, '\n']).next().unwrap_or(around);
        // The mark with the word that it belongs to.
        let before = around.char_indices().rev().skip(1);
        let mut words_before =
            before.skip_while(|(_, character)| *character == ' ').skip_while(|(_, character)| *character != ' ');
        let start = words_before.next().map_or(0, |(start, _)| start + 1);
        let stretch = around.get(start..).unwrap_or(around);
        let message = format!("{}: “{stretch}”", habit.message);
        report.at_end(around, stretch, Diagnostic::warning("typography-habit", message).hint(habit.hint));
    }
}

fn character(text: &[(usize, char)], at: Option<usize>) -> Option<char> {
    text.get(at?).map(|(_, character)| *character)
}

fn before(text: &[(usize, char)], at: usize) -> Option<char> {
    character(text, at.checked_sub(1))
}

fn after(text: &[(usize, char)], at: usize) -> Option<char> {
    character(text, at.checked_add(1))
}

/// Whether nothing more of a word follows.
fn ends(next: Option<char>) -> bool {
    next.is_none_or(|next| next.is_whitespace() || matches!(next, ')' | ']' | '»' | '”' | '"' | '…'))
}

/// A mark at the end of a word, behind a letter of one kind.
fn is_between(text: &[(usize, char)], at: usize, mark: fn(char) -> bool, letter: fn(char) -> bool) -> bool {
    character(text, Some(at)).is_some_and(mark) && before(text, at).is_some_and(letter) && ends(after(text, at))
}

fn french_mark(text: &[(usize, char)], at: usize) -> bool {
    let is_mark = matches!(text.get(at), Some((_, ';' | ':' | '!' | '?')));
    is_mark
        && ends(after(text, at))
        && before(text, at).is_some_and(|before| {
            before == ' ' || before.is_alphabetic() || before == OBJECT || matches!(before, ')' | '»' | '%')
        })
}

fn french_quotation(text: &[(usize, char)], at: usize) -> bool {
    let is_loose =
        |next: Option<char>| next.is_some_and(|next| next == ' ' || next.is_alphanumeric() || next == OBJECT);
    match text.get(at) {
        Some((_, '«')) => is_loose(after(text, at)),
        Some((_, '»')) => is_loose(before(text, at)),
        _ => false,
    }
}

/// A closing mark in a text without any opening one.
fn spanish_mark(text: &[(usize, char)], at: usize) -> bool {
    let opening = match text.get(at) {
        Some((_, '?')) => '¿',
        Some((_, '!')) => '¡',
        _ => return false,
    };
    ends(after(text, at))
        && before(text, at).is_some_and(char::is_alphabetic)
        && !text.iter().any(|(_, character)| *character == opening || matches!(character, '¿' | '¡'))
}

fn is_narrow_mark(text: &[(usize, char)], at: usize) -> bool {
    matches!(text.get(at), Some((_, ',' | '.' | '!' | '?' | ';' | ':'))) && before(text, at).is_some_and(is_cjk)
}

fn high_opening(text: &[(usize, char)], at: usize) -> bool {
    matches!(text.get(at), Some((_, '“')))
        && before(text, at).is_none_or(|before| before.is_whitespace() || before == '(')
        && after(text, at).is_some_and(char::is_alphanumeric)
}

fn is_greek(character: char) -> bool {
    matches!(character, '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}')
}

fn is_arabic(character: char) -> bool {
    matches!(character, '\u{620}'..='\u{65F}' | '\u{66E}'..='\u{6D3}' | '\u{6FA}'..='\u{6FC}')
}
