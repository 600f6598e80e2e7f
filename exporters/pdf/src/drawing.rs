//! Drawings (SVG), which come from anyone and may ask for anything.

use crate::picture::is_of_sane_size;
use polypress_typeset::Fonts;
use std::sync::Arc;
use usvg::fontdb::{Database, Source};
use usvg::roxmltree::{Document, ParsingOptions};
use usvg::{ImageHrefResolver, Options, Tree};

/// The most elements, attributes and texts that a drawing may have.
const MOST_NODES: u32 = 500_000;

/// The family of words in a drawing that names none, or none that is there.
const FAMILY: &str = "Noto Sans";

/// Reads drawings; fonts are looked through when the first comes.
pub(crate) struct Drawings<'a> {
    fonts: &'a Fonts,
    database: Option<Arc<Database>>,
}

impl<'a> Drawings<'a> {
    /// Reads drawings whose words are set in these fonts.
    pub(crate) fn new(fonts: &'a Fonts) -> Self {
        Self { fonts, database: None }
    }

    /// Reads a drawing. It can show no file and no address, only images that it holds itself.
    ///
    /// # Errors
    /// When it is not SVG or asks for too much.
    pub(crate) fn read(&mut self, bytes: &[u8]) -> Result<Tree, String> {
        let text = std::str::from_utf8(bytes).map_err(|_| "it is not written in UTF-8".to_owned())?;
        let limits = ParsingOptions { allow_dtd: true, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
        let xml = Document::parse_with_options(text, limits).map_err(|error| error.to_string())?;
        let options = Options {
            font_family: FAMILY.to_owned(),
            fontdb: self.database.get_or_insert_with(|| Arc::new(database(self.fonts))).clone(),
            image_href_resolver: ImageHrefResolver {
                resolve_data: Box::new(|media_type, data, options| {
                    // Compressed drawings could grow without bound.
                    let is_harmless = match media_type {
                        "image/svg+xml" => !data.starts_with(&[0x1f, 0x8b]),
                        _ => is_of_sane_size(&data).is_ok(),
                    };
                    is_harmless.then(|| ImageHrefResolver::default_data_resolver()(media_type, data, options))?
                }),
                resolve_string: Box::new(|_, _| None),
            },
            ..Options::default()
        };
        Tree::from_xmltree(&xml, &options).map_err(|error| error.to_string())
    }
}

/// These fonts and no others of the machine.
fn database(fonts: &Fonts) -> Database {
    let mut database = Database::new();
    for content in fonts.files() {
        database.load_font_source(Source::Binary(Arc::clone(content)));
    }
    database.set_sans_serif_family(FAMILY);
    database.set_cursive_family(FAMILY);
    database.set_fantasy_family(FAMILY);
    database.set_serif_family("Noto Serif");
    database.set_monospace_family("Noto Sans Mono");
    database
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_shows_no_file() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
        for address in [file, "file:///etc/passwd", "https://example.org/a.png", "../a.svg"] {
            let svg = format!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="{address}" width="9" height="9"/></svg>"#
            );
            let tree = Drawings::new(&Fonts::default()).read(svg.as_bytes()).expect("the drawing itself is fine");
            assert!(!tree.root().has_children(), "{address}");
        }
    }

    #[test]
    fn a_drawing_that_multiplies_itself_is_refused() {
        let mut svg = r#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g id="a0"><rect width="1" height="1"/></g>"#.to_owned();
        for level in 1..9 {
            let uses = format!(r##"<use href="#a{}"/>"##, level - 1).repeat(10);
            svg += &format!(r#"<g id="a{level}">{uses}</g>"#);
        }
        svg += "</svg>";
        assert!(Drawings::new(&Fonts::default()).read(svg.as_bytes()).is_err());
    }
}
