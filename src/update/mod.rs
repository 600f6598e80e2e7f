//! Update: brings the source catalog in step with the pages, and every locale's catalogs in step with it.

mod locale;
mod report;
mod stub;
#[cfg(test)]
mod tests;

pub use report::{CatalogReport, FileChange, Obsolete, Update};

use crate::catalog::{CatalogFile, CatalogSettings, Catalogs, ftl, source_entry, write_source};
use crate::markdown::{Page, Region};
use crate::messages::{self, BOOK_CATALOG, Identified, Message, Registry};
use crate::outline::Outline;
use crate::project::{Configuration, Platform};
use locale::Wanted;
use polypress_model::{Diagnostic, LanguageTag, MessageId, SourcePath};
use std::collections::{BTreeMap, BTreeSet};

/// What stands at the top of a locale's catalog, below the title of the page.
const ADVICE: &str = "### To translate a passage, take away the “# ” before its lines and write your words behind “=”.";

/// Catalogs that belong to no page and are written by people alone.
const BY_HAND: &[&str] = &["labels", "terms"];

/// A project as far as its messages go.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The configuration.
    pub configuration: &'a Configuration,
    /// The order of the book.
    pub outline: &'a Outline,
    /// All pages.
    pub pages: &'a [Page],
    /// All catalog files of all locales.
    pub files: &'a [CatalogFile],
    /// The locale that the pages are written in.
    pub source: &'a LanguageTag,
    /// The locales that they are translated into.
    pub targets: &'a [LanguageTag],
    /// Which platform shows translators what is missing.
    pub platform: Platform,
}

/// The messages of a source catalog as they are today.
struct Catalog<'a> {
    name: &'a str,
    title: String,
    /// Where its words are edited.
    file: SourcePath,
    page: Option<&'a Page>,
    messages: Vec<Message>,
    identified: Vec<Identified>,
}

/// Brings all catalogs in step with the pages. Pure: reads and writes no file. Doing it twice changes nothing.
pub fn update(input: Input<'_>) -> Update {
    let settings = CatalogSettings { source: input.source.clone(), locales: Vec::new() };
    let (catalogs, diagnostics) = Catalogs::load(input.files.iter().cloned(), settings);
    let mut update = Update { diagnostics, ..Update::default() };
    let today = read_catalogs(&input, &catalogs);
    for catalog in &today {
        update.report.push(report(catalog, catalogs.registry(catalog.name)));
        input.update_source(catalog, &mut update);
        let stubs = input.stubs(catalog);
        for target in input.targets {
            input.update_locale(target, catalog, &stubs, &mut update);
        }
    }
    let names: BTreeSet<_> = today.iter().map(|catalog| catalog.name).collect();
    let is_gone = |name: &&str| !names.contains(name) && !BY_HAND.contains(name);
    for name in catalogs.catalogs(input.source).filter(is_gone) {
        let obsolete = catalogs.ids(input.source, name);
        update.report.push(CatalogReport { catalog: name.to_owned(), messages: Vec::new(), obsolete });
    }
    update.obsolete = obsolete_translations(&input, &catalogs, &today);
    update.files.sort_by(|one, other| one.path.cmp(&other.path));
    update.report.sort_by(|one, other| one.catalog.cmp(&other.catalog));
    update
}

/// The messages of the book and of every page, with the ids that they keep.
fn read_catalogs<'a>(input: &Input<'a>, catalogs: &Catalogs) -> Vec<Catalog<'a>> {
    let titles: BTreeMap<_, _> = input
        .pages
        .iter()
        .filter_map(|page| Some((page.source.clone(), messages::plain_words(messages::title_run(page)?))))
        .collect();
    let registry = catalogs.registry(BOOK_CATALOG);
    let title_of = |page: &SourcePath| titles.get(page).cloned();
    let book = messages::book_messages(input.configuration, input.outline, &title_of, registry.as_ref());
    let mut today = vec![Catalog {
        name: BOOK_CATALOG,
        title: input.configuration.book.title.clone(),
        file: SourcePath::new("polypress.toml"),
        page: None,
        messages: book.messages,
        identified: book.identified,
    }];
    for page in input.pages {
        let identified = messages::align_page(page, catalogs.registry(&page.catalog).as_ref());
        let ids: Vec<_> =
            identified.iter().map(|identified| identified.as_ref().map(|identified| identified.id.clone())).collect();
        today.push(Catalog {
            name: &page.catalog,
            title: messages::title_run(page).map(messages::plain_words).unwrap_or_default(),
            file: page.source.clone(),
            page: Some(page),
            messages: messages::collect(page, &ids),
            identified: identified.into_iter().flatten().collect(),
        });
    }
    today
}

/// What became of the messages of a catalog.
fn report(catalog: &Catalog<'_>, registry: Option<Registry>) -> CatalogReport {
    let now: BTreeSet<_> = catalog.identified.iter().map(|identified| identified.id.parts().1).collect();
    let entries = registry.map(|registry| registry.entries).unwrap_or_default();
    let gone = entries.iter().filter(|entry| !now.contains(entry.id.as_str()));
    CatalogReport {
        catalog: catalog.name.to_owned(),
        messages: catalog.identified.iter().map(|identified| (identified.id.clone(), identified.fate)).collect(),
        obsolete: gone.map(|entry| MessageId::new(format!("{}#{}", catalog.name, entry.id))).collect(),
    }
}

/// Translations of messages that are no more. Labels and terms are not asked for: no page decides on them.
fn obsolete_translations(input: &Input<'_>, catalogs: &Catalogs, today: &[Catalog<'_>]) -> Vec<Obsolete> {
    let now: BTreeSet<_> =
        today.iter().flat_map(|catalog| &catalog.identified).map(|identified| &identified.id).collect();
    let mut obsolete = Vec::new();
    for file in input.files.iter().filter(|file| input.targets.contains(&file.locale)) {
        if BY_HAND.contains(&file.catalog.as_str()) {
            continue;
        }
        let ids = catalogs.ids(&file.locale, &file.catalog).into_iter().filter(|id| !now.contains(id));
        obsolete.extend(ids.map(|message| Obsolete { locale: file.locale.clone(), path: file.path.clone(), message }));
    }
    obsolete
}

impl Input<'_> {
    fn file(&self, locale: &LanguageTag, catalog: &str) -> Option<&CatalogFile> {
        self.files.iter().find(|file| file.locale == *locale && file.catalog == catalog)
    }

    fn path(&self, locale: &LanguageTag, catalog: &str) -> SourcePath {
        let path = || SourcePath::new(format!("{}/{locale}/{catalog}.ftl", self.configuration.book.catalogs));
        self.file(locale, catalog).map_or_else(path, |file| file.path.clone())
    }

    /// The source catalog is written anew around the entries that stay. A page without messages gets none, and one
    /// that it had is left alone.
    fn update_source(&self, catalog: &Catalog<'_>, update: &mut Update) {
        if catalog.messages.is_empty() {
            return;
        }
        let before = self.file(self.source, catalog.name).map(|file| file.text.clone());
        let after = write_source(&catalog.title, &catalog.file, &catalog.messages, before.as_deref());
        change(update, self.path(self.source, catalog.name), before, after);
    }

    /// A stub for every message: its entry as in the source catalog under the fingerprint of its text.
    fn stubs(&self, catalog: &Catalog<'_>) -> Vec<String> {
        let source = self.file(self.source, catalog.name).map_or("", |file| &file.text);
        let source = ftl::Document::parse(source);
        let stub = |message: &Message| {
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
        self.platform == Platform::None && catalog.page.is_none_or(sees)
    }
}

fn change(update: &mut Update, path: SourcePath, before: Option<String>, after: String) {
    if before.as_ref() != Some(&after) {
        update.files.push(FileChange { path, before, after });
    }
}
