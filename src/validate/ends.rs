//! How a text begins and ends: white space, and the full stop, colon or question mark.

use super::Case;
use super::report::Report;
use polypress_model::Diagnostic;

/// The mark that a text ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Stop,
    Colon,
    Question,
    /// Another mark, which languages use differently.
    Other,
    /// Words, code or a value.
    Nothing,
}

/// Languages that end no sentence with a mark.
const WITHOUT_STOPS: &[&str] = &["th", "lo", "my", "km", "bo"];

/// A longer text, in Latin letters, is a sentence, and where it ends with no mark the author forgot it.
const LONGEST_FRAGMENT: usize = 60;

/// Languages that do not lead over to what follows with a colon but say so, and whose questions need no mark.
const VERB_LAST: &[&str] = &["ja", "ko"];

/// The mark that words end with, quotation marks and brackets behind it left aside.
pub(super) fn end_of(words: &str) -> End {
    let is_closing = |character: char| {
        character.is_whitespace()
            || matches!(character, ')' | ']' | '"' | '\'' | '”' | '’' | '“' | '»' | '«' | '›' | '）' | '」' | '』' | '】' | '》' | '］'
                | '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}')
    };
    let mut characters = words.trim_end_matches(is_closing).chars().rev();
    match characters.next() {
        Some('.' | '。' | '।' | '॥' | '።' | '۔' | '｡' | '．' | '։') if characters.next() != Some('.') => {
            End::Stop
        }
        Some(':' | '：') => End::Colon,
        Some('?' | '？' | '؟' | '՞' | '፧') => End::Question,
        Some('.' | '…' | '!' | '！' | ';' | '；' | '؛' | ',' | '、' | '，' | '،' | '-' | '–' | '—' | '⋯') => {
            End::Other
        }
        _ => End::Nothing,
    }
}

impl End {
    fn name(self) -> &'static str {
        match self {
            Self::Stop => "a full stop",
            Self::Colon => "a colon",
            Self::Question => "a question mark",
            Self::Other => "another mark",
            Self::Nothing => "no mark",
        }
    }
}

pub(super) fn check(case: &Case<'_>, report: &mut Report<'_>) {
    edges(case, report);
    let words = case.here.words.as_str();
    let (source, mut here) = (case.source.end, end_of(words));
    let last = words.trim_end();
    // The Greek question mark looks like a semicolon.
    if case.language() == "el" && last.ends_with([';', '\u{37E}']) {
        here = End::Question;
    }
    let is_verb_last = VERB_LAST.contains(&case.language()) && here == End::Stop;
    let is_exempt = here == source
        || (VERB_LAST.contains(&case.language()) && source == End::Question && here == End::Nothing)
        || (is_verb_last && matches!(source, End::Colon | End::Question | End::Nothing))
        || (source == End::Nothing && (here == End::Colon || case.source.weight > LONGEST_FRAGMENT))
        || last.is_empty()
        || source == End::Other
        || here == End::Other
        || (WITHOUT_STOPS.contains(&case.language())
            && (source == End::Stop || here == End::Stop || here == End::Nothing))
        || (here == End::Stop && is_abbreviation(last))
        || (source == End::Stop && is_abbreviation(case.source.marks.words.trim_end()));
    if !is_exempt {
        let message = format!("the text ends with {}, its source with {}", here.name(), source.name());
        let hint = match source {
            End::Nothing => "take the mark away, as the source has none".to_owned(),
            source => format!("end it with {} of your language", source.name()),
        };
        report.lack(Diagnostic::warning("punctuation-end", message).hint(hint));
    }
}

/// White space that a translator wrote as a literal, since Fluent takes other away.
fn edges(case: &Case<'_>, report: &mut Report<'_>) {
    let text = case.way.text.as_str();
    let is_space = |edge: Option<char>| edge.is_some_and(char::is_whitespace);
    if is_space(text.chars().next()) || is_space(text.chars().next_back()) {
        let message = "the text begins or ends with white space";
        let hint = "take it away; space between messages is not a translation’s to give";
        report.lack(Diagnostic::warning("space-outside", message).hint(hint));
    }
}

/// Whether the last word is an abbreviation, whose full stop says nothing: `etc.`, `z.B.`, `т. д.`.
fn is_abbreviation(text: &str) -> bool {
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default().trim_end_matches([')', ']', '.']);
    let before = text.strip_suffix(|_| true).map(|text| text.rsplit(char::is_whitespace).next().unwrap_or_default());
    word.contains('.') && before.is_some_and(|before| before.len() < 8)
        || (word.chars().count() <= 1 && word.chars().all(char::is_alphabetic))
        || ["etc", "usw", "ff", "Inc", "Ltd", "Co", "vs", "bzw", "ecc", "itd", "itp", "др"].contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_at_the_end_is_found_behind_brackets() {
        assert_eq!(end_of("See below.)"), End::Stop);
        assert_eq!(end_of("“何か。」"), End::Stop);
        assert_eq!(end_of("and so on..."), End::Other);
        assert_eq!(end_of("Qui\u{202F}?"), End::Question);
        assert_eq!(end_of("Example："), End::Colon);
        assert_eq!(end_of("the \u{FFFC}"), End::Nothing);
        assert!(is_abbreviation("Tee, Kaffee usw.") && is_abbreviation("и т. д.") && !is_abbreviation("Tee."));
    }
}
