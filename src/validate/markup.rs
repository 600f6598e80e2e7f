//! Markup: footnotes, images and tags, without which a page is broken; links, code and emphasis.

use super::Case;
use super::address::{is_address_alike, shown};
use super::marks::has_word;
use super::report::Report;
use polypress_model::Diagnostic;

/// Code that is less alike than this, in percent, is another code and not a changed one.
const LEAST_LIKENESS: u32 = 40;

/// What would break the page: footnotes, images and tags that differ, and references that lead nowhere.
pub(super) fn broken(case: &Case<'_>, report: &mut Report<'_>) {
    let (source, here) = (&case.source.marks, case.here);
    for label in lost(&source.footnotes, &here.footnotes) {
        report.lack(
            Diagnostic::error("footnote-changed", format!("the translation drops the footnote [^{label}]"))
                .hint(format!("put [^{label}] where the words stand that it is about")),
        );
    }
    for label in lost(&here.footnotes, &source.footnotes) {
        let mark = format!("[^{label}]");
        let message = format!("the translation has the footnote {mark}, which its source does not have here");
        report.at(&mark, Diagnostic::error("footnote-changed", message).hint(format!("take {mark} out")));
    }
    for image in lost(&source.images, &here.images) {
        let hint = "keep its address; an image of this language lies beside it, as “name.fr.png” beside “name.png”";
        let message = format!("the translation drops the image “{}”", shown(image));
        report.lack(Diagnostic::error("image-changed", message).hint(hint));
    }
    for image in lost(&here.images, &source.images) {
        let message = format!("the translation has the image “{}”, which its source does not have", shown(image));
        report.at_destination(
            image,
            Diagnostic::error("image-changed", message).hint("take it out, or put it into the page"),
        );
    }
    tags(case, report);
    unresolved(case, report);
}

fn tags(case: &Case<'_>, report: &mut Report<'_>) {
    let (source, here) = (&case.source.marks, case.here);
    // Other languages write 1st without raising anything.
    let is_ordinal = |tag: &&str| *tag == "<sup>";
    for tag in lost(&source.tags, &here.tags).filter(|tag| !is_ordinal(tag)) {
        report.lack(
            Diagnostic::error("markup-changed", format!("the translation drops {tag}"))
                .hint("write the tags of the source around the words that they belong to"),
        );
    }
    for tag in lost(&here.tags, &source.tags).filter(|tag| !is_ordinal(tag)) {
        let name = tag.split([' ', '>']).next().unwrap_or(tag);
        let message = format!("the translation has {tag}, which its source does not have");
        report.at(name, Diagnostic::error("markup-changed", message).hint("take the tag out"));
    }
}

/// `[words][label]` and `[^label]` whose labels the page does not have stay as words.
fn unresolved(case: &Case<'_>, report: &mut Report<'_>) {
    let (source, here) = (&case.source.marks.words, &case.here.words);
    if !here.contains('[') {
        return;
    }
    for label in labels(here, "[^") {
        if !labels(source, "[^").any(|known| known == label) {
            let mark = format!("[^{label}]");
            let message = format!("the page has no footnote {mark}");
            let hint = "write the label as the source does; labels are not translated";
            report.at(&mark, Diagnostic::error("footnote-changed", message).hint(hint));
        }
    }
    for label in labels(here, "][") {
        if !labels(source, "][").any(|known| known == label) {
            let message = format!("the page defines no link [{label}]");
            let hint = "write the label as the source does; labels are not translated";
            report.at(&format!("][{label}]"), Diagnostic::error("reference-unknown", message).hint(hint));
        }
    }
}

/// The labels that follow `opening` in words.
fn labels<'w>(words: &'w str, opening: &'w str) -> impl Iterator<Item = &'w str> {
    let label = |rest: &'w str| rest.split_once(']').map(|(label, _)| label);
    words.split(opening).skip(1).filter_map(label).filter(|label| !label.is_empty() && label.len() < 100)
}

/// What a reader would miss: links, code, terms and emphasis that differ.
pub(super) fn changed(case: &Case<'_>, report: &mut Report<'_>) {
    links(case, report);
    code(case, report);
    terms(case, report);
    let (source, here) = (case.source.marks.emphasis, case.here.emphasis);
    // Many languages set foreign words apart, so that more is no defect.
    if here < source {
        let times = |count: usize| match count {
            0 => "nowhere".to_owned(),
            1 => "once".to_owned(),
            2 => "twice".to_owned(),
            count => format!("{count} times"),
        };
        let message = format!("words are set apart {} here, {} in the source", times(here), times(source));
        report.lack(Diagnostic::info("emphasis-changed", message).hint("set the same words apart with * or **"));
    }
}

/// Terms that the source marks for the index and the translation does not. It may mark more.
fn terms(case: &Case<'_>, report: &mut Report<'_>) {
    if case.here.terms < case.source.marks.terms {
        let message = "the translation does not mark the term that the source has in the index";
        let hint = "put <dfn>…</dfn> around its words; <dfn title=\"…\"> says how the index has it";
        report.lack(Diagnostic::warning("term-unmarked", message).hint(hint));
    }
}

fn links(case: &Case<'_>, report: &mut Report<'_>) {
    let (source, here) = (&case.source.marks.links, &case.here.links);
    if source == here {
        return;
    }
    let mut added: Vec<&str> = here.iter().map(String::as_str).collect();
    let mut missing: Vec<&str> = source.iter().map(String::as_str).collect();
    take_pairs(&mut missing, &mut added, |wanted, found| wanted == found);
    let languages = [case.language(), case.pair.message_language];
    take_pairs(&mut missing, &mut added, |wanted, found| {
        is_address_alike(wanted, found, languages) || (case.pair.same_page)(wanted, found)
    });
    let hint = "links lead where those of the source lead; only the words are translated";
    let mut added = added.into_iter();
    for wanted in missing {
        match added.next() {
            Some(found) => {
                let message = format!("a link leads to “{}”, not to “{}”", shown(found), shown(wanted));
                report.at_destination(found, Diagnostic::warning("link-changed", message).hint(hint));
            }
            None => {
                let message = format!("the translation drops the link to “{}”", shown(wanted));
                report.lack(Diagnostic::warning("link-changed", message).hint(hint));
            }
        }
    }
    for found in added {
        let message = format!("the translation has a link to “{}”, which its source does not have", shown(found));
        report.at_destination(
            found,
            Diagnostic::warning("link-changed", message).hint("take it out, or put it into the page"),
        );
    }
}

fn code(case: &Case<'_>, report: &mut Report<'_>) {
    let (source, here) = (&case.source.marks.code, &case.here.code);
    if source == here {
        return;
    }
    // A pronoun may stand for code that the source repeats, and code for a pronoun.
    let mut added: Vec<&str> = lost(here, source).collect();
    let mut missing: Vec<&str> = lost(source, here).collect();
    take_pairs(&mut missing, &mut added, |wanted, found| compact(wanted) == compact(found));
    let hint = "copy code from the source as it is";
    for wanted in missing {
        let diagnostic = |message| Diagnostic::warning("code-changed", message);
        let likeness = |found: &&str| (strsim::normalized_levenshtein(wanted, found) * 100.0) as u32;
        let nearest = (0..added.len()).max_by_key(|index| added.get(*index).map(likeness));
        let nearest = nearest.filter(|index| added.get(*index).is_some_and(|found| likeness(found) >= LEAST_LIKENESS));
        if let Some(index) = nearest {
            let found = added.remove(index);
            let message = format!("the code is `{}` here, `{}` in the source", shown(found), shown(wanted));
            report.at(found, diagnostic(message).hint(hint));
        } else if has_word(&case.here.words, wanted) {
            let message = format!("“{}” is not marked as code", shown(wanted));
            report.at(wanted, diagnostic(message).hint(format!("write it as in the source: `{}`", shown(wanted))));
        } else {
            let message = format!("the translation drops the code `{}`", shown(wanted));
            report.lack(diagnostic(message).hint(hint));
        }
    }
    // Words that the source does not set as code are often names in it.
    let plain = |text: &str| compact(text).replace('_', "").to_lowercase();
    for found in added {
        if !plain(&case.source.marks.words).contains(&plain(found)) {
            let message = format!("the translation has the code `{}`, which its source does not have", shown(found));
            report.at(found, Diagnostic::warning("code-changed", message).hint(hint));
        }
    }
}

/// Code without the white space that Markdown or a line break may add.
fn compact(code: &str) -> String {
    code.chars().filter(|character| !character.is_whitespace()).collect()
}

/// What the first has and the second has not, each once.
fn lost<'s>(first: &'s [String], second: &'s [String]) -> impl Iterator<Item = &'s str> {
    let is_first = |index: usize, item: &String| !first.iter().take(index).any(|before| before == item);
    let items = first.iter().enumerate().filter(move |(index, item)| !second.contains(item) && is_first(*index, item));
    items.map(|(_, item)| item.as_str())
}

/// Takes out what has its counterpart in the other list.
fn take_pairs(missing: &mut Vec<&str>, added: &mut Vec<&str>, is_same: impl Fn(&str, &str) -> bool) {
    missing.retain(|wanted| match added.iter().position(|found| is_same(wanted, found)) {
        Some(index) => {
            added.remove(index);
            false
        }
        None => true,
    });
}
