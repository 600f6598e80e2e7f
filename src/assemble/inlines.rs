//! Inline content as parsed becomes inline content as exporters see it: values put in, links and images resolved.

use super::isolation::isolated_direction;
use super::text::{Origins, TextBuilder};
use crate::catalog::{FormattedValue, put_codes, put_values};
use crate::markdown;
use polypress_model::text::MOST_NESTED;
use polypress_model::{Direction, Inline, Language, LanguageTag, Style};

/// What the inline content of a text stands in.
#[derive(Clone, Copy)]
pub(super) struct Surroundings<'t> {
    /// The values of the text.
    pub(super) values: &'t [FormattedValue],
    pub(super) origins: Origins<'t>,
    /// The way the words around run.
    pub(super) direction: Direction,
    /// How many pieces of inline content are around.
    pub(super) depth: usize,
}

impl<'t> Surroundings<'t> {
    pub(super) fn new(values: &'t [FormattedValue], origins: Origins<'t>, direction: Direction) -> Self {
        Self { values, origins, direction, depth: 0 }
    }

    fn deeper(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }
}

impl TextBuilder<'_, '_> {
    /// Resolves a sequence. Values enter as words, so they can never become markup.
    pub(super) fn inlines(&mut self, inlines: &[markdown::Inline], around: Surroundings<'_>) -> Vec<Inline> {
        let mut resolved = Vec::with_capacity(inlines.len());
        for inline in inlines {
            match inline {
                markdown::Inline::Value(index) => {
                    let value = around.values.get(*index).map(|value| self.value(value, around));
                    value.into_iter().flatten().for_each(|inline| push(&mut resolved, inline));
                }
                _ => self.inline(inline, around).into_iter().for_each(|inline| push(&mut resolved, inline)),
            }
        }
        resolved.shrink_to_fit();
        resolved
    }

    fn inline(&mut self, inline: &markdown::Inline, around: Surroundings<'_>) -> Option<Inline> {
        let Surroundings { values, origins, .. } = around;
        Some(match inline {
            markdown::Inline::Text(words) => Inline::Text(words.clone()),
            markdown::Inline::Styled { style, inlines } => {
                let is_term = *style == Style::Term && self.page.is_some();
                let place = is_term.then(|| Inline::Anchor(self.term(inlines, values)));
                let inlines = place.into_iter().chain(self.inlines(inlines, around.deeper())).collect();
                Inline::Styled { style: *style, inlines }
            }
            markdown::Inline::Code(code) => Inline::Code(put_codes(code, values)),
            markdown::Inline::Link { destination, title, inlines, .. } => {
                // An address that is shown as it is leads where it says.
                let is_bare = markdown::words(inlines) == *destination;
                let destination = put_codes(destination, values);
                let target = self.target(&destination, origins);
                let title = title.as_ref().map(|title| put_values(title, values));
                let inlines = match is_bare {
                    true => vec![Inline::Text(destination)],
                    false => self.inlines(inlines, around.deeper()),
                };
                Inline::Link { target, title, inlines }
            }
            markdown::Inline::Image { destination, alternative, decorative, title, width, height, .. } => {
                let source = self.image(&put_codes(destination, values), origins);
                Inline::Image(polypress_model::ImageReference {
                    source,
                    alternative: put_values(alternative, values),
                    decorative: *decorative,
                    title: title.as_ref().map(|title| put_values(title, values)),
                    width: *width,
                    height: *height,
                })
            }
            markdown::Inline::FootnoteReference { label, .. } => return self.footnote_mark(label),
            markdown::Inline::Math(math) => Inline::Math(math.clone()),
            markdown::Inline::Span { language, direction, classes, inlines } => {
                let language = self.span_language(language.as_ref(), *direction);
                let direction = language.as_ref().map_or(around.direction, |language| language.direction);
                let inlines = self.inlines(inlines, Surroundings { direction, ..around.deeper() });
                Inline::Span { language, classes: classes.clone(), inlines }
            }
            markdown::Inline::Anchor(anchor) => Inline::Anchor(self.anchor(anchor)?),
            markdown::Inline::Break => Inline::Break,
            markdown::Inline::Entry { .. } | markdown::Inline::Value(_) => return None,
        })
    }

    /// A value: as words, or a term as the inline content that it is. One in another language, or one that runs the
    /// other way, stands in a span of its own, so that the words around it keep their order.
    fn value(&mut self, value: &FormattedValue, around: Surroundings<'_>) -> Vec<Inline> {
        let own = self.locale.locale.language();
        let language = value.language.as_ref().and_then(|tag| self.language(tag));
        let language = language.or_else(|| {
            let direction = isolated_direction(&value.text, around.direction)?;
            Some(Language { tag: own.tag, direction })
        });
        let direction = language.as_ref().map_or(around.direction, |language| language.direction);
        let markup = value.markup.as_ref().filter(|markup| around.depth + 1 + depth(&markup.inlines) <= MOST_NESTED);
        let inlines = match markup {
            Some(markup) => {
                let depth = around.depth + usize::from(language.is_some());
                let within = Surroundings { values: &markup.values, direction, depth, ..around };
                self.inlines(&markup.inlines, within)
            }
            None => vec![Inline::Text(value.text.clone())],
        };
        match language {
            Some(language) => vec![Inline::Span { language: Some(language), classes: Vec::new(), inlines }],
            None => inlines,
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

/// Adds a piece; words are joined to the words before them.
fn push(resolved: &mut Vec<Inline>, inline: Inline) {
    match (inline, resolved.last_mut()) {
        (Inline::Text(words), Some(Inline::Text(before))) => before.push_str(&words),
        (inline, _) => resolved.push(inline),
    }
}

/// How many pieces of inline content lie in one another, values not looked into.
fn depth(inlines: &[markdown::Inline]) -> usize {
    let of = |inline: &markdown::Inline| match inline {
        markdown::Inline::Styled { inlines, .. }
        | markdown::Inline::Link { inlines, .. }
        | markdown::Inline::Span { inlines, .. } => 1 + depth(inlines),
        _ => 1,
    };
    inlines.iter().map(of).max().unwrap_or(0)
}
