//! Writes the specimen book as an EPUB: `cargo run -p polypress-epub --example specimen_epub -- ar out.epub`.
#![allow(clippy::print_stderr)]

use polypress_epub::Epub;
use polypress_model::{Content, Exporter, specimen};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [locale, file] = arguments.as_slice() else {
        eprintln!("usage: specimen_epub LOCALE OUT.epub");
        return ExitCode::from(2);
    };
    let exported = Epub::default().export(&specimen::book(locale));
    for diagnostic in &exported.diagnostics {
        eprintln!("{:?}[{}]: {}", diagnostic.severity, diagnostic.code, diagnostic.message);
    }
    for artifact in exported.artifacts {
        if let Content::Bytes(bytes) = artifact.content
            && let Err(error) = std::fs::write(file, &bytes)
        {
            eprintln!("{file}: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
