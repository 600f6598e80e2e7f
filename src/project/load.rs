//! Finding a project and reading its configuration.

use super::configuration::{Configuration, ProjectLocale};
use super::files::{Leftovers, read_text};
use super::inputs::LookedFor;
use super::locale::{pseudo_locale, resolve_locales};
use super::page_memory::PageMemory;
use super::settings::{find_table, parse, read_table};
use super::source::SourceText;
use crate::pseudo::Pseudo;
use camino::{Utf8Path, Utf8PathBuf};
use polypress_model::{Diagnostic, LanguageTag, SourcePath, Span};
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

/// The name of the configuration file, which makes a folder a project.
pub const CONFIGURATION: &str = "polypress.toml";

/// A project on disk.
#[derive(Debug)]
pub struct Project {
    /// The project's folder, without symbolic links.
    pub root: Utf8PathBuf,
    /// Its configuration.
    pub configuration: Configuration,
    /// The book's name in file names.
    pub id: String,
    /// Its locales: the source locale first, then the others by tag.
    pub locales: Vec<ProjectLocale>,
    /// Locales whose catalogs are not read, for the time being.
    pub(super) unread: BTreeSet<LanguageTag>,
    /// What else of it was looked for.
    pub(super) looked_for: LookedFor,
    /// The pages that were read last, where they will be read again.
    pub(super) page_memory: Option<Arc<PageMemory>>,
    /// What ended runs have left below its folders, as far as they have been walked.
    pub leftovers: Leftovers,
    source: SourceText,
}

/// Why there is no project to work with.
#[derive(Debug)]
pub enum LoadError {
    /// There is no configuration, or it cannot be read; what is wrong and what to do.
    Missing {
        /// What is wrong.
        message: String,
        /// What to do.
        hint: String,
    },
    /// The configuration has errors that leave nothing to work with.
    Invalid {
        /// The configuration, for excerpts.
        root: Utf8PathBuf,
        /// The errors.
        diagnostics: Vec<Diagnostic>,
    },
}

impl fmt::Display for LoadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { message, .. } => formatter.write_str(message),
            Self::Invalid { .. } => formatter.write_str("the configuration has errors"),
        }
    }
}

/// Finds the folder of a project: the one named, else the nearest folder upward that has a configuration.
///
/// # Errors
/// When there is none.
pub fn find(named: Option<&Utf8Path>, current: &Utf8Path) -> Result<Utf8PathBuf, LoadError> {
    let missing = |message: String| LoadError::Missing {
        message,
        hint: "run “polypress init” to start one, or name its folder with --project".to_owned(),
    };
    let folder = match named {
        Some(folder) => Some(current.join(folder)).filter(|folder| folder.join(CONFIGURATION).is_file()),
        None => current.ancestors().find(|folder| folder.join(CONFIGURATION).is_file()).map(Utf8Path::to_owned),
    };
    let folder = folder.ok_or_else(|| match named {
        Some(folder) => missing(format!("there is no {CONFIGURATION} in {folder}")),
        None => missing(format!("there is no {CONFIGURATION} here or in a folder above")),
    })?;
    folder.canonicalize_utf8().map_err(|error| missing(format!("{folder} cannot be opened: {error}")))
}

/// Reads the configuration of the project in `root` and fills in what it leaves open. The diagnostics say what is
/// wrong and was left out.
///
/// # Errors
/// When the configuration cannot be read, is not TOML or lacks what every project needs.
pub fn load(root: &Utf8Path) -> Result<(Project, Vec<Diagnostic>), LoadError> {
    let mut diagnostics = Vec::new();
    let invalid = |diagnostics| LoadError::Invalid { root: root.to_owned(), diagnostics };
    let source = match read_text(root, &SourcePath::new(CONFIGURATION)) {
        Ok(source) => source,
        Err(diagnostic) => return Err(invalid(vec![*diagnostic])),
    };
    let configuration = parse(&source, &mut diagnostics)
        .and_then(|table| read_table::<Configuration>(&source, table, &mut diagnostics));
    let Some(configuration) = configuration else { return Err(invalid(diagnostics)) };
    let place = |diagnostic: Diagnostic, key: &str| diagnostic.at(locate(&source, key));
    let locales = resolve_locales(&configuration, &place, &mut diagnostics);
    let id = configuration.book.id.clone().unwrap_or_else(|| slug(&configuration.book.title));
    check_values(&configuration, &id, &place, &mut diagnostics);
    // The same circle of fallbacks is met from each locale in it.
    let mut seen = std::collections::BTreeSet::new();
    diagnostics.retain(|diagnostic| seen.insert((diagnostic.code.clone(), diagnostic.message.clone())));
    let (looked_for, leftovers) = (LookedFor::default(), Leftovers::default());
    let unread = BTreeSet::new();
    Ok((
        Project {
            root: root.to_owned(),
            configuration,
            id,
            locales,
            unread,
            looked_for,
            page_memory: None,
            leftovers,
            source,
        },
        diagnostics,
    ))
}

impl Project {
    /// The locale that the pages are written in.
    pub fn source_locale(&self) -> &LanguageTag {
        static UNKNOWN: std::sync::LazyLock<LanguageTag> = std::sync::LazyLock::new(|| LanguageTag::new("und"));
        self.locales.first().map_or(&UNKNOWN, |locale| &locale.tag)
    }

    /// Adds the pseudo-locales among these names, so that they can be built without being in the configuration.
    pub fn add_pseudo_locales(&mut self, named: &[impl AsRef<str>]) {
        let Some(source) = self.locales.first().cloned() else { return };
        for pseudo in named.iter().filter_map(|name| Pseudo::of(name.as_ref())) {
            if self.locale(pseudo.tag()).is_none() {
                self.locales.push(pseudo_locale(pseudo, &source));
            }
        }
    }

    /// Reads of the catalogs only those that books in these locales are put together from. Other locales stay part of
    /// the project, and books lead to them.
    pub fn read_only(&mut self, tags: &[&LanguageTag]) {
        let fallbacks = self.locales.iter().filter(|locale| tags.contains(&&locale.tag));
        let fallbacks: Vec<LanguageTag> = fallbacks.flat_map(|locale| locale.fallbacks.clone()).collect();
        let others = self.locales.iter().skip(1).map(|locale| &locale.tag);
        let is_unread = |tag: &&LanguageTag| !tags.contains(tag) && !fallbacks.contains(tag);
        self.unread = others.filter(is_unread).cloned().collect();
    }

    /// Takes pages from this memory that have not changed since they were put into it, and puts into it what is read.
    pub fn remember_pages(&mut self, memory: &Arc<PageMemory>) {
        self.page_memory = Some(Arc::clone(memory));
    }

    /// Whether the catalogs of all locales are read.
    pub fn is_whole(&self) -> bool {
        self.unread.is_empty()
    }

    /// A locale of the project.
    pub fn locale(&self, tag: &str) -> Option<&ProjectLocale> {
        self.locales.iter().find(|locale| locale.tag.as_str() == tag)
    }

    /// The options `[export.NAME]`, or their defaults where there are none. Problems have places in the configuration.
    pub fn options<T: DeserializeOwned + Default>(&self, exporter: &str, diagnostics: &mut Vec<Diagnostic>) -> T {
        let table = parse(&self.source, diagnostics).and_then(|root| find_table(&root, "export", exporter));
        table.and_then(|table| read_table(&self.source, table, diagnostics)).unwrap_or_default()
    }

    /// The configuration as it is written.
    pub fn configuration_text(&self) -> &str {
        &self.source.text
    }

    /// The place of a key in the configuration, for a finding about it.
    pub fn place_of(&self, key: &str) -> Option<Span> {
        locate(&self.source, key)
    }
}

/// The place where a table or key of this name is written: good enough for an excerpt.
fn locate(source: &SourceText, key: &str) -> Option<Span> {
    let text = &source.text;
    let whole_word = |at: usize| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + key.len()..).and_then(|after| after.chars().next());
        let boundary =
            |next: Option<char>| next.is_none_or(|next| !next.is_alphanumeric() && next != '-' && next != '_');
        boundary(before) && boundary(after)
    };
    let is_key = |at: usize| {
        let start = text.get(..at).map_or(0, |before| before.rfind('\n').map_or(0, |newline| newline + 1));
        let before = text.get(start..at).unwrap_or_default();
        !before.contains(['=', '#'])
    };
    let found = text.match_indices(key).map(|(at, _)| at).filter(|at| whole_word(*at));
    let mut found: Vec<usize> = found.collect();
    found.sort_by_key(|at| !is_key(*at));
    found.first().map(|at| source.span(*at..at + key.len()))
}

/// What a setting's type does not say.
fn check_values(
    configuration: &Configuration,
    id: &str,
    place: &dyn Fn(Diagnostic, &str) -> Diagnostic,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut invalid = |key: &str, message: String, hint: &str| {
        diagnostics.push(place(Diagnostic::error("configuration-invalid", message).hint(hint), key));
    };
    if configuration.format != 1 {
        let message = format!("this configuration has format {}; this polypress knows format 1", configuration.format);
        invalid("format", message, "use the version of polypress that it was written for");
    }
    let fits = |character: char| character.is_ascii_alphanumeric() || "-_.".contains(character);
    if id.is_empty() || id.starts_with('.') || !id.chars().all(fits) {
        let message = format!("“{id}” cannot be the book's name in file names");
        invalid("id", message, "use letters, digits and hyphens");
    }
    if configuration.book.title.trim().is_empty() {
        invalid("title", "the book's title is empty".to_owned(), "give it one");
    }
    let book = &configuration.book;
    for (key, folder) in [("content", &book.content), ("catalogs", &book.catalogs), ("output", &book.output)] {
        let leads_out =
            Utf8Path::new(folder).components().any(|part| !matches!(part, camino::Utf8Component::Normal(_)));
        if folder.is_empty() || leads_out {
            let message = format!("“{folder}” is no folder inside the project");
            let diagnostic =
                Diagnostic::error("path-outside", message).hint("name a folder relative to polypress.toml");
            diagnostics.push(place(diagnostic, key));
        }
    }
    // Output is replaced and removed; nobody's pages or translations may lie where that happens.
    let holds = |outer: &str, inner: &str| Utf8Path::new(inner).starts_with(outer);
    if holds(&book.output, &book.content) || holds(&book.output, &book.catalogs) || book.content == book.catalogs {
        let message = "pages, catalogs and output need folders of their own";
        let diagnostic = Diagnostic::error("configuration-invalid", message);
        diagnostics.push(place(diagnostic.hint("give each another folder in [book]"), "output"));
    }
    if let Some(date) = book.date.as_deref().filter(|date| super::date::seconds_of(date).is_none()) {
        let message = format!("“{date}” is no date");
        let diagnostic = Diagnostic::error("configuration-invalid", message).hint("write it as YYYY-MM-DD");
        diagnostics.push(place(diagnostic, "date"));
    }
}

/// A name for files made from a title: `a-first-book`.
fn slug(title: &str) -> String {
    // Symbols would be spelt out: a crab would become “crab”.
    let letters: String = title.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    let ascii = any_ascii::any_ascii(&letters).to_lowercase();
    let words = ascii.split(|character: char| !character.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let slug = words.collect::<Vec<_>>().join("-");
    if slug.is_empty() { "book".to_owned() } else { slug }
}
