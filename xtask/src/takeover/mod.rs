//! `cargo xtask takeover DIR`: how much of the translations of an mdBook arrives, and what `check` says of them.
//!
//! DIR is an mdBook with `po/<locale>.po` as mdbook-i18n-helpers keeps them. A copy becomes a project, every file is
//! imported, then come `update` and `check`. Each step is a process of its own, measured from outside.

mod pages;
mod sample;

use crate::process::{Measured, command, measure_into};
use crate::project::{Copied, build_polypress, polypress, take_over};
use pages::Pages;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What to take over.
pub(crate) struct Options {
    /// The folder of an mdBook.
    pub(crate) book: PathBuf,
    /// How many findings to show with source and translation.
    pub(crate) sample: usize,
    /// Only findings of this code are shown.
    pub(crate) code: Option<String>,
}

/// What became of the entries of a locale that are not fuzzy.
#[derive(Default)]
struct Row {
    locale: String,
    /// Entries with a translation, fuzzy ones included.
    entries: usize,
    fuzzy: usize,
    fuzzy_landed: usize,
    /// Left out, and their translation is the source text: code, values, names; nothing is lost.
    copies: usize,
    /// Whose text no page has.
    absent: usize,
    landed: usize,
    /// What pages have, was translated and did not land, by reason.
    lost: BTreeMap<String, Vec<String>>,
    /// The same for what no page has.
    absent_reasons: BTreeMap<String, usize>,
}

/// Takes the book over and prints what came of it. Whether every step ended as it should.
///
/// # Errors
/// When polypress does not compile, or the book has no PO files or cannot be copied.
pub(crate) fn run(options: &Options) -> Result<bool, String> {
    let po = options.book.join("po");
    let locales = Copied::po_locales(&options.book);
    if locales.is_empty() {
        return Err(format!("{} has no PO files", po.display()));
    }
    build_polypress()?;
    let project = take_over(&options.book, "takeover", &locales)?.folder;
    let pages = Pages::read(&project.join("src"));
    println!("{:<32} {:>8} {:>8} {:>9}  status", "step", "wall s", "CPU s", "peak MiB");
    let mut is_fine = true;
    let mut rows = Vec::new();
    for locale in &locales {
        let from = project.join("po").join(format!("{locale}.po"));
        let arguments = ["import-translations", "--json", "--locale", locale, "--from", &from.to_string_lossy()];
        let report = step(&project, &format!("import {locale}"), &arguments, &mut is_fine)?;
        rows.push(Row::of(locale, &report, &pages));
    }
    step(&project, "update", &["update", "--quiet"], &mut is_fine)?;
    let checked = step(&project, "check", &["check", "--format", "json"], &mut is_fine)?;
    rows.iter().for_each(Row::print_reasons);
    println!("\n{HEAD}");
    rows.iter().for_each(Row::print);
    println!("\nA share is that of what landed in the entries which are not fuzzy and are no copies of their source:");
    println!("in all, and in those whose text stands in the pages.");
    print_findings(&checked);
    if options.sample > 0 {
        sample::print(&project, &checked, options.sample, options.code.as_deref());
    }
    Ok(is_fine)
}

const HEAD: &str =
    "locale   entries  fuzzy  landed | certain  copies  absent  in pages  landed  share of all  of those in pages";

/// Runs polypress on the project, prints what it took, and gives the JSON that it printed.
fn step(project: &Path, name: &str, arguments: &[&str], is_fine: &mut bool) -> Result<Value, String> {
    let out = project.with_file_name("out.json");
    let mut program = command(polypress());
    program.arg("--project").arg(project).args(arguments);
    let Measured { code, wall, cpu, peak, stderr } = measure_into(&mut program, &out)?;
    let (wall, cpu, peak) = (wall.as_secs_f64(), cpu.as_secs_f64(), peak as f64 / f64::from(1 << 20));
    let status = code.map_or("killed".to_owned(), |code| code.to_string());
    println!("{name:<32} {wall:>8.2} {cpu:>8.2} {peak:>9.0}  {status}");
    if !matches!(code, Some(0 | 1)) {
        *is_fine = false;
        eprintln!("{stderr}");
    }
    let text = std::fs::read(&out).map_err(|error| format!("{}: {error}", out.display()))?;
    Ok(serde_json::from_slice(&text).unwrap_or_default())
}

impl Row {
    fn of(locale: &str, report: &Value, pages: &Pages) -> Self {
        let mut row = Self { locale: locale.to_owned(), ..Self::default() };
        let passages = report["passages"].as_array().map(Vec::as_slice).unwrap_or_default();
        for passage in passages {
            let text = |name: &str| passage[name].as_str().unwrap_or_default();
            let (source, has_landed) = (text("source"), passage["landed"].is_string());
            row.entries += 1;
            if passage["fuzzy"] == true {
                row.fuzzy += 1;
                row.fuzzy_landed += usize::from(has_landed);
            } else if has_landed {
                row.landed += 1;
            } else if source.trim() == text("translation").trim() {
                row.copies += 1;
            } else if pages.hold(source) {
                let line = format!("{}: {source:?} → {:?} {}", passage["line"], text("translation"), text("why"));
                row.lost.entry(text("left-out").to_owned()).or_default().push(line);
            } else {
                row.absent += 1;
                *row.absent_reasons.entry(text("left-out").to_owned()).or_default() += 1;
            }
        }
        row
    }

    fn print_reasons(&self) {
        println!("\n{}: not in the pages: {:?}", self.locale, self.absent_reasons);
        for (reason, lines) in &self.lost {
            println!("{}: in the pages, and left out as {reason}: {}", self.locale, lines.len());
            lines.iter().for_each(|line| println!("    line {}", line.chars().take(200).collect::<String>()));
        }
    }

    fn print(&self) {
        let Self { locale, entries, fuzzy, fuzzy_landed, copies, absent, landed, .. } = self;
        let lost: usize = self.lost.values().map(Vec::len).sum();
        let share = |whole: usize| 100.0 * *landed as f64 / whole.max(1) as f64;
        println!(
            "{locale:<8} {entries:>7} {fuzzy:>6} {fuzzy_landed:>7} | {:>7} {copies:>7} {absent:>7} {:>9} {landed:>7} {:>11.2} % {:>16.2} %",
            entries - fuzzy,
            landed + lost,
            share(landed + lost + absent),
            share(landed + lost),
        );
    }
}

/// A table of the findings: a row a code, a column a locale; those of the pages themselves under “pages”.
fn print_findings(checked: &Value) {
    let mut found: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    let mut columns = std::collections::BTreeSet::new();
    for finding in checked["findings"].as_array().map(Vec::as_slice).unwrap_or_default() {
        let text = |name: &str| finding[name].as_str().unwrap_or_default();
        let counts = found.entry(format!("{} {}", text("severity"), text("code"))).or_default();
        let locales = finding["locales"].as_array().map(Vec::as_slice).unwrap_or_default();
        let names = locales.iter().filter_map(Value::as_str);
        let column = match locales.len() {
            0 => "pages".to_owned(),
            _ => names.collect::<Vec<_>>().join(","),
        };
        let column = if locales.len() > 1 { "several".to_owned() } else { column };
        *counts.entry(column.clone()).or_default() += 1;
        columns.insert(column);
    }
    let heads: String = columns.iter().map(|column| format!("{column:>9}")).collect();
    println!("\n{:<40}{heads}", "findings of check");
    for (code, counts) in found {
        let counts: String = columns.iter().map(|it| format!("{:>9}", counts.get(it).unwrap_or(&0))).collect();
        println!("{code:<40}{counts}");
    }
}
