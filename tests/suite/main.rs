//! The tests of the whole program.
#![allow(clippy::print_stdout, reason = "figures for who asks with --nocapture")]

mod alignment;
mod bad_input;
mod builds;
mod cache;
mod candidates;
mod code;
mod commands;
mod confirm;
mod epub;
mod exchange;
mod explained;
mod failures;
mod git;
mod identity;
mod imports;
mod interruption;
mod lints;
mod markdown;
mod merging;
mod project;
mod proof;
mod provenance;
mod pseudo;
#[path = "../../benches/replay/mod.rs"]
mod replay;
mod reports;
mod road;
mod round_trip;
mod settled;
mod structure;
mod terms;
