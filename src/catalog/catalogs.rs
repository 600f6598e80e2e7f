//! All catalogs of a project, loaded, and the texts that come out of them.

use super::check;
use super::formatted::Formatted;
use super::ftl::{self, Document, Item, Piece};
use super::resolve::{Output, TextPiece, resolve, resolve_text};
use super::settings::{CatalogLocale, CatalogSettings};
use crate::markdown::Placeable;
use crate::messages::{Registry, RegistryEntry};
use crate::project::Variable;
use fluent_syntax::ast::{Entry, Expression, Message, Pattern, PatternElement, Resource, Term};
use polypress_model::{Diagnostic, LanguageTag, MessageId, SourcePath, Span};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::ops::Range;

/// Catalogs that belong to no page.
const NO_PAGES: &[&str] = &["book", "labels", "terms"];

/// A catalog file as it is on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogFile {
    /// The locale whose folder it lies in.
    pub locale: LanguageTag,
    /// Its path within that folder without extension: `guides/translator`, `book`, `labels`, `terms`.
    pub catalog: String,
    /// The file: `locales/fr/guides/translator.ftl`.
    pub path: SourcePath,
    /// Its content.
    pub text: String,
}

/// A loaded file.
#[derive(Debug)]
pub(super) struct Loaded {
    pub(super) path: SourcePath,
    pub(super) document: Document,
    /// Index of the item of each message; the first of two with the same id holds.
    messages: BTreeMap<String, usize>,
}

impl Loaded {
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        self.document.lines().span(&self.path, self.document.text(), range)
    }

    /// Where the entry of an item stands, its comment left out.
    pub(super) fn entry_span(&self, item: &Item) -> Span {
        self.span(item.entry..item.range.end)
    }

    /// A message that was read whole and has a text.
    pub(super) fn find(&self, id: &str) -> Option<(&Item, &Pattern<&str>)> {
        let item = self.document.items().get(*self.messages.get(id)?)?;
        Some((item, self.document.whole_value(self.document.message(item)?)?))
    }
}

/// All catalogs of a project.
#[derive(Debug)]
pub struct Catalogs {
    settings: CatalogSettings,
    /// By locale and catalog.
    files: BTreeMap<LanguageTag, BTreeMap<String, Loaded>>,
    /// By locale and name: the catalog and the index of the item.
    terms: BTreeMap<LanguageTag, BTreeMap<String, (String, usize)>>,
    /// The variables of pages that have some of their own, by catalog.
    pages: BTreeMap<String, BTreeMap<String, Variable>>,
}

impl Catalogs {
    /// Parses all files. What is wrong in them is reported; what is right is loaded.
    pub fn load<F: Borrow<CatalogFile> + Sync>(
        files: impl IntoIterator<Item = F>,
        settings: CatalogSettings,
    ) -> (Self, Vec<Diagnostic>) {
        let mut catalogs = Self { settings, files: BTreeMap::new(), terms: BTreeMap::new(), pages: BTreeMap::new() };
        let diagnostics = catalogs.extend(files);
        (catalogs, diagnostics)
    }

    /// Parses more files. What is wrong in them is reported; what is right is loaded.
    pub(crate) fn extend<F: Borrow<CatalogFile> + Sync>(
        &mut self,
        files: impl IntoIterator<Item = F>,
    ) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        let files: Vec<F> = files.into_iter().collect();
        let documents: Vec<Document> = files.par_iter().map(|file| Document::parse(&file.borrow().text)).collect();
        for (file, document) in files.iter().zip(documents) {
            self.add(file.borrow(), document, &mut diagnostics);
        }
        diagnostics
    }

    fn add(&mut self, file: &CatalogFile, document: Document, diagnostics: &mut Vec<Diagnostic>) {
        let (locale, catalog, path) = (file.locale.clone(), file.catalog.clone(), file.path.clone());
        let mut loaded = Loaded { path, document, messages: BTreeMap::new() };
        let mut found = check::syntax(&loaded, &catalog);
        let terms = self.terms.entry(locale.clone()).or_default();
        for (index, item) in loaded.document.items().iter().enumerate() {
            let (name, is_new) = if let Some(message) = loaded.document.message(item) {
                let is_new = !loaded.messages.contains_key(message.id.name);
                loaded.messages.entry(message.id.name.to_owned()).or_insert(index);
                (message.id.name.to_owned(), is_new)
            } else if let Some(term) = loaded.document.term(item) {
                let name = format!("-{}", term.id.name);
                let is_whole = !loaded.document.is_broken(&name);
                let is_new = !terms.contains_key(term.id.name);
                if is_whole {
                    terms.entry(term.id.name.to_owned()).or_insert((catalog.clone(), index));
                }
                (name, is_new)
            } else {
                continue;
            };
            if !is_new {
                let message = format!("“{name}” is there twice; the first one holds");
                let diagnostic = Diagnostic::error("message-duplicate", message).at(loaded.entry_span(item));
                found.push(diagnostic.hint("delete one of the two, or give it another name"));
            }
        }
        diagnostics.extend(found.into_iter().map(|diagnostic| diagnostic.in_locale(locale.clone())));
        self.files.entry(locale).or_default().insert(catalog, loaded);
    }

    /// Makes the variables of pages known, by their catalogs: each holds on its own page, before the project's.
    pub fn declare(&mut self, pages: BTreeMap<String, BTreeMap<String, Variable>>) {
        self.pages = pages;
    }

    /// The variables that the page of a catalog has of its own.
    pub(super) fn of_page(&self, catalog: &str) -> Option<&BTreeMap<String, Variable>> {
        self.pages.get(catalog)
    }

    /// The settings that the catalogs were loaded with.
    pub fn settings(&self) -> &CatalogSettings {
        &self.settings
    }

    /// The catalogs of a locale, in the order of their names.
    pub fn catalogs(&self, locale: &LanguageTag) -> impl Iterator<Item = &str> {
        self.files.get(locale).into_iter().flatten().map(|(catalog, _)| catalog.as_str())
    }

    pub(super) fn file(&self, locale: &LanguageTag, catalog: &str) -> Option<&Loaded> {
        self.files.get(locale)?.get(catalog)
    }

    /// The ids of the messages that a locale's catalog has a text for, in the order of the file.
    pub fn ids(&self, locale: &LanguageTag, catalog: &str) -> Vec<MessageId> {
        let Some(file) = self.file(locale, catalog) else { return Vec::new() };
        let messages = file.document.messages().filter(|(_, message)| file.document.whole_value(message).is_some());
        messages.map(|(_, message)| MessageId::new(format!("{catalog}#{}", message.id.name))).collect()
    }

    /// The text of a message in this locale alone, as it is written.
    pub fn pattern(&self, locale: &LanguageTag, id: &MessageId) -> Option<&Pattern<&str>> {
        let (catalog, name) = id.parts();
        self.file(locale, catalog)?.find(name).map(|(_, pattern)| pattern)
    }

    /// Where a locale's catalog has a message, broken or not.
    pub fn span(&self, locale: &LanguageTag, id: &MessageId) -> Option<Span> {
        let (catalog, name) = id.parts();
        let file = self.file(locale, catalog)?;
        let item = file.document.items().get(*file.messages.get(name)?)?;
        Some(file.entry_span(item))
    }

    /// The normal form of each text of a catalog, and the text itself as it stands behind `id =`.
    pub(crate) fn values(&self, locale: &LanguageTag, catalog: &str) -> Vec<(String, String)> {
        let Some(document) = self.file(locale, catalog).map(|file| &file.document) else { return Vec::new() };
        let value = |(item, message): (&Item, &Message<&str>)| {
            let entry = document.text().get(item.entry..item.range.end)?;
            let (_, value) = entry.split_once('=')?;
            let value = value.strip_prefix(' ').unwrap_or(value).replace("\r\n", "\n");
            Some((ftl::normalize(document.whole_value(message)?), value))
        };
        document.messages().filter_map(value).collect()
    }

    /// A catalog as its file was read.
    pub(crate) fn document(&self, locale: &LanguageTag, catalog: &str) -> Option<&Document> {
        self.file(locale, catalog).map(|file| &file.document)
    }

    /// The entry of a message as it stands in its catalog, without its comment.
    pub(crate) fn entry_text(&self, locale: &LanguageTag, id: &MessageId) -> Option<&str> {
        let (catalog, name) = id.parts();
        let file = self.file(locale, catalog)?;
        let item = file.document.items().get(*file.messages.get(name)?)?;
        file.document.text().get(item.entry..item.range.end)
    }

    /// Whether a catalog declares terms.
    pub(crate) fn has_terms(&self, locale: &LanguageTag, catalog: &str) -> bool {
        self.file(locale, catalog).is_some_and(|file| file.document.terms().next().is_some())
    }

    /// Puts other text in the place of a catalog's.
    pub(crate) fn replace(&mut self, file: CatalogFile) {
        self.remove(&file.locale, &file.catalog);
        // What is wrong with it has been said of the file on disk.
        let document = Document::parse(&file.text);
        self.add(&file, document, &mut Vec::new());
    }

    /// Takes out a catalog.
    pub(crate) fn remove(&mut self, locale: &LanguageTag, catalog: &str) {
        self.files.get_mut(locale).and_then(|files| files.remove(catalog));
        if let Some(terms) = self.terms.get_mut(locale) {
            terms.retain(|_, (home, _)| home != catalog);
        }
    }

    /// Lets go of all catalogs but those that hold for the whole project.
    pub(crate) fn forget_pages(&mut self) {
        self.files.values_mut().for_each(|files| files.retain(|catalog, _| NO_PAGES.contains(&catalog.as_str())));
    }

    /// The memory of the ids of a page or of the book: its source catalog; `None` if there is none.
    pub fn registry(&self, catalog: &str) -> Option<Registry> {
        let source = self.file(&self.settings.source, catalog)?;
        let entries = source.document.messages().map(|(_, message)| RegistryEntry {
            id: message.id.name.to_owned(),
            pattern: message.value.as_ref().map(ftl::normalize).unwrap_or_default(),
        });
        Some(Registry { entries: entries.collect() })
    }

    /// The memories of the ids of all pages, by catalog: those of pages that are gone too.
    pub fn registries(&self) -> BTreeMap<String, Registry> {
        let of_pages = self.catalogs(&self.settings.source).filter(|name| !NO_PAGES.contains(name));
        of_pages.filter_map(|name| Some((name.to_owned(), self.registry(name)?))).collect()
    }

    /// The text of a message in this locale alone; `None` where it is missing, a stub, empty or broken.
    pub fn format(&self, locale: &LanguageTag, id: &MessageId) -> Option<Formatted> {
        let settings = self.settings.locale(locale)?;
        let (catalog, name) = id.parts();
        let file = self.file(locale, catalog)?;
        let (item, pattern) = file.find(name)?;
        let span = file.entry_span(item);
        let output = resolve(self, settings, self.of_page(catalog), pattern);
        let formatted = self.finish(output, settings, Some(span), Some(id));
        let is_empty = formatted.values.is_empty() && formatted.text.trim().is_empty();
        (!is_empty || !formatted.diagnostics.is_empty()).then_some(formatted)
    }

    /// A text of a page with its placeables put in for a locale: for runs that are no messages, for the source locale,
    /// and for text that falls back to the page itself. The first values are those of the placeables, in their order,
    /// so that the page's own inline content can be used. `catalog` is the page's. The diagnostics name no place; the
    /// caller knows it.
    pub fn format_text(
        &self,
        locale: &LanguageTag,
        catalog: Option<&str>,
        text: &str,
        placeables: &[Placeable],
    ) -> Formatted {
        let unknown = CatalogLocale::plain(locale);
        let settings = self.settings.locale(locale).unwrap_or(&unknown);
        let written: Vec<_> =
            placeables.iter().map(|placeable| ftl::value(&[Piece::Placeable(&placeable.expression)])).collect();
        let written: Vec<_> = written.iter().map(|value| format!("text ={value}")).collect();
        let parsed: Vec<_> = written.iter().map(|entry| ftl::parse_entries(entry)).collect();
        let page = catalog.and_then(|catalog| self.of_page(catalog));
        let mut pieces = Vec::new();
        let mut position = 0;
        for (index, (placeable, resource)) in placeables.iter().zip(&parsed).enumerate() {
            let Range { start, end } = placeable.range;
            let before = text.get(position..start).filter(|_| text.get(start..end).is_some());
            let (Some(before), Some(expression)) = (before, only_placeable(resource)) else { continue };
            pieces.push(TextPiece::Text(before));
            pieces.push(TextPiece::Placeable(index, expression));
            position = end;
        }
        pieces.push(TextPiece::Text(text.get(position..).unwrap_or_default()));
        let output = resolve_text(self, settings, page, &pieces, placeables.len());
        self.finish(output, settings, None, None)
    }

    /// An old source text, as what stands behind `id =`, with its values for the source locale; `None` where it is no
    /// Fluent. `catalog` is that of its page.
    pub fn format_wording(&self, catalog: Option<&str>, wording: &str) -> Option<Formatted> {
        let settings = self.settings.locale(&self.settings.source)?;
        let document = Document::parse(&format!("text ={}\n", wording.trim_end_matches('\n')));
        let (_, message) = document.messages().next()?;
        let page = catalog.and_then(|catalog| self.of_page(catalog));
        let output = resolve(self, settings, page, document.whole_value(message)?);
        Some(self.finish(output, settings, None, None))
    }

    fn finish(&self, output: Output, locale: &CatalogLocale, span: Option<Span>, id: Option<&MessageId>) -> Formatted {
        let explain = |fault| {
            let diagnostic = check::explain(&fault, self, locale).at(span.clone()).about(id.cloned());
            diagnostic.in_locale(locale.tag.clone())
        };
        let diagnostics = output.faults.into_iter().map(explain).collect();
        Formatted { text: output.text, values: output.values, diagnostics, span }
    }

    /// A term in a locale or the nearest fallback that has it.
    pub(super) fn find_term<'a>(
        &'a self,
        locale: &'a CatalogLocale,
        name: &str,
    ) -> Option<(&'a CatalogLocale, &'a Term<&'a str>)> {
        if let Some(term) = self.term(&locale.tag, name) {
            return Some((locale, term));
        }
        locale.fallbacks.iter().find_map(|tag| Some((self.settings.locale(tag)?, self.term(tag, name)?)))
    }

    pub(super) fn term(&self, locale: &LanguageTag, name: &str) -> Option<&Term<&str>> {
        let (catalog, index) = self.terms.get(locale)?.get(name)?;
        let document = &self.file(locale, catalog)?.document;
        document.term(document.items().get(*index)?)
    }

    /// The names of the terms that a locale declares, without their leading `-`.
    pub fn term_names(&self, locale: &LanguageTag) -> impl Iterator<Item = &str> {
        self.terms.get(locale).into_iter().flatten().map(|(name, _)| name.as_str())
    }
}

/// The placeable that is all of the text of the only entry.
fn only_placeable<'a>(resource: &'a Resource<&'a str>) -> Option<&'a Expression<&'a str>> {
    let [Entry::Message(Message { value: Some(pattern), .. })] = resource.body.as_slice() else { return None };
    match pattern.elements.as_slice() {
        [PatternElement::Placeable { expression }] => Some(expression),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
