//! Blocks become pieces of the galley.

use crate::composer::{Column, Composer};
use crate::document::{ArtifactKind, Item, ItemContent, Line as Rule, Owner};
use crate::fonts::{Role, Script};
use crate::galley::{Decoration, Galley, HeadingEntry, Piece};
use crate::geometry::Point;
use crate::hyphens;
use crate::icon::icon;
use crate::inline::Look;
use crate::paragraph::{Paragraph, Placement};
use crate::style;
use crate::tree::{NodeId, NodeKind};
use polypress_model::{
    Alert, AlertKind, Block, BlockKind, Definition, Details, Direction, Group, Heading, Inline, Label, Language, Math,
    PagePath, Text,
};

impl Composer<'_> {
    /// Sets blocks one below the other.
    pub(crate) fn blocks(&mut self, galley: &mut Galley, blocks: &[Block], column: &Column) {
        for (index, block) in blocks.iter().enumerate() {
            self.block(galley, block, column);
            if announces(block) && index + 1 < blocks.len() {
                galley.keep();
            }
        }
    }

    fn block(&mut self, galley: &mut Galley, block: &Block, column: &Column) {
        let before = self.diagnostics.len();
        self.anchor(block.anchor.as_ref());
        if let (true, Some(page)) = (is_unnamed(block), self.page) {
            self.captioned += 1;
            self.anchors.push(captioned_destination(&page.path, self.captioned));
        }
        galley.space(self.gap(column));
        match &block.kind {
            BlockKind::Heading(heading) => self.heading(galley, heading, block, column),
            BlockKind::Paragraph(text) => self.text_block(galley, text, column),
            BlockKind::List(list) => self.list(galley, list, column),
            BlockKind::Table(table) => self.table(galley, table, column),
            BlockKind::Code(code) => self.code(galley, code, column),
            BlockKind::Quote(blocks) => self.quote(galley, blocks, column),
            BlockKind::Alert(alert) => self.alert(galley, alert, column),
            BlockKind::Figure(figure) => self.figure(galley, figure, column),
            BlockKind::Definitions(definitions) => self.definitions(galley, definitions, column),
            BlockKind::Details(details) => self.details(galley, details, column),
            BlockKind::Math(math) => self.math(galley, math, column),
            BlockKind::Index(index) => self.index(galley, index, column),
            BlockKind::Rule => self.rule(galley, column),
            BlockKind::Group(group) => self.group(galley, group, column),
        }
        galley.space(self.gap(column));
        for diagnostic in self.diagnostics.iter_mut().skip(before).filter(|diagnostic| diagnostic.span.is_none()) {
            diagnostic.span.clone_from(&block.span);
        }
    }

    /// Space between blocks of a column.
    pub(crate) fn gap(&self, column: &Column) -> f32 {
        let factor = if column.tight { 0.12 } else { 0.55 };
        column.size * column.script.leading() * factor
    }

    fn text_block(&mut self, galley: &mut Galley, text: &Text, column: &Column) {
        if let [Inline::Image(image)] = text.inlines.as_slice() {
            return self.image(galley, image, column);
        }
        let node = self.node(column.node, NodeKind::Paragraph);
        let mut look = column.look();
        if look.placement == Placement::Start && column.width >= look.size * 22.0 {
            let own = text.language.as_ref().map(|language| &language.tag);
            let language = own.or(column.language.as_ref()).unwrap_or(&self.book.locale.tag);
            // Without hyphens, words of these scripts would leave holes in lines made equally wide.
            if Script::of(language) != Script::Latin || hyphens::rules(language).is_some() {
                look.placement = Placement::Justified;
            }
        }
        self.text(galley, text, &column.under(node), &look);
    }

    /// Sets a text as a paragraph that belongs to the column's node itself.
    pub(crate) fn text(&mut self, galley: &mut Galley, text: &Text, column: &Column, look: &Look) {
        let paragraph = self.paragraph(text, column.node, column, look);
        if paragraph.is_empty() {
            return;
        }
        let first = galley.pieces.len();
        self.set(galley, &paragraph, column);
        if text.is_fallback() {
            self.mark_untranslated(galley, first, column);
        }
    }

    /// A dotted line beside what is not translated, or no longer.
    fn mark_untranslated(&self, galley: &mut Galley, first: usize, column: &Column) {
        let away = column.size * 0.75;
        let (left, right) = column.edge.unwrap_or((column.x, column.x + column.width));
        let away = if column.edge.is_some() { away } else { column.size * 0.3 };
        let x = if column.right_to_left { right + away } else { left - away };
        for piece in galley.pieces.iter_mut().skip(first) {
            let (from, to) = (Point { x, y: 0.0 }, Point { x, y: piece.height });
            let line = Rule { from, to, width: 1.2, color: style::UNTRANSLATED, dash: Some((1.2, 2.4)) };
            let owner = Owner::Artifact(ArtifactKind::Layout);
            piece.items.push(Item { content: ItemContent::Line(line), owner });
        }
    }

    fn heading(&mut self, galley: &mut Galley, heading: &Heading, block: &Block, column: &Column) {
        let level = heading.level.clamp(1, 6);
        let first = level == 1 && galley.pieces.is_empty();
        let of_page = self.page.and_then(|page| page.number.as_ref()).filter(|_| first);
        let number = heading.number.as_ref().or(of_page).map(|number| number.in_locale(&self.book.locale));
        let title = heading.text.to_plain();
        let full = number.iter().map(String::as_str).chain([title.as_str()]).collect::<Vec<_>>().join(" ");
        let node = self.node(column.node, NodeKind::Heading { level, title: full });
        let size = self.style.heading(level).min(column.size * 2.4);
        let look = Look {
            role: Role::Heading,
            size,
            bold: level > 1,
            color: style::HEADING,
            leading: (column.script.leading() - 0.17).max(1.2),
            placement: Placement::Start,
        };
        if first {
            self.chapter_number(galley, number.as_deref(), node, column);
        } else {
            galley.space(self.style.line() * if level <= 2 { 1.6 } else { 1.15 });
        }
        let mut text = heading.text.clone();
        if let (Some(number), false) = (&number, first) {
            text.inlines.insert(0, Inline::Text(format!("{number}\u{2002}")));
        }
        let start = galley.pieces.len();
        self.text(galley, &text, &column.under(node), &look);
        galley.pieces.iter_mut().skip(start).for_each(|piece| piece.keep = true);
        let destination = block.anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
        if let (Some(piece), Some(page)) = (galley.pieces.get_mut(start), self.page) {
            let destination = format!("{}{destination}", page.path);
            let language = heading.text.language.as_ref().map(|language| language.tag.clone());
            piece.heading = Some(HeadingEntry { number, title, language, level: usize::from(level), destination });
        }
        galley.space(self.style.line() * if first { 1.6 } else { 0.4 });
    }

    /// The number above a chapter's title.
    fn chapter_number(&mut self, galley: &mut Galley, number: Option<&str>, node: NodeId, column: &Column) {
        galley.pad(self.style.line() * 2.0, true, &[]);
        let Some(number) = number else { return };
        let words = self.book.labels.format(Label::ChapterNumber, &self.book.locale, &[("number", number.into())]);
        // “Chapter 2”, but “2.1” for a page below it.
        let words = if words.is_empty() || number.contains('.') { number.to_owned() } else { words };
        let look = Look { color: style::QUIET, ..column.label(self.style.size * 1.1) };
        let paragraph = self.plain(&format!("{words} "), node, column, &look);
        self.set(galley, &paragraph, column);
        galley.keep();
        galley.space(self.style.size * 0.2);
    }

    fn quote(&mut self, galley: &mut Galley, blocks: &[Block], column: &Column) {
        let node = self.node(column.node, NodeKind::Quote);
        let mut inner = column.indented(self.style.size * 1.5).under(node);
        let x = column.start(2.0);
        let bar = self.decoration(Decoration { bar: Some((x, 2.0, style::RULE)), ..Decoration::default() });
        inner.decorations.push(bar);
        inner.color = style::QUIET;
        self.blocks(galley, blocks, &inner);
    }

    fn alert(&mut self, galley: &mut Galley, alert: &Alert, column: &Column) {
        let label = match alert.kind {
            AlertKind::Note => Label::Note,
            AlertKind::Tip => Label::Tip,
            AlertKind::Important => Label::Important,
            AlertKind::Warning => Label::Warning,
            AlertKind::Caution => Label::Caution,
        };
        let (color, ground) = style::alert(alert.kind);
        let node = self.node(column.node, NodeKind::Division);
        let inner = self.boxed(column, Some(ground), Some(color)).under(node);
        galley.pad(self.style.size * 0.7, true, &inner.decorations);
        let title = self.node(node, NodeKind::Paragraph);
        let look = Look { bold: true, color, ..inner.label(inner.size * 0.95) };
        let text = self.book.labels.text(label, &self.book.locale);
        let (first, width) = (galley.pieces.len(), inner.size * 1.05);
        let beside = Column { depth: inner.depth, ..inner.indented(width * 1.4) };
        self.text(galley, &text, &beside.under(title), &look);
        if let Some(piece) = galley.pieces.get_mut(first) {
            let corner = Point { x: inner.start(width), y: (look.leading * look.size - width) / 2.0 };
            piece.items.extend(icon(alert.kind, corner, width, color));
        }
        galley.keep();
        galley.space(self.style.size * 0.2);
        self.blocks(galley, &alert.blocks, &inner);
        self.end_boxed(galley, &inner, self.style.size * 0.7);
    }

    /// A column on a tinted ground with a bar at its start.
    pub(crate) fn boxed(&mut self, column: &Column, fill: Option<crate::Color>, bar: Option<crate::Color>) -> Column {
        let bar = bar.map(|color| (column.start(2.5), 2.5, color));
        let ground = Decoration { x: column.x, width: column.width, fill, radius: 0.0, bar };
        let ground = self.decoration(ground);
        let mut inner = column.inset(self.style.size);
        inner.depth += 1;
        inner.decorations.push(ground);
        inner
    }

    /// Closes a tinted ground below the last piece.
    pub(crate) fn end_boxed(&self, galley: &mut Galley, column: &Column, padding: f32) {
        galley.keep();
        // The last block's wish for space below it ends inside the ground.
        galley.drop_space();
        galley.pad(padding, false, &column.decorations);
    }

    fn definitions(&mut self, galley: &mut Galley, definitions: &[Definition], column: &Column) {
        let list = self.node(column.node, NodeKind::List { numbering: crate::Numbering::None });
        for definition in definitions {
            galley.space(self.gap(column));
            let item = self.node(list, NodeKind::ListItem);
            let label = self.node(item, NodeKind::ListLabel { alternative: None });
            for term in &definition.terms {
                let look = Look { bold: true, ..column.look() };
                self.text(galley, term, &column.under(label), &look);
                galley.keep();
            }
            let body = self.node(item, NodeKind::ListBody);
            let inner = column.indented(self.style.indent()).under(body);
            for blocks in &definition.details {
                self.blocks(galley, blocks, &Column { tight: true, ..inner.clone() });
            }
            galley.space(self.gap(column));
        }
    }

    fn details(&mut self, galley: &mut Galley, details: &Details, column: &Column) {
        let node = self.node(column.node, NodeKind::Division);
        let inner = column.under(node);
        if let Some(summary) = &details.summary {
            let title = self.node(node, NodeKind::Paragraph);
            let look = Look { bold: true, ..column.look() };
            self.text(galley, summary, &inner.under(title), &look);
            galley.keep();
            galley.space(self.gap(column));
        }
        self.blocks(galley, &details.blocks, &inner);
    }

    fn math(&mut self, galley: &mut Galley, math: &Math, column: &Column) {
        let node = self.node(column.node, NodeKind::Formula { alternative: math.tex.clone() });
        let owner = self.content(node);
        match self.display_formula(math, &column.segment(), owner, column.width) {
            Ok(shape) => {
                let (x, y) = (column.x + (column.width - shape.width) / 2.0, shape.ascent.max(0.0));
                let height = y + shape.descent.max(0.0);
                let items = shape.items.into_iter().map(|item| item.moved(x, y)).collect();
                let anchors = std::mem::take(&mut self.anchors).into_iter().map(|name| (name, x, 0.0)).collect();
                let decorations = column.decorations.clone();
                let around = if column.tight { 0.0 } else { self.style.line() * 0.75 };
                galley.space(around);
                galley.push(Piece { height, items, anchors, decorations, ..Piece::default() });
                galley.space(around);
            }
            Err(fault) => {
                self.report_math(math, &fault, &Paragraph::default());
                let placement = Placement::Center;
                let look = Look { role: Role::Code, size: column.size * 0.9, placement, ..column.look() };
                let inner = Column { right_to_left: false, ..column.under(node) };
                for line in math.tex.lines() {
                    let paragraph = self.plain(line, node, &inner, &look);
                    self.set(galley, &paragraph, &inner);
                }
            }
        }
    }

    fn rule(&mut self, galley: &mut Galley, column: &Column) {
        let height = self.style.line();
        let (from, to) = (column.x + column.width * 0.35, column.x + column.width * 0.65);
        let (from, to) = (Point { x: from, y: height / 2.0 }, Point { x: to, y: height / 2.0 });
        let line = Rule { from, to, width: 0.6, color: style::RULE, dash: None };
        let owner = Owner::Artifact(ArtifactKind::Layout);
        let items = vec![Item { content: ItemContent::Line(line), owner }];
        galley.push(Piece { height, items, decorations: column.decorations.clone(), ..Piece::default() });
    }

    fn group(&mut self, galley: &mut Galley, group: &Group, column: &Column) {
        let node = self.node(column.node, NodeKind::Division);
        let mut inner = column.under(node);
        if let Some(Language { tag, direction }) = &group.language {
            self.set_language(node, Some(tag));
            let script = Script::of(tag);
            inner.size *= script.scale() / inner.script.scale();
            inner.script = script;
            inner.language = Some(tag.clone());
            inner.right_to_left = *direction == Direction::Rtl;
        }
        self.blocks(galley, &group.blocks, &inner);
    }
}

/// Whether a block is a figure or table that a list names and nothing else leads to.
pub(crate) fn is_unnamed(block: &Block) -> bool {
    let caption = match &block.kind {
        BlockKind::Figure(figure) => figure.caption.as_ref(),
        BlockKind::Table(table) => table.caption.as_ref(),
        _ => None,
    };
    block.anchor.is_none() && caption.is_some()
}

/// The destination of the first, second, … such block of a page.
pub(crate) fn captioned_destination(page: &PagePath, number: usize) -> String {
    format!("{page}#polypress-captioned-{number}")
}

/// Whether a block says that something follows: a paragraph that ends in a colon.
fn announces(block: &Block) -> bool {
    let BlockKind::Paragraph(text) = &block.kind else { return false };
    text.to_plain().trim_end().ends_with([':', '：'])
}
