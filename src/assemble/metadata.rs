//! What the book says of itself in one locale.

use super::text::TextBuilder;
use super::{Assembler, AssemblyLocale, page};
use crate::catalog::long_date;
use crate::markdown::{self, InlineContext, Run};
use crate::messages::Message;
use polypress_model::{Asset, AssetId, Completeness, Diagnostic, MessageId, Metadata, Person, Role, Series, Text};
use std::collections::BTreeMap;

impl<'a> Assembler<'a> {
    pub(super) fn metadata(
        &self,
        locale: &AssemblyLocale<'a>,
        assets: &mut BTreeMap<AssetId, Asset>,
        completeness: &mut Completeness,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Metadata {
        let book = &self.sources.configuration.book;
        let ids = self.sources.book;
        let mut text = |id: &MessageId| self.book_message(locale, id, completeness, diagnostics);
        let title = text(&ids.title);
        let subtitle = ids.subtitle.as_ref().map(&mut text);
        let description = ids.description.as_ref().map(&mut text);
        let catalog_locale = self.sources.catalogs.settings().locale(locale.settings.original());
        let person = |role: Role| move |name: &String| Person { name: name.clone(), role };
        let people = book.authors.iter().map(person(Role::Author));
        let people = people.chain(book.editors.iter().map(person(Role::Editor)));
        let people = people.chain(locale.settings.translators.iter().map(person(Role::Translator)));
        Metadata {
            id: self.sources.id.to_owned(),
            title,
            subtitle,
            description,
            people: people.collect(),
            publisher: book.publisher.clone(),
            rights: book.rights.clone(),
            version: book.version.clone(),
            status: book.status.clone(),
            date: book.date.clone(),
            issued: book.date.as_ref().zip(catalog_locale).and_then(|(date, locale)| long_date(date, locale)),
            document_number: book.document_number.clone(),
            series: book.series.clone().map(|name| Series { name, position: book.series_position }),
            subjects: book.subjects.clone(),
            cover: self.cover(locale.settings.original(), assets),
            source_language: self.source_locale().clone(),
            url: book.url.as_ref().map(|url| url.trim_end_matches('/').to_owned()),
            modified: self.sources.modified,
        }
    }

    /// A title of the outline.
    pub(super) fn outline_text(
        &self,
        locale: &AssemblyLocale<'a>,
        run: &Run,
        id: &MessageId,
        completeness: &mut Completeness,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Text {
        let mut texts = TextBuilder::new(self, locale, None, diagnostics);
        let text = texts.run(run, self.find_message(id));
        completeness.add(&texts.completeness);
        page::title(&text)
    }

    /// The inline content of a message that stands on no page.
    pub(super) fn source_of_book_message(&self, message: &Message) -> Vec<markdown::Inline> {
        let parsed = markdown::parse_inline(&message.text, &InlineContext::bare(self.source_locale()));
        parsed.unwrap_or_else(|_| vec![markdown::Inline::Text(message.text.to_string())])
    }

    fn book_message(
        &self,
        locale: &AssemblyLocale<'a>,
        id: &MessageId,
        completeness: &mut Completeness,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Text {
        let Some(message) = self.find_message(id) else { return Text::default() };
        let source = self.source_of_book_message(message);
        let mut texts = TextBuilder::new(self, locale, None, diagnostics);
        let text = texts.message(message, &source);
        completeness.add(&texts.completeness);
        page::title(&text)
    }

    fn find_message(&self, id: &MessageId) -> Option<&'a Message> {
        self.sources.book.messages.iter().find(|message| message.id == *id)
    }
}
