//! `polypress exchange`: translations out to the tools of translators, and back.

use super::outcomes::{Entry, Outcomes};
use super::session::{Session, from_here};
use super::{Failure, Global, Outcome, print};
use crate::exchange::{self, Format, Judged, LONGEST, Sheet, Verdict, judge};
use crate::manuscript::Reading;
use crate::markdown::Declared;
use crate::project::{Project, ProjectLocale, files};
use crate::state::States;
use camino::{Utf8Path, Utf8PathBuf};
use clap::{Subcommand, ValueEnum};
use polypress_model::{Diagnostic, Locale};
use std::io::Read;

/// The arguments of `exchange`.
#[derive(Debug, clap::Args)]
pub(super) struct Exchange {
    #[command(subcommand)]
    direction: Direction,
}

#[derive(Debug, Subcommand)]
enum Direction {
    /// Write a language's translations to a file of a translator's tool
    Export(Export),
    /// Bring in what comes back from a translator's tool
    Import(Import),
}

/// Which file is exchanged.
#[derive(Debug, clap::Args)]
struct File {
    /// The language
    #[arg(long, value_name = "L")]
    locale: String,
    /// The kind of file
    #[arg(long = "as", value_name = "F")]
    kind: Kind,
    /// The version of XLIFF
    #[arg(long, value_name = "V", default_value = "1.2")]
    version: Version,
    /// The file; - is standard output or input
    #[arg(value_name = "FILE")]
    file: Utf8PathBuf,
}

#[derive(Debug, clap::Args)]
struct Export {
    #[command(flatten)]
    file: File,
    /// In a worksheet, also what is finished
    #[arg(long)]
    all: bool,
}

#[derive(Debug, clap::Args)]
struct Import {
    #[command(flatten)]
    file: File,
    /// Write nothing, report only
    #[arg(long)]
    dry_run: bool,
    /// Report as JSON
    #[arg(long)]
    json: bool,
}

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// PO, for gettext's tools
    Po,
    /// XLIFF, for translation memory systems
    Xliff,
    /// TMX, a translation memory
    Tmx,
    /// A Fluent worksheet of what is to be done
    Ftl,
}

/// A version of XLIFF. More tools read 1.2 than 2.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Version {
    #[value(name = "1.2")]
    One,
    #[value(name = "2.1")]
    Two,
}

impl File {
    fn format(&self) -> Format {
        match (self.kind, self.version) {
            (Kind::Po, _) => Format::Po,
            (Kind::Xliff, Version::One) => Format::Xliff12,
            (Kind::Xliff, Version::Two) => Format::Xliff21,
            (Kind::Tmx, _) => Format::Tmx,
            (Kind::Ftl, _) => Format::Ftl,
        }
    }
}

pub(super) fn run(arguments: &Exchange, global: &Global) -> Result<Outcome, Failure> {
    let mut session = Session::open(global)?;
    let Some(project) = session.load() else { return Ok(session.finish()) };
    let file = match &arguments.direction {
        Direction::Export(Export { file, .. }) | Direction::Import(Import { file, .. }) => file,
    };
    let locale = target(&project, &file.locale)?;
    let reading = session.read(project);
    if session.is_blind() {
        session.finish();
        eprintln!("nothing was exchanged, since not everything of the project could be read");
        return Ok(Outcome::Findings);
    }
    // What is wrong in the pages is not this command's business.
    session.diagnostics.clear();
    let update = reading.update();
    if !update.translations.is_empty() {
        let failure = Failure::new("the catalogs are not in step with the pages");
        return Err(failure.hint("run “polypress update” first, so that every translation is with its message"));
    }
    let states = update.states;
    match &arguments.direction {
        Direction::Export(arguments) => export(arguments, session, &reading, &states, &locale),
        Direction::Import(arguments) => import(arguments, session, &reading, &states, &locale),
    }
}

/// The locale to translate into, as the project names it.
fn target(project: &Project, named: &str) -> Result<Locale, Failure> {
    let targets = || project.locales.iter().skip(1);
    let found = targets().find(|locale| locale.tag.as_str() == named);
    found.map(ProjectLocale::to_model).ok_or_else(|| {
        let known: Vec<_> = targets().map(|locale| locale.tag.as_str()).collect();
        let failure = Failure::new(format!("the project is not translated into {named}"));
        match known.is_empty() {
            true => failure.hint(format!("add a table [locales.{named}] to polypress.toml")),
            false => failure.hint(format!("the locales known here are {}", known.join(", "))),
        }
    })
}

fn export(
    arguments: &Export,
    session: Session<'_>,
    reading: &Reading,
    states: &States,
    locale: &Locale,
) -> Result<Outcome, Failure> {
    let declared = reading.declared();
    let mut sheet = sheet(reading, states, &declared, locale);
    sheet.is_whole = arguments.all;
    let text = exchange::write(&sheet, arguments.file.format());
    let file = &arguments.file.file;
    if file == "-" {
        print(&text)?;
    } else {
        write(file, &text)?;
        print(&format!("wrote {file}\n"))?;
    }
    Ok(session.finish())
}

fn sheet<'a>(reading: &'a Reading, states: &'a States, declared: &'a Declared, locale: &'a Locale) -> Sheet<'a> {
    let plurals = (0..200).map(|number| locale.plurals.category(number)).collect();
    Sheet::new(reading.exchange(states, declared), &locale.tag, plurals)
}

/// Writes a file that the user named, wherever it lies.
fn write(named: &Utf8Path, text: &str) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::new(format!("{named} cannot be written: {error}"));
    let path = from_here(named)?;
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(Failure::new(format!("{named} is no file")));
    };
    std::fs::create_dir_all(folder).map_err(failed)?;
    files::write(folder, name, text.as_bytes()).map(drop).map_err(failed)
}

/// Reads a file that the user named, or standard input.
fn read(named: &Utf8Path) -> Result<String, Failure> {
    let failed = |error: std::io::Error| Failure::new(format!("{named} cannot be read: {error}"));
    let mut bytes = Vec::new();
    let limit = LONGEST as u64 + 1;
    match named == "-" {
        true => std::io::stdin().take(limit).read_to_end(&mut bytes).map_err(failed)?,
        false => std::fs::File::open(from_here(named)?)
            .map_err(failed)?
            .take(limit)
            .read_to_end(&mut bytes)
            .map_err(failed)?,
    };
    if bytes.len() > LONGEST {
        return Err(Failure::new(format!("{named} is longer than {} MB", LONGEST >> 20)));
    }
    String::from_utf8(bytes).map_err(|_| {
        Failure::new(format!("{named} is not UTF-8")).hint("save it as UTF-8 in the tool that it comes from")
    })
}

fn import(
    arguments: &Import,
    mut session: Session<'_>,
    reading: &Reading,
    states: &States,
    locale: &Locale,
) -> Result<Outcome, Failure> {
    let declared = reading.declared();
    let sheet = sheet(reading, states, &declared, locale);
    let file = &arguments.file.file;
    let delivered = exchange::read(&read(file)?, arguments.file.format(), &sheet);
    let (judged, arrivals) = judge(reading.exchange(states, &declared), &sheet, &delivered);
    for (line, problem) in &delivered.problems {
        session.diagnostics.push(unreadable(file, *line, problem));
    }
    session.diagnostics.extend(judged.iter().filter_map(|judged| finding(judged, locale)));
    if !arguments.dry_run && !arrivals.is_empty() {
        let update = reading.update_with(&arrivals);
        session.write(reading.project(), &update)?;
    }
    let outcomes = outcomes(&judged);
    let report =
        if arguments.json { outcomes.json()? } else { outcomes.text(!arguments.dry_run, session.global.quiet) };
    print(&report)?;
    Ok(session.finish())
}

fn unreadable(file: &Utf8Path, line: Option<usize>, problem: &str) -> Diagnostic {
    let place = line.map_or_else(|| file.to_string(), |line| format!("{file}, line {line}"));
    Diagnostic::error("exchange-unreadable", format!("{place}: {problem}"))
        .hint("what could be read was brought in; let the tool write the file anew, or correct the line")
}

/// What a person has to know of an entry.
fn finding(judged: &Judged, locale: &Locale) -> Option<Diagnostic> {
    let Judged { id, line, verdict } = judged;
    let finding = match verdict {
        Verdict::Refused(reasons) => {
            let message = format!("the translation of “{id}” in line {line} cannot be used");
            let refused = Diagnostic::error("exchange-refused", message);
            let refused = reasons.iter().fold(refused, |refused, reason| refused.note(reason.as_str()));
            refused.hint("correct it in the tool that it comes from, and bring it in again")
        }
        Verdict::Unknown => {
            Diagnostic::warning("exchange-unknown", format!("no message is called “{id}” (line {line})"))
                .hint("export anew: the page has no such message any longer, or the tool has changed its name")
        }
        Verdict::Stale => {
            Diagnostic::info("exchange-stale", format!("the source text of “{id}” has changed meanwhile"))
                .note("the translation is recorded as one of the older text")
                .hint("export anew, so that it can be seen against today's text")
        }
        Verdict::Kept => Diagnostic::info("exchange-kept", format!("“{id}” has a newer translation in the project"))
            .note("what the file has is of an older source text, or a draft"),
        Verdict::Applied | Verdict::Unchanged => return None,
    };
    Some(finding.in_locale(locale.tag.clone()))
}

/// The word for what became of an entry.
fn name(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Applied => "applied",
        Verdict::Stale => "stale",
        Verdict::Unchanged => "unchanged",
        Verdict::Kept => "kept",
        Verdict::Refused(_) => "refused",
        Verdict::Unknown => "unknown",
    }
}

/// The verdicts in the order of the report.
const NAMES: [&str; 6] = ["applied", "stale", "unchanged", "kept", "refused", "unknown"];

fn outcomes(judged: &[Judged]) -> Outcomes<'_> {
    Outcomes { names: &NAMES, entries: judged.iter().map(entry).collect() }
}

fn entry(judged: &Judged) -> Entry<'_> {
    let Judged { id, line, verdict } = judged;
    Entry {
        locale: None,
        id,
        line: Some(*line),
        outcome: name(verdict),
        reasons: if let Verdict::Refused(reasons) = verdict { reasons } else { &[] },
        // Why one was refused is among the findings.
        remark: (*verdict != Verdict::Unchanged).then(String::new),
    }
}
