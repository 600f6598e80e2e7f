//! `cargo xtask conformance`: build our books and let validators that know nothing of polypress judge them.
//!
//! Every judge first has to find fault with a file that is broken on purpose (`xtask/controls/`), so that a judge
//! that is silent or broken is itself a finding. Judges are installed in pinned versions below `target/judges/`.

mod books;
mod hostile;
mod install;
mod judges;
mod unspaced;

use books::Book;
use judges::{Group, Judge, Verdict};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// Judges that run at the same time; CI has two cores.
const WORKERS: usize = 2;

/// Findings printed of one group; the rest is counted.
const SHOWN: usize = 20;

/// What to judge.
#[derive(Default)]
pub(crate) struct Options {
    /// A project given by hand, instead of the handbook and the examples.
    pub(crate) corpus: Option<PathBuf>,
    /// Names of the only judges to ask; all if empty.
    pub(crate) only: Vec<String>,
}

/// Builds, judges and prints. Whether no judge found anything.
///
/// # Errors
/// When there is nothing to judge, or no way to: a judge that cannot be installed, an unknown name.
pub(crate) fn run(options: &Options) -> Result<bool, String> {
    let start = Instant::now();
    let judges = judges::named(&options.only)?;
    install::install(&judges.iter().flat_map(|judge| judge.needs()).copied().collect::<Vec<_>>())?;
    // Some judges ask polypress itself.
    let projects = books::projects(options.corpus.as_deref())?;
    let mut good = true;
    for verdict in in_parallel(&judges, |judge| control(*judge)) {
        good &= verdict;
    }
    let mut built = Vec::new();
    for project in projects {
        match project.build() {
            Ok(book) => built.push(book),
            Err(message) => {
                println!("{:<10} {:<28} FAILED\n{message}", "build", project.name);
                good = false;
            }
        }
    }
    good &= judge_all(&judges, &built);
    println!(
        "total {:.0} s: {}",
        start.elapsed().as_secs_f64(),
        if good { "no findings" } else { "FINDINGS, see above" }
    );
    Ok(good)
}

/// What epubcheck says of a file in a few words: how many errors and warnings.
///
/// # Errors
/// When it cannot be installed or asked.
pub(crate) fn epubcheck_says(file: &Path) -> Result<String, String> {
    let judges = judges::named(&["epubcheck".to_owned()])?;
    let judge = judges.first().ok_or("there is no such judge")?;
    install::install(judge.needs())?;
    let group = Group { label: "file".to_owned(), files: vec![file.to_owned()] };
    Ok(judge.judge(&group)?.summary)
}

/// Whether a judge rejects what is broken on purpose, and for the right reasons.
fn control(judge: &dyn Judge) -> bool {
    let start = Instant::now();
    let control = judge.control();
    let file = crate::repository().join("xtask/controls").join(control.input);
    let missed = match judge.judge(&Group { label: "control".to_owned(), files: vec![file] }) {
        Err(message) => Some(message),
        Ok(verdict) => {
            let words = verdict.findings.join("\n");
            let missed: Vec<&str> = control.faults.iter().copied().filter(|fault| !words.contains(fault)).collect();
            (!missed.is_empty()).then(|| format!("it did not report {} but:\n{words}", missed.join(", ")))
        }
    };
    let outcome = if missed.is_none() { "ok" } else { "FAILED" };
    line(judge.name(), "(control)", outcome, &format!("rejects {}", control.input), start.elapsed());
    if let Some(missed) = &missed {
        println!("  {}: a judge that does not see what is broken on purpose: {missed}", judge.name());
    }
    missed.is_none()
}

/// Runs every judge over every book, prints what they say and a table. Whether no one found anything.
fn judge_all(judges: &[&'static dyn Judge], books: &[Book]) -> bool {
    let mut good = true;
    let mut tasks = Vec::new();
    for judge in judges {
        let groups = judge.groups(books);
        if groups.is_empty() {
            println!("{:<10} found nothing to judge: no book has a file of its kind", judge.name());
            good = false;
        }
        tasks.extend(groups.into_iter().map(|group| (*judge, group)));
    }
    let mut table: BTreeMap<&str, Tally> = BTreeMap::new();
    for (name, tally) in in_parallel(&tasks, |(judge, group)| (judge.name(), ask(*judge, group))) {
        good &= tally.findings == 0;
        let sum = table.entry(name).or_default();
        sum.groups += tally.groups;
        sum.findings += tally.findings;
        sum.time += tally.time;
    }
    println!("\n{:<10} {:>7} {:>9} {:>9}", "judge", "groups", "findings", "time");
    for (name, tally) in &table {
        println!("{name:<10} {:>7} {:>9} {:>7.1} s", tally.groups, tally.findings, tally.time.as_secs_f64());
    }
    good
}

/// A row of the final table.
#[derive(Default)]
struct Tally {
    groups: usize,
    findings: usize,
    time: Duration,
}

fn ask(judge: &dyn Judge, group: &Group) -> Tally {
    let start = Instant::now();
    let verdict = judge.judge(group).unwrap_or_else(|message| Verdict {
        findings: vec![message],
        remarks: Vec::new(),
        summary: "the judge itself failed".to_owned(),
    });
    let tally = Tally { groups: 1, findings: verdict.findings.len(), time: start.elapsed() };
    let outcome = if verdict.findings.is_empty() { "ok" } else { "FAILED" };
    let mut words = Vec::new();
    for finding in verdict.findings.iter().take(SHOWN) {
        words.push(format!("  {}: {finding}", judge.name()));
    }
    if tally.findings > SHOWN {
        words.push(format!("  {}: … and {} more", judge.name(), tally.findings - SHOWN));
    }
    words.extend(verdict.remarks.iter().take(SHOWN).map(|remark| format!("  {} (info): {remark}", judge.name())));
    line(judge.name(), &group.label, outcome, &verdict.summary, tally.time);
    if !words.is_empty() {
        println!("{}", words.join("\n"));
    }
    tally
}

fn line(judge: &str, label: &str, outcome: &str, summary: &str, time: Duration) {
    println!("{judge:<10} {label:<28} {outcome:<6} {summary:<40} {:>6.1} s", time.as_secs_f64());
}

/// Does `work` for every task, [`WORKERS`] at a time; the answers come in the order in which they were ready.
fn in_parallel<T: Sync, R: Send>(tasks: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::channel();
    std::thread::scope(|scope| {
        for _ in 0..WORKERS {
            let (next, work, sender) = (&next, &work, sender.clone());
            scope.spawn(move || {
                while let Some(task) = tasks.get(next.fetch_add(1, Ordering::Relaxed)) {
                    // The receiver outlives the scope, so sending cannot fail.
                    let _ = sender.send(work(task));
                }
            });
        }
    });
    drop(sender);
    receiver.into_iter().collect()
}
