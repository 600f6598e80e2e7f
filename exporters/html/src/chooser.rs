//! The files above those of all locales: the page that leads to every edition, the page that a server shows where there
//! is none, and the map of the site for search engines.

use crate::markup::{Context, escape};
use crate::site::FOLDER;
use crate::templates::{Phrase, Templates};
use crate::theme::{CHOOSER, EARLY, ICON, STYLE};
use polypress_model::label::Argument;
use polypress_model::{Artifact, Content, Exported, Label, Labels, Locale, MediaType, RelativePath};
use serde::Serialize;
use std::collections::BTreeMap;

/// A locale's edition, as the language chooser shows it.
#[derive(Clone, Debug)]
pub struct ChooserEntry {
    /// The edition's locale.
    pub locale: Locale,
    /// The words that are added to it.
    pub labels: Labels,
    /// The book's title in that language.
    pub title: String,
    /// Where the edition is, relative to the chooser: `fr/html/index.html`.
    pub href: String,
    /// How much of it is translated, in percent.
    pub percent: u64,
}

/// What stands above the folders of all locales: the language chooser `index.html`, `404.html`, their style and script,
/// and `sitemap.xml` where `url` says where the site will stand.
///
/// Its own words are those of `labels`, in `locale`: the project's source locale. `templates` are a project's own.
pub fn chooser(
    entries: &[ChooserEntry],
    labels: &Labels,
    locale: &Locale,
    url: Option<&str>,
    templates: &BTreeMap<String, String>,
) -> Exported {
    let url = url.map(|url| url.trim_end_matches('/'));
    let choices: Vec<Choice<'_>> = entries.iter().map(|entry| Choice::new(entry, labels, locale, url)).collect();
    let view = RootView {
        language: locale.tag.as_str(),
        direction: locale.direction.as_str(),
        // These keep their names, since no build of another locale would know which to remove.
        site: RootFiles {
            style: versioned("style.css", STYLE),
            icon: versioned("icon.svg", ICON),
            early: versioned("early.js", EARLY),
        },
        script: versioned("chooser.js", CHOOSER),
        root: String::new(),
        canonical: url.map(|url| format!("{url}/index.html")),
        title: Phrase::label(labels, locale, Label::ChooseLanguage, &[]),
        entries: choices,
    };
    let missing = RootView {
        title: Phrase::label(labels, locale, Label::PageNotFound, &[]),
        root: url.map_or_else(|| "/".to_owned(), base),
        ..view.clone()
    };
    let pages = Templates::new(templates).and_then(|templates| {
        let chooser = templates.render("chooser.html", "index", &view)?;
        Ok((chooser, templates.render("not-found.html", "404", &missing)?))
    });
    let (chooser, missing) = match pages {
        Ok(pages) => pages,
        Err(diagnostic) => return Exported { artifacts: Vec::new(), diagnostics: vec![*diagnostic] },
    };
    let mut files = vec![
        ("index.html", "text/html", chooser),
        ("404.html", "text/html", missing),
        ("style.css", "text/css", STYLE.to_owned()),
        ("icon.svg", "image/svg+xml", ICON.to_owned()),
        ("early.js", "text/javascript", EARLY.to_owned()),
        ("chooser.js", "text/javascript", CHOOSER.to_owned()),
    ];
    files.extend(url.map(|url| ("sitemap.xml", "application/xml", sitemap(entries, url))));
    let artifact = |(path, media_type, content): (&str, &str, String)| {
        let (path, media_type) = (RelativePath::new(path)?, MediaType::new(media_type));
        Some(Artifact { path, media_type, content: Content::from(content) })
    };
    Exported { artifacts: files.into_iter().filter_map(artifact).collect(), diagnostics: Vec::new() }
}

/// A name that browsers ask for anew when the content changes.
fn versioned(name: &str, content: &str) -> String {
    let fingerprinted = crate::theme::fingerprinted(name, content.as_bytes());
    format!("{name}?{}", fingerprinted.split('.').nth(1).unwrap_or_default())
}

/// The path of an address, with a slash at its end: a server shows its page for what is not found at any depth, so
/// links on it begin at the root.
fn base(url: &str) -> String {
    let path = url.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, path)| path);
    if path.is_empty() { "/".to_owned() } else { format!("/{}/", path.trim_matches('/')) }
}

/// An index of the maps of all editions (sitemaps.org 0.9).
fn sitemap(entries: &[ChooserEntry], url: &str) -> String {
    let mut map = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    map.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for entry in entries.iter().filter(|entry| entry.href.contains(&format!("/{FOLDER}/"))) {
        map.push_str("<sitemap><loc>");
        escape(&format!("{url}/{}/{FOLDER}/sitemap.xml", entry.locale.tag), Context::Words, &mut map);
        map.push_str("</loc></sitemap>\n");
    }
    map.push_str("</sitemapindex>\n");
    map
}

#[derive(Clone, Serialize)]
struct RootView<'a> {
    language: &'a str,
    direction: &'static str,
    /// The way to the root of the output.
    root: String,
    site: RootFiles,
    script: String,
    canonical: Option<String>,
    title: Phrase,
    entries: Vec<Choice<'a>>,
}

#[derive(Clone, Serialize)]
struct RootFiles {
    style: String,
    icon: String,
    early: String,
}

#[derive(Clone, Serialize)]
struct Choice<'a> {
    language: &'a str,
    direction: &'static str,
    name: &'a str,
    title: &'a str,
    href: &'a str,
    canonical: String,
    notice: Option<Phrase>,
    help: Phrase,
}

impl<'a> Choice<'a> {
    fn new(entry: &'a ChooserEntry, labels: &Labels, locale: &Locale, url: Option<&str>) -> Self {
        Self {
            language: entry.locale.tag.as_str(),
            direction: entry.locale.direction.as_str(),
            name: &entry.locale.name,
            title: &entry.title,
            href: &entry.href,
            canonical: url.map_or_else(|| entry.href.clone(), |url| format!("{url}/{}", entry.href)),
            notice: (entry.percent < 100).then(|| {
                let percent = Argument::from(entry.percent);
                Phrase::label(labels, locale, Label::CompletenessNotice, &[("percent", percent)])
            }),
            help: Phrase::label(&entry.labels, &entry.locale, Label::PageNotFoundHelp, &[]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::reference::{documented, names};

    #[test]
    fn the_handbook_names_what_the_chooser_has() {
        let title = Phrase::new(String::new(), None);
        let site = RootFiles { style: String::new(), icon: String::new(), early: String::new() };
        let (root, script, canonical, entries) = Default::default();
        let view = RootView { language: "", direction: "", root, site, script, canonical, title, entries };
        assert_eq!(documented("chooser"), names(&view, &std::collections::BTreeSet::new()));
    }

    #[test]
    fn the_base_is_the_path_of_the_address() {
        assert_eq!(base("https://example.org"), "/");
        assert_eq!(base("https://example.org/a/b"), "/a/b/");
    }
}
