//! `polypress status`: how far each language is.

use super::selection::select_locales;
use super::session::{Session, modified};
use super::{Failure, Global, Outcome, print};
use crate::assemble::Assembler;
use crate::manuscript::Manuscript;
use clap::ValueEnum;
use polypress_model::{Book, Completeness, LanguageTag};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use serde::Serialize;
use std::fmt::Write;

/// The arguments of `status`.
#[derive(Debug, clap::Args)]
pub(super) struct Status {
    /// Only these languages
    #[arg(long, value_name = "L", value_delimiter = ',')]
    locale: Vec<String>,
    /// For whom the table is
    #[arg(long, value_name = "F", default_value = "human")]
    format: Format,
}

/// For whom the table is.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// People
    Human,
    /// Programs
    Json,
}

/// How far a locale is.
#[derive(Serialize)]
struct LocaleStatus {
    locale: LanguageTag,
    name: String,
    percent: u64,
    #[serde(flatten)]
    completeness: Completeness,
    pages: Vec<PageStatus>,
}

/// How far a page is.
#[derive(Serialize)]
struct PageStatus {
    page: String,
    percent: u64,
    #[serde(flatten)]
    completeness: Completeness,
}

pub(super) fn run(arguments: &Status, global: &Global) -> Result<Outcome, Failure> {
    let mut session = Session::open(global)?;
    let Some(project) = session.load() else { return Ok(session.finish()) };
    let locales = select_locales(&project, &arguments.locale)?;
    let modified = modified(&project)?;
    let reading = session.read(project);
    let manuscript = Manuscript::new(reading, modified, &mut session.diagnostics);
    let sources = manuscript.sources();
    // What is wrong is the business of check; here it would only hide the table.
    let (assembler, _) = Assembler::prepare(&sources);
    let status: Vec<LocaleStatus> =
        locales.par_iter().filter_map(|tag| assembler.book(tag)).map(|(book, _)| locale_status(&book)).collect();
    match arguments.format {
        Format::Human => print(&table(&status))?,
        Format::Json => {
            let text = serde_json::to_string_pretty(&status).map_err(|error| Failure::new(error.to_string()))?;
            print(&format!("{text}\n"))?;
        }
    }
    Ok(session.finish())
}

fn locale_status(book: &Book) -> LocaleStatus {
    let page = |page: &polypress_model::Page| PageStatus {
        page: page.path.to_string(),
        percent: page.completeness.percent(),
        completeness: page.completeness,
    };
    LocaleStatus {
        locale: book.locale.tag.clone(),
        name: book.locale.name.clone(),
        percent: book.completeness.percent(),
        completeness: book.completeness,
        pages: book.pages().map(page).collect(),
    }
}

/// A line for each locale, and below it one for each page that is not finished.
fn table(status: &[LocaleStatus]) -> String {
    let names = status.iter().flat_map(|locale| &locale.pages).map(|page| page.page.chars().count() + 2);
    let width = names.chain([18]).max().unwrap_or_default();
    let mut text = format!("{:width$} {:>9} {:>11} {:>9} {:>7}\n", "", "messages", "translated", "words", "percent");
    let mut line = |name: &str, percent: u64, completeness: &Completeness| {
        let Completeness { messages, translated, words, translated_words, .. } = completeness;
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{name:width$} {messages:>9} {translated:>11} {translated_words:>4}/{words:<4} {percent:>5} %"
        );
    };
    for locale in status {
        line(&format!("{}  {}", locale.locale, locale.name), locale.percent, &locale.completeness);
        for page in locale.pages.iter().filter(|page| page.percent < 100) {
            line(&format!("  {}", page.page), page.percent, &page.completeness);
        }
    }
    text
}
