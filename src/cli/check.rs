//! `polypress check`: what is wrong in pages and translations.

use super::report::{github, json, junit, make_strict, sarif};
use super::selection::select_locales;
use super::session::{Session, modified};
use super::{Failure, Global, Outcome};
use crate::check::{Gate, check};
use crate::export::{self, FORMATS};
use crate::manuscript::Manuscript;
use clap::ValueEnum;

/// The arguments of `check`.
#[derive(Debug, clap::Args)]
pub(super) struct Check {
    /// Only these languages, even if they are not required
    #[arg(long, value_name = "L", value_delimiter = ',')]
    locale: Vec<String>,
    /// For whom the report is
    #[arg(long, value_name = "F", default_value = "human")]
    format: Format,
    /// Fail below this percentage of translated messages
    #[arg(long, value_name = "P", value_parser = clap::value_parser!(u64).range(0..=100))]
    min_translated: Option<u64>,
    /// Fail above this number of translations of an older text, in each language
    #[arg(long, value_name = "N")]
    max_stale: Option<usize>,
    /// Warnings are errors, and in required languages nothing may be missing, stale or a draft
    #[arg(long)]
    strict: bool,
}

/// For whom the report is.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// People
    Human,
    /// Programs
    Json,
    /// GitHub Actions
    Github,
    /// Code hosts: SARIF 2.1.0
    Sarif,
    /// CI systems that show tests: JUnit's XML
    Junit,
}

pub(super) fn run(arguments: &Check, global: &Global) -> Result<Outcome, Failure> {
    let mut session = Session::open(global)?;
    let mut locales = Vec::new();
    if let Some(project) = session.load_for(&arguments.locale) {
        locales = select_locales(&project, &arguments.locale)?;
        let modified = modified(&project)?;
        export::review_formats(&project, &mut session.diagnostics);
        // Only what is wrong in their options is asked for.
        let formats: Vec<String> = FORMATS.iter().map(|format| format.name.to_owned()).collect();
        export::exporters(&project, &formats, None, &mut session.diagnostics);
        let reading = session.read(project);
        let manuscript = Manuscript::new(reading, modified, &mut session.diagnostics);
        let gate = Gate {
            strict: arguments.strict,
            min_translated: arguments.min_translated,
            max_stale: arguments.max_stale,
            named: !arguments.locale.is_empty(),
        };
        session.diagnostics.extend(check(&manuscript, &locales, &gate));
    }
    if arguments.strict {
        make_strict(&mut session.diagnostics);
    }
    match arguments.format {
        Format::Human => session.finish_for_people(),
        Format::Github => session.finish_with(|report| Ok(github(report))),
        Format::Json => session.finish_with(|report| json(report).map_err(|error| Failure::new(error.to_string()))),
        Format::Sarif => session.finish_with(|report| sarif(report).map_err(|error| Failure::new(error.to_string()))),
        Format::Junit => session.finish_with(|report| Ok(junit(report, &locales))),
    }
}
