//! Installing judges: in pinned versions, with retries, once. A judge that cannot be had is an error, never skipped.

use crate::process::{command, exists, run, succeed};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// What a judge needs on this machine.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Need {
    /// A program, and the Debian package to take it from when it is missing.
    Program(&'static str, &'static str),
    /// The packages of `xtask/judges/package-lock.json`.
    Npm,
    /// The packages of `xtask/judges/requirements.txt`.
    Python,
    /// The libraries of `xtask/judges/<name>.pom.xml`.
    Maven(&'static str),
    /// The schemas of XLIFF, out of the Debian package that `xtask/judges/oasis.txt` names.
    Schemas,
}

/// A Java program from the registries: a virtual machine and Maven, which fetches it.
pub(super) const JAVA: Need = Need::Program("java", "default-jre-headless");
pub(super) const MAVEN: Need = Need::Program("mvn", "maven");
/// Compiles what is asked of Java libraries that have no program of their own.
pub(super) const JDK: Need = Need::Program("javac", "default-jdk-headless");
pub(super) const PYTHON: Need = Need::Program("python3", "python3-venv");
pub(super) const MSGFMT: Need = Need::Program("msgfmt", "gettext");
pub(super) const NODE: Need = Need::Program("node", "nodejs");
pub(super) const NPM: Need = Need::Program("npm", "npm");
pub(super) const CHROMIUM: Need = Need::Program("chromium", "chromium");
pub(super) const PDFTOTEXT: Need = Need::Program("pdftotext", "poppler-utils");
pub(super) const QPDF: Need = Need::Program("qpdf", "qpdf");
pub(super) const POPPLER: Need = Need::Program("pdftoppm", "poppler-utils");

const COPY_DEPENDENCIES: &str = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

/// Installs what is missing; what an earlier run installed from the same lock is used again.
///
/// # Errors
/// What could not be installed and why.
pub(super) fn install(needs: &[Need]) -> Result<(), String> {
    let mut needs = needs.to_vec();
    needs.sort();
    needs.dedup();
    for need in needs {
        match need {
            Need::Program(program, package) => debian(program, package)?,
            Need::Npm => {
                locked("npm", &["package-lock.json", "package.json"], npm)?;
                scripts("npm", &["axe.mjs", "browser.mjs", "fluent.mjs", "sarif.mjs"])?;
            }
            Need::Python => {
                locked("python", &["requirements.txt"], pip)?;
                scripts("python", &["l10n.py", "platforms.py", "text.py"])?;
            }
            Need::Maven("okapi") => {
                locked("okapi", &["okapi.pom.xml"], maven)?;
                scripts("okapi", &["Okapi.java"])?;
            }
            Need::Schemas => locked("oasis", &["oasis.txt"], schemas)?,
            Need::Maven(name) => locked(name, &[&format!("{name}.pom.xml")], maven)?,
        }
    }
    Ok(())
}

/// Where a judge from npm or Maven is installed.
pub(super) fn directory(name: &str) -> PathBuf {
    crate::repository().join("target/judges").join(name)
}

/// A call of a Java class from the libraries of a pom; quick to start rather than quick to run.
pub(super) fn java(name: &str, class: &str) -> Command {
    let mut java = command("java");
    java.args(["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"]).arg(directory(name).join("*")).arg(class);
    java
}

/// A call of a script below `xtask/judges` with the packages from PyPI.
pub(super) fn python(script: &str) -> Command {
    let directory = directory("python");
    let mut python = command(directory.join("venv/bin/python"));
    python.arg(directory.join(script));
    python
}

fn debian(program: &str, package: &str) -> Result<(), String> {
    if exists(program) { Ok(()) } else { debian_package(program, package) }
}

fn debian_package(program: &str, package: &str) -> Result<(), String> {
    println!("install    {package} (for {program})");
    let apt = |arguments: &[&str]| {
        let mut apt = command("apt-get");
        apt.args(["-qq", "-o", "DPkg::Lock::Timeout=900"]).args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        succeed(&mut apt).map(drop)
    };
    retried(|| apt(&["update"]).and_then(|()| apt(&["install", "--yes", "--no-install-recommends", package]))).map_err(
        |error| format!("`{program}` is missing: install the Debian package {package}, or run as root.\n{error}"),
    )
}

/// Copies the named files from `xtask/judges` into the directory of `name` and calls `fetch` there, unless that
/// has been done with the very same files.
fn locked(name: &str, files: &[&str], fetch: fn(&Path) -> Result<(), String>) -> Result<(), String> {
    let (from, to) = (crate::repository().join("xtask/judges"), directory(name));
    let stamp = to.join("installed");
    let failed = |error: std::io::Error| format!("cannot install {name} into {}: {error}", to.display());
    let mut wanted = String::new();
    for file in files {
        wanted += &std::fs::read_to_string(from.join(file)).map_err(|error| format!("{file}: {error}"))?;
    }
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("install    {name} into {}", to.display());
    if to.exists() {
        std::fs::remove_dir_all(&to).map_err(failed)?;
    }
    std::fs::create_dir_all(&to).map_err(failed)?;
    for file in files {
        std::fs::copy(from.join(file), to.join(file)).map_err(failed)?;
    }
    retried(|| fetch(&to)).map_err(|error| format!("cannot install {name}: {error}"))?;
    std::fs::write(&stamp, wanted).map_err(failed)
}

/// Copies our own scripts to where they find what they import.
fn scripts(name: &str, files: &[&str]) -> Result<(), String> {
    let (from, to) = (crate::repository().join("xtask/judges"), directory(name));
    for file in files {
        std::fs::copy(from.join(file), to.join(file)).map_err(|error| format!("{file}: {error}"))?;
    }
    Ok(())
}

/// Browsers are never downloaded: Debian's chromium is used.
fn npm(directory: &Path) -> Result<(), String> {
    let mut npm = command("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(directory);
    npm.env("PUPPETEER_SKIP_DOWNLOAD", "1").env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    succeed(&mut npm).map(drop)
}

fn pip(directory: &Path) -> Result<(), String> {
    // Debian keeps what environments are made with in a package of its own.
    if !run(command("python3").args(["-m", "ensurepip", "--version"]))?.success() {
        debian_package("python3 -m venv", "python3-venv")?;
    }
    let venv = directory.join("venv");
    succeed(command("python3").args(["-m", "venv", "--clear"]).arg(&venv))?;
    let mut pip = command(venv.join("bin/python"));
    pip.args(["-m", "pip", "--quiet", "--disable-pip-version-check", "install", "--no-deps", "--only-binary=:all:"]);
    pip.arg("--requirement").arg(directory.join("requirements.txt"));
    succeed(&mut pip).map(drop)
}

fn maven(directory: &Path) -> Result<(), String> {
    let pom = crate::files::files_below(directory, "xml");
    let mut maven = command("mvn");
    maven.args(["--quiet", "--batch-mode", "--strict-checksums", COPY_DEPENDENCIES]);
    maven.args(["-DincludeScope=runtime", "-DoutputDirectory=."]).current_dir(directory);
    maven.arg("--file").args(pom.first());
    succeed(&mut maven).map(drop)
}

/// Takes the schemas out of a package without installing it or what it needs. They name each other by addresses.
fn schemas(directory: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", directory.display());
    let package = std::fs::read_to_string(directory.join("oasis.txt")).map_err(failed)?;
    succeed(command("apt-get").args(["-qq", "-o", "DPkg::Lock::Timeout=900", "update"]))?;
    succeed(command("apt-get").args(["-qq", "download", package.trim()]).current_dir(directory))?;
    for archive in crate::files::files_below(directory, "deb") {
        succeed(command("dpkg-deb").arg("--extract").arg(archive).arg(directory))?;
    }
    let found = crate::files::files_below(directory, "xsd");
    for schema in &found {
        let text = std::fs::read_to_string(schema).map_err(failed)?;
        let text = text.replace("http://www.w3.org/2001/xml.xsd", "xml.xsd");
        let text = text.replace("informativeCopiesOf3rdPartySchemas/w3c/xml.xsd", "xml.xsd");
        std::fs::write(directory.join(schema.file_name().unwrap_or_default()), text).map_err(failed)?;
    }
    if found.is_empty() { Err(format!("{} holds no schemas", package.trim())) } else { Ok(()) }
}

/// Tries three times with a pause in between, since registries and networks have their moments.
fn retried(mut action: impl FnMut() -> Result<(), String>) -> Result<(), String> {
    for pause in [5, 20] {
        match action() {
            Ok(()) => return Ok(()),
            Err(error) => eprintln!("trying again in {pause} s: {error}"),
        }
        std::thread::sleep(Duration::from_secs(pause));
    }
    action()
}
