//! Lists: markers in the margin of their items.

use crate::composer::{Column, Composer};
use crate::fonts::Role;
use crate::galley::{Galley, Piece};
use crate::inline::Look;
use crate::paragraph::Placement;
use crate::style;
use crate::tree::{NodeId, NodeKind, Numbering};
use polypress_model::{Label, List, ListItem};

/// How an item is marked.
enum Marker {
    Bullet,
    Number(u64),
    Task(bool),
}

impl Composer<'_> {
    pub(crate) fn list(&mut self, galley: &mut Galley, list: &List, column: &Column) {
        let numbering = match list.start {
            Some(_) => Numbering::Decimal,
            None if list.items.iter().all(|item| item.task.is_some()) => Numbering::None,
            None => Numbering::Bullet,
        };
        let node = self.node(column.node, NodeKind::List { numbering });
        let indent = self.marker_width(list, column);
        let tight = Column { tight: list.tight, ..column.under(node) };
        for (index, item) in list.items.iter().enumerate() {
            galley.space(self.gap(&tight));
            let number = list.start.map(|start| start.saturating_add(index as u64));
            self.item(galley, item, number, &tight, indent);
        }
    }

    /// Room for the widest marker of the list.
    fn marker_width(&self, list: &List, column: &Column) -> f32 {
        let Some(start) = list.start else { return self.style.indent() };
        let last = start.saturating_add(list.items.len() as u64);
        let digits = last.to_string().len().max(2) as f32;
        (column.size * (0.62 * digits + 1.0)).max(self.style.indent())
    }

    fn item(&mut self, galley: &mut Galley, item: &ListItem, number: Option<u64>, column: &Column, indent: f32) {
        let marker = match (item.task, number) {
            (Some(done), _) => Marker::Task(done),
            (None, Some(number)) => Marker::Number(number),
            (None, None) => Marker::Bullet,
        };
        let node = self.node(column.node, NodeKind::ListItem);
        let label = self.node(node, NodeKind::ListLabel { alternative: self.marker_words(&marker) });
        let body = self.node(node, NodeKind::ListBody);
        let inner = column.indented(indent).under(body);
        let mark = self.marker(&marker, label, column, column.width - inner.width);
        let first = galley.pieces.len();
        self.blocks(galley, &item.blocks, &inner);
        galley.drop_space();
        galley.space(self.gap(column));
        // The marker stands beside the first line, whatever block that belongs to.
        match galley.pieces.get_mut(first) {
            Some(piece) => {
                let lower = (piece.height - mark.height).min(0.0);
                piece.begin_with(mark, 0.0, lower);
            }
            None => galley.push(mark),
        }
    }

    /// What a marker that is a sign says in words.
    fn marker_words(&self, marker: &Marker) -> Option<String> {
        let label = match marker {
            Marker::Task(true) => Label::TaskDone,
            Marker::Task(false) => Label::TaskOpen,
            Marker::Bullet | Marker::Number(_) => return None,
        };
        Some(self.book.labels.words(label, &self.book.locale)).filter(|words| !words.is_empty())
    }

    fn marker(&mut self, marker: &Marker, node: NodeId, column: &Column, indent: f32) -> Piece {
        let locale = &self.book.locale;
        let words = match marker {
            Marker::Bullet if column.depth % 3 == 1 => "–".to_owned(),
            Marker::Bullet if column.depth % 3 == 2 => "▪".to_owned(),
            Marker::Bullet => "•".to_owned(),
            Marker::Number(number) => format!("{}.", locale.number(*number)),
            Marker::Task(true) => "☑".to_owned(),
            Marker::Task(false) => "☐".to_owned(),
        };
        let role = if matches!(marker, Marker::Number(_)) { Role::Body } else { Role::Heading };
        let gap = column.size * 0.55;
        let x = if column.right_to_left { column.x + column.width - indent + gap } else { column.x };
        let beside = Column { x, width: (indent - gap).max(1.0), ..column.under(node) };
        // In a column without room a long number is set smaller.
        let size = column.size.min(beside.width / (words.chars().count() as f32 * 0.6));
        let leading = column.script.leading() * column.size / size;
        let look = Look { role, size, leading, color: style::QUIET, placement: Placement::End, ..column.look() };
        let paragraph = self.plain(&words, node, &beside, &look);
        let mut alone = Galley::default();
        let waiting = std::mem::take(&mut self.anchors);
        self.set(&mut alone, &paragraph, &beside);
        self.anchors = waiting;
        let mut piece = alone.into_piece(&[], &[]);
        piece.decorations = column.decorations.clone();
        piece
    }
}
