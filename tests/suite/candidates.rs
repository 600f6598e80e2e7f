//! Translations of what was split or merged, kept for what became of it until somebody has translated that.

use crate::git::Repository;
use crate::project::TestProject;

const FIRST: &str = "The western path leads through the old orchard and the meadow to the harbour.";
const SECOND: &str = "In winter the southern bridge is closed by ice.";
const PART: &str = "in-winter-the-southern-bridge-is";
const FRENCH: &str = "Le chemin mène au port. En hiver, le pont est fermé.";

/// A project in French with a paragraph of two sentences that is translated, and then split.
fn split(platform: &str) -> TestProject {
    let settings = format!("[book]\ntitle = \"Paths\"\n\n[translation]\nplatform = \"{platform}\"\n\n[locales.fr]\n");
    let project = TestProject::new(&[
        ("polypress.toml", settings.as_str()),
        ("content/paths.md", &format!("# Paths\n\n{FIRST} {SECOND}\n\nThe end\n")),
    ]);
    assert_eq!(project.run(&["update"]).status, 0);
    project.write("locales/fr/paths.ftl", format!("the-western-path-leads-through-the = {FRENCH}\n").as_bytes());
    assert_eq!(project.run(&["update"]).status, 0);
    project.write("content/paths.md", format!("# Paths\n\n{FIRST}\n\n{SECOND}\n\nThe end\n").as_bytes());
    let run = project.run(&["update"]);
    assert!(run.stdout.contains("with candidates for “update --fill”"), "{run:?}");
    project
}

fn record(project: &TestProject) -> String {
    let records = project.read("locales/fr/state/paths.tsv");
    records.lines().find(|line| line.starts_with(&format!("{PART}\t"))).expect("a record").to_owned()
}

#[test]
fn a_part_can_be_filled_in_until_it_is_translated() {
    for platform in ["none", "weblate", "pontoon"] {
        let project = split(platform);
        // Meanwhile the whole has got another translation, and the page another end.
        let catalog = project.read("locales/fr/paths.ftl").replace(FRENCH, "Le chemin mène au port.");
        project.write("locales/fr/paths.ftl", catalog.as_bytes());
        let page = project.read("content/paths.md").replace("The end", "The very end");
        project.write("content/paths.md", page.as_bytes());
        project.run(&["update"]);
        assert!(record(&project).ends_with(&format!("\t {FRENCH}")), "{platform}: {}", record(&project));
        let offer = format!("# # Perhaps: {FRENCH}\n");
        assert_eq!(project.read("locales/fr/paths.ftl").contains(&offer), platform == "none", "{platform}");
        for format in ["po", "ftl", "xliff"] {
            let run = project.run(&["exchange", "export", "--locale", "fr", "--as", format, "-"]);
            assert!(run.stdout.contains(FRENCH), "{format} {run:?}");
        }
        assert_eq!(project.run(&["update", "--fill"]).status, 0);
        let catalog = project.read("locales/fr/paths.ftl");
        assert!(catalog.contains(&format!("{PART} = {FRENCH}\n")) && !catalog.contains("Perhaps"), "{catalog}");
        assert!(record(&project).contains("\tdraft~\t"), "{}", record(&project));
        project.write("locales/fr/paths.ftl", catalog.replace(FRENCH, "En hiver, le pont est fermé.").as_bytes());
        project.run(&["accept", &format!("paths#{PART}")]);
        assert!(record(&project).ends_with("\ttranslated~"), "{}", record(&project));
        assert_eq!(project.run(&["update", "--check"]).status, 0);
    }
}

#[test]
fn a_stub_that_offers_something_is_translated_like_any_other() {
    let project = split("none");
    let catalog = project.read("locales/fr/paths.ftl");
    let start = catalog.find(&format!("# # Perhaps: {FRENCH}\n# {PART}")).expect("a stub");
    let stub = catalog[..start].rfind("# # @").expect("its marker");
    let (before, rest) = catalog.split_at(stub);
    let (stub, after) = rest.split_once("\n\n").expect("an end");
    let translated: String = stub.lines().map(|line| line[2..].to_owned() + "\n").collect();
    let translated = translated.replace(SECOND, "En hiver, le pont est fermé.");
    project.write("locales/fr/paths.ftl", format!("{before}{translated}\n{after}").as_bytes());
    project.run(&["update"]);
    let catalog = project.read("locales/fr/paths.ftl");
    assert!(catalog.contains(&format!("\n\n{PART} = En hiver, le pont est fermé.\n")), "{catalog}");
    assert!(record(&project).ends_with("\ttranslated"), "{}", record(&project));
}

#[test]
fn a_whole_shows_what_it_was_merged_of() {
    let project = TestProject::new(&[
        ("polypress.toml", "[book]\ntitle = \"Paths\"\n\n[locales.fr]\n"),
        ("content/paths.md", &format!("# Paths\n\n{FIRST}\n\n{SECOND}\n")),
    ]);
    assert_eq!(project.run(&["update"]).status, 0);
    let french = format!("the-western-path-leads-through-the = Le chemin mène au port.\n\n{PART} = En hiver non.\n");
    project.write("locales/fr/paths.ftl", french.as_bytes());
    assert_eq!(project.run(&["update"]).status, 0);
    project.write("content/paths.md", format!("# Paths\n\n{FIRST} {SECOND}\n").as_bytes());
    project.run(&["update"]);
    let page = project.read("content/paths.md").replace("# Paths", "# Ways");
    project.write("content/paths.md", page.as_bytes());
    project.run(&["update"]);
    let catalog = project.read("locales/fr/paths.ftl");
    assert!(catalog.contains("# Perhaps: ") && catalog.contains(" stale: "), "{catalog}");
    project.run(&["accept", "paths"]);
    let catalog = project.read("locales/fr/paths.ftl");
    assert!(!catalog.contains("Perhaps"), "{catalog}");
    assert!(!project.read("locales/fr/state/paths.tsv").contains("non."));
}

#[test]
fn branches_that_split_paragraphs_merge() {
    let paragraph = |name: &str, between: &str| {
        format!("The {name} grows slowly in the north of the country.{between}Its wood is used for {name} barrels.\n")
    };
    let page = format!("# Trees\n\n{}\nBetween them.\n\n{}", paragraph("ash", " "), paragraph("elm", " "));
    let project = TestProject::new(&[
        ("polypress.toml", "[book]\ntitle = \"Trees\"\n\n[locales.fr]\n"),
        ("content/trees.md", &page),
    ]);
    assert_eq!(project.run(&["update"]).status, 0);
    let entry = |name: &str| format!("the-{name}-grows-slowly-in-the = Arbre {name}. Son bois.\n\n");
    project
        .write("locales/fr/trees.ftl", format!("{}between-them = Entre.\n\n{}", entry("ash"), entry("elm")).as_bytes());
    assert_eq!(project.run(&["update"]).status, 0);
    let repository = Repository::new(&project);
    let work = |name: &str| {
        repository.edit("content/trees.md", &paragraph(name, " "), &paragraph(name, "\n\n"));
        repository.update();
        repository.commit();
    };
    repository.git(&["checkout", "--quiet", "-b", "other"]);
    work("ash");
    repository.git(&["checkout", "--quiet", "main"]);
    work("elm");
    assert!(repository.is_clean(&["merge", "--quiet", "--no-edit", "other"]), "{:?}", repository.conflicts());
    let records = repository.read("locales/fr/state/trees.tsv");
    for name in ["ash", "elm"] {
        assert!(records.contains(&format!("\t Arbre {name}. Son bois.\n")), "{records}");
    }
}
