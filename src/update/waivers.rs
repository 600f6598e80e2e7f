//! Carries waivers to where their messages are today.

use super::{Common, FileChange, Update};
use crate::state::{StateFile, StateKind, Waiver, parse_waivers, write_waivers};
use polypress_model::{LanguageTag, MessageId};
use std::collections::{BTreeMap, BTreeSet};

/// Carries the waivers of all locales, that of the source included, and notes all files of waivers as they are then.
pub(super) fn update_waivers(common: &Common<'_>, update: &mut Update) {
    let mut homes: BTreeMap<&MessageId, Vec<&MessageId>> = BTreeMap::new();
    for (message, offered) in common.messages() {
        homes.entry(offered.from.as_ref().unwrap_or(&message.id)).or_default().push(&message.id);
    }
    for locale in std::iter::once(common.source()).chain(common.input.targets()) {
        update_locale(common, locale, &homes, update);
    }
}

fn update_locale(
    common: &Common<'_>,
    locale: &LanguageTag,
    homes: &BTreeMap<&MessageId, Vec<&MessageId>>,
    update: &mut Update,
) {
    let mut waivers: BTreeMap<String, BTreeSet<Waiver>> = BTreeMap::new();
    for file in common.state_files(locale, StateKind::Waivers) {
        for (_, waiver) in parse_waivers(&file.catalog, &file.text) {
            // Those of messages that are gone stay where they are, and are reported as of no use.
            let own = [&waiver.message];
            for home in homes.get(&waiver.message).map_or(&own[..], Vec::as_slice) {
                let carried = Waiver { message: (*home).clone(), ..waiver.clone() };
                waivers.entry(home.parts().0.to_owned()).or_default().insert(carried);
            }
        }
    }
    let present = common.state_files(locale, StateKind::Waivers).map(|file| file.catalog.clone());
    let names: BTreeSet<String> = present.chain(waivers.keys().cloned()).collect();
    for catalog in names {
        let before = common.state(locale, StateKind::Waivers, &catalog).map(|file| file.text.clone());
        let after = waivers.get(&catalog).map(write_waivers);
        if let Some(text) = after.clone() {
            let (locale, catalog) = (locale.clone(), catalog.clone());
            update.waivers.push(StateFile { locale, catalog, kind: StateKind::Waivers, text });
        }
        let path = common.state_path(StateKind::Waivers, locale, &catalog);
        update.files.extend(FileChange::new(path, before, after));
    }
}
