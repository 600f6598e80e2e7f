//! Inline content as parsed becomes inline content as exporters see it: values put in, links and images resolved.

use super::text::{Origins, TextBuilder};
use crate::catalog::{FormattedValue, put_values};
use crate::markdown;
use polypress_model::{Inline, Language, LanguageTag};

impl TextBuilder<'_, '_> {
    /// Resolves a sequence. Values enter as words, so they can never become markup.
    pub(super) fn inlines(
        &mut self,
        inlines: &[markdown::Inline],
        values: &[FormattedValue],
        origins: Origins<'_>,
    ) -> Vec<Inline> {
        let mut resolved = Vec::with_capacity(inlines.len());
        for inline in inlines {
            match (self.inline(inline, values, origins), resolved.last_mut()) {
                (Some(Inline::Text(words)), Some(Inline::Text(before))) => before.push_str(&words),
                (Some(inline), _) => resolved.push(inline),
                (None, _) => {}
            }
        }
        resolved
    }

    fn inline(&mut self, inline: &markdown::Inline, values: &[FormattedValue], origins: Origins<'_>) -> Option<Inline> {
        Some(match inline {
            markdown::Inline::Text(words) => Inline::Text(words.clone()),
            markdown::Inline::Styled { style, inlines } => {
                Inline::Styled { style: *style, inlines: self.inlines(inlines, values, origins) }
            }
            markdown::Inline::Code(code) => Inline::Code(put_values(code, values)),
            markdown::Inline::Link { destination, title, inlines, .. } => {
                let destination = put_values(destination, values);
                let target = self.target(&destination, origins);
                let title = title.as_ref().map(|title| put_values(title, values));
                Inline::Link { target, title, inlines: self.inlines(inlines, values, origins) }
            }
            markdown::Inline::Image { destination, alternative, title, width, height, .. } => {
                let source = self.image(&put_values(destination, values), origins);
                Inline::Image(polypress_model::ImageReference {
                    source,
                    alternative: put_values(alternative, values),
                    title: title.as_ref().map(|title| put_values(title, values)),
                    width: *width,
                    height: *height,
                })
            }
            markdown::Inline::FootnoteReference { label, .. } => return self.footnote_mark(label),
            markdown::Inline::Math(math) => Inline::Math(math.clone()),
            markdown::Inline::Span { language, direction, classes, inlines } => Inline::Span {
                language: self.span_language(language.as_ref(), *direction),
                classes: classes.clone(),
                inlines: self.inlines(inlines, values, origins),
            },
            markdown::Inline::Anchor(anchor) => Inline::Anchor(anchor.clone()),
            markdown::Inline::Break => Inline::Break,
            markdown::Inline::Value(index) => self.value(values.get(*index)?),
        })
    }

    fn value(&self, value: &FormattedValue) -> Inline {
        let words = Inline::Text(value.text.clone());
        match value.language.as_ref().and_then(|tag| self.language(tag)) {
            Some(language) => Inline::Span { language: Some(language), classes: Vec::new(), inlines: vec![words] },
            None => words,
        }
    }

    fn footnote_mark(&mut self, label: &str) -> Option<Inline> {
        let footnote = self.assembler.index.footnotes(self.page?).position(label)?;
        let mark = self.marks.get_mut(footnote)?;
        *mark += 1;
        Some(Inline::FootnoteReference { footnote, occurrence: *mark })
    }

    fn span_language(
        &self,
        tag: Option<&LanguageTag>,
        direction: Option<polypress_model::Direction>,
    ) -> Option<Language> {
        let own = self.locale.locale.language();
        if tag.is_none() && direction.is_none() {
            return None;
        }
        let tag = tag.cloned().unwrap_or(own.tag);
        let direction = direction.unwrap_or_else(|| crate::project::direction_of(tag.as_str()));
        Some(Language { tag, direction })
    }
}
