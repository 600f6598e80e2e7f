//! Confirms translations as they are: somebody has seen them beside today's source text and found them right.

use crate::catalog::{Catalogs, ftl, put_codes};
use crate::markdown::{InlineContext, Page, parse_inline_with_problems};
use crate::messages::{BookMessages, Edit, IdentifiedPage, Message, edit, with_pages};
use crate::nearest::nearest;
use crate::state::{Fingerprint, Progress, Standing, States};
use crate::update::Arrival;
use crate::validate::broken;
use polypress_model::{LanguageTag, MessageId, Severity};
use std::collections::BTreeSet;

/// Which translations are to be confirmed, and as what.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Messages by their address, whole pages by their name, or patterns of addresses in which `*` stands for anything.
    pub named: Vec<String>,
    /// Those whose source has changed in white space, punctuation or emphasis alone.
    pub trivial: bool,
    /// All that are stale or drafts.
    pub all: bool,
    /// Also those that say the same as the source; with nothing else chosen, those alone.
    pub same: bool,
    /// As reviewed, those that are fresh already included.
    pub reviewed: bool,
    /// No branch with an older source text is expected any more. With nothing else chosen, nothing but that is recorded.
    pub settle: bool,
}

/// A project as an update would leave it.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The pages with their messages.
    pub pages: &'a [IdentifiedPage],
    /// The messages of the book itself.
    pub book: &'a BookMessages,
    /// All catalogs.
    pub catalogs: &'a Catalogs,
    /// How every translation stands.
    pub states: &'a States,
}

/// What became of one translation that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The locale.
    pub locale: LanguageTag,
    /// The message.
    pub message: MessageId,
    /// Whether it was named by its own address.
    pub is_named: bool,
    /// What became of it.
    pub verdict: Verdict,
}

/// What becomes of a translation that is to be confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is confirmed.
    Accepted,
    /// It has been confirmed already.
    Unchanged,
    /// There is none.
    Missing,
    /// It says the same as the source, which may be an oversight.
    Same,
    /// It cannot be used, and why.
    Broken(Vec<String>),
}

/// A name that no message has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The name.
    pub name: String,
    /// The nearest one that there is.
    pub nearest: Option<String>,
}

/// Judges what was chosen in these locales: what became of each translation, and what an update has to record.
///
/// # Errors
/// When something is named that there is not.
pub fn accept(
    input: Input<'_>,
    locales: &[LanguageTag],
    choice: &Choice,
) -> Result<(Vec<Judged>, Vec<Arrival>), Unknown> {
    review_names(input, choice)?;
    let (mut judged, mut arrivals) = (Vec::new(), Vec::new());
    for locale in locales {
        for (message, page) in with_pages(input.book, input.pages) {
            let Some(standing) = input.states.standing(locale, &message.id) else { continue };
            let case = Case { input, locale, message, page, standing, choice };
            let named = choice.named.iter().any(|name| message.id.is_named(name));
            if !named && !case.is_chosen() {
                continue;
            }
            let (verdict, progress) = case.judge();
            if verdict == Verdict::Accepted {
                arrivals.push(Arrival {
                    locale: locale.clone(),
                    message: message.id.clone(),
                    value: None,
                    source: None,
                    progress,
                    settles: choice.settle,
                    same: true,
                });
            }
            let is_named = choice.named.iter().any(|name| name == message.id.as_str());
            judged.push(Judged { locale: locale.clone(), message: message.id.clone(), is_named, verdict });
        }
    }
    Ok((judged, arrivals))
}

fn review_names(input: Input<'_>, choice: &Choice) -> Result<(), Unknown> {
    let ids = || with_pages(input.book, input.pages).map(|(message, _)| &message.id);
    let is_unknown = |name: &&String| !ids().any(|id| id.is_named(name));
    let Some(name) = choice.named.iter().find(is_unknown) else { return Ok(()) };
    let known: BTreeSet<&str> = match name.contains('#') {
        true => ids().map(MessageId::as_str).collect(),
        false => ids().map(|id| id.parts().0).collect(),
    };
    Err(Unknown { name: name.clone(), nearest: nearest(name, known).map(str::to_owned) })
}

/// A translation that may be confirmed.
struct Case<'c> {
    input: Input<'c>,
    locale: &'c LanguageTag,
    message: &'c Message,
    page: Option<&'c Page>,
    standing: &'c Standing,
    choice: &'c Choice,
}

impl Case<'_> {
    /// Whether it is one of those that are chosen without being named.
    fn is_chosen(&self) -> bool {
        let Choice { named, trivial, all, same, reviewed, settle } = self.choice;
        let has_none = self.standing.target.is_none();
        let is_stale = !has_none && !self.standing.is_fresh;
        let is_draft = self.standing.progress == Progress::Draft;
        let is_alone = named.is_empty() && !trivial && !all && !same;
        let is_to_be_settled = *settle && self.standing.reworded && (self.standing.is_fresh || has_none);
        (*all && (is_stale || is_draft || is_to_be_settled || *reviewed && self.is_unreviewed()))
            || (*same && named.is_empty() && has_none && self.is_copy())
            || (*trivial && is_stale && self.is_trivial())
            || (is_alone && is_to_be_settled)
            || (is_alone && *reviewed && self.is_unreviewed())
    }

    fn is_unreviewed(&self) -> bool {
        let Standing { is_fresh, progress, .. } = self.standing;
        *is_fresh && *progress == Progress::Translated
    }

    /// Whether the catalog says the same as the source, and nobody has confirmed that.
    fn is_copy(&self) -> bool {
        let said = self.input.catalogs.pattern(self.locale, &self.message.id).map(Fingerprint::of_pattern);
        said == Some(Fingerprint::of(self.message))
    }

    /// Whether the source has changed in nothing that a translation has to follow.
    fn is_trivial(&self) -> bool {
        let former = self.standing.source.as_ref().and_then(|source| self.input.states.former(source));
        let today = ftl::normalize_pieces(&ftl::pieces(&self.message.text, &self.message.placeables));
        former.and_then(ftl::normalize_value).is_some_and(|former| edit(&former, &today) == Edit::Trivial)
    }

    /// What becomes of it, and how far it has come then.
    fn judge(&self) -> (Verdict, Progress) {
        let Choice { named, trivial, all, same, reviewed, settle } = self.choice;
        let least = if *reviewed { Progress::Reviewed } else { Progress::Translated };
        let Standing { progress, is_fresh, reworded, .. } = *self.standing;
        if self.standing.target.is_none() {
            let verdict = match self.is_copy() {
                true if *same => Verdict::Accepted,
                true => Verdict::Same,
                false if self.input.catalogs.span(self.locale, &self.message.id).is_some() => self.broken(),
                false if *settle && reworded => Verdict::Accepted,
                false => Verdict::Missing,
            };
            return (verdict, least);
        }
        let is_settled_alone = *settle && named.is_empty() && !all && !trivial && !same && !reviewed;
        let progress = match is_fresh {
            true if is_settled_alone => progress,
            true => progress.max(least),
            // What did not have to be translated anew is as good as it was.
            false if *trivial => progress.max(if *reviewed { Progress::Reviewed } else { Progress::Draft }),
            false => least,
        };
        if is_fresh && progress == self.standing.progress && !(*settle && reworded) {
            return (Verdict::Unchanged, progress);
        }
        let faults = self.faults();
        (if faults.is_empty() { Verdict::Accepted } else { Verdict::Broken(faults) }, progress)
    }

    fn broken(&self) -> Verdict {
        Verdict::Broken(vec!["Fluent does not understand it, or it has no text".to_owned()])
    }

    /// What keeps a reader from seeing it.
    fn faults(&self) -> Vec<String> {
        let Self { input: Input { catalogs, .. }, locale, message, page, .. } = self;
        let Some(formatted) = catalogs.format(locale, &message.id) else { return vec!["it has no words".to_owned()] };
        let rejected = match message.role.enclosure() {
            Some(enclosure) => {
                let words = enclosure.fit(&put_codes(&formatted.text, &formatted.values));
                enclosure.admit(&message.text, &words).err()
            }
            None => {
                let context = page.map_or_else(|| InlineContext::bare(locale), |page| InlineContext::of(page, locale));
                parse_inline_with_problems(&formatted.text, &context).err().map(|problem| problem.to_string())
            }
        };
        let found = formatted.diagnostics.into_iter().chain(broken(catalogs, locale, message, *page));
        let errors = found.filter(|found| found.severity == Severity::Error).map(|found| found.message);
        // Of one defect there may be several reports.
        errors.chain(rejected).collect::<BTreeSet<String>>().into_iter().collect()
    }
}
