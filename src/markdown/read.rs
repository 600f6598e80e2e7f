//! Reading a page, from its bytes to its tree.

use super::anchors;
use super::findings;
use super::front_matter::{self, FrontMatter};
use super::include;
use super::input::{Includes, ReadInput, ReadOptions};
use super::markers;
use super::mojibake;
use super::page::{FrontMatterField, Page, RunRole};
use super::parser::{self, Events};
use super::placeables::Held;
use super::reader::{Read, Reader};
use super::run::Surroundings;
use super::source::SourceText;
use crate::project::Variable;
use polypress_model::{Block, BlockKind, Diagnostic};
use pulldown_cmark::{Event, Tag};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Reads a page. Whatever its bytes are, there is a page, and findings say what is wrong with it.
pub fn read(input: ReadInput<'_>, options: &ReadOptions, includes: &dyn Includes) -> (Page, Vec<Diagnostic>) {
    let ReadInput { source: path, path: address, catalog, bytes } = input;
    let (source, bad) = SourceText::decode(path.clone(), bytes);
    let mut diagnostics = Vec::new();
    let not_utf8 =
        |(at, byte)| findings::not_utf8(byte, source.span(&(at..at + char::REPLACEMENT_CHARACTER.len_utf8())));
    diagnostics.extend(bad.map(not_utf8));
    let body = front_matter::find(source.text()).map_or(0, |(_, body)| body);
    let (source, found) = include::expand(source, body, includes);
    diagnostics.extend(found);
    let (source, found) = mojibake::repair(source);
    diagnostics.extend(found);
    let mut front_matter = front_matter::read(&source);
    diagnostics.append(&mut front_matter.diagnostics);
    let own;
    let options = match front_matter.variables.is_empty() {
        true => options,
        false => {
            own = with_variables(options, &front_matter.variables);
            &own
        }
    };
    let (fields, found) = front_matter_fields(&source, &front_matter, options);
    diagnostics.extend(found);
    let cjk = markers::is_cjk_language(&options.source_locale);
    let source = marked(source, front_matter.body, cjk);
    let (source, held) = Held::hold(source, front_matter.body, &options.declared);
    let page = Surroundings { translatable: front_matter.translatable, ..Surroundings::new(&source, &held, options) };
    let (read, references) = body_of(page, front_matter.body);
    let Read { mut blocks, mut footnotes, regions, diagnostics: found } = read;
    diagnostics.extend(found);
    diagnostics.extend(anchors::assign(&mut blocks, &mut footnotes));
    diagnostics.sort_by(|one, other| place(one).cmp(&place(other)));
    diagnostics.dedup();
    let page = Page {
        source: path,
        path: address,
        catalog,
        front_matter: fields,
        fields: front_matter.fields,
        variables: front_matter.variables,
        order: front_matter.order,
        audience: front_matter.audience,
        blocks,
        footnotes,
        references,
        regions,
    };
    (page, diagnostics)
}

/// What holds for a page that declares variables of its own.
fn with_variables(options: &ReadOptions, variables: &BTreeMap<String, Variable>) -> ReadOptions {
    let mut options = options.clone();
    options.declared.variables.extend(variables.keys().cloned());
    options
}

fn place(finding: &Diagnostic) -> Option<(&str, u32)> {
    finding.span.as_ref().map(|span| (span.file.as_str(), span.start))
}

/// The fields whose text is translated, as runs.
fn front_matter_fields(
    source: &SourceText,
    front_matter: &FrontMatter,
    options: &ReadOptions,
) -> (Vec<FrontMatterField>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let translatable = front_matter.translatable;
    let field = |(name, text, range): &(String, String, Range<usize>)| {
        let (words, _) = SourceText::decode(source.path().clone(), text.as_bytes());
        let (words, held) = Held::hold(words, 0, &options.declared);
        let undeclared = held.undeclared(&(0..words.text().len()), &words);
        diagnostics.extend(undeclared.into_iter().map(|finding| finding.at(source.span(range))));
        let page = Surroundings { translatable, ..Surroundings::new(source, &held, options) };
        let made = page.run_of_text(words.text(), RunRole::FrontMatter, range);
        let problems = made.problems.into_iter();
        diagnostics.extend(problems.map(|(problem, range)| findings::markup_finding(problem, source.span(&range))));
        FrontMatterField { name: name.clone(), run: made.run }
    };
    let fields = front_matter.texts.iter().map(field).collect();
    (fields, diagnostics)
}

/// The text with joints where its language needs them, and with none of the markers' characters that its author wrote.
fn marked(source: SourceText, start: usize, cjk: bool) -> SourceText {
    let body = source.text().get(start..).unwrap_or_default();
    let found = body.char_indices().filter(|(_, character)| markers::is_marker(*character));
    let mut edits: Vec<_> = found.map(|(at, marker)| (at, marker.len_utf8(), "\u{FFFD}".to_owned())).collect();
    if cjk {
        edits.extend(markers::joints(body).into_iter().map(|at| (at, 0, markers::joint())));
        edits.sort();
    }
    if edits.is_empty() {
        return source;
    }
    let mut marked = source.rewritten();
    let mut done = 0;
    for (at, length, text) in edits {
        marked.append(&source, done..start + at);
        marked.append_replaced(&source, start + at..start + at + length, &text);
        done = start + at + length;
    }
    marked.append(&source, done..source.text().len());
    marked
}

type References = BTreeMap<String, super::page::LinkDefinition>;

/// The tree of a page's body.
fn body_of(page: Surroundings<'_>, start: usize) -> (Read, References) {
    let text = page.source.text().get(start..).unwrap_or_default();
    let Some((mut events, mut references)) = parser::page(text) else {
        return (unreadable(&page, start), References::new());
    };
    let held = page.held;
    for definition in references.values_mut() {
        definition.destination = held.restore(&definition.destination);
        definition.title = definition.title.as_deref().map(|title| held.restore(title));
    }
    events.iter_mut().for_each(|(_, range)| *range = range.start + start..range.end + start);
    let page = Surroundings { references: &references, footnotes: footnote_labels(&events), ..page };
    let read = Reader::read(&page, events);
    (read, references)
}

fn footnote_labels(events: &Events<'_>) -> BTreeSet<String> {
    let label = |(event, _): &(Event<'_>, Range<usize>)| match event {
        Event::Start(Tag::FootnoteDefinition(label)) => Some(parser::normal_label(label)),
        _ => None,
    };
    events.iter().filter_map(label).collect()
}

/// A page that the parser gave up on: its paragraphs, each for itself.
fn unreadable(page: &Surroundings<'_>, start: usize) -> Read {
    let text = page.source.text().get(start..).unwrap_or_default();
    let mut blocks = Vec::new();
    let mut at = start;
    for paragraph in text.split("\n\n") {
        let range = at..at + paragraph.len();
        at = range.end + 2;
        let words = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
        if !words.is_empty() {
            let run = page.run_of_text(&words, RunRole::Paragraph, &range).run;
            blocks.push(Block { span: Some(run.span.clone()), kind: BlockKind::Paragraph(run), anchor: None });
        }
    }
    let diagnostics = vec![findings::unreadable(page.source.span(&(start..start)))];
    Read { blocks, footnotes: Vec::new(), regions: Vec::new(), diagnostics }
}
