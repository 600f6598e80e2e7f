//! The formats that come with polypress. One line here makes an exporter known.

use crate::nearest::by_nearness;
use crate::project::{Project, read_fonts, read_theme};
use polypress_epub::Epub;
use polypress_html::Html;
use polypress_model::{Diagnostic, Exporter};
use polypress_pdf::Pdf;
use polypress_proof::Proof;
use polypress_typeset::{Fonts, Memory};
use std::sync::Arc;

/// A format that can be built.
#[derive(Debug)]
pub struct Format {
    /// Its name on the command line and in `[export.NAME]`.
    pub name: &'static str,
    /// What it is, in a few words.
    pub description: &'static str,
    make: Make,
}

/// What exporters are made of.
struct Materials<'a> {
    project: &'a Project,
    /// The formats that are built beside each other.
    names: &'a [String],
    /// The fonts of whatever is set in type.
    fonts: Fonts,
    /// The chapters of earlier builds.
    memory: Option<Arc<dyn Memory>>,
}

/// Makes an exporter by a project's options.
type Make = fn(&Materials<'_>, &mut Vec<Diagnostic>) -> Box<dyn Exporter>;

impl Materials<'_> {
    /// The options of the PDF.
    fn pages(&self, diagnostics: &mut Vec<Diagnostic>) -> polypress_pdf::Options {
        let mut options: polypress_pdf::Options = self.project.options("pdf", diagnostics);
        options.layout.fonts = self.fonts.clone();
        options
    }
}

/// What a site can offer beside itself.
const DOWNLOADS: &[&str] = &["epub", "pdf"];

/// The exporter of the site, with the project's theme and links to what is built beside it.
pub fn site(project: &Project, names: &[String], diagnostics: &mut Vec<Diagnostic>) -> Html {
    let options: polypress_html::Options = project.options("html", diagnostics);
    let theme = read_theme(project, &options.theme, diagnostics);
    let downloads = DOWNLOADS.iter().filter(|format| names.iter().any(|name| name == *format));
    Html::new(options).with_theme(theme).with_downloads(downloads.map(|format| (*format).to_owned()).collect())
}

/// All formats, in the order they are listed in.
pub const FORMATS: &[Format] = &[
    Format {
        name: "html",
        description: "a site, one page for each page of the book",
        make: |materials, problems| Box::new(site(materials.project, materials.names, problems)),
    },
    Format {
        name: "epub",
        description: "an EPUB 3.3 for e-readers",
        make: |materials, problems| {
            // The pages of the PDF may be asked for; where it is built too, what is wrong with its options is said there.
            let mut said = Vec::new();
            let is_said = materials.names.iter().any(|name| name == "pdf");
            let pages = materials.pages(if is_said { &mut said } else { problems });
            Box::new(Epub::new(materials.project.options("epub", problems), pages.layout))
        },
    },
    Format {
        name: "pdf",
        description: "a PDF for print and archive, tagged for screen readers",
        make: |materials, problems| Box::new(Pdf::new(materials.pages(problems)).with_memory(materials.memory.clone())),
    },
    Format {
        name: "proof",
        description: "proof sheets: translations beside their sources, for a reviewer to print and sign",
        make: |materials, problems| {
            let options: polypress_proof::Options = materials.project.options("proof", problems);
            Box::new(Proof::new(polypress_proof::Options { fonts: materials.fonts.clone(), ..options }))
        },
    },
];

/// Reports formats of the configuration that there are not.
pub fn review_formats(project: &Project, diagnostics: &mut Vec<Diagnostic>) {
    let known: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
    let formats = project.configuration.book.formats.iter().chain(project.configuration.export.keys());
    for name in formats.filter(|name| !known.contains(&name.as_str())) {
        let message = format!("there is no format “{name}”");
        let names = by_nearness(name, known.iter().copied()).join(", ");
        let diagnostic = Diagnostic::error("format-unknown", message).at(project.place_of(name));
        diagnostics.push(diagnostic.hint(format!("the formats known here are {names}")));
    }
}

/// The exporters of these formats with the project's options, which may use the chapters that `memory` holds. What is
/// wrong in the options is reported.
pub fn exporters(
    project: &Project,
    names: &[String],
    memory: Option<Arc<dyn Memory>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Box<dyn Exporter>> {
    let wanted = FORMATS.iter().filter(|format| names.iter().any(|name| name == format.name));
    let materials = Materials { project, names, fonts: read_fonts(project, diagnostics), memory };
    wanted.map(|format| (format.make)(&materials, diagnostics)).collect()
}
