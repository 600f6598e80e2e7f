//! Puts a locale together: pages, catalogs and configuration become one resolved [`Book`].
//!
//! [`Assembler::prepare`] decides once what is the same in every locale (addresses, anchors, numbers, where links
//! lead) and reports what is wrong with the pages themselves; [`Assembler::book`] then maps every run of source text
//! to its text in one locale. Since it maps, a translation cannot change the structure of a page.

mod alphabet;
mod code;
mod destination;
mod footnotes;
mod images;
mod index;
mod inlines;
mod isolation;
mod links;
mod metadata;
mod numbering;
mod page;
mod review;
mod terms;
mod text;

use crate::catalog::Catalogs;
use crate::messages::{BookMessages, IdentifiedPage};
use crate::outline::{Outline, OutlineEntry};
use crate::project::{Configuration, ProjectLocale};
use crate::state::States;
use crate::validate::Validator;
use crate::waivers::Waivers;
use index::Index;
use polypress_model::{
    Alternate, Asset, AssetId, AssetStore, Assets, Book, Completeness, Diagnostic, LanguageTag, Locale, PagePath, Part,
    SourcePath,
};
use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeMap;
use std::sync::Arc;
use terms::Terms;

/// What every locale is put together from.
pub struct Sources<'a> {
    /// `polypress.toml`.
    pub configuration: &'a Configuration,
    /// The book's name in file names.
    pub id: &'a str,
    /// The project's locales, the source locale first.
    pub locales: &'a [ProjectLocale],
    /// The order of the book.
    pub outline: &'a Outline,
    /// The pages of the content folder, in any order.
    pub pages: &'a [IdentifiedPage],
    /// The ids of the book's own messages.
    pub book: &'a BookMessages,
    /// The translations.
    pub catalogs: &'a Catalogs,
    /// How they stand.
    pub states: &'a States,
    /// What is excused.
    pub waivers: &'a Waivers,
    /// Finds images and other files.
    pub finder: &'a dyn AssetFinder,
    /// Gives their bytes.
    pub store: Arc<dyn AssetStore>,
    /// When the book was last changed, in seconds since 1970-01-01 UTC.
    pub modified: i64,
}

/// Finds the files that pages show or link to.
pub trait AssetFinder: Sync {
    /// The file of this path, relative to the project, or its variant for the locale.
    ///
    /// # Errors
    /// When there is none inside the project, or it is no image although its name says so.
    fn find(&self, path: &SourcePath, locale: &LanguageTag) -> Result<Asset, AssetProblem>;
}

/// Why a file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AssetProblem {
    /// There is no such file; perhaps one with a similar name.
    Missing {
        /// The nearest name, if one is near.
        nearest: Option<String>,
    },
    /// The path leads out of the project.
    Outside,
    /// The file cannot be read, or is not what its name says; why.
    Corrupt(String),
}

/// Knows everything that is the same in every locale.
pub struct Assembler<'a> {
    sources: &'a Sources<'a>,
    locales: Vec<AssemblyLocale<'a>>,
    index: Index,
    validator: Validator<'a>,
}

/// A locale as the configuration describes it, and as exporters see it.
struct AssemblyLocale<'a> {
    settings: &'a ProjectLocale,
    locale: Locale,
}

impl<'a> Assembler<'a> {
    /// Decides addresses, anchors and numbers, and reports what is wrong with the pages whatever the locale: links
    /// that lead nowhere, images that are missing.
    pub fn prepare(sources: &'a Sources<'a>) -> (Self, Vec<Diagnostic>) {
        let locale = |settings: &'a ProjectLocale| AssemblyLocale { settings, locale: settings.to_model() };
        let locales = sources.locales.iter().map(locale).collect();
        let protected = &sources.configuration.book.protected;
        let messages =
            sources.pages.iter().flat_map(|page| page.messages.iter().flatten()).chain(&sources.book.messages);
        let validator = Validator::new(sources.catalogs, protected, messages);
        let assembler = Self { sources, locales, index: Index::new(sources), validator };
        let mut diagnostics: Vec<Diagnostic> = assembler.review_cover().into_iter().collect();
        let review = |page: &IdentifiedPage| {
            let mut found = Vec::new();
            assembler.review_links(page, &mut found);
            found.extend(assembler.validator.misspelt_names(&page.page));
            found
        };
        let found: Vec<_> = sources.pages.par_iter().map(review).collect();
        diagnostics.extend(found.into_iter().flatten());
        sources.waivers.sift(sources.pages, &mut diagnostics);
        (assembler, diagnostics)
    }

    /// The book in one locale, and what is wrong with its translations; `None` for a locale the project lacks.
    pub fn book(&self, tag: &LanguageTag) -> Option<(Book, Vec<Diagnostic>)> {
        let locale = self.locale(tag)?;
        let mut diagnostics = Vec::new();
        let mut assets = BTreeMap::new();
        let mut completeness = Completeness::default();
        let mut found = Terms::default();
        let mut parts = self.parts(locale, &mut assets, &mut found, &mut completeness, &mut diagnostics);
        parts.iter().flat_map(|part| &part.pages).for_each(|page| completeness.add(&page.completeness));
        let metadata = self.metadata(locale, &mut assets, &mut completeness, &mut diagnostics);
        let (labels, problems) = self.sources.catalogs.labels(locale.settings.original());
        let labels = match locale.settings.pseudo {
            Some(pseudo) => pseudo.labels(labels),
            None => labels,
        };
        diagnostics.extend(problems);
        self.sources.waivers.sift(self.sources.pages, &mut diagnostics);
        let assets = Assets::new(assets, Arc::clone(&self.sources.store));
        let alternates = self.alternates(tag);
        let locale = locale.locale.clone();
        if let Some(path) = self.terms_page(tag) {
            terms::append(&mut parts, found.page(path, &labels, &locale));
        }
        Some((Book { metadata, locale, alternates, parts, labels, assets, completeness, review: None }, diagnostics))
    }

    fn locale(&self, tag: &LanguageTag) -> Option<&AssemblyLocale<'a>> {
        self.locales.iter().find(|locale| locale.settings.tag == *tag)
    }

    fn source_locale(&self) -> &LanguageTag {
        &self.sources.catalogs.settings().source
    }

    fn parts(
        &self,
        locale: &AssemblyLocale<'_>,
        assets: &mut BTreeMap<AssetId, Asset>,
        found: &mut Terms,
        completeness: &mut Completeness,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<Part> {
        let mut parts = Vec::new();
        for (position, part) in self.sources.outline.parts.iter().enumerate() {
            let ids = self.sources.book.parts.get(position);
            let build = |(entry, chapter): (usize, &OutlineEntry)| {
                let page = self.index.by_source(&chapter.source)?;
                if !self.is_visible(page, &locale.settings.tag) {
                    return None;
                }
                let title_id = ids.and_then(|ids| ids.entries.get(entry)).cloned().flatten();
                let mut problems = Vec::new();
                let mut builder = page::PageBuilder::new(self, locale, page, &mut problems);
                let built = builder.build(chapter, title_id.as_ref());
                Some((built, builder.assets, builder.entries, problems))
            };
            let built: Vec<_> = part.entries.par_iter().enumerate().filter_map(build).collect();
            let mut pages = Vec::with_capacity(built.len());
            for (page, mut shown, entries, problems) in built {
                found.gather(&page, &entries);
                pages.push(page);
                assets.append(&mut shown);
                diagnostics.extend(problems);
            }
            if pages.is_empty() {
                continue;
            }
            let title_id = ids.and_then(|ids| ids.title.as_ref());
            let title = part.title.as_ref().zip(title_id);
            let title = title.map(|(run, id)| self.outline_text(locale, run, id, completeness, diagnostics));
            parts.push(Part { kind: part.kind, title, pages });
        }
        parts
    }

    /// Whether the page is part of the book in this locale.
    fn is_visible(&self, page: usize, tag: &LanguageTag) -> bool {
        let tag = self.locale(tag).map_or(tag, |locale| locale.settings.original());
        self.index.is_listed(page) && self.sources.pages[page].page.audience.includes(tag)
    }

    /// The address of the index of terms, where one of the pages that the locale has marks a term.
    fn terms_page(&self, tag: &LanguageTag) -> Option<&PagePath> {
        let is_wanted = self.sources.configuration.book.index;
        let has_terms = |page: usize| self.index.has_terms(page) && self.is_visible(page, tag);
        (is_wanted && (0..self.sources.pages.len()).any(has_terms)).then(|| self.index.terms_page())
    }

    fn alternates(&self, tag: &LanguageTag) -> Vec<Alternate> {
        let real = self.locales.iter().filter(|locale| locale.settings.pseudo.is_none());
        let others = real.filter(|locale| locale.settings.tag != *tag);
        let pages = |tag: &LanguageTag| -> Vec<PagePath> {
            let entries = self.sources.outline.parts.iter().flat_map(|part| &part.entries);
            let pages = entries.filter_map(|entry| self.index.by_source(&entry.source));
            let visible = pages.filter(|page| self.is_visible(*page, tag));
            let paths = visible.map(|page| self.sources.pages[page].page.path.clone());
            paths.chain(self.terms_page(tag).cloned()).collect()
        };
        let alternate = |locale: &AssemblyLocale<'_>| Alternate {
            language: locale.locale.language(),
            name: locale.locale.name.clone(),
            pages: pages(&locale.settings.tag),
        };
        others.map(alternate).collect()
    }
}
