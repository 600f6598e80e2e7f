//! The title page: what the book is, who made it, which edition it is, and how much of it is translated.

use crate::chapter::Chapter;
use crate::composer::{Column, Composer};
use crate::document::{ArtifactKind, Item};
use crate::fonts::Role;
use crate::galley::{Galley, Piece};
use crate::geometry::Rect;
use crate::inline::Look;
use crate::shaping::Shaper;
use crate::style::{self, Style};
use crate::tree::NodeKind;
use polypress_model::label::Argument;
use polypress_model::{Book, Fact, Label, Text};

/// Lays out the title page: what the book is and who made it at the top, which edition it is at the foot.
pub(crate) fn lay_out_title_page(book: &Book, style: &Style, shaper: &mut Shaper) -> Chapter {
    let mut composer = Composer::new(book, style, shaper, NodeKind::Section);
    let column = composer.column();
    let mut galley = Galley::default();
    let lines = (style.height * 0.18 / style.line()).round();
    galley.pad(lines * style.line(), true, &[]);
    composer.title(&mut galley, &column);
    composer.credits(&mut galley, &column);
    let mut foot = Galley::default();
    composer.edition(&mut foot, &column);
    composer.notice(&mut foot, &column);
    let space = foot.pieces.first().map_or(0.0, |piece| piece.space);
    let room = style.height - galley.height() - foot.height() - space - 1.0;
    if room > 0.0 {
        galley.pad(room, true, &[]);
    }
    foot.pieces.into_iter().for_each(|piece| galley.push(piece));
    composer.finish(galley, String::new())
}

impl Composer<'_> {
    fn title(&mut self, galley: &mut Galley, column: &Column) {
        let metadata = &self.book.metadata;
        let title = metadata.title.to_plain();
        let line = self.style.line();
        if let Some(series) = &metadata.series {
            let node = self.node(column.node, NodeKind::Paragraph);
            let look = Look { bold: true, color: style::QUIET, ..column.label(self.style.size) };
            self.text(galley, &Text::plain(self.book.isolated(&series.name)), &column.under(node), &look);
            galley.space(line * 0.5);
        }
        let node = self.node(column.node, NodeKind::Heading { level: 1, title });
        // A long title is set smaller.
        let long = metadata.title.to_plain().chars().count() > 48;
        let look = Look {
            role: Role::Heading,
            size: self.style.size * if long { 2.5 } else { 3.3 },
            bold: true,
            color: style::HEADING,
            leading: (column.script.leading() - 0.25).max(1.15),
            ..column.look()
        };
        self.text(galley, &metadata.title, &column.under(node), &look);
        if let Some(subtitle) = &metadata.subtitle {
            galley.space(line * 0.75);
            let node = self.node(column.node, NodeKind::Paragraph);
            let leading = look.leading + 0.1;
            let look = Look { size: self.style.size * 1.5, bold: false, color: style::QUIET, leading, ..look };
            self.text(galley, subtitle, &column.under(node), &look);
        }
        galley.space(line * 1.75);
        let (width, height) = (self.style.width * 0.14, self.style.size * 0.22);
        let rect = Rect::new(column.start(width), 0.0, width, height);
        let items = vec![Item::filled(rect, style::ACCENT, ArtifactKind::Layout)];
        galley.push(Piece { height, items, ..Piece::default() });
    }

    fn credits(&mut self, galley: &mut Galley, column: &Column) {
        let credits = self.book.credits();
        if !credits.is_empty() {
            galley.space(self.style.line() * 1.75);
        }
        let look = Look { color: style::INK, ..column.label(self.style.size * 1.1) };
        for fact in credits {
            self.fact(galley, &fact, column, &look);
        }
    }

    fn edition(&mut self, galley: &mut Galley, column: &Column) {
        let metadata = &self.book.metadata;
        let look = Look { color: style::QUIET, ..column.label(self.style.size * 0.92) };
        if let Some(publisher) = &metadata.publisher {
            let look = Look { bold: true, color: style::INK, ..column.label(self.style.size) };
            self.line(galley, &self.book.isolated(publisher), column, &look);
            galley.space(self.style.line() * 0.35);
        }
        for fact in self.book.edition().iter().chain(&self.book.original_language()) {
            self.fact(galley, fact, column, &look);
        }
        if let Some(rights) = &metadata.rights {
            galley.space(self.style.line() * 0.5);
            self.line(galley, &self.book.isolated(rights), column, &look);
        }
    }

    fn fact(&mut self, galley: &mut Galley, fact: &Fact, column: &Column, look: &Look) {
        self.line(galley, &fact.words(self.book), column, look);
    }

    fn line(&mut self, galley: &mut Galley, words: &str, column: &Column, look: &Look) {
        let node = self.node(column.node, NodeKind::Paragraph);
        galley.space(self.style.line() * 0.12);
        self.text(galley, &Text::plain(words), &column.under(node), look);
    }

    /// How much is translated, where that is not everything.
    fn notice(&mut self, galley: &mut Galley, column: &Column) {
        let completeness = &self.book.completeness;
        if completeness.percent() >= 100 && completeness.fallback == 0 {
            return;
        }
        let percent = [("percent", Argument::Number(completeness.percent()))];
        let words = self.book.labels.format(Label::CompletenessNotice, &self.book.locale, &percent);
        if words.is_empty() {
            return;
        }
        galley.space(self.style.size * 1.5);
        let (color, ground) = style::alert(polypress_model::AlertKind::Warning);
        let inner = self.boxed(column, Some(ground), Some(color));
        galley.pad(self.style.size * 0.6, true, &inner.decorations);
        self.line(galley, &words, &inner, &inner.label(self.style.size * 0.95));
        self.end_boxed(galley, &inner, self.style.size * 0.6);
    }
}
