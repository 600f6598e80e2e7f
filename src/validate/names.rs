//! Names that are the same in every language: kept by translations, and spelt right in the pages.

use super::Case;
use super::marks::{Marks, OBJECT, has_word};
use super::report::Report;
use crate::catalog::Catalogs;
use crate::markdown::{Page, Run};
use polypress_model::Diagnostic;

/// Names shorter than this, in letters, are never taken for mistyped others.
const SHORTEST_MISTYPED: usize = 6;

/// The protected names of a project and the names that its terms stand for.
#[derive(Debug, Default)]
pub(super) struct Names {
    names: Vec<Name>,
}

#[derive(Debug)]
struct Name {
    text: String,
    /// The term that has this name in the source locale; other locales may have another.
    term: Option<String>,
}

impl Names {
    pub(super) fn new(catalogs: &Catalogs, protected: &[String]) -> Self {
        let protected = protected.iter().map(|name| Name { text: name.clone(), term: None });
        let mut names: Vec<Name> = protected.filter(|name| !name.text.trim().is_empty()).collect();
        for (term, text) in term_names(catalogs) {
            if names.iter().all(|name| name.text != text) {
                names.push(Name { text, term: Some(term) });
            }
        }
        Self { names }
    }

    /// The names that these words have, each as a word of its own.
    pub(super) fn found_in(&self, words: &str) -> Vec<usize> {
        let names = self.names.iter().enumerate();
        names.filter(|(_, name)| has_word(words, &name.text)).map(|(index, _)| index).collect()
    }

    /// Reports names of the source that a translation does not have.
    pub(super) fn check(&self, case: &Case<'_>, catalogs: &Catalogs, report: &mut Report<'_>) {
        for name in case.source.names.iter().filter_map(|index| self.names.get(*index)) {
            let here =
                |text: &str| case.here.words.contains(text) || case.here.code.iter().any(|code| code.contains(text));
            let by_term =
                || case.way.has_terms() && case.way.terms().any(|term| self.is_term_for(catalogs, term, name));
            let own = || {
                let term = name.term.as_deref()?;
                catalogs.term_text(&case.locale.tag, term)
            };
            if here(&name.text) || own().is_some_and(|own| here(&own)) || by_term() {
                continue;
            }
            let message = format!("the name “{}” is not in the translation", name.text);
            let hint = "write it as the source does; this name is the same in every language";
            report.lack(Diagnostic::warning("name-changed", message).hint(hint));
        }
    }

    /// Words of a page that are nearly a protected name: mistyped, or with other capitals.
    pub(super) fn misspelt(&self, page: &Page) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        if !self.names.is_empty() {
            page.for_each_run(&mut |run| {
                if run.translatable {
                    misspelt_in(run, self, &mut found);
                }
            });
        }
        found
    }

    /// Whether a term of the translation stands for a name.
    fn is_term_for(&self, catalogs: &Catalogs, term: &str, name: &Name) -> bool {
        let source = &catalogs.settings().source;
        name.term.as_deref() == Some(term) || catalogs.term_text(source, term).is_some_and(|text| text == name.text)
    }
}

/// The terms of the source locale that are names: a few words with a capital, and nothing else.
fn term_names(catalogs: &Catalogs) -> Vec<(String, String)> {
    let source = &catalogs.settings().source;
    let text = |term: &str| Some((term.to_owned(), catalogs.term_text(source, term)?));
    let is_name = |text: &str| {
        text.chars().any(char::is_uppercase)
            && text.chars().count() > 1
            && !text.contains(['{', '*', '_', '[', '`', '<'])
            && text.split(' ').count() < 5
    };
    catalogs.term_names(source).filter_map(text).filter(|(_, text)| is_name(text)).collect()
}

fn misspelt_in(run: &Run, names: &Names, found: &mut Vec<Diagnostic>) {
    let words = Marks::of(&run.inlines).words;
    let is_part = |character: char| character.is_alphanumeric();
    let is_known =
        |word: &str| names.names.iter().any(|name| name.text.split(|next| !is_part(next)).any(|own| own == word));
    let mut told: Vec<&str> = Vec::new();
    // What stands beside code or a dot is a part of something longer, such as an address.
    for chunk in words.split(|character: char| {
        character.is_whitespace() || matches!(character, '(' | ')' | '“' | '”' | '"' | ',' | ';' | '/')
    }) {
        let word = chunk.trim_matches(|character: char| !is_part(character));
        let word = word.strip_suffix("’s").or_else(|| word.strip_suffix("'s")).unwrap_or(word);
        if word.chars().count() < 3
            || !word.chars().all(is_part)
            || chunk.contains([OBJECT, '@', ':']) && !chunk.ends_with(':')
        {
            continue;
        }
        if is_known(word) || told.contains(&word) {
            continue;
        }
        if let Some(name) = names.names.iter().find(|name| is_nearly(word, &name.text)) {
            told.push(word);
            found.push(
                Diagnostic::warning("name-misspelt", format!("“{word}” is nearly “{}”", name.text))
                    .at(run.span.clone())
                    .hint(format!("write “{}”, or add “{word}” to “protected” in polypress.toml", name.text)),
            );
        }
    }
}

/// Whether a word is a name with other capitals, or mistyped. A word in small letters may be an ordinary one, and one in
/// capitals a heading's.
fn is_nearly(word: &str, name: &str) -> bool {
    if name.contains(char::is_whitespace) || !name.chars().all(char::is_alphanumeric) {
        return false;
    }
    let has_inner_capital = |text: &str| text.chars().skip(1).any(char::is_uppercase);
    let is_capitals = |text: &str| !text.chars().any(char::is_lowercase);
    if word.to_lowercase() == name.to_lowercase() {
        let is_mixed = has_inner_capital(name) && !is_capitals(name);
        let is_plain = word.chars().all(char::is_lowercase);
        return (is_mixed && !is_capitals(word)) || (is_capitals(name) && !is_plain && name.chars().count() > 3);
    }
    let (length, own) = (word.chars().count(), name.chars().count());
    let allowed = if own >= 10 { 2 } else { 1 };
    let begins_alike = word.chars().next() == name.chars().next();
    let is_form = word.starts_with(name) || (name.starts_with(word) && !has_inner_capital(word));
    own >= SHORTEST_MISTYPED
        && length.abs_diff(own) <= allowed
        && begins_alike
        && word.starts_with(char::is_uppercase)
        && !is_form
        && !is_capitals(word)
        && strsim::osa_distance(word, name) <= allowed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_nearly_right_when_mistyped_or_with_other_capitals() {
        for (word, name) in
            [("SpeckWorks", "SpecWorks"), ("Github", "GitHub"), ("github", "GitHub"), ("Weblatte", "Weblate")]
        {
            assert!(is_nearly(word, name), "{word}");
        }
        for (word, name) in [
            ("fluent", "Fluent"),
            ("html", "HTML"),
            ("Fluently", "Fluent"),
            ("Pontoons", "Pontoon"),
            ("Template", "Weblate"),
            ("GITHUB", "GitHub"),
        ] {
            assert!(!is_nearly(word, name), "{word}");
        }
        assert!(has_word("PDF, and more", "PDF") && !has_word("PDFs", "PDF"));
    }
}
