//! Images, figures and their captions.

use crate::composer::{Column, Composer};
use crate::document::{ArtifactKind, Item, ItemContent, Owner};
use crate::galley::{Galley, Piece};
use crate::geometry::Rect;
use crate::inline::Look;
use crate::paragraph::Placement;
use crate::style;
use crate::tree::{NodeId, NodeKind};
use polypress_model::label::Argument;
use polypress_model::{AssetId, Figure, ImageReference, ImageSource, Inline, Label, Number, Text};

/// Points in a CSS pixel.
pub(crate) const PIXEL: f32 = 0.75;

impl Composer<'_> {
    /// An image on its own.
    pub(crate) fn image(&mut self, galley: &mut Galley, image: &ImageReference, column: &Column) {
        let room = (column.width, self.style.height * 0.8);
        let Some((asset, width, height)) = self.image_size(image, room) else {
            let node = self.node(column.node, NodeKind::Paragraph);
            let words = self.image_words(image);
            let look = Look { color: style::QUIET, placement: Placement::Center, ..column.look() };
            let paragraph = self.plain(&words, node, column, &look);
            return self.set(galley, &paragraph, column);
        };
        let rect = Rect::new(column.x + (column.width - width) / 2.0, 0.0, width, height);
        let owner = self.image_owner(image, column.node);
        let items = vec![Item { content: ItemContent::Image { asset, rect }, owner }];
        let anchors = std::mem::take(&mut self.anchors).into_iter().map(|name| (name, rect.x, 0.0)).collect();
        let decorations = column.decorations.clone();
        galley.push(Piece { height, items, anchors, decorations, ..Piece::default() });
    }

    /// Which asset an image is, and how large it is shown within this width and height; `None` if it cannot be shown.
    pub(crate) fn image_size(&self, image: &ImageReference, room: (f32, f32)) -> Option<(AssetId, f32, f32)> {
        let ImageSource::Asset(id) = &image.source else { return None };
        let asset = self.book.assets.get(id)?;
        let known = asset.size.filter(|size| size.width > 0 && size.height > 0)?;
        let ratio = known.height as f32 / known.width as f32;
        let (width, height) = match (image.width, image.height) {
            (Some(width), Some(height)) => (width as f32, height as f32),
            (Some(width), None) => (width as f32, width as f32 * ratio),
            (None, Some(height)) => (height as f32 / ratio, height as f32),
            (None, None) => (known.width as f32, known.height as f32),
        };
        let (width, height) = ((width * PIXEL).max(0.5), (height * PIXEL).max(0.5));
        let scale = (room.0 / width).min(room.1 / height).min(1.0);
        Some((id.clone(), (width * scale).max(0.5), (height * scale).max(0.5)))
    }

    /// The place of an image in the tree: a figure with its words, or decoration if it has none.
    pub(crate) fn image_owner(&mut self, image: &ImageReference, node: NodeId) -> Owner {
        if image.alternative.trim().is_empty() {
            return Owner::Artifact(ArtifactKind::Layout);
        }
        let figure = self.node(node, NodeKind::Figure { alternative: image.alternative.clone() });
        self.content(figure)
    }

    pub(crate) fn figure(&mut self, galley: &mut Galley, figure: &Figure, column: &Column) {
        let node = self.node(column.node, NodeKind::Division);
        let inner = column.under(node);
        let first = galley.pieces.len();
        self.blocks(galley, &figure.blocks, &inner);
        if let Some(caption) = &figure.caption {
            galley.drop_space();
            // A picture and its caption stay together; a long listing or table only keeps its end with it.
            let (count, height) = (galley.pieces.len() - first, self.height_of(galley, first));
            let is_whole = height < self.style.height * 0.7;
            let together = if is_whole { count } else { 1 };
            galley.pieces.iter_mut().rev().take(together).for_each(|piece| piece.keep = true);
            galley.space(self.style.size * 0.6);
            let inset = inner.inset(inner.size * 2.0);
            self.caption(galley, Label::FigureNumber, figure.number.as_ref(), caption, Placement::Center, &inset);
            if figure.number.is_some() && is_whole {
                self.let_float(galley, first, column);
            }
        }
    }

    /// Lets a figure of the text itself go to a later page, since the text can name its number. One that the paragraph
    /// before it announces stays there, and so does one with footnotes, whose marks would come out of order.
    fn let_float(&self, galley: &mut Galley, first: usize, column: &Column) {
        let is_announced = first.checked_sub(1).and_then(|last| galley.pieces.get(last)).is_some_and(|last| last.keep);
        let is_inner = column.depth > 0 || column.x != 0.0 || !column.decorations.is_empty();
        let (count, pieces) = (galley.pieces.len() - first, galley.pieces.iter().skip(first));
        let may = !is_announced && !is_inner && pieces.into_iter().all(|piece| piece.notes.is_empty());
        if let Some(piece) = galley.pieces.get_mut(first).filter(|_| may) {
            piece.float = count;
        }
    }

    fn height_of(&self, galley: &Galley, first: usize) -> f32 {
        galley.pieces.iter().skip(first).map(|piece| piece.space + piece.height).sum()
    }

    /// A caption with its number before it.
    pub(crate) fn caption(
        &mut self,
        galley: &mut Galley,
        label: Label,
        number: Option<&Number>,
        caption: &Text,
        placement: Placement,
        column: &Column,
    ) {
        let node = self.node(column.node, NodeKind::Caption);
        let mut text = caption.clone();
        if let Some(number) = number {
            let locale = &self.book.locale;
            let number = Argument::Text(number.in_locale(locale));
            let words = self.book.labels.format(label, locale, &[("number", number)]);
            let words = Inline::Styled {
                style: polypress_model::Style::Strong,
                inlines: vec![Inline::Text(words), Inline::Text("\u{2002}".to_owned())],
            };
            text.inlines.insert(0, words);
        }
        let look = Look { color: style::QUIET, placement, ..column.label(column.size * 0.88) };
        self.text(galley, &text, &column.under(node), &look);
    }
}
