//! Times each stage of the road of a paragraph:
//!
//! ```text
//! cargo bench --bench road -- [PROJECT] [--runs N] [--locale TAG]
//! ```
//!
//! Without a project, the handbook of this repository; without a locale, the one that the pages are written in. A run
//! goes the whole road once; a stage is timed with what it needs in memory already. Stages use all cores where the
//! program does: `RAYON_NUM_THREADS=1` shows the work alone. The fastest run is the one least disturbed by others on
//! the machine, so the time for a page is taken from it.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a tool for the terminal: its output is what it is for")]

use camino::{Utf8Path, Utf8PathBuf};
use polypress::assemble::Assembler;
use polypress::catalog::Catalogs;
use polypress::export::{FORMATS, exporters};
use polypress::manuscript::{Manuscript, Reading};
use polypress::messages::{MajorEdits, identify_pages};
use polypress::project::{self, Project};
use polypress_model::{Book, LanguageTag};
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

const USAGE: &str = "usage: cargo bench --bench road -- [PROJECT] [--runs N] [--locale TAG]";

/// Runs where none are asked for.
const RUNS: usize = 10;

/// What to time.
struct Options {
    project: Utf8PathBuf,
    runs: usize,
    locale: Option<LanguageTag>,
}

/// The times of all stages, in the order of the road.
#[derive(Default)]
struct Timings {
    stages: Vec<Stage>,
    pages: usize,
    laid_out: usize,
}

struct Stage {
    name: String,
    /// Whether the stage is a part of the one before it, whose time includes it.
    is_part: bool,
    runs: Vec<Duration>,
}

fn main() -> ExitCode {
    // `cargo bench` says that it is a benchmark; `cargo test --all-targets` does not, and wants no time spent.
    if !std::env::args().any(|argument| argument == "--bench") {
        return ExitCode::SUCCESS;
    }
    let timed = options().and_then(|options| {
        let mut timings = Timings::default();
        for _ in 0..options.runs {
            run(&options, &mut timings)?;
        }
        Ok((options, timings))
    });
    match timed {
        Ok((options, timings)) => {
            timings.print(&options);
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn options() -> Result<Options, String> {
    let mut options = Options { project: env!("CARGO_MANIFEST_DIR").into(), runs: RUNS, locale: None };
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    while let Some(argument) = arguments.next() {
        let value = argument.starts_with('-').then(|| arguments.next()).flatten();
        match (argument.as_str(), value) {
            ("--runs", Some(runs)) => {
                options.runs = runs.parse().ok().filter(|runs| *runs > 0).ok_or_else(|| USAGE.to_owned())?;
            }
            ("--locale", Some(tag)) => options.locale = Some(LanguageTag::new(tag)),
            (project, None) if !project.starts_with('-') => options.project = project.into(),
            _ => return Err(USAGE.to_owned()),
        }
    }
    Ok(options)
}

/// Goes the whole road once.
///
/// # Errors
/// When there is no project, or it lacks the locale.
fn run(options: &Options, timings: &mut Timings) -> Result<(), String> {
    let project = open(&options.project)?;
    read(&project, timings);
    let reading = Reading::read(project, &mut Vec::new());
    timings.time("update", || reading.update());
    let manuscript = Manuscript::new(reading, 0, &mut Vec::new());
    let sources = manuscript.sources();
    let (assembler, _) = timings.time("resolve links and anchors", || Assembler::prepare(&sources));
    let locale = options.locale.as_ref().unwrap_or_else(|| manuscript.project.source_locale());
    let (book, _) = timings
        .time("assemble one locale", || assembler.book(locale))
        .ok_or_else(|| format!("{} has no locale {locale}", options.project))?;
    export(&manuscript.project, &book, timings);
    Ok(())
}

fn open(folder: &Utf8Path) -> Result<Project, String> {
    let root = folder.canonicalize_utf8().map_err(|error| format!("{folder}: {error}"))?;
    project::load(&root).map(|(project, _)| project).map_err(|error| format!("{folder}: {error}"))
}

/// The stages that read; what they give is thrown away, since the stages after them read for themselves.
fn read(project: &Project, timings: &mut Timings) {
    let files = timings.time("read catalogs", || project::read_locales(project, &mut Vec::new())).catalogs;
    let settings = project::catalog_settings(project);
    let (catalogs, _) = timings.time("load catalogs", || Catalogs::load(files, settings));
    let terms = catalogs.term_names(project.source_locale()).map(str::to_owned).collect();
    let (pages, _) = timings.time("read pages", || project::read_pages(project, terms, &mut Vec::new()));
    timings.pages = pages.len();
    timings.time("identify messages", || identify_pages(pages, &catalogs.registries(), MajorEdits::KeepId));
}

/// The exporters, and of the PDF's the part that lays out pages.
fn export(project: &Project, book: &Book, timings: &mut Timings) {
    let names: Vec<String> = FORMATS.iter().map(|format| format.name.to_owned()).collect();
    for exporter in exporters(project, &names, None, &mut Vec::new()) {
        timings.time(exporter.name(), || exporter.export(book));
    }
    let options: polypress_pdf::Options = project.options("pdf", &mut Vec::new());
    let document = timings.part("of it, laying out", || polypress_typeset::lay_out(book, &options.layout));
    timings.laid_out = document.pages.len();
}

impl Timings {
    fn time<T>(&mut self, name: &str, work: impl FnOnce() -> T) -> T {
        self.record(name, false, work)
    }

    fn part<T>(&mut self, name: &str, work: impl FnOnce() -> T) -> T {
        self.record(name, true, work)
    }

    fn record<T>(&mut self, name: &str, is_part: bool, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = black_box(work());
        let elapsed = start.elapsed();
        match self.stages.iter_mut().find(|stage| stage.name == name) {
            Some(stage) => stage.runs.push(elapsed),
            None => self.stages.push(Stage { name: name.to_owned(), is_part, runs: vec![elapsed] }),
        }
        result
    }

    fn print(&self, options: &Options) {
        let locale = options.locale.as_ref().map_or(String::new(), |tag| format!(", {tag}"));
        println!("{}{locale}: {} pages, {} in PDF, {} runs", options.project, self.pages, self.laid_out, options.runs);
        println!("\n{:<28} {:>10} {:>10} {:>10} {:>10}", "stage", "min ms", "median ms", "µs a page", "pages a s");
        for stage in &self.stages {
            let name = if stage.is_part { format!("  {}", stage.name) } else { stage.name.clone() };
            self.print_row(&name, stage.fastest(), stage.median());
        }
        let whole = || self.stages.iter().filter(|stage| !stage.is_part);
        self.print_row("sum", whole().map(Stage::fastest).sum(), whole().map(Stage::median).sum());
    }

    fn print_row(&self, name: &str, fastest: Duration, median: Duration) {
        let [fastest, median] = [fastest, median].map(|time| time.as_secs_f64() * 1e3);
        let pages = self.pages.max(1) as f64;
        println!(
            "{name:<28} {fastest:>10.2} {median:>10.2} {:>10.1} {:>10.0}",
            fastest * 1e3 / pages,
            pages * 1e3 / fastest.max(1e-6)
        );
    }
}

impl Stage {
    fn fastest(&self) -> Duration {
        self.runs.iter().min().copied().unwrap_or_default()
    }

    fn median(&self) -> Duration {
        let mut runs = self.runs.clone();
        runs.sort();
        runs.get(runs.len() / 2).copied().unwrap_or_default()
    }
}
