//! What reading says of a page, in the author's words.

use super::inline::MarkupProblem;
use super::page::sentinel_index;
use polypress_model::{Diagnostic, Span};

/// What is said of a defect of inline markup, in a page or in a translation.
pub fn markup_finding(problem: MarkupProblem, span: Span) -> Diagnostic {
    match problem {
        MarkupProblem::Unclosed(tag) => open_element(&tag, span),
        MarkupProblem::Stray(tag) => stray(&tag, span),
        MarkupProblem::Unknown(tag) => unknown(&tag, span),
        MarkupProblem::Removed(what) => removed(&what, span),
        MarkupProblem::EmptyLink(words) => {
            let words: String =
                words.chars().map(|word| if sentinel_index(word).is_some() { '…' } else { word }).collect();
            Diagnostic::warning("link-empty", format!("the link “{words}” leads nowhere"))
                .at(span)
                .hint("give it a destination, or write the words without brackets")
                .note("it is printed as plain text in every format")
        }
        MarkupProblem::LongTerm(words) => {
            let words: String =
                words.chars().take(40).map(|word| if sentinel_index(word).is_some() { '…' } else { word }).collect();
            Diagnostic::warning("term-long", format!("the term “{words}…” is too long for an index"))
                .at(span)
                .hint("put <dfn>…</dfn> around the words that are explained; <dfn title=\"…\"> says how the index has them")
                .note("it is left out of the index")
        }
        MarkupProblem::NoAlternative(image) => {
            Diagnostic::warning("image-alternative-missing", format!("the image “{image}” has no alternative text"))
                .at(span)
                .hint("say in words what it shows, or mark it as decoration: <img src=\"…\" alt=\"\">")
                .note("readers who cannot see it are told nothing of it")
        }
    }
}

/// An element that is never closed.
pub(super) fn open_element(tag: &str, span: Span) -> Diagnostic {
    Diagnostic::warning("html-open", format!("<{tag}> is never closed"))
        .at(span)
        .hint(format!("close it with </{tag}>"))
        .note("it ends where the block around it ends")
}

/// An end tag that closes nothing.
pub(super) fn stray(tag: &str, span: Span) -> Diagnostic {
    Diagnostic::warning("html-open", format!("</{tag}> closes nothing"))
        .at(span)
        .hint(format!("take it out, or open <{tag}> before it in the same block"))
}

/// A tag that has no meaning here.
pub(super) fn unknown(tag: &str, span: Span) -> Diagnostic {
    Diagnostic::warning("html-unknown", format!("<{tag}> means nothing in a handbook"))
        .at(span)
        .hint("use Markdown or one of the tags that are understood; a literal < is written \\<")
        .note("the tag is left out, its words are kept")
}

/// What never survives.
pub(super) fn removed(what: &str, span: Span) -> Diagnostic {
    let message = match what.starts_with("on") {
        true => format!("the attribute {what} is left out"),
        false => format!("<{what}> is left out with all that is in it"),
    };
    Diagnostic::warning("html-removed", message).at(span).note("a page cannot bring scripts, styles or foreign content")
}

/// A run whose text does not give its content back.
pub(super) fn unstable(span: Span) -> Diagnostic {
    Diagnostic::warning("message-unstable", "this text reads differently on its own than on this page")
        .at(span)
        .hint("write it more simply: a backslash before a character that is meant literally often helps")
        .note("the page is printed as it is; its translations may lack some markup")
}

/// A directive that is none.
pub(super) fn unknown_directive(what: &str, span: Span) -> Diagnostic {
    let names = super::directives::NAMES.join(", ");
    Diagnostic::warning("directive-unknown", format!("this directive is not understood: {what}"))
        .at(span)
        .hint(format!("the directives are {names}"))
        .note("it is ignored")
}

/// A region that is never ended.
pub(super) fn region_open(span: Span) -> Diagnostic {
    Diagnostic::warning("directive-open", "the region that begins here is never ended")
        .at(span)
        .hint("end it with <!-- l10n: end -->")
        .note("it is ignored where it limits the page to some locales; a skipped region goes on to the end of the page")
}

/// An id that no run follows.
pub(super) fn nothing_follows(id: &str, span: Span) -> Diagnostic {
    Diagnostic::warning("directive-open", format!("nothing follows that could take the id {id}"))
        .at(span)
        .hint("put the directive before the text that it names")
}

/// Blocks nested too deep.
pub(super) fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::warning("nesting-too-deep", "this is nested too deep")
        .at(span)
        .hint("use fewer levels of lists and quotations")
        .note("the words are kept, the levels beyond are not")
}

/// A file that is no text from this byte on.
pub fn not_utf8(byte: u8, span: Span) -> Diagnostic {
    Diagnostic::error("file-not-utf8", format!("the file is not UTF-8 text (byte 0x{byte:02X})"))
        .at(span)
        .hint("save it as UTF-8; editors offer this under “Save with encoding”")
}

/// A page that the parser gave up on.
pub(super) fn unreadable(span: Span) -> Diagnostic {
    Diagnostic::error("markdown-unreadable", "the Markdown parser cannot read this page")
        .at(span)
        .hint("find the place by taking out parts of the page; unusual nesting is the likeliest cause")
        .note("the page is shown as plain paragraphs")
}

/// An anchor that begins as those of exporters do.
pub(super) fn anchor_reserved(anchor: &str, instead: &str, span: Option<Span>) -> Diagnostic {
    Diagnostic::warning("anchor-reserved", format!("the id “{anchor}” could be one of polypress's own"))
        .at(span)
        .hint(format!("let it begin otherwise; “{instead}” stands in its place"))
}

/// An anchor that another block has.
pub(super) fn anchor_duplicate(anchor: &str, span: Option<Span>) -> Diagnostic {
    Diagnostic::warning("anchor-duplicate", format!("the id “{anchor}” is given twice on this page"))
        .at(span)
        .hint("give each place an id of its own")
        .note("links lead to the first")
}
