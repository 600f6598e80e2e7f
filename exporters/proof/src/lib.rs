//! Proof sheets: each message of a book with its source text and its translation side by side, how it stands, what
//! changed in the source since it was translated, room for remarks, and a box to sign.
//!
//! They are made from [`polypress_model::Review`], which holds drafts too. [`Proof`] chooses messages, makes a `sheet`
//! of them (`printable`, `changes`), has it laid out by [`polypress_typeset::lay_out_sheet`], and paints the pages
//! (`page`, `fonts`) into a `file` with printpdf: a second painter beside that of the handbook, so that neither knows
//! how pages are made, and laying out knows no file.

mod changes;
mod file;
mod fonts;
mod page;
mod printable;
mod sheet;

pub use file::{About, Fault, paint};
pub use sheet::sheet;

use polypress_model::{
    Artifact, Book, Diagnostic, Direction, Exported, Exporter, Label, MediaType, RelativePath, Review, ReviewState,
};
use polypress_typeset::{Fonts, Paper, SheetOptions, lay_out_sheet};
use serde::Deserialize;

/// The choices in `[export.proof]`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Options {
    /// Only messages of these names, as [`polypress_model::MessageId::is_named`] understands them; all where the list is
    /// empty.
    pub pages: Vec<String>,
    /// Only messages whose translations stand like this; all where the list is empty.
    pub only: Vec<ReviewState>,
    /// The size of the paper.
    pub paper: Paper,
    /// How the paper lies.
    pub orientation: Orientation,
    /// The size of the text in points, 6 to 24.
    pub font_size: f32,
    /// The fonts, which stand in a table of their own: `[fonts]`.
    #[serde(skip)]
    pub fonts: Fonts,
}

/// How paper lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Orientation {
    /// On its long side.
    #[default]
    Landscape,
    /// On its short side.
    Portrait,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            pages: Vec::new(),
            only: Vec::new(),
            paper: Paper::default(),
            orientation: Orientation::default(),
            font_size: 9.5,
            fonts: Fonts::default(),
        }
    }
}

/// Exports a book as a file of proof sheets, `<book id>-proof.pdf`.
#[derive(Clone, Debug, Default)]
pub struct Proof {
    options: Options,
}

impl Proof {
    /// An exporter with these options.
    pub fn new(options: Options) -> Self {
        Self { options }
    }

    /// The messages that the options choose. A name of no message is reported.
    fn choose(&self, review: &Review, diagnostics: &mut Vec<Diagnostic>) -> Review {
        let mut review = review.clone();
        let Options { pages, only, .. } = &self.options;
        let messages = || review.sections.iter().flat_map(|section| &section.messages);
        // A language without messages, such as that of the pages, lacks none.
        let unknown =
            pages.iter().filter(|name| messages().next().is_some() && !messages().any(|it| it.id.is_named(name)));
        diagnostics.extend(unknown.map(|name| {
            let message = format!("`pages` of [export.proof] names “{name}”, which is no page");
            Diagnostic::warning("proof-page-unknown", message)
                .hint("write the name of a page as it stands in the folder of catalogs, such as guides/translator, or guides/* for all in a folder")
        }));
        for section in &mut review.sections {
            section.messages.retain(|message| {
                (pages.is_empty() || pages.iter().any(|name| message.id.is_named(name)))
                    && (only.is_empty() || only.contains(&message.state))
            });
        }
        review.sections.retain(|section| !section.messages.is_empty());
        review
    }
}

impl Exporter for Proof {
    fn name(&self) -> &str {
        "proof"
    }

    fn choices(&self) -> Option<String> {
        Some(format!("{self:?}"))
    }

    fn needs_review(&self) -> bool {
        true
    }

    fn export(&self, book: &Book) -> Exported {
        let mut diagnostics = Vec::new();
        let artifact = self.sheets(book, &mut diagnostics);
        for diagnostic in &mut diagnostics {
            diagnostic.locale.get_or_insert_with(|| book.locale.tag.clone());
        }
        Exported { artifacts: artifact.into_iter().collect(), diagnostics }
    }
}

impl Proof {
    fn sheets(&self, book: &Book, diagnostics: &mut Vec<Diagnostic>) -> Option<Artifact> {
        let review = self.choose(book.review.as_ref()?, diagnostics);
        if review.sections.is_empty() {
            let message = format!("there is nothing to review in {}, so there are no proof sheets", book.locale.name);
            diagnostics.push(Diagnostic::info("proof-empty", message));
            return None;
        }
        let Options { paper, orientation, font_size, fonts, .. } = &self.options;
        let landscape = *orientation == Orientation::Landscape;
        let options = SheetOptions { paper: *paper, landscape, font_size: *font_size, fonts: fonts.clone() };
        let document = lay_out_sheet(book, &sheet(book, &review), &options);
        diagnostics.extend_from_slice(&document.diagnostics);
        diagnostics.extend(document.fonts_used("proof sheet"));
        let title =
            format!("{} – {}", book.metadata.title.to_plain(), book.labels.words(Label::ProofSheet, &book.locale));
        let right_to_left = book.locale.direction == Direction::Rtl;
        let painted = paint(&document, About { title: &title, language: &book.locale.tag, right_to_left });
        match painted.and_then(|bytes| artifact(book, bytes)) {
            Ok(artifact) => Some(artifact),
            Err(fault) => {
                let message = format!("the proof sheets could not be made: {fault}");
                diagnostics.push(Diagnostic::error("proof-failed", message));
                None
            }
        }
    }
}

fn artifact(book: &Book, bytes: Vec<u8>) -> Result<Artifact, Fault> {
    let path = RelativePath::new(format!("{}-proof.pdf", book.metadata.id));
    let path = path.ok_or_else(|| Fault(format!("“{}” cannot be the name of a file", book.metadata.id)))?;
    Ok(Artifact { path, media_type: MediaType::new("application/pdf"), content: bytes.into() })
}
