//! Catalogs: Fluent files of source texts and translations.
//!
//! [`ftl`] knows the syntax of one file. [`Catalogs`] holds all files of a project and gives the texts of messages
//! ([`Catalogs::format`]) and labels ([`Catalogs::labels`]); [`write_source`] writes the catalog that a page's messages are translated from.

mod catalogs;
mod check;
mod entry;
mod formatted;
pub mod ftl;
mod labels;
mod moment;
mod number;
mod options;
mod resolve;
mod settings;
mod source;
mod value;

pub use catalogs::{CatalogFile, Catalogs};
pub(crate) use entry::Entry;
pub use formatted::{Formatted, FormattedValue, TermMarkup};
pub(crate) use formatted::{put_codes, put_values};
pub use moment::long_date;
pub use settings::{CatalogLocale, CatalogSettings};
pub(crate) use source::notes;
pub use source::{SourceEntries, write_source};

/// The functions that pages and translations may use.
pub const FUNCTIONS: &[&str] = &["DATETIME", "NUMBER"];
