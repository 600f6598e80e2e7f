//! What a project brings for its site: the folder of its theme.

use super::files::inside;
use super::image::media_type;
use super::load::Project;
use camino::{Utf8Path, Utf8PathBuf};
use polypress_html::{Theme, ThemeFile};
use polypress_model::{Diagnostic, MediaType, RelativePath, SourcePath};

/// Templates lie in this folder of the theme; all else is a file of the site.
const TEMPLATES: &str = "templates/";

/// How many files a theme may have.
const MOST_FILES: usize = 1_000;

/// Reads the theme in this folder of the project; one that is not there is empty.
pub fn read_theme(project: &Project, folder: &str, diagnostics: &mut Vec<Diagnostic>) -> Theme {
    let mut theme = Theme::default();
    let mut paths = Vec::new();
    collect(project, Utf8Path::new(folder), Utf8Path::new(""), &mut paths);
    paths.sort();
    for path in paths {
        let source = SourcePath::new(format!("{folder}/{path}"));
        project.looked_for.note(&source);
        let bytes = match inside(&project.root, &source) {
            Ok(real) => real.and_then(std::fs::read).map_err(|error| Box::new(unreadable(&source, &error))),
            Err(diagnostic) => Err(diagnostic),
        };
        match bytes {
            Ok(bytes) => add(&mut theme, &path, bytes, &source, diagnostics),
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
    theme
}

fn add(theme: &mut Theme, path: &Utf8Path, bytes: Vec<u8>, source: &SourcePath, diagnostics: &mut Vec<Diagnostic>) {
    if let Some(name) = path.as_str().strip_prefix(TEMPLATES) {
        match String::from_utf8(bytes) {
            Ok(text) => drop(theme.templates.insert(name.to_owned(), text)),
            Err(_) => diagnostics.push(
                Diagnostic::error("file-not-utf8", format!("the template {source} is not UTF-8 text"))
                    .hint("save it as UTF-8"),
            ),
        }
    } else if let Some(relative) = RelativePath::new(path) {
        let media_type = MediaType::new(media_type(path.as_str()));
        theme.files.push(ThemeFile { path: relative, media_type, bytes: bytes.into() });
    }
}

/// The files below a folder, without those whose names begin with a dot.
pub(super) fn collect(project: &Project, root: &Utf8Path, below: &Utf8Path, paths: &mut Vec<Utf8PathBuf>) {
    let folder = root.join(below);
    project.looked_for.note(&SourcePath::new(folder.as_str().trim_end_matches('/')));
    let entries = project.root.join(folder).read_dir_utf8().into_iter().flatten().filter_map(Result::ok);
    for entry in entries.filter(|entry| !entry.file_name().starts_with('.')) {
        let path = below.join(entry.file_name());
        // A folder that is a link is not followed: it could lead in a circle.
        match entry.file_type() {
            Ok(kind) if kind.is_dir() && path.components().count() < 8 => collect(project, root, &path, paths),
            Ok(kind) if !kind.is_dir() && paths.len() < MOST_FILES => paths.push(path),
            _ => {}
        }
    }
}

fn unreadable(path: &SourcePath, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error("file-unreadable", format!("{path} cannot be read: {error}"))
        .hint("check its name and permissions")
}
