//! Which source text a translation was made from, told right whatever road the work took to the main branch.

use crate::git::{Keep, Repository};
use crate::project::TestProject;
use polypress::state::Fingerprint;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// A wording of the source text.
type Wording = &'static str;
const A: Wording = "Press the red button to start";
const B: Wording = "Press the green button to start";
const C: Wording = "Press the green button twice to start";
const ID: &str = "press-the-red-button-to-start";

/// How work that was done beside the main branch comes to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Road {
    /// The translator's branch is merged into the main branch.
    Merge,
    /// The main branch is merged into the translator's.
    MergeBack,
    Squash,
    Rebase,
    CherryPick,
    /// Uncommitted work is put aside while the main branch comes in.
    StashPop,
    /// Merged, and looked at in a clone of depth 1.
    Shallow,
}

/// What happened. Everyone begins with wording A.
struct History {
    road: Road,
    /// What the author made of it before the translator branched off.
    earlier: &'static [Wording],
    /// What the author made of it meanwhile.
    meanwhile: &'static [Wording],
    /// What the translator made of it, having translated it.
    own: &'static [Wording],
    /// Whether the author runs `update`.
    updates: bool,
}

impl History {
    const fn reworded(road: Road, updates: bool) -> Self {
        Self { road, earlier: &[], meanwhile: &[B], own: &[], updates }
    }

    const fn other(
        road: Road,
        earlier: &'static [Wording],
        meanwhile: &'static [Wording],
        own: &'static [Wording],
    ) -> Self {
        Self { road, earlier, meanwhile, own, updates: true }
    }

    /// The wording that is translated.
    fn seen(&self) -> Wording {
        self.earlier.last().copied().unwrap_or(A)
    }

    /// The wording in the end.
    fn today(&self) -> Wording {
        self.own.last().or(self.meanwhile.last()).copied().unwrap_or_else(|| self.seen())
    }
}

const HISTORIES: &[History] = &[
    History::reworded(Road::Merge, true),
    History::reworded(Road::MergeBack, true),
    History::reworded(Road::Squash, true),
    History::reworded(Road::Rebase, true),
    History::reworded(Road::CherryPick, true),
    History::reworded(Road::StashPop, true),
    History::reworded(Road::Shallow, true),
    History::reworded(Road::Merge, false),
    History::reworded(Road::MergeBack, false),
    History::reworded(Road::Squash, false),
    History::reworded(Road::Rebase, false),
    History::reworded(Road::CherryPick, false),
    History::reworded(Road::StashPop, false),
    History::reworded(Road::Shallow, false),
    // Nobody rewords it.
    History::other(Road::Merge, &[], &[], &[]),
    History::other(Road::Squash, &[], &[], &[]),
    // Reworded before, and seen.
    History::other(Road::Merge, &[B], &[], &[]),
    // Reworded, and back.
    History::other(Road::Rebase, &[], &[B, A], &[]),
    // Reworded, seen, and back meanwhile.
    History::other(Road::Merge, &[B], &[A], &[]),
    // Reworded twice.
    History::other(Road::Rebase, &[], &[B, C], &[]),
    // Reworded by the translator, having translated it.
    History::other(Road::Merge, &[], &[], &[B]),
];

/// What a translator does in an editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Habit {
    /// Uncomments the stub as a whole; says below a revised translation's mark what it was made from.
    Claims,
    /// Leaves nothing but the translation.
    Bare,
    /// Appends the translation below and leaves the stub, as platforms do.
    Appends,
    /// Leaves nothing but the translation, and runs `update`.
    Updates,
}

const HABITS: [Habit; 4] = [Habit::Claims, Habit::Bare, Habit::Appends, Habit::Updates];

/// A message of its own page, for a habit.
#[derive(Clone, Copy, Debug)]
struct Case {
    habit: Habit,
    /// Whether there is a translation already, which is revised.
    is_revised: bool,
}

impl Case {
    fn catalog(self) -> String {
        format!("{:?}-{}", self.habit, if self.is_revised { "revised" } else { "new" }).to_lowercase()
    }

    fn source(self, wording: Wording) -> String {
        format!("{wording} pump {}.", self.catalog())
    }

    fn page(self, wording: Wording, end: &str) -> String {
        let name = self.catalog();
        let text = self.source(wording);
        format!("# Pump {name}\n\nA pump {name} moves water.\n\n{text}\n\nIt is loud {name}.\n\n{end} {name}.\n")
    }

    fn first(self) -> String {
        format!("{ID} = Premier {}.\n", self.catalog())
    }

    fn second(self) -> String {
        format!("{ID} = Second {}.\n", self.catalog())
    }

    /// Translates the message, or revises its translation.
    fn translate(self, repository: &Repository, seen: Wording) {
        let path = format!("locales/fr/{}.ftl", self.catalog());
        let text = repository.read(&path);
        let claim = format!("# @{}\n", Fingerprint::of_normal(&self.source(seen)));
        let text = match (self.is_revised, self.habit) {
            (true, Habit::Claims) => text.replace(&self.first(), &format!("{claim}{}", self.second())),
            (true, _) => text.replace(&self.first(), &self.second()),
            (false, Habit::Appends) => format!("{text}\n{}", self.second()),
            (false, habit) => {
                let entry = text.lines().position(|line| line.starts_with(&format!("# {ID} = "))).expect("a stub");
                let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
                lines[entry] = self.second();
                lines[entry - 1] =
                    if habit == Habit::Claims { lines[entry - 1].replacen("# ", "", 1) } else { String::new() };
                lines.concat()
            }
        };
        assert!(text.contains(&self.second()), "{path}:\n{text}");
        repository.write(&path, &text);
    }
}

/// A project with a page for every case.
struct Play {
    repository: Repository,
    cases: Vec<Case>,
}

impl Play {
    fn new(root: &Path, updates: bool) -> Self {
        let habits = HABITS.into_iter().filter(|habit| (*habit == Habit::Updates) == updates);
        let cases = habits.flat_map(|habit| [false, true].map(|is_revised| Case { habit, is_revised })).collect();
        Self { repository: Repository::at(root), cases }
    }

    /// The project with wording A, and with the first translations of those that are to be revised.
    fn project(updates: bool) -> TestProject {
        let project = TestProject::new(&[("polypress.toml", "[book]\ntitle = \"Pumps\"\n\n[locales.fr]\n")]);
        let play = Self::new(project.root(), updates);
        std::fs::create_dir_all(project.root().join("content")).expect("made");
        play.reword(A, "It is cheap");
        play.repository.update();
        for case in play.cases.iter().filter(|case| case.is_revised) {
            let path = format!("locales/fr/{}.ftl", case.catalog());
            play.repository.write(&path, &format!("{}\n{}", play.repository.read(&path), case.first()));
        }
        play.repository.update();
        Repository::new(&project);
        project
    }

    fn reword(&self, wording: Wording, end: &str) {
        for case in &self.cases {
            self.repository.write(&format!("content/{}.md", case.catalog()), &case.page(wording, end));
        }
    }

    /// The author rewords the messages, or else another paragraph of their pages.
    fn write(&self, history: &History, wordings: &[Wording], otherwise: &str) {
        for (wording, end) in wordings
            .iter()
            .map(|wording| (*wording, "It is cheap"))
            .chain((wordings.is_empty() && !otherwise.is_empty()).then(|| (history.seen(), otherwise)))
        {
            self.reword(wording, end);
            if history.updates {
                self.repository.update();
            }
            self.repository.commit();
        }
    }

    fn translate(&self, history: &History, updates: bool) {
        self.cases.iter().for_each(|case| case.translate(&self.repository, history.seen()));
        if updates {
            self.repository.update();
        }
    }

    /// Plays a history to its end. How many files were in conflict.
    fn run(&mut self, history: &History, updates: bool, keep: impl Fn(&str) -> Keep) -> usize {
        let git = |arguments: &[&str]| self.repository.git(arguments);
        self.write(history, history.earlier, "");
        if history.road == Road::StashPop {
            git(&["branch", "translator"]);
            self.translate(history, updates);
            git(&["stash", "push", "--quiet"]);
        } else {
            git(&["checkout", "--quiet", "-b", "translator"]);
            self.translate(history, updates);
            self.repository.commit();
            self.write(history, history.own, "");
            git(&["checkout", "--quiet", "main"]);
        }
        self.write(history, history.meanwhile, "It is dear");
        let conflicts = self.meet(history.road, keep);
        if history.road == Road::Shallow {
            self.repository = self.repository.shallow_clone("shallow");
        }
        self.repository.settle();
        conflicts
    }

    /// Brings both sides together. `keep` is seen from the main branch.
    fn meet(&self, road: Road, keep: impl Fn(&str) -> Keep) -> usize {
        let repository = &self.repository;
        let arguments: &[&str] = match road {
            Road::Merge | Road::Shallow => &["merge", "--quiet", "--no-edit", "translator"],
            Road::MergeBack => &["merge", "--quiet", "--no-edit", "main"],
            Road::Squash => &["merge", "--quiet", "--squash", "translator"],
            Road::Rebase => &["rebase", "--quiet", "main"],
            Road::CherryPick => &["cherry-pick", "translator"],
            Road::StashPop => &["stash", "pop", "--quiet"],
        };
        if matches!(road, Road::MergeBack | Road::Rebase) {
            repository.git(&["checkout", "--quiet", "translator"]);
        }
        let keep = |path: &str| if road == Road::MergeBack { keep(path).turned() } else { keep(path) };
        let mut conflicts = 0;
        let mut is_clean = repository.is_clean(arguments);
        while !is_clean {
            let count = repository.conflicts().len();
            assert!(count > 0, "git {arguments:?}");
            conflicts += count;
            repository.resolve(keep);
            is_clean = road != Road::Rebase || repository.is_clean(&["rebase", "--continue"]);
        }
        repository.commit();
        conflicts
    }

    /// How the translation of a case stands, against how it should.
    fn judge(&self, case: Case, history: &History) -> Verdict {
        let text = self.repository.read(&format!("locales/fr/{}.ftl", case.catalog()));
        if text.matches(&case.second()).count() != 1 {
            return Verdict::Lost;
        }
        let record = self.repository.record(&case.catalog(), ID);
        let is_fresh = record[0] == Fingerprint::of_normal(&case.source(history.today())).as_str();
        assert!(record[2].starts_with("translated"), "{record:?}");
        match (is_fresh, history.seen() == history.today()) {
            (true, false) => Verdict::SilentlyFresh,
            (false, true) => Verdict::NeedlesslyStale,
            _ => Verdict::Right,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    Right,
    NeedlesslyStale,
    SilentlyFresh,
    Lost,
}

/// How people resolve conflicts, in catalogs and in state; “theirs” is the translator's side.
const RESOLUTIONS: [(Keep, Keep); 4] =
    [(Keep::Theirs, Keep::Theirs), (Keep::Theirs, Keep::Ours), (Keep::Both, Keep::Both), (Keep::Theirs, Keep::Markers)];

/// Twenty-one histories, four habits, translations new and revised, and every way to resolve what conflicts.
#[test]
fn no_translation_is_ever_silently_out_of_date() {
    let bases = [false, true].map(|updates| (updates, Play::project(updates)));
    let mut counts: BTreeMap<Verdict, usize> = BTreeMap::new();
    let mut notes = String::new();
    for history in HISTORIES {
        for (updates, base) in &bases {
            for (catalogs, states) in RESOLUTIONS {
                let copy = TestProject::new(&[]);
                base.tree("").iter().for_each(|(path, bytes)| copy.write(path.to_str().expect("UTF-8"), bytes));
                let mut play = Play::new(copy.root(), *updates);
                // Both versions of a translation would be there twice, which is an error that everyone sees.
                let both = |path: &str| if path.ends_with("-new.ftl") { catalogs } else { Keep::Theirs };
                let keep = |path: &str| if path.ends_with(".tsv") { states } else { both(path) };
                let conflicts = play.run(history, *updates, keep);
                for case in &play.cases {
                    let verdict = play.judge(*case, history);
                    *counts.entry(verdict).or_default() += 1;
                    if verdict != Verdict::Right {
                        let History { road, earlier, meanwhile, own, updates } = history;
                        let _ = writeln!(
                            notes,
                            "{verdict:?}: {} {road:?} {earlier:?} {meanwhile:?} {own:?} {updates} {catalogs:?} {states:?}",
                            case.catalog()
                        );
                    }
                }
                if conflicts == 0 {
                    break;
                }
            }
        }
    }
    println!("{counts:?}\n{notes}");
    let count = |verdict: Verdict| counts.get(&verdict).copied().unwrap_or_default();
    assert_eq!((count(Verdict::SilentlyFresh), count(Verdict::Lost)), (0, 0), "{notes}");
    assert!(count(Verdict::NeedlesslyStale) * 10 <= count(Verdict::Right), "{notes}");
}
