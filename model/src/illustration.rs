//! The images that a book shows, for exporters that read them before they write anything.

use crate::asset::AssetId;
use crate::block::Block;
use crate::book::Book;
use crate::page::Page;
use crate::span::Span;
use crate::text::{ImageReference, ImageSource, Inline, MessageId, Target, Text};
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
            for block in page.all_blocks() {
                for_each_inline(block, &mut |inline, text| {
                    let Some(asset) = shown(inline) else { return };
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

impl Page {
    /// The assets that it shows or links to.
    pub fn assets(&self) -> BTreeSet<&AssetId> {
        let mut found = BTreeSet::new();
        for block in self.all_blocks() {
            for_each_inline(block, &mut |inline, _| found.extend(shown(inline).or_else(|| linked(inline))));
        }
        found
    }

    /// Its blocks and those of its footnotes.
    fn all_blocks(&self) -> impl Iterator<Item = &Block> {
        self.blocks.iter().chain(self.footnotes.iter().flat_map(|footnote| &footnote.blocks))
    }
}

fn shown(inline: &Inline) -> Option<&AssetId> {
    match inline {
        Inline::Image(ImageReference { source: ImageSource::Asset(asset), .. }) => Some(asset),
        _ => None,
    }
}

fn linked(inline: &Inline) -> Option<&AssetId> {
    match inline {
        Inline::Link { target: Target::Asset(asset), .. } => Some(asset),
        _ => None,
    }
}

/// Visits all inlines of a block, with the texts that they stand in, in reading order.
fn for_each_inline<'a>(block: &'a Block, visit: &mut impl FnMut(&'a Inline, &'a Text)) {
    block.for_each(&mut |text| {
        let mut waiting: Vec<&Inline> = text.inlines.iter().rev().collect();
        while let Some(inline) = waiting.pop() {
            waiting.extend(inline.children().iter().rev());
            visit(inline, text);
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
