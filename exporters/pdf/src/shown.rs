//! The book as it is shown: with words in place of images that cannot be.

use polypress_model::{AssetId, Block, Book, Footnote, ImageSource, Inline, Page, Part, Text};
use std::collections::BTreeMap;

/// The book with the words of these images in their place.
pub(crate) fn without<T>(book: &Book, images: &BTreeMap<&AssetId, T>) -> Book {
    let mut book = book.clone();
    book.metadata.cover = book.metadata.cover.filter(|cover| !images.contains_key(cover));
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
    inlines_in_words(&mut text.inlines, images);
    text
}

fn inlines_in_words<T>(inlines: &mut [Inline], images: &BTreeMap<&AssetId, T>) {
    for inline in inlines {
        match inline {
            Inline::Image(image) => {
                if matches!(&image.source, ImageSource::Asset(asset) if images.contains_key(asset)) {
                    image.source = ImageSource::Missing;
                }
            }
            _ => inlines_in_words(inline.children_mut(), images),
        }
    }
}
