//! The lists of figures and of tables.

use crate::chapter::Chapter;
use crate::contents::Entry;
use polypress_model::label::Argument;
use polypress_model::{Block, BlockKind, Book, Figure, Label, Number, Table, Text};

/// The figures and the tables of a book that have a caption or a number, in reading order.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    pub(crate) figures: Vec<Entry>,
    pub(crate) tables: Vec<Entry>,
}

impl Lists {
    pub(crate) fn of(book: &Book, chapters: &[Chapter]) -> Self {
        let mut lists = Self::default();
        for chapter in chapters {
            lists.blocks(book, &chapter.file, &chapter.page.blocks);
        }
        lists
    }

    fn blocks(&mut self, book: &Book, file: &str, blocks: &[Block]) {
        for block in blocks {
            if let (Some(anchor), Some((number, caption))) = (&block.anchor, listed(&block.kind)) {
                let number = number.map(|number| {
                    let number = Argument::from(number.in_locale(&book.locale));
                    let label =
                        if let BlockKind::Table(_) = block.kind { Label::TableNumber } else { Label::FigureNumber };
                    book.labels.format(label, &book.locale, &[("number", number)])
                });
                let address = format!("{file}#{anchor}");
                let entry = match caption {
                    Some(caption) => Entry::new(caption, number, &address, Vec::new()),
                    None => Entry::new(&Text::plain(number.unwrap_or_default()), None, &address, Vec::new()),
                };
                match block.kind {
                    BlockKind::Table(_) => self.tables.push(entry),
                    _ => self.figures.push(entry),
                }
            }
            block.children().into_iter().for_each(|children| self.blocks(book, file, children));
        }
    }
}

/// The number and the caption of what a list should have.
pub(crate) fn listed(kind: &BlockKind) -> Option<(Option<&Number>, Option<&Text>)> {
    let (number, caption) = match kind {
        BlockKind::Figure(Figure { number, caption, .. }) => (number.as_ref(), caption.as_ref()),
        BlockKind::Table(Table { number, caption, .. }) => (number.as_ref(), caption.as_ref()),
        _ => return None,
    };
    (number.is_some() || caption.is_some()).then_some((number, caption))
}
