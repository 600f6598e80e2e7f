//! The Nu HTML checker, which validates pages against the living standard.

use super::{Control, Group, Judge, Verdict, array, parse, shown, text};
use crate::conformance::books::Book;
use crate::conformance::install::{JAVA, NODE, NPM, Need, directory};
use crate::files::files_below;
use crate::process::{command, run};
use serde_json::Value;
use std::path::Path;

/// No errors on any page of a site; all pages in one start.
pub(super) struct Nu;

impl Judge for Nu {
    fn name(&self) -> &'static str {
        "nu"
    }

    fn needs(&self) -> &'static [Need] {
        &[JAVA, NODE, NPM, Need::Npm]
    }

    fn control(&self) -> Control {
        Control { input: "dist", faults: &["index.html:8 No “p” element", "index.html:10 An “img” element"] }
    }

    fn groups(&self, books: &[Book]) -> Vec<Group> {
        let site = |book: &&Book| book.editions.iter().any(|edition| edition.site().is_some());
        let group = |book: &Book| Group { label: book.name.clone(), files: vec![book.out.clone()] };
        books.iter().filter(site).map(group).collect()
    }

    fn judge(&self, group: &Group) -> Result<Verdict, String> {
        let jar = directory("npm").join("node_modules/vnu-jar/build/dist/vnu.jar");
        let mut nu = command("java");
        // Its schemas are recursive and need a deeper stack than the default.
        nu.args(["-Xss8m", "-jar"]).arg(jar);
        nu.args(["--errors-only", "--stdout", "--format", "json", "--skip-non-html"]).args(&group.files);
        let finished = run(&mut nu)?;
        let answer =
            parse("the Nu checker", &finished.stdout).map_err(|error| format!("{error}\n{}", finished.stderr))?;
        let mut findings: Vec<String> = array(&answer["messages"]).iter().map(message).collect();
        if !finished.success() && findings.is_empty() {
            findings.push(format!("the Nu checker ended with {:?}:\n{}", finished.code, finished.last_words()));
        }
        let pages: usize = group.files.iter().map(|folder| files_below(folder, "html").len()).sum();
        Ok(Verdict { summary: format!("{pages} pages, {} errors", findings.len()), findings, remarks: Vec::new() })
    }
}

fn message(message: &Value) -> String {
    let url = text(&message["url"]);
    let file = shown(Path::new(url.trim_start_matches("file:")));
    let [line, words, extract] = [&message["lastLine"], &message["message"], &message["extract"]].map(text);
    format!("{file}:{line} {words} near `{extract}`")
}
