//! Writes a book of a project as Typst markup, so that Typst can set what polypress sets:
//!
//! ```text
//! cargo bench --bench typst -- PROJECT LOCALE FOLDER
//! ```
//!
//! FOLDER gets `book.typ` and the images that it shows. `cargo xtask bench-peers` calls this; it is an exporter like any
//! other, so both programs are given the very same book.
#![allow(clippy::print_stderr, reason = "a tool for the terminal")]

mod blocks;
mod markup;

use blocks::Typst;
use camino::Utf8PathBuf;
use polypress::assemble::Assembler;
use polypress::manuscript::{Manuscript, Reading};
use polypress::project;
use polypress_model::{Artifact, Book, Content, Exporter, LanguageTag};
use std::process::ExitCode;

const USAGE: &str = "usage: cargo bench --bench typst -- PROJECT LOCALE FOLDER";

fn main() -> ExitCode {
    // `cargo bench` says that it is a benchmark; `cargo test --all-targets` does not, and wants nothing written.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let [folder, locale, out] = arguments.as_slice() else { return Err(USAGE.to_owned()) };
    let root = Utf8PathBuf::from(folder).canonicalize_utf8().map_err(|error| format!("{folder}: {error}"))?;
    let (project, _) = project::load(&root).map_err(|error| format!("{folder}: {error}"))?;
    let manuscript = Manuscript::new(Reading::read(project, &mut Vec::new()), 0, &mut Vec::new());
    let sources = manuscript.sources();
    let (assembler, _) = Assembler::prepare(&sources);
    let book = assembler.book(&LanguageTag::new(locale)).ok_or_else(|| format!("{folder} has no locale {locale}"))?;
    let (book, _) = book;
    let out = Utf8PathBuf::from(out);
    Typst.export(&book).artifacts.iter().try_for_each(|artifact| write(artifact, &book, &out))
}

fn write(artifact: &Artifact, book: &Book, out: &Utf8PathBuf) -> Result<(), String> {
    let path = out.join(artifact.path.as_str());
    let bytes = match &artifact.content {
        Content::Bytes(bytes) => bytes.clone(),
        Content::Asset(id) => book.assets.read(id).map_err(|error| error.to_string())?.to_vec(),
    };
    let folder = path.parent().unwrap_or(out);
    std::fs::create_dir_all(folder).map_err(|error| format!("{folder}: {error}"))?;
    std::fs::write(&path, bytes).map_err(|error| format!("{path}: {error}"))
}
