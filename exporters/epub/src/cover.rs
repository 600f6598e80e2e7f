//! The cover: the image that the project gives, or one made from title, subtitle, names and language.
//!
//! A cover that is made is a drawing, whose letters are shapes, so that no reading system needs a font for it; and the
//! same as PNG, for shops and shelves. What it says is said in words too, where it is shown.

mod drawing;
mod raster;
mod shapes;

use crate::Failure;
use crate::names::FileNames;
use crate::pictures::{Picture, Pictures};
use polypress_model::{Book, Diagnostic, Role};
use polypress_typeset::{Fonts, lay_out_front};

/// The cover of a book.
#[derive(Debug)]
pub(crate) struct Cover {
    /// What it says, for those who do not see it.
    pub(crate) words: String,
    /// The file that the page of the cover shows.
    pub(crate) shown: String,
    /// The file that shops and shelves show.
    pub(crate) file: String,
    /// Width and height of what is shown, if known.
    pub(crate) size: Option<(u32, u32)>,
    /// The files that no page of the book shows.
    pub(crate) own: Vec<Picture>,
}

impl Cover {
    /// The cover that the project gives; if it gives none that can be shown, one that is made.
    ///
    /// # Errors
    /// When it cannot be drawn.
    pub(crate) fn of(
        book: &Book,
        fonts: &Fonts,
        pictures: &mut Pictures,
        names: &mut FileNames,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Self, Failure> {
        let words = words(book);
        let given = book.metadata.cover.as_ref().and_then(|id| {
            let asset = book.assets.get(id)?;
            let file = pictures.add_cover(book, id, asset, names, diagnostics)?;
            Some((file, asset.size.map(|size| (size.width, size.height))))
        });
        if let Some((file, size)) = given {
            return Ok(Self { words, shown: file.clone(), file, size, own: Vec::new() });
        }
        let shapes = shapes::Shapes::of(&lay_out_front(book, fonts))?;
        let (shown, file) = ("cover.svg".to_owned(), "cover.png".to_owned());
        let drawing = drawing::write(&shapes, &words, &book.locale);
        let size = Some(shapes.pixels());
        let own = vec![
            Picture { file: file.clone(), media_type: "image/png", bytes: raster::write(&shapes)?.into() },
            Picture { file: shown.clone(), media_type: "image/svg+xml", bytes: drawing.into_bytes().into() },
        ];
        Ok(Self { words, shown, file, size, own })
    }
}

/// Title, subtitle and authors in a line.
fn words(book: &Book) -> String {
    let metadata = &book.metadata;
    let title = metadata.title.to_plain();
    let subtitle = metadata.subtitle.as_ref().map(|subtitle| subtitle.to_plain());
    let authors = metadata.people.iter().filter(|person| person.role == Role::Author).map(|person| person.name.clone());
    let words: Vec<String> = std::iter::once(title).chain(subtitle).chain(authors).collect();
    words.iter().map(|words| words.trim()).filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" – ")
}
