//! The text of a translated run as a message: its links lead where those of the source lead.
//!
//! A translated page has addresses of its own: to pages of its language, to anchors made from its headings, and by way
//! of references that are defined at its end. A message has none of these.

use super::units::neutral;
use crate::import::key::key;
use crate::import::write::write;
use crate::markdown::{Inline, InlineContext, Page, Run, parse_inline};
use polypress_model::LanguageTag;

/// The text of `run`, which is a translation of `source` on `page`; `None` if it cannot be said in one run.
pub(super) fn text(source: &Run, run: &Run, locale: &LanguageTag, page: &Page) -> Option<String> {
    if run.role.enclosure().is_some() {
        return Some(run.text.to_string());
    }
    let mut inlines = run.inlines.clone();
    let (mut wanted, mut here) = (Vec::new(), Vec::new());
    let mut originals = source.inlines.clone();
    for_each_destination(&mut originals, &mut |destination| wanted.push(destination.clone()));
    for_each_destination(&mut inlines, &mut |destination| here.push(destination.clone()));
    let is_same = |one: &String, other: &String| neutral(one, locale.as_str()) == neutral(other, locale.as_str());
    if wanted.len() == here.len() {
        let mut wanted = wanted.iter();
        for_each_destination(&mut inlines, &mut |destination| {
            if let Some(wanted) = wanted.next().filter(|wanted| is_same(wanted, destination)) {
                destination.clone_from(wanted);
            }
        });
    }
    let aim = key(&inlines, &run.placeables);
    let context = InlineContext::of(page, locale);
    // Placeables are text here, which their keys are too.
    let says = |text: &str| parse_inline(text, &context).is_ok_and(|inlines| key(&inlines, &[]) == aim);
    [run.text.to_string(), write(&inlines, &run.placeables)].into_iter().find(|text| says(text))
}

fn for_each_destination(inlines: &mut [Inline], visit: &mut impl FnMut(&mut String)) {
    for inline in inlines {
        match inline {
            Inline::Link { destination, inlines, .. } => {
                visit(destination);
                for_each_destination(inlines, visit);
            }
            Inline::Image { destination, .. } => visit(destination),
            Inline::Styled { inlines, .. } | Inline::Span { inlines, .. } => for_each_destination(inlines, visit),
            _ => {}
        }
    }
}
