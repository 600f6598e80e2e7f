//! The command line: arguments, one file a command, and the report of what was found.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "the one place that speaks to a terminal")]

mod accept;
mod build;
mod check;
mod completions;
mod exchange;
mod explain;
mod exporters;
mod fix;
mod import_translations;
mod init;
mod outcomes;
mod progress;
mod report;
mod selection;
mod serve;
mod session;
mod status;
mod update;
mod waive;

use camino::Utf8PathBuf;
use clap::{Parser, Subcommand, ValueEnum};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

/// One set of Markdown pages becomes handbooks in every language and format.
#[derive(Debug, Parser)]
#[command(name = "polypress", version, disable_help_subcommand = true)]
struct Arguments {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

/// The options of every command.
#[derive(Debug, clap::Args)]
struct Global {
    /// Work on the project in this folder
    #[arg(long, global = true, value_name = "DIR")]
    project: Option<Utf8PathBuf>,
    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    color: Color,
    /// Say less
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Say more
    #[arg(short, long, global = true)]
    verbose: bool,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Color {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Start a project, or take over an mdBook
    Init(init::Init),
    /// Bring the catalogs of all languages in step with the pages
    Update(update::Update),
    /// Confirm translations as they are, against today's source text
    Accept(accept::Accept),
    /// Take over translations that were made elsewhere
    ImportTranslations(import_translations::ImportTranslations),
    /// Exchange translations with the tools of translators
    Exchange(exchange::Exchange),
    /// Write every language in every format
    Build(build::Build),
    /// Show the site in a browser while it is edited
    Serve(serve::Serve),
    /// Show how far each language is
    Status(status::Status),
    /// Find what is wrong in pages and translations
    Check(check::Check),
    /// Repair what is wrong beyond doubt, and show it
    Fix(fix::Fix),
    /// Excuse a finding, with a reason
    Waive(waive::Waive),
    /// Tell all about a finding
    Explain(explain::Explain),
    /// List the formats that can be built
    Exporters,
    /// Print what a shell needs to complete commands
    Completions(completions::Completions),
}

/// How a command that ran ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// All is well.
    Fine,
    /// Findings fail the command.
    Findings,
}

impl Outcome {
    fn of(fails: bool) -> Self {
        if fails { Self::Findings } else { Self::Fine }
    }
}

/// Wrong usage, or an error of the environment.
#[derive(Debug)]
struct Failure {
    /// What is wrong.
    message: String,
    /// What to do.
    hint: Option<String>,
}

impl Failure {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), hint: None }
    }

    fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// Runs the command of the process's arguments. Ends with status 0 if all is well, 1 if findings fail the command, and
/// 2 for wrong usage or an error of the environment.
pub fn run() -> ExitCode {
    let Arguments { global, command } = Arguments::parse();
    // A panic becomes a finding where it happens, or the failure below; its own words are for those who ask.
    if !global.verbose {
        std::panic::set_hook(Box::new(|_| {}));
    }
    let outcome = catch_unwind(AssertUnwindSafe(|| dispatch(&command, &global))).unwrap_or_else(|_| {
        Err(Failure::new("polypress broke down, which is a defect of the program")
            .hint("please report it with what “polypress -v” says"))
    });
    match outcome {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(failure) => {
            eprintln!("error: {}", failure.message);
            failure.hint.iter().for_each(|hint| eprintln!("  = help: {hint}"));
            ExitCode::from(2)
        }
    }
}

fn dispatch(command: &Command, global: &Global) -> Result<Outcome, Failure> {
    match command {
        Command::Init(arguments) => init::run(arguments, global),
        Command::Update(arguments) => update::run(arguments, global),
        Command::Accept(arguments) => accept::run(arguments, global),
        Command::Exchange(arguments) => exchange::run(arguments, global),
        Command::ImportTranslations(arguments) => import_translations::run(arguments, global),
        Command::Build(arguments) => build::run(arguments, global),
        Command::Serve(arguments) => serve::run(arguments, global),
        Command::Status(arguments) => status::run(arguments, global),
        Command::Check(arguments) => check::run(arguments, global),
        Command::Fix(arguments) => fix::run(arguments, global),
        Command::Waive(arguments) => waive::run(arguments, global),
        Command::Explain(arguments) => explain::run(arguments),
        Command::Exporters => exporters::run(),
        Command::Completions(arguments) => completions::run(arguments),
    }
}

/// Writes data to standard output. A reader that has gone away, as `head` does, is no error.
fn print(data: &str) -> Result<(), Failure> {
    use std::io::Write;
    match std::io::stdout().lock().write_all(data.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::new(format!("standard output cannot be written: {error}")))
        }
        _ => Ok(()),
    }
}
