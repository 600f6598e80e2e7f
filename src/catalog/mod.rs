//! Catalogs: Fluent files of source texts and translations.

mod catalogs;
mod check;
pub mod ftl;
mod labels;
mod source;

pub use catalogs::{CatalogFile, CatalogLocale, CatalogSettings, Catalogs, Formatted, FormattedValue};
pub use source::write_source;

/// The functions that pages and translations may use.
pub const FUNCTIONS: &[&str] = &["DATETIME", "NUMBER"];
