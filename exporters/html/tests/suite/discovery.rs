//! What search engines and services that show a link are told of a page.

use crate::document::{Element, read_html, read_xml};
use polypress_html::{Html, Options};
use polypress_model::{Book, Content, Exporter, specimen};
use std::collections::BTreeSet;

const SITE: &str = "https://example.org/handbook";

fn file(book: &Book, path: &str) -> Option<String> {
    let exported = Html::new(Options::default()).export(book);
    let file = exported.artifacts.into_iter().find(|file| file.path.as_str() == path)?;
    match file.content {
        Content::Bytes(bytes) => String::from_utf8(bytes.to_vec()).ok(),
        Content::Asset(_) => None,
    }
}

/// The values of `wanted` of the elements that have `name` with this value.
fn values<'e>(elements: &'e [Element], name: &str, value: &str, wanted: &str) -> Vec<&'e str> {
    let named = elements.iter().filter(|element| element.attribute(name) == Some(value));
    named.filter_map(|element| element.attribute(wanted)).collect()
}

#[test]
fn a_page_names_its_address_and_its_editions() {
    let page = read_html(&file(&specimen::book("ar"), "html/guides/blocks.html").expect("a page"));
    let own = format!("{SITE}/ar/html/guides/blocks.html");
    assert_eq!(values(&page, "rel", "canonical", "href"), [own.as_str()]);
    let alternates: BTreeSet<_> = page
        .iter()
        .filter(|element| element.name == "link" && element.attribute("rel") == Some("alternate"))
        .filter_map(|element| Some((element.attribute("hreflang")?, element.attribute("href")?)))
        .collect();
    let [ar, en, fr, ja] = ["ar", "en", "fr", "ja"].map(|tag| format!("{SITE}/{tag}/html/guides/blocks.html"));
    let expected = [("ar", &ar), ("en", &en), ("fr", &fr), ("ja", &ja), ("x-default", &en)];
    assert_eq!(alternates, expected.map(|(tag, address)| (tag, address.as_str())).into());
    // The French edition lacks this page.
    let page = read_html(&file(&specimen::book("ar"), "html/glossary.html").expect("a page"));
    assert_eq!(values(&page, "rel", "alternate", "hreflang"), ["ar", "en", "ja", "x-default"]);
}

#[test]
fn a_link_to_a_page_can_be_shown_with_its_title_and_language() {
    let book = specimen::book("ar");
    let page = read_html(&file(&book, "html/guides/blocks.html").expect("a page"));
    let property = |name: &str| values(&page, "property", name, "content");
    assert_eq!(property("og:type"), ["article"]);
    assert_eq!(property("og:title"), ["الكتل · الدليل النموذجي"]);
    assert_eq!(property("og:site_name"), ["الدليل النموذجي"]);
    assert_eq!(property("og:locale"), ["ar"]);
    assert_eq!(property("og:locale:alternate"), ["en", "fr", "ja"]);
    assert_eq!(property("og:url"), [format!("{SITE}/ar/html/guides/blocks.html")]);
    let front = read_html(&file(&book, "html/index.html").expect("a front page"));
    assert_eq!(values(&front, "property", "og:type", "content"), ["website"]);
    assert_eq!(values(&front, "property", "og:description", "content").len(), 1);
}

#[test]
fn the_map_of_the_site_has_every_page_with_its_editions() {
    let book = specimen::book("ar");
    let map = read_xml(&file(&book, "html/sitemap.xml").expect("a map"));
    let places: BTreeSet<&str> =
        map.iter().filter(|element| element.name == "loc").map(|element| element.words.as_str()).collect();
    let paths = book.pages().map(|page| page.path.as_str()).chain(["index"]);
    let expected: BTreeSet<String> = paths.map(|path| format!("{SITE}/ar/html/{path}.html")).collect();
    assert_eq!(places, expected.iter().map(String::as_str).collect());
    // Each page names all its editions, itself among them, and the one for everybody else.
    let glossary = format!("{SITE}/en/html/glossary.html");
    assert_eq!(values(&map, "href", &glossary, "hreflang"), ["en", "x-default"]);
    assert_eq!(map.iter().filter(|element| element.attribute("hreflang") == Some("fr")).count(), expected.len() - 1);
}

#[test]
fn a_book_without_an_address_has_no_map_and_names_none() {
    let mut book = specimen::book("ar");
    book.metadata.url = None;
    assert_eq!(file(&book, "html/sitemap.xml"), None);
    let page = read_html(&file(&book, "html/guides/blocks.html").expect("a page"));
    assert_eq!(values(&page, "rel", "canonical", "href"), Vec::<&str>::new());
    assert_eq!(values(&page, "property", "og:url", "content"), Vec::<&str>::new());
}
