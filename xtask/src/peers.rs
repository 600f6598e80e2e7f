//! `cargo xtask bench-peers PROJECT`: polypress and the tools that a user would otherwise pick, over the same pages.
//!
//! The programs take turns, so that what else the machine does falls on all of them, and what counts is the ratio of a
//! round. Every run is a process of its own. PROJECT is the folder of an mdBook; comparisons of more than one language
//! want its `.po` files in `po/`.

mod builds;
mod install;
mod pagefind;
mod pandoc;
mod print;
mod sites;
mod updates;

use crate::project::build_polypress;
use std::path::PathBuf;

/// What to compare.
pub(crate) struct Options {
    /// The folder of an mdBook.
    pub(crate) project: PathBuf,
    /// Names of the only comparisons; all if empty.
    pub(crate) peers: Vec<String>,
    pub(crate) rounds: usize,
}

/// Sets a comparison up, runs it and prints the ratios.
type Compare = Box<dyn Fn(&Options) -> Result<(), String>>;

fn comparisons() -> Vec<(&'static str, Compare)> {
    let mut all: Vec<(_, Compare)> = Vec::new();
    for peer in builds::PEERS {
        all.push((peer.name, Box::new(|options| builds::compare(peer, options))));
    }
    all.push((sites::NAME, Box::new(sites::compare)));
    all.push((updates::NAME, Box::new(updates::compare)));
    for peer in print::PEERS {
        all.push((peer.name, Box::new(|options| print::compare(peer, options))));
    }
    all
}

/// Runs the comparisons, one after the other.
///
/// # Errors
/// When one is not known, a peer cannot be installed, or a program fails.
pub(crate) fn run(options: &Options) -> Result<bool, String> {
    let all = comparisons();
    if let Some(unknown) = options.peers.iter().find(|name| !all.iter().any(|(known, _)| known == name)) {
        let known: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
        return Err(format!("there is no peer {unknown}; known are {}", known.join(", ")));
    }
    build_polypress()?;
    println!("{} rounds; median (min–max)", options.rounds);
    let wanted = |name: &str| options.peers.is_empty() || options.peers.iter().any(|peer| peer == name);
    for (_, compare) in all.iter().filter(|(name, _)| wanted(name)) {
        println!();
        compare(options)?;
    }
    Ok(true)
}
