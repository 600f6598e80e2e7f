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

/// How far a part of a colour may be off, of 255.
const SLIGHT: u8 = 48;

/// The share of a page's dots that may be off by more than that from every dot around their place in the other picture: 290
/// of a page of A4. Viewers draw letters at quarters of a dot, so that a place which is rounded otherwise makes the thinnest
/// strokes of Arabic lighter or darker; elsewhere next to no dot differs. A word that is missing or moved is far above.
const MOST: f64 = 0.0003;

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

/// The share of dots that the other of two pictures has nothing like, at their place or beside it; all, if they are not as
/// large.
fn difference(one: &[u8], other: &[u8]) -> f64 {
    let (Some(one), Some(other)) = (Picture::read(one), Picture::read(other)) else { return 1.0 };
    if (one.width, one.dots.len()) != (other.width, other.dots.len()) || one.dots.is_empty() {
        return 1.0;
    }
    (one.strangers(&other) + other.strangers(&one)) as f64 / one.dots.len() as f64
}

/// A picture.
struct Picture<'a> {
    width: usize,
    /// Red, green and blue of each dot, row by row.
    dots: Vec<&'a [u8]>,
}

impl<'a> Picture<'a> {
    /// Reads `P6`, width and height, the greatest value, each with a white space after it, and the dots.
    fn read(picture: &'a [u8]) -> Option<Self> {
        let mut rest = picture.strip_prefix(b"P6")?;
        let mut numbers = Vec::new();
        for _ in 0..3 {
            let start = rest.iter().position(u8::is_ascii_digit)?;
            let length = rest.get(start..)?.iter().position(|byte| !byte.is_ascii_digit())?;
            numbers.push(std::str::from_utf8(rest.get(start..start + length)?).ok()?.parse::<usize>().ok()?);
            rest = rest.get(start + length..)?;
        }
        Some(Self { width: *numbers.first()?, dots: rest.get(1..)?.chunks_exact(3).collect() })
    }

    /// How many dots another picture of this size has nothing like.
    fn strangers(&self, other: &Self) -> usize {
        let is_like =
            |one: &[u8], other: &[u8]| one.iter().zip(other).all(|(one, other)| one.abs_diff(*other) <= SLIGHT);
        let around = |at: usize| {
            let rows = [at.checked_sub(self.width), Some(at), at.checked_add(self.width)].into_iter().flatten();
            rows.flat_map(|at| at.saturating_sub(1)..=at + 1).filter_map(|at| other.dots.get(at))
        };
        let differs = |(at, dot): &(usize, &&[u8])| {
            !other.dots.get(*at).is_some_and(|same| is_like(dot, same)) && !around(*at).any(|near| is_like(dot, near))
        };
        self.dots.iter().enumerate().filter(differs).count()
    }
}
