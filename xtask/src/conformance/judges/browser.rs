//! Chromium with a strict policy: what readers do, under another base path too, and what hostile pages try.

use super::{Control, Group, Judge, Verdict, array, parse, text};
use crate::conformance::books::Book;
use crate::conformance::install::{CHROMIUM, NODE, NPM, Need, directory};
use crate::conformance::unspaced;
use crate::process::{command, succeed};

/// Nothing runs, asks elsewhere or leads nowhere on any page; and in the handbook, readers can switch language, search,
/// choose colours, read without scripts and use the keyboard.
pub(super) struct Browser;

impl Judge for Browser {
    fn name(&self) -> &'static str {
        "browser"
    }

    fn needs(&self) -> &'static [Need] {
        &[NODE, NPM, CHROMIUM, Need::Npm]
    }

    fn control(&self) -> Control {
        Control {
            input: "dist",
            faults: &["Content Security Policy", "leads to no place", "leads to nothing", "onclick"],
        }
    }

    fn groups(&self, books: &[Book]) -> Vec<Group> {
        let sites = books.iter().filter(|book| book.editions.iter().any(|edition| edition.site().is_some()));
        sites.map(|book| Group { label: book.name.clone(), files: vec![book.out.clone()] }).collect()
    }

    fn judge(&self, group: &Group) -> Result<Verdict, String> {
        let mut browser = command("node");
        browser.arg(directory("npm").join("browser.mjs")).args(&group.files);
        match group.label.as_str() {
            "handbook" => drop(browser.arg("--handbook")),
            unspaced::NAME => drop(browser.arg("--unspaced")),
            _ => {}
        }
        let answer = parse("browser", &succeed(&mut browser)?.stdout)?;
        let line = |found: &serde_json::Value| {
            format!("{} {}: {}", text(&found["place"]), text(&found["rule"]), text(&found["help"]))
        };
        let findings: Vec<String> = array(&answer["findings"]).iter().map(line).collect();
        let checks = answer["checks"].as_u64().unwrap_or(0);
        if checks < 3 {
            return Err(format!("the browser made only {checks} checks"));
        }
        let summary = format!("{checks} checks, {} findings", findings.len());
        Ok(Verdict { findings, remarks: Vec::new(), summary })
    }
}
