//! Images: the file that a locale shows, and what is said of those that are missing.

use super::text::{Origins, TextBuilder};
use super::{Assembler, AssetProblem};
use crate::markdown::{Page, has_sentinels};
use crate::percent::decode;
use polypress_model::{Asset, AssetId, Diagnostic, ImageSource, LanguageTag, RelativePath, SourcePath};
use std::collections::BTreeMap;

impl Assembler<'_> {
    /// What is wrong with an image of a page.
    pub(super) fn review_image(&self, page: &Page, destination: &str) -> Option<Diagnostic> {
        if has_sentinels(destination) {
            return None;
        }
        let problem = self.find_image(page, destination, self.source_locale()).err()?;
        Some(problem.diagnostic(destination).note("its alternative text is printed instead"))
    }

    /// What is wrong with the image on the cover.
    pub(super) fn review_cover(&self) -> Option<Diagnostic> {
        let problem = self.find_cover(self.source_locale())?.err()?;
        let cover = self.sources.configuration.book.cover.as_deref().unwrap_or_default();
        Some(problem.diagnostic(cover).note("it is the `cover` of the book; one is made from its title instead"))
    }

    /// The image on the cover of this locale.
    pub(super) fn cover(&self, locale: &LanguageTag, assets: &mut BTreeMap<AssetId, Asset>) -> Option<AssetId> {
        let asset = self.find_cover(locale)?.ok()?;
        let id = AssetId::new(asset.source.as_str());
        assets.insert(id.clone(), asset);
        Some(id)
    }

    fn find_cover(&self, locale: &LanguageTag) -> Option<Result<Asset, ImageProblem>> {
        let cover = self.sources.configuration.book.cover.as_deref()?;
        let path = SourcePath::new(cover);
        let found = match RelativePath::new(cover) {
            Some(_) => self.sources.finder.find(&path, locale),
            None => Err(AssetProblem::Outside),
        };
        Some(found.map_err(|problem| ImageProblem::File(path, problem)))
    }

    fn find_image(&self, page: &Page, destination: &str, locale: &LanguageTag) -> Result<Found, ImageProblem> {
        let destination = destination.trim();
        let lower = destination.to_ascii_lowercase();
        if destination.is_empty() {
            return Err(ImageProblem::Empty);
        }
        if lower.starts_with("https://") || lower.starts_with("http://") {
            return Ok(Found::External(destination.to_owned()));
        }
        if lower.starts_with("data:") || lower.starts_with("javascript:") || lower.starts_with("//") {
            return Err(ImageProblem::Scheme);
        }
        let path = decode(destination.split(['#', '?']).next().unwrap_or_default());
        let outside = || ImageProblem::File(SourcePath::new(destination), AssetProblem::Outside);
        let path = SourcePath::new(self.join(page, &path).ok_or_else(outside)?);
        let found = self.sources.finder.find(&path, locale);
        found.map(|asset| Found::Asset(Box::new(asset))).map_err(|problem| ImageProblem::File(path, problem))
    }
}

impl TextBuilder<'_, '_> {
    /// The image that this locale shows.
    pub(super) fn image(&mut self, destination: &str, origins: Origins<'_>) -> ImageSource {
        let assembler = self.assembler;
        let Some(page) = self.page.map(|page| &assembler.sources.pages[page].page) else { return ImageSource::Missing };
        self.review_added(destination, origins, || assembler.review_image(page, destination));
        match assembler.find_image(page, destination, self.locale.settings.original()) {
            Ok(Found::External(address)) => ImageSource::External(address),
            Ok(Found::Asset(asset)) => {
                let id = AssetId::new(asset.source.as_str());
                self.assets.insert(id.clone(), *asset);
                ImageSource::Asset(id)
            }
            Err(_) => ImageSource::Missing,
        }
    }
}

enum Found {
    Asset(Box<Asset>),
    External(String),
}

enum ImageProblem {
    Empty,
    Scheme,
    File(SourcePath, AssetProblem),
}

impl ImageProblem {
    /// The finding about an image that was asked for in these words.
    fn diagnostic(self, destination: &str) -> Diagnostic {
        match self {
            Self::Empty => Diagnostic::warning("image-missing", "the image has no file")
                .hint("write the path of the file between the parentheses"),
            Self::Scheme => Diagnostic::warning("image-missing", "images of this kind cannot be shown")
                .hint("save the image as a file of the project and give its path"),
            Self::File(path, AssetProblem::Missing { nearest }) => {
                let hint = nearest.map_or_else(
                    || "correct the path, or add the file".to_owned(),
                    |nearest| format!("did you mean “{nearest}”?"),
                );
                Diagnostic::warning("image-missing", format!("there is no image {path}")).hint(hint)
            }
            Self::File(_, AssetProblem::Outside) => {
                Diagnostic::error("image-outside", format!("the image “{destination}” lies outside the project"))
                    .hint("copy the image into the project and give its path there")
            }
            Self::File(path, AssetProblem::Corrupt(why)) => {
                Diagnostic::error("image-corrupt", format!("the image {path} cannot be used: {why}"))
                    .hint("export the image again, or replace it")
            }
        }
    }
}
