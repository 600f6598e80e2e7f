//! The cover: title, subtitle, names and language on a ground of colour, or the image that the publisher gives.

use crate::assembly::collect_faces;
use crate::chapter::Chapter;
use crate::composer::{Column, Composer};
use crate::document::{ArtifactKind, Document, Item, ItemContent, Owner, Page};
use crate::fonts::{Fonts, Role, Script};
use crate::galley::{Galley, Piece};
use crate::geometry::{Color, Rect};
use crate::inline::Look;
use crate::pages::Pages;
use crate::shaping::Shaper;
use crate::style::{ACCENT, HEADING, Style};
use crate::tree::NodeKind;
use polypress_model::{Book, Direction, Role as Trade, Text};

/// Width and height in points: 1 to 1.6, as shops ask for.
const SIZE: (f32, f32) = (480.0, 768.0);
const TITLE: Color = Color::new(0xff_ff_ff);
const QUIET: Color = Color::new(0xc6_d5_e5);

/// Sizes of the title, in sizes of the text; the largest that breaks no word and leaves room for the rest is taken.
const TITLE_SIZES: [f32; 6] = [3.6, 3.0, 2.5, 2.1, 1.7, 1.3];

/// Lays out the front of a book as shops and shelves show it: a document of one page, whose items are all decoration,
/// since whoever shows it says in words what it says.
pub fn lay_out_front(book: &Book, fonts: &Fonts) -> Document {
    let style = style(book, SIZE);
    let mut shaper = Shaper::new(fonts, &book.locale.tag);
    let mut page = Composer::new(book, &style, &mut shaper, NodeKind::Section).drawn_cover();
    page.items.iter_mut().for_each(|item| item.owner = Owner::Artifact(ArtifactKind::Page));
    let mut document = Document { pages: vec![page], ..Document::default() };
    collect_faces(&mut document, fonts);
    document
}

/// Lays out the cover of a book on pages of this style.
pub(crate) fn lay_out_cover(book: &Book, pages: &Style, shaper: &mut Shaper) -> Chapter {
    let style = style(book, (pages.page_width, pages.page_height));
    let mut composer = Composer::new(book, &style, shaper, NodeKind::Section);
    let page = match composer.cover_image() {
        Some(page) => page,
        None => composer.drawn_cover(),
    };
    let Composer { nodes, contents, diagnostics, .. } = composer;
    let pages = Pages { pages: vec![page], ..Pages::default() };
    Chapter { pages, nodes, contents, diagnostics, title: String::new() }
}

/// Everything on a cover grows with it.
fn style(book: &Book, (page_width, page_height): (f32, f32)) -> Style {
    let script = Script::of(&book.locale.tag);
    let scale = (page_width / SIZE.0).min(page_height / SIZE.1);
    let margin = 52.0 * scale;
    Style {
        page_width,
        page_height,
        left: margin,
        even_shift: 0.0,
        top: margin,
        width: page_width - 2.0 * margin,
        height: page_height - 2.0 * margin,
        size: 15.0 * script.scale() * scale,
        leading: script.leading(),
        right_to_left: book.locale.direction == Direction::Rtl,
        two_sided: false,
        narrowed: false,
        hanging: false,
        line_numbers: false,
    }
}

fn title_look(column: &Column, size: f32) -> Look {
    let leading = (column.script.leading() - 0.2).max(1.2);
    Look { role: Role::Heading, size, bold: true, color: TITLE, leading, ..column.look() }
}

fn rectangle(rect: Rect, color: Color) -> Item {
    Item::filled(rect, color, ArtifactKind::Background)
}

impl Composer<'_> {
    /// The image that the publisher gives, as large as the page allows.
    fn cover_image(&mut self) -> Option<Page> {
        let id = self.book.metadata.cover.as_ref()?;
        let size = self.book.assets.get(id)?.size.filter(|size| size.width > 0 && size.height > 0)?;
        let (page_width, page_height) = (self.style.page_width, self.style.page_height);
        let scale = (page_width / size.width as f32).min(page_height / size.height as f32);
        let (width, height) = (size.width as f32 * scale, size.height as f32 * scale);
        let rect = Rect::new((page_width - width) / 2.0, (page_height - height) / 2.0, width, height);
        let alternative = self.book.metadata.title.to_plain();
        let figure = self.node(crate::tree::NodeId(0), NodeKind::Figure { alternative });
        let owner = self.content(figure);
        let items = vec![Item { content: ItemContent::Image { asset: id.clone(), rect }, owner }];
        Some(Page { width: page_width, height: page_height, items, ..Page::default() })
    }

    fn drawn_cover(&mut self) -> Page {
        let style = self.style;
        let column = Column { color: TITLE, ..self.column() };
        let room = style.height * 0.62;
        let before = (self.nodes.clone(), self.contents);
        let (longest_word, _) = self.measure_text(&self.book.metadata.title, &column, &title_look(&column, style.size));
        let mut fitting = Galley::default();
        for size in TITLE_SIZES {
            (self.nodes, self.contents) = before.clone();
            fitting = self.front_title(&column, &title_look(&column, style.size * size));
            let fits = longest_word * size <= column.width && fitting.height() <= room;
            if fits || TITLE_SIZES.last() == Some(&size) {
                break;
            }
        }
        let names = self.front_names(&column);
        let unit = style.size / column.script.scale();
        let mut items = vec![rectangle(Rect::new(0.0, 0.0, style.page_width, style.page_height), HEADING)];
        items.push(rectangle(Rect::new(0.0, 0.0, style.page_width, unit * 0.67), ACCENT));
        let top = style.top + style.height * 0.16;
        let below = |piece: Piece, y: f32| piece.items.into_iter().map(move |item| item.moved(style.left, y));
        items.extend(below(fitting.into_piece(&[], &[]), top));
        let names = names.into_piece(&[], &[]);
        let foot = style.top + style.height - names.height;
        items.extend(below(names, foot));
        Page { width: style.page_width, height: style.page_height, items, ..Page::default() }
    }

    /// Title, rule and subtitle.
    fn front_title(&mut self, column: &Column, look: &Look) -> Galley {
        let metadata = &self.book.metadata;
        let mut galley = Galley::default();
        self.front_line(&mut galley, &metadata.title, column, look);
        galley.space(self.style.size * 1.4);
        let (width, height) = (self.style.width * 0.2, self.style.size * 0.27);
        let rule = rectangle(Rect::new(column.start(width), 0.0, width, height), ACCENT);
        galley.push(Piece { height, items: vec![rule], ..Piece::default() });
        if let Some(subtitle) = &metadata.subtitle {
            galley.space(self.style.size * 1.4);
            let size = (look.size * 0.5).clamp(self.style.size, self.style.size * 1.5);
            let look = Look { size, bold: false, color: QUIET, leading: look.leading + 0.1, ..*look };
            self.front_line(&mut galley, subtitle, column, &look);
        }
        galley
    }

    /// Who wrote it, and in which language it is.
    fn front_names(&mut self, column: &Column) -> Galley {
        let mut galley = Galley::default();
        let authors = self.book.metadata.people.iter().filter(|person| person.role == Trade::Author);
        let names: Vec<&str> = authors.map(|person| person.name.as_str()).take(4).collect();
        let look = Look { role: Role::Heading, bold: true, color: TITLE, ..column.look() };
        for name in names {
            self.front_line(&mut galley, &Text::plain(self.book.isolated(name)), column, &look);
        }
        galley.space(self.style.size * 0.8);
        let look = Look { bold: false, color: QUIET, size: self.style.size * 0.85, ..look };
        self.front_line(&mut galley, &Text::plain(&self.book.locale.name), column, &look);
        galley
    }

    fn front_line(&mut self, galley: &mut Galley, text: &Text, column: &Column, look: &Look) {
        let node = self.node(column.node, NodeKind::Paragraph);
        self.text(galley, text, &column.under(node), look);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use polypress_model::specimen;

    #[test]
    fn a_title_with_a_long_word_is_smaller_and_whole() {
        let mut book = specimen::book("en");
        book.metadata.title = Text::plain("Comprehensive Rust");
        let document = lay_out_front(&book, &Fonts::default());
        let lines = document.pages.iter().flat_map(|page| &page.items).filter_map(|item| match &item.content {
            ItemContent::Glyphs(run) => Some(run.glyphs().count()),
            _ => None,
        });
        let lines: Vec<_> = lines.take(2).collect();
        assert_eq!(lines, ["Comprehensive ".len(), "Rust".len()]);
    }

    #[test]
    fn every_title_finds_room() {
        for words in ["A", "Donaudampfschifffahrtsgesellschaftskapitän", &"many words ".repeat(40)] {
            let mut book = specimen::book("en");
            book.metadata.title = Text::plain(words);
            let document = lay_out_front(&book, &Fonts::default());
            let [page] = document.pages.as_slice() else { panic!("{} pages", document.pages.len()) };
            for item in &page.items {
                if let ItemContent::Glyphs(run) = &item.content {
                    let inside =
                        run.x >= 0.0 && run.x + run.width() <= page.width && (0.0..page.height).contains(&run.y);
                    assert!(inside, "{words}: {} at {}, {}", run.text(), run.x, run.y);
                }
            }
        }
    }
}
