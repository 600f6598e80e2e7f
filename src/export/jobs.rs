//! The jobs of a build: every locale in every format, on all cores. A job that fails hides no other.

use super::cache::Cache;
use super::manifest::{ArtifactEntry, LocaleEntry, Manifest};
use super::output::{self, WrittenFile};
use super::root::{RootEntry, root};
use super::status::write_status;
use crate::assemble::Assembler;
use crate::check::{Gate, completeness};
use crate::manuscript::Manuscript;
use crate::pseudo::Pseudo;
use crate::status::LocaleStatus;
use camino::Utf8PathBuf;
use polypress_model::{Book, Content, Diagnostic, Exported, Exporter, LanguageTag, Severity, fingerprint};
use rayon::ThreadPool;
use rayon::iter::{IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};
use serde::Serialize;
use std::any::Any;
use std::fs::File;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a build is asked for: with the project and the program, all that its output depends on.
#[derive(Debug, Serialize)]
pub struct Asked {
    /// The output folder.
    pub out: Utf8PathBuf,
    /// The locales, in the project's order.
    pub locales: Vec<LanguageTag>,
    /// The formats, in the order of their exporters.
    pub formats: Vec<String>,
    /// Whether every warning is an error.
    pub strict: bool,
    /// Whether the locales were named.
    pub named: bool,
    /// When the book was last changed, in seconds since 1970-01-01 UTC.
    pub modified: i64,
}

impl Asked {
    /// What a locale must be like.
    fn gate(&self) -> Gate {
        Gate { strict: self.strict, named: self.named, ..Gate::default() }
    }
}

/// How to build it.
pub struct Request<'a> {
    /// What to build.
    pub asked: &'a Asked,
    /// The exporters.
    pub exporters: Vec<Box<dyn Exporter>>,
    /// How many jobs run at once; 0 for one on each core.
    pub jobs: usize,
    /// What earlier builds have left to be used again.
    pub cache: Option<&'a Cache>,
    /// Is told of every job that is done.
    pub progress: &'a (dyn Fn(Job<'_>) + Sync),
}

/// A job: one locale in one format.
#[derive(Clone, Copy, Debug)]
pub struct Job<'a> {
    /// The locale.
    pub locale: &'a LanguageTag,
    /// The format.
    pub format: &'a str,
}

/// A build under way.
pub struct Export<'a> {
    request: &'a Request<'a>,
    pool: ThreadPool,
    /// Builds into the same folder take turns, or each would forget in the manifest what the other made meanwhile.
    _turn: Option<File>,
    built: Vec<BuiltLocale>,
    waiting: Vec<AssembledLocale>,
}

/// A locale after its jobs.
struct BuiltLocale {
    tag: LanguageTag,
    entry: Option<LocaleEntry>,
    /// Files by format; none for a format that failed.
    formats: Vec<(String, Vec<ArtifactEntry>)>,
    status: Option<LocaleStatus>,
    diagnostics: Vec<Diagnostic>,
}

/// A locale before its jobs.
struct AssembledLocale {
    built: BuiltLocale,
    /// The book; `None` if no job has anything to do.
    book: Option<Book>,
    /// The same with its review, where an exporter needs that.
    reviewed: Option<Book>,
}

impl<'a> Export<'a> {
    /// Puts every locale together, and writes all but the last of them: as many as are worked on at once. Nothing but
    /// the project itself is needed any more to [`finish`](Self::finish) those.
    ///
    /// # Errors
    /// When the output folder cannot be written.
    pub fn begin(manuscript: &Manuscript, assembler: &Assembler<'_>, request: &'a Request<'a>) -> io::Result<Self> {
        let asked = request.asked;
        std::fs::create_dir_all(&asked.out)?;
        let turn = output::turn(&asked.out);
        let pool = rayon::ThreadPoolBuilder::new().num_threads(request.jobs).build().map_err(io::Error::other)?;
        let assemble = |tag: &LanguageTag| assemble_locale(manuscript, assembler, request, tag);
        let (first, last) = asked.locales.split_at(asked.locales.len().saturating_sub(pool.current_num_threads()));
        let build = |tag: &LanguageTag| build_locale(request, assemble(tag));
        let (built, waiting) = pool.install(|| {
            (first.par_iter().map(build).collect::<Vec<_>>(), last.par_iter().map(assemble).collect::<Vec<_>>())
        });
        Ok(Self { request, pool, _turn: turn, built, waiting })
    }

    /// Writes the rest, then manifest and language chooser. Earlier output of jobs that fail stays.
    ///
    /// # Errors
    /// When the output folder cannot be written.
    pub fn finish(self, manuscript: &Manuscript, diagnostics: &mut Vec<Diagnostic>) -> io::Result<Manifest> {
        let Self { request, pool, _turn, mut built, waiting } = self;
        let rest: Vec<_> =
            pool.install(|| waiting.into_par_iter().map(|locale| build_locale(request, locale)).collect());
        built.extend(rest);

        let project = &manuscript.project;
        let mut manifest = Manifest::read(&request.asked.out);
        manifest.format = 1;
        manifest.book.clone_from(&project.id);
        manifest.source = project.source_locale().to_string();
        let mut status = Vec::new();
        for locale in built {
            status.extend(locale.status);
            diagnostics.extend(locale.diagnostics);
            if let Some(entry) = locale.entry.filter(|_| !locale.formats.is_empty()) {
                manifest.locales.insert(locale.tag.to_string(), entry);
            }
            for (format, entries) in locale.formats {
                output::remove_stale(&request.asked.out, &manifest.replace(&locale.tag, &format, entries));
            }
        }
        forget_removed_locales(manuscript, request, &mut manifest);
        manifest.settle(&request.asked.out);
        write_chooser(manuscript, request, &manifest, diagnostics)?;
        write_status(manuscript, &request.asked.out, request.cache, status)?;
        manifest.write(&request.asked.out, request.cache)?;
        Ok(manifest)
    }
}

fn assemble_locale(
    manuscript: &Manuscript,
    assembler: &Assembler<'_>,
    request: &Request<'_>,
    tag: &LanguageTag,
) -> AssembledLocale {
    let (tag_of, formats, diagnostics) = (tag.clone(), Vec::new(), Vec::new());
    let mut built = BuiltLocale { tag: tag_of, entry: None, formats, status: None, diagnostics };
    let assembled = catch_unwind(AssertUnwindSafe(|| assembler.book(tag))).unwrap_or_else(|panic| {
        let message = format!("the book could not be put together in {tag}: {}", reason(panic.as_ref()));
        built.diagnostics.push(defect(Diagnostic::error("locale-failed", message)).in_locale(tag.clone()));
        request.cache.iter().for_each(|cache| cache.spoil());
        None
    });
    let nothing = |built| AssembledLocale { built, book: None, reviewed: None };
    let Some((book, problems)) = assembled else { return nothing(built) };
    let status = LocaleStatus::new(manuscript, &book, &problems);
    built.diagnostics.extend(completeness(manuscript, &status, &problems, &request.asked.gate()));
    built.diagnostics.extend(problems);
    // Under --strict a warning fails the locale; what was built of it before stays.
    if request.asked.strict && built.diagnostics.iter().any(|found| found.severity > Severity::Info) {
        return nothing(built);
    }
    built.status = Some(status);
    built.entry = Some(LocaleEntry {
        title: book.metadata.title.to_plain(),
        percent: book.completeness.percent(),
        completeness: book.completeness,
    });
    let is_reviewed = request.exporters.iter().any(|exporter| exporter.needs_review());
    let reviewed = is_reviewed.then(|| Book { review: Some(assembler.review_of(&book)), ..book.clone() });
    AssembledLocale { built, book: Some(book), reviewed }
}

fn build_locale(request: &Request<'_>, assembled: AssembledLocale) -> BuiltLocale {
    let AssembledLocale { mut built, book, reviewed } = assembled;
    let Some(book) = book else { return built };
    let exporters: Vec<&dyn Exporter> = request.exporters.iter().map(AsRef::as_ref).collect();
    // The same for all formats, but for those that need the review.
    let made_of = |book: &Book| request.cache.and_then(|_| fingerprint(book));
    let (plain, full) = (made_of(&book), reviewed.as_ref().and_then(made_of));
    let run = |exporter: &&dyn Exporter| {
        let (book, made_of) = match &reviewed {
            Some(reviewed) if exporter.needs_review() => (reviewed, &full),
            _ => (&book, &plain),
        };
        let result = build_or_recall(request, book, made_of.as_deref(), *exporter);
        (request.progress)(Job { locale: &book.locale.tag, format: exporter.name() });
        result
    };
    let results: Vec<_> = exporters.par_iter().map(run).collect();
    for (exporter, (entries, problems)) in exporters.iter().zip(results) {
        built.formats.extend(entries.map(|entries| (exporter.name().to_owned(), entries)));
        built.diagnostics.extend(problems);
    }
    built
}

/// One job, left out if it was done before and would come to the same.
fn build_or_recall(
    request: &Request<'_>,
    book: &Book,
    made_of: Option<&str>,
    exporter: &dyn Exporter,
) -> (Option<Vec<ArtifactEntry>>, Vec<Diagnostic>) {
    let entries = |files: Vec<WrittenFile>| files.into_iter().map(|file| file.entry).collect();
    let Some(cache) = request.cache else {
        let (files, diagnostics) = build_format(request, book, exporter);
        return (files.map(entries), diagnostics);
    };
    let out = &request.asked.out;
    let key = exporter
        .choices()
        .zip(made_of)
        .and_then(|(choices, made_of)| cache.job(out, (&book.locale.tag, made_of), (exporter.name(), &choices)));
    if let Some((entries, diagnostics)) = key.as_ref().and_then(|key| cache.done(out, key))
        && !is_too_strict(request, &diagnostics)
    {
        return (Some(entries), diagnostics);
    }
    let (files, diagnostics) = build_format(request, book, exporter);
    match &files {
        Some(files) => cache.keep_job(key, files, &diagnostics),
        None => cache.spoil(),
    }
    (files.map(entries), diagnostics)
}

/// Under `--strict` a warning fails the job.
fn is_too_strict(request: &Request<'_>, diagnostics: &[Diagnostic]) -> bool {
    request.asked.strict && diagnostics.iter().any(|found| found.severity > Severity::Info)
}

/// Exports, and writes if that went well.
fn build_format(
    request: &Request<'_>,
    book: &Book,
    exporter: &dyn Exporter,
) -> (Option<Vec<WrittenFile>>, Vec<Diagnostic>) {
    let (name, tag) = (exporter.name(), &book.locale.tag);
    let exported = catch_unwind(AssertUnwindSafe(|| exporter.export(book))).unwrap_or_else(|panic| {
        let message = format!("the exporter {name} failed: {}", reason(panic.as_ref()));
        let diagnostic = defect(Diagnostic::error("exporter-failed", message)).in_locale(tag.clone());
        Exported { artifacts: Vec::new(), diagnostics: vec![diagnostic] }
    });
    let Exported { artifacts, mut diagnostics } = exported;
    // Without an error there was nothing to make, and what an earlier build made is out of date.
    let has_failed = artifacts.is_empty() && diagnostics.iter().any(|found| found.severity == Severity::Error);
    if has_failed || is_too_strict(request, &diagnostics) {
        return (None, diagnostics);
    }
    match output::write(&request.asked.out, name, book, &artifacts) {
        Ok(files) => (Some(files), diagnostics),
        Err(error) => {
            let diagnostic = Diagnostic::error("output-unwritable", format!("the output cannot be written: {error}"));
            diagnostics.push(diagnostic.hint("check the folder's permissions and the space on the disk"));
            (None, diagnostics)
        }
    }
}

/// What a panic said.
fn reason(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("for an unknown reason")
}

fn defect(diagnostic: Diagnostic) -> Diagnostic {
    diagnostic
        .hint("this is a defect of the program: please report it, with the pages that bring it about")
        .note("what was built before is as it was")
}

/// Removes what an earlier build made for locales that the project has no longer.
fn forget_removed_locales(manuscript: &Manuscript, request: &Request<'_>, manifest: &mut Manifest) {
    let is_known = |entry: &ArtifactEntry| {
        let tag = entry.locale.as_str();
        manuscript.project.locale(tag).is_some() || Pseudo::of(tag).is_some()
    };
    let removed = manifest.artifacts.iter().filter(|entry| !is_known(entry)).map(|entry| entry.path.clone());
    output::remove_stale(&request.asked.out, &removed.collect::<Vec<_>>());
}

/// Writes the page that leads to every locale that readers have a use for.
fn write_chooser(
    manuscript: &Manuscript,
    request: &Request<'_>,
    manifest: &Manifest,
    diagnostics: &mut Vec<Diagnostic>,
) -> io::Result<()> {
    let real = manuscript.project.locales.iter().filter(|locale| locale.pseudo.is_none());
    let locales = real.filter_map(|locale| {
        let entry = manifest.locales.get(locale.tag.as_str())?;
        let (title, href) = (entry.title.clone(), first_file(manifest, &locale.tag)?);
        Some(RootEntry { locale, title, href, percent: entry.percent })
    });
    let exported = root(&manuscript.project, &manuscript.catalogs, locales.collect());
    diagnostics.extend(exported.diagnostics);
    for artifact in &exported.artifacts {
        if let Content::Bytes(bytes) = &artifact.content {
            output::write_file(&request.asked.out, request.cache, artifact.path.as_str(), bytes)?;
        }
    }
    Ok(())
}

/// Where a reader of a locale begins: its site, else the first of its files.
fn first_file(manifest: &Manifest, tag: &LanguageTag) -> Option<String> {
    let site = format!("{tag}/html/index.html");
    let mut files = manifest.artifacts.iter().filter(|entry| entry.locale == *tag);
    let first = files.clone().next().map(|entry| entry.path.clone());
    files.find(|entry| entry.path == site).map(|entry| entry.path.clone()).or(first)
}
