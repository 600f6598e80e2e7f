//! What stands above the folders of all locales.

use super::formats::site;
use crate::catalog::Catalogs;
use crate::project::{Project, ProjectLocale};
use polypress_html::{ChooserEntry, chooser};
use polypress_model::{Exported, LanguageTag};

/// A locale as the language chooser shows it.
pub(super) struct RootEntry<'a> {
    pub(super) locale: &'a ProjectLocale,
    pub(super) title: String,
    pub(super) href: String,
    pub(super) percent: u64,
}

/// Chooser, map of the site and the page for what is not found.
pub(super) fn root(project: &Project, catalogs: &Catalogs, entries: Vec<RootEntry<'_>>) -> Exported {
    let Some(source) = project.locales.first() else { return Exported::default() };
    let entry = |entry: RootEntry<'_>| ChooserEntry {
        locale: entry.locale.to_model(),
        labels: catalogs.labels(&entry.locale.tag).0,
        title: entry.title,
        href: entry.href,
        percent: entry.percent,
    };
    let entries: Vec<_> = entries.into_iter().map(entry).collect();
    let (labels, _) = catalogs.labels(&source.tag);
    // What is wrong in the theme was said when the exporter was made.
    let site = site(project, &[], &mut Vec::new());
    chooser(&entries, &labels, &source.to_model(), project.configuration.book.url.as_deref(), site.templates())
}

/// The same for a preview of these locales, which has a site of each, however far it is translated.
pub fn root_of_sites(project: &Project, catalogs: &Catalogs, locales: &[&LanguageTag]) -> Exported {
    let known = project.locales.iter().filter(|locale| locales.contains(&&locale.tag));
    let entry = |locale| RootEntry {
        locale,
        title: project.configuration.book.title.clone(),
        href: format!("{}/html/index.html", locale.tag),
        percent: 100,
    };
    root(project, catalogs, known.map(entry).collect())
}
