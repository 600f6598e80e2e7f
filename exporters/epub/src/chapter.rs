//! A page made fit for an EPUB: anchors that XML takes, nothing closed, and links that lead somewhere.

use crate::lists::listed;
use crate::names::{FileNames, xml_name};
use crate::pictures::Pictures;
use crate::places::{on_the_web, strict};
use polypress_html::markup::is_permitted;
use polypress_html::places::{encode_fragment, safe_address};
use polypress_model::{
    Anchor, Block, BlockKind, Book, Details, Diagnostic, Group, ImageReference, ImageSource, Inline, MessageId, Origin,
    Page, PartKind, Span, Target, Text,
};
use std::collections::{BTreeMap, BTreeSet};

/// A page, the part that it belongs to, and its file.
#[derive(Debug)]
pub(crate) struct Chapter {
    pub(crate) page: Page,
    pub(crate) part: PartKind,
    pub(crate) file: String,
    /// The page's own anchors with those of the file.
    pub(crate) anchors: BTreeMap<Anchor, Anchor>,
    /// Where pages of the print edition begin: places in the file, and what those pages are called.
    pub(crate) page_breaks: BTreeMap<Anchor, String>,
}

impl Chapter {
    /// The chapters of the book in reading order.
    pub(crate) fn all(
        book: &Book,
        names: &mut FileNames,
        pictures: &Pictures,
        labels: &BTreeMap<Anchor, String>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<Self> {
        let pages = book.parts.iter().flat_map(|part| part.pages.iter().map(|page| (part.kind, page)));
        let mut chapter = |(part, page): (PartKind, &Page)| {
            let mut fitting = Fitting::new(book, pictures, page);
            let page = fitting.page(page);
            diagnostics.append(&mut fitting.diagnostics);
            let anchors = fitting.anchors;
            let label = |(anchor, own): (&Anchor, &Anchor)| Some((own.clone(), labels.get(anchor)?.clone()));
            let page_breaks = anchors.iter().filter_map(label).collect();
            Self { part, file: names.chapter(&page.path), page, anchors, page_breaks }
        };
        pages.map(&mut chapter).collect()
    }

    /// The pages of the print edition that begin in this chapter: what they are called, and where.
    pub(crate) fn pages(&self) -> Vec<(String, String)> {
        let mut breaks = Vec::new();
        page_breaks_in(&self.page.blocks, &self.page_breaks, &mut breaks);
        let address = |(anchor, label): (&Anchor, &String)| (label.clone(), format!("{}#{anchor}", self.file));
        breaks.into_iter().map(address).collect()
    }
}

/// The fitting of one page.
struct Fitting<'a> {
    book: &'a Book,
    pictures: &'a Pictures,
    anchors: BTreeMap<Anchor, Anchor>,
    used: BTreeSet<Anchor>,
    /// How many marks of each footnote were met.
    marks: Vec<usize>,
    span: Option<Span>,
    message: Option<MessageId>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Fitting<'a> {
    fn new(book: &'a Book, pictures: &'a Pictures, page: &Page) -> Self {
        let marks = vec![0; page.footnotes.len()];
        let (span, message, diagnostics) = (None, None, Vec::new());
        // The heading of the footnotes has an id of its own.
        let used = BTreeSet::from([Anchor::new("polypress.footnotes")]);
        Self { book, pictures, anchors: BTreeMap::new(), used, marks, span, message, diagnostics }
    }

    fn page(&mut self, page: &Page) -> Page {
        let mut fitted = page.clone();
        for footnote in &mut fitted.footnotes {
            footnote.anchor = self.new_anchor(&footnote.anchor);
            self.used.extend(footnote.marks().map(|occurrence| footnote.mark(occurrence)));
        }
        self.blocks(&mut fitted.blocks);
        for footnote in &mut fitted.footnotes {
            self.blocks(&mut footnote.blocks);
        }
        for (footnote, marks) in fitted.footnotes.iter_mut().zip(&self.marks) {
            footnote.occurrences = *marks;
        }
        fitted
    }

    fn blocks(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            self.span.clone_from(&block.span);
            *block = block.map(&mut |text| self.text(text));
            self.structure(std::slice::from_mut(block));
        }
    }

    /// What is not text: anchors, and what opens on request, since reading systems differ in whether it ever does.
    fn structure(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            block.anchor = block.anchor.take().and_then(|anchor| self.first_anchor(&anchor));
            if block.anchor.is_none() && listed(&block.kind).is_some() {
                block.anchor = Some(self.unused("listed"));
            }
            for children in block.children_mut() {
                self.structure(children);
            }
            if let BlockKind::Code(code) = &block.kind {
                if code.lines.iter().flatten().any(|token| !is_xml(&token.text)) {
                    self.report_characters(block.span.clone());
                }
            } else if let BlockKind::Details(details) = &mut block.kind {
                block.kind = opened(details);
            }
        }
    }

    fn text(&mut self, text: &Text) -> Text {
        self.message = text.origin.as_ref().map(|Origin { message, .. }| message.clone());
        let inlines = self.inlines(&text.inlines);
        self.message = None;
        Text { inlines, ..text.clone() }
    }

    fn inlines(&mut self, inlines: &[Inline]) -> Vec<Inline> {
        inlines.iter().filter_map(|inline| self.inline(inline)).collect()
    }

    fn inline(&mut self, inline: &Inline) -> Option<Inline> {
        Some(match inline {
            Inline::Text(words) | Inline::Code(words) => {
                self.check_characters(words);
                inline.clone()
            }
            Inline::Math(math) => {
                self.check_characters(&math.tex);
                inline.clone()
            }
            Inline::Styled { style, inlines } => Inline::Styled { style: *style, inlines: self.inlines(inlines) },
            Inline::Span { language, classes, inlines } => {
                let inlines = self.inlines(inlines);
                Inline::Span { language: language.clone(), classes: classes.clone(), inlines }
            }
            Inline::Link { target, title, inlines } => {
                Inline::Link { target: self.target(target), title: title.clone(), inlines: self.inlines(inlines) }
            }
            Inline::Image(image) => Inline::Image(self.image(image)),
            Inline::FootnoteReference { footnote, .. } => {
                let marks = self.marks.get_mut(*footnote);
                let occurrence = marks.map_or(1, |marks| {
                    *marks += 1;
                    *marks
                });
                Inline::FootnoteReference { footnote: *footnote, occurrence }
            }
            Inline::Anchor(anchor) => Inline::Anchor(self.first_anchor(anchor)?),
            Inline::Break => Inline::Break,
        })
    }

    /// The words of a picture that cannot be read take its place; why was reported when it was read.
    fn image(&mut self, image: &ImageReference) -> ImageReference {
        self.check_characters(&image.alternative);
        match &image.source {
            ImageSource::Asset(id) if self.pictures.refused(id) => {
                ImageReference { source: ImageSource::Missing, ..image.clone() }
            }
            // The block writer makes a link of it.
            ImageSource::External(address) => {
                let strict = safe_address(address).and_then(|address| self.external(&address));
                let source = strict.map_or(ImageSource::Missing, ImageSource::External);
                ImageReference { source, ..image.clone() }
            }
            _ => image.clone(),
        }
    }

    /// What lies outside the package is on the web, if it is anywhere.
    fn target(&mut self, target: &Target) -> Target {
        let metadata = &self.book.metadata;
        let (found, lost) = match target {
            Target::OtherLocale { language, path, anchor } => {
                let address = on_the_web(metadata, language.tag.as_str(), &format!("{path}.html"));
                let fragment = anchor.as_ref().map(|anchor| format!("#{}", encode_fragment(anchor)));
                let found = address.map(|address| address + fragment.as_deref().unwrap_or_default());
                (found, format!("{path} ({})", language.tag))
            }
            Target::Asset(id) => {
                let asset = self.book.assets.get(id);
                let on_the_web = |path| on_the_web(metadata, self.book.locale.tag.as_str(), path);
                (asset.and_then(|asset| on_the_web(asset.path.as_str())), id.to_string())
            }
            // What no book may link to is the block writer's to report.
            Target::External(address) => match safe_address(address) {
                Some(address) => (Some(address), String::new()),
                None => return target.clone(),
            },
            Target::Page { .. } | Target::Nowhere => return target.clone(),
        };
        if let Some(address) = &found {
            return self.external(address).map_or(Target::Nowhere, Target::External);
        }
        let message = format!("a link leads to {lost}, which an EPUB cannot hold");
        let hint = "set `url` to where the site will stand, and the link leads there; now its words stand alone";
        let diagnostic = Diagnostic::info("link-unresolved", message).hint(hint).at(self.span.clone());
        self.diagnostics.push(diagnostic.about(self.message.clone()));
        Target::Nowhere
    }

    /// An address on the web as an EPUB may have it; one that is none is reported.
    fn external(&mut self, address: &str) -> Option<String> {
        let strict = strict(address);
        if strict.is_none() {
            let message = format!("the address “{address}” leads nowhere");
            let hint = "correct it; until then its words stand alone";
            let diagnostic = Diagnostic::warning("link-unresolved", message).hint(hint).at(self.span.clone());
            self.diagnostics.push(diagnostic.about(self.message.clone()));
        }
        strict
    }

    /// The name in the file of an anchor that is met for the first time; `None` if it was met before.
    fn first_anchor(&mut self, anchor: &Anchor) -> Option<Anchor> {
        (!self.anchors.contains_key(anchor)).then(|| self.new_anchor(anchor))
    }

    fn new_anchor(&mut self, anchor: &Anchor) -> Anchor {
        let unused = self.unused(&xml_name(anchor));
        self.anchors.entry(anchor.clone()).or_insert_with(|| unused.clone());
        unused
    }

    /// A name that nothing else in the file has.
    fn unused(&mut self, name: &str) -> Anchor {
        let mut unused = Anchor::new(name);
        let mut attempt = 1;
        while self.used.contains(&unused) {
            attempt += 1;
            unused = Anchor::new(format!("{name}_{attempt}"));
        }
        self.used.insert(unused.clone());
        unused
    }

    fn check_characters(&mut self, words: &str) {
        if !is_xml(words) {
            self.report_characters(self.span.clone());
        }
    }

    fn report_characters(&mut self, span: Option<Span>) {
        let message = "the text holds control characters, which an EPUB cannot hold";
        let hint = "delete them; each is shown as \u{fffd}";
        let diagnostic = Diagnostic::warning("character-invalid", message).hint(hint).at(span);
        self.diagnostics.push(diagnostic.about(self.message.clone()));
    }
}

/// What opens on request, open: its summary stands above it.
fn opened(details: &mut Details) -> BlockKind {
    let mut blocks = Vec::new();
    if let Some(summary) = details.summary.take() {
        let summary = vec![Block::new(BlockKind::Paragraph(summary))];
        let classes = vec!["summary".to_owned()];
        blocks.push(Block::new(BlockKind::Group(Group { classes, language: None, blocks: summary })));
    }
    blocks.append(&mut details.blocks);
    BlockKind::Group(Group { classes: vec!["details".to_owned()], language: None, blocks })
}

/// The page breaks of blocks, in reading order.
fn page_breaks_in<'a>(
    blocks: &'a [Block],
    labels: &'a BTreeMap<Anchor, String>,
    breaks: &mut Vec<(&'a Anchor, &'a String)>,
) {
    for block in blocks {
        breaks.extend(block.anchor.as_ref().and_then(|anchor| labels.get_key_value(anchor)));
        if let BlockKind::Paragraph(text) = &block.kind {
            page_breaks_among(&text.inlines, labels, breaks);
        }
        block.children().into_iter().for_each(|children| page_breaks_in(children, labels, breaks));
    }
}

fn page_breaks_among<'a>(
    inlines: &'a [Inline],
    labels: &'a BTreeMap<Anchor, String>,
    breaks: &mut Vec<(&'a Anchor, &'a String)>,
) {
    for inline in inlines {
        if let Inline::Anchor(anchor) = inline {
            breaks.extend(labels.get_key_value(anchor));
        }
        page_breaks_among(inline.children(), labels, breaks);
    }
}

/// Whether a document may hold these characters; those that it may not are written as U+FFFD.
fn is_xml(text: &str) -> bool {
    text.chars().all(is_permitted)
}

/// The text with U+FFFD for what no document may hold, as the block writer has it too.
pub(crate) fn clean(text: &str) -> String {
    text.chars().map(|character| if is_permitted(character) { character } else { '\u{fffd}' }).collect()
}
