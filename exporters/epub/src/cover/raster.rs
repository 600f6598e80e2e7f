//! The cover as PNG.

use super::shapes::Shapes;
use crate::Failure;
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use std::collections::BTreeMap;
use tiny_skia::{Color, FillRule, Paint, Pixmap, Shader, Transform};

/// The picture.
///
/// # Errors
/// When there is nothing to draw on.
pub(super) fn write(shapes: &Shapes) -> Result<Vec<u8>, Failure> {
    let (width, height) = shapes.pixels();
    let scale = width as f32 / shapes.width;
    let mut pixmap = Pixmap::new(width, height).ok_or("the cover has no size")?;
    pixmap.fill(Color::WHITE);
    for (path, color) in &shapes.filled {
        let shader = Shader::SolidColor(Color::from_rgba8(color.red, color.green, color.blue, 255));
        let paint = Paint { shader, ..Paint::default() };
        pixmap.fill_path(path, &paint, FillRule::Winding, Transform::from_scale(scale, scale), None);
    }
    encode(&pixmap)
}

/// Everything is opaque, so colours are what they are without their transparency. Shapes of a few colours, blended
/// where they meet, have no more colours than a palette takes, and take a quarter of the room and the time with one.
fn encode(pixmap: &Pixmap) -> Result<Vec<u8>, Failure> {
    let mut written = Vec::new();
    let mut encoder = Encoder::new(&mut written, pixmap.width(), pixmap.height());
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Balanced);
    match indexed(pixmap) {
        Some((palette, numbers)) => {
            encoder.set_color(ColorType::Indexed);
            encoder.set_palette(palette);
            encoder.set_filter(Filter::NoFilter);
            encoder.write_header()?.write_image_data(&numbers)?;
        }
        None => {
            encoder.set_color(ColorType::Rgba);
            // Most lines are those above them.
            encoder.set_filter(Filter::Up);
            encoder.write_header()?.write_image_data(pixmap.data())?;
        }
    }
    Ok(written)
}

/// The colours, three bytes each, and for every pixel the number of its colour; `None` if there are more than 256.
fn indexed(pixmap: &Pixmap) -> Option<(Vec<u8>, Vec<u8>)> {
    let (mut palette, mut known) = (Vec::new(), BTreeMap::new());
    let mut numbers = Vec::with_capacity(pixmap.data().len() / 4);
    let mut last = None;
    for pixel in pixmap.data().chunks_exact(4) {
        let number = match last {
            // As most pixels are.
            Some((color, number)) if color == pixel => number,
            _ => match known.get(pixel) {
                Some(number) => *number,
                None => {
                    let number = u8::try_from(known.len()).ok()?;
                    palette.extend(pixel.iter().take(3));
                    known.insert(pixel, number);
                    number
                }
            },
        };
        last = Some((pixel, number));
        numbers.push(number);
    }
    Some((palette, numbers))
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
            let mut decoder = Decoder::new(Cursor::new(encode(&pixmap).unwrap()));
            decoder.set_transformations(Transformations::EXPAND | Transformations::ALPHA);
            let mut reader = decoder.read_info().unwrap();
            assert_eq!(reader.info().color_type, color_type);
            let mut decoded = vec![0; reader.output_buffer_size().unwrap()];
            reader.next_frame(&mut decoded).unwrap();
            assert!(decoded == pixmap.data());
        }
    }
}
