//! A Rust exporter from outside.
