//! Export: a book for each locale, files for each format, and the manifest that knows them all.

mod cache;
mod formats;
mod jobs;
mod manifest;
mod output;
mod root;
mod status;

pub use cache::Cache;
pub use formats::{FORMATS, Format, exporters, review_formats, site};
pub use jobs::{Asked, Export, Job, Request};
pub use manifest::{ArtifactEntry, LocaleEntry, MANIFEST, Manifest};
pub use root::root_of_sites;
