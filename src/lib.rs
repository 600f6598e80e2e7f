//! Polypress: one set of Markdown pages becomes handbooks in every language and format.

pub mod align;
pub mod assemble;
pub mod catalog;
pub mod check;
pub mod cli;
pub mod explain;
pub mod export;
pub mod manuscript;
pub mod highlight;
pub mod markdown;
pub mod messages;
mod nearest;
pub mod outline;
pub mod project;
pub mod update;
