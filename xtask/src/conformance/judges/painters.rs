//! Two painters draw the same laid-out pages, krilla's for handbooks and printpdf's for proof sheets: their pictures must
//! be the same, or one of them knows something that the pages do not say.

use super::{Control, Group, Judge, Verdict, shown};
use crate::conformance::books::Book;
use crate::conformance::install::{Need, POPPLER};
use crate::files::{entries, remove};
use crate::process::{command, succeed};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The pages of the specimen book, in three scripts.
pub(super) struct Painters;

/// How finely pages are drawn, in dots per inch.
const FINENESS: &str = "100";

/// How far a part of a colour may be off, of 255: edges of letters come out a little lighter or darker where a place is
/// rounded.
const SLIGHT: u8 = 48;

/// The share of a page's dots that may be off by more than that.
const MOST: f64 = 0.0005;

impl Judge for Painters {
    fn name(&self) -> &'static str {
        "painters"
    }

    fn needs(&self) -> &'static [Need] {
        &[POPPLER]
    }

    fn control(&self) -> Control {
        Control { input: "painters", faults: &["page 1"] }
    }

    fn groups(&self, _: &[Book]) -> Vec<Group> {
        let label = |locale: &str| format!("specimen/{locale}");
        ["en", "ar", "ja"].map(label).map(|label| Group { files: vec![scratch(&label)], label }).into()
    }

    fn judge(&self, group: &Group) -> Result<Verdict, String> {
        let [folder] = group.files.as_slice() else { return Err("a folder is expected".to_owned()) };
        if let Some(locale) = group.label.strip_prefix("specimen/") {
            draw(locale, folder)?;
        }
        let pictures = |name: &str| pictures(&folder.join(format!("{name}.pdf")), &scratch(&group.label).join(name));
        let (one, other) = (pictures("krilla")?, pictures("printpdf")?);
        let mut findings = Vec::new();
        if one.len() != other.len() {
            findings.push(format!("krilla's file has {} pages, printpdf's {}", one.len(), other.len()));
        }
        let only_krillas = std::fs::read_to_string(folder.join("images.txt")).unwrap_or_default();
        let only_krillas: BTreeSet<usize> = only_krillas.lines().flat_map(str::parse).collect();
        let numbered = (1..).zip(one.iter().zip(&other)).filter(|(number, _)| !only_krillas.contains(number));
        let shares: Vec<(usize, f64)> =
            numbered.map(|(number, (one, other))| (number, difference(one, other))).collect();
        if shares.is_empty() {
            findings.push("no page was compared".to_owned());
        }
        let differing = shares.iter().filter(|(_, share)| *share > MOST);
        findings.extend(differing.map(|(number, share)| {
            format!("{}: page {number} differs in {:.3} % of its dots", shown(folder), share * 100.0)
        }));
        let worst = shares.iter().map(|(_, share)| *share).fold(0.0, f64::max);
        let summary = format!("{} pages, at most {:.4} % of dots differ", shares.len(), worst * 100.0);
        Ok(Verdict { findings, remarks: Vec::new(), summary })
    }
}

/// The folder for what is made here under a name.
fn scratch(name: &str) -> PathBuf {
    crate::repository().join("target/conformance/painters").join(name)
}

/// Has both painters draw the specimen book.
fn draw(locale: &str, folder: &Path) -> Result<(), String> {
    let mut example = command(env!("CARGO"));
    example.args(["run", "--quiet", "--release", "--package", "polypress-proof", "--example", "two_painters", "--"]);
    succeed(example.arg(locale).arg(folder).current_dir(crate::repository())).map(|_| ())
}

/// The pages of a file as pictures, drawn into a folder, in the plain format of Netpbm.
fn pictures(file: &Path, folder: &Path) -> Result<Vec<Vec<u8>>, String> {
    remove(folder)?;
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    succeed(command("pdftoppm").args(["-r", FINENESS]).arg(file).arg(folder.join("page")))?;
    let pages = entries(folder);
    pages.iter().map(|page| std::fs::read(page).map_err(|error| format!("{}: {error}", page.display()))).collect()
}

/// The share of dots that are not the same in two pictures; all, if they are not as large.
fn difference(one: &[u8], other: &[u8]) -> f64 {
    let (Some(one), Some(other)) = (dots(one), dots(other)) else { return 1.0 };
    if one.len() != other.len() || one.is_empty() {
        return 1.0;
    }
    let differs =
        |(one, other): &(&[u8], &[u8])| one.iter().zip(*other).any(|(one, other)| one.abs_diff(*other) > SLIGHT);
    let count = one.chunks_exact(3).zip(other.chunks_exact(3)).filter(differs).count();
    count as f64 / (one.len() / 3) as f64
}

/// What follows the head of a picture: `P6`, width and height, the greatest value, each with a white space after it.
fn dots(picture: &[u8]) -> Option<&[u8]> {
    let mut rest = picture.strip_prefix(b"P6")?;
    for _ in 0..3 {
        let start = rest.iter().position(u8::is_ascii_digit)?;
        let length = rest.get(start..)?.iter().position(|byte| !byte.is_ascii_digit())?;
        rest = rest.get(start + length..)?;
    }
    rest.get(1..)
}
