//! Peers, installed in pinned versions below `target/peers`.

use crate::files::entries;
use crate::process::{command, succeed};
use std::path::{Path, PathBuf};
use std::process::Command;

pub(super) const MDBOOK: &str = "mdbook@0.5.4";
pub(super) const I18N_HELPERS: &str = "mdbook-i18n-helpers@0.4.0";

fn folder() -> PathBuf {
    crate::repository().join("target/peers")
}

/// Installs programs from crates.
///
/// # Errors
/// When one cannot be fetched or does not compile.
pub(super) fn crates(names: &[&str]) -> Result<(), String> {
    for name in names {
        // Cargo sees for itself what is there already.
        let mut cargo = command(env!("CARGO"));
        cargo.args(["install", "--quiet", "--locked", "--root"]).arg(folder()).arg(name);
        let finished = succeed(&mut cargo)?;
        println!("installed {name} in {:.0} s", finished.elapsed.as_secs_f64());
    }
    Ok(())
}

/// The folder of a virtual environment of Python.
pub(super) fn python() -> PathBuf {
    folder().join("python")
}

/// Installs packages into [`python`].
///
/// # Errors
/// When one cannot be fetched.
pub(super) fn packages(names: &[&str]) -> Result<(), String> {
    if !python().is_dir() {
        succeed(command("python3").args(["-m", "venv"]).arg(python()))?;
    }
    let mut pip = command(python().join("bin/pip"));
    let finished = succeed(pip.args(["install", "--quiet"]).args(names))?;
    println!("installed {} in {:.0} s", names.join(", "), finished.elapsed.as_secs_f64());
    Ok(())
}

/// Installs a package of npm.
///
/// # Errors
/// When it cannot be fetched.
pub(super) fn npm(name: &str) -> Result<(), String> {
    let mut npm = command("npm");
    npm.args(["install", "--silent", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"]);
    let finished = succeed(npm.arg(folder().join("npm")).arg(name))?;
    println!("installed {name} in {:.0} s", finished.elapsed.as_secs_f64());
    Ok(())
}

/// A program that a package of this scope brings for the machine.
pub(super) fn npm_program(scope: &str, program: &str) -> PathBuf {
    let scope = folder().join("npm/node_modules").join(scope);
    let programs = entries(&scope).into_iter().map(|package| package.join(program));
    programs.into_iter().find(|program| program.is_file()).unwrap_or_else(|| scope.join(program))
}

/// A build of mdBook, which finds the preprocessors and renderers that [`crates`] installed.
pub(super) fn mdbook(book: &Path, out: &Path) -> Command {
    let programs = folder().join("bin");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = std::iter::once(programs.clone()).chain(std::env::split_paths(&path));
    let mut mdbook = command(programs.join("mdbook"));
    mdbook.arg("build").arg("--dest-dir").arg(out).arg(book);
    // Only a folder with a colon in its name cannot stand in a path.
    mdbook.envs(std::env::join_paths(path).ok().map(|path| ("PATH", path)));
    mdbook
}
