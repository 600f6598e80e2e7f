//! What a publisher can choose about the pages.

use crate::fonts::Fonts;
use crate::paper::{Length, Paper};
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;
use std::ops::RangeInclusive;

/// The choices in `[export.pdf]` that concern layout.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Options {
    /// The size of the paper.
    pub paper: Paper,
    /// The edges that stay free of text.
    pub margins: Margins,
    /// Whether the book is printed on both sides of the paper and bound: margins mirrored on facing pages.
    pub two_sided: bool,
    /// Where a chapter may begin; without a choice on odd pages if the book is two-sided.
    pub chapter_start: Option<ChapterStart>,
    /// The size of the text in points, 6 to 24.
    #[serde(deserialize_with = "font_size")]
    pub font_size: f32,
    /// Whether small marks hang out of the margins of justified text.
    pub hanging_punctuation: bool,
    /// How many levels of headings the contents show, 0 to 6; 0 leaves the contents out.
    #[serde(deserialize_with = "contents_depth")]
    pub contents_depth: u8,
    /// Whether there is a list of figures; without a choice where there are at least five.
    pub list_of_figures: Option<bool>,
    /// Whether there is a list of tables with captions; without a choice where there are at least five.
    pub list_of_tables: Option<bool>,
    /// What is printed large and pale across all pages of the text.
    pub watermark: Watermark,
    /// Whether the book begins with a cover.
    pub cover: bool,
    /// Whether the lines of code blocks are numbered.
    pub line_numbers: bool,
    /// Whether a page says what the book is, who made it and which edition it is.
    pub title_page: bool,
    /// The fonts, which stand in a table of their own: `[fonts]`.
    #[serde(skip)]
    pub fonts: Fonts,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            paper: Paper::default(),
            margins: Margins::default(),
            two_sided: false,
            chapter_start: None,
            font_size: 10.5,
            hanging_punctuation: true,
            contents_depth: 2,
            list_of_figures: None,
            list_of_tables: None,
            watermark: Watermark::default(),
            cover: true,
            line_numbers: false,
            title_page: true,
            fonts: Fonts::default(),
        }
    }
}

impl Options {
    /// Whether chapters begin on odd pages alone.
    pub(crate) fn odd_starts(&self) -> bool {
        self.chapter_start.map_or(self.two_sided, |start| start == ChapterStart::OddPage)
    }
}

/// The edges of the paper that stay free of text. What is not given is chosen by the size of the paper and the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Margins {
    /// Above the text; the running head stands in it.
    #[serde(deserialize_with = "margin")]
    pub top: Option<Length>,
    /// Below the text; the page number stands in it.
    #[serde(deserialize_with = "margin")]
    pub bottom: Option<Length>,
    /// Where the book is bound: at the start of the lines on odd pages, and on every page of a one-sided book.
    #[serde(deserialize_with = "margin")]
    pub inner: Option<Length>,
    /// On the other side.
    #[serde(deserialize_with = "margin")]
    pub outer: Option<Length>,
}

/// Where a chapter may begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChapterStart {
    /// On the next page.
    NewPage,
    /// On the next odd page: the right-hand one in a book that is bound at the left.
    OddPage,
}

/// What is printed large and pale across pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Watermark {
    /// “DRAFT” in the language of the book if that is its status.
    #[default]
    ByStatus,
    /// Nothing, or “DRAFT” in the language of the book whatever its status is.
    Draft(bool),
    /// These words.
    Words(String),
}

impl<'de> Deserialize<'de> for Watermark {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WatermarkVisitor)
    }
}

struct WatermarkVisitor;

impl Visitor<'_> for WatermarkVisitor {
    type Value = Watermark;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("true, false or a text")
    }

    fn visit_bool<E: Error>(self, draft: bool) -> Result<Watermark, E> {
        Ok(Watermark::Draft(draft))
    }

    fn visit_str<E: Error>(self, words: &str) -> Result<Watermark, E> {
        Ok(Watermark::Words(words.trim().to_owned()))
    }
}

fn font_size<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f32, D::Error> {
    within(deserializer, 6.0..=24.0, "the size of the text is a number of points from 6 to 24")
}

fn contents_depth<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
    within(deserializer, 0..=6, "the depth of the contents is a whole number from 0 to 6")
}

fn margin<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Length>, D::Error> {
    let (least, most) = (Length::millimetres(10.0), Length::millimetres(100.0));
    within(deserializer, least..=most, "a margin is a length from 10mm to 100mm").map(Some)
}

/// A value within bounds; `words` say what they are.
fn within<'de, D, T>(deserializer: D, bounds: RangeInclusive<T>, words: &str) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + PartialOrd,
{
    let value = T::deserialize(deserializer)?;
    if bounds.contains(&value) { Ok(value) } else { Err(D::Error::custom(words)) }
}
