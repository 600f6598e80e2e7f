//! Images and other files that pages show.

use crate::export::MediaType;
use crate::path::{RelativePath, SourcePath, name};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::sync::Arc;

name! {
    /// The name of an asset within its book: its source path, which is unique.
    AssetId
}

impl AssetId {
    /// Takes the name as it is.
    pub fn new(name: impl AsRef<str>) -> Self {
        Self(name.as_ref().into())
    }
}

/// A file that pages of the book show or link to; where the project has a variant for the book's locale, that one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asset {
    /// The file in the project.
    pub source: SourcePath,
    /// Where an exporter that copies files puts it, below its own root: `images/plan.png`.
    pub path: RelativePath,
    /// What it is.
    pub media_type: MediaType,
    /// Width and height of an image, if known.
    pub size: Option<PixelSize>,
    /// SHA-256 of its bytes in lower-case hexadecimal.
    pub sha256: String,
}

/// The size of an image in pixels (CSS pixels for SVG).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PixelSize {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

/// Gives the bytes of assets on request, so that a book need not hold them all in memory.
pub trait AssetStore: Send + Sync {
    /// The bytes of the asset as they were when its hash was taken.
    ///
    /// # Errors
    /// When the file can no longer be read or has changed.
    fn read(&self, asset: &Asset) -> io::Result<Arc<[u8]>>;
}

/// The assets of a book, and a way to their bytes.
///
/// JSON carries the entries alone; whoever reads a book from JSON attaches a store with [`Assets::attach`].
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Assets {
    /// The assets by name.
    pub entries: BTreeMap<AssetId, Asset>,
    #[serde(skip)]
    store: Option<Arc<dyn AssetStore>>,
}

impl Assets {
    /// Assets whose bytes come from `store`.
    pub fn new(entries: BTreeMap<AssetId, Asset>, store: Arc<dyn AssetStore>) -> Self {
        Self { entries, store: Some(store) }
    }

    /// Says where the bytes come from.
    pub fn attach(&mut self, store: Arc<dyn AssetStore>) {
        self.store = Some(store);
    }

    /// The asset of this name.
    pub fn get(&self, id: &AssetId) -> Option<&Asset> {
        self.entries.get(id)
    }

    /// The bytes of the asset of this name.
    ///
    /// # Errors
    /// When there is no such asset, no store is attached, or the store cannot read it.
    pub fn read(&self, id: &AssetId) -> io::Result<Arc<[u8]>> {
        let missing = |what: &str| io::Error::new(io::ErrorKind::NotFound, format!("{what} for the asset {id}"));
        let asset = self.get(id).ok_or_else(|| missing("no entry"))?;
        self.store.as_ref().ok_or_else(|| missing("no store"))?.read(asset)
    }
}

impl fmt::Debug for Assets {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Assets").field("entries", &self.entries).finish_non_exhaustive()
    }
}

impl PartialEq for Assets {
    /// Equal entries; where the bytes come from does not matter, since the hash names them.
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}
