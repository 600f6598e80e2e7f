//! Files that pages include: those of the project, and no others.

use super::files::inside;
use super::inputs::LookedFor;
use super::load::Project;
use super::source::decode;
use crate::markdown::{IncludeError, Included, Includes};
use camino::{Utf8Path, Utf8PathBuf};
use polypress_model::SourcePath;
use std::io;

/// How long an included file may be, in bytes; longer ones are no text that anybody reads.
const LONGEST: u64 = 16 << 20;

/// Gives pages the files of the project that they include.
#[derive(Debug)]
pub(super) struct ProjectIncludes {
    root: Utf8PathBuf,
    looked_for: LookedFor,
}

impl ProjectIncludes {
    /// The files of this project.
    pub(super) fn new(project: &Project) -> Self {
        Self { root: project.root.clone(), looked_for: project.looked_for.clone() }
    }
}

impl Includes for ProjectIncludes {
    fn include(&self, from: &SourcePath, path: &str) -> Result<Included, IncludeError> {
        let source = join(from, path).ok_or(IncludeError::Outside)?;
        self.looked_for.note(&source);
        let unreadable = |error: io::Error| match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => IncludeError::Missing,
            _ => IncludeError::Unreadable(error.to_string()),
        };
        let real = inside(&self.root, &source).map_err(|_| IncludeError::Outside)?.map_err(unreadable)?;
        let length = std::fs::metadata(&real).map_err(unreadable)?.len();
        if length > LONGEST {
            return Err(IncludeError::Unreadable(format!("it is {length} bytes long, the limit is {LONGEST}")));
        }
        let bytes = std::fs::read(real).map_err(unreadable)?;
        let text = decode(&source, bytes).map_err(|error| IncludeError::Unreadable(error.message))?;
        Ok(Included { source, text })
    }
}

/// A path that a file names, relative to that file's folder, made relative to the project; `None` if it leads out.
fn join(from: &SourcePath, path: &str) -> Option<SourcePath> {
    let mut parts: Vec<&str> = from.as_str().split('/').collect();
    parts.pop();
    for part in Utf8Path::new(path).components() {
        match part {
            camino::Utf8Component::Normal(part) => parts.push(part),
            camino::Utf8Component::ParentDir => _ = parts.pop()?,
            camino::Utf8Component::CurDir => {}
            camino::Utf8Component::RootDir | camino::Utf8Component::Prefix(_) => return None,
        }
    }
    Some(SourcePath::new(parts.join("/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_included_path_stays_in_the_project() {
        let from = SourcePath::new("content/guides/a.md");
        let join = |path| join(&from, path).map(|path| path.to_string());
        assert_eq!(join("../../src/main.rs").as_deref(), Some("src/main.rs"));
        assert_eq!(join("./code.rs").as_deref(), Some("content/guides/code.rs"));
        assert_eq!(join("../../../secret"), None);
        assert_eq!(join("/etc/passwd"), None);
    }
}
