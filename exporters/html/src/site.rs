//! The site of a book: a file for every page, the front page, the style sheet, scripts and the assets.

mod files;
mod frame;
mod places;
mod script;
mod view;

use crate::markup::Syntax;
use crate::navigation::{self, Navigation};
use crate::places::{Places, encode_path};
use crate::templates::{Phrase, Templates};
use crate::theme::{EARLY, ICON, STYLE, fingerprinted};
use crate::writer::Writer;
use crate::{Html, cleaned_drawing, search};
use files::Files;
use places::{SitePlaces, asset_path};
use polypress_model::label::Argument;
use polypress_model::{
    Anchor, Asset, AssetId, Book, Completeness, Content, Diagnostic, Exported, Label, Page, PagePath,
};
use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeSet;
use view::{BookView, Counts, FrontView, PageView, Redirect, SiteView, StatusRow, StatusView, Turn};

/// The folder of the site within the locale's output folder.
pub(crate) const FOLDER: &str = "html";

/// The page with the state of the translation.
const STATUS: &str = "translation-status";

/// Makes the site of a book, or of its pages only these.
pub(crate) fn export(book: &Book, html: &Html, only: Option<&BTreeSet<PagePath>>) -> Exported {
    let mut files = Files::default();
    match Site::new(book, html, only) {
        Ok(site) => site.write(&mut files),
        Err(diagnostic) => files.exported.diagnostics.push(*diagnostic),
    }
    // Half a site is none.
    if files.exported.diagnostics.iter().any(|found| found.code.as_str() == "template-invalid") {
        files.exported.artifacts.clear();
    }
    files.exported
}

/// A page's path, the page or what kept it from being made, and what was found.
type Written = (String, Result<String, Box<Diagnostic>>, Vec<Diagnostic>);

struct Site<'a> {
    book: &'a Book,
    html: &'a Html,
    /// The pages that are made, if not all of them are.
    only: Option<&'a BTreeSet<PagePath>>,
    templates: Templates,
    navigation: Navigation<'a>,
    paths: BTreeSet<&'a PagePath>,
    /// Those of each of the book's alternates.
    alternate_pages: Vec<BTreeSet<&'a PagePath>>,
    shared: SiteView,
    script: String,
    completeness_notice: Option<Phrase>,
}

impl<'a> Site<'a> {
    fn new(book: &'a Book, html: &'a Html, only: Option<&'a BTreeSet<PagePath>>) -> Result<Self, Box<Diagnostic>> {
        let mut templates = Templates::new(&html.theme.templates)?;
        let paths: BTreeSet<_> = book.pages().map(|page| &page.path).collect();
        let own = |extension: &str| {
            let named = html.theme.files.iter().filter(|file| file.path.as_str().ends_with(extension));
            named
                .map(|file| format!("theme/{}", encode_path(&fingerprinted(file.path.as_str(), &file.bytes))))
                .collect()
        };
        let book_view = BookView::new(book, &html.downloads);
        let has_status = book_view.is_translation && !paths.contains(&PagePath::new(STATUS));
        let script = script::script(book, html);
        let shared = SiteView {
            style: fingerprinted("style.css", STYLE.as_bytes()),
            early: fingerprinted("early.js", EARLY.as_bytes()),
            script: fingerprinted("polypress.js", script.as_bytes()),
            icon: html
                .theme
                .icon()
                .map_or_else(|| fingerprinted("icon.svg", ICON.as_bytes()), |icon| format!("theme/{icon}")),
            styles: own(".css"),
            scripts: own(".js"),
            search: html.options.search,
            status: has_status.then(|| format!("{STATUS}.html")),
        };
        let percent = book.completeness.percent();
        let completeness_notice = (percent < 100).then(|| {
            Phrase::label(&book.labels, &book.locale, Label::CompletenessNotice, &[("percent", percent.into())])
        });
        templates.share("book", &book_view);
        templates.share("site", &shared);
        templates.share_labels(&book.labels, &book.locale);
        let alternate_pages = book.alternates.iter().map(|alternate| alternate.pages.iter().collect()).collect();
        let navigation = Navigation::new(book);
        Ok(Self {
            book,
            html,
            only,
            templates,
            navigation,
            paths,
            alternate_pages,
            shared,
            script,
            completeness_notice,
        })
    }

    fn write(&self, files: &mut Files) {
        files.add(&self.shared.style, "text/css", STYLE.to_owned().into());
        if self.html.theme.icon().is_none() {
            files.add(&self.shared.icon, "image/svg+xml", ICON.to_owned().into());
        }
        files.add(&self.shared.early, "text/javascript", EARLY.to_owned().into());
        files.add(&self.shared.script, "text/javascript", self.script.clone().into());
        // Pages and index know nothing of each other.
        let is_searched = self.html.options.search && self.only.is_none();
        let index = || if is_searched { search::files(self.book) } else { Vec::new() };
        let (pages, index) = rayon::join(|| self.pages(), index);
        for (path, page, diagnostics) in pages {
            files.exported.diagnostics.extend(diagnostics);
            files.add_page(&path, page);
        }
        for (path, content) in index {
            files.add(&path, "text/javascript", content.into());
        }
        if !self.paths.contains(&PagePath::new("index")) {
            self.front_page(files);
        }
        if self.shared.status.is_some() {
            self.status_page(files);
        }
        self.redirects(files);
        if let Some(map) = self.sitemap() {
            files.add("sitemap.xml", "application/xml", map.into());
        }
        for file in &self.html.theme.files {
            let path = file.path.as_str();
            let path = match path.ends_with(".css") || path.ends_with(".js") {
                true => fingerprinted(path, &file.bytes),
                false => path.to_owned(),
            };
            files.add(&format!("theme/{path}"), file.media_type.as_str(), Content::Bytes(file.bytes.to_vec()));
        }
        for (id, asset) in &self.book.assets.entries {
            let content = self.asset(id, asset, files);
            files.add(&asset_path(asset), asset.media_type.as_str(), content);
        }
    }

    /// An asset as it is, but for drawings that hold more than a drawing.
    fn asset(&self, id: &AssetId, asset: &Asset, files: &mut Files) -> Content {
        let is_drawing = asset.media_type.as_str() == "image/svg+xml";
        let bytes = is_drawing.then(|| self.book.assets.read(id).ok()).flatten();
        let cleaned = bytes.and_then(|bytes| cleaned_drawing(self.book, asset, &bytes));
        let Some((drawing, finding)) = cleaned else { return Content::Asset(id.clone()) };
        files.exported.diagnostics.push(finding);
        drawing.into()
    }

    /// The pages in order, made on all cores.
    fn pages(&self) -> Vec<Written> {
        let pages: Vec<&Page> = self.book.pages().collect();
        let page = |(index, page): (usize, &&'a Page)| {
            let before = index.checked_sub(1).and_then(|index| pages.get(index)).copied();
            self.page(page, before, pages.get(index + 1).copied())
        };
        let is_wanted = |page: &Page| self.only.is_none_or(|only| only.contains(&page.path));
        pages.par_iter().enumerate().filter(|(_, wanted)| is_wanted(wanted)).map(page).collect()
    }

    fn page(&self, page: &'a Page, before: Option<&Page>, after: Option<&Page>) -> Written {
        let places = self.places(&page.path);
        let mut writer = Writer::new(self.book, Syntax::Html, &places);
        writer.page(page);
        let written = writer.finish();
        let turn = |page: &Page| Some(Turn { href: places.page(&page.path, None)?, title: Phrase::of(&page.title) });
        let notice = |count: usize, label: Label| {
            (count > 0).then(|| self.label(label, &[("count", Argument::from(count as u64))]))
        };
        let view = PageView {
            frame: self.frame(&places, &page.path, page.description.as_ref()),
            title: Phrase::of(&page.title),
            navigation: self.navigation.contents(&places.root, Some(&page.path)),
            above: self.navigation.above(&page.path).into_iter().filter_map(turn).collect(),
            sections: navigation::sections(self.book, page),
            content: written.markup,
            previous: before.and_then(turn),
            next: after.and_then(turn),
            fallback_notice: notice(page.completeness.fallback, Label::PageFallbackNotice),
            stale_notice: notice(page.completeness.stale, Label::PageStaleNotice),
            edit: self.filled(self.html.options.edit.as_deref(), page),
            completeness: page.completeness,
            completeness_notice: self.completeness_notice.clone().filter(|_| page.path.as_str() == "index"),
            fields: &page.fields,
        };
        let made = self.templates.render("page.html", page.path.as_str(), &view);
        (format!("{}.html", page.path), made, written.diagnostics)
    }

    fn front_page(&self, files: &mut Files) {
        let path = PagePath::new("index");
        let places = self.places(&path);
        let view = FrontView {
            frame: self.frame(&places, &path, self.book.metadata.description.as_ref()),
            navigation: self.navigation.contents(&places.root, None),
            imprint: self.imprint(),
            completeness_notice: self.completeness_notice.clone(),
        };
        files.add_page("index.html", self.templates.render("front.html", "index", &view));
    }

    /// How far the translation of each page is.
    fn status_page(&self, files: &mut Files) {
        let path = PagePath::new(STATUS);
        let places = self.places(&path);
        let row = |page: &Page| {
            let href = places.page(&page.path, None)?;
            Some(StatusRow { href, title: Phrase::of(&page.title), counts: self.counts(&page.completeness) })
        };
        let view = StatusView {
            frame: self.frame(&places, &path, None),
            title: self.label(Label::TranslationStatus, &[]),
            navigation: self.navigation.contents(&places.root, Some(&path)),
            rows: self.book.pages().filter_map(row).collect(),
            whole: self.counts(&self.book.completeness),
        };
        files.add_page(&format!("{STATUS}.html"), self.templates.render("status.html", STATUS, &view));
    }

    fn counts(&self, counts: &Completeness) -> Counts {
        let number = |count: usize| self.book.locale.number(count as u64);
        Counts {
            translated: format!("{} / {}", number(counts.translated), number(counts.messages)),
            stale: number(counts.stale),
            fallback: number(counts.fallback),
        }
    }

    /// Pages in the place of those that have moved.
    fn redirects(&self, files: &mut Files) {
        for (from, to) in &self.html.options.redirects {
            let from = from.trim_start_matches('/').trim_end_matches(".html");
            let (to, fragment) = to.split_once('#').map_or((to.as_str(), ""), |(to, fragment)| (to, fragment));
            let target = PagePath::new(to.trim_start_matches('/').trim_end_matches(".html"));
            let path = PagePath::new(from);
            let places = self.places(&path);
            let anchor = (!fragment.is_empty()).then(|| Anchor::new(fragment));
            let Some(href) = places.page(&target, anchor.as_ref()) else {
                let message = format!("the redirect from “{from}” leads to “{target}”, which is no page of the book");
                let finding = Diagnostic::warning("redirect-unresolved", message);
                files.exported.diagnostics.push(finding.hint("correct it in [export.html] redirects"));
                continue;
            };
            let title = self.book.page(&target).map(|page| Phrase::of(&page.title));
            let title = title.unwrap_or_else(|| Phrase::of(&self.book.metadata.title));
            let view = Redirect { frame: self.frame(&places, &target, None), to: Turn { href, title } };
            files.add_page(&format!("{path}.html"), self.templates.render("redirect.html", from, &view));
        }
    }

    fn places<'p>(&'p self, path: &'p PagePath) -> SitePlaces<'p> {
        SitePlaces::new(self.book, &self.paths, &self.html.options, path)
    }

    fn label(&self, label: Label, arguments: &[(&str, Argument)]) -> Phrase {
        Phrase::label(&self.book.labels, &self.book.locale, label, arguments)
    }

    /// Who made the book, and which edition of it this is.
    fn imprint(&self) -> Vec<Phrase> {
        let facts = self.book.credits().into_iter().chain(self.book.edition());
        facts.map(|fact| self.label(fact.label, &fact.arguments())).collect()
    }
}
