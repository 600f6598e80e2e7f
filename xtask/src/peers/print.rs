//! Books on paper: polypress against Typst and WeasyPrint, a book in each of three scripts.
//!
//! Typst is given the very book that polypress sets, as Typst markup (`benches/typst`), with the same fonts, paper and
//! measure. WeasyPrint is given the pages of the site, one below the other. Both start from what is read and put
//! together already, polypress from the pages and catalogs.

use super::{Options, install};
use crate::files::{files_below, remove};
use crate::measure::{Spread, build, paper_pages};
use crate::process::{Measured, command, measure, run, succeed};
use crate::project::{Copied, take_over};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A tool that sets books.
pub(super) struct Peer {
    pub(super) name: &'static str,
    /// The package of Python that brings it.
    package: &'static str,
    /// Writes the book that it is to set into a folder.
    write: fn(&Copied, &str, &Path) -> Result<PathBuf, String>,
    /// The call that makes the second file of the first.
    command: fn(&Path, &Path) -> Command,
}

pub(super) const PEERS: &[Peer] = &[
    Peer { name: "typst", package: "typst==0.15.2", write: write_typst, command: typst },
    Peer { name: "weasyprint", package: "weasyprint==70.0", write: write_page, command: weasyprint },
];

/// A language in each of the scripts that are set most differently, as far as the book is translated into them.
const LOCALES: [&str; 3] = ["pt-BR", "fa", "zh-CN"];

const CALL_TYPST: &str = "\
import sys, typst
source, output, fonts = sys.argv[1:]
typst.compile(source, output=output, font_paths=[fonts], ignore_system_fonts=True)
";

/// Sets the comparison up, runs it and prints the ratios.
///
/// # Errors
/// When a program fails or cannot be installed.
pub(super) fn compare(peer: &Peer, options: &Options) -> Result<(), String> {
    install::packages(&[peer.package])?;
    let given = Copied::po_locales(&options.project);
    let locales = LOCALES.map(str::to_owned).into_iter().filter(|locale| given.contains(locale));
    let locales: Vec<String> = locales.collect();
    let project = take_over(&options.project, "peers-print", &locales)?;
    locales.iter().try_for_each(|locale| project.import_po(locale))?;
    for locale in locales.iter().map(String::as_str).chain(["en"]) {
        compare_locale(&project, locale, peer, options.rounds)?;
    }
    Ok(())
}

fn compare_locale(project: &Copied, locale: &str, peer: &Peer, rounds: usize) -> Result<(), String> {
    let folder = project.folder.with_file_name(format!("{}-{locale}", peer.name));
    remove(&folder)?;
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let theirs_file = folder.join("book.pdf");
    let source = (peer.write)(project, locale, &folder)?;
    let mut pairs = Vec::new();
    let out = folder.join("dist");
    for _ in 0..rounds {
        remove(&out)?;
        // It would hold the chapters of the round before.
        remove(&project.folder.join(".polypress"))?;
        let own = measure(build(&project.folder, "pdf", &out).args(["--locale", locale]))?;
        let theirs = measure(&mut (peer.command)(&source, &theirs_file))?;
        if theirs.code != Some(0) {
            return Err(format!("{} ended with {:?}:\n{}", peer.name, theirs.code, theirs.stderr));
        }
        pairs.push((own, theirs));
    }
    let own_file = files_below(&out.join(locale), "pdf").into_iter().next();
    let own_file = own_file.ok_or_else(|| format!("no PDF in {}", out.join(locale).display()))?;
    print(peer.name, locale, &pairs, [&own_file, &theirs_file]);
    Ok(())
}

fn typst(source: &Path, output: &Path) -> Command {
    let mut call = command(install::python().join("bin/python"));
    call.args(["-c", CALL_TYPST]).arg(source).arg(output).arg(crate::repository().join("fonts"));
    call
}

/// WeasyPrint needs Pango on the machine (Debian: libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0), and says so.
fn weasyprint(source: &Path, output: &Path) -> Command {
    let mut call = command(install::python().join("bin/weasyprint"));
    call.arg("--quiet").arg(source).arg(output);
    call
}

/// The book as Typst markup.
fn write_typst(project: &Copied, locale: &str, folder: &Path) -> Result<PathBuf, String> {
    let mut cargo = command(env!("CARGO"));
    cargo.args(["bench", "--quiet", "--profile", "dev", "--package", "polypress", "--bench", "typst", "--"]);
    succeed(cargo.arg(&project.folder).arg(locale).arg(folder).current_dir(crate::repository()))?;
    Ok(folder.join("book.typ"))
}

/// The site of the book as one page, with what a print shop would ask of its style.
fn write_page(project: &Copied, locale: &str, folder: &Path) -> Result<PathBuf, String> {
    let site = folder.join("site");
    let built = run(build(&project.folder, "html", &site).args(["--locale", locale]))?;
    if !matches!(built.code, Some(0 | 1)) {
        return Err(built.last_words());
    }
    let html = site.join(locale).join("html");
    let mut document = format!(
        "<!DOCTYPE html><html lang=\"{locale}\"><meta charset=\"utf-8\"><title>Book</title><style>\
         @page {{ size: A4; margin: 25mm; @bottom-center {{ content: counter(page) }} }}\
         h1 {{ break-before: page }} p {{ text-align: justify; hyphens: auto }} pre {{ white-space: pre-wrap }}\
         </style><body>"
    );
    for page in files_below(&html, "html") {
        let text = fs::read_to_string(&page).map_err(|error| format!("{}: {error}", page.display()))?;
        let main =
            text.split_once("<main").and_then(|(_, rest)| Some(rest.split_once('>')?.1.split_once("</main>")?.0));
        document.push_str(main.unwrap_or_default());
    }
    // Images are named from the page that they stand on, which lies deeper than this one.
    let source = html.join("book.html");
    fs::write(&source, document).map_err(|error| format!("{}: {error}", source.display()))?;
    Ok(source)
}

fn print(name: &str, locale: &str, pairs: &[(Measured, Measured)], files: [&Path; 2]) {
    println!("{name}, {locale}");
    let figure = |title: &str, of: fn(&Measured) -> f64| {
        let own = Spread::new(pairs.iter().map(|(own, _)| of(own)).collect());
        let theirs = Spread::new(pairs.iter().map(|(_, theirs)| of(theirs)).collect());
        let ratio = Spread::new(pairs.iter().map(|(own, theirs)| of(own) / of(theirs)).collect());
        println!("  {title:<8} polypress {own:<22} {name} {theirs:<22} {ratio}");
    };
    figure("CPU s", |run| run.cpu.as_secs_f64());
    figure("wall s", |run| run.wall.as_secs_f64());
    figure("MiB", |run| run.peak as f64 / f64::from(1 << 20));
    let [own, theirs] = files.map(|file| {
        let pages = paper_pages(file).map_or("?".to_owned(), |pages| pages.to_string());
        let bytes = fs::metadata(file).map_or(0, |data| data.len());
        format!("{pages} pages, {bytes} bytes")
    });
    println!("  {:<8} polypress {own}; {name} {theirs}", "file");
}
