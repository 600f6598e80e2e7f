//! The tests of polypress.
fn main() {}
