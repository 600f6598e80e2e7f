//! Where things are on the site.

use super::FOLDER;
use crate::Options;
use crate::places::{Places, encode_fragment, encode_path};
use polypress_model::{Anchor, Asset, Book, Language, PagePath};
use std::collections::BTreeSet;

/// Where things are on the site, seen from one page.
pub(super) struct SitePlaces<'a> {
    book: &'a Book,
    pages: &'a BTreeSet<&'a PagePath>,
    current: &'a PagePath,
    external_images: bool,
    /// The way from the page to the root of the site: `../` for every folder.
    pub(super) root: String,
}

impl<'a> SitePlaces<'a> {
    pub(super) fn new(
        book: &'a Book,
        pages: &'a BTreeSet<&'a PagePath>,
        options: &Options,
        current: &'a PagePath,
    ) -> Self {
        Self { book, pages, current, external_images: options.external_images, root: "../".repeat(current.depth()) }
    }

    /// The address of a file of this site.
    pub(super) fn own(&self, path: &PagePath) -> String {
        format!("{}{}.html", self.root, encode_path(path.as_str()))
    }

    pub(super) fn in_edition(&self, language: &Language, path: &PagePath, anchor: Option<&Anchor>) -> String {
        let (root, tag) = (&self.root, encode_path(language.tag.as_str()));
        format!("{root}../../{tag}/{FOLDER}/{}.html{}", encode_path(path.as_str()), fragment(anchor))
    }
}

impl Places for SitePlaces<'_> {
    fn page(&self, path: &PagePath, anchor: Option<&Anchor>) -> Option<String> {
        if path == self.current && anchor.is_some() {
            return Some(fragment(anchor));
        }
        let known = self.pages.contains(path);
        known.then(|| self.own(path) + &fragment(anchor))
    }

    fn other_locale(&self, language: &Language, path: &PagePath, anchor: Option<&Anchor>) -> Option<String> {
        let edition = self.book.alternates.iter().find(|alternate| alternate.language.tag == language.tag)?;
        edition.pages.contains(path).then(|| self.in_edition(language, path, anchor))
    }

    fn asset(&self, asset: &Asset) -> Option<String> {
        Some(format!("{}{}", self.root, encode_path(&asset_path(asset))))
    }

    fn shows_external_images(&self) -> bool {
        self.external_images
    }
}

/// Where an asset is below the root of the site. An image is named after its content; what people download keeps its
/// name.
pub(super) fn asset_path(asset: &Asset) -> String {
    let path = asset.path.as_str();
    let is_image = asset.media_type.as_str().starts_with("image/");
    match (path.rsplit_once('.'), asset.sha256.get(..10)) {
        (Some((stem, extension)), Some(hash)) if is_image && !extension.contains('/') => {
            format!("{stem}.{hash}.{extension}")
        }
        _ => path.to_owned(),
    }
}

fn fragment(anchor: Option<&Anchor>) -> String {
    anchor.map(|anchor| format!("#{}", encode_fragment(anchor))).unwrap_or_default()
}
