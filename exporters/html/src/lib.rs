//! The HTML site of a book, and the block writer that EPUB shares.
