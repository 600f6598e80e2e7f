//! Blocks of code: on a tinted ground, line by line, long lines wrapped with a mark.

use crate::composer::{Column, Composer};
use crate::document::{ArtifactKind, Item, Owner};
use crate::fonts::Role;
use crate::galley::{Galley, Piece};
use crate::geometry::Rect;
use crate::inline::Look;
use crate::lines::Lines;
use crate::paragraph::{Paragraph, Placement, Segment};
use crate::setting::set_line;
use crate::style;
use crate::tree::{NodeId, NodeKind};
use crate::words::Spaces;
use polypress_model::{Code, Token};

impl Composer<'_> {
    pub(crate) fn code(&mut self, galley: &mut Galley, code: &Code, column: &Column) {
        // Code runs from left to right in every book.
        let outer = Column { right_to_left: false, ..column.clone() };
        let mut outer_of_title = column.clone();
        outer_of_title.tight = true;
        if let Some(title) = &code.title {
            let node = self.node(column.node, NodeKind::Paragraph);
            let look = Look { bold: true, color: style::QUIET, ..column.label(column.size * 0.88) };
            self.text(galley, title, &outer_of_title.under(node), &look);
            galley.keep();
            galley.space(self.style.size * 0.25);
        }
        let node = self.node(column.node, NodeKind::Code);
        let mut inner = self.boxed(&outer, Some(style::GROUND), None).under(node);
        let padding = self.style.size * 0.6;
        galley.pad(padding, true, &inner.decorations);
        let first = galley.pieces.len();
        let beside = self.gutter(code.lines.len(), &mut inner);
        for (index, line) in code.lines.iter().enumerate() {
            let start = galley.pieces.len();
            self.code_line(galley, line, node, &inner);
            if let (Some(gutter), Some(piece)) = (&beside, galley.pieces.get_mut(start)) {
                let number = self.line_number(index + 1, gutter);
                piece.items.extend(number.items);
            }
            if code.emphasized.contains(&index) {
                galley.pieces.iter_mut().skip(start).for_each(|piece| emphasize(piece, &outer));
            }
        }
        let count = galley.pieces.len() - first;
        for (index, piece) in galley.pieces.iter_mut().skip(first).enumerate() {
            piece.keep = count > 1 && (index == 0 || index + 2 >= count);
        }
        self.end_boxed(galley, &inner, padding);
    }

    /// Makes room for the numbers of lines at the left, if they are wanted.
    fn gutter(&self, lines: usize, column: &mut Column) -> Option<Column> {
        if !self.style.line_numbers {
            return None;
        }
        let digits = lines.to_string().len() as f32;
        let letter = code_size(column) * 0.6;
        let gutter = Column { width: letter * (digits + 0.2), ..column.clone() };
        let taken = (gutter.width + letter * 1.5).min(column.width * 0.4);
        (column.x, column.width) = (column.x + taken, column.width - taken);
        Some(gutter)
    }

    /// The number of a line, which is no part of the code.
    fn line_number(&mut self, number: usize, column: &Column) -> Piece {
        let size = code_size(column);
        let placement = Placement::End;
        let look = Look { role: Role::Code, size, color: style::QUIET, leading: 1.42, placement, ..column.look() };
        let paragraph = self.decoration_text(&self.book.locale.number(number as u64), column, &look);
        let mut alone = Galley::default();
        let waiting = std::mem::take(&mut self.anchors);
        self.set(&mut alone, &paragraph, column);
        self.anchors = waiting;
        alone.pieces.truncate(1);
        alone.into_piece(&[], &column.decorations).repeated()
    }

    fn code_line(&mut self, galley: &mut Galley, tokens: &[Token], node: NodeId, column: &Column) {
        let size = code_size(column);
        let mut paragraph = Paragraph {
            leading: size * 1.42,
            size,
            is_code: true,
            language: Some(self.book.locale.tag.clone()),
            ..Paragraph::default()
        };
        let owner = self.content(node);
        let base = Segment { role: Role::Code, size, owner, ..column.segment() };
        let mut place = 0;
        for token in tokens {
            let segment = Segment { color: style::token(token.class), ..base.clone() };
            let words = expand_tabs(&token.text, &mut place);
            self.words(&mut paragraph, &words, &segment, Spaces::Kept);
        }
        // The end of the line belongs to what it says.
        paragraph.push_as(" ", "\n", &base);
        // Further lines stand in a little more than the first.
        let letters: String = tokens.iter().map(|token| token.text.as_str()).collect();
        let spaces = letters.chars().take_while(|character| character.is_whitespace()).count();
        let indent = (spaces as f32 * size * 0.6).min(column.width * 0.4);
        let stand_in = (indent + size * 1.2).min(column.width * 0.5);
        let narrow = Column { x: column.x + stand_in, width: column.width - stand_in, ..column.clone() };
        let Lines { lines, passage, missing } = self.shaper.hanging_lines(&paragraph, column.width, narrow.width);
        if lines.len() <= 1 {
            return self.set(galley, &paragraph, column);
        }
        self.report_gaps(&paragraph, &missing);
        let mark = self.continuation(column, size);
        for (index, line) in lines.iter().enumerate() {
            let (column, mark) = if index == 0 { (column, None) } else { (&narrow, Some(&mark)) };
            let mut piece = set_line(&paragraph, line, column, &passage);
            if let Some(mark) = mark {
                piece.absorb(mark.repeated(), indent, 0.0);
            }
            galley.push(piece);
        }
    }

    /// The mark before a line that goes on from the one above.
    fn continuation(&mut self, column: &Column, size: f32) -> Piece {
        let look = Look { role: Role::Code, size, color: style::RULE, leading: 1.42, ..column.look() };
        let mut paragraph = self.decoration_text("↪", column, &look);
        for (_, segment) in &mut paragraph.segments {
            segment.owner = Owner::Artifact(ArtifactKind::Layout);
        }
        let mut alone = Galley::default();
        self.set(&mut alone, &paragraph, column);
        alone.into_piece(&[], &[])
    }
}

/// Size of the letters of code.
fn code_size(column: &Column) -> f32 {
    column.size / column.script.scale() * 0.86
}

/// Puts a line on a ground of its own, with a bar at its start that shows without colours.
fn emphasize(piece: &mut Piece, column: &Column) {
    let tinted = |width, fill, kind| Item::filled(Rect::new(column.x, 0.0, width, piece.height), fill, kind);
    let ground = tinted(column.width, style::EMPHASIZED, ArtifactKind::Background);
    let bar = tinted(2.5, style::EMPHASIZED_BAR, ArtifactKind::Layout);
    piece.items.splice(0..0, [ground, bar]);
}

/// Tabs reach to the next column that is a multiple of four.
fn expand_tabs(text: &str, place: &mut usize) -> String {
    let mut expanded = String::with_capacity(text.len());
    for character in text.chars() {
        let count = if character == '\t' { 4 - *place % 4 } else { 1 };
        let shown = if character == '\t' { ' ' } else { character };
        expanded.extend(std::iter::repeat_n(shown, count));
        *place += count;
    }
    expanded
}
