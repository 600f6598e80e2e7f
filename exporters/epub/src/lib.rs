//! The EPUB 3.3 of a book.
