//! `cargo xtask measure PROJECT`: what each format of a book takes, measured from outside as a user would.
//!
//! Every run is a process of its own that builds one format of all locales into an empty folder. Other programs on the
//! machine lengthen wall time a great deal and CPU time a little.

use crate::files::{files_below, remove};
use crate::process::{Measured, command, measure, run};
use crate::project::{build_polypress, polypress, take_over};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What to measure.
pub(crate) struct Options {
    /// The folder of a project, or of an mdBook.
    pub(crate) project: PathBuf,
    pub(crate) formats: Vec<String>,
    pub(crate) runs: usize,
}

/// One format, measured.
struct Row {
    format: String,
    runs: Vec<Measured>,
    output: Output,
}

/// What a build wrote.
#[derive(Default)]
pub(crate) struct Output {
    pub(crate) files: usize,
    pub(crate) bytes: u64,
    /// Pages of HTML, or pages of paper; none where that cannot be told.
    pub(crate) pages: Option<usize>,
}

/// Builds, measures and prints. Whether every build ended as it should: with 0, or with 1 and output.
///
/// # Errors
/// When polypress does not compile, or the project cannot be copied or taken over.
pub(crate) fn run_all(options: &Options) -> Result<bool, String> {
    build_polypress()?;
    let project = take_over(&options.project, "measure", &[])?;
    let pages = files_below(&project.folder, "md").len();
    println!("{}: {pages} Markdown files, {} runs a format", project.name, options.runs);
    println!("\n{:<8} {:<22} {:<22} {HEAD}", "format", "wall s (min–max)", "CPU s (min–max)");
    let mut rows = Vec::new();
    for format in &options.formats {
        let row = measure_format(&project.folder, format, options.runs)?;
        row.print();
        rows.push(row);
    }
    print_findings(&rows);
    Ok(rows.iter().all(|row| row.output.files > 0 && row.runs.iter().all(|run| matches!(run.code, Some(0 | 1)))))
}

const HEAD: &str = "peak MiB  pages  files      bytes  status";

fn measure_format(project: &Path, format: &str, runs: usize) -> Result<Row, String> {
    let out = project.with_file_name(format!("dist-{format}"));
    let mut measured = Vec::new();
    for _ in 0..runs {
        remove(&out)?;
        measured.push(measure(&mut build(project, format, &out))?);
    }
    Ok(Row { format: format.to_owned(), runs: measured, output: Output::read(&out, format) })
}

/// `polypress build` of one format into `out`.
pub(crate) fn build(project: &Path, format: &str, out: &Path) -> std::process::Command {
    let mut build = command(polypress());
    build.arg("--project").arg(project).args(["build", "--format", format, "--out"]).arg(out);
    build
}

impl Row {
    fn print(&self) {
        let seconds = |of: fn(&Measured) -> f64| Spread::new(self.runs.iter().map(of).collect());
        let wall = seconds(|run| run.wall.as_secs_f64());
        let cpu = seconds(|run| run.cpu.as_secs_f64());
        let peak = self.runs.iter().map(|run| run.peak).max().unwrap_or_default() as f64 / f64::from(1 << 20);
        let pages = self.output.pages.map_or("-".to_owned(), |pages| pages.to_string());
        let mut codes: Vec<String> =
            self.runs.iter().map(|run| run.code.map_or("killed".to_owned(), |code| code.to_string())).collect();
        codes.dedup();
        println!(
            "{:<8} {wall:<22} {cpu:<22} {peak:>8.0} {pages:>6} {:>6} {:>10}  {}",
            self.format,
            self.output.files,
            self.output.bytes,
            codes.join(",")
        );
    }

    /// The findings of a build by severity and code: `warning[link-empty]`.
    fn findings(&self) -> BTreeMap<&str, usize> {
        let mut found = BTreeMap::new();
        let starts_finding = |code: &&str| ["error[", "warning[", "info["].iter().any(|start| code.starts_with(start));
        let lines = self.runs.last().map_or("", |run| &run.stderr).lines();
        for code in lines.filter_map(|line| Some(line.split_once("]:")?.0)).filter(starts_finding) {
            *found.entry(code).or_default() += 1;
        }
        found
    }
}

/// A table of the findings: a row a code, a column a format.
fn print_findings(rows: &[Row]) {
    let found: Vec<BTreeMap<&str, usize>> = rows.iter().map(Row::findings).collect();
    let mut codes: Vec<&str> = found.iter().flat_map(|found| found.keys().copied()).collect();
    codes.sort_unstable();
    codes.dedup();
    if codes.is_empty() {
        println!("\nno findings");
        return;
    }
    let heads: String = rows.iter().map(|row| format!("{:>8}", row.format)).collect();
    println!("\n{:<40}{heads}", "findings");
    for code in codes {
        let counts: String = found.iter().map(|found| format!("{:>8}", found.get(code).unwrap_or(&0))).collect();
        println!("{:<40}{counts}", format!("{code}]"));
    }
}

impl Output {
    /// What the manifest lists of this format.
    pub(crate) fn read(out: &Path, format: &str) -> Self {
        let manifest = std::fs::read(out.join("manifest.json")).unwrap_or_default();
        let manifest: Value = serde_json::from_slice(&manifest).unwrap_or_default();
        let artifacts = manifest["artifacts"].as_array().map(Vec::as_slice).unwrap_or_default();
        let mut output = Self::default();
        for artifact in artifacts.iter().filter(|artifact| artifact["format"] == format) {
            let path = artifact["path"].as_str().unwrap_or_default();
            output.files += 1;
            output.bytes += artifact["size"].as_u64().unwrap_or_default();
            let pages = match Path::new(path).extension().and_then(|extension| extension.to_str()) {
                Some("html") => Some(1),
                Some("pdf") => paper_pages(&out.join(path)),
                _ => None,
            };
            output.pages = pages.map(|pages| output.pages.unwrap_or_default() + pages).or(output.pages);
        }
        output
    }
}

/// The pages of a PDF file, as poppler counts them; none where poppler is missing.
pub(crate) fn paper_pages(file: &Path) -> Option<usize> {
    let told = run(command("pdfinfo").arg(file)).ok()?;
    told.stdout.lines().find_map(|line| line.strip_prefix("Pages:")?.trim().parse().ok())
}

/// Several measurements of the same.
pub(crate) struct Spread(Vec<f64>);

impl Spread {
    pub(crate) fn new(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        Self(values)
    }

    pub(crate) fn median(&self) -> f64 {
        self.0.get(self.0.len() / 2).copied().unwrap_or(f64::NAN)
    }
}

/// `0.42 (0.40–0.61)`: the median, and the least and the greatest value.
impl std::fmt::Display for Spread {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [least, greatest] = [self.0.first(), self.0.last()].map(|value| value.copied().unwrap_or(f64::NAN));
        formatter.pad(&format!("{:.2} ({least:.2}–{greatest:.2})", self.median()))
    }
}
