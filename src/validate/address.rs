//! When two addresses of the web are the same one, in two languages.

use super::marks::OBJECT;

/// Whether an address of a translation stands for that of the source: written otherwise, or of the translation's
/// language.
pub(super) fn is_address_alike(source: &str, here: &str, languages: [&str; 2]) -> bool {
    let (source, here) = (bare(source), bare(here));
    if source == here {
        return true;
    }
    // Articles of an encyclopaedia have another title in each language.
    let host = |address: &str| address.split('/').next().unwrap_or_default().trim_end_matches(".m").to_owned();
    let wiki = |host: &str| host.split_once('.').map(|(_, rest)| rest.trim_start_matches("m.").to_owned());
    if let (Some(source), Some(here)) = (wiki(&host(&source)), wiki(&host(&here)))
        && source == here
        && ["wikipedia.org", "wiktionary.org", "wikibooks.org"].contains(&source.as_str())
    {
        return true;
    }
    without_language(&source, languages) == without_language(&here, languages)
}

/// An address without what makes no difference.
fn bare(address: &str) -> String {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or(address);
    rest.trim_start_matches("www.").trim_end_matches('/').to_ascii_lowercase()
}

/// The parts of an address but those that name one of the languages: `/en-us/`, `fr.`, `hl=de`.
fn without_language<'s>(address: &'s str, languages: [&str; 2]) -> Vec<&'s str> {
    let names = |part: &&str| languages.contains(&part.split(['-', '_']).next().unwrap_or_default());
    let parts = address.split(['/', '.', '=', '&', '?', '#', ':']);
    parts.filter(|part| !part.is_empty() && !names(part) && !matches!(*part, "html" | "hl" | "lang" | "intl")).collect()
}

/// The text as it is shown to people, values as “…”.
pub(super) fn shown(text: &str) -> String {
    text.replace(OBJECT, "…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_may_be_that_of_the_other_language() {
        let is_alike = |source, here| is_address_alike(source, here, ["fr", "en"]);
        assert!(is_alike("https://en.wikipedia.org/wiki/Tea", "https://fr.wikipedia.org/wiki/Th%C3%A9"));
        assert!(is_alike("https://developer.mozilla.org/en-US/docs/Web", "https://developer.mozilla.org/fr/docs/Web"));
        assert!(is_alike("http://www.example.org/", "https://example.org"));
        assert!(is_alike("https://example.org/guide.html", "https://example.org/guide.fr.html"));
        assert!(!is_alike("https://example.org/tea", "https://example.org/coffee"));
        assert!(!is_alike("https://en.wikipedia.org/wiki/Tea", "https://fr.wikipedia.example/wiki/Tea"));
    }
}
