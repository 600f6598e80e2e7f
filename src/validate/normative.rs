//! Words that bind, in capitals: MUST, SHOULD, MAY and the like after RFC 2119 and RFC 8174. A translation may keep
//! them, or have the rendering that is established in its language, in capitals where its script has them.

mod words;

use super::Case;
use super::report::Report;
use polypress_model::Diagnostic;
use words::{ENGLISH, Level, RENDERINGS};

/// How often a text has words of each level.
pub(super) type Counts = [usize; 5];

const NAMES: [&str; 5] = ["MUST", "MUST NOT", "SHOULD", "SHOULD NOT", "MAY"];

/// What a source text asks for. Capitals bind only among words that are not all capitals.
pub(super) fn of_source(words: &str) -> Counts {
    let mut counts = Counts::default();
    let may_have = words.contains("MUST")
        || words.contains("SHALL")
        || words.contains("SHOULD")
        || words.contains("MAY")
        || words.contains("REQUIRED")
        || words.contains("RECOMMENDED")
        || words.contains("OPTIONAL");
    if may_have
        && words.chars().filter(|letter| letter.is_lowercase()).count() * 2
            > words.chars().filter(|letter| letter.is_uppercase()).count()
    {
        take(words.to_owned(), ENGLISH, &mut counts);
    }
    counts
}

/// Reports where a translation asks for more or less than its source.
pub(super) fn check(case: &Case<'_>, report: &mut Report<'_>) {
    let source = &case.source.normative;
    if source.iter().all(|count| *count == 0) {
        return;
    }
    let renderings = RENDERINGS.iter().find(|(language, _)| *language == case.language()).map(|(_, words)| *words);
    let mut here = Counts::default();
    let rest = take(case.here.words.clone(), ENGLISH, &mut here);
    if here == *source {
        return;
    }
    let has_capitals = case.here.words.chars().any(|letter| letter.is_lowercase());
    if let Some(renderings) = renderings {
        take(rest, renderings, &mut here);
    } else if !has_capitals && here.iter().all(|count| *count == 0) {
        // Nothing sets such words apart here, and no rendering is known.
        return;
    }
    for (level, name) in NAMES.iter().enumerate() {
        let (Some(wanted), Some(found)) = (source.get(level), here.get(level)) else { continue };
        // Without capitals, words of a language bind nobody by themselves, so that there may be more of them.
        let is_less = if has_capitals { found != wanted } else { *wanted > 0 && *found == 0 };
        if is_less {
            let message = format!("{name} is asked for {found}× here, {wanted}× in the source");
            let hint =
                "keep such words as they are, or write what is established for them in your language, in capitals";
            report.lack(Diagnostic::warning("normative-changed", message).hint(hint));
        }
    }
}

/// Counts these words and takes them out, each where it is a word of its own; those of scripts without capitals may
/// stand within others.
fn take(mut text: String, words: &[(&str, Level)], counts: &mut Counts) -> String {
    for (word, level) in words {
        let is_stem = word.chars().all(|letter| !letter.is_uppercase()) || !ENGLISH.iter().any(|(own, _)| own == word);
        let mut position = 0;
        while let Some(start) = text.get(position..).and_then(|rest| rest.find(word)).map(|found| position + found) {
            let end = start + word.len();
            let has_letter = |slice: Option<&str>, is_before: bool| {
                let next =
                    slice.and_then(|slice| if is_before { slice.chars().next_back() } else { slice.chars().next() });
                next.is_some_and(is_of_word)
            };
            let begins = is_caseless(word) || !has_letter(text.get(..start), true);
            let ends = is_stem || !has_letter(text.get(end..), false);
            if begins && ends {
                if let Some(count) = counts.get_mut(*level as usize) {
                    *count += 1;
                }
                text.replace_range(start..end, "\u{0}");
                position = start + 1;
            } else {
                position = end;
            }
        }
    }
    text
}

/// Whether a letter or digit beside a word in capitals belongs to it. Japanese, Chinese and Thai write theirs next to
/// foreign words without a space.
fn is_of_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter.is_lowercase() || letter.is_uppercase()
}

fn is_caseless(word: &str) -> bool {
    !word.chars().any(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_bind_in_capitals_and_among_others() {
        assert_eq!(of_source("A client MUST NOT wait; it MAY, and SHOULD, ask. It must not."), [0, 1, 1, 0, 1]);
        assert_eq!(of_source("WHAT YOU MUST KNOW"), Counts::default());
        assert_eq!(of_source("MAYBE"), Counts::default());
    }

    #[test]
    fn words_bind_beside_letters_of_scripts_without_spaces() {
        let count = |text: &str| {
            let mut counts = Counts::default();
            take(text.to_owned(), ENGLISH, &mut counts);
            counts
        };
        assert_eq!(count("クライアントはMUST NOT待つ。尋ねてMAY良い。"), [0, 1, 0, 0, 1]);
        assert_eq!(count("客户端MUST等待"), [1, 0, 0, 0, 0]);
        assert_eq!(count("ไคลเอนต์SHOULDรอ"), [0, 0, 1, 0, 0]);
        assert_eq!(count("MAYBE MUSTÉ éMAY MAY2"), Counts::default());
    }

    #[test]
    fn established_renderings_count() {
        let count = |language: &str, text: &str| {
            let words = RENDERINGS.iter().find(|(own, _)| *own == language).map(|(_, words)| *words);
            let mut counts = Counts::default();
            take(text.to_owned(), words.unwrap_or_default(), &mut counts);
            counts
        };
        assert_eq!(count("de", "Er DARF NICHT warten; er DARF, und er MUSS fragen."), [1, 1, 0, 0, 1]);
        assert_eq!(count("fr", "Il NE DOIT PAS attendre, il DEVRAIT demander."), [0, 1, 1, 0, 0]);
        assert_eq!(count("ja", "待ってはならない。尋ねるべきである。"), [0, 1, 1, 0, 0]);
    }
}
