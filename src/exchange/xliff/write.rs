//! Writing XLIFF 1.2 and 2.1: a file for each page, a unit for each message.

use super::super::inline::{Numbered, Texts};
use super::super::sheet::{Sheet, Unit};
use super::super::xml::{DECLARATION, attribute, text};
use crate::markdown::StretchKind;
use crate::state::Progress;
use std::fmt::Write;

/// The XLIFF 1.2 file of a sheet.
pub(in super::super) fn write_12(sheet: &Sheet<'_>) -> String {
    let mut out = format!("{DECLARATION}<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n");
    for (catalog, units) in catalogs(sheet) {
        let (original, source, target) = (attribute(catalog), sheet.source.as_str(), sheet.target.as_str());
        let _ = writeln!(
            out,
            "  <file original=\"{original}\" source-language=\"{source}\" target-language=\"{target}\" datatype=\"plaintext\">\n    <body>"
        );
        units.iter().for_each(|unit| push_unit_12(&mut out, sheet, unit));
        out.push_str("    </body>\n  </file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

/// The units of each catalog, in their order.
fn catalogs<'s, 'a>(sheet: &'s Sheet<'a>) -> Vec<(&'s str, Vec<&'s Unit<'a>>)> {
    let mut catalogs: Vec<(&str, Vec<&Unit<'a>>)> = Vec::new();
    for unit in &sheet.units {
        let catalog = unit.message.id.parts().0;
        match catalogs.last_mut() {
            Some((last, units)) if *last == catalog => units.push(unit),
            _ => catalogs.push((catalog, vec![unit])),
        }
    }
    catalogs
}

fn push_unit_12(out: &mut String, sheet: &Sheet<'_>, unit: &Unit<'_>) {
    let texts = Texts::new(unit, sheet.source, sheet.target);
    let (state, approved) = match unit.standing.progress {
        _ if unit.is_stale() => ("needs-translation", "no"),
        Progress::Missing | Progress::Draft => ("needs-review-translation", "no"),
        // Translate Toolkit takes what is not approved for fuzzy.
        Progress::Translated => ("translated", "yes"),
        Progress::Reviewed => ("final", "yes"),
    };
    let approved = if texts.translation.is_some() { format!(" approved=\"{approved}\"") } else { String::new() };
    let id = attribute(unit.message.id.as_str());
    // Writing to a string cannot fail.
    let _ = writeln!(out, "      <trans-unit id=\"{id}\"{approved} xml:space=\"preserve\">");
    let _ = writeln!(out, "        <source>{}</source>", inline_12(&texts.source));
    if let Some(translation) = &texts.translation {
        let _ = writeln!(out, "        <target state=\"{state}\">{}</target>", inline_12(translation));
    }
    for (kind, note) in notes(unit) {
        let _ = writeln!(out, "        <note from=\"{kind}\">{}</note>", text(note));
    }
    out.push_str("      </trans-unit>\n");
}

/// What a translator should know, with the kind of each note.
fn notes<'a>(unit: &'a Unit<'_>) -> Vec<(&'static str, &'a str)> {
    let mut notes: Vec<(&str, &str)> = Vec::new();
    notes.extend(unit.message.section.as_deref().map(|section| ("section", section)));
    notes.extend(unit.message.notes.iter().map(|note| ("author", note.as_str())));
    notes.extend(unit.candidates.iter().map(|candidate| ("candidate", candidate.as_str())));
    notes.extend(unit.former.as_deref().map(|former| ("previous-source", former)));
    notes
}

fn inline_12(stretches: &[Numbered<'_>]) -> String {
    let mut out = String::new();
    for Numbered { stretch, number } in stretches {
        let text = text(stretch.text);
        let element = match stretch.kind {
            StretchKind::Words => {
                out.push_str(&text);
                continue;
            }
            StretchKind::Code => "ph",
            StretchKind::Open(_) => "bpt",
            StretchKind::Close(_) => "ept",
        };
        let _ = write!(out, "<{element} id=\"{number}\">{text}</{element}>");
    }
    out
}

/// The XLIFF 2.1 file of a sheet.
pub(in super::super) fn write_21(sheet: &Sheet<'_>) -> String {
    let (source, target) = (sheet.source.as_str(), sheet.target.as_str());
    let mut out = format!(
        "{DECLARATION}<xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"{source}\" trgLang=\"{target}\">\n"
    );
    for (number, (catalog, units)) in catalogs(sheet).into_iter().enumerate() {
        let original = attribute(catalog);
        let _ = writeln!(out, "  <file id=\"f{}\" original=\"{original}\" canResegment=\"no\">", number + 1);
        units.iter().for_each(|unit| push_unit_21(&mut out, sheet, unit));
        out.push_str("  </file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

fn push_unit_21(out: &mut String, sheet: &Sheet<'_>, unit: &Unit<'_>) {
    let texts = Texts::new(unit, sheet.source, sheet.target);
    let (state, detail) = match unit.standing.progress {
        Progress::Missing => ("initial", ""),
        _ if unit.is_stale() => ("initial", " subState=\"polypress:stale\""),
        Progress::Draft => ("initial", " subState=\"polypress:draft\""),
        Progress::Translated => ("translated", ""),
        Progress::Reviewed => ("reviewed", ""),
    };
    let (name, id) = (attribute(unit.message.id.as_str()), attribute(unit.message.id.parts().1));
    let _ = writeln!(out, "    <unit id=\"{id}\" name=\"{name}\" xml:space=\"preserve\">");
    let notes = notes(unit);
    if !notes.is_empty() {
        out.push_str("      <notes>\n");
        for (kind, note) in notes {
            let _ = writeln!(out, "        <note category=\"{kind}\">{}</note>", text(note));
        }
        out.push_str("      </notes>\n");
    }
    let mut data: Vec<&str> = Vec::new();
    let source = inline_21(&texts.source, &mut data);
    let target = texts.translation.as_ref().map(|translation| inline_21(translation, &mut data));
    if !data.is_empty() {
        out.push_str("      <originalData>\n");
        for (number, data) in data.iter().enumerate() {
            let _ = writeln!(out, "        <data id=\"d{}\" xml:space=\"preserve\">{}</data>", number + 1, text(data));
        }
        out.push_str("      </originalData>\n");
    }
    let _ = writeln!(out, "      <segment state=\"{state}\"{detail}>\n        <source>{source}</source>");
    if let Some(target) = target {
        let _ = writeln!(out, "        <target>{target}</target>");
    }
    out.push_str("      </segment>\n    </unit>\n");
}

/// Inline content whose codes refer to `data`, to which they are added.
fn inline_21<'a>(stretches: &[Numbered<'a>], data: &mut Vec<&'a str>) -> String {
    let mut out = String::new();
    let mut refer = |text: &'a str| {
        let place = data.iter().position(|known| *known == text).unwrap_or_else(|| {
            data.push(text);
            data.len() - 1
        });
        format!("d{}", place + 1)
    };
    for (index, Numbered { stretch, number }) in stretches.iter().enumerate() {
        match stretch.kind {
            StretchKind::Words => out.push_str(&text(stretch.text)),
            StretchKind::Code => {
                let _ = write!(out, "<ph id=\"{number}\" dataRef=\"{}\"/>", refer(stretch.text));
            }
            StretchKind::Open(pair) => {
                let closes = |other: &&Numbered<'a>| other.stretch.kind == StretchKind::Close(pair);
                let close = stretches.iter().skip(index).find(closes).map_or("", |close| close.stretch.text);
                let (start, end) = (refer(stretch.text), refer(close));
                let _ = write!(out, "<pc id=\"{number}\" dataRefStart=\"{start}\" dataRefEnd=\"{end}\">");
            }
            StretchKind::Close(_) => out.push_str("</pc>"),
        }
    }
    out
}
