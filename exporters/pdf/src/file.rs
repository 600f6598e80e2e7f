//! The file as a whole: pages, tags, outline, links and metadata, put together by krilla.

use crate::fonts::Fonts;
use crate::metadata::metadata;
use crate::navigation::{annotation, destinations, links, outline};
use crate::page::Painter;
use crate::picture::Pictures;
use crate::tags::tree;
use krilla::SerializeSettings;
use krilla::configure::{Accessibility, Archival, Configuration, ConfigurationBuilder};
use krilla::error::KrillaResult;
use krilla::page::{NumberingStyle, PageLabel, PageSettings};
use polypress_model::Book;
use polypress_typeset::{Document, Item, Page};
use std::num::NonZeroU32;

/// The standards that a file keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standards {
    /// PDF/UA-1 and PDF/A-2a: for everyone, and for ever.
    AccessibleAndArchivable,
    /// PDF/UA-1 alone.
    Accessible,
}

impl Standards {
    fn configuration(self) -> Configuration {
        let accessible = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
        let wanted = match self {
            Self::AccessibleAndArchivable => accessible.with_archival_validator(Archival::A2_A),
            Self::Accessible => accessible,
        };
        // Both are built on PDF 1.7, so they cannot contradict each other.
        wanted.finish().unwrap_or_default()
    }
}

/// The settings of a file that keeps `standards`.
pub(crate) fn settings(standards: Standards) -> SerializeSettings {
    SerializeSettings { configuration: standards.configuration(), ..SerializeSettings::default() }
}

/// Writes the file. The document is used up: a page is not held in memory together with what has been written of it, nor
/// the tree of what it all means while the file is put together.
///
/// # Errors
/// When the content breaks the standards, or krilla cannot write a font or image.
pub(crate) fn write(
    mut document: Document,
    book: &Book,
    pictures: &Pictures,
    standards: Standards,
) -> KrillaResult<Vec<u8>> {
    let mut file = krilla::Document::new_with(settings(standards));
    let contents: Vec<Vec<Item>> = document.pages.iter_mut().map(|page| std::mem::take(&mut page.items)).collect();
    let destinations = destinations(&document);
    let links = links(&document);
    let mut painter = Painter::new(Fonts::new(&document), pictures);
    for (index, (page, items)) in document.pages.iter().zip(contents).enumerate() {
        let mut sheet = file.start_page_with(page_settings(page));
        let mut surface = sheet.surface();
        painter.watermark(&mut surface, (index, page));
        painter.paint(&mut surface, index, &items);
        surface.finish();
        for (&link, boxes) in links.get(&index).into_iter().flatten() {
            if let Some(annotation) = annotation(&document, &destinations, link, boxes) {
                let identifier = sheet.add_tagged_annotation(annotation);
                painter.painted.annotations.entry(link).or_default().push(identifier);
            }
        }
        sheet.finish();
    }
    for destination in destinations.into_values() {
        // The names are keys of a map, so none can be taken already.
        let _registered = file.register_named_destination(destination);
    }
    let painted = painter.painted;
    file.set_tag_tree(tree(&document, book, painted));
    file.set_outline(outline(&document, book));
    file.set_metadata(metadata(book, document.two_sided));
    drop((links, document));
    file.finish()
}

fn page_settings(page: &Page) -> PageSettings {
    let settings = PageSettings::from_wh(page.width, page.height).unwrap_or_default();
    let lower = page.label.to_lowercase();
    let styled = |style, number| PageLabel::new(Some(style), None, Some(number));
    let label = match (page.label.parse(), roman_value(&lower)) {
        (Ok(number), _) => styled(NumberingStyle::Arabic, number),
        (_, Some(number)) if lower == page.label => styled(NumberingStyle::LowerRoman, number),
        (_, Some(number)) => styled(NumberingStyle::UpperRoman, number),
        // PDF counts in Latin digits and letters only, so other numbers are prefixes without a number.
        _ => PageLabel::new(None, Some(page.label.clone()), None),
    };
    settings.with_page_label(label)
}

/// The number that small Roman numerals write.
fn roman_value(numeral: &str) -> Option<NonZeroU32> {
    let value = |letter| {
        Some(match letter {
            'i' => 1,
            'v' => 5,
            'x' => 10,
            'l' => 50,
            'c' => 100,
            'd' => 500,
            'm' => 1000,
            _ => return None,
        })
    };
    let values: Vec<u32> = numeral.chars().map(value).collect::<Option<_>>()?;
    // What stands before something larger is taken away from it.
    let sum = values.iter().enumerate().fold(0_u32, |sum, (index, value)| match values.get(index + 1) {
        Some(next) if next > value => sum.wrapping_sub(*value),
        _ => sum.wrapping_add(*value),
    });
    NonZeroU32::new(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_labels_count_where_pdf_can() {
        let label = |label: &str| {
            let page = Page { width: 100.0, height: 100.0, label: label.to_owned(), ..Page::default() };
            format!("{:?}", page_settings(&page))
        };
        for (printed, expected) in [
            ("12", "style: Some(Arabic), prefix: None, offset: Some(12)"),
            ("xiv", "style: Some(LowerRoman), prefix: None, offset: Some(14)"),
            ("IX", "style: Some(UpperRoman), prefix: None, offset: Some(9)"),
            ("١٢", "style: None, prefix: Some(\"١٢\"), offset: None"),
        ] {
            assert!(label(printed).contains(expected), "{printed}: {}", label(printed));
        }
    }
}
