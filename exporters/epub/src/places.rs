//! Where things are within the package.

use crate::chapter::Chapter;
use crate::pictures::Pictures;
use polypress_html::Places;
use polypress_html::places::encode_path;
use polypress_model::{Anchor, Asset, Language, Metadata, PagePath};
use std::collections::BTreeMap;

/// The chapters and pictures of the book; all documents lie in one folder, so addresses are the same from each.
pub(crate) struct BookPlaces<'a> {
    chapters: BTreeMap<&'a PagePath, &'a Chapter>,
    pictures: &'a Pictures,
}

impl<'a> BookPlaces<'a> {
    pub(crate) fn new(chapters: &'a [Chapter], pictures: &'a Pictures) -> Self {
        Self { chapters: chapters.iter().map(|chapter| (&chapter.page.path, chapter)).collect(), pictures }
    }
}

impl Places for BookPlaces<'_> {
    /// A place that the page does not have leads to the page itself.
    fn page(&self, path: &PagePath, anchor: Option<&Anchor>) -> Option<String> {
        let chapter = self.chapters.get(path)?;
        Some(match anchor.and_then(|anchor| chapter.anchors.get(anchor)) {
            Some(anchor) => format!("{}#{anchor}", chapter.file),
            None => chapter.file.clone(),
        })
    }

    fn other_locale(&self, _: &Language, _: &PagePath, _: Option<&Anchor>) -> Option<String> {
        None
    }

    fn asset(&self, asset: &Asset) -> Option<String> {
        self.pictures.file(asset).map(str::to_owned)
    }

    fn shows_external_images(&self) -> bool {
        false
    }
}

/// The address on the web of a file of a locale's site; `None` if nobody knows where the site will stand.
pub(crate) fn on_the_web(metadata: &Metadata, locale: &str, file: &str) -> Option<String> {
    let url = metadata.url.as_deref()?;
    Some(format!("{url}/{locale}/html/{}", encode_path(file)))
}
