//! Pandoc, which makes an EPUB of all pages of an mdBook at once.

use super::installed;
use crate::process::{command, succeed};
use crate::project::entries;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The package that brings the program, pandoc 3.9.
const PACKAGE: &str = "pypandoc-binary==1.17";

/// Installs it below `target/peers`, once.
///
/// # Errors
/// When it cannot be installed.
pub(super) fn install() -> Result<(), String> {
    if program().is_ok() {
        return Ok(());
    }
    let python = installed().join("python");
    succeed(command("python3").args(["-m", "venv"]).arg(&python))?;
    let finished = succeed(command(python.join("bin/pip")).args(["install", "--quiet", PACKAGE]))?;
    println!("installed {PACKAGE} in {:.0} s", finished.elapsed.as_secs_f64());
    program().map(drop)
}

fn program() -> Result<PathBuf, String> {
    let libraries = entries(&installed().join("python/lib"));
    let programs = libraries.iter().map(|library| library.join("site-packages/pypandoc/files/pandoc"));
    programs.into_iter().find(|program| program.is_file()).ok_or_else(|| "pandoc is not installed".to_owned())
}

/// The call that makes `out/book.epub` of the pages that the summary names, in its order.
///
/// # Errors
/// When it is not installed, or there is no summary.
pub(super) fn command_for(project: &Path, out: &Path) -> Result<Command, String> {
    let source = project.join("src");
    let summary = source.join("SUMMARY.md");
    let text = std::fs::read_to_string(&summary).map_err(|error| format!("{}: {error}", summary.display()))?;
    let links = text.split("](").skip(1).filter_map(|link| link.split_once(')'));
    let mut pages: Vec<PathBuf> = links.map(|(page, _)| source.join(page)).filter(|page| page.is_file()).collect();
    pages.dedup();
    let mut pandoc = command(program()?);
    pandoc.args(["--from=gfm", "--to=epub3", "--file-scope", "--toc", "--metadata=title:Book", "--metadata=lang:en"]);
    pandoc.arg("--resource-path").arg(&source).arg("--output").arg(out.join("book.epub")).args(pages);
    pandoc.current_dir(source);
    Ok(pandoc)
}
