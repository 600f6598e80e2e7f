//! Where things are within the package.

use crate::chapter::Chapter;
use crate::pictures::Pictures;
use polypress_html::Places;
use polypress_html::places::encode_path;
use polypress_model::{Anchor, Asset, Language, Metadata, PagePath};
use std::collections::BTreeMap;

/// The chapters and pictures of the book; all documents lie in one folder, so addresses are the same from each.
pub(crate) struct BookPlaces<'a> {
    chapters: BTreeMap<&'a PagePath, &'a Chapter>,
    pictures: &'a Pictures,
}

impl<'a> BookPlaces<'a> {
    pub(crate) fn new(chapters: &'a [Chapter], pictures: &'a Pictures) -> Self {
        Self { chapters: chapters.iter().map(|chapter| (&chapter.page.path, chapter)).collect(), pictures }
    }
}

impl Places for BookPlaces<'_> {
    /// A place that the page does not have leads to the page itself.
    fn page(&self, path: &PagePath, anchor: Option<&Anchor>) -> Option<String> {
        let chapter = self.chapters.get(path)?;
        Some(match anchor.and_then(|anchor| chapter.anchors.get(anchor)) {
            Some(anchor) => format!("{}#{anchor}", chapter.file),
            None => chapter.file.clone(),
        })
    }

    fn other_locale(&self, _: &Language, _: &PagePath, _: Option<&Anchor>) -> Option<String> {
        None
    }

    fn asset(&self, asset: &Asset) -> Option<String> {
        self.pictures.file(asset).map(str::to_owned)
    }

    fn shows_external_images(&self) -> bool {
        false
    }
}

/// The address on the web of a file of a locale's site; `None` if nobody knows where the site will stand.
pub(crate) fn on_the_web(metadata: &Metadata, locale: &str, file: &str) -> Option<String> {
    let url = metadata.url.as_deref()?;
    Some(format!("{url}/{locale}/html/{}", encode_path(file)))
}

/// An address outside the book, written as strictly as validators want it (RFC 3986): whatever may not stand there is
/// percent-encoded. `None` if it has no host or no port where one belongs.
pub(crate) fn strict(address: &str) -> Option<String> {
    let (scheme, rest) = address.trim().split_once(':')?;
    if scheme.get(..4).is_some_and(|http| http.eq_ignore_ascii_case("http")) {
        let rest = rest.strip_prefix("//")?;
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        return Some(format!("{scheme}://{}{}", authority_of(authority)?, encoded(path)));
    }
    Some(format!("{scheme}:{}", encoded(rest)))
}

fn authority_of(authority: &str) -> Option<String> {
    let (user, host) = authority.rsplit_once('@').map_or((None, authority), |(user, host)| (Some(user), host));
    let (host, port) = match host.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (host, None),
    };
    let literal = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let host = match literal {
        Some(literal) => format!("[{}]", literal.parse::<std::net::Ipv6Addr>().ok()?),
        None => encoded(host),
    };
    let port = port.filter(|port| !port.is_empty()).map(|port| port.parse::<u16>()).transpose().ok()?;
    let user = user.map(|user| encoded(user) + "@").unwrap_or_default();
    let port = port.map(|port| format!(":{port}")).unwrap_or_default();
    (!host.is_empty()).then(|| format!("{user}{host}{port}"))
}

fn encoded(part: &str) -> String {
    let mut written = String::with_capacity(part.len());
    let mut in_fragment = false;
    for (index, byte) in part.bytes().enumerate() {
        let digits = part.as_bytes().get(index + 1..index + 3);
        let allowed = match byte {
            b'%' => digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)),
            b'#' => !std::mem::replace(&mut in_fragment, true),
            _ => byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=".contains(&byte),
        };
        match allowed {
            true => written.push(char::from(byte)),
            false => written.push_str(&format!("%{byte:02X}")),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::strict;

    #[test]
    fn addresses_are_what_validators_take() {
        for (given, written) in [
            ("https://example.org/?a=1&b=2#c", Some("https://example.org/?a=1&b=2#c")),
            ("https://例え.jp/本#a#b", Some("https://%E4%BE%8B%E3%81%88.jp/%E6%9C%AC#a%23b")),
            ("http://a@[::1]:80/[x]%2g%20", Some("http://a@[::1]:80/%5Bx%5D%252g%20")),
            ("mailto:a b@example.org", Some("mailto:a%20b@example.org")),
            ("https:///x", None),
            ("https://example.org:port/", None),
            ("https:example.org", None),
        ] {
            assert_eq!(strict(given).as_deref(), written, "{given}");
        }
    }
}
