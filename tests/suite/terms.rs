//! The index of terms: what it has in each language, and when there is none.

use crate::project::TestProject;

fn project(settings: &str) -> TestProject {
    let page = "# Tea\n\nA <dfn>pot</dfn>, the <dfn title=\"tea leaf\">leaves</dfn>, a <dfn>cup</dfn>.\n\n\
        <dfn>Pot</dfn> again, <dfn>--boil</dfn>.\n";
    let pots = "# Pots\n\nEvery <dfn>pot</dfn> has a <dfn>lid</dfn>.\n";
    let french = "a-pot-the-leaves-a-cup = Une <dfn>théière</dfn>, les <dfn title=\"feuille de thé\">feuilles</dfn>, une \
        <dfn>tasse</dfn>.\npot-again-boil = Une <dfn>Théière</dfn> encore, <dfn>--boil</dfn>.\n";
    TestProject::new(&[
        ("polypress.toml", &format!("[book]\ntitle = \"Tea\"\n{settings}\n[locales.fr]\n")),
        ("content/index.md", page),
        ("content/pots.md", pots),
        ("locales/fr/index.ftl", french),
    ])
}

/// The headings and entries of an index, without their tags.
fn lines(html: &str) -> Vec<String> {
    let lines = html
        .lines()
        .filter(|line| line.starts_with("<h2>") || line.starts_with("<li><span ") && line.contains("class=\"term\""));
    let words = |line: &str| line.split('<').filter_map(|piece| Some(piece.split_once('>')?.1)).collect();
    lines.map(words).collect()
}

#[test]
fn each_language_has_its_own_words_in_its_own_order() {
    let project = project("");
    let run = project.run(&["build", "--format", "html,epub"]);
    assert_eq!(run.status, 0, "{run:?}");
    let english = project.read("dist/en/html/terms.html");
    let expected =
        ["Symbols", "--boil, Tea", "C", "cup, Tea", "L", "lid, Pots", "P", "pot, Tea, Pots", "T", "tea leaf, Tea"];
    assert_eq!(lines(&english), expected);
    let french = project.read("dist/fr/html/terms.html");
    let expected = [
        "Symboles",
        "--boil, Tea",
        "F",
        "feuille de thé, Tea",
        "L",
        "lid, Pots",
        "P",
        "pot, Pots",
        "T",
        "tasse, Tea",
        "théière, Tea",
    ];
    assert_eq!(lines(&french), expected, "what is not translated is there in its own language");
    assert!(french.contains("<span lang=\"en\" dir=\"ltr\" class=\"term\">lid</span>"), "{french}");
    assert!(project.read("dist/en/html/index.html").contains("<dfn id=\"polypress.term-1\">pot</dfn>"));
    assert!(english.contains("href=\"index.html#polypress.term-1\""), "{english}");
}

#[test]
fn there_is_no_index_where_nobody_wants_one() {
    let project = project("index = false\n");
    assert_eq!(project.run(&["build", "--format", "html"]).status, 0);
    assert!(!project.tree("dist").keys().any(|path| path.ends_with("html/terms.html")));
    let project = TestProject::two_pages();
    assert_eq!(project.run(&["build", "--format", "html"]).status, 0);
    assert!(!project.tree("dist").keys().any(|path| path.ends_with("html/terms.html")));
}
