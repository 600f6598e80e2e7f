//! A book as its passages, written as Markdown and read again.

use super::random::Random;
use polypress::catalog::ftl;
use polypress::markdown::{self, Declared, IncludeError, Included, Includes, Page, ReadInput, ReadOptions, RunRole};
use polypress::messages::{IdentifiedPage, MajorEdits, Message, Registry, RegistryEntry, identify_pages};
use polypress_model::{LanguageTag, PagePath, SourcePath};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// A message, and which ones it was made of.
#[derive(Clone, Debug, Default)]
pub(crate) struct Passage {
    pub(crate) text: String,
    /// The level of a heading; 0 for the title in the front matter; `None` for a paragraph.
    pub(crate) level: Option<u8>,
    /// The id that its author gives it.
    pub(crate) name: Option<String>,
    /// The messages of the book before that it was made of, by number; none if it is new.
    pub(crate) sources: Vec<usize>,
    /// How many of its letters stand in words that have changed, of a thousand.
    pub(crate) changed: usize,
    /// Whether anything happened to it.
    pub(crate) is_touched: bool,
    /// Whether it went to a page that is not the one it was on under another name, or a part of it.
    pub(crate) is_away: bool,
}

/// A book that is being edited.
#[derive(Clone, Debug, Default)]
pub(crate) struct Book {
    /// Its pages by name.
    pub(crate) pages: BTreeMap<String, Vec<Passage>>,
    /// Texts that are nowhere in it, for what is written anew.
    pub(crate) fresh: Vec<String>,
    /// Words to reword with.
    pub(crate) words: Vec<String>,
    /// Whether lines are broken at another width.
    pub(crate) is_reflowed: bool,
}

/// A book as the program knows it: its catalogs, and where each message is.
pub(crate) struct Edition {
    pub(crate) pages: Vec<IdentifiedPage>,
    pub(crate) registries: BTreeMap<String, Registry>,
}

impl Book {
    /// The book of these pages, by name and Markdown. A tenth of them is held back for what is written anew, and
    /// texts that are no paragraph by themselves are left out.
    pub(crate) fn new(pages: &[(String, String)], random: &mut Random) -> Self {
        let mut book = Self::default();
        let mut words = BTreeSet::new();
        for (name, text) in pages {
            let identified = IdentifiedPage::new(read(name, text), None);
            let passages: Vec<_> = identified.messages.iter().flatten().filter_map(passage).collect();
            for passage in &passages {
                words.extend(passage.text.split_whitespace().filter(|word| is_plain(word)).map(str::to_lowercase));
            }
            if random.happens(10) {
                let long = passages.into_iter().filter(|passage| passage.level.is_none());
                book.fresh.extend(long.map(|passage| passage.text));
            } else if !passages.is_empty() {
                book.pages.insert(name.clone(), passages);
            }
        }
        book.words = words.into_iter().collect();
        let known: BTreeSet<_> = book.pages.values().flatten().map(|passage| passage.text.clone()).collect();
        book.fresh.retain(|text| !known.contains(text));
        book.number();
        book
    }

    /// Numbers the messages, so that what is done from here on can be told.
    pub(crate) fn number(&mut self) {
        for (number, passage) in self.pages.values_mut().flatten().enumerate() {
            let Passage { text, level, name, .. } = std::mem::take(passage);
            *passage = Passage { text, level, name, sources: vec![number], ..Passage::default() };
        }
    }

    pub(crate) fn passages(&self) -> impl Iterator<Item = &Passage> {
        self.pages.values().flatten()
    }

    /// The book read from Markdown and aligned with an earlier edition.
    ///
    /// # Errors
    /// When Markdown made something else of it: chance can make markup of words.
    pub(crate) fn edition(&self, before: Option<&Edition>) -> Result<Edition, String> {
        let pages: Vec<_> = self.pages.iter().map(|(name, passages)| read(name, &self.markdown(passages))).collect();
        let empty = BTreeMap::new();
        let registries = before.map_or(&empty, |before| &before.registries);
        let pages = identify_pages(pages, registries, MajorEdits::KeepId);
        let texts =
            |page: &IdentifiedPage| page.messages.iter().flatten().map(|found| found.text.to_string()).collect();
        let is_same = |(page, passages): (&IdentifiedPage, &Vec<Passage>)| -> bool {
            let texts: Vec<String> = texts(page);
            texts.iter().eq(passages.iter().map(|passage| &passage.text))
        };
        if let Some((page, _)) = pages.iter().zip(self.pages.values()).find(|pair| !is_same(*pair)) {
            return Err(format!("{} did not come out as it went in", page.page.catalog));
        }
        let registries = pages.iter().map(|page| (page.page.catalog.clone(), registry(page))).collect();
        Ok(Edition { pages, registries })
    }

    fn markdown(&self, passages: &[Passage]) -> String {
        let mut markdown = String::new();
        for Passage { text, level, name, .. } in passages {
            let name = name.as_ref().map(|name| format!(" {{#{name}}}")).unwrap_or_default();
            // Writing to a string cannot fail.
            let _ = match level {
                Some(0) => writeln!(markdown, "---\ntitle: {text:?}\n---\n"),
                Some(level) => writeln!(markdown, "{} {text}{name}\n", "#".repeat((*level).into())),
                None if self.is_reflowed => writeln!(markdown, "{}\n", reflow(text)),
                None => writeln!(markdown, "{text}\n"),
            };
        }
        markdown
    }
}

/// The source catalog that the page's messages are kept in.
fn registry(page: &IdentifiedPage) -> Registry {
    let entry = |message: &Message| RegistryEntry {
        id: message.id.parts().1.to_owned(),
        pattern: ftl::normalize_pieces(&ftl::pieces(&message.text, &message.placeables)),
    };
    Registry { entries: page.messages.iter().flatten().map(entry).collect() }
}

/// The message as a passage, if it is one by itself.
fn passage(message: &Message) -> Option<Passage> {
    let level = match message.role {
        RunRole::Heading(level) => Some(level),
        RunRole::FrontMatter if message.id.as_str().ends_with("#title") => Some(0),
        RunRole::FrontMatter => return None,
        _ => None,
    };
    let passage = Passage { text: message.text.to_string(), level, ..Passage::default() };
    let alone = Book { pages: [("page".to_owned(), vec![passage.clone()])].into(), ..Book::default() };
    let reflowed = Book { is_reflowed: true, ..alone.clone() };
    let is_whole = |book: &Book| {
        let page = book.pages.values().next().map(|passages| read("page", &book.markdown(passages)));
        let runs = page.iter().flat_map(|page| page.runs()).map(|run| run.text.to_string()).collect::<Vec<_>>();
        runs == [passage.text.clone()]
    };
    (!passage.text.contains('\n') && is_whole(&alone) && is_whole(&reflowed)).then_some(passage)
}

/// The text with a line break for every fourth space.
fn reflow(text: &str) -> String {
    let mut reflowed = String::new();
    for (count, word) in text.split(' ').enumerate() {
        let separator = if count == 0 {
            ""
        } else if count % 4 == 0 {
            "\n"
        } else {
            " "
        };
        reflowed.push_str(separator);
        reflowed.push_str(word);
    }
    reflowed
}

/// Whether a stretch between spaces is a word alone, and can be changed without changing markup.
pub(crate) fn is_plain(word: &str) -> bool {
    word.chars().all(char::is_alphabetic)
}

/// A page of this name and Markdown.
pub(crate) fn read(name: &str, text: &str) -> Page {
    let input = ReadInput {
        source: SourcePath::new(format!("content/{name}.md")),
        path: PagePath::new(name),
        catalog: name.to_owned(),
        bytes: text.as_bytes(),
    };
    let source_locale = LanguageTag::new("en");
    let options =
        ReadOptions { source_locale, protected: Vec::new(), declared: Declared::default(), code: Default::default() };
    markdown::read(input, &options, &NoFiles).0
}

struct NoFiles;

impl Includes for NoFiles {
    fn include(&self, _: &SourcePath, _: &str) -> Result<Included, IncludeError> {
        Err(IncludeError::Missing)
    }
}
