//! `cargo xtask bench-peers PROJECT --peers sites`: the sites of a book in all of its languages, against a run of mdBook
//! with mdbook-gettext for each language.
//!
//! The index that sites are searched with is compared with Pagefind's of the same pages, too.
//!
//! PROJECT is the folder of an mdBook with `.po` files in `po/`. Both sides build into a folder that was not there
//! before, and nothing is removed until the end: ext4 takes many times longer for a new file while it remembers files
//! that have just gone, as for some minutes after the run before. CPU time and bytes are those of all languages together,
//! memory is that of the greatest process.

use super::Options;
use super::install::{self, I18N_HELPERS, MDBOOK};
use super::pagefind;
use crate::files::{all_files_below, entries, has_extension, name_of, remove};
use crate::measure::Spread;
use crate::process::{Measured, command, measure};
use crate::project::{Copied, polypress, take_over_translated};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The name of this comparison.
pub(super) const NAME: &str = "sites";

/// What the names of the folders begin with that are built into.
const SITES: &str = "sites";

/// Builds with and without a search index and prints what each side takes.
///
/// # Errors
/// When a program fails, or the book has no `.po` files.
pub(super) fn compare(options: &Options) -> Result<(), String> {
    install::crates(&[MDBOOK, I18N_HELPERS])?;
    pagefind::install()?;
    let book = Book::set_up(&options.project)?;
    println!("{NAME}: {} languages", book.locales.len() + 1);
    let without = book.case(false, options.rounds)?;
    let with = book.case(true, options.rounds)?;
    book.index(&without, &with)?;
    let beside = entries(book.project.folder.parent().unwrap_or(&book.project.folder));
    beside.iter().filter(|folder| name_of(folder).starts_with(SITES)).try_for_each(|folder| remove(folder))
}

struct Book {
    project: Copied,
    /// Those that the book is translated into.
    locales: Vec<String>,
    settings: String,
}

impl Book {
    fn set_up(original: &Path) -> Result<Self, String> {
        let (project, locales) = take_over_translated(original, "peers-sites")?;
        let settings = fs::read_to_string(project.folder.join("polypress.toml")).map_err(|error| error.to_string())?;
        Ok(Self { project, locales, settings })
    }

    /// Builds on both sides in turn and prints what that takes; returns what polypress took. The sites stay.
    fn case(&self, search: bool, rounds: usize) -> Result<Vec<Sum>, String> {
        let settings = format!("{}\n[export.html]\nsearch = {search}\n", self.settings);
        fs::write(self.project.folder.join("polypress.toml"), settings).map_err(|error| error.to_string())?;
        let (mut own, mut theirs, mut copying) = (Vec::new(), Vec::new(), Vec::new());
        let folder = self.sites(search);
        for round in 0..rounds {
            let [ours, copied, peers] = ["own", "copy", "peers"].map(|name| folder.join(format!("{name}-{round}")));
            own.push(Sum::of(vec![self.polypress(&ours)], &[0, 1])?);
            copying.push(Sum::of(vec![copy(&ours, &copied)], &[0])?);
            theirs.push(Sum::of(self.peer_commands(search, &peers), &[0])?);
        }
        println!("\n  {} a search index", if search { "with" } else { "without" });
        println!("  {:<18} {:<22} {:<22} ratio", "", "mdBook", "polypress");
        let row = |name: &str, theirs: &[Sum], own: &[Sum], of: fn(&Sum) -> f64| {
            let ratios = own.iter().zip(theirs).map(|(own, theirs)| of(own) / of(theirs)).collect();
            let [theirs, own] = [theirs, own].map(|sums| Spread::new(sums.iter().map(of).collect()));
            println!("  {name:<18} {theirs:<22} {own:<22} {}", Spread::new(ratios));
        };
        row("CPU s", &theirs, &own, |sum| sum.cpu);
        row("CPU s of cp -r", &copying, &own, |sum| sum.cpu);
        row("memory MiB", &theirs, &own, |sum| sum.peak as f64 / 1_048_576.0);
        let [ours, peers] = ["own-0", "peers-0"].map(|name| Site::of(&folder.join(name)));
        for ((name, theirs), (_, own)) in peers.figures().into_iter().zip(ours.figures()) {
            if own + theirs > 0 {
                println!("  {name:<18} {theirs:<22} {own:<22} {:.2}", own as f64 / theirs as f64);
            }
        }
        Ok(own)
    }

    /// Prints what the index alone takes, and what Pagefind's of the very same pages does: CPU time of ours is what a
    /// build with an index takes more than one without.
    fn index(&self, without: &[Sum], with: &[Sum]) -> Result<(), String> {
        let site = self.sites(true).join("own-0");
        let out = |round: usize| self.folder().join(format!("pagefind-{round}"));
        let folders = entries(&site).into_iter().map(|folder| (name_of(&folder), folder.join("html")));
        let folders: Vec<(String, PathBuf)> = folders.filter(|(_, html)| html.is_dir()).collect();
        let mut theirs = Vec::new();
        for (round, _) in with.iter().enumerate() {
            let command = |(name, html): &(String, PathBuf)| pagefind::command_for(html, &out(round).join(name));
            theirs.push(Sum::of(folders.iter().map(command).collect(), &[0])?.cpu);
        }
        let own = with.iter().zip(without).map(|(with, without)| with.cpu - without.cpu);
        let (own, theirs) = (Spread::new(own.collect()), Spread::new(theirs));
        println!("\n  the index alone");
        println!("  {:<18} {:<22} {:<22} ratio", "", "Pagefind", "polypress");
        println!("  {:<18} {theirs:<22} {own:<22} {:.2}", "CPU s", own.median() / theirs.median());
        let (own, theirs) = (Site::of(&site).index, sizes(&out(0)).iter().map(|(_, size)| size).sum::<u64>());
        println!("  {:<18} {theirs:<22} {own:<22} {:.2}", "bytes", own as f64 / theirs as f64);
        Ok(())
    }

    /// Where all that is built lies until the end. It is new, since nothing may be removed before the last measurement:
    /// ext4 makes a new file many times slower while it remembers files that have just gone.
    fn folder(&self) -> PathBuf {
        self.project.folder.with_file_name(format!("{SITES}-{}", std::process::id()))
    }

    /// Where the sites with or without a search index lie.
    fn sites(&self, search: bool) -> PathBuf {
        self.folder().join(if search { "with-search" } else { "without-search" })
    }

    fn polypress(&self, out: &Path) -> Command {
        let mut build = command(polypress());
        build.arg("--project").arg(&self.project.folder).args(["build", "--format", "html", "--out"]).arg(out);
        build
    }

    /// mdBook in the language of the pages, then in each of the others.
    fn peer_commands(&self, search: bool, out: &Path) -> Vec<Command> {
        let build = |locale: Option<&String>| {
            let folder = out.join(locale.map_or("source", String::as_str));
            let mut build = install::mdbook(&self.project.folder, &folder);
            build.env("MDBOOK_OUTPUT__HTML__SEARCH__ENABLE", search.to_string());
            build.envs(locale.map(|locale| ("MDBOOK_BOOK__LANGUAGE", locale)));
            build
        };
        std::iter::once(None).chain(self.locales.iter().map(Some)).map(build).collect()
    }
}

fn copy(from: &Path, to: &Path) -> Command {
    let mut copy = command("cp");
    copy.arg("-r").arg(from).arg(to);
    copy
}

/// What several programs took.
struct Sum {
    cpu: f64,
    peak: u64,
}

impl Sum {
    fn of(programs: Vec<Command>, good: &[i32]) -> Result<Self, String> {
        let mut sum = Self { cpu: 0.0, peak: 0 };
        for mut program in programs {
            let Measured { code, stderr, cpu, peak, .. } = measure(&mut program)?;
            if !code.is_some_and(|code| good.contains(&code)) {
                return Err(format!("{program:?} ended with {code:?}:\n{stderr}"));
            }
            sum = Self { cpu: sum.cpu + cpu.as_secs_f64(), peak: sum.peak.max(peak) };
        }
        Ok(sum)
    }
}

/// What was written, in bytes.
#[derive(Default)]
struct Site {
    all: u64,
    index: u64,
    /// The page in the middle by size, and all of that with the styles and scripts that it names.
    page: u64,
    weight: u64,
}

impl Site {
    fn figures(&self) -> [(&'static str, u64); 4] {
        [
            ("output bytes", self.all),
            ("search index bytes", self.index),
            ("a page", self.page),
            ("with what it loads", self.weight),
        ]
    }

    fn of(folder: &Path) -> Self {
        let files = sizes(folder);
        let is_index = |path: &Path| {
            name_of(path).starts_with("searchindex") || path.parent().is_some_and(|folder| name_of(folder) == "search")
        };
        let mut pages: Vec<&(PathBuf, u64)> = files.iter().filter(|(path, _)| has_extension(path, "html")).collect();
        pages.sort_by_key(|(_, size)| *size);
        let sum = |files: &mut dyn Iterator<Item = &(PathBuf, u64)>| files.map(|(_, size)| size).sum();
        let Some((page, size)) = pages.get(pages.len() / 2) else { return Self::default() };
        Self {
            all: sum(&mut files.iter()),
            index: sum(&mut files.iter().filter(|(path, _)| is_index(path))),
            page: *size,
            weight: size + loaded(page),
        }
    }
}

/// The bytes of the styles and scripts that a page names.
fn loaded(page: &Path) -> u64 {
    let text = fs::read_to_string(page).unwrap_or_default();
    let folder = page.parent().unwrap_or(page);
    let names = text.split(['"', '\'']).filter(|name| name.ends_with(".css") || name.ends_with(".js"));
    let mut names: Vec<&str> = names.filter(|name| !name.contains("search")).collect();
    names.sort_unstable();
    names.dedup();
    names.iter().filter_map(|name| fs::metadata(folder.join(name)).ok()).map(|file| file.len()).sum()
}

/// The files below a folder and their bytes.
fn sizes(folder: &Path) -> Vec<(PathBuf, u64)> {
    let size = |path: PathBuf| fs::metadata(&path).ok().map(|data| (path, data.len()));
    all_files_below(folder).into_iter().filter_map(size).collect()
}
