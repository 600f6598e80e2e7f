//! Exchange: translations out to the tools of translators, and back.
//!
//! A [`Sheet`] is what a locale's translations are today; [`write()`] makes a file of it in one of four [`Format`]s.
//! [`read`] makes [`Entry`]s of what comes back, and [`judge`] compares each with the project: what is new becomes an
//! arrival, what is broken is refused, and what was made from another source text is taken for what it is.

mod entry;
mod inline;
mod judge;
mod plural_forms;
mod po;
mod sheet;
mod tmx;
mod validate;
mod worksheet;
mod xliff;
pub(crate) mod xml;

pub use entry::{Entry, Reading, SourceText, Translated};
pub use judge::{Judged, Verdict, judge};
pub use sheet::{Input, Memory, Sheet, Unit};

/// A form of files that translators' tools read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// PO, the files of gettext.
    Po,
    /// XLIFF 1.2.
    Xliff12,
    /// XLIFF 2.1.
    Xliff21,
    /// TMX 1.4b, a translation memory.
    Tmx,
    /// A Fluent file of what is to be done.
    Ftl,
}

/// Files longer than this, in bytes, are not read.
pub const LONGEST: usize = 64 * 1024 * 1024;

/// The file of a sheet.
pub fn write(sheet: &Sheet<'_>, format: Format) -> String {
    match format {
        Format::Po => po::write(sheet),
        Format::Xliff12 => xliff::write_12(sheet),
        Format::Xliff21 => xliff::write_21(sheet),
        Format::Tmx => tmx::write(sheet),
        Format::Ftl => worksheet::write(sheet),
    }
}

/// What a file says. Never fails: what it cannot be read for is among its problems.
pub fn read(text: &str, format: Format, sheet: &Sheet<'_>) -> Reading {
    match format {
        Format::Po => po::read(text),
        Format::Xliff12 | Format::Xliff21 => xliff::read(text),
        Format::Tmx => tmx::read(text, sheet),
        Format::Ftl => worksheet::read(text, sheet),
    }
}
