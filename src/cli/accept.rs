//! `polypress accept`: confirms translations as they are, against today's source text.

use super::outcomes::{Entry, Outcomes};
use super::selection::select_locales;
use super::session::Session;
use super::{Failure, Global, Outcome, print};
use crate::accept::{Choice, Judged, Unknown, Verdict, accept};
use crate::project::Project;
use polypress_model::{LanguageTag, MessageId};
use std::collections::BTreeSet;

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
    let outcomes = outcomes(&judged);
    print(&if arguments.json { outcomes.json()? } else { outcomes.text(writes, global.quiet) })?;
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

fn outcomes(judged: &[Judged]) -> Outcomes<'_> {
    Outcomes { names: &NAMES, entries: judged.iter().map(entry).collect() }
}

fn entry(judged: &Judged) -> Entry<'_> {
    let Judged { locale, message, is_named, verdict } = judged;
    let remark = match verdict {
        Verdict::Missing if !is_named => None,
        Verdict::Accepted | Verdict::Unchanged => Some(String::new()),
        Verdict::Missing => Some(": there is no translation to confirm".to_owned()),
        Verdict::Same => Some(": it says the same as the source; confirm that with --same".to_owned()),
        Verdict::Broken(reasons) => Some(format!(": {}", reasons.join("; "))),
    };
    Entry {
        locale: Some(locale.as_str()),
        id: message.as_str(),
        line: None,
        outcome: name(verdict),
        reasons: if let Verdict::Broken(reasons) = verdict { reasons } else { &[] },
        remark,
    }
}
