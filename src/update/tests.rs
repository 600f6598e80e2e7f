//! Updates of small projects, through the reader of pages.

use super::*;
use crate::catalog::{CatalogLocale, CatalogSettings};
use crate::markdown::{Declared, IncludeError, Included, Includes, ReadInput, ReadOptions, read};
use crate::messages::{MajorEdits, book_messages, identify_pages};
use crate::outline::{Outline, OutlineEntry, OutlinePart};
use polypress_model::{PagePath, PartKind, Severity};

struct Nothing;

impl Includes for Nothing {
    fn include(&self, _: &SourcePath, _: &str) -> Result<Included, IncludeError> {
        Err(IncludeError::Missing)
    }
}

/// A project in English that is translated into French and Polish.
#[derive(Clone)]
struct Project {
    pages: Vec<Page>,
    files: Vec<CatalogFile>,
    outline: Outline,
    platform: Platform,
}

impl Project {
    fn new(pages: &[(&str, &str)]) -> Self {
        let pages = pages.iter().map(|(name, text)| page(name, text)).collect();
        Self { pages, files: Vec::new(), outline: Outline::default(), platform: Platform::None }
    }

    fn update(&self) -> Update {
        let text = "[book]\ntitle = 'Book'\n[locales.fr]\n[locales.pl]\n[variables]\nversion = '2'\n";
        let mut configuration: Configuration = toml::from_str(text).expect("a valid configuration");
        configuration.translation.platform = self.platform;
        let locales = ["en", "fr", "pl"].map(|tag| CatalogLocale::plain(&LanguageTag::new(tag))).to_vec();
        let settings = CatalogSettings { source: LanguageTag::new("en"), locales };
        let (catalogs, _) = Catalogs::load(self.files.iter().cloned(), settings);
        let pages = identify_pages(self.pages.clone(), &catalogs.registries(), MajorEdits::KeepId);
        let registry = catalogs.registry(BOOK_CATALOG);
        let book = book_messages(&configuration, &self.outline, &pages, registry.as_ref());
        update(Input {
            configuration: &configuration,
            pages: &pages,
            book: &book,
            files: &self.files,
            catalogs: &catalogs,
            arrivals: &[],
        })
    }

    /// Updates, writes the files and checks that nothing is left to do.
    fn settle(&mut self) -> Update {
        let update = self.update();
        for change in &update.files {
            self.write(change.path.as_str(), &change.after);
        }
        assert_eq!(self.update().files, [], "a second update changes nothing");
        update
    }

    fn write(&mut self, path: &str, text: &str) {
        self.files.retain(|file| file.path.as_str() != path);
        let (locale, catalog) = path.trim_start_matches("locales/").trim_end_matches(".ftl").split_once('/').unwrap();
        self.files.push(CatalogFile {
            locale: LanguageTag::new(locale),
            catalog: catalog.to_owned(),
            path: SourcePath::new(path),
            text: text.to_owned(),
        });
    }

    fn text(&self, path: &str) -> &str {
        self.files.iter().find(|file| file.path.as_str() == path).map_or("", |file| &file.text)
    }
}

fn page(name: &str, text: &str) -> Page {
    let declared = Declared { variables: ["version".to_owned()].into(), ..Declared::default() };
    let options = ReadOptions {
        source_locale: LanguageTag::new("en"),
        protected: Vec::new(),
        declared,
        code: Default::default(),
    };
    let input = ReadInput {
        source: SourcePath::new(format!("content/{name}.md")),
        path: PagePath::new(name),
        catalog: name.to_owned(),
        bytes: text.as_bytes(),
    };
    read(input, &options, &Nothing).0
}

const GUIDE: &str = "---\ntitle: The guide\n---\n\n# The guide\n\nGet { $version } of {it}.\n\n<!-- l10n: note An action -->\n## Save {#save}\n\nOne line\\\n[two](x.md) lines.\n";

#[test]
fn a_page_becomes_a_source_catalog_and_stubs() {
    let mut project = Project::new(&[("guide", GUIDE), ("empty", "```\ncode\n```\n")]);
    let update = project.settle();
    assert_eq!(update.diagnostics, []);
    let paths: Vec<_> = update.files.iter().map(|change| change.path.as_str()).collect();
    let expected = ["en/book", "en/guide", "fr/book", "fr/guide", "pl/book", "pl/guide"];
    assert_eq!(paths, expected.map(|name| format!("locales/{name}.ftl")));
    assert_eq!(
        project.text("locales/en/guide.ftl"),
        "### The guide\n### Written by “polypress update” from content/guide.md: edit that file, not this one.\n\n\
         title = The guide\n\n## The guide\n\nthe-guide = The guide\n\n\
         get-of-it = Get { $version } of { \"{\" }it{ \"}\" }.\n\n\
         ## Save\n\n# An action\nsave = Save\n\none-line-two-lines =\n    One line\\\n    { \"[\" }two](x.md) lines.\n"
    );
    let stubs = project.text("locales/fr/guide.ftl");
    assert!(stubs.starts_with("### The guide\n### To translate"), "{stubs}");
    assert_eq!(stubs.matches(" untranslated\n").count(), 5);
    assert!(stubs.contains(" untranslated\n# # An action\n# save = Save\n\n# # @"), "{stubs}");
    assert!(stubs.ends_with("# one-line-two-lines =\n#     One line\\\n#     { \"[\" }two](x.md) lines.\n"), "{stubs}");
}

#[test]
fn translations_stay_when_the_page_changes() {
    let mut project = Project::new(&[("guide", GUIDE)]);
    project.settle();
    let french = "### Guide\n\nsave   = Enregistrer\n\nget-of-it = Obtenez { $version }.\n";
    project.write("locales/fr/guide.ftl", french);
    let changed = GUIDE.replace("Get { $version } of {it}.", "Get { $version } of it, please.");
    project.pages = vec![page("guide", &changed.replace("## Save {#save}", ""))];
    let update = project.settle();
    let report = update.report.iter().find(|report| report.catalog == "guide").unwrap();
    let fates: Vec<_> = report.messages.iter().map(|(id, fate)| (id.parts().1, *fate)).collect();
    assert_eq!(
        fates,
        [
            ("title", Fate::Kept),
            ("the-guide", Fate::Kept),
            ("get-of-it", Fate::Edited),
            ("one-line-two-lines", Fate::Kept)
        ]
    );
    assert_eq!(report.obsolete, [MessageId::new("guide#save")]);
    assert_eq!(update.diagnostics.iter().map(|found| found.notes.as_slice()).collect::<Vec<_>>(), [["save"]]);
    let after = project.text("locales/fr/guide.ftl");
    assert!(after.contains("save   = Enregistrer\n\n"), "{after}");
    assert!(after.contains("\n\nget-of-it = Obtenez { $version }.\n\n# # @"), "{after}");
    assert!(project.text("locales/pl/guide.ftl").contains("it, please."), "stubs are renewed");
    assert!(!project.text("locales/pl/guide.ftl").contains("save ="), "stubs of messages that are gone go");
}

#[test]
fn no_new_message_gets_the_id_of_an_old_translation() {
    let mut project = Project::new(&[("guide", "Save\n")]);
    project.settle();
    project.write("locales/fr/guide.ftl", "### x\n\nsave = Enregistrer\n");
    project.pages = vec![page("guide", "Load everything anew\n")];
    project.settle();
    project.pages = vec![page("guide", "Load everything anew\n\nSave!\n")];
    project.settle();
    assert!(project.text("locales/en/guide.ftl").contains("save-2 = Save!"));
}

#[test]
fn a_page_that_is_gone_leaves_its_catalogs_and_is_reported() {
    let mut project = Project::new(&[("guide", "Save\n")]);
    project.settle();
    project.write("locales/fr/guide.ftl", "### x\n\nsave = Enregistrer\n");
    project.pages.clear();
    let update = project.settle();
    assert_eq!(update.files, []);
    let obsolete: Vec<_> = update.report.iter().flat_map(|report| &report.obsolete).collect();
    assert_eq!(obsolete, [&MessageId::new("guide#save")]);
    assert_eq!(update.diagnostics.len(), 1);
}

#[test]
fn a_mistyped_id_is_told_from_what_the_page_has_no_longer() {
    let mut project = Project::new(&[("guide", "Save\n\nOpen the file\n")]);
    project.settle();
    project.write(
        "locales/fr/guide.ftl",
        "### x\n\nsavve = Enregistrer\n\nan-old-text = Vieux\n\nopen-the-file = Ouvrez\n",
    );
    let found = project.update().diagnostics;
    let severities: Vec<_> = found.iter().map(|found| found.severity).collect();
    assert_eq!(severities, [Severity::Warning, Severity::Info]);
    let said: Vec<_> = found.iter().map(|found| [found.message.as_str(), found.hints[0].as_str()]).collect();
    let expected = [
        ["no message is called “savve” here", "did you mean “save”?"],
        ["1 translation is of a message that no page has", "delete it, unless you expect the message back"],
    ];
    assert_eq!(said, expected);
    assert_eq!(found[0].span.as_ref().map(|span| span.position.line), Some(3));
    project.write("locales/fr/guide.ftl", "### x\n\nsave = Enregistrer\n\nsavve = Enregistrer\n");
    assert_eq!(project.update().diagnostics.iter().map(|found| found.severity).collect::<Vec<_>>(), [Severity::Info]);
}

#[test]
fn a_locale_has_stubs_only_for_what_it_sees_and_a_platform_for_nothing() {
    let text = "All\n\n<!-- l10n: only pl -->\n\nPoland only\n\n<!-- l10n: end -->\n";
    let mut project = Project::new(&[("guide", text), ("nofr", "---\nlocales: [pl]\n---\n\nPolish page\n")]);
    project.settle();
    assert!(!project.text("locales/fr/guide.ftl").contains("Poland"));
    assert!(project.text("locales/pl/guide.ftl").contains("Poland"));
    assert_eq!(project.text("locales/fr/nofr.ftl"), "");
    project.platform = Platform::Weblate;
    project.settle();
    assert!(!project.text("locales/pl/guide.ftl").contains("untranslated"));
}

#[test]
fn a_title_of_the_summary_is_a_message_unless_the_page_says_the_same() {
    let title = |text: &str| page("x", &format!("# {text}\n")).runs().first().map(|run| (*run).clone());
    let entry = |name: &str, text: &str| OutlineEntry {
        source: SourcePath::new(format!("content/{name}.md")),
        title: title(text),
        depth: 0,
    };
    let mut project = Project::new(&[("a", "# Alpha\n"), ("b", "# Beta\n")]);
    let entries = vec![entry("a", "Alpha"), entry("b", "The second")];
    let part = OutlinePart { kind: PartKind::Body, title: title("Guides"), entries };
    project.outline = Outline { parts: vec![part], numbered: true };
    project.settle();
    let book = project.text("locales/en/book.ftl");
    assert!(book.ends_with("title = Book\n\npart-guides = Guides\n\nchapter-the-second = The second\n"), "{book}");
}
