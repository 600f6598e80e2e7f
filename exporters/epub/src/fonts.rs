//! Fonts for scripts that some reading systems have none for, whole and as they are.

use polypress_model::Book;
use polypress_typeset::rare_family;
use std::fmt::Write;

/// The fonts that lie in the package.
#[derive(Debug, Default)]
pub(crate) struct Fonts {
    /// Names of files and their bytes.
    pub(crate) files: Vec<(String, &'static [u8])>,
    /// What the style sheet says of them.
    pub(crate) style: String,
}

impl Fonts {
    /// The fonts for the book's language, if they are wanted and it needs any. The reader's own choice of a typeface
    /// still holds, since reading systems put it above what the book asks for.
    pub(crate) fn of(book: &Book, wanted: bool) -> Self {
        let tag = &book.locale.tag;
        let Some((family, files)) = rare_family(tag).filter(|_| wanted) else { return Self::default() };
        let mut fonts = Self::default();
        for (name, bytes) in files {
            let file = format!("fonts/{name}");
            let weight = if name.contains("Bold") { "bold" } else { "normal" };
            // Writing to a string cannot fail.
            let _ = writeln!(
                fonts.style,
                "@font-face {{ font-family: \"{family}\"; font-weight: {weight}; font-style: normal; src: url({file}); }}"
            );
            fonts.files.push((file, bytes));
        }
        let _ = writeln!(fonts.style, "body {{ font-family: \"{family}\", serif; }}");
        fonts
    }
}
