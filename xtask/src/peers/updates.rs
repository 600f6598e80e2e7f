//! `cargo xtask bench-peers PROJECT --peers xgettext`: bringing translations in step, against mdbook-xgettext and one
//! msgmerge for each locale.
//!
//! What counts is CPU time, all processes of a round together. PROJECT is the folder of an mdBook with `.po` files in
//! `po/`; where it has fewer locales than are wanted, the others are copies of those. Both sides start every round from
//! the same files, in step with the pages as they were. The files of the rounds before are kept until the end: ext4 takes
//! many times longer for a new file while it remembers files that have just gone, as for some minutes after a run.

use super::Options;
use super::install::{self, I18N_HELPERS, MDBOOK};
use crate::files::{entries, files_below, name_of, remove};
use crate::measure::Spread;
use crate::process::{command, measure, run, succeed};
use crate::project::{Copied, polypress, take_over};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The name of this comparison.
pub(super) const NAME: &str = "xgettext";

/// Locales that books are translated into; as many as the Comprehensive Rust course has.
const LOCALES: [&str; 21] = [
    "ar", "bn", "da", "de", "el", "es", "fa", "fr", "id", "it", "ja", "ko", "pl", "pt-BR", "ro", "ru", "tr", "uk",
    "vi", "zh-CN", "zh-TW",
];

/// The folders of a project that either side writes to, or people.
const FOLDERS: [&str; 3] = ["locales", "po", "src"];

/// The folder of what the rounds before have used.
const USED: &str = "used";

/// Paragraphs that are edited where many are.
const EDITS: usize = 100;

/// Sets the comparison up, runs it and prints the ratios.
///
/// # Errors
/// When a program fails, or the book has no `.po` files.
pub(super) fn compare(options: &Options) -> Result<(), String> {
    install::crates(&[MDBOOK, I18N_HELPERS])?;
    let given = Copied::po_locales(&options.project);
    let book = Book { project: take_over(&options.project, "peers-updates", &given)? };
    book.set_up(&given)?;
    let rounds = options.rounds;
    println!("{NAME}: {} locales; CPU s", LOCALES.len());
    println!("  {:<40} {:<22} {:<22} polypress / peer", "", "xgettext + msgmerge", "polypress update");
    book.case("nothing changed", rounds, Before::Nothing, 0)?;
    book.case("nothing changed, again", rounds, Before::Update, 0)?;
    book.case("1 paragraph edited, after an update", rounds, Before::Update, 1)?;
    book.case(&format!("{EDITS} paragraphs edited, after an update"), rounds, Before::Update, EDITS)?;
    book.case(&format!("{EDITS} paragraphs edited"), rounds, Before::Nothing, EDITS)?;
    book.forget()
}

/// What has happened to the files of a round.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// They are new, so that nobody can have a memory of them.
    Nothing,
    /// Both sides have seen them once, before anything was edited.
    Update,
}

struct Book {
    project: Copied,
}

impl Book {
    /// Takes the translations over, adds the locales that are missing and brings both sides in step.
    fn set_up(&self, given: &[String]) -> Result<(), String> {
        let first = given.first().ok_or("there are no .po files in po/")?;
        let settings = self.project.folder.join("polypress.toml");
        let mut text = fs::read_to_string(&settings).map_err(|error| error.to_string())?;
        for locale in LOCALES {
            let table = format!("[locales.{locale}]");
            if !text.contains(&table) {
                text.push_str(&format!("\n{table}\n"));
            }
        }
        fs::write(&settings, text).map_err(|error| error.to_string())?;
        self.update()?;
        given.iter().try_for_each(|locale| self.project.import_po(locale))?;
        for (place, locale) in LOCALES.iter().enumerate().filter(|(_, locale)| !given.iter().any(|tag| tag == *locale))
        {
            let model = given.get(place % given.len()).unwrap_or(first);
            let (from, to) =
                (self.project.folder.join("locales").join(model), self.project.folder.join("locales").join(locale));
            remove(&to)?;
            copy(&from, &to)?;
            let po = self.project.folder.join("po");
            fs::copy(po.join(format!("{model}.po")), po.join(format!("{locale}.po")))
                .map_err(|error| error.to_string())?;
        }
        self.update()?;
        self.peer_commands().into_iter().try_for_each(|mut step| succeed(&mut step).map(drop))?;
        for name in FOLDERS {
            let kept = self.kept(name);
            remove(&kept)?;
            copy(&self.project.folder.join(name), &kept)?;
        }
        Ok(())
    }

    fn kept(&self, name: &str) -> PathBuf {
        self.project.folder.with_file_name(format!("kept-{name}"))
    }

    /// Moves a folder of the project to those of the rounds before.
    fn put_aside(&self, name: &str) -> Result<(), String> {
        let used = self.project.folder.with_file_name(USED);
        fs::create_dir_all(&used).map_err(|error| format!("{}: {error}", used.display()))?;
        let place = used.join(format!("{name}-{}", entries(&used).len()));
        let folder = self.project.folder.join(name);
        fs::rename(&folder, place).map_err(|error| format!("{}: {error}", folder.display()))
    }

    /// Removes everything, so that the next comparison has nothing to remove before it begins.
    fn forget(&self) -> Result<(), String> {
        self.project.folder.parent().map_or(Ok(()), remove)
    }

    fn polypress(&self, arguments: &[&str]) -> Command {
        let mut call = command(polypress());
        call.arg("--project").arg(&self.project.folder).args(arguments);
        call
    }

    fn update(&self) -> Result<(), String> {
        let done = run(&mut self.polypress(&["update", "--quiet"]))?;
        // Findings in the translations end it with 1.
        matches!(done.code, Some(0 | 1)).then_some(()).ok_or_else(|| done.last_words())
    }

    /// mdbook-xgettext, then msgmerge for every locale.
    fn peer_commands(&self) -> Vec<Command> {
        let po = self.project.folder.join("po");
        let mut extract = install::mdbook(&self.project.folder, &po);
        extract.env("MDBOOK_OUTPUT", r#"{"xgettext": {}}"#);
        let merge = |locale: &&str| {
            let mut merge = command("msgmerge");
            merge.args(["--quiet", "--update", "--backup=none"]);
            merge.arg(po.join(format!("{locale}.po"))).arg(po.join("messages.pot"));
            merge
        };
        std::iter::once(extract).chain(LOCALES.iter().map(merge)).collect()
    }

    /// Measures how long both take once this many paragraphs have been edited.
    fn case(&self, name: &str, rounds: usize, before: Before, edits: usize) -> Result<(), String> {
        let (mut own, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            for folder in FOLDERS {
                self.put_aside(folder)?;
                copy(&self.kept(folder), &self.project.folder.join(folder))?;
            }
            if before == Before::Update {
                self.update()?;
                self.peer_commands().into_iter().try_for_each(|mut step| succeed(&mut step).map(drop))?;
            }
            self.edit(edits)?;
            let used = measure(&mut self.polypress(&["update", "--quiet"]))?;
            if !matches!(used.code, Some(0 | 1)) {
                return Err(format!("polypress update ended with {:?}:\n{}", used.code, used.stderr));
            }
            own.push(used.cpu.as_secs_f64());
            let mut sum = 0.0;
            for mut step in self.peer_commands() {
                let used = measure(&mut step)?;
                if used.code != Some(0) {
                    return Err(format!("{step:?} ended with {:?}:\n{}", used.code, used.stderr));
                }
                sum += used.cpu.as_secs_f64();
            }
            theirs.push(sum);
        }
        let ratios = own.iter().zip(&theirs).map(|(own, theirs)| own / theirs).collect();
        let (own, theirs, ratio) = (Spread::new(own), Spread::new(theirs), Spread::new(ratios));
        println!("  {name:<40} {theirs:<22} {own:<22} 1/{:.0}, rounds {ratio}", 1.0 / ratio.median());
        Ok(())
    }

    /// Adds a word to a paragraph of each of so many pages.
    fn edit(&self, count: usize) -> Result<(), String> {
        let pages = files_below(&self.project.folder.join("src"), "md");
        let pages = pages.iter().filter(|page| name_of(page) != "SUMMARY.md");
        let mut left = count;
        for page in pages {
            let text = fs::read_to_string(page).map_err(|error| format!("{}: {error}", page.display()))?;
            let mut blocks: Vec<String> = text.split("\n\n").map(str::to_owned).collect();
            let is_prose = |block: &&mut String| {
                block.starts_with(|first: char| first.is_ascii_uppercase()) && block.split(' ').count() > 8
            };
            let Some(block) = blocks.iter_mut().skip(1).find(is_prose).filter(|_| left > 0) else { continue };
            let (start, end) = block.rsplit_once(' ').unwrap_or_default();
            *block = format!("{start} mostly {end}");
            fs::write(page, blocks.join("\n\n")).map_err(|error| format!("{}: {error}", page.display()))?;
            left -= 1;
        }
        if left == 0 { Ok(()) } else { Err(format!("{left} of {count} paragraphs to edit were not found")) }
    }
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{} cannot be copied: {error}", from.display());
    fs::create_dir_all(to).map_err(failed)?;
    for path in entries(from) {
        let copy_of = to.join(name_of(&path));
        if path.is_dir() {
            copy(&path, &copy_of)?;
        } else {
            fs::copy(&path, copy_of).map_err(failed)?;
        }
    }
    Ok(())
}
