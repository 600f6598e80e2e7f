//! The script of the site, with the words that it shows in the book's language.

use crate::Html;
use crate::theme::{SCRIPT, SEARCH, fingerprinted};
use polypress_model::label::Argument;
use polypress_model::{Book, Label};
use std::collections::BTreeMap;

/// Stands in a label where the script puts a value in.
const HOLE: &str = "\u{fffc}";

/// The script, after a line that gives it its words and the names of other files.
pub(super) fn script(book: &Book, html: &Html) -> String {
    let words = |label: Label| {
        let holes: Vec<(&str, Argument)> = label.arguments().iter().map(|name| (*name, Argument::from(HOLE))).collect();
        (label.id(), book.labels.format(label, &book.locale, &holes))
    };
    let labels = [Label::Copy, Label::Copied, Label::Search, Label::SearchResults, Label::SearchNone, Label::Close];
    let words: BTreeMap<_, _> = labels.into_iter().map(words).collect();
    let search = html.options.search.then(|| fingerprinted("search.js", SEARCH.as_bytes()));
    let data = serde_json::json!({ "words": words, "search": search });
    format!("window.polypress = {data};\n{SCRIPT}")
}
