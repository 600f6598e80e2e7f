//! Finding the files that hold translations.

use super::super::Failure;
use crate::import::{PoFile, TranslatedPage};
use camino::{Utf8Path, Utf8PathBuf};
use polypress_model::{LanguageTag, SourcePath};
use std::collections::BTreeSet;

/// What there is to take over.
pub(super) enum Found {
    /// PO files.
    Po(Vec<PoFile>),
    /// Translated pages, and the names of those that are translations of no page.
    Pages(Vec<TranslatedPage>, Vec<String>),
}

/// The pages that translations are looked for.
pub(super) struct Originals<'a> {
    /// The folder of the project.
    pub(super) root: &'a Utf8Path,
    /// The folder of the pages, in it.
    pub(super) content: &'a str,
    /// The files of the pages, in the folder of the project.
    pub(super) pages: Vec<&'a SourcePath>,
}

/// No file is longer, in bytes.
const LONGEST: u64 = 64 << 20;

/// No folders are nested deeper.
const DEEPEST: usize = 32;

/// Finds what `path` holds for a locale. `named` is the path as the user wrote it.
pub(super) fn find(
    path: &Utf8Path,
    named: &Utf8Path,
    locale: &LanguageTag,
    originals: &Originals<'_>,
) -> Result<Found, Failure> {
    if !path.exists() {
        return Err(Failure::new(format!("{named} is not there")));
    }
    if path.is_file() {
        return match path.extension() {
            Some("po" | "pot") => Ok(Found::Po(vec![read_po(path, named)?])),
            _ => Err(Failure::new(format!("{named} is no PO file")).hint("name a .po file or a folder")),
        };
    }
    let mut files = Vec::new();
    walk(path, Utf8Path::new(""), 0, &mut files)?;
    let of_locale = files.iter().filter(|file| file.extension() == Some("po") && is_of(file, locale));
    let po = of_locale.map(|file| read_po(&path.join(file), &named.join(file))).collect::<Result<Vec<_>, _>>()?;
    if !po.is_empty() {
        return Ok(Found::Po(po));
    }
    let (pages, others) = pages(path, named, locale, originals, &files)?;
    if pages.is_empty() {
        let failure = Failure::new(format!("{named} holds no translations into {locale}"));
        let example = originals.pages.first().map_or("index.md", |page| originals.inside(page));
        return Err(failure
            .hint(format!("PO files are found by their name, such as {locale}.po"))
            .hint(format!("pages by that of the page, such as {example}, {locale}/{example}")));
    }
    Ok(Found::Pages(pages, others))
}

impl Originals<'_> {
    /// The path of a page in the folder of the pages.
    fn inside<'p>(&self, page: &'p SourcePath) -> &'p str {
        page.as_str().strip_prefix(self.content).map_or(page.as_str(), |rest| rest.trim_start_matches('/'))
    }
}

/// The translated pages among files, and what else looks like one.
fn pages(
    path: &Utf8Path,
    named: &Utf8Path,
    locale: &LanguageTag,
    originals: &Originals<'_>,
    files: &[Utf8PathBuf],
) -> Result<(Vec<TranslatedPage>, Vec<String>), Failure> {
    let names = names(locale);
    let markdown: BTreeSet<&str> =
        files.iter().map(|file| file.as_str()).filter(|file| file.ends_with(".md")).collect();
    let forms = |page: &str| {
        let stem = page.strip_suffix(".md").unwrap_or(page).to_owned();
        let beside = names.iter().flat_map(move |name| {
            let stem = stem.clone();
            ['.', '-', '_'].into_iter().map(move |mark| format!("{stem}{mark}{name}.md"))
        });
        let below = names.iter().map(|name| format!("{name}/{page}")).collect::<Vec<_>>();
        beside.chain(below).find(|form| markdown.contains(form.as_str()))
    };
    let mut found: Vec<(String, &SourcePath)> =
        originals.pages.iter().filter_map(|page| Some((forms(originals.inside(page))?, *page))).collect();
    // In a tree that holds several languages, what has none in its name is the source.
    if found.is_empty() {
        let same = originals.pages.iter().map(|page| (originals.inside(page).to_owned(), *page));
        let is_other = |file: &str, page: &SourcePath| {
            path.join(file).canonicalize_utf8().ok() != originals.root.join(page.as_str()).canonicalize_utf8().ok()
        };
        found = same.filter(|(file, page)| markdown.contains(file.as_str()) && is_other(file, page)).collect();
    }
    let mut pages = Vec::new();
    for (file, page) in &found {
        let text = read(&path.join(file), &named.join(file))?;
        pages.push(TranslatedPage {
            name: named.join(file).to_string(),
            source: (*page).clone(),
            bytes: text.into_bytes(),
        });
    }
    let used: BTreeSet<&str> = found.iter().map(|(file, _)| file.as_str()).collect();
    let is_translation = |file: &&&str| {
        is_of(Utf8Path::new(file), locale) || found.iter().any(|(file, page)| file == originals.inside(page))
    };
    let others = markdown.iter().filter(|file| !used.contains(**file)).filter(is_translation);
    Ok((pages, others.map(|file| named.join(file).to_string()).collect()))
}

/// The ways that a locale is written in the names of files: `pt-BR`, `pt_BR`, in small letters, and `pt`.
fn names(locale: &LanguageTag) -> Vec<String> {
    let tag = locale.as_str();
    let mut names =
        vec![tag.to_owned(), tag.replace('-', "_"), tag.to_lowercase(), tag.to_lowercase().replace('-', "_")];
    names.push(locale.language().to_owned());
    names.dedup();
    names
}

/// The files below a folder, relative to it, in the order of their names. Hidden ones are passed over.
fn walk(base: &Utf8Path, folder: &Utf8Path, depth: usize, files: &mut Vec<Utf8PathBuf>) -> Result<(), Failure> {
    let place = base.join(folder);
    let unreadable = |error: std::io::Error| Failure::new(format!("{place} cannot be read: {error}"));
    let mut entries = place.read_dir_utf8().map_err(unreadable)?.collect::<Result<Vec<_>, _>>().map_err(unreadable)?;
    entries.sort_by(|one, other| one.file_name().cmp(other.file_name()));
    for entry in entries.iter().filter(|entry| !entry.file_name().starts_with('.')) {
        let kind = entry.file_type().map_err(unreadable)?;
        let path = folder.join(entry.file_name());
        if kind.is_dir() && depth < DEEPEST {
            walk(base, &path, depth + 1, files)?;
        } else if kind.is_file() {
            files.push(path);
        }
    }
    Ok(())
}

/// Whether a name says that a file is of a locale: `pt-BR.po`, `pt_BR/LC_MESSAGES/book.po`.
fn is_of(file: &Utf8Path, locale: &LanguageTag) -> bool {
    let wanted = locale.as_str().replace('_', "-");
    let says = |name: &str| name.replace('_', "-").eq_ignore_ascii_case(&wanted);
    file.file_stem().is_some_and(says) || file.parent().is_some_and(|folder| folder.iter().any(says))
}

fn read_po(path: &Utf8Path, named: &Utf8Path) -> Result<PoFile, Failure> {
    Ok(PoFile { name: named.to_string(), text: read(path, named)? })
}

fn read(path: &Utf8Path, named: &Utf8Path) -> Result<String, Failure> {
    let unreadable = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::InvalidData => {
            Failure::new(format!("{named} is not UTF-8")).hint("convert it, for instance with “msgconv -t UTF-8”")
        }
        _ => Failure::new(format!("{named} cannot be read: {error}")),
    };
    if std::fs::metadata(path).map_err(unreadable)?.len() > LONGEST {
        return Err(Failure::new(format!("{named} is longer than {} MB", LONGEST >> 20)));
    }
    std::fs::read_to_string(path).map_err(unreadable)
}
