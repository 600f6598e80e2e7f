//! The cover as PNG.

use super::shapes::Shapes;
use crate::Failure;
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use std::collections::BTreeMap;
use tiny_skia::{Color, FillRule, Paint, Pixmap, Shader, Transform};

/// How many lines are drawn at once: all of them would take sixteen megabytes, and most lines are those above them.
const BAND: u32 = 64;

/// The picture.
///
/// # Errors
/// When there is nothing to draw on.
pub(super) fn write(shapes: &Shapes) -> Result<Vec<u8>, Failure> {
    let (width, height) = shapes.pixels();
    let scale = width as f32 / shapes.width;
    let canvas = |height: u32| Pixmap::new(width, height).ok_or("the cover has no size");
    let mut band = canvas(BAND)?;
    let mut indexed = Indexed::new(width, height);
    for top in (0..height).step_by(BAND as usize) {
        draw(shapes, scale, top, &mut band);
        let lines = BAND.min(height - top);
        let pixels = band.data().get(..(lines * width) as usize * 4).unwrap_or_default();
        if !indexed.add(pixels) {
            let mut pixmap = canvas(height)?;
            draw(shapes, scale, 0, &mut pixmap);
            return encode(&pixmap);
        }
    }
    indexed.encode()
}

/// Draws what stands below a line.
fn draw(shapes: &Shapes, scale: f32, top: u32, pixmap: &mut Pixmap) {
    pixmap.fill(Color::WHITE);
    let transform = Transform::from_scale(scale, scale).post_translate(0.0, -(top as f32));
    for (path, color) in &shapes.filled {
        let shader = Shader::SolidColor(Color::from_rgba8(color.red, color.green, color.blue, 255));
        let paint = Paint { shader, ..Paint::default() };
        pixmap.fill_path(path, &paint, FillRule::Winding, transform, None);
    }
}

/// Everything is opaque, so colours are what they are without their transparency.
fn encode(pixmap: &Pixmap) -> Result<Vec<u8>, Failure> {
    compress(pixmap.width(), pixmap.height(), pixmap.data(), |encoder| {
        encoder.set_color(ColorType::Rgba);
        // Most lines are those above them.
        encoder.set_filter(Filter::Up);
    })
}

fn compress(
    width: u32,
    height: u32,
    data: &[u8],
    choose: impl FnOnce(&mut Encoder<'_, &mut Vec<u8>>),
) -> Result<Vec<u8>, Failure> {
    let mut written = Vec::new();
    let mut encoder = Encoder::new(&mut written, width, height);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Balanced);
    choose(&mut encoder);
    encoder.write_header()?.write_image_data(data)?;
    Ok(written)
}

/// A picture with a palette: shapes of a few colours, blended where they meet, have no more colours than one takes, and
/// take a quarter of the room and the time with it.
struct Indexed {
    width: u32,
    height: u32,
    /// Three bytes each.
    palette: Vec<u8>,
    known: BTreeMap<[u8; 4], u8>,
    /// For every pixel the number of its colour.
    numbers: Vec<u8>,
}

impl Indexed {
    fn new(width: u32, height: u32) -> Self {
        let numbers = Vec::with_capacity((width * height) as usize);
        Self { width, height, palette: Vec::new(), known: BTreeMap::new(), numbers }
    }

    /// Adds lines of pixels. Whether there are numbers for all of their colours.
    fn add(&mut self, pixels: &[u8]) -> bool {
        let width = self.width as usize;
        let mut above: Option<&[u8]> = None;
        for line in pixels.chunks_exact(width * 4) {
            if above == Some(line) {
                self.numbers.extend_from_within(self.numbers.len() - width..);
            } else if !self.add_line(line) {
                return false;
            }
            above = Some(line);
        }
        true
    }

    fn add_line(&mut self, line: &[u8]) -> bool {
        let (pixels, _) = line.as_chunks::<4>();
        for run in pixels.chunk_by(|one, other| one == other) {
            let Some(color) = run.first() else { continue };
            let number = match self.known.get(color) {
                Some(number) => *number,
                None => {
                    let Ok(number) = u8::try_from(self.known.len()) else { return false };
                    self.palette.extend(color.iter().take(3));
                    self.known.insert(*color, number);
                    number
                }
            };
            self.numbers.resize(self.numbers.len() + run.len(), number);
        }
        true
    }

    fn encode(self) -> Result<Vec<u8>, Failure> {
        compress(self.width, self.height, &self.numbers, |encoder| {
            encoder.set_color(ColorType::Indexed);
            encoder.set_palette(self.palette);
            encoder.set_filter(Filter::NoFilter);
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use png::{Decoder, Transformations};
    use std::io::Cursor;

    #[test]
    fn a_picture_has_its_colours_with_and_without_a_palette() {
        for (columns, color_type) in [(16, ColorType::Indexed), (17, ColorType::Rgba)] {
            let mut pixmap = Pixmap::new(columns, 16).unwrap();
            for (number, pixel) in pixmap.data_mut().chunks_exact_mut(4).enumerate() {
                pixel.copy_from_slice(&[number as u8, (number >> 8) as u8, 7, 255]);
            }
            let mut indexed = Indexed::new(columns, 16);
            let written = if indexed.add(pixmap.data()) { indexed.encode() } else { encode(&pixmap) };
            let mut decoder = Decoder::new(Cursor::new(written.unwrap()));
            decoder.set_transformations(Transformations::EXPAND | Transformations::ALPHA);
            let mut reader = decoder.read_info().unwrap();
            assert_eq!(reader.info().color_type, color_type);
            let mut decoded = vec![0; reader.output_buffer_size().unwrap()];
            reader.next_frame(&mut decoded).unwrap();
            assert!(decoded == pixmap.data());
        }
    }
}
