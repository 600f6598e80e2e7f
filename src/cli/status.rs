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
    let Some(project) = session.load_for(&arguments.locale) else { return Ok(session.finish()) };
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

/// A line for each locale, and below it one for each page that is not finished. Own names come last, since the width of
/// their letters is anybody's guess.
fn table(status: &[LocaleStatus]) -> String {
    let pages = status.iter().flat_map(|locale| &locale.pages).map(|page| page.page.chars().count() + 2);
    let tags = status.iter().map(|locale| locale.locale.as_str().len());
    let width = pages.chain(tags).max().unwrap_or_default();
    let mut text = format!("{:width$} {:>10} {:>12} {:>13} {:>9}\n", "", "messages", "translated", "words", "percent");
    let mut line = |head: &str, percent: u64, completeness: &Completeness, name: &str| {
        let Completeness { messages, translated, words, translated_words, .. } = completeness;
        let words = format!("{translated_words}/{words}");
        let line = format!("{head:width$} {messages:>10} {translated:>12} {words:>13} {percent:>8}%  {name}");
        text.push_str(line.trim_end());
        text.push('\n');
    };
    for locale in status {
        line(locale.locale.as_str(), locale.percent, &locale.completeness, &locale.name);
        for page in locale.pages.iter().filter(|page| page.percent < 100) {
            line(&format!("  {}", page.page), page.percent, &page.completeness, "");
        }
    }
    text
}
