//! The formats that come with polypress. One line here makes an exporter known.

use crate::project::Project;
use polypress_epub::Epub;
use polypress_html::Html;
use polypress_model::{Diagnostic, Exporter};
use polypress_pdf::Pdf;

/// A format that can be built.
#[derive(Debug)]
pub struct Format {
    /// Its name on the command line and in `[export.NAME]`.
    pub name: &'static str,
    /// What it is, in a few words.
    pub description: &'static str,
    make: fn(&Project, &mut Vec<Diagnostic>) -> Box<dyn Exporter>,
}

/// All formats, in the order they are listed in.
pub const FORMATS: &[Format] = &[
    Format {
        name: "html",
        description: "a site, one page for each page of the book",
        make: |project, problems| Box::new(Html::new(project.options("html", problems))),
    },
    Format {
        name: "epub",
        description: "an EPUB 3.3 for e-readers",
        make: |project, problems| Box::new(Epub::new(project.options("epub", problems))),
    },
    Format {
        name: "pdf",
        description: "a PDF for print and archive, tagged for screen readers",
        make: |project, problems| Box::new(Pdf::new(project.options("pdf", problems))),
    },
];

/// The exporters of these formats with the project's options. What is wrong in the options is reported.
pub fn exporters(project: &Project, names: &[String], diagnostics: &mut Vec<Diagnostic>) -> Vec<Box<dyn Exporter>> {
    let wanted = FORMATS.iter().filter(|format| names.iter().any(|name| name == format.name));
    wanted.map(|format| (format.make)(project, diagnostics)).collect()
}
