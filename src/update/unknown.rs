//! Translations whose message no page has: ids that were mistyped, and what pages have no longer.

use super::Common;
use crate::catalog::CatalogFile;
use crate::messages::Message;
use crate::nearest::nearest;
use crate::state::Stored;
use polypress_model::{Diagnostic, MessageId};
use std::collections::BTreeSet;

/// What is said of a locale's catalog whose page has these messages today. An id that is near to one without a
/// translation is taken for a mistake; the others have had their time.
pub(super) fn unknown_messages(
    common: &Common<'_>,
    file: &CatalogFile,
    today: &[&Message],
    stored: &[Stored],
) -> Vec<Diagnostic> {
    let (catalogs, locale) = (common.input.catalogs, &file.locale);
    if *locale == catalogs.settings().source {
        return Vec::new();
    }
    let known: BTreeSet<&MessageId> = today.iter().map(|message| &message.id).collect();
    let missing = || known.iter().filter(|id| catalogs.span(locale, id).is_none()).map(|id| id.parts().1);
    let mut obsolete = Vec::new();
    let mut diagnostics = Vec::new();
    // What a page once had is carried into the attic, or to where its message is today.
    let is_stored = |id: &MessageId| stored.iter().any(|stored| stored.message == *id);
    let is_unknown = |id: &MessageId| !known.contains(id) && common.registered(id).is_none() && !is_stored(id);
    for id in catalogs.ids(locale, &file.catalog).into_iter().filter(is_unknown) {
        let name = id.parts().1;
        let Some(near) = nearest(name, missing()) else {
            obsolete.push(id);
            continue;
        };
        let diagnostic = Diagnostic::warning("message-unknown", format!("no message is called “{name}” here"))
            .at(catalogs.span(locale, &id))
            .hint(format!("did you mean “{near}”?"))
            .note("its translation is not used");
        diagnostics.push(diagnostic.about(id));
    }
    if let [first, ..] = obsolete.as_slice() {
        let (message, hint) = match obsolete.len() {
            1 => (
                "1 translation is of a message that no page has".to_owned(),
                "delete it, unless you expect the message back",
            ),
            many => (
                format!("{many} translations are of messages that no page has"),
                "delete them, unless you expect the messages back",
            ),
        };
        let names: Vec<&str> = obsolete.iter().map(|id| id.parts().1).take(MOST_NAMES).collect();
        let more = if names.len() < obsolete.len() { ", …" } else { "" };
        let diagnostic = Diagnostic::info("message-unknown", message)
            .at(catalogs.span(locale, first))
            .hint(hint)
            .note(format!("{}{more}", names.join(", ")));
        diagnostics.push(diagnostic);
    }
    diagnostics.into_iter().map(|diagnostic| diagnostic.in_locale(locale.clone())).collect()
}

/// How many ids of obsolete translations are named.
const MOST_NAMES: usize = 5;
