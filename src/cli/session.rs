//! What every command that works on a project has in common: finding it, reading it, reporting.

use super::report::{People, Report};
use super::{Color, Failure, Global, Outcome, print};
use crate::manuscript::Reading;
use crate::project::{self, LoadError, Project, Stamp, date, files};
use crate::update::{Settled, Step, Update};
use camino::{Utf8Path, Utf8PathBuf};
use polypress_model::{Diagnostic, Severity};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::io::IsTerminal;

/// A command at work on a project.
pub(super) struct Session<'a> {
    pub(super) global: &'a Global,
    /// The project's folder.
    pub(super) root: Utf8PathBuf,
    /// What has been found so far.
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl<'a> Session<'a> {
    /// Finds the project.
    ///
    /// # Errors
    /// When there is none.
    pub(super) fn open(global: &'a Global) -> Result<Self, Failure> {
        let root = project::find(global.project.as_deref(), &current_folder()?).map_err(|error| match error {
            LoadError::Missing { message, hint } => Failure::new(message).hint(hint),
            LoadError::Invalid { .. } => Failure::new(error.to_string()),
        })?;
        Ok(Self::at(global, root))
    }

    /// A session on the project in this folder.
    pub(super) fn at(global: &'a Global, root: Utf8PathBuf) -> Self {
        Self { global, root, diagnostics: Vec::new() }
    }

    /// Reads the configuration; `None` where it leaves nothing to work with, which has been noted.
    pub(super) fn load(&mut self) -> Option<Project> {
        match project::load(&self.root) {
            Ok((project, problems)) => {
                self.diagnostics.extend(problems);
                Some(project)
            }
            Err(LoadError::Invalid { diagnostics, .. }) => {
                self.diagnostics.extend(diagnostics);
                None
            }
            Err(LoadError::Missing { .. }) => None,
        }
    }

    /// Reads the configuration for these locales, which may be pseudo-locales that it does not name.
    pub(super) fn load_for(&mut self, locales: &[String]) -> Option<Project> {
        let mut project = self.load()?;
        project.add_pseudo_locales(locales);
        Some(project)
    }

    /// Writes what an update changes, in an order in which nothing is lost if it is interrupted.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub(super) fn write(&self, project: &Project, update: &Update) -> Result<(), Failure> {
        let catalogs = &project.configuration.book.catalogs;
        project.leftovers.remove(&self.root);
        let folders = files::Folders::new(&self.root);
        let take = |step: &Step<'_>| {
            let (path, done) = match step {
                Step::Write(path, text) => (path, folders.write(path.as_str(), text.as_bytes())),
                Step::Remove(path) => (path, folders.remove(path.as_str())),
            };
            done.map_err(|error| Failure::new(format!("{path} cannot be written: {error}")))
        };
        for stage in update.stages(&format!("{catalogs}/{}", project.source_locale())) {
            // What is removed may take its folder along, which nothing is being written into then.
            let (written, removed): (Vec<_>, Vec<_>) = stage.iter().partition(|step| matches!(step, Step::Write(..)));
            let done: Vec<_> = written.into_par_iter().map(take).collect();
            done.into_iter().chain(removed.into_iter().map(take)).collect::<Result<(), _>>()?;
        }
        Ok(())
    }

    /// Reads pages and catalogs.
    pub(super) fn read(&mut self, project: Project) -> Reading {
        Reading::read(project, &mut self.diagnostics)
    }

    /// The same for an update, but for the files of pages that are settled according to this memory.
    pub(super) fn read_unsettled(&mut self, project: Project, memory: &Settled) -> Reading {
        Reading::read_unsettled(project, memory, &mut self.diagnostics)
    }

    /// Whether something of the project could not be read at all: a page or catalog that seems to be gone would take its
    /// translations with it.
    pub(super) fn is_blind(&self) -> bool {
        const HIDING: &[&str] = &["file-unreadable", "file-not-utf8", "path-outside", "page-duplicate"];
        let hides = |found: &Diagnostic| found.severity == Severity::Error && HIDING.contains(&found.code.as_str());
        self.diagnostics.iter().any(hides)
    }

    /// Whether what is shown on standard error has colours.
    pub(super) fn is_colored(&self) -> bool {
        use_color(self.global.color, &std::io::stderr())
    }

    /// Ends the command: shows people what was found, on standard error.
    pub(super) fn finish(self) -> Outcome {
        let (words, outcome) = self.words();
        eprint!("{words}");
        outcome
    }

    /// What people are shown of what was found, and how the command ends.
    pub(super) fn words(self) -> (String, Outcome) {
        let (quiet, color) = (self.global.quiet, self.is_colored());
        let report = Report::new(self.root, self.diagnostics);
        let mut words = People::new(color, WIDTH, quiet).render(&report);
        words.extend(report.summary().filter(|_| !quiet).map(|summary| summary + "\n"));
        (words, Outcome::of(report.fails()))
    }

    /// Ends the command with the findings as its data, for people.
    ///
    /// # Errors
    /// When standard output cannot be written.
    pub(super) fn finish_for_people(self) -> Result<Outcome, Failure> {
        let (quiet, color) = (self.global.quiet, use_color(self.global.color, &std::io::stdout()));
        let report = Report::new(self.root, self.diagnostics);
        print(&People::new(color, WIDTH, quiet).render(&report))?;
        summarize(&report, quiet);
        Ok(Outcome::of(report.fails()))
    }

    /// Ends the command with the findings as its data, for programs.
    ///
    /// # Errors
    /// When they cannot be rendered or written.
    pub(super) fn finish_with(
        self,
        render: impl FnOnce(&Report) -> Result<String, Failure>,
    ) -> Result<Outcome, Failure> {
        let report = Report::new(self.root, self.diagnostics);
        print(&render(&report)?)?;
        Ok(Outcome::of(report.fails()))
    }
}

/// Says on standard error how many findings there are.
fn summarize(report: &Report, quiet: bool) {
    if let Some(summary) = report.summary().filter(|_| !quiet) {
        eprintln!("{summary}");
    }
}

/// How many columns a line of a report may take; a longer line of a page is cut around what is wrong.
const WIDTH: usize = 120;

/// Whether to colour what goes to `stream`.
pub(super) fn use_color(color: Color, stream: &impl IsTerminal) -> bool {
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => stream.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
    }
}

/// The folder that the command was called in.
pub(super) fn current_folder() -> Result<Utf8PathBuf, Failure> {
    let current =
        std::env::current_dir().map_err(|error| Failure::new(format!("there is no current folder: {error}")))?;
    Utf8PathBuf::from_path_buf(current).map_err(|path| Failure::new(format!("{} is not UTF-8", path.display())))
}

/// When the book was last changed, in seconds since 1970-01-01 UTC: `SOURCE_DATE_EPOCH`, else the book's date, else the
/// first day that a ZIP archive can hold.
///
/// # Errors
/// When `SOURCE_DATE_EPOCH` is no number.
pub(super) fn modified(project: &Project) -> Result<i64, Failure> {
    if let Ok(epoch) = std::env::var("SOURCE_DATE_EPOCH") {
        let number = epoch.trim().parse::<i64>().ok().filter(|seconds| (0..253_402_300_800).contains(seconds));
        return number.ok_or_else(|| {
            Failure::new(format!("SOURCE_DATE_EPOCH is “{epoch}”, which is no number of seconds"))
                .hint("set it to seconds since 1970-01-01, or unset it")
        });
    }
    let date = project.configuration.book.date.as_deref().and_then(date::seconds_of);
    Ok(date.unwrap_or(FIRST_DAY))
}

/// What tells this program from every other, older builds of it too: its version, and the stamp of its file. `None`
/// where nobody knows which file that is.
pub(super) fn program() -> Option<String> {
    let file = Utf8PathBuf::from_path_buf(std::env::current_exe().ok()?).ok()?;
    Some(format!("{} {:?}", env!("CARGO_PKG_VERSION"), Stamp::of(&file)?))
}

/// 1980-01-01.
const FIRST_DAY: i64 = 315_532_800;

/// A folder as the user names it, seen from the current one.
pub(super) fn from_here(folder: &Utf8Path) -> Result<Utf8PathBuf, Failure> {
    Ok(current_folder()?.join(folder))
}
