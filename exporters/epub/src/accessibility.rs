//! What readers with disabilities want to know of a book before they get it: the vocabulary of schema.org that EPUB
//! Accessibility 1.1 asks for, found in the book's own content.

use crate::pictures::{Picture, Pictures};
use polypress_model::{Block, BlockKind, Book, ImageSource, Inline, Label};

/// What a book holds that not everyone can read in the same way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Contents {
    /// Images that are no mere decoration.
    pub(crate) images: bool,
    /// Some of those images have no words.
    pub(crate) undescribed: bool,
    pub(crate) formulas: bool,
    /// Pictures that may move.
    pub(crate) moving: bool,
    /// Places where the pages of the print edition begin.
    pub(crate) pages: bool,
}

impl Contents {
    /// What the pages of a book hold, and the pictures that they show.
    pub(crate) fn of(book: &Book, pictures: &Pictures, pages: bool) -> Self {
        let moving = pictures.iter().any(Picture::moves);
        let mut contents = Self { pages, moving, ..Self::default() };
        for page in book.pages() {
            let notes = page.footnotes.iter().flat_map(|footnote| &footnote.blocks);
            for block in page.blocks.iter().chain(notes) {
                contents.block(block);
            }
        }
        contents
    }

    fn block(&mut self, block: &Block) {
        self.formulas_in(block);
        block.for_each(&mut |text| self.inlines(&text.inlines));
    }

    fn formulas_in(&mut self, block: &Block) {
        self.formulas |= matches!(block.kind, BlockKind::Math(_));
        block.children().into_iter().flatten().for_each(|child| self.formulas_in(child));
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Math(_) => self.formulas = true,
                Inline::Image(image) if !image.decorative && matches!(image.source, ImageSource::Asset(_)) => {
                    self.images = true;
                    self.undescribed |= image.alternative.trim().is_empty();
                }
                _ => self.inlines(inline.children()),
            }
        }
    }

    /// The properties of schema.org and their values, in the order of the package.
    pub(crate) fn properties(self) -> Vec<(&'static str, &'static str)> {
        let mut found = vec![("accessMode", "textual")];
        if self.images {
            found.extend([("accessMode", "visual"), ("accessModeSufficient", "textual,visual")]);
        }
        if !self.undescribed {
            found.push(("accessModeSufficient", "textual"));
        }
        let features = ["displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents"];
        found.extend(features.map(|feature| ("accessibilityFeature", feature)));
        let others = [
            (self.images && !self.undescribed, "alternativeText"),
            (self.formulas, "MathML"),
            (self.pages, "pageBreakMarkers"),
            (self.pages, "pageNavigation"),
        ];
        found.extend(others.into_iter().filter(|(is_there, _)| *is_there).map(|(_, it)| ("accessibilityFeature", it)));
        // What moves may flash.
        found.push(("accessibilityHazard", if self.moving { "unknown" } else { "none" }));
        found
    }

    /// The labels that say the same to people.
    pub(crate) fn summary(self) -> Vec<Label> {
        let images = if self.undescribed { Label::AccessibleImagesPartly } else { Label::AccessibleImages };
        let labels = [
            (true, Label::AccessibleText),
            (self.images, images),
            (self.formulas, Label::AccessibleFormulas),
            (self.pages, Label::AccessiblePages),
        ];
        labels.into_iter().filter(|(is_there, _)| *is_there).map(|(_, label)| label).collect()
    }
}
