//! Carries new destinations of links and images into a translation.

/// The entry with each old destination replaced; `None` unless every one of them stands in it as a whole.
pub(super) fn replace(entry: &str, destinations: &[(String, String)]) -> Option<String> {
    let mut text = entry.to_owned();
    for (old, new) in destinations {
        // What Fluent would write as a literal is left to people.
        let is_plain = |text: &str| !text.is_empty() && !text.contains(['{', '}', '"', '\\', '\n']);
        if !is_plain(old) || !is_plain(new) {
            return None;
        }
        let mut is_found = false;
        for (before, after) in [("](", ")"), ("](", " "), ("](<", ">"), ("<", ">")] {
            let (old, new) = (format!("{before}{old}{after}"), format!("{before}{new}{after}"));
            if text.contains(&old) {
                is_found = true;
                text = text.replace(&old, &new);
            }
        }
        if !is_found {
            return None;
        }
    }
    (!destinations.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_destinations_are_replaced_and_others_are_not() {
        let pair = |old: &str, new: &str| (old.to_owned(), new.to_owned());
        let entry = "a = [Titre](a.md), [b](a.md#b \"t\") <https://a.org>";
        assert_eq!(
            replace(entry, &[pair("a.md", "c.md"), pair("https://a.org", "https://c.org")]).as_deref(),
            Some("a = [Titre](c.md), [b](a.md#b \"t\") <https://c.org>")
        );
        assert_eq!(replace(entry, &[pair("b.md", "c.md")]), None);
        assert_eq!(replace(entry, &[]), None);
    }
}
