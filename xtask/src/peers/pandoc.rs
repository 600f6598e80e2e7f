//! Pandoc, which makes an EPUB of all pages of an mdBook at once.

use super::install;
use crate::files::entries;
use crate::process::command;
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
    install::packages(&[PACKAGE])?;
    program().map(drop)
}

fn program() -> Result<PathBuf, String> {
    let libraries = entries(&install::python().join("lib"));
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
