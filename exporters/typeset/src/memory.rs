//! Memory: chapters that need not be laid out again, since nothing that they depend on has changed.
//!
//! To set a page of words takes several times longer than to read it back.

use crate::chapter::Chapter;
use crate::document::{GlyphRun, ItemContent};
use crate::options::Options;
use crate::pages::Pages;
use crate::passage::Passage;
use polypress_model::{AssetId, Book, Labels, Locale, Page, PixelSize, RelativePath, fingerprint};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// Keeps laid-out chapters from one run of the program to the next.
///
/// Keys are fingerprints of all that a chapter depends on but the program itself, so that another program must find
/// nothing. What is found must be what was kept, to the byte.
pub trait Memory: fmt::Debug + Send + Sync {
    /// What was kept under this key.
    fn recall(&self, key: &str) -> Option<Vec<u8>>;

    /// Keeps something, if there is room for it.
    fn keep(&self, key: &str, content: &[u8]);
}

/// How many pages a chapter has at least that is kept. To set one page takes no longer than to keep and find it.
const LEAST_PAGES: usize = 2;

/// A memory, and what all chapters of a book depend on.
pub(crate) struct Recollection<'a> {
    memory: &'a dyn Memory,
    book: &'a Book,
    shared: String,
}

/// What all chapters of a book depend on.
#[derive(Serialize)]
struct Shared<'a> {
    options: String,
    locale: &'a Locale,
    labels: &'a Labels,
    url: Option<&'a str>,
}

/// What one chapter depends on: its page of the book, what that page shows and links to, and the rest.
#[derive(Serialize)]
struct Own<'a> {
    shared: &'a str,
    page: &'a Page,
    assets: BTreeMap<&'a AssetId, Option<(&'a RelativePath, Option<PixelSize>)>>,
}

/// A chapter as it is kept. Many runs of glyphs share a passage, so those stand apart.
#[derive(Serialize, Deserialize)]
struct Kept<C> {
    chapter: C,
    passages: Vec<Arc<Passage>>,
    /// The passage of each run, in the order of the runs.
    passage_of: Vec<u32>,
}

impl<'a> Recollection<'a> {
    /// What `memory` holds of this book, set with these options.
    pub(crate) fn new(memory: &'a dyn Memory, book: &'a Book, options: &Options) -> Option<Self> {
        // The same words as where exporters say what they depend on: with the fonts, and nothing else that could change.
        let (options, url) = (format!("{options:?}"), book.metadata.url.as_deref());
        let shared = Shared { options, locale: &book.locale, labels: &book.labels, url };
        Some(Self { memory, book, shared: fingerprint(&shared)? })
    }

    /// The chapter of this page as it was kept, or else laid out and kept.
    ///
    /// One with findings is laid out every time, so that they are said every time.
    pub(crate) fn chapter(&self, page: &Page, lay_out: impl FnOnce() -> Chapter) -> Chapter {
        let key = self.key(page);
        if let Some(chapter) = key.as_ref().and_then(|key| read(&self.memory.recall(key)?)) {
            return chapter;
        }
        let chapter = lay_out();
        let is_worth_it = chapter.diagnostics.is_empty() && chapter.pages.pages.len() >= LEAST_PAGES;
        if let Some((key, bytes)) = key.filter(|_| is_worth_it).zip(write(&chapter)) {
            self.memory.keep(&key, &bytes);
        }
        chapter
    }

    fn key(&self, page: &Page) -> Option<String> {
        let described = |id| (id, self.book.assets.get(id).map(|asset| (&asset.path, asset.size)));
        let assets = page.assets().into_iter().map(described).collect();
        fingerprint(&Own { shared: &self.shared, page, assets })
    }
}

/// The bytes of a chapter without findings; `None` of one with too many passages to count.
fn write(chapter: &Chapter) -> Option<Vec<u8>> {
    let mut numbers: FxHashMap<*const Passage, u32> = FxHashMap::default();
    let mut kept = Kept { chapter, passages: Vec::new(), passage_of: Vec::new() };
    for item in chapter.pages.pages.iter().flat_map(|page| &page.items) {
        let ItemContent::Glyphs(run) = &item.content else { continue };
        let next = u32::try_from(kept.passages.len()).ok()?;
        let number = *numbers.entry(Arc::as_ptr(&run.passage)).or_insert(next);
        if number == next {
            kept.passages.push(Arc::clone(&run.passage));
        }
        kept.passage_of.push(number);
    }
    postcard::to_allocvec(&kept).ok()
}

fn read(bytes: &[u8]) -> Option<Chapter> {
    let Kept { mut chapter, passages, passage_of }: Kept<Chapter> = postcard::from_bytes(bytes).ok()?;
    let mut numbers = passage_of.into_iter();
    for run in runs(&mut chapter.pages) {
        run.passage = Arc::clone(passages.get(numbers.next()? as usize)?);
    }
    Some(chapter)
}

fn runs(pages: &mut Pages) -> impl Iterator<Item = &mut GlyphRun> {
    pages.pages.iter_mut().flat_map(|page| &mut page.items).filter_map(|item| match &mut item.content {
        ItemContent::Glyphs(run) => Some(run),
        _ => None,
    })
}
