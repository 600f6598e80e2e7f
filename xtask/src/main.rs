//! Chores of the repository: `cargo xtask conformance` and `cargo xtask licences`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a tool for the terminal: its output is what it is for")]

mod conformance;
mod licences;
mod process;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  conformance [--corpus DIR] [--only JUDGE]...
      build the handbook and the examples, and let independent validators judge every output;
      --corpus DIR judges the book in DIR instead (it is copied first, never written to);
      --only JUDGE asks only that judge: manifest, links, epubcheck, ace, verapdf, qpdf, nu or axe
  licences
      check the licence and the source of every dependency";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.split_first() {
        Some((command, rest)) if command == "conformance" => {
            conformance_options(rest).and_then(|o| conformance::run(&o))
        }
        Some((command, [])) if command == "licences" => licences::run(),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn conformance_options(arguments: &[String]) -> Result<conformance::Options, String> {
    let mut options = conformance::Options::default();
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match (argument.as_str(), arguments.next()) {
            ("--corpus", Some(directory)) => options.corpus = Some(PathBuf::from(directory)),
            ("--only", Some(judge)) => options.only.push(judge.clone()),
            _ => return Err(USAGE.to_owned()),
        }
    }
    Ok(options)
}

/// The root of the repository.
fn repository() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own)
}
