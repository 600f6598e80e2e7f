//! Where a link's destination, as an author writes it, leads.

use super::Assembler;
use crate::markdown::Page;
use crate::nearest::nearest;
use crate::percent::decode;
use polypress_model::{Anchor, PagePath, SourcePath};

/// Where a link leads, whatever the locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Destination {
    /// A page of the book by its index, and a place on it.
    Page(usize, Option<Anchor>),
    /// An address outside.
    External(String),
    /// A file of the project.
    File(SourcePath),
}

/// Why a link leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum LinkProblem {
    /// Its destination is empty; the reader has reported it.
    Empty,
    /// Its scheme could run a script or open a file of the reader's.
    Scheme(String),
    /// It leads out of the project.
    Outside,
    /// The page exists, but the outline does not have it.
    NotInBook(SourcePath),
    /// There is no page of this path, relative to the project.
    NoPage(String),
    /// The page, by its index, has no such place.
    NoAnchor(usize, String),
}

/// Schemes that exporters may write: none that runs script, reads files or hides where it leads.
const SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

impl Assembler<'_> {
    /// Where `destination` leads from `page`.
    pub(super) fn destination(&self, page: &Page, destination: &str) -> Result<Destination, LinkProblem> {
        let destination = destination.trim();
        if destination.is_empty() {
            return Err(LinkProblem::Empty);
        }
        if let Some(scheme) = scheme(destination) {
            let known = SCHEMES.contains(&scheme.to_ascii_lowercase().as_str());
            let external = || Destination::External(destination.to_owned());
            return if known { Ok(external()) } else { Err(LinkProblem::Scheme(scheme.to_owned())) };
        }
        if destination.starts_with("//") {
            return Ok(Destination::External(format!("https:{destination}")));
        }
        let (path, fragment) = destination.split_once('#').unwrap_or((destination, ""));
        let path = path.split('?').next().unwrap_or_default();
        let anchor = (!fragment.is_empty()).then(|| decode(fragment));
        if path.is_empty() {
            let own = self.index.by_source(&page.source).ok_or_else(|| LinkProblem::NoPage(page.source.to_string()))?;
            return self.at_anchor(own, anchor);
        }
        let path = self.join(page, &decode(path)).ok_or(LinkProblem::Outside)?;
        match self.page_of(&path) {
            Some(found) if self.index.is_listed(found) => self.at_anchor(found, anchor),
            Some(found) => Err(LinkProblem::NotInBook(self.sources.pages[found].page.source.clone())),
            None if is_file(&path) => Ok(Destination::File(SourcePath::new(path))),
            None => Err(LinkProblem::NoPage(path)),
        }
    }

    /// A path relative to the page, or to the content folder if it begins with a slash, made relative to the project.
    pub(super) fn join(&self, page: &Page, path: &str) -> Option<String> {
        let content = self.sources.configuration.book.content.as_str();
        let folder = page.source.as_str().rsplit_once('/').map_or("", |(folder, _)| folder);
        let (base, rest) = match path.strip_prefix('/') {
            Some(rest) => (content, rest),
            None => (folder, path),
        };
        let mut parts: Vec<&str> = base.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
        for part in rest.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                part => parts.push(part),
            }
        }
        Some(parts.join("/"))
    }

    /// The page of a path: a file, an address, a folder with an index, with `.html` or `.md` or neither.
    fn page_of(&self, path: &str) -> Option<usize> {
        if let Some(page) = self.index.by_source(&SourcePath::new(path)) {
            return Some(page);
        }
        let content = self.sources.configuration.book.content.trim_matches('/');
        let address = path.strip_prefix(content).unwrap_or(path).trim_matches('/');
        let address = [".html", ".md"].iter().find_map(|end| address.strip_suffix(end)).unwrap_or(address);
        let index = if address.is_empty() { "index".to_owned() } else { format!("{address}/index") };
        [address, &index].iter().find_map(|address| self.index.by_address(&PagePath::new(address)))
    }

    fn at_anchor(&self, page: usize, anchor: Option<String>) -> Result<Destination, LinkProblem> {
        let Some(anchor) = anchor else { return Ok(Destination::Page(page, None)) };
        let exact = Anchor::new(&anchor);
        match self.index.anchors(page).contains(&exact) {
            true => Ok(Destination::Page(page, Some(exact))),
            false => Err(LinkProblem::NoAnchor(page, anchor)),
        }
    }

    /// The place of a page whose name is like one that it lacks.
    pub(super) fn nearest_anchor(&self, page: usize, anchor: &str) -> Option<&str> {
        nearest(anchor, self.index.anchors(page).iter().map(Anchor::as_str))
    }

    /// The address of a page that is like a path that leads to none.
    pub(super) fn nearest_page(&self, path: &str) -> Option<&str> {
        let content = format!("{}/", self.sources.configuration.book.content.trim_matches('/'));
        let address = path.strip_prefix(&content).unwrap_or(path).trim_end_matches(".md").trim_end_matches(".html");
        nearest(address, self.index.addresses().map(PagePath::as_str))
    }
}

/// The scheme of an absolute address (RFC 3986, section 3.1).
fn scheme(destination: &str) -> Option<&str> {
    let (scheme, _) = destination.split_once(':')?;
    let valid = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.chars().all(|character| character.is_ascii_alphanumeric() || "+-.".contains(character));
    // Browsers ignore tabs and line breaks inside a scheme, so a scheme with anything odd in it is none of ours.
    let odd = scheme.chars().any(|character| character.is_control() || character.is_whitespace());
    (valid || odd).then_some(scheme)
}

/// Whether a path names a file that is no page: it has an extension, and not that of a page.
fn is_file(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    extension.is_some_and(|extension| {
        !matches!(extension.as_str(), "md" | "html" | "htm")
            && (1..=5).contains(&extension.len())
            && extension.chars().all(|character| character.is_ascii_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scheme_is_found_even_where_a_browser_would_still_see_it() {
        assert_eq!(scheme("https://example.org"), Some("https"));
        assert_eq!(scheme("java\tscript:alert(1)"), Some("java\tscript"));
        assert_eq!(scheme("guides/a.md"), None);
        assert_eq!(scheme("10:30"), None);
    }
}
