//! The messages of the book itself, in the catalog `book`: its titles, those of its parts and of the summary.

use super::descent::{Descent, Fate};
use super::identify::IdentifiedPage;
use super::message::{Message, count_words, plain_words, title_run};
use super::naming::{Candidate, MajorEdits, Slug, give_ids};
use super::registry::Registry;
use crate::catalog::ftl;
use crate::markdown::{Run, RunRole};
use crate::outline::Outline;
use crate::project::Configuration;
use polypress_model::{MessageId, Position, SourcePath, Span};
use std::collections::BTreeMap;

/// The catalog of the book's own messages.
pub const BOOK_CATALOG: &str = "book";

/// The messages of the book itself, and which id belongs where.
#[derive(Clone, Debug, PartialEq)]
pub struct BookMessages {
    /// The messages, in the order of the catalog.
    pub messages: Vec<Message>,
    /// What became of each message since the source catalog was written.
    pub fates: Vec<Fate>,
    /// Where each message comes from.
    pub descents: Vec<Descent>,
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

/// A message of the book before it has an id.
enum Source<'a> {
    /// A key of `[book]` and its text.
    Setting(&'static str, &'a str),
    /// The title of a part.
    Part(&'a Run),
    /// A title that the summary gives a page.
    Chapter(&'a Run),
}

/// The messages of configuration and outline. A title of the summary that says the same as the page's own is no
/// message of its own.
pub fn book_messages(
    configuration: &Configuration,
    outline: &Outline,
    pages: &[IdentifiedPage],
    registry: Option<&Registry>,
) -> BookMessages {
    let titles: BTreeMap<&SourcePath, String> =
        pages.iter().filter_map(|page| Some((&page.page.source, plain_words(title_run(&page.page)?)))).collect();
    let book = &configuration.book;
    let settings = [
        ("title", Some(&book.title)),
        ("subtitle", book.subtitle.as_ref()),
        ("description", book.description.as_ref()),
    ];
    let mut sources: Vec<_> =
        settings.into_iter().filter_map(|(key, text)| Some(Source::Setting(key, text?))).collect();
    let is_own = |run: &Run, page: &SourcePath| run.translatable && titles.get(page) != Some(&plain_words(run));
    for part in &outline.parts {
        sources.extend(part.title.iter().filter(|run| run.translatable).map(Source::Part));
        let titles = part.entries.iter().filter_map(|entry| Some((entry.title.as_ref()?, &entry.source)));
        sources.extend(titles.filter(|(run, page)| is_own(run, page)).map(|(run, _)| Source::Chapter(run)));
    }
    let registries = registry.map(|registry| (BOOK_CATALOG.to_owned(), registry.clone())).into_iter().collect();
    let candidates = vec![(BOOK_CATALOG, sources.iter().map(Source::candidate).collect())];
    let identified: Vec<_> = give_ids(candidates, &registries, MajorEdits::KeepId).into_iter().flatten().collect();
    let messages: Vec<_> =
        sources.iter().zip(&identified).map(|(source, identified)| source.message(identified.id.clone())).collect();
    let setting = |wanted: &str| {
        let found = sources.iter().position(|source| matches!(source, Source::Setting(key, _) if *key == wanted))?;
        Some(identified.get(found)?.id.clone())
    };
    let (title, subtitle, description) = (setting("title"), setting("subtitle"), setting("description"));
    let mut ids = sources
        .iter()
        .zip(&identified)
        .filter(|(source, _)| !matches!(source, Source::Setting(..)))
        .map(|(_, identified)| identified.id.clone());
    let mut parts = Vec::new();
    for part in &outline.parts {
        let title = part.title.as_ref().filter(|run| run.translatable).and_then(|_| ids.next());
        let mut entry = |title: Option<&Run>, page| title.filter(|run| is_own(run, page)).and_then(|_| ids.next());
        let entries = part.entries.iter().map(|part| entry(part.title.as_ref(), &part.source)).collect();
        parts.push(PartMessages { title, entries });
    }
    let title = title.unwrap_or_else(|| MessageId::new("book#title"));
    let (fates, descents) = identified.into_iter().map(|identified| (identified.fate, identified.descent)).unzip();
    BookMessages { messages, fates, descents, title, subtitle, description, parts }
}

impl<'a> Source<'a> {
    fn candidate(&self) -> Candidate<'a> {
        let of_run = |prefix, run: &'a Run| Candidate {
            pattern: ftl::normalize_pieces(&ftl::pieces(&run.text, &run.placeables)),
            name: None,
            slug: Slug::Words(prefix, run),
        };
        match self {
            Self::Setting(key, text) => Candidate {
                pattern: ftl::normalize_pieces(&[ftl::Piece::Text(text)]),
                name: Some((*key).to_owned()),
                slug: Slug::Ready((*key).into()),
            },
            Self::Part(run) => of_run("part-", run),
            Self::Chapter(run) => of_run("chapter-", run),
        }
    }

    fn message(&self, id: MessageId) -> Message {
        match self {
            Self::Part(run) | Self::Chapter(run) => Message::new(id, run, None),
            Self::Setting(_, text) => Message {
                id,
                text: (*text).into(),
                placeables: Vec::new(),
                role: RunRole::FrontMatter,
                section: None,
                notes: Vec::new(),
                span: Span {
                    file: SourcePath::new("polypress.toml"),
                    start: 0,
                    end: 0,
                    position: Position { line: 1, column: 1 },
                },
                words: count_words(text),
            },
        }
    }
}
