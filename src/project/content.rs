//! The files below the content folder: pages, and everything that pages may show.

use super::files::Leftovers;
use super::load::Project;
use camino::{Utf8Path, Utf8PathBuf};
use polypress_model::{Diagnostic, PagePath, SourcePath};
use std::collections::BTreeMap;
use std::io;

/// The file that gives a book its order, in mdBook's form.
pub(super) const SUMMARY: &str = "SUMMARY.md";

/// A page's file and its addresses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct PageFile {
    /// The file: `content/guides/02-translator.md`.
    pub(super) source: SourcePath,
    /// The page's address in the book: `guides/translator`.
    pub(super) path: PagePath,
    /// Its catalog: `guides/02-translator`.
    pub(super) catalog: String,
    /// Whether it is where its name says, so that no link can lead out of the project.
    pub(super) is_plain: bool,
}

/// The files of the content folder, by path.
#[derive(Clone, Debug, Default)]
pub(super) struct Content {
    /// The pages.
    pub(super) pages: Vec<PageFile>,
    /// The summary, if there is one.
    pub(super) summary: Option<SourcePath>,
}

/// Walks the content folder. Hidden files are none of the book's.
pub(super) fn walk(project: &Project, diagnostics: &mut Vec<Diagnostic>) -> Content {
    let folder = &project.configuration.book.content;
    let files = files_below(project, folder, diagnostics);
    let mut content = Content::default();
    for FoundFile { path: file, is_plain } in files.iter().filter(|file| file.path.ends_with(".md")) {
        let source = SourcePath::new(format!("{folder}/{file}"));
        let (path, catalog) = (address(file, &files), catalog(file));
        match file.as_str() {
            SUMMARY => content.summary = Some(source),
            _ => content.pages.push(PageFile { source, path, catalog, is_plain: *is_plain }),
        }
    }
    if content.pages.is_empty() {
        let diagnostic = Diagnostic::error("content-empty", format!("there are no pages in {folder}/"));
        let hint = format!("write a first page, such as {folder}/index.md");
        diagnostics.push(diagnostic.at(project.place_of("content")).hint(hint));
    }
    report_collisions(&mut content.pages, diagnostics);
    content
}

/// A file below a folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FoundFile {
    /// Its path below the folder.
    pub(super) path: String,
    /// Whether it is where its name says, so that no link can lead out of the project.
    pub(super) is_plain: bool,
}

/// The files below a folder of the project, relative to it and in the order of their names. Hidden files, the folder
/// of the output and, below another, that of the catalogs are passed over.
pub(super) fn files_below(project: &Project, folder: &str, diagnostics: &mut Vec<Diagnostic>) -> Vec<FoundFile> {
    let base = project.root.join(folder);
    let book = &project.configuration.book;
    let passed_over = [&book.catalogs, &book.output].map(|folder| project.root.join(folder));
    let mut walk = Walk { project, base: &base, passed_over, diagnostics, files: Vec::new() };
    if let Some(real) = walk.real(&base) {
        let is_plain = real == base;
        walk.folder(&Folder { path: base.clone(), real, is_plain }, &mut Vec::new());
    }
    let mut files = walk.files;
    files.sort();
    files
}

/// What an entry of a folder is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    File,
    Folder,
    /// A link, or what the disk does not say.
    Link,
}

/// A folder on the way.
struct Folder {
    /// Its path as the names say.
    path: Utf8PathBuf,
    /// Where it lies.
    real: Utf8PathBuf,
    /// Whether that is the same.
    is_plain: bool,
}

struct Walk<'a> {
    project: &'a Project,
    base: &'a Utf8Path,
    passed_over: [Utf8PathBuf; 2],
    diagnostics: &'a mut Vec<Diagnostic>,
    files: Vec<FoundFile>,
}

impl Walk<'_> {
    /// `above` holds the real folders that are being walked, so that a link to one of them ends there.
    fn folder(&mut self, folder: &Folder, above: &mut Vec<Utf8PathBuf>) {
        let kind = |entry: &std::fs::DirEntry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => Kind::Folder,
            Ok(kind) if kind.is_file() => Kind::File,
            _ => Kind::Link,
        };
        let names = std::fs::read_dir(&folder.real).and_then(|entries| {
            entries.map(|entry| entry.map(|entry| (entry.file_name(), kind(&entry)))).collect::<io::Result<Vec<_>>>()
        });
        let mut names = match names {
            Ok(names) => names,
            Err(error) => return self.unreadable(&folder.path, &error),
        };
        if above.contains(&folder.real) {
            return;
        }
        above.push(folder.real.clone());
        names.sort();
        for (name, kind) in names {
            match name.to_str() {
                Some(name) if kind == Kind::File && folder.is_plain && Leftovers::is_one(name) => {
                    self.project.leftovers.note(SourcePath::new(self.relative(&folder.path.join(name))));
                }
                Some(name) if name.starts_with('.') => {}
                Some(name) => self.entry(folder, name, kind, above),
                None => {
                    let path = format!("{}/{}", folder.path, name.to_string_lossy());
                    let message = format!("the name of the file {} is not UTF-8", self.relative(Utf8Path::new(&path)));
                    self.diagnostics.push(Diagnostic::warning("path-not-utf8", message).hint("rename it"));
                }
            }
        }
        above.pop();
    }

    fn entry(&mut self, folder: &Folder, name: &str, kind: Kind, above: &mut Vec<Utf8PathBuf>) {
        let path = folder.path.join(name);
        if self.passed_over.contains(&path) {
            return;
        }
        // Only a link can lead elsewhere.
        let (real, is_folder) = match kind {
            Kind::Folder => (folder.real.join(name), true),
            Kind::File => (Utf8PathBuf::new(), false),
            Kind::Link => match self.real(&path) {
                Some(real) => {
                    let is_folder = real.is_dir();
                    (real, is_folder)
                }
                None => return,
            },
        };
        let is_plain = folder.is_plain && kind != Kind::Link;
        if is_folder {
            self.folder(&Folder { path, real, is_plain }, above);
        } else {
            let found = path.strip_prefix(self.base).map(|path| FoundFile { path: path.to_string(), is_plain });
            self.files.extend(found);
        }
    }

    /// The real place of a path, which must lie inside the project.
    fn real(&mut self, path: &Utf8Path) -> Option<Utf8PathBuf> {
        match path.canonicalize_utf8() {
            Ok(real) if real.starts_with(&self.project.root) => Some(real),
            Ok(_) => {
                let message = format!("the link {} leads out of the project", self.relative(path));
                self.diagnostics
                    .push(Diagnostic::error("path-outside", message).hint("copy the file into the project"));
                None
            }
            Err(error) => {
                self.unreadable(path, &error);
                None
            }
        }
    }

    fn unreadable(&mut self, path: &Utf8Path, error: &io::Error) {
        let path = SourcePath::new(self.relative(path));
        self.diagnostics.push(*super::files::unreadable(&path, error));
    }

    fn relative(&self, path: &Utf8Path) -> String {
        path.strip_prefix(&self.project.root).unwrap_or(path).to_string()
    }
}

/// The address of a page: its path without extension and numbers that only give an order. A `README.md` is the page of
/// its folder, as `index.md` is, unless there is one.
fn address(file: &str, files: &[FoundFile]) -> PagePath {
    let catalog = catalog(file);
    let mut parts: Vec<&str> = catalog.split('/').map(without_number).collect();
    if let Some(last) = parts.last_mut().filter(|last| last.eq_ignore_ascii_case("readme")) {
        let index = file.rsplit_once('/').map_or("index.md".to_owned(), |(folder, _)| format!("{folder}/index.md"));
        if files.binary_search_by(|file| file.path.cmp(&index)).is_err() {
            *last = "index";
        }
    }
    PagePath::new(parts.join("/"))
}

fn catalog(file: &str) -> String {
    file.strip_suffix(".md").unwrap_or(file).to_owned()
}

/// The number at the front of a file's name that gives its place: `2` of `02-install`. Years are part of a name.
pub(super) fn leading_number(name: &str) -> Option<u32> {
    split_number(name).map(|(number, _)| number)
}

fn without_number(name: &str) -> &str {
    split_number(name).map_or(name, |(_, rest)| rest)
}

fn split_number(name: &str) -> Option<(u32, &str)> {
    let (number, rest) = name.split_at(name.find(|character: char| !character.is_ascii_digit())?);
    let rest = rest.strip_prefix(['-', '.', '_'])?;
    (number.len() <= 3 && !rest.is_empty()).then_some((number.parse().ok()?, rest))
}

/// Two pages at one address: the second is left out. Names that differ only in case: a warning.
fn report_collisions(pages: &mut Vec<PageFile>, diagnostics: &mut Vec<Diagnostic>) {
    let mut addresses: BTreeMap<PagePath, SourcePath> = BTreeMap::new();
    let mut folded: BTreeMap<String, SourcePath> = BTreeMap::new();
    pages.retain(|page| {
        let at = super::source::SourceText::new(page.source.clone(), String::new()).span(0..0);
        if let Some(first) = addresses.get(&page.path) {
            let message = format!("this page has the same address as {first}: {}", page.path);
            diagnostics.push(Diagnostic::error("page-duplicate", message).at(at).hint("rename one of them"));
            return false;
        }
        let case = unicase::UniCase::new(page.path.as_str()).to_folded_case();
        if let Some(first) = folded.get(&case) {
            let message = format!("the name of this page differs from {first} only in case");
            let hint = "rename one of them: on many machines both are the same file";
            diagnostics.push(Diagnostic::warning("path-case", message).at(at).hint(hint));
        }
        addresses.insert(page.path.clone(), page.source.clone());
        folded.insert(case, page.source.clone());
        true
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_no_extension_and_no_number() {
        let cases = [
            ("about.md", "about"),
            ("README.md", "index"),
            ("02-guides/01_translator.md", "guides/translator"),
            ("1.guides/index.md", "guides/index"),
            ("2024-report.md", "2024-report"),
            ("404.md", "404"),
        ];
        for (file, expected) in cases {
            assert_eq!(address(file, &[]).as_str(), expected, "{file}");
        }
        let index = FoundFile { path: "a/index.md".to_owned(), is_plain: true };
        assert_eq!(address("a/README.md", &[index]).as_str(), "a/README");
        assert_eq!(leading_number("010-x"), Some(10));
    }
}
