//! What reading a page needs besides its text, and how it asks for files that the page includes.

use crate::comments::CodeTexts;
use polypress_model::{LanguageTag, PagePath, SourcePath};
use std::collections::BTreeSet;
use std::fmt;

/// A page to read.
#[derive(Clone, Debug)]
pub struct ReadInput<'a> {
    /// The file, as users name it.
    pub source: SourcePath,
    /// Its address in the book.
    pub path: PagePath,
    /// Its catalog, relative to a locale's folder and without extension.
    pub catalog: String,
    /// The file's bytes as they are on disk.
    pub bytes: &'a [u8],
}

/// What holds for every page of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadOptions {
    /// The locale that the pages are written in.
    pub source_locale: LanguageTag,
    /// Names that are never translated and do not count as words.
    pub protected: Vec<String>,
    /// What may stand in a placeable.
    pub declared: Declared,
    /// What of code is translated.
    pub code: CodeTexts,
}

/// The names that make `{ $name }` and `{ -name }` a placeable. The functions `NUMBER` and `DATETIME` always do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Declared {
    /// Variables, without their dollar sign.
    pub variables: BTreeSet<String>,
    /// Terms, without their hyphen.
    pub terms: BTreeSet<String>,
}

/// Gives the files that pages include. Which files may be read is its decision.
pub trait Includes {
    /// The file that `path`, written in the file `from`, leads to.
    ///
    /// # Errors
    /// When it may not or cannot be read.
    fn include(&self, from: &SourcePath, path: &str) -> Result<Included, IncludeError>;
}

/// A file to include.
#[derive(Clone, Debug)]
pub struct Included {
    /// The file, as users name it.
    pub source: SourcePath,
    /// Its text as it is on disk.
    pub text: String,
}

/// Why a file cannot be included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IncludeError {
    /// It lies outside the project.
    Outside,
    /// There is no such file.
    Missing,
    /// It cannot be read, and why.
    Unreadable(String),
}

impl fmt::Display for IncludeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Outside => formatter.write_str("it lies outside the project"),
            Self::Missing => formatter.write_str("there is no such file"),
            Self::Unreadable(reason) => formatter.write_str(reason),
        }
    }
}

impl std::error::Error for IncludeError {}
