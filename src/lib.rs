//! Polypress: one set of Markdown pages becomes handbooks in every language and format.
//!
//! A paragraph goes through these stages, each a module:
//!
//! 1. [`project`] finds the project and reads its configuration, the names of its pages and its catalogs. Nothing else
//!    reads the project's files.
//! 2. [`markdown`] reads each page into a tree of blocks over runs of text, with the place of each; [`highlight`] takes
//!    code apart, and [`comments`] finds the words in it. The order of the pages is the [`outline`].
//! 3. [`messages`] gives each run that has words to translate an id: the one that it had, as far as it can be
//!    recognised.
//! 4. [`catalog`] knows the Fluent files: what each message says in each locale; [`state`] which source text each
//!    translation was made from. [`update`] brings both in step with the pages.
//! 5. [`manuscript`] is all of that read whole, and [`assemble`] makes a `Book` of it for each locale, in which
//!    everything is decided.
//!    [`validate`] compares each translation with its source on the way.
//!    [`accept`] confirms translations as they are.
//! 6. [`status`] counts what is translated, [`check`] says what is missing; [`export`] runs the exporters and writes
//!    their files; [`serve`] shows the site while it is edited.
//!
//! [`cli`] is the way in: one file for each command. What each stage finds wrong is data, a `Diagnostic`; [`explain`]
//! knows what each means.

pub mod accept;
pub mod assemble;
pub mod catalog;
pub mod check;
pub mod cli;
pub mod comments;
pub mod exchange;
pub mod explain;
pub mod export;
pub mod fix;
pub mod highlight;
pub mod import;
mod lines;
pub mod manuscript;
pub mod markdown;
pub mod messages;
mod nearest;
pub mod outline;
mod percent;
pub mod po;
pub mod project;
pub mod pseudo;
pub mod serve;
pub mod state;
pub mod status;
pub mod update;
pub mod validate;
pub mod waivers;
