//! A message and the messages of a page.

use crate::markdown::{Page, Placeable, RunRole};
use polypress_model::{MessageId, Span};

/// The source text of one message with what a translator should know of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Its address: `guides/translator#open-the-file`.
    pub id: MessageId,
    /// Its text: the canonical inline Markdown of its run.
    pub text: String,
    /// The placeables of the text.
    pub placeables: Vec<Placeable>,
    /// What block it is the content of.
    pub role: RunRole,
    /// The plain words of the heading that it stands under; a heading stands under itself.
    pub section: Option<String>,
    /// Comments for translators.
    pub notes: Vec<String>,
    /// Where it stands in the page.
    pub span: Span,
    /// How many words its text has, markup and addresses not counted.
    pub words: usize,
}

/// The messages of a page, in its order. `ids` is what [`super::identify`] gave for the same page.
pub fn collect(page: &Page, ids: &[Option<MessageId>]) -> Vec<Message> {
    let _ = (page, ids);
    Vec::new()
}

/// Counts words: stretches between white space that have a letter or digit, and every ideograph or kana by itself.
pub fn count_words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// The words of inline content without its markup, values as their Fluent expressions.
pub fn plain_words(run: &crate::markdown::Run) -> String {
    run.text.clone()
}
