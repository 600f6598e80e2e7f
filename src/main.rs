//! Polypress.
fn main() {}
