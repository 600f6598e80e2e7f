//! An exporter that fails hides no other, and what it made before stays.

use crate::project::TestProject;
use polypress::assemble::Assembler;
use polypress::export::{Asked, Export, Request};
use polypress::manuscript::{Manuscript, Reading};
use polypress::project;
use polypress_model::{Artifact, Book, Diagnostic, Exported, Exporter, LanguageTag, MediaType, RelativePath, Severity};

/// Writes the locale's name; breaks down where it is told to.
struct Fragile {
    name: &'static str,
    breaks_in: Option<&'static str>,
}

impl Exporter for Fragile {
    fn name(&self) -> &str {
        self.name
    }

    fn export(&self, book: &Book) -> Exported {
        let tag = book.locale.tag.as_str();
        assert!(self.breaks_in != Some(tag), "it broke in {tag}");
        let path = RelativePath::new(format!("{}.txt", self.name)).expect("a path");
        let content = format!("{} {tag}", self.name).into();
        let artifact = Artifact { path, media_type: MediaType::new("text/plain"), content };
        Exported { artifacts: vec![artifact], diagnostics: Vec::new() }
    }
}

fn build(folder: &TestProject, breaks_in: Option<&'static str>) -> Vec<Diagnostic> {
    let root = camino::Utf8Path::from_path(folder.root()).expect("UTF-8").canonicalize_utf8().expect("there");
    let (project, mut diagnostics) = project::load(&root).expect("a project");
    let manuscript = Manuscript::new(Reading::read(project, &mut diagnostics), 0, &mut diagnostics);
    let sources = manuscript.sources();
    let (assembler, _) = Assembler::prepare(&sources);
    let asked = Asked {
        out: root.join("dist"),
        locales: ["en", "fr"].map(LanguageTag::new).to_vec(),
        formats: ["fragile", "sturdy"].map(str::to_owned).to_vec(),
        strict: false,
        named: false,
        modified: 0,
    };
    let request = Request {
        asked: &asked,
        exporters: vec![
            Box::new(Fragile { name: "fragile", breaks_in }),
            Box::new(Fragile { name: "sturdy", breaks_in: None }),
        ],
        jobs: 2,
        cache: None,
        progress: &|_| {},
    };
    let export = Export::begin(&manuscript, &assembler, &request).expect("begun");
    export.finish(&manuscript, &mut diagnostics).expect("written");
    diagnostics.retain(|found| found.severity == Severity::Error);
    diagnostics
}

#[test]
fn an_exporter_that_breaks_down_is_a_finding_and_no_more() {
    let folder = TestProject::two_pages();
    assert_eq!(build(&folder, None), []);
    let before = folder.tree("dist");
    std::fs::remove_file(folder.root().join("dist/en/sturdy.txt")).expect("removed");
    let found = build(&folder, Some("fr"));
    let [failure] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(failure.code.as_str(), "exporter-failed");
    assert_eq!(failure.message, "the exporter fragile failed: it broke in fr");
    assert_eq!(failure.locale, Some(LanguageTag::new("fr")));
    assert!(folder.tree("dist") == before, "the others are built, and the broken one's earlier output stays");
}
