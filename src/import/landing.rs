//! Making translations of messages out of passages: none is written over another, and none that is not valid is written.

use super::Input;
use super::key::with_backslashes;
use super::report::Left;
use super::same::may_stay;
use super::targets::Target;
use crate::catalog::{CatalogFile, Catalogs, ftl, put_codes};
use crate::markdown::{InlineContext, find_placeables, parse_inline};
use crate::state::Progress;
use crate::update::{Arrival, Source};
use crate::validate::broken;
use polypress_model::{MessageId, Severity, SourcePath};
use std::collections::BTreeMap;

/// The translations that have landed so far.
pub(super) struct Landing<'a> {
    input: &'a Input<'a>,
    arrivals: BTreeMap<MessageId, (Arrival, Target<'a>)>,
}

/// What a translation was made from, and how far it has come.
#[derive(Clone, Debug)]
pub(super) struct Standing {
    pub(super) source: Option<Source>,
    pub(super) progress: Progress,
    /// Whether it is the source text itself.
    pub(super) same: bool,
}

/// Why a passage did not land: the reason, and more words on it.
pub(super) type Refusal = (Left, String);

impl<'a> Landing<'a> {
    pub(super) fn new(input: &'a Input<'a>) -> Self {
        Self { input, arrivals: BTreeMap::new() }
    }

    /// Whether a translation has landed on a message.
    pub(super) fn has(&self, id: &MessageId) -> bool {
        self.arrivals.contains_key(id)
    }

    /// Whether a message has a translation that must stay.
    pub(super) fn is_present(&self, id: &MessageId) -> bool {
        !self.input.overwrite && self.input.catalogs.format(self.input.locale, id).is_some()
    }

    /// Gives messages their translation. Those that took it; or why none did.
    pub(super) fn land(
        &mut self,
        targets: &[Target<'a>],
        translation: &str,
        standing: &Standing,
    ) -> Result<Vec<MessageId>, Refusal> {
        let mut landed = Vec::new();
        let mut refused = None;
        for target in targets {
            match self.land_one(*target, translation, standing) {
                Ok(()) => landed.push(target.message.id.clone()),
                Err(left) => refused = refused.or(Some((left, target.message.id.to_string()))),
            }
        }
        match refused {
            Some(refusal) if landed.is_empty() => Err(refusal),
            _ => Ok(landed),
        }
    }

    fn land_one(&mut self, target: Target<'a>, translation: &str, standing: &Standing) -> Result<(), Left> {
        let id = &target.message.id;
        if self.is_present(id) {
            return Err(Left::Present);
        }
        let placeables: &[_] = &target.message.placeables;
        let own = ftl::value(&ftl::pieces(&target.message.text, placeables));
        let value = match target.message.role.enclosure() {
            _ if standing.same => own.clone(),
            Some(enclosure) => ftl::value(&[ftl::Piece::Text(&enclosure.fit(translation))]),
            None => {
                let (text, placeables) = find_placeables(&with_backslashes(translation), &self.input.options.declared);
                ftl::value(&ftl::pieces(&text, &placeables))
            }
        };
        if let Some((present, _)) = self.arrivals.get(id) {
            let is_same = present.value.as_deref() == Some(&value);
            return if is_same { Ok(()) } else { Err(Left::Contradicted) };
        }
        let same = value == own;
        if same && (standing.source.is_some() || !may_stay(&target.message.text, placeables)) {
            return Err(Left::Same);
        }
        let mut arrival = Arrival::new(self.input.locale.clone(), id.clone(), value, standing.progress);
        arrival.source.clone_from(&standing.source);
        arrival.same = same;
        self.arrivals.insert(id.clone(), (arrival, target));
        Ok(())
    }

    /// What is to be brought in, and what would not be valid, with the reasons.
    pub(super) fn finish(self) -> (Vec<Arrival>, BTreeMap<MessageId, String>) {
        let catalogs = self.catalogs();
        let mut invalid = BTreeMap::new();
        let mut arrivals = Vec::new();
        for (id, (arrival, target)) in self.arrivals {
            match defect(&catalogs, self.input, target) {
                Some(why) => _ = invalid.insert(id, why),
                None => arrivals.push(arrival),
            }
        }
        (arrivals, invalid)
    }

    /// The catalogs as if every translation had been written.
    fn catalogs(&self) -> Catalogs {
        let mut texts: BTreeMap<&str, String> = BTreeMap::new();
        for (id, (arrival, _)) in &self.arrivals {
            let (catalog, name) = id.parts();
            let entry = format!("{name} ={}", arrival.value.as_deref().unwrap_or_default());
            texts.entry(catalog).or_default().push_str(&entry);
        }
        let locale = self.input.locale;
        let path = |catalog: &str| SourcePath::new(format!("{locale}/{catalog}.ftl"));
        let written = texts.into_iter().map(|(catalog, text)| CatalogFile {
            locale: locale.clone(),
            catalog: catalog.to_owned(),
            path: path(catalog),
            text,
        });
        let terms = self.input.files.iter().filter(|file| file.catalog == "terms").cloned();
        Catalogs::load(terms.chain(written), self.input.catalogs.settings().clone()).0
    }
}

/// Why the program would not use a translation; `None` if it would.
fn defect(catalogs: &Catalogs, input: &Input<'_>, target: Target<'_>) -> Option<String> {
    let formatted = catalogs.format(input.locale, &target.message.id);
    let Some(formatted) = formatted else { return Some("it is empty".to_owned()) };
    let context = match target.page {
        Some(page) => InlineContext::of(page, input.locale),
        None => InlineContext::bare(input.locale),
    };
    let usable = match target.message.role.enclosure() {
        Some(enclosure) => {
            enclosure.admit(&target.message.text, &enclosure.fit(&put_codes(&formatted.text, &formatted.values)))
        }
        None => parse_inline(&formatted.text, &context).map(|_| ()).map_err(|problem| problem.to_string()),
    };
    if let Err(problem) = usable {
        return Some(problem);
    }
    let broken = broken(catalogs, input.locale, target.message, target.page);
    let mut found = formatted.diagnostics.into_iter().chain(broken);
    found.find(|found| found.severity == Severity::Error).map(|found| found.message)
}
