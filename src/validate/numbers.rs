//! Numbers and ids that a translation must repeat.

use super::Case;
use super::report::Report;
use polypress_model::Diagnostic;

/// Up to this, numbers are often written as words.
const MOST_IN_WORDS: u64 = 12;

/// A number of a source text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// Its digits without separators, as 0 to 9.
    digits: String,
    /// As it is written.
    written: String,
}

/// The numbers of a source text that every translation writes in digits.
pub(super) fn sure_numbers(words: &str) -> Vec<Number> {
    let mut found: Vec<Number> = Vec::new();
    if !words.bytes().any(|byte| byte.is_ascii_digit()) {
        return found;
    }
    for (before, written, after) in Tokens::of(words) {
        let number = Number { digits: written.chars().filter_map(digit).collect(), written: written.to_owned() };
        let is_small = written.parse::<u64>().is_ok_and(|value| value <= MOST_IN_WORDS);
        // 20th is XX in Spanish; 1990s and x86 are words of their own; a hyphen joins a name such as UTF-8.
        let is_word = before.is_some_and(|before| before.is_alphanumeric() || before == '-' || before == '_')
            || ["th", "st", "nd", "rd", "s"].iter().any(|end| is_word_end(after, end));
        // The 5 of 5:30 PM is 17 elsewhere.
        let is_time = before == Some(':')
            || (after.starts_with(':') && after[1..].starts_with(|next: char| next.is_ascii_digit()));
        if !is_small && !is_word && !is_time && !found.contains(&number) {
            found.push(number);
        }
    }
    found
}

fn is_word_end(after: &str, end: &str) -> bool {
    after.strip_prefix(end).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Ids of requirements, such as `REQ-012`: capitals, a hyphen, and a number at the end.
pub(super) fn identifiers(words: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    if !words.contains('-') {
        return found;
    }
    let is_part = |character: char| character.is_ascii_alphanumeric() || character == '-';
    for word in words.split(|character| !is_part(character)) {
        let word = word.trim_matches('-');
        let is_id = word.find('-').is_some_and(|hyphen| hyphen >= 2)
            && word.starts_with(|first: char| first.is_ascii_uppercase())
            && word.bytes().all(|byte| !byte.is_ascii_lowercase())
            && word.ends_with(|last: char| last.is_ascii_digit());
        if is_id && !found.iter().any(|known| known == word) {
            found.push(word.to_owned());
        }
    }
    found
}

/// Reports numbers and ids of the source that are not in the translation.
pub(super) fn check(case: &Case<'_>, report: &mut Report<'_>) {
    let here = &case.here.words;
    if !case.source.numbers.is_empty() {
        let own: Vec<String> = runs(here);
        // 10,000 is 1万 in Japanese.
        let is_counted_otherwise = here.contains(['万', '億', '亿', '千', '百', '만', '억', '천', '兆']);
        for number in &case.source.numbers {
            if !own.iter().any(|run| run.contains(&number.digits)) && !is_counted_otherwise {
                let message = format!("the number {} of the source is not in the translation", number.written);
                let hint = "copy it, with the separators of your language if you like";
                report.lack(Diagnostic::warning("number-changed", message).hint(hint));
            }
        }
    }
    for id in &case.source.identifiers {
        if !has_identifier(here, id) && !case.here.code.iter().any(|code| has_identifier(code, id)) {
            let message = format!("“{id}” is not in the translation");
            let hint = "copy ids as they are: readers look for them by their letters and digits";
            report.lack(Diagnostic::warning("identifier-changed", message).hint(hint));
        }
    }
}

/// Whether an id is in a text, with whichever hyphen, and not as a part of another.
fn has_identifier(text: &str, id: &str) -> bool {
    let plain: String =
        text.chars().map(|next| if matches!(next, '\u{2010}'..='\u{2013}') { '-' } else { next }).collect();
    plain.match_indices(id).any(|(start, _)| {
        let before = plain.get(..start).and_then(|before| before.chars().next_back());
        let after = plain.get(start + id.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(|before| before.is_ascii_alphanumeric())
            && !after.is_some_and(|after| after.is_ascii_digit())
    })
}

/// The value of a digit of any of the scripts that numbers are written in.
fn digit(character: char) -> Option<char> {
    const ZEROS: [char; 14] = ['0', '٠', '۰', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '０'];
    if character.is_ascii_digit() {
        return Some(character);
    }
    let code = u32::from(character);
    let value = ZEROS.iter().find_map(|zero| code.checked_sub(u32::from(*zero)).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

/// Whether a character can stand between the digits of one number.
fn is_separator(character: char) -> bool {
    matches!(character, ',' | '.' | '\'' | '’' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '_' | '٬' | '٫' | '،' | '·')
}

/// The stretches of digits of a text, joined over separators and simple spaces: every number of the text is within one.
fn runs(text: &str) -> Vec<String> {
    let mut runs = vec![String::new()];
    let mut gap = 0;
    for character in text.chars() {
        match digit(character) {
            Some(digit) => {
                if gap > 1 {
                    runs.push(String::new());
                }
                gap = 0;
                if let Some(run) = runs.last_mut() {
                    run.push(digit);
                }
            }
            None if is_separator(character) || character == ' ' => gap += 1,
            None => gap = 2,
        }
    }
    runs
}

/// The numbers of a text, with the character before each and what follows.
struct Tokens<'w> {
    words: &'w str,
    position: usize,
}

impl<'w> Tokens<'w> {
    fn of(words: &'w str) -> Self {
        Self { words, position: 0 }
    }
}

impl<'w> Iterator for Tokens<'w> {
    type Item = (Option<char>, &'w str, &'w str);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.words.get(self.position..)?;
        let start = self.position + rest.find(|character: char| character.is_ascii_digit())?;
        let mut end = start;
        let mut characters = self.words.get(start..)?.char_indices().peekable();
        while let Some((offset, character)) = characters.next() {
            let next = characters.peek().map(|(_, next)| *next);
            let continues = character.is_ascii_digit()
                || (is_separator(character) && next.is_some_and(|next| next.is_ascii_digit()));
            if !continues {
                break;
            }
            end = start + offset + character.len_utf8();
        }
        self.position = end;
        let before = self.words.get(..start)?.chars().next_back();
        Some((before, self.words.get(start..end)?, self.words.get(end..)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(words: &str) -> Vec<String> {
        sure_numbers(words).into_iter().map(|number| number.digits).collect()
    }

    #[test]
    fn only_numbers_that_nobody_writes_as_words_are_sure() {
        assert_eq!(digits("Up to 12 of 1,000 at 3.5 V in 2024."), ["1000", "35", "2024"]);
        assert_eq!(digits("UTF-16, x86, the 20th century, the 1990s, at 5:30"), Vec::<String>::new());
    }

    #[test]
    fn a_number_is_found_in_the_digits_and_separators_of_a_language() {
        for here in ["1 000 V", "1.000 V", "1\u{202F}000 V", "١٬٠٠٠ V", "1000 V", "१,००० V", "1'000 V"] {
            assert!(runs(here).iter().any(|run| run.contains("1000")), "{here}");
        }
        assert!(!runs("100 V, 0 A").iter().any(|run| run.contains("1000")));
    }

    #[test]
    fn ids_are_capitals_a_hyphen_and_a_number() {
        assert_eq!(
            identifiers("See REQ-012, LWM2M-T-101-5 and non-3, X-1, UTF-8."),
            ["REQ-012", "LWM2M-T-101-5", "UTF-8"]
        );
        assert!(has_identifier("Die REQ‑012-Prüfung", "REQ-012"));
        assert!(!has_identifier("REQ-0121", "REQ-012"));
    }
}
