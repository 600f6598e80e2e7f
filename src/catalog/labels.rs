//! The words that exporters add.
