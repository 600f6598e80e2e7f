//! `cargo xtask bench-peers PROJECT`: polypress and the tools that a user would otherwise pick, over the same pages.
//!
//! The programs take turns, so that what else the machine does falls on all of them, and what counts is the ratio of a
//! round. Every run is a process of its own that builds into an empty folder. Only pages in their source language are
//! compared, but for [`sites`] and [`updates`]; PROJECT is the folder of an mdBook. Of EPUBs, size and faults are printed too.

mod pandoc;
mod print;

use crate::conformance::epubcheck_says;
use crate::measure::{Spread, build};
use crate::process::{Measured, command, measure, succeed};
use crate::project::{build_polypress, entries, remove, take_over};
use crate::{sites, updates};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What to compare.
pub(crate) struct Options {
    /// The folder of an mdBook.
    pub(crate) project: PathBuf,
    /// Names of the only peers; all if empty.
    pub(crate) peers: Vec<String>,
    pub(crate) rounds: usize,
}

/// A tool, or a tool with other settings.
struct Peer {
    name: &'static str,
    /// What it does besides.
    work: &'static str,
    /// The format of polypress that it is compared with.
    format: &'static str,
    tool: Tool,
}

enum Tool {
    MdBook {
        crates: &'static [&'static str],
        /// Settings, as its environment variables.
        settings: &'static [(&'static str, &'static str)],
    },
    Pandoc,
}

const MDBOOK: &str = "mdbook@0.5.4";
const I18N_HELPERS: &str = "mdbook-i18n-helpers@0.4.0";
/// mdBook cannot be told to leave a preprocessor out, but that it is for other renderers.
const WITHOUT_GETTEXT: (&str, &str) = ("MDBOOK_PREPROCESSOR__GETTEXT__RENDERERS", r#"["none"]"#);
const WITHOUT_SEARCH: (&str, &str) = ("MDBOOK_OUTPUT__HTML__SEARCH__ENABLE", "false");

const PEERS: &[Peer] = &[
    Peer {
        name: "mdbook",
        work: "a search index, no translations",
        format: "html",
        tool: Tool::MdBook { crates: &[MDBOOK], settings: &[WITHOUT_GETTEXT] },
    },
    Peer {
        name: "mdbook-without-search",
        work: "no search index, no translations",
        format: "html",
        tool: Tool::MdBook { crates: &[MDBOOK], settings: &[WITHOUT_GETTEXT, WITHOUT_SEARCH] },
    },
    Peer {
        name: "mdbook-gettext",
        work: "a search index; messages are looked up",
        format: "html",
        tool: Tool::MdBook { crates: &[MDBOOK, I18N_HELPERS], settings: &[] },
    },
    Peer { name: "pandoc", work: "all pages as they are, images that it finds", format: "epub", tool: Tool::Pandoc },
];

/// Installs the peers, lets all programs take turns and prints the ratios. Whether every program did its work.
///
/// # Errors
/// When a peer is not known or cannot be installed, and when a program fails.
pub(crate) fn run(options: &Options) -> Result<bool, String> {
    let all = options.peers.is_empty();
    let (of_updates, names): (Vec<_>, Vec<_>) = options.peers.iter().cloned().partition(|name| name == updates::NAME);
    let (of_print, names): (Vec<_>, Vec<_>) = names.into_iter().partition(|name| print::NAMES.contains(&name.as_str()));
    let (of_sites, names): (Vec<_>, Vec<_>) = names.into_iter().partition(|name| name == sites::NAME);
    let compares_sites = all || !of_sites.is_empty();
    let of_print = if all { print::NAMES.map(str::to_owned).to_vec() } else { of_print };
    let compares_updates = all || !of_updates.is_empty();
    let peers = if names.is_empty() && !all { Vec::new() } else { named(&names)? };
    install(&peers, if compares_updates || compares_sites { vec![MDBOOK, I18N_HELPERS] } else { Vec::new() })?;
    build_polypress()?;
    let project = take_over(&options.project, "peers-work", &[])?;
    println!("{}: {} rounds; median (min–max)\n", project.name, options.rounds);
    println!("  {:<8} {:<22} {:<22} polypress / peer", "", "peer", "polypress");
    for peer in peers {
        let mut rounds = Vec::new();
        for _ in 0..options.rounds {
            let out = project.folder.with_file_name("dist");
            let own = build_into(&mut build(&project.folder, peer.format, &out), &out)?;
            let theirs = build_into(&mut peer.command(&project.folder, &out)?, &out)?;
            rounds.push((own, theirs));
        }
        peer.print(&rounds);
        if peer.format == "epub" {
            print_files(peer, &project.folder)?;
        }
    }
    if compares_sites {
        sites::compare(&options.project, &installed().join("bin"), options.rounds)?;
    }
    if compares_updates {
        updates::compare(&project, &installed().join("bin"), options.rounds)?;
    }
    if !of_print.is_empty() {
        print::compare(&options.project, &of_print, options.rounds)?;
    }
    Ok(true)
}

fn named(names: &[String]) -> Result<Vec<&'static Peer>, String> {
    let known: Vec<&str> =
        PEERS.iter().map(|peer| peer.name).chain([updates::NAME, sites::NAME]).chain(print::NAMES).collect();
    if let Some(unknown) = names.iter().find(|name| !known.contains(&name.as_str())) {
        return Err(format!("there is no peer {unknown}; known are {}", known.join(", ")));
    }
    Ok(PEERS.iter().filter(|peer| names.is_empty() || names.iter().any(|name| name == peer.name)).collect())
}

/// The folder that peers are installed in.
fn installed() -> PathBuf {
    crate::repository().join("target/peers")
}

/// Installs the peers, and other crates.
fn install(peers: &[&Peer], mut crates: Vec<&str>) -> Result<(), String> {
    for peer in peers {
        match &peer.tool {
            Tool::MdBook { crates: own, .. } => crates.extend(own.iter().copied()),
            Tool::Pandoc => pandoc::install()?,
        }
    }
    crates.sort_unstable();
    crates.dedup();
    for name in crates {
        // Cargo sees for itself what is there already.
        let mut cargo = command(env!("CARGO"));
        cargo.args(["install", "--quiet", "--locked", "--root"]).arg(installed()).arg(name);
        let finished = succeed(&mut cargo)?;
        println!("installed {name} in {:.0} s", finished.elapsed.as_secs_f64());
    }
    Ok(())
}

/// Builds once more with each program, and prints size and faults of every EPUB.
fn print_files(peer: &Peer, project: &Path) -> Result<(), String> {
    let out = project.with_file_name("dist");
    for (name, mut build) in
        [(peer.name, peer.command(project, &out)?), ("polypress", build(project, peer.format, &out))]
    {
        build_into(&mut build, &out)?;
        for file in epubs(&out) {
            let bytes = std::fs::metadata(&file).map_or(0, |data| data.len());
            println!("  {name:<10} {bytes:>9} bytes, epubcheck: {}", epubcheck_says(&file)?);
        }
    }
    Ok(())
}

/// The EPUBs in a folder and the folders in it.
fn epubs(folder: &Path) -> Vec<PathBuf> {
    let (folders, files): (Vec<_>, Vec<_>) = entries(folder).into_iter().partition(|path| path.is_dir());
    let mut found: Vec<_> = files.into_iter().filter(|file| file.extension().is_some_and(|it| it == "epub")).collect();
    found.extend(folders.iter().flat_map(|folder| epubs(folder)));
    found
}

/// Runs a build into an empty folder. Findings in the pages (status 1) are no failure, as long as there is output.
fn build_into(build: &mut Command, out: &Path) -> Result<Measured, String> {
    remove(out)?;
    std::fs::create_dir_all(out).map_err(|error| format!("{}: {error}", out.display()))?;
    let measured = measure(build)?;
    match measured.code {
        Some(0 | 1) if !entries(out).is_empty() => Ok(measured),
        code => Err(format!("{build:?} ended with {code:?}:\n{}", measured.stderr)),
    }
}

impl Peer {
    fn command(&self, project: &Path, out: &Path) -> Result<Command, String> {
        let Tool::MdBook { settings, .. } = &self.tool else { return pandoc::command_for(project, out) };
        let programs = installed().join("bin");
        let search = std::env::var_os("PATH").unwrap_or_default();
        let search = std::iter::once(programs.clone()).chain(std::env::split_paths(&search));
        let search = std::env::join_paths(search).map_err(|error| format!("{}: {error}", programs.display()))?;
        let mut mdbook = command(programs.join("mdbook"));
        mdbook.arg("build").arg("--dest-dir").arg(out).arg(project).env("PATH", search);
        mdbook.envs(settings.iter().copied());
        Ok(mdbook)
    }

    fn print(&self, rounds: &[(Measured, Measured)]) {
        println!("{}: {}", self.name, self.work);
        Self::print_ratio("wall s", rounds, |run| run.wall.as_secs_f64());
        Self::print_ratio("CPU s", rounds, |run| run.cpu.as_secs_f64());
    }

    fn print_ratio(name: &str, rounds: &[(Measured, Measured)], of: impl Fn(&Measured) -> f64) {
        let spread = |of: &dyn Fn(&(Measured, Measured)) -> f64| Spread::new(rounds.iter().map(of).collect());
        let own = spread(&|(own, _)| of(own));
        let theirs = spread(&|(_, theirs)| of(theirs));
        let ratio = spread(&|(own, theirs)| of(own) / of(theirs));
        println!("  {name:<8} {theirs:<22} {own:<22} {:.2}, rounds {ratio}", own.median() / theirs.median());
    }
}
