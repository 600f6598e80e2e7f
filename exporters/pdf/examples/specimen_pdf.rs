//! Writes the PDF of the specimen book: `cargo run -p polypress-pdf --example specimen_pdf -- ar specimen-ar.pdf`.

use polypress_model::{Content, Exporter, specimen};
use polypress_pdf::{Options, Pdf};
use std::process::ExitCode;

#[allow(clippy::print_stderr)]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [locale, file] = arguments.as_slice() else {
        eprintln!("usage: specimen_pdf LOCALE OUT.pdf");
        return ExitCode::from(2);
    };
    let exported = Pdf::new(Options::default()).export(&specimen::book(locale));
    for diagnostic in &exported.diagnostics {
        eprintln!("{:?}[{}]: {}", diagnostic.severity, diagnostic.code, diagnostic.message);
    }
    for artifact in exported.artifacts {
        let Content::Bytes(bytes) = artifact.content else { continue };
        if let Err(error) = std::fs::write(file, bytes) {
            eprintln!("{file}: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
