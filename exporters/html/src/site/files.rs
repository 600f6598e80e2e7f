//! The files of the site, each path once.

use super::FOLDER;
use polypress_model::{Artifact, Content, Diagnostic, Exported, MediaType, RelativePath};
use std::collections::BTreeSet;

/// The files so far, and the findings.
#[derive(Default)]
pub(super) struct Files {
    pub(super) exported: Exported,
    /// The paths in lower case: many file systems know no other.
    taken: BTreeSet<String>,
}

impl Files {
    /// Adds a file below the folder of the site.
    pub(super) fn add(&mut self, path: &str, media_type: &str, content: Content) {
        let Some(path) = RelativePath::new(format!("{FOLDER}/{path}")) else {
            let message = format!("“{path}” cannot be the name of a file of the site");
            let hint = "rename the page or the file";
            return self.exported.diagnostics.push(Diagnostic::error("output-path-invalid", message).hint(hint));
        };
        if !self.taken.insert(path.as_str().to_lowercase()) {
            let message = format!("two things of the site would be written to {path}");
            let hint = "rename one of them";
            return self.exported.diagnostics.push(Diagnostic::error("output-path-taken", message).hint(hint));
        }
        self.exported.artifacts.push(Artifact { path, media_type: MediaType::new(media_type), content });
    }

    /// Adds a page, or what kept it from being made.
    pub(super) fn add_page(&mut self, path: &str, page: Result<String, Box<Diagnostic>>) {
        match page {
            Ok(page) => self.add(path, "text/html", page.into()),
            // One fault of a template shows on every page; it is told once.
            Err(diagnostic) => {
                let is_known = self.exported.diagnostics.iter().any(|found| found.code == diagnostic.code);
                if !is_known {
                    self.exported.diagnostics.push(*diagnostic);
                }
            }
        }
    }
}
