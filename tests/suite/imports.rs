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

const CODE_PAGE: &str = r#"# Steeping

- Warm *the pot*.
- Wait three minutes.

```rust
// Fill the kettle
// to the line.
println!("Hello, {name}!"); // Greet.
println!("Goodbye, {name}!"); // Part.
```

Press <kbd>Start</kbd>: the kettle heats.

Cargo

Drink it *while* it is hot.

Clean the pot well with hot water.
"#;

const CODE_PO: &str = r##"msgid ""
msgstr "Language: de\n"

#, fuzzy
#| msgid "Steep"
msgid "Steeping"
msgstr "Ziehen"

msgid "- Warm _the pot_.\n- Wait three minutes."
msgstr "- _Die Kanne_ wärmen.\n- Drei Minuten warten."

msgid "// Fill the kettle\n// to the line.\n"
msgstr "// Den Kessel füllen\n// bis zum Strich.\n"

msgid "\"Hello, {name}!\""
msgstr "\"Hallo, {name}!\""

msgid "\"Goodbye, {name}!\""
msgstr "\"Auf Wiedersehen!\""

msgid "// Greet.\n"
msgstr "Grüßen."

msgid "Press "
msgstr "Auf "

msgid "Start"
msgstr "An"

msgid ": the kettle heats."
msgstr " drücken: der Kessel heizt."

msgid "Cargo"
msgstr "Cargo"

#, fuzzy
msgid "Drink it _while_ it is hot."
msgstr "Heiß trinken."

msgid "Clean the pot well with hot water."
msgstr "Clean the pot well with hot water."
"##;

/// A project whose strings in code are translated, and PO files beside it.
fn code_project() -> TestProject {
    let configuration = format!("{CONFIGURATION}[translation]\nstrings = true\n");
    TestProject::new(&[
        ("polypress.toml", &configuration),
        ("content/steeping.md", CODE_PAGE),
        ("po/de.po", CODE_PO),
        (
            "new/de.po",
            "msgid \"Cargo\"\nmsgstr \"Fracht\"\n\nmsgid \"\\\"Goodbye, {name}!\\\"\"\nmsgstr \"\\\"Tschüss, {name}!\\\"\"\n",
        ),
    ])
}

#[test]
fn what_lands_is_written_and_stays() {
    let project = code_project();
    let report = import(&project, &["--locale", "de", "--from", "po"]);
    let expected = [
        ("\"Goodbye, {name}!\"", "rejected"),
        ("\"Hello, {name}!\"", "whole 1"),
        ("- Warm _the pot_.\n- Wait three minutes.", "split 2"),
        ("// Fill the kettle\n// to the line.\n", "whole 1"),
        ("// Greet.\n", "whole 1"),
        (": the kettle heats.", "joined 1"),
        ("Cargo", "whole 1"),
        ("Clean the pot well with hot water.", "same"),
        ("Drink it _while_ it is hot.", "whole 1"),
        ("Press ", "joined 1"),
        ("Start", "joined 1"),
        ("Steeping", "whole 1"),
    ];
    let expected = expected.map(|(source, fate)| (source.to_owned(), fate.to_owned()));
    assert_eq!(fates(&report), expected.into_iter().collect());
    let catalog = project.read("locales/de/steeping.ftl");
    for entry in [
        "warm-the-pot = _Die Kanne_ wärmen.\n",
        "wait-three-minutes = Drei Minuten warten.\n",
        "fill-the-kettle-to-the-line =\n    Den Kessel füllen\n    bis zum Strich.\n",
        "hello-name = Hallo, { \"{\" }name{ \"}\" }!\n",
        "greet = Grüßen.\n",
        "press-start-the-kettle-heats = Auf <kbd>An</kbd> drücken: der Kessel heizt.\n",
        "cargo = Cargo\n",
        "steeping = Ziehen\n",
        "drink-it-while-it-is-hot = Heiß trinken.\n",
    ] {
        assert!(catalog.contains(&format!("\n{entry}")), "{entry}\n{catalog}");
    }
    // Both fuzzy ones.
    assert_eq!(catalog.matches(" stale").count(), 2, "{catalog}");
    let before = project.tree("locales");
    assert_eq!(project.run(&["update", "--check"]).status, 0);
    let again = import(&project, &["--locale", "de", "--from", "po"]);
    assert_eq!((project.tree("locales"), again["certain"]["landed"].clone()), (before, serde_json::json!({})));
}

#[test]
fn only_who_asks_for_it_gets_translations_replaced() {
    let project = code_project();
    import(&project, &["--locale", "de", "--from", "po"]);
    let kept = import(&project, &["--locale", "de", "--from", "new"]);
    assert_eq!(fates(&kept)["Cargo"], "present");
    assert_eq!(fates(&kept)["\"Goodbye, {name}!\""], "whole 1");
    assert!(project.read("locales/de/steeping.ftl").contains("\ncargo = Cargo\n"));
    let replaced = import(&project, &["--locale", "de", "--from", "new", "--overwrite"]);
    assert_eq!(fates(&replaced)["Cargo"], "whole 1");
    let catalog = project.read("locales/de/steeping.ftl");
    assert!(catalog.contains("\ncargo = Fracht\n") && catalog.contains("goodbye-name = Tschüss"), "{catalog}");
}

#[test]
fn a_paragraph_that_is_another_is_no_sure_pair() {
    let english = "# Tea\n\nUse `kettle`, see [water](water.md).\n\nRinse the cup.\n\nThe best tea is the first.\n";
    let german = "# Tee\n\nNimm `kettle`, siehe [Wasser](water.md).\n\n\
        Teeblätter werden in Assam, Darjeeling und Ceylon gepflückt, von Hand sortiert und in Kisten verschifft.\n\n\
        Der beste Tee ist der erste.\n";
    let files = [
        ("polypress.toml", CONFIGURATION),
        ("content/tea.md", english),
        ("content/water.md", "# Water\n"),
        ("old/tea.de.md", german),
    ];
    let project = TestProject::new(&files);
    let report = import(&project, &["--locale", "de", "--from", "old"]);
    let fates = fates(&report);
    assert_eq!(fates["Use `kettle`, see [water](water.md)."], "paired 1");
    assert_ne!(fates.get("Rinse the cup.").map(String::as_str), Some("paired 1"));
    let catalog = project.read("locales/de/tea.ftl");
    assert!(catalog.contains("tea = Tee\n"), "{catalog}");
    assert!(!catalog.contains("Assam") || catalog.contains(" draft: "), "{catalog}");
}

#[test]
fn a_book_whose_strings_other_tools_translate_translates_them() {
    let files = [
        ("book/book.toml", "[book]\ntitle = \"Tea\"\n[preprocessor.gettext]\npo-dir = \"words\"\n"),
        ("book/src/SUMMARY.md", "- [Steeping](steeping.md)\n"),
        ("book/src/steeping.md", CODE_PAGE),
        ("book/words/de.po", CODE_PO),
    ];
    let project = TestProject::new(&files);
    assert_eq!(project.run(&["init", "book", "--from", "mdbook", "--locales", "de"]).status, 0);
    assert!(project.read("book/polypress.toml").contains("\n[translation]\nstrings = true\n"));
    assert!(project.read("book/locales/en/steeping.ftl").contains("\nhello-name = "));
}
