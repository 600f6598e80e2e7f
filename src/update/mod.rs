//! Update: brings the source catalog in step with the pages, and every locale's catalogs in step with it.

mod arrival;
mod locale;
mod report;
mod stub;
#[cfg(test)]
mod tests;
mod unknown;

pub use arrival::{Arrival, Source};
pub use report::{CatalogReport, FileChange, Update};

use crate::catalog::{CatalogFile, Catalogs, ftl, source_entry, write_source};
use crate::markdown::{Page, Region};
use crate::messages::{BOOK_CATALOG, BookMessages, Fate, IdentifiedPage, Message, Registry, plain_words, title_run};
use crate::project::{CONFIGURATION, Configuration, Platform};
use locale::Wanted;
use polypress_model::{Diagnostic, LanguageTag, MessageId, SourcePath};
use std::collections::{BTreeMap, BTreeSet};

/// What stands at the top of a locale's catalog, below the title of the page.
const ADVICE: &str = "### To translate a passage, take away the “# ” before its lines and write your words behind “=”.";

/// Catalogs that belong to no page and are written by people alone.
const BY_HAND: &[&str] = &["labels", "terms"];

/// A project as far as its messages go.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The configuration.
    pub configuration: &'a Configuration,
    /// All pages.
    pub pages: &'a [IdentifiedPage],
    /// The messages of the book itself.
    pub book: &'a BookMessages,
    /// All catalog files of all locales.
    pub files: &'a [CatalogFile],
    /// The same files, loaded.
    pub catalogs: &'a Catalogs,
    /// Translations to bring in.
    pub arrivals: &'a [Arrival],
}

/// The messages of a source catalog as they are today.
struct Catalog<'a> {
    name: &'a str,
    title: String,
    /// Where its words are edited.
    file: SourcePath,
    page: Option<&'a Page>,
    messages: Vec<&'a Message>,
    fates: &'a [Fate],
}

/// Brings all catalogs in step with the pages. Pure: reads and writes no file. Doing it twice changes nothing.
pub fn update(input: Input<'_>) -> Update {
    let files = input.files.iter().map(|file| ((&file.locale, file.catalog.as_str()), file)).collect();
    let updater = Updater { input, files };
    let mut update = Update::default();
    let today = input.today();
    for catalog in &today {
        update.report.push(report(catalog, input.catalogs.registry(catalog.name)));
        updater.update_source(catalog, &mut update);
        let stubs = updater.stubs(catalog);
        for target in input.targets() {
            updater.update_locale(target, catalog, &stubs, &mut update);
        }
    }
    let now: BTreeMap<_, _> = today.iter().map(|catalog| (catalog.name, catalog)).collect();
    let is_gone = |name: &&str| !now.contains_key(name) && !BY_HAND.contains(name);
    for name in input.catalogs.catalogs(input.source()).filter(is_gone) {
        let obsolete = input.catalogs.ids(input.source(), name);
        update.report.push(CatalogReport { catalog: name.to_owned(), messages: Vec::new(), obsolete });
    }
    // No page decides on labels and terms.
    for file in input.files.iter().filter(|file| !BY_HAND.contains(&file.catalog.as_str())) {
        let messages = now.get(file.catalog.as_str()).map_or(&[][..], |catalog| &catalog.messages);
        update.diagnostics.extend(unknown::unknown_messages(input.catalogs, file, messages));
    }
    update.files.sort_by(|one, other| one.path.cmp(&other.path));
    update.report.sort_by(|one, other| one.catalog.cmp(&other.catalog));
    update
}

impl<'a> Input<'a> {
    fn source(&self) -> &'a LanguageTag {
        &self.catalogs.settings().source
    }

    /// The locales that are translated into.
    fn targets(&self) -> impl Iterator<Item = &'a LanguageTag> + use<'a> {
        let (source, locales) = (self.source(), &self.catalogs.settings().locales);
        locales.iter().map(|locale| &locale.tag).filter(move |tag| *tag != source)
    }

    /// The source catalogs as they are today: that of the book and those of the pages.
    fn today(&self) -> Vec<Catalog<'a>> {
        let book = Catalog {
            name: BOOK_CATALOG,
            title: self.configuration.book.title.clone(),
            file: SourcePath::new(CONFIGURATION),
            page: None,
            messages: self.book.messages.iter().collect(),
            fates: &self.book.fates,
        };
        let of_page = |IdentifiedPage { page, messages, fates, .. }: &'a IdentifiedPage| Catalog {
            name: &page.catalog,
            title: title_run(page).map(plain_words).unwrap_or_default(),
            file: page.source.clone(),
            page: Some(page),
            messages: messages.iter().flatten().collect(),
            fates,
        };
        std::iter::once(book).chain(self.pages.iter().map(of_page)).collect()
    }
}

/// What became of the messages of a catalog.
fn report(catalog: &Catalog<'_>, registry: Option<Registry>) -> CatalogReport {
    let now: BTreeSet<_> = catalog.messages.iter().map(|message| message.id.parts().1).collect();
    let entries = registry.map(|registry| registry.entries).unwrap_or_default();
    let gone = entries.iter().filter(|entry| !now.contains(entry.id.as_str()));
    CatalogReport {
        catalog: catalog.name.to_owned(),
        messages: catalog
            .messages
            .iter()
            .zip(catalog.fates)
            .map(|(message, fate)| (message.id.clone(), *fate))
            .collect(),
        obsolete: gone.map(|entry| MessageId::new(format!("{}#{}", catalog.name, entry.id))).collect(),
    }
}

/// Input with its files by locale and catalog.
struct Updater<'a> {
    input: Input<'a>,
    files: BTreeMap<(&'a LanguageTag, &'a str), &'a CatalogFile>,
}

impl<'a> Updater<'a> {
    fn file(&self, locale: &LanguageTag, catalog: &str) -> Option<&'a CatalogFile> {
        self.files.get(&(locale, catalog)).copied()
    }

    fn path(&self, locale: &LanguageTag, catalog: &str) -> SourcePath {
        let path = || SourcePath::new(format!("{}/{locale}/{catalog}.ftl", self.input.configuration.book.catalogs));
        self.file(locale, catalog).map_or_else(path, |file| file.path.clone())
    }

    /// The source catalog is written anew around the entries that stay. A page without messages gets none, and one
    /// that it had is left alone.
    fn update_source(&self, catalog: &Catalog<'_>, update: &mut Update) {
        if catalog.messages.is_empty() {
            return;
        }
        let before = self.file(self.input.source(), catalog.name).map(|file| file.text.clone());
        let after = write_source(&catalog.title, &catalog.file, catalog.messages.iter().copied(), before.as_deref());
        change(update, self.path(self.input.source(), catalog.name), before, after);
    }

    /// A stub for every message: its entry as in the source catalog under the fingerprint of its text.
    fn stubs(&self, catalog: &Catalog<'_>) -> Vec<String> {
        let source = self.file(self.input.source(), catalog.name).map_or("", |file| &file.text);
        let source = ftl::Document::parse(source);
        let stub = |message: &&Message| {
            let normal = ftl::normalize_pieces(&ftl::pieces(&message.text, &message.placeables));
            stub::write(&source_entry(message, &source), &ftl::fingerprint(&normal))
        };
        catalog.messages.iter().map(stub).collect()
    }

    fn update_locale(&self, target: &LanguageTag, catalog: &Catalog<'_>, stubs: &[String], update: &mut Update) {
        let before = self.file(target, catalog.name).map(|file| file.text.clone());
        let mut wanted = Vec::new();
        for (message, stub) in catalog.messages.iter().zip(stubs) {
            let stub = self.shows_stub(target, catalog, message).then(|| stub.clone());
            wanted.push(Wanted { id: message.id.parts().1, stub });
        }
        let title = catalog.title.split_whitespace().collect::<Vec<_>>().join(" ");
        let header = if title.is_empty() { ADVICE.to_owned() } else { format!("### {title}\n{ADVICE}") };
        let updated = locale::update(before.as_deref(), &header, &wanted);
        let path = self.path(target, catalog.name);
        for id in updated.edited_stubs {
            let message = format!("the translation of “{id}” stands in a comment and is not used");
            update.diagnostics.push(
                Diagnostic::warning("stub-edited", message)
                    .hint(format!("take away the “# ” before its lines in {path}"))
                    .in_locale(target.clone())
                    .about(MessageId::new(format!("{}#{id}", catalog.name))),
            );
        }
        if let Some(after) = updated.text {
            change(update, path, before, after);
        }
    }

    fn shows_stub(&self, target: &LanguageTag, catalog: &Catalog<'_>, message: &Message) -> bool {
        let holds = |region: &Region| (region.span.start..region.span.end).contains(&message.span.start);
        let sees = |page: &Page| {
            page.audience.includes(target)
                && page.regions.iter().filter(|region| holds(region)).all(|region| region.audience.includes(target))
        };
        self.input.configuration.translation.platform == Platform::None && catalog.page.is_none_or(sees)
    }
}

fn change(update: &mut Update, path: SourcePath, before: Option<String>, after: String) {
    if before.as_ref() != Some(&after) {
        update.files.push(FileChange { path, before, after });
    }
}
