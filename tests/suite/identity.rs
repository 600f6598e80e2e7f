//! Identity: a page that goes through extract → `.ftl` → load → assemble with its source catalog as the translation
//! comes out as it went in, for every example of the CommonMark specification and of the extensions that polypress
//! reads.

use polypress::assemble::{AssetFinder, AssetProblem, Assembler, IdentifiedPage, Sources};
use polypress::catalog::{CatalogFile, CatalogLocale, CatalogSettings, Catalogs, write_source};
use polypress::markdown::{self, Declared, IncludeError, Included, Includes, ReadInput, ReadOptions};
use polypress::messages::{BookMessages, Message};
use polypress::outline::{Outline, OutlineEntry, OutlinePart};
use polypress::project::{Configuration, ProjectLocale};
use polypress_html::places::Places;
use polypress_html::{Syntax, Writer};
use polypress_model::{
    Anchor, Asset, AssetStore, Book, Direction, Language, LanguageTag, MessageId, PagePath, PartKind, SourcePath,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Examples whose canonical text does not read back as the page's own: each is odd Markdown that a translator never
/// meets, and each is reported as `message-unstable`.
const EXCEPTIONS: &[&str] = &[];

#[test]
fn every_example_of_commonmark_survives_the_road() {
    check(include_str!("../spec/commonmark-0.31.2.txt"), 652);
}

#[test]
fn every_example_of_the_extensions_survives_the_road() {
    check(include_str!("../spec/markdown-extensions.txt"), 227);
}

fn check(specification: &str, count: usize) {
    let examples = examples(specification);
    assert_eq!(examples.len(), count);
    let changed: Vec<_> = examples.iter().filter_map(|example| difference(example)).collect();
    let unexpected: Vec<_> = changed.iter().filter(|(source, ..)| !EXCEPTIONS.contains(&source.as_str())).collect();
    let report = |(source, direct, road): &&(String, String, String)| {
        format!("--- {source:?}\ndirect: {direct:?}\nroad:   {road:?}\n")
    };
    assert!(unexpected.is_empty(), "{} changed:\n{}", unexpected.len(), unexpected.iter().map(report).collect::<String>());
}

/// The sources of the examples of a specification in CommonMark's form.
fn examples(specification: &str) -> Vec<String> {
    const FENCE: &str = "````````````````````````````````";
    let mut examples = Vec::new();
    let mut lines = specification.lines();
    while let Some(line) = lines.next() {
        if line.strip_prefix(FENCE).is_some_and(|rest| rest.trim() == "example") {
            let source: Vec<_> = lines.by_ref().take_while(|line| *line != ".").collect();
            examples.push(source.join("\n").replace('→', "\t") + "\n");
        }
    }
    examples
}

/// The example with its HTML made directly and by way of a catalog, if they differ.
fn difference(example: &str) -> Option<(String, String, String)> {
    let input = ReadInput {
        source: SourcePath::new("content/page.md"),
        path: PagePath::new("page"),
        catalog: "page".to_owned(),
        bytes: example.as_bytes(),
    };
    let source_locale = LanguageTag::new("en");
    let options = ReadOptions { source_locale, protected: Vec::new(), declared: Declared::default() };
    let (page, _) = markdown::read(input, &options, &NoFiles);
    let page = IdentifiedPage::new(page, None);
    let messages: Vec<Message> = page.messages.iter().flatten().cloned().collect();
    let text = write_source("Page", &SourcePath::new("content/page.md"), &messages, None);
    // The source locale shows the page itself; the other one shows what its catalog, a copy of the source's, holds.
    let [direct, mut road] = ["en", "fr"].map(|locale| book(&page, &text, locale));
    road.locale = direct.locale.clone();
    road.labels = direct.labels.clone();
    let (direct, road) = (html(&direct), html(&road));
    (direct != road).then(|| (example.to_owned(), direct, road))
}

fn book(page: &IdentifiedPage, catalog: &str, locale: &str) -> Book {
    let tags = ["en", "fr"].map(LanguageTag::new);
    let file = |tag: &LanguageTag| CatalogFile {
        locale: tag.clone(),
        catalog: "page".to_owned(),
        path: SourcePath::new(format!("locales/{tag}/page.ftl")),
        text: catalog.to_owned(),
    };
    let settings = CatalogSettings { source: tags[0].clone(), locales: tags.iter().map(catalog_locale).collect() };
    let (catalogs, problems) = Catalogs::load(tags.iter().map(file), settings);
    assert!(problems.is_empty(), "{catalog}\n{problems:?}");
    let configuration: Configuration = toml::from_str("[book]\ntitle = \"Book\"").expect("a configuration");
    let entry = OutlineEntry { source: page.page.source.clone(), title: None, depth: 0 };
    let part = OutlinePart { kind: PartKind::Body, title: None, entries: vec![entry] };
    let outline = Outline { parts: vec![part], numbered: false };
    let title = MessageId::new("book#title");
    let book = BookMessages { messages: vec![], title, subtitle: None, description: None, parts: vec![], identified: vec![] };
    let locales: Vec<_> = tags.iter().map(project_locale).collect();
    let sources = Sources {
        configuration: &configuration,
        id: "book",
        locales: &locales,
        outline: &outline,
        pages: std::slice::from_ref(page),
        book: &book,
        catalogs: &catalogs,
        finder: &NoFiles,
        store: Arc::new(NoFiles),
        modified: 0,
    };
    let (assembler, _) = Assembler::prepare(&sources);
    assembler.book(&LanguageTag::new(locale)).expect("the locale is there").0
}

fn catalog_locale(tag: &LanguageTag) -> CatalogLocale {
    let fallbacks = if tag.as_str() == "en" { vec![] } else { vec![LanguageTag::new("en")] };
    let digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    CatalogLocale { tag: tag.clone(), fallbacks, variables: BTreeMap::new(), digits, direction: Direction::Ltr }
}

fn project_locale(tag: &LanguageTag) -> ProjectLocale {
    let CatalogLocale { tag, fallbacks, .. } = catalog_locale(tag);
    let (name, direction) = (tag.to_string(), Direction::Ltr);
    ProjectLocale { tag, name, direction, fallbacks, required: true, translators: vec![] }
}

fn html(book: &Book) -> String {
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
