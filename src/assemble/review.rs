//! What a reviewer needs: every message with its source text, what that was before, and its translation.

use super::inlines::Surroundings;
use super::text::{Origins, TextBuilder};
use super::{Assembler, AssemblyLocale};
use crate::markdown;
use crate::messages::Message;
use polypress_model::{Book, Review, ReviewSection, ReviewState, ReviewedMessage, State, Text};

impl Assembler<'_> {
    /// The messages of a book of this assembler, for its reviewer. What is wrong with them was said when the book was
    /// put together. Drafts are in it, whatever readers see.
    pub fn review_of(&self, book: &Book) -> Review {
        let Some(locale) = self.locale(&book.locale.tag) else { return Review::default() };
        let mut sections = vec![self.review_book(locale, &book.metadata.title)];
        for page in book.pages() {
            let Some(index) = self.sources.pages.iter().position(|source| source.page.path == page.path) else {
                continue;
            };
            let source = &self.sources.pages[index];
            let mut said = Vec::new();
            let mut texts = TextBuilder::new(self, locale, Some(index), &mut said);
            let runs = source.page.runs().into_iter().zip(&source.messages);
            let messages = runs.filter_map(|(run, message)| texts.reviewed(message.as_ref()?, &run.inlines)).collect();
            let (title, number) = (page.title.clone(), page.number.clone());
            sections.push(ReviewSection { page: Some(page.path.clone()), title, number, messages });
        }
        sections.retain(|section| !section.messages.is_empty());
        Review { sections }
    }

    /// The book's own messages.
    fn review_book(&self, locale: &AssemblyLocale<'_>, title: &Text) -> ReviewSection {
        let mut said = Vec::new();
        let mut texts = TextBuilder::new(self, locale, None, &mut said);
        let reviewed = |message: &Message| texts.reviewed(message, &self.source_of_book_message(message));
        let messages = self.sources.book.messages.iter().filter_map(reviewed).collect();
        ReviewSection { page: None, title: title.clone(), number: None, messages }
    }
}

impl TextBuilder<'_, '_> {
    /// A message for its reviewer; `None` where the locale has no use for it.
    fn reviewed(&mut self, message: &Message, source: &[markdown::Inline]) -> Option<ReviewedMessage> {
        let tag = &self.locale.settings.tag;
        let standing = self.assembler.sources.states.standing(tag, &message.id)?;
        let inlines = standing.state().and_then(|_| self.translation(tag, message, source));
        let state = match standing.state() {
            None => ReviewState::Missing,
            Some(_) if inlines.is_none() => ReviewState::Broken,
            Some(State::Stale) => ReviewState::Stale,
            Some(State::Draft) => ReviewState::Draft,
            Some(State::Reviewed) => ReviewState::Reviewed,
            Some(_) => ReviewState::Translated,
        };
        let former = standing.source.as_ref().filter(|_| state != ReviewState::Missing && !standing.is_fresh);
        let former = former.and_then(|former| self.assembler.sources.states.former(former));
        let plain = |inlines| Text { inlines, origin: None, language: None };
        Some(ReviewedMessage {
            id: message.id.clone(),
            state,
            former: former.and_then(|wording| self.former(wording)),
            translation: inlines.map(plain),
            source: Text { origin: None, ..self.source_text(message, source, State::Fallback) },
        })
    }

    /// An old source text.
    fn former(&mut self, wording: &str) -> Option<Text> {
        let tag = self.assembler.source_locale();
        let catalog = self.page.map(|page| self.assembler.sources.pages[page].page.catalog.as_str());
        let formatted = self.assembler.sources.catalogs.format_wording(catalog, wording)?;
        let parsed = markdown::parse_inline(&formatted.text, &self.context(tag)).ok()?;
        let around = Surroundings::new(&formatted.values, Origins::Page, self.direction(tag));
        Some(Text { inlines: self.inlines(&parsed, around), origin: None, language: self.language(tag) })
    }
}
