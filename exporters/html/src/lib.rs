//! The HTML site of a book, and the block writer that EPUB shares.
//!
//! [`Writer`] turns blocks and inline content into markup, in the syntax of HTML or of XHTML. Where links lead is the
//! business of whoever uses it, who says so through [`Places`].

mod blocks;
mod code;
mod footnotes;
mod inlines;
pub mod markup;
pub mod places;
mod tables;
mod writer;

pub use markup::{Element, Markup, Syntax};
pub use places::Places;
pub use writer::{Writer, Written};
