//! Measuring blocks before they are set: the least and the greatest width that they can make use of.

use crate::composer::{Column, Composer};
use crate::figure::PIXEL;
use crate::inline::Look;
use crate::table::{NOWHERE, cell_look};
use polypress_model::{Block, BlockKind, Cell, ImageReference, Inline, Math, Text};

impl Composer<'_> {
    /// Least and greatest width of what is in a cell. Nothing of it stays in the tree.
    pub(crate) fn measure(&mut self, cell: &Cell, column: &Column) -> (f32, f32) {
        let (nodes, contents, findings) = (self.nodes.len(), self.contents, self.diagnostics.len());
        let (missing, anchors) = (self.missing.clone(), self.anchors.clone());
        let column = Column { bold: cell.header.is_some(), ..column.under(NOWHERE) };
        let widths = match cell.blocks.as_slice() {
            [Block { kind: BlockKind::Paragraph(text), .. }] => {
                self.measure_text(text, &column, &cell_look(cell, &column))
            }
            blocks => self.measure_blocks(blocks, &column),
        };
        self.nodes.truncate(nodes);
        self.diagnostics.truncate(findings);
        (self.contents, self.missing, self.anchors) = (contents, missing, anchors);
        widths
    }

    fn measure_blocks(&mut self, blocks: &[Block], column: &Column) -> (f32, f32) {
        let mut widest = (0.0_f32, 0.0_f32);
        for block in blocks {
            let (least, most) = self.measure_block(block, column);
            widest = (widest.0.max(least), widest.1.max(most));
        }
        widest
    }

    fn measure_block(&mut self, block: &Block, column: &Column) -> (f32, f32) {
        let indent = self.style.indent();
        match &block.kind {
            BlockKind::Paragraph(text) => self.measure_text(text, column, &column.look()),
            BlockKind::Heading(heading) => self.measure_text(&heading.text, column, &column.look()),
            BlockKind::Code(code) => {
                let length = |line: &Vec<polypress_model::Token>| -> usize {
                    line.iter().map(|token| token.text.chars().count()).sum()
                };
                let longest = code.lines.iter().map(length).max().unwrap_or(0) as f32;
                let letter = column.size * 0.86 * 0.6;
                ((longest * letter).min(letter * 12.0) + indent, longest * letter + indent)
            }
            BlockKind::Math(math) => self.measure_math(math, column),
            BlockKind::Table(table) => {
                let columns = table.columns.len() as f32;
                (columns * column.size * 3.0, column.width)
            }
            // All that hold other blocks are indented at most once.
            _ => {
                let children = block.children().into_iter();
                let widest = children.map(|blocks| self.measure_blocks(blocks, column)).fold((0.0, 0.0), widest);
                (widest.0 + indent, widest.1 + indent)
            }
        }
    }

    fn measure_math(&mut self, math: &Math, column: &Column) -> (f32, f32) {
        let segment = column.segment();
        if let Ok(shape) = self.display_formula(math, &segment, segment.owner, self.style.width) {
            return (shape.width, shape.width);
        }
        let longest = math.tex.lines().map(|line| line.chars().count()).max().unwrap_or(0) as f32;
        let letter = column.size * 0.9 * 0.6;
        ((longest * letter).min(letter * 12.0), longest * letter)
    }

    /// The least width of a text, that of its longest word, and the width that it takes on one line.
    pub(crate) fn measure_text(&mut self, text: &Text, column: &Column, look: &Look) -> (f32, f32) {
        if let [Inline::Image(image)] = text.inlines.as_slice() {
            return self.measure_image(image, column);
        }
        let paragraph = self.paragraph(text, NOWHERE, column, look);
        self.shaper.widths(&paragraph)
    }

    fn measure_image(&self, image: &ImageReference, column: &Column) -> (f32, f32) {
        let size = self.image_size(image, (column.width, self.style.height));
        let width = size.map_or(column.size * 8.0, |(_, width, _)| width);
        (width.min(40.0 * PIXEL), width)
    }
}

fn widest(one: (f32, f32), other: (f32, f32)) -> (f32, f32) {
    (one.0.max(other.0), one.1.max(other.1))
}
