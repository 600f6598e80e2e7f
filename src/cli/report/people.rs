//! The report as people read it.

use super::{Finding, Report};
use crate::project::files::inside;
use annotate_snippets::{AnnotationKind, Group, Level, Message, Origin, Renderer, Snippet};
use polypress_model::{Severity, SourcePath, Span};
use std::collections::BTreeMap;
use std::ops::Range;

/// Renders findings with excerpts of the files they are about.
pub(crate) struct People {
    renderer: Renderer,
    /// Whether information is left out.
    quiet: bool,
}

impl People {
    /// A renderer with or without colour.
    pub(crate) fn new(color: bool, width: usize, quiet: bool) -> Self {
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        Self { renderer: renderer.term_width(width), quiet }
    }

    /// All findings, an empty line after each.
    pub(crate) fn render(&self, report: &Report) -> String {
        let mut files: BTreeMap<SourcePath, Option<Vec<u8>>> = BTreeMap::new();
        let mut text = String::new();
        for finding in &report.findings {
            if self.quiet && finding.diagnostic.severity == Severity::Info {
                continue;
            }
            let line = finding.diagnostic.span.as_ref().and_then(|span| {
                let read = || std::fs::read(inside(&report.root, &span.file).ok()?.ok()?).ok();
                excerpt(files.entry(span.file.clone()).or_insert_with(read).as_deref()?, span)
            });
            text.push_str(&self.finding(finding, line));
            text.push('\n');
        }
        text
    }

    fn finding(&self, finding: &Finding, excerpt: Option<Excerpt>) -> String {
        let diagnostic = &finding.diagnostic;
        let level = match diagnostic.severity {
            Severity::Info => Level::INFO,
            Severity::Warning => Level::WARNING,
            Severity::Error => Level::ERROR,
        };
        // Everything stands in the columns of an excerpt whose line number has two digits.
        let line = excerpt.as_ref().and(diagnostic.span.as_ref()).map_or(0, |span| span.position.line);
        let missing = 2_usize.saturating_sub(line.checked_ilog10().map_or(0, |digits| digits as usize + 1));
        let mut group = Group::with_title(level.primary_title(&diagnostic.message).id(diagnostic.code.as_str()));
        group = match (&diagnostic.span, excerpt) {
            (Some(span), Some(excerpt)) => group.element(
                Snippet::source(excerpt.line)
                    .line_start(span.position.line as usize)
                    .path(span.file.as_str())
                    .annotation(AnnotationKind::Primary.span(excerpt.marked)),
            ),
            (Some(span), None) => group.element(
                Origin::path(span.file.as_str())
                    .line(span.position.line as usize)
                    .char_column(span.position.column as usize),
            ),
            (None, _) => group,
        };
        let helps = diagnostic.hints.iter().map(|hint| Level::HELP.message(hint));
        let notes = diagnostic.notes.iter().map(|note| labelled(note));
        let about = diagnostic.message_id.as_ref().map(|id| Level::NOTE.with_name("message").message(id.to_string()));
        let tags = finding.locales.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let name = if finding.locales.len() == 1 { "locale" } else { "locales" };
        let locales = (!tags.is_empty()).then(|| Level::NOTE.with_name(name).message(tags));
        let group = group.elements(helps.chain(notes).chain(about).chain(locales));
        let rendered = without_gaps(&self.renderer.render(&[group]));
        indented(&rendered, missing)
    }
}

/// A note that shows a text names what it shows: `source: …`, `here: …`.
fn labelled(note: &str) -> Message<'_> {
    for name in ["source", "here", "before", "after"] {
        if let Some(text) = note.strip_prefix(name).and_then(|rest| rest.strip_prefix(": ")) {
            return Level::NOTE.with_name(name).message(text);
        }
    }
    Level::NOTE.message(note)
}

/// Moves what stands below the title to where it stands beside an excerpt.
fn indented(rendered: &str, columns: usize) -> String {
    let (title, rest) = rendered.split_once('\n').unwrap_or((rendered, ""));
    let mut text = format!("{title}\n");
    for line in rest.lines() {
        text.extend(std::iter::repeat_n(' ', columns));
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// Takes out the empty gutter line before the remarks, which says nothing.
fn without_gaps(rendered: &str) -> String {
    let lines: Vec<&str> = rendered.lines().collect();
    let is_gap = |line: &str| strip_styles(line).trim() == "|";
    let is_remark = |line: &str| strip_styles(line).trim_start().starts_with("= ");
    let mut kept = String::new();
    for (index, line) in lines.iter().enumerate() {
        if !(is_gap(line) && lines.get(index + 1).is_some_and(|next| is_remark(next))) {
            kept.push_str(line.trim_end());
            kept.push('\n');
        }
    }
    kept
}

/// The characters of a line without escape sequences.
fn strip_styles(line: &str) -> String {
    let mut plain = String::new();
    let mut rest = line;
    while let Some((before, escape)) = rest.split_once('\u{1B}') {
        plain.push_str(before);
        rest = escape.split_once('m').map_or("", |(_, after)| after);
    }
    plain + rest
}

/// A line of a file and the part of it that a finding is about.
struct Excerpt {
    line: String,
    marked: Range<usize>,
}

/// The first line of a span, bytes that are no text replaced; `None` where the file is not as long as that, or the
/// span is a file as a whole.
fn excerpt(bytes: &[u8], span: &Span) -> Option<Excerpt> {
    let (start, end) = (span.start as usize, span.end as usize);
    if start == end && start == 0 {
        return None;
    }
    let (before, after) = bytes.split_at_checked(start)?;
    let begin = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
    let stop = after.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |newline| start + newline);
    let stop = if stop > start && bytes.get(stop - 1) == Some(&b'\r') { stop - 1 } else { stop };
    let text = |range: Range<usize>| String::from_utf8_lossy(bytes.get(range).unwrap_or_default()).into_owned();
    let mut line = text(begin..start).trim_start_matches('\u{FEFF}').to_owned();
    let from = line.len();
    line.push_str(&text(start..end.clamp(start, stop)));
    let mut to = line.len();
    line.push_str(&text(end.clamp(start, stop)..stop));
    // An empty range marks nothing, so a place without length marks the character behind it.
    if from == to {
        to += line.get(to..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    }
    Some(Excerpt { line, marked: from..to })
}

#[cfg(test)]
mod tests {
    use super::*;
    use camino::Utf8PathBuf;
    use polypress_model::{Diagnostic, LanguageTag, Position};

    fn render(text: &str, diagnostic: Diagnostic) -> String {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = Utf8PathBuf::from_path_buf(folder.path().canonicalize().expect("it")).expect("UTF-8");
        std::fs::create_dir(root.join("content")).expect("made");
        std::fs::write(root.join("content/about.md"), text).expect("written");
        People::new(false, 100, false).render(&Report::new(root, vec![diagnostic]))
    }

    fn span(start: u32, end: u32, line: u32, column: u32) -> Span {
        Span { file: SourcePath::new("content/about.md"), start, end, position: Position { line, column } }
    }

    #[test]
    fn a_finding_shows_its_line_and_what_to_do() {
        let text = "# About\n\n[Members]() come to the forge\nto work.\n";
        let found = Diagnostic::warning("link-empty", "the link “Members” leads nowhere")
            .at(span(9, 20, 3, 1))
            .hint("give it a destination, or write the words without brackets")
            .note("it is printed as plain text in every format");
        let expected = "\
warning[link-empty]: the link “Members” leads nowhere
  --> content/about.md:3:1
   |
 3 | [Members]() come to the forge
   | ^^^^^^^^^^^
   = help: give it a destination, or write the words without brackets
   = note: it is printed as plain text in every format

";
        assert_eq!(render(text, found), expected);
    }

    #[test]
    fn a_place_without_an_excerpt_and_labelled_texts() {
        let found = Diagnostic::error("placeable-missing", "the translation drops { $version }")
            .at(Span { file: SourcePath::new("locales/fr/gone.ftl"), ..span(3, 4, 42, 1) })
            .note("source: Get version { $version }.")
            .in_locale(LanguageTag::new("fr"));
        let expected = "\
error[placeable-missing]: the translation drops { $version }
  --> locales/fr/gone.ftl:42:1
   = source: Get version { $version }.
   = locale: fr

";
        assert_eq!(render("", found), expected);
    }

    #[test]
    fn a_span_over_several_lines_marks_its_first_and_one_beyond_the_end_none() {
        let text = "one\r\ntwo\r\n";
        let marked = |start, end| {
            excerpt(text.as_bytes(), &span(start, end, 1, 1)).map(|found| found.line[found.marked].to_owned())
        };
        assert_eq!(marked(1, 9).as_deref(), Some("ne"));
        assert_eq!(marked(5, 5).as_deref(), Some("t"));
        assert_eq!(marked(90, 91), None);
    }
}
