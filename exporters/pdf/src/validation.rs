//! What krilla finds wrong with a file, in the user's words.

use krilla::configure::ValidationError;
use krilla::error::KrillaError;
use krilla::surface::Location;
use polypress_model::Diagnostic;
use polypress_typeset::{Document, ItemContent};
use std::num::NonZeroU64;

/// The place of an item, to be told when something is wrong with it.
pub(crate) fn location(page: usize, item: usize) -> Location {
    NonZeroU64::MIN.saturating_add((page as u64) << 32 | item as u64)
}

/// Page and item of a location.
fn place(location: Location) -> (usize, usize) {
    let place = location.get() - 1;
    ((place >> 32) as usize, (place & u64::from(u32::MAX)) as usize)
}

/// What is wrong with a file for archives alone; `None` if it is wrong for other reasons too.
pub(crate) fn archival_faults(error: &KrillaError) -> Option<Vec<&ValidationError>> {
    let KrillaError::Validation(faults) = error else { return None };
    let archival = faults.iter().all(|(_, standards)| standards.accessibility().is_none());
    archival.then(|| faults.iter().map(|(fault, _)| fault).collect())
}

/// Why the file could not be made.
pub(crate) fn errors(document: &Document, error: &KrillaError) -> Vec<Diagnostic> {
    let report = |words: String| Diagnostic::error("pdf-invalid", words).note("no PDF is written");
    match error {
        KrillaError::Validation(faults) => {
            faults.iter().map(|(fault, _)| with_remedy(report(words(document, fault)), fault)).collect()
        }
        other => vec![report(format!("the PDF cannot be made: {other}"))],
    }
}

/// Why the file is not fit for archives.
pub(crate) fn warnings(document: &Document, faults: &[&ValidationError]) -> Vec<Diagnostic> {
    let report = |fault: &&ValidationError| {
        let diagnostic = Diagnostic::warning("pdf-not-archivable", words(document, fault))
            .note("the PDF is accessible (PDF/UA-1) all the same, but not fit for archives (PDF/A-2a)");
        with_remedy(diagnostic, fault)
    };
    faults.iter().map(report).collect()
}

/// Says what to do about a fault, where the author can do something.
fn with_remedy(diagnostic: Diagnostic, fault: &ValidationError) -> Diagnostic {
    use ValidationError as Fault;
    match fault {
        Fault::UnicodePrivateArea(..) | Fault::InvalidCodepointMapping(..) => {
            diagnostic.hint("use a character that Unicode defines, or an image")
        }
        Fault::ContainsPostScript(_) => diagnostic.hint("draw it with a plain gradient"),
        Fault::MissingCMYKProfile => diagnostic.hint("save the image in RGB"),
        Fault::TooLongString => diagnostic.hint("shorten it, and say the rest in the text"),
        Fault::TooHighQNestingLevel => diagnostic.hint("ungroup what is in the drawing"),
        _ => diagnostic,
    }
}

/// A fault in words.
fn words(document: &Document, fault: &ValidationError) -> String {
    use ValidationError as Fault;
    let at = |location: &Option<Location>| location.map(|location| at(document, location)).unwrap_or_default();
    match fault {
        Fault::ContainsNotDefGlyph(_, location, text) => format!("no font has “{text}”{}", at(location)),
        Fault::NoCodepointMapping(_, _, location) => format!("a glyph stands for no text{}", at(location)),
        Fault::InvalidCodepointMapping(_, _, character, location) => {
            format!("the character U+{:04X} cannot be shown{}", u32::from(*character), at(location))
        }
        Fault::UnicodePrivateArea(_, _, character, location) => format!(
            "the character U+{:04X} is for private use, so nobody else knows what it means{}",
            u32::from(*character),
            at(location)
        ),
        Fault::ContainsPostScript(location) => {
            format!("a drawing has a gradient that repeats or turns{}", at(location))
        }
        Fault::MissingCMYKProfile => "an image is in CMYK, whose colours depend on the press".to_owned(),
        Fault::MissingAltText(_) => "an image or formula has no alternative text".to_owned(),
        Fault::MissingAnnotationAltText(_) => "a link has no description".to_owned(),
        Fault::MissingHeadingTitle => "a heading has no words".to_owned(),
        Fault::NoDocumentTitle => "the book has no title".to_owned(),
        Fault::NoDocumentLanguage => "the book has no language".to_owned(),
        Fault::MissingDocumentOutline => "the book has no outline".to_owned(),
        Fault::TooLongString => "a title or alternative text is longer than 32,767 bytes".to_owned(),
        Fault::TooHighQNestingLevel => "a drawing is nested more than 28 deep".to_owned(),
        Fault::RestrictedLicense(_) => "a font may not be embedded".to_owned(),
        other => format!("the PDF breaks a rule of its standard ({other:?})"),
    }
}

/// Where something is: its page as printed, and the words or the image there.
fn at(document: &Document, location: Location) -> String {
    let (page, item) = place(location);
    let Some(page) = document.pages.get(page) else { return String::new() };
    let what = match page.items.get(item).map(|item| &item.content) {
        Some(ItemContent::Glyphs(run)) => {
            let text: String = run.words().chars().take(40).collect();
            format!(", in “{text}”")
        }
        Some(ItemContent::Image { asset, .. }) => format!(", in {asset}"),
        _ => String::new(),
    };
    format!(", on page {}{what}", page.label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locations_lead_back() {
        for (page, item) in [(0, 0), (0, 7), (1138, 4095)] {
            assert_eq!(place(location(page, item)), (page, item));
        }
    }
}
