//! How pages look: sizes, distances and colours, all derived from the size of the text.

use crate::fonts::Script;
use crate::geometry::Color;
use crate::options::Options;
use crate::paper::Length;
use polypress_model::{AlertKind, Direction, Locale, TokenClass};

/// Sizes and distances of one book, in points.
#[derive(Clone, Debug)]
pub(crate) struct Style {
    /// Width of the paper.
    pub(crate) page_width: f32,
    /// Height of the paper.
    pub(crate) page_height: f32,
    /// From the left edge of the paper to the text, on odd pages.
    pub(crate) left: f32,
    /// How much further to the right the text of even pages stands.
    pub(crate) even_shift: f32,
    /// From the top edge of the paper to the text.
    pub(crate) top: f32,
    /// Width of the text.
    pub(crate) width: f32,
    /// Height of the text.
    pub(crate) height: f32,
    /// Size of the text.
    pub(crate) size: f32,
    /// Distance of baselines, in sizes.
    pub(crate) leading: f32,
    /// Whether lines begin at the right.
    pub(crate) right_to_left: bool,
    /// Whether facing pages mirror each other.
    pub(crate) two_sided: bool,
    /// Whether the margins that were asked for left too little to the text, and were narrowed.
    pub(crate) narrowed: bool,
    /// Whether small marks hang out of the margins of justified text.
    pub(crate) hanging: bool,
    /// Whether lines of code are numbered.
    pub(crate) line_numbers: bool,
}

impl Style {
    pub(crate) fn new(options: &Options, locale: &Locale) -> Self {
        let script = Script::of(&locale.tag);
        let (page_width, page_height) = options.paper.size();
        let finite = if options.font_size.is_finite() { options.font_size } else { 10.5 };
        let size = finite.clamp(6.0, 24.0) * script.scale();
        // A line holds about 70 letters, or 40 square ones; the margins take what is left, but never less than an
        // eighth of the paper.
        let measure = (size / script.scale() * 43.0).min(page_width * 0.76);
        let (inner, outer, narrowed) = side_margins(options, (page_width - measure) / 2.0, page_width);
        let room = page_width - inner - outer;
        // Square letters fill a line to its end if its width is a multiple of theirs.
        let width = if script.is_square() { (room / size).floor() * size } else { room };
        let right_to_left = locale.direction == Direction::Rtl;
        let left = if right_to_left { outer } else { inner } + (room - width) / 2.0;
        let mirrored = page_width - width - left;
        let margins = &options.margins;
        let top = margins.top.map_or(page_height * 0.105, Length::points);
        let bottom = margins.bottom.map_or(page_height * 0.115, Length::points);
        let fitting = (page_height * 2.0 / 3.0 / (top + bottom)).min(1.0);
        let (top, bottom) = (top * fitting, bottom * fitting);
        // Full pages of lines end at the same height as the text area.
        let line = size * script.leading();
        let height = ((page_height - top - bottom).max(line) / line).floor() * line;
        Self {
            page_width,
            page_height,
            left,
            even_shift: if options.two_sided { mirrored - left } else { 0.0 },
            top,
            width,
            height,
            size,
            leading: script.leading(),
            right_to_left,
            two_sided: options.two_sided,
            narrowed: narrowed || fitting < 1.0,
            hanging: options.hanging_punctuation,
            line_numbers: options.line_numbers,
        }
    }

    /// The same for a page that is turned: what was its height is its width, margins included.
    pub(crate) fn turned(&self) -> Self {
        let bottom = self.page_height - self.top - self.height;
        let share = self.top / (self.top + bottom).max(1.0);
        Self {
            page_width: self.page_height,
            page_height: self.page_width,
            left: (self.page_height - self.height) / 2.0,
            even_shift: 0.0,
            top: (self.page_width - self.width) * share,
            width: self.height,
            height: self.width,
            ..self.clone()
        }
    }

    /// Distance of baselines of running text.
    pub(crate) fn line(&self) -> f32 {
        self.size * self.leading
    }

    /// Size of a heading's letters.
    pub(crate) fn heading(&self, level: u8) -> f32 {
        self.size
            * match level {
                0 | 1 => 2.2,
                2 => 1.5,
                3 => 1.22,
                4 => 1.08,
                _ => 1.0,
            }
    }

    /// How far lists, quotations and the like stand in.
    pub(crate) fn indent(&self) -> f32 {
        self.size * 1.9
    }
}

/// The margins at the binding and opposite, when `side` is free on either side of a line of the best length. Together
/// they leave at least a third of the paper to the text; the last says whether they were narrowed for that.
fn side_margins(options: &Options, side: f32, page_width: f32) -> (f32, f32, bool) {
    // The eye takes the inner margins of facing pages for one.
    let (inner, outer) = if options.two_sided { (side * 0.92, side * 1.08) } else { (side, side) };
    let inner = options.margins.inner.map_or(inner, Length::points);
    let outer = options.margins.outer.map_or(outer, Length::points);
    let narrowed = (page_width * 2.0 / 3.0 / (inner + outer)).min(1.0);
    (inner * narrowed, outer * narrowed, narrowed < 1.0)
}

/// Text.
pub(crate) const INK: Color = Color::new(0x1a_1a_1e);
/// Text of lesser weight: 7:1 on white.
pub(crate) const QUIET: Color = Color::new(0x52_54_5c);
/// Headings.
pub(crate) const HEADING: Color = Color::new(0x14_2b_45);
/// Ornament.
pub(crate) const ACCENT: Color = Color::new(0xe3_ae_4f);
/// Links.
pub(crate) const LINK: Color = Color::new(0x0b_4f_8a);
/// The line under a link.
pub(crate) const LINK_RULE: Color = Color::new(0xa9_c4_dd);
/// Rules.
pub(crate) const RULE: Color = Color::new(0xb9_bd_c6);
/// Rules inside a table.
pub(crate) const HAIRLINE: Color = Color::new(0xd7_da_e0);
/// The ground of code and of a table's head.
pub(crate) const GROUND: Color = Color::new(0xf4_f5_f7);
/// The ground of highlighted words.
pub(crate) const MARK: Color = Color::new(0xff_f0_b3);
/// The ground of stressed lines of code.
pub(crate) const EMPHASIZED: Color = Color::new(0xff_f5_d1);
/// The bar at the start of stressed lines of code.
pub(crate) const EMPHASIZED_BAR: Color = Color::new(0xb0_7d_12);
/// The bar beside text that is not translated or out of date.
pub(crate) const UNTRANSLATED: Color = Color::new(0xb0_6a_00);

/// Bar and ground of an alert.
pub(crate) fn alert(kind: AlertKind) -> (Color, Color) {
    match kind {
        AlertKind::Note => (Color::new(0x1f_5f_a8), Color::new(0xef_f5_fc)),
        AlertKind::Tip => (Color::new(0x1d_6b_41), Color::new(0xee_f8_f2)),
        AlertKind::Important => (Color::new(0x6b_3f_b5), Color::new(0xf5_f0_fd)),
        AlertKind::Warning => (Color::new(0x8a_55_00), Color::new(0xff_f7_e6)),
        AlertKind::Caution => (Color::new(0xae_25_2c), Color::new(0xfe_f1_f1)),
    }
}

/// Colour of a token of code, at least 4.5:1 on [`GROUND`].
pub(crate) fn token(class: TokenClass) -> Color {
    match class {
        TokenClass::Plain | TokenClass::Variable | TokenClass::Punctuation => INK,
        TokenClass::Comment => Color::new(0x5c_63_6e),
        TokenClass::Keyword | TokenClass::Tag => Color::new(0x8a_1e_6c),
        TokenClass::String | TokenClass::Inserted => Color::new(0x1f_66_2a),
        TokenClass::Number | TokenClass::Constant => Color::new(0x9a_43_00),
        TokenClass::Function | TokenClass::Heading => Color::new(0x1a_4f_9c),
        TokenClass::Type | TokenClass::Attribute => Color::new(0x0b_63_6b),
        TokenClass::Operator => Color::new(0x4b_4f_58),
        TokenClass::Deleted | TokenClass::Invalid => Color::new(0xa8_1c_24),
    }
}
