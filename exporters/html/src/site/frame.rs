//! What every page has around its content: its language, its addresses, and its editions in other languages.

use super::places::SitePlaces;
use super::view::{Edition, Frame};
use super::{FOLDER, Site};
use crate::markup::{Context, escape};
use crate::places::encode_path;
use crate::templates::Phrase;
use polypress_model::{Language, Page, PagePath, Text};

impl Site<'_> {
    pub(super) fn frame<'b>(
        &'b self,
        places: &SitePlaces<'_>,
        path: &'b PagePath,
        description: Option<&Text>,
    ) -> Frame<'b> {
        let locale = &self.book.locale;
        Frame {
            language: locale.tag.as_str(),
            direction: locale.direction.as_str(),
            root: places.root.clone(),
            path: path.as_str(),
            description: description.map(Phrase::of),
            editions: self.editions(places, path),
            canonical: self.absolute(&locale.language(), path),
            help: self.html.options.help.as_deref().and_then(|address| self.with_names(address, path.as_str(), "")),
        }
    }

    /// The address of a page on the web, where the project says where the site will stand.
    fn absolute(&self, language: &Language, path: &PagePath) -> Option<String> {
        let url = self.book.metadata.url.as_deref()?.trim_end_matches('/');
        Some(format!("{url}/{}/{FOLDER}/{}.html", language.tag, encode_path(path.as_str())))
    }

    /// This page in every locale's edition, this one among them.
    fn editions(&self, places: &SitePlaces<'_>, path: &PagePath) -> Vec<Edition> {
        let locale = &self.book.locale;
        // Every edition has a front page, and every translation a page with its state.
        let everywhere = path.as_str() == "index";
        let edition = |language: &Language, name: &str, has_page: bool, current: bool| {
            let front = PagePath::new("index");
            let page = if has_page { path } else { &front };
            let href = if current { places.own(page) } else { places.in_edition(language, page, None) };
            Edition {
                language: language.tag.to_string(),
                direction: language.direction.as_str(),
                name: name.to_owned(),
                canonical: self.absolute(language, page).unwrap_or_else(|| href.clone()),
                href,
                has_page,
                current,
                source: language.tag == self.book.metadata.source_language,
            }
        };
        let mut editions = vec![edition(&locale.language(), &locale.name, true, true)];
        for (alternate, pages) in self.book.alternates.iter().zip(&self.alternate_pages) {
            let has_page = everywhere || pages.contains(path);
            editions.push(edition(&alternate.language, &alternate.name, has_page, false));
        }
        editions.sort_by(|one, other| one.language.cmp(&other.language));
        editions
    }

    /// An address of the configuration with the names of a page put in; none for a page that no file has.
    pub(super) fn filled(&self, address: Option<&str>, page: &Page) -> Option<String> {
        let address = address.filter(|_| !page.source.as_str().is_empty());
        self.with_names(address?, page.path.as_str(), page.source.as_str())
    }

    fn with_names(&self, address: &str, page: &str, source: &str) -> Option<String> {
        let locale = self.book.locale.tag.as_str();
        let address = address.replace("{path}", &encode_path(source)).replace("{page}", &encode_path(page));
        crate::places::safe_address(&address.replace("{locale}", locale))
    }

    /// The pages with their editions in other languages, for search engines (sitemaps.org 0.9).
    pub(super) fn sitemap(&self) -> Option<String> {
        self.book.metadata.url.as_ref()?;
        let mut map = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset".to_owned();
        map.push_str(" xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
        map.push_str(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        let front = PagePath::new("index");
        let paths = self.book.pages().map(|page| &page.path);
        for path in paths.chain((!self.paths.contains(&front)).then_some(&front)) {
            let editions = self.editions(&self.places(path), path);
            let Some(own) = editions.iter().find(|edition| edition.current) else { continue };
            map.push_str("<url><loc>");
            escape(&own.canonical, Context::Words, &mut map);
            map.push_str("</loc>");
            for edition in editions.iter().filter(|edition| edition.has_page && editions.len() > 1) {
                let tags = [Some(edition.language.as_str()), edition.source.then_some("x-default")];
                for tag in tags.into_iter().flatten() {
                    map.push_str("<xhtml:link rel=\"alternate\" hreflang=\"");
                    escape(tag, Context::Attribute, &mut map);
                    map.push_str("\" href=\"");
                    escape(&edition.canonical, Context::Attribute, &mut map);
                    map.push_str("\"/>");
                }
            }
            map.push_str("</url>\n");
        }
        map.push_str("</urlset>\n");
        Some(map)
    }
}
