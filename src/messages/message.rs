//! A message and the messages of a page.

use super::align::split_words;
use crate::markdown::{Inline, Page, Placeable, Run, RunRole};
use polypress_model::{BlockKind, MessageId, Span};
use std::sync::Arc;

/// The source text of one message with what a translator should know of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Its address: `guides/translator#open-the-file`.
    pub id: MessageId,
    /// Its text: the canonical inline Markdown of its run.
    pub text: Arc<str>,
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

impl Message {
    /// The message that a run is.
    pub(super) fn new(id: MessageId, run: &Run, section: Option<String>) -> Self {
        Self {
            id,
            text: run.text.clone(),
            placeables: run.placeables.clone(),
            role: run.role.clone(),
            section,
            notes: run.notes.clone(),
            span: run.span.clone(),
            words: count_words(&plain_words(run)),
        }
    }
}

/// The messages of a page, one for each of its runs that has an id.
pub(super) fn messages_of(page: &Page, ids: Vec<Option<MessageId>>) -> Vec<Option<Message>> {
    let runs = page.runs();
    // Footnotes come last and stand under the heading above them in the file, so the place decides, not the order.
    let headings: Vec<_> = runs
        .iter()
        .filter(|run| matches!(run.role, RunRole::Heading(_)))
        .map(|run| (run.span.start, plain_words(run)))
        .collect();
    let section = |run: &Run| {
        let above = headings.iter().filter(|(start, _)| *start <= run.span.start).max_by_key(|(start, _)| *start);
        above.filter(|_| run.role != RunRole::FrontMatter).map(|(_, words)| words.clone())
    };
    let message = |(run, id): (&&Run, Option<MessageId>)| Some(Message::new(id?, run, section(run)));
    runs.iter().zip(ids).map(message).collect()
}

/// The run that a page's title is: its front-matter title, else its first heading of the first level.
pub fn title_run(page: &Page) -> Option<&Run> {
    let field = page.front_matter.iter().find(|field| field.name == "title").map(|field| &field.run);
    let heading = || {
        page.blocks.iter().find_map(|block| match &block.kind {
            BlockKind::Heading(heading) if heading.level == 1 => Some(&heading.text),
            _ => None,
        })
    };
    field.or_else(heading)
}

/// Counts words: stretches of letters and digits between white space, and every ideograph and kana by itself.
pub(crate) fn count_words(text: &str) -> usize {
    let count = |chunk: &str| {
        let (mut alone, mut others) = (0, 0);
        for word in split_words(chunk) {
            if word.starts_with(|first: char| first < '\u{2e80}') { others = 1 } else { alone += 1 }
        }
        alone + others
    };
    text.split_whitespace().map(count).sum()
}

/// The words of a run without its markup; placeables as the names in them.
pub fn plain_words(run: &Run) -> String {
    let mut words = String::new();
    push_words(&mut words, &run.inlines, &run.placeables);
    words
}

/// The same without placeables, whose names say little.
pub(super) fn own_words(run: &Run) -> String {
    let mut words = String::new();
    push_words(&mut words, &run.inlines, &[]);
    words
}

fn push_words(words: &mut String, inlines: &[Inline], placeables: &[Placeable]) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => words.push_str(text),
            Inline::Styled { inlines, .. } | Inline::Link { inlines, .. } | Inline::Span { inlines, .. } => {
                push_words(words, inlines, placeables);
            }
            Inline::Image { alternative, .. } => words.push_str(alternative),
            Inline::Math(math) => words.push_str(&math.tex),
            Inline::Break => words.push(' '),
            Inline::Value(index) => {
                let expression = placeables.get(*index).map_or("", |placeable| &placeable.expression);
                words.push_str(expression.trim_start_matches(['$', '-']));
            }
            Inline::FootnoteReference { .. } | Inline::Anchor(_) | Inline::Entry { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_in_every_script() {
        assert_eq!(count_words("Don’t open it – yet (again)."), 5);
        assert_eq!(count_words("日本語 and English"), 5);
        assert_eq!(count_words("مرحبا بالعالم"), 2);
        assert_eq!(count_words(" … — "), 0);
    }
}
