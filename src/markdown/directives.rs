//! Directives: what `<!-- l10n: … -->` asks for.

use super::page::Audience;
use crate::catalog::ftl::is_identifier;
use icu_locale::LanguageIdentifier;
use polypress_model::LanguageTag;

/// What the author asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Directive {
    /// No messages until the end.
    Skip,
    /// For some locales only, until the end.
    For(Audience),
    /// The end of what was opened last.
    End,
    /// A comment for translators on what follows.
    Note(String),
    /// The id of what follows.
    Id(String),
    /// None of these, and why.
    Unknown(String),
}

/// All directives, for whoever misspells one.
pub(super) const NAMES: [&str; 6] = ["skip", "only", "except", "end", "note", "id"];

/// The directive that a comment is, if it is one.
pub(super) fn directive(comment: &str) -> Option<Directive> {
    let text = comment.trim().strip_prefix("l10n:")?.trim();
    let (name, rest) = text.split_once(char::is_whitespace).map_or((text, ""), |(name, rest)| (name, rest.trim()));
    Some(match (name, rest) {
        ("skip", "") => Directive::Skip,
        ("end", "") => Directive::End,
        ("note", "") => Directive::Unknown("the note has no text".to_owned()),
        ("note", note) => Directive::Note(note.split_whitespace().collect::<Vec<_>>().join(" ")),
        ("id", id) if is_identifier(id) => Directive::Id(id.to_owned()),
        ("id", _) => Directive::Unknown("an id is a letter, then letters, digits, hyphens and underscores".to_owned()),
        ("only", tags) => audience(tags, Audience::Only),
        ("except", tags) => audience(tags, Audience::Except),
        ("skip" | "end", rest) => Directive::Unknown(format!("{name} takes nothing, and is given “{rest}”")),
        (name, _) => Directive::Unknown(format!("there is no directive “{name}”")),
    })
}

fn audience(tags: &str, audience: impl Fn(Vec<LanguageTag>) -> Audience) -> Directive {
    match locales(tags.split([',', ' '])) {
        Ok(tags) if tags.is_empty() => Directive::Unknown("no locale is named".to_owned()),
        Ok(tags) => Directive::For(audience(tags)),
        Err(tag) => Directive::Unknown(format!("“{tag}” is no language tag")),
    }
}

/// Language tags in their usual form, or the first that is none.
pub(super) fn locales<'a>(tags: impl IntoIterator<Item = &'a str>) -> Result<Vec<LanguageTag>, String> {
    let tags = tags.into_iter().map(str::trim).filter(|tag| !tag.is_empty());
    let tag = |tag: &str| match LanguageIdentifier::try_from_str(tag) {
        Ok(parsed) => Ok(LanguageTag::new(parsed.to_string())),
        Err(_) => Err(tag.to_owned()),
    };
    tags.map(tag).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directives_are_read_and_mistakes_named() {
        assert_eq!(directive(" l10n: skip "), Some(Directive::Skip));
        assert_eq!(directive("l10n: note  two\n words"), Some(Directive::Note("two words".to_owned())));
        let german = vec![LanguageTag::new("de"), LanguageTag::new("fr-CA")];
        assert_eq!(directive("l10n: only de, fr-ca"), Some(Directive::For(Audience::Only(german))));
        assert!(matches!(directive("l10n: skp"), Some(Directive::Unknown(_))));
        assert!(matches!(directive("l10n: only"), Some(Directive::Unknown(_))));
        assert!(matches!(directive("l10n: id 1st"), Some(Directive::Unknown(_))));
        assert_eq!(directive(" a remark on l10n: skip "), None);
    }
}
