//! `polypress build`: every language in every format.

use super::progress::Progress;
use super::report::make_strict;
use super::selection::{select_formats, select_locales};
use super::session::{Session, from_here, modified};
use super::{Failure, Global, Outcome};
use crate::assemble::Assembler;
use crate::check::Gate;
use crate::export::{self, FORMATS, Request};
use crate::manuscript::Manuscript;
use camino::Utf8PathBuf;
use polypress_model::{Diagnostic, Severity};

/// The arguments of `build`.
#[derive(Debug, clap::Args)]
pub(super) struct Build {
    /// Only these languages; the others stay as they are
    #[arg(long, value_name = "L", value_delimiter = ',')]
    locale: Vec<String>,
    /// Only these formats
    #[arg(long, value_name = "F", value_delimiter = ',')]
    format: Vec<String>,
    /// Write into this folder
    #[arg(long, value_name = "DIR")]
    out: Option<Utf8PathBuf>,
    /// How many jobs run at once; without it, one for each core
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    jobs: Option<u16>,
    /// Warnings are errors, and required languages must be complete
    #[arg(long)]
    strict: bool,
}

pub(super) fn run(arguments: &Build, global: &Global) -> Result<Outcome, Failure> {
    let mut session = Session::open(global)?;
    let Some(project) = session.load_for(&arguments.locale) else { return Ok(session.finish()) };
    let locales = select_locales(&project, &arguments.locale)?;
    let known: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
    let formats = select_formats(&project, &known, &arguments.format)?;
    export::review_formats(&project, &mut session.diagnostics);
    let exporters = export::exporters(&project, &formats, &mut session.diagnostics);
    let modified = modified(&project)?;
    let out = match &arguments.out {
        Some(out) => from_here(out)?,
        None => project.root.join(&project.configuration.book.output),
    };

    let reading = session.read(project);
    let manuscript = Manuscript::new(reading, modified, &mut session.diagnostics);
    let sources = manuscript.sources();
    let (assembler, problems) = Assembler::prepare(&sources);
    session.diagnostics.extend(problems);
    if arguments.strict {
        make_strict(&mut session.diagnostics);
    }
    if session.diagnostics.iter().any(|found| stops_everything(found, arguments.strict)) {
        let outcome = session.finish();
        eprintln!("nothing was written; what was built before is as it was");
        return Ok(outcome);
    }

    let progress = Progress::new(locales.len() * exporters.len(), global.quiet);
    let gate = Gate { strict: arguments.strict, named: !arguments.locale.is_empty(), ..Gate::default() };
    let jobs = arguments.jobs.map_or(0, usize::from);
    let request = Request { locales, exporters, out, jobs, gate, progress: &|job| progress.done(job) };
    let written = export::export(&manuscript, &assembler, &request, &mut session.diagnostics);
    progress.finish();
    let manifest = written.map_err(|error| {
        Failure::new(format!("{} cannot be written: {error}", request.out)).hint("check the folder's permissions")
    })?;
    if arguments.strict {
        make_strict(&mut session.diagnostics);
    }
    if global.verbose {
        eprintln!("{} lists {} files", request.out.join(export::MANIFEST), manifest.artifacts.len());
    }
    Ok(session.finish())
}

/// Errors that cost a passage and not a page: the rest is built, and the build ends with status 1 all the same.
const PASSAGES: &[&str] =
    &["chapter-missing", "include-anchor-missing", "include-missing", "link-outside", "link-unsafe"];

/// Errors of pages and configuration would be in every language; those of a translation show other text in its place.
fn stops_everything(diagnostic: &Diagnostic, strict: bool) -> bool {
    let costs_a_passage = !strict && PASSAGES.contains(&diagnostic.code.as_str());
    diagnostic.severity == Severity::Error && diagnostic.locale.is_none() && !costs_a_passage
}
