//! Messages: what a translator translates, with the ids that keep translations when a page changes.

mod align;
mod book;
mod identify;
mod message;
mod registry;
mod slug;

pub use book::{BOOK_CATALOG, BookMessages, PartMessages, book_messages};
pub use identify::{Fate, IdentifiedPage};
pub use message::{Message, plain_words, title_run};
pub use registry::{Registry, RegistryEntry};
