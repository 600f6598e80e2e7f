//! Compares a translation with its source.
