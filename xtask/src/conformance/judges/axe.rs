//! Deque's axe: accessibility of pages as a browser shows them.

use super::{Control, Group, Judge, Verdict, array, parse, shown, text};
use crate::conformance::books::Book;
use crate::conformance::install::{CHROMIUM, NODE, NPM, Need, directory};
use crate::files::files_below;
use crate::process::{command, succeed};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// No violations on a page of each kind in every locale, light and dark, narrow and wide.
pub(super) struct Axe;

impl Judge for Axe {
    fn name(&self) -> &'static str {
        "axe"
    }

    fn needs(&self) -> &'static [Need] {
        &[NODE, NPM, CHROMIUM, Need::Npm]
    }

    fn control(&self) -> Control {
        Control { input: "dist/en/html/index.html", faults: &["image-alt", "color-contrast (dark", "reflow"] }
    }

    fn groups(&self, books: &[Book]) -> Vec<Group> {
        let pages = |book: &Book| {
            let above = ["index.html", "status.html"].map(|page| book.out.join(page));
            let above = above.into_iter().filter(|page| page.is_file());
            let sites = book.editions.iter().filter_map(|edition| edition.site());
            above.chain(sites.flat_map(|site| page_of_each_kind(&site))).collect()
        };
        let groups = books.iter().map(|book| Group { label: book.name.clone(), files: pages(book) });
        groups.filter(|group| !group.files.is_empty()).collect()
    }

    fn judge(&self, group: &Group) -> Result<Verdict, String> {
        let mut axe = command("node");
        let finished = succeed(axe.arg(directory("npm").join("axe.mjs")).args(&group.files))?;
        let answer = parse("axe", &finished.stdout)?;
        let runs = answer["runs"].as_u64().unwrap_or(0);
        if runs < group.files.len() as u64 * 4 {
            return Err(format!("axe looked only {runs} times at {} pages", group.files.len()));
        }
        let findings = across_settings(array(&answer["findings"]));
        let summary = format!("{} pages, {runs} runs, {} violations", group.files.len(), findings.len());
        Ok(Verdict { findings, remarks: Vec::new(), summary })
    }
}

/// One line for each fault, however many colour schemes and widths show it.
fn across_settings(findings: &[Value]) -> Vec<String> {
    let mut faults: BTreeMap<[String; 4], Vec<String>> = BTreeMap::new();
    for finding in findings {
        let fault = ["page", "rule", "help", "place"].map(|key| text(&finding[key]));
        faults.entry(fault).or_default().push(text(&finding["setting"]));
    }
    let line = |([page, rule, help, place], settings): (&[String; 4], &Vec<String>)| {
        format!("{} {rule} ({}) {help}: {place}", shown(Path::new(page)), settings.join("; "))
    };
    faults.iter().map(line).collect()
}

/// The front page, and the longest of the others, which is likely to use the most constructs.
fn page_of_each_kind(site: &Path) -> Vec<PathBuf> {
    let front = site.join("index.html");
    let size = |page: &PathBuf| std::fs::metadata(page).map_or(0, |metadata| metadata.len());
    let longest = files_below(site, "html").into_iter().filter(|page| *page != front).max_by_key(size);
    Some(front).filter(|page| page.is_file()).into_iter().chain(longest).collect()
}
