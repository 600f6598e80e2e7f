//! Gives the runs of the pages their ids: those that they had, as far as they can be recognised, else new ones.

use super::book::BookMessages;
use super::descent::{Descent, Fate};
use super::message::{Message, messages_of};
use super::naming::{Candidate, Identified, MajorEdits, Slug, give_ids};
use super::registry::Registry;
use super::slug::identifier;
use crate::catalog::ftl;
use crate::markdown::Page;
use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A page with the message of each of its runs.
#[derive(Clone, Debug)]
pub struct IdentifiedPage {
    /// The page.
    pub page: Arc<Page>,
    /// For each of [`Page::runs`], its message; `None` where there is nothing to translate.
    pub messages: Vec<Option<Message>>,
    /// What became of each message since the source catalog was written, in their order.
    pub fates: Vec<Fate>,
    /// Where each message comes from, in the same order.
    pub descents: Vec<Descent>,
}

impl IdentifiedPage {
    /// Finds the messages of a page alone. `registry` is its committed source catalog, from
    /// [`crate::catalog::Catalogs::registry`], which remembers the ids that they had.
    pub fn new(page: impl Into<Arc<Page>>, registry: Option<&Registry>) -> Self {
        let page = page.into();
        let registries = registry.map(|registry| (page.catalog.clone(), registry.clone())).into_iter().collect();
        let named = give_ids(vec![(&page.catalog, candidates(&page))], &registries, MajorEdits::KeepId);
        Self::of(page, named.into_iter().next().unwrap_or_default())
    }

    fn of(page: Arc<Page>, identified: Vec<Identified>) -> Self {
        let fates = identified.iter().map(|identified| identified.fate).collect();
        let pairs = identified.into_iter().map(|identified| (identified.id, identified.descent));
        let (ids, descents): (Vec<_>, _) = pairs.unzip();
        let mut ids = ids.into_iter();
        let ids = page.runs().iter().map(|run| if run.translatable { ids.next() } else { None }).collect();
        let messages = messages_of(&page, ids);
        Self { page, messages, fates, descents }
    }
}

/// Finds the messages of all pages. `registries` are the committed source catalogs by name, from
/// [`crate::catalog::Catalogs::registries`], those of pages that are gone included.
pub fn identify_pages(
    pages: Vec<impl Into<Arc<Page>>>,
    registries: &BTreeMap<String, Registry>,
    major_edits: MajorEdits,
) -> Vec<IdentifiedPage> {
    let pages: Vec<Arc<Page>> = pages.into_iter().map(Into::into).collect();
    let found: Vec<_> = pages.par_iter().map(|page| candidates(page)).collect();
    let catalogs = pages.iter().map(|page| page.catalog.as_str());
    let named = give_ids(catalogs.zip(found).collect(), registries, major_edits);
    pages.into_par_iter().zip(named).map(|(page, identified)| IdentifiedPage::of(page, identified)).collect()
}

/// All messages, those of the book first, each with the page that it stands on.
pub fn with_pages<'a>(
    book: &'a BookMessages,
    pages: &'a [IdentifiedPage],
) -> impl Iterator<Item = (&'a Message, Option<&'a Page>)> {
    let of_pages = pages.iter().flat_map(|IdentifiedPage { page, messages, .. }| {
        messages.iter().flatten().map(move |message| (message, Some(page.as_ref())))
    });
    book.messages.iter().map(|message| (message, None)).chain(of_pages)
}

/// The messages of a page, in the order of its runs.
fn candidates(page: &Page) -> Vec<Candidate<'_>> {
    let fields = page.front_matter.iter().map(|field| Some(field.name.as_str())).chain(std::iter::repeat(None));
    let translatable = page.runs().into_iter().zip(fields).filter(|(run, _)| run.translatable);
    let candidates = translatable.map(|(run, field)| Candidate {
        pattern: ftl::normalize_pieces(&ftl::pieces(&run.text, &run.placeables)),
        name: field.or(run.explicit_id.as_deref()).map(identifier),
        slug: Slug::Words("", run),
    });
    candidates.collect()
}
