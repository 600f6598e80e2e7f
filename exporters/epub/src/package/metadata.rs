//! What the package says of the book, after EPUB 3.3 and EPUB Accessibility 1.1.

use super::xml::Xml;
use super::{Package, moment};
use polypress_model::{Book, Metadata, Role, Series, Text};

/// Writes the content of the element `metadata`.
pub(super) fn write(xml: &mut Xml, package: &Package<'_>) {
    let book = package.book;
    xml.words("dc:identifier", &[("id", "identifier")], &package.identifier().urn().to_string());
    identification(xml, book);
    people(xml, &book.metadata);
    origin(xml, package);
    accessibility(xml, package);
}

fn identification(xml: &mut Xml, book: &Book) {
    let Metadata { title, subtitle, description, version, status, document_number, modified, .. } = &book.metadata;
    let Metadata { series, subjects, .. } = &book.metadata;
    if let Some(number) = given(document_number.as_deref()) {
        xml.words("dc:identifier", &[("id", "document-number")], number);
    }
    let words = title.to_plain();
    let words = given(Some(&words)).unwrap_or(&book.metadata.id);
    text(xml, book, "dc:title", "title", title, words);
    refine(xml, "title", "title-type", "main");
    if let Some(subtitle) = subtitle
        && let Some(words) = given(Some(&subtitle.to_plain()))
    {
        text(xml, book, "dc:title", "subtitle", subtitle, words);
        refine(xml, "subtitle", "title-type", "subtitle");
    }
    xml.words("dc:language", &[], book.locale.tag.as_str());
    if let Some(description) = description
        && let Some(words) = given(Some(&description.to_plain()))
    {
        text(xml, book, "dc:description", "description", description, words);
    }
    for subject in subjects.iter().filter_map(|subject| given(Some(subject))) {
        xml.words("dc:subject", &[], subject);
    }
    if let Some(Series { name, position }) = series
        && let Some(name) = given(Some(name))
    {
        xml.words("meta", &[("property", "belongs-to-collection"), ("id", "series")], name);
        refine(xml, "series", "collection-type", "series");
        if let Some(position) = position.filter(|position| position.is_finite()) {
            refine(xml, "series", "group-position", &position.to_string());
        }
    }
    for (property, value) in [("schema:version", version), ("schema:creativeWorkStatus", status)] {
        if let Some(value) = given(value.as_deref()) {
            xml.words("meta", &[("property", property)], value);
        }
    }
    let modified = moment(*modified).format("%Y-%m-%dT%H:%M:%SZ").to_string();
    xml.words("meta", &[("property", "dcterms:modified")], &modified);
}

/// People with their roles as MARC code list for relators has them.
fn people(xml: &mut Xml, metadata: &Metadata) {
    let people = metadata.people.iter().filter(|person| given(Some(&person.name)).is_some());
    for (number, person) in (1..).zip(people) {
        let (name, role) = match person.role {
            Role::Author => ("dc:creator", "aut"),
            Role::Editor => ("dc:contributor", "edt"),
            Role::Translator => ("dc:contributor", "trl"),
        };
        let id = format!("person-{number}");
        xml.words(name, &[("id", &id)], person.name.trim());
        let refines = format!("#{id}");
        xml.words("meta", &[("refines", &refines), ("property", "role"), ("scheme", "marc:relators")], role);
    }
}

/// Where it comes from: its publisher, and the edition that it is a translation of.
fn origin(xml: &mut Xml, package: &Package<'_>) {
    let Metadata { publisher, rights, date, source_language, .. } = &package.book.metadata;
    for (name, value) in [("dc:publisher", publisher), ("dc:rights", rights)] {
        if let Some(value) = given(value.as_deref()) {
            xml.words(name, &[], value);
        }
    }
    if let Some(date) = date.as_deref().filter(|date| chrono::NaiveDate::parse_from_str(date, "%Y-%m-%d").is_ok()) {
        xml.words("dc:date", &[], date);
    }
    if !package.pages.is_empty() {
        // The print edition is the PDF of the same book.
        xml.words("meta", &[("property", "pageBreakSource")], &package.identifier_of_print().urn().to_string());
    }
    if *source_language != package.book.locale.tag {
        let source = package.identifier_in(source_language.as_str()).urn().to_string();
        xml.words("dc:source", &[], &source);
        xml.words("meta", &[("property", "schema:translationOfWork"), ("id", "translated-from")], &source);
        refine(xml, "translated-from", "schema:inLanguage", source_language.as_str());
    }
}

/// Who can read it, and how: for programs, and in the words of the reader.
fn accessibility(xml: &mut Xml, package: &Package<'_>) {
    for (property, value) in package.accessibility.properties() {
        xml.words("meta", &[("property", &format!("schema:{property}"))], value);
    }
    let labels = &package.book.labels;
    let summary = package.accessibility.summary();
    let language = summary.iter().find_map(|label| labels.get(*label).language.clone());
    let language = language.unwrap_or_else(|| package.book.locale.language());
    let sentences: Vec<String> = summary.into_iter().map(|label| package.label(label)).collect();
    // Where no space stands between words, none stands between sentences.
    let separator = if ["ja", "zh"].contains(&language.tag.language()) { "" } else { " " };
    let attributes = [
        ("property", "schema:accessibilitySummary"),
        ("xml:lang", language.tag.as_str()),
        ("dir", language.direction.as_str()),
    ];
    xml.words("meta", &attributes, &sentences.join(separator));
}

/// A text of the book with its language.
fn text(xml: &mut Xml, book: &Book, name: &'static str, id: &str, text: &Text, words: &str) {
    let language = text.language.clone().unwrap_or_else(|| book.locale.language());
    let direction = language.direction.as_str();
    xml.words(name, &[("id", id), ("xml:lang", language.tag.as_str()), ("dir", direction)], words);
}

fn refine(xml: &mut Xml, id: &str, property: &str, value: &str) {
    xml.words("meta", &[("refines", &format!("#{id}")), ("property", property)], value);
}

/// A value that says something.
fn given(value: Option<&str>) -> Option<&str> {
    value.map(str::trim).filter(|value| !value.is_empty())
}
