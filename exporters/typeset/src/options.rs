//! What a publisher can choose about the pages.

use serde::Deserialize;

/// The choices in `[export.pdf]` that concern layout.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Options {
    /// The size of the paper.
    pub paper: Paper,
    /// The size of the text in points, 6 to 24.
    pub font_size: f32,
    /// How many levels of headings the contents show, 0 to 6; 0 leaves the contents out.
    pub contents_depth: u8,
    /// Whether the book begins with a cover page.
    pub cover: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { paper: Paper::A4, font_size: 10.5, contents_depth: 2, cover: true }
    }
}

/// A size of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 148 × 210 mm.
    A5,
    /// 8.5 × 11 inches.
    Letter,
}

impl Paper {
    /// Width and height in points.
    pub fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.276, 841.89),
            Self::A5 => (419.528, 595.276),
            Self::Letter => (612.0, 792.0),
        }
    }
}
