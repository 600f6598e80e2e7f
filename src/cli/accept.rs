//! `polypress accept`: confirms translations as they are, against today's source text.

use super::selection::select_locales;
use super::session::Session;
use super::{Failure, Global, Outcome, print};
use crate::accept::{Choice, Judged, Unknown, Verdict, accept};
use crate::project::Project;
use polypress_model::{LanguageTag, MessageId};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The arguments of `accept`.
#[derive(Debug, clap::Args)]
pub(super) struct Accept {
    /// Messages (page#id), whole pages, or patterns with * for anything
    #[arg(value_name = "ID", required_unless_present_any = ["trivial", "all", "reviewed", "same", "settle"])]
    ids: Vec<String>,
    /// Only these languages
    #[arg(long, value_name = "L", value_delimiter = ',')]
    locale: Vec<String>,
    /// Those whose source has changed in spaces, punctuation or emphasis alone
    #[arg(long, conflicts_with_all = ["ids", "all"])]
    trivial: bool,
    /// All that are stale or drafts
    #[arg(long, conflicts_with = "ids")]
    all: bool,
    /// As reviewed; fresh translations too
    #[arg(long)]
    reviewed: bool,
    /// Also those that say the same as the source; alone, only those
    #[arg(long)]
    same: bool,
    /// No branch with an older source text is to come any more
    #[arg(long)]
    settle: bool,
    /// Write nothing, report only
    #[arg(long)]
    dry_run: bool,
    /// Report as JSON
    #[arg(long)]
    json: bool,
}

impl Accept {
    fn choice(&self) -> Choice {
        let Self { ids, trivial, all, same, reviewed, settle, .. } = self;
        let (trivial, all, same, reviewed, settle) = (*trivial, *all, *same, *reviewed, *settle);
        Choice { named: ids.clone(), trivial, all, same, reviewed, settle }
    }
}

pub(super) fn run(arguments: &Accept, global: &Global) -> Result<Outcome, Failure> {
    let mut session = Session::open(global)?;
    let Some(project) = session.load() else { return Ok(session.finish()) };
    let locales = translated_locales(&project, &arguments.locale)?;
    let reading = session.read(project);
    let update = reading.update();
    reading.waivers(&update).sift(reading.pages(), &mut session.diagnostics);
    let catalogs = reading.catalogs_after(&update);
    let input = reading.accept_in(&catalogs, &update.states);
    let (judged, arrivals) = accept(input, &locales, &arguments.choice()).map_err(unknown)?;
    let is_blind = session.is_blind();
    let writes = !arguments.dry_run && !is_blind;
    if writes && !arrivals.is_empty() {
        session.write(reading.project(), &reading.update_with(&arrivals))?;
    }
    print(&if arguments.json { json(&judged)? } else { text(&judged, writes, global.quiet) })?;
    let fails = fails(&judged, !arguments.locale.is_empty());
    let outcome = session.finish();
    if is_blind {
        eprintln!("nothing was confirmed, since not everything could be read");
    }
    Ok(if fails { Outcome::Findings } else { outcome })
}

/// The locales named, or all, that are translated into.
pub(super) fn translated_locales(project: &Project, named: &[String]) -> Result<Vec<LanguageTag>, Failure> {
    if named.iter().any(|name| *name == *project.source_locale().as_str()) {
        return Err(Failure::new(format!("“{}” is the language that is translated from", project.source_locale())));
    }
    let mut locales = select_locales(project, named)?;
    locales.retain(|locale| locale != project.source_locale());
    Ok(locales)
}

fn unknown(unknown: Unknown) -> Failure {
    let Unknown { name, nearest } = unknown;
    let failure = Failure::new(format!("no message or page is called “{name}”"));
    match nearest {
        Some(nearest) => failure.hint(format!("did you mean “{nearest}”?")),
        None => failure.hint("“polypress check” names the message of each finding"),
    }
}

/// Whether something could not be confirmed that was to be: a broken translation, or a message that was named and has
/// no translation where it should have one.
fn fails(judged: &[Judged], has_locales: bool) -> bool {
    let is_confirmed = |verdict: &Verdict| matches!(verdict, Verdict::Accepted | Verdict::Unchanged);
    let confirmed: BTreeSet<&MessageId> =
        judged.iter().filter(|judged| is_confirmed(&judged.verdict)).map(|judged| &judged.message).collect();
    judged.iter().any(|Judged { message, is_named, verdict, .. }| match verdict {
        Verdict::Broken(_) => true,
        Verdict::Missing | Verdict::Same => *is_named && (has_locales || !confirmed.contains(message)),
        Verdict::Accepted | Verdict::Unchanged => false,
    })
}

/// The verdicts in the order of the report.
const NAMES: [&str; 5] = ["accepted", "unchanged", "missing", "same", "broken"];

fn name(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Accepted => "accepted",
        Verdict::Unchanged => "unchanged",
        Verdict::Missing => "missing",
        Verdict::Same => "same",
        Verdict::Broken(_) => "broken",
    }
}

fn count(judged: &[Judged], wanted: &str) -> usize {
    judged.iter().filter(|judged| name(&judged.verdict) == wanted).count()
}

fn text(judged: &[Judged], written: bool, quiet: bool) -> String {
    let mut text = String::new();
    for Judged { locale, message, is_named, verdict } in judged.iter().filter(|_| !quiet) {
        let remark = match verdict {
            Verdict::Missing if !is_named => continue,
            Verdict::Accepted | Verdict::Unchanged => String::new(),
            Verdict::Missing => ": there is no translation to confirm".to_owned(),
            Verdict::Same => ": it says the same as the source; confirm that with --same".to_owned(),
            Verdict::Broken(reasons) => format!(": {}", reasons.join("; ")),
        };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{:<9} {locale} {message}{remark}", name(verdict));
    }
    let counts = NAMES.map(|name| format!("{} {name}", count(judged, name)));
    let dry = if written { "" } else { " (nothing was written)" };
    let _ = writeln!(text, "{}{dry}", counts.join(", "));
    text
}

#[derive(Serialize)]
struct Document<'a> {
    format: u32,
    counts: BTreeMap<&'static str, usize>,
    entries: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    locale: &'a str,
    id: &'a str,
    outcome: &'static str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    reasons: &'a [String],
}

impl<'a> Entry<'a> {
    fn of(judged: &'a Judged) -> Self {
        Self {
            locale: judged.locale.as_str(),
            id: judged.message.as_str(),
            outcome: name(&judged.verdict),
            reasons: if let Verdict::Broken(reasons) = &judged.verdict { reasons } else { &[] },
        }
    }
}

fn json(judged: &[Judged]) -> Result<String, Failure> {
    let document = Document {
        format: 1,
        counts: NAMES.into_iter().map(|name| (name, count(judged, name))).collect(),
        entries: judged.iter().map(Entry::of).collect(),
    };
    let text = serde_json::to_string_pretty(&document).map_err(|error| Failure::new(error.to_string()))?;
    Ok(text + "\n")
}
