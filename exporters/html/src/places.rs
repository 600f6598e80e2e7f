//! Where links lead, and how addresses are written.

use polypress_model::{Anchor, Asset, Language, PagePath};

/// Where things are, seen from the page that is being written.
pub trait Places {
    /// The address of a page of this book or of a place on it; `None` if this format does not have it.
    fn page(&self, path: &PagePath, anchor: Option<&Anchor>) -> Option<String>;

    /// The address of a page in another locale's edition; `None` if this format cannot lead there.
    fn other_locale(&self, language: &Language, path: &PagePath, anchor: Option<&Anchor>) -> Option<String>;

    /// The address of a file of the book; `None` if this format does not have it.
    fn asset(&self, asset: &Asset) -> Option<String>;

    /// Whether images may be fetched from elsewhere; if not, their words are shown.
    fn shows_external_images(&self) -> bool;
}

/// A path as part of an address: what would end it or change its meaning is percent-encoded, letters of every script
/// stay as they are.
pub fn encode_path(path: &str) -> String {
    encode(path, |character| matches!(character, '#' | '?' | '%' | ':' | '[' | ']'))
}

/// An anchor as the part of an address after `#`.
pub fn encode_fragment(anchor: &Anchor) -> String {
    encode(anchor.as_str(), |character| matches!(character, '#' | '%' | '[' | ']'))
}

/// An address outside the book as it may be written: `http:`, `https:`, `mailto:` or `tel:`, and nothing else.
///
/// Pages and translations are other people's work. A scheme that runs script, reads files or hides its destination
/// is refused here even if an earlier stage let it through.
pub fn safe_address(address: &str) -> Option<String> {
    let address = address.trim();
    let (scheme, rest) = address.split_once(':')?;
    let known = ["http", "https", "mailto", "tel"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    (known && !rest.is_empty()).then(|| encode(address, |_| false))
}

/// Whether an address is one that an image can be fetched from.
pub(crate) fn is_web_address(address: &str) -> bool {
    address.split_once(':').is_some_and(|(scheme, _)| scheme.to_ascii_lowercase().starts_with("http"))
}

fn encode(text: &str, reserved: impl Fn(char) -> bool) -> String {
    let mut encoded = String::with_capacity(text.len());
    for character in text.chars() {
        let never = matches!(character, ' ' | '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}');
        if never || character.is_control() || character.is_whitespace() || reserved(character) {
            let mut bytes = [0; 4];
            character.encode_utf8(&mut bytes).bytes().for_each(|byte| encoded.push_str(&format!("%{byte:02X}")));
        } else {
            encoded.push(character);
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_harmless_schemes_pass() {
        for good in ["https://example.org/?a=1&b=ü", "HTTP://example.org", "mailto:a@example.org", "tel:+123"] {
            assert_eq!(safe_address(good).as_deref(), Some(good));
        }
        let bad =
            ["javascript:alert(1)", " JaVaScRiPt:x", "java\nscript:x", "data:text/html,x", "vbscript:x", "//x", ""];
        for bad in bad.into_iter().chain(["file:///etc/passwd", "x", "https:", "\u{1}javascript:x", "blob:x"]) {
            assert_eq!(safe_address(bad), None, "{bad:?}");
        }
        assert_eq!(safe_address("https://example.org/a b\"c").as_deref(), Some("https://example.org/a%20b%22c"));
    }

    #[test]
    fn a_path_stays_a_path() {
        assert_eq!(encode_path("a:b/50% #1?"), "a%3Ab/50%25%20%231%3F");
        assert_eq!(encode_path("ガイド/索引"), "ガイド/索引");
    }
}
