//! The handbook as EPUB, read back by an independent reader.

#[path = "../../exporters/epub/tests/opened/read_back.rs"]
mod read_back;

use polypress::assemble::Assembler;
use polypress::export;
use polypress::manuscript::{Manuscript, Reading};
use polypress::project;
use polypress_model::Content;

#[test]
fn every_word_of_the_handbook_is_in_its_epub_in_every_language() {
    let root = camino::Utf8Path::new(env!("CARGO_MANIFEST_DIR")).canonicalize_utf8().expect("there");
    let (project, problems) = project::load(&root).expect("a project");
    assert_eq!(problems, []);
    let mut diagnostics = Vec::new();
    let exporters = export::exporters(&project, &["epub".to_owned()], None, &mut diagnostics);
    let manuscript = Manuscript::new(Reading::read(project, &mut diagnostics), 315_532_800, &mut diagnostics);
    let sources = manuscript.sources();
    let (assembler, _) = Assembler::prepare(&sources);
    assert_eq!(manuscript.project.locales.len(), 6);
    for locale in &manuscript.project.locales {
        let (book, _) = assembler.book(&locale.tag).expect("a locale");
        let exported = exporters[0].export(&book);
        let [artifact] = exported.artifacts.as_slice() else { panic!("{:?}", exported.diagnostics) };
        let Content::Bytes(bytes) = &artifact.content else { panic!("no bytes") };
        read_back::assert_is(&book, bytes);
    }
}
