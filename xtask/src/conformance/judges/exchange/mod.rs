//! Whether translations survive the tools of translators: exported, read and written anew by a tool, imported.

mod passage;
mod round_trip;

use super::{Control, Group, Judge, Verdict};
use crate::conformance::books::Book;
use crate::conformance::hostile;
use crate::conformance::install::{JAVA, JDK, MAVEN, MSGFMT, NODE, NPM, Need, PYTHON};
use passage::{Passage, compare_locales, fluent_js, fluent_python, gettext, moz, oasis, okapi, toolkit};
pub(super) use round_trip::copy;

/// The locales that go through the tools: a script that runs from right to left, one without spaces, two with accents.
const LOCALES: [&str; 4] = ["ar", "de", "fr", "ja"];

/// A kind of file: as `polypress exchange` knows it, and the extension that tools know it by.
#[derive(Clone, Copy)]
struct Kind {
    name: &'static str,
    arguments: &'static [&'static str],
    extension: &'static str,
    /// Whether the file says of every message how far it is; a memory does not.
    is_whole: bool,
}

const PO: Kind = Kind { name: "po", arguments: &["--as", "po"], extension: "po", is_whole: true };
const XLIFF_12: Kind = Kind { name: "xliff12", arguments: &["--as", "xliff"], extension: "xlf", is_whole: true };
const XLIFF_21: Kind =
    Kind { name: "xliff21", arguments: &["--as", "xliff", "--version", "2.1"], extension: "xlf", is_whole: true };
const TMX: Kind = Kind { name: "tmx", arguments: &["--as", "tmx"], extension: "tmx", is_whole: false };
const FTL: Kind = Kind { name: "ftl", arguments: &["--as", "ftl"], extension: "ftl", is_whole: true };

/// A tool that reads and writes files of translations.
pub(super) struct Tool {
    name: &'static str,
    needs: &'static [Need],
    kinds: &'static [Kind],
    /// Lets the tool read the file and write it anew.
    ///
    /// An error is what the tool has against the file.
    pass: fn(&Passage<'_>) -> Result<(), String>,
}

pub(super) static GETTEXT: Tool = Tool { name: "gettext", needs: &[MSGFMT], kinds: &[PO], pass: gettext };
pub(super) static TOOLKIT: Tool =
    Tool { name: "toolkit", needs: &[PYTHON, Need::Python], kinds: &[PO, XLIFF_12, XLIFF_21, TMX, FTL], pass: toolkit };
pub(super) static OKAPI: Tool =
    Tool { name: "okapi", needs: &[JAVA, JDK, MAVEN, Need::Maven("okapi")], kinds: &[XLIFF_12, XLIFF_21], pass: okapi };
pub(super) static OASIS: Tool =
    Tool { name: "oasis", needs: &[PYTHON, Need::Python, Need::Schemas], kinds: &[XLIFF_12, XLIFF_21], pass: oasis };
pub(super) static MOZ: Tool =
    Tool { name: "moz.l10n", needs: &[PYTHON, Need::Python], kinds: &[PO, XLIFF_12, FTL], pass: moz };
pub(super) static COMPARE: Tool =
    Tool { name: "compare", needs: &[PYTHON, Need::Python], kinds: &[FTL], pass: compare_locales };
pub(super) static FLUENT_PYTHON: Tool =
    Tool { name: "fluent.py", needs: &[PYTHON, Need::Python], kinds: &[FTL], pass: fluent_python };
pub(super) static FLUENT_JS: Tool =
    Tool { name: "fluent.js", needs: &[NODE, NPM, Need::Npm], kinds: &[FTL], pass: fluent_js };

impl Judge for Tool {
    fn name(&self) -> &'static str {
        self.name
    }

    fn needs(&self) -> &'static [Need] {
        self.needs
    }

    fn control(&self) -> Control {
        Control { input: "exchange", faults: &["did not come back", "was refused", "is not taken"] }
    }

    fn groups(&self, books: &[Book]) -> Vec<Group> {
        let has_locale =
            |book: &&Book| LOCALES.iter().any(|locale| book.directory.join("locales").join(locale).is_dir());
        let group = |book: &Book| Group { label: book.name.clone(), files: vec![book.directory.clone()] };
        books.iter().filter(has_locale).map(group).collect()
    }

    fn judge(&self, group: &Group) -> Result<Verdict, String> {
        let mut verdict = Verdict { findings: Vec::new(), remarks: Vec::new(), summary: String::new() };
        let mut messages = 0;
        let is_sound = group.label != hostile::NAME;
        for project in &group.files {
            let copy = round_trip::copy(project, self.name, &group.label)?;
            for locale in LOCALES.iter().filter(|locale| copy.join("locales").join(locale).is_dir()) {
                for kind in self.kinds {
                    let trip = round_trip::Trip { tool: self, kind: *kind, project: &copy, locale, is_sound };
                    let outcome = trip.run()?;
                    messages += outcome.messages;
                    verdict.findings.extend(outcome.findings);
                }
            }
        }
        let kinds: Vec<&str> = self.kinds.iter().map(|kind| kind.name).collect();
        verdict.summary = format!("{messages} messages by {}", kinds.join(", "));
        Ok(verdict)
    }
}
