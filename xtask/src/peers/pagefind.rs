//! Pagefind, which makes a search index of a finished site.

use super::install;
use crate::process::command;
use std::path::Path;
use std::process::Command;

const PACKAGE: &str = "pagefind@1.6.0";

/// Installs it.
///
/// # Errors
/// When it cannot be fetched.
pub(super) fn install() -> Result<(), String> {
    install::npm(PACKAGE)
}

/// The call that makes an index of what the pages of `site` say in their `main`, in the folder `out`; by the program that
/// takes Chinese and Japanese apart.
pub(super) fn command_for(site: &Path, out: &Path) -> Command {
    let mut pagefind = command(install::npm_program("@pagefind", "bin/pagefind_extended"));
    pagefind.args(["--root-selector", "main", "--site"]).arg(site).arg("--output-path").arg(out);
    pagefind
}
