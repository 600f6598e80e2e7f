//! `polypress status`: how far each language is, and what to translate next.

use super::selection::select_locales;
use super::session::{Session, from_here, modified};
use super::{Failure, Global, Outcome, print};
use crate::assemble::Assembler;
use crate::manuscript::Manuscript;
use crate::status::{Count, LocaleStatus, Status as Report, Want, Words, html};
use camino::{Utf8Path, Utf8PathBuf};
use clap::ValueEnum;
use polypress_model::LanguageTag;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::fmt::Write;

/// The arguments of `status`.
#[derive(Debug, clap::Args)]
pub(super) struct Status {
    /// Only these languages
    #[arg(long, value_name = "L", value_delimiter = ',')]
    locale: Vec<String>,
    /// For whom the report is
    #[arg(long, value_name = "F", default_value = "human")]
    format: Format,
    /// Show what has changed since this report in JSON
    #[arg(long, value_name = "FILE")]
    since: Option<Utf8PathBuf>,
}

/// For whom the report is.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// People
    Human,
    /// Programs
    Json,
    /// People with a browser
    Html,
}

pub(super) fn run(arguments: &Status, global: &Global) -> Result<Outcome, Failure> {
    let earlier = arguments.since.as_deref().map(read).transpose()?;
    let mut session = Session::open(global)?;
    let Some(project) = session.load_for(&arguments.locale) else { return Ok(session.finish()) };
    let locales = select_locales(&project, &arguments.locale)?;
    let modified = modified(&project)?;
    let reading = session.read(project);
    let manuscript = Manuscript::new(reading, modified, &mut session.diagnostics);
    let sources = manuscript.sources();
    // What is wrong is the business of check; here it would only hide the table.
    let (assembler, _) = Assembler::prepare(&sources);
    let status = |tag: &LanguageTag| {
        let (book, problems) = assembler.book(tag)?;
        Some(LocaleStatus::new(&manuscript, &book, &problems))
    };
    let mut status = Report::new(&manuscript, locales.par_iter().filter_map(status).collect());
    if let Some(earlier) = &earlier {
        status.compare(earlier);
    }
    match arguments.format {
        Format::Human => print(&for_people(&status, global.verbose))?,
        Format::Json => print(&status.to_json().map_err(|error| Failure::new(error.to_string()))?)?,
        Format::Html => {
            // Who asks for one language reads it.
            let asked = locales.first().filter(|_| locales.len() == 1);
            let locale = asked.and_then(|tag| manuscript.project.locale(tag.as_str()));
            let locale = locale.or(manuscript.project.locales.first());
            let words = locale.map(|locale| Words::new(&manuscript.catalogs, locale));
            words.map_or(Ok(()), |words| print(&html(&status, &words)))?;
        }
    }
    Ok(session.finish())
}

/// An earlier report.
fn read(file: &Utf8Path) -> Result<Report, Failure> {
    let text = std::fs::read_to_string(from_here(file)?)
        .map_err(|error| Failure::new(format!("{file} cannot be read: {error}")))?;
    Report::from_json(&text).map_err(|error| {
        Failure::new(format!("{file} is no report on status: {error}"))
            .hint("it takes what “polypress status --format json” has written")
    })
}

/// Tasks of a language that are shown unless all are asked for.
const SHOWN: usize = 5;

fn for_people(status: &Report, all: bool) -> String {
    let mut text = table(status);
    for locale in status.locales.iter().filter(|locale| !locale.next.is_empty()) {
        let counts = Want::ALL.into_iter().filter_map(|want| {
            let count = locale.next.iter().filter(|task| task.state == want).count();
            (count > 0).then(|| format!("{count} {}", want.name()))
        });
        // Writing to a string cannot fail.
        let _ = writeln!(text, "\nnext in {}: {}", locale.locale, counts.collect::<Vec<_>>().join(", "));
        let shown = if all { locale.next.len() } else { SHOWN };
        for task in locale.next.iter().take(shown) {
            let unit = if task.words == 1 { "word" } else { "words" };
            let _ = writeln!(text, "  {:<7} {}  ({} {unit})", task.state.name(), task.message, task.words);
        }
        if locale.next.len() > shown {
            let _ = writeln!(text, "  … {} more with -v", locale.next.len() - shown);
        }
    }
    text
}

const HEADS: [&str; 10] =
    ["", "messages", "translated", "reviewed", "stale", "draft", "broken", "missing", "obsolete", "words"];

/// A line for each locale, and below it one for each page that is not finished. Own names come last, since the width of
/// their letters is anybody's guess.
fn table(status: &Report) -> String {
    let mut rows = vec![(HEADS.map(str::to_owned), "  percent".to_owned())];
    for locale in &status.locales {
        rows.push((cells(locale.locale.as_str(), &locale.count), ending(&locale.count, &locale.name)));
        if locale.own.left() > 0 {
            rows.push((cells("  (titles of the book)", &locale.own), ending(&locale.own, "")));
        }
        for page in locale.pages.iter().filter(|page| page.count.left() > 0) {
            rows.push((cells(&format!("  {}", page.page), &page.count), ending(&page.count, "")));
        }
    }
    let mut widths = [0; HEADS.len()];
    for (cells, _) in &rows {
        for (width, cell) in widths.iter_mut().zip(cells) {
            *width = cell.chars().count().max(*width);
        }
    }
    let mut text = String::new();
    for (cells, end) in &rows {
        let mut line = String::new();
        for (column, (cell, width)) in cells.iter().zip(widths).enumerate() {
            // Writing to a string cannot fail.
            let _ = if column == 0 { write!(line, "{cell:width$}") } else { write!(line, "  {cell:>width$}") };
        }
        line.push_str(end);
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn cells(head: &str, count: &Count) -> [String; HEADS.len()] {
    let messages = &count.messages;
    let figures = [
        messages.all,
        messages.translated,
        messages.reviewed,
        messages.stale,
        messages.draft,
        messages.broken,
        messages.missing,
        messages.obsolete,
    ];
    let [all, translated, reviewed, stale, draft, broken, missing, obsolete] =
        figures.map(|figure| if figure == 0 { "·".to_owned() } else { figure.to_string() });
    let words = format!("{}/{}", count.words.translated, count.words.all);
    [head.to_owned(), all, translated, reviewed, stale, draft, broken, missing, obsolete, words]
}

/// The percentage, what has become of it, and a name.
fn ending(count: &Count, name: &str) -> String {
    let trend = count.change.map_or_else(String::new, |change| {
        let arrow = match change.percent {
            0 => "→",
            1.. => "↑",
            _ => "↓",
        };
        format!("  {arrow} {:<3}", change.percent.unsigned_abs())
    });
    format!("  {:>6}%{trend}  {name}", count.percent)
}
