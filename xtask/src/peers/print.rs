//! Books on paper: polypress against Typst and WeasyPrint, a book in each of three scripts.
//!
//! Typst is given the very book that polypress sets, as Typst markup (`benches/typst`), with the same fonts, paper and
//! measure. WeasyPrint is given the pages of the site, one below the other. Both start from what is read and put
//! together already, polypress from the pages and catalogs.

use super::installed;
use crate::measure::{Spread, build, paper_pages};
use crate::process::{Measured, command, exists, measure, run, succeed};
use crate::project::{Copied, entries, polypress, remove, take_over};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The names of these comparisons.
pub(crate) const NAMES: [&str; 2] = [TYPST, WEASYPRINT];
const TYPST: &str = "typst";
const WEASYPRINT: &str = "weasyprint";

const PACKAGES: [&str; 2] = ["typst==0.15.2", "weasyprint==70.0"];

/// A language in each of the scripts that are set most differently, as far as the book is translated into them.
const LOCALES: [&str; 3] = ["pt-BR", "fa", "zh-CN"];

const CALL_TYPST: &str = "\
import sys, typst
source, output, fonts = sys.argv[1:]
typst.compile(source, output=output, font_paths=[fonts], ignore_system_fonts=True)
";

/// Sets the comparisons up, runs them and prints the ratios.
///
/// # Errors
/// When a program fails or cannot be installed, or the book has no `.po` files of these locales.
pub(crate) fn compare(book: &Path, names: &[String], rounds: usize) -> Result<(), String> {
    install(names)?;
    let po = book.join("po");
    let translated = |locale: &&&str| po.join(format!("{locale}.po")).is_file();
    let locales: Vec<String> = LOCALES.iter().filter(translated).map(|locale| (*locale).to_owned()).collect();
    let project = take_over(book, "peers-print", &locales)?;
    for locale in &locales {
        let mut import = command(polypress());
        import.arg("--project").arg(&project.folder).args(["import-translations", "--locale", locale, "--from"]);
        let done = run(import.arg(po.join(format!("{locale}.po"))))?;
        if !matches!(done.code, Some(0 | 1)) {
            return Err(format!("{locale} was not taken over:\n{}", done.last_words()));
        }
    }
    println!("\n{}, {rounds} rounds: median (min–max), and polypress / peer", project.name);
    for locale in locales.iter().map(String::as_str).chain(["en"]) {
        for name in names {
            compare_locale(&project, locale, name, rounds)?;
        }
    }
    Ok(())
}

fn install(names: &[String]) -> Result<(), String> {
    let python = installed().join("python");
    if !python.is_dir() {
        succeed(command("python3").args(["-m", "venv"]).arg(&python))?;
    }
    let wanted = PACKAGES.iter().filter(|package| names.iter().any(|name| package.starts_with(name.as_str())));
    succeed(command(python.join("bin/pip")).args(["install", "--quiet"]).args(wanted)).map(drop)?;
    if names.iter().any(|name| name == WEASYPRINT) && !exists("pango-view") {
        println!("WeasyPrint needs Pango (Debian: libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)");
    }
    Ok(())
}

fn compare_locale(project: &Copied, locale: &str, name: &str, rounds: usize) -> Result<(), String> {
    let folder = project.folder.with_file_name(format!("{name}-{locale}"));
    remove(&folder)?;
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let theirs_file = folder.join("book.pdf");
    let source =
        if name == TYPST { write_typst(project, locale, &folder)? } else { write_page(project, locale, &folder)? };
    let mut pairs = Vec::new();
    let out = folder.join("dist");
    for _ in 0..rounds {
        remove(&out)?;
        let own = measure(build(&project.folder, "pdf", &out).args(["--locale", locale]))?;
        let theirs = measure(&mut peer(name, &source, &theirs_file))?;
        if theirs.code != Some(0) {
            return Err(format!("{name} ended with {:?}:\n{}", theirs.code, theirs.stderr));
        }
        pairs.push((own, theirs));
    }
    let own_file = entries(&out.join(locale)).into_iter().find(|file| file.extension().is_some_and(|it| it == "pdf"));
    let own_file = own_file.ok_or_else(|| format!("no PDF in {}", out.join(locale).display()))?;
    print(name, locale, &pairs, [&own_file, &theirs_file]);
    Ok(())
}

fn peer(name: &str, source: &Path, output: &Path) -> Command {
    let python = installed().join("python/bin");
    if name == TYPST {
        let mut call = command(python.join("python"));
        call.args(["-c", CALL_TYPST]).arg(source).arg(output).arg(crate::repository().join("fonts"));
        call
    } else {
        let mut call = command(python.join("weasyprint"));
        call.arg("--quiet").arg(source).arg(output);
        call
    }
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
    let mut pages = Vec::new();
    pages_below(&html, &mut pages);
    let mut document = format!(
        "<!DOCTYPE html><html lang=\"{locale}\"><meta charset=\"utf-8\"><title>Book</title><style>\
         @page {{ size: A4; margin: 25mm; @bottom-center {{ content: counter(page) }} }}\
         h1 {{ break-before: page }} p {{ text-align: justify; hyphens: auto }} pre {{ white-space: pre-wrap }}\
         </style><body>"
    );
    for page in pages {
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

fn pages_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in entries(folder) {
        if path.is_dir() {
            pages_below(&path, found);
        } else if path.extension().is_some_and(|it| it == "html") {
            found.push(path);
        }
    }
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
