//! Edits books and counts how many messages keep their ids:
//!
//! ```text
//! cargo xtask replay [DIR] [--rounds N] [--only WORDS] [--verbose]
//! cargo xtask replay --revisions DIR DIR… [--verbose]
//! ```
//!
//! DIR holds Markdown pages; without it, the pages of the handbook. Each kind of edit is done to the book as it is, and
//! in histories each to what the one before left behind. See `replay/judge.rs` for what should be kept and what is
//! wrong. With `--revisions` each DIR holds the pages of a book as they were at one time, and nothing is edited: see
//! `replay/revisions.rs`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a tool for the terminal: its output is what it is for")]

#[path = "replay/mod.rs"]
mod replay;
#[path = "replay/revisions.rs"]
mod revisions;

use replay::{Book, KINDS, Kind, Outcome, Random, collect};
use revisions::{Revision, Step};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

const USAGE: &str = "usage: cargo xtask replay [DIR] [--rounds N] [--only WORDS] [--verbose]
       cargo xtask replay --revisions DIR DIR… [--verbose]";

/// How many edits follow each other in a history.
const LENGTH: usize = 12;

struct Options {
    folder: PathBuf,
    rounds: u64,
    only: Option<String>,
    /// The pages of a book one time after the other.
    revisions: Option<Vec<PathBuf>>,
    verbose: bool,
}

fn main() -> ExitCode {
    // `cargo bench` says that it is a benchmark; `cargo test --all-targets` does not, and wants no time spent.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let done = options().and_then(|options| match &options.revisions {
        Some(folders) => revisions(folders, options.verbose),
        None => run(&options),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn options() -> Result<Options, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let mut options = Options { folder, rounds: 10, only: None, revisions: None, verbose: false };
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--rounds" => {
                let rounds = arguments.next().and_then(|rounds| rounds.parse().ok());
                options.rounds = rounds.ok_or_else(|| USAGE.to_owned())?;
            }
            "--only" => options.only = Some(arguments.next().ok_or_else(|| USAGE.to_owned())?),
            "--revisions" => options.revisions = Some(Vec::new()),
            "--verbose" => options.verbose = true,
            _ if argument.starts_with('-') => return Err(USAGE.to_owned()),
            folder => match &mut options.revisions {
                Some(folders) => folders.push(PathBuf::from(folder)),
                None => options.folder = PathBuf::from(folder),
            },
        }
    }
    Ok(options)
}

fn run(options: &Options) -> Result<(), String> {
    let book = Book::new(&collect(&options.folder)?, &mut Random::new(0));
    println!("{} pages, {} messages", book.pages.len(), book.passages().count());
    unchanged(&book)?;
    println!(
        "{:<34} {:>9} {:>10} {:>12} {:>13} {:>9} {:>9}",
        "edit", "expected", "kept", "wrong", "twins kept", "exchanged", "offered"
    );
    let mut all = Outcome::default();
    for kind in KINDS {
        all += row(options, &book, kind.name, |_| vec![kind])?;
    }
    all += row(options, &book, "histories of 12 edits", |round| {
        let mut random = Random::new(1_000 + round);
        (0..LENGTH).filter_map(|_| random.pick(KINDS)).collect()
    })?;
    print("all", &all);
    println!("{} edits left out, in which chance had made markup of words", all.omitted);
    Ok(())
}

/// Aligns each revision of a book with the one before.
fn revisions(folders: &[PathBuf], verbose: bool) -> Result<(), String> {
    let Some((first, rest)) = folders.split_first() else { return Err(USAGE.to_owned()) };
    let mut before = Revision::read(first, None)?;
    println!(
        "{:>8} {:>15} {:>9} {:>15} {:>9} {:>8} {:>6} {:>6}",
        "messages", "same", "kept", "alike", "kept", "doubtful", "new", "gone"
    );
    let mut sum = Step::default();
    for folder in rest {
        let after = Revision::read(folder, Some(&before))?;
        let mut notes = Vec::new();
        let step = after.since(&before, &mut notes);
        print_step(&step, &folder.display().to_string());
        notes.iter().filter(|_| verbose).for_each(|note| println!("{note}"));
        sum += step;
        before = after;
    }
    print_step(&sum, "all");
    Ok(())
}

fn print_step(step: &Step, name: &str) {
    let share = |[of, kept]: [usize; 2]| (format!("{kept} of {of}"), kept as f64 * 100.0 / of.max(1) as f64);
    let ((same, same_share), (alike, alike_share)) = (share(step.same), share(step.alike));
    println!(
        "{:>8} {same:>15} {same_share:>7.2} % {alike:>15} {alike_share:>7.2} % {:>8} {:>6} {:>6}  {name}",
        step.messages, step.doubtful, step.new, step.gone
    );
}

/// Does and prints one kind of edit.
fn row<'a>(
    options: &Options,
    book: &Book,
    name: &str,
    history: impl Fn(u64) -> Vec<&'a Kind>,
) -> Result<Outcome, String> {
    let mut sum = Outcome::default();
    if options.only.as_ref().is_some_and(|only| !name.contains(only.as_str())) {
        return Ok(sum);
    }
    let mut notes = Vec::new();
    for round in 0..options.rounds {
        sum += replay::replay(book, &history(round), round, &mut notes)?;
    }
    print(name, &sum);
    notes.iter().filter(|_| options.verbose).for_each(|note| println!("{note}"));
    Ok(sum)
}

/// How long a book takes in which nothing has changed.
fn unchanged(book: &Book) -> Result<(), String> {
    let before = book.edition(None)?;
    let mut fastest = Duration::MAX;
    for _ in 0..5 {
        let pages = before.pages.iter().map(|page| page.page.clone()).collect();
        let start = Instant::now();
        let pages = polypress::messages::identify_pages(pages, &before.registries, Default::default());
        fastest = fastest.min(start.elapsed());
        drop(pages);
    }
    println!("nothing changed: {:.1} ms", fastest.as_secs_f64() * 1_000.0);
    Ok(())
}

fn print(name: &str, outcome: &Outcome) {
    let percent = |part: usize, whole: usize| part as f64 * 100.0 / whole.max(1) as f64;
    println!(
        "{name:<34} {:>9} {:>8.2} % {:>3} {:>6.3} % {:>13} {:>9} {:>7.1} %",
        outcome.expected,
        percent(outcome.kept, outcome.expected),
        outcome.wrong,
        percent(outcome.wrong, outcome.messages),
        format!("{} of {}", outcome.twins[1], outcome.twins[0]),
        outcome.exchanged,
        percent(outcome.offered, outcome.parts),
    );
}
