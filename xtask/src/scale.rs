//! `cargo xtask scale`: how time and memory of a PDF grow with its pages, on books that are made up. Each is built once
//! from nothing, and again when one of its chapters has changed.
//!
//! A made-up book has the words of a language with many rare and few frequent ones, so that nothing can live on having
//! seen all of them, and what handbooks have besides: headings, lists, tables, code, links and footnotes.

use crate::files::remove;
use crate::measure::{Output, build};
use crate::process::{Measured, measure};
use crate::project::build_polypress;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// About how many pages a chapter fills.
const CHAPTER: usize = 10;

/// How many words the language of the books has.
const VOCABULARY: usize = 30_000;

/// Builds books of about so many pages and prints what each takes. Whether every build succeeded.
///
/// # Errors
/// When polypress does not compile, or the disk refuses.
pub(crate) fn run(sizes: &[usize]) -> Result<bool, String> {
    build_polypress()?;
    println!(
        "{:>7} {:>6} {:>8} {:>8} {:>9} {:>11} {:>12} {:>13}",
        "asked", "pages", "wall s", "CPU s", "peak MiB", "bytes", "CPU ms/page", "peak KiB/page"
    );
    let mut good = true;
    for size in sizes {
        let folder = crate::repository().join("target/scale");
        remove(&folder)?;
        let project = folder.join("project");
        write(&project, *size).map_err(|error| format!("{}: {error}", project.display()))?;
        good &= build_and_print(&size.to_string(), &project)?;
        change(&project).map_err(|error| format!("{}: {error}", project.display()))?;
        good &= build_and_print("changed", &project)?;
    }
    Ok(good)
}

/// Whether the build succeeded.
fn build_and_print(asked: &str, project: &Path) -> Result<bool, String> {
    let out = project.with_file_name("dist");
    let measured = measure(&mut build(project, "pdf", &out))?;
    let output = Output::read(&out, "pdf");
    print(asked, &measured, &output);
    Ok(measured.code == Some(0) && output.files == 1)
}

/// Adds words to the first chapter.
fn change(project: &Path) -> std::io::Result<()> {
    let page = project.join("content").join(chapter_name(1));
    let words = std::fs::read_to_string(&page)? + "\nOne more paragraph.\n";
    std::fs::write(page, words)
}

fn chapter_name(number: usize) -> String {
    format!("{number:04}-chapter.md")
}

fn print(asked: &str, measured: &Measured, output: &Output) {
    let pages = output.pages.unwrap_or_default();
    let (wall, cpu, peak) = (measured.wall.as_secs_f64(), measured.cpu.as_secs_f64(), measured.peak as f64);
    let each = |whole: f64| whole / pages.max(1) as f64;
    println!(
        "{asked:>7} {pages:>6} {wall:>8.2} {cpu:>8.2} {:>9.0} {:>11} {:>12.2} {:>13.1}",
        peak / 1024.0 / 1024.0,
        output.bytes,
        each(cpu) * 1000.0,
        each(peak) / 1024.0
    );
    if measured.code != Some(0) {
        println!("{}", measured.stderr);
    }
}

/// Writes a project whose PDF has about so many pages.
fn write(project: &Path, pages: usize) -> std::io::Result<()> {
    let content: PathBuf = project.join("content");
    std::fs::create_dir_all(&content)?;
    std::fs::write(project.join("polypress.toml"), "[book]\nid = \"scale\"\ntitle = \"A made-up book\"\n")?;
    std::fs::write(content.join("index.md"), "# A made-up book\n\nIt shows how much a page costs.\n")?;
    let mut author = Author { seed: 7, words: Vec::new() };
    for _ in 0..VOCABULARY {
        let word = author.invent();
        author.words.push(word);
    }
    for chapter in 1..=pages.div_ceil(CHAPTER) {
        std::fs::write(content.join(chapter_name(chapter)), author.chapter(chapter))?;
    }
    Ok(())
}

/// Makes words up, always the same ones.
struct Author {
    seed: u64,
    words: Vec<String>,
}

impl Author {
    /// A number below `limit` (Knuth's linear congruential generator).
    fn number(&mut self, limit: usize) -> usize {
        self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.seed >> 33) as usize % limit
    }

    fn invent(&mut self) -> String {
        const STARTS: [&str; 16] = ["b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "st", "tr", "pl", "qu"];
        const MIDDLES: [&str; 10] = ["a", "e", "i", "o", "u", "ea", "ou", "io", "e", "a"];
        const ENDS: [&str; 10] = ["n", "r", "s", "t", "l", "", "nt", "", "ng", ""];
        let syllables = 1 + self.number(4);
        let mut word = String::new();
        for _ in 0..syllables {
            let (start, middle, end) = (self.number(STARTS.len()), self.number(MIDDLES.len()), self.number(ENDS.len()));
            word += &format!("{}{}{}", STARTS[start], MIDDLES[middle], ENDS[end]);
        }
        word
    }

    /// A word; the first ones come far more often than the last, as in any language.
    fn word(&mut self) -> String {
        let limit = 1 + self.number(VOCABULARY);
        let limit = 1 + self.number(limit);
        let index = self.number(limit);
        self.words.get(index).cloned().unwrap_or_default()
    }

    fn words(&mut self, count: usize) -> String {
        (0..count).map(|_| self.word()).collect::<Vec<_>>().join(" ")
    }

    fn paragraph(&mut self) -> String {
        let sentences = 3 + self.number(4);
        let mut text = String::new();
        for _ in 0..sentences {
            let length = 8 + self.number(14);
            let (start, end) = (self.words(length), self.words(4));
            let _ = write!(text, "{start}, **{}** {end}. ", self.word());
        }
        text + "\n\n"
    }

    fn chapter(&mut self, number: usize) -> String {
        let mut text = format!("# {} {number}\n\n", self.words(3));
        for section in 0..CHAPTER {
            let _ = write!(text, "## {}\n\n", self.words(4));
            for _ in 0..4 {
                text += &self.paragraph();
            }
            let _ = write!(
                text,
                "- {}\n- `{}` {}\n- [{}](https://example.org/{section})\n\n",
                self.words(9),
                self.word(),
                self.words(12),
                self.words(3)
            );
            let _ = write!(text, "| {} | {} |\n|---|---|\n", self.word(), self.words(2));
            for _ in 0..4 {
                let _ = writeln!(text, "| {} | {} |", self.words(2), self.words(8));
            }
            let _ =
                write!(text, "\n```rust\nfn {}() {{\n    println!(\"{}\");\n}}\n```\n\n", self.word(), self.words(4));
            let _ = write!(text, "{}[^{section}]\n\n[^{section}]: {}\n\n", self.words(20), self.words(12));
        }
        text
    }
}
