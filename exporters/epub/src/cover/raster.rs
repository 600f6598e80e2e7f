//! The cover as PNG.

use super::shapes::Shapes;
use crate::Failure;
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
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
    let mut written = Vec::new();
    let mut encoder = Encoder::new(&mut written, width, height);
    encoder.set_color(ColorType::Rgba);
    encoder.set_depth(BitDepth::Eight);
    // Most lines are those above them.
    encoder.set_compression(Compression::Balanced);
    encoder.set_filter(Filter::Up);
    // Everything is opaque, so colours are what they are without their transparency.
    encoder.write_header()?.write_image_data(pixmap.data())?;
    Ok(written)
}
