//! The site as a whole: every link leads somewhere, and nothing needs a script or another server.

use crate::document::{Element, read_html};
use polypress_html::{ChooserEntry, Html, Options, chooser};
use polypress_model::{Artifact, Book, Content, Exported, Exporter, Page, PagePath, specimen};
use std::collections::{BTreeMap, BTreeSet};

fn export(book: &Book) -> Exported {
    Html::new(Options::default()).export(book)
}

/// The pages by path, with their elements.
fn pages(artifacts: &[Artifact]) -> BTreeMap<String, Vec<Element>> {
    let text = |artifact: &Artifact| match &artifact.content {
        Content::Bytes(bytes) if artifact.media_type.as_str() == "text/html" => {
            Some(String::from_utf8(bytes.to_vec()).expect("UTF-8"))
        }
        _ => None,
    };
    artifacts.iter().filter_map(|file| Some((file.path.to_string(), read_html(&text(file)?)))).collect()
}

/// The path that a relative address leads to from a page, and the anchor.
fn resolve(page: &str, address: &str) -> (String, Option<String>) {
    let (path, anchor) = match address.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor.to_owned())),
        None => (address, None),
    };
    if path.is_empty() {
        return (page.to_owned(), anchor);
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            ".." if parts.last().is_some_and(|last| *last != "..") => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    (parts.join("/"), anchor)
}

fn is_outside(address: &str) -> bool {
    ["https:", "mailto:", "tel:"].iter().any(|scheme| address.starts_with(scheme))
}

#[test]
fn every_link_leads_to_a_file_and_a_place_on_it() {
    for locale in ["en", "ar", "ja"] {
        let book = specimen::book(locale);
        let exported = export(&book);
        let files: BTreeSet<String> = exported.artifacts.iter().map(|artifact| artifact.path.to_string()).collect();
        let pages = pages(&exported.artifacts);
        let status = usize::from(locale != "en");
        assert_eq!(
            pages.len(),
            book.pages().count() + 1 + status,
            "every page, the front page, the state of translation"
        );
        let mut checked = 0;
        for (page, elements) in &pages {
            for element in elements {
                let Some(address) = element.attribute("href").or(element.attribute("src")) else { continue };
                if is_outside(address) {
                    continue;
                }
                let (path, anchor) = resolve(page, address);
                if let Some(other) = path.strip_prefix("../") {
                    let (tag, page) = other.split_once("/html/").expect("an edition's page");
                    let edition = book.alternates.iter().find(|other| other.language.tag.as_str() == tag);
                    let page = page.trim_end_matches(".html");
                    let pages = &edition.expect("an edition of the book").pages;
                    assert!(page == "index" || pages.iter().any(|other| other.as_str() == page), "{address}");
                    continue;
                }
                assert!(files.contains(&path), "{page}: {address} leads to no file");
                if let Some(anchor) = anchor {
                    let leads = pages[&path].iter().any(|element| element.attribute("id") == Some(&anchor));
                    assert!(leads, "{page}: {address} leads to no place");
                }
                checked += 1;
            }
        }
        assert!(checked > 150, "only {checked} links");
    }
}

#[test]
fn a_large_book_unfolds_only_the_branch_that_the_reader_is_on() {
    let mut book = specimen::book("en");
    let page = book.pages().next().expect("a page").clone();
    let path = |chapter: usize, page: usize| PagePath::new(format!("chapter-{chapter}/page-{page}"));
    let numbered =
        (0..100).map(|n| Page { path: path(n / 10, n % 10), depth: usize::from(n % 10 > 0), ..page.clone() });
    book.parts[0].pages = numbered.collect();
    book.parts.truncate(1);
    let pages = pages(&export(&book).artifacts);
    let leads = |page: &str, to: &str| pages[page].iter().any(|element| element.attribute("href") == Some(to));
    let here = "html/chapter-3/page-4.html";
    assert!(leads(here, "../chapter-3/page-7.html") && leads(here, "../chapter-8/page-0.html"));
    assert!(!leads(here, "../chapter-8/page-7.html"));
    assert!(leads("html/index.html", "chapter-8/page-7.html"), "the contents on the front page are whole");
}

#[test]
fn pages_are_sound() {
    let book = specimen::book("ar");
    for (page, elements) in pages(&export(&book).artifacts) {
        let ids: Vec<&str> = elements.iter().filter_map(|element| element.attribute("id")).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{page}: an id stands twice");
        assert_eq!(elements.iter().filter(|element| element.name == "h1").count(), 1, "{page}: one title");
        for element in &elements {
            let is_inline =
                element.name == "script" && (!element.words.is_empty() || element.attribute("src").is_none());
            let banned = is_inline || element.name == "style" || element.attributes.contains_key("style");
            assert!(!banned && !element.attributes.keys().any(|name| name.starts_with("on")), "{page}: {element:?}");
            let fetched = element.attribute("src").or(element
                .attribute("href")
                .filter(|_| element.name == "link" && element.attribute("rel") == Some("stylesheet")));
            assert!(!fetched.is_some_and(is_outside), "{page}: fetches {fetched:?}");
        }
    }
}

#[test]
fn the_same_book_gives_the_same_bytes() {
    let book = specimen::book("ja");
    let document = serde_json::to_string(&book).expect("a book goes through JSON");
    let read: Book = serde_json::from_str(&document).expect("and comes back");
    assert!(export(&book).artifacts == export(&read).artifacts);
}

#[test]
fn dates_do_not_run_backwards_on_a_front_page_from_right_to_left() {
    let mut book = specimen::book("ar");
    book.metadata.date = Some("2026-03-01".to_owned());
    let pages = pages(&export(&book).artifacts);
    let isolated = |element: &Element| element.words.contains("\u{2068}2026-03-01\u{2069}");
    assert!(pages["html/index.html"].iter().any(|element| element.name == "li" && isolated(element)));
}

#[test]
fn the_chooser_lists_every_language_in_itself() {
    let books = ["en", "ar", "ja"].map(specimen::book);
    let entries = books.each_ref().map(|book| ChooserEntry {
        locale: book.locale.clone(),
        labels: book.labels.clone(),
        title: book.metadata.title.to_plain(),
        href: format!("{}/html/index.html", book.locale.tag),
        percent: book.completeness.percent(),
    });
    let [english, ..] = &books;
    let exported = chooser(&entries, &english.labels, &english.locale, None, &BTreeMap::new());
    let pages = pages(&exported.artifacts);
    let links: Vec<_> = pages["index.html"].iter().filter(|element| element.name == "a").collect();
    assert_eq!(links.len(), 3);
    assert_eq!((links[1].attribute("lang"), links[1].attribute("dir")), (Some("ar"), Some("rtl")));
    assert!(links[1].words.contains("العربية"), "{links:?}");
    assert!(pages["index.html"].iter().any(|element| element.name == "h1" && element.words == "Choose a language"));
}
