//! The sheet: a table for each page of the book, a row for each message.

use crate::changes::changes;
use crate::printable::printable;
use polypress_model::{
    Alignment, Block, BlockKind, Book, Cell, Direction, HeaderScope, Inline, Label, Review, ReviewSection, ReviewState,
    ReviewedMessage, Row, Style, Table, Text,
};
use polypress_typeset::{Form, Sheet, SheetSection};

/// How message, source, translation and remarks share the width.
const SHARES: [f32; 4] = [0.16, 0.32, 0.32, 0.20];

/// The sheet of what is to be reviewed.
pub fn sheet(book: &Book, review: &Review) -> Sheet {
    let sections = review
        .sections
        .iter()
        .map(|section| SheetSection { title: section_title(book, section), table: table(book, section) });
    let fields = [Label::SignerName, Label::SigningDate, Label::Signature].map(|field| label(book, field));
    Sheet {
        title: title(book),
        opening: opening(book, review),
        shares: SHARES.to_vec(),
        sections: sections.collect(),
        form: Some(Form {
            title: label(book, Label::SignOff),
            statement: label(book, Label::SignOffStatement),
            fields: fields.to_vec(),
        }),
    }
}

/// A label as a text, which may be in another language than the book.
fn label(book: &Book, label: Label) -> Text {
    book.labels.text(label, &book.locale)
}

fn title(book: &Book) -> Text {
    label(book, Label::ProofSheet)
}

/// The book and its edition, and what the marks mean where there are any.
fn opening(book: &Book, review: &Review) -> Vec<Text> {
    let bold = Inline::Styled { style: Style::Strong, inlines: book.metadata.title.inlines.clone() };
    let of_book = Text { inlines: vec![bold], origin: None, language: book.metadata.title.language.clone() };
    let facts = book.edition().into_iter().map(|fact| fact.words(book));
    let languages = [source_language(book), book.isolated(&book.locale.name)];
    let languages = languages.join(if book.locale.direction == Direction::Rtl { " ← " } else { " → " });
    let facts: Vec<String> = std::iter::once(languages).chain(facts).collect();
    let mut lines = vec![of_book, Text::plain(facts.join(" · "))];
    let messages = || review.sections.iter().flat_map(|section| &section.messages);
    if messages().any(|message| message.former.is_some()) {
        lines.push(legend(book));
    }
    lines
}

/// The name of the language that is translated from.
fn source_language(book: &Book) -> String {
    let tag = &book.metadata.source_language;
    let edition = book.alternates.iter().find(|alternate| alternate.language.tag == *tag);
    book.isolated(edition.map_or(tag.as_str(), |edition| &edition.name))
}

/// What the marks in the source text mean.
fn legend(book: &Book) -> Text {
    let words = |label| vec![Inline::Text(book.labels.words(label, &book.locale))];
    let added = Inline::Styled { style: Style::Underline, inlines: words(Label::WordsAdded) };
    let added = Inline::Styled { style: Style::Mark, inlines: vec![added] };
    let removed = Inline::Styled { style: Style::Strikethrough, inlines: words(Label::WordsRemoved) };
    let inlines = vec![added, Inline::Text(" · ".to_owned()), removed];
    Text { inlines, origin: None, language: book.labels.get(Label::WordsAdded).language.clone() }
}

fn section_title(book: &Book, section: &ReviewSection) -> Text {
    let mut title = printable(book, &section.title);
    if let Some(number) = &section.number {
        title.inlines.insert(0, Inline::Text(format!("{}\u{2002}", number.in_locale(&book.locale))));
    }
    // The name that commands know the page by.
    let address = section.messages.first().map(|message| message.id.parts().0).unwrap_or_default();
    title.inlines.extend([Inline::Text("\u{2003}".to_owned()), Inline::Code(address.to_owned())]);
    title
}

fn table(book: &Book, section: &ReviewSection) -> Table {
    let names = [Label::Message, Label::SourceText, Label::Translation, Label::Remarks];
    let head = names.map(|name| cell(Some(HeaderScope::Column), vec![label(book, name)]));
    Table {
        caption: None,
        number: None,
        columns: vec![Alignment::Start; names.len()],
        head: vec![Row { cells: head.into() }],
        body: section.messages.iter().map(|message| row(book, message)).collect(),
    }
}

fn row(book: &Book, message: &ReviewedMessage) -> Row {
    let (_, id) = message.id.parts();
    let id = Text { inlines: vec![Inline::Code(id.to_owned())], ..Text::default() };
    let mut state = label(book, name_of(message.state));
    state.inlines = vec![Inline::Styled { style: Style::Strong, inlines: state.inlines }];
    let mut source = message.source.clone();
    if let Some(former) = &message.former {
        source.inlines = changes(&former.inlines, &source.inlines);
    }
    let source = printable(book, &source);
    let translation = message.translation.iter().map(|translation| printable(book, translation)).collect();
    let cells =
        vec![cell(None, vec![id, state]), cell(None, vec![source]), cell(None, translation), cell(None, Vec::new())];
    Row { cells }
}

fn cell(header: Option<HeaderScope>, texts: Vec<Text>) -> Cell {
    let blocks = texts.into_iter().map(|text| Block::new(BlockKind::Paragraph(text))).collect();
    Cell { header, columns: 1, rows: 1, blocks }
}

fn name_of(state: ReviewState) -> Label {
    match state {
        ReviewState::Missing => Label::StateMissing,
        ReviewState::Broken => Label::StateBroken,
        ReviewState::Stale => Label::StateStale,
        ReviewState::Draft => Label::StateDraft,
        ReviewState::Translated => Label::StateTranslated,
        ReviewState::Reviewed => Label::StateReviewed,
    }
}
