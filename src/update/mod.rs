//! Update: brings the source catalogs in step with the pages, and every locale's catalogs and state in step with them.
//!
//! Everything is decided before anything is written. `source` does the source catalogs and the history of their
//! texts; for each locale `shelf` takes the catalogs apart and carries translations to where their messages are today,
//! `locale` stamps and marks them, and `layout` puts the catalogs together again. `settled` says which pages have nothing
//! to do with that.

mod arrival;
mod attic;
mod blocks;
mod common;
mod destinations;
mod fill;
mod layout;
mod locale;
mod remark;
mod report;
mod settled;
mod shelf;
mod source;
mod stub;
#[cfg(test)]
mod tests;
mod unknown;
mod waivers;

pub use arrival::{Arrival, Source};
pub use fill::fill;
pub use report::{CatalogReport, FileChange, LocaleReport, MessageReport, Step, Update};
pub use settled::{Needs, Offers, Settled, Settling};

use crate::catalog::{CatalogFile, Catalogs};
use crate::messages::{BookMessages, IdentifiedPage};
use crate::project::Configuration;
use crate::state::{StateFile, States};
use common::{BY_HAND, Catalog, Common, Offered};
use locale::LocaleUpdate;
use polypress_model::LanguageTag;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeMap;

/// A project as far as its messages go.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The configuration.
    pub configuration: &'a Configuration,
    /// All pages.
    pub pages: &'a [IdentifiedPage],
    /// The messages of the book itself.
    pub book: &'a BookMessages,
    /// All catalog files of all locales.
    pub files: &'a [CatalogFile],
    /// The same files, loaded.
    pub catalogs: &'a Catalogs,
    /// All files of state.
    pub states: &'a [StateFile],
    /// Translations to bring in.
    pub arrivals: &'a [Arrival],
    /// The catalogs of settled pages, whose files in other locales than the source are not among those above.
    pub settled: &'a BTreeMap<String, Needs>,
}

/// Brings all catalogs in step with the pages. Pure: reads and writes no file. Doing it twice changes nothing.
pub fn update(input: Input<'_>) -> Update {
    let common = Common::new(input);
    let targets: Vec<&LanguageTag> = input.targets().collect();
    let locales: Vec<LocaleUpdate> = targets.par_iter().map(|target| locale::update_locale(&common, target)).collect();
    let mut update = Update::default();
    let mut states = States::default();
    for (target, locale) in targets.into_iter().zip(locales) {
        update.files.extend(locale.files);
        update.translations.extend(locale.translations);
        update.diagnostics.extend(locale.diagnostics);
        update.locales.push(locale.report);
        update.is_doubtful |= locale.is_doubtful;
        states.standings.insert(target.clone(), locale.standings);
        states.attic.insert(target.clone(), locale.attic);
        states.candidates.insert(target.clone(), locale.candidates);
    }
    update.states = states;
    update.needs = source::needs(&common, &update.states);
    update.states.former = source::update_history(&common, &mut update);
    source::update_catalogs(&common, &mut update);
    waivers::update_waivers(&common, &mut update);
    let carried = source::carried(&common);
    let report = |catalog: &Catalog<'_>| source::report(catalog, &common, &carried);
    update.report = common.today.iter().map(report).collect();
    update.report.extend(common.gone().map(|name| report(&Catalog::gone(name))));
    // No page decides on labels and terms.
    for file in input.files.iter().filter(|file| !BY_HAND.contains(&file.catalog.as_str())) {
        let catalog = common.today.iter().find(|catalog| catalog.name == file.catalog);
        let messages = catalog.map_or(&[][..], |catalog| &catalog.messages);
        let stored = update.states.attic(&file.locale);
        let found = unknown::unknown_messages(&common, file, messages, stored);
        update.diagnostics.extend(found);
    }
    update.quiet = settled::quiet(&common, &update);
    update.files.sort_by(|one, other| one.path.cmp(&other.path));
    update.report.sort_by(|one, other| one.catalog.cmp(&other.catalog));
    update
}

impl<'a> Input<'a> {
    fn source(&self) -> &'a LanguageTag {
        &self.catalogs.settings().source
    }

    /// The locales that are translated into.
    fn targets(&self) -> impl Iterator<Item = &'a LanguageTag> + use<'a> {
        self.catalogs.settings().targets()
    }
}
