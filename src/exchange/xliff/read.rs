//! Reading XLIFF, 1.2 and 2.x alike, as tools write it: segments put together, codes turned back into Markdown.

use super::super::entry::{Entry, Reading, SourceText, Translated};
use super::super::xml::{self, DEEPEST};
use crate::state::Progress;
use roxmltree::Node;
use std::collections::BTreeMap;

/// What an XLIFF file says.
pub(in super::super) fn read(text: &str) -> Reading {
    let document = match xml::parse(text) {
        Ok(document) => document,
        Err(problem) => return Reading { entries: Vec::new(), problems: vec![problem] },
    };
    let root = document.root_element();
    let mut reading = Reading::default();
    if root.tag_name().name() != "xliff" {
        reading.problems.push((None, format!("its root is <{}>, not <xliff>", root.tag_name().name())));
        return reading;
    }
    let mut last = (0, 0);
    for node in root.descendants().filter(Node::is_element) {
        // Counted from unit to unit, for a file may have many.
        let mut line = || {
            let start = node.range().start;
            last.1 +=
                text.as_bytes().get(last.0..start).unwrap_or_default().iter().filter(|byte| **byte == b'\n').count();
            last.0 = start;
            last.1 + 1
        };
        match node.tag_name().name() {
            "trans-unit" => reading.entries.extend(unit_12(node, line())),
            "unit" => reading.entries.push(unit_21(node, line())),
            _ => {}
        }
    }
    reading
}

fn unit_12(unit: Node<'_, '_>, line: usize) -> Option<Entry> {
    let id = unit.attribute("id").unwrap_or_default().to_owned();
    let source = child(unit, "source")?;
    let codes = Codes { data: BTreeMap::new(), known: native_codes(source) };
    let target = child(unit, "target");
    let translation = target.map(|target| codes.text(target)).filter(|text| !text.is_empty());
    let state = target.and_then(|target| target.attribute("state"));
    let needs_work = match (state, unit.attribute("approved")) {
        (Some("new"), _) | (_, Some("no")) => true,
        (state, _) => state.is_some_and(|state| state.starts_with("needs-")),
    };
    let progress = match state {
        _ if needs_work => Progress::Draft,
        Some("final" | "signed-off") => Progress::Reviewed,
        _ => Progress::Translated,
    };
    let source = codes.text(source);
    // Some tools copy the source where there is no translation, and say nothing of it.
    let is_copy = state.is_none() && unit.attribute("approved").is_none();
    let translation = translation.filter(|translation| !is_copy || *translation != source);
    Some(entry(id, line, source, translation, progress, needs_work))
}

fn unit_21(unit: Node<'_, '_>, line: usize) -> Entry {
    let id = unit.attribute("name").map(str::to_owned).unwrap_or_else(|| {
        let file = unit.ancestors().find(|node| node.tag_name().name() == "file");
        let original = file.and_then(|file| file.attribute("original")).unwrap_or_default();
        format!("{original}#{}", unit.attribute("id").unwrap_or_default())
    });
    let data = unit.children().filter(|node| node.tag_name().name() == "originalData").flat_map(|data| data.children());
    let data = data.filter_map(|data| Some((data.attribute("id")?.to_owned(), native(data)))).collect();
    let mut codes = Codes { data, known: BTreeMap::new() };
    let segments = || unit.children().filter(|node| matches!(node.tag_name().name(), "segment" | "ignorable"));
    for source in segments().filter_map(|segment| child(segment, "source")) {
        codes.learn(source);
    }
    let (mut source, mut translation) = (String::new(), String::new());
    let (mut progress, mut is_translated) = (Progress::Reviewed, false);
    for segment in segments() {
        let of_source = child(segment, "source").map(|source| codes.text(source)).unwrap_or_default();
        match child(segment, "target").map(|target| codes.text(target)) {
            Some(target) => translation.push_str(&target),
            // White space between segments may be left as it is.
            None if segment.tag_name().name() == "ignorable" => translation.push_str(&of_source),
            None => {}
        }
        source.push_str(&of_source);
        if segment.tag_name().name() == "segment" {
            let own = child(segment, "target").is_some_and(|target| target.has_children());
            is_translated |= own;
            progress = progress.min(match segment.attribute("state") {
                _ if !own => Progress::Draft,
                Some("initial") => Progress::Draft,
                Some("reviewed" | "final") => Progress::Reviewed,
                _ => Progress::Translated,
            });
        }
    }
    let says_state = segments().any(|segment| segment.has_attribute("state"));
    let translation = Some(translation).filter(|text| is_translated && (says_state || *text != source));
    entry(id, line, source, translation, progress, progress == Progress::Draft)
}

fn entry(
    id: String,
    line: usize,
    source: String,
    translation: Option<String>,
    progress: Progress,
    needs_work: bool,
) -> Entry {
    let translation = translation.map_or(Translated::Nothing, Translated::Plain);
    Entry { id, line, source: SourceText::Plain(source), former: None, translation, progress, needs_work }
}

fn child<'a, 'input>(node: Node<'a, 'input>, name: &str) -> Option<Node<'a, 'input>> {
    node.children().find(|child| child.tag_name().name() == name)
}

/// What the codes of a unit stand for.
struct Codes {
    /// The original data of XLIFF 2, by id.
    data: BTreeMap<String, String>,
    /// The codes of the source by id: what opens, or the whole, and what closes.
    known: BTreeMap<String, (String, String)>,
}

impl Codes {
    /// Notes what the codes of a source of XLIFF 2 stand for, for tools that keep only their ids in the target.
    fn learn(&mut self, source: Node<'_, '_>) {
        for node in source.descendants() {
            let refer = |name: &str| node.attribute(name).and_then(|id| self.data.get(id)).cloned().unwrap_or_default();
            let code = match node.tag_name().name() {
                "ph" | "sc" => (refer("dataRef"), String::new()),
                "pc" => (refer("dataRefStart"), refer("dataRefEnd")),
                _ => continue,
            };
            self.known.insert(node.attribute("id").unwrap_or_default().to_owned(), code);
        }
    }

    fn text(&self, node: Node<'_, '_>) -> String {
        let mut text = String::new();
        self.push(&mut text, node, 0);
        text
    }

    fn push(&self, text: &mut String, node: Node<'_, '_>, depth: usize) {
        for child in node.children() {
            if let Some(words) = child.text().filter(|_| child.is_text()) {
                text.push_str(words);
            }
            if !child.is_element() || depth > DEEPEST {
                continue;
            }
            let known = child.attribute("id").and_then(|id| self.known.get(id));
            let refer = |name: &str| child.attribute(name).and_then(|id| self.data.get(id));
            let name = child.tag_name().name();
            match name {
                "ph" | "bpt" | "ept" | "it" if child.has_children() => text.push_str(&native(child)),
                "cp" => text.extend(
                    child.attribute("hex").and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32),
                ),
                "pc" | "g" => {
                    let open = refer("dataRefStart").or(known.map(|(open, _)| open));
                    let close = refer("dataRefEnd").or(known.map(|(_, close)| close));
                    text.extend(open.map(String::as_str));
                    self.push(text, child, depth + 1);
                    text.extend(close.map(String::as_str));
                }
                "ph" | "x" | "bx" | "sc" | "bpt" | "it" => {
                    text.extend(refer("dataRef").or(known.map(|(open, _)| open)).map(String::as_str));
                }
                "ec" | "ex" | "ept" => {
                    let starts = child.attribute("startRef").or(child.attribute("rid"));
                    let known = starts.and_then(|id| self.known.get(id)).or(known);
                    text.extend(refer("dataRef").or(known.map(|(_, close)| close)).map(String::as_str));
                }
                _ => self.push(text, child, depth + 1),
            }
        }
    }
}

/// What the codes of a source of XLIFF 1.2 stand for, by id.
fn native_codes(source: Node<'_, '_>) -> BTreeMap<String, (String, String)> {
    let mut codes: BTreeMap<String, (String, String)> = BTreeMap::new();
    for node in source.descendants() {
        let id = node.attribute("id").unwrap_or_default().to_owned();
        match node.tag_name().name() {
            "ph" | "bpt" | "it" => codes.entry(id).or_default().0 = native(node),
            "ept" => codes.entry(id).or_default().1 = native(node),
            _ => {}
        }
    }
    codes
}

/// All text within an element.
fn native(node: Node<'_, '_>) -> String {
    let texts = node.descendants().filter(Node::is_text);
    let mut text = String::new();
    for node in texts {
        text.push_str(node.text().unwrap_or_default());
    }
    for cp in node.descendants().filter(|node| node.tag_name().name() == "cp") {
        let code = cp.attribute("hex").and_then(|hex| u32::from_str_radix(hex, 16).ok());
        text.extend(code.and_then(char::from_u32));
    }
    text
}
