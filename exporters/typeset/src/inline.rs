//! Inline content becomes a paragraph: words with their looks, and the nodes that say what they mean.

use crate::composer::{Column, Composer};
use crate::document::{Item, ItemContent};
use crate::fonts::{Role, Script};
use crate::geometry::Rect;
use crate::math::Fault;
use crate::paragraph::{InlineBox, Paragraph, Placement, Segment};
use crate::style;
use crate::tree::{LinkTarget, NodeId, NodeKind};
use crate::words::Spaces;
use polypress_model::label::Argument;
use polypress_model::text::collect_words;
use polypress_model::{Diagnostic, Direction, ImageReference, Inline, Label, Language, Math, Style, Target, Text};

/// How a paragraph as a whole looks.
#[derive(Clone, Debug)]
pub(crate) struct Look {
    pub(crate) role: Role,
    pub(crate) size: f32,
    pub(crate) bold: bool,
    pub(crate) color: crate::Color,
    pub(crate) placement: Placement,
    /// Distance of baselines, in sizes.
    pub(crate) leading: f32,
}

/// Width of a letter of code, in sizes.
const CODE_ADVANCE: f32 = 0.6;

impl Column {
    /// How running text in this column looks: in a wide one, flush at both sides.
    pub(crate) fn look(&self) -> Look {
        Look {
            role: Role::Body,
            size: self.size,
            bold: self.bold,
            color: self.color,
            placement: self.placement,
            // The columns of a table have no edge; lines stand closer there.
            leading: if self.edge.is_none() { self.script.leading_in_cells() } else { self.script.leading() },
        }
    }

    /// How small labels in this column look.
    pub(crate) fn label(&self, size: f32) -> Look {
        Look { role: Role::Heading, size, leading: self.script.leading() - 0.07, ..self.look() }
    }
}

/// Where inline content goes while it is taken apart.
struct Inside {
    node: NodeId,
    right_to_left: bool,
    /// The width of the column.
    room: f32,
    /// Code of up to this width stays whole.
    whole: f32,
}

impl Composer<'_> {
    /// A paragraph of this text; what it means goes below `node`.
    pub(crate) fn paragraph(&mut self, text: &Text, node: NodeId, column: &Column, look: &Look) -> Paragraph {
        let mut segment = column.segment();
        (segment.role, segment.size, segment.bold, segment.color) = (look.role, look.size, look.bold, look.color);
        let mut paragraph = Paragraph {
            right_to_left: column.right_to_left,
            language: Some(column.language.clone().unwrap_or_else(|| self.book.locale.tag.clone())),
            placement: look.placement,
            hangs: look.placement == Placement::Justified && self.style.hanging,
            leading: look.leading * look.size,
            size: look.size,
            message: text.origin.as_ref().map(|origin| origin.message.clone()),
            ..Paragraph::default()
        };
        if let Some(language) = &text.language {
            self.set_language(node, Some(&language.tag));
            paragraph.right_to_left = language.direction == Direction::Rtl;
            paragraph.language = Some(language.tag.clone());
            segment.language = Some(language.tag.clone());
            segment.turn_to(Script::of(&language.tag));
            paragraph.leading = segment.script.leading().max(look.leading) * look.size;
        }
        // In the columns of a table, which are as narrow as their words allow, code breaks like an address.
        let whole = if column.edge.is_some() { column.width * 0.45 } else { 0.0 };
        let (right_to_left, room) = (paragraph.right_to_left, column.width);
        let inside = Inside { node, right_to_left, room, whole };
        self.inlines(&mut paragraph, &text.inlines, &segment, &inside);
        paragraph
    }

    /// Adds a text to a paragraph that looks as this column does.
    pub(crate) fn add(&mut self, paragraph: &mut Paragraph, text: &Text, node: NodeId, column: &Column) {
        let (right_to_left, room) = (paragraph.right_to_left, column.width);
        let inside = Inside { node, right_to_left, room, whole: 0.0 };
        self.inlines(paragraph, &text.inlines, &column.segment(), &inside);
    }

    /// A paragraph of words without markup, such as a label.
    pub(crate) fn plain(&mut self, words: &str, node: NodeId, column: &Column, look: &Look) -> Paragraph {
        self.paragraph(&Text::plain(words), node, column, look)
    }

    /// A paragraph of words that mean nothing, such as a running head.
    pub(crate) fn decoration_text(&mut self, words: &str, column: &Column, look: &Look) -> Paragraph {
        let mut paragraph = self.paragraph(&Text::default(), NodeId(0), column, look);
        let mut segment = column.segment();
        (segment.role, segment.size, segment.bold, segment.color) = (look.role, look.size, look.bold, look.color);
        self.words(&mut paragraph, words, &segment, Spaces::Joined);
        paragraph
    }

    fn inlines(&mut self, paragraph: &mut Paragraph, inlines: &[Inline], segment: &Segment, inside: &Inside) {
        for inline in inlines {
            match inline {
                Inline::Text(words) => {
                    let segment = Segment { owner: self.content(inside.node), ..segment.clone() };
                    self.words(paragraph, words, &segment, Spaces::Joined);
                }
                Inline::Styled { style, inlines } => self.styled(paragraph, *style, inlines, segment, inside),
                Inline::Code(code) => self.code_words(paragraph, code, segment, inside),
                Inline::Link { target, title, inlines } => {
                    self.link(paragraph, target, title.as_deref(), inlines, segment, inside);
                }
                Inline::Image(image) => self.inline_image(paragraph, image, segment, inside),
                Inline::FootnoteReference { footnote, occurrence } => {
                    self.note_mark(paragraph, (*footnote, *occurrence), segment, inside);
                }
                Inline::Math(math) => self.inline_math(paragraph, math, segment, inside),
                Inline::Span { language, inlines, .. } => {
                    self.span(paragraph, language.as_ref(), inlines, segment, inside);
                }
                Inline::Anchor(anchor) => {
                    if let Some(page) = self.page {
                        paragraph.anchors.push((paragraph.text.len(), format!("{}#{anchor}", page.path)));
                    }
                }
                Inline::Break => {
                    let segment = Segment { owner: self.content(inside.node), ..segment.clone() };
                    paragraph.push_as(" \n", " ", &segment);
                }
            }
        }
    }

    fn styled(
        &mut self,
        paragraph: &mut Paragraph,
        style: Style,
        inlines: &[Inline],
        segment: &Segment,
        inside: &Inside,
    ) {
        let mut segment = segment.clone();
        let mut node = inside.node;
        match style {
            Style::Emphasis | Style::Term => {
                node = self.node(inside.node, NodeKind::Emphasis);
                let mut words = String::new();
                collect_words(inlines, &mut words);
                if words.chars().find_map(Script::has_italics).unwrap_or(true) {
                    segment.italic = !segment.italic;
                } else {
                    segment.bold = true;
                }
            }
            Style::Strong => {
                node = self.node(inside.node, NodeKind::Strong);
                segment.bold = true;
            }
            Style::Strikethrough => segment.strikethrough = true,
            Style::Superscript | Style::Subscript => {
                segment.rise += segment.size * if style == Style::Superscript { 0.36 } else { -0.16 };
                segment.size = (segment.size * 0.7).max(4.0);
            }
            Style::Mark => segment.ground = Some(style::MARK),
            Style::Keyboard => {
                segment.role = Role::Heading;
                segment.size *= 0.86;
                segment.frame = true;
            }
            Style::Underline => segment.underline = Some(segment.color),
            Style::Small => segment.size = (segment.size * 0.85).max(4.0),
            Style::Quotation => node = self.node(inside.node, NodeKind::InlineQuote),
        }
        let inside = Inside { node, ..*inside };
        let marks = (style == Style::Quotation).then(|| self.book.locale.quotation_marks.outer.clone());
        let (open, close) = marks.unwrap_or_default();
        self.mark(paragraph, &open, &segment, node);
        self.inlines(paragraph, inlines, &segment, &inside);
        self.mark(paragraph, &close, &segment, node);
    }

    fn mark(&mut self, paragraph: &mut Paragraph, mark: &str, segment: &Segment, node: NodeId) {
        if !mark.is_empty() {
            let segment = Segment { owner: self.content(node), ..segment.clone() };
            self.words(paragraph, mark, &segment, Spaces::Kept);
        }
    }

    /// Code runs from left to right whatever runs around it.
    fn code_words(&mut self, paragraph: &mut Paragraph, code: &str, segment: &Segment, inside: &Inside) {
        let node = self.node(inside.node, NodeKind::Code);
        let segment = Segment {
            role: Role::Code,
            size: segment.size / segment.script.scale() * 0.88,
            italic: false,
            owner: self.content(node),
            ..segment.clone()
        };
        self.isolated(paragraph, inside.right_to_left.then_some(Direction::Ltr), &segment, |composer, paragraph| {
            let start = paragraph.text.len();
            composer.words(paragraph, code, &segment, Spaces::Kept);
            paragraph.keep_whole(start, (inside.whole / (segment.size * CODE_ADVANCE)) as usize);
        });
    }

    fn isolated(
        &mut self,
        paragraph: &mut Paragraph,
        direction: Option<Direction>,
        segment: &Segment,
        content: impl FnOnce(&mut Self, &mut Paragraph),
    ) {
        match direction {
            Some(Direction::Ltr) => paragraph.push_as("\u{2066}", "", segment),
            Some(Direction::Rtl) => paragraph.push_as("\u{2067}", "", segment),
            None => {}
        }
        content(self, paragraph);
        if direction.is_some() {
            paragraph.push_as("\u{2069}", "", segment);
        }
    }

    fn span(
        &mut self,
        paragraph: &mut Paragraph,
        language: Option<&Language>,
        inlines: &[Inline],
        segment: &Segment,
        inside: &Inside,
    ) {
        let Some(language) = language else { return self.inlines(paragraph, inlines, segment, inside) };
        let node = self.node(inside.node, NodeKind::Span);
        self.set_language(node, Some(&language.tag));
        let right_to_left = language.direction == Direction::Rtl;
        let mut segment = segment.clone();
        segment.language = Some(language.tag.clone());
        segment.turn_to(Script::of(&language.tag));
        let direction = (right_to_left != inside.right_to_left).then_some(language.direction);
        let inside = Inside { node, right_to_left, ..*inside };
        self.isolated(paragraph, direction, &segment, |composer, paragraph| {
            composer.inlines(paragraph, inlines, &segment, &inside);
        });
    }

    fn link(
        &mut self,
        paragraph: &mut Paragraph,
        target: &Target,
        title: Option<&str>,
        inlines: &[Inline],
        segment: &Segment,
        inside: &Inside,
    ) {
        let Some(target) = self.target(target) else { return self.inlines(paragraph, inlines, segment, inside) };
        let mut description = String::new();
        collect_words(inlines, &mut description);
        if let Some(title) = title {
            description = title.to_owned();
        }
        let node = self.node(inside.node, NodeKind::Link { target, description });
        let segment =
            Segment { color: style::LINK, underline: Some(style::LINK_RULE), link: Some(node), ..segment.clone() };
        self.inlines(paragraph, inlines, &segment, &Inside { node, ..*inside });
    }

    /// Where a link leads on paper; `None` if nowhere.
    fn target(&self, target: &Target) -> Option<LinkTarget> {
        let url = self.book.metadata.url.as_deref();
        match target {
            Target::Page { path, anchor: None } => Some(LinkTarget::Destination(path.to_string())),
            Target::Page { path, anchor: Some(anchor) } => Some(LinkTarget::Destination(format!("{path}#{anchor}"))),
            Target::OtherLocale { language, path, anchor } => {
                let anchor = anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
                url.map(|url| LinkTarget::Url(format!("{url}/{}/html/{path}.html{anchor}", language.tag)))
            }
            Target::External(address) => Some(LinkTarget::Url(address.clone())),
            Target::Asset(id) => {
                let asset = self.book.assets.get(id)?;
                url.map(|url| LinkTarget::Url(format!("{url}/{}/html/{}", self.book.locale.tag, asset.path)))
            }
            Target::Nowhere => None,
        }
    }

    fn note_mark(
        &mut self,
        paragraph: &mut Paragraph,
        (index, occurrence): (usize, usize),
        segment: &Segment,
        inside: &Inside,
    ) {
        let Some(page) = self.page else { return };
        let Some(note) = page.footnotes.get(index) else { return };
        let locale = &self.book.locale;
        let number = locale.number(note.number);
        let description =
            self.book.labels.format(Label::FootnoteMark, locale, &[("number", Argument::Number(note.number))]);
        let description = if description.is_empty() { number.clone() } else { description };
        let reference = self.node(inside.node, NodeKind::Reference);
        let target = LinkTarget::Destination(format!("{}#{}", page.path, note.anchor));
        let link = self.node(reference, NodeKind::Link { target, description });
        let segment = Segment {
            rise: segment.rise + segment.size * 0.36,
            size: (segment.size * 0.68).max(4.0),
            color: style::LINK,
            italic: false,
            underline: None,
            link: Some(link),
            owner: self.content(link),
            ..segment.clone()
        };
        let at = paragraph.text.len();
        paragraph.anchors.push((at, format!("{}#{}", page.path, note.mark(occurrence))));
        paragraph.notes.push((at, index));
        // No line may begin with the mark, nor two marks be read as one number.
        let apart = paragraph.notes.len() > 1 && paragraph.segments.last().is_some_and(|(_, last)| last.rise > 0.0);
        paragraph.push_as(if apart { "\u{2060}\u{202f}\u{2060}" } else { "\u{2060}" }, "", &segment);
        self.words(paragraph, &number, &segment, Spaces::Joined);
    }

    fn inline_math(&mut self, paragraph: &mut Paragraph, math: &Math, segment: &Segment, inside: &Inside) {
        let node = self.node(inside.node, NodeKind::Formula { alternative: math.tex.clone() });
        let segment = Segment { owner: self.content(node), ..segment.clone() };
        let direction = inside.right_to_left.then_some(Direction::Ltr);
        match self.inline_formula(math, &segment, segment.owner, inside.room) {
            Ok(pieces) => self.isolated(paragraph, direction, &segment, |composer, paragraph| {
                for (index, piece) in pieces.into_iter().enumerate() {
                    if index > 0 {
                        composer.words(paragraph, " ", &segment, Spaces::Kept);
                    }
                    paragraph.push_box(piece.into_box(&segment), &segment);
                }
            }),
            Err(fault) => {
                self.report_math(math, &fault, paragraph);
                let segment = Segment { role: Role::Code, size: segment.size * 0.9, ..segment };
                self.isolated(paragraph, direction, &segment, |composer, paragraph| {
                    composer.words(paragraph, &math.tex, &segment, Spaces::Kept);
                });
            }
        }
    }

    /// Says why a formula is shown as it was written.
    pub(crate) fn report_math(&mut self, math: &Math, fault: &Fault, paragraph: &Paragraph) {
        let shown: String = math.tex.chars().take(40).collect();
        let finding = match fault {
            Fault::Unreadable(reason) => {
                let message = format!("the formula “{}” cannot be read: {reason}", math.tex);
                Diagnostic::warning("formula-unreadable", message)
                    .hint("correct it; until then its TeX is shown as it is")
            }
            Fault::Unset(reason) => {
                let message = format!("the formula “{shown}” is printed as its TeX source: {reason}");
                Diagnostic::warning("math-plain", message).hint("write it in several shorter ones")
            }
        };
        let finding = finding.about(paragraph.message.clone()).at(paragraph.span.clone());
        self.diagnostics.push(finding.in_locale(self.book.locale.tag.clone()));
    }

    fn inline_image(&mut self, paragraph: &mut Paragraph, image: &ImageReference, segment: &Segment, inside: &Inside) {
        let room = (inside.room, self.style.height * 0.5);
        let Some((asset, width, height)) = self.image_size(image, room) else {
            let words = self.image_words(image);
            let segment = Segment { color: style::QUIET, owner: self.content(inside.node), ..segment.clone() };
            return self.words(paragraph, &words, &segment, Spaces::Joined);
        };
        let owner = self.image_owner(image, inside.node);
        let rect = Rect::new(0.0, -height, width, height);
        let items = vec![Item { content: ItemContent::Image { asset, rect }, owner }];
        let image = InlineBox { at: 0, width, ascent: height, descent: 0.0, items, link: segment.link };
        paragraph.push_box(image, segment);
    }

    /// The words that stand for an image that cannot be shown.
    pub(crate) fn image_words(&self, image: &ImageReference) -> String {
        let description = Argument::Text(image.alternative.clone());
        let locale = &self.book.locale;
        let words = self.book.labels.format(Label::ImageNotShown, locale, &[("description", description)]);
        if words.is_empty() { image.alternative.clone() } else { words }
    }
}
