//! The name that someone may have meant.

/// Longer names, in characters, are not compared: they were not mistyped, and comparing takes the product of lengths.
const LONGEST: usize = 120;

/// The known name nearest to one that is not known, if one is near enough to have been meant.
pub(crate) fn nearest<'a>(unknown: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = unknown.to_lowercase();
    let length = wanted.chars().count();
    let allowed = |name: &str| (length.max(name.chars().count()) / 3).max(1);
    // Names whose lengths differ by more than that are never near.
    let comparable = |name: &&str| {
        let own = name.chars().count();
        own.max(length) <= LONGEST && own.abs_diff(length) <= allowed(name)
    };
    let distance = |name: &str| strsim::osa_distance(&wanted, &name.to_lowercase());
    let best = known.into_iter().filter(comparable).map(|name| (distance(name), name)).min()?;
    (best.0 <= allowed(best.1)).then_some(best.1)
}

/// The known names, nearest first, for a list of what could have been meant.
pub(crate) fn by_nearness<'a>(unknown: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut names: Vec<_> = known.into_iter().map(|name| (strsim::osa_distance(unknown, name), name)).collect();
    names.sort();
    names.into_iter().map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typing_error_finds_its_name_and_another_word_none() {
        assert_eq!(nearest("tilte", ["title", "subtitle"]), Some("title"));
        assert_eq!(nearest("colour", ["title", "subtitle"]), None);
        assert_eq!(by_nearness("fra", ["de", "fr", "ja"]), ["fr", "ja", "de"]);
    }
}
