//! TMX 1.4b, a translation memory: source texts with their translations, whatever message they belong to.

use super::entry::{Entry, Reading, SourceText, Translated};
use super::inline::{Numbered, Texts};
use super::sheet::{Sheet, Unit};
use super::xml::{self, DECLARATION, attribute, text};
use crate::markdown::StretchKind;
use crate::state::Progress;
use polypress_model::LanguageTag;
use roxmltree::Node;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The memory of a sheet: what is fresh and confirmed, and what is in the attic.
pub(super) fn write(sheet: &Sheet<'_>) -> String {
    let source = sheet.source.as_str();
    let mut out = format!(
        "{DECLARATION}<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">\n  <header creationtool=\"polypress\" \
         creationtoolversion=\"{}\" segtype=\"block\" o-tmf=\"polypress\" adminlang=\"en\" srclang=\"{source}\" \
         datatype=\"plaintext\"/>\n  <body>\n",
        env!("CARGO_PKG_VERSION"),
    );
    for unit in sheet.units.iter().filter(|unit| !unit.is_due()) {
        push_unit(&mut out, sheet, unit);
    }
    for memory in &sheet.attic {
        let (source, translation) = (text(&memory.source), text(&memory.translation));
        push_pair(&mut out, sheet, memory.id.as_str(), "obsolete", &source, &translation);
    }
    out.push_str("  </body>\n</tmx>\n");
    out
}

fn push_unit(out: &mut String, sheet: &Sheet<'_>, unit: &Unit<'_>) {
    let texts = Texts::new(unit, sheet.source, sheet.target);
    let translation = texts.translation.as_deref().map(inline).unwrap_or_default();
    let progress = unit.standing.progress.name();
    push_pair(out, sheet, unit.message.id.as_str(), progress, &inline(&texts.source), &translation);
}

fn push_pair(out: &mut String, sheet: &Sheet<'_>, id: &str, state: &str, source: &str, translation: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(out, "    <tu tuid=\"{}\">\n      <prop type=\"x-state\">{state}</prop>", attribute(id));
    for (language, text) in [(sheet.source, source), (sheet.target, translation)] {
        let _ = writeln!(out, "      <tuv xml:lang=\"{language}\"><seg>{text}</seg></tuv>");
    }
    out.push_str("    </tu>\n");
}

fn inline(stretches: &[Numbered<'_>]) -> String {
    let mut out = String::new();
    for Numbered { stretch, number } in stretches {
        let text = text(stretch.text);
        let _ = match stretch.kind {
            StretchKind::Words => write!(out, "{text}"),
            StretchKind::Code => write!(out, "<ph x=\"{number}\">{text}</ph>"),
            StretchKind::Open(_) => write!(out, "<bpt i=\"{number}\" x=\"{number}\">{text}</bpt>"),
            StretchKind::Close(_) => write!(out, "<ept i=\"{number}\">{text}</ept>"),
        };
    }
    out
}

/// What a memory has for the messages without a translation whose source text it knows, letter by letter: drafts, since
/// nobody has seen them where they now stand. Of two translations the first holds.
pub(super) fn read(text: &str, sheet: &Sheet<'_>) -> Reading {
    let document = match xml::parse(text) {
        Ok(document) => document,
        Err(problem) => return Reading { entries: Vec::new(), problems: vec![problem] },
    };
    let mut known: BTreeMap<String, (String, usize)> = BTreeMap::new();
    let (mut last, mut line) = (0, 1);
    for unit in document.descendants().filter(|node| node.has_tag_name("tu")) {
        let start = unit.range().start;
        line += text.as_bytes().get(last..start).unwrap_or_default().iter().filter(|byte| **byte == b'\n').count();
        last = start;
        let Some(source) = segment(unit, sheet.source) else { continue };
        let Some(translation) = segment(unit, sheet.target).filter(|text| !text.trim().is_empty()) else { continue };
        known.entry(source).or_insert((translation, line));
    }
    let mut reading = Reading::default();
    for unit in sheet.units.iter().filter(|unit| unit.translation.is_none()) {
        let Some((translation, line)) = known.get(&unit.source) else { continue };
        reading.entries.push(Entry {
            id: unit.message.id.as_str().to_owned(),
            line: *line,
            source: SourceText::Remembered,
            former: None,
            translation: Translated::Plain(translation.clone()),
            progress: Progress::Draft,
            needs_work: true,
        });
    }
    reading
}

/// The text of a unit in a language, as near to it as there is one: `pt` does for `pt-BR`.
fn segment(unit: Node<'_, '_>, language: &LanguageTag) -> Option<String> {
    let variants = || unit.children().filter(|node| node.has_tag_name("tuv"));
    let tag = |variant: Node<'_, '_>| {
        let named = variant.attribute((XML, "lang")).or_else(|| variant.attribute("lang"));
        named.unwrap_or_default().replace('_', "-").to_ascii_lowercase()
    };
    let wanted = language.as_str().to_ascii_lowercase();
    let exact = variants().find(|variant| tag(*variant) == wanted);
    let near = || variants().find(|variant| tag(*variant) == language.language().to_ascii_lowercase());
    let seg = exact.or_else(near)?.children().find(|node| node.has_tag_name("seg"))?;
    Some(seg.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect())
}

const XML: &str = "http://www.w3.org/XML/1998/namespace";
