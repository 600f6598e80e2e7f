//! `polypress update`: the catalogs of all languages in step with the pages.

use super::session::{Session, program};
use super::{Failure, Global, Outcome, print};
use crate::export::Cache;
use crate::messages::{Edit, Fate};
use crate::update::{CatalogReport, LocaleReport, MessageReport, Update as Updated};
use polypress_model::MessageId;
use serde::{Deserialize, Serialize};
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
    /// Propose drafts for what is missing: of the same text elsewhere, or of what it was part of
    #[arg(long)]
    fill: bool,
    /// Report as JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Update, global: &Global) -> Result<Outcome, Failure> {
    let mut session = Session::open(global)?;
    let may_write = !arguments.check && !arguments.dry_run;
    let cache = program().filter(|_| may_write).and_then(|program| Cache::open(&session.root, program));
    let Some(project) = session.load() else { return Ok(session.finish()) };
    let asked = (arguments.json, arguments.fill, global.quiet, global.verbose, session.is_colored());
    let asked = format!("update {asked:?}");
    // An update that had nothing to do has nothing to do while nothing changes, and need not read everything again.
    if let Some(said) = cache.as_ref().and_then(|cache| cache.answer(&project, &asked)) {
        return say(&said);
    }
    // Translations of settled pages may be what is to be filled in elsewhere.
    let remembering = cache.as_ref().filter(|_| !arguments.fill);
    let (reading, update) = match remembering {
        Some(cache) => {
            let memory = cache.settled(&project).unwrap_or_default();
            let mut reading = session.read_unsettled(project, &memory);
            let update = reading.update_unsettled(&mut session.diagnostics);
            (reading, update)
        }
        None => {
            let reading = session.read(project);
            let update = if arguments.fill { reading.update_and_fill() } else { reading.update() };
            (reading, update)
        }
    };
    let is_blind = session.is_blind();
    let writes = may_write && !is_blind;
    if writes {
        session.write(reading.project(), &update)?;
    }
    let output = if arguments.json { json(&update)? } else { text(&update, writes, global) };
    let waivers = reading.waivers(&update);
    let settled = remembering.map(|cache| {
        let findings = [session.diagnostics.as_slice(), &update.diagnostics].concat();
        reading.settled(&update, &findings, cache.began())
    });
    if writes && session.diagnostics.iter().any(|found| found.code.as_str() == "message-duplicate") {
        // Two branches may give an id twice; what of that is in order now is no finding.
        session.diagnostics.clear();
        let _ = session.load().map(|project| session.read(project));
    }
    session.diagnostics.extend(update.diagnostics);
    waivers.sift(reading.pages(), &mut session.diagnostics);
    let (mut errors, outcome) = session.words();
    if is_blind {
        errors.push_str("no catalog was changed, since not everything could be read\n");
    }
    let has_changes = !update.files.is_empty();
    let fails = outcome == Outcome::Findings || arguments.check && has_changes;
    let said = Said { output, errors, fails };
    if let Some((cache, settled)) = remembering.zip(settled).filter(|(_, settled)| !is_blind && !settled.is_empty()) {
        cache.keep_settled(reading.project(), &settled);
    }
    if let Some(cache) = cache.filter(|_| !has_changes && !is_blind) {
        cache.keep_answer(reading.project(), &asked, &said);
    }
    say(&said)
}

/// What an update says.
#[derive(Serialize, Deserialize)]
struct Said {
    /// On standard output.
    output: String,
    /// On standard error.
    errors: String,
    /// Whether it ends with status 1.
    fails: bool,
}

fn say(said: &Said) -> Result<Outcome, Failure> {
    print(&said.output)?;
    eprint!("{}", said.errors);
    Ok(Outcome::of(said.fails))
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

fn text(update: &Updated, written: bool, global: &Global) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    if !global.quiet {
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
            let is_whole = counts.new == report.messages.len();
            if global.verbose || (!is_whole && counts.changes() <= MOST_CHANGES) {
                text.push_str(&changes(report));
            }
        }
        let locales = update.locales.iter().filter_map(|locale| Some((locale, locale_words(locale)?)));
        locales.for_each(|(report, words)| _ = writeln!(text, "{}: {words}", report.locale));
    }
    let _ = writeln!(text, "{}", Counts::of(&update.report).words());
    text
}

/// With more changes than this a page has only their numbers, unless more is asked for.
const MOST_CHANGES: usize = 40;

/// A line for each message of a catalog that is not as it was.
fn changes(report: &CatalogReport) -> String {
    let mut text = String::new();
    for MessageReport { id, fate, from, edit, candidates } in &report.messages {
        if *fate == Fate::Kept && from.is_none() {
            continue;
        }
        let _ = write!(text, "  {:<8} {id}", name(*fate));
        from.iter().for_each(|from| _ = write!(text, ", which was {from}"));
        edit.iter().for_each(|edit| _ = write!(text, " ({} edit)", edit_name(*edit)));
        if !candidates.is_empty() {
            let candidates = candidates.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(", ");
            let _ = write!(text, "; translations of {candidates} may serve");
        }
        text.push('\n');
    }
    report.obsolete.iter().for_each(|id| _ = writeln!(text, "  obsolete {id}"));
    text
}

/// What became of the translations into a locale; `None` where nothing did.
fn locale_words(report: &LocaleReport) -> Option<String> {
    let LocaleReport { stale, returned, stored, unconfirmed, carried, drafts, candidates, .. } = report;
    let counts = [
        (stale, "became stale"),
        (carried, "follow the source by themselves"),
        (returned, "came back"),
        (stored, "put into the attic"),
        (unconfirmed, "unconfirmed"),
        (drafts, "filled in, to be confirmed"),
        (candidates, "with candidates for “update --fill”"),
    ];
    let words = counts.iter().filter(|(ids, _)| !ids.is_empty()).map(|(ids, words)| format!("{} {words}", ids.len()));
    let words = words.collect::<Vec<_>>().join(", ");
    (!words.is_empty()).then_some(words)
}

#[derive(Serialize)]
struct Document<'a> {
    format: u32,
    files: Vec<&'a str>,
    #[serde(flatten)]
    counts: Counts,
    catalogs: Vec<Catalog<'a>>,
    locales: Vec<Locale<'a>>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    edit: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    candidates: Vec<&'a str>,
}

#[derive(Serialize)]
struct Locale<'a> {
    locale: &'a str,
    stale: Vec<&'a str>,
    carried: Vec<&'a str>,
    returned: Vec<&'a str>,
    stored: Vec<&'a str>,
    unconfirmed: Vec<&'a str>,
    drafts: Vec<&'a str>,
    candidates: Vec<&'a str>,
}

fn strings(ids: &[MessageId]) -> Vec<&str> {
    ids.iter().map(AsRef::as_ref).collect()
}

impl<'a> Catalog<'a> {
    fn of(report: &'a CatalogReport) -> Self {
        let message = |message: &'a MessageReport| Message {
            id: message.id.as_str(),
            fate: name(message.fate),
            from: message.from.as_ref().map(AsRef::as_ref),
            edit: message.edit.map(edit_name),
            candidates: strings(&message.candidates),
        };
        Self {
            catalog: &report.catalog,
            messages: report.messages.iter().map(message).collect(),
            obsolete: strings(&report.obsolete),
        }
    }
}

impl<'a> Locale<'a> {
    fn of(report: &'a LocaleReport) -> Self {
        Self {
            locale: report.locale.as_str(),
            stale: strings(&report.stale),
            carried: strings(&report.carried),
            returned: strings(&report.returned),
            stored: strings(&report.stored),
            unconfirmed: strings(&report.unconfirmed),
            drafts: strings(&report.drafts),
            candidates: strings(&report.candidates),
        }
    }
}

fn edit_name(edit: Edit) -> &'static str {
    match edit {
        Edit::Trivial => "trivial",
        Edit::Minor => "minor",
        Edit::Major => "major",
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
        locales: update.locales.iter().map(Locale::of).collect(),
    };
    let text = serde_json::to_string_pretty(&document).map_err(|error| Failure::new(error.to_string()))?;
    Ok(text + "\n")
}
