//! Messages: what a translator translates, with the ids that keep translations when a page changes.

mod align;
mod book;
mod descent;
mod edit;
mod identify;
mod message;
mod naming;
mod registry;
mod slug;

pub use book::{BOOK_CATALOG, BookMessages, PartMessages, book_messages};
pub use descent::{Descent, Fate};
pub use edit::{Edit, edit, only_destinations_differ};
pub use identify::{IdentifiedPage, identify_pages, with_pages};
pub(crate) use message::count_words;
pub use message::{Message, plain_words, title_run};
pub use naming::MajorEdits;
pub use registry::{Registry, RegistryEntry};
