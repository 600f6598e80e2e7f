//! Alignment: which of the messages that a page has today are those that it had before.
