//! `polypress update`: the catalogs of all languages in step with the pages.

use super::session::Session;
use super::{Failure, Global, Outcome, print};
use crate::messages::Fate;
use crate::update::{CatalogReport, Update as Updated};
use polypress_model::MessageId;
use serde::Serialize;
use std::fmt::Write;

/// The arguments of `update`.
#[derive(Debug, clap::Args)]
pub(super) struct Update {
    /// Write nothing; end with status 1 if anything would change
    #[arg(long)]
    check: bool,
    /// Write nothing, report only
    #[arg(long)]
    dry_run: bool,
    /// Report as JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Update, global: &Global) -> Result<Outcome, Failure> {
    let mut session = Session::open(global)?;
    let Some(project) = session.load() else { return Ok(session.finish()) };
    let reading = session.read(project);
    let update = reading.update();
    let is_blind = session.is_blind();
    let writes = !arguments.check && !arguments.dry_run && !is_blind;
    if writes {
        session.write(reading.project(), &update)?;
    }
    let report = if arguments.json { json(&update)? } else { text(&update, writes, global.quiet) };
    print(&report)?;
    let changes = arguments.check && !update.files.is_empty();
    session.diagnostics.extend(update.diagnostics);
    let outcome = session.finish();
    if is_blind {
        eprintln!("no catalog was changed, since not everything could be read");
    }
    Ok(if changes { Outcome::Findings } else { outcome })
}

/// How many messages met which fate.
#[derive(Default, Serialize)]
struct Counts {
    kept: usize,
    moved: usize,
    edited: usize,
    new: usize,
    obsolete: usize,
}

impl Counts {
    fn of<'a>(reports: impl IntoIterator<Item = &'a CatalogReport>) -> Self {
        let mut counts = Self::default();
        for report in reports {
            counts.kept += report.count(Fate::Kept);
            counts.moved += report.count(Fate::Moved);
            counts.edited += report.count(Fate::Edited);
            counts.new += report.count(Fate::New);
            counts.obsolete += report.obsolete.len();
        }
        counts
    }

    fn words(&self) -> String {
        let Self { kept, moved, edited, new, obsolete } = self;
        format!("{kept} kept, {moved} moved, {edited} edited, {new} new, {obsolete} obsolete")
    }

    fn changes(&self) -> usize {
        self.moved + self.edited + self.new + self.obsolete
    }
}

fn text(update: &Updated, written: bool, quiet: bool) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    if !quiet {
        for change in &update.files {
            let verb = match (written, &change.after) {
                (true, Some(_)) => "wrote",
                (true, None) => "removed",
                (false, Some(_)) => "would write",
                (false, None) => "would remove",
            };
            let _ = writeln!(text, "{verb} {}", change.path);
        }
        for report in &update.report {
            let counts = Counts::of([report]);
            if counts.changes() > 0 {
                let _ = writeln!(text, "{}: {}", report.catalog, counts.words());
            }
        }
    }
    let _ = writeln!(text, "{}", Counts::of(&update.report).words());
    text
}

#[derive(Serialize)]
struct Document<'a> {
    format: u32,
    files: Vec<&'a str>,
    #[serde(flatten)]
    counts: Counts,
    catalogs: Vec<Catalog<'a>>,
}

#[derive(Serialize)]
struct Catalog<'a> {
    catalog: &'a str,
    messages: Vec<Message<'a>>,
    obsolete: Vec<&'a str>,
}

#[derive(Serialize)]
struct Message<'a> {
    id: &'a str,
    fate: &'static str,
}

impl<'a> Catalog<'a> {
    fn of(report: &'a CatalogReport) -> Self {
        let message = |(id, fate): &'a (MessageId, Fate)| Message { id: id.as_str(), fate: name(*fate) };
        Self {
            catalog: &report.catalog,
            messages: report.messages.iter().map(message).collect(),
            obsolete: report.obsolete.iter().map(AsRef::as_ref).collect(),
        }
    }
}

fn name(fate: Fate) -> &'static str {
    match fate {
        Fate::Kept => "kept",
        Fate::Moved => "moved",
        Fate::Edited => "edited",
        Fate::New => "new",
    }
}

fn json(update: &Updated) -> Result<String, Failure> {
    let document = Document {
        format: 1,
        files: update.files.iter().map(|change| change.path.as_str()).collect(),
        counts: Counts::of(&update.report),
        catalogs: update.report.iter().map(Catalog::of).collect(),
    };
    let text = serde_json::to_string_pretty(&document).map_err(|error| Failure::new(error.to_string()))?;
    Ok(text + "\n")
}
