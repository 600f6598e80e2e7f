//! Includes: `{{#include file:anchor}}` and its kin, as mdBook writes them.

use super::input::{IncludeError, Included, Includes};
use super::source::SourceText;
use polypress_model::{Diagnostic, SourcePath};
use std::collections::BTreeSet;
use std::ops::Range;

/// No more files include each other in a row.
const DEEPEST: usize = 16;
/// No page grows longer than this, in bytes.
const LONGEST: usize = 16 * 1024 * 1024;

/// Puts the included files in, from `start` on.
pub(super) fn expand(source: SourceText, start: usize, includes: &dyn Includes) -> (SourceText, Vec<Diagnostic>) {
    if !source.text().get(start..).is_some_and(|text| text.contains("{{#") || text.contains("{{%")) {
        return (source, Vec::new());
    }
    let mut expansion = Expansion {
        includes,
        text: source.rewritten(),
        files: vec![source.path().clone()],
        reported: BTreeSet::new(),
        diagnostics: Vec::new(),
    };
    expansion.text.append(&source, 0..start);
    expansion.stretch(&source, start..source.text().len(), &mut None);
    (expansion.text, expansion.diagnostics)
}

struct Expansion<'a> {
    includes: &'a dyn Includes,
    text: SourceText,
    /// The files that include each other down to here.
    files: Vec<SourcePath>,
    /// Kinds of directive that are not understood and have been reported.
    reported: BTreeSet<String>,
    diagnostics: Vec<Diagnostic>,
}

/// The fence that the text is in: its character and length.
type Fence = Option<(char, usize)>;

impl Expansion<'_> {
    /// Appends a stretch of a text with its includes.
    fn stretch(&mut self, source: &SourceText, range: Range<usize>, fence: &mut Fence) {
        let mut at = range.start;
        let text = source.text();
        while at < range.end {
            let rest = text.get(at..range.end).unwrap_or_default();
            let length = rest.find('\n').map_or(rest.len(), |newline| newline + 1);
            if length == 0 {
                break;
            }
            let line = &rest[..length];
            track(line, fence);
            match line.contains("{{") {
                true => self.line(source, at..at + length, fence),
                false => self.text.append(source, at..at + length),
            }
            at += length;
        }
    }

    fn line(&mut self, source: &SourceText, range: Range<usize>, fence: &mut Fence) {
        let text = source.text();
        let mut done = range.start;
        let mut from = range.start;
        // How many backticks stand before a place, and where the next braces close: lines can be long.
        let (mut counted, mut ticks) = (range.start, 0);
        let mut next_close = range.start;
        while let Some(found) = text.get(from..range.end).and_then(|rest| rest.find("{{")) {
            let open = from + found;
            from = open + 2;
            if next_close < open + 2 {
                let Some(close) = text.get(from..range.end).and_then(|rest| rest.find("}}")) else { break };
                next_close = from + close;
            }
            let place = open..next_close + 2;
            let inner = text.get(from..next_close).unwrap_or_default();
            // In a code span, it is spoken of.
            ticks += text.get(counted..open).unwrap_or_default().matches('`').count();
            counted = open;
            let in_span = ticks % 2 == 1 && fence.is_none();
            if !inner.starts_with(['#', '%']) || in_span {
                continue;
            }
            if text[..open].ends_with('\\') {
                if inner.starts_with('#') && open > done {
                    self.text.append(source, done..open - 1);
                    done = open;
                }
                from = place.end;
                continue;
            }
            self.text.append(source, done..open);
            self.directive(source, &place, inner, fence);
            (done, from) = (place.end, place.end);
        }
        self.text.append(source, done..range.end);
    }

    fn directive(&mut self, source: &SourceText, place: &Range<usize>, inner: &str, fence: &mut Fence) {
        let (name, argument) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
        let argument = argument.trim();
        match name {
            "#include" | "#rustdoc_include" => self.include(source, place, argument, fence),
            "#playground" | "#playpen" => {
                let finding = Diagnostic::info("include-playground", "this is printed as code; nobody can run it here");
                self.diagnostics.push(finding.at(source.span(place)));
                let file = argument.split_whitespace().next().unwrap_or_default();
                self.text.append_replaced(source, place.clone(), "```rust\n");
                self.include(source, place, file, &mut Some(('`', 3)));
                self.text.append_replaced(source, place.clone(), "\n```\n");
            }
            // In a block of code, it may be another tool's template.
            _ if fence.is_some() => self.text.append(source, place.clone()),
            _ => {
                let sign = &name[..1];
                let kind = if sign == "%" && name.len() == 1 {
                    format!("% {}", argument.split_whitespace().next().unwrap_or_default())
                } else {
                    name.to_owned()
                };
                if self.reported.insert(kind.clone()) {
                    let message = format!("“{{{{{kind} …}}}}” is another tool's");
                    let finding = Diagnostic::warning("include-unknown", message)
                        .at(source.span(place))
                        .hint("write out what the other tool would put in its place")
                        .note("it is left out, here and wherever else it stands on this page");
                    self.diagnostics.push(finding);
                }
            }
        }
    }

    fn include(&mut self, source: &SourceText, place: &Range<usize>, argument: &str, fence: &mut Fence) {
        let (path, part) = argument.split_once(':').map_or((argument, None), |(path, part)| (path, Some(part)));
        let including = self.files.last().cloned().unwrap_or_else(|| source.path().clone());
        let problem = match self.includes.include(&including, path) {
            Err(error) => refused(path, &error),
            Ok(file) if self.files.contains(&file.source) || self.files.len() > DEEPEST => {
                let chain: Vec<_> = self.files.iter().map(|file| file.as_str()).chain([file.source.as_str()]).collect();
                Diagnostic::error("include-circular", format!("“{path}” would be included without end"))
                    .hint("take out one of the includes")
                    .note(format!("the files include each other: {}", chain.join(", ")))
            }
            Ok(file) if self.text.text().len() + file.text.len() > LONGEST => {
                Diagnostic::error("include-too-long", format!("with “{path}” the page is longer than 16 MB"))
                    .hint("include less")
            }
            Ok(file) => match self.included(file, part, fence) {
                Ok(()) => return,
                Err(part) => Diagnostic::error("include-anchor-missing", format!("“{path}” has no anchor “{part}”"))
                    .hint(format!("put ANCHOR: {part} and ANCHOR_END: {part} around what is meant")),
            },
        };
        self.diagnostics.push(problem.at(source.span(place)));
        self.text.append(source, place.clone());
    }

    /// Appends a file, or the part that is named; fails with the name if the file has no such part.
    fn included(&mut self, file: Included, part: Option<&str>, fence: &mut Fence) -> Result<(), String> {
        let (text, _) = SourceText::decode(file.source.clone(), file.text.as_bytes());
        let lines = parts(text.text(), part)?;
        self.files.push(file.source);
        for range in lines {
            self.stretch(&text, range, fence);
        }
        self.files.pop();
        Ok(())
    }
}

fn refused(path: &str, error: &IncludeError) -> Diagnostic {
    let (code, hint) = match error {
        IncludeError::Outside => ("include-outside", "move the file into the project, or take the include out"),
        IncludeError::Missing => ("include-missing", "the path is relative to the file that it is written in"),
        IncludeError::Unreadable(_) => ("include-unreadable", "only text in UTF-8 can be included"),
    };
    Diagnostic::error(code, format!("“{path}” cannot be included: {error}")).hint(hint)
}

/// Keeps track of whether lines are in a fenced block of code.
fn track(line: &str, fence: &mut Fence) {
    let words = line.trim_start_matches([' ', '\t', '>']);
    let Some(mark) = words.chars().next().filter(|mark| matches!(mark, '`' | '~')) else { return };
    let length = words.chars().take_while(|character| *character == mark).count();
    let rest = words.get(length..).unwrap_or_default();
    match *fence {
        None if length >= 3 && !(mark == '`' && rest.contains('`')) => *fence = Some((mark, length)),
        Some((open, opened)) if mark == open && length >= opened && rest.trim().is_empty() => *fence = None,
        _ => {}
    }
}

/// The stretches of a file that are meant, the lines that mark anchors left out, without the last line end.
fn parts(text: &str, part: Option<&str>) -> Result<Vec<Range<usize>>, String> {
    let mut at = 0;
    let mut lines = Vec::new();
    for line in text.split_inclusive('\n') {
        lines.push((at..at + line.len(), line));
        at += line.len();
    }
    let numbers = part.and_then(line_numbers);
    let mut within = part.is_none() || numbers.is_some();
    let mut met = within;
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (index, (range, line)) in lines.into_iter().enumerate() {
        if let Some((end, name)) = anchor(line) {
            if numbers.is_none() && part == Some(name) {
                within = !end;
                met = true;
            }
            continue;
        }
        if within && numbers.as_ref().is_none_or(|numbers| numbers.contains(&(index + 1))) {
            match ranges.last_mut() {
                Some(last) if last.end == range.start => last.end = range.end,
                _ => ranges.push(range),
            }
        }
    }
    if let Some(last) = ranges.last_mut() {
        let stretch = text.get(last.clone()).unwrap_or_default();
        last.end = last.start + stretch.trim_end_matches(['\n', '\r']).len();
    }
    if met { Ok(ranges) } else { Err(part.unwrap_or_default().to_owned()) }
}

/// `2`, `2:`, `:10` or `2:10`: the lines that are meant, from 1.
fn line_numbers(part: &str) -> Option<Range<usize>> {
    let number = |text: &str, otherwise| if text.is_empty() { Some(otherwise) } else { text.parse().ok() };
    match part.split_once(':') {
        Some((from, to)) => Some(number(from, 1)?..number(to, usize::MAX - 1)?.saturating_add(1)),
        None => part.parse().ok().map(|line: usize| line..line.saturating_add(1)),
    }
}

/// Whether a line ends an anchor, and the anchor's name, if it is a line that marks one.
fn anchor(line: &str) -> Option<(bool, &str)> {
    let (end, rest) = match line.split_once("ANCHOR_END:") {
        Some((_, rest)) => (true, rest),
        None => (false, line.split_once("ANCHOR:")?.1),
    };
    let name = rest.split_whitespace().next()?;
    name.chars().all(|character| character.is_alphanumeric() || "-_".contains(character)).then_some((end, name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    struct Files(BTreeMap<&'static str, &'static str>);

    impl Includes for Files {
        fn include(&self, _: &SourcePath, path: &str) -> Result<Included, IncludeError> {
            let text = self.0.get(path).ok_or(IncludeError::Missing)?;
            Ok(Included { source: SourcePath::new(path), text: (*text).to_owned() })
        }
    }

    fn expanded(text: &str) -> (SourceText, Vec<Diagnostic>) {
        let files = Files(BTreeMap::from([
            (
                "a.rs",
                "use a;\n// ANCHOR: x\nfn x() {}\n// ANCHOR: y\nlet y;\n// ANCHOR_END: y\n// ANCHOR_END: x\nend\n",
            ),
            ("b.md", "B {{#include c.md}} B\n"),
            ("c.md", "C {{#include b.md}}"),
        ]));
        let (source, _) = SourceText::decode(SourcePath::new("page.md"), text.as_bytes());
        expand(source, 0, &files)
    }

    fn text(text: &str) -> String {
        expanded(text).0.text().to_owned()
    }

    fn codes(text: &str) -> Vec<String> {
        expanded(text).1.iter().map(|finding| finding.code.to_string()).collect()
    }

    #[test]
    fn files_anchors_and_lines_are_put_in() {
        assert_eq!(text("{{#include a.rs:x}}!"), "fn x() {}\nlet y;!");
        assert_eq!(text("{{#rustdoc_include a.rs:y}}"), "let y;");
        assert_eq!(text("{{#include a.rs}}"), "use a;\nfn x() {}\nlet y;\nend");
        assert_eq!(text("{{#include a.rs:3:5}}"), "fn x() {}\nlet y;");
        assert_eq!(text("{{#include a.rs:8}}"), "end");
        assert_eq!(text("\\{{#include a.rs}} and `{{#include a.rs}}`"), "{{#include a.rs}} and `{{#include a.rs}}`");
    }

    #[test]
    fn what_cannot_be_included_is_reported_and_kept() {
        assert_eq!(codes("{{#include b.md}}"), ["include-circular"]);
        assert_eq!(codes("{{#include no.md}} {{#include a.rs:z}}"), ["include-missing", "include-anchor-missing"]);
        assert_eq!(text("{{#include no.md}}"), "{{#include no.md}}");
        assert_eq!(codes("{{%course outline}} {{%course outline}} {{#title x}}"), ["include-unknown"; 2]);
        assert_eq!(text("a {{#title x}}b"), "a b");
        assert_eq!(text("```\n{{#each x}}\n```\n"), "```\n{{#each x}}\n```\n");
    }

    #[test]
    fn places_are_those_of_the_included_file() {
        let (source, _) = expanded("Page\n{{#include a.rs:y}}\n");
        let at = source.text().find("let y").unwrap_or_default();
        let span = source.span(&(at..at + 5));
        assert_eq!((span.file.as_str(), span.position.line), ("a.rs", 5));
    }
}
