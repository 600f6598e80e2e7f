//! Sheets to print and to write on: tables with columns of fixed widths, and a box to sign.

use crate::assembly::{append, collect_faces, settle_links};
use crate::composer::{Column, Composer};
use crate::document::{ArtifactKind, Document, Item, ItemContent, Owner, Rectangle};
use crate::folios::Series;
use crate::fonts::{Fonts, Role, Script};
use crate::furniture::{Leaf, furnish};
use crate::galley::{Galley, Piece};
use crate::geometry::Rect;
use crate::inline::Look;
use crate::paper::Paper;
use crate::shaping::Shaper;
use crate::style::{self, Style};
use crate::table::{Given, Tracks};
use crate::tree::{Node, NodeId, NodeKind};
use polypress_model::{Book, Direction, Table, Text};

/// A sheet to be printed.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// Its title, and its running head.
    pub title: Text,
    /// What stands below the title, a line each.
    pub opening: Vec<Text>,
    /// How the columns of all tables share the width.
    pub shares: Vec<f32>,
    /// Its tables.
    pub sections: Vec<SheetSection>,
    /// The box at its end.
    pub form: Option<Form>,
}

/// A table under a heading.
#[derive(Clone, Debug)]
pub struct SheetSection {
    /// The heading.
    pub title: Text,
    /// The table.
    pub table: Table,
}

/// A box with fields to write in.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// Its heading.
    pub title: Text,
    /// What is signed.
    pub statement: Text,
    /// What to write into each field.
    pub fields: Vec<Text>,
}

/// How a sheet is printed.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetOptions {
    /// The size of the paper.
    pub paper: Paper,
    /// Whether the paper lies on its long side.
    pub landscape: bool,
    /// The size of the text in points, 6 to 24.
    pub font_size: f32,
    /// The fonts.
    pub fonts: Fonts,
}

/// Height of a field, in lines of text.
const FIELD: f32 = 3.2;

/// Lays a sheet out, with the labels of a book and in its language. The same sheet gives the same document.
pub fn lay_out_sheet(book: &Book, sheet: &Sheet, options: &SheetOptions) -> Document {
    let style = style(book, options);
    let mut shaper = Shaper::new(&options.fonts, &book.locale.tag);
    let mut composer = Composer::new(book, &style, &mut shaper, NodeKind::Section);
    let column = composer.column();
    let mut galley = Galley::default();
    composer.opening(&mut galley, sheet, &column);
    for section in &sheet.sections {
        composer.section_of_sheet(&mut galley, section, &sheet.shares, &column);
    }
    if let Some(form) = &sheet.form {
        composer.form(&mut galley, form, &column);
    }
    let head = sheet.title.to_plain();
    let chapter = composer.finish(galley, head.clone());
    let mut document = Document { nodes: vec![Node::default()], ..Document::default() };
    append(&mut document, chapter, NodeId(0), &mut 0);
    settle_links(&mut document);
    let leaf = |number| Leaf { series: Series::Body, number, title: Some(head.clone()), opens: false };
    let leaves: Vec<Leaf> = (1..).take(document.pages.len()).map(leaf).collect();
    furnish(&mut document, book, (&style, &options.fonts), &leaves);
    collect_faces(&mut document, &options.fonts);
    document
}

/// A sheet is filled to its margins, which are as narrow as printers allow.
fn style(book: &Book, options: &SheetOptions) -> Style {
    let (short, long) = options.paper.size();
    let (page_width, page_height) = if options.landscape { (long, short) } else { (short, long) };
    let (side, top, bottom) = (page_width.min(page_height) * 0.06, 54.0, 48.0);
    let script = Script::of(&book.locale.tag);
    let finite = if options.font_size.is_finite() { options.font_size } else { 9.5 };
    Style {
        page_width,
        page_height,
        left: side,
        even_shift: 0.0,
        top,
        width: page_width - 2.0 * side,
        height: page_height - top - bottom,
        size: finite.clamp(6.0, 24.0) * script.scale(),
        leading: script.leading(),
        right_to_left: book.locale.direction == Direction::Rtl,
        two_sided: false,
        narrowed: false,
        line_numbers: false,
        hanging: true,
    }
}

impl Composer<'_> {
    fn opening(&mut self, galley: &mut Galley, sheet: &Sheet, column: &Column) {
        let node = self.node(column.node, NodeKind::Heading { level: 1, title: sheet.title.to_plain() });
        let look = heading(column, self.style.size * 1.9);
        self.text(galley, &sheet.title, &column.under(node), &look);
        galley.space(self.style.size * 0.5);
        for line in &sheet.opening {
            let node = self.node(column.node, NodeKind::Paragraph);
            galley.space(self.style.size * 0.3);
            self.text(galley, line, &column.under(node), &column.label(column.size));
        }
    }

    fn section_of_sheet(&mut self, galley: &mut Galley, section: &SheetSection, shares: &[f32], column: &Column) {
        galley.space(self.style.size * 1.6);
        let node = self.node(column.node, NodeKind::Heading { level: 2, title: section.title.to_plain() });
        let start = galley.pieces.len();
        self.text(galley, &section.title, &column.under(node), &heading(column, self.style.size * 1.2));
        galley.pieces.iter_mut().skip(start).for_each(|piece| piece.keep = true);
        galley.space(self.style.size * 0.5);
        let (start, heads) = (galley.pieces.len(), self.material.heads.len());
        let title = section.title.to_plain();
        self.table_of_shares(galley, &section.table, column, Given { shares, name: &title });
        let edges = Tracks::of_shares(shares, column).edges();
        galley.pieces.iter_mut().skip(start).for_each(|piece| rule(piece, &edges));
        for head in self.material.heads.iter_mut().skip(heads) {
            // Above what is repeated stands that the table goes on.
            head.iter_mut().skip(1).for_each(|piece| rule(piece, &edges));
        }
        galley.space(self.style.size * 0.5);
    }

    /// A box with a statement and fields side by side, all on one page.
    fn form(&mut self, galley: &mut Galley, form: &Form, column: &Column) {
        galley.space(self.style.line() * 1.6);
        let start = galley.pieces.len();
        let node = self.node(column.node, NodeKind::Heading { level: 2, title: form.title.to_plain() });
        self.text(galley, &form.title, &column.under(node), &heading(column, self.style.size * 1.2));
        galley.space(self.style.size * 0.4);
        let node = self.node(column.node, NodeKind::Paragraph);
        self.text(galley, &form.statement, &column.under(node), &column.look());
        galley.space(self.style.size * 0.6);
        let shares = vec![1.0; form.fields.len()];
        let height = self.style.line() * FIELD;
        let mut piece = Piece { height, ..Piece::default() };
        for ((x, width), field) in Tracks::of_shares(&shares, column).columns.iter().zip(&form.fields) {
            piece.items.push(frame(Rect::new(*x, 0.0, *width, height)));
            let node = self.node(column.node, NodeKind::Paragraph);
            let gap = self.style.size * 0.4;
            let inner = Column { x: x + gap, width: (width - 2.0 * gap).max(1.0), ..column.under(node) };
            let mut words = Galley::default();
            let look = Look { color: style::QUIET, ..inner.label(self.style.size * 0.85) };
            self.text(&mut words, field, &inner, &look);
            piece.absorb(words.into_piece(&[], &[]), 0.0, gap * 0.5);
        }
        galley.push(piece);
        let last = galley.pieces.len().saturating_sub(1);
        galley.pieces.iter_mut().take(last).skip(start).for_each(|piece| piece.keep = true);
    }
}

fn heading(column: &Column, size: f32) -> Look {
    let leading = (column.script.leading() - 0.17).max(1.2);
    Look { role: Role::Heading, size, bold: true, color: style::HEADING, leading, ..column.look() }
}

/// Lines between columns, beside a piece.
fn rule(piece: &mut Piece, edges: &[f32]) {
    for x in edges {
        let rect = Rect::new(x - 0.25, 0.0, 0.5, piece.height);
        piece.items.push(Item::filled(rect, style::RULE, ArtifactKind::Layout));
    }
}

fn frame(rect: Rect) -> Item {
    let rectangle = Rectangle { rect, radius: 0.0, fill: None, stroke: Some((0.6, style::QUIET)) };
    Item { content: ItemContent::Rectangle(rectangle), owner: Owner::Artifact(ArtifactKind::Layout) }
}
