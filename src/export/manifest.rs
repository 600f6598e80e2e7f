//! The manifest: every file of the output, for programs and for the next build.

use super::cache::Cache;
use super::output;
use camino::Utf8Path;
use polypress_model::{Completeness, LanguageTag, RelativePath};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io;

/// The manifest's name in the output folder.
pub const MANIFEST: &str = "manifest.json";

/// What the output folder holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Manifest {
    /// The version of this form; 1 today.
    pub format: u32,
    /// The book's name in file names.
    pub book: String,
    /// The locale that the pages are written in.
    pub source: String,
    /// The locales that there are files of.
    pub locales: BTreeMap<String, LocaleEntry>,
    /// The files, by locale, format and path.
    pub artifacts: Vec<ArtifactEntry>,
}

/// A locale of the output.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct LocaleEntry {
    /// The book's title in the locale.
    pub title: String,
    /// Translated messages in percent, rounded down.
    pub percent: u64,
    /// How much is translated.
    pub completeness: Completeness,
}

/// A file of the output.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ArtifactEntry {
    /// Its locale.
    pub locale: LanguageTag,
    /// Its format.
    pub format: String,
    /// Where it is, below the output folder.
    pub path: String,
    /// What it is.
    pub media_type: String,
    /// How many bytes it has.
    pub size: u64,
    /// SHA-256 of its bytes in lower-case hexadecimal.
    pub sha256: String,
}

impl Manifest {
    /// The manifest of an earlier build; an empty one where there is none, or none that can be read.
    pub(super) fn read(out: &Utf8Path) -> Self {
        let text = std::fs::read_to_string(out.join(MANIFEST)).unwrap_or_default();
        serde_json::from_str::<Self>(&text).ok().filter(|manifest| manifest.format == 1).unwrap_or_default()
    }

    /// Takes the place of what an earlier build made of this locale and format. Returns the files that are left over.
    pub(super) fn replace(&mut self, locale: &LanguageTag, format: &str, entries: Vec<ArtifactEntry>) -> Vec<String> {
        let is_same = |entry: &ArtifactEntry| entry.locale == *locale && entry.format == format;
        let old = self.artifacts.iter().filter(|entry| is_same(entry)).map(|entry| entry.path.clone());
        let stale = old.filter(|path| !entries.iter().any(|entry| entry.path == *path)).collect();
        self.artifacts.retain(|entry| !is_same(entry));
        self.artifacts.extend(entries);
        stale
    }

    /// Forgets files that are there no longer, and locales without files; puts the rest in order.
    pub(super) fn settle(&mut self, out: &Utf8Path) {
        let exists = |path: &str| RelativePath::new(path).is_some() && out.join(path).is_file();
        self.artifacts.retain(|entry| exists(&entry.path));
        self.artifacts.sort();
        let artifacts = &self.artifacts;
        self.locales.retain(|tag, _| artifacts.iter().any(|entry| entry.locale.as_str() == tag));
    }

    /// Writes the manifest.
    ///
    /// # Errors
    /// When the disk refuses.
    pub(super) fn write(&self, out: &Utf8Path, cache: Option<&Cache>) -> io::Result<()> {
        let mut text = serde_json::to_string_pretty(self)?;
        text.push('\n');
        output::write_file(out, cache, MANIFEST, text.as_bytes())
    }
}
