//! `polypress import-translations`: translations that were made elsewhere.

mod found;
mod report;

use super::session::{Session, from_here};
use super::{Failure, Global, Outcome, print};
use crate::import::{self, Problem};
use camino::Utf8PathBuf;
use found::{Found, Originals};
use polypress_model::{Diagnostic, LanguageTag};
use report::Told;

/// The arguments of `import-translations`.
#[derive(Debug, clap::Args)]
pub(super) struct ImportTranslations {
    /// The language of the translations
    #[arg(long, value_name = "L")]
    locale: String,
    /// A PO file, or a folder of PO files or of translated pages
    #[arg(long, value_name = "PATH")]
    from: Utf8PathBuf,
    /// Replace translations that are there already
    #[arg(long)]
    overwrite: bool,
    /// Write nothing, report only
    #[arg(long)]
    dry_run: bool,
    /// Report as JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &ImportTranslations, global: &Global) -> Result<Outcome, Failure> {
    let mut session = Session::open(global)?;
    let Some(project) = session.load() else { return Ok(session.finish()) };
    let locale = target(&project, &arguments.locale)?;
    let content = project.configuration.book.content.clone();
    let reading = session.read(project);
    let input = reading.import_into(&locale, arguments.overwrite);
    let originals = Originals {
        root: &session.root,
        content: &content,
        pages: input.pages.iter().map(|page| &page.page.source).collect(),
    };
    let (import, strangers) = match found::find(&from_here(&arguments.from)?, &arguments.from, &locale, &originals)? {
        Found::Po(files) => (import::import_po(&input, &files), Vec::new()),
        Found::Pages(pages, strangers) => (import::import_pages(&input, &pages), strangers),
    };
    let update = reading.update_with(&import.arrivals);
    let is_blind = session.is_blind();
    let writes = !arguments.dry_run && !is_blind && !import.arrivals.is_empty();
    if writes {
        session.write(reading.project(), &update)?;
    }
    let told = Told {
        import: &import,
        strangers: &strangers,
        locale: &locale,
        wrote: if writes { update.files.len() } else { 0 },
    };
    print(&if arguments.json { told.json()? } else { told.text(global.verbose, global.quiet) })?;
    if is_blind {
        session.finish();
        eprintln!("nothing was written, since not everything of the project could be read");
        return Ok(Outcome::Findings);
    }
    // What is wrong in the pages is not this command's business.
    session.diagnostics = import.problems.iter().map(finding).collect();
    Ok(session.finish())
}

fn finding(problem: &Problem) -> Diagnostic {
    let Problem { file, line, message, severity } = problem;
    Diagnostic::new("import-unreadable", *severity, format!("{file}, line {line}: {message}"))
        .hint("correct the line; the entries around it are taken over")
}

/// The locale to translate into, as the project names it.
fn target(project: &crate::project::Project, named: &str) -> Result<LanguageTag, Failure> {
    let targets = || project.locales.iter().skip(1).map(|locale| &locale.tag);
    let found = targets().find(|tag| tag.as_str() == named).cloned();
    found.ok_or_else(|| {
        let known: Vec<_> = targets().map(LanguageTag::as_str).collect();
        let failure = Failure::new(format!("the project is not translated into {named}"));
        match known.is_empty() {
            true => failure.hint(format!("add a table [locales.{named}] to polypress.toml")),
            false => failure
                .hint(format!("name one of {}, or add a table [locales.{named}] to polypress.toml", known.join(", "))),
        }
    })
}
