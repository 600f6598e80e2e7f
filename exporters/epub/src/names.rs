//! Names of files within the archive and of places within a document, such as every reading system takes.

use polypress_model::{Anchor, PagePath, RelativePath};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Names with more characters than this are cut.
const LONGEST: usize = 80;

/// Names that the package itself needs.
const RESERVED: [&str; 9] = [
    "content.opf",
    "cover.png",
    "cover.svg",
    "cover.xhtml",
    "nav.xhtml",
    "notice.xhtml",
    "stylesheet.css",
    "title.xhtml",
    "toc.ncx",
];

/// Gives each file a name of its own, made of ASCII letters, digits, `-`, `_` and `.` alone.
#[derive(Debug)]
pub(crate) struct FileNames {
    taken: BTreeSet<String>,
}

impl FileNames {
    pub(crate) fn new() -> Self {
        Self { taken: RESERVED.map(folded).into() }
    }

    /// The file of a page: `chapter-guides-translator.xhtml`.
    pub(crate) fn chapter(&mut self, path: &PagePath) -> String {
        let stem = format!("chapter-{}", path.as_str().replace('/', "-"));
        self.give(&stem, "xhtml", path.as_str())
    }

    /// The file of an asset: its path with the extension of what it really is.
    pub(crate) fn asset(&mut self, path: &RelativePath, extension: &str) -> String {
        let path = path.as_str();
        let (folders, name) = path.rsplit_once('/').map_or(("", path), |(folders, name)| (folders, name));
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let stem = if folders.is_empty() { stem.to_owned() } else { format!("{folders}/{stem}") };
        self.give(&stem, extension, path)
    }

    /// A name that says as much of `stem` as it can; where that is not all, or not enough to tell it from another,
    /// eight digits that `original` always gives.
    fn give(&mut self, stem: &str, extension: &str, original: &str) -> String {
        let safe: String = stem.chars().map(|c| if is_plain(c) || c == '/' { c } else { '-' }).take(LONGEST).collect();
        let whole = safe == stem && safe.split('/').all(|part| !part.starts_with('.') && !part.ends_with('.'));
        let safe = safe.split('/').map(|part| part.trim_matches('.')).collect::<Vec<_>>().join("/");
        let mut name = format!("{safe}.{extension}");
        let mut attempt = 0;
        while (attempt == 0 && !whole) || self.taken.contains(&folded(&name)) {
            let digits = Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("{original}#{attempt}").as_bytes()).simple();
            name = format!("{safe}-{:.8}.{extension}", digits.to_string());
            attempt += 1;
        }
        self.taken.insert(folded(&name));
        name
    }
}

/// Names that are the same for a file system that knows no case, or as an id in the package, where `/` is `_`.
fn folded(name: &str) -> String {
    name.to_ascii_lowercase().replace('/', "_")
}

fn is_plain(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '.')
}

/// An anchor as an id of XML, which may not begin with a digit; letters that older readers may not know are written
/// as their code points.
pub(crate) fn xml_name(anchor: &Anchor) -> String {
    let mut name = String::with_capacity(anchor.as_str().len());
    if !anchor.as_str().starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
        name.push('_');
    }
    for character in anchor.as_str().chars() {
        if is_plain(character) {
            name.push(character);
        } else {
            name.push_str(&format!("_{:x}_", u32::from(character)));
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_a_safe_name_of_its_own() {
        let mut names = FileNames::new();
        assert_eq!(names.chapter(&PagePath::new("guides/translator")), "chapter-guides-translator.xhtml");
        let others =
            ["guides-translator", "Guides-Translator", "案内/翻訳", "案内/校正", "a b", "a\"b", ".", "…", "x/../.."];
        let mut given: Vec<String> = others.iter().map(|path| names.chapter(&PagePath::new(path))).collect();
        let assets = ["nav.xhtml", "images/a b.png", "images/a_b.png", "images_a_b.png", "Images/A_B.png"];
        given.extend(assets.iter().map(|path| names.asset(&RelativePath::new(path).unwrap(), "png")));
        let distinct: BTreeSet<String> = given.iter().map(|name| folded(name)).collect();
        assert_eq!(distinct.len(), given.len(), "{given:?}");
        assert!(given.iter().all(|name| name.chars().all(|c| is_plain(c) || c == '/')), "{given:?}");
        assert!(given.contains(&"nav.png".to_owned()) && given.contains(&"images/a_b.png".to_owned()), "{given:?}");
        let again = FileNames::new().chapter(&PagePath::new("案内/翻訳"));
        assert!(given.contains(&again), "a name does not depend on the other files: {again}");
    }

    #[test]
    fn ids_are_names_of_xml() {
        for (anchor, name) in [
            ("install", "install"),
            ("3-scope", "_3-scope"),
            ("a:b c", "a_3a_b_20_c"),
            ("", "_"),
            ("概要", "__6982__8981_"),
        ] {
            assert_eq!(xml_name(&Anchor::new(anchor)), name);
        }
    }
}
