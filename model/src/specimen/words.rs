//! Saying the same thing in the specimen's three languages.

use crate::{
    Anchor, Block, BlockKind, Direction, Heading, Inline, Language, LanguageTag, MessageId, Origin, Position,
    SourcePath, Span, State, Text,
};
use std::cell::Cell;

/// The same words in English, Arabic and Japanese.
pub(super) type Words = [&'static str; 3];

/// Makes texts in one language, with message ids and places that count up.
pub(super) struct Speaker {
    language: usize,
    page: String,
    source: SourcePath,
    messages: Cell<u32>,
    lines: Cell<u32>,
}

impl Speaker {
    /// One that speaks the language of the tag, English if it knows it not.
    pub(super) fn new(tag: &str) -> Self {
        let language = match tag.split('-').next() {
            Some("ar") => 1,
            Some("ja") => 2,
            _ => 0,
        };
        Self { language, page: "book".to_owned(), source: SourcePath::new("polypress.toml"), ..Self::empty() }
    }

    /// The same for another page.
    pub(super) fn on(&self, page: &str, source: SourcePath) -> Self {
        Self { language: self.language, page: page.to_owned(), source, ..Self::empty() }
    }

    fn empty() -> Self {
        let (messages, lines) = (Cell::new(0), Cell::new(1));
        Self { language: 0, page: String::new(), source: SourcePath::new(""), messages, lines }
    }

    /// The words in this language.
    pub(super) fn say(&self, words: Words) -> String {
        words[self.language].to_owned()
    }

    /// Whether this is a translation, not the source.
    pub(super) fn translates(&self) -> bool {
        self.language != 0
    }

    /// A message in its usual state.
    pub(super) fn text(&self, words: Words) -> Text {
        self.text_of(vec![Inline::Text(self.say(words))])
    }

    /// A message of this content in its usual state.
    pub(super) fn text_of(&self, inlines: Vec<Inline>) -> Text {
        let state = if self.translates() { State::Translated } else { State::Source };
        Text { inlines, origin: Some(self.origin(state)), language: None }
    }

    /// A message in this state.
    pub(super) fn text_in_state(&self, words: Words, state: State) -> Text {
        Text { inlines: vec![Inline::Text(self.say(words))], origin: Some(self.origin(state)), language: None }
    }

    /// A message that is not translated, in another language and where possible in the other direction.
    pub(super) fn fallback(&self) -> Text {
        let (tag, direction, words) = match self.language {
            1 => ("en", Direction::Ltr, "This paragraph has not been translated yet (version 2.1)."),
            _ => ("ar", Direction::Rtl, "لم تُترجم هذه الفقرة بعد (الإصدار 2.1)."),
        };
        Text {
            inlines: vec![Inline::Text(words.to_owned())],
            origin: Some(self.origin(State::Fallback)),
            language: Some(Language { tag: LanguageTag::new(tag), direction }),
        }
    }

    fn origin(&self, state: State) -> Origin {
        self.messages.set(self.messages.get() + 1);
        Origin { message: MessageId::new(format!("{}#m-{}", self.page, self.messages.get())), state }
    }

    /// A block at the next place.
    pub(super) fn block(&self, kind: BlockKind) -> Block {
        let line = self.lines.get();
        self.lines.set(line + 2);
        let (start, position) = (line * 40, Position { line, column: 1 });
        Block { kind, anchor: None, span: Some(Span { file: self.source.clone(), start, end: start + 40, position }) }
    }

    /// A heading that links can lead to.
    pub(super) fn heading(&self, level: u8, anchor: &str, words: Words) -> Block {
        let heading = Heading { level, number: None, text: self.text(words), classes: Vec::new() };
        Block { anchor: Some(Anchor::new(anchor)), ..self.block(BlockKind::Heading(heading)) }
    }

    /// A paragraph.
    pub(super) fn paragraph(&self, text: Text) -> Block {
        self.block(BlockKind::Paragraph(text))
    }

    /// A paragraph of these words.
    pub(super) fn words(&self, words: Words) -> Block {
        self.paragraph(self.text(words))
    }
}
