//! Chores of the repository: `cargo xtask` names them.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a tool for the terminal: its output is what it is for")]

mod conformance;
mod files;
mod licences;
mod measure;
mod peers;
mod preview;
mod process;
mod project;
mod scale;
mod takeover;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const USAGE: &str = "\
usage: cargo xtask COMMAND

  conformance [--corpus DIR] [--only JUDGE]...
      build the handbook and the examples, and let independent validators judge every output;
      --corpus DIR judges the book in DIR instead (it is copied first, never written to);
      --only JUDGE asks only that judge: manifest, links, epubcheck, ace, verapdf, qpdf, text, nu, axe, browser, sarif,
      gettext, toolkit, okapi, moz.l10n, compare, fluent.py or fluent.js
  licences
      check the licence and the source of every dependency
  measure PROJECT [--format html,epub,pdf] [--runs N]
      build each format of a copy of the project alone, and print time, memory, output and findings
  scale [PAGES,…]
      make up books of about so many pages (500,1000,2500,5000), build the PDF of each, and print time, memory and bytes
  preview PROJECT [--rounds N]
      edit a page and a translation while `polypress serve` shows them, and print how long the news of it take
  bench-peers PROJECT [--peers NAME,…] [--rounds N]
      install mdBook, pandoc, Typst and WeasyPrint below target/peers, let them and polypress build a copy of an mdBook
      in turn, and print ratios
  takeover DIR [--sample N] [--code CODE]
      turn a copy of the mdBook in DIR into a project, import its po/*.po, run update and check, and print per locale how
      many entries landed and why others did not, what each step takes, and the findings by code; with --sample N of
      them, drawn at random, beside source and translation, with --code only those of one code
  replay [DIR] [--rounds N] [--only WORDS] [--verbose]
      edit the handbook, or the Markdown pages in DIR, in every way that people do, and print how many messages kept
      their ids";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.split_first() {
        Some((command, rest)) if command == "conformance" => {
            conformance_options(rest).and_then(|o| conformance::run(&o))
        }
        Some((command, [])) if command == "licences" => licences::run(),
        Some((command, rest)) if command == "measure" => measure_options(rest).and_then(|o| measure::run_all(&o)),
        Some((command, rest)) if command == "preview" => preview_options(rest).and_then(|o| preview::run(&o)),
        Some((command, rest)) if command == "scale" => scale_sizes(rest).and_then(|sizes| scale::run(&sizes)),
        Some((command, rest)) if command == "takeover" => takeover_options(rest).and_then(|o| takeover::run(&o)),
        Some((command, rest)) if command == "replay" => replay(rest),
        Some((command, rest)) if command == "bench-peers" => peers_options(rest).and_then(|o| peers::run(&o)),
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

fn measure_options(arguments: &[String]) -> Result<measure::Options, String> {
    let (project, options) = project_and_options(arguments, ["--format", "--runs"])?;
    let [formats, runs] = options;
    let formats = formats.unwrap_or("html,epub,pdf").split(',').map(str::to_owned).collect();
    Ok(measure::Options { project, formats, runs: number(runs, 3)? })
}

fn preview_options(arguments: &[String]) -> Result<preview::Options, String> {
    let (project, [rounds]) = project_and_options(arguments, ["--rounds"])?;
    Ok(preview::Options { project, rounds: number(rounds, 7)? })
}

fn scale_sizes(arguments: &[String]) -> Result<Vec<usize>, String> {
    let sizes = match arguments {
        [] => "500,1000,2500,5000",
        [sizes] => sizes,
        _ => return Err(USAGE.to_owned()),
    };
    sizes.split(',').map(|size| number(Some(size), 1)).collect()
}

fn peers_options(arguments: &[String]) -> Result<peers::Options, String> {
    let (project, options) = project_and_options(arguments, ["--peers", "--rounds"])?;
    let [names, rounds] = options;
    let peers = names.map(|names| names.split(',').map(str::to_owned).collect()).unwrap_or_default();
    Ok(peers::Options { project, peers, rounds: number(rounds, 7)? })
}

fn takeover_options(arguments: &[String]) -> Result<takeover::Options, String> {
    let (book, [sample, code]) = project_and_options(arguments, ["--sample", "--code"])?;
    let sample = sample.map_or(Some(0), |count| count.parse().ok()).ok_or(USAGE)?;
    Ok(takeover::Options { book, sample, code: code.map(str::to_owned) })
}

/// Runs the benchmark of alignment. Built as for tests, since most of it is built then already.
fn replay(arguments: &[String]) -> Result<bool, String> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["bench", "--quiet", "--profile", "dev", "--package", "polypress", "--bench", "replay", "--"]);
    let status = command.args(arguments).status().map_err(|error| format!("cannot start cargo: {error}"))?;
    Ok(status.success())
}

/// A folder, and the values of options that may come before or after it.
fn project_and_options<'a, const N: usize>(
    arguments: &'a [String],
    names: [&str; N],
) -> Result<(PathBuf, [Option<&'a str>; N]), String> {
    let (mut project, mut values) = (None, [None; N]);
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match names.iter().position(|name| name == argument) {
            Some(place) => values[place] = Some(arguments.next().ok_or(USAGE)?.as_str()),
            None if project.is_none() && !argument.starts_with('-') => project = Some(PathBuf::from(argument)),
            None => return Err(USAGE.to_owned()),
        }
    }
    Ok((project.ok_or(USAGE)?, values))
}

/// A number that is at least 1.
fn number(text: Option<&str>, default: usize) -> Result<usize, String> {
    let number = text.map_or(Some(default), |text| text.parse().ok());
    number.filter(|number| *number > 0).ok_or_else(|| USAGE.to_owned())
}

/// The root of the repository.
fn repository() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own)
}
