//! What updates remember of settled pages changes nothing but the time that the next one takes.

use crate::project::{Run, TestProject};
use crate::replay::Random;
use polypress::manuscript::Reading;
use polypress::update::Settled;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Few enough for the same words to stand on several pages, and like enough to be taken for each other.
const PASSAGES: [&str; 14] = [
    "Exercise",
    "Pour the water slowly over the leaves.",
    "Pour the hot water slowly over the green leaves.",
    "A pot holds tea for four people or for two.",
    "A pot holds tea for four people. Warm it before the water boils, and dry it well.",
    "Warm it before the water boils, and dry it well.",
    "See [the pots](one.md) for more about Polypress.",
    "See [the pots](two.md) for more about Polypress.",
    "Polypress 2",
    "Green tea is { $version } days old when it is shipped to the harbour.",
    "Black tea is older than that and keeps for years in a dry cupboard.",
    "White tea is older than that and keeps for years in a dark cupboard.",
    "Nobody knows who was the first to boil a leaf of this plant in water.",
    "Drink it while it is hot.\\\nOr leave it.",
];

const LOCALES: [&str; 3] = ["de", "en-GB", "fr"];

type Files = BTreeMap<String, String>;

/// A project with a history that chance makes.
struct History {
    random: Random,
    /// How many of 100 things that happen are of those that should not.
    chaos: usize,
    /// The project that keeps what updates remember.
    with: TestProject,
    /// The same without.
    without: TestProject,
    files: Files,
    /// The project as it was at some times before.
    past: Vec<Files>,
    /// How many pages have been left unread.
    unread: usize,
    count: usize,
}

impl History {
    fn new(seed: u64) -> Self {
        let (with, without) = (TestProject::new(&[]), TestProject::new(&[]));
        let mut history = Self {
            random: Random::new(seed),
            chaos: [0, 10, 60][usize::try_from(seed % 3).expect("small")],
            with,
            without,
            files: Files::new(),
            past: vec![Files::new()],
            unread: 0,
            count: 0,
        };
        history.configure();
        history.files.insert("leaf.md".to_owned(), "An included passage about leaves.\n".to_owned());
        for name in ["index", "one", "two", "part/three", "part/four", "seven", "eight", "nine"] {
            let page = history.page();
            history.files.insert(format!("content/{name}.md"), page);
        }
        history
    }

    fn configure(&mut self) {
        let mut text = "[book]\ntitle = \"Tea\"\n".to_owned();
        text.push_str(if self.random.happens(70) { "protected = [\"Polypress\"]\n" } else { "" });
        text.push_str("\n[variables]\nversion = \"2\"\n\n");
        let platform = ["none", "none", "none", "weblate", "pontoon"][self.random.below(5)];
        let claims = self.random.happens(20);
        text.push_str(&format!("[translation]\nplatform = \"{platform}\"\nclaims = {claims}\n\n"));
        for locale in LOCALES {
            text.push_str(&if self.random.happens(95) { format!("[locales.{locale}]\n") } else { String::new() });
        }
        self.files.insert("polypress.toml".to_owned(), text);
    }

    fn passage(&mut self) -> String {
        let number = self.random.below(400);
        let passage = match self.random.happens(60) {
            true => format!("Passage {number} is about the {number} ways to the harbour and the {number} ways back."),
            false => (*self.random.pick(&PASSAGES).expect("some")).to_owned(),
        };
        match self.random.below(12) {
            0 => format!("## {}", passage.lines().next().unwrap_or_default()),
            1 => format!("<!-- l10n: note Mind the water -->\n{passage}"),
            2 => "<!-- l10n: only de -->\n\nFor readers of German alone.\n\n<!-- l10n: end -->".to_owned(),
            3 => "{{#include ../leaf.md}}".to_owned(),
            4 => format!("<!-- l10n: id named -->\n{passage}"),
            _ => passage,
        }
    }

    fn page(&mut self) -> String {
        let count = 1 + self.random.below(6);
        let passages: Vec<String> = (0..count).map(|_| self.passage()).collect();
        format!("# A page\n\n{}\n", passages.join("\n\n"))
    }

    /// A file whose path is so.
    fn some(&mut self, is_it: impl Fn(&str) -> bool) -> Option<String> {
        let paths: Vec<String> = self.files.keys().filter(|path| is_it(path)).cloned().collect();
        self.random.pick(&paths).cloned()
    }

    fn some_page(&mut self) -> Option<String> {
        self.some(|path| path.starts_with("content/"))
    }

    fn change(&mut self, path: &str, change: impl FnOnce(&mut Random, &mut Vec<String>)) {
        let Some(text) = self.files.get_mut(path) else { return };
        let mut blocks: Vec<String> = text.trim_end().split("\n\n").map(str::to_owned).collect();
        change(&mut self.random, &mut blocks);
        *text = format!("{}\n", blocks.join("\n\n"));
    }

    /// Something that an author does.
    fn write(&mut self) {
        let Some(path) = self.some_page() else { return };
        let passage = self.passage();
        match self.random.below(12) {
            0 | 1 => self.change(&path, |random, blocks| {
                let place = random.below(blocks.len());
                blocks[place] = match random.below(3) {
                    0 => format!("{} Indeed.", blocks[place]),
                    1 => blocks[place].replacen("the ", "this ", 1),
                    _ => blocks[place].replace("one.md", "part/three.md"),
                };
            }),
            2 | 3 => self.change(&path, |random, blocks| blocks.insert(random.below(blocks.len()) + 1, passage)),
            4 | 5 => self.change(&path, |random, blocks| {
                drop(blocks.remove(random.below(blocks.len())));
                blocks.extend(blocks.is_empty().then(|| "# A page".to_owned()));
            }),
            6 => {
                let Some(other) = self.some_page() else { return };
                let mut moved = Vec::new();
                self.change(&path, |random, blocks| {
                    let place = random.below(blocks.len());
                    moved.push(blocks[place].clone());
                    drop((blocks.len() > 1 && random.happens(40)).then(|| blocks.remove(place)));
                });
                self.change(&other, |random, blocks| {
                    moved.drain(..).for_each(|it| blocks.insert(random.below(blocks.len() + 1), it))
                });
            }
            7 => {
                let Some(text) = self.files.remove(&path) else { return };
                let name = ["content/five.md", "content/part/six.md", "content/one.md"][self.random.below(3)];
                self.files.insert(name.to_owned(), text);
            }
            8 => self.change(&path, |random, blocks| {
                let place = random.below(blocks.len());
                blocks[place] = blocks[place].replacen(". ", ".\n\n", 1);
            }),
            9 => _ = self.files.insert("leaf.md".to_owned(), format!("{passage}\n")),
            10 if self.random.happens(30) => _ = self.files.remove(&path),
            _ => self.change(&path, |random, blocks| random.shuffle(blocks)),
        }
    }

    /// Something that a translator, a tool of theirs or a merge does.
    fn translate(&mut self) {
        let is_chaos = self.random.happens(self.chaos);
        let kind = if is_chaos { self.random.below(10) } else { 0 };
        let is_it = |path: &str| {
            path.starts_with("locales/")
                && match kind {
                    0..7 => path.ends_with(".ftl") && !path.starts_with("locales/en/"),
                    7 => path.ends_with(".attic"),
                    _ => !path.ends_with(".ftl") || path.starts_with("locales/en/"),
                }
        };
        let Some(path) = self.some(is_it) else { return };
        if is_chaos && self.random.happens(5) {
            self.files.remove(&path);
            return;
        }
        let donor = self.some(is_it).and_then(|donor| self.files.get(&donor).cloned()).unwrap_or_default();
        self.change(&path, |random, blocks| {
            let place = random.below(blocks.len());
            let block = blocks[place].clone();
            match if is_chaos { random.below(14) } else { random.below(7) } {
                0..6 => {
                    let is_open = |block: &&mut String| block.starts_with("# # @");
                    let keeps_claim = random.happens(50);
                    let some = random.below(12) + 1;
                    for stub in blocks.iter_mut().filter(is_open).take(some) {
                        let lines = stub.lines().map(|line| line.strip_prefix("# ").unwrap_or(line));
                        let lines: Vec<&str> = lines.filter(|line| keeps_claim || !line.starts_with("# @")).collect();
                        *stub = lines.join("\n").replacen(" = ", " = Ach, ", 1);
                    }
                }
                6 => blocks[place] = block.replacen(" = ", " = Oh, ", 1),
                7 => drop(blocks.remove(place)),
                8 => blocks.insert(place, block),
                9 => blocks.insert(place, "unknown-one = Wer bin ich?".to_owned()),
                10 => blocks[place] = block.replacen(" = ", " = { ", 1),
                11 => blocks.insert(place, donor.split("\n\n").last().unwrap_or_default().to_owned()),
                12 => blocks[place] = block.replacen("translated", "draft", 1),
                _ => blocks.push("-brand = Teehaus".to_owned()),
            }
        });
    }

    /// Something that happens to many files at once.
    fn upset(&mut self) {
        match self.random.below(5) {
            0 => self.configure(),
            1 => _ = self.files.insert("locales/en/terms.ftl".to_owned(), "-product = Polypress\n".to_owned()),
            // As git takes one file, or everything of a kind, back to what it was.
            number => {
                let kinds = ["locales/", "locales/fr/", "locales/en/", "content/"];
                let kind = if number == 2 { *self.random.pick(&kinds).expect("some") } else { "" };
                let Some(past) = self.random.pick(&self.past).cloned() else { return };
                let one = self.some(|path| path.contains('/'));
                let is_it =
                    |path: &String| if kind.is_empty() { one.as_ref() == Some(path) } else { path.starts_with(kind) };
                self.files.retain(|path, _| !is_it(path));
                self.files.extend(past.into_iter().filter(|(path, _)| is_it(path)));
            }
        }
        let has_pages = self.files.keys().any(|path| path.starts_with("content/"));
        if !has_pages {
            let page = self.page();
            self.files.insert("content/index.md".to_owned(), page);
        }
    }

    /// Updates both projects, which must come to the same.
    fn update(&mut self, what: &str) {
        for project in [&self.with, &self.without] {
            let found = project.tree("");
            for path in found.keys().filter(|path| !path.starts_with(".polypress")) {
                if !self.files.contains_key(&path.display().to_string()) {
                    std::fs::remove_file(project.root().join(path)).expect("removed");
                }
            }
            for (path, text) in &self.files {
                if found.get(Path::new(path)).is_none_or(|bytes| bytes != text.as_bytes()) {
                    project.write(path, text.as_bytes());
                }
            }
        }
        self.unread += unread(&self.with);
        self.count += 1;
        let arguments: &[&[&str]] =
            &[&["update"], &["update", "--json"], &["update", "-v"], &["update"], &["update", "--fill"]];
        let arguments = self.random.pick(arguments).copied().unwrap_or_default();
        let _ = std::fs::remove_dir_all(self.without.root().join(".polypress"));
        let [found, expected] = [&self.with, &self.without].map(|project| said(project, arguments));
        assert_eq!(found, expected, "{what}, {arguments:?}");
        let [found, expected] = [&self.with, &self.without].map(tree);
        assert!(found == expected, "{what}, {arguments:?}: {}", differences(&found, &expected));
        self.past.push(std::mem::replace(&mut self.files, found));
    }
}

fn said(project: &TestProject, arguments: &[&str]) -> (i32, String, String) {
    let Run { status, stdout, stderr } = project.run(arguments);
    (status, stdout, stderr)
}

fn tree(project: &TestProject) -> Files {
    let is_its = |path: &PathBuf| !path.starts_with(".polypress");
    let text =
        |(path, bytes): (PathBuf, Vec<u8>)| (path.display().to_string(), String::from_utf8(bytes).expect("UTF-8"));
    project.tree("").into_iter().filter(|(path, _)| is_its(path)).map(text).collect()
}

fn differences(one: &Files, other: &Files) -> String {
    let paths = one.keys().chain(other.keys()).filter(|path| one.get(*path) != other.get(*path));
    let both = |path: &String| format!("{path}\n{:?}\nwithout:\n{:?}", one.get(path), other.get(path));
    paths.map(both).collect::<Vec<_>>().join("\n")
}

/// How many catalogs an update would leave unread.
fn unread(project: &TestProject) -> usize {
    let root = folder(project.root());
    let Ok((loaded, _)) = polypress::project::load(&root) else { return 0 };
    let Some(memory) = memory(project) else { return 0 };
    let read = Reading::read_unsettled(loaded, &memory, &mut Vec::new());
    let count = |tag: &str| {
        let locale = polypress_model::LanguageTag::new(tag);
        read.catalogs().catalogs(&locale).count()
    };
    let all = project.tree("locales/fr").keys().filter(|path| path.extension().is_some_and(|it| it == "ftl")).count();
    all.saturating_sub(count("fr"))
}

fn folder(path: &Path) -> camino::Utf8PathBuf {
    camino::Utf8PathBuf::from_path_buf(path.canonicalize().expect("a folder")).expect("UTF-8")
}

fn memory(project: &TestProject) -> Option<Settled> {
    let record = std::fs::read(project.root().join(".polypress/cache/settled.json")).ok()?;
    let record: serde_json::Value = serde_json::from_slice(&record).ok()?;
    serde_json::from_value(record.get("content")?.clone()).ok()
}

/// Two pages in English and French that share a passage, settled.
fn settled_pages(translated: &str) -> TestProject {
    let shared = "Warm the pot before you pour the water.";
    let project = TestProject::new(&[
        ("polypress.toml", "[book]\ntitle = \"Tea\"\n\n[locales.fr]\n"),
        ("content/one.md", &format!("# One\n\nThis page is about black tea.\n\n{shared}\n")),
        ("content/two.md", &format!("# Two\n\nNothing is said here of green leaves.\n\n{shared}\n")),
        ("content/three.md", "# Three\n\nA page that nobody has touched.\n"),
    ]);
    said(&project, &["update"]);
    let path = format!("locales/fr/{translated}.ftl");
    let french = project
        .read(&path)
        .replace("# # @", "# @")
        .replace("\n# warm-the-pot-before-you-pour", "\nwarm-the-pot-before-you-pour");
    project.write(&path, french.replace("Warm the pot before you pour the water.", "Chauffez la théière.").as_bytes());
    settle(&project);
    project
}

/// Updates until all three pages are settled.
fn settle(project: &TestProject) {
    // The clock of the disk must have ticked since the files were written.
    let is_settled = (0..100).any(|_| {
        said(project, &["update"]);
        std::thread::sleep(Duration::from_millis(10));
        unread(project) == 3
    });
    assert!(is_settled, "all pages");
}

/// Changes files and updates twice, which must come to what it comes to without a memory.
fn assert_is_the_same(project: &TestProject, what: &str, changes: &[(&str, &str)]) {
    let without = TestProject::new(&[]);
    tree(project).iter().for_each(|(path, text)| without.write(path, text.as_bytes()));
    for (path, text) in changes {
        [project, &without].into_iter().for_each(|project| project.write(path, text.as_bytes()));
    }
    for round in ["", ", and again"] {
        let _ = std::fs::remove_dir_all(without.root().join(".polypress"));
        assert_eq!(said(project, &["update"]), said(&without, &["update"]), "{what}{round}");
        let [found, expected] = [project, &without].map(tree);
        assert!(found == expected, "{what}{round}: {}", differences(&found, &expected));
    }
}

#[test]
fn only_pages_of_which_something_changed_are_read_again() {
    let project = settled_pages("one");
    project.write("content/one.md", b"# One\n\nThis page is about white tea.\n");
    assert_eq!(unread(&project), 1, "the first has changed, and the second may get what it has lost");
    let project = settled_pages("one");
    project.write("locales/fr/two.ftl", format!("{}\n# mine\n", project.read("locales/fr/two.ftl")).as_bytes());
    assert_eq!(unread(&project), 2);
}

#[test]
fn a_settled_page_is_read_where_another_may_have_to_do_with_it() {
    let one = "# One\n\nThis page is about black tea.\n";
    let two = "# Two\n\nNothing is said here of green leaves.\n";
    assert_is_the_same(&settled_pages("one"), "what a page before it loses", &[("content/one.md", one)]);
    assert_is_the_same(&settled_pages("two"), "what a page behind it loses", &[("content/two.md", two)]);
    let copy = "# Three\n\nA page that nobody has touched.\n\nNothing is said here of black leaves.\n\nWarm the pot before you pour the water.\n";
    assert_is_the_same(&settled_pages("one"), "what is copied", &[("content/three.md", copy)]);
    // A translation of another text than today's may serve for a copy of that.
    let project = settled_pages("one");
    project.write("content/one.md", project.read("content/one.md").replace("Warm", "Always warm").as_bytes());
    settle(&project);
    let copy_of_stale = copy.replace("Warm", "Always warm");
    assert_is_the_same(&project, "what is copied with a stale translation", &[("content/three.md", &copy_of_stale)]);
    assert!(project.read("locales/fr/three.ftl").contains("Perhaps: Chauffez"));
    let moved = [("content/one.md", one), ("content/three.md", copy)];
    assert_is_the_same(&settled_pages("one"), "what moves", &moved);
    let project = settled_pages("two");
    let only_german = project.read("content/two.md").replace("Nothing", "<!-- l10n: only de -->\n\nNothing");
    assert_is_the_same(&project, "who sees it", &[("content/two.md", &only_german)]);
    let project = settled_pages("one");
    project.write(".polypress/cache/settled.json", b"{\"made_of\": \"nothing\"}");
    assert_is_the_same(&project, "a broken memory", &[("content/three.md", copy)]);
    let project = settled_pages("one");
    assert_is_the_same(
        &project,
        "a term",
        &[("locales/fr/one.ftl", &format!("{}\n-brand = Thé\n", project.read("locales/fr/one.ftl")))],
    );
    assert_is_the_same(
        &project,
        "a term twice",
        &[("locales/fr/two.ftl", &format!("{}\n-brand = Thé\n", project.read("locales/fr/two.ftl")))],
    );
}

#[test]
fn any_history_comes_to_the_same_with_what_updates_remember() {
    let histories = std::env::var("POLYPRESS_HISTORIES").ok().and_then(|count| count.parse().ok()).unwrap_or(6);
    let run = |seed: u64| {
        let mut history = History::new(seed);
        history.update("the first");
        for step in 0..40 {
            for _ in 0..history.random.below(3) {
                match history.random.below(20) {
                    0..9 => history.write(),
                    9..19 => history.translate(),
                    _ if history.random.happens(history.chaos) => history.upset(),
                    _ => history.translate(),
                }
            }
            history.update(&format!("history {seed}, step {step}"));
        }
        (history.unread, history.count)
    };
    let seeds: Vec<u64> = (0..histories).collect();
    let mut sum = (0, 0);
    std::thread::scope(|scope| {
        for some in seeds.chunks(2) {
            let runs: Vec<_> = some.iter().map(|seed| scope.spawn(move || run(*seed))).collect();
            for done in runs {
                let (unread, count) = done.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
                sum = (sum.0 + unread, sum.1 + count);
            }
        }
    });
    println!("{} updates left {} catalogs of French unread", sum.1, sum.0);
    assert!(sum.0 > sum.1 / 2, "hardly anything was remembered: {sum:?}");
}
