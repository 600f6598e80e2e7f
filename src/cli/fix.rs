//! `polypress fix`: repairs what is wrong beyond doubt, and shows it as a diff.

use super::session::Session;
use super::{Failure, Global, Outcome, print};
use crate::fix::{in_pages, in_translations, splice};
use crate::manuscript::Reading;
use crate::project::files;
use crate::state::Fingerprint;
use crate::update::Update;
use polypress_model::SourcePath;
use similar::TextDiff;
use std::collections::BTreeMap;

/// The arguments of `fix`.
#[derive(Debug, clap::Args)]
pub(super) struct Fix {
    /// Write nothing, show only what would be changed
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(arguments: &Fix, global: &Global) -> Result<Outcome, Failure> {
    let mut session = Session::open(global)?;
    let Some(project) = session.load() else { return Ok(session.finish()) };
    let reading = session.read(project);
    if session.is_blind() {
        let outcome = session.finish();
        eprintln!("nothing was repaired, since not everything could be read");
        return Ok(outcome);
    }
    let update = reading.update();
    let project = reading.project();
    let waivers = reading.waivers(&update);
    waivers.sift(reading.pages(), &mut session.diagnostics);
    let read = |path: &SourcePath| std::fs::read(files::inside(&session.root, path).ok()?.ok()?).ok();
    let pages = in_pages(&session.diagnostics, &read);
    let today = reading.messages().map(|message| (&message.id, Fingerprint::of(message))).collect();
    let arrivals = in_translations(&reading.files_after(&update), &today, &update.states, &waivers);
    let mut diff = String::new();
    for (path, repairs) in &pages {
        let Some(before) = read(path) else { continue };
        let after = splice(&before, repairs);
        diff.push_str(&unified(path, &String::from_utf8_lossy(&before), &String::from_utf8_lossy(&after)));
        if !arguments.dry_run {
            files::write(&session.root, path.as_str(), &after)
                .map_err(|error| Failure::new(format!("{path} cannot be written: {error}")))?;
        }
    }
    if !arrivals.is_empty() {
        let repaired = reading.update_with(&arrivals);
        diff.push_str(&translations_diff(&reading, &update, &repaired));
        if !arguments.dry_run {
            session.write(project, &repaired)?;
        }
    }
    print(&diff)?;
    if !global.quiet {
        let count = pages.values().map(BTreeMap::len).sum::<usize>();
        let dry = if arguments.dry_run { " (nothing was written)" } else { "" };
        eprintln!("repaired: {count} in pages, {} in translations{dry}", arrivals.len());
    }
    Ok(Outcome::Fine)
}

/// What the repairs change in catalogs that an update would have left otherwise.
fn translations_diff(reading: &Reading, update: &Update, repaired: &Update) -> String {
    let mut diff = String::new();
    let before: BTreeMap<_, _> = reading.files_after(update).into_iter().map(|file| (file.path, file.text)).collect();
    for change in repaired.files.iter().filter(|change| change.path.as_str().ends_with(".ftl")) {
        let planned = update.files.iter().find(|planned| planned.path == change.path);
        let before = planned.and_then(|planned| planned.after.as_ref()).or(before.get(&change.path));
        if let (Some(before), Some(after)) = (before, &change.after) {
            diff.push_str(&unified(&change.path, before, after));
        }
    }
    diff
}

fn unified(path: &SourcePath, before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    diff.unified_diff().context_radius(3).header(&format!("a/{path}"), &format!("b/{path}")).to_string()
}
