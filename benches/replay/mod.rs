//! Edits books, with the truth about what was edited, and compares what alignment makes of it. For the command
//! `cargo xtask replay` and the tests alike.

pub(crate) mod book;
mod edits;
mod judge;
mod random;

pub(crate) use book::Book;
pub(crate) use edits::{KINDS, Kind};
pub(crate) use judge::{Outcome, judge};
pub(crate) use random::Random;
use std::path::Path;

/// Does the edits to a book, one after the other, aligning after each; `notes` says what went wrong.
///
/// # Errors
/// When the book itself does not come out of Markdown as it went in.
pub(crate) fn replay(book: &Book, history: &[&Kind], seed: u64, notes: &mut Vec<String>) -> Result<Outcome, String> {
    let mut random = Random::new(seed);
    let mut outcome = Outcome::default();
    let mut old = book.clone();
    let mut before = old.edition(None)?;
    for kind in history {
        let mut new = old.clone();
        (kind.edit)(&mut new, &mut random);
        let Ok(after) = new.edition(Some(&before)) else {
            outcome.omitted += 1;
            continue;
        };
        outcome += judge(&old, &before, &new, &after, notes);
        new.number();
        (old, before) = (new, after);
    }
    Ok(outcome)
}

/// The Markdown files below a folder with their texts, by path without extension.
///
/// # Errors
/// When one cannot be read.
pub(crate) fn collect(folder: &Path) -> Result<Vec<(String, String)>, String> {
    let mut pages = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(current) = folders.pop() {
        let explain = |error: std::io::Error| format!("{}: {error}", current.display());
        for entry in std::fs::read_dir(&current).map_err(explain)? {
            let path = entry.map_err(explain)?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                let text = std::fs::read_to_string(&path).map_err(explain)?;
                let name = path.with_extension("");
                let name = name.strip_prefix(folder).unwrap_or(&name).to_string_lossy().replace('\\', "/");
                pages.push((name, text));
            }
        }
    }
    pages.sort();
    Ok(pages)
}
