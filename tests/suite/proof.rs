//! Proof sheets: what a reviewer is given of a project, and when.

use crate::project::TestProject;
use polypress::assemble::Assembler;
use polypress::manuscript::{Manuscript, Reading};
use polypress::project;
use polypress_model::{LanguageTag, ReviewedMessage};

/// Two pages with translations in every state.
fn project() -> TestProject {
    let project = TestProject::two_pages();
    let translations = "tea = Thé\npour-the-water-see-the-pots = Versez l’*eau*. Voyez [les pots](pots.md).\n";
    project.write("locales/fr/index.ftl", translations.as_bytes());
    let translations = "pots = Pots à thé\na-pot-holds-tea = Un pot { $big } de thé.\na-pot = ![Un pot](pot.svg)\n";
    project.write("locales/fr/pots.ftl", translations.as_bytes());
    assert_eq!(project.run(&["update"]).status, 0);
    let drafted = |line: &str| match line.starts_with("a-pot\t") {
        true => line.replace("translated", "draft"),
        false => line.to_owned(),
    };
    let states = project.read("locales/fr/state/pots.tsv");
    project.write("locales/fr/state/pots.tsv", states.lines().map(drafted).collect::<Vec<_>>().join("\n").as_bytes());
    assert_eq!(project.run(&["accept", "--reviewed", "index#tea"]).status, 0);
    project.write("content/index.md", b"# Tea\n\nPour the *hot* water. See [the pots](pots.md).\n");
    assert_eq!(project.run(&["update"]).status, 0);
    project
}

/// The messages of the French edition for its reviewer, a line each: id, state, today's source text, what it was, and
/// the translation.
fn review(folder: &TestProject) -> String {
    let root = camino::Utf8Path::from_path(folder.root()).expect("UTF-8").canonicalize_utf8().expect("there");
    let (project, _) = project::load(&root).expect("a project");
    let mut said = Vec::new();
    let manuscript = Manuscript::new(Reading::read(project, &mut said), 315_532_800, &mut said);
    let sources = manuscript.sources();
    let (assembler, _) = Assembler::prepare(&sources);
    let (book, _) = assembler.book(&LanguageTag::new("fr")).expect("a locale");
    let line = |message: ReviewedMessage| {
        let words =
            |text: &Option<polypress_model::Text>| text.as_ref().map_or("–".to_owned(), |text| text.to_plain());
        let (former, translation) = (words(&message.former), words(&message.translation));
        format!("{} {:?}: {} | {former} | {translation}\n", message.id, message.state, message.source.to_plain())
    };
    assembler.review_of(&book).sections.into_iter().flat_map(|section| section.messages).map(line).collect()
}

#[test]
fn a_reviewer_is_given_every_message_as_it_stands() {
    let expected = "\
book#title Missing: Tea | – | –
index#tea Reviewed: Tea | – | Thé
index#pour-the-water-see-the-pots Stale: Pour the hot water. See the pots. | Pour the water. See the pots. | Versez l’eau. Voyez les pots.
pots#pots Translated: Pots | – | Pots à thé
pots#a-pot-holds-tea Broken: A pot holds tea. | – | –
pots#a-pot Draft: A pot | – | Un pot
";
    assert_eq!(review(&project()), expected);
}

#[test]
fn sheets_are_made_when_they_are_asked_for_and_go_when_there_is_nothing_to_review() {
    let project = project();
    project.write("locales/fr/pots.ftl", b"pots = Pots\na-pot = ![Un pot](pot.svg)\n");
    assert_eq!(project.run(&["update"]).status, 0);
    let sheets = || project.tree("dist").into_keys().filter(|path| path.to_string_lossy().ends_with("-proof.pdf"));
    assert_eq!(project.run(&["build"]).status, 0);
    assert_eq!(sheets().count(), 0, "nobody asked");
    let run = project.run(&["build", "--format", "proof"]);
    assert_eq!(run.status, 0, "{run:?}");
    assert!(run.stderr.contains("info[proof-empty]: there is nothing to review in English"), "{run:?}");
    assert_eq!(sheets().map(|path| path.display().to_string()).collect::<Vec<_>>(), ["fr/tea-proof.pdf"]);
    assert!(project.read("dist/manifest.json").contains("fr/tea-proof.pdf"));
    let again = project.run(&["build", "--format", "proof", "-v"]);
    assert!(again.stderr.contains("nothing has changed"), "{again:?}");
    let choice =
        b"[book]\ntitle = \"Tea\"\n\n[locales.fr]\n\n[export.proof]\npages = [\"pots\"]\nonly = [\"reviewed\"]\n";
    project.write("polypress.toml", choice);
    assert_eq!(project.run(&["build", "--format", "proof"]).status, 0);
    assert_eq!(sheets().count(), 0, "nothing on that page is reviewed");
    assert!(
        project.tree("dist").into_keys().any(|path| path.ends_with("fr/tea.pdf")),
        "other formats are as they were"
    );
}
