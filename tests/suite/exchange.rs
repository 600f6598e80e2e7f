//! Translations go out to the tools of translators and come back, none lost and none taken for what it is not.

use crate::project::TestProject;

const PAGE: &str = "# Tea {#tea}\n\nPour the *water* \\{ not a { $version }.\n\nA [pot](https://example.org \"t\") `{ $version }` <b>&amp;</b> ![x](y.svg)\n\nOne\\\ntwo & \"three\" \\* ]]>\n\nYou have cups.\n\nVariations\n";

/// A project in French with texts that are hard on every format.
fn project() -> TestProject {
    let project = TestProject::new(&[
        (
            "polypress.toml",
            "[book]\ntitle = \"Tea & <b>\"\n\n[variables]\nversion = \"1.0\"\ncount = 2\n\n[locales.fr]\n",
        ),
        ("content/index.md", PAGE),
        ("content/y.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>"),
    ]);
    assert_eq!(project.run(&["update"]).status, 0);
    project.write(
        "locales/fr/index.ftl",
        "tea = { \"[\" }Thé] \\\\ { \"{\" }x{ \"}\" } ]]> <ph> &lt;\n\n\
         pour-the-water-not-a = *Versez* \\{ \"{\" } l’eau { $version }\n\n\
         one-two-three =\n    Un\\\n    { \"*\" } deux « \"\n\n\
         you-have-cups = { $count ->\n    [one] Une tasse\n   *[other] { $count } tasses & \"plus\"\n }\n\n\
         variations = Variations\n"
            .as_bytes(),
    );
    project.run(&["update"]);
    // The same word in both languages, and somebody has said so.
    assert_eq!(project.run(&["accept", "--same", "index#variations"]).status, 0);
    project
}

const FORMATS: [&[&str]; 4] =
    [&["--as", "po"], &["--as", "xliff"], &["--as", "xliff", "--version", "2.1"], &["--as", "ftl"]];

fn exchange(project: &TestProject, direction: &str, format: &[&str], more: &[&str]) -> crate::project::Run {
    let arguments = [&["exchange", direction, "--locale", "fr"], format, more, &["sheet"]].concat();
    project.run(&arguments)
}

#[test]
fn what_comes_back_as_it_went_out_changes_nothing_and_brings_all() {
    for format in FORMATS {
        let project = project();
        let all: &[&str] = if format.contains(&"ftl") { &["--all"] } else { &[] };
        let run = exchange(&project, "export", format, all);
        assert_eq!(run.status, 0, "{format:?} {run:?}");
        let (before, sheet) = (project.tree("locales"), project.read("sheet"));
        let run = exchange(&project, "import", format, &[]);
        assert_eq!(run.status, 0, "{format:?} {run:?}");
        assert!(run.stdout.starts_with("0 applied, 0 stale, "), "{format:?} {run:?}");
        assert!(project.tree("locales") == before, "{format:?}");
        let empty = self::project();
        std::fs::remove_dir_all(empty.root().join("locales/fr")).expect("removed");
        empty.write("sheet", sheet.as_bytes());
        let run = exchange(&empty, "import", format, &[]);
        assert_eq!(run.status, 0, "{format:?} {run:?}");
        assert_eq!(exchange(&empty, "export", format, all).status, 0);
        assert_eq!(empty.read("sheet"), sheet, "{format:?}");
    }
}

#[test]
fn a_copy_of_the_source_is_no_translation_where_nobody_says_so() {
    let xliff12 = |unit: &str, target: &str| {
        format!(
            "<xliff version=\"1.2\"><file><body><trans-unit id=\"index#variations\"{unit}><source>Variations</source>\
             <target{target}>Variations</target></trans-unit></body></file></xliff>"
        )
    };
    let xliff21 = |segment: &str| {
        format!(
            "<xliff version=\"2.1\"><file><unit id=\"v\" name=\"index#variations\"><segment{segment}>\
             <source>Variations</source><target>Variations</target></segment></unit></file></xliff>"
        )
    };
    let po = |flag: &str| format!("{flag}msgctxt \"index#variations\"\nmsgid \"Variations\"\nmsgstr \"Variations\"\n");
    let project = project();
    assert_eq!(exchange(&project, "export", &["--as", "ftl"], &["--all"]).status, 0);
    let sheet = project.read("sheet");
    let claim = sheet.lines().skip_while(|line| *line != "# index#variations").nth(1).expect("a claim").to_owned();
    let ftl = |claim: &str| format!("# index#variations\n{claim}index--variations = Variations\n");
    let cases = [
        ("po", po(""), 1),
        ("po", po("#, fuzzy\n"), 0),
        ("xliff", xliff12("", " state=\"translated\""), 1),
        ("xliff", xliff12(" approved=\"yes\"", ""), 1),
        ("xliff", xliff12("", " state=\"final\""), 1),
        ("xliff", xliff12("", ""), 0),
        ("xliff", xliff12("", " state=\"new\""), 0),
        ("xliff", xliff12(" approved=\"no\"", " state=\"needs-review-translation\""), 0),
        ("xliff", xliff21(" state=\"final\""), 1),
        ("xliff", xliff21(" state=\"initial\""), 0),
        ("xliff", xliff21(""), 0),
        ("ftl", ftl(&format!("{claim}\n")), 1),
        ("ftl", ftl(&format!("{claim} untranslated\n")), 0),
        ("ftl", ftl(""), 0),
    ];
    for (kind, text, applied) in cases {
        std::fs::remove_dir_all(project.root().join("locales/fr")).expect("removed");
        project.run(&["update"]);
        project.write("sheet", text.as_bytes());
        let run = exchange(&project, "import", &["--as", kind], &[]);
        assert_eq!(run.status, 0, "{text} {run:?}");
        assert!(
            run.stdout.contains(&format!("{applied} applied, 0 stale, {} unchanged", 1 - applied)),
            "{text} {run:?}"
        );
        let records = project.read("locales/fr/state/index.tsv");
        let record = records.lines().find(|line| line.starts_with("variations\t")).expect("a record");
        assert_eq!(record.ends_with("missing"), applied == 0, "{text} {record}");
    }
}

#[test]
fn a_translation_of_another_source_text_is_never_fresh() {
    for format in [&["--as", "po"][..], &["--as", "xliff"]] {
        let project = project();
        assert_eq!(exchange(&project, "export", format, &[]).status, 0);
        project.write("content/index.md", PAGE.replace("You have cups.", "You have many cups.").as_bytes());
        assert_eq!(project.run(&["update"]).status, 0);
        project.write(
            "sheet",
            project
                .read("sheet")
                .replace("tasses &", "belles tasses &")
                .replace("tasses &amp;", "belles tasses &amp;")
                .as_bytes(),
        );
        let run = exchange(&project, "import", format, &[]);
        assert!(run.stdout.contains("1 stale"), "{format:?} {run:?}");
        assert_eq!(exchange(&project, "export", format, &[]).status, 0);
        let sheet = project.read("sheet");
        let shown = match format {
            ["--as", "po"] => {
                "#, fuzzy\n#| msgid \"You have cups.\"\nmsgctxt \"index#you-have-cups\"\nmsgid \"You have many cups.\"\n"
            }
            _ => "<source>You have many cups.</source>\n        <target state=\"needs-translation\">",
        };
        assert!(sheet.contains(shown), "{format:?} {sheet}");
        assert!(sheet.contains("belles tasses"), "{sheet}");
    }
}

#[test]
fn what_nobody_touched_in_a_worksheet_is_what_it_was_where_it_came_from() {
    let project = project();
    project.write("content/index.md", PAGE.replace("You have cups.", "You have many cups.").as_bytes());
    assert_eq!(project.run(&["update"]).status, 0);
    assert_eq!(exchange(&project, "export", &["--as", "ftl"], &[]).status, 0);
    let sheet = project.read("sheet");
    let run = exchange(&project, "import", &["--as", "ftl"], &[]);
    assert!(run.stdout.starts_with("0 applied, 0 stale, "), "{run:?}");
    // A project without the translation does not take it for one of today's text.
    std::fs::remove_dir_all(project.root().join("locales/fr")).expect("removed");
    let run = exchange(&project, "import", &["--as", "ftl"], &[]);
    assert!(run.stdout.contains("0 applied, 1 stale, "), "{sheet} {run:?}");
    let touched = sheet.replace("{ $count } tasses", "{ $count } belles tasses");
    project.write("sheet", touched.as_bytes());
    // That the mark was left behind does not undo the work.
    let run = exchange(&project, "import", &["--as", "ftl"], &[]);
    assert!(run.stdout.contains("1 applied, 0 stale, "), "{touched} {run:?}");
    // What somebody has done here meanwhile is not overwritten by what nobody touched there.
    project.write("sheet", sheet.as_bytes());
    let run = exchange(&project, "import", &["--as", "ftl"], &[]);
    assert!(run.stdout.starts_with("0 applied, 0 stale, "), "{run:?}");
    assert!(project.read("locales/fr/index.ftl").contains("belles tasses"));
}

#[test]
fn what_is_broken_is_refused_and_the_rest_goes_in() {
    let project = project();
    let po = "msgctxt \"index#pour-the-water-not-a\"\nmsgid \"Pour the *water* \\\\{ not a { $version }.\"\nmsgstr \"sans valeur\"\n\n\
              msgctxt \"index#gone\"\nmsgid \"x\"\nmsgstr \"y\"\n\n\
              msgctxt \"index#tea\"\nmsgid \"Tea\"\nmsgstr \"Le thé\"\n";
    project.write("sheet", po.as_bytes());
    let before = project.tree("locales");
    let run = exchange(&project, "import", &["--as", "po"], &["--dry-run"]);
    assert_eq!(run.status, 1, "{run:?}");
    assert!(project.tree("locales") == before);
    let run = exchange(&project, "import", &["--as", "po"], &[]);
    assert_eq!(run.status, 1, "{run:?}");
    assert!(run.stdout.ends_with("1 applied, 0 stale, 0 unchanged, 0 kept, 1 refused, 1 unknown\n"), "{run:?}");
    assert!(run.stderr.contains("the translation drops { $version }"), "{run:?}");
    let catalog = project.read("locales/fr/index.ftl");
    assert!(catalog.contains("tea = Le thé\n") && !catalog.contains("sans valeur"), "{catalog}");
}

#[test]
fn a_memory_fills_what_is_missing_with_drafts() {
    let project = project();
    assert_eq!(exchange(&project, "export", &["--as", "tmx"], &[]).status, 0);
    std::fs::remove_file(project.root().join("locales/fr/index.ftl")).expect("removed");
    assert_eq!(project.run(&["update"]).status, 0);
    let run = exchange(&project, "import", &["--as", "tmx"], &[]);
    assert!(run.stdout.contains("5 applied"), "{run:?}");
    assert_eq!(exchange(&project, "export", &["--as", "po"], &[]).status, 0);
    assert_eq!(project.read("sheet").matches("#, fuzzy\n").count(), 5);
}

#[test]
fn hostile_files_are_refused_in_words() {
    let project = project();
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><xliff version=\"1.2\">&b;</xliff>";
    let deep = "<g>".repeat(100_000);
    for (kind, text) in [
        ("xliff", bomb),
        ("tmx", bomb),
        ("xliff", &deep),
        ("xliff", "\u{1}"),
        ("po", "msgid \"\u{0}"),
        ("ftl", "a = {"),
    ] {
        project.write("sheet", text.as_bytes());
        let run = exchange(&project, "import", &["--as", kind], &[]);
        assert_eq!(run.status, 1, "{kind} {run:?}");
        assert!(run.stderr.contains("exchange-unreadable"), "{kind} {run:?}");
    }
}
