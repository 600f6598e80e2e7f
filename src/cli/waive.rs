//! `polypress waive`: excuses a finding, with a reason that is kept beside the translation.

use super::selection::select_locales;
use super::session::{Session, modified};
use super::{Failure, Global, Outcome, print};
use crate::check::{Gate, check};
use crate::manuscript::Manuscript;
use crate::nearest::nearest;
use crate::project::{Project, files};
use crate::state::{StateFile, StateKind, Waiver, parse_waivers, write_waivers};
use polypress_model::{Diagnostic, LanguageTag, MessageId, Severity};
use std::collections::{BTreeMap, BTreeSet};

/// The arguments of `waive`.
#[derive(Debug, clap::Args)]
pub(super) struct Waive {
    /// The message that the finding is about: page#id
    #[arg(value_name = "ID")]
    id: String,
    /// The code of the finding
    #[arg(value_name = "CODE")]
    code: String,
    /// Why it may be so
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// Only in these languages; without it, in all that have the finding
    #[arg(long, value_name = "L", value_delimiter = ',')]
    locale: Vec<String>,
}

pub(super) fn run(arguments: &Waive, global: &Global) -> Result<Outcome, Failure> {
    if arguments.reason.trim().is_empty() {
        return Err(Failure::new("a waiver needs a reason").hint("say in --reason why it may be so"));
    }
    let mut session = Session::open(global)?;
    let Some(project) = session.load() else { return Ok(session.finish()) };
    let locales = select_locales(&project, &[])?;
    let named = select_locales(&project, &arguments.locale)?;
    let modified = modified(&project)?;
    let reading = session.read(project);
    let (waivers, is_blind) = (reading.update().waivers, session.is_blind());
    if is_blind {
        let outcome = session.finish();
        eprintln!("nothing was recorded, since not everything could be read");
        return Ok(outcome);
    }
    let manuscript = Manuscript::new(reading, modified, &mut session.diagnostics);
    let mut found = std::mem::take(&mut session.diagnostics);
    found.extend(check(&manuscript, &locales, &Gate::default()));
    found.extend(manuscript.waivers.excused());
    let message = MessageId::new(arguments.id.clone());
    review(&manuscript, &message)?;
    for locale in chosen(&found, &message, &arguments.code, &manuscript.project, &named)? {
        let waiver = Waiver {
            message: message.clone(),
            code: arguments.code.clone(),
            reason: arguments.reason.split_whitespace().collect::<Vec<_>>().join(" "),
        };
        record(&session, &manuscript.project, &waivers, &locale, waiver)?;
    }
    Ok(session.finish())
}

/// Whether there is such a message.
fn review(manuscript: &Manuscript, message: &MessageId) -> Result<(), Failure> {
    let of_pages = manuscript.pages.iter().flat_map(|page| page.messages.iter().flatten());
    let known: BTreeSet<&str> = of_pages.chain(&manuscript.book.messages).map(|message| message.id.as_str()).collect();
    if known.contains(message.as_str()) {
        return Ok(());
    }
    let failure = Failure::new(format!("no message is called “{message}”"));
    Err(match nearest(message.as_str(), known) {
        Some(near) => failure.hint(format!("did you mean “{near}”?")),
        None => failure.hint("“polypress check” names the message of each finding"),
    })
}

/// The locales in which the message has the finding, the source locale for one in a page.
fn chosen(
    found: &[Diagnostic],
    message: &MessageId,
    code: &str,
    project: &Project,
    named: &[LanguageTag],
) -> Result<Vec<LanguageTag>, Failure> {
    let home = |found: &Diagnostic| found.locale.clone().unwrap_or_else(|| project.source_locale().clone());
    let own: Vec<&Diagnostic> = found
        .iter()
        .filter(|found| found.message_id.as_ref() == Some(message) && named.contains(&home(found)))
        .collect();
    let mut locales = BTreeMap::new();
    for finding in own.iter().filter(|found| found.code.as_str() == code) {
        let severity = locales.entry(home(finding)).or_insert(finding.severity);
        *severity = finding.severity.max(*severity);
    }
    if locales.is_empty() {
        let codes: BTreeSet<&str> = own.iter().map(|found| found.code.as_str()).collect();
        let failure = Failure::new(format!("nothing called {code} is found in “{message}”"));
        return Err(match codes.is_empty() {
            true => failure.hint("there is nothing to excuse"),
            false => failure.hint(format!("what is found: {}", codes.into_iter().collect::<Vec<_>>().join(", "))),
        });
    }
    if locales.values().any(|severity| *severity == Severity::Error) {
        return Err(Failure::new(format!("{code} is an error, which cannot be excused"))
            .hint(format!("correct it; “polypress explain {code}” says how")));
    }
    Ok(locales.into_keys().collect())
}

/// Adds a waiver to its file, in place of one with another reason.
fn record(
    session: &Session<'_>,
    project: &Project,
    states: &[StateFile],
    locale: &LanguageTag,
    waiver: Waiver,
) -> Result<(), Failure> {
    let catalog = waiver.message.parts().0.to_owned();
    let file = states.iter().find(|file| file.locale == *locale && file.catalog == catalog);
    let known = file.map(|file| parse_waivers(&catalog, &file.text)).unwrap_or_default();
    let is_other = |known: &Waiver| known.message != waiver.message || known.code != waiver.code;
    let others = known.into_iter().map(|(_, known)| known).filter(is_other).collect::<Vec<_>>();
    let path = StateKind::Waivers.path(&project.configuration.book.catalogs, locale, &catalog);
    let text = write_waivers(others.iter().chain([&waiver]));
    files::write(&session.root, path.as_str(), text.as_bytes())
        .map_err(|error| Failure::new(format!("{path} cannot be written: {error}")))?;
    print(&format!("wrote {path}\n"))
}
