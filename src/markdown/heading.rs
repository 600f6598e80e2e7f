//! Heading attributes: `## Install {#install .new}`.
//!
//! They are read here and not by the parser, which would take a placeable at the end of a heading for attributes.

/// The attributes of a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Attributes {
    pub(super) id: Option<String>,
    pub(super) classes: Vec<String>,
}

/// The attributes at the end of a heading's words, and where they begin.
pub(super) fn attributes(words: &str) -> Option<(usize, Attributes)> {
    let inner = words.trim_end().strip_suffix('}')?;
    let open = inner.rfind('{')?;
    let content = inner.get(open + 1..)?;
    let escaped = inner[..open].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1;
    // The first decides: `{see #5}` is words.
    let first = content.split_whitespace().next()?;
    if escaped
        || content.contains(['\n', '\r', '<', '>', '\\', '}'])
        || !(first.starts_with(['#', '.']) || first.contains('='))
    {
        return None;
    }
    let mut attributes = Attributes::default();
    let mut meant = false;
    for token in content.split_whitespace() {
        let named = |rest: &str| (!rest.is_empty()).then(|| rest.to_owned());
        if let Some(id) = token.strip_prefix('#').and_then(named) {
            (attributes.id, meant) = (Some(id), true);
        } else if let Some(class) = token.strip_prefix('.').and_then(named) {
            attributes.classes.push(class);
            meant = true;
        }
    }
    meant.then_some((open, attributes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_told_from_words_in_braces() {
        let (end, found) = attributes("Install {#install .new key=value}").unwrap_or_default();
        assert_eq!((end, found.id.as_deref(), found.classes), (8, Some("install"), vec!["new".to_owned()]));
        for words in ["Version { $version }", "Sets {a}", "Braces {}", "Escaped \\{#x}", "{see #5}", "{.a}b}"] {
            assert_eq!(attributes(words), None, "{words}");
        }
    }
}
