//! A Rust exporter from outside: the words of a book and how often each stands in it, as JSON.
//!
//! An exporter knows `polypress-model` alone. It gets a book in which everything is decided, and gives back files.

use polypress_model::{Artifact, Book, Diagnostic, Exported, Exporter, MediaType, RelativePath};
use std::collections::BTreeMap;

/// Exports `<book id>-words.json`.
#[derive(Debug)]
pub struct WordList {
    /// Words with fewer letters are left out.
    pub shortest: usize,
}

impl Exporter for WordList {
    fn name(&self) -> &str {
        "words"
    }

    fn export(&self, book: &Book) -> Exported {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for page in book.pages() {
            page.for_each_text(&mut |text| {
                for word in text.to_plain().to_lowercase().split(|letter: char| !letter.is_alphabetic()) {
                    if word.chars().count() >= self.shortest.max(1) {
                        *counts.entry(word.to_owned()).or_default() += 1;
                    }
                }
            });
        }
        // Words are made of letters alone, so nothing in them needs an escape.
        let lines: Vec<String> = counts.iter().map(|(word, count)| format!("  \"{word}\": {count}")).collect();
        let content = format!("{{\n{}\n}}\n", lines.join(",\n")).into();
        match RelativePath::new(format!("{}-words.json", book.metadata.id)) {
            Some(path) => {
                let media_type = MediaType::new("application/json");
                Exported { artifacts: vec![Artifact { path, media_type, content }], diagnostics: Vec::new() }
            }
            None => Exported {
                artifacts: Vec::new(),
                diagnostics: vec![Diagnostic::error("words-invalid", "the book's id cannot be the name of a file")],
            },
        }
    }
}
