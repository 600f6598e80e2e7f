//! `polypress build`: every language in every format.

use super::progress::Progress;
use super::report::make_strict;
use super::selection::{select_formats, select_locales};
use super::session::{Session, from_here, modified, program};
use super::{Failure, Global, Outcome};
use crate::assemble::Assembler;
use crate::export::{self, Asked, Cache, Export, FORMATS, Request};
use crate::manuscript::Manuscript;
use crate::project::Project;
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
    /// Do all the work again, whatever earlier builds have left in .polypress/cache
    #[arg(long)]
    no_cache: bool,
    /// Warnings are errors, and required languages must be complete
    #[arg(long)]
    strict: bool,
}

pub(super) fn run(arguments: &Build, global: &Global) -> Result<Outcome, Failure> {
    // The stages of a build have little in common. A preview needs the same memory for the next change.
    polypress_allocator::give_back_soon();
    let mut session = Session::open(global)?;
    let program = program().filter(|_| !arguments.no_cache);
    let cache = program.and_then(|program| Cache::open(&session.root, program));
    let Some(project) = session.load_for(&arguments.locale) else { return Ok(session.finish()) };
    // The fonts of the machine may change without anything in the project.
    let cache = cache.filter(|_| !project.configuration.fonts.system);
    let locales = select_locales(&project, &arguments.locale)?;
    let known: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
    let formats = select_formats(&project, &known, &arguments.format)?;
    let asked = Asked {
        out: match &arguments.out {
            Some(out) => from_here(out)?,
            None => project.root.join(&project.configuration.book.output),
        },
        locales,
        formats,
        strict: arguments.strict,
        named: !arguments.locale.is_empty(),
        modified: modified(&project)?,
    };
    if let Some(found) = cache.as_ref().and_then(|cache| cache.finished(&project, &asked)) {
        session.diagnostics = found;
        leave_out_details(&mut session);
        if global.verbose {
            eprintln!("nothing has changed since {} was built", asked.out);
        }
        return Ok(session.finish());
    }
    build(session, project, &asked, cache.as_ref(), arguments.jobs.map_or(0, usize::from))
}

fn build(
    mut session: Session<'_>,
    project: Project,
    asked: &Asked,
    cache: Option<&Cache>,
    jobs: usize,
) -> Result<Outcome, Failure> {
    let global = session.global;
    export::review_formats(&project, &mut session.diagnostics);
    let exporters = export::exporters(&project, &asked.formats, cache.map(Cache::chapters), &mut session.diagnostics);
    let reading = session.read(project);
    let mut manuscript = Manuscript::new(reading, asked.modified, &mut session.diagnostics);
    let progress = Progress::new(asked.locales.len() * exporters.len(), global.quiet);
    let request = Request { asked, exporters, jobs, cache, progress: &|job| progress.done(job) };
    let begun = {
        let sources = manuscript.sources();
        let (assembler, problems) = Assembler::prepare(&sources);
        session.diagnostics.extend(problems);
        if asked.strict {
            make_strict(&mut session.diagnostics);
        }
        if session.diagnostics.iter().any(|found| stops_everything(found, asked.strict)) {
            let outcome = session.finish();
            eprintln!("nothing was written; what was built before is as it was");
            return Ok(outcome);
        }
        Export::begin(&manuscript, &assembler, &request)
    };
    // A book is as large again as what it was put together from.
    manuscript.forget_pages();
    let written = begun.and_then(|export| export.finish(&manuscript, &mut session.diagnostics));
    progress.finish();
    let manifest = written.map_err(|error| {
        Failure::new(format!("{} cannot be written: {error}", asked.out)).hint("check the folder's permissions")
    })?;
    if asked.strict {
        make_strict(&mut session.diagnostics);
    }
    if let Some(cache) = cache {
        cache.finish(&manuscript.project, asked, &manifest, &session.diagnostics);
    }
    if global.verbose {
        eprintln!("{} lists {} files", asked.out.join(export::MANIFEST), manifest.artifacts.len());
    }
    leave_out_details(&mut session);
    Ok(session.finish())
}

/// Leaves out what is of interest to somebody who looks for it, and a line for every language and format to all others.
fn leave_out_details(session: &mut Session<'_>) {
    let wanted = session.global.verbose;
    session.diagnostics.retain(|found| wanted || found.code.as_str() != "fonts-used");
}

/// Errors that cost a passage and not a page: the rest is built, and the build ends with status 1 all the same.
const PASSAGES: &[&str] =
    &["chapter-missing", "include-anchor-missing", "include-missing", "link-outside", "link-unsafe"];

/// Errors of pages and configuration would be in every language; those of a translation show other text in its place.
fn stops_everything(diagnostic: &Diagnostic, strict: bool) -> bool {
    let costs_a_passage = !strict && PASSAGES.contains(&diagnostic.code.as_str());
    diagnostic.severity == Severity::Error && diagnostic.locale.is_none() && !costs_a_passage
}
