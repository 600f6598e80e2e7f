//! XLIFF: codes are guarded elements that keep what they stand for, and states say how far a translation has come.

mod read;
mod write;

pub(super) use read::read;
pub(super) use write::{write_12, write_21};
