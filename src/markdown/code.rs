//! Blocks of code: what the info string says, which lines are shown, which comments are runs.

use super::page::{Run, RunRole};
use super::reader::Reader;
use crate::comments::{self, CodeTexts, Found};
use crate::highlight::highlight;
use polypress_model::{BlockKind, Code, CodeText, Token};
use std::ops::{Range, RangeInclusive};
use std::sync::Arc;

/// What stands after the fence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Info {
    /// The language as its author named it.
    pub(super) language: Option<String>,
    /// `title="…"`.
    pub(super) title: Option<String>,
    /// `{3-5}`: the lines that are stressed, counted from 1.
    pub(super) emphasized: Vec<RangeInclusive<usize>>,
}

/// Reads an info string such as `rust,editable` or `toml title="polypress.toml"`.
pub(super) fn info(info: &str) -> Info {
    let language = info.split([',', ' ', '\t', '{']).next().filter(|language| !language.contains('='));
    let title = info.split_once("title=").map(|(_, rest)| match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next().unwrap_or_default(),
        None => rest.split([' ', '\t', ',', '}']).next().unwrap_or_default(),
    });
    let owned = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
    Info { language: language.and_then(owned), title: title.and_then(owned), emphasized: emphasized(info) }
}

/// The lines named in braces that hold nothing but numbers, commas and hyphens: `{1,3-5}`.
fn emphasized(info: &str) -> Vec<RangeInclusive<usize>> {
    // A title may have braces of its own.
    let (before, behind) = info.split_once("title=\"").unwrap_or((info, ""));
    let info = format!("{before}{}", behind.split_once('"').map_or(behind, |(_, behind)| behind));
    let inside = info.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(inside, _)| inside);
    let is_lines = |text: &&str| text.chars().all(|it| it.is_ascii_digit() || matches!(it, ',' | '-' | ' '));
    let Some(lines) = inside.filter(is_lines).find(|text| text.contains(|it: char| it.is_ascii_digit())) else {
        return Vec::new();
    };
    let range = |text: &str| {
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        Some(first.trim().parse().ok()?..=last.trim().parse().ok()?)
    };
    lines.split(',').filter_map(range).collect()
}

/// Code as it was read.
pub(super) struct ReadCode {
    /// The lines that are shown, highlighted.
    pub(super) lines: Arc<Vec<Vec<Token>>>,
    /// Its comments and strings with words.
    pub(super) found: Vec<Found>,
    /// The number that each line has among those of the text.
    pub(super) numbers: Vec<usize>,
}

/// Reads code. Lines of Rust that begin with `# ` are there for the compiler alone.
pub(super) fn code(language: Option<&str>, text: &str, wanted: CodeTexts) -> ReadCode {
    let is_rust = language.is_some_and(|language| matches!(language, "rust" | "rs"));
    let (highlighted, numbers) = match is_rust && text.contains('#') {
        true => {
            let (text, numbers) = shown(text);
            (highlight(language, &text), numbers)
        }
        false => (highlight(language, text), (0..text.lines().count()).collect()),
    };
    let found = comments::find(&highlighted, wanted);
    ReadCode { lines: highlighted.lines, found, numbers }
}

impl Reader<'_> {
    /// Adds a block of code. `starts` has the place of each line of its text, as far as it is known.
    pub(super) fn push_code(
        &mut self,
        info: Info,
        text: &str,
        starts: &[usize],
        anchor: Option<String>,
        range: &Range<usize>,
    ) {
        let Info { language, title, emphasized } = info;
        let title = title.map(|title| {
            let made = self.page.run_of_text(&title, RunRole::CodeTitle, range);
            // A file's name is no word to translate.
            let is_name = !title.contains(char::is_whitespace);
            let run = self.directed(made.run, None);
            Run { translatable: run.translatable && !is_name, ..run }
        });
        let ReadCode { lines, found, numbers } = code(language.as_deref(), text, self.page.options.code);
        let mut texts = Vec::with_capacity(found.len());
        for Found { is_string, text, place, enclosure } in found {
            let start_of = |line: usize| starts.get(*numbers.get(line)?).copied();
            let start = start_of(place.lines.start).unwrap_or(range.start);
            let end = start_of(place.lines.end - 1).map_or(range.end, |last| self.end_of_line(last));
            let span = self.span(&self.narrowed(start..end, &text));
            let enclosure = Box::new(enclosure);
            let role = if is_string { RunRole::Literal(enclosure) } else { RunRole::Comment(enclosure) };
            let mut run = self.directed(self.page.run_of_code(&text, role, span), None);
            let what = if is_string { "a string in code" } else { "a comment in code" };
            run.notes.push(format!("{what} ({})", language.as_deref().unwrap_or_default()));
            texts.push(CodeText { text: run, place });
        }
        let is_emphasized = |number: usize| emphasized.iter().any(|lines| lines.contains(&(number + 1)));
        let emphasized = numbers.iter().enumerate().filter(|(_, number)| is_emphasized(**number));
        let emphasized = emphasized.map(|(line, _)| line).collect();
        self.push_block(BlockKind::Code(Code { language, title, lines, texts, emphasized }), anchor, range);
    }

    fn end_of_line(&self, start: usize) -> usize {
        let line = self.page.source.text().get(start..).unwrap_or_default();
        start + line.find(['\r', '\n']).unwrap_or(line.len())
    }

    /// The stretch from the first to the last line of a text, if they stand in this range as they are.
    fn narrowed(&self, range: Range<usize>, text: &str) -> Range<usize> {
        let lines = self.page.source.text().get(range.clone()).unwrap_or_default();
        let (first, last) = (text.lines().next().unwrap_or_default(), text.lines().last().unwrap_or_default());
        let start = lines.find(first).unwrap_or_default();
        let end = lines.rfind(last).map_or(lines.len(), |at| at + last.len());
        if start < end { range.start + start..range.start + end } else { range }
    }
}

/// Rust without the lines that rustdoc hides, and which lines are left; `##` at the start of a line stands for `#`.
fn shown(text: &str) -> (String, Vec<usize>) {
    let mut shown = String::with_capacity(text.len());
    let mut numbers = Vec::new();
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let words = line.trim_start_matches([' ', '\t']);
        let indentation = &line[..line.len() - words.len()];
        match words.strip_prefix('#') {
            Some(rest) if rest.trim_end().is_empty() || rest.starts_with(' ') => continue,
            Some(rest) if rest.starts_with('#') => shown.extend([indentation, rest]),
            _ => shown.push_str(line),
        }
        numbers.push(number);
    }
    (shown, numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn info_strings_name_language_and_title() {
        let language = |text: &str| info(text).language;
        assert_eq!(language("rust,editable"), Some("rust".to_owned()));
        assert_eq!(language(""), None);
        assert_eq!(language("title=x"), None);
        assert_eq!(info("rust title=\"a{9}.rs\" {1, 3-5}").emphasized, [1..=1, 3..=5], "a title may have braces");
        assert_eq!(info("rust {1, 3-5}").emphasized, [1..=1, 3..=5]);
        assert_eq!(info("rust {x} {5-3,99999999999999999999}").emphasized, [RangeInclusive::new(5, 3)]);
        assert_eq!(info("toml title=\"polypress.toml\"").title, Some("polypress.toml".to_owned()));
    }

    #[test]
    fn rust_lines_for_the_compiler_alone_are_hidden() {
        let text = "# use x;\n#\n#[test]\n# // none\nfn a() {} // one\n";
        assert_eq!(shown(text), ("#[test]\nfn a() {} // one\n".to_owned(), vec![2, 4]));
        let found = code(Some("rust"), text, CodeTexts::default()).found;
        assert_eq!(found.iter().map(|found| found.text.as_str()).collect::<Vec<_>>(), ["one"]);
    }
}
