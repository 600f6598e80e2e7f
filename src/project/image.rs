//! What a file is by its name, and whether an image is what its name says.

use polypress_model::PixelSize;

/// Media types by extension.
const MEDIA_TYPES: &[(&str, &str)] = &[
    ("avif", "image/avif"),
    ("bmp", "image/bmp"),
    ("css", "text/css"),
    ("csv", "text/csv"),
    ("gif", "image/gif"),
    ("ico", "image/x-icon"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("js", "text/javascript"),
    ("json", "application/json"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("toml", "application/toml"),
    ("txt", "text/plain"),
    ("webm", "video/webm"),
    ("webp", "image/webp"),
    ("woff2", "font/woff2"),
    ("xml", "application/xml"),
    ("yaml", "application/yaml"),
    ("yml", "application/yaml"),
    ("zip", "application/zip"),
];

/// How many elements an SVG may have; more would make a reader's device suffer.
const SVG_NODES: u32 = 1_000_000;

/// The media type of a file by its extension.
pub(super) fn media_type(path: &str) -> &'static str {
    let extension = path.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase()).unwrap_or_default();
    let found = MEDIA_TYPES.binary_search_by(|(known, _)| (*known).cmp(&extension)).ok();
    found.and_then(|index| MEDIA_TYPES.get(index)).map_or("application/octet-stream", |(_, media_type)| media_type)
}

/// The size of an image; `None` for a file that is no image.
///
/// # Errors
/// Why the image cannot be used, in words.
pub(super) fn examine(media_type: &str, bytes: &[u8]) -> Result<Option<PixelSize>, String> {
    if media_type == "image/svg+xml" {
        return svg_size(bytes);
    }
    let Some(format) = media_type.strip_prefix("image/") else { return Ok(None) };
    let kind = imagesize::image_type(bytes).map_err(|_| "its content is no image that polypress knows".to_owned())?;
    let found = match kind {
        imagesize::ImageType::Png => "png",
        imagesize::ImageType::Jpeg => "jpeg",
        imagesize::ImageType::Gif => "gif",
        imagesize::ImageType::Webp => "webp",
        imagesize::ImageType::Bmp => "bmp",
        imagesize::ImageType::Ico => "x-icon",
        _ => format,
    };
    if found != format {
        return Err(format!("its name says {format}, its content is {found}"));
    }
    let size = imagesize::blob_size(bytes).map_err(|_| "its size cannot be read".to_owned())?;
    if size.width == 0 || size.height == 0 {
        return Err("it has no width or no height".to_owned());
    }
    if !is_whole(format, bytes) {
        return Err("it is cut off".to_owned());
    }
    let narrow = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(Some(PixelSize { width: narrow(size.width), height: narrow(size.height) }))
}

/// Whether the end of the image is there, for the formats that mark it.
fn is_whole(format: &str, bytes: &[u8]) -> bool {
    match format {
        "png" => png_ends(bytes),
        "jpeg" => bytes.windows(2).rev().any(|pair| pair == [0xFF, 0xD9]),
        _ => true,
    }
}

/// Walks the chunks of a PNG (ISO/IEC 15948, clause 5) to its last one.
fn png_ends(bytes: &[u8]) -> bool {
    let mut at = 8_usize;
    while let Some(header) = at.checked_add(8).and_then(|end| bytes.get(at..end)) {
        let [a, b, c, d, kind @ ..] = header else { return false };
        let end = at.saturating_add(12).saturating_add(u32::from_be_bytes([*a, *b, *c, *d]) as usize);
        if kind == b"IEND" {
            return bytes.len() >= end;
        }
        at = end;
    }
    false
}

/// The size that an SVG asks for: its width and height, else those of its view box.
fn svg_size(bytes: &[u8]) -> Result<Option<PixelSize>, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8 text".to_owned())?;
    let options = roxmltree::ParsingOptions { allow_dtd: true, nodes_limit: SVG_NODES, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(text, options).map_err(|error| error.to_string())?;
    let root = document.root_element();
    if root.tag_name().name() != "svg" {
        return Err(format!("its first element is <{}>, not <svg>", root.tag_name().name()));
    }
    let view: Vec<f64> = root.attribute("viewBox").map_or_else(Vec::new, |view| {
        view.split([' ', ',', '\n', '\t']).filter_map(|number| number.parse().ok()).collect()
    });
    let length = |name: &str, from_view: Option<&f64>| {
        let given = root.attribute(name).and_then(pixels);
        given.or(from_view.copied()).filter(|length| length.is_finite() && *length > 0.0)
    };
    let (width, height) = (length("width", view.get(2)), length("height", view.get(3)));
    // Both lie between 1 and the largest whole number, so nothing is lost.
    let whole = |length: f64| length.ceil().clamp(1.0, f64::from(u32::MAX)) as u32;
    Ok(width.zip(height).map(|(width, height)| PixelSize { width: whole(width), height: whole(height) }))
}

/// A length in CSS pixels; a percentage has none.
fn pixels(length: &str) -> Option<f64> {
    let length = length.trim();
    let unit =
        length.find(|character: char| character.is_ascii_alphabetic() || character == '%').unwrap_or(length.len());
    let (number, unit) = length.split_at_checked(unit)?;
    let factor = match unit {
        "" | "px" => 1.0,
        "pt" => 96.0 / 72.0,
        "pc" => 16.0,
        "mm" => 96.0 / 25.4,
        "cm" => 96.0 / 2.54,
        "in" => 96.0,
        "em" | "rem" => 16.0,
        _ => return None,
    };
    Some(number.trim().parse::<f64>().ok()? * factor)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The smallest PNG: one transparent pixel.
    const PIXEL: &[u8] = b"\x89PNG\x0d\x0a\x1a\x0a\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\
        \0\0\0\x0bIDATx\xdac\x60\0\x02\0\0\x05\0\x01\xe9\xfa\xdc\xd8\0\0\0\0IEND\xaeB\x60\x82";

    #[test]
    fn media_types_are_sorted_so_that_they_are_found() {
        assert!(MEDIA_TYPES.is_sorted());
        assert_eq!(media_type("a/PLAN.JPG"), "image/jpeg");
        assert_eq!(media_type("LICENSE"), "application/octet-stream");
    }

    #[test]
    fn an_image_must_be_what_its_name_says_and_whole() {
        assert_eq!(examine("image/png", PIXEL), Ok(Some(PixelSize { width: 1, height: 1 })));
        assert_eq!(examine("image/jpeg", PIXEL), Err("its name says jpeg, its content is png".to_owned()));
        assert_eq!(examine("image/png", &PIXEL[..40]), Err("it is cut off".to_owned()));
        assert!(examine("image/png", b"not an image").is_err());
        assert_eq!(examine("text/plain", b"words"), Ok(None));
    }

    #[test]
    fn the_size_of_an_svg_is_its_own_or_that_of_its_view_box() {
        let size =
            |svg: &str| examine("image/svg+xml", svg.as_bytes()).map(|size| size.map(|size| (size.width, size.height)));
        let head = "<svg xmlns='http://www.w3.org/2000/svg'";
        assert_eq!(size(&format!("{head} width='1in' height='48'/>")), Ok(Some((96, 48))));
        assert_eq!(size(&format!("{head} viewBox='0 0 30,20.5'/>")), Ok(Some((30, 21))));
        assert_eq!(size(&format!("{head} width='100%'/>")), Ok(None));
        assert!(size("<svg><g></svg>").is_err());
        assert!(size("<html/>").is_err());
    }
}
