//! Where a book shows images, and the same book with words in place of some.

use polypress_model::{
    AssetId, Block, Book, Footnote, ImageReference, ImageSource, Inline, MessageId, Origin, Page, Part, Span, Text,
};
use std::collections::BTreeMap;

/// The place of an image in the source.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Place {
    /// The block around it.
    pub(crate) span: Option<Span>,
    /// The message it stands in.
    pub(crate) message: Option<MessageId>,
}

/// The assets that a book shows as images, each with its first place.
pub(crate) fn shown(book: &Book) -> BTreeMap<AssetId, Place> {
    let mut places = BTreeMap::new();
    for page in book.pages() {
        for block in page.blocks.iter().chain(page.footnotes.iter().flat_map(|footnote| &footnote.blocks)) {
            block.for_each(&mut |text| {
                for_each_image(&text.inlines, &mut |image| {
                    if let ImageSource::Asset(asset) = &image.source {
                        let message = text.origin.as_ref().map(|Origin { message, .. }| message.clone());
                        let place = Place { span: block.span.clone(), message };
                        places.entry(asset.clone()).or_insert(place);
                    }
                });
            });
        }
    }
    places
}

/// The book with the words of these images in their place.
pub(crate) fn without<T>(book: &Book, images: &BTreeMap<&AssetId, T>) -> Book {
    let mut book = book.clone();
    for page in book.parts.iter_mut().flat_map(|Part { pages, .. }| pages) {
        let in_words = |block: &Block| block.map(&mut |text| text_in_words(text, images));
        let Page { blocks, footnotes, .. } = page;
        for blocks in std::iter::once(blocks).chain(footnotes.iter_mut().map(|Footnote { blocks, .. }| blocks)) {
            *blocks = blocks.iter().map(in_words).collect();
        }
    }
    book
}

fn text_in_words<T>(text: &Text, images: &BTreeMap<&AssetId, T>) -> Text {
    let mut text = text.clone();
    for_each_image_mut(&mut text.inlines, &mut |image| {
        if matches!(&image.source, ImageSource::Asset(asset) if images.contains_key(asset)) {
            image.source = ImageSource::Missing;
        }
    });
    text
}

fn for_each_image(inlines: &[Inline], visit: &mut impl FnMut(&ImageReference)) {
    for inline in inlines {
        match inline {
            Inline::Image(image) => visit(image),
            Inline::Styled { inlines, .. } | Inline::Link { inlines, .. } | Inline::Span { inlines, .. } => {
                for_each_image(inlines, visit);
            }
            _ => {}
        }
    }
}

fn for_each_image_mut(inlines: &mut [Inline], visit: &mut impl FnMut(&mut ImageReference)) {
    for inline in inlines {
        match inline {
            Inline::Image(image) => visit(image),
            Inline::Styled { inlines, .. } | Inline::Link { inlines, .. } | Inline::Span { inlines, .. } => {
                for_each_image_mut(inlines, visit);
            }
            _ => {}
        }
    }
}
