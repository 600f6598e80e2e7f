//! The road of one page, from Markdown through a catalog to a book, without a project on disk.

use polypress::assemble::{Assembler, AssetFinder, AssetProblem, Sources};
use polypress::catalog::{CatalogFile, CatalogLocale, CatalogSettings, Catalogs, SourceEntries, write_source};
use polypress::markdown::{self, Declared, IncludeError, Included, Includes, ReadInput, ReadOptions};
use polypress::messages::{BookMessages, IdentifiedPage, Message};
use polypress::outline::{Outline, OutlineEntry, OutlinePart};
use polypress::project::{Configuration, ProjectLocale};
use polypress::state::{Progress, States};
use polypress::update::{Arrival, Input, update};
use polypress::waivers::Waivers;
use polypress_html::places::Places;
use polypress_html::{Syntax, Writer};
use polypress_model::{
    Anchor, Asset, AssetStore, Book, Diagnostic, Direction, Language, LanguageTag, MessageId, PagePath, PartKind,
    SourcePath,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The page of this text, with its messages.
pub(crate) fn page(text: &str) -> IdentifiedPage {
    let input = ReadInput {
        source: SourcePath::new("content/page.md"),
        path: PagePath::new("page"),
        catalog: "page".to_owned(),
        bytes: text.as_bytes(),
    };
    let source_locale = LanguageTag::new("en");
    let options =
        ReadOptions { source_locale, protected: Vec::new(), declared: Declared::default(), code: Default::default() };
    let (page, _) = markdown::read(input, &options, &NoFiles);
    IdentifiedPage::new(page, None)
}

/// The source catalog of a page.
pub(crate) fn source_catalog(page: &IdentifiedPage) -> String {
    let messages: Vec<&Message> = page.messages.iter().flatten().collect();
    let entries: Vec<String> = messages.iter().map(|message| SourceEntries::of(None).entry(message, "")).collect();
    let messages = messages.into_iter().zip(entries.iter().map(String::as_str));
    write_source("Page", &SourcePath::new("content/page.md"), messages, None)
}

/// The book of one page in `en`, which shows the page itself, or in `fr`, which shows what `catalog` translates; with
/// the findings about the translation.
pub(crate) fn book(page: &IdentifiedPage, catalog: &str, locale: &str) -> (Book, Vec<Diagnostic>) {
    let tags = ["en", "fr"].map(LanguageTag::new);
    let source = source_catalog(page);
    let file = |(tag, text): (&LanguageTag, &str)| CatalogFile {
        locale: tag.clone(),
        catalog: "page".to_owned(),
        path: SourcePath::new(format!("locales/{tag}/page.ftl")),
        text: text.to_owned(),
    };
    let settings = CatalogSettings { source: tags[0].clone(), locales: tags.iter().map(catalog_locale).collect() };
    let files: Vec<_> = tags.iter().zip([source.as_str(), catalog]).map(file).collect();
    let (catalogs, problems) = Catalogs::load(files.clone(), settings);
    assert!(problems.is_empty(), "{catalog}\n{problems:?}");
    let configuration: Configuration = toml::from_str("[book]\ntitle = \"Book\"").expect("a configuration");
    let entry = OutlineEntry { source: page.page.source.clone(), title: None, depth: 0 };
    let part = OutlinePart { kind: PartKind::Body, title: None, entries: vec![entry] };
    let outline = Outline { parts: vec![part], numbered: false };
    let title = MessageId::new("book#title");
    let book = BookMessages {
        messages: vec![],
        title,
        subtitle: None,
        description: None,
        parts: vec![],
        fates: vec![],
        descents: vec![],
    };
    // Where the translation is a copy of the source, it is meant to be.
    let confirmed = page.messages.iter().flatten().map(|message| Arrival {
        value: None,
        ..Arrival::new(tags[1].clone(), message.id.clone(), String::new(), Progress::Translated)
    });
    let arrivals: Vec<_> = confirmed.collect();
    let input = Input {
        configuration: &configuration,
        pages: std::slice::from_ref(page),
        book: &book,
        files: &files,
        catalogs: &catalogs,
        states: &[],
        arrivals: &arrivals,
        settled: &BTreeMap::new(),
    };
    // The source has no state.
    let states = if locale == "en" { States::default() } else { update(input).states };
    let locales: Vec<_> = tags.iter().map(project_locale).collect();
    let sources = Sources {
        configuration: &configuration,
        id: "book",
        locales: &locales,
        outline: &outline,
        pages: std::slice::from_ref(page),
        book: &book,
        catalogs: &catalogs,
        states: &states,
        waivers: &Waivers::default(),
        finder: &NoFiles,
        store: Arc::new(NoFiles),
        modified: 0,
    };
    let (assembler, _) = Assembler::prepare(&sources);
    assembler.book(&LanguageTag::new(locale)).expect("the locale is there")
}

fn catalog_locale(tag: &LanguageTag) -> CatalogLocale {
    let fallbacks = if tag.as_str() == "en" { vec![] } else { vec![LanguageTag::new("en")] };
    let digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    CatalogLocale { tag: tag.clone(), fallbacks, variables: BTreeMap::new(), digits, direction: Direction::Ltr }
}

fn project_locale(tag: &LanguageTag) -> ProjectLocale {
    let CatalogLocale { tag, fallbacks, .. } = catalog_locale(tag);
    let (name, direction) = (tag.to_string(), Direction::Ltr);
    ProjectLocale { tag, name, direction, fallbacks, required: true, translators: vec![], pseudo: None }
}

/// The HTML of the page alone.
pub(crate) fn html(book: &Book) -> String {
    let mut writer = Writer::new(book, Syntax::Html, &Flat);
    let page = book.pages().next().expect("the page");
    writer.page(page);
    writer.finish().markup
}

struct NoFiles;

impl AssetFinder for NoFiles {
    fn find(&self, _: &SourcePath, _: &LanguageTag) -> Result<Asset, AssetProblem> {
        Err(AssetProblem::Missing { nearest: None })
    }
}

impl Includes for NoFiles {
    fn include(&self, _: &SourcePath, _: &str) -> Result<Included, IncludeError> {
        Err(IncludeError::Missing)
    }
}

impl AssetStore for NoFiles {
    fn read(&self, _: &Asset) -> std::io::Result<Arc<[u8]>> {
        Err(std::io::ErrorKind::NotFound.into())
    }
}

struct Flat;

impl Places for Flat {
    fn page(&self, path: &PagePath, anchor: Option<&Anchor>) -> Option<String> {
        Some(format!("{path}#{}", anchor.map_or("", Anchor::as_str)))
    }

    fn other_locale(&self, _: &Language, _: &PagePath, _: Option<&Anchor>) -> Option<String> {
        None
    }

    fn asset(&self, asset: &Asset) -> Option<String> {
        Some(asset.path.to_string())
    }

    fn shows_external_images(&self) -> bool {
        true
    }
}
