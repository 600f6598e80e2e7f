//! PO, the files of gettext: `msgctxt` is the address of a message, `msgid` its source text.
//!
//! There are no lines of pages and no dates in it, so that it changes only where texts do.

use super::entry::{Entry, Reading, SourceText, Translated};
use super::plural_forms::plural_forms;
use super::sheet::{Sheet, Unit};
use crate::po;
use crate::state::Progress;

/// The PO file of a sheet.
pub(super) fn write(sheet: &Sheet<'_>) -> String {
    let mut text = header(sheet);
    for unit in &sheet.units {
        text.push('\n');
        push_unit(&mut text, unit);
    }
    text
}

fn header(sheet: &Sheet<'_>) -> String {
    let mut fields = vec![
        ("Project-Id-Version", sheet.title.split_whitespace().collect::<Vec<_>>().join(" ")),
        // Tools fill these in; without them msgfmt warns.
        ("PO-Revision-Date", String::new()),
        ("Last-Translator", String::new()),
        ("Language-Team", String::new()),
        ("Language", sheet.target.as_str().replace('-', "_")),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Content-Transfer-Encoding", "8bit".to_owned()),
    ];
    fields.extend(plural_forms(&sheet.plurals).map(|forms| ("Plural-Forms", forms)));
    fields.push(("X-Generator", "polypress".to_owned()));
    let lines: String = fields.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    let mut text = String::new();
    push_string(&mut text, "msgid", "");
    push_string(&mut text, "msgstr", &lines);
    text
}

fn push_unit(text: &mut String, unit: &Unit<'_>) {
    let offers: Vec<String> = unit.candidates.iter().map(|candidate| format!("Perhaps: {candidate}")).collect();
    for line in unit.notes().into_iter().chain(offers.iter().map(String::as_str)).flat_map(str::lines) {
        let line: String = line.chars().map(|character| if character.is_control() { ' ' } else { character }).collect();
        text.push_str(&format!("#. {line}\n"));
    }
    let is_fuzzy = unit.translation.is_some() && unit.is_due();
    text.push_str(if is_fuzzy { "#, fuzzy\n" } else { "" });
    if let Some(former) = unit.former.as_ref().filter(|_| is_fuzzy) {
        push_string(text, "#| msgid", former);
    }
    push_string(text, "msgctxt", unit.message.id.as_str());
    push_string(text, "msgid", &unit.source);
    push_string(text, "msgstr", unit.translation.as_deref().unwrap_or_default());
}

/// A keyword and a string, which stands on a line of its own for each of its lines.
fn push_string(text: &mut String, keyword: &str, string: &str) {
    let margin = if keyword.starts_with("#|") { "#| " } else { "" };
    let is_one_line = !string.trim_end_matches('\n').contains('\n') && !string.ends_with('\n');
    text.push_str(keyword);
    text.push_str(if is_one_line { " " } else { " \"\"\n" });
    if is_one_line {
        push_quoted(text, string);
        return;
    }
    for line in string.split_inclusive('\n') {
        text.push_str(margin);
        push_quoted(text, line);
    }
}

fn push_quoted(text: &mut String, line: &str) {
    text.push('"');
    for character in line.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            // A plain text has none, a title or an address may.
            other if other.is_control() => text.push(' '),
            other => text.push(other),
        }
    }
    text.push_str("\"\n");
}

/// What a PO file says. Entries that are obsolete say nothing.
pub(super) fn read(text: &str) -> Reading {
    let file = po::read(text);
    let problems = file.problems.iter().map(|problem| (Some(problem.line), problem.message.to_owned())).collect();
    let mut reading = Reading { entries: Vec::new(), problems };
    for entry in file.entries.into_iter().filter(|entry| !entry.obsolete) {
        let Some(id) = entry.context.clone() else {
            reading
                .problems
                .push((Some(entry.line), "this entry has no msgctxt to say which message it is".to_owned()));
            continue;
        };
        let needs_work = entry.is_fuzzy();
        let translation = entry.translation().map(|text| Translated::Plain(text.to_owned()));
        reading.entries.push(Entry {
            id,
            line: entry.line,
            source: SourceText::Plain(entry.source),
            former: entry.previous,
            translation: translation.unwrap_or(Translated::Nothing),
            progress: if needs_work { Progress::Draft } else { Progress::Translated },
            needs_work,
        });
    }
    reading
}
