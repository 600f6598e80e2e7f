//! The cover as PNG.

use super::shapes::Shapes;
use crate::Failure;
use png::{BitDepth, ColorType, Compression, Encoder};
use tiny_skia::{Color, FillRule, Paint, Pixmap, Shader, Transform};

/// Its width in pixels, as large as shops ask for.
const WIDTH: f32 = 1600.0;

/// The picture.
///
/// # Errors
/// When there is nothing to draw on.
pub(super) fn write(shapes: &Shapes) -> Result<Vec<u8>, Failure> {
    let scale = WIDTH / shapes.width;
    let (width, height) = (WIDTH as u32, (shapes.height * scale).round() as u32);
    let mut pixmap = Pixmap::new(width, height).ok_or("the cover has no size")?;
    pixmap.fill(Color::WHITE);
    for (path, color) in &shapes.filled {
        let shader = Shader::SolidColor(Color::from_rgba8(color.red, color.green, color.blue, 255));
        let paint = Paint { shader, ..Paint::default() };
        pixmap.fill_path(path, &paint, FillRule::Winding, Transform::from_scale(scale, scale), None);
    }
    // Everything is opaque.
    let pixels: Vec<u8> = pixmap.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    let mut written = Vec::new();
    let mut encoder = Encoder::new(&mut written, width, height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Balanced);
    encoder.write_header()?.write_image_data(&pixels)?;
    Ok(written)
}
