//! The tagged PDF of a book.
