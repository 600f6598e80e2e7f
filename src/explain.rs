//! What each finding means, why it is reported and what to do: the texts of `explain.md`.

/// The texts: a section for each code.
const TEXTS: &str = include_str!("explain.md");

/// All about the findings of a code, as Markdown; `None` for a code that there is not.
pub fn explain(code: &str) -> Option<&'static str> {
    sections().find(|(known, _)| *known == code).map(|(_, text)| text)
}

/// Every code and the first sentence of what is said about it, in the order of the codes.
pub fn summaries() -> impl Iterator<Item = (&'static str, &'static str)> {
    sections().map(|(code, text)| {
        let end = text.find(". ").into_iter().chain(text.find(".\n")).min().unwrap_or(text.len());
        (code, text.get(..end).unwrap_or(text))
    })
}

fn sections() -> impl Iterator<Item = (&'static str, &'static str)> {
    TEXTS
        .split("\n## ")
        .skip(1)
        .filter_map(|section| section.split_once('\n'))
        .map(|(code, text)| (code.trim(), text.trim()))
}
