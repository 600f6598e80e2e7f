//! The cover as SVG.

use super::shapes::Shapes;
use crate::chapter::clean;
use polypress_model::Locale;
use std::fmt::Write;
use tiny_skia::{Path, PathSegment};

/// The drawing, with its words for those who do not see it.
pub(super) fn write(shapes: &Shapes, words: &str, locale: &Locale) -> String {
    let (width, height) = shapes.pixels();
    let (own_width, own_height) = (shapes.width, shapes.height);
    let words = clean(words);
    let (words, tag) = (quick_xml::escape::escape(words.as_str()), locale.tag.as_str());
    let mut svg = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" \
         xml:lang=\"{tag}\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {own_width} {own_height}\">\n\
         <title>{words}</title>\n"
    );
    for (path, color) in &shapes.filled {
        let fill = format!("#{:02x}{:02x}{:02x}", color.red, color.green, color.blue);
        // Writing to a string cannot fail.
        let _ = writeln!(svg, "<path fill=\"{fill}\" d=\"{}\"/>", data(path));
    }
    svg.push_str("</svg>\n");
    svg
}

/// The path as its attribute has it, in hundredths of a point.
fn data(path: &Path) -> String {
    let mut data = String::new();
    for segment in path.segments() {
        let (command, points) = match segment {
            PathSegment::MoveTo(to) => ('M', vec![to]),
            PathSegment::LineTo(to) => ('L', vec![to]),
            PathSegment::QuadTo(by, to) => ('Q', vec![by, to]),
            PathSegment::CubicTo(by, and_by, to) => ('C', vec![by, and_by, to]),
            PathSegment::Close => ('Z', Vec::new()),
        };
        data.push(command);
        for (index, point) in points.iter().enumerate() {
            let _ = write!(data, "{}{} {}", if index > 0 { " " } else { "" }, round(point.x), round(point.y));
        }
    }
    data
}

fn round(length: f32) -> f32 {
    // Not −0, which would be written with its sign.
    (length * 100.0).round() / 100.0 + 0.0
}
