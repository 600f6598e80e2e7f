//! Polypress: one set of Markdown pages becomes handbooks in every language and format.

pub mod markdown;
pub mod outline;
pub mod project;
