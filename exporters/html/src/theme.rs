//! What the site looks like: the theme that comes with polypress, and what a project puts in its place or beside it.

use polypress_model::{MediaType, RelativePath};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The style sheet of the site.
pub(crate) const STYLE: &str = include_str!("../theme/style.css");
/// The icon of the site, unless the project's theme has an `icon.svg` of its own.
pub(crate) const ICON: &str = include_str!("../theme/icon.svg");
/// What has to run before anything is painted.
pub(crate) const EARLY: &str = include_str!("../theme/early.js");
/// What runs on every page.
pub(crate) const SCRIPT: &str = include_str!("../theme/polypress.js");
/// What runs when a reader searches.
pub(crate) const SEARCH: &str = include_str!("../theme/search.js");
/// What runs on the page that leads to all locales.
pub(crate) const CHOOSER: &str = include_str!("../theme/chooser.js");

/// What a project brings for its site: templates in the place of ours, style sheets, scripts and other files.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    /// Templates by name: `page.html` takes the place of ours, others can be included by it.
    pub templates: BTreeMap<String, String>,
    /// Style sheets (`.css`), linked after ours; scripts (`.js`), run after ours; and files that those name.
    pub files: Vec<ThemeFile>,
}

impl Theme {
    /// The project's own icon.
    pub(crate) fn icon(&self) -> Option<&str> {
        let mut paths = self.files.iter().map(|file| file.path.as_str());
        paths.find(|path| matches!(*path, "icon.svg" | "icon.png"))
    }
}

/// A file of a project's theme.
#[derive(Clone, Debug)]
pub struct ThemeFile {
    /// Where it is below the theme's folder.
    pub path: RelativePath,
    /// What it is.
    pub media_type: MediaType,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// A name that changes with the content, so that browsers may keep the file for ever: `style.1f3a….css`.
pub(crate) fn fingerprinted(name: &str, content: &[u8]) -> String {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("{stem}.{:010x}.{extension}", fingerprint(content) & 0xff_ffff_ffff)
}

/// FNV-1a, 64 bits (RFC 9923): short, and good enough to tell versions of a file apart.
fn fingerprint(content: &[u8]) -> u64 {
    content.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_content() {
        assert_eq!(fingerprint(b"foobar"), 0x8594_4171_f739_67e8, "a test vector of RFC 9923");
        assert_eq!(fingerprinted("style.css", b"foobar"), "style.71f73967e8.css");
    }
}
