//! Whether every link inside a built site leads somewhere: to a file that exists, and to an id in it.

use super::{Control, Group, Judge, Verdict};
use crate::conformance::books::Book;
use crate::files::files_below;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

/// All pages of all locales of a book, and what their style sheets refer to. External addresses are not visited.
pub(super) struct Links;

impl Judge for Links {
    fn name(&self) -> &'static str {
        "links"
    }

    fn control(&self) -> Control {
        Control {
            input: "dist",
            faults: &["`missing.png`", "`index.html#missing-id`", "an empty href", "out of the site"],
        }
    }

    fn groups(&self, books: &[Book]) -> Vec<Group> {
        let site = |book: &&Book| book.editions.iter().any(|edition| edition.site().is_some());
        let group = |book: &Book| Group { label: book.name.clone(), files: vec![book.out.clone()] };
        books.iter().filter(site).map(group).collect()
    }

    fn judge(&self, group: &Group) -> Result<Verdict, String> {
        let mut findings = Vec::new();
        let (mut pages, mut links) = (0, 0);
        for out in &group.files {
            let site = Site::read(out)?;
            pages += site.pages.len();
            links += site.pages.values().map(|page| page.links.len()).sum::<usize>();
            findings.extend(site.dead_links());
        }
        let summary = format!("{pages} pages, {links} links, {} dead", findings.len());
        Ok(Verdict { findings, remarks: Vec::new(), summary })
    }
}

struct Site {
    root: PathBuf,
    /// Every HTML page and style sheet by its path below the root.
    pages: BTreeMap<PathBuf, Page>,
}

/// What a page offers to link to, and what it links to.
#[derive(Default)]
struct Page {
    ids: BTreeSet<String>,
    links: Vec<Link>,
}

/// An address as it stands in an attribute, or in `url(…)` of a style sheet.
struct Link {
    attribute: String,
    address: String,
    line: usize,
}

impl Site {
    fn read(root: &Path) -> Result<Self, String> {
        let mut pages = BTreeMap::new();
        for (extension, scan) in [("html", scan_html as fn(&str) -> Page), ("css", scan_css)] {
            for file in files_below(root, extension) {
                let content = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
                pages.insert(file.strip_prefix(root).unwrap_or(&file).to_owned(), scan(&content));
            }
        }
        Ok(Self { root: root.to_owned(), pages })
    }

    fn dead_links(&self) -> Vec<String> {
        let mut findings = Vec::new();
        for (path, page) in &self.pages {
            for link in &page.links {
                if let Some(objection) = self.objection(path, page, link) {
                    findings.push(format!("{}:{}: {objection}", path.display(), link.line));
                }
            }
        }
        findings
    }

    fn objection(&self, path: &Path, page: &Page, link: &Link) -> Option<String> {
        let Link { attribute, address, .. } = link;
        if address.trim().is_empty() {
            return Some(format!("an empty {attribute}"));
        }
        if is_external(address) {
            return None;
        }
        let (file, fragment) = address.split_once('#').unwrap_or((address, ""));
        let file = percent_decoded(file.split('?').next().unwrap_or_default());
        let target = match file.as_str() {
            "" => Some((path.to_owned(), page)),
            file => {
                let Some(mut target) = resolved(path, file) else {
                    return Some(format!("`{address}` leads out of the site"));
                };
                if self.root.join(&target).is_dir() {
                    target.push("index.html");
                }
                if !self.root.join(&target).is_file() {
                    return Some(format!("`{address}`: there is no {}", target.display()));
                }
                self.pages.get(&target).map(|page| (target, page))
            }
        };
        // A file that is no page, such as an image, has no ids to look for; `#` and `#top` are the top of any page.
        let (target, page) =
            target.filter(|(target, _)| target.extension().is_some_and(|extension| extension == "html"))?;
        let id = percent_decoded(fragment.split(":~:").next().unwrap_or_default());
        let found = id.is_empty() || id == "top" || page.ids.contains(&id);
        (!found).then(|| format!("`{address}`: {} has no id `{id}`", target.display()))
    }
}

/// Where a relative address leads from a page, below the root of the site; none if it leads out of it.
fn resolved(page: &Path, address: &str) -> Option<PathBuf> {
    let mut target = match address.strip_prefix('/') {
        Some(_) => PathBuf::new(),
        None => page.parent().unwrap_or(Path::new("")).to_owned(),
    };
    for component in Path::new(address.trim_start_matches('/')).components() {
        match component {
            Component::Normal(name) => target.push(name),
            Component::ParentDir if target.pop() => {}
            Component::ParentDir => return None,
            _ => {}
        }
    }
    Some(target)
}

/// Whether an address has a scheme (`https:`, `mailto:`, `data:`) or names a host.
fn is_external(address: &str) -> bool {
    let scheme = address.split(['/', '?', '#']).next().unwrap_or_default();
    address.starts_with("//") || scheme.contains(':')
}

/// Attributes whose value is an address; `srcset` holds several.
const ADDRESSES: [&str; 5] = ["href", "src", "poster", "xlink:href", "srcset"];

/// Reads start tags only, which is enough for pages that the Nu checker finds valid.
fn scan_html(html: &str) -> Page {
    let mut page = Page::default();
    let mut rest = html;
    let (mut line, mut counted) = (1, 0);
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        let here = html.len() - rest.len();
        line += html[counted..here].matches('\n').count();
        counted = here;
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let name: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
        if name.is_empty() {
            continue;
        }
        rest = &rest[name.len()..];
        while let Some((attribute, value, after)) = attribute(rest) {
            rest = after;
            page.note(&attribute, &value, line);
        }
        if name == "script" || name == "style" {
            let end = format!("</{name}");
            rest = rest.find(&end).map_or("", |position| &rest[position..]);
        }
    }
    page
}

impl Page {
    fn note(&mut self, attribute: &str, value: &str, line: usize) {
        let link = |address: &str| Link { attribute: attribute.to_owned(), address: address.to_owned(), line };
        match attribute {
            "id" => {
                self.ids.insert(value.to_owned());
            }
            "srcset" => {
                let candidates = value.split(',').filter_map(|candidate| candidate.split_whitespace().next());
                self.links.extend(candidates.map(link));
            }
            other if ADDRESSES.contains(&other) => self.links.push(link(value)),
            _ => {}
        }
    }
}

/// The next attribute of a tag, its value with character references resolved, and what follows; none at its end.
fn attribute(tag: &str) -> Option<(String, String, &str)> {
    let tag = tag.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
    let name_end = tag.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/'))?;
    let (name, after) = tag.split_at(name_end);
    if name.is_empty() {
        return None;
    }
    let name = name.to_ascii_lowercase();
    let Some(value) = after.trim_start().strip_prefix('=') else {
        return Some((name, String::new(), after));
    };
    let value = value.trim_start();
    let (value, after) = match value.chars().next() {
        Some(quote @ ('"' | '\'')) => value[1..].split_once(quote)?,
        _ => value.split_at(value.find(|c: char| c.is_whitespace() || c == '>')?),
    };
    Some((name, unescaped(value), after))
}

/// The addresses in `url(…)`.
fn scan_css(css: &str) -> Page {
    let mut page = Page::default();
    for (position, _) in css.match_indices("url(") {
        if let Some((address, _)) = css[position + 4..].split_once(')') {
            let address = address.trim().trim_matches(['"', '\'']).to_owned();
            let line = 1 + css[..position].matches('\n').count();
            page.links.push(Link { attribute: "url()".to_owned(), address, line });
        }
    }
    page
}

/// Resolves the character references that escaping an attribute makes.
fn unescaped(value: &str) -> String {
    let mut plain = value.to_owned();
    for (reference, character) in [
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#x27;", "'"),
        ("&#39;", "'"),
        ("&#x2f;", "/"),
        ("&#x2F;", "/"),
        ("&#x3d;", "="),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ] {
        plain = plain.replace(reference, character);
    }
    plain
}

fn percent_decoded(address: &str) -> String {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = after.get(..2).filter(|_| first == b'%').and_then(|digits| std::str::from_utf8(digits).ok());
        match code.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Page, Site, scan_css, scan_html};
    use std::path::PathBuf;

    fn dead(pages: &[(&str, &str)]) -> Vec<String> {
        let scan = |html: &str| -> Page { scan_html(html) };
        let pages = pages.iter().map(|(path, html)| (PathBuf::from(path), scan(html))).collect();
        Site { root: crate::repository().join("xtask"), pages }.dead_links()
    }

    #[test]
    fn links_within_a_page_need_an_id() {
        let page =
            r##"<h1 id="größe">x</h1><a href="#gr%C3%B6%C3%9Fe">a</a> <a href="#top">b</a> <a href='#size'>c</a>"##;
        assert_eq!(
            dead(&[("controls/a.html", page)]),
            ["controls/a.html:1: `#size`: controls/a.html has no id `size`"]
        );
    }

    #[test]
    fn files_are_found_from_the_folder_of_the_page() {
        let page = "<a href=\"../Cargo.toml\">a</a>\n<img src=no.png srcset=\"x.png 1x, ../Cargo.toml 2x\">\n<a href=\"../../x\">c</a>";
        assert_eq!(
            dead(&[("controls/a.html", page)]),
            [
                "controls/a.html:2: `no.png`: there is no controls/no.png",
                "controls/a.html:2: `x.png`: there is no controls/x.png",
                "controls/a.html:3: `../../x` leads out of the site",
            ]
        );
    }

    #[test]
    fn external_addresses_comments_and_scripts_are_passed_over() {
        let page = "<a href=\"https://example.org/\">a</a><a href=mailto:a@example.org>b</a><!-- <a href=x> -->\
                    <script>\"<a href=y>\"</script><p title=\"a > b\" hidden><a href=\"\">c</a>";
        assert_eq!(dead(&[("a.html", page)]), ["a.html:1: an empty href"]);
    }

    #[test]
    fn escaped_addresses_are_read_as_a_browser_does() {
        let links = scan_html("<a href=\"a.html?x=1&amp;amp;y=2\" class=z>a</a>").links;
        assert_eq!(links.iter().map(|link| link.address.as_str()).collect::<Vec<_>>(), ["a.html?x=1&amp;y=2"]);
        let links = scan_css("@font-face { src: url( \"f/a.woff2\" ) }").links;
        assert_eq!(links.iter().map(|link| link.address.as_str()).collect::<Vec<_>>(), ["f/a.woff2"]);
    }
}
