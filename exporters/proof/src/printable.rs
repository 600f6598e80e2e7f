//! Texts as they can be read on paper: what only a page of the book can show is put into words.

use polypress_model::label::Argument;
use polypress_model::{Book, Inline, Label, Style, Text};

/// A text of a message for a sheet: links are their words, images what they show, footnote marks their numbers.
pub(crate) fn printable(book: &Book, text: &Text) -> Text {
    Text { inlines: inlines(book, &text.inlines), origin: None, language: text.language.clone() }
}

fn inlines(book: &Book, content: &[Inline]) -> Vec<Inline> {
    content.iter().flat_map(|inline| one(book, inline)).collect()
}

fn one(book: &Book, inline: &Inline) -> Vec<Inline> {
    match inline {
        Inline::Link { inlines: words, .. } => inlines(book, words),
        Inline::Styled { style, inlines: words } => {
            vec![Inline::Styled { style: *style, inlines: inlines(book, words) }]
        }
        Inline::Span { language, classes, inlines: words } => {
            let (language, classes, inlines) = (language.clone(), classes.clone(), inlines(book, words));
            vec![Inline::Span { language, classes, inlines }]
        }
        Inline::Image(image) if image.alternative.is_empty() => Vec::new(),
        Inline::Image(image) => {
            let description = Argument::Text(image.alternative.clone());
            let words = book.labels.format(Label::ImageNotShown, &book.locale, &[("description", description)]);
            vec![Inline::Text(if words.is_empty() { image.alternative.clone() } else { words })]
        }
        Inline::FootnoteReference { footnote, .. } => {
            let number = Inline::Text(book.locale.number(*footnote as u64 + 1));
            vec![Inline::Styled { style: Style::Superscript, inlines: vec![number] }]
        }
        Inline::Anchor(_) => Vec::new(),
        Inline::Text(_) | Inline::Code(_) | Inline::Math(_) | Inline::Break => vec![inline.clone()],
    }
}
