//! The images that a book shows, for exporters that read them before they write anything.

use crate::asset::AssetId;
use crate::block::Block;
use crate::book::Book;
use crate::span::Span;
use crate::text::{ImageSource, Inline, MessageId, Text};
use std::collections::BTreeSet;

/// An asset shown as an image, and where it is shown first.
#[derive(Clone, Debug, PartialEq)]
pub struct Illustration {
    /// The asset; the book need not have it.
    pub asset: AssetId,
    /// The block around it.
    pub span: Option<Span>,
    /// The message that it stands in.
    pub message: Option<MessageId>,
}

impl Book {
    /// The assets that pages and footnotes show as images, each once, in reading order.
    pub fn illustrations(&self) -> Vec<Illustration> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        for page in self.pages() {
            let notes = page.footnotes.iter().flat_map(|footnote| &footnote.blocks);
            for block in page.blocks.iter().chain(notes) {
                collect(block, &mut |asset, text| {
                    if seen.insert(asset) {
                        let message = text.origin.as_ref().map(|origin| origin.message.clone());
                        found.push(Illustration { asset: asset.clone(), span: block.span.clone(), message });
                    }
                });
            }
        }
        found
    }
}

fn collect<'a>(block: &'a Block, visit: &mut impl FnMut(&'a AssetId, &'a Text)) {
    block.for_each(&mut |text| {
        let mut waiting: Vec<&Inline> = text.inlines.iter().rev().collect();
        while let Some(inline) = waiting.pop() {
            waiting.extend(inline.children().iter().rev());
            if let Inline::Image(image) = inline
                && let ImageSource::Asset(asset) = &image.source
            {
                visit(asset, text);
            }
        }
    });
}

#[cfg(all(test, feature = "specimen"))]
mod tests {
    use crate::specimen;

    #[test]
    fn every_image_is_found_once() {
        let book = specimen::book("en");
        let mut found: Vec<_> = book.illustrations().into_iter().map(|illustration| illustration.asset).collect();
        let count = found.len();
        assert!(count > 1, "{found:?}");
        found.sort();
        found.dedup();
        assert_eq!(found.len(), count);
    }
}
