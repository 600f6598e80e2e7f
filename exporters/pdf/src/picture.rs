//! Images: read once, found to be sound before pages are laid out, drawn wherever they stand.

use crate::drawing::Drawings;
use crate::file::{Standards, settings};
use imagesize::ImageType;
use krilla::configure::ValidationError;
use krilla::error::KrillaError;
use krilla::geom::{Rect, Size, Transform};
use krilla::image::Image;
use krilla::surface::Surface;
use krilla_svg::{SurfaceExt, SvgSettings};
use polypress_model::{Asset, AssetId, Assets, Illustration};
use polypress_typeset::Fonts;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

/// The most pixels that an image may have: one with more is an attack or a mistake.
const MOST_PIXELS: usize = 100_000_000;

/// The images of a book that can be drawn.
#[derive(Default)]
pub(crate) struct Pictures(BTreeMap<AssetId, Picture>);

/// An image, ready to be drawn.
pub(crate) enum Picture {
    /// Pixels.
    Pixels(Image),
    /// A drawing; whether its words stay text is in the settings.
    Drawing(Box<usvg::Tree>, SvgSettings),
}

/// What is wrong with an image.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Fault {
    /// It is drawn, but no font shows these of its words.
    Words(String),
    /// A PDF cannot hold such an image.
    Format,
    /// Its bytes are not what they should be, for this reason.
    Corrupt(String),
}

impl Pictures {
    /// Reads the images shown, and says what is wrong with them.
    pub(crate) fn read(assets: &Assets, shown: &[Illustration], fonts: &Fonts) -> (Self, BTreeMap<AssetId, Fault>) {
        let mut drawings = Drawings::new(fonts);
        let mut pictures = BTreeMap::new();
        let mut faults = BTreeMap::new();
        for Illustration { asset: id, .. } in shown {
            match picture(assets, id, &mut drawings) {
                Ok((picture, fault)) => {
                    pictures.insert(id.clone(), picture);
                    faults.extend(fault.map(|fault| (id.clone(), fault)));
                }
                Err(fault) => drop(faults.insert(id.clone(), fault)),
            }
        }
        (Self(pictures), faults)
    }

    /// The image of this name, if it can be drawn.
    pub(crate) fn get(&self, id: &AssetId) -> Option<&Picture> {
        self.0.get(id)
    }
}

impl Picture {
    /// Draws the image, stretched to the box.
    pub(crate) fn draw(&self, surface: &mut Surface<'_>, rect: Rect) {
        let Some(size) = Size::from_wh(rect.width(), rect.height()) else { return };
        surface.push_transform(&Transform::from_translate(rect.left(), rect.top()));
        match self {
            Self::Pixels(image) => surface.draw_image(image.clone(), size),
            // Only a drawing without extent draws nothing, and there are none.
            Self::Drawing(tree, settings) => drop(surface.draw_svg(tree, size, *settings)),
        }
        surface.pop();
    }
}

/// An image, and what is wrong with it if it can be drawn all the same.
fn picture(assets: &Assets, id: &AssetId, drawings: &mut Drawings<'_>) -> Result<(Picture, Option<Fault>), Fault> {
    let corrupt = |reason: String| Fault::Corrupt(reason);
    let bytes = assets.read(id).map_err(|error| corrupt(error.to_string()))?;
    let is_drawing = assets.get(id).is_some_and(|asset: &Asset| asset.media_type.as_str() == "image/svg+xml");
    // Image decoders are large, and other people's images may find what their tests did not; a panic costs the image,
    // not the book.
    let read = || match pixels(&bytes) {
        Some(image) => image.map(Picture::Pixels).and_then(sound),
        None if is_drawing => {
            let tree = drawings.read(&bytes).map_err(corrupt)?;
            sound(Picture::Drawing(Box::new(tree), SvgSettings::default()))
        }
        None => Err(Fault::Format),
    };
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(corrupt("its content is beyond reading".to_owned())))
}

/// An image made of pixels by the first bytes of its file, whatever its name says; `None` if it is of another kind.
fn pixels(bytes: &Arc<[u8]>) -> Option<Result<Image, Fault>> {
    let kind = imagesize::image_type(bytes).ok()?;
    let decode: fn(krilla::Data, bool) -> Result<Image, String> = match kind {
        ImageType::Png => Image::from_png,
        ImageType::Jpeg => |data, interpolate| match ends(data.as_ref()) {
            true => Image::from_jpeg(data, interpolate),
            false => Err("it ends too early".to_owned()),
        },
        ImageType::Gif => |data, _| first_frame(data.as_ref()),
        ImageType::Webp => Image::from_webp,
        _ => return None,
    };
    let data = krilla::Data::from(Arc::new(bytes.clone()) as Arc<dyn AsRef<[u8]> + Send + Sync>);
    Some(is_of_sane_size(bytes).and_then(|()| decode(data, false)).map_err(Fault::Corrupt))
}

/// Whether the image's header announces a size that can be decoded without harm.
pub(crate) fn is_of_sane_size(bytes: &[u8]) -> Result<(), String> {
    let size = imagesize::blob_size(bytes).map_err(|error| error.to_string())?;
    match size.width.checked_mul(size.height) {
        Some(0) => Err("it has no pixels".to_owned()),
        Some(1..=MOST_PIXELS) => Ok(()),
        _ => Err(format!("it has {} × {} pixels, more than {MOST_PIXELS}", size.width, size.height)),
    }
}

/// Whether a JPEG reaches its end mark; it is embedded as it is, so nobody would notice before a reader.
fn ends(jpeg: &[u8]) -> bool {
    jpeg.windows(2).rev().any(|pair| pair == [0xff, 0xd9])
}

/// The first frame of a GIF on its canvas, which it need not fill.
fn first_frame(gif: &[u8]) -> Result<Image, String> {
    let mut options = gif::DecodeOptions::new();
    options.set_color_output(gif::ColorOutput::RGBA);
    let mut decoder = options.read_info(gif).map_err(|error| error.to_string())?;
    let (width, height) = (usize::from(decoder.width()), usize::from(decoder.height()));
    let frame = decoder.read_next_frame().map_err(|error| error.to_string())?.ok_or("it has no frame")?;
    let mut canvas = vec![0; width * height * 4];
    let (left, frame_width) = (usize::from(frame.left), usize::from(frame.width).max(1));
    let rows = canvas.chunks_exact_mut((width * 4).max(4)).skip(usize::from(frame.top));
    for (row, pixels) in rows.zip(frame.buffer.chunks_exact(frame_width * 4)) {
        if let Some(row) = row.get_mut(left * 4..) {
            let shared = row.len().min(pixels.len());
            row[..shared].copy_from_slice(&pixels[..shared]);
        }
    }
    Ok(Image::from_rgba8(canvas, width as u32, height as u32))
}

/// The picture if it can be drawn, found out by drawing it into a file of its own; and which of its words cannot.
fn sound(picture: Picture) -> Result<(Picture, Option<Fault>), Fault> {
    let faults = match trial(&picture) {
        Err(KrillaError::Validation(faults)) => faults,
        Err(KrillaError::Image(_, _, reason)) => return Err(Fault::Corrupt(reason)),
        Err(error) => return Err(Fault::Corrupt(error.to_string())),
        Ok(_) => Vec::new(),
    };
    let missing: String = faults.iter().filter_map(|(fault, _)| missing_glyph(fault)).collect();
    let words = (!missing.is_empty()).then_some(Fault::Words(missing));
    match picture {
        Picture::Drawing(tree, settings) if faults.iter().any(|(fault, _)| breaks_text(fault)) => {
            // Words that cannot be text are drawn as shapes; the alternative text says what they say.
            Ok((Picture::Drawing(tree, SvgSettings { embed_text: false, ..settings }), words))
        }
        picture => Ok((picture, words)),
    }
}

/// The characters that no font shows.
fn missing_glyph(fault: &ValidationError) -> Option<&str> {
    match fault {
        ValidationError::ContainsNotDefGlyph(_, _, text) => Some(text),
        _ => None,
    }
}

/// Whether a fault is one of text that shapes would not have.
fn breaks_text(fault: &ValidationError) -> bool {
    use ValidationError as Fault;
    matches!(
        fault,
        Fault::ContainsNotDefGlyph(..)
            | Fault::NoCodepointMapping(..)
            | Fault::InvalidCodepointMapping(..)
            | Fault::UnicodePrivateArea(..)
    )
}

fn trial(picture: &Picture) -> Result<Vec<u8>, KrillaError> {
    let mut file = krilla::Document::new_with(settings(Standards::AccessibleAndArchivable));
    let mut page = file.start_page();
    let mut surface = page.surface();
    if let Some(rect) = Rect::from_xywh(0.0, 0.0, 100.0, 100.0) {
        picture.draw(&mut surface, rect);
    }
    surface.finish();
    page.finish();
    file.finish()
}
