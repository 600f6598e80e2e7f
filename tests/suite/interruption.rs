//! `update` killed at any moment: every file is whole, and the next run does what the first one would have done.

use crate::project::TestProject;
use crate::replay::Random;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const PAGES: usize = 12;
const LOCALES: [&str; 3] = ["de", "fr", "ja"];

type Tree = BTreeMap<PathBuf, Vec<u8>>;

/// A paragraph of a page, which differs from those of other pages in one word; `edition` changes another.
fn paragraph(page: usize, number: usize, edition: &str) -> String {
    format!(
        "Passage {number} of page {page} leads the {edition} way through the orchard and the meadow to the harbour."
    )
}

fn page(page: usize, numbers: impl IntoIterator<Item = usize>, edition: &str) -> String {
    let paragraphs = numbers.into_iter().map(|number| paragraph(page, number, edition) + "\n");
    format!("# Chapter {page}\n\n{}", paragraphs.collect::<Vec<_>>().join("\n"))
}

/// A project with translations, and so much changed that an update has everything to do: edits, moves, renames, what
/// is obsolete, what is new and what comes back.
fn pending() -> TestProject {
    let locales: String = LOCALES.iter().map(|locale| format!("[locales.{locale}]\n")).collect();
    let project = TestProject::new(&[("polypress.toml", &format!("[book]\ntitle = \"Paths\"\n\n{locales}"))]);
    let write = |number: usize, text: &str| project.write(&format!("content/c{number}.md"), text.as_bytes());
    let update = || {
        let run = project.run(&["update", "--quiet"]);
        assert_eq!(run.status, 0, "{run:?}");
    };
    (0..PAGES).for_each(|number| write(number, &page(number, 0..12, "old")));
    update();
    for (locale, number) in LOCALES.iter().flat_map(|locale| (0..PAGES).map(move |number| (locale, number))) {
        let path = format!("locales/{locale}/c{number}.ftl");
        let text = project.read(&path);
        let translated = text.lines().filter(|line| line.starts_with("# passage-")).map(|line| {
            let (id, source) = line.trim_start_matches("# ").split_once(" = ").expect("an entry");
            format!("{id} = {locale}: {source}\n")
        });
        let translated: Vec<String> = translated.skip(number % 3).collect();
        project.write(&path, format!("### mine\n\n{}", translated.join("\n")).as_bytes());
    }
    update();
    // Some of it goes to the attic, to come back below.
    (0..PAGES).step_by(5).for_each(|number| write(number, &page(number, 0..9, "old")));
    update();
    for number in 0..PAGES {
        match number % 6 {
            0 => write(number, &page(number, 0..12, "new")),
            1 => write(number, &page(number, (0..12).rev(), "old")),
            2 => {
                std::fs::remove_file(project.root().join(format!("content/c{number}.md"))).expect("removed");
                project.write(&format!("content/part/d{number}.md"), page(number, 0..11, "old").as_bytes());
            }
            3 => write(number, &format!("{}\n{}\n", page(number, 3..15, "old"), paragraph(number + 1, 0, "old"))),
            4 => write(number, &page(number, 1..7, "old")),
            _ => write(number, &page(number, 0..12, "old")),
        }
    }
    project
}

fn copy(tree: &Tree) -> TestProject {
    let project = TestProject::new(&[]);
    tree.iter().for_each(|(path, bytes)| project.write(path.to_str().expect("UTF-8"), bytes));
    project
}

/// What the project holds but for the cache, of which nothing depends.
fn tree(project: &TestProject) -> Tree {
    project.tree("").into_iter().filter(|(path, _)| !path.starts_with(".polypress")).collect()
}

fn is_temporary(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(".polypress-"))
}

/// Waits until the update has written its first files, or has ended.
fn wait_until_it_writes(update: &mut Child, project: &TestProject) {
    let early = project.root().join("locales/en/history/part");
    while !early.exists() && update.try_wait().expect("it runs").is_none() {
        std::thread::sleep(Duration::from_micros(200));
    }
}

/// How long an update takes, and how long it writes.
fn durations(pending: &Tree) -> (Duration, Duration) {
    let project = copy(pending);
    let start = Instant::now();
    let mut update = spawn(&project);
    wait_until_it_writes(&mut update, &project);
    let begun = start.elapsed();
    update.wait().expect("it runs");
    (start.elapsed(), start.elapsed() - begun)
}

fn spawn(project: &TestProject) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_polypress"));
    command.args(["update", "--quiet"]).current_dir(project.root()).env_remove("SOURCE_DATE_EPOCH");
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it runs")
}

/// Kills as many updates as there are rounds. How many of them had written something but not everything.
fn kill(rounds: u32) -> usize {
    let pending = tree(&pending());
    let done = copy(&pending);
    let run = done.run(&["update", "--quiet"]);
    assert_eq!(run.status, 0, "{run:?}");
    let whole = tree(&done);
    let changed: BTreeSet<&PathBuf> =
        pending.keys().chain(whole.keys()).filter(|path| pending.get(*path) != whole.get(*path)).collect();
    assert!(changed.len() > PAGES * LOCALES.len(), "{}", changed.len());
    let (whole_run, writing) = durations(&pending);
    let mut random = Random::new(7);
    let mut halves = 0;
    for round in 0..rounds {
        let project = copy(&pending);
        let mut update = spawn(&project);
        let span = if round % 4 == 0 {
            whole_run
        } else {
            wait_until_it_writes(&mut update, &project);
            writing
        };
        std::thread::sleep(span.mul_f64(random.below(1000) as f64 / 1000.0));
        // That it has ended already is as good.
        let _ = update.kill();
        let _ = update.wait();
        let found = tree(&project);
        let is_new = |path: &&&PathBuf| found.get(**path) == whole.get(**path);
        let new = changed.iter().filter(is_new).count();
        halves += usize::from(new > 0 && new < changed.len());
        for (path, bytes) in found.iter().filter(|(path, _)| !is_temporary(path)) {
            let is_old_or_new = [&pending, &whole].into_iter().any(|tree| tree.get(path) == Some(bytes));
            // For a while an attic holds what comes and what goes, a catalog what goes to another, and a state file what
            // is recorded of messages that go.
            let is_attic = path.extension().is_some_and(|extension| extension == "attic") && bytes.ends_with(b"\n");
            let may_hold_both = path.extension().is_some_and(|extension| extension == "ftl" || extension == "tsv");
            let is_both = may_hold_both && whole.get(path).is_some_and(|new| bytes.starts_with(new));
            assert!(is_old_or_new || is_attic || is_both, "round {round}: half of {}", path.display());
        }
        let gone: Vec<_> =
            pending.keys().filter(|path| !found.contains_key(*path) && whole.contains_key(*path)).collect();
        assert!(gone.is_empty(), "round {round}: {gone:?}");
        let run = project.run(&["update", "--quiet"]);
        assert_eq!(run.status, 0, "round {round}: {run:?}");
        let after = tree(&project);
        for path in whole.keys().chain(after.keys()) {
            let text = |tree: &Tree| tree.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
            assert_eq!(text(&after), text(&whole), "round {round}, {new} of {}: {}", changed.len(), path.display());
        }
    }
    println!("{rounds} updates killed, {halves} of them between their first and last file of {}", changed.len());
    halves
}

/// `POLYPRESS_KILLS` asks for more updates than twenty.
#[test]
fn an_update_that_is_killed_leaves_whole_files_and_the_next_one_completes_it() {
    let rounds = std::env::var("POLYPRESS_KILLS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(20);
    assert!(kill(rounds) > 0);
}
