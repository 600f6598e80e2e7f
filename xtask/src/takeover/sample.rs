//! Findings drawn at random, with the texts that they are about, for a person to judge.

use serde_json::Value;
use std::path::Path;

/// Where the draw begins: the same findings give the same sample.
const SEED: u64 = 0x9e37_79b9_7f4a_7c15;

/// Shows `count` of the findings on translations, or of those with one code.
pub(super) fn print(project: &Path, checked: &Value, count: usize, code: Option<&str>) {
    let findings = checked["findings"].as_array().map(Vec::as_slice).unwrap_or_default();
    let is_wanted = |finding: &&Value| {
        finding["message-id"].is_string()
            && finding["locales"].as_array().is_some_and(|locales| locales.len() == 1)
            && code.is_none_or(|code| finding["code"] == code)
    };
    let mut wanted: Vec<&Value> = findings.iter().filter(is_wanted).collect();
    let all = wanted.len();
    let mut state = SEED;
    for number in 1..=count.min(all) {
        let finding = wanted.swap_remove(next(&mut state) as usize % wanted.len());
        let text = |name: &str| finding[name].as_str().unwrap_or_default();
        let locale = finding["locales"][0].as_str().unwrap_or_default();
        println!("\n{number}. {} [{locale}] {}: {}", text("code"), text("message-id"), text("message"));
        finding["notes"].as_array().into_iter().flatten().for_each(|note| println!("    note: {note}"));
        println!("    source: {}", entry(project, "en", text("message-id")));
        println!("    {locale}: {}", entry(project, locale, text("message-id")));
    }
    println!("\n{} of {all} findings on translations", count.min(all));
}

/// Xorshift: a few lines, and the same on every machine.
fn next(state: &mut u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state
}

/// What stands behind `id =` in a catalog, on one line.
fn entry(project: &Path, locale: &str, id: &str) -> String {
    let (catalog, name) = id.split_once('#').unwrap_or((id, ""));
    let file = project.join("locales").join(locale).join(format!("{catalog}.ftl"));
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let mut lines = text.lines().skip_while(|line| !line.starts_with(&format!("{name} =")));
    let first = lines.next().and_then(|line| line.split_once('=')).map_or("", |(_, text)| text);
    let rest = lines.take_while(|line| line.starts_with(' ') || line.is_empty());
    std::iter::once(first).chain(rest).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}
