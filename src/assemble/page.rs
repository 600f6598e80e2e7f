//! One page in one locale.

use super::terms::Entry;
use super::text::TextBuilder;
use super::{Assembler, AssemblyLocale, code, footnotes};
use crate::messages::Message;
use crate::outline::OutlineEntry;
use polypress_model::block::{map_all, retain};
use polypress_model::{
    Anchor, Asset, AssetId, Block, BlockKind, Diagnostic, Footnote, Heading, Inline, MessageId, Page, Span, Style, Text,
};
use std::collections::BTreeMap;

/// Builds a page.
pub(super) struct PageBuilder<'b, 'a> {
    texts: TextBuilder<'b, 'a>,
    index: usize,
    pub(super) assets: BTreeMap<AssetId, Asset>,
    /// What the index has of terms that say so.
    pub(super) entries: BTreeMap<Anchor, Entry>,
}

impl<'b, 'a> PageBuilder<'b, 'a> {
    pub(super) fn new(
        assembler: &'b Assembler<'a>,
        locale: &'b AssemblyLocale<'a>,
        index: usize,
        diagnostics: &'b mut Vec<Diagnostic>,
    ) -> Self {
        let texts = TextBuilder::new(assembler, locale, Some(index), diagnostics);
        Self { texts, index, assets: BTreeMap::new(), entries: BTreeMap::new() }
    }

    pub(super) fn build(&mut self, entry: &OutlineEntry, title_message: Option<&MessageId>) -> Page {
        let assembler = self.texts.assembler;
        let source = &assembler.sources.pages[self.index];
        let mut runs = source.page.runs().into_iter().zip(&source.messages);
        let mut fields = BTreeMap::new();
        for (field, (run, message)) in source.page.front_matter.iter().zip(runs.by_ref()) {
            fields.insert(field.name.as_str(), self.texts.run(run, message.as_ref()));
        }
        let runs: Vec<_> = runs.collect();
        let (body, definitions) = self.visible(runs.len());
        let text = &mut |run: &usize| match runs.get(*run) {
            Some((run, message)) => self.texts.run(run, Option::<&Message>::from(*message)),
            None => Text::default(),
        };
        let mut blocks = map_all(&body, text);
        let mut footnote_blocks: Vec<_> = definitions.iter().map(|blocks| map_all(blocks, text)).collect();
        std::iter::once(&mut blocks).chain(&mut footnote_blocks).for_each(|blocks| code::put_texts(blocks));
        let own_titles = fields.get("title").into_iter().chain(first_heading(&blocks).map(|heading| &heading.text));
        let own_title = own_titles.map(title).find(has_words);
        let own_title = own_title.unwrap_or_else(|| Text::plain(source.page.path.as_str()));
        let title = match (&entry.title, title_message) {
            (Some(run), Some(id)) => {
                let TextBuilder { locale, completeness, diagnostics, .. } = &mut self.texts;
                Some(assembler.outline_text(locale, run, id, completeness, diagnostics))
            }
            _ => None,
        };
        let title = title.filter(has_words).unwrap_or_else(|| own_title.clone());
        let number = assembler.index.number(self.index).cloned();
        complete_headings(&mut blocks, &own_title, number.as_ref());
        assembler.index.first_captions(self.index).number(&mut blocks);
        self.assets.append(&mut self.texts.assets);
        self.entries.append(&mut self.texts.entries);
        Page {
            path: source.page.path.clone(),
            source: source.page.source.clone(),
            title,
            description: fields.remove("description"),
            number,
            depth: entry.depth,
            blocks,
            footnotes: self.footnotes(footnote_blocks),
            completeness: self.texts.completeness,
            fields: source.page.fields.clone(),
        }
    }

    /// Body and footnotes (in the order of their numbers) as blocks over the positions of their runs, without what
    /// this locale does not see.
    fn visible(&self, runs: usize) -> (Vec<Block<usize>>, Vec<Vec<Block<usize>>>) {
        let assembler = self.texts.assembler;
        let page = &assembler.sources.pages[self.index].page;
        let mut next = 0;
        let mut position = |_: &_| {
            next += 1;
            next - 1
        };
        let mut body = map_all(&page.blocks, &mut position);
        let all: Vec<_> = page.footnotes.iter().map(|footnote| map_all(&footnote.blocks, &mut position)).collect();
        debug_assert_eq!(next, runs, "runs() and the blocks disagree");
        let tag = self.texts.locale.settings.original();
        let hidden: Vec<&Span> =
            page.regions.iter().filter(|region| !region.audience.includes(tag)).map(|region| &region.span).collect();
        let keep = |block: &Block<usize>| {
            let inside = |span: &Span| {
                hidden
                    .iter()
                    .any(|region| region.file == span.file && region.start <= span.start && span.start < region.end)
            };
            !block.span.as_ref().is_some_and(inside)
        };
        retain(&mut body, &keep);
        let order = &assembler.index.footnotes(self.index).order;
        let footnotes = order.iter().filter_map(|index| all.get(*index).cloned());
        (body, footnotes.collect())
    }

    fn footnotes(&self, blocks: Vec<Vec<Block>>) -> Vec<Footnote> {
        let taken = self.texts.assembler.index.anchors(self.index);
        let numbered = blocks.into_iter().zip(&self.texts.marks).enumerate();
        let footnote = |(index, (blocks, marks)): (usize, (Vec<Block>, &usize))| Footnote {
            number: index as u64 + 1,
            anchor: footnotes::anchor(index + 1, taken),
            occurrences: *marks,
            blocks,
        };
        numbered.map(footnote).collect()
    }
}

/// Whether a title names its page at all.
fn has_words(title: &Text) -> bool {
    !title.to_plain().trim().is_empty()
}

/// The first heading of level 1, or where there is none the first heading.
fn first_heading(blocks: &[Block]) -> Option<&Heading> {
    let headings = || {
        blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::Heading(heading) => Some(heading),
            _ => None,
        })
    };
    headings().find(|heading| heading.level == 1).or_else(|| headings().next())
}

/// Sees to it that a heading of level 1 is there, and gives the first its page's number.
fn complete_headings(blocks: &mut Vec<Block>, title: &Text, number: Option<&polypress_model::Number>) {
    let first = blocks.iter_mut().find_map(|block| match &mut block.kind {
        BlockKind::Heading(heading) if heading.level == 1 => Some(heading),
        _ => None,
    });
    match first {
        Some(heading) => heading.number = number.cloned(),
        None => {
            let (text, number) = (title.clone(), number.cloned());
            let heading = Heading { level: 1, number, text, classes: Vec::new() };
            blocks.insert(0, Block::new(BlockKind::Heading(heading)));
        }
    }
}

/// A text as it can stand in navigation: no links, images, footnote marks or anchors.
pub(super) fn title(text: &Text) -> Text {
    Text { inlines: title_inlines(&text.inlines), origin: text.origin.clone(), language: text.language.clone() }
}

fn title_inlines(inlines: &[Inline]) -> Vec<Inline> {
    let simplify = |inline: &Inline| match inline {
        Inline::Link { inlines, .. } => title_inlines(inlines),
        Inline::Styled { style: Style::Term, inlines } => title_inlines(inlines),
        Inline::Styled { style, inlines } => vec![Inline::Styled { style: *style, inlines: title_inlines(inlines) }],
        Inline::Span { language, classes, inlines } => {
            let (language, classes, inlines) = (language.clone(), classes.clone(), title_inlines(inlines));
            vec![Inline::Span { language, classes, inlines }]
        }
        Inline::Image(image) => vec![Inline::Text(image.alternative.clone())],
        Inline::Break => vec![Inline::Text(" ".to_owned())],
        Inline::FootnoteReference { .. } | Inline::Anchor(_) => Vec::new(),
        Inline::Text(_) | Inline::Code(_) | Inline::Math(_) => vec![inline.clone()],
    };
    inlines.iter().flat_map(simplify).collect()
}
