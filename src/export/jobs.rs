//! The jobs of a build: every locale in every format, on all cores. A job that fails hides no other.

use super::manifest::{ArtifactEntry, LocaleEntry, Manifest};
use super::output;
use super::root::{RootEntry, root};
use super::status::write_status;
use crate::assemble::Assembler;
use crate::check::{Gate, completeness};
use crate::manuscript::Manuscript;
use crate::project::files;
use crate::pseudo::Pseudo;
use crate::status::LocaleStatus;
use camino::Utf8PathBuf;
use polypress_model::{Book, Content, Diagnostic, Exported, Exporter, LanguageTag, Severity};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::any::Any;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What to build.
pub struct Request<'a> {
    /// The locales, in the project's order.
    pub locales: Vec<LanguageTag>,
    /// The exporters.
    pub exporters: Vec<Box<dyn Exporter>>,
    /// The output folder.
    pub out: Utf8PathBuf,
    /// How many jobs run at once; 0 for one on each core.
    pub jobs: usize,
    /// What a locale must be like.
    pub gate: Gate,
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

/// A locale after its jobs.
struct BuiltLocale {
    tag: LanguageTag,
    entry: Option<LocaleEntry>,
    /// Files by format; none for a format that failed.
    formats: Vec<(String, Vec<ArtifactEntry>)>,
    status: Option<LocaleStatus>,
    diagnostics: Vec<Diagnostic>,
}

/// Builds and writes what is asked for, then manifest and language chooser. Earlier output of jobs that fail stays.
///
/// # Errors
/// When the output folder cannot be written.
pub fn export(
    manuscript: &Manuscript,
    assembler: &Assembler<'_>,
    request: &Request<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> io::Result<Manifest> {
    std::fs::create_dir_all(&request.out)?;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(request.jobs).build().map_err(io::Error::other)?;
    let build = |tag: &LanguageTag| build_locale(manuscript, assembler, request, tag);
    let built: Vec<BuiltLocale> = pool.install(|| request.locales.par_iter().map(build).collect());

    let project = &manuscript.project;
    let mut manifest = Manifest::read(&request.out);
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
            output::remove_stale(&request.out, &manifest.replace(&locale.tag, &format, entries));
        }
    }
    forget_removed_locales(manuscript, request, &mut manifest);
    manifest.settle(&request.out);
    write_chooser(manuscript, request, &manifest, diagnostics)?;
    write_status(manuscript, &request.out, status)?;
    manifest.write(&request.out)?;
    Ok(manifest)
}

fn build_locale(
    manuscript: &Manuscript,
    assembler: &Assembler<'_>,
    request: &Request<'_>,
    tag: &LanguageTag,
) -> BuiltLocale {
    let (tag_of, formats, diagnostics) = (tag.clone(), Vec::new(), Vec::new());
    let mut built = BuiltLocale { tag: tag_of, entry: None, formats, status: None, diagnostics };
    let assembled = catch_unwind(AssertUnwindSafe(|| assembler.book(tag))).unwrap_or_else(|panic| {
        let message = format!("the book could not be put together in {tag}: {}", reason(panic.as_ref()));
        built.diagnostics.push(defect(Diagnostic::error("locale-failed", message)).in_locale(tag.clone()));
        None
    });
    let Some((book, problems)) = assembled else { return built };
    let status = LocaleStatus::new(manuscript, &book, &problems);
    built.diagnostics.extend(completeness(manuscript, &status, &problems, &request.gate));
    built.diagnostics.extend(problems);
    // Under --strict a warning fails the locale; what was built of it before stays.
    if request.gate.strict && built.diagnostics.iter().any(|found| found.severity > Severity::Info) {
        return built;
    }
    built.status = Some(status);
    built.entry = Some(LocaleEntry {
        title: book.metadata.title.to_plain(),
        percent: book.completeness.percent(),
        completeness: book.completeness,
    });
    let exporters: Vec<&dyn Exporter> = request.exporters.iter().map(AsRef::as_ref).collect();
    let run = |exporter: &&dyn Exporter| {
        let result = build_format(request, &book, *exporter);
        (request.progress)(Job { locale: tag, format: exporter.name() });
        result
    };
    let results: Vec<_> = exporters.par_iter().map(run).collect();
    for (exporter, (entries, problems)) in exporters.iter().zip(results) {
        built.formats.extend(entries.map(|entries| (exporter.name().to_owned(), entries)));
        built.diagnostics.extend(problems);
    }
    built
}

/// One job: exports, and writes if that went well.
fn build_format(
    request: &Request<'_>,
    book: &Book,
    exporter: &dyn Exporter,
) -> (Option<Vec<ArtifactEntry>>, Vec<Diagnostic>) {
    let (name, tag) = (exporter.name(), &book.locale.tag);
    let exported = catch_unwind(AssertUnwindSafe(|| exporter.export(book))).unwrap_or_else(|panic| {
        let message = format!("the exporter {name} failed: {}", reason(panic.as_ref()));
        let diagnostic = defect(Diagnostic::error("exporter-failed", message)).in_locale(tag.clone());
        Exported { artifacts: Vec::new(), diagnostics: vec![diagnostic] }
    });
    let Exported { artifacts, mut diagnostics } = exported;
    let too_strict = request.gate.strict && diagnostics.iter().any(|found| found.severity > Severity::Info);
    if artifacts.is_empty() || too_strict {
        return (None, diagnostics);
    }
    match output::write(&request.out, name, book, &artifacts) {
        Ok(entries) => (Some(entries), diagnostics),
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
    output::remove_stale(&request.out, &removed.collect::<Vec<_>>());
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
            files::write(&request.out, artifact.path.as_str(), bytes)?;
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
