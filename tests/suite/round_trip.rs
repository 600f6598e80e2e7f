//! A book goes through JSON unchanged, so that an exporter gives the same bytes on either side.

use crate::project::TestProject;
use crate::road;
use polypress::assemble::Assembler;
use polypress::export;
use polypress::manuscript::{Manuscript, Reading};
use polypress::project;
use polypress_model::{AssetStore, Book, LanguageTag};
use std::sync::Arc;

#[test]
fn a_book_out_of_json_gives_the_same_files() {
    let folder = TestProject::two_pages();
    folder.write("locales/fr/pots.ftl", b"a-pot-holds-tea = Une *th\xC3\xA9i\xC3\xA8re* contient du th\xC3\xA9.\n");
    let root = camino::Utf8Path::from_path(folder.root()).expect("UTF-8").canonicalize_utf8().expect("there");
    let (project, problems) = project::load(&root).expect("a project");
    assert_eq!(problems, []);
    let mut diagnostics = Vec::new();
    let names = ["html", "epub", "pdf"].map(str::to_owned);
    let exporters = export::exporters(&project, &names, None, &mut diagnostics);
    let manuscript = Manuscript::new(Reading::read(project, &mut diagnostics), 315_532_800, &mut diagnostics);
    let sources = manuscript.sources();
    let (assembler, _) = Assembler::prepare(&sources);
    for tag in ["en", "fr"] {
        let (book, _) = assembler.book(&LanguageTag::new(tag)).expect("a locale");
        let json = serde_json::to_string(&book).expect("JSON");
        let mut again: Book = serde_json::from_str(&json).expect("the same book");
        let store: Arc<dyn AssetStore> = manuscript.assets.clone();
        again.assets.attach(store);
        assert_eq!(book, again);
        for exporter in &exporters {
            let (one, other) = (exporter.export(&book), exporter.export(&again));
            assert!(!one.artifacts.is_empty(), "{}: {:?}", exporter.name(), one.diagnostics);
            assert!(one.artifacts == other.artifacts, "{tag} {}", exporter.name());
        }
    }
}

#[test]
fn however_deep_a_page_is_nested_its_book_comes_back_out_of_json() {
    let words = format!("{}[![words](a.png)](page.md){}", "*a **b ".repeat(40), "** c*".repeat(40));
    let lists: String = (0..60).map(|depth| format!("{}- {words}\n", "  ".repeat(depth))).collect();
    let quotes = format!("{}{words}", "> ".repeat(60));
    let tables = format!("{}{words}", "<table><tr><td>\n\n".repeat(30));
    let note = format!("[^1]\n\n[^1]: {}{words}", "> - ".repeat(40));
    for page in [lists, quotes, tables, note] {
        let (book, _) = road::book(&road::page(&page), "", "en");
        let json = serde_json::to_string(&book).expect("JSON");
        let again = serde_json::from_str::<Book>(&json).map_err(|error| error.to_string());
        assert_eq!(again.as_ref().map(|book| book.pages().count()), Ok(1), "{page:.60}");
    }
}
