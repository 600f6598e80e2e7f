//! Images and other files that pages show: found, examined once, and read again when an exporter copies them.

use super::files::inside;
use super::hash::sha256;
use super::image::{examine, media_type};
use super::inputs::LookedFor;
use super::load::Project;
use crate::assemble::{AssetFinder, AssetProblem};
use crate::nearest::nearest;
use camino::{Utf8Path, Utf8PathBuf};
use polypress_model::{Asset, AssetStore, LanguageTag, MediaType, RelativePath, SourcePath};
use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

/// The files of a project that pages may show. Each is examined when it is first asked for.
#[derive(Debug)]
pub struct ProjectAssets {
    root: Utf8PathBuf,
    content: String,
    looked_for: LookedFor,
    examined: Mutex<BTreeMap<SourcePath, Result<Asset, AssetProblem>>>,
}

impl ProjectAssets {
    /// The files of this project.
    pub fn new(project: &Project) -> Self {
        let content = format!("{}/", project.configuration.book.content);
        let (root, looked_for) = (project.root.clone(), project.looked_for.clone());
        Self { root, content, looked_for, examined: Mutex::new(BTreeMap::new()) }
    }

    fn examined(&self, path: &SourcePath) -> Result<Asset, AssetProblem> {
        let known = self.examined.lock().unwrap_or_else(PoisonError::into_inner).get(path).cloned();
        known.unwrap_or_else(|| {
            let asset = self.examine(path);
            self.examined.lock().unwrap_or_else(PoisonError::into_inner).insert(path.clone(), asset.clone());
            asset
        })
    }

    fn examine(&self, path: &SourcePath) -> Result<Asset, AssetProblem> {
        self.looked_for.note(path);
        let bytes = match inside(&self.root, path) {
            Err(_) => return Err(AssetProblem::Outside),
            Ok(Err(error)) if error.kind() == io::ErrorKind::NotFound => return Err(self.missing(path)),
            Ok(real) => real.and_then(std::fs::read).map_err(|error| AssetProblem::Corrupt(error.to_string()))?,
        };
        let media_type = media_type(path.as_str());
        let size = examine(media_type, &bytes).map_err(AssetProblem::Corrupt)?;
        Ok(Asset {
            source: path.clone(),
            path: self.output_path(path).ok_or(AssetProblem::Outside)?,
            media_type: MediaType::new(media_type),
            size,
            sha256: sha256(&bytes),
        })
    }

    /// Below the content folder, a file keeps its path; one beside it gets a folder that pages cannot have.
    fn output_path(&self, path: &SourcePath) -> Option<RelativePath> {
        match path.as_str().strip_prefix(&self.content) {
            Some(path) => RelativePath::new(path),
            None => RelativePath::new(format!("project-files/{path}")),
        }
    }

    fn missing(&self, path: &SourcePath) -> AssetProblem {
        let path = Utf8Path::new(path.as_str());
        let folder = path.parent().unwrap_or(Utf8Path::new(""));
        self.looked_for.note(&SourcePath::new(folder));
        let entries = self.root.join(folder).read_dir_utf8().into_iter().flatten();
        let names: Vec<String> = entries.filter_map(|entry| Some(entry.ok()?.file_name().to_owned())).collect();
        let near = nearest(path.file_name().unwrap_or_default(), names.iter().map(String::as_str));
        AssetProblem::Missing { nearest: near.map(|name| folder.join(name).into_string()) }
    }
}

impl AssetFinder for ProjectAssets {
    fn find(&self, path: &SourcePath, locale: &LanguageTag) -> Result<Asset, AssetProblem> {
        let variants = variants(path.as_str(), locale);
        let localised = variants.iter().map(|variant| self.examined(&SourcePath::new(variant)));
        // A variant that is there but cannot be used is worth a word; one that is not there is the rule.
        let mut found = localised.filter(|asset| !matches!(asset, Err(AssetProblem::Missing { .. })));
        found.next().unwrap_or_else(|| self.examined(path))
    }
}

impl AssetStore for ProjectAssets {
    fn read(&self, asset: &Asset) -> io::Result<Arc<[u8]>> {
        let refused = |_| io::Error::new(io::ErrorKind::PermissionDenied, "the file lies outside the project");
        let bytes = std::fs::read(inside(&self.root, &asset.source).map_err(refused)??)?;
        match sha256(&bytes) == asset.sha256 {
            true => Ok(bytes.into()),
            false => Err(io::Error::other(format!("{} has changed while the book was built", asset.source))),
        }
    }
}

/// The names that a file's variant for a locale may have, the nearest first: `plan.fr-CA.png`, `plan.fr.png`.
fn variants(path: &str, locale: &LanguageTag) -> Vec<String> {
    let name_start = path.rfind('/').map_or(0, |slash| slash + 1);
    let Some(dot) = path.rfind('.').filter(|dot| *dot > name_start) else { return Vec::new() };
    let (stem, extension) = path.split_at(dot);
    let tags = std::iter::successors(Some(locale.as_str()), |tag| tag.rsplit_once('-').map(|(wider, _)| wider));
    tags.map(|tag| format!("{stem}.{tag}{extension}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variant_is_looked_for_from_the_whole_tag_to_the_language() {
        let tag = LanguageTag::new("fr-CA");
        assert_eq!(variants("content/a.b/plan.png", &tag), ["content/a.b/plan.fr-CA.png", "content/a.b/plan.fr.png"]);
        assert_eq!(variants("content/a.b/LICENSE", &tag), Vec::<String>::new());
    }
}
