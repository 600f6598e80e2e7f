//! The syntax layer of Fluent files: text to values, files to entries with spans, and files changed by splicing.
//!
//! Files are never sent through `fluent_syntax`'s serializer: it writes some values so that they no longer parse,
//! and it would rewrite what translators wrote.

mod document;
mod escape;
mod pattern;
mod plain;

pub use document::{Document, Item, ItemKind, Problem, entry_name, is_identifier, line_ending, parse_entries};
pub use escape::{Piece, entry, pieces, value};
pub use pattern::{display, display_placeable, fingerprint, normalize, normalize_pieces, normalize_value};
pub use plain::{PlainProblem, parse_plain, pattern_value, plain};
