//! Translations that were made elsewhere.

use crate::project::TestProject;
use serde_json::Value;
use std::collections::BTreeMap;

const CONFIGURATION: &str = "format = 1\n[book]\ntitle = \"Tea\"\n[locales.de]\n[locales.ru]\n";

const PAGE: &str = "\
# Making tea

Boil *one* litre
of [fresh water][water], 2 minutes.

- Press <kbd>Start</kbd>: the kettle heats.
- Press <kbd>Stop</kbd>
- `kettle`

| Tea   | Minutes |
|-------|---------|
| Green | 2       |

kettle:  
A vessel to boil water in.

Green tea needs water of 80 degrees and no more than 2 minutes.

Pour it out.

Pour it out.

[water]: https://example.org/water
";

/// Entries as mdbook-i18n-helpers writes them.
const PO: &str = r#"msgid ""
msgstr "Language: de\n"

#: src/tea.md:1
msgid "Making tea"
msgstr "Tee kochen"

#: src/tea.md:3
msgid "Boil _one_ litre of [fresh water](https://example.org/water), 2 minutes."
msgstr "_Einen_ Liter [frisches Wasser](https://example.org/water) 2 Minuten kochen."

msgid "Press "
msgstr "Auf "

msgid "Start"
msgstr "An"

msgid ": the kettle heats."
msgstr " drücken: der Kessel heizt."

msgid "Press"
msgstr ""

msgid "`kettle`"
msgstr "`Kessel`"

msgid "Minutes"
msgstr "Minuten"

msgid "kettle:  \nA vessel to boil water in."
msgstr "Kessel:  \nEin Gefäß, in dem man Wasser kocht."

#, fuzzy
msgid "Tea"
msgstr "Thee"

#: content/tea.md
msgid "Green tea needs water of 70 degrees and no more than 2 minutes."
msgstr "Grüner Tee braucht Wasser von 70 Grad und höchstens 2 Minuten."

msgid "Pour it out."
msgstr "Ausgießen."

msgid "Green"
msgstr "Zwei\n\nAbsätze"

msgid "\"a string\""
msgstr "\"eine Zeichenkette\""

msgid "Nobody says this any more."
msgstr "Das sagt niemand mehr."

#~ msgid "Gone"
#~ msgstr "Weg"
"#;

/// What became of every passage by its source text: how it landed and on how many messages, or why not.
fn fates(report: &Value) -> BTreeMap<String, String> {
    let mut fates = BTreeMap::new();
    for passage in report["passages"].as_array().expect("passages") {
        let fate = match passage["landed"].as_str() {
            Some(way) => format!("{way} {}", passage["messages"].as_array().map_or(0, Vec::len)),
            None => passage["left-out"].as_str().expect("a reason").to_owned(),
        };
        fates.insert(passage["source"].as_str().expect("a source").to_owned(), fate);
    }
    fates
}

fn import(project: &TestProject, arguments: &[&str]) -> Value {
    let run = project.run(&[&["import-translations", "--json"], arguments].concat());
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{run:?}");
    serde_json::from_str(&run.stdout).expect("JSON")
}

#[test]
fn po_entries_of_another_tool_land_on_the_messages_that_say_the_same() {
    let project = TestProject::new(&[("polypress.toml", CONFIGURATION), ("content/tea.md", PAGE), ("po/de.po", PO)]);
    let report = import(&project, &["--locale", "de", "--from", "po", "--dry-run"]);
    let expected = [
        ("\"a string\"", "code-string"),
        (": the kettle heats.", "joined 1"),
        ("Boil _one_ litre of [fresh water](https://example.org/water), 2 minutes.", "whole 1"),
        ("Green", "rejected"),
        ("Green tea needs water of 70 degrees and no more than 2 minutes.", "former 1"),
        ("Making tea", "whole 1"),
        ("Minutes", "whole 1"),
        ("Nobody says this any more.", "unknown"),
        ("Pour it out.", "whole 2"),
        ("Press ", "joined 1"),
        ("Start", "joined 1"),
        ("Tea", "whole 2"),
        ("`kettle`", "wordless"),
        ("kettle:  \nA vessel to boil water in.", "whole 1"),
    ];
    let expected = expected.map(|(source, fate)| (source.to_owned(), fate.to_owned()));
    assert_eq!(fates(&report), expected.into_iter().collect());
    assert_eq!((report["untranslated"].as_u64(), report["obsolete"].as_u64()), (Some(1), Some(1)));
    assert_eq!(report["fuzzy"]["landed"]["whole"], 1);
}

#[test]
fn translated_pages_are_paired_by_their_structure() {
    let german = "\
# Tee kochen

[Frisches Wasser][wasser], *einen* Liter, 2 Minuten lang kochen.

- <kbd>Start</kbd> drücken: der Kessel heizt.
- <kbd>Stop</kbd> drücken
- `kettle`

Ein Absatz über Teeblätter, der auf der englischen Seite fehlt und nirgends hingehört.

| Tee   | Minuten |
|-------|---------|
| Grün  | 2       |

Kessel:  
Ein Gefäß, in dem man Wasser kocht.

Grüner Tee braucht Wasser von 70 Grad und höchstens 2 Minuten.

Ausgießen.

[wasser]: https://example.org/water
";
    let files = [("polypress.toml", CONFIGURATION), ("content/tea.md", PAGE), ("old/tea.de.md", german)];
    let project = TestProject::new(&files);
    let report = import(&project, &["--locale", "de", "--from", "old", "--dry-run"]);
    let fates = fates(&report);
    let fate = |source: &str| fates.get(source).map(String::as_str);
    assert_eq!(fate("Making tea"), Some("paired 1"));
    assert_eq!(fate("Boil *one* litre of [fresh water][water], 2 minutes."), Some("paired 1"));
    assert_eq!(fate("Press <kbd>Start</kbd>: the kettle heats."), Some("paired 1"));
    assert_eq!(fate("Minutes"), Some("paired 1"));
    // Another number, and one paragraph where there are two.
    let degrees = "Green tea needs water of 80 degrees and no more than 2 minutes.";
    assert_eq!(fate(degrees), Some("drafted 1"));
    assert_ne!(fate("Pour it out."), Some("paired 1"));
    assert_eq!(report["pages"][0]["messages"], 11);
}

#[test]
fn what_cannot_be_found_is_said() {
    let project = TestProject::new(&[("polypress.toml", CONFIGURATION), ("content/tea.md", PAGE), ("po/fr.po", PO)]);
    for (arguments, expected) in [
        (["--locale", "fr", "--from", "po"], "the project is not translated into fr"),
        (["--locale", "de", "--from", "po"], "po holds no translations into de"),
        (["--locale", "de", "--from", "nowhere"], "nowhere is not there"),
        (["--locale", "de", "--from", "content"], "content holds no translations into de"),
    ] {
        let run = project.run(&[&["import-translations"][..], &arguments].concat());
        assert_eq!(run.status, 2, "{run:?}");
        assert!(run.stderr.contains(expected), "{}", run.stderr);
    }
}
