//! Updates of small projects, through the reader of pages.

use super::*;
use crate::catalog::CatalogFile;
use crate::catalog::{CatalogLocale, CatalogSettings};
use crate::markdown::Page;
use crate::markdown::{Declared, IncludeError, Included, Includes, ReadInput, ReadOptions, read};
use crate::messages::{BOOK_CATALOG, Fate};
use crate::messages::{MajorEdits, book_messages, identify_pages};
use crate::outline::{Outline, OutlineEntry, OutlinePart};
use crate::project::Platform;
use crate::state::{Progress, StateKind};
use polypress_model::{MessageId, PagePath, PartKind, Severity, SourcePath};
use std::collections::BTreeMap;

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
    disk: BTreeMap<String, String>,
    outline: Outline,
    platform: Platform,
    arrivals: Vec<Arrival>,
}

impl Project {
    fn new(pages: &[(&str, &str)]) -> Self {
        let pages = pages.iter().map(|(name, text)| page(name, text)).collect();
        let (disk, outline, arrivals) = (BTreeMap::new(), Outline::default(), Vec::new());
        Self { pages, disk, outline, platform: Platform::None, arrivals }
    }

    fn update(&self) -> Update {
        let text = "[book]\ntitle = 'Book'\n[locales.fr]\n[locales.pl]\n[variables]\nversion = '2'\n";
        let mut configuration: Configuration = toml::from_str(text).expect("a valid configuration");
        configuration.translation.platform = self.platform;
        let locales = ["en", "fr", "pl"].map(|tag| CatalogLocale::plain(&LanguageTag::new(tag))).to_vec();
        let settings = CatalogSettings { source: LanguageTag::new("en"), locales };
        let (mut files, mut states) = (Vec::new(), Vec::new());
        for (path, text) in &self.disk {
            let (locale, rest) = path.trim_start_matches("locales/").split_once('/').unwrap();
            let (locale, text) = (LanguageTag::new(locale), text.clone());
            if let Some((kind, catalog)) = StateKind::of(rest) {
                states.push(StateFile { locale, catalog: catalog.to_owned(), kind, text });
            } else {
                let catalog = rest.trim_end_matches(".ftl").to_owned();
                files.push(CatalogFile { locale, catalog, path: SourcePath::new(path), text });
            }
        }
        let (catalogs, _) = Catalogs::load(files.iter().cloned(), settings);
        let pages = identify_pages(self.pages.clone(), &catalogs.registries(), MajorEdits::KeepId);
        let registry = catalogs.registry(BOOK_CATALOG);
        let book = book_messages(&configuration, &self.outline, &pages, registry.as_ref());
        update(Input {
            configuration: &configuration,
            pages: &pages,
            book: &book,
            files: &files,
            catalogs: &catalogs,
            states: &states,
            arrivals: &self.arrivals,
            settled: &BTreeMap::new(),
        })
    }

    /// Updates, writes the files and checks that nothing is left to do.
    fn settle(&mut self) -> Update {
        let update = self.update();
        for step in update.stages("locales/en").into_iter().flatten() {
            self.take(step);
        }
        self.arrivals.clear();
        assert_eq!(self.update().files, [], "a second update changes nothing");
        update
    }

    fn take(&mut self, step: Step<'_>) {
        match step {
            Step::Write(path, text) => self.write(path.as_str(), text),
            Step::Remove(path) => assert!(self.disk.remove(path.as_str()).is_some(), "{path} is there"),
        }
    }

    fn write(&mut self, path: &str, text: &str) {
        self.disk.insert(path.to_owned(), text.to_owned());
    }

    fn edit(&mut self, path: &str, from: &str, to: &str) {
        let text = self.text(path).to_owned();
        assert!(text.contains(from), "{from:?} is in {text}");
        self.write(path, &text.replacen(from, to, 1));
    }

    fn text(&self, path: &str) -> &str {
        self.disk.get(path).map_or("", String::as_str)
    }

    /// The state of a message in French, from its line: `translated~`; and whether it is fresh.
    fn state(&self, id: &str) -> (String, bool) {
        let update = self.update();
        let id = MessageId::new(id);
        let standing = update.states.standing(&LanguageTag::new("fr"), &id).expect("a standing");
        let line = self
            .text(&format!("locales/fr/state/{}.tsv", id.parts().0))
            .lines()
            .find(|line| line.split('\t').next() == Some(id.parts().1));
        (line.and_then(|line| line.split('\t').nth(3)).unwrap_or_default().to_owned(), standing.is_fresh)
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
    let of = |locale: &str, folder: &str| {
        ["book", "guide"].map(|name| match folder {
            "" => format!("locales/{locale}/{name}.ftl"),
            _ => format!("locales/{locale}/{folder}/{name}.tsv"),
        })
    };
    let expected =
        [of("en", ""), of("en", "history"), of("fr", ""), of("fr", "state"), of("pl", ""), of("pl", "state")];
    assert_eq!(paths, expected.concat());
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
    let fates: Vec<_> = report.messages.iter().map(|message| (message.id.parts().1, message.fate)).collect();
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
    let codes: Vec<_> = update.diagnostics.iter().map(|found| found.code.as_str()).collect();
    assert_eq!(codes, ["translation-unconfirmed"]);
    let after = project.text("locales/fr/guide.ftl");
    assert!(!after.contains("Enregistrer"), "{after}");
    assert!(project.text("locales/fr/state/guide.attic").contains("\tsave   = Enregistrer\n"));
    assert!(after.contains(" when done\n# get-of-it = Get"), "{after}");
    assert!(after.contains("please.\nget-of-it = Obtenez { $version }.\n\n# # @"), "{after}");
    assert!(project.text("locales/pl/guide.ftl").contains("it, please."), "stubs are renewed");
    assert!(!project.text("locales/pl/guide.ftl").contains("save ="), "stubs of messages that are gone go");
}

#[test]
fn a_translation_comes_back_with_its_text() {
    let mut project = Project::new(&[("guide", "Save\n")]);
    project.settle();
    project.write("locales/fr/guide.ftl", "### x\n\n# mine\nsave = Enregistrer\n");
    project.settle();
    project.pages = vec![page("guide", "Load everything anew\n")];
    project.settle();
    assert!(!project.text("locales/fr/guide.ftl").contains("Enregistrer"));
    project.pages = vec![page("guide", "Load everything anew\n\nSave!\n")];
    project.settle();
    assert!(project.text("locales/fr/guide.ftl").contains("# save = Save!"), "another text is another message");
    project.pages = vec![page("guide", "Load everything anew\n"), page("other", "Something else here\n\nSave\n")];
    project.settle();
    assert!(project.text("locales/fr/other.ftl").contains("# mine\nsave = Enregistrer\n"));
    assert_eq!(project.state("other#save"), ("translated".to_owned(), true));
    assert_eq!(project.text("locales/fr/state/guide.attic"), "");
}

#[test]
fn an_exact_translation_of_the_attic_is_better_than_a_like_one_of_another_page() {
    let (exact, like) =
        ("Open the old file and read all of it at once.\n", "Open the new file and read all of it at once.\n");
    let mut project = Project::new(&[("guide", like), ("manual", exact), ("other", "An overview of all there is.\n")]);
    project.settle();
    project.write("locales/fr/guide.ftl", "open-the-new-file-and-read = Ouvrez le nouveau.\n");
    project.write("locales/fr/manual.ftl", "open-the-old-file-and-read = Ouvrez l’ancien.\n");
    project.settle();
    let other = "An overview of all there is.\n";
    project.pages = vec![page("guide", like), page("other", other)];
    project.settle();
    project.pages = vec![page("guide", "Something else to say.\n"), page("other", &format!("{other}\n{exact}"))];
    project.settle();
    let french = project.text("locales/fr/other.ftl");
    assert!(french.contains("Ouvrez l’ancien.") && !french.contains("stale"), "{french}");
    assert!(project.text("locales/fr/state/guide.attic").contains("Ouvrez le nouveau."), "{:?}", project.disk.keys());
}

#[test]
fn a_page_that_is_gone_leaves_its_translations_in_the_attic() {
    let mut project = Project::new(&[("guide", "Save\n")]);
    project.settle();
    project.write("locales/fr/guide.ftl", "### x\n\nsave = Enregistrer\n");
    project.write("locales/pl/guide.ftl", "-term = Mine\n");
    project.pages.clear();
    let update = project.settle();
    let paths: Vec<_> = project.disk.keys().filter(|path| path.contains("guide")).collect();
    let expected = ["locales/en/history/guide.tsv", "locales/fr/state/guide.attic", "locales/pl/guide.ftl"];
    assert_eq!(paths, expected);
    let obsolete: Vec<_> = update.report.iter().flat_map(|report| &report.obsolete).collect();
    assert_eq!(obsolete, [&MessageId::new("guide#save")]);
    assert_eq!(update.diagnostics, []);
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
fn blank_lines_that_a_platform_takes_out_come_back_only_where_there_is_none() {
    let dense = "### Guide\nopen-the-file-and-read-it = Ouvrez.\nclose-the-file-when-you-are = Fermez.\n";
    for (platform, is_kept) in [(Platform::Weblate, true), (Platform::Pontoon, true), (Platform::None, false)] {
        let mut project = translated();
        project.platform = platform;
        project.settle();
        project.write("locales/fr/guide.ftl", dense);
        project.settle();
        assert_eq!(project.text("locales/fr/guide.ftl") == dense, is_kept, "{platform:?}");
        assert_eq!(project.state("guide#close-the-file-when-you-are"), ("translated".to_owned(), true));
    }
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

const PAIR: &str = "Open the file and read it.\n\nClose the file when you are done.\n";

/// A project whose page is translated.
fn translated() -> Project {
    let mut project = Project::new(&[("guide", PAIR)]);
    project.settle();
    let french = "### Guide\n\nopen-the-file-and-read-it = Ouvrez.\n\nclose-the-file-when-you-are = Fermez.\n";
    project.write("locales/fr/guide.ftl", french);
    project.settle();
    project
}

#[test]
fn one_edit_changes_one_line_of_each_file() {
    let mut project = translated();
    let before = project.disk.clone();
    project.pages = vec![page("guide", &PAIR.replace("and read it", "and read all of it"))];
    project.settle();
    let changed: Vec<_> = project.disk.iter().filter(|(path, text)| before[*path] != **text).collect();
    let expected = ["en/guide.ftl", "en/history/guide.tsv", "fr/guide.ftl", "fr/state/guide.tsv", "pl/guide.ftl"];
    let paths: Vec<_> = changed.iter().map(|(path, _)| path.trim_start_matches("locales/")).collect();
    assert_eq!(paths, [&expected[..], &["pl/state/guide.tsv"]].concat());
    for (path, after) in changed {
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
        let (before, after) = (lines(&before[path]), lines(after));
        let gone = before.iter().filter(|line| !after.contains(line)).count();
        assert!(gone <= 2, "{path}: {before:#?} {after:#?}");
    }
    assert_eq!(project.state("guide#open-the-file-and-read-it"), ("translated~".to_owned(), false));
    let french = project.text("locales/fr/guide.ftl");
    assert!(french.contains("when done\n# open-the-file-and-read-it = Open the file and read all of it.\nopen-the"));
    assert!(project.text("locales/en/history/guide.tsv").contains("\tOpen the file and read it.\n"));
}

#[test]
fn a_claim_makes_a_stale_translation_fresh_and_a_new_text_alone_does_not() {
    let mut project = translated();
    project.pages = vec![page("guide", &PAIR.replace("and read it", "and read all of it"))];
    project.settle();
    let mut silent = project.clone();
    silent.edit("locales/fr/guide.ftl", "= Ouvrez.", "= Ouvrez tout.");
    let found = silent.settle().diagnostics;
    assert_eq!(found.iter().map(|found| found.code.as_str()).collect::<Vec<_>>(), ["translation-unconfirmed"]);
    assert_eq!(silent.state("guide#open-the-file-and-read-it"), ("translated~".to_owned(), false));
    for text in ["= Ouvrez tout.", "= Ouvrez."] {
        let mut done = project.clone();
        done.edit("locales/fr/guide.ftl", " stale: delete the word “stale” and what follows when done", "");
        done.edit("locales/fr/guide.ftl", "= Ouvrez.", text);
        done.settle();
        assert_eq!(done.state("guide#open-the-file-and-read-it"), ("translated~".to_owned(), true), "{text}");
        let french = done.text("locales/fr/guide.ftl");
        assert!(french.starts_with(&format!("### Guide\n\nopen-the-file-and-read-it {text}\n\n")), "{french}");
        assert!(!done.text("locales/en/history/guide.tsv").contains('\t'), "nothing rests on the old wording");
    }
}

#[test]
fn an_edit_of_a_destination_alone_is_carried_into_translations() {
    let mut project = Project::new(&[("guide", "See [the site](https://a.org/x) of the tools.\n")]);
    project.settle();
    project.write("locales/fr/guide.ftl", "see-the-site-of-the-tools = Voir [le site](https://a.org/x).\n");
    project.write("locales/pl/guide.ftl", "see-the-site-of-the-tools = Zobacz [stronę](https://a.pl).\n");
    project.settle();
    project.pages = vec![page("guide", "See [the site](https://b.org) of the tools.\n")];
    let update = project.settle();
    assert_eq!(update.translations.len(), 1);
    assert!(project.text("locales/fr/guide.ftl").contains("= Voir [le site](https://b.org).\n"));
    assert_eq!(project.state("guide#see-the-site-of-the-tools"), ("translated~".to_owned(), true));
    assert!(project.text("locales/pl/guide.ftl").contains("stale"));
}

#[test]
fn a_page_that_is_renamed_takes_its_translations_along() {
    let mut project = translated();
    project.edit("locales/fr/guide.ftl", "open-the", "## Mine\n\n# to me\nopen-the");
    let text = project.text("locales/fr/guide.ftl").to_owned();
    project.pages = vec![page("manual", PAIR)];
    let update = project.settle();
    assert_eq!(project.text("locales/fr/manual.ftl"), text);
    assert!(!project.disk.keys().any(|path| path.contains("guide")), "{:?}", project.disk.keys());
    assert_eq!(project.state("manual#open-the-file-and-read-it"), ("translated".to_owned(), true));
    assert_eq!(update.translations.len(), 2);
}

#[test]
fn a_paragraph_that_moves_to_another_page_takes_its_translation_along() {
    let mut project = translated();
    let other = "An overview of all that there is to know.\n";
    project.pages = vec![page("guide", PAIR), page("other", other)];
    project.settle();
    let (open, close) = PAIR.split_once("\n\n").unwrap();
    project.pages = vec![page("guide", close), page("other", &format!("{other}\n{open}\n"))];
    project.settle();
    assert!(project.text("locales/fr/other.ftl").ends_with("\n\nopen-the-file-and-read-it = Ouvrez.\n"));
    assert_eq!(project.state("other#open-the-file-and-read-it"), ("translated".to_owned(), true));
    assert!(!project.text("locales/fr/guide.ftl").contains("Ouvrez"));
}

#[test]
fn what_arrives_is_written_with_its_state() {
    let mut project = translated();
    project.pages = vec![page("guide", &PAIR.replace("and read it", "and read all of it"))];
    project.settle();
    let arrival = |locale: &str, value: &str, progress| {
        let id = MessageId::new("guide#open-the-file-and-read-it");
        Arrival::new(LanguageTag::new(locale), id, value.to_owned(), progress)
    };
    let known = Source::Known("3fa9c1d20b7e".parse().unwrap());
    project.arrivals = vec![
        arrival("fr", " Ouvrez tout.", Progress::Reviewed),
        Arrival { source: Some(known), ..arrival("pl", "\n    Otwórz\n    wszystko", Progress::Draft) },
    ];
    project.settle();
    assert_eq!(project.state("guide#open-the-file-and-read-it"), ("reviewed~".to_owned(), true));
    assert!(!project.text("locales/fr/guide.ftl").contains("stale"));
    let polish = project.text("locales/pl/guide.ftl");
    assert!(polish.contains("stale") && polish.contains("\nopen-the-file-and-read-it =\n    Otwórz\n    wszystko\n"));
    project.arrivals = vec![arrival("fr", " { broken", Progress::Translated)];
    let found = project.update().diagnostics;
    assert_eq!(found.iter().map(|found| found.code.as_str()).collect::<Vec<_>>(), ["translation-rejected"]);
}

#[test]
fn a_copy_of_the_source_is_no_translation_until_it_is_confirmed() {
    let mut project = translated();
    let text = "open-the-file-and-read-it = Open the file and read it.\n";
    project.write("locales/fr/guide.ftl", &format!("# @{} untranslated\n{text}", "3fa9c1d20b7e"));
    project.settle();
    assert_eq!(project.state("guide#open-the-file-and-read-it"), ("missing".to_owned(), true));
    let arrival = Arrival {
        value: None,
        ..Arrival::new(
            LanguageTag::new("fr"),
            MessageId::new("guide#open-the-file-and-read-it"),
            String::new(),
            Progress::Translated,
        )
    };
    project.arrivals = vec![arrival];
    project.settle();
    assert_eq!(project.state("guide#open-the-file-and-read-it"), ("translated".to_owned(), true));
}

#[test]
fn an_update_may_be_interrupted_anywhere() {
    let mut project = translated();
    project.pages = vec![page("guide", PAIR), page("other", "An overview of all that there is.\n\nSave\n")];
    project.settle();
    project.edit("locales/fr/other.ftl", "# # @", "save = Enregistrer\n\n# # @");
    project.settle();
    // A move, an edit, something obsolete, and something that comes back, at once.
    let mut without = project.clone();
    without.pages = vec![page("guide", "Close the file when you are done.\n"), project.pages[1].clone()];
    without.settle();
    without.pages = vec![
        page("manual", "Close the file when you are all done.\n\nOpen the file and read it.\n"),
        page("other", "An overview of all that there is.\n\nClose by\n"),
    ];
    let whole = however_interrupted(&without);
    assert!(whole.text("locales/fr/manual.ftl").contains("Ouvrez."));
}

#[test]
fn a_translation_on_its_way_between_pages_is_never_nowhere() {
    let mut project = translated();
    let (overview, put) = ("An overview of all that there is.\n", "Put everything where it was before.\n");
    project.pages = vec![page("guide", PAIR), page("other", &format!("{overview}\n{put}"))];
    project.settle();
    project.write("locales/fr/other.ftl", "put-everything-where-it-was-before = Rangez.\n");
    project.settle();
    let (open, close) = PAIR.split_once("\n\n").unwrap();
    project.pages = vec![page("guide", &format!("{close}\n{put}")), page("other", &format!("{overview}\n{open}\n"))];
    let whole = however_interrupted(&project);
    assert!(whole.text("locales/fr/guide.ftl").contains("Rangez."));
    assert!(whole.text("locales/fr/other.ftl").contains("Ouvrez."));
}

/// What becomes of a project by an update, which must be the same wherever it was interrupted before.
fn however_interrupted(before: &Project) -> Project {
    let update = before.update();
    let mut whole = before.clone();
    whole.settle();
    let stages = update.stages("locales/en");
    // Within a stage the order does not matter.
    let backwards = stages.iter().flat_map(|stage| stage.iter().rev().copied()).collect();
    for steps in [stages.concat(), backwards] {
        for count in 0..=steps.len() {
            let mut interrupted = before.clone();
            steps[..count].iter().for_each(|step| interrupted.take(*step));
            interrupted.settle();
            assert_eq!(interrupted.disk, whole.disk, "after {count} of {} steps", steps.len());
        }
    }
    whole
}
