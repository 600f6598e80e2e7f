//! One book in the language of its pages, as a site or an EPUB: polypress against mdBook and pandoc.
//!
//! Every run builds into an empty folder. Of EPUBs, size and faults are printed too.

use super::install::{self, I18N_HELPERS, MDBOOK};
use super::{Options, pandoc};
use crate::conformance::epubcheck_says;
use crate::files::{entries, files_below, remove};
use crate::measure::{Spread, build};
use crate::process::{Measured, measure};
use crate::project::take_over;
use std::path::Path;
use std::process::Command;

/// A tool, or a tool with other settings.
pub(super) struct Peer {
    pub(super) name: &'static str,
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

/// mdBook cannot be told to leave a preprocessor out, but that it is for other renderers.
const WITHOUT_GETTEXT: (&str, &str) = ("MDBOOK_PREPROCESSOR__GETTEXT__RENDERERS", r#"["none"]"#);
const WITHOUT_SEARCH: (&str, &str) = ("MDBOOK_OUTPUT__HTML__SEARCH__ENABLE", "false");

pub(super) const PEERS: &[Peer] = &[
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

/// Lets a peer and polypress take turns and prints the ratios.
///
/// # Errors
/// When the peer cannot be installed, and when a program fails.
pub(super) fn compare(peer: &Peer, options: &Options) -> Result<(), String> {
    match &peer.tool {
        Tool::MdBook { crates, .. } => install::crates(crates)?,
        Tool::Pandoc => pandoc::install()?,
    }
    let project = take_over(&options.project, "peers-work", &[])?;
    let mut rounds = Vec::new();
    let out = project.folder.with_file_name("dist");
    for _ in 0..options.rounds {
        let own = build_into(&mut build(&project.folder, peer.format, &out), &out)?;
        let theirs = build_into(&mut peer.command(&project.folder, &out)?, &out)?;
        rounds.push((own, theirs));
    }
    peer.print(&rounds);
    if peer.format == "epub" { print_files(peer, &project.folder) } else { Ok(()) }
}

/// Builds once more with each program, and prints size and faults of every EPUB.
fn print_files(peer: &Peer, project: &Path) -> Result<(), String> {
    let out = project.with_file_name("dist");
    for (name, mut build) in
        [(peer.name, peer.command(project, &out)?), ("polypress", build(project, peer.format, &out))]
    {
        build_into(&mut build, &out)?;
        for file in files_below(&out, "epub") {
            let bytes = std::fs::metadata(&file).map_or(0, |data| data.len());
            println!("  {name:<10} {bytes:>9} bytes, epubcheck: {}", epubcheck_says(&file)?);
        }
    }
    Ok(())
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
        let mut mdbook = install::mdbook(project, out);
        mdbook.envs(settings.iter().copied());
        Ok(mdbook)
    }

    fn print(&self, rounds: &[(Measured, Measured)]) {
        println!("{}: {}", self.name, self.work);
        println!("  {:<8} {:<22} {:<22} polypress / peer", "", "peer", "polypress");
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
